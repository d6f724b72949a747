// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/rowarrangement.h"
#include "models/reporting/ratinglist.h"
#include "models/reporting/table.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <array>
#include <memory>

namespace jeoul::itemmodels {

/// A list of ratings for a view, sorted and filtered over its packed columns. Columns are the fields of the
/// list. Rows that a sort leaves equal keep the order that they had.
class RatingListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Passing = RowArrangement::Passing;
    enum Role {
        NumberRole = Qt::UserRole + 1, ///< of the cell's word among those of its column
    };

    explicit RatingListModel(QObject *parent = nullptr);

    /// By reviewer, item, team and criterion, unfiltered. Null empties the model.
    void setList(std::shared_ptr<const reporting::RatingList> list);
    [[nodiscard]] const reporting::RatingList *list() const { return m_list.get(); }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// The deciding one first.
    [[nodiscard]] const std::vector<RowArrangement::Key> &keys() const { return m_rows.keys(); }
    /// Shows only rows whose number in this field passes: an entry for every number, or none at all for
    /// every row. Nothing happens without a list.
    void restrict(reporting::RatingField field, const Passing &passing);
    /// Every word has to occur in a code, an id or a title of the row, however it is written.
    void search(const QString &words);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// These rows, for a writer of tables.
    [[nodiscard]] reporting::ReportTable table(const std::vector<int> &rows) const;
    /// The position in the list of a row that is shown.
    [[nodiscard]] std::uint32_t listRow(int row) const
    {
        return m_rows.shown()[static_cast<std::size_t>(row)];
    }

private:
    void moveIndexes(const QModelIndexList &kept, const std::vector<std::uint32_t> &rows);
    void fold();
    [[nodiscard]] QString toolTip(reporting::RatingField field, std::uint32_t row) const;
    [[nodiscard]] std::vector<Passing> matches(const QString &word) const;

    std::shared_ptr<const reporting::RatingList> m_list;
    RowArrangement m_rows;
    std::array<QStringList, reporting::kRatingFields> m_folded; ///< by number, of columns that are searched
};

} // namespace jeoul::itemmodels
