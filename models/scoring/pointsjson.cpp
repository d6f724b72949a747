// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scoring/pointsjson.h"

#include "models/domain/jsonobjectreader.h"
#include "models/domain/schemewords.h"

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
    /// `inexact`: the paths of numbers that JSON spells with a point or an exponent.
    InputReader(JsonProblem &problem, const QSet<QString> &inexact)
        : m_problem(problem)
        , m_inexact(inexact)
    {
    }

    [[nodiscard]] PointsInput read(const QJsonValue &value);

private:
    [[nodiscard]] Rational number(JsonObjectReader &reader, const char *key);
    [[nodiscard]] PanelPoints panel(const QJsonValue &value, const QString &path);
    [[nodiscard]] MetricResult metric(const QJsonValue &value, const QString &path);
    [[nodiscard]] SurveyMark mark(const QJsonValue &value, const QString &path);
    [[nodiscard]] TieDecision decision(const QJsonValue &value, const QString &path);

    JsonProblem &m_problem;
    const QSet<QString> &m_inexact;
};

Rational InputReader::number(JsonObjectReader &reader, const char *key)
{
    const QJsonValue value = reader.raw(key);
    // A number with digits alone is kept whole up to 64 bits; beyond them toInteger() gives the default.
    constexpr qint64 kNotWhole = -1;
    const qint64 whole = value.toInteger(kNotWhole);
    if (value.isDouble() && whole >= 0 && !m_inexact.contains(reader.path(QLatin1String(key))))
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

TieDecision InputReader::decision(const QJsonValue &value, const QString &path)
{
    JsonObjectReader reader(m_problem, value, path);
    return {reader.ids("teams"), reader.id("minute")};
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
    out.decisions =
        reader.list("decisions", Need::Optional,
                    [this](const QJsonValue &v, const QString &path) { return decision(v, path); });
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
        const auto add = [&](const char *key, const QString &text) {
            if (!text.isEmpty())
                one.insert(QLatin1String(key), text);
        };
        add("reviewer", stage.who);
        add("criterion", stage.criterion);
        add("formula", stage.formula);
        if (stage.value.toText().contains(u'/'))
            add("exact", stage.value.toText());
        if (stage.mode) {
            add("mode", schemewords::word(schemewords::kRoundingModes, *stage.mode));
            one.insert(QStringLiteral("places"), stage.places.value_or(0));
        }
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
    if (!value.method.isEmpty())
        out.insert(QStringLiteral("method"), value.method);
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
                    {QStringLiteral("n"), value.n},
                    {QStringLiteral("stages"), stages(value.stages)}};
    if (!value.value)
        out.insert(QStringLiteral("reason"), QStringLiteral("no_team_with_a_number"));
    return out;
}

QJsonObject tie(const TieReport &value)
{
    QJsonArray open;
    for (const QStringList &group : value.open)
        open.append(QJsonArray::fromStringList(group));
    QJsonArray steps;
    for (const TieStep &step : value.steps) {
        QJsonArray values;
        for (const auto &[id, points] : step.values)
            values.append(
                QJsonObject{{QStringLiteral("team"), id}, {QStringLiteral("value"), points.toText()}});
        steps.append(QJsonObject{{QStringLiteral("rule"), step.rule}, {QStringLiteral("values"), values}});
    }
    return {{QStringLiteral("teams"), QJsonArray::fromStringList(value.teams)},
            {QStringLiteral("total"), pointsText(value.total, {})},
            {QStringLiteral("rules"), QJsonArray::fromStringList(value.rules)},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("minutes"), QJsonArray::fromStringList(value.minutes)},
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
    Place place;
    place.file = fileName;
    const QByteArray bytes = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    QJsonParseError parse;
    const QJsonDocument document =
        bytes.size() > kMaxBytes ? QJsonDocument() : QJsonDocument::fromJson(bytes, &parse);
    if (document.isNull() || !document.isObject()) {
        return Error(ErrorCode::BadInput,
                     QCoreApplication::translate("Points", "The numbers are not one JSON object in braces."))
            .at(place)
            .because(parse.errorString());
    }
    if (const QString repeated = firstRepeatedKey(bytes); !repeated.isEmpty()) {
        return Error(ErrorCode::BadInput,
                     QCoreApplication::translate("Points", "The key %1 stands twice.").arg(repeated))
            .at(place)
            .advising(QCoreApplication::translate("Points", "Keep one of the two."));
    }
    JsonProblem problem{fileName, {}};
    PointsInput input = InputReader(problem, inexactNumbers(bytes)).read(document.object());
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
