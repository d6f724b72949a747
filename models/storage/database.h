// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <vector>

namespace jeoul::storage {

enum class Durability {
    Truncate, ///< journal_mode TRUNCATE, synchronous EXTRA: one file to copy, opens on a full disk
    Wal,      ///< WAL, synchronous FULL
};

/// One numbered step of a schema; the SQL stands in resources/sql, statements separated by a line "--;;".
struct Migration
{
    int version = 0;
    const char *resource = nullptr;
};

struct DatabaseKind
{
    quint32 applicationId = 0; ///< four letters, read back at open: foreign files are named as such
    Durability durability = Durability::Truncate;
    std::vector<Migration> migrations; ///< ascending from 1
};

/// No value of any of our files is larger: the largest sealed file and some room.
constexpr int kMostValueBytes = (512 << 20) + (1 << 20);

/// One row of a query result, by column index.
class Row
{
public:
    virtual ~Row() = default;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    [[nodiscard]] virtual QByteArray blob(int column) const = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
};

/// Owns one SQLite connection (through SQLiteCpp) and belongs to one thread. Every pragma is set and read
/// back. Values are bound, never pasted into SQL.
class Database
{
public:
    /// Creates the file (mode 0600) with the newest schema, or refuses with Conflict when it exists. `fill`
    /// writes the first content, in one transaction, before the file gets its name: whole or not at all.
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    create(const QString &path, const DatabaseKind &kind, const std::function<Status(Database &)> &fill = {});
    /// Opens, checks application id and schema, migrates older files after a backup. InUse when somebody has
    /// it open, NewerVersion, Damaged or BadInput ("not a Jeoul file") otherwise.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path,
                                                                const DatabaseKind &kind);

    /// Opens for looking only, whatever state the file is in: a newer schema or damaged pages are no
    /// obstacle, and nothing is written. InUse when somebody has it open, BadInput when it is not of the
    /// kind.
    [[nodiscard]] static Result<std::unique_ptr<Database>> look(const QString &path,
                                                                const DatabaseKind &kind);

    virtual ~Database() = default;

    /// Runs one statement without a result. Values: QString, QByteArray, qint64/int/bool, or a null QVariant.
    [[nodiscard]] virtual Status run(const char *sql, const std::vector<QVariant> &values = {}) = 0;
    /// Runs a query; `each` sees every row and may stop by returning an error.
    [[nodiscard]] virtual Status query(const char *sql, const std::vector<QVariant> &values,
                                       const std::function<Status(const Row &)> &each) = 0;
    /// BEGIN IMMEDIATE … COMMIT around `work`; rolls back when it fails. Success means COMMIT returned.
    [[nodiscard]] virtual Status transact(const std::function<Status()> &work) = 0;
    /// A consistent copy through SQLite's backup API, written beside and renamed.
    [[nodiscard]] virtual Status backupTo(const QString &path) = 0;
    /// Refuses, from here on, values and rows of more bytes than this, whether they are read or written.
    virtual void limitValues(int mostBytes) = 0;
    [[nodiscard]] virtual QString path() const = 0;
};

} // namespace jeoul::storage
