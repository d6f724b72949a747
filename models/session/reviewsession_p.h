// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/packet.h"
#include "models/session/reviewrules.h"
#include "models/session/reviewsession.h"
#include "models/session/reviewstate.h"
#include "models/storage/journal.h"

#include <atomic>
#include <map>

namespace jeoul::session {

/// What a review session holds. The journal goes first at the end: its thread must not call into the rest.
class ReviewSession::Private
{
public:
    Private(Environment environment, exchange::OpenedPacket opened,
            std::unique_ptr<storage::Journal> opening);

    [[nodiscard]] Status replay();

    /// Applies a step in memory and queues its records.
    void commit(const ReviewStep &step, StepOrigin origin);
    void record(storage::RecordKind kind, const QJsonObject &body);
    /// The change from what is to `after`; nothing when that is already so.
    template <typename Key, typename Value>
    [[nodiscard]] ReviewStep changeTo(const Key &key, const std::optional<Value> &after) const
    {
        const std::optional<Value> before = state.value(key);
        return before == after ? ReviewStep() : ReviewStep{Change<Key, Value>{key, before, after}};
    }

    void refresh(const QString &item); ///< works out the facts of an item anew
    [[nodiscard]] bool begun(const QString &item) const;
    [[nodiscard]] qint64 secondsRead(const QString &item) const;
    [[nodiscard]] std::vector<QString> completedItems() const;
    [[nodiscard]] bool clockAnomaly() const;
    [[nodiscard]] Result<QByteArray> sealedSubmission() const;

    struct Facts
    {
        ItemState state = ItemState::NotBegun;
        int scored = 0;
    };

    Environment env;
    exchange::OpenedPacket packet;
    ReviewRules rules;
    ReviewState state;
    std::map<QString, Facts> facts;
    qint64 lastSequence = 0; ///< of the last record queued
    qint64 savedMs = 0;      ///< wall clock of ReviewSession::savedAt(); 0: nothing was entered
    qint64 wallAtStart;
    qint64 monotonicAtStart;
    std::atomic<bool> savedPosted{false}; ///< a "saved" is on its way to the GUI thread
    std::unique_ptr<storage::Journal> journal;
};

} // namespace jeoul::session
