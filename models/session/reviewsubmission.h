// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packetcontent.h"
#include "models/exchange/submission.h"
#include "models/session/reviewstate.h"

namespace jeoul::session {

/// The reviewer's own signing key, made on this machine and kept inside the encrypted journal only.
struct ReviewerKey
{
    QByteArray publicKey; ///< Ed25519, 32 bytes
    QByteArray secretKey; ///< 64 bytes

    explicit ReviewerKey(const QByteArray &seed); ///< 32 bytes
    ReviewerKey(const ReviewerKey &) = delete;
    ReviewerKey &operator=(const ReviewerKey &) = delete;
    ~ReviewerKey();
};

/// What a reviewer signs: everything said about counted items, texts in the form in which they are sealed.
/// Practice stays on the reviewer's machine. It takes the number after the last one that a file may bear, and
/// names the last file that is known to be finished as the one before it. Journal place, time and key are
/// filled in by the caller.
[[nodiscard]] exchange::Submission submissionOf(const PacketContent &content, const ReviewState &state,
                                                const std::vector<QString> &completedItems);

} // namespace jeoul::session
