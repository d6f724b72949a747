// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/simulatedreviewer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>
#include <set>
#include <utility>

namespace jeoul::session {

namespace {

double number(const QJsonValue &value)
{
    return value.isString() ? value.toString().toDouble() : value.toDouble();
}

std::map<QString, double> numbers(const QJsonObject &object)
{
    std::map<QString, double> out;
    for (auto it = object.begin(); it != object.end(); ++it)
        out[it.key()] = number(it.value());
    return out;
}

std::map<QString, std::map<QString, double>> numbersOfTeams(const QJsonObject &object)
{
    std::map<QString, std::map<QString, double>> out;
    for (auto it = object.begin(); it != object.end(); ++it)
        out[it.key()] = numbers(it.value().toObject());
    return out;
}

QStringList strings(const QJsonArray &array)
{
    QStringList out;
    for (const auto &value : array)
        out << value.toString();
    return out;
}

double uniform(RandomSource &random)
{
    return (static_cast<double>(random.below(1U << 30)) + 0.5) / static_cast<double>(1U << 30);
}

double standardNormal(RandomSource &random)
{
    return std::sqrt(-2.0 * std::log(uniform(random))) * std::cos(2.0 * std::numbers::pi * uniform(random));
}

} // namespace

Result<SimulationModel> readSimulation(const QByteArray &json, const QString &language)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    SimulationModel model;
    model.seed = object.value(QStringLiteral("seed")).toInteger();
    model.quality = numbersOfTeams(object.value(QStringLiteral("quality")).toObject());
    model.unmet = numbersOfTeams(object.value(QStringLiteral("unmet")).toObject());
    model.severity = numbers(object.value(QStringLiteral("severity")).toObject());
    model.criterionOffset = numbers(object.value(QStringLiteral("criterion_offset")).toObject());
    model.itemSd = number(object.value(QStringLiteral("item_sd")));
    model.noiseSd = number(object.value(QStringLiteral("noise_sd")));
    const QJsonObject comments =
        object.value(QStringLiteral("comments")).toObject().value(language).toObject();
    const auto pool = [&comments](const char *name) {
        return strings(comments.value(QLatin1String(name)).toArray());
    };
    model.onResponses = {pool("low"), pool("high")};
    model.onDossiers = {pool("dossier_low"), pool("dossier_high")};
    model.unmetReasons = pool("unmet");
    const QStringList *needed[] = {&model.onResponses.low, &model.onResponses.high, &model.onDossiers.low,
                                   &model.onDossiers.high, &model.unmetReasons};
    if (model.quality.empty() || std::any_of(std::begin(needed), std::end(needed),
                                             [](const QStringList *one) { return one->isEmpty(); }))
        return Error(ErrorCode::Internal,
                     QCoreApplication::translate("Simulation", "The demo's simulation file is incomplete."));
    return model;
}

SimulatedReviewer::SimulatedReviewer(const SimulationModel &model, QString reviewer,
                                     const SealOutcome &sealed)
    : m_model(model)
    , m_reviewer(std::move(reviewer))
    , m_sealed(sealed)
    , m_random(QByteArray::number(model.seed), "simulated/" + m_reviewer.toUtf8())
{
    for (const auto &[original, id] : sealed.sealedItem)
        m_originalItem[id] = original;
}

double SimulatedReviewer::normal()
{
    return standardNormal(m_random);
}

double SimulatedReviewer::itemEffect(const QString &item, const QString &team) const
{
    // The same for every reviewer: how this team did on this item.
    SeededRandom stream(QByteArray::number(m_model.seed), "item/" + item.toUtf8() + '/' + team.toUtf8());
    return m_model.itemSd * standardNormal(stream);
}

QString SimulatedReviewer::comment(const QStringList &pool, int minLength)
{
    const auto draw = [&] {
        return pool.at(static_cast<qsizetype>(m_random.below(static_cast<quint32>(pool.size()))));
    };
    QString text = draw();
    while (text.size() < minLength)
        text += u' ' + draw();
    return text;
}

Status SimulatedReviewer::scoreCell(ReviewSession &review, const BlindItem &item, const CellKey &cell,
                                    double latent)
{
    const Criterion *criterion = review.content().rubric.sheetFor(item)->criterion(cell.criterion);
    const Scale *scale = review.content().rubric.scale(criterion->scaleId);
    const auto offset = m_model.criterionOffset.find(cell.criterion);
    const double value = latent + (offset == m_model.criterionOffset.end() ? 0.0 : offset->second) +
                         m_model.noiseSd * normal();
    const int step = std::clamp(static_cast<int>(std::lround(value)) - 1, 0, scale->points() - 1);
    JEOUL_TRY(review.setMark(cell, Mark{step, {}}));
    if (!criterion->comment.wantsComment(*scale, step))
        return done();
    const SimulatedComments &pools =
        item.kind == ItemKind::Dossier ? m_model.onDossiers : m_model.onResponses;
    const bool low = 2 * step < scale->points() - 1;
    return review.setComment({cell.item, cell.label, cell.criterion},
                             comment(low ? pools.low : pools.high, criterion->comment.minLength));
}

/// Drawn apart from the scores, so that a check more moves none of them.
Status SimulatedReviewer::tickChecks(ReviewSession &review, const BlindItem &item,
                                     const std::vector<QString> &teams) const
{
    const LabelStyle style = review.content().rubric.policy.labels;
    std::set<QString> labels;
    for (const CellKey &cell : review.cells(item.id))
        labels.insert(cell.label);
    for (const QString &label : labels) {
        const QString &team = teams.at(static_cast<std::size_t>(labelPosition(style, label)));
        const auto unmet = m_model.unmet.find(team);
        if (unmet == m_model.unmet.end())
            continue;
        for (const GateCheck &check : review.content().rubric.sheetFor(item)->gates) {
            const auto share = unmet->second.find(check.id);
            SeededRandom stream(QByteArray::number(m_model.seed),
                                "unmet/" + (m_reviewer + u'/' + team + u'/' + check.id).toUtf8());
            if (share == unmet->second.end() || uniform(stream) >= share->second)
                continue;
            const auto reason = stream.below(static_cast<quint32>(m_model.unmetReasons.size()));
            JEOUL_TRY(review.setGate({item.id, label, check.id}, true,
                                     m_model.unmetReasons.at(static_cast<qsizetype>(reason))));
        }
    }
    return done();
}

Status SimulatedReviewer::scoreItem(ReviewSession &review, const BlindItem &item)
{
    const QString original = m_originalItem.at(item.id);
    const std::vector<QString> &teams = m_sealed.teamsByPosition.at(m_reviewer).at(original);
    const LabelStyle style = review.content().rubric.policy.labels;
    for (const CellKey &cell : review.cells(item.id)) {
        const QString &team = teams.at(static_cast<std::size_t>(labelPosition(style, cell.label)));
        const std::map<QString, double> &byGroup = m_model.quality.at(team);
        const auto group = byGroup.find(item.group);
        const double quality = group == byGroup.end() ? 3.0 : group->second;
        const auto severity = m_model.severity.find(m_reviewer);
        const double latent = quality + itemEffect(original, team) +
                              (severity == m_model.severity.end() ? 0.0 : severity->second);
        JEOUL_TRY(scoreCell(review, item, cell, latent));
    }
    if (item.kind == ItemKind::Dossier)
        JEOUL_TRY(tickChecks(review, item, teams));
    review.addReadingSeconds(item.id, 90 + static_cast<qint64>(m_random.below(240)));
    return review.setItemDone(item.id, true);
}

Status SimulatedReviewer::play(ReviewSession &review)
{
    JEOUL_TRY(review.pledge(m_reviewer));
    for (const BlindItem &item : review.content().items)
        JEOUL_TRY(scoreItem(review, item));
    return review.flush();
}

} // namespace jeoul::session
