// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/reviewscoremodel.h"

#include "models/base/readinglanguage.h"

#include <algorithm>

namespace jeoul::itemmodels {

namespace {

Language shownLanguage()
{
    return readingLanguage();
}

} // namespace

ReviewScoreModel::ReviewScoreModel(session::ReviewSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &session::ReviewSession::marksChanged, this, &ReviewScoreModel::refresh);
    connect(&session, &session::ReviewSession::commentsChanged, this, &ReviewScoreModel::refresh);
}

void ReviewScoreModel::setItem(const QString &item)
{
    beginResetModel();
    m_item = item;
    m_blind = m_session.content().item(item);
    m_sheet = m_blind == nullptr ? nullptr : m_session.content().rubric.sheetFor(*m_blind);
    endResetModel();
}

CellKey ReviewScoreModel::cell(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return {m_item, responseLabel(m_session.content().rubric.policy.labels, index.column()),
            criterion(index.row()).id};
}

QModelIndex ReviewScoreModel::indexOf(const CellKey &wanted) const
{
    if (m_sheet == nullptr || wanted.item != m_item)
        return {};
    const auto found = std::find_if(m_sheet->criteria.begin(), m_sheet->criteria.end(),
                                    [&](const Criterion &each) { return each.id == wanted.criterion; });
    const int column = labelPosition(m_session.content().rubric.policy.labels, wanted.label);
    if (found == m_sheet->criteria.end() || column < 0 || column >= columnCount())
        return {};
    return index(static_cast<int>(found - m_sheet->criteria.begin()), column);
}

int ReviewScoreModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_sheet == nullptr ? 0 : static_cast<int>(m_sheet->criteria.size());
}

int ReviewScoreModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_sheet == nullptr ? 0 : static_cast<int>(m_blind->responses.size());
}

const Criterion &ReviewScoreModel::criterion(int row) const
{
    return m_sheet->criteria.at(static_cast<std::size_t>(row));
}

const Scale *ReviewScoreModel::scale(int row) const
{
    return m_session.content().rubric.scale(criterion(row).scaleId);
}

bool ReviewScoreModel::enabled(const CellKey &wanted) const
{
    const std::vector<CellKey> cells = m_session.cells(m_item);
    return std::find(cells.begin(), cells.end(), wanted) != cells.end();
}

bool ReviewScoreModel::lacksComment(const CellKey &wanted) const
{
    const std::vector<session::Missing> missing = m_session.missing(m_item);
    return std::any_of(missing.begin(), missing.end(), [&](const session::Missing &each) {
        return each.what == session::Missing::What::Comment && each.cell == wanted;
    });
}

QVariant ReviewScoreModel::markData(const QModelIndex &index, int role) const
{
    const auto &marks = m_session.judgements().marks;
    const auto mark = marks.find(cell(index));
    const Scale *points = scale(index.row());
    if (mark == marks.end() || points == nullptr)
        return {};
    if (role == CannotRateRole)
        return mark->second.cannotRate;
    if (!mark->second.step)
        return role == Qt::DisplayRole ? QVariant(tr("cannot rate")) : QVariant();
    const int step = *mark->second.step;
    if (role == StepRole)
        return step;
    if (role == AnchorRole) {
        const ScaleAnchor *anchor = points->anchor(step);
        return anchor == nullptr ? QString() : anchor->word.in(shownLanguage());
    }
    return points->value(step).toDecimal(points->places());
}

QVariant ReviewScoreModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CellKey key = cell(index);
    switch (role) {
    case Qt::DisplayRole:
        return enabled(key) ? markData(index, role) : QVariant(QStringLiteral("—"));
    case Qt::EditRole:
    case StepRole:
    case AnchorRole:
    case CannotRateRole:
        return markData(index, role);
    case CommentRole: {
        const auto &comments = m_session.judgements().comments;
        const auto comment = comments.find({key.item, key.label, key.criterion});
        return comment == comments.end() ? QString() : comment->second;
    }
    case MissingCommentRole:
        return lacksComment(key);
    case EnabledRole:
        return enabled(key);
    case LabelRole:
        return key.label;
    case CriterionRole:
        return key.criterion;
    default:
        return {};
    }
}

QVariant ReviewScoreModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int count = orientation == Qt::Horizontal ? columnCount() : rowCount();
    if (role != Qt::DisplayRole || section < 0 || section >= count)
        return {};
    if (orientation == Qt::Horizontal)
        return responseLabel(m_session.content().rubric.policy.labels, section);
    return criterion(section).title.in(shownLanguage());
}

Qt::ItemFlags ReviewScoreModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !enabled(cell(index)))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

Status ReviewScoreModel::setStep(const CellKey &key, const QVariant &value)
{
    if (!value.isValid())
        return m_session.clearMark(key);
    bool number = false;
    const int step = value.toInt(&number);
    return m_session.setMark(key, Mark{number ? step : -1, {}});
}

Status ReviewScoreModel::setWritten(const CellKey &key, int row, const QString &written)
{
    if (written.trimmed().isEmpty())
        return m_session.clearMark(key);
    const Result<Rational> value = Rational::parse(written.trimmed());
    const Scale *points = scale(row);
    const std::optional<int> step =
        value.ok() && points != nullptr ? points->stepOf(*value) : std::optional<int>();
    return m_session.setMark(key, Mark{step.value_or(-1), {}});
}

bool ReviewScoreModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const CellKey key = cell(index);
    Status outcome = done();
    if (role == StepRole)
        outcome = setStep(key, value);
    else if (role == Qt::EditRole)
        outcome = setWritten(key, index.row(), value.toString());
    else if (role == CommentRole)
        outcome = m_session.setComment({key.item, key.label, key.criterion}, value.toString());
    else if (role == CannotRateRole)
        outcome = m_session.setMark(key, Mark{std::nullopt, value.toString()});
    else
        return false;
    if (!outcome.ok())
        Q_EMIT refused(outcome.error().text());
    return outcome.ok();
}

void ReviewScoreModel::refresh(const QString &item)
{
    if (item == m_item && rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace jeoul::itemmodels
