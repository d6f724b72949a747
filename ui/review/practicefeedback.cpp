// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/practicefeedback.h"

#include "models/base/readinglanguage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paintedparts.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace jeoul::ui {

namespace {

constexpr int kRing = 4;       ///< of the focus, above and below
constexpr int kLeastRoom = 60; ///< for the rows, where larger text leaves no more
constexpr int kReason = 4;     ///< its column
constexpr int kColumns = kReason + 1;
constexpr int kTwiceFrom = 1200; ///< wide: two rows stand beside each other, and the texts keep their room
constexpr int kTwiceRows = 4;    ///< fewer are short enough below each other
constexpr double kLarge = 1.5; ///< times the usual size of text, from which a reason needs a line of its own

QString words(const session::ReadScore &score)
{
    return score.word.isEmpty() ? score.value : score.value + u' ' + score.word;
}

} // namespace

PracticeFeedback::PracticeFeedback(session::ReviewSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("practiceFeedback"));
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_title->setProperty("role", QStringLiteral("section"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(4);
    m_title->setWordWrap(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setObjectName(QStringLiteral("practiceRows"));
    m_scroll->setFocusPolicy(Qt::TabFocus); // arrows scroll it
    m_scroll->setAccessibleName(tr("Your scores beside those expected"));
    widgets::setRole(*m_scroll, QAccessible::Pane);
    column->addWidget(m_title);
    column->addWidget(m_scroll);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void PracticeFeedback::showResponse(const QString &item, const QString &label)
{
    const std::vector<CellKey> cells = m_session.cells(item);
    const auto &marks = m_session.judgements().marks;
    // It takes room from the texts and lifts the sheet: not while somebody reads and fills it.
    const bool filled =
        std::all_of(cells.begin(), cells.end(), [&](const CellKey &cell) { return marks.contains(cell); });
    const std::vector<session::PracticeLine> lines =
        filled ? session::practiceFeedback(m_session.content(), m_session.judgements(), item, label,
                                           readingLanguage(locale()))
               : std::vector<session::PracticeLine>();
    m_item = item;
    m_label = label;
    setVisible(!lines.empty());
    if (!lines.empty())
        say(lines);
}

void PracticeFeedback::say(const std::vector<session::PracticeLine> &lines)
{
    QStringList said{m_item, m_label};
    for (const session::PracticeLine &line : lines)
        said << words(line.given);
    const QString shown = said.join(u'\n');
    if (shown == m_shown)
        return;
    m_shown = shown;
    const bool expects =
        std::any_of(lines.begin(), lines.end(), [](const auto &line) { return line.expected.has_value(); });
    m_title->setText(
        expects
            ? tr("Practice, response %1: your scores beside those expected. They never count.").arg(m_label)
            : tr("Practice, response %1: what your scores stand for. They never count.").arg(m_label));
    m_lines = lines;
    fill();
}

bool PracticeFeedback::fitsTwice() const
{
    return m_lines.size() >= kTwiceRows && width() >= kTwiceFrom * theme::textScale();
}

void PracticeFeedback::fill()
{
    m_twice = fitsTwice();
    m_rows = new QWidget;
    m_rows->setProperty("surface", true);
    m_rows->setAttribute(Qt::WA_StyledBackground);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(m_twice ? 16 : 24);
    m_grid->setVerticalSpacing(2);
    for (int reason = kReason; reason < (m_twice ? 2 : 1) * kColumns; reason += kColumns)
        m_grid->setColumnStretch(reason, 1);
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        addLine(static_cast<int>(i), m_lines[i]);
    // It deletes the rows before. Not earlier: a scroll area remembers the size of what it gets.
    m_scroll->setWidget(m_rows);
    fit();
}

/// As high as the rows are when wrapped at this width; less where there is no room.
void PracticeFeedback::fit()
{
    if (m_rows == nullptr)
        return;
    const int needed =
        m_rows->heightForWidth(m_scroll->viewport()->width()) + std::max(2 * m_scroll->frameWidth(), kRing);
    m_scroll->setMinimumHeight(std::min(needed, kLeastRoom));
    m_scroll->setMaximumHeight(needed);
}

void PracticeFeedback::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_rows != nullptr && m_twice != fitsTwice())
        fill();
    fit();
}

void PracticeFeedback::addLine(int row, const session::PracticeLine &line)
{
    addWord(row, 0, line.criterion, "muted");
    if (line.given.value.isEmpty())
        addWord(row, 1, tr("cannot rate"), nullptr);
    else if (!m_twice)
        addWord(row, 1, tr("yours %1").arg(words(line.given)), nullptr);
    addWord(row, kReason, line.reason, "muted");
    if (!line.expected)
        return;
    addWord(row, 2, tr("expected %1").arg(words(*line.expected)), nullptr);
    if (line.given.value.isEmpty())
        return;
    const int apart = std::abs(line.difference);
    if (apart == 0)
        addWord(row, 3, tr("✓ the same"), "good");
    else if (line.difference > 0)
        addWord(row, 3, tr("△ %n step(s) higher", nullptr, apart), "warn");
    else
        addWord(row, 3, tr("▽ %n step(s) lower", nullptr, apart), "warn");
}

QLabel *PracticeFeedback::addWord(int row, int column, const QString &text, const char *tone)
{
    auto *label = new QLabel(text, m_rows);
    label->setObjectName(QStringLiteral("practice%1-%2").arg(row).arg(column));
    if (tone != nullptr)
        label->setProperty("tone", QString::fromLatin1(tone));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    const int inColumn =
        m_twice ? (static_cast<int>(m_lines.size()) + 1) / 2 : static_cast<int>(m_lines.size());
    const int first = row / inColumn * kColumns;
    const int at = 2 * (row % inColumn);
    const bool below = column == kReason && theme::textScale() >= kLarge;
    if (below)
        m_grid->addWidget(label, at + 1, first, 1, kColumns);
    else
        m_grid->addWidget(label, at, first + column);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace jeoul::ui
