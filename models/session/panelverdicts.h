// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

/// Which of the score files of one packet counts (trust.md 2.5). A pure function of the set of files and of
/// the decisions taken, so the order in which files arrive cannot matter.
namespace jeoul::session {

namespace verdict {
inline const QString kCounted = QStringLiteral("counted");
inline const QString kGap = QStringLiteral("gap"); ///< counted, though an earlier version never arrived
inline const QString kSuperseded = QStringLiteral("superseded");
inline const QString kLower = QStringLiteral("lower");
inline const QString kConflict = QStringLiteral("conflict");
inline const QString kLate = QStringLiteral("late");
inline const QString kRevoked = QStringLiteral("revoked"); ///< its packet was revoked
} // namespace verdict

/// What must be known of a file to judge it.
struct FileVersion
{
    QString hash;
    qint64 sequence = 0;
    QString previous; ///< hash of the version before; empty for the first
    QByteArray reviewer;
};

/// hash -> verdict for all files of one packet. `chosen` are the hashes confirmed by phone or decided by the
/// chair, in the order of those events: the last one pins the reviewer's key, and each settles its own
/// sequence number. Of a revoked packet nothing counts, whatever was chosen.
[[nodiscard]] std::map<QString, QString> judgeVersions(const std::vector<FileVersion> &files,
                                                       const std::vector<QString> &chosen,
                                                       bool revoked = false);

} // namespace jeoul::session
