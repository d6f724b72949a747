// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/privatefile.h"

#include "models/storage/sqliteerror.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jeoul::storage::privatefile {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

Error systemError(const QString &path, int number)
{
    return sqliteError(path, SQLITE_CANTOPEN, number, QString::fromLocal8Bit(std::strerror(number)));
}

Error folderError(const QString &target, int number)
{
    const QString folder = QFileInfo(target).absolutePath();
    if (number == ENOENT || number == ENOTDIR)
        return Error(ErrorCode::NotFound, Words::tr("The folder %1 was not found.").arg(folder));
    if (number == EACCES || number == EPERM || number == EROFS) {
        return Error(ErrorCode::Io, Words::tr("Nothing can be written in the folder %1.").arg(folder))
            .advising(Words::tr("Choose a folder of your own."));
    }
    return systemError(target, number);
}

Error taken(const QString &target)
{
    return Error(ErrorCode::Conflict, Words::tr("%1 already exists.").arg(target))
        .keeping(Words::tr("It was left as it is."))
        .advising(Words::tr("Choose another name or move it away."));
}

Status syncFolder(const QString &file)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return systemError(file, errno);
    const int outcome = ::fsync(descriptor);
    const int number = errno;
    ::close(descriptor);
    return outcome == 0 ? done() : Status(systemError(file, number));
}

int renameToNew(const QByteArray &from, const QByteArray &to)
{
    const int outcome = ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE);
    if (outcome == 0 || (errno != EINVAL && errno != ENOSYS))
        return outcome;
    // Some file systems cannot do it in one step.
    struct stat info = {};
    if (::lstat(to.constData(), &info) == 0) {
        errno = EEXIST;
        return -1;
    }
    return ::rename(from.constData(), to.constData());
}

} // namespace

Result<QString> makeBeside(const QString &target)
{
    const QFileInfo info(target);
    QByteArray name = QFile::encodeName(info.absolutePath() + QStringLiteral("/.jeoul-XXXXXX"));
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC); // mode 0600 whatever the umask
    if (descriptor < 0)
        return folderError(target, errno);
    ::close(descriptor);
    return QFile::decodeName(name);
}

Status publish(const QString &temporary, const QString &target, bool replace)
{
    const QByteArray from = QFile::encodeName(temporary);
    const QByteArray to = QFile::encodeName(target);
    struct stat info = {};
    if (replace && ::lstat(to.constData(), &info) == 0 && !S_ISREG(info.st_mode))
        return taken(target);
    if ((replace ? ::rename(from.constData(), to.constData()) : renameToNew(from, to)) != 0)
        return errno == EEXIST ? Status(taken(target)) : Status(folderError(target, errno));
    return syncFolder(target);
}

void discard(const QString &temporary)
{
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        ::unlink((QFile::encodeName(temporary) + suffix).constData());
}

} // namespace jeoul::storage::privatefile
