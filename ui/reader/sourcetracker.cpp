// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/sourcetracker.h"

#include <algorithm>

namespace jeoul::reader {

namespace {

constexpr qsizetype kWindow = 4096;    ///< how much mark-up may stand between two words
constexpr qsizetype kLongestName = 40; ///< of a character reference like &amp;

} // namespace

SourceTracker::SourceTracker(const MathText &text)
    : m_text(text)
    , m_lines{0}
    , m_end(text.text.size())
{
    for (qsizetype at = text.text.indexOf(u'\n'); at >= 0; at = text.text.indexOf(u'\n', at + 1))
        m_lines.push_back(at + 1);
}

void SourceTracker::enter(int firstLine, int lastLine)
{
    const auto count = static_cast<int>(m_lines.size());
    if (firstLine >= 1 && firstLine <= count)
        m_at = m_lines[static_cast<std::size_t>(firstLine) - 1];
    m_end =
        lastLine >= 1 && lastLine < count ? m_lines[static_cast<std::size_t>(lastLine)] : m_text.text.size();
}

qsizetype SourceTracker::ahead(const QString &words) const
{
    const qsizetype room = std::min(m_end - m_at, words.size() + kWindow);
    if (words.isEmpty() || room < words.size())
        return -1;
    const qsizetype found = QStringView(m_text.text).mid(m_at, room).indexOf(words);
    return found < 0 ? -1 : m_at + found;
}

void SourceTracker::pass(const QString &words)
{
    if (const qsizetype found = ahead(words); found >= 0)
        m_at = found + words.size();
}

SourceRun SourceTracker::run(qsizetype at, qsizetype length, qsizetype source, qsizetype taken,
                             bool whole) const
{
    const qsizetype start = m_text.original(source);
    return {static_cast<int>(at),
            static_cast<int>(length),
            {start, m_text.original(source + taken) - start},
            whole};
}

std::vector<SourceRun> SourceTracker::find(const QString &words)
{
    const qsizetype found = ahead(words);
    if (found < 0)
        return letterByLetter(words);
    m_at = found + words.size();
    std::vector<SourceRun> out;
    // A formula's mark shows its formula as one thing.
    for (qsizetype at = 0; at < words.size();) {
        qsizetype end = at + 1;
        const bool formula = words.at(at).unicode() == kMathOpen && m_text.indexAt(words, at, end) >= 0;
        if (!formula) {
            end = words.indexOf(QChar(kMathOpen), at + 1);
            end = end < 0 ? words.size() : end;
        }
        out.push_back(run(at, end - at, found + at, end - at, formula));
        at = end;
    }
    return out;
}

/// How much of the source stands for one letter: itself, escaped, or a reference; 0: something else.
qsizetype SourceTracker::lettersAt(QChar wanted, qsizetype at) const
{
    const QStringView source(m_text.text);
    const QChar c = source.at(at);
    if (c == u'&' && wanted == u'&' && source.mid(at).startsWith(QStringLiteral("&amp;")))
        return 5;
    if (c == wanted || (wanted.isSpace() && c.isSpace()))
        return 1;
    if (c == u'\\' && at + 1 < m_end && source.at(at + 1) == wanted)
        return 2;
    if (c == u'&') {
        const qsizetype end = source.mid(at, std::min(kLongestName, m_end - at)).indexOf(u';');
        return end > 0 ? end + 1 : 0;
    }
    return 0;
}

std::vector<SourceRun> SourceTracker::letterByLetter(const QString &words)
{
    std::vector<SourceRun> out;
    const qsizetype before = m_at;
    qsizetype missed = 0;
    for (qsizetype i = 0; i < words.size() && m_at < m_end && missed < kWindow;) {
        const qsizetype taken = lettersAt(words.at(i), m_at);
        if (taken == 0) {
            ++m_at;
            ++missed;
            continue;
        }
        // A reference may stand for a pair of surrogates.
        const bool pair = taken > 2 && words.at(i).isHighSurrogate() && i + 1 < words.size();
        const qsizetype shown = pair ? 2 : 1;
        const bool plain = taken == 1;
        const qsizetype source = m_text.original(m_at);
        if (plain && !out.empty() && !out.back().whole && out.back().end() == i &&
            out.back().source.end() == source) {
            ++out.back().length;
            ++out.back().source.length;
        } else {
            out.push_back(run(i, shown, m_at, taken, !plain));
        }
        m_at += taken;
        i += shown;
    }
    if (out.empty())
        m_at = before; // what comes next may still be found
    return out;
}

} // namespace jeoul::reader
