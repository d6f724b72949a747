// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/errorspan.h"

#include <gtest/gtest.h>

#include <limits>

namespace jeoul {
namespace {

ErrorSpan at(qsizetype start, qsizetype length)
{
    return {start, length, SpanSeverity::Major, {}};
}

TEST(ErrorSpanTest, MustLieInTheText)
{
    const QString text = QStringLiteral("0123456789");
    EXPECT_TRUE(checkErrorSpan(at(0, 10), text).ok());
    EXPECT_TRUE(checkErrorSpan(at(9, 1), text).ok());
    constexpr qsizetype kHuge = std::numeric_limits<qsizetype>::max();
    for (const ErrorSpan &span :
         {at(-1, 2), at(0, 0), at(0, 11), at(10, 1), at(9, 2), at(3, -1), at(kHuge, 1), at(1, kHuge)}) {
        const Status status = checkErrorSpan(span, text);
        ASSERT_FALSE(status.ok()) << span.start << " " << span.length;
        EXPECT_EQ(status.error().code, ErrorCode::BadInput);
        EXPECT_FALSE(status.error().sentence.isEmpty());
    }
    EXPECT_FALSE(checkErrorSpan(at(0, 1), QString()).ok());
}

TEST(ErrorSpanTest, CutsNoCharacter)
{
    const QString text = QString::fromUtf8("a😀b");
    EXPECT_TRUE(checkErrorSpan(at(1, 2), text).ok());
    EXPECT_FALSE(checkErrorSpan(at(1, 1), text).ok());
    EXPECT_FALSE(checkErrorSpan(at(2, 1), text).ok());
    EXPECT_TRUE(checkErrorSpan(at(0, 4), text).ok());
}

TEST(ErrorSpanTest, SortsByPlace)
{
    EXPECT_LT(at(1, 5), at(2, 1));
    EXPECT_LT(at(1, 5), at(1, 6));
    EXPECT_EQ(at(1, 5), at(1, 5));
}

} // namespace
} // namespace jeoul
