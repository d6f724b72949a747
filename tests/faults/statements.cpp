// SPDX-License-Identifier: GPL-3.0-or-later
// The functions at the end bear the names of SQLite's: see statements.h.
#include "tests/faults/statements.h"

#include <sqlite3.h>

#include <cstring>
#include <dlfcn.h>
#include <map>
#include <mutex>

namespace jeoul::testing {

namespace {

struct Plan
{
    std::mutex mutex;
    int countdown = 0; ///< 0: not armed
    int code = SQLITE_OK;
    bool forever = false;
    StatementFaults::When when = StatementFaults::When::Before;
    bool struck = false;
    std::map<sqlite3 *, int> said; ///< connections whose last statement was made to fail
};

Plan s_plan;

template <typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

/// True when this one is to fail. A statement that goes on after a row is not begun again.
bool strikes(const char *sql)
{
    const std::scoped_lock lock(s_plan.mutex);
    if (s_plan.countdown == 0 || (sql != nullptr && std::strncmp(sql, "ROLLBACK", 8) == 0))
        return false;
    if (s_plan.struck)
        return s_plan.forever;
    if (--s_plan.countdown > 0)
        return false;
    s_plan.countdown = 1;
    s_plan.struck = true;
    return true;
}

int failed(sqlite3 *connection)
{
    const std::scoped_lock lock(s_plan.mutex);
    s_plan.said[connection] = s_plan.code;
    return s_plan.code;
}

void succeeded(sqlite3 *connection)
{
    const std::scoped_lock lock(s_plan.mutex);
    s_plan.said.erase(connection);
}

bool afterwards()
{
    const std::scoped_lock lock(s_plan.mutex);
    return s_plan.when == StatementFaults::When::After;
}

} // namespace

StatementFaults::StatementFaults(int nth, int code, bool forever, When when)
{
    const std::scoped_lock lock(s_plan.mutex);
    s_plan.countdown = nth;
    s_plan.code = code;
    s_plan.forever = forever;
    s_plan.when = when;
    s_plan.struck = false;
}

StatementFaults::~StatementFaults()
{
    const std::scoped_lock lock(s_plan.mutex);
    s_plan.countdown = 0;
    s_plan.said.clear();
}

bool StatementFaults::struck() const
{
    const std::scoped_lock lock(s_plan.mutex);
    return s_plan.struck;
}

} // namespace jeoul::testing

#define JEOUL_SEEN extern "C" __attribute__((visibility("default")))

namespace faults = jeoul::testing;

JEOUL_SEEN int sqlite3_step(sqlite3_stmt *statement)
{
    static auto *const real = faults::next<int(sqlite3_stmt *)>("sqlite3_step");
    sqlite3 *connection = sqlite3_db_handle(statement);
    const char *sql = sqlite3_sql(statement);
    // Those without a text are SQLite's own readings of the schema: there it asks the statement for its
    // error, which one that never ran does not have.
    if (sql == nullptr || sqlite3_stmt_busy(statement) != 0 || !faults::strikes(sql)) {
        faults::succeeded(connection);
        return real(statement);
    }
    if (faults::afterwards())
        real(statement);
    return faults::failed(connection);
}

JEOUL_SEEN int sqlite3_backup_step(sqlite3_backup *backup, int pages)
{
    static auto *const real = faults::next<int(sqlite3_backup *, int)>("sqlite3_backup_step");
    return faults::strikes(nullptr) ? SQLITE_IOERR : real(backup, pages);
}

JEOUL_SEEN int sqlite3_extended_errcode(sqlite3 *connection)
{
    static auto *const real = faults::next<int(sqlite3 *)>("sqlite3_extended_errcode");
    const std::scoped_lock lock(faults::s_plan.mutex);
    const auto said = faults::s_plan.said.find(connection);
    return said == faults::s_plan.said.end() ? real(connection) : said->second;
}
