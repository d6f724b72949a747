// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scoring/officialpoints.h"

#include "tests/scoring/pointsbuilder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace jeoul::scoring {

namespace {

/// Round 2 without the user part: AAII and NIA results, three criteria by one reviewer each.
class RankingOfTeams : public testing::Test
{
protected:
    RankingOfTeams()
        : m_scheme(*schemejson::preset(QStringLiteral("r2-2026")))
    {
        m_scheme.parts.resize(2);
        m_scheme.cut = 2;
    }

    /// AAII and NIA in points; strategy, outcome, impact in points.
    void team(const char *id, int aaii, int nia, int strategy, int outcome, int impact)
    {
        const QString name = QLatin1String(id);
        m_input.teams << name;
        m_input.metrics.push_back({name, QStringLiteral("aaii"), Rational(aaii * 4), {}});
        m_input.metrics.push_back({name, QStringLiteral("nia"), Rational(nia * 100, 15), {}});
        const auto row = [&](const char *criterion, int points) {
            m_input.panel.push_back({QStringLiteral("W1"), name, QLatin1String(criterion), Rational(points)});
        };
        row("strategy", strategy);
        row("outcome", outcome);
        row("impact", impact);
    }

    [[nodiscard]] PointsTable table() const { return *officialPoints(m_scheme, m_input); }

    static int rank(const PointsTable &table, const char *id)
    {
        return table.team(QLatin1String(id))->rank.value_or(0);
    }

    Scheme m_scheme;
    PointsInput m_input;
};

TEST_F(RankingOfTeams, HigherExpertPartComesFirst)
{
    team("A", 20, 10, 7, 7, 7); // 30 + 21
    team("B", 18, 10, 8, 8, 7); // 28 + 23
    team("C", 10, 10, 7, 7, 7);
    const PointsTable result = table();
    EXPECT_EQ(rank(result, "B"), 1);
    EXPECT_EQ(rank(result, "A"), 2);
    EXPECT_EQ(rank(result, "C"), 3);
    ASSERT_EQ(result.ties.size(), 1U);
    EXPECT_EQ(result.ties[0].teams, (QStringList{QStringLiteral("B"), QStringLiteral("A")}));
    EXPECT_EQ(result.ties[0].rules, QStringList{QStringLiteral("higher_part:expert")});
    EXPECT_EQ(result.cut->advance, (QStringList{QStringLiteral("B"), QStringLiteral("A")}));
    EXPECT_TRUE(result.cut->undecided.isEmpty());
}

TEST_F(RankingOfTeams, ThenTheLargestCriterion)
{
    team("A", 20, 10, 8, 8, 7);
    team("B", 20, 10, 7, 7, 9); // impact is worth 15, the others 10
    const PointsTable result = table();
    EXPECT_EQ(rank(result, "B"), 1);
    EXPECT_EQ(result.ties[0].rules, (QStringList{QStringLiteral("higher_part:expert"),
                                                 QStringLiteral("largest_criterion:impact")}));
}

TEST_F(RankingOfTeams, AnUnresolvedTieSharesTheRankAndIsReported)
{
    team("A", 20, 10, 8, 7, 8);
    team("B", 20, 10, 7, 8, 8);
    team("C", 20, 10, 8, 8, 8);
    team("D", 10, 10, 8, 8, 8);
    const PointsTable result = table();
    EXPECT_EQ(rank(result, "C"), 1);
    EXPECT_EQ(rank(result, "A"), 2);
    EXPECT_EQ(rank(result, "B"), 2);
    EXPECT_EQ(rank(result, "D"), 4);
    ASSERT_EQ(result.ties.size(), 1U);
    ASSERT_EQ(result.ties[0].open.size(), 1U);
    EXPECT_EQ(result.ties[0].open[0], (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
    EXPECT_EQ(result.ties[0].rules.last(), QStringLiteral("committee"));
    EXPECT_EQ(result.cut->advance, QStringList{QStringLiteral("C")});
    EXPECT_EQ(result.cut->undecided, (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
    EXPECT_EQ(result.cut->out, QStringList{QStringLiteral("D")});
    std::vector<WarningKind> kinds;
    for (const PointsWarning &warning : result.warnings)
        kinds.push_back(warning.kind);
    EXPECT_NE(std::find(kinds.begin(), kinds.end(), WarningKind::UnresolvedTie), kinds.end());
    EXPECT_NE(std::find(kinds.begin(), kinds.end(), WarningKind::TieAtTheCut), kinds.end());
}

TEST_F(RankingOfTeams, TheCommitteeDecidesWithTheNumberOfItsMinutes)
{
    team("A", 20, 10, 8, 7, 8);
    team("B", 20, 10, 7, 8, 8);
    team("C", 20, 10, 8, 8, 8);
    m_input.decisions = {{{QStringLiteral("B"), QStringLiteral("A")}, QStringLiteral("2026-3-12")}};
    const PointsTable result = table();
    EXPECT_EQ(rank(result, "C"), 1);
    EXPECT_EQ(rank(result, "B"), 2);
    EXPECT_EQ(rank(result, "A"), 3);
    ASSERT_EQ(result.ties.size(), 1U);
    EXPECT_TRUE(result.ties[0].open.empty());
    EXPECT_EQ(result.ties[0].teams, (QStringList{QStringLiteral("B"), QStringLiteral("A")}));
    EXPECT_EQ(result.ties[0].rules.last(), QStringLiteral("committee"));
    EXPECT_EQ(result.ties[0].minutes, QStringList{QStringLiteral("2026-3-12")});
    EXPECT_EQ(result.cut->advance, (QStringList{QStringLiteral("C"), QStringLiteral("B")}));
    EXPECT_TRUE(result.cut->undecided.isEmpty());
    EXPECT_TRUE(result.warnings.empty() || std::none_of(result.warnings.begin(), result.warnings.end(),
                                                        [](const PointsWarning &warning) {
                                                            return warning.kind == WarningKind::UnresolvedTie;
                                                        }));
}

TEST_F(RankingOfTeams, TheCommitteeDecidesNothingElse)
{
    team("A", 20, 10, 8, 7, 8);
    team("B", 20, 10, 7, 8, 8);
    team("C", 20, 10, 8, 8, 7); // an equal total, told apart by the largest criterion
    const auto refusal = [&](const QStringList &teams) {
        m_input.decisions = {{teams, QStringLiteral("7")}};
        const Result<PointsTable> result = officialPoints(m_scheme, m_input);
        return result.ok() ? std::string("accepted") : result.error().text().toStdString();
    };
    const QString a = QStringLiteral("A");
    const QString b = QStringLiteral("B");
    const QString c = QStringLiteral("C");
    EXPECT_EQ(refusal({a, b}), "accepted");
    EXPECT_THAT(refusal({c, a}),
                testing::HasSubstr("The decision of minute 7 names C, A, but these are not"));
    EXPECT_THAT(refusal({c, b, a}), testing::HasSubstr("these are not the teams that share a rank"));
    m_scheme.ties.pop_back();
    EXPECT_THAT(refusal({a, b}), testing::HasSubstr("the scheme leaves no tie to the committee"));
}

TEST_F(RankingOfTeams, ATieReportShowsWhatWasCompared)
{
    team("A", 20, 10, 8, 8, 7);
    team("B", 20, 10, 7, 7, 9);
    const TieReport tie = table().ties.at(0);
    ASSERT_EQ(tie.steps.size(), 2U);
    EXPECT_EQ(tie.steps[0].rule, QStringLiteral("higher_part:expert"));
    EXPECT_EQ(tie.steps[0].values[0].second, Rational(23));
    EXPECT_EQ(tie.steps[0].values[1].second, Rational(23));
    EXPECT_EQ(tie.steps[1].values[0].first, QStringLiteral("B"));
    EXPECT_EQ(tie.steps[1].values[0].second, Rational(9));
    EXPECT_EQ(tie.steps[1].values[1].second, Rational(7));
}

TEST_F(RankingOfTeams, ATieInsideTheCutStillAdvances)
{
    team("A", 20, 10, 8, 7, 8);
    team("B", 20, 10, 7, 8, 8);
    team("C", 10, 10, 8, 8, 8);
    const PointsTable result = table();
    EXPECT_EQ(rank(result, "A"), 1);
    EXPECT_EQ(rank(result, "B"), 1);
    EXPECT_EQ(rank(result, "C"), 3);
    EXPECT_EQ(result.cut->advance, (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
    EXPECT_EQ(result.cut->out, QStringList{QStringLiteral("C")});
}

TEST_F(RankingOfTeams, RanksRestOnTheRoundedTotals)
{
    team("A", 20, 10, 8, 7, 7);
    team("B", 20, 10, 7, 7, 8);
    m_input.metrics[0].value += *Rational::parse(QStringLiteral("0.1")); // 20.025 points round to 20.0
    const PointsTable result = table();
    EXPECT_EQ(result.ties.size(), 1U);
    EXPECT_EQ(rank(result, "B"), 1) << "decided by impact, not by what rounding removed";
}

TEST_F(RankingOfTeams, NoCutNoReport)
{
    team("A", 20, 10, 8, 7, 8);
    m_scheme.cut = 0;
    EXPECT_FALSE(table().cut);
}

TEST_F(RankingOfTeams, EquallyLargeCriteriaAreTakenTogether)
{
    m_scheme.sheets[0].criteria[0].maxPoints = Rational(15);
    m_scheme.sheets[0].criteria[1].maxPoints = Rational(5);
    team("A", 20, 10, 9, 5, 8);  // strategy + impact = 17
    team("B", 20, 10, 10, 4, 8); // 18
    const PointsTable result = table();
    EXPECT_EQ(rank(result, "B"), 1);
    EXPECT_EQ(result.ties[0].rules.last(), QStringLiteral("largest_criterion:impact+strategy"));
}

} // namespace

} // namespace jeoul::scoring
