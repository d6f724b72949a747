// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/panelround.h"
#include "models/session/panelsession.h"
#include "tests/support/testround.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

/// What every test of a panel's result begins with.
namespace jeoul::testing {

inline const QString kElm = QStringLiteral("느티");
inline const QString kPine = QStringLiteral("소나무");
inline const QString kGinkgo = QStringLiteral("은행");

/// Under which label a seat judges the response of a code name.
inline QString labelOf(const TestRound &round, const QString &seat, const QString &item, const QString &code)
{
    const blinding::SlotPlan plan =
        session::labelPlan(round.manifest, round.content.items, round.content.labelSeed);
    const std::vector<QString> order = plan.order(seat, item);
    const auto at = std::find(order.begin(), order.end(), code) - order.begin();
    return responseLabel(round.manifest.scheme.policy.labels, static_cast<int>(at));
}

/// The chair's session with these files (name, bytes), every one of them accepted.
inline std::unique_ptr<session::PanelSession>
received(TestRound &round, const std::vector<std::pair<QString, QByteArray>> &files)
{
    auto session = round.openAsChair();
    const auto outcomes = session->receive(files);
    EXPECT_TRUE(outcomes.ok());
    if (outcomes.ok()) {
        for (const session::ReceiveOutcome &outcome : *outcomes)
            EXPECT_EQ(outcome.result, session::ReceiveResult::Accepted) << outcome.sentence.toStdString();
    }
    return session;
}

inline void aggregate(session::PanelSession &session)
{
    SilentProgress progress;
    EXPECT_TRUE(session.close().ok());
    const Status status = session.aggregate(progress);
    EXPECT_TRUE(status.ok()) << (status.ok() ? "" : status.error().text().toStdString());
}

} // namespace jeoul::testing
