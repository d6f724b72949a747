// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/words.h"

namespace jeoul::reading {

namespace {

char32_t codePointAt(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(c, text.at(at + 1));
    return c.unicode();
}

qsizetype unitsOf(char32_t c)
{
    return QChar::requiresSurrogates(c) ? 2 : 1;
}

/// Scripts written without blanks between words: each letter counts as a word.
bool standsAlone(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana;
}

bool joins(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'_';
}

} // namespace

int WordNumbers::of(const QString &spelling)
{
    const int next = count();
    const auto known = m_numbers.constFind(spelling);
    return known != m_numbers.constEnd() ? *known : *m_numbers.insert(spelling, next);
}

std::vector<Word> wordsOf(const QString &text, WordNumbers &numbers)
{
    std::vector<Word> out;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t first = codePointAt(text, at);
        qsizetype end = at + unitsOf(first);
        if (QChar::isSpace(first)) {
            at = end;
            continue;
        }
        if (joins(first) && !standsAlone(first)) {
            while (end < text.size()) {
                const char32_t next = codePointAt(text, end);
                if (!joins(next) || standsAlone(next))
                    break;
                end += unitsOf(next);
            }
        }
        out.push_back({at, end - at, numbers.of(text.mid(at, end - at)), QChar::isLetterOrNumber(first)});
        at = end;
    }
    return out;
}

} // namespace jeoul::reading
