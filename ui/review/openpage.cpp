// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/openpage.h"

#include "ui/widgets/centeredpage.h"
#include "ui/widgets/tone.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShowEvent>

namespace jeoul::ui {

OpenPage::OpenPage(QWidget *parent)
    : QWidget(parent)
    , m_file(new QLabel(this))
    , m_code(new QLineEdit(this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_state(new QLabel(this))
{
    setObjectName(QStringLiteral("openPage"));
    auto *title = new QLabel(tr("Open code"), this);
    title->setProperty("role", QStringLiteral("title"));
    auto *words =
        new QLabel(tr("Type the 18 digits you were given by phone or message. Spaces do not matter."), this);
    words->setWordWrap(true);
    words->setProperty("tone", QStringLiteral("muted"));
    m_file->setProperty("tone", QStringLiteral("muted"));
    m_code->setObjectName(QStringLiteral("codeEdit"));
    m_code->setAccessibleName(tr("Open code"));
    m_code->setPlaceholderText(QStringLiteral("0000 0000 0000 0000 00"));
    m_code->setInputMethodHints(Qt::ImhDigitsOnly);
    setFocusProxy(m_code);
    m_open->setObjectName(QStringLiteral("openButton"));
    m_open->setProperty("primary", true);
    m_open->setEnabled(false);
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("openState"));
    m_state->setMinimumHeight(m_state->fontMetrics().lineSpacing() * 2);
    m_state->setAlignment(Qt::AlignTop);
    QVBoxLayout *column = widgets::centeredColumn(this, 480);
    for (QWidget *part : std::initializer_list<QWidget *>{title, m_file, words, m_code, m_open, m_state})
        column->addWidget(part);
    connect(m_code, &QLineEdit::textChanged, this, &OpenPage::codeChanged);
    connect(m_code, &QLineEdit::returnPressed, m_open, &QPushButton::click);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT codeEntered(m_code->text()); });
}

void OpenPage::codeChanged()
{
    m_open->setEnabled(!m_code->text().trimmed().isEmpty());
    m_state->clear(); // it was about what stood here before
}

void OpenPage::setFile(const QString &fileName)
{
    m_file->setText(fileName);
    m_code->clear();
    m_state->clear();
}

QString OpenPage::code() const
{
    return m_code->text();
}

void OpenPage::setCode(const QString &code)
{
    m_code->setText(code);
}

void OpenPage::setBusy(bool busy)
{
    m_code->setEnabled(!busy);
    m_open->setEnabled(!busy && !m_code->text().isEmpty());
    if (busy) {
        widgets::setTone(*m_state, "muted");
        m_state->setText(tr("Opening… this takes a second or two, so that nobody can guess the code."));
    }
}

void OpenPage::showProblem(const QString &sentence)
{
    setBusy(false);
    widgets::setTone(*m_state, "bad");
    m_state->setText(sentence);
    m_code->setFocus(Qt::OtherFocusReason);
    m_code->selectAll();
}

void OpenPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_code->setFocus(Qt::OtherFocusReason);
}

} // namespace jeoul::ui
