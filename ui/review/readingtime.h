// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"

#include <QObject>
#include <QTimer>

namespace jeoul::ui {

class Attendance;

/// How long an item has been before the eyes of somebody who is there (see Attendance). It is written down in
/// whole seconds every now and then, so that a power cut takes only the last ones; what is shown, what is
/// recorded and what the minimum of the rules is held against all come from here.
class ReadingTime : public QObject
{
    Q_OBJECT

public:
    ReadingTime(session::ReviewSession &session, const Attendance &attendance, QObject *parent = nullptr);

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
    void keep(qint64 milliseconds);

    session::ReviewSession &m_session;
    const Attendance &m_attendance;
    QString m_item;
    bool m_seen = false;
    qint64 m_sinceMs = 0; ///< of the attended time; counted from there while the desk is seen
    qint64 m_keptMs = 0;  ///< counted before, less than a second
    QTimer m_writing;
};

} // namespace jeoul::ui
