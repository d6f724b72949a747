// SPDX-License-Identifier: GPL-3.0-or-later
// The declaration of conflicts in its two windows: the reviewer's and the secretary's.
#include "ui/declare/declarationpage.h"

#include "models/session/setupdeclarations.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/setupdraft.h"
#include "ui/setup/declarationspage.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QTest>

namespace jeoul::ui {
namespace {

template <typename T>
T *part(const QWidget &page, const char *name)
{
    T *found = page.findChild<T *>(QString::fromLatin1(name));
    EXPECT_NE(found, nullptr) << name;
    return found;
}

TEST(DeclarationPage, LeadsFromTheFormToARecusal)
{
    jeoul::testing::SetupDraft draft;
    jeoul::testing::ScriptedPrompts prompts;
    std::shared_ptr<session::SetupSession> setup = draft.ready();
    DeclarationsPage secretary(setup, prompts);
    secretary.resize(1000, 600);
    secretary.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&secretary));
    prompts.folderToChoose = draft.path(QStringLiteral("forms"));
    QTest::mouseClick(part<QPushButton>(secretary, "writeForms"), Qt::LeftButton);
    const QString form = draft.path(QStringLiteral("forms/declaration-rv-1.jdeclare"));
    ASSERT_TRUE(QFile::exists(form));

    auto standing = DeclarationPage::open(form, draft.path(QStringLiteral("kept")));
    ASSERT_TRUE(standing.ok());
    DeclarationPage reviewer(std::move(standing).value(), form, draft.clock, prompts);
    reviewer.resize(1000, 600);
    reviewer.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&reviewer));
    auto *sign = part<QPushButton>(reviewer, "declarationSign");
    auto *name = part<QLineEdit>(reviewer, "declarationName");
    QTest::keyClicks(name, QStringLiteral("Kim Hana"));
    EXPECT_FALSE(sign->isEnabled()) << "no answer is taken for granted";
    for (const char *none : {"none0", "none1", "none2"})
        EXPECT_FALSE(part<QRadioButton>(reviewer, none)->isChecked());
    EXPECT_FALSE(part<QLineEdit>(reviewer, "reason2")->isEnabled());
    QTest::keyClick(part<QRadioButton>(reviewer, "none0"), Qt::Key_Space);
    QTest::keyClick(part<QRadioButton>(reviewer, "none1"), Qt::Key_Space);
    QTest::keyClick(part<QRadioButton>(reviewer, "conflict2"), Qt::Key_Space);
    EXPECT_FALSE(sign->isEnabled()) << "a conflict wants a word";
    QTest::keyClicks(part<QLineEdit>(reviewer, "reason2"), QStringLiteral("shares"));
    ASSERT_TRUE(sign->isEnabled());
    prompts.fileToSave = draft.path(QStringLiteral("rv-1.jdeclared"));
    QTest::mouseClick(sign, Qt::LeftButton);
    ASSERT_TRUE(QFile::exists(prompts.fileToSave));
    EXPECT_TRUE(QDir(draft.path(QStringLiteral("kept"))).isEmpty()) << "the file is what counts now";

    prompts.filesToOpen = {prompts.fileToSave};
    QTest::mouseClick(part<QPushButton>(secretary, "takeAnswers"), Qt::LeftButton);
    ASSERT_EQ(setup->contents().reviewers.front().recused.size(), 1);
    const auto *table = part<QTableWidget>(secretary, "recusalTable");
    EXPECT_NE(table->item(0, 2)->text(), table->item(2, 2)->text())
        << "the first is recused, the third is not";
}

class FilledPage : public ::testing::Test
{
protected:
    FilledPage()
    {
        const auto setup = draft.ready();
        const auto forms = session::writeDeclarationForms(setup->contents(), draft.path(QStringLiteral("f")));
        EXPECT_TRUE(forms.ok());
        form = forms->front();
    }
    [[nodiscard]] QString drafts() const { return draft.path(QStringLiteral("kept")); }
    std::unique_ptr<DeclarationPage> open()
    {
        auto standing = DeclarationPage::open(form, drafts());
        EXPECT_TRUE(standing.ok());
        return page(std::move(standing).value());
    }
    std::unique_ptr<DeclarationPage> page(DeclarationPage::Standing standing)
    {
        return std::make_unique<DeclarationPage>(std::move(standing), form, draft.clock, prompts);
    }
    /// What a program that is killed now would find the next time.
    [[nodiscard]] session::Declaring onDisk() const
    {
        return DeclarationPage::open(form, drafts()).value().declaring;
    }
    static QString said(const QWidget &page, const char *label) { return part<QLabel>(page, label)->text(); }

    jeoul::testing::SetupDraft draft;
    jeoul::testing::ScriptedPrompts prompts;
    QString form;
};

TEST_F(FilledPage, ASecondLanguageKeepsTheAnswers)
{
    const auto first = open();
    part<QRadioButton>(*first, "conflict0")->click();
    part<QLineEdit>(*first, "reason0")->setText(QStringLiteral("advice"));
    part<QLineEdit>(*first, "declarationName")->setText(QStringLiteral("Kim"));
    const auto again = page(first->standing());
    EXPECT_TRUE(part<QRadioButton>(*again, "conflict0")->isChecked());
    EXPECT_EQ(part<QLineEdit>(*again, "reason0")->text(), QStringLiteral("advice"));
    EXPECT_FALSE(part<QRadioButton>(*again, "none1")->isChecked());
    EXPECT_EQ(part<QLineEdit>(*again, "declarationName")->text(), QStringLiteral("Kim"));
    EXPECT_TRUE(said(*again, "declarationKept").startsWith(QStringLiteral("Saved")));
}

TEST_F(FilledPage, EveryChangeIsKeptForTheNextTime)
{
    auto first = open();
    EXPECT_FALSE(said(*first, "declarationKept").isEmpty()) << "it is told before the first answer";
    part<QRadioButton>(*first, "none0")->click();
    EXPECT_TRUE(onDisk().answer(0).has_value()) << "an answer is kept at once";
    EXPECT_TRUE(said(*first, "declarationKept").startsWith(QStringLiteral("Saved")));
    part<QRadioButton>(*first, "conflict1")->click();
    QTest::keyClicks(part<QLineEdit>(*first, "reason1"), QStringLiteral("advice"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return onDisk().words(1) == QStringLiteral("advice"); }))
        << "words are kept while they are typed";
    QTest::keyClicks(part<QLineEdit>(*first, "declarationName"), QStringLiteral("Kim Ha"));
    first.reset(); // nobody waits for the pause
    const auto again = open();
    EXPECT_TRUE(part<QRadioButton>(*again, "none0")->isChecked());
    EXPECT_TRUE(part<QRadioButton>(*again, "conflict1")->isChecked());
    EXPECT_EQ(part<QLineEdit>(*again, "reason1")->text(), QStringLiteral("advice"));
    EXPECT_EQ(part<QLineEdit>(*again, "declarationName")->text(), QStringLiteral("Kim Ha"));
    EXPECT_FALSE(part<QRadioButton>(*again, "none2")->isChecked());
    EXPECT_TRUE(said(*again, "declarationKept").contains(QStringLiteral("found")));
}

TEST_F(FilledPage, WhatWasSignedIsNotKeptTwice)
{
    const auto first = open();
    for (const char *none : {"none0", "none1", "none2"})
        part<QRadioButton>(*first, none)->click();
    part<QLineEdit>(*first, "declarationName")->setText(QStringLiteral("Kim"));
    auto *sign = part<QPushButton>(*first, "declarationSign");
    prompts.fileToSave = draft.path(QStringLiteral("nowhere/a.jdeclared"));
    sign->click();
    EXPECT_TRUE(onDisk().answered()) << "nothing was signed";
    prompts.fileToSave = draft.path(QStringLiteral("a.jdeclared"));
    sign->click();
    EXPECT_TRUE(first->mayLeave());
    EXPECT_TRUE(QDir(drafts()).isEmpty());
    const auto other = page(first->standing());
    EXPECT_TRUE(said(*other, "declarationState").contains(QStringLiteral("a.jdeclared")))
        << "another language does not take the signature back";
    EXPECT_TRUE(QDir(drafts()).isEmpty());
    part<QRadioButton>(*other, "conflict2")->click();
    EXPECT_TRUE(onDisk().answered()) << "what came after the signature is kept";
    EXPECT_FALSE(said(*other, "declarationState").contains(QStringLiteral("a.jdeclared")));
}

TEST_F(FilledPage, AFailedWriteIsSaidAndTakesNothingFromTheScreen)
{
    draft.write(QStringLiteral("kept"), "a file where the folder should be");
    const auto page = open();
    part<QRadioButton>(*page, "none0")->click();
    EXPECT_TRUE(said(*page, "declarationKept").startsWith(QStringLiteral("Not saved")));
    EXPECT_TRUE(part<QRadioButton>(*page, "none0")->isChecked());
    prompts.agree = false;
    EXPECT_FALSE(page->mayLeave()) << "the person would rather stay";
    prompts.agree = true;
    EXPECT_TRUE(page->mayLeave());
    ASSERT_TRUE(QFile::remove(drafts()));
    prompts.agree = false;
    EXPECT_TRUE(page->mayLeave()) << "it was tried again";
    EXPECT_TRUE(onDisk().answer(0).has_value());
}

TEST_F(FilledPage, TheTabKeyGoesAsThingsStand)
{
    part<QRadioButton>(*open(), "conflict1")->click(); // another day
    const auto page = open();
    page->resize(1000, 600);
    page->show();
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    page->setFocus(Qt::OtherFocusReason); // as the window does
    QStringList way;
    for (int i = 0; i < 6; ++i) {
        way << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    EXPECT_EQ(way.join(u' ').toStdString(), "none0 conflict1 reason1 none2 declarationName declarationBack")
        << "nothing can be signed yet";
    const auto left = [&page](const char *name) {
        auto *widget = part<QWidget>(*page, name);
        return widget->mapTo(page.get(), QPoint()).x();
    };
    EXPECT_LT(left("declarationName"), left("declarationSign"));
    EXPECT_LT(left("declarationSign"), left("declarationBack")) << "the way of the key is that of the eye";
}

TEST_F(FilledPage, WhatIsMissingIsSaidInWholeSentences)
{
    const auto page = open();
    const QString state = said(*page, "declarationState");
    EXPECT_TRUE(state.endsWith(u'.')) << state.toStdString();
    EXPECT_FALSE(state.contains(QStringLiteral(". and")));
}

} // namespace
} // namespace jeoul::ui
