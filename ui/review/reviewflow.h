// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewrecovery.h"
#include "models/session/reviewsession.h"
#include "models/session/userprompts.h"
#include "ui/review/pledgepage.h"
#include "ui/review/readingsettings.h"
#include "ui/review/submitpage.h"

#include <QPointer>
#include <QStackedWidget>

#include <memory>

namespace jeoul::ui {

class OpenPage;
class ReviewDesk;
class QuestionsPage;
class ReceiptPage;

/// A score file as it was handed over just now.
struct SubmittedScores
{
    QString file;
    session::PastSubmission submission;
};

/// The reviewer's way through a packet: code, pledge, desk, submit, receipt.
class ReviewFlow : public QStackedWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewFlow)

public:
    ReviewFlow(session::ReviewSession::Environment environment, QString workspaceFolder,
               session::UserPrompts &prompts, QWidget *parent = nullptr);
    ~ReviewFlow() override;

    /// A packet (.jpacket) or a workspace (.jwork).
    void openFile(const QString &path);
    void openWithCode(const QString &code);

    /// The page a person is on and what is said there. Everything else is in the session or begins anew.
    struct Standing
    {
        enum class Page { Code, Pledge, Desk, Submit, Questions, Receipt };
        Page page = Page::Code;
        QString path;
        std::shared_ptr<session::ReviewSession> session; ///< null: Page::Code
        QString code;
        PledgePage::Said pledge;
        SubmitPage::Said submit;
        SubmittedScores receipt;
    };
    /// Where to go on in other pages, which are in another language or of another size. What was typed at the
    /// desk is written down first.
    [[nodiscard]] Standing standing();
    void goOn(const Standing &standing);
    [[nodiscard]] std::shared_ptr<session::ReviewSession> session() const { return m_session; }
    [[nodiscard]] ReviewDesk *desk() const { return m_desk; }
    void setReading(const ReadingSettings &settings);

Q_SIGNALS:
    void opened(const QString &title, const QString &path);
    void readingChanged(const jeoul::ui::ReadingSettings &settings);

protected:
    /// Esc leads from the pages beside the desk back to it.
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// On a worker's thread: the session comes back to this one.
    [[nodiscard]] static session::Resumed openNow(const QString &path, const QString &workspace,
                                                  const QString &code,
                                                  session::ReviewSession::Environment environment);
    void adopt(std::shared_ptr<session::ReviewSession> session);
    void take(session::Resumed made, const QString &code);
    void offerRecovery(const QString &damaged, const QString &code, const QString &why);
    [[nodiscard]] QString workspaceFor(const QString &path) const;
    void buildPages();
    void showDesk();
    void showSubmit();
    void showQuestions();
    void backToItem(const QString &item);
    void showReceipt();
    void print(const QString &html);

    session::ReviewSession::Environment m_environment;
    QString m_workspaceFolder;
    session::UserPrompts &m_prompts;
    QString m_path;
    ReadingSettings m_reading;
    std::shared_ptr<session::ReviewSession> m_session;
    OpenPage *m_open;
    QPointer<PledgePage> m_pledge; ///< until it is pledged
    ReviewDesk *m_desk = nullptr;
    SubmitPage *m_submit = nullptr;
    QuestionsPage *m_questions = nullptr;
    ReceiptPage *m_receipt = nullptr;
    SubmittedScores m_submitted; ///< what the receipt is of
};

} // namespace jeoul::ui
