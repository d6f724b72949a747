// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/mathspans.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace jeoul::reader {

namespace {

constexpr qsizetype kMaxFormula = 2048;
constexpr qsizetype kMaxDigits = 8;
constexpr qsizetype kMaxBackticks = 80; ///< longer runs are no code span, as in the Markdown parser

struct Delimiter
{
    QLatin1String open;
    QLatin1String close;
    bool display;
};

constexpr std::array<Delimiter, 4> kDelimiters = {{
    {QLatin1String("$$"), QLatin1String("$$"), true},
    {QLatin1String("\\["), QLatin1String("\\]"), true},
    {QLatin1String("\\("), QLatin1String("\\)"), false},
    {QLatin1String("$"), QLatin1String("$"), false},
}};

class Scanner
{
public:
    explicit Scanner(const QString &text)
        : m_text(text)
    {
    }

    MathText run();

private:
    [[nodiscard]] qsizetype runLength(QChar c) const;
    [[nodiscard]] bool atLineStart() const;
    [[nodiscard]] bool skipFence();
    [[nodiscard]] bool skipCode();
    [[nodiscard]] bool takeFormula();
    [[nodiscard]] qsizetype closing(const Delimiter &delimiter, qsizetype from);
    [[nodiscard]] qsizetype next(QLatin1String words, qsizetype from);
    [[nodiscard]] bool isPrice(qsizetype from) const;
    [[nodiscard]] bool isProse(qsizetype from, qsizetype end) const;
    [[nodiscard]] QString tex(qsizetype from, qsizetype end) const;
    void copy(qsizetype count);

    const QString &m_text;
    qsizetype m_at = 0;
    QHash<qsizetype, qsizetype>
        m_noCodeEndAfter; ///< length of a backtick run -> from where none of it follows
    struct Found
    {
        qsizetype from = 0; ///< where the search began
        qsizetype at = -1;  ///< -1: none from there on
    };
    QHash<QLatin1String, Found> m_next;
    MathText m_out;
};

/// A mark of ours must not come from the text itself, not even from its code.
void Scanner::copy(qsizetype count)
{
    for (const QChar c : QStringView(m_text).mid(m_at, count))
        m_out.text +=
            c.unicode() == kMathOpen || c.unicode() == kMathClose ? QChar(QChar::ReplacementCharacter) : c;
    m_at += count;
}

qsizetype Scanner::runLength(QChar c) const
{
    qsizetype length = 0;
    while (m_at + length < m_text.size() && m_text.at(m_at + length) == c)
        ++length;
    return length;
}

/// At most three blanks, quote signs and list signs may stand before a fence.
bool Scanner::atLineStart() const
{
    qsizetype i = m_at;
    while (i > 0 && m_at - i < 40 && QStringView(u" >*+-\t").contains(m_text.at(i - 1)))
        --i;
    return i == 0 || m_text.at(i - 1) == u'\n';
}

bool Scanner::skipFence()
{
    const QChar c = m_text.at(m_at);
    const qsizetype length = runLength(c);
    if (length < 3 || !atLineStart())
        return false;
    const QString fence(length, c);
    qsizetype end = m_at + length;
    while (true) {
        end = m_text.indexOf(fence, end);
        if (end < 0) {
            copy(m_text.size() - m_at);
            return true;
        }
        qsizetype lineStart = end;
        while (lineStart > 0 && end - lineStart < 40 &&
               QStringView(u" >\t").contains(m_text.at(lineStart - 1)))
            --lineStart;
        end += length;
        if (lineStart == 0 || m_text.at(lineStart - 1) == u'\n')
            break;
    }
    copy(end - m_at);
    return true;
}

bool Scanner::skipCode()
{
    const qsizetype length = runLength(u'`');
    const auto none = m_noCodeEndAfter.constFind(length);
    if (length > kMaxBackticks || (none != m_noCodeEndAfter.constEnd() && m_at >= *none)) {
        copy(length);
        return true;
    }
    qsizetype at = m_at + length;
    while ((at = m_text.indexOf(u'`', at)) >= 0) {
        qsizetype closing = 0;
        while (at + closing < m_text.size() && m_text.at(at + closing) == u'`')
            ++closing;
        at += closing;
        if (closing == length) {
            copy(at - m_at);
            return true;
        }
    }
    m_noCodeEndAfter.insert(length, m_at);
    copy(length);
    return true;
}

/// The next place of the words, or -1. What was found serves until the scan is past it, so that a text full
/// of openings without an end is still read in linear time.
qsizetype Scanner::next(QLatin1String words, qsizetype from)
{
    const auto known = m_next.constFind(words);
    if (known != m_next.constEnd() && from >= known->from && (known->at < 0 || known->at >= from))
        return known->at;
    const qsizetype at = m_text.indexOf(words, from);
    m_next.insert(words, {from, at});
    return at;
}

qsizetype Scanner::closing(const Delimiter &delimiter, qsizetype from)
{
    const bool dollar = delimiter.open == QLatin1String("$");
    for (qsizetype at = next(delimiter.close, from);;
         at = next(delimiter.close, at + delimiter.close.size())) {
        if (at <= from || at - from > kMaxFormula)
            return -1;
        const qsizetype blank = next(QLatin1String("\n\n"), from);
        if (blank >= 0 && blank < at)
            return -1;
        const bool escaped = dollar && m_text.at(at - 1) == u'\\';
        const qsizetype after = at + 1;
        const bool spaced =
            dollar && (m_text.at(at - 1).isSpace() || (after < m_text.size() && m_text.at(after).isDigit()));
        if (!escaped)
            return spaced ? -1 : at; // one that can close nothing is money, and so was the one before it
    }
}

/// "$6, \$7" and "$5 and more": a number after which the sentence goes on with a word or an escaped dollar
/// sign. In a formula an operator, a command, another number or a single letter follows.
bool Scanner::isPrice(qsizetype from) const
{
    if (from >= m_text.size() || m_text.at(from) < u'0' || m_text.at(from) > u'9')
        return false;
    static const QRegularExpression kPrice(QStringLiteral("\\G[0-9][0-9.,]*\\s+(?:\\\\\\$|\\p{L}{2})"));
    return kPrice.match(QStringView(m_text).mid(from, kMaxFormula)).hasMatch();
}

/// "\[Cut to a shot of a room\]" and "\[{"a\_b": 1}\]" are brackets that were escaped, no formula: three
/// words in a row without anything that only formulas have, or quotation marks.
bool Scanner::isProse(qsizetype from, qsizetype end) const
{
    const QStringView inside = QStringView(m_text).mid(from, end - from);
    if (inside.contains(u'"'))
        return true;
    static const QRegularExpression kWords(QStringLiteral("\\p{L}{2,}\\s+\\p{L}{2,}\\s+\\p{L}{2,}"));
    const bool signs = std::any_of(inside.begin(), inside.end(),
                                   [](QChar c) { return QStringView(u"\\^_={}").contains(c); });
    return !signs && kWords.match(inside).hasMatch();
}

/// Inside a quote every line of a formula begins with the sign of the quote.
QString Scanner::tex(qsizetype from, qsizetype end) const
{
    QString inside = m_text.mid(from, end - from);
    if (!inside.contains(u'\n'))
        return inside.trimmed();
    const qsizetype line = m_text.lastIndexOf(u'\n', from) + 1;
    if (QStringView(m_text).mid(line, from - line).trimmed().startsWith(u'>')) {
        static const QRegularExpression kSign(QStringLiteral("\n[ \t]*>+[ \t]?"));
        inside.replace(kSign, QStringLiteral("\n"));
    }
    return inside.trimmed();
}

bool Scanner::takeFormula()
{
    for (const Delimiter &delimiter : kDelimiters) {
        if (!QStringView(m_text).mid(m_at, 2).startsWith(delimiter.open))
            continue;
        const qsizetype from = m_at + delimiter.open.size();
        const bool dollar = delimiter.open == QLatin1String("$");
        if (from >= m_text.size() || (dollar && (m_text.at(from).isSpace() || isPrice(from))))
            continue;
        const qsizetype end = closing(delimiter, from);
        const bool escaped = delimiter.open.front() == QLatin1Char('\\');
        if (end < 0 || (escaped && isProse(from, end)))
            continue;
        const QString formula = tex(from, end);
        if (formula.isEmpty())
            continue;
        const qsizetype after = end + delimiter.close.size();
        m_out.spans.push_back(
            {formula, delimiter.display, m_text.mid(m_at, after - m_at), m_at, m_out.text.size()});
        m_out.text += QChar(kMathOpen) + QString::number(m_out.spans.size() - 1) + QChar(kMathClose);
        m_at = after;
        return true;
    }
    return false;
}

MathText Scanner::run()
{
    m_out.text.reserve(m_text.size());
    while (m_at < m_text.size()) {
        const QChar c = m_text.at(m_at);
        if ((c == u'`' || c == u'~') && skipFence())
            continue;
        if (c == u'`' && skipCode())
            continue;
        if ((c == u'$' || c == u'\\') && takeFormula())
            continue;
        if (c == u'\\' && m_at + 1 < m_text.size()) {
            copy(2); // an escaped character begins nothing
            continue;
        }
        copy(1);
    }
    return std::move(m_out);
}

} // namespace

int MathText::indexAt(const QString &piece, qsizetype at, qsizetype &end) const
{
    const qsizetype close = QStringView(piece).mid(at, kMaxDigits + 2).indexOf(QChar(kMathClose));
    if (close < 0)
        return -1;
    end = at + close + 1;
    bool number = false;
    const int index = QStringView(piece).mid(at + 1, close - 1).toInt(&number);
    return number && index >= 0 && index < static_cast<int>(spans.size()) ? index : -1;
}

QString MathText::restored(const QString &piece) const
{
    if (!piece.contains(QChar(kMathOpen)))
        return piece;
    QString out;
    qsizetype at = 0;
    while (at < piece.size()) {
        qsizetype end = at + 1;
        const int index = piece.at(at).unicode() == kMathOpen ? indexAt(piece, at, end) : -1;
        if (index >= 0)
            out += spans.at(static_cast<std::size_t>(index)).source;
        else
            out += piece.at(at);
        at = index >= 0 ? end : at + 1;
    }
    return out;
}

qsizetype MathText::original(qsizetype at) const
{
    auto behind = std::upper_bound(spans.begin(), spans.end(), at,
                                   [](qsizetype place, const MathSpan &span) { return place < span.mark; });
    if (behind == spans.begin())
        return at;
    const MathSpan &before = *--behind;
    const auto index = behind - spans.begin();
    const qsizetype mark = 2 + QString::number(index).size();
    return at < before.mark + mark ? before.at : before.at + before.source.size() + (at - before.mark - mark);
}

MathText extractMath(const QString &markdown)
{
    return Scanner(markdown).run();
}

} // namespace jeoul::reader
