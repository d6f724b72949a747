// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/ratinglistmodel.h"
#include "ui/panel/ratingsquery.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace jeoul::ui {

/// What of the ratings is shown: a box for each of reviewer, team, benchmark, criterion, score and remark,
/// and words to look for. Acts on the model.
class RatingsFilters : public QWidget
{
    Q_OBJECT

public:
    explicit RatingsFilters(itemmodels::RatingListModel &model, QWidget *parent = nullptr);

    /// Offers what the model's list holds, nothing chosen. Without a list everything is empty.
    void refill();
    /// Chooses what was asked for, and nothing else.
    void choose(const RatingsQuery &query);
    void focusSearch();

Q_SIGNALS:
    void changed();

private:
    struct Box
    {
        reporting::RatingField field;
        QComboBox *box;
    };

    void layOut();
    void addBox(reporting::RatingField field, const char *name);
    void fill(const Box &box);
    void apply(const Box &box);
    void applyRemarks();
    void applyAll();
    void clear();
    [[nodiscard]] bool anyChosen() const;

    itemmodels::RatingListModel &m_model;
    std::vector<Box> m_boxes;
    QComboBox *m_remarks;
    QLineEdit *m_search;
    QPushButton *m_clear;
};

} // namespace jeoul::ui
