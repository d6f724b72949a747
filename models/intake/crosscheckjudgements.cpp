// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/crosscheck.h"
#include "models/intake/duplicates.h"
#include "models/intake/words.h"

#include <utility>

namespace jeoul::intake {

namespace {

/// Compares judged units (item × system) with what there is, each unit once.
class UnitCheck
{
public:
    UnitCheck(const Origin &origin, const Material &material)
        : m_origin(origin)
        , m_problems(origin.file)
    {
        for (const Item &item : material.items.values)
            m_items.insert(item.id);
        for (const Team &team : material.teams.values)
            m_teams.insert(team.id);
        for (const Response &response : material.responses.values)
            m_present.insert({response.itemId, response.teamId});
    }

    void check(const QString &item, const QString &system, std::size_t index)
    {
        const std::pair<QString, QString> unit(item, system);
        if (m_seen.contains(unit))
            return;
        m_seen.insert(unit);
        if (!m_items.contains(item))
            unknown(item, index, QStringLiteral("item_id"), Words::tr("No item has this name."));
        else if (!m_teams.isEmpty() && !m_teams.contains(system))
            unknown(system, index, QStringLiteral("system"), Words::tr("No team has this name."));
        else if (!m_present.contains(unit))
            ++m_withoutResponse;
    }

    std::vector<Problem> take()
    {
        if (m_withoutResponse > 0) {
            m_problems.note(
                0, QStringLiteral("item_id, system"), {},
                Words::tr("%1 of %2 judged units have no response; they are kept and shown without "
                          "text.")
                    .arg(m_withoutResponse)
                    .arg(m_seen.size()));
        }
        return m_problems.take();
    }

private:
    void unknown(const QString &name, std::size_t index, const QString &column, const QString &sentence)
    {
        if (m_said.contains({column, name}))
            return;
        m_said.insert({column, name});
        m_problems.error(m_origin.lineOf(index), column, name, sentence,
                         Words::tr("Correct the name, or bring what it names."));
    }

    using Pairs = QSet<std::pair<QString, QString>>;
    const Origin &m_origin;
    ProblemList m_problems;
    QSet<QString> m_items;
    QSet<QString> m_teams;
    Pairs m_present;
    Pairs m_seen;
    Pairs m_said;
    qsizetype m_withoutResponse = 0;
};

} // namespace

std::vector<Problem> crossCheckRatings(const std::vector<Rating> &ratings, const Origin &origin,
                                       const Material &material)
{
    UnitCheck units(origin, material);
    for (std::size_t i = 0; i < ratings.size(); ++i)
        units.check(ratings[i].itemId, ratings[i].system, i);
    return units.take();
}

std::vector<Problem> crossCheckPreferences(const std::vector<Preference> &preferences, const Origin &origin,
                                           const Material &material)
{
    UnitCheck units(origin, material);
    for (std::size_t i = 0; i < preferences.size(); ++i) {
        units.check(preferences[i].itemId, preferences[i].systemA, i);
        units.check(preferences[i].itemId, preferences[i].systemB, i);
    }
    return units.take();
}

} // namespace jeoul::intake
