// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/panelsession.h"
#include "models/session/userprompts.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace jeoul::ui {

class JobProgress;

/// What the chair can do to a round.
enum class PanelStep { Unlock, Receive, Close, Aggregate, Lock, Unseal, Reopen };

[[nodiscard]] QString stepName(PanelStep step);

/// Takes the steps of a round: asks what only a person can say, lets a worker do what takes long, and tells
/// how it went. While busy() the session belongs to the worker.
class PanelSteps : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PanelSteps)

public:
    PanelSteps(std::shared_ptr<session::PanelSession> session, session::UserPrompts &prompts,
               session::PanelSession::Environment environment, QObject *parent = nullptr);
    ~PanelSteps() override;

    [[nodiscard]] bool busy() const { return m_busy; }
    /// The one step that is next; nothing when the round is unsealed.
    [[nodiscard]] std::optional<PanelStep> primary() const;
    /// What is allowed besides.
    [[nodiscard]] std::vector<PanelStep> others() const;

    void take(PanelStep step);
    void receive(const QStringList &paths);
    void decide(const QString &fileHash, const QString &seat);
    void revoke(const QString &seat);
    /// Reads every rating behind the result; ratingsRead() tells of it. Nothing happens while busy.
    void readRatings(Language language);
    void cancel();

Q_SIGNALS:
    void started(const QString &sentence, bool cancellable);
    void progressed(qint64 finished, qint64 total, const QString &sentence);
    void finished(); ///< the session is back and may have changed
    void failed(const QString &sentence);
    void succeeded(const QString &sentence);
    void received(const std::vector<jeoul::session::ReceiveOutcome> &outcomes);
    /// Before finished(). Null with the reason when they could not be read.
    void ratingsRead(std::shared_ptr<const jeoul::reporting::RatingList> list, const QString &problem);

private:
    using Work = std::function<Status(ProgressSink &)>;

    void unlock();
    void askAndReceive();
    void close();
    void aggregate();
    void lock();
    void unseal();
    void reopen();
    void tell(const Status &status, const QString &sentence);
    /// `sentence` says what is being done, `done` that it is.
    void run(const QString &sentence, bool cancellable, const Work &work, const QString &done);
    [[nodiscard]] QStringList missingSeats() const;
    [[nodiscard]] bool awaitsFiles() const;

    std::shared_ptr<session::PanelSession> m_session;
    session::UserPrompts &m_prompts;
    session::PanelSession::Environment m_environment;
    QPointer<JobProgress> m_progress;
    bool m_busy = false;
};

} // namespace jeoul::ui
