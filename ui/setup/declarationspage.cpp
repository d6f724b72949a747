// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/declarationspage.h"

#include "models/session/setupdeclarations.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

#include <map>
#include <utility>

namespace jeoul::ui {

namespace {

constexpr int kMeasure = 40; ///< the longest line of words, in line heights: about 55 Hangul

} // namespace

DeclarationsPage::DeclarationsPage(std::shared_ptr<session::SetupSession> session,
                                   session::UserPrompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_prompts(prompts)
    , m_table(new QTableWidget(this))
    , m_answers(new QListWidget(this))
    , m_state(new QLabel(this))
{
    setObjectName(QStringLiteral("declarationsPage"));
    auto *words = new QLabel(
        tr("Every reviewer declares conflicts of interest against the real names of all participants, before "
           "packets are sealed. Write the forms, send each to its reviewer, and take the answers in: a "
           "declared "
           "conflict becomes a recusal, and that team's responses never reach the reviewer's packet."),
        this);
    words->setWordWrap(true);
    words->setMaximumWidth(words->fontMetrics().height() * kMeasure);
    auto *forms = new QPushButton(tr("Write forms…"), this);
    forms->setObjectName(QStringLiteral("writeForms"));
    auto *answers = new QPushButton(tr("Take answers in…"), this);
    answers->setObjectName(QStringLiteral("takeAnswers"));
    answers->setProperty("primary", true);
    m_state->setObjectName(QStringLiteral("declarationsState"));
    m_state->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("recusalTable"));
    m_table->setAccessibleName(tr("Recusals"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_answers->setObjectName(QStringLiteral("answerList"));
    m_answers->setAccessibleName(tr("Answers taken in"));
    m_answers->setWordWrap(true);
    m_answers->setMaximumHeight(160);
    m_answers->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(forms);
    row->addWidget(answers);
    row->addWidget(m_state, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(words);
    column->addLayout(row);
    column->addWidget(m_answers);
    column->addWidget(m_table, 1);
    connect(forms, &QPushButton::clicked, this, &DeclarationsPage::writeForms);
    connect(answers, &QPushButton::clicked, this, &DeclarationsPage::takeAnswers);
    refresh();
}

void DeclarationsPage::refresh()
{
    const session::DraftContents &draft = m_session->contents();
    std::map<QString, QString> names;
    for (const Team &team : draft.teams)
        names[team.id] = team.name.isEmpty() ? team.id : team.name;
    m_table->clear();
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Reviewer"), tr("Affiliation"), tr("Recused from")});
    m_table->setRowCount(static_cast<int>(draft.reviewers.size()));
    int row = 0;
    for (const Reviewer &reviewer : draft.reviewers) {
        QStringList recused;
        for (const QString &team : reviewer.recused)
            recused << (names.contains(team) ? names.at(team) : team);
        const QString name =
            reviewer.name.isEmpty() ? reviewer.id : tr("%1 (%2)").arg(reviewer.name, reviewer.id);
        const QString from = recused.isEmpty() ? tr("nobody") : recused.join(QStringLiteral(", "));
        int at = 0;
        for (const QString &text : {name, reviewer.affiliation, from})
            m_table->setItem(row, at++, new QTableWidgetItem(text));
        ++row;
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column + 1 < m_table->columnCount(); ++column)
        m_table->resizeColumnToContents(column); // the last one keeps the room that is left
}

void DeclarationsPage::writeForms()
{
    const QString folder = m_prompts.folder(tr("Folder for the declaration forms"));
    if (folder.isEmpty())
        return;
    const Result<QStringList> written = session::writeDeclarationForms(m_session->contents(), folder);
    say(written.ok(), written.ok()
                          ? tr("%n form(s) written to %1.", nullptr, static_cast<int>(written->size()))
                                .arg(QDir::toNativeSeparators(folder))
                          : written.error().text());
}

void DeclarationsPage::takeAnswers()
{
    const QStringList paths = m_prompts.openFiles(tr("Take answers in"), QStringLiteral("*.jdeclared"));
    if (paths.isEmpty())
        return;
    const Result<QStringList> taken = m_session->takeDeclarations(paths);
    if (!taken.ok()) {
        say(false, taken.error().text());
        return;
    }
    m_answers->clear();
    m_answers->addItems(*taken);
    m_answers->setVisible(true);
    say(true, tr("%n declaration(s) taken in.", nullptr, static_cast<int>(taken->size())));
    refresh();
}

void DeclarationsPage::say(bool good, const QString &sentence)
{
    m_state->setText(sentence);
    m_state->setProperty("tone", good ? QStringLiteral("muted") : QStringLiteral("bad"));
    m_state->style()->unpolish(m_state);
    m_state->style()->polish(m_state);
}

} // namespace jeoul::ui
