// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqliteerror.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <sys/statvfs.h>

namespace jeoul::storage {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

Error diskFull(const QString &name)
{
    return Error(ErrorCode::DiskFull,
                 Words::tr("The disk is full, so the last change of %1 was not saved.").arg(name))
        .keeping(Words::tr("Everything saved before is still there."))
        .advising(Words::tr("Free some space; then save again."));
}

Error damaged(const QString &name)
{
    return Error(ErrorCode::Damaged, Words::tr("%1 is damaged.").arg(name))
        .keeping(Words::tr("The file was left as it is."))
        .advising(Words::tr("Use the newest copy from the backups folder beside it."));
}

Error readOnly(const QString &name)
{
    return Error(ErrorCode::Io, Words::tr("%1 stands in a place where nothing can be written.").arg(name))
        .keeping(Words::tr("The file was left as it is."))
        .advising(Words::tr("Copy it to a folder of your own and open the copy."));
}

/// A change that a power cut interrupted is taken back only by somebody who may write.
Error cutOff(const QString &name)
{
    return Error(ErrorCode::Io, Words::tr("The last change of %1 was interrupted and has to be taken back "
                                          "before the file can be read.")
                                    .arg(name))
        .keeping(Words::tr("The file was left as it is."))
        .advising(Words::tr("Open it once with the version of Jeoul that made it; then try again."));
}

Error moved(const QString &name)
{
    return Error(ErrorCode::Io, Words::tr("%1 was moved or replaced while it was open.").arg(name))
        .keeping(Words::tr("Nothing more is written to it."))
        .advising(Words::tr("Put the file back in its place, or close it and open it where it is now."));
}

Error diskError(const QString &name)
{
    return Error(ErrorCode::Io, Words::tr("The disk reported an error while %1 was in use.").arg(name))
        .keeping(Words::tr("Everything saved before is still there."))
        .advising(Words::tr("Check the disk or the connection to it; then try again."));
}

Error cannotOpen(const QString &name, int systemError)
{
    if (systemError == EIO)
        return diskError(name);
    return Error(ErrorCode::Io, Words::tr("%1 could not be opened.").arg(name))
        .advising(Words::tr("Check that you may read and write the file and its folder."));
}

Error byPrimaryCode(const QString &name, int code, int systemError)
{
    switch (code) {
    case SQLITE_FULL:
        return diskFull(name);
    case SQLITE_CORRUPT:
        return damaged(name);
    case SQLITE_NOTADB:
        return Error(ErrorCode::BadInput, Words::tr("%1 is not a file made by Jeoul.").arg(name))
            .keeping(Words::tr("The file was left as it is."))
            .advising(Words::tr("Choose another file."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error(ErrorCode::InUse, Words::tr("%1 is already open.").arg(name))
            .advising(Words::tr("Go to the window that has it, or close that one first."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return readOnly(name);
    case SQLITE_CANTOPEN:
        return cannotOpen(name, systemError);
    case SQLITE_IOERR:
    case SQLITE_PROTOCOL:
        return diskError(name);
    case SQLITE_TOOBIG:
        return Error(ErrorCode::BadInput,
                     Words::tr("A value of %1 is larger than any that Jeoul keeps there.").arg(name))
            .keeping(Words::tr("The file was left as it is."));
    case SQLITE_CONSTRAINT:
        return Error(ErrorCode::Conflict, Words::tr("A change did not fit what %1 already holds.").arg(name))
            .keeping(Words::tr("Nothing was changed."));
    case SQLITE_NOMEM:
        return Error(ErrorCode::Internal, Words::tr("There was not enough memory to work with %1.").arg(name))
            .keeping(Words::tr("Everything saved before is still there."));
    default:
        return Error(ErrorCode::Internal, Words::tr("An unexpected fault occurred in %1.").arg(name))
            .keeping(Words::tr("Everything saved before is still there."));
    }
}

/// SQLite does not always hand on why a side file could not be made or synced. Without a block or a file
/// left, that is why.
bool noRoom(const QString &path)
{
    struct statvfs info = {};
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    if (!QFileInfo::exists(path) || ::statvfs(folder.constData(), &info) != 0 ||
        (info.f_flag & ST_RDONLY) != 0)
        return false;
    return info.f_bavail == 0 || (info.f_files > 0 && info.f_favail == 0); // f_files 0: not counted there
}

} // namespace

Error sqliteError(const QString &path, int extendedCode, int systemError, const QString &detail)
{
    const QString name = QFileInfo(path).fileName();
    const int code = extendedCode & 0xff;
    const QString log =
        QStringLiteral("sqlite %1, errno %2: %3").arg(extendedCode).arg(systemError).arg(detail);
    const bool aboutDisk = code == SQLITE_IOERR || code == SQLITE_CANTOPEN;
    if (aboutDisk && (systemError == ENOSPC || systemError == EDQUOT || noRoom(path)))
        return diskFull(name).because(log);
    if (code == SQLITE_CANTOPEN && systemError == EROFS)
        return readOnly(name).because(log);
    if (extendedCode == SQLITE_READONLY_DBMOVED)
        return moved(name).because(log);
    if (extendedCode == SQLITE_READONLY_ROLLBACK)
        return cutOff(name).because(log);
    return byPrimaryCode(name, code, systemError).because(log);
}

Error noSuchFile(const QString &path)
{
    return Error(ErrorCode::NotFound, Words::tr("%1 was not found.").arg(path));
}

Error sqliteError(const QString &path, sqlite3 *handle)
{
    return sqliteError(path, sqlite3_extended_errcode(handle), sqlite3_system_errno(handle),
                       QString::fromUtf8(sqlite3_errmsg(handle)));
}

} // namespace jeoul::storage
