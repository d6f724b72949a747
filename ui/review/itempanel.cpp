// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/itempanel.h"

#include "models/itemmodels/reviewitemfilter.h"
#include "models/itemmodels/reviewitemmodel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QVBoxLayout>

namespace jeoul::ui {

ItemPanel::ItemPanel(session::ReviewSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new itemmodels::ReviewItemModel(session, this))
    , m_filter(new itemmodels::ReviewItemFilter(this))
    , m_progressText(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_search(new QLineEdit(this))
    , m_state(new QComboBox(this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("itemPanel"));
    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    m_list->setObjectName(QStringLiteral("itemList"));
    m_list->setAccessibleName(tr("Items"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progressText->setProperty("tone", QStringLiteral("muted"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0);
    column->setSpacing(8);
    column->addWidget(m_progressText);
    column->addWidget(m_progress);
    column->addWidget(m_search);
    column->addWidget(m_state);
    column->addWidget(m_list, 1);
    const bool shown = session.content().rubric.policy.showProgress;
    m_progress->setVisible(shown);
    m_progressText->setVisible(shown);
    connect(m_search, &QLineEdit::textChanged, m_filter, &itemmodels::ReviewItemFilter::setSearch);
    connect(m_state, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setStateFilter(m_state->currentData().toInt()); });
    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT itemChosen(index.data(itemmodels::ReviewItemModel::ItemIdRole).toString());
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    connect(&session, &session::ReviewSession::itemStateChanged, this, &ItemPanel::refreshProgress);
    connect(&session, &session::ReviewSession::marksChanged, this, &ItemPanel::refreshProgress);
    refreshProgress();
}

ItemPanel::~ItemPanel() = default;

void ItemPanel::refreshProgress()
{
    const session::Progress progress = m_session.progress();
    m_progress->setRange(0, std::max(1, progress.items));
    m_progress->setValue(progress.complete);
    m_progressText->setText(tr("%1 of %2 items complete").arg(progress.complete).arg(progress.items));
}

void ItemPanel::setCurrent(const QString &item)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (index.data(itemmodels::ReviewItemModel::ItemIdRole).toString() == item) {
            m_list->setCurrentIndex(index);
            m_list->scrollTo(index);
        }
    }
}

void ItemPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace jeoul::ui
