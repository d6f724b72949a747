// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/schemejson.h"
#include "models/scoring/officialpoints.h"

#include <QString>

#include <vector>

namespace jeoul::scoring {

inline Rational decimal(const char *text)
{
    return *Rational::parse(QString::fromLatin1(text));
}

inline QString name(const char *prefix, std::size_t index)
{
    return QStringLiteral("%1%2").arg(QLatin1String(prefix)).arg(index + 1, 2, 10, QLatin1Char('0'));
}

/// A scheme of one panel source with one criterion, so that a reviewer's total is one row.
inline Scheme panelScheme(int maxPoints = 35)
{
    Scheme scheme = *schemejson::preset(QStringLiteral("blank"));
    scheme.sheets[0].criteria.resize(1);
    scheme.sheets[0].criteria[0].maxPoints = Rational(maxPoints);
    Part expert = scheme.parts[1];
    expert.max = Rational(maxPoints);
    expert.sources[0].max = Rational(maxPoints);
    scheme.parts = {expert};
    return scheme;
}

/// Totals of reviewers W01, W02, ... for one team; an empty text is a reviewer without a row.
inline void addTotals(PointsInput &input, const char *team, const std::vector<const char *> &totals)
{
    for (std::size_t i = 0; i < totals.size(); ++i) {
        if (*totals[i] != '\0') {
            input.panel.push_back(
                {name("W", i), QString::fromLatin1(team), QStringLiteral("accuracy"), decimal(totals[i])});
        }
    }
}

inline const SourcePoints &sourceOf(const PointsTable &table, const char *team, std::size_t part = 0,
                                    std::size_t source = 0)
{
    return table.team(QString::fromLatin1(team))->parts[part].sources[source];
}

inline QString stageText(const SourcePoints &source, const char *stage)
{
    for (const PointsStage &one : source.stages) {
        if (one.stage == QLatin1String(stage))
            return one.text();
    }
    return QStringLiteral("absent");
}

/// Every step as "stage who criterion = value [formula]", without what is empty.
inline QStringList stageLines(const std::vector<PointsStage> &stages)
{
    QStringList out;
    for (const PointsStage &one : stages) {
        QStringList words{one.stage, one.who, one.criterion};
        words.removeAll(QString());
        words << QStringLiteral("=") << one.text();
        if (!one.formula.isEmpty())
            words << QStringLiteral("[%1]").arg(one.formula);
        out << words.join(u' ');
    }
    return out;
}

inline QString averageText(const PointsTable &table, AveragePoints::Of of, const char *id)
{
    for (const AveragePoints &one : table.averages) {
        if (one.of == of && one.id == QLatin1String(id))
            return one.value ? pointsText(*one.value, one.places) : QStringLiteral("none");
    }
    return QStringLiteral("absent");
}

} // namespace jeoul::scoring

namespace jeoul {

/// Readable failures.
inline void PrintTo(const Rational &value, std::ostream *out)
{
    *out << value.toText().toStdString();
}

} // namespace jeoul
