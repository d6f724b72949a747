// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewsubmission.h"

#include "models/base/text.h"

#include <sodium.h>

#include <utility>

namespace jeoul::session {

namespace {

/// Copies the entries of counted items.
template <typename Key, typename Value>
std::map<Key, Value> counted(const std::map<Key, Value> &all, const PacketContent &content)
{
    std::map<Key, Value> kept;
    for (const auto &[key, value] : all) {
        const BlindItem *item = content.item(key.item);
        if (item != nullptr && item->kind != ItemKind::Practice)
            kept.emplace(key, value);
    }
    return kept;
}

Judgements sealedJudgements(const PacketContent &content, const Judgements &all)
{
    Judgements kept;
    kept.marks = counted(all.marks, content);
    kept.comments = counted(all.comments, content);
    kept.preferences = counted(all.preferences, content);
    kept.ranks = counted(all.ranks, content);
    kept.spans = counted(all.spans, content);
    kept.flags = counted(all.flags, content);
    kept.gates = counted(all.gates, content);
    kept.recognisedTeams = text::sealed(all.recognisedTeams);
    for (auto &[key, mark] : kept.marks)
        mark.cannotRate = text::sealed(mark.cannotRate);
    for (auto &[key, verdict] : kept.preferences)
        verdict.cannotCompare = text::sealed(verdict.cannotCompare);
    for (auto &[key, rank] : kept.ranks)
        rank.cannotRank = text::sealed(rank.cannotRank);
    for (auto &[key, span] : kept.spans)
        span.note = text::sealed(span.note);
    for (auto &[key, comment] : kept.comments)
        comment = text::sealed(comment);
    for (auto &[key, reason] : kept.gates)
        reason = text::sealed(reason);
    for (auto &[key, note] : kept.flags)
        note = text::sealed(note);
    return kept;
}

} // namespace

ReviewerKey::ReviewerKey(const QByteArray &seed)
    : publicKey(qsizetype(crypto_sign_PUBLICKEYBYTES), '\0')
    , secretKey(qsizetype(crypto_sign_SECRETKEYBYTES), '\0')
{
    static_assert(crypto_sign_SEEDBYTES == 32);
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(publicKey.data()),
                             reinterpret_cast<unsigned char *>(secretKey.data()),
                             reinterpret_cast<const unsigned char *>(seed.constData()));
}

ReviewerKey::~ReviewerKey()
{
    sodium_memzero(secretKey.data(), static_cast<std::size_t>(secretKey.size()));
}

exchange::Submission submissionOf(const PacketContent &content, const ReviewState &state,
                                  const std::vector<QString> &completedItems)
{
    exchange::Submission submission;
    submission.roundId = content.roundId;
    submission.packetId = content.packetId;
    submission.judgements = sealedJudgements(content, state.judgements);
    submission.completedItems = completedItems;
    for (const auto &[item, seconds] : state.reading) {
        const BlindItem *blind = content.item(item);
        if (blind != nullptr && blind->kind != ItemKind::Practice)
            submission.itemSeconds.emplace_back(item, seconds);
    }
    submission.sequence = state.lastNumber + 1;
    if (!state.submitted.empty())
        submission.previousHash = state.submitted.back().hash;
    submission.appVersion = QStringLiteral(JEOUL_VERSION);
    return submission;
}

} // namespace jeoul::session
