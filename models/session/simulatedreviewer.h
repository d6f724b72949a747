// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/random.h"
#include "models/session/reviewsession.h"
#include "models/session/setupsession.h"

#include <QJsonObject>

#include <map>

namespace jeoul::session {

/// What simulated reviewers write beside low and high scores.
struct SimulatedComments
{
    QStringList low;
    QStringList high;
};

/// What is known about the invented teams and reviewers of the demo round, all on the 1–5 scale.
struct SimulationModel
{
    qint64 seed = 0;
    std::map<QString, std::map<QString, double>> quality; ///< team -> benchmark group -> latent mean
    std::map<QString, double> severity;                   ///< reviewer -> offset
    std::map<QString, double> criterionOffset;
    double itemSd = 0;
    double noiseSd = 0;
    SimulatedComments onResponses;
    SimulatedComments onDossiers;
    std::map<QString, std::map<QString, double>> unmet; ///< team -> check -> share of reviewers who tick it
    QStringList unmetReasons;
};

/// Reads resources/demo/simulation.json; `language` ("ko", "en") chooses the comments.
[[nodiscard]] Result<SimulationModel> readSimulation(const QByteArray &json, const QString &language);

/// A reviewer who scores by a latent quality, their own severity and noise, comments where the rules ask for
/// it, ticks checks of dossiers, and completes every item. For the demo only: it is told which team stands
/// under which label.
class SimulatedReviewer
{
public:
    SimulatedReviewer(const SimulationModel &model, QString reviewer, const SealOutcome &sealed);

    [[nodiscard]] Status play(ReviewSession &review);

private:
    [[nodiscard]] double normal();
    [[nodiscard]] double itemEffect(const QString &item, const QString &team) const;
    [[nodiscard]] Status scoreItem(ReviewSession &review, const BlindItem &item);
    [[nodiscard]] Status scoreCell(ReviewSession &review, const BlindItem &item, const CellKey &cell,
                                   double latent);
    [[nodiscard]] Status tickChecks(ReviewSession &review, const BlindItem &item,
                                    const std::vector<QString> &teams) const;
    [[nodiscard]] QString comment(const QStringList &pool, int minLength);

    const SimulationModel &m_model;
    QString m_reviewer;
    const SealOutcome &m_sealed;
    std::map<QString, QString> m_originalItem; ///< sealed id -> original id
    SeededRandom m_random;
};

} // namespace jeoul::session
