// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/disk.h"

#include "tests/faults/syscalls.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace jeoul::testing {

namespace {

constexpr qint64 kSector = 512;

std::atomic<Disk *> s_disk = nullptr;
thread_local bool s_aside = false; ///< this thread works on the folder itself

/// While it lives, the calls of this thread go to the system unseen.
class Aside
{
public:
    Aside()
        : m_before(std::exchange(s_aside, true))
    {
    }
    Aside(const Aside &) = delete;
    Aside &operator=(const Aside &) = delete;
    ~Aside() { s_aside = m_before; }

private:
    bool m_before;
};

std::string folderOf(const std::string &path)
{
    return path.substr(0, path.rfind('/'));
}

void lay(QByteArray &image, qint64 offset, const char *bytes, qint64 count)
{
    if (image.size() < offset + count)
        image.resize(offset + count, '\0');
    std::memcpy(image.data() + offset, bytes, static_cast<std::size_t>(count));
}

} // namespace

Disk::Disk(const QString &folder)
    : m_folder(QFile::encodeName(QFileInfo(folder).canonicalFilePath()).toStdString())
    , m_chance(QByteArray(32, 'd'), "disk")
{
    scan();
    s_disk = this;
}

Disk::~Disk()
{
    s_disk = nullptr;
}

Disk *Disk::watching(const char *path)
{
    Disk *disk = s_disk;
    if (disk == nullptr || s_aside || path == nullptr)
        return nullptr;
    const std::string &folder = disk->m_folder;
    const bool inside = std::strncmp(path, folder.c_str(), folder.size()) == 0;
    return inside && (path[folder.size()] == '/' || path[folder.size()] == '\0') ? disk : nullptr;
}

Disk *Disk::holding(int fd)
{
    Disk *disk = s_disk;
    if (disk == nullptr || s_aside)
        return nullptr;
    const std::scoped_lock lock(disk->m_mutex);
    return disk->m_files.contains(fd) || disk->m_folders.contains(fd) ? disk : nullptr;
}

void Disk::scan()
{
    const Aside aside;
    m_now.clear();
    m_changes.clear();
    QDirIterator entries(QString::fromStdString(m_folder),
                         QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        auto node = std::make_shared<Node>();
        node->folder = entries.fileInfo().isDir();
        if (!node->folder && file.open(QIODevice::ReadOnly))
            node->safe = file.readAll();
        m_now[QFile::encodeName(file.fileName()).toStdString()] = node;
    }
    m_safe = m_now;
}

void Disk::failCalls(unsigned calls, int nth, int error, bool forever)
{
    const std::scoped_lock lock(m_mutex);
    m_calls = calls;
    m_countdown = nth;
    m_error = error;
    m_forever = forever;
    m_power = false;
    m_struck = false;
}

void Disk::cutPower(int nth)
{
    const std::scoped_lock lock(m_mutex);
    failCalls(kChangingCalls, nth, EIO, true);
    m_power = true;
}

void Disk::ignoreFileSyncs(bool ignore)
{
    const std::scoped_lock lock(m_mutex);
    m_fileSyncsIgnored = ignore;
}

void Disk::ignoreFolderSyncs(bool ignore)
{
    const std::scoped_lock lock(m_mutex);
    m_folderSyncsIgnored = ignore;
}

void Disk::heal()
{
    const std::scoped_lock lock(m_mutex);
    m_countdown = 0;
    m_struck = false;
    m_power = false;
}

void Disk::accept()
{
    const std::scoped_lock lock(m_mutex);
    for (auto &[name, node] : m_now)
        save(*node);
    m_safe = m_now;
    m_changes.clear();
}

bool Disk::struck() const
{
    const std::scoped_lock lock(m_mutex);
    return m_struck;
}

Disk::Fate Disk::attempt(Call call)
{
    if ((m_calls & call) == 0)
        return Fate::Go;
    if (m_struck && m_forever) {
        errno = m_error;
        return m_power ? Fate::Dark : Fate::Fail;
    }
    if (m_countdown == 0 || --m_countdown > 0)
        return Fate::Go;
    m_struck = true;
    errno = m_error;
    return m_power ? Fate::Cut : Fate::Fail;
}

void Disk::note(const std::string &folder, std::vector<std::pair<std::string, NodePtr>> names)
{
    for (const auto &[name, node] : names) {
        if (node)
            m_now[name] = node;
        else
            m_now.erase(name);
    }
    m_changes.push_back({folder, std::move(names)});
}

void Disk::remember(int fd, const std::string &path, bool made, bool emptied)
{
    struct stat info = {};
    if (::fstat(fd, &info) == 0 && S_ISDIR(info.st_mode)) {
        m_folders[fd] = path;
        return;
    }
    if (made)
        note(folderOf(path), {{path, std::make_shared<Node>()}});
    const auto known = m_now.find(path);
    if (known == m_now.end())
        return;
    m_files[fd] = known->second;
    if (emptied && !made)
        known->second->pending.push_back({0, {}});
}

int Disk::open(const char *path, int flags, mode_t mode)
{
    const std::scoped_lock lock(m_mutex);
    const bool made = (flags & O_CREAT) != 0 && !m_now.contains(path);
    const bool emptied = (flags & O_TRUNC) != 0;
    if (made || emptied) {
        const Fate fate = attempt(CreateCall);
        if (fate == Fate::Cut && made)
            note(folderOf(path), {{path, std::make_shared<Node>()}});
        if (fate != Fate::Go)
            return -1;
    }
    const int fd = syscalls::open(path, flags, mode);
    if (fd >= 0)
        remember(fd, path, made, emptied);
    return fd;
}

int Disk::makeTemporary(char *name, int flags)
{
    const std::scoped_lock lock(m_mutex);
    if (attempt(CreateCall) != Fate::Go)
        return -1;
    const int fd = syscalls::makeTemporary(name, flags);
    if (fd >= 0)
        remember(fd, name, true, false);
    return fd;
}

int Disk::close(int fd)
{
    const std::scoped_lock lock(m_mutex);
    m_files.erase(fd);
    m_folders.erase(fd);
    return syscalls::close(fd);
}

ssize_t Disk::read(int fd, void *into, size_t count, std::optional<off_t> offset)
{
    const std::scoped_lock lock(m_mutex);
    if (attempt(ReadCall) != Fate::Go)
        return -1;
    return syscalls::read(fd, into, count, offset);
}

ssize_t Disk::write(int fd, const void *from, size_t count, std::optional<off_t> offset)
{
    const std::scoped_lock lock(m_mutex);
    const Fate fate = attempt(WriteCall);
    const int error = errno;
    if (const auto file = m_files.find(fd);
        file != m_files.end() && (fate == Fate::Go || fate == Fate::Cut)) {
        const off_t at = offset ? *offset : ::lseek(fd, 0, SEEK_CUR);
        file->second->pending.push_back(
            {at, QByteArray(static_cast<const char *>(from), static_cast<qsizetype>(count))});
    }
    errno = error;
    return fate == Fate::Go ? syscalls::write(fd, from, count, offset) : -1;
}

int Disk::truncate(int fd, off_t size)
{
    const std::scoped_lock lock(m_mutex);
    const Fate fate = attempt(TruncateCall);
    if (const auto file = m_files.find(fd); file != m_files.end() && (fate == Fate::Go || fate == Fate::Cut))
        file->second->pending.push_back({size, {}});
    return fate == Fate::Go ? syscalls::truncate(fd, size) : -1;
}

void Disk::syncFolder(const std::string &path)
{
    for (const Change &change : m_changes) {
        if (change.folder != path)
            continue;
        for (const auto &[name, node] : change.names) {
            if (node)
                m_safe[name] = node;
            else
                m_safe.erase(name);
        }
    }
    std::erase_if(m_changes, [&](const Change &change) { return change.folder == path; });
}

void Disk::save(Node &node)
{
    for (const Write &write : node.pending) {
        if (write.bytes.isEmpty())
            node.safe.resize(write.offset, '\0');
        else
            lay(node.safe, write.offset, write.bytes.constData(), write.bytes.size());
    }
    node.pending.clear();
}

/// As Linux has it: what could not be written is dropped, and the next sync says nothing of it.
void Disk::spoil(Node &node)
{
    for (const Write &write : node.pending)
        tear(node.safe, write, m_chance);
    node.pending.clear();
}

int Disk::sync(int fd)
{
    const std::scoped_lock lock(m_mutex);
    const Fate fate = attempt(SyncCall);
    const auto folder = m_folders.find(fd);
    const auto file = m_files.find(fd);
    if (fate == Fate::Go && folder != m_folders.end() && !m_folderSyncsIgnored)
        syncFolder(folder->second);
    if (file != m_files.end() && !m_fileSyncsIgnored) {
        if (fate == Fate::Go)
            save(*file->second);
        else if (fate == Fate::Fail)
            spoil(*file->second);
    }
    if (fate != Fate::Go)
        errno = m_error;
    return fate == Fate::Go ? 0 : -1; // the images are what survives; the real disk is spared the work
}

int Disk::remove(const char *path)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_now.contains(path))
        return syscalls::remove(path); // says ENOENT
    const Fate fate = attempt(RemoveCall);
    const int error = errno;
    if (fate == Fate::Go || fate == Fate::Cut)
        note(folderOf(path), {{path, nullptr}});
    errno = error;
    return fate == Fate::Go ? syscalls::remove(path) : -1;
}

int Disk::rename(const char *from, const char *to, unsigned flags)
{
    const std::scoped_lock lock(m_mutex);
    const Fate fate = attempt(RenameCall);
    const int error = errno;
    const auto node = m_now.find(from);
    const bool possible = node != m_now.end() && (flags == 0 || !m_now.contains(to));
    const int outcome = fate == Fate::Go ? syscalls::rename(from, to, flags) : -1;
    if (possible && (fate == Fate::Cut || outcome == 0)) {
        const NodePtr moved = node->second;
        note(folderOf(to), {{from, nullptr}, {to, moved}});
    }
    if (fate != Fate::Go)
        errno = error;
    return outcome;
}

int Disk::makeFolder(const char *path, mode_t mode)
{
    const std::scoped_lock lock(m_mutex);
    const Fate fate = attempt(FolderCall);
    const int error = errno;
    const int outcome = fate == Fate::Go ? syscalls::makeFolder(path, mode) : -1;
    if (fate == Fate::Cut || outcome == 0) {
        auto node = std::make_shared<Node>();
        node->folder = true;
        note(folderOf(path), {{path, node}});
    }
    if (fate != Fate::Go)
        errno = error;
    return outcome;
}

void Disk::tear(QByteArray &image, const Write &write, RandomSource &random) const
{
    if (write.bytes.isEmpty()) {
        if (random.below(2) == 0)
            image.resize(write.offset, '\0');
        return;
    }
    for (qint64 at = 0; at < write.bytes.size(); at += kSector) {
        const quint32 fate = random.below(3);
        if (fate == 0)
            continue;
        const qint64 count = std::min(kSector, write.bytes.size() - at);
        const QByteArray piece = fate == 1 ? write.bytes.mid(at, count) : random.bytes(count);
        lay(image, write.offset + at, piece.constData(), count);
    }
}

/// Half of the time the changes up to some moment reached the disk, as on a journalling file system;
/// otherwise any of them did.
Disk::Names Disk::surviving(RandomSource &random) const
{
    Names names = m_safe;
    const bool inOrder = random.below(2) == 0;
    const std::size_t reached = random.below(static_cast<quint32>(m_changes.size()) + 1);
    for (std::size_t i = 0; i < m_changes.size(); ++i) {
        if (inOrder ? i >= reached : random.below(2) == 0)
            continue;
        for (const auto &[name, node] : m_changes[i].names) {
            if (node)
                names[name] = node;
            else
                names.erase(name);
        }
    }
    // What stands in a folder whose own name was lost is lost with it.
    std::erase_if(names, [&](const auto &entry) {
        const std::string folder = folderOf(entry.first);
        return folder != m_folder && !names.contains(folder);
    });
    return names;
}

void Disk::rewrite(const Names &names, RandomSource &random) const
{
    const Aside aside;
    QDir folder(QString::fromStdString(m_folder));
    for (const QFileInfo &entry :
         folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        if (entry.isDir())
            QDir(entry.filePath()).removeRecursively();
        else
            QFile::remove(entry.filePath());
    }
    for (const auto &[name, node] : names) { // sorted: folders come before what is in them
        const QString path = QString::fromStdString(name);
        if (node->folder) {
            folder.mkpath(path);
            continue;
        }
        QByteArray bytes = node->safe;
        for (const Write &write : node->pending)
            tear(bytes, write, random);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
}

void Disk::settle(RandomSource &random)
{
    const std::scoped_lock lock(m_mutex);
    rewrite(surviving(random), random);
    m_files.clear();
    m_folders.clear();
    scan();
    heal();
}

} // namespace jeoul::testing
