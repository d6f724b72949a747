// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/findingspage.h"

#include "models/base/progress.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jeoul::ui {

namespace {

QString decisionWord(const QString &decision)
{
    if (decision == QStringLiteral("mask"))
        return FindingsPage::tr("Mask");
    if (decision == QStringLiteral("keep"))
        return FindingsPage::tr("Keep");
    return decision == QStringLiteral("drop") ? FindingsPage::tr("Drop") : FindingsPage::tr("Undecided");
}

} // namespace

FindingsPage::FindingsPage(session::SetupSession &session, session::UserPrompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_summary(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_mask(new QPushButton(tr("Mask"), this))
    , m_keep(new QPushButton(tr("Keep"), this))
{
    setObjectName(QStringLiteral("findingsPage"));
    m_summary->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("findingTable"));
    m_table->setAccessibleName(tr("Findings"));
    m_table->setColumnCount(6);
    m_table->setHorizontalHeaderLabels(
        {tr("Decision"), tr("Name found"), tr("Item"), tr("Team"), tr("Where"), tr("Text around it")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_mask->setObjectName(QStringLiteral("maskButton"));
    m_keep->setObjectName(QStringLiteral("keepButton"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(m_mask);
    buttons->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    column->addLayout(buttons);
    column->addWidget(m_table, 1);
    column->addStretch(0); // keeps the words at the top where there is no table
    connect(m_mask, &QPushButton::clicked, this,
            [this] { decide(QStringLiteral("mask"), tr("Why is this masked?")); });
    connect(m_keep, &QPushButton::clicked, this,
            [this] { decide(QStringLiteral("keep"), tr("Why may this stay?")); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        const bool any = !m_table->selectedItems().isEmpty();
        m_mask->setEnabled(any);
        m_keep->setEnabled(any);
    });
}

void FindingsPage::refresh()
{
    SilentProgress progress;
    const auto findings = m_session.screen(progress);
    if (!findings.ok()) {
        m_summary->setText(findings.error().text());
        return;
    }
    m_findings = *findings;
    fill();
}

void FindingsPage::fill()
{
    m_table->setRowCount(static_cast<int>(m_findings.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const session::AliasFinding &f = m_findings.at(static_cast<std::size_t>(row));
        const QStringList cells{decisionWord(f.decision), f.term, f.itemId, f.teamId, f.where,
                                f.excerpt.simplified()};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
    }
    m_table->resizeColumnsToContents();
    const auto open = std::count_if(m_findings.begin(), m_findings.end(),
                                    [](const session::AliasFinding &f) { return f.decision.isEmpty(); });
    m_summary->setText(
        m_findings.empty()
            ? tr("No team name or alias stands in anything a reviewer will read.")
            : tr("%n finding(s), %1 undecided. A packet cannot be made while one is undecided.", nullptr,
                 static_cast<int>(m_findings.size()))
                  .arg(open));
    for (QWidget *part : std::initializer_list<QWidget *>{m_table, m_mask, m_keep})
        part->setVisible(!m_findings.empty());
    m_mask->setEnabled(false);
    m_keep->setEnabled(false);
}

void FindingsPage::decide(const QString &decision, const QString &question)
{
    const QString reason = m_prompts.text(question).trimmed();
    if (reason.isEmpty())
        return;
    QList<int> rows;
    for (const QTableWidgetItem *item : m_table->selectedItems()) {
        if (item->column() == 0)
            rows << item->row();
    }
    for (const int row : rows) {
        const Status status =
            m_session.decide(m_findings.at(static_cast<std::size_t>(row)).id, decision, reason);
        if (!status.ok()) {
            m_summary->setText(status.error().text());
            return;
        }
    }
    refresh();
    Q_EMIT decided();
}

} // namespace jeoul::ui
