// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panedeck.h"

#include "ui/reader/responseview.h"
#include "ui/widgets/chip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace jeoul::ui {

PaneDeck::PaneDeck(const PacketContent &content, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("paneDeck"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(1);
}

void PaneDeck::makeViews(int count)
{
    const LabelStyle style = m_content.rubric.policy.labels;
    while (static_cast<int>(m_views.size()) < count) {
        const int position = static_cast<int>(m_views.size());
        auto *frame = new QWidget(this);
        frame->setObjectName(QStringLiteral("pane%1").arg(position));
        frame->setProperty("surface", true);
        auto *view = new reader::ResponseView(frame);
        view->setObjectName(QStringLiteral("response%1").arg(position));
        view->setAccessibleName(tr("Response %1").arg(responseLabel(style, position)));
        view->setTextSize(m_textSize);
        auto *column = new QVBoxLayout(frame);
        column->setContentsMargins(0, 8, 0, 0);
        column->setSpacing(4);
        auto *chip = new widgets::Chip(responseLabel(style, position), position, frame);
        auto *top = new QHBoxLayout;
        top->setContentsMargins(12, 0, 12, 0);
        top->addWidget(chip);
        top->addStretch(1);
        column->addLayout(top);
        column->addWidget(view, 1);
        m_row->addWidget(frame, 1);
        m_frames.push_back(frame);
        m_views.push_back(view);
        view->installEventFilter(this);
        connect(view, &reader::ResponseView::scrolled, this, &PaneDeck::scrolled);
    }
}

void PaneDeck::setItem(const QString &item)
{
    const BlindItem *blind = m_content.item(item);
    const int count = blind == nullptr ? 0 : static_cast<int>(blind->responses.size());
    makeViews(count);
    for (int position = 0; position < count; ++position) {
        m_views.at(static_cast<std::size_t>(position))
            ->setResponse(blind->responses.at(static_cast<std::size_t>(position)),
                          reader::MediaResolver(m_content.media));
    }
    m_position = std::min(m_position, std::max(0, count - 1));
    arrange();
}

bool PaneDeck::visibleAt(int position) const
{
    switch (m_mode) {
    case PaneMode::All:
        return true;
    case PaneMode::Two:
        return position == m_position || position == m_partner;
    case PaneMode::Flip:
        return position == m_position;
    }
    return true;
}

void PaneDeck::arrange()
{
    for (std::size_t i = 0; i < m_frames.size(); ++i)
        m_frames[i]->setVisible(visibleAt(static_cast<int>(i)));
    m_row->activate();
    Q_EMIT geometryChanged();
}

void PaneDeck::setMode(PaneMode mode)
{
    m_mode = mode;
    if (m_partner == m_position)
        m_partner = m_position == 0 ? 1 : 0;
    arrange();
}

void PaneDeck::showPosition(int position)
{
    if (position == m_position || position < 0 || position >= static_cast<int>(m_views.size()))
        return;
    const double fraction = scrollFraction();
    if (m_mode == PaneMode::Two && position != m_partner)
        m_partner = m_position;
    m_position = position;
    arrange();
    if (m_mode == PaneMode::Flip)
        setScrollFraction(fraction);
}

void PaneDeck::setTextSize(double points)
{
    m_textSize = points;
    for (reader::ResponseView *view : m_views)
        view->setTextSize(points);
}

void PaneDeck::setRaw(bool raw)
{
    for (reader::ResponseView *view : m_views)
        view->setRaw(raw);
}

std::vector<PaneDeck::Pane> PaneDeck::panes() const
{
    std::vector<Pane> out;
    for (std::size_t i = 0; i < m_frames.size(); ++i) {
        if (visibleAt(static_cast<int>(i)))
            out.push_back({static_cast<int>(i), m_frames[i]->x(), m_frames[i]->width()});
    }
    return out;
}

double PaneDeck::scrollFraction() const
{
    return m_views.empty() ? 0.0 : m_views.at(static_cast<std::size_t>(m_position))->scrollFraction();
}

void PaneDeck::setScrollFraction(double fraction)
{
    if (!m_views.empty())
        m_views.at(static_cast<std::size_t>(m_position))->setScrollFraction(fraction);
}

void PaneDeck::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    Q_EMIT geometryChanged();
}

bool PaneDeck::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (std::size_t i = 0; i < m_views.size(); ++i) {
            if (m_views[i] == watched)
                Q_EMIT paneClicked(static_cast<int>(i));
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jeoul::ui
