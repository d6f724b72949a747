// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/panelledger.h"
#include "models/session/panelresult.h"
#include "models/session/panelround.h"
#include "models/session/panelsession.h"
#include "models/storage/roundstore.h"

#include <QJsonObject>
#include <QStringView>

#include <initializer_list>
#include <optional>

namespace jeoul::session {

/// What a step says, written down in braces: {{"seat", seat}, {"file", hash}}.
class StepBody
{
public:
    struct Member
    {
        QStringView name;
        const QJsonValue &value;
    };
    StepBody(std::initializer_list<Member> members); // NOLINT(google-explicit-constructor)
    StepBody(QJsonObject object)                     // NOLINT(google-explicit-constructor)
        : m_object(std::move(object))
    {
    }

    [[nodiscard]] const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

/// The state of a panel session: the ledger of events decides, the rest is compared with it or read from it.
class PanelSession::Private
{
public:
    Private(Environment environment, std::unique_ptr<storage::RoundStore> roundStore, PanelRound sealedRound);

    [[nodiscard]] static Result<std::unique_ptr<Private>> load(const QString &path, Environment environment);

    /// Signs one step and makes it durable together with what it changes; memory follows only then.
    [[nodiscard]] Status commit(exchange::EventKind kind, const StepBody &body,
                                storage::RoundStore::Step step = {});
    /// NotAllowed unless the session has a key and the state allows this kind of step.
    [[nodiscard]] Status ready(exchange::EventKind kind) const;

    [[nodiscard]] Result<ReceiveOutcome> receiveOne(const QString &name, const QByteArray &bytes);
    /// Columns, result document and names as far as the state allows them; empties them otherwise.
    [[nodiscard]] Status loadOutcome();

    Environment env;
    std::unique_ptr<storage::RoundStore> store;
    PanelRound round;
    PanelLedger ledger;
    std::optional<exchange::SecretKey> key;
    reporting::PanelColumns columns;
    std::optional<std::vector<RatedCell>> cells; ///< of the columns, once somebody asked
    QJsonObject results;
    std::vector<TeamIdentity> identities;

private:
    [[nodiscard]] Status replay();
    [[nodiscard]] Status checkFiles();
    [[nodiscard]] Status checkLeftovers();
    [[nodiscard]] Status loadColumns();
    [[nodiscard]] Result<reporting::PanelColumns> columnsFromRecords();
    [[nodiscard]] Result<CountedJudgements> judgementsOf(const LedgerFile &file, const QJsonObject &record);
};

} // namespace jeoul::session
