// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// The block under "## Worked example" of a page in resources/formats, made from what the code writes.
namespace jeoul::formats {

class WorkedExample
{
public:
    /// name, then the words in lines of at most 96 characters; a reader joins the lines without a blank.
    WorkedExample &text(const char *name, const QString &words);
    WorkedExample &number(const char *name, qint64 value);
    WorkedExample &hex(const char *name, const QByteArray &bytes);
    /// The whole file as its length and SHA-256, for what is too long to print.
    WorkedExample &digestOf(const char *name, const QByteArray &bytes);

    [[nodiscard]] const QString &lines() const { return m_lines; }

private:
    QString m_lines;
};

/// What stands in the code block of that heading; empty when the page or the block is missing.
[[nodiscard]] QString exampleIn(const QString &page);

} // namespace jeoul::formats
