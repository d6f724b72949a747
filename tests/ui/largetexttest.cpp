// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is cut at the desk of the secretary, on a reviewer's declaration and beside the documents of a team
// when all text is twice as large.
#include "app/wiring/translations.h"
#include "models/session/setupdeclarations.h"
#include "tests/support/demofixture.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/setupdraft.h"
#include "tests/ui/widgetwalk.h"
#include "ui/declare/declarationpage.h"
#include "ui/review/differencebar.h"
#include "ui/review/dossierform.h"
#include "ui/review/reviewdesk.h"
#include "ui/review/reviewflow.h"
#include "ui/setup/declarationspage.h"
#include "ui/setup/setupdesk.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jeoul::ui {

class LargeTextTest : public jeoul::testing::DemoFixture, public ::testing::WithParamInterface<Language>
{
protected:
    void SetUp() override
    {
        translations.use(GetParam());
        theme::apply(*qApp, ThemeKind::Light, 2);
    }
    void TearDown() override
    {
        translations.use(Language::English);
        theme::apply(*qApp, ThemeKind::Light);
    }

    static void expectWhole(QWidget &page, const QString &name)
    {
        page.setAttribute(Qt::WA_StyledBackground);
        page.resize(1366, 768);
        page.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
        for (int round = 0; round < 20; ++round)
            QCoreApplication::processEvents();
        EXPECT_EQ(page.size(), QSize(1366, 768)) << name.toStdString();
        const QStringList faults = cutWords(page);
        EXPECT_TRUE(faults.isEmpty()) << name.toStdString() << ": " << faults.join(u'\n').toStdString();
    }

    wiring::Translations translations;
    jeoul::testing::ScriptedPrompts prompts;
};

TEST_P(LargeTextTest, NothingIsCutAtTheDeskOfTheSecretary)
{
    auto session = session::SetupSession::open(demo().draft, context.setup());
    ASSERT_TRUE(session.ok());
    SetupDesk desk(std::move(session).value(), prompts);
    auto *kinds = desk.findChild<QListWidget *>(QStringLiteral("contentKinds"));
    for (int kind = 0; kind < kinds->count(); ++kind) {
        kinds->setCurrentRow(kind);
        expectWhole(desk, kinds->currentItem()->text());
    }
    auto *tabs = desk.findChild<QTabWidget *>(QStringLiteral("setupTabs"));
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        expectWhole(desk, tabs->tabText(tab));
    }
}

TEST_P(LargeTextTest, NothingIsCutBesideTheDocumentsOfATeam)
{
    ReviewFlow flow(context.review(),
                    path(GetParam() == Language::Korean ? QStringLiteral("ko") : QStringLiteral("en")),
                    prompts);
    flow.openFile(demo().openPacket);
    flow.openWithCode(demo().openCode);
    ASSERT_TRUE(QTest::qWaitFor([&] { return flow.session() != nullptr; }, 30000));
    ASSERT_TRUE(flow.session()->pledge(QStringLiteral("Kim")).ok());
    flow.setCurrentWidget(flow.desk());
    const std::vector<BlindItem> &items = flow.session()->content().items;
    const auto dossier = std::find_if(items.begin(), items.end(),
                                      [](const BlindItem &item) { return item.kind == ItemKind::Dossier; });
    ASSERT_NE(dossier, items.end());
    flow.desk()->openItem(dossier->id);
    expectWhole(flow, QStringLiteral("the sheet for documents"));
    auto *form = flow.desk()->findChild<DossierForm *>()->findChild<QScrollArea *>();
    EXPECT_LE(form->widget()->width(), form->viewport()->width()) << "it does not scroll sideways";
    QWidget *flag = flow.desk()->findChild<QWidget *>(QStringLiteral("dossierFlag"));
    EXPECT_GE(flag->width(), flag->sizeHint().width());
}

TEST_P(LargeTextTest, NothingIsCutOnDeclarations)
{
    jeoul::testing::SetupDraft draft;
    const std::shared_ptr<session::SetupSession> setup = draft.ready();
    const auto forms = session::writeDeclarationForms(setup->contents(), draft.path(QStringLiteral("forms")));
    ASSERT_TRUE(forms.ok());
    DeclarationsPage secretary(setup, prompts);
    expectWhole(secretary, QStringLiteral("the secretary's page"));
    auto standing = DeclarationPage::open(forms->front(), draft.path(QStringLiteral("kept")));
    ASSERT_TRUE(standing.ok());
    standing->declaring.declareNone(0);
    standing->declaring.declareConflict(1, QStringLiteral("advice in 2025"));
    DeclarationPage reviewer(std::move(standing).value(), forms->front(), draft.clock, prompts);
    expectWhole(reviewer, QStringLiteral("the reviewer's page"));
}

/// At the desk the bar stands between prompt and responses, and all three over the scores; who drags the
/// scores up does not cut its words. What the words need depends on the width, of which a splitter knows
/// nothing.
TEST_P(LargeTextTest, TheWordsOfWhatDiffersKeepTheirLinesAndGiveThemBack)
{
    QSplitter page(Qt::Vertical);
    auto *above = new QWidget(&page);
    auto *column = new QVBoxLayout(above);
    auto *bar = new DifferenceBar(above);
    auto *prompt = new QWidget(above);
    prompt->setMinimumHeight(120);
    auto *responses = new QWidget(above);
    responses->setMinimumHeight(120);
    column->addWidget(prompt);
    column->addWidget(bar);
    column->addWidget(responses, 1);
    page.addWidget(above);
    page.addWidget(new QWidget(&page));
    page.setChildrenCollapsible(false);
    page.setSizes({1, 1000});
    bar->setLabels({QStringLiteral("가"), QStringLiteral("나")});
    bar->setPair(0, 1);
    bar->show();
    reading::WordDifference difference;
    difference.first = {{0, 4, reading::DifferenceKind::OnlyHere}};
    difference.onlyFirst = difference.onlySecond = difference.moved = difference.common = 12345;
    bar->setResult(difference);
    expectWhole(page, QStringLiteral("long words"));
    const int high = bar->height();
    page.setFixedWidth(900);
    for (int round = 0; round < 20; ++round)
        QCoreApplication::processEvents();
    EXPECT_GT(bar->height(), high) << "more lines in less width";
    EXPECT_TRUE(cutWords(page).isEmpty()) << cutWords(page).join(u'\n').toStdString();
    EXPECT_GE(responses->height(), 120);
    const int higher = bar->height();
    bar->setResult({});
    for (int round = 0; round < 20; ++round)
        QCoreApplication::processEvents();
    EXPECT_LT(bar->height(), higher);
}

/// Beside the score sheet of a team's documents there is little room.
TEST_P(LargeTextTest, WhatABarSaysStandsBelowItsButtonsWhereThereIsLittleRoom)
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *bar = new DifferenceBar(&page);
    column->addWidget(bar);
    column->addStretch(1);
    bar->setLabels({QStringLiteral("가"), QStringLiteral("나")});
    bar->setPair(0, 1);
    bar->show();
    bar->setStep(0, 12);
    const auto *words = bar->findChild<QLabel *>(QStringLiteral("differenceWords"));
    const auto *close = bar->findChild<QToolButton *>(QStringLiteral("differenceClose"));
    expectWhole(page, QStringLiteral("much room"));
    EXPECT_LT(words->mapTo(bar, QPoint()).y(), close->geometry().bottom());
    for (const bool narrow : {true, false}) {
        page.resize(narrow ? 520 : 1366, 768);
        for (int round = 0; round < 20; ++round)
            QCoreApplication::processEvents();
        EXPECT_TRUE(cutWords(page).isEmpty()) << cutWords(page).join(u'\n').toStdString();
        EXPECT_EQ(words->mapTo(bar, QPoint()).y() > close->geometry().bottom(), narrow);
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, LargeTextTest, ::testing::Values(Language::Korean, Language::English));

} // namespace jeoul::ui
