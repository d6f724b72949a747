// SPDX-License-Identifier: GPL-3.0-or-later
// The declaration of conflicts in its two windows: the reviewer's and the secretary's.
#include "ui/declare/declarationpage.h"

#include "models/session/setupdeclarations.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/setupdraft.h"
#include "ui/setup/declarationspage.h"

#include <gtest/gtest.h>

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

    Result<session::Declaring> declaring = session::Declaring::open(form);
    ASSERT_TRUE(declaring.ok());
    DeclarationPage reviewer({std::move(declaring).value(), {}}, form, draft.clock, prompts);
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

    prompts.filesToOpen = {prompts.fileToSave};
    QTest::mouseClick(part<QPushButton>(secretary, "takeAnswers"), Qt::LeftButton);
    ASSERT_EQ(setup->contents().reviewers.front().recused.size(), 1);
    const auto *table = part<QTableWidget>(secretary, "recusalTable");
    EXPECT_NE(table->item(0, 2)->text(), table->item(2, 2)->text())
        << "the first is recused, the third is not";
}

TEST(DeclarationPage, ASecondLanguageKeepsTheAnswers)
{
    jeoul::testing::SetupDraft draft;
    jeoul::testing::ScriptedPrompts prompts;
    const auto setup = draft.ready();
    const auto forms = session::writeDeclarationForms(setup->contents(), draft.path(QStringLiteral("f")));
    ASSERT_TRUE(forms.ok());
    Result<session::Declaring> declaring = session::Declaring::open(forms->front());
    ASSERT_TRUE(declaring.ok());
    DeclarationPage page({std::move(declaring).value(), {}}, forms->front(), draft.clock, prompts);
    part<QRadioButton>(page, "conflict0")->click();
    part<QLineEdit>(page, "reason0")->setText(QStringLiteral("advice"));
    part<QLineEdit>(page, "declarationName")->setText(QStringLiteral("Kim"));
    const DeclarationPage again(page.standing(), forms->front(), draft.clock, prompts);
    EXPECT_TRUE(part<QRadioButton>(again, "conflict0")->isChecked());
    EXPECT_EQ(part<QLineEdit>(again, "reason0")->text(), QStringLiteral("advice"));
    EXPECT_FALSE(part<QRadioButton>(again, "none1")->isChecked());
    EXPECT_EQ(part<QLineEdit>(again, "declarationName")->text(), QStringLiteral("Kim"));
}

} // namespace
} // namespace jeoul::ui
