// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/pledgepage.h"

#include "models/base/text.h"
#include "ui/widgets/centeredpage.h"

#include <QCheckBox>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShowEvent>

namespace jeoul::ui {

PledgePage::PledgePage(session::ReviewSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new QLineEdit(this))
    , m_agree(new QCheckBox(tr("I pledge this"), this))
    , m_begin(new QPushButton(tr("Begin"), this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("pledgePage"));
    auto *title = new QLabel(tr("Pledge"), this);
    title->setProperty("role", QStringLiteral("title"));
    auto *round =
        new QLabel(session.content().roundTitle + QStringLiteral("  ·  ") + session.content().seat, this);
    round->setProperty("tone", QStringLiteral("muted"));
    auto *words = new QLabel(
        tr("I judge what I read and nothing else: the content, not its length or look.\n"
           "I do not try to find out who wrote a response; if I believe I recognise one, I flag it.\n"
           "I do not show, copy or pass on anything of this packet, and do not put it into any AI service.\n"
           "I have declared every conflict of interest I know of."),
        this);
    words->setWordWrap(true);
    auto *hash = new QLabel(
        tr("Rules of this round, confirmation number: %1").arg(session.content().rubric.schemeHash.left(16)),
        this);
    hash->setProperty("tone", QStringLiteral("muted"));
    m_name->setObjectName(QStringLiteral("pledgeName"));
    setFocusProxy(m_name);
    auto *nameLabel = new QLabel(tr("Your name"), this);
    nameLabel->setBuddy(m_name); // and its name for a screen reader
    m_agree->setObjectName(QStringLiteral("pledgeAgree"));
    m_begin->setObjectName(QStringLiteral("pledgeBegin"));
    m_begin->setProperty("primary", true);
    m_begin->setEnabled(false);
    m_problem->setProperty("tone", QStringLiteral("bad"));
    m_problem->setWordWrap(true);
    QVBoxLayout *column = widgets::centeredColumn(this, 640);
    for (QWidget *part : std::initializer_list<QWidget *>{title, round, words, hash, nameLabel, m_name,
                                                          m_agree, m_begin, m_problem})
        column->addWidget(part);
    const auto check = [this] {
        m_begin->setEnabled(m_agree->isChecked() && !text::isBlank(m_name->text()));
    };
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(m_agree, &QCheckBox::toggled, this, check);
    m_name->installEventFilter(this);
    connect(m_begin, &QPushButton::clicked, this, &PledgePage::record);
}

PledgePage::Said PledgePage::said() const
{
    return {m_name->text(), m_agree->isChecked()};
}

void PledgePage::say(const Said &said)
{
    m_name->setText(said.name);
    m_agree->setChecked(said.agreed);
}

void PledgePage::record()
{
    const Status status = m_session.pledge(m_name->text().trimmed());
    if (!status.ok()) {
        m_problem->setText(status.error().text());
        return;
    }
    Q_EMIT pledged();
}

/// Reaches the page from each of its parts: none of them keeps Enter for itself but a button that it presses.
void PledgePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
    if (!event->isAutoRepeat())
        enter();
}

void PledgePage::enter()
{
    // Input methods hand on the key that finished a syllable, after the syllable.
    const bool endsSyllable = m_name->hasFocus() && (m_composing || m_composed);
    m_composed = false;
    if (text::isBlank(m_name->text()))
        m_name->setFocus(Qt::OtherFocusReason);
    else if (!m_agree->isChecked())
        m_agree->setFocus(Qt::OtherFocusReason);
    else if (!endsSyllable)
        record();
}

bool PledgePage::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::InputMethod: {
        const bool composing = !static_cast<const QInputMethodEvent *>(event)->preeditString().isEmpty();
        m_composed = !composing && (m_composed || m_composing);
        m_composing = composing;
        break;
    }
    case QEvent::KeyPress: {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        m_composed = m_composed && (key == Qt::Key_Return || key == Qt::Key_Enter);
        break;
    }
    case QEvent::KeyRelease: // an input method that keeps the key lets its release through
    case QEvent::MouseButtonPress:
    case QEvent::FocusIn:
        m_composed = false;
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void PledgePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace jeoul::ui
