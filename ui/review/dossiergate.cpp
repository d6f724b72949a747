// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/dossiergate.h"

#include "ui/review/typedtext.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace jeoul::ui {

namespace {

constexpr int kReasonLines = 2;

} // namespace

DossierGate::DossierGate(session::ReviewSession &session, const GateCheck &gate, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_gate(gate)
    , m_tick(new QCheckBox(this))
    , m_reason(new TypedText(this))
    , m_rule(new QLabel(this))
{
    const Language language = locale().language() == QLocale::Korean ? Language::Korean : Language::English;
    m_tick->setObjectName(QStringLiteral("gate-") + gate.id);
    m_tick->setText(gate.title.in(language));
    m_reason->setObjectName(QStringLiteral("reason-") + gate.id);
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason: %1").arg(gate.title.in(language)));
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * kReasonLines + 18);
    m_rule->setProperty("tone", QStringLiteral("warn"));
    m_rule->setWordWrap(true);
    auto *words = new QLabel(gate.description.in(language), this);
    words->setProperty("tone", QStringLiteral("muted"));
    words->setWordWrap(true);
    words->setVisible(!words->text().isEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QWidget *part : std::initializer_list<QWidget *>{m_tick, words, m_reason, m_rule})
        column->addWidget(part);
    connect(m_tick, &QCheckBox::clicked, this, [this](bool on) {
        record(on, on ? m_reason->toPlainText() : QString());
        if (on)
            startReason();
    });
    connect(m_reason, &TypedText::written, this, [this](const QString &text) {
        if (m_tick->isChecked())
            record(true, text);
    });
}

void DossierGate::setKey(const GateKey &key, const QString &missing)
{
    if (!(key == m_key))
        saveNow();
    m_key = key;
    const auto found = m_session.judgements().gates.find(key);
    const bool notMet = found != m_session.judgements().gates.end();
    m_tick->setChecked(notMet);
    m_reason->setVisible(notMet);
    m_reason->setStored(notMet ? found->second : QString());
    m_rule->setText(missing);
    m_rule->setVisible(!missing.isEmpty());
}

void DossierGate::record(bool notMet, const QString &reason)
{
    if (m_key.item.isEmpty())
        return;
    const Status status = m_session.setGate(m_key, notMet, reason);
    m_rule->setVisible(!status.ok() || !m_rule->text().isEmpty());
    if (!status.ok())
        m_rule->setText(status.error().text());
}

void DossierGate::saveNow()
{
    if (!m_key.item.isEmpty() && m_tick->isChecked())
        m_reason->settle();
}

void DossierGate::startReason()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

} // namespace jeoul::ui
