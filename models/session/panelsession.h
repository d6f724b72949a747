// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/language.h"
#include "models/base/progress.h"
#include "models/base/random.h"
#include "models/base/result.h"
#include "models/exchange/bundlefiles.h"
#include "models/exchange/eventchain.h"
#include "models/exchange/kdfpolicy.h"
#include "models/exchange/keys.h"
#include "models/exchange/manifest.h"
#include "models/reporting/panelvalues.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace jeoul::exchange {
struct Vault;
}
namespace jeoul::reporting {
struct RatingList;
}

namespace jeoul::session {

using reporting::RatedCell;
using reporting::RatedPair;
using reporting::ReceivedVersion;
using reporting::RoundState;
using reporting::SeatStatus;
using reporting::TeamIdentity;

enum class ReceiveResult {
    Accepted,           ///< the first version of this seat; it counts
    AlreadyHere,        ///< the same bytes were taken in before; nothing changed
    Superseded,         ///< taken in; it counts and an older version no longer does
    MissingPredecessor, ///< taken in and counts, but a version before it never arrived
    Lower,              ///< kept, but a newer version counts
    Conflict,           ///< kept; neither it nor what it contradicts counts until a receipt is confirmed
    Late,               ///< kept; counts only after the round is reopened
    Refused             ///< not taken in
};

struct ReceiveOutcome
{
    QString file; ///< name as given
    ReceiveResult result = ReceiveResult::Refused;
    QString seat;
    qint64 sequence = 0;
    QString receipt;
    QString sentence; ///< for people
};

/// The panel desk's use cases over one round file (.jround).
class PanelSession : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PanelSession)

public:
    struct Environment
    {
        const Clock &clock;
        RandomSource &random;
        const exchange::KdfPolicy &kdf;
    };

    /// Opens and checks everything: events, signatures, what was sealed, what was received and computed.
    [[nodiscard]] static Result<std::unique_ptr<PanelSession>> open(const QString &path, Environment env);
    ~PanelSession() override;

    [[nodiscard]] const exchange::Manifest &manifest() const;
    [[nodiscard]] RoundState state() const;
    [[nodiscard]] const std::vector<exchange::Event> &events() const;
    [[nodiscard]] std::vector<SeatStatus> seats() const; ///< sorted by seat
    /// Every score file received, with what became of it; sorted by seat, version and hash.
    [[nodiscard]] std::vector<ReceivedVersion> versions() const;

    /// Gives the session the chair's (or deputy's) secret key; WrongKey when it is not of this round.
    [[nodiscard]] Status unlock(const QByteArray &keyFile, const QString &passphrase);
    [[nodiscard]] bool unlocked() const;

    /// Takes in score files (name, bytes); each has its own outcome, none stops the others. Idempotent.
    [[nodiscard]] Result<std::vector<ReceiveOutcome>>
    receive(const std::vector<std::pair<QString, QByteArray>> &files);
    /// The phone check: the reviewer reads the receipt out. Settles a conflict in favour of that file and
    /// pins the key it was signed with. CheckFailed names the group of digits that differs.
    [[nodiscard]] Status confirmReceipt(const QString &seat, const QString &receipt);
    /// The chair settles a conflict without the phone; the reason stands in the events for ever.
    [[nodiscard]] Status decide(const QString &fileHash, const QString &reason);
    /// None of the seat's files counts any more, and those that come later are refused. Before closing only;
    /// cannot be taken back. NotFound when no such seat is in the round.
    [[nodiscard]] Status revoke(const QString &seat, const QString &reason);
    [[nodiscard]] Status close();
    [[nodiscard]] Status reopen(const QString &reason);
    [[nodiscard]] Status aggregate(ProgressSink &progress);
    /// The lock number: 24 digits for the paper minutes.
    [[nodiscard]] Result<QString> lock();
    [[nodiscard]] QString lockNumber() const; ///< empty before locking
    /// Joins names to the locked result with two custodians' keys. CheckFailed when the vault does not fit
    /// what was committed to before the first score.
    [[nodiscard]] Status unseal(const QByteArray &vaultFile, const exchange::SecretKey &custodian,
                                const exchange::SecretKey &other);

    /// The verification bundle: everything a third party needs to check the locked result, by code name or,
    /// once unsealed, with the names. With the chair's or the deputy's key at hand its list of hashes is
    /// signed. `vault` adds the texts before masking; only after unsealing. NotAllowed before the lock.
    [[nodiscard]] Result<exchange::bundlefiles::BundleFiles>
    bundle(const exchange::Vault *vault = nullptr) const;

    /// Every rating behind the result, by code name, read from the opened score files. Takes a while for a
    /// large round and changes nothing. NotAllowed before aggregation; Cancelled.
    [[nodiscard]] Result<reporting::RatingList> ratings(Language language, ProgressSink &progress) const;

    // After aggregation.
    [[nodiscard]] const reporting::PanelColumns &columns() const;
    /// The same with every name spelt out; made when first asked for.
    [[nodiscard]] const std::vector<RatedCell> &cells() const;
    [[nodiscard]] const std::vector<RatedPair> &pairs() const;
    [[nodiscard]] QJsonObject results() const; ///< the stored result document; empty before aggregation
    [[nodiscard]] QString resultHash() const;
    /// Names by code; empty before unsealing.
    [[nodiscard]] std::vector<TeamIdentity> identities() const;

    /// What reports, charts and exports are built from; refers to this session.
    [[nodiscard]] reporting::PanelView view() const;

Q_SIGNALS:
    void changed();

private:
    class Private;
    explicit PanelSession(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

} // namespace jeoul::session
