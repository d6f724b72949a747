// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring/appcontext.h"
#include "models/session/demoround.h"
#include "tests/support/cheappolicy.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace jeoul::testing {

/// The demo round in a folder of its own, built once for all tests of a file.
class DemoFixture : public ::testing::Test
{
protected:
    static void SetUpTestSuite() { build(session::DemoStage::Collecting); }
    static void TearDownTestSuite() { s_folder.reset(); }

    static void build(session::DemoStage stage)
    {
        s_folder = std::make_unique<QTemporaryDir>();
        SilentProgress progress;
        wiring::AppContext context(cheapPolicy());
        const auto demo = session::buildDemo(s_folder->filePath(QStringLiteral("demo")), Language::Korean,
                                             stage, context.setup(), progress);
        ASSERT_TRUE(demo.ok()) << demo.error().text().toStdString() << demo.error().detail.toStdString();
        s_demo = *demo;
    }

    [[nodiscard]] static const session::DemoRound &demo() { return s_demo; }
    [[nodiscard]] static QString path(const QString &name) { return s_folder->filePath(name); }

    wiring::AppContext context{cheapPolicy()};

private:
    static inline std::unique_ptr<QTemporaryDir> s_folder;
    static inline session::DemoRound s_demo;
};

} // namespace jeoul::testing
