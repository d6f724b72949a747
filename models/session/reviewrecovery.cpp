// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewrecovery.h"

#include "models/exchange/packet.h"
#include "models/storage/journalreader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <utility>

namespace jeoul::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReviewRecovery)
};

using storage::JournalReading;

constexpr qsizetype kSeedBytes = 32;

/// The whole records of a workspace, sealed and open, and what is needed to seal one more.
struct Kept
{
    QByteArray packetFile;
    QByteArray workspaceKey;
    std::vector<storage::JournalRow> rows;
    std::vector<storage::JournalRecord> records;
    QByteArray reviewerSeed; ///< 32 bytes
    qint64 leftOut = 0;
    bool countable = true;
};

/// "W07-recovered3.jwork" beside the workspace; the first has no number.
QString recoveredName(const QString &workspace, int number)
{
    static const QRegularExpression kEnding(QStringLiteral("-recovered[0-9]*$"));
    const QFileInfo info(workspace);
    const QString base = info.completeBaseName().remove(kEnding);
    return QStringLiteral("%1/%2-recovered%3.%4")
        .arg(info.absolutePath(), base, number == 1 ? QString() : QString::number(number), info.suffix());
}

/// How many such files there are, without gaps.
int recoveredFiles(const QString &workspace)
{
    int count = 0;
    while (QFileInfo::exists(recoveredName(workspace, count + 1)))
        ++count;
    return count;
}

Result<Kept> keepWhole(const QString &workspace, const QString &openCode, const exchange::KdfPolicy &kdf)
{
    Result<storage::JournalReader> reader = storage::JournalReader::open(workspace);
    if (!reader.ok())
        return reader.error();
    const Result<QByteArray> packetFile = reader->packet();
    JEOUL_TRY(packetFile);
    const Result<exchange::OpenedPacket> packet = exchange::openPacket(*packetFile, openCode, kdf);
    JEOUL_TRY(packet);
    Result<JournalReading> reading = reader->records();
    JEOUL_TRY(reading);
    if (reading->rows.empty())
        return *reading->damage;
    Kept kept;
    kept.packetFile = *packetFile;
    kept.workspaceKey = packet->workspaceKey;
    kept.rows = std::move(reading->rows);
    kept.leftOut = reading->behind;
    kept.countable = reading->countable;
    const Status opened = storage::unsealRows(kept.rows, kept.workspaceKey, workspace, kept.records);
    // A later record under another key ends what is whole, like a damaged one.
    if (!opened.ok() && opened.error().code != ErrorCode::Damaged)
        return opened.error();
    kept.leftOut += static_cast<qint64>(kept.rows.size() - kept.records.size());
    kept.rows.resize(kept.records.size());
    kept.reviewerSeed = QByteArray::fromHex(
        kept.records.front().body.value(QStringLiteral("reviewer_seed")).toString().toLatin1());
    if (kept.reviewerSeed.size() != kSeedBytes)
        return storage::brokenRecord(workspace, 1);
    return kept;
}

QString fileHash(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool read = file.open(QIODevice::ReadOnly) && hash.addData(&file);
    return read ? QString::fromLatin1(hash.result().toHex()) : QString();
}

} // namespace

Result<Recovery> recoverWorkspace(const QString &workspace, const QString &openCode,
                                  ReviewSession::Environment env)
{
    const Result<Kept> kept = keepWhole(workspace, openCode, env.kdf);
    if (!kept.ok())
        return kept.error();
    if (kept->leftOut == 0 && kept->countable && storage::Journal::packetFile(workspace).ok())
        return Error(ErrorCode::NotAllowed, Words::tr("%1 is whole, so there is nothing to recover.")
                                                .arg(QFileInfo(workspace).fileName()))
            .keeping(Words::tr("The file was left as it is."));
    const RecoveryNote note{fileHash(workspace), QString::fromLatin1(kept->rows.back().hash.toHex()),
                            static_cast<qint64>(kept->rows.size()), kept->leftOut, !kept->countable};
    const QString target = recoveredName(workspace, recoveredFiles(workspace) + 1);
    JEOUL_TRY(storage::Journal::restore(target, kept->packetFile, kept->workspaceKey, env.clock, env.random,
                                        kept->rows, recoverynote::toJson(note, kept->reviewerSeed)));
    return Recovery{target, note};
}

QString recoverySentence(const RecoveryNote &note)
{
    const auto left = static_cast<int>(note.leftOut);
    const QString kept =
        Words::tr("This workspace was recovered from a damaged file; %n record(s) were whole.", nullptr,
                  static_cast<int>(note.kept));
    if (note.mayBeMore)
        return kept + u' ' +
               Words::tr("What stood behind them could not be read: look through your last entries.");
    if (left == 0)
        return kept + u' ' + Words::tr("Nothing was left out.");
    return kept + u' ' +
           Words::tr("%n record(s) behind them were left out: look through your last entries.", nullptr,
                     left);
}

Resumed resumeLatest(const QString &workspace, const QString &openCode, ReviewSession::Environment env)
{
    Resumed made{ReviewSession::resume(workspace, openCode, env), {}};
    const auto damaged = [&made] {
        return !made.session.ok() && made.session.error().code == ErrorCode::Damaged;
    };
    QString file = workspace;
    const int before = recoveredFiles(workspace);
    if (damaged() && before > 0) {
        file = recoveredName(workspace, before);
        made.session = ReviewSession::resume(file, openCode, env);
    }
    if (damaged() && storage::wholeRecords(file) > 0)
        made.recoverable = file;
    return made;
}

} // namespace jeoul::session
