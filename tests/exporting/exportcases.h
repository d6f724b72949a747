// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/table.h"

#include <QString>

/// A small report with every kind of cell.
namespace jeoul::reporting {

inline ReportTable sampleTable()
{
    ReportTable table;
    table.id = QStringLiteral("panel");
    table.title = QStringLiteral("전문가 평가 집계표");
    table.notes = {QStringLiteral("위원별 합계 중 최고·최저를 제외한 산술평균입니다.")};
    table.columns = {{QStringLiteral("team"), QStringLiteral("대상"), ColumnKind::Text, -1},
                     {QStringLiteral("n"), QStringLiteral("유효 n"), ColumnKind::Integer, -1},
                     {QStringLiteral("mean"), QStringLiteral("절사평균"), ColumnKind::Decimal, 2},
                     {QStringLiteral("alpha"), QStringLiteral("α"), ColumnKind::Decimal, 3},
                     {QStringLiteral("low"), QStringLiteral("하한"), ColumnKind::Decimal, 2},
                     {QStringLiteral("high"), QStringLiteral("상한"), ColumnKind::Decimal, 2}};
    table.rows = {{ReportCell::text(QStringLiteral("가")), ReportCell::exact(8),
                   ReportCell::exact({2985, 100}), ReportCell::number(0.7434), ReportCell::number(28.5),
                   ReportCell::number(31.25)},
                  {ReportCell::text(QStringLiteral("=나")), ReportCell::exact(7), ReportCell::exact({-3, 1}),
                   ReportCell::absent(QStringLiteral("회피")), ReportCell(), ReportCell()}};
    return table;
}

inline Report sampleReport()
{
    Report report;
    report.title = QStringLiteral("평가 결과");
    report.metadata = {{QStringLiteral("기준 해시"), QStringLiteral("9f3a & co")}};
    report.tables = {sampleTable()};
    return report;
}

} // namespace jeoul::reporting
