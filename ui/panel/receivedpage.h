// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/panelsession.h"
#include "ui/panel/panelpage.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;

namespace jeoul::ui {

/// Who has submitted, in which version, how complete, and whether the receipt was confirmed by phone. Shows
/// no score.
class ReceivedPage : public PanelPage
{
    Q_OBJECT

public:
    explicit ReceivedPage(session::PanelSession &session, QWidget *parent = nullptr);

    void refresh(const reporting::PanelView &view) override;
    void showOutcomes(const std::vector<session::ReceiveOutcome> &outcomes);

Q_SIGNALS:
    void filesDropped(const QStringList &paths);
    void decisionRequested(const QString &fileHash, const QString &seat);
    void revocationRequested(const QString &seat);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *receiptRow();
    [[nodiscard]] QWidget *conflictRow();
    [[nodiscard]] QWidget *revokeRow();
    void offerRevocation();
    void fillConflicts(const reporting::PanelView &view);
    void confirm();
    void sayReceipt(const QString &sentence, const char *tone);

    session::PanelSession &m_session;
    QLabel *m_summary;
    QTableView *m_table;
    QWidget *m_receiptRow;
    QComboBox *m_seat;
    QLineEdit *m_receipt;
    QPushButton *m_confirm;
    QLabel *m_receiptState;
    QWidget *m_conflictRow;
    QComboBox *m_conflict;
    QWidget *m_revokeRow;
    QPushButton *m_revoke;
    QLabel *m_outcomeTitle;
    QListWidget *m_outcomes;
};

} // namespace jeoul::ui
