// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scoring/panelinput.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace jeoul::scoring {

namespace {

struct Counted
{
    const Criterion *criterion = nullptr;
    const Scale *scale = nullptr;
    bool benchmarksEqual = false;
};

struct Sum
{
    Rational sum;
    qint64 n = 0;
};

/// Small numbers instead of strings: a large round has a million marks.
class Names
{
public:
    quint32 number(const QString &name)
    {
        const auto it = m_numbers.constFind(name);
        if (it != m_numbers.constEnd())
            return *it;
        m_numbers.insert(name, static_cast<quint32>(m_names.size()));
        m_names << name;
        return static_cast<quint32>(m_names.size() - 1);
    }
    [[nodiscard]] const QString &name(quint32 number) const
    {
        return m_names.at(static_cast<qsizetype>(number));
    }

private:
    QHash<QString, quint32> m_numbers;
    QStringList m_names;
};

using Cell = std::array<quint32, 3>;                 ///< reviewer, team, criterion
using Sums = std::map<Cell, std::map<quint32, Sum>>; ///< by benchmark; one bucket when items count alike

std::map<QString, Counted> countedCriteria(const Scheme &scheme)
{
    std::map<QString, Counted> out;
    for (const Part &part : scheme.parts) {
        for (const Source &source : part.sources) {
            const Sheet *sheet = source.kind == SourceKind::Panel ? scheme.sheet(source.sheet) : nullptr;
            if (sheet == nullptr)
                continue;
            for (const Criterion &criterion : sheet->criteria) {
                const Scale *scale = scheme.scale(criterion.scaleId);
                if (scale != nullptr)
                    out[criterion.id] = {&criterion, scale, source.panel.benchmarksEqual};
            }
        }
    }
    return out;
}

Rational meanOf(const std::map<quint32, Sum> &buckets)
{
    Rational sum;
    for (const auto &[benchmark, bucket] : buckets)
        sum += bucket.sum / Rational(bucket.n);
    return sum / Rational(static_cast<qint64>(buckets.size()));
}

Error offScale(const PanelMark &mark)
{
    return Error(ErrorCode::BadInput,
                 QCoreApplication::translate("Points", "%1 is not a point of the scale for “%2”.")
                     .arg(mark.value.toText(), mark.criterion));
}

Error markedTwice(const PanelPoints &cell)
{
    return Error(ErrorCode::Conflict, QCoreApplication::translate(
                                          "Points", "Reviewer %1 has two marks for “%2” of %3 on one item.")
                                          .arg(cell.reviewer, cell.criterion, cell.team));
}

bool standsBefore(const PanelPoints &a, const PanelPoints &b)
{
    return std::tie(a.reviewer, a.team, a.criterion) < std::tie(b.reviewer, b.team, b.criterion);
}

} // namespace

Result<std::vector<PanelPoints>> panelPoints(const Scheme &scheme, const std::vector<PanelMark> &marks)
{
    const std::map<QString, Counted> counted = countedCriteria(scheme);
    Names names;
    std::vector<std::array<quint32, 4>> places;
    Sums sums;
    for (const PanelMark &mark : marks) {
        const auto it = counted.find(mark.criterion);
        if (it == counted.end())
            continue;
        if (!it->second.scale->stepOf(mark.value))
            return offScale(mark);
        const Cell cell{names.number(mark.reviewer), names.number(mark.team), names.number(mark.criterion)};
        places.push_back({cell[0], cell[1], cell[2], names.number(mark.item)});
        Sum &sum = sums[cell][it->second.benchmarksEqual ? names.number(mark.benchmark) : 0];
        sum.sum += mark.value;
        ++sum.n;
    }
    std::sort(places.begin(), places.end());
    const auto twice = std::adjacent_find(places.begin(), places.end());
    if (twice != places.end())
        return markedTwice({names.name((*twice)[0]), names.name((*twice)[1]), names.name((*twice)[2]), {}});
    std::vector<PanelPoints> out;
    for (const auto &[cell, buckets] : sums) {
        const QString &criterion = names.name(cell[2]);
        const Counted &rule = counted.at(criterion);
        out.push_back({names.name(cell[0]), names.name(cell[1]), criterion,
                       meanOf(buckets) / rule.scale->max * rule.criterion->maxPoints});
    }
    std::sort(out.begin(), out.end(), standsBefore);
    return out;
}

} // namespace jeoul::scoring
