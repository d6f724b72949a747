// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/schemereader.h"

#include "models/domain/schemewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace jeoul {

namespace {

using Need = JsonObjectReader::Need;

constexpr int kMaxComment = 2000;
constexpr int kMaxReviewers = 1000;
constexpr int kMaxDropped = 10;
constexpr int kMaxPlaces = 12;
constexpr int kMaxTeams = 1000;
constexpr int kMaxSeconds = 24 * 60 * 60;

/// Reads a whole scheme; holds what every piece needs.
class SchemeReader
{
public:
    explicit SchemeReader(JsonProblem &problem)
        : m_problem(problem)
    {
    }

    [[nodiscard]] Scheme scheme(const QJsonValue &value);

private:
    [[nodiscard]] Scale scale(const QJsonValue &value, const QString &path);
    [[nodiscard]] ScaleAnchor anchor(const Scale &scale, const QJsonValue &value, const QString &path);
    [[nodiscard]] Sheet sheet(const QJsonValue &value, const QString &path);
    [[nodiscard]] ItemKind itemKind(const QJsonValue &value, const QString &path);
    [[nodiscard]] Criterion criterion(const QJsonValue &value, const QString &path);
    [[nodiscard]] LocalText guidance(const QJsonValue &value, const QString &path);
    [[nodiscard]] CommentRule comment(const QJsonValue &value, const QString &path);
    [[nodiscard]] PairwiseRule pairwise(const QJsonValue &value, const QString &path);
    [[nodiscard]] SpanCategory spanCategory(const QJsonValue &value, const QString &path);
    [[nodiscard]] std::vector<GateCheck> sheetGates(JsonObjectReader &reader);
    [[nodiscard]] Part part(const QJsonValue &value, const QString &path);
    [[nodiscard]] Source source(const QJsonValue &value, const QString &path);
    void sourceRule(JsonObjectReader &reader, Source &source);
    [[nodiscard]] PanelRule panelRule(const QJsonValue &value, const QString &path);
    [[nodiscard]] RoundingStage rounding(const QJsonValue &value, const QString &path);
    [[nodiscard]] GateCheck gate(const QJsonValue &value, const QString &path);
    [[nodiscard]] TieRule tie(const QJsonValue &value, const QString &path);
    [[nodiscard]] Policy policy(const QJsonValue &value, const QString &path);

    /// A list whose elements one of the functions above reads.
    template <typename T>
    std::vector<T> list(JsonObjectReader &reader, const char *key, Need need,
                        T (SchemeReader::*read)(const QJsonValue &, const QString &))
    {
        return reader.list(key, need,
                           [&](const QJsonValue &v, const QString &path) { return (this->*read)(v, path); });
    }

    JsonProblem &m_problem;
    std::vector<GateCheck> m_gates;
};

ScaleAnchor SchemeReader::anchor(const Scale &scale, const QJsonValue &value, const QString &path)
{
    JsonObjectReader reader(m_problem, value, path);
    ScaleAnchor out;
    const Rational point = reader.decimal("value");
    out.word = reader.localText("word");
    out.example = reader.localText("example", Need::Optional);
    reader.finish();
    const std::optional<int> step = scale.size.sign() > 0 ? scale.stepOf(point) : std::nullopt;
    if (!step) {
        m_problem.report(
            QCoreApplication::translate("SchemeJson", "At %1, %2 is not a point of the scale “%3”.")
                .arg(reader.path(QStringLiteral("value")), point.toText(), scale.id));
    }
    out.step = step.value_or(0);
    return out;
}

Scale SchemeReader::scale(const QJsonValue &value, const QString &path)
{
    JsonObjectReader reader(m_problem, value, path);
    const Rational one(1);
    Scale out;
    out.id = reader.id("id");
    out.min = reader.decimal("min");
    out.max = reader.decimal("max");
    out.size = reader.decimal("step", &one);
    out.anchors = reader.list("anchors", Need::Optional,
                              [&](const QJsonValue &v, const QString &p) { return anchor(out, v, p); });
    reader.finish();
    return out;
}

ItemKind SchemeReader::itemKind(const QJsonValue &value, const QString &path)
{
    QStringList known;
    for (const auto &[name, kind] : schemewords::kItemKinds) {
        if (value.toString() == QLatin1String(name))
            return kind;
        known << QLatin1String(name);
    }
    m_problem.report(
        QCoreApplication::translate("SchemeJson", "At %1, “%2” is not one of the known words.")
            .arg(path, value.toString()),
        QCoreApplication::translate("SchemeJson", "Known here: %1.").arg(known.join(QStringLiteral(", "))));
    return ItemKind::Response;
}

LocalText SchemeReader::guidance(const QJsonValue &value, const QString &path)
{
    // A guidance line is the text itself, so it is wrapped to be read like any other text.
    JsonProblem inner;
    JsonObjectReader reader(inner, QJsonObject{{QStringLiteral("line"), value}}, path);
    const LocalText text = reader.localText("line");
    if (inner.error) {
        m_problem.report(QCoreApplication::translate(
                             "SchemeJson", "At %1, a text in Korean (ko) or English (en) is expected.")
                             .arg(path));
    }
    return text;
}

CommentRule SchemeReader::comment(const QJsonValue &value, const QString &path)
{
    if (value.isUndefined())
        return {};
    JsonObjectReader reader(m_problem, value, path);
    CommentRule out;
    out.when = reader.choice("when", schemewords::kCommentWhen);
    if (out.when == CommentWhen::Below)
        out.below = reader.decimal("below");
    out.minLength = reader.integer("min_length", 0, kMaxComment, 0);
    reader.finish();
    return out;
}

Criterion SchemeReader::criterion(const QJsonValue &value, const QString &path)
{
    JsonObjectReader reader(m_problem, value, path);
    Criterion out;
    out.id = reader.id("id");
    out.title = reader.localText("title");
    out.description = reader.localText("description", Need::Optional);
    out.scaleId = reader.id("scale");
    out.maxPoints = reader.decimal("max_points");
    out.guidance = list(reader, "guidance", Need::Optional, &SchemeReader::guidance);
    out.comment = comment(reader.raw("comment"), reader.path(QStringLiteral("comment")));
    reader.finish();
    return out;
}

PairwiseRule SchemeReader::pairwise(const QJsonValue &value, const QString &path)
{
    if (value.isUndefined())
        return {};
    JsonObjectReader reader(m_problem, value, path);
    PairwiseRule out;
    out.enabled = reader.boolean("enabled", true);
    out.tie = reader.boolean("tie", true);
    out.bothBad = reader.boolean("both_bad", true);
    out.degrees = reader.integer("degrees", 1, PairwiseRule::kMostDegrees, out.degrees);
    out.required = reader.boolean("required", false);
    reader.finish();
    return out;
}

SpanCategory SchemeReader::spanCategory(const QJsonValue &value, const QString &path)
{
    JsonObjectReader reader(m_problem, value, path);
    SpanCategory out;
    out.id = reader.id("id");
    out.title = reader.localText("title");
    reader.finish();
    return out;
}

std::vector<GateCheck> SchemeReader::sheetGates(JsonObjectReader &reader)
{
    std::vector<GateCheck> out;
    const QStringList wanted = reader.ids("gates");
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const auto it = std::find_if(m_gates.begin(), m_gates.end(),
                                     [&](const GateCheck &gate) { return gate.id == wanted.at(i); });
        if (it != m_gates.end()) {
            out.push_back(*it);
            continue;
        }
        m_problem.report(
            QCoreApplication::translate("SchemeJson", "At %1, “%2” is not a gate of this scheme.")
                .arg(QStringLiteral("%1[%2]").arg(reader.path(QStringLiteral("gates"))).arg(i),
                     wanted.at(i)));
    }
    return out;
}

Sheet SchemeReader::sheet(const QJsonValue &value, const QString &path)
{
    JsonObjectReader reader(m_problem, value, path);
    Sheet out;
    out.id = reader.id("id");
    out.title = reader.localText("title");
    out.itemKinds = list(reader, "item_kinds", Need::Optional, &SchemeReader::itemKind);
    out.benchmarks = reader.ids("benchmarks");
    out.criteria = list(reader, "criteria", Need::Optional, &SchemeReader::criterion);
    out.pairwise = pairwise(reader.raw("pairwise"), reader.path(QStringLiteral("pairwise")));
    out.ranking = reader.boolean("ranking", false);
    out.errorSpans = reader.boolean("error_spans", false);
    out.spanCategories = list(reader, "span_categories", Need::Optional, &SchemeReader::spanCategory);
    out.gates = sheetGates(reader);
    reader.finish();
    return out;
}

PanelRule SchemeReader::panelRule(const QJsonValue &value, const QString &path)
{
    PanelRule out;
    if (value.isUndefined())
        return out;
    JsonObjectReader reader(m_problem, value, path);
    out.average = reader.choice("method", schemewords::kAverages, std::optional(Average::TrimmedMean));
    if (out.average == Average::TrimmedMean) {
        out.dropHigh = reader.integer("drop_high", 0, kMaxDropped, out.dropHigh);
        out.dropLow = reader.integer("drop_low", 0, kMaxDropped, out.dropLow);
        out.minReviewers = reader.integer("min_reviewers", 1, kMaxReviewers, out.minReviewers);
        out.trim = reader.choice("trim", schemewords::kTrimLevels, std::optional(out.trim));
    }
    out.benchmarksEqual = reader.boolean("benchmarks_equal", false);
    reader.finish();
    return out;
}

void SchemeReader::sourceRule(JsonObjectReader &reader, Source &source)
{
    const Rational none;
    switch (source.kind) {
    case SourceKind::Panel:
        source.sheet = reader.id("sheet");
        source.panel = panelRule(reader.raw("aggregate"), reader.path(QStringLiteral("aggregate")));
        break;
    case SourceKind::Metric:
        source.metric = reader.id("metric");
        source.of = reader.decimal("of");
        break;
    case SourceKind::RatioToTarget:
        source.metric = reader.id("metric");
        source.of = reader.decimal("target");
        break;
    case SourceKind::Survey:
        source.segment = reader.id("segment", Need::Optional);
        source.scaleMin = reader.decimal("scale_min", &none);
        source.scaleMax = reader.decimal("scale_max");
        source.toWinner = reader.boolean("to_winner", false);
        break;
    case SourceKind::Fixed:
        source.fixed = reader.decimal("points");
        break;
    }
}

Source SchemeReader::source(const QJsonValue &value, const QString &path)
{
    JsonObjectReader reader(m_problem, value, path);
    Source out;
    out.id = reader.id("id");
    out.title = reader.localText("title");
    out.kind = reader.choice("kind", schemewords::kSourceKinds);
    out.max = reader.decimal("max");
    sourceRule(reader, out);
    reader.finish();
    return out;
}

Part SchemeReader::part(const QJsonValue &value, const QString &path)
{
    JsonObjectReader reader(m_problem, value, path);
    Part out;
    out.id = reader.id("id");
    out.title = reader.localText("title");
    out.max = reader.decimal("max");
    out.sources = list(reader, "sources", Need::Required, &SchemeReader::source);
    reader.finish();
    return out;
}

RoundingStage SchemeReader::rounding(const QJsonValue &value, const QString &path)
{
    JsonObjectReader reader(m_problem, value, path);
    RoundingStage out;
    out.where = reader.choice("where", schemewords::kRoundingWhere);
    // Never guessed: a rounding rule left unsaid is what results are disputed over.
    out.places = reader.integer("places", 0, kMaxPlaces);
    out.mode = reader.choice("mode", schemewords::kRoundingModes, std::optional(RoundingMode::HalfUp));
    reader.finish();
    return out;
}

GateCheck SchemeReader::gate(const QJsonValue &value, const QString &path)
{
    JsonObjectReader reader(m_problem, value, path);
    GateCheck out;
    out.id = reader.id("id");
    out.title = reader.localText("title");
    out.description = reader.localText("description", Need::Optional);
    reader.finish();
    return out;
}

TieRule SchemeReader::tie(const QJsonValue &value, const QString &path)
{
    JsonObjectReader reader(m_problem, value, path);
    TieRule out;
    out.kind = reader.choice("kind", schemewords::kTieKinds);
    if (out.kind == TieKind::HigherPart)
        out.part = reader.id("part");
    reader.finish();
    return out;
}

Policy SchemeReader::policy(const QJsonValue &value, const QString &path)
{
    Policy out;
    if (value.isUndefined())
        return out;
    JsonObjectReader reader(m_problem, value, path);
    out.minReviewersPerCell =
        reader.integer("min_reviewers_per_cell", 1, kMaxReviewers, out.minReviewersPerCell);
    out.labels = reader.choice("labels", schemewords::kLabelStyles, std::optional(out.labels));
    out.showProgress = reader.boolean("show_progress", out.showProgress);
    out.minSecondsPerItem = reader.integer("min_seconds_per_item", 0, kMaxSeconds, out.minSecondsPerItem);
    out.rateMissing = reader.boolean("rate_missing", out.rateMissing);
    reader.finish();
    return out;
}

Scheme SchemeReader::scheme(const QJsonValue &value)
{
    JsonObjectReader reader(m_problem, value, QStringLiteral("$"));
    Scheme out;
    out.id = reader.id("id");
    out.version = reader.id("version");
    out.title = reader.localText("title");
    out.gates = list(reader, "gates", Need::Optional, &SchemeReader::gate);
    m_gates = out.gates;
    out.scales = list(reader, "scales", Need::Optional, &SchemeReader::scale);
    out.sheets = list(reader, "sheets", Need::Required, &SchemeReader::sheet);
    out.parts = list(reader, "parts", Need::Present, &SchemeReader::part);
    out.rounding = list(reader, "rounding", Need::Optional, &SchemeReader::rounding);
    out.ties = list(reader, "ties", Need::Optional, &SchemeReader::tie);
    out.cut = reader.integer("cut", 0, kMaxTeams, 0);
    out.policy = policy(reader.raw("policy"), reader.path(QStringLiteral("policy")));
    // Editors add a pointer to the published schema; it says nothing about the rules.
    static_cast<void>(reader.raw("$schema"));
    reader.finish();
    return out;
}

} // namespace

Scheme readSchemeObject(const QJsonValue &value, JsonProblem &problem)
{
    return SchemeReader(problem).scheme(value);
}

} // namespace jeoul
