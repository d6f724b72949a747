// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panedeck.h"

#include "ui/reader/mathrenderer.h"
#include "ui/reader/playerstage.h"
#include "ui/reader/qtplayer.h"
#include "ui/reader/recordingbar.h"
#include "ui/reader/renderedtext.h"
#include "ui/reader/responseview.h"
#include "ui/review/aheadtexts.h"
#include "ui/review/differencebar.h"
#include "ui/review/findbar.h"
#include "ui/review/labelstrip.h"
#include "ui/review/pane.h"
#include "ui/review/panecomparison.h"
#include "ui/review/panesearch.h"
#include "ui/review/scrollsync.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace jeoul::ui {

PaneDeck::PaneDeck(const PacketContent &content, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
    , m_math(new reader::MathRenderer(this))
    , m_stage(new reader::PlayerStage(reader::makeQtPlayer, this))
    , m_row(new QHBoxLayout)
    , m_sync(new ScrollSync(this))
{
    setObjectName(QStringLiteral("paneDeck"));
    auto *find = new FindBar(this);
    auto *difference = new DifferenceBar(this);
    m_search = new PaneSearch(find, m_panes, this);
    m_comparison = new PaneComparison(difference, m_panes, this);
    m_ahead = new AheadTexts(
        m_math, [this] { return busy(); }, this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(find);
    column->addWidget(difference);
    column->addLayout(m_row, 1);
    connect(m_search, &PaneSearch::paneWanted, this, &PaneDeck::showPosition);
    connect(m_comparison, &PaneComparison::paneWanted, this, &PaneDeck::showPosition);
    connect(m_comparison, &PaneComparison::pairChosen, this, &PaneDeck::showPair);
}

PaneDeck::~PaneDeck() = default;

void PaneDeck::makePanes(int count)
{
    const LabelStyle style = m_content.rubric.policy.labels;
    while (static_cast<int>(m_panes.size()) < count) {
        const auto position = static_cast<int>(m_panes.size());
        auto *pane = new Pane(responseLabel(style, position), position, m_math, m_stage, this);
        pane->view()->setTextSize(m_textSize);
        pane->view()->setLineLength(m_lineLength);
        pane->view()->setRaw(m_raw);
        m_row->addWidget(pane, 1);
        m_panes.push_back(pane);
        m_sync->add(pane->view());
        connect(pane->view(), &reader::ResponseView::scrolled, this, &PaneDeck::scrolled);
        connect(pane->view(), &reader::ResponseView::readOn, this, &PaneDeck::readOn);
        connect(pane, &Pane::textSizeStepped, this, &PaneDeck::textSizeStepped);
        connect(pane, &Pane::flagsRequested, this, [this, position] { Q_EMIT flagsRequested(position); });
        connect(pane, &Pane::menuRequested, this,
                [this, position](const QPoint &at) { Q_EMIT menuRequested(position, at); });
        connect(pane->labels(), &LabelStrip::chosen, this,
                [this, position](int wanted) { turn(position, wanted); });
        connect(pane, &Pane::entered, this, [this, position] {
            m_heard = position;
            m_search->setPosition(position);
        });
    }
}

void PaneDeck::setItem(const QString &item)
{
    const BlindItem *blind = m_content.item(item);
    m_count = blind == nullptr ? 0 : static_cast<int>(blind->responses.size());
    makePanes(m_count);
    m_stage->setItem(blind == nullptr ? BlindItem() : *blind);
    m_sync->setPaused(true);
    m_assigned.clear();
    const reader::MediaResolver media(m_content.media);
    for (int position = 0; position < m_count; ++position) {
        const auto index = static_cast<std::size_t>(position);
        m_assigned.push_back(blind->responses[index].assigned);
        m_panes[index]->setResponse(blind->responses[index], media, m_ahead->take(item, position));
    }
    m_sync->setPaused(false);
    m_position = std::min(m_position, std::max(0, m_count - 1));
    if (m_partner >= m_count || m_partner == m_position)
        m_partner = m_position == 0 ? 1 : 0;
    m_search->setItem(m_count);
    m_search->setPosition(m_position);
    m_comparison->setItem(m_count);
    arrange();
}

void PaneDeck::prepare(const QString &item)
{
    if (const BlindItem *blind = m_content.item(item))
        m_ahead->prepare(*blind, reader::MediaResolver(m_content.media), m_textSize);
}

bool PaneDeck::busy() const
{
    return std::any_of(m_panes.begin(), m_panes.end(), [](const Pane *pane) {
        return !pane->view()->complete() || pane->view()->formulasPending();
    });
}

bool PaneDeck::visibleAt(int position) const
{
    if (position >= m_count)
        return false;
    switch (m_mode) {
    case PaneMode::All:
        return true;
    case PaneMode::Two:
        return position == m_position || position == m_partner;
    case PaneMode::Flip:
    case PaneMode::Focus:
        return position == m_position;
    }
    return true;
}

void PaneDeck::arrange()
{
    for (std::size_t i = 0; i < m_panes.size(); ++i)
        m_panes[i]->setVisible(visibleAt(static_cast<int>(i)));
    offerLabels();
    layout()->activate();
    Q_EMIT geometryChanged();
}

void PaneDeck::setOffersLabels(bool offers)
{
    if (offers == m_offersLabels)
        return;
    m_offersLabels = offers;
    offerLabels();
}

void PaneDeck::offerLabels()
{
    std::vector<std::pair<QString, bool>> labels;
    for (std::size_t i = 0; i < m_assigned.size() && m_offersLabels && m_mode != PaneMode::All; ++i)
        labels.emplace_back(m_panes[i]->label(), m_assigned[i]);
    for (const Pane *pane : m_panes)
        pane->labels()->setOffered(labels);
}

/// The label of a response was clicked in the head of a pane.
void PaneDeck::turn(int shown, int wanted)
{
    if (m_mode == PaneMode::Two && !visibleAt(wanted)) {
        reader::ResponseView *before = view(shown);
        const int other = shown == m_position ? m_partner : m_position;
        showPair(wanted, other); // it takes the place of the one whose head was clicked
        if (m_sync->isOn())
            m_sync->carry(before, view(wanted));
    } else {
        showPosition(wanted);
    }
    m_heard = wanted;
    Q_EMIT positionChosen(wanted);
}

void PaneDeck::setMode(PaneMode mode)
{
    m_mode = mode;
    if (m_partner == m_position)
        m_partner = m_position == 0 ? 1 : 0;
    // A pane that shared its width shows its text in other lines; the one in hand says where the others go.
    arrange();
    reader::ResponseView *leader = view(m_position);
    for (int i = 0; leader != nullptr && m_sync->isOn() && i < m_count; ++i) {
        if (i != m_position && visibleAt(i))
            m_sync->carry(leader, view(i));
    }
}

void PaneDeck::showPair(int first, int second)
{
    m_position = first;
    m_partner = second;
    arrange();
}

void PaneDeck::showPosition(int position)
{
    m_heard = position;
    if (position == m_position || position < 0 || position >= m_count)
        return;
    reader::ResponseView *before = view(m_position);
    if (m_mode == PaneMode::Two)
        m_partner = m_position;
    m_position = position;
    m_search->setPosition(position);
    arrange();
    if (one())
        m_sync->carry(before, view(position));
}

bool PaneDeck::takeRecordingKey(QChar letter)
{
    return m_heard >= 0 && m_heard < m_count &&
           m_panes[static_cast<std::size_t>(m_heard)]->recordings()->takeLetter(letter);
}

void PaneDeck::setTextSize(double points)
{
    m_textSize = points;
    m_sync->setPaused(true);
    for (const Pane *pane : m_panes)
        pane->view()->setTextSize(points);
    m_sync->setPaused(false);
}

void PaneDeck::setLineLength(int hangul)
{
    m_lineLength = hangul;
    m_sync->setPaused(true);
    for (const Pane *pane : m_panes)
        pane->view()->setLineLength(hangul);
    m_sync->setPaused(false);
}

void PaneDeck::setRaw(bool raw)
{
    m_raw = raw;
    m_sync->setPaused(true);
    for (const Pane *pane : m_panes)
        pane->view()->setRaw(raw);
    m_sync->setPaused(false);
}

void PaneDeck::setSyncScroll(bool on)
{
    m_sync->setOn(on);
}

void PaneDeck::setComparing(bool on)
{
    if (!on)
        return m_comparison->close();
    m_comparison->compare(m_position, m_partner);
}

std::vector<PaneDeck::Place> PaneDeck::panes() const
{
    std::vector<Place> out;
    for (int i = 0; i < m_count; ++i) {
        const QWidget *pane = m_panes[static_cast<std::size_t>(i)];
        if (visibleAt(i))
            out.push_back({i, pane->x(), pane->width()});
    }
    return out;
}

reader::ResponseView *PaneDeck::view(int position) const
{
    return position < 0 || position >= m_count ? nullptr
                                               : m_panes[static_cast<std::size_t>(position)]->view();
}

double PaneDeck::scrollFraction() const
{
    const reader::ResponseView *shown = view(m_position);
    return shown == nullptr ? 0.0 : shown->scrollFraction();
}

void PaneDeck::setScrollFraction(double fraction) const
{
    if (reader::ResponseView *shown = view(m_position))
        shown->setScrollFraction(fraction);
}

void PaneDeck::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    Q_EMIT geometryChanged();
}

} // namespace jeoul::ui
