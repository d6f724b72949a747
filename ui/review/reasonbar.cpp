// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reasonbar.h"

#include "ui/review/choicebutton.h"
#include "ui/widgets/flowlayout.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace jeoul::ui {

namespace {

constexpr int kGap = 12; ///< between the choices and what goes with them

} // namespace

ReasonBar::ReasonBar(QWidget *parent)
    : QuestionBar(QStringLiteral("reasonBar"), parent)
    , m_question(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_note(new QLineEdit(this))
    , m_keep(new QPushButton(tr("Record"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_row(new widgets::FlowLayout)
{
    m_question->setObjectName(QStringLiteral("reasonQuestion"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_question->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_problem->setObjectName(QStringLiteral("reasonProblem"));
    m_problem->setProperty("tone", QStringLiteral("warn"));
    m_note->setObjectName(QStringLiteral("reasonNote"));
    m_note->setPlaceholderText(tr("In a few words"));
    m_keep->setObjectName(QStringLiteral("reasonRecord"));
    m_cancel->setObjectName(QStringLiteral("reasonCancel"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_question, 1);
    head->addWidget(m_problem);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(4);
    column->addLayout(head);
    column->addLayout(m_row);
    m_row->setFilling(m_note);
    connect(m_keep, &QPushButton::clicked, this, &ReasonBar::record);
    connect(m_cancel, &QPushButton::clicked, this, &ReasonBar::leave);
    hide();
}

void ReasonBar::ask(const QString &question, const QStringList &choices, bool withNote, Record record)
{
    m_record = std::move(record);
    m_asked = question;
    m_choice = -1; // a reason is given and never assumed
    m_wordsFor = -1;
    m_question->setText(question);
    m_problem->clear();
    m_note->setAccessibleName(question);
    m_note->clear();
    m_note->setVisible(withNote);
    rebuild(choices);
    Q_EMIT asked();
    show();
    setFocus(Qt::OtherFocusReason);
}

void ReasonBar::askWhyNot(const QString &question, RecordWhyNot record)
{
    const QStringList reasons{tr("Outside my expertise"), tr("Cannot be displayed"), tr("Other reason")};
    ask(question, reasons, true, [reasons, record = std::move(record)](int choice, const QString &note) {
        if (choice == reasons.size() - 1)
            return record(note);
        const QString &chosen = reasons.at(choice);
        return record(note.isEmpty() ? chosen : QStringLiteral("%1: %2").arg(chosen, note));
    });
    m_wordsFor = static_cast<int>(reasons.size()) - 1;
}

void ReasonBar::rebuild(const QStringList &choices)
{
    while (QLayoutItem *item = m_row->takeAt(0))
        delete item;
    for (ChoiceButton *old : m_choices)
        delete old;
    m_choices.clear();
    for (int index = 0; index < choices.size(); ++index) {
        auto *button = new ChoiceButton(QString::number(index + 1), choices.at(index), this);
        button->setObjectName(QStringLiteral("reasonChoice%1").arg(index + 1));
        connect(button, &ChoiceButton::clicked, this, [this, index] { pick(index); });
        m_choices.push_back(button);
        m_row->addWidget(button);
    }
    m_row->addGap(kGap);
    m_row->addWidget(m_note);
    m_row->addWidget(m_keep);
    m_row->addWidget(m_cancel);
    refresh();
}

void ReasonBar::keep()
{
    if (!isHidden())
        record();
}

void ReasonBar::close()
{
    if (!isHidden() && m_choice >= 0)
        record();
    hide();
}

void ReasonBar::release()
{
    if (isHidden())
        return;
    if (m_choice < 0 && m_note->text().trimmed().isEmpty())
        leave();
    else if (m_choice < 0)
        m_problem->setText(tr("Choose a reason first: press its digit."));
    else
        record();
}

void ReasonBar::choose(int index)
{
    m_choice = index;
    m_problem->clear();
    refresh();
}

void ReasonBar::pick(int index)
{
    choose(index);
    if (index == m_wordsFor)
        goOnWriting();
}

void ReasonBar::goOnWriting()
{
    m_note->setFocus(Qt::OtherFocusReason);
}

/// The choices take no focus, so the bar says them: all while none is chosen, then the one.
void ReasonBar::refresh()
{
    QStringList all;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        m_choices[i]->setChecked(static_cast<int>(i) == m_choice);
        all << m_choices[i]->keyText() + u' ' + m_choices[i]->text();
    }
    setAccessibleName(m_choice < 0 ? m_asked : m_asked + QStringLiteral(". ") + all.at(m_choice));
    setAccessibleDescription(all.join(QStringLiteral(", ")));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void ReasonBar::record()
{
    if (m_choice < 0) {
        m_problem->setText(tr("Choose a reason first: press its digit."));
        setFocus(Qt::OtherFocusReason); // where the digits are heard
        return;
    }
    if (m_choice == m_wordsFor && m_note->text().trimmed().isEmpty()) {
        m_problem->setText(tr("Say it in a few words."));
        goOnWriting();
        return;
    }
    const Status status = m_record(m_choice, m_note->text().trimmed());
    if (!status.ok()) {
        m_problem->setText(status.error().text());
        return;
    }
    leave();
}

void ReasonBar::leave()
{
    hide();
    Q_EMIT finished();
}

void ReasonBar::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // a question is open: no key means anything else
    if (event->key() == Qt::Key_Escape)
        return leave();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return record();
    if (m_note->hasFocus() || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return;
    const auto last = static_cast<int>(m_choices.size()) - 1;
    const int digit = event->key() - Qt::Key_1;
    if (digit >= 0 && digit <= last)
        pick(digit);
    else if (event->key() == Qt::Key_Right)
        choose(std::min(m_choice + 1, last));
    else if (event->key() == Qt::Key_Left)
        choose(m_choice < 0 ? last : std::max(m_choice - 1, 0));
}

} // namespace jeoul::ui
