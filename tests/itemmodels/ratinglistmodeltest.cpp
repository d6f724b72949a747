// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/ratinglistmodel.h"

#include "models/base/text.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>

#include <algorithm>
#include <random>

using namespace jeoul;
using namespace jeoul::itemmodels;
using reporting::kRatingFields;
using reporting::RatingColumn;
using reporting::RatingField;
using reporting::RatingList;

namespace {

constexpr auto kStrict = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// Random rows over few values, so that ties abound; names in both scripts and cases.
std::shared_ptr<const RatingList> randomList(std::mt19937 &random, std::size_t rows)
{
    auto list = std::make_shared<RatingList>();
    const QStringList words{QStringLiteral("느티"),     QStringLiteral("Pine"),     QStringLiteral("item-9"),
                            QStringLiteral("PINE nut"), QStringLiteral("은행나무"), QStringLiteral("b")};
    for (RatingColumn &column : list->columns) {
        const std::size_t values = 1 + random() % 6;
        for (std::size_t i = 0; i < values; ++i) {
            column.words.push_back(words.at(static_cast<qsizetype>(i)));
            column.ids.push_back(QStringLiteral("id%1").arg(i));
        }
        for (std::size_t row = 0; row < rows; ++row)
            column.numbers.push_back(static_cast<std::uint16_t>(random() % values));
    }
    for (std::size_t i = 0; i + 1 < list->column(RatingField::Score).words.size(); ++i)
        list->scores.emplace_back(static_cast<qint64>(i));
    return list;
}

/// The plainest way of doing the same.
class Naive
{
public:
    explicit Naive(const RatingList &list)
        : m_list(list)
        , m_passing(kRatingFields)
    {
        for (const int field : {4, 1, 3, 0}) // criterion, team, item, reviewer
            sort(field, false);
    }

    void sort(int column, bool descending) { m_sorts.emplace_back(column, descending); }
    void restrict(int column, const std::vector<bool> &passing)
    {
        m_passing[static_cast<std::size_t>(column)] = passing;
    }
    void search(const QString &words) { m_words = text::folded(words).split(u' ', Qt::SkipEmptyParts); }

    [[nodiscard]] std::vector<std::uint32_t> rows() const
    {
        std::vector<std::uint32_t> rows;
        for (std::uint32_t row = 0; row < m_list.size(); ++row) {
            if (passes(row))
                rows.push_back(row);
        }
        for (const auto &[column, descending] : m_sorts) {
            std::stable_sort(rows.begin(), rows.end(), [&, c = column, down = descending](auto a, auto b) {
                return down ? number(b, c) < number(a, c) : number(a, c) < number(b, c);
            });
        }
        return rows;
    }

private:
    [[nodiscard]] std::uint16_t number(std::uint32_t row, int column) const
    {
        return m_list.columns[static_cast<std::size_t>(column)].numbers[row];
    }
    [[nodiscard]] bool passes(std::uint32_t row) const
    {
        QString all;
        for (int column = 0; column < static_cast<int>(kRatingFields); ++column) {
            const std::vector<bool> &passing = m_passing[static_cast<std::size_t>(column)];
            if (!passing.empty() && !passing[number(row, column)])
                return false;
            const RatingColumn &from = m_list.columns[static_cast<std::size_t>(column)];
            if (column != 5 && column < 7) // neither scores nor marks of comments and flags
                all += u'\n' + from.words[number(row, column)] + u'\n' + from.ids[number(row, column)];
        }
        const QString folded = text::folded(all);
        return std::all_of(m_words.begin(), m_words.end(),
                           [&](const QString &word) { return folded.contains(word); });
    }

    const RatingList &m_list;
    std::vector<std::pair<int, bool>> m_sorts;
    std::vector<std::vector<bool>> m_passing;
    QStringList m_words;
};

std::vector<std::uint32_t> shownBy(const RatingListModel &model)
{
    std::vector<std::uint32_t> rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.push_back(model.listRow(row));
    return rows;
}

std::vector<bool> randomPassing(std::mt19937 &random, std::size_t values)
{
    std::vector<bool> passing;
    if (random() % 4 == 0)
        return passing;
    for (std::size_t i = 0; i < values; ++i)
        passing.push_back(random() % 3 != 0);
    return passing;
}

std::shared_ptr<const RatingList> twoRows()
{
    auto list = std::make_shared<RatingList>();
    for (RatingColumn &column : list->columns) {
        column.words = {QString(), QStringLiteral("x")};
        column.ids = column.words;
        column.numbers = {0, 1};
    }
    RatingColumn &scores = list->columns[static_cast<std::size_t>(RatingField::Score)];
    scores.words = {QStringLiteral("4"), QStringLiteral("Cannot rate")};
    list->columns.front().words = {QStringLiteral("W01"), QStringLiteral("=1+1")};
    list->scores = {Rational(4)};
    return list;
}

} // namespace

TEST(RatingListModel, AnySequenceOfSortsAndFiltersIsWhatThePlainestWayGives)
{
    std::mt19937 random(20'260'722); // NOLINT(cert-msc51-cpp): the same cases on every machine
    for (int round = 0; round < 60; ++round) {
        const auto list = randomList(random, round % 5 == 0 ? random() % 4 : 60 + random() % 140);
        RatingListModel model;
        model.setList(list);
        Naive naive(*list);
        EXPECT_EQ(shownBy(model), naive.rows());
        for (int step = 0; step < 12; ++step) {
            const auto column = static_cast<int>(random() % kRatingFields);
            const auto field = static_cast<RatingField>(column);
            if (const auto what = random() % 5; what < 3) {
                const bool descending = random() % 2 == 0;
                model.sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
                naive.sort(column, descending);
            } else if (what == 3) {
                const auto passing = randomPassing(random, list->column(field).words.size());
                model.restrict(field, passing);
                naive.restrict(column, passing);
            } else {
                const QStringList searches{QString(), QStringLiteral("pine"), QStringLiteral("느티 ID0"),
                                           QStringLiteral("nut item-9"), QStringLiteral("nowhere")};
                const QString words = searches.at(static_cast<qsizetype>(random() % 5));
                model.search(words);
                naive.search(words);
            }
            ASSERT_EQ(shownBy(model), naive.rows()) << "round " << round << ", step " << step;
        }
    }
}

TEST(RatingListModel, KeepsIndexesOnTheirRowsAndTheRulesOfModels)
{
    std::mt19937 random(3); // NOLINT(cert-msc51-cpp)
    const auto list = randomList(random, 200);
    RatingListModel model;
    const QAbstractItemModelTester tester(&model, kStrict);
    EXPECT_EQ(model.rowCount(), 0);
    model.sort(0);
    model.restrict(RatingField::Team, {true});
    model.search(QStringLiteral("x"));
    EXPECT_EQ(model.list(), nullptr) << "without a list nothing happens";
    model.setList(list);
    QItemSelectionModel selection(&model);
    for (const int row : {3, 77, 199})
        selection.select(model.index(row, 2), QItemSelectionModel::Select);
    std::vector<std::uint32_t> before;
    for (const QModelIndex &index : selection.selectedIndexes())
        before.push_back(model.listRow(index.row()));
    model.sort(static_cast<int>(RatingField::Score), Qt::DescendingOrder);
    model.sort(static_cast<int>(RatingField::Team), Qt::AscendingOrder);
    std::vector<std::uint32_t> after;
    for (const QModelIndex &index : selection.selectedIndexes()) {
        after.push_back(model.listRow(index.row()));
        EXPECT_EQ(index.column(), 2);
    }
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    EXPECT_EQ(before, after);
    model.setList(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(RatingListModel, TellsItsKeysTheDecidingOneFirst)
{
    std::mt19937 random(4); // NOLINT(cert-msc51-cpp)
    RatingListModel model;
    model.setList(randomList(random, 10));
    using Key = RowArrangement::Key;
    EXPECT_EQ(model.keys(), (std::vector<Key>{{0, false}, {3, false}, {1, false}, {4, false}}));
    model.sort(5, Qt::DescendingOrder);
    model.sort(3, Qt::AscendingOrder);
    model.sort(5, Qt::AscendingOrder);
    EXPECT_EQ(model.keys(), (std::vector<Key>{{5, false}, {3, false}, {0, false}, {1, false}, {4, false}}));
    model.sort(99);
    EXPECT_EQ(model.keys().size(), 5u);
}

TEST(RatingListModel, GivesRowsToWritersWithScoresAsNumbers)
{
    RatingListModel model;
    model.setList(twoRows());
    const reporting::ReportTable table = model.table({0, 1});
    ASSERT_TRUE(reporting::checkTable(table).ok());
    const auto score = static_cast<std::size_t>(table.columnIndex(QStringLiteral("score")));
    EXPECT_EQ(table.rows[0][score].exactValue(), Rational(4));
    EXPECT_TRUE(table.rows[1][score].isAbsent());
    EXPECT_EQ(table.rows[1][score].reason(), QStringLiteral("Cannot rate"));
    EXPECT_EQ(table.rows[1][0].textValue(), QStringLiteral("=1+1"));
    EXPECT_EQ(model.index(1, 5).data().toString(), QStringLiteral("Cannot rate"));
    EXPECT_EQ(model.index(1, 5).data(RatingListModel::NumberRole).toInt(), 1);
    EXPECT_TRUE(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("W01")));
    EXPECT_EQ(model.headerData(0, Qt::Horizontal).toString(), reporting::ratingFieldName(RatingField::Seat));
}
