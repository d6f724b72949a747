// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/random.h"

#include <sqlite3.h>

#include <QByteArray>

#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace jeoul::testing {

/// A disk under SQLite that fails when told to, or loses power and keeps only what was synced, with the rest
/// torn by sectors. While it lives it is SQLite's default file system. Directory entries are taken as
/// durable.
class FaultVfs
{
public:
    FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;
    ~FaultVfs();

    /// The n-th operation from now (1 is the next) gives `code`; with `forever` every later one as well.
    void fail(int operation, int code, bool forever, bool countReads);
    /// From the n-th operation on nothing reaches the disk.
    void cutPower(int operation);
    /// A disk that says "synced" and is not.
    void lieAboutSyncs(bool lying);
    /// What the disk holds after the cut: synced bytes, and of the others each sector old, new or garbage.
    void settle(RandomSource &random);
    /// Everything works again.
    void heal();
    [[nodiscard]] bool struck() const;

    // For the functions SQLite calls.
    struct Write
    {
        qint64 offset = 0;
        QByteArray bytes; ///< empty: the file was cut or grown to `offset`
    };
    [[nodiscard]] int attempt(bool read); ///< SQLITE_OK, or the code to give
    void opened(const std::string &path);
    void written(const std::string &path, Write write);
    void synced(const std::string &path);
    sqlite3_vfs *real = nullptr;

private:
    struct Image
    {
        QByteArray durable;
        std::vector<Write> pending;
    };
    mutable std::mutex m_mutex;
    sqlite3_vfs m_vfs = {};
    std::map<std::string, Image> m_images;
    int m_countdown = 0; ///< 0: not armed
    int m_code = SQLITE_OK;
    bool m_forever = false;
    bool m_countReads = false;
    bool m_struck = false;
    bool m_lying = false;
};

} // namespace jeoul::testing
