// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include <sys/types.h>

/// The system's own calls, behind those that syscalls.cpp puts in front of them.
namespace jeoul::testing::syscalls {

int open(const char *path, int flags, mode_t mode);
int makeTemporary(char *name, int flags);
int close(int fd);
ssize_t read(int fd, void *into, std::size_t count, std::optional<off_t> offset);
ssize_t write(int fd, const void *from, std::size_t count, std::optional<off_t> offset);
int truncate(int fd, off_t size);
int sync(int fd, bool dataOnly);
int remove(const char *path);
int rename(const char *from, const char *to, unsigned flags);
int makeFolder(const char *path, mode_t mode);

} // namespace jeoul::testing::syscalls
