// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/readingcontrols.h"

#include "ui/reader/promptview.h"
#include "ui/reader/responseview.h"
#include "ui/review/panecomparison.h"
#include "ui/review/panedeck.h"
#include "ui/review/panesearch.h"
#include "ui/review/readingbar.h"
#include "ui/review/reviewbar.h"

#include <QResizeEvent>
#include <QShortcut>
#include <QSplitter>

#include <algorithm>

namespace jeoul::ui {

namespace {

constexpr double kSizeStep = 0.5;
constexpr double kSmallest = 9;
constexpr double kLargest = 20;

/// The sizes alone: how thick the handle is was not the person's choice.
void restore(QSplitter *splitter, const QByteArray &state)
{
    if (splitter == nullptr || state.isEmpty())
        return;
    const int handle = splitter->handleWidth();
    splitter->restoreState(state);
    splitter->setHandleWidth(handle);
}

} // namespace

ReadingControls::ReadingControls(const Parts &parts)
    : QObject(parts.desk)
    , m_parts(parts)
    , m_bar(new ReadingBar(parts.prompt))
{
    if (parts.bar == nullptr || !parts.bar->takeTools(m_bar))
        parts.prompt->addTool(m_bar);
    parts.prompt->setMathRenderer(parts.panes->mathRenderer());
    parts.prompt->setStage(parts.panes->stage());
    addKeys();
    connectParts();
    setSync(m_settings.syncScroll);
}

void ReadingControls::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, m_parts.desk);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(Qt::CTRL | Qt::Key_F, [this] { m_parts.panes->search().open(); });
    add(Qt::Key_F3, [this] { m_parts.panes->search().step(true); });
    add(Qt::SHIFT | Qt::Key_F3, [this] { m_parts.panes->search().step(false); });
    add(Qt::Key_F7, [this] { m_parts.panes->comparison().step(true); });
    add(Qt::SHIFT | Qt::Key_F7, [this] { m_parts.panes->comparison().step(false); });
    add(Qt::CTRL | Qt::Key_D, [this] { compare(!m_parts.panes->comparison().isOn()); });
    add(Qt::CTRL | Qt::Key_U, [this] { setRaw(!m_raw); });
    add(Qt::CTRL | Qt::Key_L, [this] {
        setSync(!m_settings.syncScroll);
        Q_EMIT settingsChanged(m_settings);
    });
    for (const auto &[key, mode] :
         {std::pair{Qt::Key_1, PaneMode::All}, std::pair{Qt::Key_2, PaneMode::Two},
          std::pair{Qt::Key_3, PaneMode::Flip}, std::pair{Qt::Key_4, PaneMode::Focus}})
        add(Qt::CTRL | key, [this, mode = static_cast<int>(mode)] { setMode(mode); });
}

void ReadingControls::connectParts()
{
    connect(m_bar, &ReadingBar::modeChosen, this, &ReadingControls::setMode);
    connect(m_bar, &ReadingBar::syncToggled, this, [this](bool on) {
        setSync(on);
        Q_EMIT settingsChanged(m_settings);
    });
    connect(m_bar, &ReadingBar::comparingToggled, this, &ReadingControls::compare);
    connect(m_bar, &ReadingBar::rawToggled, this, &ReadingControls::setRaw);
    connect(m_bar, &ReadingBar::findRequested, this, [this] { m_parts.panes->search().open(); });
    connect(m_parts.panes, &PaneDeck::textSizeStepped, this, &ReadingControls::stepTextSize);
    connect(&m_parts.panes->search(), &PaneSearch::closed, this, &ReadingControls::leftForScores);
    connect(&m_parts.panes->comparison(), &PaneComparison::closed, this, [this] {
        m_bar->setComparing(false);
        Q_EMIT leftForScores();
    });
    connect(m_parts.prompt, &reader::PromptView::foldedChanged, this, &ReadingControls::fitPrompt);
    connect(m_parts.prompt, &reader::PromptView::partShown, this, &ReadingControls::fitPromptToText);
    connect(m_parts.prompt->view(), &reader::ResponseView::completed, this,
            &ReadingControls::fitPromptToText);
    m_parts.prompt->installEventFilter(this);
    connect(m_parts.prompt, &reader::PromptView::foldedChanged, this,
            [this](bool folded) { m_promptWanted = m_promptWanted || !folded; });
    // Once the bar has moved: the page grows when the prompt makes room.
    connect(m_parts.panes, &PaneDeck::readOn, this, &ReadingControls::foldPrompt, Qt::QueuedConnection);
    connect(m_parts.splits.prompt, &QSplitter::splitterMoved, this, [this] {
        m_settings.promptHeight = m_parts.splits.prompt->sizes().constFirst();
        Q_EMIT settingsChanged(m_settings);
    });
    for (const auto &[splitter, kept] : {std::pair{m_parts.splits.itemList, &ReadingSettings::itemListSplit},
                                         std::pair{m_parts.splits.dossier, &ReadingSettings::dossierSplit}}) {
        if (splitter == nullptr)
            continue;
        connect(splitter, &QSplitter::splitterMoved, this, [this, splitter = splitter, kept = kept] {
            m_settings.*kept = splitter->saveState();
            Q_EMIT settingsChanged(m_settings);
        });
    }
}

void ReadingControls::setSettings(const ReadingSettings &settings)
{
    m_settings = settings;
    m_settings.textSize = std::clamp(settings.textSize, kSmallest, kLargest);
    m_parts.panes->setTextSize(m_settings.textSize);
    m_parts.prompt->setTextSize(m_settings.textSize);
    m_parts.panes->setLineLength(settings.lineLength);
    m_parts.prompt->setLineLength(settings.lineLength);
    setSync(settings.syncScroll);
    fitPromptToText();
    restore(m_parts.splits.itemList, settings.itemListSplit);
    restore(m_parts.splits.dossier, settings.dossierSplit);
}

void ReadingControls::stepTextSize(int steps)
{
    ReadingSettings wanted = m_settings;
    wanted.textSize = std::clamp(wanted.textSize + steps * kSizeStep, kSmallest, kLargest);
    if (wanted == m_settings)
        return;
    m_settings = wanted;
    m_parts.panes->setTextSize(wanted.textSize);
    m_parts.prompt->setTextSize(wanted.textSize);
    Q_EMIT settingsChanged(m_settings);
}

void ReadingControls::setSync(bool on)
{
    m_settings.syncScroll = on;
    m_parts.panes->setSyncScroll(on);
    m_bar->setSync(on);
}

void ReadingControls::setRaw(bool on)
{
    m_raw = on;
    m_parts.panes->setRaw(on);
    m_bar->setRaw(on);
}

void ReadingControls::compare(bool on)
{
    m_parts.panes->setComparing(on);
    m_bar->setComparing(m_parts.panes->comparison().isOn());
}

void ReadingControls::setMode(int mode)
{
    const auto wanted = static_cast<PaneMode>(
        std::clamp(mode, static_cast<int>(PaneMode::All), static_cast<int>(PaneMode::Focus)));
    const bool wasFocus = m_parts.panes->mode() == PaneMode::Focus;
    const bool isFocus = wanted == PaneMode::Focus;
    if (isFocus && !wasFocus) {
        m_promptWasFolded = m_parts.prompt->folded();
        m_parts.prompt->setFolded(true);
    } else if (wasFocus && !isFocus) {
        m_parts.prompt->setFolded(m_promptWasFolded);
    }
    m_parts.side->setVisible(!isFocus);
    m_parts.panes->setMode(wanted);
    m_bar->setMode(static_cast<int>(wanted));
    Q_EMIT modeChanged();
}

void ReadingControls::setItem()
{
    m_promptWanted = false;
}

/// Who scrolls has read the prompt; whoever unfolds it again wants to see it.
void ReadingControls::foldPrompt() const
{
    if (!m_promptWanted && !m_parts.prompt->folded())
        m_parts.prompt->setFolded(true);
}

void ReadingControls::showMode()
{
    m_bar->setMode(static_cast<int>(m_parts.panes->mode()));
}

/// A splitter keeps the room of a part that became smaller; the responses should have it.
void ReadingControls::fitPrompt(bool folded)
{
    const QList<int> sizes = m_parts.splits.prompt->sizes();
    const int least = m_parts.prompt->maximumHeight();
    if (folded && sizes.front() > least) {
        m_promptHeight = sizes.front();
        m_parts.splits.prompt->setSizes({least, sizes.back() + m_promptHeight - least});
    } else if (!folded && m_promptHeight > 0) {
        const int grown = m_promptHeight - sizes.front();
        m_parts.splits.prompt->setSizes({m_promptHeight, sizes.back() - grown});
        m_promptHeight = 0;
        fitPromptToText();
    }
}

/// Whoever moves the line does it for the prompt on show, and another item has another one. What was set is
/// therefore the most that a prompt takes: of a shorter one no empty field is left above the responses. Less
/// than is usual it only becomes by hand, so that the responses begin at the same height in most items.
void ReadingControls::fitPromptToText()
{
    const int most = m_settings.promptHeight;
    if (most <= 0 || m_parts.prompt->folded())
        return;
    const int usual = ReadingSplits::usualPromptHeight();
    m_parts.splits.setPromptHeight(most <= usual ? most
                                                 : std::clamp(m_parts.prompt->wholeHeight(), usual, most));
}

/// In another width its lines are others.
bool ReadingControls::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        const auto *resized = static_cast<QResizeEvent *>(event);
        if (resized->size().width() != resized->oldSize().width())
            QMetaObject::invokeMethod(this, &ReadingControls::fitPromptToText, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void ReadingControls::fitWidth(int width)
{
    if (m_settings.itemListSplit.isEmpty())
        m_parts.splits.fitItemList(width);
    if (m_parts.splits.dossier != nullptr && m_settings.dossierSplit.isEmpty())
        m_parts.splits.fitDossier(width);
}

} // namespace jeoul::ui
