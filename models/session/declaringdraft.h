// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/declaring.h"

#include <QString>

namespace jeoul::session {

/// What a reviewer entered into one declaration form and has not signed yet: a file on this computer that
/// only its owner reads. It belongs to the very bytes of the form; another form, or the same one changed, has
/// a draft of its own.
class DeclaringDraft
{
public:
    /// What was there when the form was opened.
    struct Found
    {
        QString name;         ///< as typed so far, signed with or not
        QString sentence;     ///< for the person; empty when nothing was found
        bool trouble = false; ///< the sentence says what was not taken over
    };

    /// `folder` is made (0700) with the first draft.
    DeclaringDraft(const Declaring &declaring, const QString &folder);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Puts the answers that were kept for this form back. A draft that cannot be used is set aside, and
    /// nothing of it is taken over.
    [[nodiscard]] Found restore(Declaring &declaring) const;
    /// Replaces the draft, whole or not at all (durablefile::write). `name` has up to kMaxName units.
    [[nodiscard]] Status keep(const Declaring &declaring, const QString &name) const;
    /// Once the declaration is signed. That there is none is no failure.
    [[nodiscard]] Status remove() const;

private:
    [[nodiscard]] Found setAside() const;
    [[nodiscard]] bool hasEarlier() const;

    QString m_folder;
    QString m_form;  ///< SHA-256 of the form
    QString m_owner; ///< begins the file name: the same for every form of this round and reviewer
    QString m_path;
};

} // namespace jeoul::session
