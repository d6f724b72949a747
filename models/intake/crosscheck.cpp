// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/crosscheck.h"

#include "models/intake/derived.h"
#include "models/intake/duplicates.h"
#include "models/intake/words.h"

#include <QHash>

#include <algorithm>

namespace jeoul::intake {

namespace {

template <typename T>
QSet<QString> idsOf(const std::vector<T> &values)
{
    QSet<QString> ids;
    for (const T &value : values)
        ids.insert(value.id);
    return ids;
}

QString withoutZeros(const QString &id)
{
    qsizetype zeros = 0;
    while (zeros + 1 < id.size() && id.at(zeros) == u'0')
        ++zeros;
    return id.mid(zeros).toCaseFolded();
}

/// A known id that differs only in case or leading zeros, as advice; spreadsheets drop such zeros.
QString nearest(const QString &id, const QSet<QString> &known)
{
    for (const QString &other : known) {
        if (withoutZeros(other) == withoutZeros(id))
            return Words::tr("Perhaps “%1” is meant.").arg(other);
    }
    return Words::tr("Correct the name, or bring what it names.");
}

/// Says each unknown name once, at the first line that uses it.
class UnknownNames
{
public:
    UnknownNames(const QSet<QString> &known, ProblemList &problems)
        : m_known(known)
        , m_problems(problems)
    {
    }

    void check(const QString &id, qint64 line, const QString &column, const QString &sentence)
    {
        if (id.isEmpty() || m_known.contains(id) || m_said.contains(id))
            return;
        m_said.insert(id);
        m_problems.error(line, column, id, sentence, nearest(id, m_known));
    }

private:
    const QSet<QString> &m_known;
    ProblemList &m_problems;
    QSet<QString> m_said;
};

void append(std::vector<Problem> &all, ProblemList &problems)
{
    for (Problem &problem : problems.take())
        all.push_back(std::move(problem));
}

QString unknownTeam()
{
    return Words::tr("No team has this name.");
}

QString unknownItem()
{
    return Words::tr("No item has this name.");
}

/// One run over the material; keeps the sets of known names.
class Checker
{
public:
    explicit Checker(const Material &material)
        : m_material(material)
        , m_items(idsOf(material.items.values))
        , m_teams(idsOf(material.teams.values))
    {
    }

    std::vector<Problem> run()
    {
        checkItems();
        checkResponses();
        checkReviewers();
        checkValues();
        checkPractice();
        checkUnusedMedia();
        noteHoles();
        return std::move(m_all);
    }

private:
    void checkItems();
    void checkRepeats(ProblemList &problems);
    void checkResponses();
    void checkReviewers();
    void checkValues();
    void checkPractice();
    void checkAttachments(const QStringList &names, qint64 line, ProblemList &problems);
    void checkUnusedMedia();
    void noteHoles();

    const Material &m_material;
    QSet<QString> m_items;
    QSet<QString> m_teams;
    QSet<QString> m_usedMedia;
    std::vector<Problem> m_all;
};

void Checker::checkAttachments(const QStringList &names, qint64 line, ProblemList &problems)
{
    for (const QString &name : names) {
        m_usedMedia.insert(name);
        if (m_material.media && !m_material.media->contains(name)) {
            problems.error(line, QStringLiteral("attachments"), name,
                           Words::tr("This attachment is not among the media files."),
                           Words::tr("Put the file into the media folder, or remove its name."));
        }
    }
}

void Checker::checkRepeats(ProblemList &problems)
{
    QHash<QString, ItemKind> kinds;
    for (const Item &item : m_material.items.values)
        kinds.insert(item.id, item.kind);
    for (std::size_t i = 0; i < m_material.items.values.size(); ++i) {
        const Item &item = m_material.items.values[i];
        if (item.kind != ItemKind::Repeat ||
            kinds.value(item.repeatOf, ItemKind::Repeat) == ItemKind::Response)
            continue;
        problems.error(m_material.items.origin.lineOf(i), QStringLiteral("repeat_of"), item.repeatOf,
                       Words::tr("An item can repeat only an item of the kind response."),
                       nearest(item.repeatOf, m_items));
    }
}

void Checker::checkItems()
{
    const auto &[items, origin] = m_material.items;
    ProblemList problems(origin.file);
    const QSet<QString> benchmarks = idsOf(m_material.benchmarks.values);
    UnknownNames unknown(benchmarks, problems);
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!benchmarks.isEmpty()) {
            unknown.check(items[i].benchmark, origin.lineOf(i), QStringLiteral("benchmark"),
                          Words::tr("No benchmark has this name."));
        }
        checkAttachments(items[i].attachments, origin.lineOf(i), problems);
    }
    checkRepeats(problems);
    if (benchmarks.isEmpty() && !items.empty()) {
        problems.note(0, QStringLiteral("benchmark"), {},
                      Words::tr("%n benchmark(s) are made from what the items name, because none were given.",
                                nullptr, static_cast<int>(benchmarksOf(items).size())));
    }
    append(m_all, problems);
}

void Checker::checkResponses()
{
    const auto &[responses, origin] = m_material.responses;
    ProblemList problems(origin.file);
    UnknownNames items(m_items, problems);
    UnknownNames teams(m_teams, problems);
    QHash<QString, std::size_t> first;
    for (std::size_t i = 0; i < responses.size(); ++i) {
        const Response &response = responses[i];
        const qint64 line = origin.lineOf(i);
        items.check(response.itemId, line, QStringLiteral("item_id"), unknownItem());
        if (!m_teams.isEmpty())
            teams.check(response.teamId, line, QStringLiteral("system"), unknownTeam());
        checkAttachments(response.attachments, line, problems);
        const QString key = jointKey({response.itemId, response.teamId});
        if (first.contains(key)) {
            problems.error(line, QStringLiteral("item_id, system"),
                           QStringLiteral("%1, %2").arg(response.itemId, response.teamId),
                           Words::tr("The team already has a response to this item."),
                           Words::tr("Keep one of them."));
        }
        first.insert(key, i);
    }
    append(m_all, problems);
}

void Checker::checkReviewers()
{
    if (m_teams.isEmpty() && m_material.responses.values.empty())
        return;
    const QSet<QString> known = m_teams.isEmpty() ? idsOf(teamsOf(m_material.responses.values)) : m_teams;
    const auto &[reviewers, origin] = m_material.reviewers;
    ProblemList problems(origin.file);
    // A recusal that meets no team would silently not happen, so each one is said.
    for (std::size_t i = 0; i < reviewers.size(); ++i) {
        for (const QString &team : reviewers[i].recused) {
            if (!known.contains(team)) {
                problems.error(origin.lineOf(i), QStringLiteral("recused"), team, unknownTeam(),
                               nearest(team, known));
            }
        }
    }
    append(m_all, problems);
}

void Checker::checkValues()
{
    if (m_teams.isEmpty())
        return;
    ProblemList metricProblems(m_material.metrics.origin.file);
    UnknownNames inMetrics(m_teams, metricProblems);
    for (std::size_t i = 0; i < m_material.metrics.values.size(); ++i) {
        inMetrics.check(m_material.metrics.values[i].teamId, m_material.metrics.origin.lineOf(i),
                        QStringLiteral("team_id"), unknownTeam());
    }
    append(m_all, metricProblems);
    ProblemList surveyProblems(m_material.survey.origin.file);
    UnknownNames inSurvey(m_teams, surveyProblems);
    for (std::size_t i = 0; i < m_material.survey.values.size(); ++i) {
        inSurvey.check(m_material.survey.values[i].teamId, m_material.survey.origin.lineOf(i),
                       QStringLiteral("team_id"), unknownTeam());
    }
    append(m_all, surveyProblems);
}

/// A score to expect that belongs to no response of a practice item would silently be shown to nobody.
void Checker::checkPractice()
{
    QSet<QString> practice;
    for (const Item &item : m_material.items.values) {
        if (item.kind == ItemKind::Practice)
            practice.insert(item.id);
    }
    QSet<QString> answered;
    for (const Response &response : m_material.responses.values)
        answered.insert(jointKey({response.itemId, response.teamId}));
    const auto &[expectations, origin] = m_material.practice;
    ProblemList problems(origin.file);
    for (std::size_t i = 0; i < expectations.size(); ++i) {
        const Expectation &one = expectations[i];
        if (!practice.contains(one.itemId)) {
            problems.error(origin.lineOf(i), QStringLiteral("item_id"), one.itemId,
                           Words::tr("This is no practice item, so no score can be expected of it."),
                           Words::tr("Name an item of the kind practice."));
        } else if (!answered.contains(jointKey({one.itemId, one.teamId}))) {
            problems.error(origin.lineOf(i), QStringLiteral("system"), one.teamId,
                           Words::tr("There is no response of this team to this item."),
                           Words::tr("Correct the name, or bring the response."));
        }
    }
    append(m_all, problems);
}

void Checker::checkUnusedMedia()
{
    if (!m_material.media)
        return;
    QStringList unused = (*m_material.media - m_usedMedia).values();
    unused.sort();
    ProblemList problems{QString()};
    for (const QString &name : std::as_const(unused))
        problems.note(0, {}, name, Words::tr("No item and no response names this picture."));
    append(m_all, problems);
}

void Checker::noteHoles()
{
    constexpr int kListed = 50;
    ProblemList problems(m_material.responses.origin.file);
    const std::vector<Hole> holes = missingResponses(m_material);
    int items = 0;
    // Consecutive holes belong to one item.
    for (auto begin = holes.begin(); begin != holes.end();) {
        const auto end =
            std::find_if(begin, holes.end(), [&](const Hole &hole) { return hole.itemId != begin->itemId; });
        QStringList teams;
        std::transform(begin, end, std::back_inserter(teams), [](const Hole &hole) { return hole.teamId; });
        if (++items <= kListed) {
            problems.note(
                0, QStringLiteral("system"), teams.join(QStringLiteral(", ")),
                Words::tr("Item %1 has no response of %n team(s); it will be shown as “no response”.",
                          nullptr, static_cast<int>(teams.size()))
                    .arg(begin->itemId));
        }
        begin = end;
    }
    if (items > kListed) {
        problems.note(
            0, QStringLiteral("system"), {},
            Words::tr("%n further item(s) lack the response of some team.", nullptr, items - kListed));
    }
    append(m_all, problems);
}

} // namespace

std::vector<Problem> crossCheck(const Material &material)
{
    return Checker(material).run();
}

std::vector<Hole> missingResponses(const Material &material)
{
    const std::vector<Team> teams =
        material.teams.values.empty() ? teamsOf(material.responses.values) : material.teams.values;
    QSet<QString> present;
    for (const Response &response : material.responses.values)
        present.insert(jointKey({response.itemId, response.teamId}));
    std::vector<Hole> holes;
    for (const Item &item : material.items.values) {
        if (item.kind == ItemKind::Repeat)
            continue;
        for (const Team &team : teams) {
            if (!present.contains(jointKey({item.id, team.id})))
                holes.push_back({item.id, team.id});
        }
    }
    return holes;
}

} // namespace jeoul::intake
