// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/declaration.h"

#include "models/base/canonicaljson.h"
#include "models/base/text.h"
#include "models/exchange/recordreader.h"

#include <QCoreApplication>
#include <QSet>

namespace jeoul::exchange::declaration {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Declaration)
};

using namespace Qt::StringLiterals;

constexpr QLatin1StringView kForm("jeoul-declaration-form");
constexpr QLatin1StringView kAnswer("jeoul-declaration");
constexpr qsizetype kMostTeams = 1'024;
constexpr qsizetype kMostWords = 10'000; // of one reason

QJsonObject teamJson(const DeclaredTeam &team)
{
    return {{u"name"_s, team.name}, {u"organisation"_s, team.organisation}, {u"team"_s, team.teamId}};
}

QJsonObject headJson(const DeclarationForm &form, QLatin1StringView format)
{
    return {{u"format"_s, format},
            {u"reviewer"_s, form.reviewerId},
            {u"reviewer_name"_s, form.reviewerName},
            {u"round_title"_s, form.roundTitle},
            {u"v"_s, 1}};
}

DeclaredTeam readTeam(RecordReader &reader, QSet<QString> &seen)
{
    DeclaredTeam team;
    team.teamId = reader.id("team"_L1);
    reader.require(!seen.contains(team.teamId), "team"_L1, u"the same team twice"_s);
    seen.insert(team.teamId);
    team.name = reader.text("name"_L1);
    team.organisation = reader.text("organisation"_L1);
    return team;
}

void readHead(RecordReader &reader, QLatin1StringView format, DeclarationForm &form)
{
    reader.require(reader.id("format"_L1) == format, "format"_L1, u"another kind of file"_s);
    (void)reader.integer("v"_L1, 1, 1);
    form.roundTitle = reader.text("round_title"_L1);
    form.reviewerId = reader.id("reviewer"_L1);
    form.reviewerName = reader.text("reviewer_name"_L1);
}

/// The object of a file of this kind, before its members are looked at.
Result<QJsonObject> objectOf(const QByteArray &bytes, QLatin1StringView format, const QString &otherwise)
{
    // A file that went through an editor may end in a line break; nothing else is overlooked.
    const Result<QJsonObject> object = canonicaljson::read(bytes.endsWith('\n') ? bytes.chopped(1) : bytes);
    if (!object.ok() || object->value("format"_L1).toString() != format)
        return Error(ErrorCode::BadInput, otherwise)
            .because(object.ok() ? object->value("format"_L1).toString().left(64) : object.error().detail);
    if (object->value("v"_L1).toInteger() > 1)
        return Error(ErrorCode::NewerVersion,
                     Words::tr("This declaration was made by a newer version of Jeoul."))
            .advising(Words::tr("Install the newer version and open the file again."));
    return object;
}

Result<QByteArray> lineOf(const QJsonObject &object)
{
    const Result<QByteArray> bytes = canonicaljson::write(object);
    if (!bytes.ok())
        return bytes.error();
    return *bytes + '\n';
}

} // namespace

Result<QByteArray> formBytes(const DeclarationForm &form)
{
    QJsonArray teams;
    for (const DeclaredTeam &team : form.teams)
        teams.append(teamJson(team));
    QJsonObject object = headJson(form, kForm);
    object.insert(u"teams"_s, teams);
    return lineOf(object);
}

Result<DeclarationForm> readForm(const QByteArray &bytes)
{
    const Result<QJsonObject> object =
        objectOf(bytes, kForm, Words::tr("This file is not a conflict declaration form."));
    if (!object.ok())
        return object.error();
    Findings findings;
    RecordReader reader(*object, u"form"_s, findings);
    DeclarationForm form;
    readHead(reader, kForm, form);
    QSet<QString> seen;
    reader.each("teams"_L1, kMostTeams,
                [&](RecordReader &entry) { form.teams.push_back(readTeam(entry, seen)); });
    reader.require(!form.teams.empty(), "teams"_L1, u"empty"_s);
    reader.finish();
    JEOUL_TRY(findings.status());
    return form;
}

Result<QByteArray> answerBytes(const Declaration &declaration)
{
    if (declaration.answers.size() != declaration.form.teams.size())
        return Error(ErrorCode::BadInput, Words::tr("This declaration does not answer for every team."))
            .keeping(Words::tr("No file was written."))
            .advising(Words::tr("Answer for every team; then sign it."));
    QJsonArray declared;
    for (std::size_t i = 0; i < declaration.answers.size(); ++i) {
        QJsonObject entry = teamJson(declaration.form.teams[i]);
        entry.insert(u"conflict"_s, declaration.answers[i].conflict);
        entry.insert(u"reason"_s, text::sealed(declaration.answers[i].reason));
        declared.append(entry);
    }
    QJsonObject object = headJson(declaration.form, kAnswer);
    object.insert(u"declared"_s, declared);
    object.insert(u"signed_by"_s, text::sealed(declaration.signedBy));
    object.insert(u"wall_time_ms"_s, declaration.wallTimeMs);
    return lineOf(object);
}

Result<Declaration> readAnswer(const QByteArray &bytes)
{
    const Result<QJsonObject> object =
        objectOf(bytes, kAnswer, Words::tr("This file is not a filled conflict declaration."));
    if (!object.ok())
        return object.error();
    Findings findings;
    RecordReader reader(*object, u"declaration"_s, findings);
    Declaration out;
    readHead(reader, kAnswer, out.form);
    QSet<QString> seen;
    reader.each("declared"_L1, kMostTeams, [&](RecordReader &entry) {
        out.form.teams.push_back(readTeam(entry, seen));
        DeclaredConflict answer;
        answer.conflict = entry.flag("conflict"_L1);
        answer.reason = entry.text("reason"_L1, kMostWords);
        entry.require(answer.conflict == !text::isBlank(answer.reason), "reason"_L1,
                      u"a conflict without a reason, or a reason without a conflict"_s);
        out.answers.push_back(answer);
    });
    reader.require(!out.answers.empty(), "declared"_L1, u"empty"_s);
    out.signedBy = reader.text("signed_by"_L1);
    reader.require(!text::isBlank(out.signedBy), "signed_by"_L1, u"empty"_s);
    out.wallTimeMs = reader.integer("wall_time_ms"_L1, -RecordReader::kMaxInteger, RecordReader::kMaxInteger);
    reader.finish();
    JEOUL_TRY(findings.status());
    return out;
}

} // namespace jeoul::exchange::declaration
