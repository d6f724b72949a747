// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <map>
#include <string>

struct sqlite3;
namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace jeoul::storage {

enum class Access { ReadAndWrite, ReadOnly };

/// One SQLite handle with every setting made explicit and read back. No exception leaves it. Knows nothing of
/// schemas, names or locks between programs.
class Connection
{
public:
    /// `path` is absolute. Nothing is written to the file here, not even a changed journal mode. Errors name
    /// the file `shownAs` where it is not to keep its name.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path,
                                                                  const DatabaseKind &kind,
                                                                  const QString &shownAs = {},
                                                                  Access access = Access::ReadAndWrite);
    /// An empty database in memory, for comparing schemas.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> inMemory();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    /// Sets the journal mode and takes SQLite's own exclusive lock for as long as the connection lives.
    [[nodiscard]] Status claim();
    /// From here on only statements that read and change rows are compiled: no schema, no pragma, no attach.
    void restrictToRows();
    /// Refuses, from here on, values and rows of more bytes than this, whether they are read or written.
    void limitValues(int mostBytes);

    [[nodiscard]] Status run(const char *sql, const std::vector<QVariant> &values = {});
    [[nodiscard]] Status query(const char *sql, const std::vector<QVariant> &values,
                               const std::function<Status(const Row &)> &each);
    /// A single integer; Damaged when there is none.
    [[nodiscard]] Result<qint64> integer(const char *sql);
    [[nodiscard]] Status transact(const std::function<Status()> &work);
    [[nodiscard]] bool readOnly() const;
    /// True when the file was moved or replaced since it was opened.
    [[nodiscard]] bool moved() const;
    /// Copies everything into the empty file at `target` and checks the copy. Errors name it `shownAs`.
    [[nodiscard]] Status copyTo(const QString &target, const QString &shownAs);

private:
    Connection(QString path, const DatabaseKind &kind, std::unique_ptr<SQLite::Database> handle);
    [[nodiscard]] sqlite3 *raw() const;
    [[nodiscard]] Status harden();
    [[nodiscard]] Status setting(const char *set, const char *get, const char *expected);
    [[nodiscard]] Result<std::unique_ptr<SQLite::Statement>> take(const char *sql);
    [[nodiscard]] Status bind(SQLite::Statement &statement, const std::vector<QVariant> &values) const;
    [[nodiscard]] Status step(SQLite::Statement &statement, const std::function<Status(const Row &)> &each);
    [[nodiscard]] Error lastError() const;

    QString m_path;
    Durability m_durability;
    std::unique_ptr<SQLite::Database> m_handle;
    std::map<std::string, std::unique_ptr<SQLite::Statement>> m_ready; ///< compiled and not in use
};

} // namespace jeoul::storage
