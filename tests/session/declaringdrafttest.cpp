// SPDX-License-Identifier: GPL-3.0-or-later
// What a reviewer entered into a declaration form is there again when the form is opened again.
#include "models/session/declaringdraft.h"

#include "models/session/setupdeclarations.h"
#include "tests/support/setupdraft.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace jeoul;
using namespace jeoul::session;

namespace {

class DeclaringDraftTest : public ::testing::Test
{
protected:
    DeclaringDraftTest()
    {
        const auto setup = m_draft.ready();
        const Result<QStringList> forms =
            writeDeclarationForms(setup->contents(), m_draft.path(QStringLiteral("forms")));
        EXPECT_TRUE(forms.ok());
        if (forms.ok())
            m_form = forms->front();
    }
    [[nodiscard]] Declaring open() const
    {
        Result<Declaring> declaring = Declaring::open(m_form);
        EXPECT_TRUE(declaring.ok());
        return std::move(declaring).value();
    }
    [[nodiscard]] DeclaringDraft draftOf(const Declaring &declaring) const { return {declaring, folder()}; }
    [[nodiscard]] QString folder() const { return m_draft.path(QStringLiteral("data/declarations")); }
    /// A draft with one answer of each kind, and none for the last team.
    DeclaringDraft kept()
    {
        Declaring declaring = open();
        declaring.declareConflict(0, QStringLiteral("typed, then taken back"));
        declaring.declareNone(0);
        declaring.declareConflict(1, QStringLiteral("주식 보유"));
        const DeclaringDraft draft = draftOf(declaring);
        EXPECT_TRUE(draft.keep(declaring, QStringLiteral(" 김하나")).ok());
        return draft;
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    /// Nothing is taken over, and a sentence says so.
    void expectRefused(const QByteArray &bytes)
    {
        const DeclaringDraft draft = kept();
        write(draft.path(), bytes);
        Declaring again = open();
        const DeclaringDraft::Found found = draft.restore(again);
        EXPECT_TRUE(found.trouble) << bytes.toStdString();
        EXPECT_TRUE(found.sentence.contains(QStringLiteral("unreadable"))) << found.sentence.toStdString();
        EXPECT_TRUE(found.name.isEmpty());
        EXPECT_FALSE(again.answered()) << bytes.toStdString();
        ASSERT_TRUE(draft.keep(again, {}).ok());
        EXPECT_EQ(bytesOf(draft.path() + QStringLiteral(".unreadable")), bytes) << "it is not written over";
    }

    jeoul::testing::SetupDraft m_draft;
    QString m_form;
};

TEST_F(DeclaringDraftTest, BringsEverythingEnteredBack)
{
    Declaring fresh = open();
    EXPECT_TRUE(draftOf(fresh).restore(fresh).sentence.isEmpty()) << "nothing was entered before";
    kept();
    const DeclaringDraft::Found found = draftOf(fresh).restore(fresh);
    EXPECT_FALSE(found.trouble);
    EXPECT_FALSE(found.sentence.isEmpty());
    EXPECT_EQ(found.name, QStringLiteral(" 김하나"));
    EXPECT_EQ(fresh.answer(0), (DeclaredConflict{false, {}}));
    EXPECT_EQ(fresh.words(0), QStringLiteral("typed, then taken back"));
    EXPECT_EQ(fresh.answer(1), (DeclaredConflict{true, QStringLiteral("주식 보유")}));
    EXPECT_FALSE(fresh.answer(2).has_value()) << "no answer is taken for granted";
}

TEST_F(DeclaringDraftTest, IsReadByItsOwnerAlone)
{
    const DeclaringDraft draft = kept();
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(draft.path()) & others);
    EXPECT_FALSE(QFile::permissions(folder()) & (others | QFile::ExeGroup | QFile::ExeOther));
    EXPECT_FALSE(QFileInfo(draft.path()).fileName().contains(QStringLiteral("rv-1")));
}

TEST_F(DeclaringDraftTest, GoesOnceTheDeclarationIsSigned)
{
    const DeclaringDraft draft = kept();
    ASSERT_TRUE(draft.remove().ok());
    EXPECT_TRUE(QDir(folder()).isEmpty());
    EXPECT_TRUE(draft.remove().ok()) << "there may have been none";
    ASSERT_TRUE(QDir().mkpath(draft.path() + QStringLiteral("/inside")));
    EXPECT_FALSE(draft.remove().ok()) << "what stays is said";
}

TEST_F(DeclaringDraftTest, AFormThatChangedIsAnsweredAnew)
{
    kept();
    const QByteArray before = bytesOf(m_form);
    write(m_form, before.trimmed());
    Declaring same = open();
    EXPECT_FALSE(draftOf(same).restore(same).trouble);
    EXPECT_TRUE(same.answered()) << "a line break at the end makes no other form";

    QByteArray changed = before;
    ASSERT_TRUE(changed.contains("tm-gamma"));
    write(m_form, changed.replace("tm-gamma", "tm-gamme"));
    Declaring other = open();
    const DeclaringDraft::Found found = draftOf(other).restore(other);
    EXPECT_FALSE(other.answered());
    EXPECT_TRUE(found.trouble);
    EXPECT_FALSE(found.sentence.isEmpty());
    other.declareNone(0);
    ASSERT_TRUE(draftOf(other).keep(other, {}).ok());

    write(m_form, before);
    Declaring back = open();
    EXPECT_FALSE(draftOf(back).restore(back).trouble);
    EXPECT_TRUE(back.answer(1).has_value()) << "what was entered into the first form is still there";
}

TEST_F(DeclaringDraftTest, AnotherReviewersFormHasNothingToSay)
{
    kept();
    write(m_form, bytesOf(m_form).replace("rv-1", "rv-2"));
    Declaring other = open();
    EXPECT_TRUE(draftOf(other).restore(other).sentence.isEmpty());
}

TEST_F(DeclaringDraftTest, ADamagedOrForeignDraftIsSetAside)
{
    const QByteArray whole = bytesOf(kept().path());
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("{}"), QByteArray("\0\xff[", 3), whole.chopped(9), whole + ' ',
          QByteArray(whole).replace("\"v\":1", "\"v\":2"), bytesOf(m_form),
          QByteArray(whole).replace("jeoul-declaration-draft", "jeoul-declaration-drift"),
          QByteArray(whole).replace(open().formDigest().toLatin1(), QByteArray(64, '0')),
          QByteArray(whole).replace("\"conflict\":true", "\"conflict\":\"y\""),
          QByteArray(whole).replace("tm-gamma", "tm-beta"), QByteArray(whole).replace("\"name\"", "\"nbme\""),
          QByteArray((4 << 20) + 1, 'x')})
        expectRefused(bytes);
}

TEST_F(DeclaringDraftTest, AFailedWriteIsSaidAndLeavesTheOlderDraft)
{
    write(m_draft.path(QStringLiteral("data")), "a file where the folder should be");
    Declaring declaring = open();
    declaring.declareNone(2);
    const DeclaringDraft draft = draftOf(declaring);
    const Status status = draft.keep(declaring, QStringLiteral("Kim"));
    ASSERT_FALSE(status.ok());
    EXPECT_FALSE(status.error().text().isEmpty());
    QFile::remove(m_draft.path(QStringLiteral("data")));
    ASSERT_TRUE(draft.keep(declaring, QStringLiteral("Kim")).ok());

    ASSERT_TRUE(QDir().mkpath(draft.path() + QStringLiteral(".part"))); // no temporary file can be made
    declaring.declareNone(1);
    EXPECT_FALSE(draft.keep(declaring, QStringLiteral("Kim Hana")).ok());
    Declaring again = open();
    EXPECT_EQ(draft.restore(again).name, QStringLiteral("Kim"));
    EXPECT_TRUE(again.answer(2).has_value());
    EXPECT_FALSE(again.answer(1).has_value());
}

} // namespace
