// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/receipts.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jeoul::ui {

QString receiptPaper(const PacketContent &content, const session::PastSubmission &submission)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("Receipts", text); };
    const QString file = words(QT_TRANSLATE_NOOP("Receipts", "Score file no. %1")).arg(submission.sequence);
    const QString proof = words(QT_TRANSLATE_NOOP(
        "Receipts", "When you are called, read these digits out. The final report prints them, so that you "
                    "can see that this file was counted."));
    return QStringLiteral("<h2>%1</h2><p>%2 · %3</p><p style='font-size:18pt'>%4</p><p>%5</p>"
                          "<p style='font-size:9pt'>%6: %7</p>")
        .arg(content.roundTitle.toHtmlEscaped(), content.seat.toHtmlEscaped(), file, submission.receipt,
             proof.toHtmlEscaped(),
             words(QT_TRANSLATE_NOOP("Receipts", "Rules of this round, confirmation number")),
             content.rubric.schemeHash.left(16));
}

Receipts::Receipts(session::ReviewSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("receipts"));
    m_column->setContentsMargins(0, 0, 0, 0);
}

void Receipts::refresh()
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_column->addWidget(m_rows);
    const std::vector<session::PastSubmission> past = m_session.pastSubmissions();
    for (auto it = past.rbegin(); it != past.rend(); ++it)
        addRow(*it, it == past.rbegin());
    setVisible(!past.empty());
}

void Receipts::addRow(const session::PastSubmission &submission, bool counts)
{
    const QString name = counts ? tr("Score file no. %1, the one that counts now").arg(submission.sequence)
                                : tr("Score file no. %1, replaced").arg(submission.sequence);
    auto *words = new QLabel(name, m_rows);
    if (!counts)
        words->setProperty("tone", QStringLiteral("muted"));
    auto *digits = new QLabel(submission.receipt, m_rows);
    digits->setObjectName(QStringLiteral("receipt%1").arg(submission.sequence));
    digits->setAccessibleName(tr("Receipt: %1").arg(submission.receipt));
    digits->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *print = new QPushButton(tr("Print"), m_rows);
    print->setObjectName(QStringLiteral("printReceipt%1").arg(submission.sequence));
    print->setAccessibleName(tr("Print the receipt of score file no. %1").arg(submission.sequence));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(words, 1);
    row->addWidget(digits);
    row->addWidget(print);
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
    connect(print, &QPushButton::clicked, this,
            [this, submission] { Q_EMIT printRequested(receiptPaper(m_session.content(), submission)); });
}

} // namespace jeoul::ui
