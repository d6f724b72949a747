// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/decisionsfile.h"

#include "models/intake/csvtable.h"

#include <QCoreApplication>

#include <optional>
#include <set>
#include <tuple>

namespace jeoul::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DecisionsFile)
};

using Decision = std::tuple<QString, QString, QString>;

std::optional<Error> problemOf(const QString &file, const intake::CsvRow &row, const Decision &d,
                               const std::set<QString> &known)
{
    static const std::set<QString> words{QStringLiteral("mask"), QStringLiteral("keep"),
                                         QStringLiteral("drop")};
    if (known.count(std::get<0>(d)) == 0)
        return Error(ErrorCode::BadInput, Words::tr("There is no such finding."))
            .at({file, row.line(), QStringLiteral("id"), std::get<0>(d)});
    if (words.count(std::get<1>(d)) == 0)
        return Error(ErrorCode::BadInput, Words::tr("A decision is mask, keep or drop."))
            .at({file, row.line(), QStringLiteral("decision"), std::get<1>(d)});
    if (std::get<2>(d).isEmpty())
        return Error(ErrorCode::BadInput, Words::tr("A decision needs a reason."))
            .at({file, row.line(), QStringLiteral("reason"), {}});
    return std::nullopt;
}

} // namespace

Result<int> decideFromFile(SetupSession &setup, const QString &path)
{
    const Result<intake::SourceFile> file = intake::openSource(path);
    if (!file.ok())
        return file.error();
    SilentProgress progress;
    const auto findings = setup.screen(progress);
    if (!findings.ok())
        return findings.error();
    std::set<QString> known;
    for (const AliasFinding &finding : *findings)
        known.insert(finding.id);
    using intake::Need;
    intake::CsvTable table({{"id", Need::Required}, {"decision", Need::Required}, {"reason", Need::Required}},
                           {});
    intake::ProblemList list(file->name);
    std::vector<Decision> decisions;
    std::optional<Error> first;
    (void)table.read(*file, list, progress, [&](const intake::CsvRow &row) {
        const Decision decision{row.text(0).trimmed(), row.text(1).trimmed().toLower(),
                                row.text(2).trimmed()};
        if (!first)
            first = problemOf(file->name, row, decision, known);
        decisions.push_back(decision);
    });
    for (const intake::Problem &p : list.take()) {
        if (!first && p.severity == intake::Severity::Error)
            first = Error(ErrorCode::BadInput, p.sentence)
                        .at({p.file, p.row, p.column, p.value})
                        .advising(p.remedy);
    }
    if (first)
        return first->keeping(Words::tr("No decision was recorded."));
    for (const auto &[id, decision, reason] : decisions)
        JEOUL_TRY(setup.decide(id, decision, reason));
    return static_cast<int>(decisions.size());
}

} // namespace jeoul::session
