// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/simulatedreviewer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <numbers>
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

QStringList strings(const QJsonArray &array)
{
    QStringList out;
    for (const QJsonValue &value : array)
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
    const QJsonObject quality = object.value(QStringLiteral("quality")).toObject();
    for (auto it = quality.begin(); it != quality.end(); ++it)
        model.quality[it.key()] = numbers(it.value().toObject());
    model.severity = numbers(object.value(QStringLiteral("severity")).toObject());
    model.criterionOffset = numbers(object.value(QStringLiteral("criterion_offset")).toObject());
    model.itemSd = number(object.value(QStringLiteral("item_sd")));
    model.noiseSd = number(object.value(QStringLiteral("noise_sd")));
    const QJsonObject comments =
        object.value(QStringLiteral("comments")).toObject().value(language).toObject();
    model.lowComments = strings(comments.value(QStringLiteral("low")).toArray());
    model.highComments = strings(comments.value(QStringLiteral("high")).toArray());
    if (model.quality.empty() || model.lowComments.isEmpty() || model.highComments.isEmpty())
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

QString SimulatedReviewer::comment(bool low, int minLength)
{
    const QStringList &pool = low ? m_model.lowComments : m_model.highComments;
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
    return review.setComment({cell.item, cell.label, cell.criterion},
                             comment(2 * step < scale->points() - 1, criterion->comment.minLength));
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
