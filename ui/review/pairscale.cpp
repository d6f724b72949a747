// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/pairscale.h"

#include <QCoreApplication>

#include <algorithm>

namespace jeoul::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PairScale)
};

/// How strong a degree is where there are so many: 0 slightly, 1 plainly, 2 much.
int strength(int degree, int degrees)
{
    if (degrees == 1)
        return 1;
    return degrees == 2 ? degree : degree - 1;
}

/// Doubled where it is much better.
QString betterSign(const PairVerdict &verdict, int degrees)
{
    const bool much = strength(verdict.degree, degrees) > 1;
    if (verdict.winner == Winner::First)
        return much ? QStringLiteral("≫") : QStringLiteral(">");
    return much ? QStringLiteral("≪") : QStringLiteral("<");
}

} // namespace

PairScale::PairScale(const PairwiseRule &rule)
    : m_rule(rule)
{
    for (int degree = rule.degrees; degree >= 1; --degree)
        m_steps.emplace_back(Winner::First, degree);
    if (rule.tie)
        m_steps.emplace_back(Winner::Tie);
    for (int degree = 1; degree <= rule.degrees; ++degree)
        m_steps.emplace_back(Winner::Second, degree);
}

PairVerdict PairScale::towards(Winner side, const std::optional<PairVerdict> &now) const
{
    const bool stronger = now && now->winner == side;
    return {side, stronger ? std::min(now->degree + 1, m_rule.degrees) : 1};
}

QString PairScale::word(const PairKey &pair, const PairVerdict &verdict) const
{
    if (!verdict.winner)
        return Words::tr("Cannot compare");
    if (*verdict.winner == Winner::Tie)
        return Words::tr("Tie");
    if (*verdict.winner == Winner::BothBad)
        return Words::tr("Both poor");
    const QString &better = *verdict.winner == Winner::First ? pair.first : pair.second;
    switch (strength(verdict.degree, m_rule.degrees)) {
    case 0:
        return Words::tr("%1 slightly better").arg(better);
    case 1:
        return Words::tr("%1 better").arg(better);
    default:
        return Words::tr("%1 much better").arg(better);
    }
}

QString PairScale::brief(const PairKey &pair, const std::optional<PairVerdict> &verdict) const
{
    QString between = QStringLiteral("·");
    if (verdict && !verdict->winner)
        between = QStringLiteral("?");
    else if (verdict && *verdict->winner == Winner::Tie)
        between = QStringLiteral("=");
    else if (verdict && *verdict->winner == Winner::BothBad)
        between = QStringLiteral("×");
    else if (verdict)
        between = betterSign(*verdict, m_rule.degrees);
    return QStringLiteral("%1 %2 %3").arg(pair.first, between, pair.second);
}

QStringList PairScale::briefs(const PairKey &pair) const
{
    QStringList out{brief(pair, std::nullopt), brief(pair, PairVerdict::impossible({}))};
    for (const PairVerdict &step : m_steps)
        out << brief(pair, step);
    if (m_rule.bothBad)
        out << brief(pair, Winner::BothBad);
    return out;
}

QString PairScale::sentence(const PairKey &pair, const std::optional<PairVerdict> &verdict) const
{
    if (!verdict)
        return Words::tr("%1 and %2: not compared yet.").arg(pair.first, pair.second);
    if (!verdict->winner)
        return Words::tr("%1 and %2 cannot be compared: %3")
            .arg(pair.first, pair.second, verdict->cannotCompare);
    return Words::tr("%1 and %2: %3.").arg(pair.first, pair.second, word(pair, *verdict));
}

} // namespace jeoul::ui
