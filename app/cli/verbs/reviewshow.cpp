// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/reviewshow.h"

#include "app/cli/reviewaccess.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jeoul::cli {

namespace {

QString stateName(session::ItemState state)
{
    switch (state) {
    case session::ItemState::NotBegun:
        return QStringLiteral("not_begun");
    case session::ItemState::Begun:
        return QStringLiteral("begun");
    case session::ItemState::Complete:
        return QStringLiteral("complete");
    }
    return {};
}

QString kindName(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Response:
        return QStringLiteral("response");
    case ItemKind::Dossier:
        return QStringLiteral("dossier");
    case ItemKind::Practice:
        return QStringLiteral("practice");
    case ItemKind::Repeat:
        return QStringLiteral("repeat");
    }
    return {};
}

QJsonArray responsesToJson(const session::ReviewSession &review, const BlindItem &item)
{
    QJsonArray responses;
    for (std::size_t i = 0; i < item.responses.size(); ++i) {
        const BlindResponse &r = item.responses[i];
        responses.append(QJsonObject{
            {QStringLiteral("label"),
             responseLabel(review.content().rubric.policy.labels, static_cast<int>(i))},
            {QStringLiteral("present"), r.present},
            {QStringLiteral("assigned"), r.assigned},
            {QStringLiteral("text"), r.present && r.assigned ? QJsonValue(r.text) : QJsonValue()}});
    }
    return responses;
}

QJsonArray marksToJson(const session::ReviewSession &review, const BlindItem &item)
{
    QJsonArray marks;
    const Sheet *sheet = review.content().rubric.sheetFor(item);
    for (const CellKey &cell : review.cells(item.id)) {
        const auto found = review.judgements().marks.find(cell);
        const bool given = found != review.judgements().marks.end();
        QJsonValue score;
        if (given && found->second.step && sheet != nullptr) {
            const Criterion *criterion = sheet->criterion(cell.criterion);
            const Scale *scale =
                criterion != nullptr ? review.content().rubric.scale(criterion->scaleId) : nullptr;
            if (scale != nullptr)
                score = scale->value(*found->second.step).toText();
        }
        marks.append(QJsonObject{{QStringLiteral("label"), cell.label},
                                 {QStringLiteral("criterion"), cell.criterion},
                                 {QStringLiteral("score"), score},
                                 {QStringLiteral("cannot_rate"), given && !found->second.cannotRate.isEmpty()
                                                                     ? QJsonValue(found->second.cannotRate)
                                                                     : QJsonValue()}});
    }
    return marks;
}

QJsonObject itemToJson(const session::ReviewSession &review, const BlindItem &item, bool whole)
{
    QJsonObject out{{QStringLiteral("item_id"), item.id},
                    {QStringLiteral("kind"), kindName(item.kind)},
                    {QStringLiteral("benchmark"), item.benchmarkTitle},
                    {QStringLiteral("domain"), item.domain},
                    {QStringLiteral("language"), item.language},
                    {QStringLiteral("state"), stateName(review.itemState(item.id))}};
    if (!whole)
        return out;
    out.insert(QStringLiteral("prompt"), item.prompt);
    out.insert(QStringLiteral("context"), item.context);
    out.insert(QStringLiteral("reference"), item.reference);
    out.insert(QStringLiteral("responses"), responsesToJson(review, item));
    out.insert(QStringLiteral("scores"), marksToJson(review, item));
    QJsonArray missing;
    for (const session::Missing &m : review.missing(item.id))
        missing.append(m.sentence);
    out.insert(QStringLiteral("missing"), missing);
    return out;
}

void printItem(Terminal &terminal, const QJsonObject &item)
{
    terminal.print(QStringLiteral("%1\t%2\t%3\t%4")
                       .arg(item.value(QStringLiteral("item_id")).toString(),
                            item.value(QStringLiteral("state")).toString(),
                            item.value(QStringLiteral("benchmark")).toString(),
                            item.value(QStringLiteral("domain")).toString()));
    if (!item.contains(QStringLiteral("prompt")))
        return;
    terminal.print(item.value(QStringLiteral("prompt")).toString());
    const QJsonArray responses = item.value(QStringLiteral("responses")).toArray();
    for (const QJsonValueConstRef value : responses) {
        const QJsonObject r = value.toObject();
        terminal.print(QStringLiteral("\n[%1]").arg(r.value(QStringLiteral("label")).toString()));
        terminal.print(!r.value(QStringLiteral("assigned")).toBool()
                           ? QCoreApplication::translate("ReviewShow", "Not assigned to you")
                       : !r.value(QStringLiteral("present")).toBool()
                           ? QCoreApplication::translate("ReviewShow", "No response")
                           : r.value(QStringLiteral("text")).toString());
    }
    const QJsonArray scores = item.value(QStringLiteral("scores")).toArray();
    for (const QJsonValueConstRef value : scores) {
        const QJsonObject s = value.toObject();
        terminal.print(QStringLiteral("%1\t%2\t%3")
                           .arg(s.value(QStringLiteral("label")).toString(),
                                s.value(QStringLiteral("criterion")).toString(),
                                s.value(QStringLiteral("score")).toString(QStringLiteral("-"))));
    }
}

} // namespace

void ReviewShow::declare(CLI::App &parent)
{
    CLI::App &command =
        add(parent, "show", QCoreApplication::translate("ReviewShow", "Show what is in a workspace"));
    file(command, "workspace", m_workspace,
         QCoreApplication::translate("ReviewShow", "The workspace (.jwork)"), true);
    file(command, "--item", m_item, QCoreApplication::translate("ReviewShow", "One item whole, by its id"));
    file(command, "--code-file", m_codeFile, codeFileWords());
    flag(command, "--json", m_json,
         QCoreApplication::translate("ReviewShow", "One JSON document on standard output"));
}

int ReviewShow::run(wiring::AppContext &context, Terminal &terminal)
{
    const auto review = openWorkspace(qs(m_workspace), qs(m_codeFile), context, terminal);
    if (!review.ok())
        return terminal.fail(review.error());
    if (!m_item.empty() && (*review)->content().item(qs(m_item)) == nullptr)
        return terminal.fail(
            Error(ErrorCode::NotFound,
                  QCoreApplication::translate("ReviewShow", "There is no item %1 in this packet.")
                      .arg(qs(m_item))));
    QJsonArray items;
    for (const BlindItem &item : (*review)->content().items) {
        if (m_item.empty() || item.id == qs(m_item))
            items.append(itemToJson(**review, item, m_json || !m_item.empty()));
    }
    if (!m_json) {
        for (const QJsonValueConstRef item : std::as_const(items))
            printItem(terminal, item.toObject());
        return ExitDone;
    }
    const session::Progress progress = (*review)->progress();
    terminal.json({{QStringLiteral("seat"), (*review)->content().seat},
                   {QStringLiteral("round"), (*review)->content().roundTitle},
                   {QStringLiteral("scheme_hash"), (*review)->content().rubric.schemeHash},
                   {QStringLiteral("submissions"), (*review)->submissions()},
                   {QStringLiteral("progress"), QJsonObject{{QStringLiteral("items"), progress.items},
                                                            {QStringLiteral("complete"), progress.complete},
                                                            {QStringLiteral("cells"), progress.cells},
                                                            {QStringLiteral("scored"), progress.scored}}},
                   {QStringLiteral("items"), items}});
    return ExitDone;
}

} // namespace jeoul::cli
