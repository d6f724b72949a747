// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/cjkemphasis.h"

namespace jeoul::reader {

namespace {

/// The character that ends before a place, whole; 0 at the beginning.
char32_t before(const QString &text, qsizetype at)
{
    if (at <= 0)
        return 0;
    const QChar last = text.at(at - 1);
    return last.isLowSurrogate() && at >= 2 && text.at(at - 2).isHighSurrogate()
               ? QChar::surrogateToUcs4(text.at(at - 2), last)
               : last.unicode();
}

/// The character that begins at a place, whole; 0 at the end.
char32_t behind(const QString &text, qsizetype at)
{
    if (at >= text.size())
        return 0;
    const QChar first = text.at(at);
    return first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()
               ? QChar::surrogateToUcs4(first, text.at(at + 1))
               : first.unicode();
}

bool isCjk(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Hangul:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return QChar::isLetter(letter);
    default:
        return false;
    }
}

bool isMark(char32_t character)
{
    return QChar::isPunct(character) || QChar::isSymbol(character);
}

bool isStar(QChar c)
{
    return c == u'*' || c == u'~';
}

} // namespace

QString withEmphasisJoints(const QString &markdown, QChar joint)
{
    QString out;
    qsizetype taken = 0;
    const auto put = [&](qsizetype at) {
        out += QStringView(markdown).mid(taken, at - taken);
        out += joint;
        taken = at;
    };
    for (qsizetype at = 0; at < markdown.size();) {
        if (!isStar(markdown.at(at))) {
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        while (end < markdown.size() && markdown.at(end) == markdown.at(at))
            ++end;
        const bool delimits = markdown.at(at) == u'*' || end - at == 2;
        const char32_t left = before(markdown, at);
        const char32_t right = behind(markdown, end);
        if (delimits && left != U'\\' && isMark(left) && isCjk(right))
            put(at);
        else if (delimits && isCjk(left) && isMark(right))
            put(end);
        at = end;
    }
    if (taken == 0)
        return markdown;
    return out.append(QStringView(markdown).mid(taken));
}

} // namespace jeoul::reader
