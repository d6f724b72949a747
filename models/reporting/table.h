// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/rational.h"
#include "models/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace jeoul::reporting {

enum class ColumnKind { Text, Integer, Decimal };

struct ReportColumn
{
    QString id;    ///< for programs: unique in its table, the key in JSON
    QString title; ///< for people
    ColumnKind kind = ColumnKind::Text;
    int places = -1; ///< Decimal: digits after the point (0 to 12); -1: as many as the value needs
};

/// One value of a table: a text, an exact number (official points), a floating-point number (statistics), or
/// nothing with the reason. There is no NaN and no infinity: number() turns them into an absent cell.
class ReportCell
{
public:
    ReportCell(); ///< absent without a reason

    [[nodiscard]] static ReportCell text(const QString &value);
    [[nodiscard]] static ReportCell exact(const Rational &value);
    [[nodiscard]] static ReportCell number(double value);
    /// Unset, cannot rate, recused, not assigned: four different things, so the reason is shown.
    [[nodiscard]] static ReportCell absent(const QString &reason);

    [[nodiscard]] bool isAbsent() const;
    [[nodiscard]] bool isNumber() const; ///< exact or floating-point
    [[nodiscard]] bool isExact() const;
    [[nodiscard]] QString textValue() const;   ///< of a text; empty otherwise
    [[nodiscard]] QString reason() const;      ///< of an absent cell; empty otherwise
    [[nodiscard]] Rational exactValue() const; ///< of an exact number; 0 otherwise
    [[nodiscard]] double doubleValue() const;  ///< of any number; 0 otherwise

    friend bool operator==(const ReportCell &, const ReportCell &) = default;

private:
    struct Absent
    {
        QString reason;
        friend bool operator==(const Absent &, const Absent &) = default;
    };
    std::variant<Absent, QString, Rational, double> m_value;
};

/// A bar of a chart with the ends of its interval; low and high are empty when there is none.
struct ReportSeries
{
    QString valueColumn;
    QString lowColumn;
    QString highColumn;
};

/// How a spreadsheet may draw the table: one bar a row and series. Names are column ids.
struct ReportChart
{
    QString title;
    QString categoryColumn;
    QString valueAxis;
    std::vector<ReportSeries> series;
};

struct ReportTable
{
    QString id; ///< unique in its report; letters, digits, '-' and '_'
    QString title;
    QStringList notes; ///< full sentences printed with the table
    std::vector<ReportColumn> columns;
    std::vector<std::vector<ReportCell>> rows; ///< as many cells as columns
    std::optional<ReportChart> chart;

    /// The place of a column, or -1.
    [[nodiscard]] int columnIndex(const QString &columnId) const;
};

/// A line of what the report says about itself: scheme hash, round, who, when.
struct ReportLine
{
    QString label;
    QString value;
};

struct Report
{
    QString title;
    std::vector<ReportLine> metadata;
    std::vector<ReportTable> tables;
};

/// The cell as plain text for its column: a decimal point whatever the locale, no thousands separators, no
/// negative zero; the reason of an absent cell.
[[nodiscard]] QString cellText(const ReportCell &cell, const ReportColumn &column);

/// Error Internal for a table whose rows do not fit its columns, whose ids repeat, or whose chart names a
/// column it does not have.
[[nodiscard]] Status checkTable(const ReportTable &table);
[[nodiscard]] Status checkReport(const Report &report);

} // namespace jeoul::reporting
