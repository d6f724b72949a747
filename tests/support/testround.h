// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/keys.h"
#include "models/exchange/submission.h"
#include "models/exchange/vault.h"
#include "models/session/panelsession.h"
#include "models/storage/roundstore.h"

#include <QTemporaryDir>

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace jeoul::testing {

class FixedClock final : public Clock
{
public:
    [[nodiscard]] qint64 wallMs() const override { return now; }
    [[nodiscard]] qint64 monotonicMs() const override { return now; }
    qint64 now = 1'790'000'000'000;
};

struct TestRoundShape
{
    int seats = 5;
    int items = 4; ///< over two benchmarks, the last quarter in the second
    bool practice = true;
    bool repeat = false;
    std::map<QString, std::set<QString>> recusals;
    std::set<std::pair<QString, QString>> absent; ///< item, code
    int minReviewersPerCell = 3;
    int redactions = 0;   ///< masked texts
    bool revoked = false; ///< for BundleForge: the last seat's packet, after its file came
    /// Every kind of source, rounding and tie rule, a dossier with a sheet of its own, survey marks.
    bool rich = false;
    bool entries = false; ///< seven steps of head to head, a ranking, errors of the kind "fact", two checks
    int seed = 1;
    int codes = 3;      ///< 1 to 5
    int criteria = 2;   ///< at least 1
    int benchmarks = 2; ///< with more than two, items are spread evenly
};

/// A small sealed round with all its keys, and score files for it, made without the desks.
class TestRound
{
public:
    using Rate = std::function<Mark(const QString &item, const QString &code, const QString &criterion)>;

    explicit TestRound(const TestRoundShape &shape = {});

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("round.jround")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] std::unique_ptr<session::PanelSession> open(); ///< without a key; null on failure
    [[nodiscard]] std::unique_ptr<session::PanelSession> openAsChair();
    [[nodiscard]] session::PanelSession::Environment environment() { return {clock, random, kdf}; }

    /// A filled sheet: `rate` for every cell the seat judges; entries without step and reason are left out.
    [[nodiscard]] Judgements judgements(const QString &seat, const Rate &rate) const;
    [[nodiscard]] exchange::Submission submission(const QString &seat, const Judgements &judgements,
                                                  qint64 sequence = 1, const QString &previous = {}) const;
    /// Sealed with this seat's packet key; `computer` chooses the reviewer key.
    [[nodiscard]] QByteArray seal(exchange::Submission submission, int computer = 0);
    /// judgements + submission + seal with steps that follow from the seat, item and code.
    [[nodiscard]] QByteArray scoreFile(const QString &seat, qint64 sequence = 1, const QString &previous = {},
                                       int variant = 0, int computer = 0);
    [[nodiscard]] static Mark usualMark(const QString &seat, const QString &item, const QString &code,
                                        const QString &criterion, int variant = 0);

    [[nodiscard]] QByteArray vaultFile(const QString &nameSuffix = {});
    [[nodiscard]] QByteArray keyFile(const exchange::SecretKey &key);
    [[nodiscard]] static QString passphrase() { return QStringLiteral("a long enough one"); }

    FixedClock clock;
    SeededRandom random;
    exchange::KdfPolicy kdf;
    exchange::SecretKey roundKey, chair, deputy;
    std::array<exchange::SecretKey, 3> custodians;
    std::map<QString, exchange::SecretKey> packetKeys;                   ///< by seat
    std::map<std::pair<QString, int>, exchange::SecretKey> reviewerKeys; ///< by seat and computer
    exchange::Manifest manifest;
    storage::RoundContent content;
    std::vector<QString> codes;
    std::vector<exchange::RedactionOpening> redactions; ///< in the vault's order

private:
    void makeScheme(const TestRoundShape &shape);
    void makeRich();
    void makeRedactions(int count);
    void makeItems(const TestRoundShape &shape);
    void makeRoster(const TestRoundShape &shape);
    void sealRound();
    [[nodiscard]] exchange::VaultTeam team(const QString &code, const QString &suffix) const;

    QTemporaryDir m_folder;
};

[[nodiscard]] QString hashOf(const QByteArray &file);

} // namespace jeoul::testing
