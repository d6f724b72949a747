// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/csvfiles.h"

#include "models/intake/csvtable.h"
#include "tests/intake/intakecases.h"

namespace jeoul::intake {
namespace {

class CsvFiles : public testing::Test
{
protected:
    SilentProgress m_silent;
};

class EncodedTeams : public testing::TestWithParam<std::pair<const char *, const char *>>
{
};

TEST_P(EncodedTeams, areTheSameTeams)
{
    SilentProgress silent;
    const auto result = readTeams(fixture(GetParam().first), silent);
    EXPECT_TRUE(result.problems.empty()) << told(result.problems);
    EXPECT_EQ(result.encoding, QString::fromLatin1(GetParam().second));
    ASSERT_EQ(result.rows.size(), 2U);
    EXPECT_EQ(result.rows[0].id, QStringLiteral("T1"));
    EXPECT_EQ(result.rows[0].name, QStringLiteral("가온팀"));
    EXPECT_EQ(result.rows[0].organisation, QStringLiteral("가온연구소"));
    EXPECT_EQ(result.rows[0].model, QStringLiteral("가온 70B"));
    EXPECT_EQ(result.rows[0].aliases, (QStringList{QStringLiteral("가온"), QStringLiteral("Gaon")}));
    EXPECT_EQ(result.rows[1].name, QStringLiteral("누리, 컨소시엄"));
    EXPECT_EQ(result.lines, (std::vector<qint64>{2, 3}));
}

INSTANTIATE_TEST_SUITE_P(Encodings, EncodedTeams,
                         testing::Values(std::pair("teams-cp949.csv", "CP949"),
                                         std::pair("teams-utf8bom.csv", "UTF-8 (BOM)"),
                                         std::pair("teams-utf16le.csv", "UTF-16LE"),
                                         std::pair("teams-utf16be.csv", "UTF-16BE")));

TEST_F(CsvFiles, mixedEncodingIsRefusedWhole)
{
    const auto result = readTeams(fixture("teams-mixed.csv"), m_silent);
    EXPECT_TRUE(result.hasErrors());
    EXPECT_TRUE(result.rows.empty());
    ASSERT_FALSE(result.problems.empty());
    EXPECT_EQ(result.problems[0].row, 3);
    EXPECT_EQ(result.problems[0].file, QStringLiteral("teams-mixed.csv"));
}

TEST_F(CsvFiles, headersIgnoreCaseBlanksAndUnderscores)
{
    const auto result = readTeams(source(" Team ID , NAME\nT1,One\n"), m_silent);
    EXPECT_FALSE(result.hasErrors()) << told(result.problems);
    ASSERT_EQ(result.rows.size(), 1U);
    EXPECT_EQ(result.rows[0].name, QStringLiteral("One"));
}

TEST_F(CsvFiles, missingAndDoubledColumnsAreErrorsUnknownOnesANote)
{
    EXPECT_TRUE(readMetrics(source("team_id,score\nT1,3\n"), m_silent).hasErrors());
    EXPECT_TRUE(readTeams(source("team_id,팀코드\nT1,T1\n"), m_silent).hasErrors());
    const auto unknown = readTeams(source("team_id,colour\nT1,red\n"), m_silent);
    EXPECT_FALSE(unknown.hasErrors());
    ASSERT_NE(problemAt(unknown.problems, Severity::Note, 1), nullptr);
    EXPECT_EQ(problemAt(unknown.problems, Severity::Note, 1)->column, QStringLiteral("colour"));
}

TEST_F(CsvFiles, emptyFileAndHeaderAlone)
{
    EXPECT_TRUE(readTeams(source(""), m_silent).hasErrors());
    EXPECT_TRUE(readTeams(source("\n\n"), m_silent).hasErrors());
    const auto header = readTeams(source("team_id\n"), m_silent);
    EXPECT_FALSE(header.hasErrors());
    EXPECT_TRUE(header.rows.empty());
}

TEST_F(CsvFiles, rowsThatDoNotFitTheHeader)
{
    const auto longer = readTeams(source("team_id,name\nT1,One\nT2,Two, Limited\n"), m_silent);
    ASSERT_NE(problemAt(longer.problems, Severity::Error, 3), nullptr) << told(longer.problems);
    const auto shorter = readTeams(source("team_id,name\nT1\n"), m_silent);
    EXPECT_FALSE(shorter.hasErrors());
    EXPECT_EQ(shorter.rows[0].name, QStringLiteral("T1")) << "the id stands in for a missing name";
    EXPECT_FALSE(readTeams(source("team_id,name\nT1,One,,\n"), m_silent).hasErrors());
}

TEST_F(CsvFiles, duplicateIdsAreListedTogether)
{
    const auto result = readTeams(source("team_id\nT1\nT2\nT1\nt1\n"), m_silent);
    ASSERT_EQ(result.problems.size(), 1U) << told(result.problems);
    EXPECT_EQ(result.problems[0].severity, Severity::Error);
    EXPECT_TRUE(result.problems[0].sentence.contains(QStringLiteral("2, 4, 5"))) << told(result.problems);
}

TEST_F(CsvFiles, idsEqualInAnotherUnicodeForm)
{
    const QString composed = QStringLiteral("가");
    const QString apart = composed.normalized(QString::NormalizationForm_D);
    ASSERT_NE(composed, apart);
    const auto same =
        readTeams(source("team_id\n" + composed.toUtf8() + "\n" + apart.toUtf8() + "\n"), m_silent);
    EXPECT_TRUE(same.hasErrors());
    const auto wide = readTeams(source("team_id\nT1\nＴ１\n"), m_silent);
    EXPECT_TRUE(wide.hasErrors());
}

TEST_F(CsvFiles, spreadsheetDamageToIdsIsNoted)
{
    const auto zeros = readTeams(source("team_id\n007\n7\n"), m_silent);
    EXPECT_FALSE(zeros.hasErrors());
    EXPECT_EQ(zeros.problems.size(), 1U) << told(zeros.problems);
    const auto exponent = readTeams(source("team_id\n1E+05\n"), m_silent);
    EXPECT_NE(problemAt(exponent.problems, Severity::Note, 2), nullptr);
}

TEST_F(CsvFiles, blankIdAndControlCharacters)
{
    const auto blank = readTeams(source("team_id,name\n ,x\n"), m_silent);
    EXPECT_NE(problemAt(blank.problems, Severity::Error, 2), nullptr);
    const auto broken = readTeams(source("team_id\n\"a\nb\"\n"), m_silent);
    EXPECT_NE(problemAt(broken.problems, Severity::Error, 2), nullptr);
    const auto noted = readTeams(source(QByteArray("team_id,name\nT1,a\0b\n", 20)), m_silent);
    EXPECT_FALSE(noted.hasErrors()) << told(noted.problems);
    EXPECT_NE(problemAt(noted.problems, Severity::Note, 2), nullptr);
    EXPECT_EQ(noted.rows[0].name, QString::fromUtf8("a\0b", 3)) << "nothing is replaced";
}

TEST_F(CsvFiles, reviewersWithListsAndKoreanHeader)
{
    const auto result = readReviewers(source("위원코드,성명,소속,분과,언어,전문분야,회피\n"
                                             "W01,김평가,한국대,제1분과,\"ko, en\",수학;코딩,T1; T2\n"),
                                      m_silent);
    EXPECT_TRUE(result.problems.empty()) << told(result.problems);
    ASSERT_EQ(result.rows.size(), 1U);
    const Reviewer &reviewer = result.rows[0];
    EXPECT_EQ(reviewer.id, QStringLiteral("W01"));
    EXPECT_EQ(reviewer.affiliation, QStringLiteral("한국대"));
    EXPECT_EQ(reviewer.panel, QStringLiteral("제1분과"));
    EXPECT_EQ(reviewer.languages, (QStringList{QStringLiteral("ko"), QStringLiteral("en")}));
    EXPECT_EQ(reviewer.domains, (QStringList{QStringLiteral("수학"), QStringLiteral("코딩")}));
    EXPECT_EQ(reviewer.recused, (QStringList{QStringLiteral("T1"), QStringLiteral("T2")}));
}

TEST_F(CsvFiles, expectedPracticeScoresAreExactAndUnique)
{
    const auto result =
        readPractice(source("문항번호;팀;평가항목;점수;이유\np1;T1;accuracy;3,5;두 곳이 틀림\n"
                            "p1;T1;fluency;4;\n"),
                     m_silent);
    EXPECT_TRUE(result.problems.empty()) << told(result.problems);
    ASSERT_EQ(result.rows.size(), 2U);
    EXPECT_EQ(result.rows[0].itemId, QStringLiteral("p1"));
    EXPECT_EQ(result.rows[0].teamId, QStringLiteral("T1"));
    EXPECT_EQ(result.rows[0].criterion, QStringLiteral("accuracy"));
    EXPECT_EQ(result.rows[0].score, Rational(7, 2));
    EXPECT_EQ(result.rows[0].reason, QStringLiteral("두 곳이 틀림"));
    const auto twice =
        readPractice(source("item_id,system,criterion,score\np1,T1,a,3\np1,T1,a,4\n"), m_silent);
    EXPECT_TRUE(twice.hasErrors());
}

TEST_F(CsvFiles, metricsAreExactAndUnique)
{
    const auto result = readMetrics(source("team_id,source,value\nT1,AAII,0.1\nT1,NIA,70\n"), m_silent);
    ASSERT_FALSE(result.hasErrors()) << told(result.problems);
    EXPECT_EQ(result.rows[0].value, Rational(1, 10));
    EXPECT_TRUE(readMetrics(source("team_id,source,value\nT1,NIA,1\nT1,NIA,2\n"), m_silent).hasErrors());
}

TEST_F(CsvFiles, numbersThatCannotBeReadExactly)
{
    for (const char *bad : {"1e3", "50%", "4,5", "1/2", "three", "", "1 000", "NaN"}) {
        const auto result =
            readMetrics(source("team_id,source,value\nT1,NIA,\"" + QByteArray(bad) + "\"\n"), m_silent);
        EXPECT_NE(problemAt(result.problems, Severity::Error, 2), nullptr) << bad;
    }
}

TEST_F(CsvFiles, decimalCommaOnlyWhereItCannotBeAnythingElse)
{
    const auto good = readMetrics(source("team_id;source;value\nT1;NIA;72,5\n"), m_silent);
    ASSERT_FALSE(good.hasErrors()) << told(good.problems);
    EXPECT_EQ(good.rows[0].value, Rational(145, 2));
    EXPECT_TRUE(readMetrics(source("team_id;source;value\nT1;NIA;1,234\n"), m_silent).hasErrors());
}

TEST_F(CsvFiles, surveyAndBenchmarks)
{
    const auto survey = readSurvey(source("평가자,팀,점수,구분\nU1,T1,4,국민\nU1,T1,5,전문\n"), m_silent);
    ASSERT_FALSE(survey.hasErrors()) << told(survey.problems);
    EXPECT_EQ(survey.rows[1].score, Rational(5));
    EXPECT_EQ(survey.rows[0].segment, QStringLiteral("국민"));
    const auto benchmarks =
        readBenchmarks(source("benchmark_id\ttitle\tgroup\tlanguage\nB1\t수학\tNIA\tko\n"), m_silent);
    ASSERT_FALSE(benchmarks.hasErrors()) << told(benchmarks.problems);
    EXPECT_EQ(benchmarks.rows[0].title, QStringLiteral("수학"));
    EXPECT_EQ(benchmarks.rows[0].group, QStringLiteral("NIA"));
}

TEST_F(CsvFiles, separatorLineOfExcelKeepsLineNumbers)
{
    const auto result = readTeams(source("sep=;\r\nteam_id;name\r\nT1;One\r\n"), m_silent);
    ASSERT_FALSE(result.hasErrors()) << told(result.problems);
    EXPECT_EQ(result.lines, (std::vector<qint64>{3}));
}

TEST_F(CsvFiles, previewShowsHowTheFileWasUnderstood)
{
    const CsvPreview preview = previewCsv(fixture("ratings-semicolon.csv"), teamColumns(), 1);
    EXPECT_EQ(preview.encoding, QStringLiteral("CP949"));
    EXPECT_EQ(preview.delimiter, ';');
    ASSERT_EQ(preview.rows.size(), 1U);
    EXPECT_EQ(preview.rows[0].back(), QStringLiteral("4,5"));
    EXPECT_EQ(preview.meanings.at(2), QStringLiteral("team_id"));
    EXPECT_TRUE(preview.meanings.at(0).isEmpty());
}

TEST_F(CsvFiles, manyProblemsAreCountedNotListed)
{
    const auto result =
        readMetrics(source("team_id,source,value\n" + QByteArray("T1,S,x\n").repeated(5000)), m_silent);
    EXPECT_LE(result.problems.size(), std::size_t(ProblemList::kListed) + 2);
    EXPECT_TRUE(result.hasErrors());
}

TEST_F(CsvFiles, sqlInACellIsJustText)
{
    const auto result = readTeams(source("team_id,name\nT1,\"'); DROP TABLE team;--\"\n"), m_silent);
    EXPECT_EQ(result.rows.at(0).name, QStringLiteral("'); DROP TABLE team;--"));
}

TEST_F(CsvFiles, foldersAndMissingFilesAreSentences)
{
    EXPECT_FALSE(openSource(QStringLiteral(JEOUL_TEST_DATA)).ok());
    EXPECT_EQ(openSource(QStringLiteral(JEOUL_TEST_DATA "/no such file")).error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace jeoul::intake
