// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/viewmarks.h"

#include "ui/reader/readeredit.h"
#include "ui/reader/visibletext.h"
#include "ui/theme/theme.h"

#include <QPlainTextEdit>
#include <QTextDocument>

#include <algorithm>
#include <memory>
#include <utility>

namespace jeoul::reader {

namespace {

constexpr int kMaxMatches = 5000;

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

ViewMarks::ViewMarks(ReaderEdit &page, QPlainTextEdit &raw)
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
    m_rawPlaces.clear();
    if (raw)
        static_cast<void>(visibleText(source, kLongestRun, m_rawPlaces));
    m_matches.clear();
    m_placed.clear();
}

void ViewMarks::setDifferences(std::vector<reading::Difference> differences)
{
    m_differences = std::move(differences);
    place();
    paint();
}

void ViewMarks::setErrorSpans(std::vector<ErrorSpan> spans)
{
    m_spans = std::move(spans);
    place();
    paint();
}

std::vector<QTextCursor> ViewMarks::rawPlaces(const SourceStretch &stretch) const
{
    const auto at = [this](qsizetype unit) {
        const auto last = static_cast<qsizetype>(m_rawPlaces.size()) - 1;
        return static_cast<int>(m_rawPlaces[static_cast<std::size_t>(std::clamp<qsizetype>(unit, 0, last))]);
    };
    if (m_rawPlaces.empty() || at(stretch.end()) <= at(stretch.start))
        return {};
    QTextCursor cursor(m_raw.document());
    cursor.setPosition(at(stretch.start));
    cursor.setPosition(at(stretch.end()), QTextCursor::KeepAnchor);
    return {cursor};
}

std::vector<QTextCursor> ViewMarks::places(const SourceStretch &stretch) const
{
    return m_isRaw ? rawPlaces(stretch) : SourceIndex(*m_page.document()).places(stretch);
}

template <typename Stretch>
void ViewMarks::placeAll(const std::vector<Stretch> &stretches, const SourceIndex *index)
{
    const ui::Tokens tokens = ui::theme::currentTokens();
    for (const Stretch &stretch : stretches) {
        const Look look = lookOf(stretch, tokens);
        QString sign = look.sign;
        const SourceStretch source{stretch.start, stretch.length};
        for (const QTextCursor &cursor : index == nullptr ? rawPlaces(source) : index->places(source))
            m_placed.push_back({cursor, formatOf(look, tokens), std::exchange(sign, QString()), look.colour});
    }
}

void ViewMarks::place()
{
    m_placed.clear();
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
        marks.append({placed.cursor, placed.format});
        QTextCursor begin = placed.cursor;
        begin.setPosition(placed.cursor.selectionStart());
        if (!placed.sign.isEmpty())
            signs.push_back({begin, placed.sign, placed.colour});
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

int ViewMarks::find(const QString &text)
{
    const int before = text == m_sought ? m_current : -1;
    m_sought = text;
    m_matches.clear();
    QTextDocument *document = m_isRaw ? m_raw.document() : m_page.document();
    QTextCursor cursor(document);
    while (!text.isEmpty() && m_matches.size() < kMaxMatches) {
        cursor = document->find(text, cursor);
        if (cursor.isNull())
            break;
        m_matches.append(cursor);
    }
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
    if (!m_isRaw)
        return sourceOf(m_page.textCursor());
    const QTextCursor selection = m_raw.textCursor();
    const auto unit = [this](int position) {
        const auto found = std::lower_bound(m_rawPlaces.begin(), m_rawPlaces.end(), position);
        return std::min(static_cast<qsizetype>(found - m_rawPlaces.begin()), m_source.size());
    };
    const qsizetype start = unit(selection.selectionStart());
    return {start, unit(selection.selectionEnd()) - start};
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
