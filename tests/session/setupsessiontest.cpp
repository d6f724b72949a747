// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/setupsession.h"

#include "models/session/setupscreen.h"
#include "tests/support/setupdraft.h"

#include <gtest/gtest.h>

#include <QDir>

using namespace jeoul;
using namespace jeoul::session;
using jeoul::testing::SetupDraft;

namespace {

class SetupSessionTest : public ::testing::Test
{
protected:
    [[nodiscard]] ImportOutcome import(SetupSession &setup, const ImportFiles &files)
    {
        Result<ImportOutcome> outcome = setup.import(files, progress);
        EXPECT_TRUE(outcome.ok()) << (outcome.ok() ? "" : outcome.error().text().toStdString());
        return outcome.ok() ? *outcome : ImportOutcome();
    }
    [[nodiscard]] static int errors(const ImportOutcome &outcome)
    {
        return static_cast<int>(std::count_if(outcome.problems.begin(), outcome.problems.end(),
                                              [](const ImportProblem &p) { return p.isError; }));
    }
    [[nodiscard]] static bool noted(const ImportOutcome &outcome, const QString &sentence)
    {
        return std::any_of(outcome.problems.begin(), outcome.problems.end(),
                           [&](const ImportProblem &p) { return !p.isError && p.sentence == sentence; });
    }
    /// Puts a name into one response and screens.
    [[nodiscard]] std::vector<AliasFinding> withName(SetupSession &setup, const QByteArray &text)
    {
        ImportFiles files;
        files.responses = draft.write(QStringLiteral("more.jsonl"),
                                      R"({"item_id":"q3","system":"tm-beta","text":")" + text + "\"}\n");
        EXPECT_TRUE(import(setup, files).applied);
        const auto findings = setup.screen(progress);
        EXPECT_TRUE(findings.ok());
        return findings.ok() ? *findings : std::vector<AliasFinding>();
    }

    SetupDraft draft;
    SilentProgress progress;
};

TEST_F(SetupSessionTest, CreatedDraftReopensAsItWas)
{
    ASSERT_TRUE(draft.create());
    const auto again = SetupSession::open(draft.path(QStringLiteral("r.jdraft")), draft.environment());
    ASSERT_TRUE(again.ok());
    EXPECT_EQ((*again)->contents().title, QStringLiteral("Trial round"));
    EXPECT_EQ((*again)->contents().scheme.id, SetupDraft::scheme().id);
    EXPECT_FALSE((*again)->canUndo());
    const auto occupied = SetupSession::create(draft.path(QStringLiteral("r.jdraft")), QStringLiteral("x"),
                                               SetupDraft::scheme(), draft.environment());
    ASSERT_FALSE(occupied.ok());
}

TEST_F(SetupSessionTest, ImportTakesEverythingAndCounts)
{
    const auto setup = draft.create();
    const ImportOutcome outcome = import(*setup, draft.files());
    ASSERT_TRUE(outcome.applied);
    const std::map<QString, int> expected = {
        {QStringLiteral("teams"), 3},   {QStringLiteral("benchmarks"), 2},
        {QStringLiteral("items"), 6},   {QStringLiteral("responses"), 12},
        {QStringLiteral("media"), 2},   {QStringLiteral("reviewers"), 4},
        {QStringLiteral("metrics"), 3}, {QStringLiteral("survey"), 2}};
    EXPECT_EQ(outcome.counts, expected);
    EXPECT_EQ(setup->contents().responses.size(), 12U);
    EXPECT_EQ(setup->contents().media.size(), 2U);
    EXPECT_TRUE(setup->obstacles().isEmpty()) << setup->obstacles().join(u'\n').toStdString();
}

TEST_F(SetupSessionTest, ImportingAgainReplacesAndSaysHowMany)
{
    const auto setup = draft.ready();
    ImportFiles files;
    files.teams = draft.write(QStringLiteral("teams2.csv"), "team_id,name\n"
                                                            "tm-delta,Fourth\n"
                                                            "tm-beta,Renamed\n");
    const ImportOutcome outcome = import(*setup, files);
    ASSERT_TRUE(outcome.applied);
    EXPECT_TRUE(noted(outcome, QStringLiteral("Teams: 1 new, 1 changed, 0 unchanged.")));
    ASSERT_EQ(setup->contents().teams.size(), 4U);
    EXPECT_EQ(setup->contents().teams[2].name, QStringLiteral("Renamed"));
    EXPECT_EQ(setup->contents().teams[3].id, QStringLiteral("tm-delta"));
    EXPECT_TRUE(noted(import(*setup, files), QStringLiteral("Teams: 0 new, 0 changed, 2 unchanged.")));
}

TEST_F(SetupSessionTest, OneBadRowImportsNothing)
{
    const auto setup = draft.create();
    ImportFiles files = draft.files();
    files.metrics = draft.write(QStringLiteral("metrics.csv"), "team_id,source,value\ntm-alpha,nia,81\n"
                                                               "tm-unknown,nia,79\n");
    const ImportOutcome outcome = import(*setup, files);
    EXPECT_FALSE(outcome.applied);
    ASSERT_EQ(errors(outcome), 1);
    const auto problem = std::find_if(outcome.problems.begin(), outcome.problems.end(),
                                      [](const ImportProblem &p) { return p.isError; });
    EXPECT_EQ(problem->file, QStringLiteral("metrics.csv"));
    EXPECT_EQ(problem->row, 3);
    EXPECT_EQ(problem->value, QStringLiteral("tm-unknown"));
    EXPECT_TRUE(setup->contents().teams.empty());
    EXPECT_TRUE(setup->contents().items.empty());
    EXPECT_FALSE(setup->canUndo());
}

TEST_F(SetupSessionTest, MissingFileIsAProblemAndImportsNothing)
{
    const auto setup = draft.create();
    ImportFiles files = draft.files();
    files.reviewers = draft.path(QStringLiteral("nowhere.csv"));
    EXPECT_FALSE(import(*setup, files).applied);
    EXPECT_TRUE(setup->contents().items.empty());
}

TEST_F(SetupSessionTest, ResponsesBeforeItemsAreRefusedInOneSentence)
{
    const auto setup = draft.create();
    ImportFiles files;
    files.responses = draft.files().responses;
    const ImportOutcome outcome = import(*setup, files);
    EXPECT_FALSE(outcome.applied);
    ASSERT_EQ(errors(outcome), 1);
    EXPECT_EQ(outcome.problems.back().sentence,
              QStringLiteral("The draft has no items yet, so the responses answer nothing."));
}

TEST_F(SetupSessionTest, StoppedImportChangesNothing)
{
    const auto setup = draft.create();
    for (int reports = 1; reports <= 4; ++reports) {
        jeoul::testing::StoppingProgress stopping(reports);
        const auto outcome = setup->import(draft.files(), stopping);
        ASSERT_FALSE(outcome.ok());
        EXPECT_EQ(outcome.error().code, ErrorCode::Cancelled);
        EXPECT_TRUE(setup->contents().teams.empty());
    }
}

TEST_F(SetupSessionTest, TeamsAndBenchmarksFollowFromTheFilesUntilBrought)
{
    const auto setup = draft.create();
    ImportFiles files = draft.files();
    const QString teams = std::exchange(files.teams, QString());
    files.benchmarks.clear();
    ASSERT_TRUE(import(*setup, files).applied);
    EXPECT_EQ(setup->contents().teams.size(), 3U);
    EXPECT_EQ(setup->contents().benchmarks.size(), 2U);
    ImportFiles later;
    later.teams = teams;
    ASSERT_TRUE(import(*setup, later).applied);
    EXPECT_EQ(setup->contents().teams.size(), 3U);
    EXPECT_EQ(setup->contents().teams.front().name, QStringLiteral("Vellichor Labs"));
}

TEST_F(SetupSessionTest, UndoTakesBackEachStep)
{
    const auto setup = draft.ready();
    ASSERT_TRUE(setup->setTitle(QStringLiteral("Other")).ok());
    Scheme scheme = SetupDraft::scheme();
    scheme.version = QStringLiteral("2");
    ASSERT_TRUE(setup->setScheme(scheme).ok());
    ASSERT_TRUE(setup->setAssignment({{QStringLiteral("rv-1"), {QStringLiteral("q1")}}}).ok());
    EXPECT_EQ(setup->contents().assignment.size(), 1U);
    ASSERT_TRUE(setup->undo().ok());
    EXPECT_TRUE(setup->contents().assignment.empty());
    EXPECT_EQ(setup->contents().scheme.version, QStringLiteral("2"));
    ASSERT_TRUE(setup->undo().ok());
    EXPECT_EQ(setup->contents().scheme.version, SetupDraft::scheme().version);
    ASSERT_TRUE(setup->undo().ok());
    EXPECT_EQ(setup->contents().title, QStringLiteral("Trial round"));
    ASSERT_TRUE(setup->undo().ok());
    EXPECT_TRUE(setup->contents().items.empty());
    EXPECT_FALSE(setup->canUndo());
    EXPECT_FALSE(setup->undo().ok());
}

TEST_F(SetupSessionTest, AssignmentNamesOnlyWhatIsThere)
{
    const auto setup = draft.ready();
    const QString q1 = QStringLiteral("q1");
    for (const AssignmentPlan &plan :
         {AssignmentPlan{{QStringLiteral("nobody"), {q1}}},
          AssignmentPlan{{QStringLiteral("rv-1"), {QStringLiteral("nothing")}}},
          AssignmentPlan{{QStringLiteral("rv-1"), {q1, q1}}}, AssignmentPlan{{QStringLiteral("rv-1"), {}}}}) {
        const Status status = setup->setAssignment(plan);
        ASSERT_FALSE(status.ok());
        EXPECT_EQ(status.error().code, ErrorCode::BadInput);
    }
    EXPECT_TRUE(setup->contents().assignment.empty());
}

TEST_F(SetupSessionTest, InvalidSchemeNeverEntersADraft)
{
    const auto setup = draft.ready();
    Scheme broken = SetupDraft::scheme();
    broken.sheets.front().criteria.front().scaleId = QStringLiteral("no such scale");
    EXPECT_FALSE(setup->setScheme(broken).ok());
    EXPECT_EQ(setup->contents().scheme.sheets.front().criteria.front().scaleId,
              SetupDraft::scheme().sheets.front().criteria.front().scaleId);
}

TEST_F(SetupSessionTest, ScreeningFindsNamesEverywhereAReviewerReads)
{
    const auto setup = draft.ready();
    ImportFiles files;
    files.items = draft.write(
        QStringLiteral("more.jsonl"),
        R"({"item_id":"q3","benchmark":"b2","prompt":"Ask Quonsetta.","context":"velli wrote","reference":"by VelliOne"})"
        "\n");
    files.benchmarks = draft.write(QStringLiteral("b.csv"), "benchmark_id,title\nb2,Quonsetta suite\n");
    ASSERT_TRUE(import(*setup, files).applied);
    ASSERT_TRUE(setup->setTitle(QStringLiteral("Round of Vellichor Labs")).ok());
    std::set<std::pair<QString, QString>> places;
    for (const AliasFinding &finding : withName(*setup, "저는 달빛노래입니다."))
        places.emplace(finding.where, finding.term);
    const std::set<std::pair<QString, QString>> expected = {
        {QStringLiteral("prompt"), QStringLiteral("Quonsetta")},
        {QStringLiteral("context"), QStringLiteral("velli")},
        {QStringLiteral("reference"), QStringLiteral("VelliOne")},
        {QStringLiteral("benchmark"), QStringLiteral("Quonsetta")},
        {QStringLiteral("title"), QStringLiteral("Vellichor Labs")},
        {QStringLiteral("response"), QStringLiteral("달빛노래")}};
    EXPECT_EQ(places, expected);
}

TEST_F(SetupSessionTest, UndecidedNamesPreventSealing)
{
    const auto setup = draft.ready();
    const std::vector<AliasFinding> findings = withName(*setup, "I am QuonX.");
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].itemId, QStringLiteral("q3"));
    EXPECT_EQ(findings[0].teamId, QStringLiteral("tm-beta"));
    EXPECT_EQ(findings[0].offset, 5);
    EXPECT_EQ(setup->obstacles().size(), 1);
    const auto sealed = setup->seal(draft.request(QStringLiteral("out")), progress);
    ASSERT_FALSE(sealed.ok());
    EXPECT_EQ(sealed.error().code, ErrorCode::NotAllowed);
    EXPECT_FALSE(QDir(draft.path(QStringLiteral("out"))).exists());
    ASSERT_TRUE(setup->decide(findings[0].id, QStringLiteral("mask"), {}).ok());
    EXPECT_TRUE(setup->obstacles().isEmpty());
}

TEST_F(SetupSessionTest, DecisionsAreCheckedAndKept)
{
    const auto setup = draft.ready();
    const QString id = withName(*setup, "I am QuonX.").at(0).id;
    EXPECT_EQ(setup->decide(id, QStringLiteral("perhaps"), {}).error().code, ErrorCode::BadInput);
    EXPECT_EQ(setup->decide(id, QStringLiteral("keep"), QStringLiteral("  ")).error().code,
              ErrorCode::BadInput);
    EXPECT_EQ(setup->decide(QStringLiteral("none"), QStringLiteral("mask"), {}).error().code,
              ErrorCode::NotFound);
    ASSERT_TRUE(setup->decide(id, QStringLiteral("keep"), QStringLiteral("a common word here")).ok());
    EXPECT_EQ(setup->screen(progress)->at(0).decision, QStringLiteral("keep"));
    EXPECT_EQ(setup->screen(progress)->at(0).reason, QStringLiteral("a common word here"));
}

/// A document of six pages of which the second and the fourth hold words and the last holds nothing. Its
/// table of contents is left to the reader to rebuild, as after a cut.
QByteArray partlyScanned()
{
    QByteArray out(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        "2 0 obj<</Type/Pages/Count 6/Kids[11 0 R 12 0 R 13 0 R 14 0 R 15 0 R 16 0 R]>>endobj\n"
        "3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
        "4 0 obj<</Length 39>>stream\nBT /F1 12 Tf 20 50 Td (plain words) Tj ET\nendstream endobj\n"
        "5 0 obj<</Length 16>>stream\n10 10 50 50 re f\nendstream endobj\n"
        "7 0 obj<</Length 34>>stream\n1 1 1 rg 10 10 50 50 re f BT ET  \nendstream endobj\n");
    for (int page = 1; page <= 6; ++page) {
        const QByteArray drawing = page == 6 ? "7" : page % 2 == 0 ? "4" : "5";
        out += "1" + QByteArray::number(page) +
               " 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Resources<</Font<</F1 3 0 "
               "R>>>>/Contents " +
               drawing + " 0 R>>endobj\n";
    }
    return out + "trailer<</Root 1 0 R>>\n%%EOF\n";
}

TEST_F(SetupSessionTest, PagesWithoutWordsAreDecidedAboutLikeNames)
{
    const auto setup = draft.ready();
    draft.write(QStringLiteral("media/plan.pdf"), partlyScanned());
    ImportFiles files;
    files.media = draft.files().media;
    files.responses =
        draft.write(QStringLiteral("more.jsonl"),
                    R"({"item_id":"q3","system":"tm-beta","text":"See the plan.","attachments":["plan.pdf"]})"
                    "\n");
    ASSERT_TRUE(import(*setup, files).applied);
    const auto findings = setup->screen(progress);
    ASSERT_TRUE(findings.ok());
    ASSERT_EQ(findings->size(), 1U);
    const AliasFinding &found = findings->front();
    EXPECT_EQ(found.where, QStringLiteral("pages"));
    EXPECT_EQ(found.itemId, QStringLiteral("q3"));
    EXPECT_EQ(found.teamId, QStringLiteral("tm-beta"));
    EXPECT_EQ(found.term, QStringLiteral("plan.pdf: 1, 3, 5"));
    EXPECT_EQ(found.excerpt,
              QStringLiteral("No words can be read on these pages of plan.pdf: 1, 3, 5. Look at "
                             "them for names."));
    ASSERT_EQ(setup->obstacles().size(), 1);
    EXPECT_TRUE(setup->obstacles().front().contains(QStringLiteral("pages without words")));
    EXPECT_EQ(setup->decide(found.id, QStringLiteral("mask"), {}).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(setup->decide(found.id, QStringLiteral("keep"), {}).error().code, ErrorCode::BadInput);
    ASSERT_TRUE(setup->decide(found.id, QStringLiteral("keep"), QStringLiteral("a plan without names")).ok());
    EXPECT_TRUE(setup->obstacles().isEmpty());
    EXPECT_TRUE(setup->seal(draft.request(QStringLiteral("out")), progress).ok());
}

TEST_F(SetupSessionTest, RunsOfPagesWithoutWordsAreSaidAsRuns)
{
    DraftContents contents;
    const auto pagesOf = [&contents, this](const QString &words) {
        contents.items = {Item{}};
        contents.items.front().attachments = {QStringLiteral("a.pdf")};
        contents.media[QStringLiteral("a.pdf")].words = words;
        const auto findings = Screening({}).findings(contents, {}, progress);
        EXPECT_TRUE(findings.ok());
        return findings.ok() && !findings->empty() ? findings->front().term : QString();
    };
    EXPECT_EQ(pagesOf(QStringLiteral("\f \n\fwords\f\f\u200b\f\n\fmore\f")),
              QStringLiteral("a.pdf: 1, 3–5, 7"));
    EXPECT_EQ(pagesOf(QStringLiteral("About\fwords")), QString());
    EXPECT_EQ(pagesOf(QStringLiteral("About\f") + kNothingDrawn + QStringLiteral("\f")),
              QStringLiteral("a.pdf: 2"))
        << "an empty page names nobody";
}

TEST_F(SetupSessionTest, ADocumentOfAnEarlierDraftIsLookedAtWhole)
{
    DraftContents contents;
    contents.items = {Item{}};
    contents.items.front().attachments = {QStringLiteral("Plan.PDF"), QStringLiteral("a.png")};
    contents.media[QStringLiteral("a.png")] = {};
    for (const QString &words : {QString(), QStringLiteral("About\nwords of a page")}) {
        contents.media[QStringLiteral("Plan.PDF")].words = words;
        const auto findings = Screening({}).findings(contents, {}, progress);
        ASSERT_TRUE(findings.ok());
        ASSERT_EQ(findings->size(), 1U) << words.toStdString();
        EXPECT_EQ(findings->front().where, QStringLiteral("pages"));
        EXPECT_EQ(findings->front().term, QStringLiteral("Plan.PDF"));
        EXPECT_TRUE(
            findings->front().excerpt.startsWith(QStringLiteral("Plan.PDF was imported by an earlier")));
    }
}

TEST_F(SetupSessionTest, SchemeWordsCanOnlyBeKept)
{
    const auto setup = draft.ready();
    Scheme scheme = SetupDraft::scheme();
    scheme.sheets.front().criteria.front().title.en = QStringLiteral("As good as QuonX");
    ASSERT_TRUE(setup->setScheme(scheme).ok());
    const auto findings = setup->screen(progress);
    ASSERT_EQ(findings->size(), 1U);
    const QString id = findings->front().id;
    EXPECT_EQ(setup->decide(id, QStringLiteral("mask"), {}).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(setup->decide(id, QStringLiteral("drop"), QStringLiteral("x")).error().code,
              ErrorCode::NotAllowed);
    EXPECT_TRUE(setup->decide(id, QStringLiteral("keep"), QStringLiteral("x")).ok());
}

TEST_F(SetupSessionTest, ObstaclesNameWhatIsMissing)
{
    const auto setup = draft.create();
    EXPECT_EQ(setup->obstacles().size(), 3) << setup->obstacles().join(u'\n').toStdString();
    ImportFiles files;
    files.teams = draft.write(QStringLiteral("one.csv"), "team_id,name\nt1,Only One\n");
    ASSERT_TRUE(import(*setup, files).applied);
    EXPECT_TRUE(setup->obstacles().contains(
        QStringLiteral("There is only one team. A blind review needs at least two.")));
}

TEST_F(SetupSessionTest, ResultsThatTheSchemeCannotCountPreventSealing)
{
    // Sealed with the round, they would be refused for good when the result is computed.
    const auto setup = draft.ready();
    ImportFiles files;
    files.metrics = draft.write(QStringLiteral("more.csv"), "team_id,source,value\ntm-alpha,nia,100.5\n");
    ASSERT_TRUE(import(*setup, files).applied);
    ASSERT_EQ(setup->obstacles().size(), 1);
    EXPECT_TRUE(setup->obstacles().first().contains(QStringLiteral("100.5 does not fit the result “nia”")))
        << setup->obstacles().first().toStdString();
    EXPECT_FALSE(setup->seal(draft.request(QStringLiteral("unfit")), progress).ok());
}

TEST_F(SetupSessionTest, AttachmentsMustBeThereAtSealing)
{
    const auto setup = draft.create();
    ImportFiles files = draft.files();
    const QString media = std::exchange(files.media, QString());
    ASSERT_TRUE(import(*setup, files).applied);
    EXPECT_EQ(setup->obstacles().size(), 2);
    ImportFiles later;
    later.media = media;
    ASSERT_TRUE(import(*setup, later).applied);
    EXPECT_TRUE(setup->obstacles().isEmpty());
}

} // namespace
