// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/faultvfs.h"

#include <QFile>

#include <algorithm>
#include <cstring>
#include <utility>

namespace jeoul::testing {

namespace {

constexpr qint64 kSector = 512;

/// What SQLite allocates for an open file: this, and behind it the file of the real file system.
struct FaultFile
{
    sqlite3_file base;
    FaultVfs *vfs;
    std::string *path;

    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

FaultFile &of(sqlite3_file *file)
{
    return *reinterpret_cast<FaultFile *>(file);
}

FaultVfs &of(sqlite3_vfs *vfs)
{
    return *static_cast<FaultVfs *>(vfs->pAppData);
}

int closeFile(sqlite3_file *file)
{
    FaultFile &own = of(file);
    const int code = own.real()->pMethods->xClose(own.real());
    delete std::exchange(own.path, nullptr);
    return code;
}

int readFile(sqlite3_file *file, void *into, int count, sqlite3_int64 offset)
{
    if (const int code = of(file).vfs->attempt(true); code != SQLITE_OK)
        return code;
    return of(file).real()->pMethods->xRead(of(file).real(), into, count, offset);
}

int writeFile(sqlite3_file *file, const void *from, int count, sqlite3_int64 offset)
{
    FaultFile &own = of(file);
    if (const int code = own.vfs->attempt(false); code != SQLITE_OK)
        return code;
    own.vfs->written(*own.path, {offset, QByteArray(static_cast<const char *>(from), count)});
    return own.real()->pMethods->xWrite(own.real(), from, count, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    FaultFile &own = of(file);
    if (const int code = own.vfs->attempt(false); code != SQLITE_OK)
        return code;
    own.vfs->written(*own.path, {size, {}});
    return own.real()->pMethods->xTruncate(own.real(), size);
}

int syncFile(sqlite3_file *file, int /*flags*/)
{
    FaultFile &own = of(file);
    if (const int code = own.vfs->attempt(false); code != SQLITE_OK)
        return code;
    own.vfs->synced(*own.path); // the image is what survives; the real disk is spared the work
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return of(file).real()->pMethods->xFileSize(of(file).real(), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return of(file).real()->pMethods->xLock(of(file).real(), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return of(file).real()->pMethods->xUnlock(of(file).real(), level);
}

int checkReserved(sqlite3_file *file, int *answer)
{
    return of(file).real()->pMethods->xCheckReservedLock(of(file).real(), answer);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return of(file).real()->pMethods->xFileControl(of(file).real(), operation, argument);
}

int sectorSize(sqlite3_file * /*file*/)
{
    return static_cast<int>(kSector);
}

int characteristics(sqlite3_file * /*file*/)
{
    return 0; // nothing is atomic, nothing in order
}

const sqlite3_io_methods kMethods = {1,           closeFile,  readFile,        writeFile,  truncateFile,
                                     syncFile,    sizeOfFile, lockFile,        unlockFile, checkReserved,
                                     controlFile, sectorSize, characteristics, nullptr,    nullptr,
                                     nullptr,     nullptr,    nullptr,         nullptr};

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *given)
{
    FaultFile &own = of(file);
    own.base.pMethods = nullptr;
    const int code = of(vfs).real->xOpen(of(vfs).real, name, own.real(), flags, given);
    if (code != SQLITE_OK)
        return code;
    own.vfs = &of(vfs);
    own.path = new std::string(name == nullptr ? "" : name);
    own.base.pMethods = &kMethods;
    own.vfs->opened(*own.path);
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    if (const int code = of(vfs).attempt(false); code != SQLITE_OK)
        return code;
    return of(vfs).real->xDelete(of(vfs).real, name, syncFolder);
}

int access(sqlite3_vfs *vfs, const char *name, int flags, int *answer)
{
    return of(vfs).real->xAccess(of(vfs).real, name, flags, answer);
}

int fullName(sqlite3_vfs *vfs, const char *name, int size, char *out)
{
    return of(vfs).real->xFullPathname(of(vfs).real, name, size, out);
}

/// Lays a write over an image, sector by sector as chance has it.
void tear(QByteArray &image, const FaultVfs::Write &write, RandomSource &random)
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
        const QByteArray piece = fate == 1 ? write.bytes.mid(at, kSector)
                                           : random.bytes(std::min(kSector, write.bytes.size() - at));
        const qint64 end = write.offset + at + piece.size();
        if (image.size() < end)
            image.resize(end, '\0');
        std::memcpy(image.data() + write.offset + at, piece.constData(),
                    static_cast<std::size_t>(piece.size()));
    }
}

} // namespace

FaultVfs::FaultVfs()
    : real(sqlite3_vfs_find(nullptr))
{
    m_vfs = *real;
    m_vfs.iVersion = 1;
    m_vfs.szOsFile = static_cast<int>(sizeof(FaultFile)) + real->szOsFile;
    m_vfs.zName = "fault";
    m_vfs.pAppData = this;
    m_vfs.pNext = nullptr;
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = removeFile;
    m_vfs.xAccess = access;
    m_vfs.xFullPathname = fullName;
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(real, 1);
}

void FaultVfs::fail(int operation, int code, bool forever, bool countReads)
{
    const std::scoped_lock lock(m_mutex);
    m_countdown = operation;
    m_code = code;
    m_forever = forever;
    m_countReads = countReads;
    m_struck = false;
}

void FaultVfs::cutPower(int operation)
{
    fail(operation, SQLITE_IOERR, true, false);
}

void FaultVfs::lieAboutSyncs(bool lying)
{
    const std::scoped_lock lock(m_mutex);
    m_lying = lying;
}

void FaultVfs::heal()
{
    const std::scoped_lock lock(m_mutex);
    m_countdown = 0;
    m_forever = false;
    m_struck = false;
    m_images.clear();
}

bool FaultVfs::struck() const
{
    const std::scoped_lock lock(m_mutex);
    return m_struck;
}

int FaultVfs::attempt(bool read)
{
    const std::scoped_lock lock(m_mutex);
    if (read && !m_countReads)
        return SQLITE_OK;
    if (m_struck && m_forever)
        return m_code;
    if (m_countdown == 0 || --m_countdown > 0)
        return SQLITE_OK;
    m_struck = true;
    return m_code;
}

void FaultVfs::opened(const std::string &path)
{
    const std::scoped_lock lock(m_mutex);
    QFile file(QString::fromStdString(path));
    if (m_images.count(path) == 0 && file.open(QIODevice::ReadOnly))
        m_images[path].durable = file.readAll();
}

void FaultVfs::written(const std::string &path, Write write)
{
    const std::scoped_lock lock(m_mutex);
    m_images[path].pending.push_back(std::move(write));
}

void FaultVfs::synced(const std::string &path)
{
    const std::scoped_lock lock(m_mutex);
    if (m_lying)
        return;
    Image &image = m_images[path];
    for (const Write &write : image.pending) {
        const qint64 end = write.offset + write.bytes.size();
        if (write.bytes.isEmpty() || image.durable.size() < end)
            image.durable.resize(end, '\0');
        std::memcpy(image.durable.data() + write.offset, write.bytes.constData(),
                    static_cast<std::size_t>(write.bytes.size()));
    }
    image.pending.clear();
}

void FaultVfs::settle(RandomSource &random)
{
    const std::scoped_lock lock(m_mutex);
    for (auto &[path, image] : m_images) {
        QByteArray bytes = image.durable;
        for (const Write &write : image.pending)
            tear(bytes, write, random);
        QFile file(QString::fromStdString(path));
        if (file.exists() && file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(bytes);
    }
}

} // namespace jeoul::testing
