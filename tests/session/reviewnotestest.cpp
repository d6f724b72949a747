// SPDX-License-Identifier: GPL-3.0-or-later
// What a reviewer writes beside the score sheet: notes that nobody else ever sees, and questions.
#include "models/exchange/submission.h"
#include "models/session/reviewsession.h"
#include "tests/session/reviewwords.h"

#include <QFile>
#include <QSignalSpy>

namespace jeoul::session {

using namespace jeoul::testing;

namespace {

const QString kSecret = QStringLiteral("가 looks copied; ask again at the end");
const QString kAsked = QStringLiteral("Is the second table part of the question?\n# not a heading");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QByteArray utf16(const QString &text)
{
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
}

} // namespace

TEST(ReviewNotesTest, ANoteStaysInTheEncryptedWorkspaceAndOutOfTheScoreFile)
{
    ReviewPlace place;
    const QString file = place.path(QStringLiteral("s.jscores"));
    {
        const auto session = place.begin();
        ASSERT_NE(session, nullptr);
        QSignalSpy noted(session.get(), &ReviewSession::notesChanged);
        ASSERT_TRUE(session->setNote(kI1, kSecret).ok());
        ASSERT_TRUE(session->setQuestion(kI1, kAsked).ok());
        EXPECT_EQ(noted.count(), 2);
        EXPECT_EQ(session->itemState(kI1), ItemState::NotBegun) << "a note is no judgement";
        completeAll(*session);
        ASSERT_TRUE(session->submit(false, file).ok());
        EXPECT_FALSE(session->changedSinceSubmission());
        ASSERT_TRUE(session->setNote(kI2, kSecret).ok());
        EXPECT_FALSE(session->changedSinceSubmission()) << "nothing that would be submitted";
        EXPECT_EQ(codeOf(session->setNote(QStringLiteral("nowhere"), kSecret)), ErrorCode::NotFound);
    }
    const auto opened =
        exchange::openSubmission(bytesOf(file), place.packet.packetPublic, place.packet.chair);
    ASSERT_TRUE(opened.ok());
    ASSERT_TRUE(opened->canonical.contains("accuracy")) << "the bytes are those that are signed";
    for (const QString &text : {kSecret, kAsked}) {
        EXPECT_FALSE(opened->canonical.contains(text.left(20).toUtf8()));
        for (const QString &stored : {file, place.workspace()}) {
            EXPECT_FALSE(bytesOf(stored).contains(text.left(20).toUtf8())) << stored.toStdString();
            EXPECT_FALSE(bytesOf(stored).contains(utf16(text.left(20)))) << stored.toStdString();
        }
    }
    const auto again = place.resume();
    ASSERT_NE(again, nullptr);
    EXPECT_EQ(again->note(kI1), kSecret);
    EXPECT_EQ(again->question(kI1), kAsked);
    EXPECT_FALSE(again->changedSinceSubmission());
}

TEST(ReviewNotesTest, TypingANoteIsOneStepToTakeBack)
{
    ReviewPlace place;
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    ASSERT_TRUE(session->setNote(kI1, QStringLiteral("a")).ok());
    ASSERT_TRUE(session->setNote(kI1, QStringLiteral("ab")).ok());
    ASSERT_TRUE(session->setQuestion(kI1, QStringLiteral("why")).ok());
    ASSERT_TRUE(session->setNote(kI2, QStringLiteral("c")).ok());
    ASSERT_TRUE(session->undo().ok());
    EXPECT_EQ(session->note(kI2), QString());
    ASSERT_TRUE(session->undo().ok());
    EXPECT_EQ(session->question(kI1), QString());
    EXPECT_EQ(session->note(kI1), QStringLiteral("ab"));
    const Result<CellKey> touched = session->undo();
    ASSERT_TRUE(touched.ok());
    EXPECT_EQ(touched->item, kI1);
    EXPECT_EQ(session->note(kI1), QString());
    ASSERT_TRUE(session->redo().ok());
    EXPECT_EQ(session->note(kI1), QStringLiteral("ab"));
}

TEST(ReviewNotesTest, QuestionsLeaveAsOneReadableFileAndAreMarked)
{
    ReviewPlace place;
    const QString path = place.path(QStringLiteral("q.md"));
    {
        const auto session = place.begin();
        ASSERT_NE(session, nullptr);
        EXPECT_EQ(codeOf(session->handOverQuestions(path)), ErrorCode::NotAllowed);
        EXPECT_FALSE(QFile::exists(path));
        ASSERT_TRUE(session->setQuestion(kI3, QStringLiteral("May 다 be read aloud?")).ok());
        ASSERT_TRUE(session->setQuestion(kI1, kAsked).ok());
        EXPECT_EQ(session->askedItems(), (std::vector<QString>{kI1, kI3}));
        EXPECT_FALSE(session->questionHandedOver(kI1));
        ASSERT_TRUE(session->handOverQuestions(path).ok());
    }
    const auto session = place.resume();
    ASSERT_NE(session, nullptr);
    EXPECT_TRUE(session->questionHandedOver(kI1));
    EXPECT_FALSE(session->questionHandedOver(kI2)) << "it has none";
    ASSERT_TRUE(session->setQuestion(kI1, QStringLiteral("Something else?")).ok());
    EXPECT_FALSE(session->questionHandedOver(kI1));
    EXPECT_TRUE(session->questionHandedOver(kI3));
    // The form of resources/formats/questions.md, line by line.
    EXPECT_EQ(QString::fromUtf8(bytesOf(path)), QStringLiteral("# Questions to the secretary\n"
                                                               "\n"
                                                               "- Round: 시험 평가\n"
                                                               "- Round id: a1a1a1a1\n"
                                                               "- Reviewer: W07\n"
                                                               "- Written (UTC): 2023-11-14 22:13\n"
                                                               "- Questions: 2\n"
                                                               "\n"
                                                               "## Item 2\n"
                                                               "\n"
                                                               "- Item id: i1\n"
                                                               "- Benchmark: 법률 질의 · 공공\n"
                                                               "- Prompt: i1의 질문\n"
                                                               "\n"
                                                               "> Is the second table part of the question?\n"
                                                               "> # not a heading\n"
                                                               "\n"
                                                               "## Item 4\n"
                                                               "\n"
                                                               "- Item id: i3\n"
                                                               "- Benchmark: 법률 질의 · 공공\n"
                                                               "- Prompt: i3의 질문\n"
                                                               "\n"
                                                               "> May 다 be read aloud?\n"));
}

TEST(ReviewNotesTest, AFileThatCannotBeWrittenHandsNothingOver)
{
    ReviewPlace place;
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    ASSERT_TRUE(session->setQuestion(kI1, kAsked).ok());
    EXPECT_FALSE(session->handOverQuestions(place.path(QStringLiteral("no/such/q.md"))).ok());
    EXPECT_FALSE(session->questionHandedOver(kI1));
}

TEST(ReviewNotesTest, EveryScoreFileKeepsItsNumberAndReceipt)
{
    ReviewPlace place;
    QString first;
    {
        const auto session = place.begin();
        ASSERT_NE(session, nullptr);
        EXPECT_TRUE(session->pastSubmissions().empty());
        EXPECT_FALSE(session->changedSinceSubmission()) << "there is no score file to differ from";
        completeAll(*session);
        const auto outcome = session->submit(false, place.path(QStringLiteral("1.jscores")));
        ASSERT_TRUE(outcome.ok());
        first = outcome->receipt;
        ASSERT_TRUE(session->setMark({kI1, kGa, kFluency}, step(7)).ok());
        EXPECT_TRUE(session->changedSinceSubmission());
    }
    const auto session = place.resume();
    ASSERT_NE(session, nullptr);
    EXPECT_TRUE(session->changedSinceSubmission()) << "also after a restart";
    const auto outcome = session->submit(false, place.path(QStringLiteral("2.jscores")));
    ASSERT_TRUE(outcome.ok());
    EXPECT_FALSE(session->changedSinceSubmission());
    const std::vector<PastSubmission> past = session->pastSubmissions();
    ASSERT_EQ(past.size(), 2U);
    EXPECT_EQ(past[0].sequence, 1);
    EXPECT_EQ(past[0].receipt, first);
    EXPECT_EQ(past[1].sequence, 2);
    EXPECT_EQ(past[1].receipt, outcome->receipt);
}

TEST(ReviewNotesTest, EveryCriterionTellsHowFarItIs)
{
    ReviewPlace place;
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    ASSERT_TRUE(session->setMark({kI1, kGa, kFluency}, step(7)).ok());
    ASSERT_TRUE(session->setMark({QStringLiteral("p0"), kGa, kFluency}, step(7)).ok());
    const std::vector<CriterionProgress> progress = session->criterionProgress();
    ASSERT_EQ(progress.size(), 2U);
    EXPECT_EQ(progress[0].criterion, kAccuracy);
    EXPECT_EQ(progress[0].scored, 0);
    EXPECT_EQ(progress[0].cells, 7) << "three, two and two responses to be judged; practice is not counted";
    EXPECT_EQ(progress[1].scored, 1);
    EXPECT_EQ(progress[1].cells, 7);
}

} // namespace jeoul::session
