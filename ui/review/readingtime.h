// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace jeoul::ui {

/// How long an item has been before the person's eyes. It is written down in whole seconds every now and
/// then, so that a power cut takes only the last ones; what is shown and what is recorded come from here.
class ReadingTime : public QObject
{
    Q_OBJECT

public:
    explicit ReadingTime(session::ReviewSession &session, QObject *parent = nullptr);

    /// Another item is read from now on, once the desk is seen.
    void open(const QString &item);
    void setSeen(bool seen);
    /// Writes down what was not yet.
    void count();
    /// Recorded and not yet recorded, in seconds.
    [[nodiscard]] qint64 seconds() const;

    static constexpr int kEveryMs = 10'000;

private:
    [[nodiscard]] qint64 waitingMs() const;

    session::ReviewSession &m_session;
    QString m_item;
    QElapsedTimer m_running; ///< invalid while the desk is not seen
    qint64 m_keptMs = 0;     ///< counted, less than a second
    QTimer m_writing;
};

} // namespace jeoul::ui
