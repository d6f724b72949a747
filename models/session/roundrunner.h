// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/session/panelsession.h"
#include "models/session/reviewsession.h"
#include "models/session/setupsession.h"

#include <functional>
#include <memory>

namespace jeoul::session {

/// Takes a round through its whole life in one folder, with real files at every step: draft, sealing,
/// packets, workspaces, submissions, consolidation, lock and unsealing. What the rehearsal and the demo have
/// in common.
///
/// Under the folder: round.jdraft, round.jround, vault.jvault, codes.csv, packets/, workspaces/,
/// submissions/, keys/.
class RoundRunner
{
public:
    /// The keys of a rehearsal guard nothing, so their passphrase is known and written beside them.
    static QString passphrase();

    RoundRunner(QString folder, SetupSession::Environment environment, ProgressSink &progress);

    /// Makes the folder (which must be empty or new) and the draft, and imports the files. Import errors come
    /// back in the outcome and nothing further may be called then.
    [[nodiscard]] Result<ImportOutcome> draft(const QString &title, const Scheme &scheme,
                                              const ImportFiles &files);
    [[nodiscard]] SetupSession &setup() { return *m_setup; }

    /// Makes the keys and seals.
    [[nodiscard]] Status seal(const QByteArray &seed);
    [[nodiscard]] const SealOutcome &sealed() const { return m_sealed; }

    /// Opens one reviewer's packet, lets `judge` enter what they think, and submits.
    using Judge = std::function<Status(ReviewSession &review)>;
    [[nodiscard]] Status review(const QString &reviewer, const Judge &judge);

    /// Receives every submission, closes, aggregates, locks and unseals.
    [[nodiscard]] Status consolidate();
    /// Only receives, for a round that is to be finished by hand.
    [[nodiscard]] Status receive();
    [[nodiscard]] PanelSession &panel() { return *m_panel; }

    [[nodiscard]] QString path(const QString &name) const;

private:
    [[nodiscard]] Result<exchange::PublicKey> newKey(const QString &name, exchange::KeyRole role);
    [[nodiscard]] Result<exchange::SecretKey> oldKey(const QString &name) const;
    [[nodiscard]] Status unseal();

    QString m_folder;
    SetupSession::Environment m_environment;
    ProgressSink &m_progress;
    std::unique_ptr<SetupSession> m_setup;
    std::unique_ptr<PanelSession> m_panel;
    SealOutcome m_sealed;
    QStringList m_submissions;
};

} // namespace jeoul::session
