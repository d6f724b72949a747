// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/progress.h"
#include "models/base/random.h"
#include "models/base/result.h"
#include "models/domain/judgement.h"
#include "models/domain/scheme.h"
#include "models/exchange/eventchain.h"
#include "models/exchange/kdfpolicy.h"
#include "models/exchange/keys.h"
#include "models/exchange/manifest.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace jeoul::session {

enum class RoundState { Sealed, Collecting, Closed, Aggregated, Locked, Unsealed };

enum class ReceiveResult {
    Accepted,
    AlreadyHere,
    Superseded,
    MissingPredecessor,
    Lower,
    Conflict,
    Late,
    Refused
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

/// One seat of the roster as the chair may see it while collecting: no score, no mean, no distribution.
struct SeatStatus
{
    QString seat;
    bool received = false;
    qint64 sequence = 0;
    qint64 receivedMs = 0;
    int items = 0;
    int completeItems = 0;
    QString receipt;
    bool phoneChecked = false;
    QString problem;
    std::map<QString, std::pair<int, int>> byBenchmark; ///< benchmark id -> (complete items, items)
};

/// One judged cell by code name; exists in memory only after closing.
struct RatedCell
{
    QString seat;
    QString item;
    QString benchmark;
    QString code;
    QString criterion;
    Rational value;
};

struct RatedPair
{
    QString seat;
    QString item;
    QString first;  ///< code name
    QString second; ///< code name
    Winner winner = Winner::Tie;
};

struct TeamIdentity
{
    QString code, teamId, name, organisation, model;
};

/// The panel desk's use cases over one round file (.jround).
class PanelSession : public QObject
{
    Q_OBJECT

public:
    struct Environment
    {
        const Clock &clock;
        RandomSource &random;
        const exchange::KdfPolicy &kdf;
    };

    [[nodiscard]] static Result<std::unique_ptr<PanelSession>> open(const QString &path, Environment env);
    ~PanelSession() override;

    [[nodiscard]] const exchange::Manifest &manifest() const;
    [[nodiscard]] RoundState state() const;
    [[nodiscard]] const std::vector<exchange::Event> &events() const;
    [[nodiscard]] std::vector<SeatStatus> seats() const;

    /// Gives the session the chair's (or deputy's) secret key; WrongKey when it is not of this round.
    [[nodiscard]] Status unlock(const QByteArray &keyFile, const QString &passphrase);
    [[nodiscard]] bool unlocked() const;

    /// Takes in score files (name, bytes); each has its own outcome, none stops the others. Idempotent.
    [[nodiscard]] Result<std::vector<ReceiveOutcome>>
    receive(const std::vector<std::pair<QString, QByteArray>> &files);
    [[nodiscard]] Status confirmReceipt(const QString &seat, const QString &receipt); ///< the phone check
    [[nodiscard]] Status close();
    [[nodiscard]] Status reopen(const QString &reason);
    [[nodiscard]] Status aggregate(ProgressSink &progress);
    /// The lock number: 24 digits for the paper minutes.
    [[nodiscard]] Result<QString> lock();
    [[nodiscard]] Status unseal(const QByteArray &vaultFile, const exchange::SecretKey &custodian,
                                const exchange::SecretKey &other);

    // After aggregation.
    [[nodiscard]] const std::vector<RatedCell> &cells() const;
    [[nodiscard]] const std::vector<RatedPair> &pairs() const;
    [[nodiscard]] QJsonObject results() const; ///< the stored result document; empty before aggregation
    [[nodiscard]] QString resultHash() const;
    /// Names by code; empty before unsealing.
    [[nodiscard]] std::vector<TeamIdentity> identities() const;

Q_SIGNALS:
    void changed();

private:
    class Private;
    explicit PanelSession(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

} // namespace jeoul::session
