// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting/panelcolumns.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace jeoul::reporting {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PanelColumns)
};

constexpr std::uint16_t kNoBenchmark = std::numeric_limits<std::uint16_t>::max();

Error tooLarge()
{
    return Error(ErrorCode::BadInput,
                 Words::tr("The round holds more names or different scores than can be computed with."))
        .advising(Words::tr("Divide the round."));
}

Error contradictory(const QString &detail)
{
    return Error(ErrorCode::Damaged, Words::tr("Two scores of this round contradict each other."))
        .because(detail);
}

Error errorOf(stats::ColumnsFault fault)
{
    if (fault == stats::ColumnsFault::TooManyNames)
        return tooLarge();
    return contradictory(QStringLiteral("columns fault %1").arg(static_cast<int>(fault)));
}

template <typename T>
void sortUnique(std::vector<T> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

template <typename T>
std::size_t placeOf(const std::vector<T> &values, const T &value)
{
    return static_cast<std::size_t>(std::lower_bound(values.begin(), values.end(), value) - values.begin());
}

/// Remembers the last answer: cells that follow each other mostly share seat, item and code.
class Finder
{
public:
    explicit Finder(const std::vector<QString> &names)
        : m_names(names)
    {
    }
    [[nodiscard]] std::size_t operator()(const QString &name)
    {
        if (m_last >= m_names.size() || m_names[m_last] != name)
            m_last = placeOf(m_names, name);
        return m_last;
    }

private:
    const std::vector<QString> &m_names;
    std::size_t m_last = 0;
};

/// Adds a name to a list, unless it was the last one added.
void note(std::vector<QString> &names, const QString &name)
{
    if (names.empty() || names.back() != name)
        names.push_back(name);
}

PanelNames namesOf(const std::vector<RatedCell> &cells)
{
    PanelNames names;
    for (const RatedCell &cell : cells) {
        note(names.seats, cell.seat);
        note(names.items, cell.item);
        note(names.benchmarks, cell.benchmark);
        note(names.codes, cell.code);
        note(names.criteria, cell.criterion);
        const auto at = std::lower_bound(names.values.begin(), names.values.end(), cell.value);
        if (at == names.values.end() || *at != cell.value)
            names.values.insert(at, cell.value); // a scale has few values
    }
    for (std::vector<QString> *list :
         {&names.seats, &names.items, &names.benchmarks, &names.codes, &names.criteria})
        sortUnique(*list);
    return names;
}

bool fits(const PanelNames &names)
{
    constexpr std::size_t kWide = std::size_t{1} << 16;
    constexpr std::size_t kNarrow = std::size_t{1} << 8;
    return names.seats.size() <= kWide && names.items.size() <= kWide && names.benchmarks.size() < kWide &&
           names.values.size() <= kWide && names.codes.size() <= kNarrow && names.criteria.size() <= kNarrow;
}

/// Two billion ratings of this size still fit 64 bits.
constexpr qint64 kLargest = qint64{1} << 31;

/// A whole number that makes the value whole.
Rational wholeMaker(const Rational &value)
{
    const QString text = value.toText();
    if (const qsizetype slash = text.indexOf(u'/'); slash >= 0) {
        const Result<Rational> denominator = Rational::parse(text.mid(slash + 1));
        return denominator.ok() ? *denominator : Rational(kLargest + 1);
    }
    const qsizetype point = text.indexOf(u'.');
    Rational power(1);
    for (qsizetype place = point < 0 ? text.size() : point + 1; place < text.size(); ++place)
        power *= Rational(10);
    return power;
}

Result<ExactLevels> exactly(const std::vector<Rational> &values)
{
    const auto tooFine = [] {
        return Error(ErrorCode::BadInput, Words::tr("The values of the scales are too large or too fine."))
            .advising(Words::tr("Use scales with fewer digits."));
    };
    Rational denominator(1);
    for (const Rational &value : values) {
        denominator *= wholeMaker(value * denominator);
        if (denominator > Rational(kLargest))
            return tooFine();
    }
    ExactLevels out{denominator.toInteger(), {}};
    for (const Rational &value : values) {
        const Rational numerator = value * denominator;
        if (numerator > Rational(kLargest) || numerator < Rational(-kLargest))
            return tooFine();
        out.numerators.push_back(numerator.toInteger());
    }
    return out;
}

/// Numbers instead of names, for cells whose names are all known.
class Packer
{
public:
    explicit Packer(const PanelNames &names)
        : benchmarkOfItem(names.items.size(), kNoBenchmark)
        , m_names(names)
    {
    }

    [[nodiscard]] Status add(const RatedCell &cell)
    {
        const std::size_t item = m_item(cell.item);
        const auto benchmark = static_cast<std::uint16_t>(m_benchmark(cell.benchmark));
        if (benchmarkOfItem[item] != kNoBenchmark && benchmarkOfItem[item] != benchmark)
            return contradictory(QStringLiteral("item %1 in two benchmarks").arg(cell.item));
        benchmarkOfItem[item] = benchmark;
        (cell.repeat ? repeats : counted)
            .push_back({static_cast<std::uint16_t>(m_seat(cell.seat)), static_cast<std::uint16_t>(item),
                        static_cast<std::uint8_t>(m_code(cell.code)),
                        static_cast<std::uint8_t>(m_criterion(cell.criterion)),
                        static_cast<std::uint16_t>(placeOf(m_names.values, cell.value))});
        return done();
    }

    std::vector<std::uint16_t> benchmarkOfItem;
    std::vector<stats::PackedRating> counted;
    std::vector<stats::PackedRating> repeats;

private:
    const PanelNames &m_names;
    Finder m_seat{m_names.seats};
    Finder m_item{m_names.items};
    Finder m_benchmark{m_names.benchmarks};
    Finder m_code{m_names.codes};
    Finder m_criterion{m_names.criteria};
};

} // namespace

Result<PanelColumns> PanelColumns::of(const std::vector<RatedCell> &cells, std::vector<RatedPair> pairs)
{
    PanelNames names = namesOf(cells);
    if (!fits(names))
        return tooLarge();
    Packer packer(names);
    packer.counted.reserve(cells.size());
    for (const RatedCell &cell : cells)
        JEOUL_TRY(packer.add(cell));
    return of(names, std::move(packer.benchmarkOfItem), packer.counted, packer.repeats, std::move(pairs));
}

Result<PanelColumns> PanelColumns::of(PanelNames names, std::vector<std::uint16_t> benchmarkOfItem,
                                      const std::vector<stats::PackedRating> &counted,
                                      const std::vector<stats::PackedRating> &repeats,
                                      std::vector<RatedPair> pairs)
{
    stats::RatingShape shape{names.seats.size(),      names.codes.size(),         names.criteria.size(),
                             names.benchmarks.size(), std::move(benchmarkOfItem), {}};
    if (shape.items() != names.items.size())
        return contradictory(QStringLiteral("benchmarks of items"));
    for (const Rational &value : names.values)
        shape.levels.push_back(value.toDouble());
    auto main = stats::RatingColumns::build(shape, counted);
    auto again = stats::RatingColumns::build(std::move(shape), repeats);
    for (const stats::ColumnsFault fault : {main.fault, again.fault}) {
        if (fault != stats::ColumnsFault::None)
            return errorOf(fault);
    }
    Result<ExactLevels> exact = exactly(names.values);
    if (!exact.ok())
        return exact.error();
    PanelColumns out;
    out.m_exact = std::move(exact).value();
    out.m_names = std::move(names);
    out.m_counted = std::move(main.columns);
    out.m_repeats = std::move(again.columns);
    out.m_pairs = std::move(pairs);
    std::sort(out.m_pairs.begin(), out.m_pairs.end(),
              [](const RatedPair &a, const RatedPair &b) { return before(a, b); });
    return out;
}

std::vector<RatedCell> PanelColumns::cells() const
{
    std::vector<RatedCell> out;
    out.reserve(m_counted.size() + m_repeats.size());
    for (const stats::RatingColumns *columns : {&m_counted, &m_repeats}) {
        for (std::size_t i = 0; i < columns->size(); ++i) {
            const stats::PackedRating row = columns->at(i);
            out.push_back({m_names.seats[row.rater], m_names.items[row.item],
                           m_names.benchmarks[columns->shape().benchmarkOfItem[row.item]],
                           m_names.codes[row.team], m_names.criteria[row.criterion],
                           m_names.values[row.level], columns == &m_repeats});
        }
    }
    const auto middle = out.begin() + static_cast<std::ptrdiff_t>(m_counted.size());
    std::inplace_merge(out.begin(), middle, out.end(),
                       [](const RatedCell &a, const RatedCell &b) { return before(a, b); });
    return out;
}

} // namespace jeoul::reporting
