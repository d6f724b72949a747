// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/random.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace jeoul::storage {

struct JournalRow;

/// Kinds of journal records; numbers are stored, so they are never reused.
enum class RecordKind : int {
    Open = 1,
    Pledge = 2,
    Mark = 3,
    Comment = 4,
    Preference = 5,
    Flag = 6,
    Place = 7, ///< where the reviewer was: item, scroll, focused cell
    ItemDone = 8,
    Reading = 9, ///< seconds on an item
    Recognised = 10,
    Submitted = 11,  ///< a score file stands on disk
    Recovered = 12,  ///< the records before it were taken over from a damaged file
    Submitting = 13, ///< its number is taken; the score file is about to be written
    Note = 14,       ///< private to the reviewer
    Question = 15,   ///< to the secretary
    Gate = 16,       ///< a gate ticked as not met, with the reason
    QuestionsHandedOver = 17,
    Rank = 18,
    Span = 19, ///< a stretch marked as an error
};
/// What is above comes from a newer version.
inline constexpr RecordKind kNewestKind = RecordKind::Span;

struct JournalRecord
{
    qint64 sequence = 0;
    RecordKind kind = RecordKind::Open;
    qint64 wallMs = 0;
    QJsonObject body;
};

/// A reviewer's workspace (.jwork): the sealed packet and an append-only, encrypted, hash-chained journal
/// (trust.md 2.6). One process has it at a time. Records go through a writer thread; `committed` is called on
/// that thread after COMMIT returned, never before.
class Journal
{
public:
    struct Callbacks
    {
        std::function<void(qint64 sequence)> committed;
        std::function<void(const Error &error)> failed;
        /// Something to know although nothing is unsaved: a copy that could not be made, or, from
        /// setCallbacks() itself, that an older copy of the file was put in its place.
        std::function<void(const Error &error)> noticed = {};
    };

    /// `opening` is kept in the first record, beside the hash of the packet. The file appears whole or not at
    /// all; Conflict when it exists.
    [[nodiscard]] static Result<std::unique_ptr<Journal>>
    create(const QString &path, const QByteArray &packetFile, const QByteArray &workspaceKey,
           const Clock &clock, RandomSource &random, const QJsonObject &opening = {});
    /// Replays and checks the whole chain. WrongKey, Damaged, InUse, NewerVersion, BadInput; NotAllowed on a
    /// network drive.
    [[nodiscard]] static Result<std::unique_ptr<Journal>>
    open(const QString &path, const QByteArray &workspaceKey, const Clock &clock, RandomSource &random);
    /// A new file with the rows that were whole in a damaged one, as they were sealed, and behind them a
    /// record of kind Recovered that holds `note`. `rows` is not empty. Errors as create().
    [[nodiscard]] static Status restore(const QString &path, const QByteArray &packetFile,
                                        const QByteArray &workspaceKey, const Clock &clock,
                                        RandomSource &random, const std::vector<JournalRow> &rows,
                                        const QJsonObject &note);
    /// The sealed packet of a workspace, readable without any key.
    [[nodiscard]] static Result<QByteArray> packetFile(const QString &path);

    virtual ~Journal() = default;

    virtual void setCallbacks(Callbacks callbacks) = 0;
    /// Queues a record and returns its sequence number at once. A record that could not be written stays in
    /// the queue and is tried again with the next one, at flush(), and every few seconds.
    virtual qint64 append(RecordKind kind, const QJsonObject &body) = 0;
    /// Waits until everything queued is durable; the first failure since the last flush otherwise.
    [[nodiscard]] virtual Status flush() = 0;
    [[nodiscard]] virtual const std::vector<JournalRecord> &records() const = 0; ///< as replayed at open
    [[nodiscard]] virtual qint64 length() const = 0;                             ///< durable records
    [[nodiscard]] virtual QByteArray head() const = 0; ///< hash of the last durable record
    [[nodiscard]] virtual Status backup() = 0; ///< into backups/ beside the workspace: 10 and daily ones
    [[nodiscard]] virtual QString path() const = 0;
};

} // namespace jeoul::storage
