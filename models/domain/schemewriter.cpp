// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/schemejson.h"
#include "models/domain/schemewords.h"

#include <QJsonArray>

namespace jeoul::schemejson {

namespace {

template <typename T, typename Write>
QJsonArray array(const std::vector<T> &values, Write write)
{
    QJsonArray out;
    for (const T &value : values)
        out.append(write(value));
    return out;
}

QJsonObject text(const LocalText &value)
{
    return {{QStringLiteral("ko"), value.ko}, {QStringLiteral("en"), value.en}};
}

QJsonObject gate(const GateCheck &value)
{
    return {{QStringLiteral("id"), value.id},
            {QStringLiteral("title"), text(value.title)},
            {QStringLiteral("description"), text(value.description)}};
}

QJsonObject scale(const Scale &value)
{
    const auto anchor = [&](const ScaleAnchor &a) {
        return QJsonObject{{QStringLiteral("value"), value.value(a.step).toText()},
                           {QStringLiteral("word"), text(a.word)},
                           {QStringLiteral("example"), text(a.example)}};
    };
    return {{QStringLiteral("id"), value.id},
            {QStringLiteral("min"), value.min.toText()},
            {QStringLiteral("max"), value.max.toText()},
            {QStringLiteral("step"), value.size.toText()},
            {QStringLiteral("anchors"), array(value.anchors, anchor)}};
}

QJsonObject comment(const CommentRule &value)
{
    QJsonObject out{{QStringLiteral("when"), schemewords::word(schemewords::kCommentWhen, value.when)},
                    {QStringLiteral("min_length"), value.minLength}};
    if (value.when == CommentWhen::Below)
        out.insert(QStringLiteral("below"), value.below.toText());
    return out;
}

QJsonObject criterion(const Criterion &value)
{
    return {{QStringLiteral("id"), value.id},
            {QStringLiteral("title"), text(value.title)},
            {QStringLiteral("description"), text(value.description)},
            {QStringLiteral("scale"), value.scaleId},
            {QStringLiteral("max_points"), value.maxPoints.toText()},
            {QStringLiteral("guidance"), array(value.guidance, text)},
            {QStringLiteral("comment"), comment(value.comment)}};
}

/// What a scheme without it means by leaving it out is left out: the hash of a scheme stays what it was.
QJsonObject pairwise(const PairwiseRule &value)
{
    QJsonObject out{{QStringLiteral("enabled"), value.enabled},
                    {QStringLiteral("tie"), value.tie},
                    {QStringLiteral("both_bad"), value.bothBad}};
    if (value.degrees > 1)
        out.insert(QStringLiteral("degrees"), value.degrees);
    if (value.required)
        out.insert(QStringLiteral("required"), true);
    return out;
}

QJsonObject spanCategory(const SpanCategory &value)
{
    return {{QStringLiteral("id"), value.id}, {QStringLiteral("title"), text(value.title)}};
}

QJsonObject sheet(const Sheet &value)
{
    const auto kind = [](ItemKind k) { return QJsonValue(schemewords::word(schemewords::kItemKinds, k)); };
    QJsonObject out{
        {QStringLiteral("id"), value.id},
        {QStringLiteral("title"), text(value.title)},
        {QStringLiteral("item_kinds"), array(value.itemKinds, kind)},
        {QStringLiteral("benchmarks"), QJsonArray::fromStringList(value.benchmarks)},
        {QStringLiteral("criteria"), array(value.criteria, criterion)},
        {QStringLiteral("pairwise"), pairwise(value.pairwise)},
        {QStringLiteral("ranking"), value.ranking},
        {QStringLiteral("error_spans"), value.errorSpans},
        {QStringLiteral("gates"), array(value.gates, [](const GateCheck &g) { return QJsonValue(g.id); })}};
    if (!value.spanCategories.empty())
        out.insert(QStringLiteral("span_categories"), array(value.spanCategories, spanCategory));
    return out;
}

QJsonObject panelRule(const PanelRule &value)
{
    QJsonObject out{{QStringLiteral("method"), schemewords::word(schemewords::kAverages, value.average)},
                    {QStringLiteral("benchmarks_equal"), value.benchmarksEqual}};
    if (value.average == Average::TrimmedMean) {
        out.insert(QStringLiteral("drop_high"), value.dropHigh);
        out.insert(QStringLiteral("drop_low"), value.dropLow);
        out.insert(QStringLiteral("min_reviewers"), value.minReviewers);
        // Left out where it says what schemes without the key mean, so that their hashes stay what they were.
        if (value.trim != TrimLevel::ReviewerTotal)
            out.insert(QStringLiteral("trim"), schemewords::word(schemewords::kTrimLevels, value.trim));
    }
    return out;
}

void addSourceRule(const Source &value, QJsonObject &out)
{
    switch (value.kind) {
    case SourceKind::Panel:
        out.insert(QStringLiteral("sheet"), value.sheet);
        out.insert(QStringLiteral("aggregate"), panelRule(value.panel));
        break;
    case SourceKind::Metric:
        out.insert(QStringLiteral("metric"), value.metric);
        out.insert(QStringLiteral("of"), value.of.toText());
        break;
    case SourceKind::RatioToTarget:
        out.insert(QStringLiteral("metric"), value.metric);
        out.insert(QStringLiteral("target"), value.of.toText());
        break;
    case SourceKind::Survey:
        out.insert(QStringLiteral("segment"), value.segment);
        if (!value.scaleMin.isZero()) // left out like "trim"
            out.insert(QStringLiteral("scale_min"), value.scaleMin.toText());
        out.insert(QStringLiteral("scale_max"), value.scaleMax.toText());
        out.insert(QStringLiteral("to_winner"), value.toWinner);
        break;
    case SourceKind::Fixed:
        out.insert(QStringLiteral("points"), value.fixed.toText());
        break;
    }
}

QJsonObject source(const Source &value)
{
    QJsonObject out{{QStringLiteral("id"), value.id},
                    {QStringLiteral("title"), text(value.title)},
                    {QStringLiteral("kind"), schemewords::word(schemewords::kSourceKinds, value.kind)},
                    {QStringLiteral("max"), value.max.toText()}};
    addSourceRule(value, out);
    return out;
}

QJsonObject part(const Part &value)
{
    return {{QStringLiteral("id"), value.id},
            {QStringLiteral("title"), text(value.title)},
            {QStringLiteral("max"), value.max.toText()},
            {QStringLiteral("sources"), array(value.sources, source)}};
}

QJsonObject rounding(const RoundingStage &value)
{
    return {{QStringLiteral("where"), schemewords::word(schemewords::kRoundingWhere, value.where)},
            {QStringLiteral("places"), value.places},
            {QStringLiteral("mode"), schemewords::word(schemewords::kRoundingModes, value.mode)}};
}

QJsonObject tie(const TieRule &value)
{
    QJsonObject out{{QStringLiteral("kind"), schemewords::word(schemewords::kTieKinds, value.kind)}};
    if (value.kind == TieKind::HigherPart)
        out.insert(QStringLiteral("part"), value.part);
    return out;
}

QJsonObject policy(const Policy &value)
{
    return {{QStringLiteral("min_reviewers_per_cell"), value.minReviewersPerCell},
            {QStringLiteral("labels"), schemewords::word(schemewords::kLabelStyles, value.labels)},
            {QStringLiteral("show_progress"), value.showProgress},
            {QStringLiteral("min_seconds_per_item"), value.minSecondsPerItem},
            {QStringLiteral("rate_missing"), value.rateMissing}};
}

} // namespace

QJsonObject toJson(const Scheme &scheme)
{
    return {{QStringLiteral("id"), scheme.id},
            {QStringLiteral("version"), scheme.version},
            {QStringLiteral("title"), text(scheme.title)},
            {QStringLiteral("scales"), array(scheme.scales, scale)},
            {QStringLiteral("sheets"), array(scheme.sheets, sheet)},
            {QStringLiteral("parts"), array(scheme.parts, part)},
            {QStringLiteral("rounding"), array(scheme.rounding, rounding)},
            {QStringLiteral("gates"), array(scheme.gates, gate)},
            {QStringLiteral("ties"), array(scheme.ties, tie)},
            {QStringLiteral("cut"), scheme.cut},
            {QStringLiteral("policy"), policy(scheme.policy)}};
}

} // namespace jeoul::schemejson
