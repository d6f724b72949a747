// SPDX-License-Identifier: GPL-3.0-or-later
// A row for every rating: sorted, filtered and scrolled, against Qt's own way over a plain model.
#include "models/itemmodels/ratinglistmodel.h"
#include "tests/bench/groups.h"
#include "tests/bench/measure.h"
#include "tests/bench/workload.h"
#include "ui/charts/reporttableview.h"
#include "ui/panel/ratingspage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>
#include <chrono>

namespace jeoul::bench {

namespace {

using itemmodels::RatingListModel;
using reporting::RatingColumn;
using reporting::RatingField;
using reporting::RatingList;

constexpr int kNumberRole = Qt::UserRole + 1;
constexpr auto kSortColumn = static_cast<int>(RatingField::Score);
constexpr int kWantedCriterion = 2;
constexpr QSize kWindow{1366, 768};

double elapsedMs(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

/// Pages and views need one, and everything that they show is dressed by the theme.
void needApplication()
{
    static int count = 1;
    static std::string name = "jeoul_measureratings";
    static char *arguments = name.data();
    if (QCoreApplication::instance() != nullptr)
        return;
    auto *application = new QApplication(count, &arguments); // for the rest of the process
    ui::theme::apply(*application, ui::ThemeKind::Light);
}

void nameBy(RatingColumn &column, std::size_t count, std::string (*name)(std::size_t))
{
    for (std::size_t i = 0; i < count; ++i) {
        column.words.push_back(QString::fromStdString(name(i)));
        column.ids.push_back(column.words.back());
    }
}

/// W1 as the desk holds it, in the order of its columns.
std::shared_ptr<const RatingList> ratingsOfW1()
{
    static const std::shared_ptr<const RatingList> kList = [] {
        Panel panel = makePanel(w1());
        const stats::RatingColumns ratings =
            std::move(stats::RatingColumns::build(panel.shape, panel.ratings).columns);
        const stats::RatingShape &shape = ratings.shape();
        auto list = std::make_shared<RatingList>();
        const auto column = [&list](RatingField field) -> RatingColumn & {
            return list->columns[static_cast<std::size_t>(field)];
        };
        nameBy(column(RatingField::Seat), shape.raters, raterName);
        nameBy(column(RatingField::Team), shape.teams, teamName);
        nameBy(column(RatingField::Benchmark), shape.benchmarks, benchmarkName);
        nameBy(column(RatingField::Item), shape.items(), itemName);
        nameBy(column(RatingField::Criterion), shape.criteria, criterionName);
        for (const double level : shape.levels) {
            list->scores.emplace_back(static_cast<qint64>(level));
            column(RatingField::Score).words.push_back(list->scores.back().toText());
        }
        for (std::size_t i = 0; i < ratings.size(); ++i) {
            const stats::PackedRating row = ratings.at(i);
            column(RatingField::Seat).numbers.push_back(row.rater);
            column(RatingField::Team).numbers.push_back(row.team);
            column(RatingField::Benchmark).numbers.push_back(shape.benchmarkOfItem[row.item]);
            column(RatingField::Item).numbers.push_back(row.item);
            column(RatingField::Criterion).numbers.push_back(row.criterion);
            column(RatingField::Score).numbers.push_back(row.level);
        }
        for (const RatingField field : {RatingField::Remark, RatingField::Comment, RatingField::Flags}) {
            column(field).words = {QString()};
            column(field).numbers.assign(ratings.size(), 0);
        }
        for (RatingColumn &each : list->columns)
            each.ids.resize(each.words.size());
        return list;
    }();
    return kList;
}

/// The same rows as anybody would write a model of them.
class PlainModel final : public QAbstractTableModel
{
public:
    explicit PlainModel(const RatingList &list)
        : m_list(list)
    {
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_list.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(reporting::kRatingFields);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const RatingColumn &column = m_list.columns[static_cast<std::size_t>(index.column())];
        const std::uint16_t number = column.numbers[static_cast<std::size_t>(index.row())];
        if (role == Qt::DisplayRole)
            return column.words[number];
        return role == kNumberRole ? QVariant(int{number}) : QVariant();
    }

private:
    const RatingList &m_list;
};

class OneCriterion final : public QSortFilterProxyModel
{
protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const auto column = static_cast<int>(RatingField::Criterion);
        return sourceModel()->index(row, column, parent).data(kNumberRole).toInt() == kWantedCriterion;
    }
};

double checksumOf(const RatingListModel &model)
{
    Checksum sum;
    for (int row = 0; row < model.rowCount(); ++row)
        sum.add(model.listRow(row));
    return sum.value();
}

double checksumOf(const QSortFilterProxyModel &proxy)
{
    Checksum sum;
    for (int row = 0; row < proxy.rowCount(); ++row)
        sum.add(proxy.mapToSource(proxy.index(row, 0)).row());
    return sum.value();
}

std::pair<double, double> sortOurs()
{
    static RatingListModel model;
    model.setList(ratingsOfW1());
    const double ms = elapsedMs([] { model.sort(kSortColumn, Qt::DescendingOrder); });
    return {ms, checksumOf(model)};
}

std::pair<double, double> sortProxy()
{
    static PlainModel plain(*ratingsOfW1());
    QSortFilterProxyModel proxy;
    proxy.setSortRole(kNumberRole);
    proxy.setSourceModel(&plain);
    (void)proxy.rowCount(); // the mapping is made, only the order is timed
    const double ms = elapsedMs([&proxy] { proxy.sort(kSortColumn, Qt::DescendingOrder); });
    return {ms, checksumOf(proxy)};
}

std::pair<double, double> filterOurs()
{
    static RatingListModel model;
    model.setList(ratingsOfW1());
    RatingListModel::Passing passing(model.list()->column(RatingField::Criterion).words.size(), false);
    passing[kWantedCriterion] = true;
    const double ms = elapsedMs([&passing] { model.restrict(RatingField::Criterion, passing); });
    return {ms, checksumOf(model)};
}

/// Its fastest way: a new mapping. Changing a filter takes single rows out of the old one and is far slower.
std::pair<double, double> filterProxy()
{
    static PlainModel plain(*ratingsOfW1());
    OneCriterion proxy;
    const double ms = elapsedMs([&proxy] {
        proxy.setSourceModel(&plain);
        (void)proxy.rowCount();
    });
    return {ms, checksumOf(proxy)};
}

std::unique_ptr<ui::RatingsPage> openPage()
{
    needApplication();
    auto page = std::make_unique<ui::RatingsPage>();
    page->setList(ratingsOfW1());
    page->resize(kWindow);
    page->show();
    QApplication::processEvents();
    return page;
}

/// From the click on a title until the page is painted.
std::pair<double, double> sortOnPage()
{
    const auto page = openPage();
    const double ms = elapsedMs([&page] {
        page->table()->horizontalHeader()->setSortIndicator(kSortColumn, Qt::DescendingOrder);
        page->table()->viewport()->repaint();
    });
    return {ms, 0};
}

/// The 95th percentile of the frames while a table is scrolled by rows, by pages and from end to end.
double scrolled(QTableView &view)
{
    QApplication::processEvents();
    QScrollBar *bar = view.verticalScrollBar();
    std::vector<double> frames;
    int at = 0;
    for (int frame = 0; frame < 400; ++frame) {
        const int step = frame % 4 == 3 ? bar->maximum() / 7 : frame % 4 == 2 ? bar->pageStep() : 3;
        at = (at + step) % std::max(1, bar->maximum());
        frames.push_back(elapsedMs([&] {
            bar->setValue(at);
            view.viewport()->repaint();
        }));
    }
    std::sort(frames.begin(), frames.end());
    return frames[frames.size() * 95 / 100];
}

std::pair<double, double> scrollOurs()
{
    const auto page = openPage();
    page->table()->horizontalHeader()->setSortIndicator(kSortColumn, Qt::DescendingOrder);
    return {scrolled(*page->table()), 0};
}

std::pair<double, double> scrollPlain()
{
    const QSize size = openPage()->table()->size();
    PlainModel plain(*ratingsOfW1());
    QTableView view;
    ui::charts::dressTable(view);
    view.setModel(&plain);
    view.horizontalHeader()->setStretchLastSection(true);
    view.resize(size);
    view.show();
    return {scrolled(view), 0};
}

} // namespace

void registerRatingsBenchmarks()
{
    measureTold("G19/jeoul-sort", sortOurs);
    measureTold("G19/proxy-sort", sortProxy);
    measureTold("G19/jeoul-filter", filterOurs);
    measureTold("G19/proxy-filter", filterProxy);
    measureTold("G19/page-sort", sortOnPage);
    measureTold("G20/jeoul", scrollOurs);
    measureTold("G20/plain", scrollPlain);
}

} // namespace jeoul::bench
