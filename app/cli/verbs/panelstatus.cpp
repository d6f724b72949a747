// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/panelstatus.h"

#include "app/cli/panelaccess.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

namespace jeoul::cli {

namespace {

QJsonObject seatToJson(const session::SeatStatus &s)
{
    QJsonObject benchmarks;
    for (const auto &[id, counts] : s.byBenchmark)
        benchmarks.insert(id, QJsonArray{counts.first, counts.second});
    return {{QStringLiteral("seat"), s.seat},
            {QStringLiteral("received"), s.received},
            {QStringLiteral("received_at"),
             s.received
                 ? QJsonValue(QDateTime::fromMSecsSinceEpoch(s.receivedMs, Qt::UTC).toString(Qt::ISODate))
                 : QJsonValue()},
            {QStringLiteral("sequence"), s.sequence},
            {QStringLiteral("items"), s.items},
            {QStringLiteral("complete"), s.completeItems},
            {QStringLiteral("receipt"), s.receipt},
            {QStringLiteral("phone_checked"), s.phoneChecked},
            {QStringLiteral("revoked"), s.revoked},
            {QStringLiteral("problem"), s.problem},
            {QStringLiteral("by_benchmark"), benchmarks}};
}

} // namespace

void PanelStatus::declare(CLI::App &parent)
{
    CLI::App &command = add(
        parent, "status",
        QCoreApplication::translate("PanelStatus", "Show who has submitted and in which state the round is"));
    file(command, "round", m_round, QCoreApplication::translate("PanelStatus", "The round file (.jround)"),
         true);
    flag(command, "--json", m_json,
         QCoreApplication::translate("PanelStatus", "One JSON document on standard output"));
}

int PanelStatus::run(wiring::AppContext &context, Terminal &terminal)
{
    const auto panel = session::PanelSession::open(qs(m_round), context.panel());
    if (!panel.ok())
        return terminal.fail(panel.error());
    QJsonArray seats;
    for (const session::SeatStatus &s : (*panel)->seats()) {
        seats.append(seatToJson(s));
        if (!m_json)
            terminal.print(QStringLiteral("%1\t%2\t%3/%4\t%5")
                               .arg(s.seat, s.received ? s.receipt : QStringLiteral("-"))
                               .arg(s.completeItems)
                               .arg(s.items)
                               .arg(s.problem));
    }
    if (m_json) {
        terminal.json({{QStringLiteral("state"), stateName((*panel)->state())},
                       {QStringLiteral("title"), (*panel)->manifest().title},
                       {QStringLiteral("scheme_hash"), (*panel)->manifest().schemeHash},
                       {QStringLiteral("seats"), seats},
                       {QStringLiteral("events"), static_cast<qint64>((*panel)->events().size())}});
    } else {
        terminal.tell(
            QCoreApplication::translate("PanelStatus", "State: %1").arg(stateWord((*panel)->state())));
    }
    return ExitDone;
}

} // namespace jeoul::cli
