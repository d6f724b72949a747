// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/journalreader.h"
#include "tests/support/demofixture.h"
#include "tests/support/scriptedprompts.h"
#include "ui/review/reviewdesk.h"
#include "ui/review/reviewflow.h"
#include "ui/review/scoregrid.h"

#include <QLineEdit>
#include <QTest>

namespace jeoul::ui {

/// The real window of a reviewer over the demo round, driven by keys.
class ReviewFlowTest : public testing::DemoFixture
{
protected:
    std::unique_ptr<ReviewFlow> open(const QString &workspaces)
    {
        auto flow = std::make_unique<ReviewFlow>(context.review(), path(workspaces), prompts);
        flow->resize(1366, 768);
        flow->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(flow.get()));
        flow->openFile(demo().openPacket);
        auto *code = flow->findChild<QLineEdit *>(QStringLiteral("codeEdit"));
        QTest::keyClicks(code, demo().openCode);
        QTest::keyClick(code, Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([&] { return flow->session() != nullptr; }, 30000));
        return flow;
    }

    static void pledge(ReviewFlow &flow)
    {
        auto *name = flow.findChild<QLineEdit *>(QStringLiteral("pledgeName"));
        QTest::keyClicks(name, QStringLiteral("Kim"));
        QTest::keyClick(flow.findChild<QWidget *>(QStringLiteral("pledgeAgree")), Qt::Key_Space);
        QTest::keyClick(flow.findChild<QWidget *>(QStringLiteral("pledgeBegin")), Qt::Key_Space);
        EXPECT_EQ(flow.currentWidget(), flow.desk());
    }

    /// The number of the last record that is a mark.
    static std::size_t lastMark(const QString &workspace)
    {
        std::size_t found = 0;
        Result<storage::JournalReader> reader = storage::JournalReader::open(workspace);
        EXPECT_TRUE(reader.ok());
        const Result<storage::JournalReading> reading = reader->records();
        EXPECT_TRUE(reading.ok());
        for (const storage::JournalRow &row : reading->rows) {
            if (row.kind == static_cast<qint32>(storage::RecordKind::Mark))
                found = static_cast<std::size_t>(row.sequence);
        }
        return found;
    }

    /// Of the item on show; a reviewer who is recused from a team does not judge its response.
    static std::vector<int> judgedPositions(const ReviewFlow &flow)
    {
        std::vector<int> out;
        const BlindItem *item = flow.session()->content().item(flow.desk()->currentItem());
        for (std::size_t i = 0; item != nullptr && i < item->responses.size(); ++i) {
            if (item->responses[i].assigned)
                out.push_back(static_cast<int>(i));
        }
        return out;
    }

    static ScoreGrid *grid(ReviewFlow &flow) { return flow.desk()->findChild<ScoreGrid *>(); }

    testing::ScriptedPrompts prompts;
};

} // namespace jeoul::ui
