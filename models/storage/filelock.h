// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

#include <memory>

#include <sys/types.h>

namespace jeoul::storage {

class OpenFiles;

/// The right to be the only one working on a file. Keyed by the file itself, not by its name, so a second
/// name for it does not help. Belongs to the open descriptor: the system takes it back when the process dies,
/// so there is nothing stale to clean up.
class FileLock
{
public:
    /// InUse at once when another program, or another part of this one, has it; the sentence says which, with
    /// its process and user where the system tells.
    [[nodiscard]] static Result<std::unique_ptr<FileLock>> take(const QString &path);
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock();

    /// True while the name still leads to the locked file.
    [[nodiscard]] bool stillNamed(const QString &path) const;

private:
    FileLock(std::shared_ptr<OpenFiles> files, int descriptor, dev_t device, ino_t inode);

    std::shared_ptr<OpenFiles> m_files; ///< outlives every lock, also one that lasts until the program ends
    int m_descriptor;
    dev_t m_device;
    ino_t m_inode;
};

} // namespace jeoul::storage
