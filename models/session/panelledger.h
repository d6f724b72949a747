// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/eventchain.h"
#include "models/reporting/panelvalues.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace jeoul::session {

using reporting::RoundState;

/// What a Received or Conflict event says of a file: facts for the chair, never a score.
struct LedgerFile
{
    QString hash; ///< SHA-256 hex of the sealed file
    QString packetId;
    QString seat;
    qint64 sequence = 0;
    QString previous;
    QByteArray reviewer; ///< Ed25519 public key
    qint64 receivedMs = 0;
    int items = 0;
    int completeItems = 0;
    std::map<QString, std::pair<int, int>> byBenchmark; ///< benchmark -> (complete, items)
    QString receipt;
    bool late = false;
    QString verdict; ///< derived, not part of the event
    bool phoneChecked = false;

    [[nodiscard]] bool counts() const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<LedgerFile> fromJson(const QJsonObject &body, qint64 wallTimeMs);
};

/// The state of a round as its events tell it. Nothing else decides what may happen next; the file's other
/// tables are only compared with it.
class PanelLedger
{
public:
    /// Takes in the next event. NotAllowed when the state forbids it, CheckFailed when its content does not
    /// fit what went before; the ledger is then unchanged.
    [[nodiscard]] Status apply(const exchange::Event &event);
    /// This ledger with one more event, which may not have come about. Errors: its own, and those of apply().
    [[nodiscard]] Result<PanelLedger> with(const Result<exchange::Event> &event) const;
    /// Whether the state allows this kind of step now, with a sentence for the person when not.
    [[nodiscard]] Status allows(exchange::EventKind kind) const;

    [[nodiscard]] RoundState state() const { return m_state; }
    [[nodiscard]] const std::vector<exchange::Event> &events() const { return m_events; }
    /// The newest event; there is at least the sealing once one was taken in.
    [[nodiscard]] const exchange::Event &last() const { return m_events.back(); }
    [[nodiscard]] const std::map<QString, LedgerFile> &files() const { return m_files; }
    /// Hashes of the files that count, sorted.
    [[nodiscard]] QStringList counted() const;
    /// The file that stands for a seat: the counted one, else the newest in conflict, else null.
    [[nodiscard]] const LedgerFile *current(const QString &seat) const;
    /// What a file would be found to be if it came in now.
    [[nodiscard]] QString verdictFor(const LedgerFile &file) const;
    /// Why a packet was revoked; empty when it was not.
    [[nodiscard]] QString revocation(const QString &packetId) const { return m_revoked.value(packetId); }
    /// Why a file was refused before; empty when it never was.
    [[nodiscard]] QString refusal(const QString &hash) const { return m_refused.value(hash); }

    [[nodiscard]] QString resultHash() const { return m_resultHash; } ///< empty before aggregation
    [[nodiscard]] QByteArray lockHash() const { return m_lockHash; }  ///< hash of the Locked event
    [[nodiscard]] QString unsealHash() const { return m_unsealHash; } ///< SHA-256 of the unseal document

private:
    [[nodiscard]] Status seal(const exchange::Event &event);
    [[nodiscard]] Status receive(const exchange::Event &event);
    [[nodiscard]] Status refuse(const exchange::Event &event);
    [[nodiscard]] Status choose(const exchange::Event &event);
    [[nodiscard]] Status revoke(const exchange::Event &event);
    [[nodiscard]] Status close(const exchange::Event &event);
    [[nodiscard]] Status aggregate(const exchange::Event &event);
    [[nodiscard]] Status lock(const exchange::Event &event);
    [[nodiscard]] Status unseal(const exchange::Event &event);
    [[nodiscard]] Status reopen(const exchange::Event &event);
    void judge(const QString &packetId);
    [[nodiscard]] std::map<QString, QString> verdictsOf(const QString &packetId,
                                                        const LedgerFile *added) const;

    RoundState m_state = RoundState::Sealed;
    std::vector<exchange::Event> m_events;
    std::map<QString, LedgerFile> m_files;
    std::vector<QString> m_chosen;
    QHash<QString, QString> m_refused; ///< file -> reason
    QHash<QString, QString> m_revoked; ///< packet -> reason
    QString m_resultHash;
    QByteArray m_lockHash;
    QString m_unsealHash;
};

} // namespace jeoul::session
