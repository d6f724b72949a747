// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reasonbar.h"

#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace jeoul::ui {

ReasonBar::ReasonBar(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("reasonBar"));
    m_question->setObjectName(QStringLiteral("reasonQuestion"));
    m_choice->setObjectName(QStringLiteral("reasonChoice"));
    m_choice->setPlaceholderText(tr("Choose"));
    m_choice->installEventFilter(this); // a digit chooses; the box would search for it
    m_note->setObjectName(QStringLiteral("reasonNote"));
    m_note->setPlaceholderText(tr("In a few words"));
    m_problem->setProperty("tone", QStringLiteral("warn"));
    auto *record = new QPushButton(tr("Record"), this);
    record->setObjectName(QStringLiteral("reasonRecord"));
    auto *leave = new QPushButton(tr("Cancel"), this);
    auto *row = new widgets::FlowLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_question, m_choice, m_note, m_problem, record, leave})
        row->addWidget(part);
    row->setFilling(m_note);
    connect(record, &QPushButton::clicked, this, &ReasonBar::record);
    connect(leave, &QPushButton::clicked, this, &ReasonBar::leave);
    hide();
}

void ReasonBar::ask(const QString &question, const QStringList &choices, bool withNote, Record record)
{
    m_record = std::move(record);
    m_question->setText(question);
    m_choice->clear();
    for (const QString &choice : choices)
        m_choice->addItem(QStringLiteral("%1  %2").arg(m_choice->count() + 1).arg(choice), choice);
    m_choice->setCurrentIndex(-1); // a reason is given and never assumed
    m_choice->setAccessibleName(question);
    m_note->setAccessibleName(question);
    m_note->clear();
    m_note->setVisible(withNote);
    m_problem->clear();
    show();
    m_choice->setFocus(Qt::OtherFocusReason);
}

void ReasonBar::keep()
{
    if (!isHidden())
        record();
}

void ReasonBar::close()
{
    if (!isHidden() && m_choice->currentIndex() >= 0)
        record();
    hide();
}

QString ReasonBar::reason(int choice, const QString &note) const
{
    if (choice == m_choice->count() - 1)
        return note;
    const QString chosen = m_choice->itemData(choice).toString();
    return note.isEmpty() ? chosen : QStringLiteral("%1: %2").arg(chosen, note);
}

bool ReasonBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_choice || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    const int digit = key.text().size() == 1 ? key.text().front().digitValue() : -1;
    if (digit < 0)
        return QWidget::eventFilter(watched, event);
    if (digit >= 1 && digit <= m_choice->count())
        m_choice->setCurrentIndex(digit - 1);
    return true;
}

void ReasonBar::record()
{
    if (m_choice->currentIndex() < 0) {
        m_problem->setText(tr("Choose a reason first: press its digit."));
        m_choice->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Status status = m_record(m_choice->currentIndex(), m_note->text().trimmed());
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
        leave();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        record();
}

} // namespace jeoul::ui
