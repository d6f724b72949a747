// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/sealfolder.h"

#include "models/base/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace jeoul::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SealFolder)
};

bool exists(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

Error occupied(const QString &path)
{
    return Error(ErrorCode::Conflict, Words::tr("%1 already exists.").arg(path))
        .keeping(Words::tr("Nothing was sealed; the files there were left as they are."))
        .advising(Words::tr("Choose an empty folder for the sealed round."));
}

/// Moves without ever replacing what stands at `to`.
Status move(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    int outcome = ::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE);
    // Some file systems cannot refuse a replacement themselves.
    if (outcome != 0 && (errno == EINVAL || errno == ENOSYS)) {
        if (exists(to))
            return occupied(to);
        outcome = ::rename(source.constData(), target.constData());
    }
    if (outcome == 0)
        return done();
    if (errno == EEXIST)
        return occupied(to);
    const QString reason = QString::fromLocal8Bit(std::strerror(errno));
    return Error(ErrorCode::Io, Words::tr("%1 could not be written: %2.").arg(to, reason))
        .keeping(Words::tr("Nothing was sealed."));
}

void syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    (void)::fsync(folder);
    ::close(folder);
}

} // namespace

SealFolder::SealFolder(QString target, QString work, QStringList entries, bool madeTarget)
    : m_target(std::move(target))
    , m_work(std::move(work))
    , m_entries(std::move(entries))
    , m_madeTarget(madeTarget)
{
}

SealFolder::SealFolder(SealFolder &&other) noexcept
    : m_target(std::move(other.m_target))
    , m_work(std::exchange(other.m_work, {}))
    , m_entries(std::move(other.m_entries))
    , m_madeTarget(std::exchange(other.m_madeTarget, false))
    , m_published(other.m_published)
{
}

SealFolder::~SealFolder()
{
    if (!m_work.isEmpty())
        (void)QDir(m_work).removeRecursively();
    if (m_madeTarget && !m_published)
        (void)QDir().rmdir(m_target); // stays when somebody has put something there meanwhile
}

Result<SealFolder> SealFolder::make(const QString &target, const QStringList &entries)
{
    const QString folder = QDir::cleanPath(QFileInfo(target).absoluteFilePath());
    for (const QString &entry : entries) {
        const QString path = folder + u'/' + entry;
        if (exists(path))
            return occupied(path);
    }
    const bool fresh = !QFileInfo::exists(folder);
    JEOUL_TRY(durablefile::makeFolder(folder));
    QTemporaryDir work(folder + QStringLiteral("/.sealing-XXXXXX")); // mode 0700
    if (!work.isValid()) {
        return Error(ErrorCode::Io,
                     Words::tr("The folder %1 cannot be written: %2.").arg(folder, work.errorString()))
            .keeping(Words::tr("Nothing was sealed."))
            .advising(Words::tr("Choose another folder."));
    }
    work.setAutoRemove(false);
    return SealFolder(folder, work.path(), entries, fresh);
}

QString SealFolder::path(const QString &entry) const
{
    return m_work + u'/' + entry;
}

QString SealFolder::finalPath(const QString &entry) const
{
    return m_target + u'/' + entry;
}

Status SealFolder::publish()
{
    QStringList moved;
    for (const QString &entry : m_entries) {
        const Status status = move(path(entry), finalPath(entry));
        if (status.ok()) {
            moved << entry;
            continue;
        }
        for (const QString &back : std::as_const(moved))
            (void)move(finalPath(back), path(back));
        return status;
    }
    syncFolder(m_target);
    m_published = true;
    return done();
}

} // namespace jeoul::session
