// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/troubledcalls.h"

#include <cerrno>
#include <cstdarg>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace jeoul::troubledcalls {

Trouble trouble; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

bool strikes(const char *call)
{
    if (trouble.call != call || trouble.times == 0)
        return false;
    if (trouble.after > 0) {
        --trouble.after;
        return false;
    }
    if (trouble.times > 0)
        --trouble.times;
    errno = trouble.error;
    return true;
}

} // namespace jeoul::troubledcalls

using jeoul::troubledcalls::strikes;

extern "C" {
int open(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return strikes("open") ? -1 : static_cast<int>(syscall(SYS_openat, AT_FDCWD, path, flags, mode));
}
ssize_t write(int fd, const void *bytes, size_t size)
{
    return strikes("write") ? -1 : syscall(SYS_write, fd, bytes, size);
}
ssize_t read(int fd, void *bytes, size_t size)
{
    return strikes("read") ? (errno == 0 ? 0 : -1) : syscall(SYS_read, fd, bytes, size);
}
int fsync(int fd)
{
    return strikes("fsync") ? -1 : static_cast<int>(syscall(SYS_fsync, fd));
}
int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return strikes("rename")
               ? -1
               : static_cast<int>(syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
}
int rename(const char *from, const char *to) noexcept
{
    return renameat2(AT_FDCWD, from, AT_FDCWD, to, 0);
}
int fstat(int fd, struct stat *info) noexcept
{
    return strikes("fstat") ? -1 : static_cast<int>(syscall(SYS_newfstatat, fd, "", info, AT_EMPTY_PATH));
}
int mkdir(const char *path, mode_t mode) noexcept
{
    return strikes("mkdir") ? -1 : static_cast<int>(syscall(SYS_mkdirat, AT_FDCWD, path, mode));
}
}
