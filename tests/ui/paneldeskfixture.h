// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scriptedprompts.h"
#include "tests/support/testround.h"
#include "ui/panel/paneldesk.h"
#include "ui/panel/panelsteps.h"

#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QAccessible>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace jeoul::ui {

inline const QString kElm = QStringLiteral("느티");
inline const QString kElmName = QStringLiteral("회사 느티");

/// The desk over a small sealed round with real keys and score files, answered by a script.
class PanelDeskTest : public ::testing::Test
{
protected:
    explicit PanelDeskTest(const jeoul::testing::TestRoundShape &shape = {})
        : round(shape)
    {
    }

    void SetUp() override
    {
        panel = round.open();
        ASSERT_TRUE(panel);
        desk = std::make_unique<PanelDesk>(panel, prompts, round.environment());
        desk->resize(1366, 768);
        desk->show();
        desk->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(desk.get()));
    }

    QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = QDir(round.folder()).filePath(name);
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        EXPECT_EQ(out.write(bytes), bytes.size());
        return path;
    }

    QStringList scoreFiles(int seats = 5)
    {
        QStringList paths;
        for (int i = 1; i <= seats; ++i) {
            const QString seat = QStringLiteral("W%1").arg(i, 2, 10, QLatin1Char('0'));
            paths << file(seat + QStringLiteral(".jscores"), round.scoreFile(seat));
        }
        return paths;
    }

    template <typename T>
    T *child(const char *name)
    {
        auto *found = desk->findChild<T *>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QString primary() { return child<QPushButton>("primaryStepButton")->text(); }
    QString message() { return child<QLabel>("stepMessage")->text(); }

    /// Presses the one primary button and waits until the desk is at rest again.
    void press()
    {
        QSignalSpy finished(desk->steps(), &PanelSteps::finished);
        QTest::mouseClick(child<QPushButton>("primaryStepButton"), Qt::LeftButton);
        ASSERT_TRUE(QTest::qWaitFor([&] { return finished.count() > 0 && !desk->steps()->busy(); }, 30000));
    }

    void unlock()
    {
        prompts.filesToOpen = {file(QStringLiteral("chair.jkey"), round.keyFile(round.chair))};
        prompts.passphrases = {jeoul::testing::TestRound::passphrase()};
        press();
        ASSERT_TRUE(panel->unlocked()) << message().toStdString();
    }

    void collect(int seats = 5)
    {
        prompts.filesToOpen = scoreFiles(seats);
        press();
    }

    void bringToResult()
    {
        unlock();
        collect();
        press(); // close
        press(); // aggregate
        ASSERT_EQ(panel->state(), session::RoundState::Aggregated) << message().toStdString();
    }

    void unsealAll()
    {
        prompts.filesToOpen = {file(QStringLiteral("v.jvault"), round.vaultFile()),
                               file(QStringLiteral("c1.jkey"), round.keyFile(round.custodians[0])),
                               file(QStringLiteral("c2.jkey"), round.keyFile(round.custodians[2]))};
        prompts.passphrases = {jeoul::testing::TestRound::passphrase(),
                               jeoul::testing::TestRound::passphrase()};
        press();
    }

    /// Everything a screen reader or an eye can get at: names, descriptions and values of the whole tree, and
    /// the cells of every table whether it is on the screen or not.
    QStringList everyText()
    {
        QStringList texts;
        walk(QAccessible::queryAccessibleInterface(desk.get()), texts);
        for (const QWidget *widget : desk->findChildren<QWidget *>())
            texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        for (const QLabel *label : desk->findChildren<QLabel *>())
            texts << label->text();
        for (const QAbstractItemView *view : desk->findChildren<QAbstractItemView *>()) {
            const QAbstractItemModel *model = view->model();
            for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column)
                    texts << model->index(row, column).data().toString();
            }
        }
        return texts;
    }

    static void walk(QAccessibleInterface *interface, QStringList &texts)
    {
        if (interface == nullptr)
            return;
        for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            texts << interface->text(kind);
        for (int i = 0; i < interface->childCount(); ++i)
            walk(interface->child(i), texts);
    }

    /// Texts with a decimal fraction, or with a code name: neither belongs on the screen while collecting.
    QStringList scores()
    {
        static const QRegularExpression kFraction(QStringLiteral("\\d\\.\\d"));
        QStringList found;
        for (const QString &text : everyText()) {
            if (text.contains(kFraction) || text.contains(kElm))
                found << text;
        }
        return found;
    }

    jeoul::testing::TestRound round;
    jeoul::testing::ScriptedPrompts prompts;
    std::shared_ptr<session::PanelSession> panel;
    std::unique_ptr<PanelDesk> desk;
};

} // namespace jeoul::ui
