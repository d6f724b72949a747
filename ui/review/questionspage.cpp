// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/questionspage.h"

#include "ui/theme/icon.h"
#include "ui/widgets/centeredpage.h"
#include "ui/widgets/tone.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace jeoul::ui {

QuestionsPage::QuestionsPage(session::ReviewSession &session, session::UserPrompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_list(new QListWidget(this))
    , m_state(new QLabel(this))
    , m_save(new QPushButton(tr("Save the question file…"), this))
{
    setObjectName(QStringLiteral("questionsPage"));
    auto *title = new QLabel(tr("Questions to the secretary"), this);
    title->setProperty("role", QStringLiteral("title"));
    auto *words = new QLabel(tr("The file is plain text that anybody can read. It holds your questions, the "
                                "number of each item and the beginning of its prompt, and no score. Hand it "
                                "to the secretary; the answer comes back to you outside this program."),
                             this);
    words->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("questionList"));
    m_list->setAccessibleName(title->text());
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(240);
    m_state->setObjectName(QStringLiteral("questionState"));
    m_state->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("saveQuestions"));
    m_save->setProperty("primary", true);
    auto *back = new QPushButton(tr("Back to the items"), this);
    back->setObjectName(QStringLiteral("questionsBack"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    QVBoxLayout *column = widgets::centeredColumn(this, 720);
    for (QWidget *part : std::initializer_list<QWidget *>{title, words, m_list, m_state})
        column->addWidget(part);
    column->addLayout(buttons);
    setTabOrder(back, m_save); // as they stand
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT backRequested({}); });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *row) { Q_EMIT backRequested(row->data(Qt::UserRole).toString()); });
    connect(m_save, &QPushButton::clicked, this, &QuestionsPage::handOver);
}

QString QuestionsPage::rowText(const QString &item) const
{
    const int number = m_session.content().indexOf(item) + 1;
    const QString state = m_session.questionHandedOver(item) ? tr("handed over") : tr("not handed over yet");
    return tr("Item %1 (%2): %3").arg(QString::number(number), state, m_session.question(item).simplified());
}

void QuestionsPage::refresh()
{
    m_list->clear();
    const std::vector<QString> asked = m_session.askedItems();
    for (const QString &item : asked) {
        auto *row = new QListWidgetItem(rowText(item), m_list);
        row->setData(Qt::UserRole, item);
        row->setIcon(
            theme::icon(m_session.questionHandedOver(item) ? theme::Icon::Check : theme::Icon::Question));
    }
    m_list->setCurrentRow(0); // where the keys begin
    const auto open = std::count_if(asked.begin(), asked.end(), [this](const QString &item) {
        return !m_session.questionHandedOver(item);
    });
    m_save->setEnabled(!asked.empty());
    if (asked.empty())
        m_state->setText(tr("There is no question yet. Press Q at an item to write one."));
    else if (open == 0)
        m_state->setText(tr("All questions stand in the file you saved last."));
    else
        m_state->setText(tr("%n question(s) not handed over yet.", nullptr, static_cast<int>(open)));
    widgets::setTone(*m_state, "muted");
}

void QuestionsPage::handOver()
{
    const QString name =
        m_session.content().seat + QStringLiteral("-") + tr("questions") + QStringLiteral(".md");
    const QString path = m_prompts.saveFile(tr("Save the question file"), name, QStringLiteral("*.md"));
    if (path.isEmpty())
        return;
    const Status status = m_session.handOverQuestions(path);
    refresh();
    if (status.ok()) {
        m_state->setText(
            tr("Saved as %1. Hand this file to the secretary.").arg(QDir::toNativeSeparators(path)));
        return;
    }
    m_state->setText(status.error().text());
    widgets::setTone(*m_state, "bad");
}

} // namespace jeoul::ui
