// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace jeoul::ui {

/// The first page: three desks, the files used last, and a demo round to try everything on.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecent(const QStringList &files);
    /// Shows what is being prepared; an empty sentence ends it.
    void setBusy(const QString &sentence, qint64 finished, qint64 total);
    void showProblem(const QString &sentence);
    /// Says how the demo's packet and keys open.
    void setDemo(const QString &code, const QString &chairKey, const QString &passphrase);

Q_SIGNALS:
    void newDraftRequested();
    void openDraftRequested();
    void openPacketRequested();
    void openDeclarationRequested();
    void openRoundRequested();
    void demoRequested();
    void recentChosen(const QString &path);

private:
    QWidget *deskCard(const QString &icon, const QString &title, const QString &who, const QString &what,
                      const QList<QPushButton *> &actions);
    QPushButton *action(const QString &text, const char *name, void (StartPage::*signal)());

    QVBoxLayout *m_recent;
    QLabel *m_recentTitle;
    QPushButton *m_demo;
    QProgressBar *m_progress;
    QLabel *m_state;
};

} // namespace jeoul::ui
