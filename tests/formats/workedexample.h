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
    /// A text of several lines, each on a line of its own.
    WorkedExample &lines(const char *name, const QString &words);
    /// The whole file as its length and SHA-256, for what is too long to print.
    WorkedExample &digestOf(const char *name, const QByteArray &bytes);

    /// The bytes that stand at an offset of a file, and what they mean.
    WorkedExample &field(qsizetype at, const QByteArray &bytes, const QString &meaning);
    WorkedExample &textField(qsizetype at, const QByteArray &utf8, const QString &meaning);
    /// Only the first and the last 32 bytes, and the SHA-256 of all.
    WorkedExample &cutField(qsizetype at, const QByteArray &bytes, const QString &meaning);

    [[nodiscard]] const QString &block() const { return m_lines; }

private:
    void put(const QString &name, const QString &words);
    QString m_lines;
};

/// What stands in the code block of that heading; empty when the page or the block is missing.
[[nodiscard]] QString exampleIn(const QString &page);

/// Fails the calling test when the page shows another example than this one. With
/// JEOUL_WRITE_EXAMPLES=<folder> the block is also written there, in a file named like the page.
void expectOnPage(const QString &page, const WorkedExample &example);

} // namespace jeoul::formats
