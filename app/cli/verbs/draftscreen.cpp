// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/draftscreen.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace jeoul::cli {

namespace {

QJsonObject findingToJson(const session::AliasFinding &f)
{
    return {{QStringLiteral("id"), f.id},
            {QStringLiteral("rule"), f.where == QStringLiteral("pages") ? f.where : QStringLiteral("alias")},
            {QStringLiteral("severity"), QStringLiteral("high")},
            {QStringLiteral("item"), f.itemId},
            {QStringLiteral("system"), f.teamId},
            {QStringLiteral("where"), f.where},
            {QStringLiteral("term"), f.term},
            {QStringLiteral("offset"), f.offset},
            {QStringLiteral("excerpt"), f.excerpt},
            {QStringLiteral("decision"), f.decision.isEmpty() ? QJsonValue() : QJsonValue(f.decision)},
            {QStringLiteral("reason"), f.reason}};
}

} // namespace

void DraftScreen::declare(CLI::App &parent)
{
    CLI::App &command =
        add(parent, "screen",
            QCoreApplication::translate(
                "DraftScreen", "Search everything a reviewer would read for team names and aliases"));
    file(command, "draft", m_draft, QCoreApplication::translate("DraftScreen", "The draft (.jdraft)"), true);
    flag(command, "--json", m_json,
         QCoreApplication::translate("DraftScreen", "One JSON document on standard output"));
}

int DraftScreen::run(wiring::AppContext &context, Terminal &terminal)
{
    const auto draft = session::SetupSession::open(qs(m_draft), context.setup());
    if (!draft.ok())
        return terminal.fail(draft.error());
    TerminalProgress progress(terminal);
    const auto findings = (*draft)->screen(progress);
    if (!findings.ok())
        return terminal.fail(findings.error());
    const auto open = std::count_if(findings->begin(), findings->end(),
                                    [](const session::AliasFinding &f) { return f.decision.isEmpty(); });
    QJsonArray list;
    for (const session::AliasFinding &f : *findings) {
        list.append(findingToJson(f));
        if (!m_json)
            terminal.print(
                QStringList{f.id, f.itemId, f.teamId, f.where, f.term, f.decision, f.excerpt}.join(u'\t'));
    }
    if (m_json)
        terminal.json(
            {{QStringLiteral("findings"), list}, {QStringLiteral("undecided"), static_cast<qint64>(open)}});
    const int undecided = static_cast<int>(open); // a plain name, because lupdate does not read a cast there
    terminal.tell(
        QCoreApplication::translate("DraftScreen", "%n finding(s) are undecided.", nullptr, undecided));
    return open > 0 ? ExitCheckFailed : ExitDone;
}

} // namespace jeoul::cli
