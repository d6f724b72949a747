// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"

#include <QWidget>

class QVBoxLayout;

namespace jeoul::ui {

/// A receipt as a page to print: the round, the seat, which score file, and the digits to read out.
[[nodiscard]] QString receiptPaper(const PacketContent &content, const session::PastSubmission &submission);

/// The score files handed over so far, newest first, each with its receipt and a way to print it.
class Receipts : public QWidget
{
    Q_OBJECT

public:
    explicit Receipts(session::ReviewSession &session, QWidget *parent = nullptr);

    void refresh(); ///< hides itself when there is none

Q_SIGNALS:
    void printRequested(const QString &html);

private:
    void addRow(const session::PastSubmission &submission, bool counts);

    session::ReviewSession &m_session;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
};

} // namespace jeoul::ui
