// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/mathspans.h"

#include <array>

namespace jeoul::reader {

namespace {

constexpr qsizetype kMaxFormula = 2048;

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
    [[nodiscard]] bool atLineStart() const;
    [[nodiscard]] bool skipFence();
    [[nodiscard]] bool skipCode();
    [[nodiscard]] bool takeFormula();
    [[nodiscard]] qsizetype closing(const Delimiter &delimiter, qsizetype from) const;
    void copy(qsizetype count);

    const QString &m_text;
    qsizetype m_at = 0;
    MathText m_out;
};

void Scanner::copy(qsizetype count)
{
    m_out.text += QStringView(m_text).mid(m_at, count);
    m_at += count;
}

bool Scanner::atLineStart() const
{
    qsizetype i = m_at;
    while (i > 0 && m_text.at(i - 1) == u' ')
        --i;
    return i == 0 || m_text.at(i - 1) == u'\n';
}

bool Scanner::skipFence()
{
    const QChar c = m_text.at(m_at);
    if ((c != u'`' && c != u'~') || !atLineStart())
        return false;
    qsizetype length = 0;
    while (m_at + length < m_text.size() && m_text.at(m_at + length) == c)
        ++length;
    if (length < 3)
        return false;
    const QString fence(length, c);
    qsizetype end = m_text.indexOf(u'\n' + fence, m_at + length);
    end = end < 0 ? m_text.size() : end + 1 + length;
    copy(end - m_at);
    return true;
}

bool Scanner::skipCode()
{
    if (m_text.at(m_at) != u'`')
        return false;
    qsizetype length = 0;
    while (m_at + length < m_text.size() && m_text.at(m_at + length) == u'`')
        ++length;
    const qsizetype end = m_text.indexOf(QString(length, u'`'), m_at + length);
    copy(end < 0 ? length : end + length - m_at);
    return true;
}

qsizetype Scanner::closing(const Delimiter &delimiter, qsizetype from) const
{
    const bool dollar = delimiter.open == QLatin1String("$");
    qsizetype at = from;
    while (true) {
        at = m_text.indexOf(delimiter.close, at);
        if (at < 0 || at - from > kMaxFormula)
            return -1;
        const QStringView inside = QStringView(m_text).mid(from, at - from);
        if (inside.contains(QLatin1String("\n\n")))
            return -1;
        const bool escaped = m_text.at(at - 1) == u'\\' && dollar;
        const bool spaced = dollar && (m_text.at(at - 1).isSpace() ||
                                       (at + 1 < m_text.size() && m_text.at(at + 1).isDigit()));
        if (!escaped && !spaced)
            return at;
        at += delimiter.close.size();
    }
}

bool Scanner::takeFormula()
{
    for (const Delimiter &delimiter : kDelimiters) {
        if (!QStringView(m_text).mid(m_at).startsWith(delimiter.open))
            continue;
        const qsizetype from = m_at + delimiter.open.size();
        if (from >= m_text.size() || (!delimiter.display && m_text.at(from).isSpace()))
            continue;
        const qsizetype end = closing(delimiter, from);
        if (end <= from)
            continue;
        const qsizetype after = end + delimiter.close.size();
        m_out.text += QChar(kMathOpen) + QString::number(m_out.spans.size()) + QChar(kMathClose);
        m_out.spans.push_back(
            {m_text.mid(from, end - from).trimmed(), delimiter.display, m_text.mid(m_at, after - m_at)});
        m_at = after;
        return true;
    }
    return false;
}

MathText Scanner::run()
{
    while (m_at < m_text.size()) {
        const QChar c = m_text.at(m_at);
        if (c == u'`' || c == u'~') {
            if (skipFence() || skipCode())
                continue;
        }
        if (c == u'\\' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'$') {
            copy(2);
            continue;
        }
        if ((c == u'$' || c == u'\\') && takeFormula())
            continue;
        // A mark of ours must not come from the text itself.
        if (c.unicode() == kMathOpen || c.unicode() == kMathClose) {
            m_out.text += QChar::ReplacementCharacter;
            ++m_at;
            continue;
        }
        copy(1);
    }
    return std::move(m_out);
}

} // namespace

MathText extractMath(const QString &markdown)
{
    return Scanner(markdown).run();
}

} // namespace jeoul::reader
