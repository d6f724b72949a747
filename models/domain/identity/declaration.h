// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace jeoul {

/// A participant as a reviewer declares about it: by its real name, before code names exist.
struct DeclaredTeam
{
    QString teamId; ///< Team::id, so that an answer finds its team again
    QString name;
    QString organisation;

    friend bool operator==(const DeclaredTeam &, const DeclaredTeam &) = default;
};

/// What one reviewer is asked to declare about. Identity type: it names people and teams. It exists before
/// packets do and never goes into one.
struct DeclarationForm
{
    QString roundTitle;
    QString reviewerId; ///< Reviewer::id
    QString reviewerName;
    std::vector<DeclaredTeam> teams; ///< sorted by name, then id

    friend bool operator==(const DeclarationForm &, const DeclarationForm &) = default;
};

/// One reviewer's answer about one team.
struct DeclaredConflict
{
    bool conflict = false;
    QString reason; ///< not empty when there is a conflict

    friend bool operator==(const DeclaredConflict &, const DeclaredConflict &) = default;
};

/// A filled form, signed with a typed name.
struct Declaration
{
    DeclarationForm form;
    std::vector<DeclaredConflict> answers; ///< one for each team of the form, in its order
    QString signedBy;
    qint64 wallTimeMs = 0; ///< a claim

    friend bool operator==(const Declaration &, const Declaration &) = default;
};

} // namespace jeoul
