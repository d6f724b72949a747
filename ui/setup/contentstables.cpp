// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/contentstables.h"

#include "models/base/readinglanguage.h"
#include "models/domain/itemwords.h"

#include <QCoreApplication>

#include <map>

namespace jeoul::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContentsTables)
};

constexpr qsizetype kExcerpt = 160;

QString excerpt(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > kExcerpt ? line.left(kExcerpt) + QStringLiteral("…") : line;
}

QString kindWord(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Response:
        return Words::tr("Item");
    case ItemKind::Dossier:
        return Words::tr("Dossier");
    case ItemKind::Practice:
        return Words::tr("Practice");
    case ItemKind::Repeat:
        return Words::tr("Repeat");
    }
    return {};
}

ContentsTable teams(const session::DraftContents &draft)
{
    ContentsTable table{Words::tr("Teams"),
                        {Words::tr("Id"), Words::tr("Name"), Words::tr("Organisation"), Words::tr("Model"),
                         Words::tr("Aliases")},
                        {}};
    for (const Team &t : draft.teams)
        table.rows.push_back({t.id, t.name, t.organisation, t.model, t.aliases.join(QStringLiteral("; "))});
    return table;
}

ContentsTable benchmarks(const session::DraftContents &draft)
{
    ContentsTable table{
        Words::tr("Benchmarks"),
        {Words::tr("Id"), Words::tr("Title"), Words::tr("Group"), Words::tr("Domain"), Words::tr("Language")},
        {}};
    for (const Benchmark &b : draft.benchmarks)
        table.rows.push_back(
            {b.id, b.title, b.group, itemwords::domain(b.domain), itemwords::language(b.language)});
    return table;
}

ContentsTable items(const session::DraftContents &draft)
{
    std::map<QString, int> responses;
    for (const Response &r : draft.responses)
        ++responses[r.itemId];
    ContentsTable table{Words::tr("Items"),
                        {Words::tr("Id"), Words::tr("Kind"), Words::tr("Benchmark"), Words::tr("Language"),
                         Words::tr("Responses"), Words::tr("Prompt")},
                        {}};
    for (const Item &i : draft.items)
        table.rows.push_back({i.id, kindWord(i.kind), i.benchmark, itemwords::language(i.language),
                              QStringLiteral("%1 / %2").arg(responses[i.id]).arg(draft.teams.size()),
                              excerpt(i.prompt)});
    return table;
}

ContentsTable responses(const session::DraftContents &draft)
{
    ContentsTable table{Words::tr("Responses"),
                        {Words::tr("Item"), Words::tr("Team"), Words::tr("Characters"), Words::tr("Text")},
                        {}};
    for (const Response &r : draft.responses)
        table.rows.push_back({r.itemId, r.teamId, QString::number(r.text.size()),
                              r.text.isEmpty() ? Words::tr("(empty)") : excerpt(r.text)});
    return table;
}

ContentsTable reviewers(const session::DraftContents &draft)
{
    ContentsTable table{Words::tr("Reviewers"),
                        {Words::tr("Id"), Words::tr("Name"), Words::tr("Affiliation"), Words::tr("Panel"),
                         Words::tr("Recused from"), Words::tr("Items")},
                        {}};
    for (const Reviewer &r : draft.reviewers) {
        const auto assigned = draft.assignment.find(r.id);
        table.rows.push_back({r.id, r.name, r.affiliation, r.panel, r.recused.join(QStringLiteral("; ")),
                              QString::number(assigned == draft.assignment.end() ? draft.items.size()
                                                                                 : assigned->second.size())});
    }
    return table;
}

ContentsTable values(const session::DraftContents &draft)
{
    ContentsTable table{
        Words::tr("Benchmark results"), {Words::tr("Team"), Words::tr("Source"), Words::tr("Value")}, {}};
    for (const MetricValue &m : draft.metrics)
        table.rows.push_back({m.teamId, m.source, m.value.toText()});
    return table;
}

ContentsTable survey(const session::DraftContents &draft)
{
    ContentsTable table{Words::tr("User marks"),
                        {Words::tr("Rater"), Words::tr("Team"), Words::tr("Mark"), Words::tr("Segment")},
                        {}};
    for (const SurveyScore &s : draft.survey)
        table.rows.push_back({s.rater, s.teamId, s.score.toText(), s.segment});
    return table;
}

ContentsTable scheme(const session::DraftContents &draft)
{
    const Language language = readingLanguage();
    ContentsTable table{
        Words::tr("Rules"), {Words::tr("Part"), Words::tr("Source"), Words::tr("Full marks")}, {}};
    for (const Part &part : draft.scheme.parts) {
        table.rows.push_back({part.title.in(language), {}, part.max.toText()});
        for (const Source &source : part.sources)
            table.rows.push_back({{}, source.title.in(language), source.max.toText()});
    }
    for (const Sheet &sheet : draft.scheme.sheets) {
        for (const Criterion &criterion : sheet.criteria)
            table.rows.push_back(
                {sheet.title.in(language), criterion.title.in(language), criterion.maxPoints.toText()});
        for (const GateCheck &gate : sheet.gates)
            table.rows.push_back(
                {sheet.title.in(language), Words::tr("Gate: %1").arg(gate.title.in(language)), {}});
    }
    return table;
}

} // namespace

std::vector<ContentsTable> contentsTables(const session::DraftContents &draft)
{
    return {teams(draft),     benchmarks(draft), items(draft),  responses(draft),
            reviewers(draft), values(draft),     survey(draft), scheme(draft)};
}

} // namespace jeoul::ui
