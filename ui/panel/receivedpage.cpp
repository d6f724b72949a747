// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/receivedpage.h"

#include "models/itemmodels/panelreceivedmodel.h"
#include "ui/charts/reporttableview.h"
#include "ui/panel/conflicts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace jeoul::ui {

using itemmodels::PanelReceivedModel;
using reporting::RoundState;

namespace {

constexpr int kReceiptWidth = 300;
constexpr int kOutcomeHeight = 132;

QString summaryOf(const reporting::PanelView &view)
{
    const auto count = [&](auto wanted) {
        return static_cast<int>(std::count_if(view.seats.begin(), view.seats.end(), wanted));
    };
    const int received = count([](const auto &seat) { return seat.received; });
    const int confirmed = count([](const auto &seat) { return seat.phoneChecked; });
    if (view.versions.empty())
        return ReceivedPage::tr(
            "No score file has come yet. Receive the files the reviewers hand in, or drop them "
            "here; no score is shown before the collection is closed and aggregated.");
    return ReceivedPage::tr("%1 of %2 seats have submitted; %3 receipts are confirmed by phone. Score files "
                            "can be dropped here.")
        .arg(received)
        .arg(view.seats.size())
        .arg(confirmed);
}

QStringList scoreFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && url.toLocalFile().endsWith(QStringLiteral(".jscores"), Qt::CaseInsensitive))
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

ReceivedPage::ReceivedPage(session::PanelSession &session, QWidget *parent)
    : PanelPage(parent)
    , m_session(session)
    , m_table(new QTableView(this))
    , m_receiptRow(receiptRow())
    , m_conflictRow(conflictRow())
    , m_revokeRow(revokeRow())
    , m_outcomeTitle(new QLabel(tr("What became of the files"), this))
    , m_outcomes(new QListWidget(this))
{
    setObjectName(QStringLiteral("receivedPage"));
    setAcceptDrops(true);
    charts::dressTable(*m_table);
    m_table->setObjectName(QStringLiteral("receivedTable"));
    m_table->setAccessibleName(tr("Seats and their score files"));
    m_table->setModel(new PanelReceivedModel(session, m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    charts::keepLastColumn(*m_table);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_outcomeTitle->setProperty("role", QStringLiteral("section"));
    m_outcomes->setObjectName(QStringLiteral("outcomeList"));
    m_outcomes->setAccessibleName(m_outcomeTitle->text());
    m_outcomes->setWordWrap(true);
    m_outcomes->setMaximumHeight(qRound(kOutcomeHeight * theme::textScale()));
    m_outcomeTitle->hide();
    m_outcomes->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    m_summary = addHeading(column, tr("Received"), this);
    m_summary->setObjectName(QStringLiteral("receivedSummary"));
    column->addWidget(m_table, 1);
    column->addWidget(m_outcomeTitle);
    column->addWidget(m_outcomes);
    column->addWidget(m_conflictRow);
    column->addWidget(m_receiptRow);
    column->addWidget(m_revokeRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                m_seat->setCurrentText(index.data(PanelReceivedModel::SeatRole).toString());
                offerRevocation();
            });
}

QWidget *ReceivedPage::receiptRow()
{
    auto *row = new QWidget(this);
    m_seat = new QComboBox(row);
    m_seat->setObjectName(QStringLiteral("receiptSeatBox"));
    m_seat->setAccessibleName(tr("Seat"));
    m_receipt = new QLineEdit(row);
    m_receipt->setObjectName(QStringLiteral("receiptEdit"));
    m_receipt->setPlaceholderText(QStringLiteral("0000 0000 0000 0000 0000 0000"));
    m_receipt->setMinimumWidth(qRound(kReceiptWidth * theme::textScale()));
    auto *label = new QLabel(tr("&Receipt read out by phone"), row);
    label->setBuddy(m_receipt);
    m_receipt->setAccessibleName(tr("Receipt read out by phone, 24 digits"));
    m_confirm = new QPushButton(tr("Confirm receipt"), row);
    m_confirm->setObjectName(QStringLiteral("confirmReceiptButton"));
    m_receiptState = new QLabel(row);
    m_receiptState->setObjectName(QStringLiteral("receiptState"));
    m_receiptState->setWordWrap(true);
    auto *across = new widgets::FlowLayout;
    across->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{label, m_seat, m_receipt, m_confirm})
        across->addWidget(part);
    auto *down = new QVBoxLayout(row);
    down->setContentsMargins(0, 8, 0, 0);
    down->setSpacing(4);
    down->addLayout(across);
    down->addWidget(m_receiptState);
    m_receiptState->hide();
    connect(m_receipt, &QLineEdit::returnPressed, m_confirm, &QPushButton::click);
    connect(m_confirm, &QPushButton::clicked, this, &ReceivedPage::confirm);
    return row;
}

QWidget *ReceivedPage::conflictRow()
{
    auto *row = new QWidget(this);
    m_conflict = new QComboBox(row);
    m_conflict->setObjectName(QStringLiteral("conflictBox"));
    auto *label = new QLabel(tr("&Files kept apart"), row);
    label->setBuddy(m_conflict);
    m_conflict->setAccessibleName(tr("Files kept apart because they contradict each other"));
    auto *decide = new QPushButton(tr("This file counts…"), row);
    decide->setObjectName(QStringLiteral("decideButton"));
    decide->setToolTip(tr("Only when the receipt cannot be confirmed by phone; asks for a reason"));
    auto *across = new widgets::FlowLayout(row);
    across->setContentsMargins(0, 8, 0, 0);
    across->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{label, m_conflict, decide})
        across->addWidget(part);
    connect(decide, &QPushButton::clicked, this, [this] {
        const QStringList hashAndSeat = m_conflict->currentData().toStringList();
        if (hashAndSeat.size() == 2)
            Q_EMIT decisionRequested(hashAndSeat.at(0), hashAndSeat.at(1));
    });
    return row;
}

QWidget *ReceivedPage::revokeRow()
{
    auto *row = new QWidget(this);
    m_revoke = new QPushButton(tr("Re&voke packet…"), row);
    m_revoke->setObjectName(QStringLiteral("revokeButton"));
    auto *says =
        new QLabel(tr("Revokes the packet of the selected seat, for example after a laptop was lost: none "
                      "of its score files counts any more, and later ones are refused."),
                   row);
    says->setObjectName(QStringLiteral("revokeSays"));
    says->setProperty("tone", QStringLiteral("muted"));
    says->setWordWrap(true);
    m_revoke->setAccessibleDescription(says->text());
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 8, 0, 0);
    across->setSpacing(8);
    across->addWidget(m_revoke);
    across->addWidget(says, 1);
    connect(m_revoke, &QPushButton::clicked, this, [this] {
        Q_EMIT revocationRequested(m_table->currentIndex().data(PanelReceivedModel::SeatRole).toString());
    });
    return row;
}

void ReceivedPage::offerRevocation()
{
    const QModelIndex seat = m_table->currentIndex();
    m_revoke->setEnabled(m_session.unlocked() && seat.isValid() &&
                         !seat.data(PanelReceivedModel::RevokedRole).toBool());
}

void ReceivedPage::refresh(const reporting::PanelView &view)
{
    m_summary->setText(summaryOf(view));
    const QString chosen = m_seat->currentText();
    m_seat->clear();
    for (const reporting::SeatStatus &seat : view.seats) {
        if (!seat.revoked && (seat.received || !seat.problem.isEmpty()))
            m_seat->addItem(seat.seat);
    }
    if (const int index = m_seat->findText(chosen); index >= 0)
        m_seat->setCurrentIndex(index);
    m_receiptRow->setVisible(m_seat->count() > 0 && view.state < RoundState::Locked);
    const bool unlocked = m_session.unlocked();
    for (QWidget *part : std::initializer_list<QWidget *>{m_seat, m_receipt, m_confirm})
        part->setEnabled(unlocked);
    if (!unlocked)
        sayReceipt(tr("A receipt can be confirmed once the round is unlocked with the chair's key."),
                   "muted");
    else if (m_receiptState->property("tone").toString() == QLatin1String("muted"))
        m_receiptState->hide();
    fillConflicts(view);
    m_revokeRow->setVisible(view.state <= RoundState::Collecting);
    offerRevocation();
}

void ReceivedPage::fillConflicts(const reporting::PanelView &view)
{
    m_conflict->clear();
    for (const reporting::ReceivedVersion &version : unsettled(view.versions, view.events)) {
        m_conflict->addItem(
            tr("%1, version %2, receipt %3").arg(version.seat).arg(version.sequence).arg(version.receipt),
            QStringList{version.hash, version.seat});
    }
    m_conflictRow->setVisible(m_conflict->count() > 0);
    m_conflictRow->setEnabled(m_session.unlocked());
}

void ReceivedPage::showOutcomes(const std::vector<session::ReceiveOutcome> &outcomes)
{
    m_outcomes->clear();
    for (const session::ReceiveOutcome &outcome : outcomes)
        m_outcomes->addItem(tr("%1: %2").arg(outcome.file, outcome.sentence));
    m_outcomeTitle->setVisible(!outcomes.empty());
    m_outcomes->setVisible(!outcomes.empty());
}

void ReceivedPage::confirm()
{
    const QString seat = m_seat->currentText();
    const Status status = m_session.confirmReceipt(seat, m_receipt->text());
    sayReceipt(status.ok() ? tr("The receipt of seat %1 is confirmed.").arg(seat) : status.error().text(),
               status.ok() ? "good" : "bad");
    if (status.ok())
        m_receipt->clear();
    else
        m_receipt->selectAll();
    m_receipt->setFocus(Qt::OtherFocusReason);
}

void ReceivedPage::sayReceipt(const QString &sentence, const char *tone)
{
    m_receiptState->setProperty("tone", QString::fromLatin1(tone));
    m_receiptState->style()->unpolish(m_receiptState);
    m_receiptState->style()->polish(m_receiptState);
    m_receiptState->setText(sentence);
    m_receiptState->show();
}

void ReceivedPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!scoreFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ReceivedPage::dropEvent(QDropEvent *event)
{
    const QStringList paths = scoreFiles(event->mimeData());
    event->acceptProposedAction();
    if (!paths.isEmpty())
        Q_EMIT filesDropped(paths);
}

} // namespace jeoul::ui
