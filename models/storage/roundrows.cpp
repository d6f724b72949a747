// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/roundrows.h"

#include "models/base/canonicaljson.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <tuple>

namespace jeoul::storage::roundrows {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RoundStore)
};

Error damaged(const Database &database, const QString &detail)
{
    return Error(ErrorCode::Damaged, Words::tr("A part of the round file %1 cannot be read back.")
                                         .arg(QFileInfo(database.path()).fileName()))
        .keeping(Words::tr("The file was left as it is."))
        .advising(Words::tr("Use another copy of the round file."))
        .because(detail);
}

Status insertItems(Database &database, const std::vector<BlindItem> &items)
{
    for (const BlindItem &item : items) {
        JEOUL_TRY(database.run("INSERT INTO item (id, kind, benchmark, benchmark_title, benchmark_group, "
                               "domain, language, modality, prompt, context, reference) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                               {item.id, static_cast<int>(item.kind), item.benchmark, item.benchmarkTitle,
                                item.group, item.domain, item.language, item.modality, item.prompt,
                                item.context, item.reference}));
        int position = 0;
        for (const Media &media : item.attachments) {
            JEOUL_TRY(
                database.run("INSERT INTO item_media (item, position, media, width, height, "
                             "description) VALUES (?, ?, ?, ?, ?, ?)",
                             {item.id, position++, media.id, media.width, media.height, media.description}));
        }
    }
    return done();
}

Status insertValues(Database &database, const RoundContent &content)
{
    for (const auto &[seat, codes] : content.recusals) {
        for (const QString &code : codes)
            JEOUL_TRY(database.run("INSERT INTO recusal (seat, code) VALUES (?, ?)", {seat, code}));
    }
    for (const CodedMetric &metric : content.metrics) {
        JEOUL_TRY(database.run("INSERT INTO metric (code, source, value) VALUES (?, ?, ?)",
                               {metric.code, metric.source, metric.value.toText()}));
    }
    for (const auto &[displayed, original] : content.redactions) {
        JEOUL_TRY(
            database.run("INSERT INTO redaction (displayed, original) VALUES (?, ?)", {displayed, original}));
    }
    int position = 0;
    for (const CodedSurveyScore &score : content.survey) {
        JEOUL_TRY(database.run("INSERT INTO survey (position, rater, code, score, segment) "
                               "VALUES (?, ?, ?, ?, ?)",
                               {position++, score.rater, score.code, score.score.toText(), score.segment}));
    }
    return done();
}

Status readItems(Database &database, RoundContent &content)
{
    std::map<QString, std::size_t> indexOf;
    JEOUL_TRY(database.query(
        "SELECT id, kind, benchmark, benchmark_title, benchmark_group, domain, language, modality, prompt, "
        "context, reference FROM item ORDER BY id",
        {}, [&](const Row &row) -> Status {
            BlindItem item;
            item.id = row.text(0);
            if (row.integer(1) < 0 || row.integer(1) > static_cast<int>(ItemKind::Repeat))
                return damaged(database, QStringLiteral("item kind %1").arg(row.integer(1)));
            item.kind = static_cast<ItemKind>(row.integer(1));
            item.benchmark = row.text(2);
            item.benchmarkTitle = row.text(3);
            item.group = row.text(4);
            item.domain = row.text(5);
            item.language = row.text(6);
            item.modality = row.text(7);
            item.prompt = row.text(8);
            item.context = row.text(9);
            item.reference = row.text(10);
            indexOf[item.id] = content.items.size();
            content.items.push_back(std::move(item));
            return done();
        }));
    return database.query("SELECT item, media, width, height, description FROM item_media "
                          "ORDER BY item, position",
                          {}, [&](const Row &row) -> Status {
                              const auto item = indexOf.find(row.text(0));
                              if (item == indexOf.end())
                                  return damaged(database, QStringLiteral("media without item"));
                              content.items[item->second].attachments.push_back(
                                  {row.text(1), static_cast<int>(row.integer(2)),
                                   static_cast<int>(row.integer(3)), row.text(4)});
                              return done();
                          });
}

Status readResponses(Database &database, RoundContent &content)
{
    return database.query(
        "SELECT item, code, present, body FROM response ORDER BY item, code", {}, [&](const Row &row) {
            content.responses.push_back({row.text(0), row.text(1), row.integer(2) == 1, row.text(3)});
            return done();
        });
}

Status readValues(Database &database, RoundContent &content)
{
    JEOUL_TRY(database.query("SELECT seat, code FROM recusal ORDER BY seat, code", {}, [&](const Row &row) {
        content.recusals[row.text(0)].insert(row.text(1));
        return done();
    }));
    JEOUL_TRY(database.query("SELECT code, source, value FROM metric ORDER BY code, source", {},
                             [&](const Row &row) -> Status {
                                 const Result<Rational> value = Rational::parse(row.text(2));
                                 if (!value.ok())
                                     return damaged(database, QStringLiteral("metric value"));
                                 content.metrics.push_back({row.text(0), row.text(1), *value});
                                 return done();
                             }));
    JEOUL_TRY(database.query("SELECT displayed, original FROM redaction ORDER BY displayed", {},
                             [&](const Row &row) {
                                 content.redactions.push_back({row.blob(0), row.blob(1)});
                                 return done();
                             }));
    return database.query("SELECT rater, code, score, segment FROM survey ORDER BY position", {},
                          [&](const Row &row) -> Status {
                              const Result<Rational> score = Rational::parse(row.text(2));
                              if (!score.ok())
                                  return damaged(database, QStringLiteral("survey score"));
                              content.survey.push_back({row.text(0), row.text(1), *score, row.text(3)});
                              return done();
                          });
}

Status readRound(Database &database, RoundContent &content)
{
    int rows = 0;
    JEOUL_TRY(database.query("SELECT manifest, signature, manifest_hash, label_seed FROM round", {},
                             [&](const Row &row) {
                                 content.manifest = {row.blob(0), row.blob(1), row.text(2)};
                                 content.labelSeed = row.blob(3);
                                 ++rows;
                                 return done();
                             }));
    return rows == 1 ? done() : Status(damaged(database, QStringLiteral("%1 round rows").arg(rows)));
}

} // namespace

RoundContent sorted(RoundContent content)
{
    std::sort(content.items.begin(), content.items.end(),
              [](const BlindItem &a, const BlindItem &b) { return a.id < b.id; });
    std::sort(content.responses.begin(), content.responses.end(),
              [](const CodedResponse &a, const CodedResponse &b) {
                  return std::tie(a.item, a.code) < std::tie(b.item, b.code);
              });
    std::sort(content.metrics.begin(), content.metrics.end(), [](const CodedMetric &a, const CodedMetric &b) {
        return std::tie(a.code, a.source) < std::tie(b.code, b.source);
    });
    std::sort(content.survey.begin(), content.survey.end(),
              [](const CodedSurveyScore &a, const CodedSurveyScore &b) {
                  return std::tie(a.segment, a.rater, a.code, a.score) <
                         std::tie(b.segment, b.rater, b.code, b.score);
              });
    std::sort(content.redactions.begin(), content.redactions.end(),
              [](const auto &a, const auto &b) { return a.displayed < b.displayed; });
    // A seat without recusals leaves no row, so it must not count as an entry either.
    std::erase_if(content.recusals, [](const auto &entry) { return entry.second.empty(); });
    return content;
}

Status insertContent(Database &database, const RoundContent &content)
{
    JEOUL_TRY(database.run(
        "INSERT INTO round (id, manifest, signature, manifest_hash, label_seed) "
        "VALUES (1, ?, ?, ?, ?)",
        {content.manifest.canonical, content.manifest.signature, content.manifest.hash, content.labelSeed}));
    JEOUL_TRY(insertItems(database, content.items));
    for (const CodedResponse &response : content.responses) {
        JEOUL_TRY(database.run("INSERT INTO response (item, code, present, body) VALUES (?, ?, ?, ?)",
                               {response.item, response.code, response.present, response.text}));
    }
    JEOUL_TRY(insertValues(database, content));
    return insertEvent(database, content.sealedEvent);
}

Result<RoundContent> readContent(Database &database)
{
    RoundContent content;
    JEOUL_TRY(readRound(database, content));
    JEOUL_TRY(readItems(database, content));
    JEOUL_TRY(readResponses(database, content));
    JEOUL_TRY(readValues(database, content));
    const Result<std::vector<exchange::Event>> events = readEvents(database);
    if (!events.ok())
        return events.error();
    if (events->empty())
        return damaged(database, QStringLiteral("no events"));
    content.sealedEvent = events->front();
    return content;
}

Status insertEvent(Database &database, const exchange::Event &event)
{
    const Result<QByteArray> body = canonicaljson::write(exchange::eventToJson(event));
    if (!body.ok())
        return body.error();
    return database.run("INSERT INTO event (seq, prev, hash, body) VALUES (?, ?, ?, ?)",
                        {event.sequence, event.previous, event.hash, *body});
}

Result<std::vector<exchange::Event>> readEvents(Database &database)
{
    std::vector<exchange::Event> events;
    JEOUL_TRY(database.query("SELECT seq, prev, hash, body FROM event ORDER BY seq", {},
                             [&](const Row &row) -> Status {
                                 const Result<QJsonObject> object = canonicaljson::read(row.blob(3));
                                 if (!object.ok())
                                     return damaged(database, object.error().sentence);
                                 Result<exchange::Event> event = exchange::eventFromJson(*object);
                                 if (!event.ok())
                                     return damaged(database, event.error().sentence);
                                 if (event->sequence != row.integer(0) || event->previous != row.blob(1) ||
                                     event->hash != row.blob(2))
                                     return damaged(database, QStringLiteral("event columns"));
                                 events.push_back(std::move(event).value());
                                 return done();
                             }));
    return events;
}

Status putFile(Database &database, const ReceivedFile &file)
{
    return database.run(
        "INSERT INTO received (hash, packet, sequence, previous, reviewer, received_ms, items, "
        "complete_items, verdict, phone_checked, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (hash) DO UPDATE SET verdict = excluded.verdict, phone_checked = excluded.phone_checked",
        {file.hash, file.packetId, file.sequence, file.previousHash, file.reviewerPublic, file.receivedMs,
         file.items, file.completeItems, file.verdict, file.phoneChecked, file.bytes});
}

Result<std::vector<ReceivedFile>> readFiles(Database &database)
{
    std::vector<ReceivedFile> files;
    JEOUL_TRY(database.query("SELECT hash, packet, sequence, previous, reviewer, received_ms, items, "
                             "complete_items, verdict, phone_checked, bytes FROM received ORDER BY hash",
                             {}, [&](const Row &row) {
                                 files.push_back({row.text(0), row.text(1), row.integer(2), row.text(3),
                                                  row.blob(4), row.integer(5),
                                                  static_cast<int>(row.integer(6)),
                                                  static_cast<int>(row.integer(7)), row.text(8),
                                                  row.integer(9) == 1, row.blob(10)});
                                 return done();
                             }));
    return files;
}

} // namespace jeoul::storage::roundrows
