// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/panelresult.h"

#include "models/base/canonicaljson.h"
#include "models/scoring/officialpoints.h"
#include "models/scoring/panelinput.h"
#include "models/scoring/pointsjson.h"
#include "models/session/columnscache.h"
#include "models/session/panelagreement.h"
#include "models/session/panelfiles.h"
#include "models/session/paneltables.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace jeoul::session {

using reporting::RatedCell;
using reporting::RatedPair;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PanelResult)
};

QJsonArray countedList(const PanelLedger &ledger)
{
    std::vector<const LedgerFile *> files;
    for (const auto &[hash, file] : ledger.files()) {
        if (file.counts())
            files.push_back(&file);
    }
    std::sort(files.begin(), files.end(), [](const auto *a, const auto *b) { return a->seat < b->seat; });
    QJsonArray list;
    for (const LedgerFile *file : files) {
        list.append(QJsonObject{{QStringLiteral("seat"), file->seat},
                                {QStringLiteral("sequence"), file->sequence},
                                {QStringLiteral("hash"), file->hash},
                                {QStringLiteral("receipt"), file->receipt},
                                {QStringLiteral("phone_checked"), file->phoneChecked}});
    }
    return list;
}

/// What a reader must know beside the numbers, as words for programs; reports turn them into sentences.
QJsonArray warningList(const PanelRound &round, const PanelLedger &ledger)
{
    QStringList unconfirmed;
    QStringList gaps;
    QStringList unsettled;
    QStringList absent;
    QStringList revoked;
    for (const exchange::RosterEntry &entry : round.manifest().roster) {
        if (!ledger.revocation(entry.packetId).isEmpty()) {
            revoked << entry.seat;
            continue;
        }
        const LedgerFile *file = ledger.current(entry.seat);
        if (file == nullptr) {
            absent << entry.seat;
            continue;
        }
        if (!file->counts())
            unsettled << entry.seat;
        else if (!file->phoneChecked)
            unconfirmed << entry.seat;
        if (file->verdict == QLatin1String("gap"))
            gaps << entry.seat;
    }
    QJsonArray list;
    const auto add = [&](const char *word, QStringList seats) {
        seats.sort();
        if (!seats.isEmpty())
            list.append(QJsonObject{{QStringLiteral("warning"), QLatin1String(word)},
                                    {QStringLiteral("seats"), QJsonArray::fromStringList(seats)}});
    };
    add("conflict_not_counted", unsettled);
    add("earlier_version_missing", gaps);
    add("not_submitted", absent);
    add("packet_revoked", revoked);
    add("receipt_not_confirmed", unconfirmed);
    return list;
}

Result<scoring::PointsTable> pointsOf(const PanelRound &round, const std::vector<RatedCell> &cells)
{
    std::vector<scoring::PanelMark> marks;
    for (const RatedCell &cell : cells) {
        if (!cell.repeat)
            marks.push_back({cell.code, cell.seat, cell.item, cell.benchmark, cell.criterion, cell.value});
    }
    Result<std::vector<scoring::PanelPoints>> panel = scoring::panelPoints(round.manifest().scheme, marks);
    if (!panel.ok())
        return panel.error();
    scoring::PointsInput input;
    input.teams = QStringList(round.codes().begin(), round.codes().end());
    input.panel = std::move(panel).value();
    for (const storage::CodedMetric &metric : round.content().metrics)
        input.metrics.push_back({metric.code, metric.source, metric.value, {}});
    for (const storage::CodedSurveyScore &score : round.content().survey)
        input.survey.push_back({score.rater, score.code, score.segment, score.score});
    return scoring::officialPoints(round.manifest().scheme, input);
}

Result<QByteArray> digestOf(const std::map<QString, QJsonObject> &records)
{
    std::map<QString, QByteArray> bytes;
    for (const auto &[hash, record] : records) {
        Result<QByteArray> canonical = canonicaljson::write(record);
        if (!canonical.ok())
            return canonical.error();
        bytes.emplace(hash, std::move(canonical).value());
    }
    return storage::recordsDigest(bytes);
}

} // namespace

Result<reporting::PanelColumns> columnsOf(const std::vector<CountedJudgements> &counted)
{
    std::vector<RatedCell> cells;
    std::vector<RatedPair> pairs;
    for (const CountedJudgements &each : counted) {
        cells.insert(cells.end(), each.judgements.cells.begin(), each.judgements.cells.end());
        pairs.insert(pairs.end(), each.judgements.pairs.begin(), each.judgements.pairs.end());
    }
    return reporting::PanelColumns::of(cells, std::move(pairs));
}

Result<QJsonObject> exactResult(const PanelRound &round, const PanelLedger &ledger,
                                const std::vector<CountedJudgements> &counted,
                                const reporting::PanelColumns &columns)
{
    const Result<scoring::PointsTable> points = pointsOf(round, columns.cells());
    if (!points.ok())
        return points.error();
    QJsonObject result{{QStringLiteral("v"), 1},
                       {QStringLiteral("round_id"), round.manifest().roundId},
                       {QStringLiteral("scheme_hash"), round.manifest().schemeHash},
                       {QStringLiteral("manifest_hash"), round.content().manifest.hash},
                       {QStringLiteral("counted"), countedList(ledger)},
                       {QStringLiteral("points"), scoring::toJson(*points)},
                       {QStringLiteral("criteria"), criteriaTable(round, columns)},
                       {QStringLiteral("by_benchmark"), benchmarkTable(round, columns)},
                       {QStringLiteral("preferences"), preferenceTable(counted)},
                       {QStringLiteral("missing"), missingTable(round, counted)},
                       {QStringLiteral("warnings"), warningList(round, ledger)}};
    // Rounds that ask for none of them keep the document they always had.
    for (const auto &[name, rows] :
         {std::pair("gates", gateTable(round, counted)), std::pair("ranks", rankTable(round, counted)),
          std::pair("spans", spanTable(counted))}) {
        if (!rows.isEmpty())
            result.insert(QLatin1String(name), rows);
    }
    return result;
}

Result<QByteArray> resultDocument(const PanelRound &round, const PanelLedger &ledger,
                                  const std::vector<CountedJudgements> &counted,
                                  const reporting::PanelColumns &columns)
{
    Result<QJsonObject> document = exactResult(round, ledger, counted, columns);
    if (!document.ok())
        return document.error();
    document->insert(QStringLiteral("agreement"), agreementTable(round.manifest().scheme, columns, counted));
    return canonicaljson::write(*document);
}

Result<Aggregation> aggregateRound(const PanelRound &round, const PanelLedger &ledger,
                                   const exchange::SecretKey &key, storage::RoundStore &store,
                                   ProgressSink &progress)
{
    const Result<std::vector<storage::ReceivedFile>> files = store.received();
    if (!files.ok())
        return files.error();
    Aggregation out;
    std::vector<CountedJudgements> counted;
    const qint64 total = ledger.counted().size();
    for (const storage::ReceivedFile &row : *files) {
        const LedgerFile &file = ledger.files().at(row.hash);
        if (!file.counts())
            continue;
        progress.report(static_cast<qint64>(counted.size()), total, Words::tr("Opening the score files"));
        if (progress.cancelled())
            return Error(ErrorCode::Cancelled, Words::tr("Aggregation was stopped."))
                .keeping(Words::tr("The round stays closed and nothing was stored."));
        const Result<exchange::SignedSubmission> opened = openCountedFile(round, key, file, row.bytes);
        if (!opened.ok())
            return opened.error();
        const exchange::RosterEntry *entry = round.packet(file.packetId);
        Result<ResolvedJudgements> judgements = resolveJudgements(round, *entry, opened->record);
        if (!judgements.ok())
            return judgements.error();
        out.records.emplace(file.hash, exchange::signedSubmissionToJson(*opened));
        counted.push_back({entry, std::move(judgements).value()});
    }
    progress.report(total, total, Words::tr("Computing the result"));
    const Result<reporting::PanelColumns> columns = columnsOf(counted);
    if (!columns.ok())
        return columns.error();
    Result<QByteArray> document = resultDocument(round, ledger, counted, *columns);
    if (!document.ok())
        return document.error();
    out.document = std::move(document).value();
    out.columns = columnsToBytes(*columns);
    Result<QByteArray> digest = digestOf(out.records);
    if (!digest.ok())
        return digest.error();
    out.recordsDigest = std::move(digest).value();
    return out;
}

} // namespace jeoul::session
