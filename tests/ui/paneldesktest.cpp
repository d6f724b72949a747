// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/paneldesk.h"

#include "models/itemmodels/panelreceivedmodel.h"
#include "tests/ui/paneldeskfixture.h"
#include "tests/ui/widgetwalk.h"
#include "ui/charts/chartview.h"
#include "ui/panel/panelpage.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>

namespace jeoul::ui {
namespace {

using jeoul::testing::TestRound;
using session::RoundState;

TEST_F(PanelDeskTest, GoesFromSealedToUnsealedByItsOnePrimaryButton)
{
    EXPECT_EQ(primary(), stepName(PanelStep::Unlock));
    unlock();
    EXPECT_EQ(primary(), stepName(PanelStep::Receive));
    collect(4);
    EXPECT_EQ(panel->state(), RoundState::Collecting);
    EXPECT_EQ(primary(), stepName(PanelStep::Receive)) << "one seat is still missing";
    prompts.filesToOpen = {scoreFiles().last()};
    press();
    EXPECT_EQ(primary(), stepName(PanelStep::Close));
    press();
    EXPECT_EQ(panel->state(), RoundState::Closed);
    EXPECT_EQ(primary(), stepName(PanelStep::Aggregate));
    press();
    EXPECT_EQ(panel->state(), RoundState::Aggregated);
    EXPECT_EQ(primary(), stepName(PanelStep::Lock));
    press();
    EXPECT_EQ(panel->state(), RoundState::Locked);
    EXPECT_TRUE(child<QLabel>("roundNumbers")->text().contains(panel->lockNumber()));
    EXPECT_EQ(primary(), stepName(PanelStep::Unseal));
    unsealAll();
    EXPECT_EQ(panel->state(), RoundState::Unsealed) << message().toStdString();
    QTest::mouseClick(child<QPushButton>("primaryStepButton"), Qt::LeftButton);
    EXPECT_EQ(desk->currentPage(), static_cast<int>(PanelPlace::Export));
}

TEST_F(PanelDeskTest, ShowsNoScoreBeforeTheResult)
{
    unlock();
    collect();
    ASSERT_EQ(panel->state(), RoundState::Collecting);
    for (int page = 0; page <= static_cast<int>(PanelPlace::Export); ++page) {
        desk->showPage(page);
        EXPECT_TRUE(scores().isEmpty()) << page << ": " << scores().join(QStringLiteral(" | ")).toStdString();
    }
    press();
    ASSERT_EQ(panel->state(), RoundState::Closed);
    EXPECT_TRUE(scores().isEmpty()) << scores().join(QStringLiteral(" | ")).toStdString();
    EXPECT_TRUE(desk->findChildren<charts::ChartView *>().size() <= 1) << "no chart of a result exists yet";
    press();
    EXPECT_FALSE(scores().isEmpty()) << "the search must be able to find a score";
}

TEST_F(PanelDeskTest, ForgetsTheResultWhenTheCollectionIsReopened)
{
    bringToResult();
    prompts.texts = {QStringLiteral("늦은 파일")};
    QSignalSpy finished(desk->steps(), &PanelSteps::finished);
    desk->steps()->take(PanelStep::Reopen);
    EXPECT_EQ(finished.count(), 1);
    ASSERT_EQ(panel->state(), RoundState::Collecting);
    EXPECT_TRUE(scores().isEmpty()) << scores().join(QStringLiteral(" | ")).toStdString();
}

TEST_F(PanelDeskTest, NothingIsCutWhenTextIsTwiceAsLarge)
{
    unlock();
    collect();
    theme::apply(*qApp, ThemeKind::Light, 2);
    PanelDesk large(panel, prompts, round.environment());
    const auto expectWhole = [&large](const QString &name) {
        large.resize(1366, 768);
        large.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&large));
        ASSERT_TRUE(QTest::qWaitFor([&large] { return !large.steps()->busy(); }, 30000));
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
        const QStringList faults = cutWords(large);
        EXPECT_TRUE(faults.isEmpty()) << name.toStdString() << ": " << faults.join(u'\n').toStdString();
        const auto *pages = large.findChild<QWidget *>(QStringLiteral("panelPages"));
        EXPECT_LE(pages->width(), pages->parentWidget()->width())
            << name.toStdString() << " scrolls sideways";
        EXPECT_EQ(large.size(), QSize(1366, 768)) << name.toStdString();
    };
    for (int page = 0; page <= static_cast<int>(PanelPlace::Export); ++page) {
        large.showPage(page);
        expectWhole(QStringLiteral("collecting, page %1").arg(page));
    }
    press(); // close
    press(); // aggregate
    ASSERT_EQ(panel->state(), RoundState::Aggregated);
    for (int page = 0; page <= static_cast<int>(PanelPlace::Export); ++page) {
        large.showPage(page);
        expectWhole(QStringLiteral("aggregated, page %1").arg(page));
    }
    auto *tabs = large.findChild<QTabWidget *>(QStringLiteral("resultsTabs"));
    large.showPage(static_cast<int>(PanelPlace::Results));
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        expectWhole(tabs->tabText(tab));
    }
    theme::apply(*qApp, ThemeKind::Light);
}

TEST_F(PanelDeskTest, AsksBeforeWhatCannotBeUndone)
{
    unlock();
    collect();
    prompts.agree = false;
    QTest::mouseClick(child<QPushButton>("primaryStepButton"), Qt::LeftButton);
    EXPECT_EQ(panel->state(), RoundState::Collecting);
    prompts.agree = true;
    press();
    press();
    prompts.agree = false;
    QTest::mouseClick(child<QPushButton>("primaryStepButton"), Qt::LeftButton);
    EXPECT_EQ(panel->state(), RoundState::Aggregated);
    prompts.agree = true;
    press();
    prompts.agree = false;
    prompts.filesToOpen = {file(QStringLiteral("v.jvault"), round.vaultFile()),
                           file(QStringLiteral("c1.jkey"), round.keyFile(round.custodians[0])),
                           file(QStringLiteral("c2.jkey"), round.keyFile(round.custodians[1]))};
    prompts.passphrases = {TestRound::passphrase(), TestRound::passphrase()};
    QTest::mouseClick(child<QPushButton>("primaryStepButton"), Qt::LeftButton);
    EXPECT_FALSE(desk->steps()->busy());
    EXPECT_EQ(panel->state(), RoundState::Locked);
}

TEST_F(PanelDeskTest, SaysWhatWentWrongBesideTheButton)
{
    prompts.filesToOpen = {file(QStringLiteral("chair.jkey"), round.keyFile(round.chair))};
    prompts.passphrases = {QStringLiteral("not this one at all")};
    press();
    EXPECT_FALSE(panel->unlocked());
    EXPECT_FALSE(message().isEmpty());
    EXPECT_EQ(child<QLabel>("stepMessage")->property("tone").toString(), QStringLiteral("bad"));
    EXPECT_EQ(primary(), stepName(PanelStep::Unlock));
    EXPECT_TRUE(child<QPushButton>("primaryStepButton")->isEnabled());
}

TEST_F(PanelDeskTest, TellsWhatBecameOfEachFileAndTakesDroppedOnes)
{
    const QStringList files = scoreFiles(2);
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(files.at(0)), QUrl::fromLocalFile(files.at(1)),
                     QUrl::fromLocalFile(file(QStringLiteral("note.txt"), "nothing"))});
    auto *page = child<QWidget>("receivedPage");
    const auto drop = [&] {
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event({20, 20}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page, &event);
    };
    drop();
    EXPECT_FALSE(message().isEmpty()) << "a locked round says why nothing happened";
    EXPECT_EQ(panel->state(), RoundState::Sealed);
    unlock();
    QSignalSpy finished(desk->steps(), &PanelSteps::finished);
    drop();
    ASSERT_TRUE(QTest::qWaitFor([&] { return finished.count() > 0; }, 30000));
    auto *outcomes = child<QListWidget>("outcomeList");
    ASSERT_EQ(outcomes->count(), 2);
    EXPECT_TRUE(outcomes->item(0)->text().contains(QStringLiteral("W01.jscores")));
    EXPECT_TRUE(outcomes->isVisible());
    EXPECT_EQ(child<QTableView>("receivedTable")->model()->rowCount(), 5);
}

TEST_F(PanelDeskTest, ConfirmsAReceiptAndNamesTheGroupThatDiffers)
{
    unlock();
    collect();
    auto *table = child<QTableView>("receivedTable");
    table->setCurrentIndex(table->model()->index(2, 0));
    EXPECT_EQ(child<QComboBox>("receiptSeatBox")->currentText(), QStringLiteral("W03"));
    QStringList groups = panel->seats().at(2).receipt.split(u' ');
    const QString good = groups.join(u' ');
    groups[4] = groups[4] == QStringLiteral("0000") ? QStringLiteral("1111") : QStringLiteral("0000");
    auto *edit = child<QLineEdit>("receiptEdit");
    edit->setFocus();
    QTest::keyClicks(edit, groups.join(u' '));
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_TRUE(child<QLabel>("receiptState")->text().contains(u'5'))
        << child<QLabel>("receiptState")->text().toStdString();
    EXPECT_FALSE(panel->seats().at(2).phoneChecked);
    edit->clear();
    QTest::keyClicks(edit, good);
    QTest::mouseClick(child<QPushButton>("confirmReceiptButton"), Qt::LeftButton);
    EXPECT_TRUE(panel->seats().at(2).phoneChecked);
    EXPECT_TRUE(edit->text().isEmpty());
}

TEST_F(PanelDeskTest, SettlesAConflictOnlyWithAReason)
{
    unlock();
    prompts.filesToOpen = {
        file(QStringLiteral("a.jscores"), round.scoreFile(QStringLiteral("W01"))),
        file(QStringLiteral("b.jscores"), round.scoreFile(QStringLiteral("W01"), 1, {}, 1))};
    press();
    auto *box = child<QComboBox>("conflictBox");
    ASSERT_EQ(box->count(), 2);
    auto *decide = child<QPushButton>("decideButton");
    EXPECT_TRUE(decide->isVisible());
    QTest::mouseClick(decide, Qt::LeftButton);
    EXPECT_EQ(box->count(), 2) << "no reason, no decision";
    prompts.texts = {QStringLiteral("전화로 확인")};
    QTest::mouseClick(decide, Qt::LeftButton);
    EXPECT_EQ(box->count(), 0);
    EXPECT_FALSE(decide->isVisible());
    prompts.filesToOpen = scoreFiles().mid(1);
    press();
    EXPECT_EQ(primary(), stepName(PanelStep::Close)) << "a settled conflict stands in nobody's way";
}

TEST_F(PanelDeskTest, RevokesThePacketOfTheSelectedSeatByKeyboardWithAReason)
{
    auto *revoke = child<QPushButton>("revokeButton");
    auto *table = child<QTableView>("receivedTable");
    EXPECT_FALSE(revoke->isEnabled()) << "without the chair's key";
    unlock();
    EXPECT_FALSE(revoke->isEnabled()) << "no seat is selected";
    collect(4);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(3, 0));
    QTest::keyClick(table, Qt::Key_Down);
    ASSERT_TRUE(revoke->isEnabled());
    for (int steps = 0; steps < 12 && QApplication::focusWidget() != revoke; ++steps)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), revoke);
    QTest::keyClick(revoke, Qt::Key_Space);
    EXPECT_FALSE(panel->seats().at(4).revoked) << "no reason, no revocation";
    EXPECT_EQ(primary(), stepName(PanelStep::Receive)) << "one seat is awaited";
    prompts.texts = {QStringLiteral("노트북 분실")};
    QTest::keyClick(revoke, Qt::Key_Space);
    EXPECT_TRUE(panel->seats().at(4).revoked);
    EXPECT_FALSE(revoke->isEnabled()) << "once is enough";
    EXPECT_EQ(primary(), stepName(PanelStep::Close)) << "nothing will come from that seat";
    const auto cell = [&](int column) { return table->model()->index(4, column).data().toString(); };
    EXPECT_FALSE(cell(itemmodels::PanelReceivedModel::State).isEmpty());
    EXPECT_TRUE(cell(itemmodels::PanelReceivedModel::Problem).contains(QStringLiteral("노트북 분실")));
    EXPECT_LT(child<QComboBox>("receiptSeatBox")->findText(QStringLiteral("W05")), 0);
    press(); // close
    EXPECT_EQ(panel->state(), RoundState::Closed) << message().toStdString();
    EXPECT_FALSE(revoke->isVisible());
}

TEST_F(PanelDeskTest, ShowsChartsAndTheOfficialTableByCodeName)
{
    bringToResult();
    desk->showPage(static_cast<int>(PanelPlace::Results));
    auto *teams = desk->findChild<charts::ChartView *>(QStringLiteral("chart-teams-panel"));
    auto *benchmarks = desk->findChild<charts::ChartView *>(QStringLiteral("chart-benchmarks"));
    auto *totals = desk->findChild<charts::ChartView *>(QStringLiteral("chart-totals"));
    ASSERT_TRUE(teams != nullptr && benchmarks != nullptr && totals != nullptr);
    EXPECT_EQ(teams->data().categories.size(), 3);
    EXPECT_TRUE(teams->data().series.front().points.front().low.has_value());
    EXPECT_EQ(benchmarks->data().series.size(), 3u);
    auto *official = child<QTableView>("officialTable");
    EXPECT_EQ(official->model()->rowCount(), 3);
    const QStringList texts = everyText();
    EXPECT_TRUE(texts.contains(kElm));
    EXPECT_TRUE(texts.filter(kElmName).isEmpty()) << "no name before unsealing";
    press();
    unsealAll();
    EXPECT_FALSE(everyText().filter(kElmName).isEmpty());
}

TEST_F(PanelDeskTest, GoesThroughItsPagesByKeyboard)
{
    auto *navigation = child<QListWidget>("panelNavigation");
    navigation->setFocus();
    for (int page = 0; page < navigation->count(); ++page) {
        QTest::keyClick(desk.get(), static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
        EXPECT_EQ(desk->currentPage(), page);
    }
    QTest::keyClick(navigation, Qt::Key_Up);
    EXPECT_EQ(desk->currentPage(), static_cast<int>(PanelPlace::Minutes));
    QTest::keyClick(desk.get(), Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_NE(QApplication::focusWidget(), navigation);
}

TEST_F(PanelDeskTest, EveryControlHasANameToSpeak)
{
    bringToResult();
    for (int page = 0; page <= static_cast<int>(PanelPlace::Export); ++page) {
        desk->showPage(page);
        for (const QWidget *widget : desk->findChildren<QWidget *>()) {
            const bool control = qobject_cast<const QAbstractButton *>(widget) != nullptr ||
                                 qobject_cast<const QLineEdit *>(widget) != nullptr ||
                                 qobject_cast<const QComboBox *>(widget) != nullptr ||
                                 qobject_cast<const QTableView *>(widget) != nullptr;
            if (!control || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            const QAccessibleInterface *spoken =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty())
                << page << ' ' << widget->metaObject()->className() << ' '
                << widget->objectName().toStdString();
        }
    }
}

TEST_F(PanelDeskTest, AnEmptyPageLeadsToTheNextStep)
{
    desk->showPage(static_cast<int>(PanelPlace::Results));
    auto *page = child<QWidget>("resultsPage");
    auto *next = page->findChild<QPushButton *>(QStringLiteral("emptyStateButton"));
    ASSERT_NE(next, nullptr);
    ASSERT_TRUE(next->isVisible());
    QTest::mouseClick(next, Qt::LeftButton);
    EXPECT_EQ(desk->currentPage(), static_cast<int>(PanelPlace::Received));
}

TEST_F(PanelDeskTest, ExportsForOneAudience)
{
    bringToResult();
    desk->showPage(static_cast<int>(PanelPlace::Export));
    auto *write = child<QPushButton>("writeFilesButton");
    EXPECT_FALSE(write->isEnabled()) << "no folder yet";
    prompts.folderToChoose = QDir(round.folder()).filePath(QStringLiteral("out"));
    QTest::mouseClick(child<QPushButton>("exportFolderButton"), Qt::LeftButton);
    const QString internal = child<QLabel>("disclosureText")->text();
    child<QRadioButton>("profile3Button")->click();
    EXPECT_NE(child<QLabel>("disclosureText")->text(), internal);
    child<QCheckBox>("format0Box")->click();
    QTest::mouseClick(write, Qt::LeftButton);
    auto *files = child<QListWidget>("writtenFileList");
    ASSERT_EQ(files->count(), 2) << child<QLabel>("exportState")->text().toStdString();
    for (int i = 0; i < files->count(); ++i)
        EXPECT_TRUE(QFile::exists(files->item(i)->text())) << files->item(i)->text().toStdString();
    for (const char *box : {"format1Box", "format2Box"})
        child<QCheckBox>(box)->click();
    EXPECT_FALSE(write->isEnabled()) << "no format";
}

TEST_F(PanelDeskTest, WritesInTheOtherLanguageAndComesBack)
{
    bringToResult();
    std::vector<Language> used;
    desk->setLanguageSwitch([&used](Language language) { used.push_back(language); });
    desk->showPage(static_cast<int>(PanelPlace::Export));
    auto *box = child<QComboBox>("exportLanguageBox");
    ASSERT_EQ(box->count(), 2);
    const int shown = box->currentIndex();
    box->setCurrentIndex(1 - shown);
    prompts.folderToChoose = QDir(round.folder()).filePath(QStringLiteral("other"));
    QTest::mouseClick(child<QPushButton>("exportFolderButton"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>("writeFilesButton"), Qt::LeftButton);
    ASSERT_EQ(used.size(), 2u);
    EXPECT_NE(used.front(), used.back());
    EXPECT_EQ(static_cast<int>(used.back()), box->itemData(shown).toInt());
}

} // namespace
} // namespace jeoul::ui
