// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/rubricrecord.h"

#include <QSet>

namespace jeoul::exchange::rubricrecord {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMostScales = 64;
constexpr qsizetype kMostAnchors = 1'001;
constexpr qsizetype kMostSheets = 64;
constexpr qsizetype kMostCriteria = 256;
constexpr qsizetype kMostGuidance = 256;
constexpr qsizetype kMostGates = 64;
constexpr qsizetype kMostCategories = 64;
constexpr qsizetype kMostBenchmarks = 1'024;
constexpr qint64 kMostPoints = 1'001;
constexpr qint64 kMostComment = 100'000;
constexpr qint64 kMostReviewers = 10'000;
constexpr qint64 kMostSeconds = 86'400;
constexpr qsizetype kProse = 65'536;

constexpr std::array kCommentWhens = {Named<CommentWhen>{CommentWhen::Never, "never"_L1},
                                      Named<CommentWhen>{CommentWhen::Always, "always"_L1},
                                      Named<CommentWhen>{CommentWhen::AtExtremes, "extremes"_L1},
                                      Named<CommentWhen>{CommentWhen::Below, "below"_L1}};
constexpr std::array kLabelStyles = {Named<LabelStyle>{LabelStyle::Hangul, "hangul"_L1},
                                     Named<LabelStyle>{LabelStyle::Latin, "latin"_L1}};

template <typename T, typename F>
QJsonArray arrayOf(const std::vector<T> &values, F toObject)
{
    QJsonArray out;
    for (const T &value : values)
        out.append(toObject(value));
    return out;
}

QJsonObject textJson(const LocalText &text)
{
    return {{u"en"_s, text.en}, {u"ko"_s, text.ko}};
}

QJsonObject anchorJson(const ScaleAnchor &anchor)
{
    return {{u"example"_s, textJson(anchor.example)},
            {u"step"_s, anchor.step},
            {u"word"_s, textJson(anchor.word)}};
}

QJsonObject scaleJson(const Scale &scale)
{
    return {{u"anchors"_s, arrayOf(scale.anchors, anchorJson)},
            {u"id"_s, scale.id},
            {u"max"_s, scale.max.toText()},
            {u"min"_s, scale.min.toText()},
            {u"size"_s, scale.size.toText()}};
}

QJsonObject commentJson(const CommentRule &rule)
{
    return {{u"below"_s, rule.below.toText()},
            {u"min_length"_s, rule.minLength},
            {u"when"_s, nameIn(kCommentWhens, rule.when)}};
}

QJsonObject criterionJson(const Criterion &criterion)
{
    return {{u"comment"_s, commentJson(criterion.comment)},
            {u"description"_s, textJson(criterion.description)},
            {u"guidance"_s, arrayOf(criterion.guidance, textJson)},
            {u"id"_s, criterion.id},
            {u"max_points"_s, criterion.maxPoints.toText()},
            {u"scale"_s, criterion.scaleId},
            {u"title"_s, textJson(criterion.title)}};
}

QJsonObject gateJson(const GateCheck &gate)
{
    return {{u"description"_s, textJson(gate.description)},
            {u"id"_s, gate.id},
            {u"title"_s, textJson(gate.title)}};
}

QJsonObject pairwiseJson(const PairwiseRule &rule)
{
    QJsonObject out{{u"both_bad"_s, rule.bothBad}, {u"enabled"_s, rule.enabled}, {u"tie"_s, rule.tie}};
    if (rule.degrees > 1)
        out.insert(u"degrees"_s, rule.degrees);
    if (rule.required)
        out.insert(u"required"_s, true);
    return out;
}

QJsonObject categoryJson(const SpanCategory &category)
{
    return {{u"id"_s, category.id}, {u"title"_s, textJson(category.title)}};
}

QJsonObject sheetJson(const Sheet &sheet)
{
    QJsonArray kinds;
    for (const ItemKind kind : sheet.itemKinds)
        kinds.append(nameIn(kItemKinds, kind));
    QJsonObject out{{u"benchmarks"_s, QJsonArray::fromStringList(sheet.benchmarks)},
                    {u"criteria"_s, arrayOf(sheet.criteria, criterionJson)},
                    {u"error_spans"_s, sheet.errorSpans},
                    {u"gates"_s, arrayOf(sheet.gates, gateJson)},
                    {u"id"_s, sheet.id},
                    {u"item_kinds"_s, kinds},
                    {u"pairwise"_s, pairwiseJson(sheet.pairwise)},
                    {u"ranking"_s, sheet.ranking},
                    {u"title"_s, textJson(sheet.title)}};
    // What came later is left out where it says nothing, so that older readers take such packets too.
    if (!sheet.spanCategories.empty())
        out.insert(u"span_categories"_s, arrayOf(sheet.spanCategories, categoryJson));
    return out;
}

QJsonObject policyJson(const Policy &policy)
{
    return {{u"labels"_s, nameIn(kLabelStyles, policy.labels)},
            {u"min_reviewers_per_cell"_s, policy.minReviewersPerCell},
            {u"min_seconds_per_item"_s, policy.minSecondsPerItem},
            {u"rate_missing"_s, policy.rateMissing},
            {u"show_progress"_s, policy.showProgress}};
}

LocalText readText(RecordReader &parent, QLatin1StringView name)
{
    RecordReader reader = parent.child(name);
    LocalText out;
    out.ko = reader.text("ko"_L1, kProse);
    out.en = reader.text("en"_L1, kProse);
    reader.finish();
    return out;
}

int readInt(RecordReader &reader, QLatin1StringView name, qint64 least, qint64 most)
{
    return static_cast<int>(reader.integer(name, least, most));
}

/// Reads an id and notes when it has occurred in `seen` before.
QString readNewId(RecordReader &reader, QSet<QString> &seen)
{
    QString id = reader.id("id"_L1);
    reader.require(!seen.contains(id), "id"_L1, u"the same id twice"_s);
    seen.insert(id);
    return id;
}

/// Two to kMostPoints points; checked as fractions, because a point count of a hostile scale fits no integer.
bool isUsable(const Scale &scale)
{
    if (scale.size.sign() <= 0)
        return false;
    const Rational steps = (scale.max - scale.min) / scale.size;
    const Rational least(1);
    const Rational most(kMostPoints - 1);
    return steps.isInteger() && steps >= least && steps <= most;
}

Scale readScale(RecordReader &reader, QSet<QString> &seen)
{
    Scale out;
    out.id = readNewId(reader, seen);
    out.min = reader.rational("min"_L1);
    out.max = reader.rational("max"_L1);
    out.size = reader.rational("size"_L1);
    reader.require(isUsable(out), "size"_L1, u"no usable scale"_s);
    const qint64 last = isUsable(out) ? out.points() - 1 : 0;
    reader.each("anchors"_L1, kMostAnchors, [&](RecordReader &anchor) {
        ScaleAnchor entry;
        entry.step = readInt(anchor, "step"_L1, 0, last);
        entry.word = readText(anchor, "word"_L1);
        entry.example = readText(anchor, "example"_L1);
        out.anchors.push_back(entry);
    });
    return out;
}

CommentRule readComment(RecordReader &parent)
{
    RecordReader reader = parent.child("comment"_L1);
    CommentRule out;
    out.when = reader.choice("when"_L1, kCommentWhens);
    out.below = reader.rational("below"_L1);
    out.minLength = readInt(reader, "min_length"_L1, 0, kMostComment);
    reader.finish();
    return out;
}

Criterion readCriterion(RecordReader &reader, QSet<QString> &seen, const Rubric &rubric)
{
    Criterion out;
    out.id = readNewId(reader, seen);
    out.title = readText(reader, "title"_L1);
    out.description = readText(reader, "description"_L1);
    out.scaleId = reader.id("scale"_L1);
    reader.require(rubric.scale(out.scaleId) != nullptr, "scale"_L1, u"no such scale"_s);
    out.maxPoints = reader.rational("max_points"_L1);
    reader.each("guidance"_L1, kMostGuidance, [&](RecordReader &entry) {
        LocalText text;
        text.ko = entry.text("ko"_L1, kProse);
        text.en = entry.text("en"_L1, kProse);
        out.guidance.push_back(text);
    });
    out.comment = readComment(reader);
    return out;
}

void readKinds(RecordReader &reader, Sheet &sheet)
{
    const QStringList words = reader.texts("item_kinds"_L1, qsizetype(kItemKinds.size()));
    for (const QString &word : words) {
        const auto *it = std::find_if(kItemKinds.begin(), kItemKinds.end(),
                                      [&](const Named<ItemKind> &kind) { return word == kind.name; });
        if (it == kItemKinds.end())
            reader.trouble("item_kinds"_L1, u"unknown word"_s);
        else
            sheet.itemKinds.push_back(it->value);
    }
}

void readPairwise(RecordReader &parent, PairwiseRule &rule)
{
    RecordReader reader = parent.child("pairwise"_L1);
    rule.enabled = reader.flag("enabled"_L1);
    rule.tie = reader.flag("tie"_L1);
    rule.bothBad = reader.flag("both_bad"_L1);
    if (reader.has("degrees"_L1))
        rule.degrees = readInt(reader, "degrees"_L1, 1, PairwiseRule::kMostDegrees);
    if (reader.has("required"_L1))
        rule.required = reader.flag("required"_L1);
    reader.finish();
}

void readCategories(RecordReader &reader, Sheet &sheet)
{
    QSet<QString> seen;
    reader.each("span_categories"_L1, kMostCategories, [&](RecordReader &entry) {
        SpanCategory category;
        category.id = readNewId(entry, seen);
        category.title = readText(entry, "title"_L1);
        sheet.spanCategories.push_back(category);
    });
}

Sheet readSheet(RecordReader &reader, QSet<QString> &seen, const Rubric &rubric)
{
    Sheet out;
    QSet<QString> criteria;
    QSet<QString> gates;
    out.id = readNewId(reader, seen);
    out.title = readText(reader, "title"_L1);
    readKinds(reader, out);
    out.benchmarks = reader.texts("benchmarks"_L1, kMostBenchmarks);
    reader.each("criteria"_L1, kMostCriteria,
                [&](RecordReader &entry) { out.criteria.push_back(readCriterion(entry, criteria, rubric)); });
    readPairwise(reader, out.pairwise);
    out.ranking = reader.flag("ranking"_L1);
    out.errorSpans = reader.flag("error_spans"_L1);
    if (reader.has("span_categories"_L1))
        readCategories(reader, out);
    reader.each("gates"_L1, kMostGates, [&](RecordReader &entry) {
        GateCheck gate;
        gate.id = readNewId(entry, gates);
        gate.title = readText(entry, "title"_L1);
        gate.description = readText(entry, "description"_L1);
        out.gates.push_back(gate);
    });
    return out;
}

Policy readPolicy(RecordReader &parent)
{
    RecordReader reader = parent.child("policy"_L1);
    Policy out;
    out.labels = reader.choice("labels"_L1, kLabelStyles);
    out.minReviewersPerCell = readInt(reader, "min_reviewers_per_cell"_L1, 0, kMostReviewers);
    out.minSecondsPerItem = readInt(reader, "min_seconds_per_item"_L1, 0, kMostSeconds);
    out.rateMissing = reader.flag("rate_missing"_L1);
    out.showProgress = reader.flag("show_progress"_L1);
    reader.finish();
    return out;
}

} // namespace

QJsonObject toJson(const Rubric &rubric)
{
    return {{u"policy"_s, policyJson(rubric.policy)},
            {u"scales"_s, arrayOf(rubric.scales, scaleJson)},
            {u"scheme_hash"_s, rubric.schemeHash},
            {u"scheme_id"_s, rubric.schemeId},
            {u"sheets"_s, arrayOf(rubric.sheets, sheetJson)},
            {u"title"_s, textJson(rubric.title)}};
}

Rubric read(RecordReader &reader)
{
    Rubric out;
    QSet<QString> scales;
    QSet<QString> sheets;
    out.schemeId = reader.id("scheme_id"_L1);
    out.schemeHash = reader.sha256("scheme_hash"_L1);
    out.title = readText(reader, "title"_L1);
    reader.each("scales"_L1, kMostScales,
                [&](RecordReader &entry) { out.scales.push_back(readScale(entry, scales)); });
    reader.each("sheets"_L1, kMostSheets,
                [&](RecordReader &entry) { out.sheets.push_back(readSheet(entry, sheets, out)); });
    out.policy = readPolicy(reader);
    return out;
}

} // namespace jeoul::exchange::rubricrecord
