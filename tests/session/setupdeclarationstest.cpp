// SPDX-License-Identifier: GPL-3.0-or-later
// Conflicts of interest from the form to the packet: declared by real name, applied by code.
#include "models/session/setupdeclarations.h"

#include "models/exchange/declaration.h"
#include "models/session/declaring.h"
#include "tests/support/setupdraft.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

using namespace jeoul;
using namespace jeoul::session;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

class DeclarationsTest : public ::testing::Test
{
protected:
    DeclarationsTest()
        : m_setup(m_draft.ready())
    {
        const Result<QStringList> forms =
            writeDeclarationForms(m_setup->contents(), m_draft.path(QStringLiteral("forms")));
        EXPECT_TRUE(forms.ok()) << forms.error().text().toStdString();
        if (forms.ok())
            m_forms = *forms;
    }

    /// The answer to a form: a conflict with each of `teams`, none with the others.
    QString answer(const QString &form, const QStringList &teams)
    {
        Result<Declaring> declaring = Declaring::open(form);
        EXPECT_TRUE(declaring.ok());
        for (std::size_t i = 0; i < declaring->form().teams.size(); ++i) {
            if (teams.contains(declaring->form().teams[i].teamId))
                declaring->declareConflict(i, QStringLiteral("shares"));
            else
                declaring->declareNone(i);
        }
        const QString path = m_draft.path(Declaring::answerName(form));
        EXPECT_TRUE(declaring->sign(QStringLiteral("Kim Hana"), m_draft.clock, path).ok());
        return path;
    }
    [[nodiscard]] QStringList recusals(const QString &reviewer) const
    {
        for (const Reviewer &one : m_setup->contents().reviewers) {
            if (one.id == reviewer)
                return one.recused;
        }
        return {};
    }

    jeoul::testing::SetupDraft m_draft;
    std::unique_ptr<SetupSession> m_setup;
    QStringList m_forms;
};

TEST_F(DeclarationsTest, EveryReviewerGetsAFormOfAllTeamsAndOfNobodyElse)
{
    ASSERT_EQ(m_forms.size(), 4);
    EXPECT_TRUE(m_forms.front().endsWith(QStringLiteral("forms/declaration-rv-1.jdeclare")));
    const QByteArray bytes = bytesOf(m_forms.front());
    const Result<DeclarationForm> form = exchange::declaration::readForm(bytes);
    ASSERT_TRUE(form.ok()) << form.error().detail.toStdString();
    EXPECT_EQ(form->reviewerId, QStringLiteral("rv-1"));
    EXPECT_EQ(form->reviewerName, QStringLiteral("Kim Hana"));
    EXPECT_EQ(form->teams.size(), m_setup->contents().teams.size());
    EXPECT_FALSE(bytes.contains("rv-2")) << "who else reviews is nobody's business";
    EXPECT_FALSE(bytes.contains("Water")) << "no text of the round";
    const Result<QStringList> again =
        writeDeclarationForms(m_setup->contents(), m_draft.path(QStringLiteral("forms")));
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().code, ErrorCode::Conflict);
}

TEST_F(DeclarationsTest, ADeclaredConflictIsARecusalThatThePacketObeys)
{
    const Result<QStringList> taken = m_setup->takeDeclarations(
        {answer(m_forms.at(0), {QStringLiteral("tm-alpha")}), answer(m_forms.at(1), {})});
    ASSERT_TRUE(taken.ok()) << taken.error().text().toStdString();
    ASSERT_EQ(taken->size(), 2);
    EXPECT_TRUE(taken->front().contains(QStringLiteral("shares")));
    EXPECT_EQ(recusals(QStringLiteral("rv-1")), QStringList{QStringLiteral("tm-alpha")});
    EXPECT_EQ(recusals(QStringLiteral("rv-2")), QStringList{QStringLiteral("tm-beta")})
        << "what the secretary knows is not taken away by an answer";
    SilentProgress progress;
    const auto sealed = m_setup->seal(m_draft.request(QStringLiteral("out")), progress);
    ASSERT_TRUE(sealed.ok()) << sealed.error().text().toStdString();
    const QString seat = sealed->seatOfReviewer.at(QStringLiteral("rv-1"));
    const QStringList mine = sealed->packetFiles.filter(seat);
    ASSERT_EQ(mine.size(), 1);
    const auto opened = exchange::openPacket(bytesOf(mine.front()), sealed->codeOfSeat.at(seat), m_draft.kdf);
    ASSERT_TRUE(opened.ok()) << opened.error().text().toStdString();
    int withheld = 0;
    for (const BlindItem &item : opened->content.items) {
        for (const BlindResponse &response : item.responses)
            withheld += response.assigned ? 0 : 1;
    }
    EXPECT_EQ(withheld, static_cast<int>(opened->content.items.size())) << "one team of every item";
}

TEST_F(DeclarationsTest, TakingInIsOneStepOfUndo)
{
    ASSERT_TRUE(m_setup->takeDeclarations({answer(m_forms.at(0), {QStringLiteral("tm-alpha")})}).ok());
    ASSERT_TRUE(m_setup->undo().ok());
    EXPECT_TRUE(recusals(QStringLiteral("rv-1")).isEmpty());
}

TEST_F(DeclarationsTest, OneBadAnswerAndNothingIsTakenIn)
{
    const QString good = answer(m_forms.at(0), {QStringLiteral("tm-alpha")});
    const QString form = m_draft.write(QStringLiteral("form.jdeclared"), bytesOf(m_forms.at(1)));
    const auto refused = [&](const QStringList &paths) {
        const Result<QStringList> taken = m_setup->takeDeclarations(paths);
        EXPECT_FALSE(taken.ok());
        EXPECT_TRUE(recusals(QStringLiteral("rv-1")).isEmpty());
        return taken.ok() ? QString() : taken.error().text();
    };
    EXPECT_TRUE(refused({good, form}).contains(QStringLiteral("form.jdeclared")));
    EXPECT_TRUE(refused({good, good}).contains(QStringLiteral("rv-1")));
    EXPECT_FALSE(refused({m_draft.path(QStringLiteral("nowhere.jdeclared"))}).isEmpty());
    // A team that came later was not declared about.
    ImportFiles files;
    files.teams = m_draft.write(QStringLiteral("teams.csv"), "team_id,name\ntm-late,Latecomers\n");
    SilentProgress progress;
    const auto imported = m_setup->import(files, progress);
    ASSERT_TRUE(imported.ok() && imported->applied);
    EXPECT_TRUE(refused({good}).contains(QStringLiteral("as they are now")));
}

TEST_F(DeclarationsTest, AnAnswerIsWholeOrNotSigned)
{
    Result<Declaring> declaring = Declaring::open(m_forms.at(0));
    ASSERT_TRUE(declaring.ok());
    const QString path = m_draft.path(QStringLiteral("a.jdeclared"));
    EXPECT_EQ(declaring->missing().size(), 3);
    declaring->declareNone(0);
    declaring->declareNone(1);
    declaring->declareConflict(2, QStringLiteral("  "));
    ASSERT_EQ(declaring->missing().size(), 1) << "a conflict without words";
    EXPECT_FALSE(declaring->sign(QStringLiteral("Kim"), m_draft.clock, path).ok());
    declaring->declareConflict(2, QStringLiteral("my doctoral student leads it"));
    EXPECT_FALSE(declaring->sign(QStringLiteral(" "), m_draft.clock, path).ok());
    EXPECT_FALSE(QFile::exists(path));
    ASSERT_TRUE(declaring->sign(QStringLiteral(" Kim "), m_draft.clock, path).ok());
    const Result<Declaration> read = exchange::declaration::readAnswer(bytesOf(path));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->signedBy, QStringLiteral("Kim"));
    EXPECT_EQ(read->wallTimeMs, m_draft.clock.wallMs());
    EXPECT_EQ(read->answers.back(), (DeclaredConflict{true, QStringLiteral("my doctoral student leads it")}));
    EXPECT_EQ(read->form, declaring->form());
}

TEST_F(DeclarationsTest, WordsThatNobodySeesAreNone)
{
    Result<Declaring> declaring = Declaring::open(m_forms.at(0));
    ASSERT_TRUE(declaring.ok());
    const QString path = m_draft.path(QStringLiteral("b.jdeclared"));
    declaring->declareNone(0);
    declaring->declareNone(1);
    for (const QString &unseen :
         {QStringLiteral(u"\uFEFF"), QStringLiteral(u" \u200b\n"), QStringLiteral(u"\u3164"),
          QString(3'000, QChar(0x200B)) + QStringLiteral("late")}) {
        declaring->declareConflict(2, unseen);
        EXPECT_EQ(declaring->missing().size(), 1) << unseen.left(9).toUtf8().toHex().toStdString();
        EXPECT_FALSE(declaring->sign(QStringLiteral("Kim"), m_draft.clock, path).ok());
        EXPECT_FALSE(declaring
                         ->answerFromFile(m_draft.write(QStringLiteral("unseen.csv"),
                                                        "team_id,conflict,reason\ntm-alpha,yes,\"" +
                                                            unseen.toUtf8() + "\"\n"))
                         .ok());
    }
    declaring->declareConflict(2, QString(1'999, u'x') + QStringLiteral(u"\U0001F600"));
    EXPECT_FALSE(declaring->sign(QStringLiteral(u"\u2060"), m_draft.clock, path).ok());
    EXPECT_FALSE(declaring->sign(QString(201, u'x'), m_draft.clock, path).ok());
    ASSERT_TRUE(declaring->sign(QStringLiteral(u"\uFEFF Kim"), m_draft.clock, path).ok());
    const Result<Declaration> read = exchange::declaration::readAnswer(bytesOf(path));
    ASSERT_TRUE(read.ok()) << read.error().text().toStdString();
    EXPECT_EQ(read->signedBy, QStringLiteral("Kim"));
    EXPECT_EQ(read->answers.back().reason, QString(1'999, u'x')) << "no half of a character";
}

TEST_F(DeclarationsTest, AnAnswerIsReadWhenItsWordsCanBeSeen)
{
    const QByteArray filled = bytesOf(answer(m_forms.at(0), {QStringLiteral("tm-alpha")}));
    const auto reads = [&filled](const char *from, const QByteArray &to) {
        return exchange::declaration::readAnswer(QByteArray(filled).replace(from, to)).ok();
    };
    EXPECT_TRUE(reads("shares", "shares of it"));
    EXPECT_FALSE(reads("shares", "\xEF\xBB\xBF"));
    EXPECT_FALSE(reads("shares", "\xE2\x80\x8B"));
    EXPECT_FALSE(reads("\"signed_by\":\"Kim Hana\"", "\"signed_by\":\"\xEF\xBB\xBF\""));
}

TEST_F(DeclarationsTest, AnswersComeFromATableToo)
{
    Result<Declaring> declaring = Declaring::open(m_forms.at(0));
    ASSERT_TRUE(declaring.ok());
    const auto from = [&](const QByteArray &rows) {
        return declaring->answerFromFile(m_draft.write(QStringLiteral("answers.csv"), rows));
    };
    EXPECT_FALSE(from("team_id,conflict,reason\ntm-alpha,maybe,\n").ok());
    EXPECT_FALSE(from("team_id,conflict,reason\ntm-alpha,yes,\n").ok());
    EXPECT_FALSE(from("team_id,conflict,reason\ntm-omega,no,\n").ok());
    EXPECT_EQ(declaring->missing().size(), 3) << "nothing was declared by a bad file";
    ASSERT_TRUE(from("팀,conflict,이유\ntm-alpha,있음,주식 보유\ntm-beta,없음,\ntm-gamma,no,\n").ok());
    EXPECT_TRUE(declaring->missing().isEmpty());
}

TEST_F(DeclarationsTest, FilesThatAreNoDeclarationsAreRefused)
{
    using exchange::declaration::readAnswer;
    using exchange::declaration::readForm;
    const QByteArray form = bytesOf(m_forms.at(0));
    const QByteArray filled = bytesOf(answer(m_forms.at(0), {}));
    EXPECT_FALSE(readForm({}).ok());
    EXPECT_FALSE(readForm(filled).ok());
    EXPECT_FALSE(readAnswer(form).ok());
    EXPECT_FALSE(readForm(form + ' ').ok());
    EXPECT_EQ(readForm(QByteArray(form).replace("\"v\":1", "\"v\":2")).error().code, ErrorCode::NewerVersion);
    EXPECT_FALSE(readForm(QByteArray(form).replace("\"v\":1", "\"v\":1,\"w\":1")).ok());
    EXPECT_FALSE(readAnswer(QByteArray(filled).replace("\"conflict\":false", "\"conflict\":true")).ok())
        << "a conflict without a reason";
    EXPECT_FALSE(readAnswer(QByteArray(filled).replace("Kim Hana", "")).ok());
}

} // namespace

TEST_F(DeclarationsTest, ANameThatIsNoTextGivesNoForm)
{
    DeclarationForm form = Declaring::open(m_forms.front())->form();
    EXPECT_TRUE(exchange::declaration::formBytes(form).ok());
    form.reviewerName = QChar(0xD800);
    EXPECT_EQ(exchange::declaration::formBytes(form).error().code, ErrorCode::Internal);
}

TEST_F(DeclarationsTest, AnAnswerLeavesNoTeamOut)
{
    Declaration declaration{Declaring::open(m_forms.front())->form(), {}, QStringLiteral("Kim"), 1};
    declaration.answers.resize(declaration.form.teams.size() - 1);
    EXPECT_EQ(exchange::declaration::answerBytes(declaration).error().code, ErrorCode::BadInput);
    declaration.answers.emplace_back();
    EXPECT_TRUE(exchange::declaration::answerBytes(declaration).ok());
}
