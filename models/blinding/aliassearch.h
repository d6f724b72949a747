// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/identity/team.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace jeoul::blinding {

/// Where a name stands in a text, in UTF-16 units of the text as given.
struct AliasHit
{
    qsizetype offset = 0;
    qsizetype length = 0;
    QString term; ///< the alias as its owner wrote it
};

/// Everything a team is known by: name, organisation, model and aliases, also without their corporate form
/// ("(주)", "Inc."); two characters or longer once folded.
[[nodiscard]] QStringList aliasesOf(const Team &team);

/// Finds names in texts, however they are spaced, cased, hyphenated or interspersed with invisible
/// characters. A Korean name counts with its particles ("메타는"), not inside another word ("메타데이터"); a
/// Latin name not inside a longer Latin word ("Solar 2", "Solar는", not "Solaris").
class AliasSearch
{
public:
    explicit AliasSearch(const std::vector<Team> &teams);

    /// Hits in order of offset, none overlapping: where two names begin at the same place the longer wins.
    [[nodiscard]] std::vector<AliasHit> find(const QString &text) const;
    [[nodiscard]] const QStringList &terms() const { return m_terms; }

private:
    struct Needle
    {
        QString term;
        QString letters;            ///< folded, without separators
        std::vector<bool> mayPause; ///< [i]: the name may be written with a separator before letters[i]
    };
    struct Haystack;
    void add(const QString &term);
    [[nodiscard]] const Needle *needleAt(const Haystack &text, qsizetype position) const;

    QStringList m_terms;
    QHash<quint32, std::vector<Needle>> m_needles; ///< by their first two units, longest first
};

/// The mark that stands for a hidden name; the same for every name.
[[nodiscard]] QString maskMark();
/// The text with every hit replaced by maskMark(). Hits in order and not overlapping.
[[nodiscard]] QString masked(const QString &text, const std::vector<AliasHit> &hits);
/// The hit with up to `around` characters on both sides, on one line.
[[nodiscard]] QString excerpt(const QString &text, const AliasHit &hit, int around = 30);

} // namespace jeoul::blinding
