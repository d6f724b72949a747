// SPDX-License-Identifier: GPL-3.0-or-later
// The published schema and the reader must say the same about the shape of a scheme.
#include "models/domain/jsonobjectreader.h"
#include "models/domain/schemejson.h"
#include "models/domain/schemereader.h"
#include "tests/domain/jsonschemacheck.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

namespace jeoul {

namespace {

QJsonObject readJson(const char *path)
{
    QFile file(QStringLiteral(JEOUL_SOURCE_DIR "/resources/%1").arg(QLatin1String(path)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path;
    return QJsonDocument::fromJson(file.readAll()).object();
}

std::string fault(const QJsonObject &scheme)
{
    static const QJsonObject schema = readJson("schemes/scheme.schema.json");
    return schemaFault(schema, schema, scheme).toStdString();
}

/// What the reader says of the shape alone, before the rules are compared with each other.
std::string readerFault(const QJsonObject &scheme)
{
    JsonProblem problem;
    static_cast<void>(readSchemeObject(scheme, problem));
    return problem.error ? problem.error->text().toStdString() : std::string();
}

class SchemaOfSchemes : public testing::TestWithParam<const char *>
{
};

TEST_P(SchemaOfSchemes, AcceptsTheFileAndItsFullForm)
{
    const QJsonObject file = readJson(GetParam());
    EXPECT_EQ(fault(file), "");
    const Result<Scheme> scheme = schemejson::fromJson(file);
    ASSERT_TRUE(scheme.ok());
    EXPECT_EQ(fault(schemejson::toJson(*scheme)), "");
}

INSTANTIATE_TEST_SUITE_P(Bundled, SchemaOfSchemes,
                         testing::Values("schemes/r1-2026.json", "schemes/r2-2026.json", "schemes/blank.json",
                                         "demo/scheme.json"));

using Visit = std::function<void(const QJsonValue &)>;

/// Calls `visit` with the document after each single change: a key left out, an unknown key added, or a value
/// replaced by one of another type or an odd one of the same type.
void eachChange(const QJsonValue &value, const Visit &visit)
{
    static const QJsonArray kReplacements = {QJsonValue(QJsonValue::Null),
                                             true,
                                             3,
                                             2.5,
                                             -1,
                                             100000,
                                             QString(),
                                             QStringLiteral("x"),
                                             QStringLiteral(" x"),
                                             QStringLiteral("01"),
                                             QStringLiteral("1.5"),
                                             QStringLiteral("-4"),
                                             QStringLiteral("1e3"),
                                             QString(5000, QLatin1Char('y')),
                                             QStringLiteral("a\nb"),
                                             QStringLiteral("a\x01"),
                                             QJsonArray(),
                                             QJsonObject()};
    for (const QJsonValue replacement : kReplacements)
        visit(replacement);
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), 3); ++i) {
            eachChange(array.at(i), [&](const QJsonValue &inner) {
                QJsonArray copy = array;
                copy.replace(i, inner);
                visit(copy);
            });
        }
    }
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    QJsonObject more = object;
    more.insert(QStringLiteral("surprise"), 1);
    visit(more);
    for (const QString &key : object.keys()) {
        QJsonObject less = object;
        less.remove(key);
        visit(less);
        eachChange(object.value(key), [&](const QJsonValue &inner) {
            QJsonObject copy = object;
            copy.insert(key, inner);
            visit(copy);
        });
    }
}

/// Faults of references and rules, which a schema cannot state.
bool isBeyondASchema(const std::string &readerSays)
{
    return readerSays.find("is not a point of the scale") != std::string::npos ||
           readerSays.find("is not a gate of this scheme") != std::string::npos;
}

TEST(SchemaOfSchemes, AgreesWithTheReaderOnEverySingleChange)
{
    // Small, but with every kind of source, comment and aggregate.
    const QJsonObject scheme = QJsonDocument::fromJson(R"({
        "id": "s", "version": "1", "title": {"ko": "가", "en": "s"},
        "scales": [{"id": "f", "min": "1", "max": "5", "step": "1",
                    "anchors": [{"value": "1", "word": {"en": "low"}, "example": {"ko": "", "en": ""}}]}],
        "sheets": [{"id": "r", "title": {"en": "r"}, "item_kinds": ["response", "practice"], "benchmarks": ["b"],
                    "criteria": [{"id": "c", "title": {"en": "c"}, "description": {"en": "d"}, "scale": "f",
                                  "max_points": "10", "guidance": [{"en": "g"}],
                                  "comment": {"when": "below", "below": "3", "min_length": 5}},
                                 {"id": "d", "title": {"en": "d"}, "scale": "f", "max_points": "5",
                                  "comment": {"when": "always", "min_length": 50}}],
                    "pairwise": {"enabled": true, "tie": true, "both_bad": false, "degrees": 2, "required": true},
                    "span_categories": [{"id": "k", "title": {"en": "k"}}],
                    "ranking": true, "error_spans": false, "gates": ["g"]}],
        "parts": [{"id": "p", "title": {"en": "p"}, "max": "55", "sources": [
            {"id": "a", "title": {"en": "a"}, "kind": "panel", "max": "15", "sheet": "r",
             "aggregate": {"method": "trimmed_mean", "drop_high": 1, "drop_low": 1, "min_reviewers": 5,
                           "trim": "criterion", "benchmarks_equal": true}},
            {"id": "b", "title": {"en": "b"}, "kind": "metric", "max": "10", "metric": "m", "of": "100"},
            {"id": "e", "title": {"en": "e"}, "kind": "ratio_to_target", "max": "10", "metric": "t", "target": "80"}]},
          {"id": "q", "title": {"en": "q"}, "max": "20", "sources": [
            {"id": "u", "title": {"en": "u"}, "kind": "survey", "max": "10", "segment": "s", "scale_min": "1", "scale_max": "5",
             "to_winner": true},
            {"id": "x", "title": {"en": "x"}, "kind": "fixed", "max": "10", "points": "3"},
            {"id": "z", "title": {"en": "z"}, "kind": "panel", "max": "15", "sheet": "r",
             "aggregate": {"method": "median", "benchmarks_equal": true}}]}],
        "rounding": [{"where": "source", "places": 1, "mode": "half_up"}],
        "gates": [{"id": "g", "title": {"en": "g"}, "description": {"en": "g"}}],
        "ties": [{"kind": "higher_part", "part": "p"}, {"kind": "committee"}],
        "cut": 3,
        "policy": {"min_reviewers_per_cell": 3, "labels": "latin", "show_progress": true,
                   "min_seconds_per_item": 0, "rate_missing": false}})")
                                   .object();
    ASSERT_EQ(readerFault(scheme), "");
    ASSERT_EQ(fault(scheme), "");
    int accepted = 0;
    int refused = 0;
    eachChange(scheme, [&](const QJsonValue &changed) {
        const std::string readerSays = readerFault(changed.toObject());
        const std::string schemaSays = fault(changed.toObject());
        if (isBeyondASchema(readerSays))
            return;
        (readerSays.empty() ? accepted : refused) += 1;
        ASSERT_EQ(readerSays.empty(), schemaSays.empty())
            << "reader: " << readerSays << "\nschema: " << schemaSays << '\n'
            << QJsonDocument(changed.toObject()).toJson().toStdString();
    });
    EXPECT_GT(accepted, 200);
    EXPECT_GT(refused, 1000);
}

} // namespace

} // namespace jeoul
