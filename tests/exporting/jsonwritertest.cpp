// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/jsonwriter.h"

#include "tests/exporting/exportcases.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jeoul::exporting {
namespace {

QJsonObject at(const QJsonArray &array, int index)
{
    return array.at(index).toObject();
}

TEST(JsonWriter, officialNumbersAreTextsStatisticsAreNumbers)
{
    const auto bytes = JsonWriter().bytes(reporting::sampleReport());
    ASSERT_TRUE(bytes.ok());
    const QJsonObject document = QJsonDocument::fromJson(*bytes).object();
    EXPECT_EQ(document[QStringLiteral("title")].toString(), QStringLiteral("평가 결과"));
    const QJsonObject table = at(document[QStringLiteral("tables")].toArray(), 0);
    EXPECT_EQ(table[QStringLiteral("columns")].toArray().size(), 6);
    const QJsonObject first =
        at(table[QStringLiteral("rows")].toArray(), 0)[QStringLiteral("cells")].toObject();
    EXPECT_EQ(first[QStringLiteral("mean")], QJsonValue(QStringLiteral("29.85")));
    EXPECT_EQ(first[QStringLiteral("n")], QJsonValue(QStringLiteral("8")));
    EXPECT_EQ(first[QStringLiteral("alpha")], QJsonValue(0.7434)) << "not rounded";
    const QJsonObject second = at(table[QStringLiteral("rows")].toArray(), 1);
    const QJsonObject cells = second[QStringLiteral("cells")].toObject();
    EXPECT_TRUE(cells[QStringLiteral("alpha")].isNull());
    EXPECT_TRUE(cells.contains(QStringLiteral("low"))) << "absent cells are there, as null";
    EXPECT_EQ(second[QStringLiteral("reasons")].toObject()[QStringLiteral("alpha")].toString(),
              QStringLiteral("회피"));
    EXPECT_EQ(cells[QStringLiteral("team")].toString(), QStringLiteral("=나")) << "JSON needs no guard";
}

TEST(JsonWriter, sameBytesTwice)
{
    EXPECT_EQ(*JsonWriter().bytes(reporting::sampleReport()), *JsonWriter().bytes(reporting::sampleReport()));
}

} // namespace
} // namespace jeoul::exporting
