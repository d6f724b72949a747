// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scoring/pointsjson.h"

#include "models/domain/jsonobjectreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace jeoul::scoring {

namespace {

using Need = JsonObjectReader::Need;

constexpr qsizetype kMaxBytes = qsizetype(256) << 20;

/// Reads the rows; the first fault is kept in `problem`.
class InputReader
{
public:
    explicit InputReader(JsonProblem &problem)
        : m_problem(problem)
    {
    }

    [[nodiscard]] PointsInput read(const QJsonValue &value);

private:
    [[nodiscard]] Rational number(JsonObjectReader &reader, const char *key, Need need = Need::Required);
    [[nodiscard]] PanelPoints panel(const QJsonValue &value, const QString &path);
    [[nodiscard]] MetricResult metric(const QJsonValue &value, const QString &path);
    [[nodiscard]] SurveyMark mark(const QJsonValue &value, const QString &path);

    JsonProblem &m_problem;
};

Rational InputReader::number(JsonObjectReader &reader, const char *key, Need need)
{
    const QJsonValue value = reader.raw(key);
    if (value.isUndefined() && need == Need::Optional)
        return {};
    constexpr qint64 kNotWhole = -1;
    const qint64 whole = value.toInteger(kNotWhole);
    if (value.isDouble() && whole >= 0 && static_cast<double>(whole) == value.toDouble())
        return Rational(whole);
    const Result<Rational> parsed = Rational::parse(value.toString());
    if (parsed.ok())
        return *parsed;
    m_problem.report(
        QCoreApplication::translate(
            "Points", "At %1, a decimal number in quotation marks is expected, for example \"31.5\".")
            .arg(reader.path(QLatin1String(key))));
    return {};
}

PanelPoints InputReader::panel(const QJsonValue &value, const QString &path)
{
    JsonObjectReader reader(m_problem, value, path);
    const QString reviewer = reader.id("reviewer");
    const QString team = reader.id("team");
    const QString criterion = reader.id("criterion");
    return {reviewer, team, criterion, number(reader, "points")};
}

MetricResult InputReader::metric(const QJsonValue &value, const QString &path)
{
    JsonObjectReader reader(m_problem, value, path);
    MetricResult out;
    out.team = reader.id("team");
    out.source = reader.id("source");
    out.value = number(reader, "value");
    if (value.toObject().contains(QStringLiteral("target")))
        out.target = number(reader, "target");
    return out;
}

SurveyMark InputReader::mark(const QJsonValue &value, const QString &path)
{
    JsonObjectReader reader(m_problem, value, path);
    SurveyMark out;
    out.rater = reader.id("rater");
    out.team = reader.id("team");
    out.segment = reader.id("segment", Need::Optional);
    out.score = number(reader, "score");
    return out;
}

PointsInput InputReader::read(const QJsonValue &value)
{
    JsonObjectReader reader(m_problem, value, QStringLiteral("$"));
    PointsInput out;
    out.teams = reader.ids("teams");
    out.panel = reader.list("panel", Need::Optional,
                            [this](const QJsonValue &v, const QString &path) { return panel(v, path); });
    out.metrics = reader.list("metrics", Need::Optional,
                              [this](const QJsonValue &v, const QString &path) { return metric(v, path); });
    out.survey = reader.list("survey", Need::Optional,
                             [this](const QJsonValue &v, const QString &path) { return mark(v, path); });
    return out;
}

QJsonValue decimal(const std::optional<Rational> &value, std::optional<int> places)
{
    return value ? QJsonValue(pointsText(*value, places)) : QJsonValue(QJsonValue::Null);
}

void addReason(Missing missing, QJsonObject &out)
{
    if (missing != Missing::None)
        out.insert(QStringLiteral("reason"), missingId(missing));
}

QJsonArray stages(const std::vector<PointsStage> &values)
{
    QJsonArray out;
    for (const PointsStage &stage : values) {
        QJsonObject one{{QStringLiteral("stage"), stage.stage}, {QStringLiteral("value"), stage.text()}};
        if (!stage.who.isEmpty())
            one.insert(QStringLiteral("reviewer"), stage.who);
        if (stage.value.toText().contains(u'/'))
            one.insert(QStringLiteral("exact"), stage.value.toText());
        out.append(one);
    }
    return out;
}

QJsonObject source(const SourcePoints &value)
{
    QJsonObject out{{QStringLiteral("source"), value.source},
                    {QStringLiteral("points"), decimal(value.points, value.places)},
                    {QStringLiteral("n"), value.given},
                    {QStringLiteral("used"), value.used},
                    {QStringLiteral("stages"), stages(value.stages)}};
    QJsonArray criteria;
    for (const CriterionMean &mean : value.criteria) {
        criteria.append(QJsonObject{{QStringLiteral("criterion"), mean.criterion},
                                    {QStringLiteral("mean"), pointsText(mean.mean, {})}});
    }
    if (!criteria.isEmpty())
        out.insert(QStringLiteral("criteria"), criteria);
    addReason(value.missing, out);
    return out;
}

QJsonObject part(const PartPoints &value)
{
    QJsonArray sources;
    for (const SourcePoints &one : value.sources)
        sources.append(source(one));
    QJsonObject out{{QStringLiteral("part"), value.part},
                    {QStringLiteral("points"), decimal(value.points, value.places)},
                    {QStringLiteral("stages"), stages(value.stages)},
                    {QStringLiteral("sources"), sources}};
    addReason(value.missing, out);
    return out;
}

QJsonObject team(const TeamPoints &value)
{
    QJsonArray parts;
    for (const PartPoints &one : value.parts)
        parts.append(part(one));
    QJsonObject out{
        {QStringLiteral("team"), value.team},
        {QStringLiteral("rank"), value.rank ? QJsonValue(*value.rank) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("total"), decimal(value.total, value.places)},
        {QStringLiteral("stages"), stages(value.stages)},
        {QStringLiteral("parts"), parts}};
    addReason(value.missing, out);
    if (!value.missingSources.isEmpty())
        out.insert(QStringLiteral("missing_sources"), QJsonArray::fromStringList(value.missingSources));
    return out;
}

QJsonObject average(const AveragePoints &value)
{
    const QString level = value.of == AveragePoints::Of::Source ? QStringLiteral("source")
                          : value.of == AveragePoints::Of::Part ? QStringLiteral("part")
                                                                : QStringLiteral("total");
    QJsonObject out{{level, value.id},
                    {QStringLiteral("value"), decimal(value.value, value.places)},
                    {QStringLiteral("n"), value.n}};
    if (!value.value)
        out.insert(QStringLiteral("reason"), QStringLiteral("no_team_with_a_number"));
    return out;
}

QJsonObject tie(const TieReport &value)
{
    QJsonArray open;
    for (const QStringList &group : value.open)
        open.append(QJsonArray::fromStringList(group));
    return {{QStringLiteral("teams"), QJsonArray::fromStringList(value.teams)},
            {QStringLiteral("total"), pointsText(value.total, {})},
            {QStringLiteral("rules"), QJsonArray::fromStringList(value.rules)},
            {QStringLiteral("open"), open}};
}

QJsonObject cut(const CutReport &value)
{
    return {{QStringLiteral("cut"), value.cut},
            {QStringLiteral("advance"), QJsonArray::fromStringList(value.advance)},
            {QStringLiteral("out"), QJsonArray::fromStringList(value.out)},
            {QStringLiteral("undecided"), QJsonArray::fromStringList(value.undecided)},
            {QStringLiteral("no_total"), QJsonArray::fromStringList(value.noTotal)}};
}

QJsonObject warning(const PointsWarning &value)
{
    QJsonObject out{{QStringLiteral("warning"), value.id()},
                    {QStringLiteral("teams"), QJsonArray::fromStringList(value.teams)}};
    const auto add = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            out.insert(QLatin1String(key), text);
    };
    add("source", value.source);
    add("reviewer", value.reviewer);
    add("criterion", value.criterion);
    if (value.n > 0)
        out.insert(QStringLiteral("n"), value.n);
    if (value.needed > 0)
        out.insert(QStringLiteral("needed"), value.needed);
    return out;
}

template <typename T>
QJsonArray array(const std::vector<T> &values, QJsonObject (*write)(const T &))
{
    QJsonArray out;
    for (const T &value : values)
        out.append(write(value));
    return out;
}

} // namespace

Result<PointsInput> readPointsInput(const QByteArray &json, const QString &fileName)
{
    QJsonParseError parse;
    const QJsonDocument document =
        json.size() > kMaxBytes ? QJsonDocument() : QJsonDocument::fromJson(json, &parse);
    if (document.isNull() || !document.isObject()) {
        Place place;
        place.file = fileName;
        return Error(ErrorCode::BadInput,
                     QCoreApplication::translate("Points", "The numbers are not one JSON object in braces."))
            .at(place)
            .because(parse.errorString());
    }
    JsonProblem problem{fileName, {}};
    PointsInput input = InputReader(problem).read(document.object());
    if (problem.error)
        return *problem.error;
    return input;
}

QJsonObject toJson(const PointsTable &table)
{
    QJsonObject out{{QStringLiteral("teams"), array(table.teams, &team)},
                    {QStringLiteral("averages"), array(table.averages, &average)},
                    {QStringLiteral("ties"), array(table.ties, &tie)},
                    {QStringLiteral("warnings"), array(table.warnings, &warning)}};
    if (table.cut)
        out.insert(QStringLiteral("cut"), cut(*table.cut));
    return out;
}

} // namespace jeoul::scoring
