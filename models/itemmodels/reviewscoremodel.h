// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"

#include <QAbstractTableModel>

namespace jeoul::itemmodels {

/// The score sheet of one item: a row per criterion, a column per response under its label.
class ReviewScoreModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StepRole = Qt::UserRole + 1, ///< int; invalid when there is no score
        AnchorRole,                  ///< QString: the scale's word for the score given
        CannotRateRole,              ///< QString: the reason
        CommentRole,                 ///< QString
        MissingCommentRole,          ///< bool: the rules want a comment that is not there yet
        EnabledRole,                 ///< bool: false for absent and not assigned responses
        LabelRole,                   ///< QString
        CriterionRole,               ///< QString, its id
    };

    explicit ReviewScoreModel(session::ReviewSession &session, QObject *parent = nullptr);

    void setItem(const QString &item);
    [[nodiscard]] QString item() const { return m_item; }
    [[nodiscard]] CellKey cell(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const CellKey &cell) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// StepRole: a step, or an invalid value to clear. EditRole: the value as a person writes it.
    /// CommentRole, CannotRateRole: text. False with refused() when the rules forbid it.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void refused(const QString &sentence);

private:
    void refresh(const QString &item);
    [[nodiscard]] bool enabled(const CellKey &cell) const;
    [[nodiscard]] const Criterion &criterion(int row) const;
    [[nodiscard]] const Scale *scale(int row) const;
    [[nodiscard]] QVariant markData(const QModelIndex &index, int role) const;
    [[nodiscard]] bool lacksComment(const CellKey &cell) const;
    [[nodiscard]] Status setStep(const CellKey &cell, const QVariant &value);
    [[nodiscard]] Status setWritten(const CellKey &cell, int row, const QString &written);

    session::ReviewSession &m_session;
    QString m_item;
    const BlindItem *m_blind = nullptr;
    const Sheet *m_sheet = nullptr;
};

} // namespace jeoul::itemmodels
