// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/spreadsheettext.h"

#include "models/exporting/words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace jeoul::exporting::spreadsheettext {

namespace {

constexpr qsizetype kPiece = 32'000; ///< leaves room for the words that say a text goes on
constexpr qsizetype kSheetName = 31;

bool isControl(QChar c)
{
    return c.unicode() < 0x20 && c != u'\n' && c != u'\t';
}

bool isLoneSurrogate(const QString &text, qsizetype i)
{
    const QChar c = text.at(i);
    if (c.isHighSurrogate())
        return i + 1 >= text.size() || !text.at(i + 1).isLowSurrogate();
    return c.isLowSurrogate() && (i == 0 || !text.at(i - 1).isHighSurrogate());
}

QString cleaned(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isControl(c))
            text[i] = QChar(static_cast<char16_t>(0x2400 + c.unicode()));
        else if (isLoneSurrogate(text, i) || c.unicode() >= 0xFFFE)
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

/// The file format writes odd characters as _xHHHH_, so a text that looks like that needs its own escape.
QString escaped(QString text)
{
    static const QRegularExpression pattern(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return text.replace(pattern, QStringLiteral("_x005F_"));
}

/// How many units of the text from `begin` make one piece; never half a surrogate pair.
qsizetype pieceLength(const QString &text, qsizetype begin)
{
    qsizetype length = std::min(kPiece, text.size() - begin);
    while (length > 1 && escaped(cleaned(text.mid(begin, length))).size() > kPiece)
        length /= 2;
    const bool cutsPair = begin + length < text.size() && text.at(begin + length - 1).isHighSurrogate();
    return cutsPair && length > 1 ? length - 1 : length;
}

bool isWide(char32_t c)
{
    static constexpr std::array<std::pair<char32_t, char32_t>, 9> kWide = {{{0x1100, 0x115F},
                                                                            {0x2E80, 0xA4CF},
                                                                            {0xA960, 0xA97F},
                                                                            {0xAC00, 0xD7A3},
                                                                            {0xF900, 0xFAFF},
                                                                            {0xFE30, 0xFE6F},
                                                                            {0xFF00, 0xFF60},
                                                                            {0xFFE0, 0xFFE6},
                                                                            {0x1F300, 0x3FFFD}}};
    return std::any_of(kWide.begin(), kWide.end(),
                       [c](const auto &range) { return c >= range.first && c <= range.second; });
}

QString plainSheetName(const QString &title)
{
    QString name = cleaned(title);
    for (QChar &c : name) {
        if (QStringLiteral("[]:*?/\\\n\t").contains(c))
            c = u' ';
    }
    name = name.simplified();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    name = name.left(kSheetName).trimmed();
    while (name.endsWith(u'\'') || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.chop(1);
    if (name.isEmpty() || name.compare(QStringLiteral("History"), Qt::CaseInsensitive) == 0)
        return Words::tr("Table");
    return name;
}

} // namespace

QByteArray cellBytes(const QString &text)
{
    return escaped(cleaned(text)).toUtf8();
}

QStringList cellPieces(const QString &text)
{
    if (escaped(cleaned(text)).size() <= kCellUnits)
        return {text};
    QStringList pieces;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = pieceLength(text, at);
        const bool first = at == 0;
        const bool last = at + length >= text.size();
        QString piece = text.mid(at, length);
        if (!first)
            piece = Words::tr("(continued)") + u'\n' + piece;
        if (!last)
            piece += u'\n' + Words::tr("(goes on in the next row)");
        pieces << piece;
        at += length;
    }
    return pieces;
}

QStringList sheetNames(const QStringList &titles)
{
    QStringList names;
    QSet<QString> taken;
    for (const QString &title : titles) {
        const QString plain = plainSheetName(title);
        QString name = plain;
        for (int n = 2; taken.contains(name.toCaseFolded()); ++n) {
            const QString suffix = QStringLiteral(" (%1)").arg(n);
            name = plain.left(kSheetName - suffix.size()) + suffix;
        }
        taken.insert(name.toCaseFolded());
        names << name;
    }
    return names;
}

int displayWidth(const QString &text)
{
    int longest = 0;
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        if (c == U'\n')
            width = 0;
        else
            width += isWide(c) ? 2 : 1;
        longest = std::max(longest, width);
    }
    return longest;
}

} // namespace jeoul::exporting::spreadsheettext
