// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/itempanel.h"

#include "models/base/readinglanguage.h"
#include "models/itemmodels/reviewitemfilter.h"
#include "models/itemmodels/reviewitemmodel.h"
#include "ui/review/itemdelegate.h"
#include "ui/review/notebox.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jeoul::ui {

ItemPanel::ItemPanel(session::ReviewSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new itemmodels::ReviewItemModel(session, this))
    , m_filter(new itemmodels::ReviewItemFilter(this))
    , m_progressText(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_more(new QToolButton(this))
    , m_byCriterion(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_state(new QComboBox(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(m_list->viewport()))
    , m_notes(new NoteBox(session, this))
{
    setObjectName(QStringLiteral("itemPanel"));
    m_filter->setSourceModel(m_model);
    buildList();
    m_search->setObjectName(QStringLiteral("itemSearch"));
    m_search->setPlaceholderText(tr("Search items"));
    m_search->setAccessibleName(tr("Search items"));
    m_search->setClearButtonEnabled(true);
    m_state->setObjectName(QStringLiteral("itemStateFilter"));
    m_state->setAccessibleName(tr("Show"));
    m_state->addItem(tr("All items"), -1);
    m_state->addItem(tr("Not begun"), static_cast<int>(session::ItemState::NotBegun));
    m_state->addItem(tr("Begun"), static_cast<int>(session::ItemState::Begun));
    m_state->addItem(tr("Complete"), static_cast<int>(session::ItemState::Complete));
    m_state->addItem(tr("Flagged"), itemmodels::ReviewItemFilter::kFlagged);
    m_state->addItem(tr("With a note"), itemmodels::ReviewItemFilter::kNoted);
    m_state->addItem(tr("With a question"), itemmodels::ReviewItemFilter::kAsked);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0);
    column->setSpacing(theme::textScale() > 1 ? 4 : 8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_progressText, 1);
    head->addWidget(m_more, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_progress);
    column->addWidget(m_byCriterion);
    column->addWidget(m_search);
    column->addWidget(m_state);
    column->addWidget(m_list, 1);
    column->addWidget(m_notes);
    buildProgress();
    connectParts();
    refreshProgress();
}

ItemPanel::~ItemPanel() = default;

void ItemPanel::connectParts()
{
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setSearch(words);
        showCurrent();
        showNothing();
    });
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setStateFilter(m_state->currentData().toInt());
        showCurrent();
        showNothing();
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &ItemPanel::showNothing);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &ItemPanel::showNothing);
    connect(m_list, &QListView::clicked, this, &ItemPanel::choose);
    connect(m_list, &QListView::activated, this, &ItemPanel::choose);
    connect(m_notes, &NoteBox::left, this, &ItemPanel::left);
    connect(&m_session, &session::ReviewSession::itemStateChanged, this, &ItemPanel::refreshProgress);
    connect(&m_session, &session::ReviewSession::marksChanged, this, &ItemPanel::refreshProgress);
}

void ItemPanel::buildList()
{
    m_list->setModel(m_filter);
    m_list->setObjectName(QStringLiteral("itemList"));
    m_list->setMinimumHeight(std::max(28, m_list->fontMetrics().height() + 10)); // one row
    m_list->setAccessibleName(tr("Items"));
    m_list->setItemDelegate(new ItemDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(QStringLiteral("noItem"));
    m_nothing->setProperty("tone", QStringLiteral("muted"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_nothing->hide();
    auto *inside = new QVBoxLayout(m_list->viewport());
    inside->setContentsMargins(8, 4, 8, 4);
    inside->addWidget(m_nothing);
}

/// An empty list without a word looks as if the packet had lost its items.
void ItemPanel::showNothing()
{
    QString sentence;
    if (m_filter->rowCount() == 0 && m_filter->isActive()) {
        if (!m_filter->isSearched())
            sentence = tr("No item matches. Choose “All items” above the list.");
        else if (!m_filter->isStateFiltered())
            sentence = tr("No item matches. Esc clears the search.");
        else
            sentence = tr("No item matches. Esc clears the search; “All items” shows those of every state.");
    }
    m_nothing->setText(sentence);
    m_nothing->setVisible(!sentence.isEmpty());
    m_list->setAccessibleDescription(sentence);
}

void ItemPanel::choose(const QModelIndex &index)
{
    Q_EMIT itemChosen(index.data(itemmodels::ReviewItemModel::ItemIdRole).toString());
    Q_EMIT left();
}

void ItemPanel::leave()
{
    showCurrent(); // a row that was only looked at is not the open item
    Q_EMIT left();
}

bool ItemPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<QKeyEvent &>(*event);
        const bool plain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && (watched == m_search ? searchKey(key.key()) : listKey(key.key())))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// What is sought is one key away, and Escape leaves nothing behind that hides items unseen.
bool ItemPanel::searchKey(int key)
{
    const bool found = m_filter->rowCount() > 0;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_filter->isSearched())
            leave();
        else if (found)
            choose(m_filter->index(0, 0));
        return true;
    case Qt::Key_Down:
        if (!found)
            return true;
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_filter->index(0, 0));
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            leave();
        else
            m_search->clear();
        return true;
    default:
        return false;
    }
}

bool ItemPanel::listKey(int key)
{
    if (key != Qt::Key_Escape)
        return false;
    leave();
    return true;
}

void ItemPanel::buildProgress()
{
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progressText->setProperty("tone", QStringLiteral("muted"));
    m_progressText->setWordWrap(true);
    m_more->setObjectName(QStringLiteral("criterionProgressToggle"));
    m_more->setToolTip(tr("By criterion"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setCheckable(true);
    m_more->setArrowType(Qt::RightArrow);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_byCriterion->setObjectName(QStringLiteral("criterionProgress"));
    m_byCriterion->setTextFormat(Qt::PlainText);
    m_byCriterion->setWordWrap(true);
    m_byCriterion->setProperty("tone", QStringLiteral("muted"));
    m_byCriterion->hide();
    connect(m_more, &QToolButton::toggled, this, [this](bool on) {
        m_more->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        m_byCriterion->setVisible(on);
        refreshProgress();
    });
    const bool shown = m_session.content().rubric.policy.showProgress;
    for (QWidget *part : std::initializer_list<QWidget *>{m_progress, m_progressText, m_more})
        part->setVisible(shown);
}

/// Where the score sheet leaves little, what is written needs the room more than a filter that filters
/// nothing.
void ItemPanel::giveWay()
{
    const bool shown = m_state->isVisibleTo(this);
    const int least = layout()->hasHeightForWidth() ? layout()->minimumHeightForWidth(width())
                                                    : layout()->minimumSize().height();
    const int needed = shown ? least : least + m_state->sizeHint().height() + layout()->spacing();
    const bool used = m_state->currentIndex() > 0 || m_state->hasFocus();
    if (const bool wanted = used || height() >= needed; wanted != shown)
        m_state->setVisible(wanted);
}

bool ItemPanel::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        giveWay();
    return handled;
}

void ItemPanel::refreshProgress()
{
    const session::Progress progress = m_session.progress();
    m_progress->setRange(0, std::max(1, progress.items));
    m_progress->setValue(progress.complete);
    m_progressText->setText(tr("%1 of %2 items complete").arg(progress.complete).arg(progress.items));
    // The sum goes over every cell of the packet, so it is only worked out where it is seen.
    if (!m_more->isChecked())
        return;
    const Language language = readingLanguage(locale());
    QStringList lines;
    for (const session::CriterionProgress &line : m_session.criterionProgress())
        lines << tr("%1: %2 of %3")
                     .arg(line.title.in(language), QString::number(line.scored), QString::number(line.cells));
    m_byCriterion->setText(lines.join(u'\n'));
}

void ItemPanel::setCurrent(const QString &item)
{
    m_notes->setItem(item);
    m_current = item;
    m_filter->setOpenItem(item);
    showCurrent();
}

/// No row is marked while the filter hides the item.
void ItemPanel::showCurrent()
{
    QModelIndex current;
    for (int row = 0; row < m_filter->rowCount() && !current.isValid(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (index.data(itemmodels::ReviewItemModel::ItemIdRole).toString() == m_current)
            current = index;
    }
    m_list->setCurrentIndex(current);
    if (current.isValid())
        m_list->scrollTo(current);
}

QString ItemPanel::beside(int delta) const
{
    return delta > 0 ? m_filter->itemAfter(m_current) : m_filter->itemBefore(m_current);
}

bool ItemPanel::filtered() const
{
    return m_filter->isActive();
}

QString ItemPanel::nextOpen() const
{
    const auto open = [this](const QString &item) {
        return m_session.itemState(item) != session::ItemState::Complete;
    };
    // Behind the current one first, then from the beginning.
    for (const QString &from : {m_current, QString()}) {
        for (QString item = m_filter->itemAfter(from); !item.isEmpty(); item = m_filter->itemAfter(item)) {
            if (open(item))
                return item;
        }
    }
    const auto &items = m_session.content().items;
    const auto here = static_cast<std::size_t>(std::max(0, m_session.content().indexOf(m_current)));
    for (std::size_t offset = 1; offset <= items.size(); ++offset) {
        const QString &item = items.at((here + offset) % items.size()).id;
        if (open(item))
            return item;
    }
    return {};
}

void ItemPanel::focusSearch()
{
    show();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace jeoul::ui
