// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace jeoul::ui {

/// After submitting: where the file is, and the digits to read out on the phone; can be printed.
class ReceiptPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiptPage(QWidget *parent = nullptr);

    void setReceipt(const QString &round, const QString &seat, const QString &file, const QString &receipt);

Q_SIGNALS:
    void backRequested();
    void printRequested(const QString &html);

private:
    QLabel *m_digits;
    QLabel *m_file;
    QString m_round;
    QString m_seat;
};

} // namespace jeoul::ui
