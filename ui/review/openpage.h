// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jeoul::ui {

/// Asks for the open code of a packet or workspace.
class OpenPage : public QWidget
{
    Q_OBJECT

public:
    explicit OpenPage(QWidget *parent = nullptr);

    void setFile(const QString &fileName);
    [[nodiscard]] QString code() const; ///< as far as it is typed
    void setCode(const QString &code);
    void setBusy(bool busy);
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void codeEntered(const QString &code);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void codeChanged();

    QLabel *m_file;
    QLineEdit *m_code;
    QPushButton *m_open;
    QLabel *m_state;
};

} // namespace jeoul::ui
