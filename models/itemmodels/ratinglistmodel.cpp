// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/ratinglistmodel.h"

#include "models/base/text.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace jeoul::itemmodels {

using reporting::RatingField;
using reporting::ReportCell;
using reporting::ReportTable;

namespace {

/// What words are looked for in.
constexpr std::array kSearched{RatingField::Seat, RatingField::Team,      RatingField::Benchmark,
                               RatingField::Item, RatingField::Criterion, RatingField::Remark};

RatingField fieldOf(int column)
{
    return static_cast<RatingField>(column);
}

std::size_t columnOf(RatingField field)
{
    return static_cast<std::size_t>(field);
}

/// For programs; the names of the ratings file where it has the same column.
QString columnId(RatingField field)
{
    constexpr std::array kIds{"rater", "system", "benchmark", "item", "criterion",
                              "score", "remark", "comment",   "flags"};
    return QString::fromLatin1(kIds.at(columnOf(field)));
}

} // namespace

RatingListModel::RatingListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RatingListModel::setList(std::shared_ptr<const reporting::RatingList> list)
{
    beginResetModel();
    m_list = std::move(list);
    m_folded = {};
    std::vector<RowArrangement::Column> columns;
    if (m_list != nullptr) {
        for (const reporting::RatingColumn &column : m_list->columns)
            columns.push_back({column.numbers, column.words.size()});
    }
    m_rows = RowArrangement(std::move(columns));
    if (m_list != nullptr) {
        for (const RatingField field :
             {RatingField::Criterion, RatingField::Team, RatingField::Item, RatingField::Seat})
            m_rows.sortBy({columnOf(field), false});
    }
    endResetModel();
}

void RatingListModel::sort(int column, Qt::SortOrder order)
{
    if (m_list == nullptr || column < 0 || column >= columnCount())
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList kept = persistentIndexList();
    std::vector<std::uint32_t> rows;
    for (const QModelIndex &index : kept)
        rows.push_back(listRow(index.row()));
    m_rows.sortBy({static_cast<std::size_t>(column), order == Qt::DescendingOrder});
    moveIndexes(kept, rows);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

/// Persistent indexes stay with the rows of the list that they were on.
void RatingListModel::moveIndexes(const QModelIndexList &kept, const std::vector<std::uint32_t> &rows)
{
    if (rows.empty())
        return;
    std::vector<bool> wanted(m_rows.size(), false);
    for (const std::uint32_t row : rows)
        wanted[row] = true;
    std::unordered_map<std::uint32_t, int> places;
    const std::vector<std::uint32_t> &shown = m_rows.shown();
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (wanted[shown[i]])
            places.emplace(shown[i], static_cast<int>(i));
    }
    QModelIndexList moved;
    for (qsizetype i = 0; i < kept.size(); ++i)
        moved << index(places.at(rows[static_cast<std::size_t>(i)]), kept.at(i).column());
    changePersistentIndexList(kept, moved);
}

void RatingListModel::restrict(RatingField field, const Passing &passing)
{
    const bool lifts = std::all_of(passing.begin(), passing.end(), [](bool passes) { return passes; });
    if (m_list == nullptr || (lifts && !m_rows.restricts(columnOf(field))))
        return;
    beginResetModel();
    m_rows.restrict(columnOf(field), passing);
    endResetModel();
}

/// What of each column holds the word.
std::vector<RatingListModel::Passing> RatingListModel::matches(const QString &word) const
{
    std::vector<Passing> all(reporting::kRatingFields);
    for (const RatingField field : kSearched) {
        for (const QString &text : m_folded[columnOf(field)])
            all[columnOf(field)].push_back(text.contains(word));
    }
    return all;
}

/// Words and ids as they are compared; made when first looked for.
void RatingListModel::fold()
{
    for (const RatingField field : kSearched) {
        const reporting::RatingColumn &column = m_list->column(field);
        QStringList &texts = m_folded[columnOf(field)];
        if (!texts.isEmpty())
            continue;
        for (std::size_t i = 0; i < column.words.size(); ++i)
            texts << text::folded(column.words[i] + u'\n' + column.ids[i]);
    }
}

void RatingListModel::search(const QString &words)
{
    const QStringList each = text::folded(words).split(u' ', Qt::SkipEmptyParts);
    if (m_list == nullptr || (each.isEmpty() && !m_rows.hasConditions()))
        return;
    fold();
    std::vector<std::vector<Passing>> conditions;
    for (const QString &word : each)
        conditions.push_back(matches(word));
    beginResetModel();
    m_rows.require(conditions);
    endResetModel();
}

int RatingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.shown().size());
}

int RatingListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(reporting::kRatingFields);
}

QVariant RatingListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RatingField field = fieldOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m_list->word(field, listRow(index.row()));
    case Qt::ToolTipRole:
        return toolTip(field, listRow(index.row()));
    case NumberRole:
        return int{m_list->column(field).numbers[listRow(index.row())]};
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(ratingFieldName(field), m_list->word(field, listRow(index.row())));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((field == RatingField::Score ? Qt::AlignTrailing : Qt::AlignLeading) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

/// An item has its id with it, which is how files name it.
QString RatingListModel::toolTip(RatingField field, std::uint32_t row) const
{
    const QString &word = m_list->word(field, row);
    const reporting::RatingColumn &column = m_list->column(field);
    const QString &id = column.ids[column.numbers[row]];
    return field == RatingField::Item && id != word ? word + u'\n' + id : word;
}

QVariant RatingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return reporting::ratingFieldName(fieldOf(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (fieldOf(section) == RatingField::Score ? Qt::AlignTrailing : Qt::AlignLeading) |
            Qt::AlignVCenter);
    return {};
}

ReportTable RatingListModel::table(const std::vector<int> &rows) const
{
    ReportTable out{QStringLiteral("ratings"), tr("Ratings"), {}, {}, {}, {}};
    for (int column = 0; column < columnCount(); ++column) {
        const RatingField field = fieldOf(column);
        out.columns.push_back(
            {columnId(field), reporting::ratingFieldName(field),
             field == RatingField::Score ? reporting::ColumnKind::Decimal : reporting::ColumnKind::Text, -1});
    }
    for (const int row : rows) {
        std::vector<ReportCell> cells;
        for (int column = 0; column < columnCount(); ++column) {
            const QString &word = m_list->word(fieldOf(column), listRow(row));
            const std::uint16_t number = m_list->column(fieldOf(column)).numbers[listRow(row)];
            if (fieldOf(column) != RatingField::Score)
                cells.push_back(ReportCell::text(word));
            else if (number < m_list->scores.size())
                cells.push_back(ReportCell::exact(m_list->scores[number]));
            else
                cells.push_back(ReportCell::absent(word));
        }
        out.rows.push_back(std::move(cells));
    }
    return out;
}

} // namespace jeoul::itemmodels
