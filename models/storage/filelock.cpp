// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filelock.h"

#include "models/storage/sqliteerror.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

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

using FileId = std::pair<dev_t, ino_t>;

/// The files this process works on. It has to be known per process, like the locks themselves: closing any
/// descriptor of a file drops the locks SQLite holds on it, so a second opening must be refused before it
/// touches the file.
class OpenFiles
{
public:
    static std::shared_ptr<OpenFiles> ofThisProcess()
    {
        static const auto files = std::make_shared<OpenFiles>();
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

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

/// A byte far beyond any content and beyond the bytes SQLite locks. Who holds a file also holds this one in
/// a way that lets others ask for the process.
constexpr off_t kNamePlate = 0x7fff'ffff'ffff'fff0;

struct flock namePlate(short type)
{
    struct flock lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = kNamePlate;
    lock.l_len = 1;
    return lock;
}

Error inUse(const QString &path, const QString &sentence)
{
    return Error(ErrorCode::InUse, sentence)
        .keeping(Words::tr("The file was left as it is."))
        .advising(Words::tr("Go to the window that has it, or close that one first."))
        .because(path);
}

/// Says who has the file, as far as the system tells.
Error inUseElsewhere(const QString &path, int descriptor)
{
    const QString name = QFileInfo(path).fileName();
    struct flock lock = namePlate(F_WRLCK);
    if (::fcntl(descriptor, F_GETLK, &lock) != 0 || lock.l_type == F_UNLCK || lock.l_pid <= 0)
        return inUse(path, Words::tr("%1 is already open in another program.").arg(name));
    const QString folder = QStringLiteral("/proc/%1").arg(lock.l_pid);
    QFile comm(folder + QStringLiteral("/comm"));
    const QString program =
        comm.open(QIODevice::ReadOnly) ? QString::fromUtf8(comm.readAll()).trimmed() : QString();
    const QString user = QFileInfo(folder).owner();
    if (program.isEmpty() || user.isEmpty())
        return inUse(path, Words::tr("%1 is already open in another program (process %2).")
                               .arg(name, QString::number(lock.l_pid)));
    return inUse(path, Words::tr("%1 is already open in %2 (process %3, user %4).")
                           .arg(name, program, QString::number(lock.l_pid), user));
}

Error inUseHere(const QString &path)
{
    return inUse(path, Words::tr("%1 is already open in this program.").arg(QFileInfo(path).fileName()));
}

Error cannotOpen(const QString &path, int number)
{
    if (number == ENOENT || number == ENOTDIR)
        return noSuchFile(path);
    return sqliteError(path, SQLITE_CANTOPEN, number, QString::fromLocal8Bit(std::strerror(number)));
}

} // namespace

FileLock::FileLock(std::shared_ptr<OpenFiles> files, int descriptor, dev_t device, ino_t inode)
    : m_files(std::move(files))
    , m_descriptor(descriptor)
    , m_device(device)
    , m_inode(inode)
{
}

FileLock::~FileLock()
{
    ::close(m_descriptor);
    m_files->leave({m_device, m_inode});
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
    std::shared_ptr<OpenFiles> files = OpenFiles::ofThisProcess();
    if (!files->enter(id))
        return inUseHere(path);
    const int descriptor = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0) {
        const int number = errno;
        files->leave(id);
        return cannotOpen(path, number);
    }
    std::unique_ptr<FileLock> lock(new FileLock(std::move(files), descriptor, info.st_dev, info.st_ino));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? inUseElsewhere(path, descriptor) : cannotOpen(path, errno);
    struct stat held = {};
    if (::fstat(descriptor, &held) != 0 || held.st_dev != id.first || held.st_ino != id.second)
        return inUseElsewhere(path, descriptor); // replaced between looking and locking: somebody is at work
    struct flock plate = namePlate(F_RDLCK);
    ::fcntl(descriptor, F_SETLK, &plate); // where it cannot be had, others only learn less
    return lock;
}

bool FileLock::stillNamed(const QString &path) const
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 && info.st_dev == m_device &&
           info.st_ino == m_inode;
}

} // namespace jeoul::storage
