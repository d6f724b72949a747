// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jeoul::durablefile {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DurableFile)
};

/// Closes what it holds, whatever way the function is left.
class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] bool valid() const { return m_fd >= 0; }

private:
    int m_fd;
};

Error systemError(const QString &path, int number)
{
    const QString name = QFileInfo(path).fileName();
    const QString detail = QString::fromLocal8Bit(std::strerror(number));
    if (number == ENOSPC || number == EDQUOT) {
        return Error(ErrorCode::DiskFull, Words::tr("The disk is full, so %1 was not written.").arg(name))
            .keeping(Words::tr("Nothing was changed."))
            .advising(Words::tr("Free some space or choose another place."))
            .because(detail);
    }
    if (number == ENOENT)
        return Error(ErrorCode::NotFound, Words::tr("%1 was not found.").arg(path)).because(detail);
    return Error(ErrorCode::Io, Words::tr("%1 could not be used: %2.").arg(path, detail)).because(detail);
}

Status writeAll(int fd, const QString &path, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t n =
            ::write(fd, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return systemError(path, errno);
        written += n;
    }
    if (::fsync(fd) != 0)
        return systemError(path, errno);
    return done();
}

Status syncFolder(const QString &folder)
{
    const Descriptor directory(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!directory.valid() || ::fsync(directory.fd()) != 0)
        return systemError(folder, errno);
    return done();
}

Status refuseOddTarget(const QString &path)
{
    struct stat info = {};
    if (::lstat(QFile::encodeName(path).constData(), &info) != 0)
        return done();
    if (!S_ISREG(info.st_mode)) {
        return Error(ErrorCode::NotAllowed,
                     Words::tr("%1 is a link or a folder, not a plain file.").arg(path))
            .keeping(Words::tr("Nothing was changed."))
            .advising(Words::tr("Choose another name."));
    }
    return done();
}

Status writeTemporary(const QByteArray &temporary, const QString &path, const QByteArray &bytes)
{
    ::unlink(temporary.constData());
    const Descriptor file(::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                                 S_IRUSR | S_IWUSR));
    if (!file.valid())
        return systemError(path, errno);
    return writeAll(file.fd(), path, bytes);
}

Status confirm(const QString &path, const QByteArray &bytes)
{
    const Result<QByteArray> again = read(path, bytes.size());
    if (again.ok() && *again == bytes)
        return done();
    return Error(ErrorCode::Io, Words::tr("%1 does not read back as it was written.").arg(path))
        .advising(Words::tr("The medium may be faulty; use another one."));
}

} // namespace

Status write(const QString &path, const QByteArray &bytes)
{
    JEOUL_TRY(refuseOddTarget(path));
    const QByteArray temporary = QFile::encodeName(path) + ".part";
    if (const Status status = writeTemporary(temporary, path, bytes); !status.ok()) {
        ::unlink(temporary.constData());
        return status;
    }
    if (::rename(temporary.constData(), QFile::encodeName(path).constData()) != 0) {
        const int number = errno;
        ::unlink(temporary.constData());
        return systemError(path, number);
    }
    JEOUL_TRY(syncFolder(QFileInfo(path).absolutePath()));
    return confirm(path, bytes);
}

Status writeNew(const QString &path, const QByteArray &bytes)
{
    if (QFileInfo::exists(path)) {
        return Error(ErrorCode::Conflict, Words::tr("%1 already exists.").arg(path))
            .keeping(Words::tr("It was left as it is."))
            .advising(Words::tr("Choose another name or move it away."));
    }
    return write(path, bytes);
}

Result<QByteArray> read(const QString &path, qint64 limit)
{
    // O_NONBLOCK: a pipe put in place of a file must not make us wait.
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (!file.valid())
        return systemError(path, errno);
    struct stat info = {};
    if (::fstat(file.fd(), &info) != 0)
        return systemError(path, errno);
    if (!S_ISREG(info.st_mode))
        return Error(ErrorCode::BadInput, Words::tr("%1 is not a plain file.").arg(path));
    if (info.st_size > limit)
        return Error(ErrorCode::BadInput, Words::tr("%1 is larger than anything Jeoul writes.").arg(path));
    QByteArray bytes(info.st_size, Qt::Uninitialized);
    qsizetype got = 0;
    while (got < bytes.size()) {
        const ssize_t n = ::read(file.fd(), bytes.data() + got, static_cast<size_t>(bytes.size() - got));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return systemError(path, errno);
        if (n == 0)
            break;
        got += n;
    }
    bytes.truncate(got);
    return bytes;
}

Status makeFolder(const QString &path)
{
    const QDir folder(path);
    if (folder.exists())
        return done();
    const QString parent = QFileInfo(folder.absolutePath()).absolutePath();
    JEOUL_TRY(makeFolder(parent)); // ends at the root, which exists
    const QByteArray name = QFile::encodeName(folder.absolutePath());
    if (::mkdir(name.constData(), S_IRWXU) != 0 && errno != EEXIST)
        return systemError(path, errno);
    return syncFolder(parent);
}

} // namespace jeoul::durablefile
