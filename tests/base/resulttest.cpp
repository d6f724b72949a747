// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/result.h"

#include <gtest/gtest.h>

using namespace jeoul;

namespace {

Result<int> half(int number)
{
    if (number % 2 == 0)
        return number / 2;
    return Error(ErrorCode::BadInput, QStringLiteral("Odd."));
}

} // namespace

TEST(ResultTest, TheNextStepTakesTheValueOrTheErrorPasses)
{
    EXPECT_EQ(*half(8).andThen(half), 2);
    EXPECT_EQ(half(6).andThen(half).error().sentence, QStringLiteral("Odd.")) << "of the second step";
    int steps = 0;
    const Status status = half(5).andThen([&](int) -> Status {
        ++steps;
        return done();
    });
    EXPECT_EQ(status.error().code, ErrorCode::BadInput) << "of the first step";
    EXPECT_EQ(steps, 0);
}
