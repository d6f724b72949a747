// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/paneldesk.h"

#include "tests/support/demofixture.h"
#include "tests/support/scriptedprompts.h"
#include "ui/panel/panelsteps.h"

#include <QAbstractItemModel>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace jeoul::ui {
namespace {

class PanelDeskTest : public testing::DemoFixture
{
protected:
    void SetUp() override
    {
        const QString copy =
            path(QString::fromUtf8(::testing::UnitTest::GetInstance()->current_test_info()->name()) +
                 QStringLiteral(".jround"));
        ASSERT_TRUE(QFile::copy(demo().round, copy));
        auto opened = session::PanelSession::open(copy, context.panel());
        ASSERT_TRUE(opened.ok()) << opened.error().text().toStdString();
        session = std::move(opened).value();
        desk = std::make_unique<PanelDesk>(session, prompts, context.panel());
        desk->resize(1366, 768);
        desk->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(desk.get()));
    }

    void take(PanelStep step)
    {
        QSignalSpy finished(desk->steps(), &PanelSteps::finished);
        QSignalSpy failed(desk->steps(), &PanelSteps::failed);
        desk->steps()->take(step);
        ASSERT_TRUE(QTest::qWaitFor([&] { return finished.count() > 0 && !desk->steps()->busy(); }, 60000));
        ASSERT_EQ(failed.count(), 0) << failed.value(0).value(0).toString().toStdString();
    }

    /// Every number with a fraction that any table or label of the desk shows.
    QStringList fractions()
    {
        QStringList out;
        const auto note = [&out](const QString &text) {
            static const QRegularExpression fraction(QStringLiteral("^\\d+\\.\\d+$"));
            if (fraction.match(text.trimmed()).hasMatch())
                out << text;
        };
        for (const QLabel *label : desk->findChildren<QLabel *>())
            note(label->text());
        for (const QTableView *view : desk->findChildren<QTableView *>()) {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    note(view->model()->index(row, column).data().toString());
            }
        }
        return out;
    }

    testing::ScriptedPrompts prompts;
    std::shared_ptr<session::PanelSession> session;
    std::unique_ptr<PanelDesk> desk;
};

TEST_F(PanelDeskTest, ShowsNoScoreWhileCollecting)
{
    EXPECT_EQ(session->state(), session::RoundState::Collecting);
    EXPECT_TRUE(fractions().isEmpty()) << fractions().join(u' ').toStdString();
}

TEST_F(PanelDeskTest, GoesFromCollectingToLockedByItsOwnSteps)
{
    prompts.filesToOpen << demo().chairKey;
    prompts.passphrases << demo().passphrase;
    take(PanelStep::Unlock);
    ASSERT_TRUE(session->unlocked());
    take(PanelStep::Close);
    EXPECT_EQ(session->state(), session::RoundState::Closed);
    take(PanelStep::Aggregate);
    EXPECT_EQ(session->state(), session::RoundState::Aggregated);
    EXPECT_FALSE(fractions().isEmpty());
    take(PanelStep::Lock);
    EXPECT_EQ(session->state(), session::RoundState::Locked);
}

} // namespace
} // namespace jeoul::ui
