// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/gateentry.h"

#include "models/base/readinglanguage.h"
#include "ui/review/typedtext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace jeoul::ui {

namespace {

constexpr int kReasonLines = 2;
constexpr int kRowFrame = 8; ///< around the one line of a row: as low as a tick

} // namespace

GateEntry::GateEntry(session::ReviewSession &session, const GateCheck &gate, Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_gate(gate)
    , m_shape(shape)
    , m_tick(new QCheckBox(this))
    , m_reason(new TypedText(this))
    , m_rule(new QLabel(this))
{
    m_tick->setObjectName(QStringLiteral("gate-") + gate.id);
    m_tick->setText(title());
    m_tick->setAccessibleDescription(description());
    m_reason->setObjectName(QStringLiteral("reason-") + gate.id);
    m_reason->setPlaceholderText(shape == Shape::Row ? tr("Reason, needed for a tick") : tr("Reason"));
    m_rule->setObjectName(QStringLiteral("gateRule-") + gate.id);
    m_rule->setProperty("tone", QStringLiteral("warn"));
    m_rule->setWordWrap(shape == Shape::Stacked);
    layOut();
    connect(m_tick, &QCheckBox::clicked, this, [this](bool on) {
        record(on, on ? m_reason->toPlainText() : QString());
        if (on)
            startReason();
    });
    connect(m_reason, &TypedText::written, this, [this](const QString &text) {
        if (m_tick->isChecked())
            record(true, text);
    });
    connect(m_reason, &TypedText::left, this, &GateEntry::reasonLeft);
    connect(m_reason, &TypedText::entered, this, &GateEntry::startTick);
}

void GateEntry::layOut()
{
    const int line = m_reason->fontMetrics().lineSpacing();
    if (m_shape == Shape::Row) {
        m_reason->setFixedHeight(line + kRowFrame);
        m_reason->setSingleLine();
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(m_tick);
        row->addWidget(m_reason, 1);
        row->addWidget(m_rule);
        setMinimumHeight(m_reason->height()); // a tick moves nothing
        // What whoever owns the line shows of one check at a time.
        m_tick->setToolTip(description());
        m_tick->installEventFilter(this);
        return;
    }
    m_reason->setFixedHeight(line * kReasonLines + 18);
    auto *words = new QLabel(description(), this);
    words->setProperty("tone", QStringLiteral("muted"));
    words->setWordWrap(true);
    words->setVisible(!words->text().isEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QWidget *part : std::initializer_list<QWidget *>{m_tick, words, m_reason, m_rule})
        column->addWidget(part);
}

/// A tick would take the arrows for Tab.
bool GateEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tick || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool arrow = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
    if (!arrow || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    Q_EMIT sideways(key->key() == Qt::Key_Right ? 1 : -1);
    return true;
}

QString GateEntry::title() const
{
    return m_gate.title.in(readingLanguage(locale())).replace(u'&', QStringLiteral("&&"));
}

QString GateEntry::description() const
{
    return m_gate.description.in(readingLanguage(locale()));
}

void GateEntry::setNumber(int number)
{
    m_tick->setText(QStringLiteral("%1   %2").arg(QString::number(number), title()));
}

int GateEntry::tickWidth() const
{
    return m_tick->sizeHint().width();
}

void GateEntry::setTickWidth(int width)
{
    m_tick->setMinimumWidth(width);
}

void GateEntry::setKey(const GateKey &key, const QString &missing)
{
    if (!(key == m_key))
        saveNow();
    m_key = key;
    const auto found = m_session.judgements().gates.find(key);
    const bool notMet = found != m_session.judgements().gates.end();
    const QString name = m_gate.title.in(readingLanguage(locale()));
    m_tick->setChecked(notMet);
    const QString about = m_shape == Shape::Row ? tr("Response %1: %2")
                                                : tr("Response %1: %2", "what a team handed in as a whole");
    m_tick->setAccessibleName(about.arg(key.label, name));
    m_reason->setAccessibleName(tr("Reason: %1").arg(m_tick->accessibleName()));
    m_reason->setVisible(notMet);
    m_reason->setStored(notMet ? found->second : QString());
    m_reason->setAccessibleDescription(missing);
    const bool room = m_shape == Shape::Stacked; // in a row the empty box says it
    m_rule->setText(room ? missing : QString());
    m_rule->setVisible(!m_rule->text().isEmpty());
}

void GateEntry::record(bool notMet, const QString &reason)
{
    if (m_key.item.isEmpty())
        return;
    const Status status = m_session.setGate(m_key, notMet, reason);
    m_rule->setVisible(!status.ok() || !m_rule->text().isEmpty());
    if (!status.ok())
        m_rule->setText(status.error().text());
}

void GateEntry::saveNow()
{
    if (!m_key.item.isEmpty() && m_tick->isChecked())
        m_reason->settle();
}

void GateEntry::toggle()
{
    m_tick->click();
}

void GateEntry::startTick()
{
    m_tick->setFocus(Qt::ShortcutFocusReason);
}

void GateEntry::startReason()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

} // namespace jeoul::ui
