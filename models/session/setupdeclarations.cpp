// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/setupdeclarations.h"

#include "models/base/durablefile.h"
#include "models/exchange/declaration.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace jeoul::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SetupDeclarations)
};

std::vector<DeclaredTeam> teamsOf(const DraftContents &draft)
{
    std::vector<DeclaredTeam> teams;
    for (const Team &team : draft.teams)
        teams.push_back({team.id, team.name.isEmpty() ? team.id : team.name, team.organisation});
    std::sort(teams.begin(), teams.end(), [](const DeclaredTeam &a, const DeclaredTeam &b) {
        return std::tie(a.name, a.teamId) < std::tie(b.name, b.teamId);
    });
    return teams;
}

/// Ids are free text, file names are not.
QString fileName(const QString &reviewer, std::size_t number)
{
    static const QRegularExpression kPlain(QStringLiteral("^[\\p{L}\\p{N}_-]{1,64}$"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QString name = kPlain.match(reviewer).hasMatch() ? reviewer : QString::number(number + 1);
    return QStringLiteral("declaration-%1.jdeclare").arg(name);
}

Error unfit(const QString &file, const QString &sentence)
{
    return Error(ErrorCode::BadInput, Words::tr("%1: %2").arg(file, sentence))
        .keeping(Words::tr("Nothing was taken in. The draft is unchanged."));
}

Status checkTeams(const Declaration &declaration, const std::vector<DeclaredTeam> &teams, const QString &file)
{
    std::vector<DeclaredTeam> declared = declaration.form.teams;
    std::sort(declared.begin(), declared.end(), [](const DeclaredTeam &a, const DeclaredTeam &b) {
        return std::tie(a.name, a.teamId) < std::tie(b.name, b.teamId);
    });
    if (declared == teams)
        return done();
    return unfit(file,
                 Words::tr("This declaration does not speak of the teams of this draft as they are now."))
        .advising(Words::tr("Write new forms and have this reviewer declare again."));
}

/// Adds what one answer declares to its reviewer.
void take(const Declaration &declaration, Reviewer &reviewer, DeclarationsTaken &out)
{
    QStringList names;
    for (std::size_t i = 0; i < declaration.answers.size(); ++i) {
        if (!declaration.answers[i].conflict)
            continue;
        const DeclaredTeam &team = declaration.form.teams[i];
        names << QStringLiteral("%1 (%2)").arg(team.name, declaration.answers[i].reason);
        if (!reviewer.recused.contains(team.teamId)) {
            reviewer.recused << team.teamId;
            ++out.conflicts;
        }
    }
    out.sentences << (names.isEmpty()
                          ? Words::tr("%1, signed by %2: no conflict.").arg(reviewer.id, declaration.signedBy)
                          : Words::tr("%1, signed by %2: conflict with %3.")
                                .arg(reviewer.id, declaration.signedBy, names.join(QStringLiteral(", "))));
}

} // namespace

Result<QStringList> writeDeclarationForms(const DraftContents &draft, const QString &folder)
{
    const std::vector<DeclaredTeam> teams = teamsOf(draft);
    if (teams.empty() || draft.reviewers.empty())
        return Error(ErrorCode::NotAllowed,
                     Words::tr("Forms need teams to declare about and reviewers who declare."))
            .advising(Words::tr("Import teams.csv and reviewers.csv first."));
    std::vector<std::pair<QString, QByteArray>> files;
    for (std::size_t i = 0; i < draft.reviewers.size(); ++i) {
        const Reviewer &reviewer = draft.reviewers[i];
        const Result<QByteArray> bytes =
            exchange::declaration::formBytes({draft.title, reviewer.id, reviewer.name, teams});
        if (!bytes.ok())
            return bytes.error();
        const QString path = QDir(folder).filePath(fileName(reviewer.id, i));
        if (QFileInfo::exists(path))
            return Error(ErrorCode::Conflict,
                         Words::tr("%1 is already there.").arg(QFileInfo(path).fileName()))
                .keeping(Words::tr("Nothing was written."))
                .advising(Words::tr("Choose an empty folder."));
        files.emplace_back(path, *bytes);
    }
    JEOUL_TRY(durablefile::makeFolder(folder));
    QStringList paths;
    for (const auto &[path, bytes] : files) {
        JEOUL_TRY(durablefile::writeNew(path, bytes));
        paths << path;
    }
    return paths;
}

Result<DeclarationsTaken> readDeclarations(const DraftContents &draft, const QStringList &paths)
{
    const std::vector<DeclaredTeam> teams = teamsOf(draft);
    std::map<QString, Reviewer> reviewers;
    for (const Reviewer &reviewer : draft.reviewers)
        reviewers[reviewer.id] = reviewer;
    DeclarationsTaken out;
    std::map<QString, QString> seen; // reviewer, file
    for (const QString &path : paths) {
        const QString file = QFileInfo(path).fileName();
        const Result<QByteArray> bytes = durablefile::read(path, exchange::declaration::kMostBytes);
        if (!bytes.ok())
            return bytes.error();
        const Result<Declaration> declaration = exchange::declaration::readAnswer(*bytes);
        if (!declaration.ok())
            return unfit(file, declaration.error().text());
        const auto reviewer = reviewers.find(declaration->form.reviewerId);
        if (reviewer == reviewers.end())
            return unfit(file,
                         Words::tr("Reviewer %1 is not in this draft.").arg(declaration->form.reviewerId));
        if (const auto [other, fresh] = seen.emplace(reviewer->first, file); !fresh)
            return unfit(
                file, Words::tr("Reviewer %1 has also declared in %2.").arg(reviewer->first, other->second));
        JEOUL_TRY(checkTeams(*declaration, teams, file));
        const QStringList before = reviewer->second.recused;
        take(*declaration, reviewer->second, out);
        if (reviewer->second.recused != before)
            out.reviewers.push_back(reviewer->second);
    }
    return out;
}

} // namespace jeoul::session
