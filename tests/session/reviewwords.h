// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/judgement.h"
#include "models/session/reviewsession.h"
#include "tests/support/reviewpacket.h"

#include <gtest/gtest.h>

#include <QString>

namespace jeoul::testing {

// The names that occur in smallContent().
inline const QString kI1 = QStringLiteral("i1");
inline const QString kI2 = QStringLiteral("i2");
inline const QString kI3 = QStringLiteral("i3");
inline const QString kGa = QStringLiteral("가");
inline const QString kNa = QStringLiteral("나");
inline const QString kDa = QStringLiteral("다");
inline const QString kAccuracy = QStringLiteral("accuracy");
inline const QString kFluency = QStringLiteral("fluency");

inline Mark step(int number)
{
    return {number, {}};
}

template <typename T>
ErrorCode codeOf(const Result<T> &result)
{
    EXPECT_FALSE(result.ok());
    return result.ok() ? ErrorCode::Internal : result.error().code;
}

/// Scores everything in the middle of the scales, where no comment is wanted.
inline void completeAll(session::ReviewSession &session)
{
    for (const BlindItem &item : session.content().items) {
        for (const CellKey &cell : session.cells(item.id))
            ASSERT_TRUE(session.setMark(cell, step(2)).ok());
    }
}

} // namespace jeoul::testing
