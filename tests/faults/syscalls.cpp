// SPDX-License-Identifier: GPL-3.0-or-later
// These functions bear the names of the C library's, so that in a program that links this file every caller
// gets them: ours, SQLite's and Qt's. They hand on to the C library unless a Disk watches the path.
#include "tests/faults/syscalls.h"

#include "tests/faults/disk.h"

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jeoul::testing::syscalls {

namespace {

template <typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

} // namespace

int open(const char *path, int flags, mode_t mode)
{
    static auto *const real = next<int(const char *, int, ...)>("open64");
    return real(path, flags, mode);
}

int makeTemporary(char *name, int flags)
{
    static auto *const real = next<int(char *, int)>("mkostemp64");
    return real(name, flags);
}

int close(int fd)
{
    static auto *const real = next<int(int)>("close");
    return real(fd);
}

ssize_t read(int fd, void *into, std::size_t count, std::optional<off_t> offset)
{
    static auto *const plain = next<ssize_t(int, void *, std::size_t)>("read");
    static auto *const placed = next<ssize_t(int, void *, std::size_t, off_t)>("pread64");
    return offset ? placed(fd, into, count, *offset) : plain(fd, into, count);
}

ssize_t write(int fd, const void *from, std::size_t count, std::optional<off_t> offset)
{
    static auto *const plain = next<ssize_t(int, const void *, std::size_t)>("write");
    static auto *const placed = next<ssize_t(int, const void *, std::size_t, off_t)>("pwrite64");
    return offset ? placed(fd, from, count, *offset) : plain(fd, from, count);
}

int truncate(int fd, off_t size)
{
    static auto *const real = next<int(int, off_t)>("ftruncate64");
    return real(fd, size);
}

int sync(int fd, bool dataOnly)
{
    static auto *const whole = next<int(int)>("fsync");
    static auto *const data = next<int(int)>("fdatasync");
    return dataOnly ? data(fd) : whole(fd);
}

int remove(const char *path)
{
    static auto *const real = next<int(const char *)>("unlink");
    return real(path);
}

int rename(const char *from, const char *to, unsigned flags)
{
    static auto *const real = next<int(int, const char *, int, const char *, unsigned)>("renameat2");
    return real(AT_FDCWD, from, AT_FDCWD, to, flags);
}

int makeFolder(const char *path, mode_t mode)
{
    static auto *const real = next<int(const char *, mode_t)>("mkdir");
    return real(path, mode);
}

} // namespace jeoul::testing::syscalls

#define JEOUL_SEEN extern "C" __attribute__((visibility("default")))

namespace faults = jeoul::testing;
using faults::Disk;

static mode_t modeOf(int flags, va_list arguments)
{
    return (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
}

static int openFor(const char *path, int flags, mode_t mode)
{
    Disk *disk = Disk::watching(path);
    return disk != nullptr ? disk->open(path, flags, mode) : faults::syscalls::open(path, flags, mode);
}

JEOUL_SEEN int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openFor(path, flags, mode);
}

JEOUL_SEEN int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openFor(path, flags, mode);
}

JEOUL_SEEN int mkostemp(char *name, int flags)
{
    Disk *disk = Disk::watching(name);
    return disk != nullptr ? disk->makeTemporary(name, flags) : faults::syscalls::makeTemporary(name, flags);
}

JEOUL_SEEN int mkostemp64(char *name, int flags)
{
    return mkostemp(name, flags);
}

JEOUL_SEEN int close(int fd)
{
    Disk *disk = Disk::holding(fd);
    return disk != nullptr ? disk->close(fd) : faults::syscalls::close(fd);
}

JEOUL_SEEN ssize_t read(int fd, void *into, size_t count)
{
    Disk *disk = Disk::holding(fd);
    return disk != nullptr ? disk->read(fd, into, count, {}) : faults::syscalls::read(fd, into, count, {});
}

JEOUL_SEEN ssize_t pread64(int fd, void *into, size_t count, off64_t offset)
{
    Disk *disk = Disk::holding(fd);
    return disk != nullptr ? disk->read(fd, into, count, offset)
                           : faults::syscalls::read(fd, into, count, offset);
}

JEOUL_SEEN ssize_t write(int fd, const void *from, size_t count)
{
    Disk *disk = Disk::holding(fd);
    return disk != nullptr ? disk->write(fd, from, count, {}) : faults::syscalls::write(fd, from, count, {});
}

JEOUL_SEEN ssize_t pwrite64(int fd, const void *from, size_t count, off64_t offset)
{
    Disk *disk = Disk::holding(fd);
    return disk != nullptr ? disk->write(fd, from, count, offset)
                           : faults::syscalls::write(fd, from, count, offset);
}

JEOUL_SEEN int ftruncate(int fd, off_t size) noexcept
{
    Disk *disk = Disk::holding(fd);
    return disk != nullptr ? disk->truncate(fd, size) : faults::syscalls::truncate(fd, size);
}

JEOUL_SEEN int ftruncate64(int fd, off64_t size) noexcept
{
    return ftruncate(fd, size);
}

JEOUL_SEEN int fsync(int fd)
{
    Disk *disk = Disk::holding(fd);
    return disk != nullptr ? disk->sync(fd) : faults::syscalls::sync(fd, false);
}

JEOUL_SEEN int fdatasync(int fd)
{
    Disk *disk = Disk::holding(fd);
    return disk != nullptr ? disk->sync(fd) : faults::syscalls::sync(fd, true);
}

JEOUL_SEEN int unlink(const char *path) noexcept
{
    Disk *disk = Disk::watching(path);
    return disk != nullptr ? disk->remove(path) : faults::syscalls::remove(path);
}

JEOUL_SEEN int rename(const char *from, const char *to) noexcept
{
    Disk *disk = Disk::watching(to);
    return disk != nullptr ? disk->rename(from, to, 0) : faults::syscalls::rename(from, to, 0);
}

JEOUL_SEEN int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
                         unsigned flags) noexcept
{
    Disk *disk = fromFolder == AT_FDCWD && toFolder == AT_FDCWD ? Disk::watching(to) : nullptr;
    if (disk != nullptr)
        return disk->rename(from, to, flags);
    static auto *const real = reinterpret_cast<int (*)(int, const char *, int, const char *, unsigned)>(
        ::dlsym(RTLD_NEXT, "renameat2"));
    return real(fromFolder, from, toFolder, to, flags);
}

JEOUL_SEEN int mkdir(const char *path, mode_t mode) noexcept
{
    Disk *disk = Disk::watching(path);
    return disk != nullptr ? disk->makeFolder(path, mode) : faults::syscalls::makeFolder(path, mode);
}
