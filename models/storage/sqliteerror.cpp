// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqliteerror.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>

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

Error moved(const QString &name)
{
    return Error(ErrorCode::Io, Words::tr("%1 was moved or replaced while it was open.").arg(name))
        .keeping(Words::tr("Nothing more is written to it."))
        .advising(Words::tr("Put the file back in its place, or close it and open it where it is now."));
}

Error cannotOpen(const QString &path, const QString &name)
{
    if (!QFileInfo::exists(path))
        return Error(ErrorCode::NotFound, Words::tr("%1 was not found.").arg(path));
    return Error(ErrorCode::Io, Words::tr("%1 could not be opened.").arg(name))
        .advising(Words::tr("Check that you may read and write the file and its folder."));
}

Error diskError(const QString &name)
{
    return Error(ErrorCode::Io, Words::tr("The disk reported an error while %1 was in use.").arg(name))
        .keeping(Words::tr("Everything saved before is still there."))
        .advising(Words::tr("Check the disk or the connection to it; then try again."));
}

Error byPrimaryCode(const QString &path, const QString &name, int code)
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
        return cannotOpen(path, name);
    case SQLITE_IOERR:
    case SQLITE_PROTOCOL:
        return diskError(name);
    case SQLITE_TOOBIG:
        return Error(ErrorCode::BadInput, Words::tr("A value is too large to be kept in %1.").arg(name));
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

} // namespace

Error sqliteError(const QString &path, int extendedCode, int systemError, const QString &detail)
{
    const QString name = QFileInfo(path).fileName();
    const int code = extendedCode & 0xff;
    const QString log =
        QStringLiteral("sqlite %1, errno %2: %3").arg(extendedCode).arg(systemError).arg(detail);
    const bool aboutDisk = code == SQLITE_IOERR || code == SQLITE_CANTOPEN;
    if (aboutDisk && (systemError == ENOSPC || systemError == EDQUOT))
        return diskFull(name).because(log);
    if (code == SQLITE_CANTOPEN && systemError == EROFS)
        return readOnly(name).because(log);
    if (extendedCode == SQLITE_READONLY_DBMOVED)
        return moved(name).because(log);
    return byPrimaryCode(path, name, code).because(log);
}

Error sqliteError(const QString &path, sqlite3 *handle)
{
    return sqliteError(path, sqlite3_extended_errcode(handle), sqlite3_system_errno(handle),
                       QString::fromUtf8(sqlite3_errmsg(handle)));
}

} // namespace jeoul::storage
