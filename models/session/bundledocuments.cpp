// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/bundledocuments.h"

#include "models/base/canonicaljson.h"
#include "models/exporting/csvwriter.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace jeoul::session::bundledocuments {

using exchange::Event;
using exchange::EventKind;
using reporting::ReportCell;

namespace {

QString textOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

/// One row of results.csv from a source, part or team of the result document.
std::vector<ReportCell> row(const QString &code, const QString &level, const QString &id,
                            const QJsonObject &value, const char *points)
{
    const QJsonValue rank = value.value(QStringLiteral("rank"));
    const QString place = rank.isDouble() ? QString::number(rank.toInteger()) : QString();
    std::vector<ReportCell> cells;
    const auto add = [&cells](const QString &text) { cells.push_back(ReportCell::text(text)); };
    add(code);
    add(level);
    add(id);
    add(textOf(value, points));
    add(place);
    add(textOf(value, "reason"));
    return cells;
}

reporting::ReportTable emptyTable()
{
    reporting::ReportTable table;
    table.id = QStringLiteral("results");
    for (const char *id : {"code", "level", "id", "points", "rank", "reason"})
        table.columns.push_back({QLatin1String(id), QLatin1String(id), reporting::ColumnKind::Text, -1});
    return table;
}

} // namespace

Result<QByteArray> labels(const PanelRound &round)
{
    QJsonObject seats;
    for (const exchange::RosterEntry &entry : round.manifest().roster) {
        QJsonObject items;
        for (const QString &item : entry.items) {
            const std::vector<QString> order = round.order(entry.seat, item);
            items.insert(item, QJsonArray::fromStringList(QStringList(order.begin(), order.end())));
        }
        seats.insert(entry.seat, items);
    }
    QJsonObject document;
    document[QStringLiteral("format")] = QStringLiteral("jeoul-labels");
    document[QStringLiteral("round_id")] = round.manifest().roundId;
    document[QStringLiteral("seats")] = seats;
    document[QStringLiteral("v")] = 1;
    return canonicaljson::write(document);
}

QByteArray receipts(const PanelLedger &ledger)
{
    std::vector<const LedgerFile *> files;
    for (const auto &[hash, file] : ledger.files())
        files.push_back(&file);
    std::sort(files.begin(), files.end(), [](const LedgerFile *a, const LedgerFile *b) {
        return std::tie(a->seat, a->sequence, a->hash) < std::tie(b->seat, b->sequence, b->hash);
    });
    QString out;
    for (const LedgerFile *file : files) {
        const QString checked =
            file->phoneChecked ? QStringLiteral("confirmed") : QStringLiteral("not confirmed");
        out += QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6\n")
                   .arg(file->seat, QString::number(file->sequence), file->receipt, file->verdict, checked,
                        file->hash);
    }
    return out.toUtf8();
}

Result<QByteArray> resultsTable(const QJsonObject &results)
{
    reporting::ReportTable table = emptyTable();
    const QJsonArray teams =
        results.value(QStringLiteral("points")).toObject().value(QStringLiteral("teams")).toArray();
    for (const QJsonValue &team : teams) {
        const QString code = textOf(team.toObject(), "team");
        const QJsonArray parts = team.toObject().value(QStringLiteral("parts")).toArray();
        for (const QJsonValue &part : parts) {
            const QJsonArray sources = part.toObject().value(QStringLiteral("sources")).toArray();
            for (const QJsonValue &source : sources)
                table.rows.push_back(row(code, QStringLiteral("source"), textOf(source.toObject(), "source"),
                                         source.toObject(), "points"));
            table.rows.push_back(row(code, QStringLiteral("part"), textOf(part.toObject(), "part"),
                                     part.toObject(), "points"));
        }
        table.rows.push_back(
            row(code, QStringLiteral("total"), QStringLiteral("total"), team.toObject(), "total"));
    }
    exporting::CsvWriter::Options options;
    options.idsAsHeader = true;
    return exporting::CsvWriter(options).bytes(table);
}

bool stands(const QByteArray &file, const Result<QByteArray> &document)
{
    return document.ok() && *document == file;
}

const Event *lastOf(const PanelLedger &ledger, EventKind kind)
{
    const auto found = std::find_if(ledger.events().rbegin(), ledger.events().rend(),
                                    [kind](const Event &event) { return event.kind == kind; });
    return found == ledger.events().rend() ? nullptr : &*found;
}

exchange::LockRecord lockRecord(const PanelRound &round, const PanelLedger &ledger,
                                std::map<QString, QString> records)
{
    const auto hashOf = [&](EventKind kind) { return lastOf(ledger, kind)->hash; }; // it was aggregated
    const Event *locked = lastOf(ledger, EventKind::Locked);
    exchange::LockRecord out;
    out.roundId = round.manifest().roundId;
    out.manifestHash = round.content().manifest.hash;
    out.head = locked == nullptr ? ledger.last().hash : locked->previous;
    out.closed = hashOf(EventKind::Closed);
    out.counted = ledger.counted();
    out.aggregated = hashOf(EventKind::Aggregated);
    out.resultHash = ledger.resultHash();
    out.labelSeed = round.content().labelSeed;
    out.records = std::move(records);
    return out;
}

} // namespace jeoul::session::bundledocuments
