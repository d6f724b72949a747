// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewexport.h"

#include "models/exchange/packet.h"
#include "models/exporting/csvwriter.h"
#include "models/session/reviewstate.h"
#include "models/storage/journalreader.h"

#include <map>

namespace jeoul::session {

namespace {

using reporting::ReportCell;
using reporting::ReportTable;

struct Rating
{
    QString score;
    QString cannotRate;
    QString comment;
};

ReportTable emptyTable(const char *id, std::initializer_list<const char *> columns)
{
    ReportTable table;
    table.id = QLatin1String(id);
    for (const char *column : columns)
        table.columns.push_back(
            {QLatin1String(column), QLatin1String(column), reporting::ColumnKind::Text, -1});
    return table;
}

std::vector<ReportCell> textRow(std::initializer_list<QString> texts)
{
    std::vector<ReportCell> row;
    for (const QString &text : texts)
        row.push_back(ReportCell::text(text));
    return row;
}

/// The score as it stands on the scale; empty for a mark that the packet has no place for.
QString scoreText(const PacketContent &content, const CellKey &cell, int step)
{
    const BlindItem *item = content.item(cell.item);
    const Sheet *sheet = item == nullptr ? nullptr : content.rubric.sheetFor(*item);
    const Criterion *criterion = sheet == nullptr ? nullptr : sheet->criterion(cell.criterion);
    const Scale *scale = criterion == nullptr ? nullptr : content.rubric.scale(criterion->scaleId);
    return scale == nullptr ? QString() : scale->value(step).toText();
}

ReportTable ratingTable(const PacketContent &content, const Judgements &said)
{
    std::map<CellKey, Rating> ratings;
    for (const auto &[cell, mark] : said.marks) {
        Rating &rating = ratings[cell];
        rating.cannotRate = mark.cannotRate;
        if (mark.step)
            rating.score = scoreText(content, cell, *mark.step);
    }
    for (const auto &[key, text] : said.comments)
        ratings[{key.item, key.label, key.criterion}].comment = text;
    ReportTable table =
        emptyTable("ratings", {"item_id", "label", "criterion", "score", "cannot_rate", "comment"});
    for (const auto &[cell, rating] : ratings)
        table.rows.push_back(textRow(
            {cell.item, cell.label, cell.criterion, rating.score, rating.cannotRate, rating.comment}));
    return table;
}

QString winnerWord(Winner winner)
{
    switch (winner) {
    case Winner::First:
        return QStringLiteral("a");
    case Winner::Second:
        return QStringLiteral("b");
    case Winner::Tie:
        return QStringLiteral("tie");
    case Winner::BothBad:
        break;
    }
    return QStringLiteral("both_bad");
}

ReportTable preferenceTable(const Judgements &said)
{
    ReportTable table =
        emptyTable("preferences", {"item_id", "label_a", "label_b", "winner", "degree", "cannot_compare"});
    for (const auto &[pair, verdict] : said.preferences) {
        const QString winner = verdict.winner ? winnerWord(*verdict.winner) : QString();
        const QString degree = verdict.winner ? QString::number(verdict.degree) : QString();
        table.rows.push_back(
            textRow({pair.item, pair.first, pair.second, winner, degree, verdict.cannotCompare}));
    }
    return table;
}

/// Rows of kinds that a newer version added are counted and left alone.
std::vector<storage::JournalRow> understood(const std::vector<storage::JournalRow> &rows, qint64 &others)
{
    std::vector<storage::JournalRow> known;
    for (const storage::JournalRow &row : rows) {
        if (storage::isKnownKind(row.kind))
            known.push_back(row);
        else
            ++others;
    }
    return known;
}

} // namespace

Result<ReviewTables> exportReview(const QString &workspace, const QString &openCode,
                                  const exchange::KdfPolicy &kdf)
{
    Result<storage::JournalReader> reader = storage::JournalReader::open(workspace);
    if (!reader.ok())
        return reader.error();
    const Result<QByteArray> packetFile = reader->packet();
    JEOUL_TRY(packetFile);
    const Result<exchange::OpenedPacket> packet = exchange::openPacket(*packetFile, openCode, kdf);
    JEOUL_TRY(packet);
    const Result<storage::JournalReading> reading = reader->records();
    if (!reading.ok())
        return reading.error();
    if (reading->damage)
        return storage::offeringRecovery(*reading->damage, workspace,
                                         static_cast<qint64>(reading->rows.size()));
    ReviewTables out;
    std::vector<storage::JournalRecord> records;
    JEOUL_TRY(storage::unsealRows(understood(reading->rows, out.notUnderstood), packet->workspaceKey,
                                  workspace, records));
    ReviewState state;
    JEOUL_TRY(state.replay(records));
    out.ratings = ratingTable(packet->content, state.judgements);
    out.preferences = preferenceTable(state.judgements);
    return out;
}

Status writeReview(const ReviewTables &tables, const QString &ratings, const QString &preferences)
{
    exporting::CsvWriter::Options options;
    options.idsAsHeader = true;
    const exporting::CsvWriter writer(options);
    if (!ratings.isEmpty())
        JEOUL_TRY(writer.write(tables.ratings, ratings));
    return preferences.isEmpty() ? done() : writer.write(tables.preferences, preferences);
}

} // namespace jeoul::session
