// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace jeoul::cli {

/// Rows printed as columns for a person: the first and the last column to the left, those between to the
/// right. A Hangul or Han letter takes two places, as terminals draw it.
class TextTable
{
public:
    explicit TextTable(QStringList head);
    void add(QStringList row); ///< as many cells as the head
    void print(Terminal &terminal) const;

    /// Places that a text takes in a terminal.
    [[nodiscard]] static int width(const QString &text);

private:
    std::vector<QStringList> m_rows;
};

} // namespace jeoul::cli
