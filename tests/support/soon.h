// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QTest>

/// Handles events until the condition holds; the test fails when it does not within a minute. (QTRY_VERIFY
/// tells only QTest, so that a test of GoogleTest would pass.)
#define ASSERT_SOON(condition)                                                                               \
    ASSERT_TRUE(QTest::qWaitFor([&] { return static_cast<bool>(condition); }, 60'000)) << #condition
