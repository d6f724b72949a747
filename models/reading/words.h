// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace jeoul::reading {

/// One word of a text: a run of letters, digits and marks; a single ideograph or kana; or one other
/// character that is no blank.
struct Word
{
    qsizetype start = 0; ///< UTF-16 units from the beginning of the text
    qsizetype length = 0;
    int id = 0;          ///< the same for the same spelling within one WordNumbers
    bool spoken = false; ///< holds a letter or digit; false for punctuation
};

/// Gives every spelling a number.
class WordNumbers
{
public:
    [[nodiscard]] int of(const QString &spelling);
    [[nodiscard]] int count() const { return static_cast<int>(m_numbers.size()); }

private:
    QHash<QString, int> m_numbers;
};

/// The words of a text in order; blanks belong to none. Time is linear in the length of the text.
[[nodiscard]] std::vector<Word> wordsOf(const QString &text, WordNumbers &numbers);

} // namespace jeoul::reading
