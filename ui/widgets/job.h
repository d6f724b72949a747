// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace jeoul::ui {

/// Carries progress from a worker to the window that waits for it.
class JobProgress final : public QObject, public ProgressSink
{
    Q_OBJECT

public:
    using QObject::QObject;

    void report(qint64 finished, qint64 total, const QString &sentence) override
    {
        Q_EMIT reported(finished, total, sentence);
    }
    [[nodiscard]] bool cancelled() const override { return m_cancelled; }
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void reported(qint64 finished, qint64 total, const QString &sentence);

private:
    std::atomic<bool> m_cancelled = false;
};

/// Runs work on a worker thread and hands its result to `then` on the owner's thread. Owned by a QObject:
/// when the owner goes, the work is asked to stop and waited for, and `then` is never called.
template <typename T>
class Job final : public QObject
{
    Q_DISABLE_COPY_MOVE(Job)

public:
    using Work = std::function<T(ProgressSink &)>;
    using Then = std::function<void(T)>;

    Job(QObject *owner, Work work, Then then)
        : QObject(owner)
        , m_then(std::move(then))
    {
        connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { finish(); });
        m_watcher.setFuture(QtConcurrent::run(
            [this, task = std::move(work)] { return std::make_shared<T>(task(m_progress)); }));
    }
    ~Job() override
    {
        m_progress.cancel();
        m_watcher.waitForFinished();
    }

    [[nodiscard]] JobProgress &progress() { return m_progress; }

private:
    void finish()
    {
        const std::shared_ptr<T> result = m_watcher.result();
        Then then = std::move(m_then);
        deleteLater();
        then(std::move(*result));
    }

    JobProgress m_progress;
    QFutureWatcher<std::shared_ptr<T>> m_watcher;
    Then m_then;
};

/// Starts the work; the returned job belongs to `owner` and removes itself when done.
template <typename T>
Job<T> *startJob(QObject *owner, typename Job<T>::Work work, typename Job<T>::Then then)
{
    return new Job<T>(owner, std::move(work), std::move(then));
}

} // namespace jeoul::ui
