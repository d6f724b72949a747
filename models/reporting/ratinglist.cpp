// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting/ratinglist.h"

#include "models/reporting/disclosure.h"
#include "models/reporting/itemtitles.h"
#include "models/reporting/panelwords.h"
#include "models/reporting/ratingnotes.h"
#include "models/reporting/reportcells.h"
#include "models/reporting/resulttables.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <set>

namespace jeoul::reporting {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RatingList)
};

constexpr std::size_t kMost = std::size_t{1} << 16;

/// "item-9" before "item-10": runs of digits count as numbers.
bool naturallyBefore(const QString &a, const QString &b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    const auto digits = [](const QString &text, qsizetype &at) {
        while (at < text.size() && text.at(at) == u'0')
            ++at;
        const qsizetype from = at;
        while (at < text.size() && text.at(at) >= u'0' && text.at(at) <= u'9')
            ++at;
        return QStringView(text).mid(from, at - from);
    };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    while (i < a.size() && j < b.size()) {
        if (isDigit(a.at(i)) && isDigit(b.at(j))) {
            const QStringView left = digits(a, i);
            const QStringView right = digits(b, j);
            if (left.size() != right.size())
                return left.size() < right.size();
            if (left != right)
                return left < right;
        } else if (a.at(i) != b.at(j)) {
            return a.at(i) < b.at(j);
        } else {
            ++i;
            ++j;
        }
    }
    return a.size() - i != b.size() - j ? a.size() - i < b.size() - j : a < b;
}

/// Names in an order, and where each of them stands.
class Names
{
public:
    using Before = std::function<bool(const QString &, const QString &)>;

    Names(const std::vector<QString> &known, const std::vector<UnratedCell> &unrated,
          QString UnratedCell::*more, const Before &before)
    {
        std::set<QString> all(known.begin(), known.end());
        for (const UnratedCell &cell : unrated)
            all.insert(cell.*more);
        m_names.assign(all.begin(), all.end());
        std::sort(m_names.begin(), m_names.end(), before);
        for (std::size_t i = 0; i < m_names.size(); ++i)
            m_places[m_names[i]] = static_cast<std::uint16_t>(i);
        for (const QString &name : known)
            m_ofKnown.push_back(m_places.at(name));
    }

    [[nodiscard]] const std::vector<QString> &names() const { return m_names; }
    [[nodiscard]] std::uint16_t of(const QString &name) const { return m_places.at(name); }
    /// Of the name that had this number among the known ones.
    [[nodiscard]] std::uint16_t of(std::size_t known) const { return m_ofKnown[known]; }

private:
    std::vector<QString> m_names;
    std::map<QString, std::uint16_t> m_places;
    std::vector<std::uint16_t> m_ofKnown;
};

/// Before any name that is not in the list, those that are, in its order.
Names::Before inOrderOf(const std::vector<QString> &official)
{
    return [official](const QString &a, const QString &b) {
        const auto left = std::find(official.begin(), official.end(), a) - official.begin();
        const auto right = std::find(official.begin(), official.end(), b) - official.begin();
        return left != right ? left < right : naturallyBefore(a, b);
    };
}

Names::Before byTitle(const ItemTitles &titles)
{
    return [&titles](const QString &a, const QString &b) {
        const QString &left = titles.of(a);
        const QString &right = titles.of(b);
        return left != right ? naturallyBefore(left, right) : naturallyBefore(a, b);
    };
}

std::vector<QString> benchmarkOrder(const exchange::Manifest &manifest)
{
    std::vector<QString> order;
    for (const Benchmark &benchmark : manifest.benchmarks)
        order.push_back(benchmark.id);
    return order;
}

std::vector<QString> criterionOrder(const Scheme &scheme)
{
    std::vector<QString> order;
    for (const Sheet &sheet : scheme.sheets) {
        for (const Criterion &criterion : sheet.criteria)
            order.push_back(criterion.id);
    }
    return order;
}

/// What the result document does not show, because too few reviewers gave it or because it would give such a
/// number away: by code, benchmark and criterion; "" stands for all of them.
class HiddenCells
{
public:
    explicit HiddenCells(const QJsonObject &results)
    {
        for (const char *table : {"criteria", "by_benchmark"}) {
            for (const QJsonObject &row : objectsOf(results.value(QLatin1String(table)))) {
                if (!row.value(QStringLiteral("hidden")).toBool())
                    continue;
                const bool everywhere = !row.contains(QStringLiteral("benchmark"));
                m_hidden.insert({textOf(row, "code"), everywhere ? QString() : textOf(row, "benchmark"),
                                 textOf(row, "criterion"), everywhere});
            }
        }
    }

    [[nodiscard]] bool has(const QString &code, const QString &benchmark, const QString &criterion) const
    {
        return m_hidden.contains({code, {}, criterion, true}) ||
               m_hidden.contains({code, benchmark, criterion, false}) ||
               m_hidden.contains({code, benchmark, {}, false});
    }

private:
    std::set<std::tuple<QString, QString, QString, bool>> m_hidden; ///< true: in every benchmark
};

/// The work of ratingList().
class Builder
{
public:
    Builder(const PanelView &view, const RatingRemarks &remarks, const ItemTitles &titles, Language language)
        : m_view(view)
        , m_remarks(remarks)
        , m_titles(titles)
        , m_language(language)
        , m_seats(names().seats, remarks.unrated, &UnratedCell::seat, naturallyBefore)
        , m_codes(names().codes, remarks.unrated, &UnratedCell::code, naturallyBefore)
        , m_benchmarks(names().benchmarks, remarks.unrated, &UnratedCell::benchmark,
                       inOrderOf(benchmarkOrder(view.manifest)))
        , m_items(names().items, remarks.unrated, &UnratedCell::item, byTitle(titles))
        , m_criteria(names().criteria, remarks.unrated, &UnratedCell::criterion,
                     inOrderOf(criterionOrder(view.manifest.scheme)))
        , m_notes(remarks, view.state == RoundState::Unsealed)
        , m_cannotRate(static_cast<std::uint16_t>(names().values.size()))
        , m_hidden(static_cast<std::uint16_t>(names().values.size() + 1))
    {
    }

    [[nodiscard]] bool fits() const
    {
        const auto sizes = {m_seats.names().size(), m_codes.names().size(),    m_benchmarks.names().size(),
                            m_items.names().size(), m_criteria.names().size(), names().values.size() + 2};
        return std::max(sizes) <= kMost && m_notes.fit();
    }

    [[nodiscard]] RatingList build()
    {
        const PanelColumns &columns = m_view.columns;
        for (RatingColumn &column : m_list.columns)
            column.numbers.reserve(columns.counted().size() + columns.repeats().size() +
                                   m_remarks.unrated.size());
        addRated(columns.counted(), m_notes.counted());
        addRated(columns.repeats(), m_notes.repeated());
        for (const UnratedCell &cell : m_remarks.unrated)
            addRow({m_seats.of(cell.seat), m_codes.of(cell.code), m_benchmarks.of(cell.benchmark),
                    m_items.of(cell.item), m_criteria.of(cell.criterion), m_cannotRate,
                    m_notes.cannotRate(cell)});
        nameColumns();
        const CellNames cellNames{m_seats.names(), m_items.names(), m_codes.names(), m_criteria.names()};
        m_notes.fill(m_list, cellNames);
        return std::move(m_list);
    }

private:
    using Row = std::array<std::uint16_t, 7>; ///< the columns up to the remark

    [[nodiscard]] const PanelNames &names() const { return m_view.columns.names(); }
    [[nodiscard]] RatingColumn &column(RatingField field)
    {
        return m_list.columns[static_cast<std::size_t>(field)];
    }
    void addRow(const Row &row)
    {
        for (std::size_t i = 0; i < row.size(); ++i)
            m_list.columns[i].numbers.push_back(row[i]);
    }
    void addRated(const stats::RatingColumns &ratings, std::uint16_t remark);
    void nameColumns();
    [[nodiscard]] std::vector<bool> hiddenCells() const;
    [[nodiscard]] QString teamWord(const QString &code) const;

    const PanelView &m_view;
    const RatingRemarks &m_remarks;
    const ItemTitles &m_titles;
    Language m_language;
    Names m_seats;
    Names m_codes;
    Names m_benchmarks;
    Names m_items;
    Names m_criteria;
    RatingNotes m_notes;
    std::uint16_t m_cannotRate;
    std::uint16_t m_hidden;
    RatingList m_list;
};

/// Whether a cell is hidden at [(code * benchmarks + benchmark) * criteria + criterion], by the numbers of
/// the columns.
std::vector<bool> Builder::hiddenCells() const
{
    const HiddenCells hidden(m_view.results);
    std::vector<bool> out;
    for (const QString &code : names().codes) {
        for (const QString &benchmark : names().benchmarks) {
            for (const QString &criterion : names().criteria)
                out.push_back(hidden.has(code, benchmark, criterion));
        }
    }
    return out;
}

void Builder::addRated(const stats::RatingColumns &ratings, std::uint16_t remark)
{
    const std::vector<bool> hidden = hiddenCells();
    const stats::RatingShape &shape = ratings.shape();
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        const stats::PackedRating row = ratings.at(i);
        const std::size_t benchmark = shape.benchmarkOfItem[row.item];
        const std::size_t cell = (row.team * shape.benchmarks + benchmark) * shape.criteria + row.criterion;
        addRow({m_seats.of(row.rater), m_codes.of(row.team), m_benchmarks.of(benchmark), m_items.of(row.item),
                m_criteria.of(row.criterion), hidden[cell] ? m_hidden : row.level, remark});
    }
}

QString Builder::teamWord(const QString &code) const
{
    for (const TeamIdentity &team : m_view.identities) {
        if (team.code == code)
            return Words::tr("%1 · %2").arg(code, team.name);
    }
    return code;
}

void Builder::nameColumns()
{
    const auto set = [this](RatingField field, const Names &from, auto word) {
        RatingColumn &to = column(field);
        to.ids = from.names();
        for (const QString &id : to.ids)
            to.words.push_back(word(id));
    };
    const auto itself = [](const QString &id) { return id; };
    set(RatingField::Seat, m_seats, itself);
    set(RatingField::Team, m_codes, [this](const QString &code) { return teamWord(code); });
    set(RatingField::Benchmark, m_benchmarks,
        [this](const QString &id) { return benchmarkTitle(m_view.manifest, id); });
    set(RatingField::Item, m_items, [this](const QString &id) { return m_titles.of(id); });
    set(RatingField::Criterion, m_criteria,
        [this](const QString &id) { return criterionTitle(m_view.manifest.scheme, id, m_language); });
    RatingColumn &scores = column(RatingField::Score);
    m_list.scores = names().values;
    for (const Rational &value : m_list.scores) {
        scores.ids.push_back(value.toText());
        scores.words.push_back(value.toText());
    }
    for (const QString &word : {Words::tr("Cannot rate"), Words::tr("Hidden: too few reviewers")}) {
        scores.ids.emplace_back();
        scores.words.push_back(word);
    }
}

/// By team, check in the scheme's order, reviewer and item.
std::vector<GateTick> inOrder(std::vector<GateTick> ticks, const Scheme &scheme)
{
    const auto place = [&scheme](const QString &gate) {
        return std::find_if(scheme.gates.begin(), scheme.gates.end(),
                            [&](const GateCheck &check) { return check.id == gate; }) -
               scheme.gates.begin();
    };
    std::sort(ticks.begin(), ticks.end(), [&](const GateTick &a, const GateTick &b) {
        if (a.code != b.code)
            return naturallyBefore(a.code, b.code);
        if (a.gate != b.gate)
            return std::pair(place(a.gate), a.gate) < std::pair(place(b.gate), b.gate);
        return a.seat != b.seat ? naturallyBefore(a.seat, b.seat) : naturallyBefore(a.item, b.item);
    });
    return ticks;
}

} // namespace

Result<RatingList> ratingList(const PanelView &view, const RatingRemarks &remarks, Language language)
{
    const ReportOptions options{Profile::Internal, language, {}};
    if (!Disclosure(view, options).reviewers())
        return Error(ErrorCode::NotAllowed, Words::tr("Ratings are shown after aggregation."))
            .advising(Words::tr("Close the collection and aggregate first."));
    const ItemTitles titles(view.items);
    Builder builder(view, remarks, titles, language);
    if (!builder.fits())
        return Error(ErrorCode::BadInput,
                     Words::tr("The round holds more names than a list of its ratings can number."))
            .advising(Words::tr("Divide the round."));
    RatingList list = builder.build();
    list.ticks =
        ticksTable(ResultReader(view, options), inOrder(remarks.ticks, view.manifest.scheme), titles);
    return list;
}

QString ratingFieldName(RatingField field)
{
    switch (field) {
    case RatingField::Seat:
        return Words::tr("Reviewer");
    case RatingField::Team:
        return Words::tr("Team");
    case RatingField::Benchmark:
        return Words::tr("Benchmark");
    case RatingField::Item:
        return Words::tr("Item");
    case RatingField::Criterion:
        return Words::tr("Criterion");
    case RatingField::Score:
        return Words::tr("Score");
    case RatingField::Remark:
        return Words::tr("Remark");
    case RatingField::Comment:
        return Words::tr("Comment");
    case RatingField::Flags:
        return Words::tr("Flags");
    }
    return {};
}

} // namespace jeoul::reporting
