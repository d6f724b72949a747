// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/viewmarks.h"

#include "ui/reader/rawpage.h"
#include "ui/reader/readeredit.h"
#include "ui/theme/theme.h"

#include <QTextDocument>

#include <algorithm>
#include <memory>
#include <type_traits>
#include <utility>

namespace jeoul::reader {

namespace {

constexpr qsizetype kMaxMatches = 5000;
constexpr char16_t kHere = u'▶'; ///< in the margin, beside the current difference

QColor over(const QColor &ground, const QColor &colour, double part)
{
    const auto mix = [part](int below, int above) {
        return static_cast<int>(below + (above - below) * part);
    };
    return {mix(ground.red(), colour.red()), mix(ground.green(), colour.green()),
            mix(ground.blue(), colour.blue())};
}

struct Look
{
    QColor colour;
    double
        ground; ///< how much of the colour is in the ground; little, since code has colours of its own on it
    QTextCharFormat::UnderlineStyle line;
    QString sign;
};

Look lookOf(const reading::Difference &difference, const ui::Tokens &tokens)
{
    if (difference.kind == reading::DifferenceKind::Moved)
        return {tokens.violet, 0.09, QTextCharFormat::DashUnderline, QStringLiteral("↕")};
    return {tokens.warn, 0.10, QTextCharFormat::SingleUnderline, QStringLiteral("≠")};
}

Look lookOf(const ErrorSpan &span, const ui::Tokens &tokens)
{
    switch (span.severity) {
    case SpanSeverity::Minor:
        return {tokens.bad, 0.06, QTextCharFormat::DashUnderline, QStringLiteral("!")};
    case SpanSeverity::Major:
        return {tokens.bad, 0.08, QTextCharFormat::SingleUnderline, QStringLiteral("!!")};
    case SpanSeverity::Critical:
        break;
    }
    return {tokens.bad, 0.10, QTextCharFormat::WaveUnderline, QStringLiteral("!!!")};
}

QTextCharFormat formatOf(const Look &look, const ui::Tokens &tokens)
{
    QTextCharFormat format;
    if (tokens.shades) // otherwise the line and the sign in the margin say it
        format.setBackground(over(tokens.surface, look.colour, look.ground));
    format.setUnderlineStyle(look.line);
    format.setUnderlineColor(look.colour);
    return format;
}

/// The match that the eye is led to is turned round; the others have a ground, or a line where none would
/// show.
QTextCharFormat matchFormat(const ui::Tokens &tokens, bool current)
{
    QTextCharFormat format;
    format.setForeground(current ? tokens.onAccent : tokens.text);
    if (current || tokens.shades)
        format.setBackground(current ? tokens.accent : tokens.selection);
    if (!tokens.shades && !current) {
        format.setUnderlineStyle(QTextCharFormat::DashDotLine);
        format.setUnderlineColor(tokens.text);
    }
    return format;
}

} // namespace

std::vector<QColor> markGrounds(const ui::Tokens &tokens)
{
    std::vector<Look> looks;
    for (const auto kind : {reading::DifferenceKind::OnlyHere, reading::DifferenceKind::Moved})
        looks.push_back(lookOf(reading::Difference{0, 1, kind}, tokens));
    for (const SpanSeverity severity : {SpanSeverity::Minor, SpanSeverity::Major, SpanSeverity::Critical})
        looks.push_back(lookOf(ErrorSpan{0, 1, severity, {}}, tokens));
    std::vector<QColor> grounds;
    for (const Look &look : looks) {
        const QTextCharFormat format = formatOf(look, tokens);
        grounds.push_back(format.hasProperty(QTextFormat::BackgroundBrush) ? format.background().color()
                                                                           : tokens.surface);
    }
    return grounds;
}

ViewMarks::ViewMarks(ReaderEdit &page, RawPage &raw)
    : m_page(page)
    , m_raw(raw)
{
}

void ViewMarks::setText(const QString &source, bool raw)
{
    if (source != m_source)
        m_current = -1;
    m_source = source;
    m_isRaw = raw;
    m_matches.clear();
    m_more = false;
    m_unseen = 0;
    m_placed.clear();
}

void ViewMarks::setDifferences(std::vector<reading::Difference> differences)
{
    m_differences = std::move(differences);
    m_currentDifference = -1;
    place();
    paint();
}

void ViewMarks::setCurrentDifference(int difference)
{
    if (difference == m_currentDifference)
        return;
    m_currentDifference = difference;
    paint();
}

void ViewMarks::setErrorSpans(std::vector<ErrorSpan> spans)
{
    m_spans = std::move(spans);
    place();
    paint();
}

std::vector<QTextCursor> ViewMarks::places(const SourceStretch &stretch) const
{
    return m_isRaw ? m_raw.places(stretch) : SourceIndex(*m_page.document()).places(stretch);
}

template <typename Stretch>
void ViewMarks::placeAll(const std::vector<Stretch> &stretches, const SourceIndex *index)
{
    const ui::Tokens tokens = ui::theme::currentTokens();
    int number = -1;
    for (const Stretch &stretch : stretches) {
        if (std::is_same_v<Stretch, reading::Difference>)
            ++number;
        const Look look = lookOf(stretch, tokens);
        QString sign = look.sign;
        const SourceStretch source{stretch.start, stretch.length};
        const std::vector<QTextCursor> found =
            index == nullptr ? m_raw.places(source) : index->places(source);
        for (const QTextCursor &cursor : found)
            m_placed.push_back(
                {cursor, formatOf(look, tokens), std::exchange(sign, QString()), look.colour, number});
        if (std::is_same_v<Stretch, reading::Difference>)
            m_shownDifferences.push_back(!found.empty());
    }
}

void ViewMarks::place()
{
    m_placed.clear();
    m_shownDifferences.clear();
    if (m_differences.empty() && m_spans.empty())
        return;
    const auto index = m_isRaw ? nullptr : std::make_unique<SourceIndex>(*m_page.document());
    placeAll(m_differences, index.get());
    placeAll(m_spans, index.get());
}

void ViewMarks::paint()
{
    const ui::Tokens tokens = ui::theme::currentTokens();
    QList<QTextEdit::ExtraSelection> marks;
    std::vector<MarginSign> signs;
    for (const Placed &placed : m_placed) {
        const bool here = placed.difference >= 0 && placed.difference == m_currentDifference;
        marks.append({placed.cursor, placed.format});
        if (here)
            marks.back().format.merge(matchFormat(tokens, true));
        QTextCursor begin = placed.cursor;
        begin.setPosition(placed.cursor.selectionStart());
        if (!placed.sign.isEmpty())
            signs.push_back(
                {begin, here ? QString(QChar(kHere)) : placed.sign, here ? tokens.accent : placed.colour});
    }
    std::stable_sort(signs.begin(), signs.end(), [](const MarginSign &one, const MarginSign &other) {
        return one.place.position() < other.place.position();
    });
    for (int i = 0; i < m_matches.size(); ++i) {
        marks.append({m_matches.at(i), matchFormat(tokens, i == m_current)});
    }
    m_page.setExtraSelections(m_isRaw ? QList<QTextEdit::ExtraSelection>() : marks);
    m_page.setMarginSigns(m_isRaw ? std::vector<MarginSign>() : signs);
    m_raw.setExtraSelections(m_isRaw ? marks : QList<QTextEdit::ExtraSelection>());
}

QList<QTextCursor> ViewMarks::occurrences(const QString &text, qsizetype most) const
{
    if (m_isRaw)
        return m_raw.occurrences(text, most);
    QList<QTextCursor> out;
    QTextCursor cursor(m_page.document());
    while (!text.isEmpty() && out.size() < most) {
        cursor = m_page.document()->find(text, cursor);
        if (cursor.isNull())
            break;
        out.append(cursor);
    }
    return out;
}

int ViewMarks::unseen(const QString &text) const
{
    std::vector<SourceStretch> shown;
    for (const QTextCursor &match : m_matches) {
        const SourceStretch stretch = sourceOf(match);
        if (stretch.length > 0)
            shown.push_back(stretch);
    }
    std::sort(shown.begin(), shown.end(),
              [](const SourceStretch &one, const SourceStretch &other) { return one.start < other.start; });
    int out = 0;
    auto next = shown.begin();
    qsizetype reached = 0; // the furthest end of what begins before the place
    for (qsizetype at = m_source.indexOf(text, 0, Qt::CaseInsensitive); at >= 0;
         at = m_source.indexOf(text, at + text.size(), Qt::CaseInsensitive)) {
        for (; next != shown.end() && next->start < at + text.size(); ++next)
            reached = std::max(reached, next->end());
        out += reached <= at ? 1 : 0;
    }
    return out;
}

int ViewMarks::find(const QString &text)
{
    const int before = text == m_sought ? m_current : -1;
    m_sought = text;
    m_matches = occurrences(text, kMaxMatches + 1);
    m_more = m_matches.size() > kMaxMatches;
    if (m_more)
        m_matches.removeLast();
    m_unseen = m_isRaw || m_more || text.isEmpty() ? 0 : unseen(text);
    m_current = before < matchCount() ? before : -1;
    paint();
    return matchCount();
}

void ViewMarks::setCurrent(int match)
{
    m_current = match;
    paint();
}

SourceStretch ViewMarks::selectedSource() const
{
    return m_isRaw ? m_raw.sourceOf(m_raw.textCursor()) : sourceOf(m_page.textCursor());
}

void ViewMarks::refresh()
{
    place();
    if (m_sought.isEmpty())
        paint();
    else
        find(m_sought);
}

} // namespace jeoul::reader
