// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/roundstore.h"

#include "models/base/canonicaljson.h"
#include "models/base/digest.h"
#include "models/storage/database.h"
#include "models/storage/roundrows.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace jeoul::storage {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RoundStore)
};

constexpr quint32 kRoundApplicationId = 0x4A524E44; ///< "JRND"

DatabaseKind roundKind()
{
    DatabaseKind kind;
    kind.applicationId = kRoundApplicationId;
    kind.durability = Durability::Wal;
    kind.migrations = {{1, ":/sql/round1.sql"}};
    return kind;
}

/// SHA-256 over texts, without ambiguity about where one ends and the next begins.
class TextDigest
{
public:
    TextDigest &operator<<(const QString &value)
    {
        m_hash.addData(digest::lengthPrefixed(value.toUtf8()));
        return *this;
    }
    TextDigest &operator<<(qsizetype number) { return *this << QString::number(number); }
    [[nodiscard]] QString hex() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

using RaterPlaces = std::map<QString, qint64>; ///< rater id -> its place in the sorted list

RaterPlaces raterPlaces(const RoundContent &content)
{
    RaterPlaces places;
    for (const CodedSurveyScore &score : content.survey)
        places.emplace(score.rater, 0);
    qint64 next = 0;
    for (auto &[rater, place] : places)
        place = next++;
    return places;
}

QString textsHash(const RoundContent &ordered, const RaterPlaces &raters)
{
    TextDigest digest;
    for (const BlindItem &item : ordered.items) {
        digest << item.id << item.benchmarkTitle << item.group << item.domain << item.language
               << item.modality << item.prompt << item.context << item.reference
               << static_cast<qsizetype>(item.attachments.size());
        for (const Media &media : item.attachments)
            digest << media.id << media.width << media.height << media.description;
    }
    for (const CodedResponse &response : ordered.responses) {
        if (response.present)
            digest << response.item << response.code << response.text;
    }
    for (const auto &[rater, place] : raters)
        digest << rater;
    return digest.hex();
}

/// Records are hashed one by one, so that nobody has to hold all of them at once.
void addRecord(QByteArray &pieces, const QString &hash, const QByteArray &record)
{
    pieces += digest::lengthPrefixed(hash.toLatin1()) + digest::blake2b(record);
}

class SqlRoundStore final : public RoundStore
{
public:
    explicit SqlRoundStore(std::unique_ptr<Database> database)
        : m_database(std::move(database))
    {
    }

    [[nodiscard]] Result<RoundContent> content() override { return roundrows::readContent(*m_database); }
    [[nodiscard]] Result<std::vector<exchange::Event>> events() override
    {
        return roundrows::readEvents(*m_database);
    }
    [[nodiscard]] Result<std::vector<ReceivedFile>> received() override
    {
        return roundrows::readFiles(*m_database);
    }
    [[nodiscard]] Result<std::map<QString, QJsonObject>> openedRecords() override;
    [[nodiscard]] Result<QByteArray> openedDigest(const QStringList &hashes) override;
    [[nodiscard]] Result<std::optional<QByteArray>> resultDocument() override
    {
        return document(QStringLiteral("result"));
    }
    [[nodiscard]] Result<std::optional<QByteArray>> unsealDocument() override
    {
        return document(QStringLiteral("unseal"));
    }
    [[nodiscard]] Result<std::optional<QByteArray>> columns() override
    {
        return blob("SELECT body FROM columns WHERE id = 1", {});
    }
    [[nodiscard]] Status apply(const Step &step) override
    {
        return m_database->transact([&] { return write(step); });
    }

private:
    [[nodiscard]] Result<std::optional<QByteArray>> document(const QString &name)
    {
        return blob("SELECT body FROM document WHERE name = ?", {name});
    }
    [[nodiscard]] Result<std::optional<QByteArray>> blob(const char *sql,
                                                         const std::vector<QVariant> &values);
    [[nodiscard]] Status write(const Step &step);
    [[nodiscard]] Status writeColumns(const QByteArray &columns);

    std::unique_ptr<Database> m_database;
};

Result<std::map<QString, QJsonObject>> SqlRoundStore::openedRecords()
{
    std::map<QString, QJsonObject> records;
    JEOUL_TRY(m_database->query("SELECT hash, record FROM opened", {}, [&](const Row &row) -> Status {
        Result<QJsonObject> record = canonicaljson::read(row.blob(1));
        if (!record.ok())
            return record.error();
        records.emplace(row.text(0), std::move(record).value());
        return done();
    }));
    return records;
}

Result<QByteArray> SqlRoundStore::openedDigest(const QStringList &hashes)
{
    QByteArray pieces;
    for (const QString &hash : hashes) {
        const auto record = blob("SELECT record FROM opened WHERE hash = ?", {hash});
        if (!record.ok())
            return record.error();
        if (!record->has_value())
            return Error(ErrorCode::Damaged, Words::tr("A score file of this round has no opened record."))
                .keeping(Words::tr("The file was left as it is."))
                .advising(Words::tr("Use another copy of the round file."))
                .because(QStringLiteral("record of %1").arg(hash));
        addRecord(pieces, hash, **record);
    }
    return digest::blake2b(pieces);
}

Result<std::optional<QByteArray>> SqlRoundStore::blob(const char *sql, const std::vector<QVariant> &values)
{
    std::optional<QByteArray> body;
    JEOUL_TRY(m_database->query(sql, values, [&](const Row &row) {
        body = row.blob(0);
        return done();
    }));
    return body;
}

Status SqlRoundStore::write(const Step &step)
{
    if (step.event)
        JEOUL_TRY(roundrows::insertEvent(*m_database, *step.event));
    for (const ReceivedFile &file : step.files)
        JEOUL_TRY(roundrows::putFile(*m_database, file));
    for (const auto &[hash, record] : step.openedRecords) {
        const Result<QByteArray> bytes = canonicaljson::write(record);
        if (!bytes.ok())
            return bytes.error();
        JEOUL_TRY(m_database->run("INSERT INTO opened (hash, record) VALUES (?, ?) ON CONFLICT DO NOTHING",
                                  {hash, *bytes}));
    }
    if (step.resultDocument) {
        JEOUL_TRY(m_database->run("INSERT INTO document (name, body) VALUES ('result', ?) "
                                  "ON CONFLICT (name) DO UPDATE SET body = excluded.body",
                                  {*step.resultDocument}));
    }
    if (step.unsealDocument) {
        JEOUL_TRY(m_database->run("INSERT INTO document (name, body) VALUES ('unseal', ?)",
                                  {*step.unsealDocument}));
    }
    return step.columns ? writeColumns(*step.columns) : done();
}

Status SqlRoundStore::writeColumns(const QByteArray &columns)
{
    if (columns.isEmpty())
        return m_database->run("DELETE FROM columns");
    return m_database->run("INSERT INTO columns (id, body) VALUES (1, ?) "
                           "ON CONFLICT (id) DO UPDATE SET body = excluded.body",
                           {columns});
}

Status checkSealedEvent(const RoundContent &content)
{
    const QJsonObject &body = content.sealedEvent.body;
    const QString hash = contentHash(content);
    if (body.value(QStringLiteral("manifest_sha256")).toString() == content.manifest.hash &&
        !hash.isEmpty() && body.value(QStringLiteral("content_sha256")).toString() == hash)
        return done();
    return Error(ErrorCode::BadInput,
                 Words::tr("The seal does not cover what is to be written into the round file."))
        .keeping(Words::tr("No round file was made."));
}

} // namespace

QByteArray recordsDigest(const std::map<QString, QByteArray> &records)
{
    QByteArray pieces;
    for (const auto &[hash, record] : records)
        addRecord(pieces, hash, record);
    return digest::blake2b(pieces);
}

exchange::SealedContent sealedContent(const RoundContent &content)
{
    const RoundContent ordered = roundrows::sorted(content);
    const RaterPlaces raters = raterPlaces(ordered);
    exchange::SealedContent out;
    std::map<QString, std::set<QString>> present;
    for (const CodedResponse &response : ordered.responses) {
        if (response.present)
            present[response.item].insert(response.code);
    }
    for (const BlindItem &item : ordered.items)
        out.items.push_back({item.id, item.kind, item.benchmark, present[item.id]});
    out.recusals = ordered.recusals;
    for (const CodedMetric &metric : ordered.metrics)
        out.metrics.push_back({metric.code, metric.source, metric.value});
    for (const CodedSurveyScore &score : ordered.survey)
        out.survey.push_back({score.segment, raters.at(score.rater), score.code, score.score});
    out.redactions = ordered.redactions;
    out.textsHash = textsHash(ordered, raters);
    return out;
}

QString contentHash(const RoundContent &content)
{
    const Result<QByteArray> bytes = canonicaljson::write(sealedContent(content).toJson());
    return bytes.ok() ? QString::fromLatin1(digest::sha256Hex(*bytes)) : QString();
}

Status RoundStore::create(const QString &path, const RoundContent &content)
{
    JEOUL_TRY(checkSealedEvent(content));
    const RoundContent ordered = roundrows::sorted(content);
    const auto fill = [&](Database &database) { return roundrows::insertContent(database, ordered); };
    const auto database = Database::create(path, roundKind(), fill);
    return database.ok() ? done() : Status(database.error());
}

Result<std::unique_ptr<RoundStore>> RoundStore::open(const QString &path)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, roundKind());
    if (!database.ok())
        return database.error();
    return std::unique_ptr<RoundStore>(std::make_unique<SqlRoundStore>(std::move(database).value()));
}

} // namespace jeoul::storage
