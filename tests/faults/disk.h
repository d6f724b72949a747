// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/random.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace jeoul::testing {

/// Kinds of calls to the system, as bits. Creating counts where opening a file makes or empties it.
enum Call : unsigned {
    CreateCall = 1,
    ReadCall = 2,
    WriteCall = 4,
    SyncCall = 8,
    TruncateCall = 16,
    RemoveCall = 32,
    RenameCall = 64,
    FolderCall = 128,
};
constexpr unsigned kChangingCalls =
    CreateCall | WriteCall | SyncCall | TruncateCall | RemoveCall | RenameCall | FolderCall;

/// A disk below one folder, at the boundary to the system: SQLite, Qt and our own code all come through it
/// (see syscalls.cpp). It fails calls when told to, or loses power and keeps only what was synced.
///
/// What it remembers: of every file the bytes that are safe and the writes that are not yet; of every folder
/// the names that are safe and the changes that are not yet. A file's sync saves its bytes, not its name; a
/// folder's sync saves names. A sync that fails leaves its writes half done for good: a later one that
/// succeeds does not bring them back.
class Disk
{
public:
    /// Watches `folder`, which exists; what is in it now is safe. One at a time.
    explicit Disk(const QString &folder);
    Disk(const Disk &) = delete;
    Disk &operator=(const Disk &) = delete;
    ~Disk();

    /// The n-th call of one of these kinds from now (1 is the next) fails with `error`; with `forever` every
    /// later one too.
    void failCalls(unsigned calls, int nth, int error, bool forever);
    /// From the n-th changing call on nothing reaches the disk. Whether that call did is left to chance.
    void cutPower(int nth);
    /// Disks that say "synced" and are not.
    void ignoreFileSyncs(bool ignore);
    void ignoreFolderSyncs(bool ignore);
    /// Makes the folder what the disk holds after losing power now: safe bytes under safe names; of the other
    /// writes each sector old, new or garbage; of the other names any that could have been reached.
    /// Everything that had files open must be gone.
    void settle(RandomSource &random);
    /// Everything works again.
    void heal();
    /// What is there now is safe.
    void accept();
    [[nodiscard]] bool struck() const;

    // For syscalls.cpp: the calls, with errno set as the system does.
    [[nodiscard]] static Disk *watching(const char *path);
    [[nodiscard]] static Disk *holding(int fd);
    int open(const char *path, int flags, mode_t mode);
    int makeTemporary(char *name, int flags);
    int close(int fd);
    ssize_t read(int fd, void *into, size_t count, std::optional<off_t> offset);
    ssize_t write(int fd, const void *from, size_t count, std::optional<off_t> offset);
    int truncate(int fd, off_t size);
    int sync(int fd);
    int remove(const char *path);
    int rename(const char *from, const char *to, unsigned flags);
    int makeFolder(const char *path, mode_t mode);

private:
    struct Write
    {
        qint64 offset = 0;
        QByteArray bytes; ///< empty: the file was cut or grown to `offset`
    };
    struct Node
    {
        bool folder = false;
        QByteArray safe;
        std::vector<Write> pending;
    };
    using NodePtr = std::shared_ptr<Node>;
    using Names = std::map<std::string, NodePtr>;
    /// Names that change together; null takes the name away.
    struct Change
    {
        std::string folder;
        std::vector<std::pair<std::string, NodePtr>> names;
    };
    enum class Fate { Go, Fail, Cut, Dark };

    [[nodiscard]] Fate attempt(Call call); ///< sets errno unless Go
    void scan();
    void note(const std::string &folder, std::vector<std::pair<std::string, NodePtr>> names);
    void syncFolder(const std::string &path);
    static void save(Node &node);
    void spoil(Node &node);
    void remember(int fd, const std::string &path, bool made, bool emptied);
    void tear(QByteArray &image, const Write &write, RandomSource &random) const;
    [[nodiscard]] Names surviving(RandomSource &random) const;
    void rewrite(const Names &names, RandomSource &random) const;

    mutable std::recursive_mutex m_mutex;
    std::string m_folder;
    SeededRandom m_chance;
    Names m_now;
    Names m_safe;
    std::vector<Change> m_changes;
    std::map<int, NodePtr> m_files;
    std::map<int, std::string> m_folders;
    unsigned m_calls = 0;
    int m_countdown = 0; ///< 0: not armed
    int m_error = 0;
    bool m_forever = false;
    bool m_power = false; ///< the fault is a power cut
    bool m_struck = false;
    bool m_fileSyncsIgnored = false;
    bool m_folderSyncsIgnored = false;
};

} // namespace jeoul::testing
