// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/declaringdraft.h"

#include "models/base/canonicaljson.h"
#include "models/base/digest.h"
#include "models/base/durablefile.h"
#include "models/base/text.h"
#include "models/exchange/declaration.h"
#include "models/exchange/recordreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <map>
#include <optional>
#include <utility>

namespace jeoul::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeclaringDraft)
};

using namespace Qt::StringLiterals;
using exchange::RecordReader;

constexpr QLatin1StringView kFormat("jeoul-declaration-draft");
constexpr qsizetype kMostAnswers = 1'024; // as many as a form has teams
constexpr qsizetype kMostReason = 10'000;
constexpr qsizetype kNameDigits = 16; // of each hash in a file name; the whole one stands in the file

/// One team's answer as it stands in the file; a reason may stand beside "none", typed before it.
struct Entry
{
    bool conflict = false;
    QString reason;
};

struct Contents
{
    QString name;
    std::map<QString, Entry> answers; ///< by team id
};

QString ownerOf(const DeclarationForm &form)
{
    const QByteArray both =
        digest::lengthPrefixed(form.roundTitle.toUtf8()) + digest::lengthPrefixed(form.reviewerId.toUtf8());
    return QString::fromLatin1(digest::sha256Hex(both).left(kNameDigits));
}

Result<Contents> contentsOf(const QByteArray &bytes, const QString &form)
{
    const Result<QJsonObject> object = canonicaljson::read(bytes);
    if (!object.ok())
        return object.error();
    exchange::Findings findings;
    RecordReader reader(*object, u"draft"_s, findings);
    Contents contents;
    reader.require(reader.id("format"_L1) == kFormat, "format"_L1, u"another kind of file"_s);
    (void)reader.integer("v"_L1, 1, 1);
    reader.require(reader.sha256("form"_L1) == form, "form"_L1, u"of another form"_s);
    contents.name = reader.text("name"_L1);
    reader.each("answers"_L1, kMostAnswers, [&](RecordReader &entry) {
        const QString team = entry.id("team"_L1);
        const bool conflict = entry.flag("conflict"_L1);
        const bool first =
            contents.answers.try_emplace(team, Entry{conflict, entry.text("reason"_L1, kMostReason)}).second;
        entry.require(first, "team"_L1, u"the same team twice"_s);
    });
    reader.finish();
    JEOUL_TRY(findings.status());
    return contents;
}

void apply(const Contents &contents, Declaring &declaring)
{
    const std::vector<DeclaredTeam> &teams = declaring.form().teams;
    for (std::size_t i = 0; i < teams.size(); ++i) {
        const auto said = contents.answers.find(teams[i].teamId);
        if (said == contents.answers.end())
            continue;
        declaring.declareConflict(i, said->second.reason);
        if (!said->second.conflict)
            declaring.declareNone(i);
    }
}

} // namespace

DeclaringDraft::DeclaringDraft(const Declaring &declaring, const QString &folder)
    : m_folder(folder)
    , m_form(declaring.formDigest())
    , m_owner(ownerOf(declaring.form()))
    , m_path(QDir(folder).filePath(m_owner + u'-' + m_form.left(kNameDigits) + u".json"_s))
{
}

DeclaringDraft::Found DeclaringDraft::restore(Declaring &declaring) const
{
    const Result<QByteArray> bytes = durablefile::read(m_path, exchange::declaration::kMostBytes);
    if (!bytes.ok() && !QFileInfo::exists(m_path)) {
        if (!hasEarlier())
            return {};
        return {
            {},
            Words::tr("This form differs from the one you answered before. Please answer this one anew; what "
                      "you entered before is kept with the earlier form."),
            true};
    }
    if (!bytes.ok())
        return setAside();
    const Result<Contents> contents = contentsOf(*bytes, m_form);
    if (!contents.ok())
        return setAside();
    apply(*contents, declaring);
    return {contents->name,
            Words::tr("Your answers so far were found on this computer. Go on where you were."), false};
}

/// What a person entered is not written over, even when this program cannot read it.
DeclaringDraft::Found DeclaringDraft::setAside() const
{
    const QString aside = m_path + u".unreadable"_s;
    QFile::remove(aside);
    const bool moved = QFile::rename(m_path, aside);
    return {{},
            Words::tr("Your earlier answers on this computer cannot be read. Please answer again. They "
                      "were left in %1.")
                .arg(QDir::toNativeSeparators(moved ? aside : m_path)),
            true};
}

bool DeclaringDraft::hasEarlier() const
{
    return !QDir(m_folder).entryList({m_owner + u"-*.json"_s}, QDir::Files).isEmpty();
}

Status DeclaringDraft::keep(const Declaring &declaring, const QString &name) const
{
    QJsonArray answers;
    const std::vector<DeclaredTeam> &teams = declaring.form().teams;
    for (std::size_t i = 0; i < teams.size(); ++i) {
        if (const std::optional<DeclaredConflict> &said = declaring.answer(i))
            answers.append(QJsonObject{{u"conflict"_s, said->conflict},
                                       {u"reason"_s, declaring.words(i)},
                                       {u"team"_s, teams[i].teamId}});
    }
    const Result<QByteArray> bytes = canonicaljson::write({{u"answers"_s, answers},
                                                           {u"form"_s, m_form},
                                                           {u"format"_s, kFormat},
                                                           {u"name"_s, text::sealed(name)},
                                                           {u"v"_s, 1}});
    if (!bytes.ok())
        return bytes.error();
    JEOUL_TRY(durablefile::makeFolder(m_folder));
    return durablefile::write(m_path, *bytes);
}

Status DeclaringDraft::remove() const
{
    if (QFile::remove(m_path) || !QFileInfo::exists(m_path))
        return done();
    return Error(ErrorCode::Io, Words::tr("The draft %1 on this computer could not be removed.")
                                    .arg(QDir::toNativeSeparators(m_path)))
        .advising(Words::tr("Remove it yourself: it names participants."));
}

} // namespace jeoul::session
