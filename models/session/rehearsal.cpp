// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/rehearsal.h"

#include "models/base/durablefile.h"
#include "models/session/exportround.h"
#include "models/session/rehearsaldata.h"
#include "models/session/roundrunner.h"
#include "models/session/setupscreen.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace jeoul::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Rehearsal)
};

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells)
        quoted << u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return quoted.join(u',') + QStringLiteral("\n");
}

/// Teams and reviewers that the data set implies, written as the files a secretary would bring.
Status writeImplied(const RehearsalData &data, const RoundRunner &runner, ImportFiles &files)
{
    JEOUL_TRY(durablefile::makeFolder(runner.path(QStringLiteral("inputs"))));
    if (files.teams.isEmpty()) {
        QString teams = csvLine({QStringLiteral("team_id"), QStringLiteral("name")});
        for (const QString &system : data.systems)
            teams += csvLine({system, system});
        files.teams = runner.path(QStringLiteral("inputs/teams.csv"));
        JEOUL_TRY(durablefile::write(files.teams, teams.toUtf8()));
    }
    QString reviewers = csvLine({QStringLiteral("reviewer_id"), QStringLiteral("name")});
    for (const QString &rater : data.raters)
        reviewers += csvLine({rater, rater});
    files.reviewers = runner.path(QStringLiteral("inputs/reviewers.csv"));
    return durablefile::write(files.reviewers, reviewers.toUtf8());
}

/// One rater's judgements, by the labels of their packet.
class RaterScript
{
public:
    RaterScript(const RehearsalData &data, const SealOutcome &sealed, QString rater)
        : m_sealed(sealed)
        , m_rater(std::move(rater))
    {
        for (const intake::Rating &r : data.ratings) {
            if (r.rater == m_rater)
                m_ratings.push_back(&r);
        }
        for (const intake::Preference &p : data.preferences) {
            if (p.rater == m_rater)
                m_preferences.push_back(&p);
        }
    }

    [[nodiscard]] Status play(ReviewSession &review) const;

private:
    [[nodiscard]] QString label(const ReviewSession &review, const QString &item,
                                const QString &system) const;
    [[nodiscard]] Status rate(ReviewSession &review, const intake::Rating &rating) const;

    const SealOutcome &m_sealed;
    QString m_rater;
    std::vector<const intake::Rating *> m_ratings;
    std::vector<const intake::Preference *> m_preferences;
};

QString RaterScript::label(const ReviewSession &review, const QString &item, const QString &system) const
{
    const std::vector<QString> &teams = m_sealed.teamsByPosition.at(m_rater).at(item);
    const auto position = std::find(teams.begin(), teams.end(), system) - teams.begin();
    return responseLabel(review.content().rubric.policy.labels, static_cast<int>(position));
}

Status RaterScript::rate(ReviewSession &review, const intake::Rating &rating) const
{
    const QString item = m_sealed.sealedItem.at(rating.itemId);
    const Sheet *sheet = review.content().rubric.sheetFor(*review.content().item(item));
    const Criterion *criterion = sheet == nullptr ? nullptr : sheet->criterion(rating.criterion);
    const Scale *scale = criterion == nullptr ? nullptr : review.content().rubric.scale(criterion->scaleId);
    const std::optional<int> step = scale == nullptr ? std::nullopt : scale->stepOf(rating.exactScore());
    if (!step) {
        return Error(ErrorCode::BadInput, Words::tr("The scheme has no place for the score %1 by %2.")
                                              .arg(rating.scoreText, rating.criterion));
    }
    return review.setMark({item, label(review, rating.itemId, rating.system), rating.criterion},
                          Mark{step, {}});
}

Status RaterScript::play(ReviewSession &review) const
{
    JEOUL_TRY(review.pledge(m_rater));
    for (const intake::Rating *rating : m_ratings)
        JEOUL_TRY(rate(review, *rating));
    for (const intake::Preference *p : m_preferences) {
        const PairKey pair{m_sealed.sealedItem.at(p->itemId), label(review, p->itemId, p->systemA),
                           label(review, p->itemId, p->systemB)};
        JEOUL_TRY(review.setPreference(pair, p->winner));
    }
    return done();
}

using Votes = std::map<std::pair<QString, QString>, std::map<Winner, qint64>>;

Votes directVotes(const RehearsalData &data)
{
    Votes votes;
    for (const intake::Preference &p : data.preferences)
        ++votes[{p.systemA, p.systemB}][p.winner];
    return votes;
}

Votes roundVotes(const PanelSession &panel, const std::map<QString, QString> &teamOfCode)
{
    Votes votes;
    for (const RatedPair &pair : panel.pairs())
        ++votes[{teamOfCode.at(pair.first), teamOfCode.at(pair.second)}][pair.winner];
    return votes;
}

DirectSums roundSums(const PanelSession &panel, const std::map<QString, QString> &teamOfCode)
{
    DirectSums sums;
    for (const RatedCell &cell : panel.cells()) {
        auto &[sum, n] = sums[teamOfCode.at(cell.code)][cell.criterion];
        sum += cell.value;
        ++n;
    }
    return sums;
}

void countVotes(RehearsedSystem &system, const Votes &votes)
{
    RehearsedVotes count;
    for (const auto &[pair, winners] : votes) {
        const bool first = pair.first == system.system;
        if (!first && pair.second != system.system)
            continue;
        for (const auto &[winner, n] : winners) {
            count.ties += winner == Winner::Tie ? n : 0;
            count.bothBad += winner == Winner::BothBad ? n : 0;
            const bool decided = winner == Winner::First || winner == Winner::Second;
            const bool won = decided && (winner == Winner::First) == first;
            count.wins += won ? n : 0;
            count.losses += decided && !won ? n : 0;
        }
    }
    system.votes = count;
}

/// Compares, team by team, what came out of the unsealed round with the input.
void compare(const RehearsalData &data, const PanelSession &panel, RehearsalOutcome &outcome)
{
    std::map<QString, QString> teamOfCode;
    for (const TeamIdentity &team : panel.identities())
        teamOfCode[team.code] = team.teamId;
    const DirectSums direct = directSums(data);
    const DirectSums round = roundSums(panel, teamOfCode);
    const Votes votes = roundVotes(panel, teamOfCode);
    outcome.equal = direct == round && directVotes(data) == votes;
    for (const QString &name : data.systems) {
        RehearsedSystem system;
        system.system = name;
        for (const QString &criterion : data.criteria) {
            const auto of = [&](const DirectSums &sums) {
                const auto team = sums.find(name);
                const auto cell =
                    team == sums.end() ? decltype(team->second.begin()){} : team->second.find(criterion);
                return team == sums.end() || cell == team->second.end() ? std::pair<Rational, qint64>{}
                                                                        : cell->second;
            };
            const auto [sum, n] = of(round);
            if (n == 0 && of(direct).second == 0)
                continue;
            const bool equal = of(round) == of(direct);
            system.equal = system.equal && equal;
            system.criteria.push_back({criterion, n == 0 ? 0.0 : (sum / Rational(n)).toDouble(), n, equal});
        }
        if (!data.preferences.empty())
            countVotes(system, votes);
        outcome.systems.push_back(std::move(system));
    }
}

/// In a rehearsal nobody decides findings by hand, so every one is masked where that is possible, and said.
Status maskFindings(SetupSession &setup, ProgressSink &progress, RehearsalOutcome &outcome)
{
    const auto findings = setup.screen(progress);
    if (!findings.ok())
        return findings.error();
    const QString mask = QStringLiteral("mask");
    for (const AliasFinding &f : *findings) {
        const bool maskable = mayDecide(f.where, f.field, mask);
        JEOUL_TRY(setup.decide(f.id, maskable ? mask : QStringLiteral("keep"), QStringLiteral("rehearsal")));
        const QString name = maskable ? Words::tr("The name “%1” stands in this text and was masked.")
                                      : Words::tr("The name “%1” stands here and could not be masked.");
        const QString sentence = f.where == QStringLiteral("pages") ? f.excerpt : name.arg(f.term);
        outcome.problems.push_back(
            {false, {}, 0, f.where, f.itemId + QStringLiteral(" / ") + f.teamId, sentence, {}});
    }
    return done();
}

Status prepare(RoundRunner &runner, const RehearsalInput &input, const RehearsalData &data,
               ProgressSink &progress, RehearsalOutcome &outcome)
{
    ImportFiles files;
    files.items = input.items;
    files.responses = input.responses;
    files.teams = input.teams;
    JEOUL_TRY(durablefile::makeFolder(input.out));
    JEOUL_TRY(writeImplied(data, runner, files));
    const Scheme scheme = input.scheme.value_or(rehearsalScheme(data));
    const Result<ImportOutcome> imported = runner.draft(Words::tr("Rehearsal"), scheme, files);
    if (!imported.ok())
        return imported.error();
    outcome.problems.insert(outcome.problems.end(), imported->problems.begin(), imported->problems.end());
    if (!imported->applied) {
        const Error sentence(
            ErrorCode::BadInput,
            Words::tr("The items and responses have errors, so there is nothing to rehearse on."));
        for (const ImportProblem &p : imported->problems) {
            if (p.isError)
                return sentence.at({p.file, p.row, p.column, p.value}).advising(p.sentence);
        }
        return sentence;
    }
    JEOUL_TRY(runner.setup().setAssignment(data.itemsOf));
    return maskFindings(runner.setup(), progress, outcome);
}

} // namespace

Result<RehearsalOutcome> rehearse(const RehearsalInput &input, SetupSession::Environment environment,
                                  ProgressSink &progress)
{
    Result<RehearsalData> data = readRehearsal(input, progress);
    if (!data.ok())
        return data.error();
    RehearsalOutcome outcome;
    outcome.ratings = static_cast<qint64>(data->ratings.size());
    outcome.preferences = static_cast<qint64>(data->preferences.size());
    outcome.problems = data->problems;
    RoundRunner runner(input.out, environment, progress);
    JEOUL_TRY(prepare(runner, input, *data, progress, outcome));
    JEOUL_TRY(runner.seal({}));
    outcome.packets = static_cast<int>(runner.sealed().packetFiles.size());
    qint64 finished = 0;
    for (const QString &rater : data->raters) {
        progress.report(++finished, static_cast<qint64>(data->raters.size()),
                        Words::tr("Filling and submitting packets"));
        const RaterScript script(*data, runner.sealed(), rater);
        JEOUL_TRY(runner.review(rater, [&script](ReviewSession &review) { return script.play(review); }));
    }
    JEOUL_TRY(runner.consolidate());
    compare(*data, runner.panel(), outcome);
    JEOUL_TRY(exportRound(runner.panel(), {ExportProfile::Internal,
                                           {ExportFormat::Csv, ExportFormat::Xlsx},
                                           Language::English,
                                           runner.path(QStringLiteral("exports")),
                                           {}}));
    return outcome;
}

} // namespace jeoul::session
