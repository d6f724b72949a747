// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/receiptpage.h"

#include "ui/review/receipts.h"
#include "ui/widgets/centeredpage.h"

#include <QDir>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace jeoul::ui {

ReceiptPage::ReceiptPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_digits(new QLabel(this))
    , m_replaces(new QLabel(this))
    , m_file(new QLabel(this))
{
    setObjectName(QStringLiteral("receiptPage"));
    m_title->setObjectName(QStringLiteral("receiptTitle"));
    m_title->setProperty("role", QStringLiteral("title"));
    m_replaces->setObjectName(QStringLiteral("receiptReplaces"));
    m_replaces->setWordWrap(true);
    auto *words = new QLabel(tr("Hand the file to the secretary. When you are called, read these digits out; "
                                "they prove that your file, in this version, was counted."),
                             this);
    words->setWordWrap(true);
    m_digits->setObjectName(QStringLiteral("receiptDigits"));
    m_digits->setProperty("role", QStringLiteral("digits"));
    m_digits->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_file->setObjectName(QStringLiteral("receiptFile"));
    m_file->setWordWrap(true);
    m_file->setProperty("tone", QStringLiteral("muted"));
    auto *print = new QPushButton(tr("Print"), this);
    print->setObjectName(QStringLiteral("printReceipt"));
    auto *back = new QPushButton(tr("Correct something and submit again"), this);
    back->setObjectName(QStringLiteral("receiptBack"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(print);
    buttons->addWidget(back);
    buttons->addStretch(1);
    QVBoxLayout *column = widgets::centeredColumn(this, 640);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_digits, words, m_replaces, m_file})
        column->addWidget(part);
    column->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &ReceiptPage::backRequested);
    connect(print, &QPushButton::clicked, this, [this] { Q_EMIT printRequested(m_paper); });
}

void ReceiptPage::setReceipt(const PacketContent &content, const session::PastSubmission &submission,
                             qint64 replaced, const QString &file)
{
    m_paper = receiptPaper(content, submission);
    m_title->setText(tr("Submitted: score file no. %1").arg(submission.sequence));
    m_replaces->setVisible(replaced > 0);
    m_replaces->setText(
        tr("It takes the place of no. %1. Hand this one over as well; the newer one counts.").arg(replaced));
    m_digits->setText(submission.receipt);
    m_digits->setAccessibleName(tr("Receipt: %1").arg(submission.receipt));
    m_file->setText(tr("File: %1").arg(QDir::toNativeSeparators(file)));
}

} // namespace jeoul::ui
