// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jeoul::testing {

/// Makes SQLite's statements fail. statements.cpp stands in front of sqlite3_step() and
/// sqlite3_backup_step(), so every statement a program runs comes through it; only ROLLBACK is let be, since
/// after a real disk error SQLite has rolled back by itself, and what SQLite reads for itself.
class StatementFaults
{
public:
    enum class When {
        Before, ///< the statement does nothing
        After,  ///< the statement does its work and is reported as failed all the same
    };

    /// The n-th statement begun from now (1 is the next) fails with the result code `code`; with `forever`
    /// every later one too. One at a time.
    StatementFaults(int nth, int code, bool forever, When when);
    StatementFaults(const StatementFaults &) = delete;
    StatementFaults &operator=(const StatementFaults &) = delete;
    ~StatementFaults();

    [[nodiscard]] bool struck() const;
};

} // namespace jeoul::testing
