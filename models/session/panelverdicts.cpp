// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/panelverdicts.h"

#include <algorithm>
#include <optional>
#include <set>

namespace jeoul::session {

namespace {

using FilesByHash = std::map<QString, const FileVersion *>;

/// The key whose files may count: of the last file chosen, or the only one there is.
std::optional<QByteArray> trustedKey(const FilesByHash &files, const std::vector<QString> &chosen)
{
    for (auto hash = chosen.rbegin(); hash != chosen.rend(); ++hash) {
        if (const auto file = files.find(*hash); file != files.end())
            return file->second->reviewer;
    }
    std::set<QByteArray> keys;
    for (const auto &[hash, file] : files)
        keys.insert(file->reviewer);
    return keys.size() == 1 ? std::optional(*keys.begin()) : std::nullopt;
}

/// The one file that stands for its sequence number; null while several contend for it.
const FileVersion *standing(const std::vector<const FileVersion *> &contenders,
                            const std::vector<QString> &chosen)
{
    if (contenders.size() == 1)
        return contenders.front();
    for (auto hash = chosen.rbegin(); hash != chosen.rend(); ++hash) {
        const auto found = std::find_if(contenders.begin(), contenders.end(),
                                        [&](const FileVersion *file) { return file->hash == *hash; });
        if (found != contenders.end())
            return *found;
    }
    return nullptr;
}

/// Marks everything the newest version says it came from.
void markPredecessors(const FileVersion &newest, const FilesByHash &files,
                      std::map<QString, QString> &verdicts)
{
    const FileVersion *file = &newest;
    for (;;) {
        const auto before = files.find(file->previous);
        if (before == files.end() || before->second->sequence >= file->sequence)
            return;
        file = before->second;
        verdicts[file->hash] = verdict::kSuperseded;
    }
}

} // namespace

std::map<QString, QString> judgeVersions(const std::vector<FileVersion> &files,
                                         const std::vector<QString> &chosen, bool revoked)
{
    FilesByHash byHash;
    std::map<QString, QString> verdicts;
    for (const FileVersion &file : files) {
        byHash[file.hash] = &file;
        verdicts[file.hash] = revoked ? verdict::kRevoked : verdict::kConflict;
    }
    if (revoked)
        return verdicts;
    const std::optional<QByteArray> key = trustedKey(byHash, chosen);
    if (!key)
        return verdicts;
    std::map<qint64, std::vector<const FileVersion *>> bySequence;
    for (const auto &[hash, file] : byHash) {
        if (file->reviewer == *key)
            bySequence[file->sequence].push_back(file);
    }
    const FileVersion *newest = nullptr;
    for (const auto &[sequence, contenders] : bySequence) {
        const FileVersion *file = standing(contenders, chosen);
        if (file == nullptr)
            continue;
        verdicts[file->hash] = verdict::kLower;
        newest = file;
    }
    if (newest == nullptr)
        return verdicts;
    const bool linked =
        newest->sequence == 1 || newest->previous.isEmpty() || byHash.contains(newest->previous);
    verdicts[newest->hash] = linked ? verdict::kCounted : verdict::kGap;
    markPredecessors(*newest, byHash, verdicts);
    return verdicts;
}

} // namespace jeoul::session
