// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"

#include <QString>

namespace jeoul {

/// A text in both languages of the program. An empty side falls back to the other.
struct LocalText
{
    QString ko;
    QString en;

    [[nodiscard]] QString in(Language language) const
    {
        const QString &wanted = language == Language::Korean ? ko : en;
        return wanted.isEmpty() ? (language == Language::Korean ? en : ko) : wanted;
    }
    friend bool operator==(const LocalText &, const LocalText &) = default;
};

} // namespace jeoul
