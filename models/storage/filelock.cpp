// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filelock.h"

#include "models/storage/sqliteerror.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <set>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace jeoul::storage {

namespace {

using FileId = std::pair<dev_t, ino_t>;

/// The files this process works on. It has to be known per process, like the locks themselves: closing any
/// descriptor of a file drops the locks SQLite holds on it, so a second opening must be refused before it
/// touches the file.
class OpenFiles
{
public:
    static OpenFiles &ofThisProcess()
    {
        static OpenFiles files;
        return files;
    }
    [[nodiscard]] bool enter(const FileId &file)
    {
        const std::scoped_lock lock(m_mutex);
        return m_files.insert(file).second;
    }
    void leave(const FileId &file)
    {
        const std::scoped_lock lock(m_mutex);
        m_files.erase(file);
    }

private:
    std::mutex m_mutex;
    std::set<FileId> m_files;
};

Error inUse(const QString &path)
{
    return sqliteError(path, SQLITE_BUSY, 0, QStringLiteral("locked"));
}

Error cannotOpen(const QString &path, int number)
{
    return sqliteError(path, SQLITE_CANTOPEN, number, QString::fromLocal8Bit(std::strerror(number)));
}

} // namespace

FileLock::FileLock(int descriptor, dev_t device, ino_t inode)
    : m_descriptor(descriptor)
    , m_device(device)
    , m_inode(inode)
{
}

FileLock::~FileLock()
{
    ::close(m_descriptor);
    OpenFiles::ofThisProcess().leave({m_device, m_inode});
}

Result<std::unique_ptr<FileLock>> FileLock::take(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat info = {};
    if (::stat(name.constData(), &info) != 0)
        return cannotOpen(path, errno);
    if (!S_ISREG(info.st_mode))
        return sqliteError(path, SQLITE_NOTADB, 0, QStringLiteral("not a plain file"));
    const FileId id{info.st_dev, info.st_ino};
    if (!OpenFiles::ofThisProcess().enter(id))
        return inUse(path);
    const int descriptor = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0) {
        const int number = errno;
        OpenFiles::ofThisProcess().leave(id);
        return cannotOpen(path, number);
    }
    std::unique_ptr<FileLock> lock(new FileLock(descriptor, info.st_dev, info.st_ino));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? inUse(path) : cannotOpen(path, errno);
    struct stat held = {};
    if (::fstat(descriptor, &held) != 0 || held.st_dev != id.first || held.st_ino != id.second)
        return inUse(path); // replaced between looking and locking: somebody is at work there
    return lock;
}

bool FileLock::stillNamed(const QString &path) const
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 && info.st_dev == m_device &&
           info.st_ino == m_inode;
}

} // namespace jeoul::storage
