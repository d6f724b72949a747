// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace jeoul::bench {

/// Runs one way of doing a task in a process of its own, on one thread.
class Ways
{
public:
    /// `programs` holds the measuring programs, `peers` the scripts, `data` the workload files.
    Ways(QString programs, QString peers, QString data);

    /// What it printed. Absent, with the reason on the error output, when it did not end well.
    [[nodiscard]] std::optional<QByteArray> run(const QString &name) const;

private:
    QString m_programs;
    QString m_peers;
    QString m_data;
};

} // namespace jeoul::bench
