// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/identity/declaration.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace jeoul::session {

/// A reviewer's way through a conflict declaration: a form comes in, every team is answered, the answer goes
/// out under a typed name. It has nothing to do with any packet and keeps nothing on this computer by itself:
/// see DeclaringDraft.
class Declaring
{
public:
    static constexpr qsizetype kMaxReason = 2'000; ///< UTF-16 units; what is longer is cut
    static constexpr qsizetype kMaxName = 200;

    [[nodiscard]] static Result<Declaring> open(const QString &path);

    [[nodiscard]] const DeclarationForm &form() const { return m_form; }
    /// SHA-256 of the form's bytes as hex: two forms that differ anywhere have two.
    [[nodiscard]] const QString &formDigest() const { return m_formDigest; }
    /// Nothing until this team was answered: no answer is taken for granted.
    [[nodiscard]] const std::optional<DeclaredConflict> &answer(std::size_t team) const
    {
        return m_answers.at(team);
    }
    /// What the person last wrote about a conflict with this team. It outlives a "none" that came after it,
    /// but is signed only with a conflict.
    [[nodiscard]] const QString &words(std::size_t team) const { return m_words.at(team); }
    [[nodiscard]] bool answered() const; ///< anything at all
    void declareNone(std::size_t team);
    void declareConflict(std::size_t team, const QString &reason);

    /// What is still to be said before it can be signed, as sentences.
    [[nodiscard]] QStringList missing() const;
    /// Answers from a CSV file (team_id, conflict, reason), whole or not at all: `team_id` is a team's id or
    /// name, `conflict` is yes or no.
    [[nodiscard]] Status answerFromFile(const QString &path);
    /// Writes the answer, whole or not at all. NotAllowed while something is missing or no name is given.
    [[nodiscard]] Status sign(const QString &name, const Clock &clock, const QString &path) const;

    /// A name for the answer, beside the form it answers.
    [[nodiscard]] static QString answerName(const QString &formPath);

private:
    Declaring(DeclarationForm form, QString digest);
    [[nodiscard]] std::optional<std::size_t> teamCalled(const QString &name) const;

    DeclarationForm m_form;
    QString m_formDigest;
    std::vector<std::optional<DeclaredConflict>> m_answers;
    std::vector<QString> m_words;
};

} // namespace jeoul::session
