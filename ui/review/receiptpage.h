// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"

#include <QWidget>

class QLabel;

namespace jeoul::ui {

/// After submitting: where the file is, and the digits to read out on the phone; can be printed.
class ReceiptPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiptPage(QWidget *parent = nullptr);

    /// `replaced`: the number of the file handed over before, which need not be the one below; 0: none.
    void setReceipt(const PacketContent &content, const session::PastSubmission &submission, qint64 replaced,
                    const QString &file);

Q_SIGNALS:
    void backRequested();
    void printRequested(const QString &html);

private:
    QLabel *m_title;
    QLabel *m_digits;
    QLabel *m_replaces;
    QLabel *m_file;
    QString m_paper;
};

} // namespace jeoul::ui
