// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/drafttables.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace jeoul::storage::drafttables {

const DraftTable kFacts = {
    "facts",
    1,
    2,
    "SELECT name, value, position FROM facts ORDER BY position",
    "SELECT name, value, position FROM facts WHERE name = ?1",
    "INSERT INTO facts (name, value, position) VALUES (?1, ?2, 0) "
    "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    "DELETE FROM facts WHERE name = ?1",
    "INSERT INTO facts (name, value, position) VALUES (?1, ?2, ?3)",
};

const DraftTable kTeams = {
    "teams",
    1,
    5,
    "SELECT id, name, organisation, model, aliases, position FROM teams ORDER BY position",
    "SELECT id, name, organisation, model, aliases, position FROM teams WHERE id = ?1",
    "INSERT INTO teams (id, name, organisation, model, aliases, position) VALUES (?1, ?2, ?3, ?4, ?5, "
    "(SELECT coalesce(max(position), 0) + 1 FROM teams)) ON CONFLICT (id) DO UPDATE SET name = "
    "excluded.name, "
    "organisation = excluded.organisation, model = excluded.model, aliases = excluded.aliases",
    "DELETE FROM teams WHERE id = ?1",
    "INSERT INTO teams (id, name, organisation, model, aliases, position) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
};

const DraftTable kBenchmarks = {
    "benchmarks",
    1,
    6,
    "SELECT id, title, grouping, domain, language, modality, position FROM benchmarks ORDER BY position",
    "SELECT id, title, grouping, domain, language, modality, position FROM benchmarks WHERE id = ?1",
    "INSERT INTO benchmarks (id, title, grouping, domain, language, modality, position) VALUES (?1, ?2, ?3, "
    "?4, ?5, ?6, (SELECT coalesce(max(position), 0) + 1 FROM benchmarks)) ON CONFLICT (id) DO UPDATE SET "
    "title = excluded.title, grouping = excluded.grouping, domain = excluded.domain, "
    "language = excluded.language, modality = excluded.modality",
    "DELETE FROM benchmarks WHERE id = ?1",
    "INSERT INTO benchmarks (id, title, grouping, domain, language, modality, position) VALUES (?1, ?2, ?3, "
    "?4, ?5, ?6, ?7)",
};

const DraftTable kItems = {
    "items",
    1,
    11,
    "SELECT id, benchmark, kind, repeat_of, prompt, context, reference, language, domain, modality, "
    "attachments, position FROM items ORDER BY position",
    "SELECT id, benchmark, kind, repeat_of, prompt, context, reference, language, domain, modality, "
    "attachments, position FROM items WHERE id = ?1",
    "INSERT INTO items (id, benchmark, kind, repeat_of, prompt, context, reference, language, domain, "
    "modality, attachments, position) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, "
    "(SELECT coalesce(max(position), 0) + 1 FROM items)) ON CONFLICT (id) DO UPDATE SET "
    "benchmark = excluded.benchmark, kind = excluded.kind, repeat_of = excluded.repeat_of, "
    "prompt = excluded.prompt, context = excluded.context, reference = excluded.reference, "
    "language = excluded.language, domain = excluded.domain, modality = excluded.modality, "
    "attachments = excluded.attachments",
    "DELETE FROM items WHERE id = ?1",
    "INSERT INTO items (id, benchmark, kind, repeat_of, prompt, context, reference, language, domain, "
    "modality, attachments, position) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
};

const DraftTable kResponses = {
    "responses",
    2,
    4,
    "SELECT item, team, body, attachments, position FROM responses ORDER BY position",
    "SELECT item, team, body, attachments, position FROM responses WHERE item = ?1 AND team = ?2",
    "INSERT INTO responses (item, team, body, attachments, position) VALUES (?1, ?2, ?3, ?4, "
    "(SELECT coalesce(max(position), 0) + 1 FROM responses)) ON CONFLICT (item, team) DO UPDATE SET "
    "body = excluded.body, attachments = excluded.attachments",
    "DELETE FROM responses WHERE item = ?1 AND team = ?2",
    "INSERT INTO responses (item, team, body, attachments, position) VALUES (?1, ?2, ?3, ?4, ?5)",
};

const DraftTable kReviewers = {
    "reviewers",
    1,
    7,
    "SELECT id, name, affiliation, panel, languages, domains, recused, position FROM reviewers "
    "ORDER BY position",
    "SELECT id, name, affiliation, panel, languages, domains, recused, position FROM reviewers WHERE id = ?1",
    "INSERT INTO reviewers (id, name, affiliation, panel, languages, domains, recused, position) VALUES (?1, "
    "?2, ?3, ?4, ?5, ?6, ?7, (SELECT coalesce(max(position), 0) + 1 FROM reviewers)) ON CONFLICT (id) DO "
    "UPDATE SET name = excluded.name, affiliation = excluded.affiliation, panel = excluded.panel, "
    "languages = excluded.languages, domains = excluded.domains, recused = excluded.recused",
    "DELETE FROM reviewers WHERE id = ?1",
    "INSERT INTO reviewers (id, name, affiliation, panel, languages, domains, recused, position) VALUES (?1, "
    "?2, ?3, ?4, ?5, ?6, ?7, ?8)",
};

const DraftTable kMetrics = {
    "metrics",
    2,
    3,
    "SELECT team, source, amount, position FROM metrics ORDER BY position",
    "SELECT team, source, amount, position FROM metrics WHERE team = ?1 AND source = ?2",
    "INSERT INTO metrics (team, source, amount, position) VALUES (?1, ?2, ?3, "
    "(SELECT coalesce(max(position), 0) + 1 FROM metrics)) ON CONFLICT (team, source) DO UPDATE SET "
    "amount = excluded.amount",
    "DELETE FROM metrics WHERE team = ?1 AND source = ?2",
    "INSERT INTO metrics (team, source, amount, position) VALUES (?1, ?2, ?3, ?4)",
};

const DraftTable kSurvey = {
    "survey",
    3,
    4,
    "SELECT rater, team, segment, score, position FROM survey ORDER BY position",
    "SELECT rater, team, segment, score, position FROM survey WHERE rater = ?1 AND team = ?2 AND segment = "
    "?3",
    "INSERT INTO survey (rater, team, segment, score, position) VALUES (?1, ?2, ?3, ?4, "
    "(SELECT coalesce(max(position), 0) + 1 FROM survey)) ON CONFLICT (rater, team, segment) DO UPDATE SET "
    "score = excluded.score",
    "DELETE FROM survey WHERE rater = ?1 AND team = ?2 AND segment = ?3",
    "INSERT INTO survey (rater, team, segment, score, position) VALUES (?1, ?2, ?3, ?4, ?5)",
};

const DraftTable kMedia = {
    "media",
    1,
    2,
    "SELECT name, png, position FROM media ORDER BY position",
    "SELECT name, png, position FROM media WHERE name = ?1",
    "INSERT INTO media (name, png, position) VALUES (?1, ?2, (SELECT coalesce(max(position), 0) + 1 FROM "
    "media)) ON CONFLICT (name) DO UPDATE SET png = excluded.png",
    "DELETE FROM media WHERE name = ?1",
    "INSERT INTO media (name, png, position) VALUES (?1, ?2, ?3)",
};

const DraftTable kMediaFacts = {
    "media_facts",
    1,
    7,
    "SELECT name, kind, width, height, duration, gain, words, position FROM media_facts ORDER BY position",
    "SELECT name, kind, width, height, duration, gain, words, position FROM media_facts WHERE name = ?1",
    "INSERT INTO media_facts (name, kind, width, height, duration, gain, words, position) VALUES (?1, ?2, "
    "?3, ?4, ?5, ?6, ?7, (SELECT coalesce(max(position), 0) + 1 FROM media_facts)) ON CONFLICT (name) DO "
    "UPDATE SET kind = excluded.kind, width = excluded.width, height = excluded.height, duration = "
    "excluded.duration, gain = excluded.gain, words = excluded.words",
    "DELETE FROM media_facts WHERE name = ?1",
    "INSERT INTO media_facts (name, kind, width, height, duration, gain, words, position) VALUES (?1, ?2, "
    "?3, ?4, ?5, ?6, ?7, ?8)",
};

const DraftTable kAssignment = {
    "assignment",
    2,
    2,
    "SELECT reviewer, item, position FROM assignment ORDER BY position",
    "SELECT reviewer, item, position FROM assignment WHERE reviewer = ?1 AND item = ?2",
    "INSERT INTO assignment (reviewer, item, position) VALUES (?1, ?2, "
    "(SELECT coalesce(max(position), 0) + 1 FROM assignment))",
    "DELETE FROM assignment WHERE reviewer = ?1 AND item = ?2",
    "INSERT INTO assignment (reviewer, item, position) VALUES (?1, ?2, ?3)",
};

const DraftTable kExpectations = {
    "expectations",
    3,
    5,
    "SELECT item, team, criterion, amount, reason, position FROM expectations ORDER BY position",
    "SELECT item, team, criterion, amount, reason, position FROM expectations WHERE item = ?1 AND team = ?2 "
    "AND criterion = ?3",
    "INSERT INTO expectations (item, team, criterion, amount, reason, position) VALUES (?1, ?2, ?3, ?4, ?5, "
    "(SELECT coalesce(max(position), 0) + 1 FROM expectations)) ON CONFLICT (item, team, criterion) DO "
    "UPDATE SET amount = excluded.amount, reason = excluded.reason",
    "DELETE FROM expectations WHERE item = ?1 AND team = ?2 AND criterion = ?3",
    "INSERT INTO expectations (item, team, criterion, amount, reason, position) VALUES (?1, ?2, ?3, ?4, ?5, "
    "?6)",
};

namespace {

constexpr std::array<const char *, 4> kKinds = {"response", "dossier", "practice", "repeat"};
constexpr std::array<const char *, 3> kMediaKinds = {"picture", "sound", "video"};

Error damagedRow(const char *table)
{
    return Error(ErrorCode::Damaged,
                 QCoreApplication::translate("DraftStore", "A row of this draft cannot be read."))
        .keeping(QCoreApplication::translate("DraftStore", "The draft was left as it is."))
        .advising(QCoreApplication::translate("DraftStore", "Use a backup copy of the draft."))
        .because(QString::fromLatin1(table));
}

QString listText(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList list(const QString &text)
{
    QStringList out;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array())
        out << value.toString();
    return out;
}

} // namespace

const DraftTable *byName(const QString &name)
{
    for (const DraftTable *table :
         {&kFacts, &kTeams, &kBenchmarks, &kItems, &kResponses, &kReviewers, &kMetrics, &kSurvey, &kMedia,
          &kMediaFacts, &kAssignment, &kExpectations}) {
        if (name == QLatin1String(table->name))
            return table;
    }
    return nullptr;
}

Values values(const Team &team)
{
    return {team.id, team.name, team.organisation, team.model, listText(team.aliases)};
}

Values values(const Benchmark &b)
{
    return {b.id, b.title, b.group, b.domain, b.language, b.modality};
}

Values values(const Item &item)
{
    return {item.id,
            item.benchmark,
            QString::fromLatin1(kKinds[static_cast<std::size_t>(item.kind)]),
            item.repeatOf,
            item.prompt,
            item.context,
            item.reference,
            item.language,
            item.domain,
            item.modality,
            listText(item.attachments)};
}

Values values(const Response &response)
{
    return {response.itemId, response.teamId, response.text, listText(response.attachments)};
}

Values values(const Reviewer &r)
{
    return {r.id,
            r.name,
            r.affiliation,
            r.panel,
            listText(r.languages),
            listText(r.domains),
            listText(r.recused)};
}

Values values(const MetricValue &value)
{
    return {value.teamId, value.source, value.value.toText()};
}

Values values(const SurveyScore &score)
{
    return {score.rater, score.teamId, score.segment, score.score.toText()};
}

Values values(const Expectation &e)
{
    return {e.itemId, e.teamId, e.criterion, e.score.toText(), e.reason};
}

Values factValues(const QString &name, const Attachment &file)
{
    return {name,
            QString::fromLatin1(kMediaKinds.at(static_cast<std::size_t>(file.kind))),
            QString::number(file.width),
            QString::number(file.height),
            QString::number(file.duration),
            QString::number(file.gain),
            file.words};
}

Result<Team> team(const Row &row)
{
    return Team{row.text(0), row.text(1), row.text(2), row.text(3), list(row.text(4))};
}

Result<Benchmark> benchmark(const Row &row)
{
    return Benchmark{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
}

Result<Item> item(const Row &row)
{
    Item out;
    out.id = row.text(0);
    out.benchmark = row.text(1);
    const QString kind = row.text(2);
    std::size_t number = 0;
    while (number < kKinds.size() && kind != QLatin1String(kKinds[number]))
        ++number;
    if (number == kKinds.size())
        return damagedRow("items");
    out.kind = static_cast<ItemKind>(number);
    out.repeatOf = row.text(3);
    out.prompt = row.text(4);
    out.context = row.text(5);
    out.reference = row.text(6);
    out.language = row.text(7);
    out.domain = row.text(8);
    out.modality = row.text(9);
    out.attachments = list(row.text(10));
    return out;
}

Result<Response> response(const Row &row)
{
    return Response{row.text(0), row.text(1), row.text(2), list(row.text(3))};
}

Result<Reviewer> reviewer(const Row &row)
{
    return Reviewer{row.text(0),       row.text(1),       row.text(2),      row.text(3),
                    list(row.text(4)), list(row.text(5)), list(row.text(6))};
}

Result<MetricValue> metricValue(const Row &row)
{
    const Result<Rational> amount = Rational::parse(row.text(2));
    if (!amount.ok())
        return damagedRow("metrics");
    return MetricValue{row.text(0), row.text(1), *amount};
}

Result<SurveyScore> surveyScore(const Row &row)
{
    const Result<Rational> score = Rational::parse(row.text(3));
    if (!score.ok())
        return damagedRow("survey");
    return SurveyScore{row.text(0), row.text(1), *score, row.text(2)};
}

Result<Expectation> expectation(const Row &row)
{
    const Result<Rational> score = Rational::parse(row.text(3));
    if (!score.ok())
        return damagedRow("expectations");
    return Expectation{row.text(0), row.text(1), row.text(2), *score, row.text(4)};
}

void readFacts(const Row &row, Attachment &file)
{
    const QString kind = row.text(1);
    for (std::size_t i = 0; i < kMediaKinds.size(); ++i) {
        if (kind == QLatin1String(kMediaKinds.at(i)))
            file.kind = static_cast<MediaKind>(i);
    }
    file.width = row.text(2).toInt();
    file.height = row.text(3).toInt();
    file.duration = row.text(4).toInt();
    file.gain = row.text(5).toInt();
    file.words = row.text(6);
}

Values rawValues(const DraftTable &table, const Row &row)
{
    Values out;
    for (int column = 0; column < table.columns; ++column) {
        const bool picture = &table == &kMedia && column == 1;
        out.push_back(picture ? QVariant(row.blob(column)) : QVariant(row.text(column)));
    }
    out.push_back(row.integer(table.columns));
    return out;
}

} // namespace jeoul::storage::drafttables
