// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/intraclass.h"

#include "models/stats/fdistribution.h"
#include "models/stats/runningsum.h"

#include <algorithm>
#include <array>
#include <vector>

namespace jeoul::stats {

namespace {

/// Below this share of the total, a sum of squares is what rounding left of 0.
constexpr double kNothing = 1e-13;

struct SumsOfSquares
{
    double units = 0;
    double raters = 0;
    double residual = 0;
};

/// Sum of `term(r)` for r below `count`, in four lanes so that no addition waits for the one before. Of one
/// unit: short enough to need no compensation.
template <typename Term>
double sumOf(std::size_t count, const Term &term)
{
    std::array<double, 4> lanes{};
    std::size_t r = 0;
    for (; r + 4 <= count; r += 4)
        for (std::size_t lane = 0; lane < 4; ++lane)
            lanes[lane] += term(r + lane);
    for (; r < count; ++r)
        lanes[0] += term(r);
    return (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
}

double grandMean(const CrossedTable &table)
{
    RunningSum all;
    for (std::size_t u = 0; u < table.units(); ++u) {
        const auto values = table.valuesOf(u);
        all.add(sumOf(values.size(), [&](std::size_t r) { return values[r]; }));
    }
    return all.value() / static_cast<double>(table.values.size());
}

SumsOfSquares sumsOfSquares(const CrossedTable &table)
{
    const std::size_t n = table.units();
    const std::size_t k = table.raterCount();
    const double grand = grandMean(table);
    std::vector<double> unitMean(n, 0);
    std::vector<double> raterMean(k, 0);
    for (std::size_t u = 0; u < n; ++u) {
        const double *const values = table.values.data() + u * k;
        for (std::size_t r = 0; r < k; ++r)
            raterMean[r] += values[r] - grand;
        unitMean[u] = sumOf(k, [&](std::size_t r) { return values[r] - grand; }) / static_cast<double>(k);
    }
    RunningSum units;
    RunningSum raters;
    RunningSum residual;
    RunningSum total;
    for (double &mean : raterMean) {
        mean /= static_cast<double>(n);
        raters.add(static_cast<double>(n) * mean * mean);
    }
    for (std::size_t u = 0; u < n; ++u) {
        const double *const values = table.values.data() + u * k;
        const auto square = [](double value) { return value * value; };
        units.add(static_cast<double>(k) * square(unitMean[u]));
        residual.add(
            sumOf(k, [&](std::size_t r) { return square(values[r] - grand - unitMean[u] - raterMean[r]); }));
        total.add(sumOf(k, [&](std::size_t r) { return square(values[r] - grand); }));
    }
    const double least = kNothing * total.value();
    const auto settled = [least](double value) { return value > least ? value : 0; };
    return {settled(units.value()), settled(raters.value()), settled(residual.value())};
}

IntraclassForm without(NoNumber reason)
{
    IntraclassForm form;
    form.reason = form.intervalReason = reason;
    return form;
}

/// A form whose interval follows from F alone: one-way and consistency, single.
IntraclassForm fromF(double msr, double error, double df1, double df2, double k, double level)
{
    if (msr == 0 && error == 0)
        return without(NoNumber::NoVariation);
    IntraclassForm form;
    form.df1 = df1;
    form.df2 = df2;
    form.estimate = (msr - error) / (msr + (k - 1) * error);
    if (error == 0) {
        form.intervalReason = NoNumber::NoVariation;
        return form;
    }
    form.f = msr / error;
    form.p = fTail(*form.f, df1, df2);
    const double low = *form.f / fQuantile((1 + level) / 2, df1, df2);
    const double high = *form.f * fQuantile((1 + level) / 2, df2, df1);
    form.interval = Interval{(low - 1) / (low + k - 1), (high - 1) / (high + k - 1), level};
    return form;
}

/// ICC(A,1), whose interval needs Satterthwaite's degrees of freedom for a MSC + b MSE.
IntraclassForm absolute(const Intraclass &table, double level)
{
    const double n = static_cast<double>(table.n);
    const double k = static_cast<double>(table.k);
    const double msr = *table.msr;
    const double msc = *table.msc;
    const double mse = *table.mse;
    const double whole = msr + (k - 1) * mse + k * (msc - mse) / n;
    if (whole == 0)
        return without(NoNumber::NoUnitVariation);
    IntraclassForm form;
    form.df1 = n - 1;
    form.df2 = (n - 1) * (k - 1);
    form.estimate = (msr - mse) / whole;
    if (mse > 0) {
        form.f = msr / mse;
        form.p = fTail(*form.f, form.df1, form.df2);
    }
    if ((mse == 0 && msc == 0) || *form.estimate == 1) {
        form.intervalReason = NoNumber::NoVariation;
        return form;
    }
    const double a = k * *form.estimate / (n * (1 - *form.estimate));
    const double b = 1 + k * *form.estimate * (n - 1) / (n * (1 - *form.estimate));
    const double error = a * msc + b * mse;
    const double v = error * error / (a * msc * a * msc / (k - 1) + b * mse * b * mse / ((n - 1) * (k - 1)));
    const double lower = fQuantile((1 + level) / 2, n - 1, v);
    const double upper = fQuantile((1 + level) / 2, v, n - 1);
    const double rest = k * msc + (k * n - k - n) * mse;
    form.interval = Interval{n * (msr - lower * mse) / (lower * rest + n * msr),
                             n * (upper * msr - mse) / (rest + n * upper * msr), level};
    return form;
}

/// Told by comparing: rounding in the mean could leave a spurious variance.
bool varies(const std::vector<double> &values)
{
    return std::any_of(values.begin(), values.end(), [&](double value) { return value != values.front(); });
}

NoNumber unusableOneWay(const CrossedTable &table)
{
    if (table.values.empty())
        return NoNumber::NoRatings;
    if (!table.finite())
        return NoNumber::NotFinite;
    if (table.units() < 2)
        return NoNumber::FewerThan2Units;
    if (table.values.size() == table.units())
        return NoNumber::NoUnitWithTwoRatings;
    return varies(table.values) ? NoNumber::None : NoNumber::NoVariation;
}

NoNumber unusable(const CrossedTable &table)
{
    if (table.values.empty())
        return NoNumber::NoRatings;
    if (!table.finite())
        return NoNumber::NotFinite;
    if (table.raterCount() < 2)
        return NoNumber::FewerThan2Raters;
    if (!table.complete())
        return NoNumber::IncompleteTable;
    if (table.units() < 2)
        return NoNumber::FewerThan2Units;
    return varies(table.values) ? NoNumber::None : NoNumber::NoVariation;
}

void setForms(Intraclass &out, double level)
{
    const double n = static_cast<double>(out.n);
    const double k = static_cast<double>(out.k);
    out.one = fromF(*out.msr, *out.msw, n - 1, n * (k - 1), k, level);
    out.consistency = fromF(*out.msr, *out.mse, n - 1, (n - 1) * (k - 1), k, level);
    out.agreement = absolute(out, level);
    out.oneMean = formOfMean(out.one, k);
    out.consistencyMean = formOfMean(out.consistency, k);
    out.agreementMean = formOfMean(out.agreement, k);
}

} // namespace

IntraclassForm oneWayIntraclass(const CrossedTable &table, double level)
{
    const NoNumber reason = unusableOneWay(table);
    if (reason != NoNumber::None)
        return without(reason);
    const double n = static_cast<double>(table.values.size());
    const double units = static_cast<double>(table.units());
    RunningSum all;
    for (const double value : table.values)
        all.add(value);
    const double grand = all.value() / n;
    RunningSum between;
    RunningSum within;
    double sizes = 0;
    for (std::size_t u = 0; u < table.units(); ++u) {
        const double size = static_cast<double>(table.size(u));
        double mean = 0;
        for (const double value : table.valuesOf(u))
            mean += (value - grand) / size;
        for (const double value : table.valuesOf(u))
            within.add((value - grand - mean) * (value - grand - mean));
        between.add(size * mean * mean);
        sizes += size * size;
    }
    const double least = kNothing * (between.value() + within.value());
    const double msr = between.value() > least ? between.value() / (units - 1) : 0;
    const double msw = within.value() > least ? within.value() / (n - units) : 0;
    return fromF(msr, msw, units - 1, n - units, (n - sizes / n) / (units - 1), level);
}

double reliabilityOfMean(double r, double k)
{
    return k * r / (1 + (k - 1) * r);
}

IntraclassForm formOfMean(const IntraclassForm &single, double k)
{
    constexpr double kNearPole = 1e-12;
    const auto hasStep = [k](double r) { return 1 + (k - 1) * r > kNearPole; };
    if (!single.estimate)
        return single;
    if (!hasStep(*single.estimate))
        return without(NoNumber::NoUnitVariation);
    IntraclassForm form = single;
    form.estimate = reliabilityOfMean(*single.estimate, k);
    if (!single.interval)
        return form;
    if (hasStep(single.interval->low)) {
        form.interval->low = reliabilityOfMean(single.interval->low, k);
        form.interval->high = reliabilityOfMean(single.interval->high, k);
    } else {
        form.interval.reset();
        form.intervalReason = NoNumber::NoIntervalMethod;
    }
    return form;
}

Intraclass intraclass(const CrossedTable &table, double level)
{
    Intraclass out;
    out.n = table.units();
    out.k = table.raterCount();
    out.reason = unusable(table);
    if (out.reason != NoNumber::None) {
        out.one = out.agreement = out.consistency = without(out.reason);
        out.oneMean = out.agreementMean = out.consistencyMean = without(out.reason);
        return out;
    }
    const SumsOfSquares sums = sumsOfSquares(table);
    const double n = static_cast<double>(out.n);
    const double k = static_cast<double>(out.k);
    out.msr = sums.units / (n - 1);
    out.msc = sums.raters / (k - 1);
    out.mse = sums.residual / ((n - 1) * (k - 1));
    out.msw = (sums.raters + sums.residual) / (n * (k - 1));
    setForms(out, level);
    return out;
}

} // namespace jeoul::stats
