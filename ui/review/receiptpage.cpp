// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/receiptpage.h"

#include "ui/widgets/centeredpage.h"

#include <QDir>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace jeoul::ui {

ReceiptPage::ReceiptPage(QWidget *parent)
    : QWidget(parent)
    , m_digits(new QLabel(this))
    , m_file(new QLabel(this))
{
    setObjectName(QStringLiteral("receiptPage"));
    auto *title = new QLabel(tr("Submitted"), this);
    title->setProperty("role", QStringLiteral("title"));
    auto *words = new QLabel(tr("Hand the file to the secretary. When you are called, read these digits out; "
                                "they prove that your file, in this version, was counted."),
                             this);
    words->setWordWrap(true);
    m_digits->setObjectName(QStringLiteral("receiptDigits"));
    m_digits->setProperty("role", QStringLiteral("digits"));
    m_digits->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
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
    for (QWidget *part : std::initializer_list<QWidget *>{title, m_digits, words, m_file})
        column->addWidget(part);
    column->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &ReceiptPage::backRequested);
    connect(print, &QPushButton::clicked, this, [this] {
        Q_EMIT printRequested(QStringLiteral("<h2>%1</h2><p>%2</p><p style='font-size:18pt'>%3</p><p>%4</p>")
                                  .arg(m_round.toHtmlEscaped(), m_seat.toHtmlEscaped(), m_digits->text(),
                                       m_file->text().toHtmlEscaped()));
    });
}

void ReceiptPage::setReceipt(const QString &round, const QString &seat, const QString &file,
                             const QString &receipt)
{
    m_round = round;
    m_seat = seat;
    m_digits->setText(receipt);
    m_digits->setAccessibleName(tr("Receipt: %1").arg(receipt));
    m_file->setText(tr("File: %1").arg(QDir::toNativeSeparators(file)));
}

} // namespace jeoul::ui
