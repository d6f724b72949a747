// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <algorithm>

namespace jeoul::reader {

/// The lines of a code block that are shown, at least one; a longer one is folded.
struct ShownLines
{
    explicit ShownLines(const QString &source)
    {
        const QString body = source.endsWith(u'\n') ? source.chopped(1) : source;
        const QStringList all = body.left(kMaxCharacters).split(u'\n');
        allCharacters = body.size();
        allLines = body.count(u'\n') + 1;
        lines = all.mid(0, kMaxLines);
        cutWithinLine = lines.size() == all.size() && allCharacters > kMaxCharacters;
    }

    [[nodiscard]] QString text() const { return lines.join(u'\n'); }

    QStringList lines;
    qsizetype allLines = 0;
    qsizetype allCharacters = 0;
    bool cutWithinLine = false; ///< the number of characters, not that of lines, was too large

    static constexpr qsizetype kMaxLines = 400;
    static constexpr qsizetype kMaxCharacters = 64 * 1024;
};

} // namespace jeoul::reader
