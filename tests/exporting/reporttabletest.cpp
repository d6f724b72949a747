// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exporting/exportcases.h"

#include <gtest/gtest.h>

#include <QLocale>

#include <limits>

namespace jeoul::reporting {
namespace {

const ReportColumn kTwoPlaces{QStringLiteral("x"), {}, ColumnKind::Decimal, 2};
const ReportColumn kAsNeeded{QStringLiteral("x"), {}, ColumnKind::Decimal, -1};

TEST(ReportTable, exactNumbersKeepTheirPlaces)
{
    EXPECT_EQ(cellText(ReportCell::exact({2985, 100}), kTwoPlaces), QStringLiteral("29.85"));
    EXPECT_EQ(cellText(ReportCell::exact(3), kTwoPlaces), QStringLiteral("3.00"));
    EXPECT_EQ(cellText(ReportCell::exact({1, 8}), kAsNeeded), QStringLiteral("0.125"));
    EXPECT_EQ(cellText(ReportCell::exact(7), {{}, {}, ColumnKind::Integer, -1}), QStringLiteral("7"));
}

TEST(ReportTable, noNegativeZeroNoNanNoInfinity)
{
    EXPECT_EQ(cellText(ReportCell::number(-0.001), kTwoPlaces), QStringLiteral("0.00"));
    EXPECT_EQ(cellText(ReportCell::number(-0.01), kTwoPlaces), QStringLiteral("-0.01"));
    EXPECT_TRUE(ReportCell::number(std::numeric_limits<double>::quiet_NaN()).isAbsent());
    const ReportCell endless = ReportCell::number(std::numeric_limits<double>::infinity());
    EXPECT_TRUE(endless.isAbsent());
    EXPECT_FALSE(endless.reason().isEmpty());
}

TEST(ReportTable, theLocaleDoesNotMatter)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(cellText(ReportCell::number(1234.5), kTwoPlaces), QStringLiteral("1234.50"));
    QLocale::setDefault(before);
}

TEST(ReportTable, absentCellsSayWhy)
{
    EXPECT_EQ(cellText(ReportCell::absent(QStringLiteral("회피")), kTwoPlaces), QStringLiteral("회피"));
    EXPECT_TRUE(cellText(ReportCell(), kTwoPlaces).isEmpty());
    EXPECT_FALSE(ReportCell() == ReportCell::exact(0)) << "missing is not zero";
}

TEST(ReportTable, tablesThatDoNotFitAreRefused)
{
    EXPECT_TRUE(checkReport(sampleReport()).ok());
    ReportTable ragged = sampleTable();
    ragged.rows.front().pop_back();
    EXPECT_FALSE(checkTable(ragged).ok());
    ReportTable repeated = sampleTable();
    repeated.columns[1].id = repeated.columns[0].id;
    EXPECT_FALSE(checkTable(repeated).ok());
    ReportTable chart = sampleTable();
    chart.chart = ReportChart{{}, QStringLiteral("team"), {}, {{QStringLiteral("none"), {}, {}}}};
    EXPECT_FALSE(checkTable(chart).ok());
    Report twice = sampleReport();
    twice.tables.push_back(sampleTable());
    EXPECT_FALSE(checkReport(twice).ok());
}

} // namespace
} // namespace jeoul::reporting
