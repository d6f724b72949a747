// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/bundletar.h"

#include <archive.h>
#include <archive_entry.h>

#include <QCoreApplication>
#include <QFile>
#include <QScopeGuard>

#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace jeoul::exchange::bundletar {

using bundlefiles::BundleFiles;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BundleTar)
};

constexpr std::size_t kBlock = 65'536;
constexpr int kMode = 0644;

struct Free
{
    void operator()(archive *a) const { archive_free(a); }
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};
using Archive = std::unique_ptr<archive, Free>;
using Entry = std::unique_ptr<archive_entry, Free>;

Error refused(const QString &sentence, archive *a)
{
    const char *detail = archive_error_string(a);
    return Error(ErrorCode::BadInput, sentence)
        .advising(Words::tr("Ask for the bundle again from where it was published."))
        .because(QString::fromUtf8(detail == nullptr ? "" : detail));
}

Error unwritable(archive *a)
{
    return Error(ErrorCode::Internal, Words::tr("The bundle could not be put into a tar file."))
        .because(QString::fromUtf8(archive_error_string(a)));
}

la_ssize_t append(archive * /*a*/, void *out, const void *bytes, std::size_t size)
{
    static_cast<QByteArray *>(out)->append(static_cast<const char *>(bytes), static_cast<qsizetype>(size));
    return static_cast<la_ssize_t>(size);
}

bool writeEntry(archive *a, const QString &path, const QByteArray &bytes)
{
    const Entry entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), path.toLatin1().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), kMode);
    archive_entry_set_size(entry.get(), bytes.size());
    archive_entry_set_mtime(entry.get(), 0, 0);
    return archive_write_header(a, entry.get()) == ARCHIVE_OK &&
           archive_write_data(a, bytes.constData(), static_cast<std::size_t>(bytes.size())) == bytes.size();
}

Result<QByteArray> bytesOf(archive *a, archive_entry *entry)
{
    // The size stands in the header, and admits() has looked at it: nothing larger is ever allocated.
    QByteArray bytes(archive_entry_size(entry), '\0');
    const la_ssize_t got = archive_read_data(a, bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (got != bytes.size())
        return refused(Words::tr("The bundle ends before it is complete."), a);
    return bytes;
}

Status addEntry(archive *a, archive_entry *entry, bundlefiles::Gathering &gathering)
{
    const char *name = archive_entry_pathname(entry);
    QString path = QString::fromUtf8(name == nullptr ? "" : name);
    if (path.startsWith(QStringLiteral("./")))
        path.remove(0, 2);
    const bool link = archive_entry_hardlink(entry) != nullptr;
    if (archive_entry_filetype(entry) == AE_IFDIR)
        return done();
    if (archive_entry_filetype(entry) != AE_IFREG || link)
        return refused(Words::tr("%1 in the bundle is neither a file nor a folder.").arg(path.left(64)), a);
    JEOUL_TRY(gathering.admits(path, archive_entry_size(entry)));
    const Result<QByteArray> bytes = bytesOf(a, entry);
    JEOUL_TRY(bytes);
    return gathering.add(path, *bytes);
}

Archive reader()
{
    Archive a(archive_read_new());
    (void)archive_read_support_format_tar(a.get());
    return a;
}

Result<BundleFiles> readEntries(archive *a, bool opened)
{
    bundlefiles::Gathering gathering;
    archive_entry *entry = nullptr;
    int result = opened ? archive_read_next_header(a, &entry) : ARCHIVE_FATAL;
    qsizetype entries = 0;
    while (result == ARCHIVE_OK) {
        if (++entries > 2 * bundlefiles::kMostFiles)
            return refused(Words::tr("The bundle holds more than %1 files.").arg(bundlefiles::kMostFiles), a);
        JEOUL_TRY(addEntry(a, entry, gathering));
        result = archive_read_next_header(a, &entry);
    }
    if (result != ARCHIVE_EOF)
        return refused(Words::tr("This is neither a bundle in a tar file nor a folder."), a);
    return gathering.take();
}

} // namespace

Result<QByteArray> write(const BundleFiles &files)
{
    QByteArray out;
    const Archive a(archive_write_new());
    bool ok = archive_write_set_format_ustar(a.get()) == ARCHIVE_OK &&
              archive_write_open(a.get(), &out, nullptr, &append, nullptr) == ARCHIVE_OK;
    for (const auto &[path, bytes] : files)
        ok = ok && writeEntry(a.get(), path, bytes);
    if (!ok || archive_write_close(a.get()) != ARCHIVE_OK)
        return unwritable(a.get());
    return out;
}

Result<BundleFiles> readBytes(const QByteArray &bytes)
{
    const Archive a = reader();
    const int opened =
        archive_read_open_memory(a.get(), bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return readEntries(a.get(), opened == ARCHIVE_OK);
}

Result<BundleFiles> readFile(const QString &path)
{
    // O_NONBLOCK: a pipe put in place of a file must not make us wait.
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (file < 0)
        return Error(ErrorCode::NotFound, Words::tr("%1 was not found.").arg(path));
    const auto close = qScopeGuard([file] { ::close(file); });
    struct stat info = {};
    if (::fstat(file, &info) != 0 || !S_ISREG(info.st_mode))
        return Error(ErrorCode::BadInput, Words::tr("%1 is not a plain file.").arg(path));
    const Archive a = reader();
    return readEntries(a.get(), archive_read_open_fd(a.get(), file, kBlock) == ARCHIVE_OK);
}

} // namespace jeoul::exchange::bundletar
