// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/declaring.h"

#include "models/base/digest.h"
#include "models/base/durablefile.h"
#include "models/base/text.h"
#include "models/exchange/declaration.h"
#include "models/intake/csvtable.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace jeoul::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Declaring)
};

std::optional<bool> yesOrNo(const QString &word)
{
    const QString folded = text::folded(word.trimmed());
    if (QStringList{QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("있음"), QStringLiteral("예")}
            .contains(folded))
        return true;
    if (QStringList{QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("없음"),
                    QStringLiteral("아니요"), QStringLiteral("아니오")}
            .contains(folded))
        return false;
    return std::nullopt;
}

/// The words as they are written to the file; empty when nobody would see any.
QString wordsOf(const QString &typed, qsizetype most)
{
    QString words = text::sealed(typed).trimmed().left(most);
    if (!words.isEmpty() && words.back().isHighSurrogate())
        words.chop(1); // half of the character that stood at the end
    return text::isBlank(words) ? QString() : words;
}

} // namespace

Declaring::Declaring(DeclarationForm form, QString digest)
    : m_form(std::move(form))
    , m_formDigest(std::move(digest))
    , m_answers(m_form.teams.size())
    , m_words(m_form.teams.size())
{
}

Result<Declaring> Declaring::open(const QString &path)
{
    const Result<QByteArray> bytes = durablefile::read(path, exchange::declaration::kMostBytes);
    if (!bytes.ok())
        return bytes.error();
    Result<DeclarationForm> form = exchange::declaration::readForm(*bytes);
    if (!form.ok())
        return form.error();
    // A line break that an editor put at the end makes no other form of it.
    const QByteArray line = bytes->endsWith('\n') ? bytes->chopped(1) : *bytes;
    return Declaring(std::move(form).value(), QString::fromLatin1(digest::sha256Hex(line)));
}

bool Declaring::answered() const
{
    return std::ranges::any_of(m_answers, [](const auto &answer) { return answer.has_value(); });
}

void Declaring::declareNone(std::size_t team)
{
    m_answers.at(team) = DeclaredConflict{false, {}};
}

void Declaring::declareConflict(std::size_t team, const QString &reason)
{
    m_words.at(team) = wordsOf(reason, kMaxReason);
    m_answers.at(team) = DeclaredConflict{true, m_words[team]};
}

QStringList Declaring::missing() const
{
    QStringList sentences;
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        const QString &name = m_form.teams[i].name;
        if (!m_answers[i])
            sentences << Words::tr("%1: not answered yet.").arg(name);
        else if (m_answers[i]->conflict && m_answers[i]->reason.isEmpty())
            sentences << Words::tr("%1: say in a few words what the conflict is.").arg(name);
    }
    return sentences;
}

std::optional<std::size_t> Declaring::teamCalled(const QString &name) const
{
    const QString wanted = text::folded(name.trimmed());
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < m_form.teams.size(); ++i) {
        const DeclaredTeam &team = m_form.teams[i];
        if (text::folded(team.teamId) == wanted)
            return i;
        if (text::folded(team.name) != wanted)
            continue;
        if (found)
            return std::nullopt; // two teams of one name: only the id tells them apart
        found = i;
    }
    return found;
}

Status Declaring::answerFromFile(const QString &path)
{
    const Result<intake::SourceFile> file = intake::openSource(path);
    if (!file.ok())
        return file.error();
    using intake::Need;
    intake::CsvTable table(
        {{"team_id", Need::Required}, {"conflict", Need::Required}, {"reason", Need::Optional}}, {});
    intake::ProblemList problems(file->name);
    std::vector<std::optional<DeclaredConflict>> answers(m_answers.size());
    std::optional<Error> first;
    const auto refuse = [&](const intake::CsvRow &row, const char *column, const QString &value,
                            const QString &sentence) {
        if (!first)
            first = Error(ErrorCode::BadInput, sentence)
                        .at({file->name, row.line(), QString::fromLatin1(column), value});
    };
    SilentProgress progress;
    (void)table.read(*file, problems, progress, [&](const intake::CsvRow &row) {
        const std::optional<std::size_t> team = teamCalled(row.text(0));
        const std::optional<bool> conflict = yesOrNo(row.text(1));
        const QString reason = wordsOf(row.text(2), kMaxReason);
        if (!team)
            refuse(row, "team_id", row.text(0), Words::tr("The form names no such team."));
        else if (!conflict)
            refuse(row, "conflict", row.text(1), Words::tr("Write yes or no."));
        else if (*conflict && reason.isEmpty())
            refuse(row, "reason", {}, Words::tr("A conflict needs a reason."));
        else
            answers[*team] = DeclaredConflict{*conflict, *conflict ? reason : QString()};
    });
    for (const intake::Problem &p : problems.take()) {
        if (!first && p.severity == intake::Severity::Error)
            first = Error(ErrorCode::BadInput, p.sentence)
                        .at({p.file, p.row, p.column, p.value})
                        .advising(p.remedy);
    }
    if (first)
        return first->keeping(Words::tr("Nothing was declared."));
    m_answers = std::move(answers);
    for (std::size_t i = 0; i < m_answers.size(); ++i)
        m_words[i] = m_answers[i] ? m_answers[i]->reason : QString();
    return done();
}

Status Declaring::sign(const QString &name, const Clock &clock, const QString &path) const
{
    const QStringList gaps = missing();
    if (!gaps.isEmpty())
        return Error(ErrorCode::NotAllowed,
                     Words::tr("The declaration is not complete: %1").arg(gaps.front()))
            .keeping(Words::tr("Nothing was written."));
    const QString signedBy = wordsOf(name, kMaxName + 1);
    if (signedBy.isEmpty() || signedBy.size() > kMaxName)
        return Error(ErrorCode::BadInput, Words::tr("The declaration needs your name."));
    Declaration declaration{m_form, {}, signedBy, clock.wallMs()};
    for (const std::optional<DeclaredConflict> &answer : m_answers)
        declaration.answers.push_back(*answer);
    const Result<QByteArray> bytes = exchange::declaration::answerBytes(declaration);
    if (!bytes.ok())
        return bytes.error();
    return durablefile::write(path, *bytes);
}

QString Declaring::answerName(const QString &formPath)
{
    return QFileInfo(formPath).completeBaseName() + QStringLiteral(".jdeclared");
}

} // namespace jeoul::session
