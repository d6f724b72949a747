// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/scoregrid.h"

#include "models/base/readinglanguage.h"
#include "ui/review/cellmenu.h"
#include "ui/review/cellwords.h"
#include "ui/review/hangulkeys.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace jeoul::ui {

namespace {

constexpr int kMinRow = 34;
constexpr int kPad = 8;

} // namespace

ScoreGrid::ScoreGrid(session::ReviewSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("scoreGrid"));
    setFocusPolicy(Qt::StrongFocus);
    // Digits and letters must arrive as keys even while a Hangul input method is on.
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    widgets::installAccess();
    connect(&m_session, &session::ReviewSession::marksChanged, this, [this](const QString &item) {
        if (item != m_item)
            return;
        update();
        if (currentPart() >= 0)
            widgets::tellPart(*this, currentPart(), QAccessible::ValueChanged);
    });
    connect(&m_session, &session::ReviewSession::commentsChanged, this, [this](const QString &item) {
        if (item == m_item)
            update();
    });
}

void ScoreGrid::setItem(const QString &item)
{
    m_item = item;
    const BlindItem *blind = m_session.content().item(item);
    m_sheet = blind == nullptr ? nullptr : m_session.content().rubric.sheetFor(*blind);
    m_row = 0;
    m_entry.setScale(scale(0));
    m_position = 0;
    const std::vector<CellKey> cells = m_session.cells(item);
    const auto open = std::find_if(cells.begin(), cells.end(), [this](const CellKey &cell) {
        return !m_session.judgements().marks.contains(cell);
    });
    if (!cells.empty())
        setCurrentCell(open == cells.end() ? cells.front() : *open);
    updateGeometry();
    update();
    reportFocus();
}

void ScoreGrid::setColumns(std::vector<Column> columns)
{
    m_panes = std::move(columns);
    fitColumns();
    const bool visible = std::any_of(m_columns.begin(), m_columns.end(),
                                     [this](const Column &c) { return c.position == m_position; });
    if (!visible && !m_columns.empty())
        moveTo(m_row, m_columns.front().position);
    update();
}

/// Where the sheet scrolls its bar stands over the last pane; nothing of a cell may lie under it.
void ScoreGrid::fitColumns()
{
    m_columns = m_panes;
    for (Column &column : m_columns)
        column.width = std::max(0, std::min(column.x + column.width, width()) - column.x);
}

void ScoreGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void ScoreGrid::setHeaderWidth(int width)
{
    m_headerWidth = width;
    update();
}

int ScoreGrid::wantedHeaderWidth() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    int widest = 0;
    for (int row = 0; row < rows(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(partRowTitle(row)));
    return widest + 2 * kPad + 2;
}

int ScoreGrid::rows() const
{
    return m_sheet == nullptr ? 0 : static_cast<int>(m_sheet->criteria.size());
}

int ScoreGrid::rowHeight() const
{
    return std::max(kMinRow, fontMetrics().height() + 14);
}

QSize ScoreGrid::sizeHint() const
{
    return {400, rowHeight() * std::max(1, rows()) + 1};
}

QSize ScoreGrid::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

CellKey ScoreGrid::key(int row, int position) const
{
    return {m_item, label(position), m_sheet->criteria.at(static_cast<std::size_t>(row)).id};
}

bool ScoreGrid::enabled(int position) const
{
    const std::vector<CellKey> cells = m_session.cells(m_item);
    const QString wanted = label(position);
    return std::any_of(cells.begin(), cells.end(), [&](const CellKey &cell) { return cell.label == wanted; });
}

const Scale *ScoreGrid::scale(int row) const
{
    if (m_sheet == nullptr || row < 0 || row >= rows())
        return nullptr;
    return m_session.content().rubric.scale(m_sheet->criteria.at(static_cast<std::size_t>(row)).scaleId);
}

std::optional<CellKey> ScoreGrid::currentCell() const
{
    if (m_sheet == nullptr || rows() == 0 || !enabled(m_position))
        return std::nullopt;
    return key(m_row, m_position);
}

void ScoreGrid::setCurrentCell(const CellKey &cell)
{
    if (m_sheet == nullptr || cell.item != m_item)
        return;
    for (int row = 0; row < rows(); ++row) {
        if (m_sheet->criteria.at(static_cast<std::size_t>(row)).id == cell.criterion)
            moveTo(row, std::max(0, labelPosition(m_session.content().rubric.policy.labels, cell.label)));
    }
}

QRect ScoreGrid::cellRect(int row, int position) const
{
    for (const Column &column : m_columns) {
        if (column.position == position)
            return {column.x, row * rowHeight(), column.width, rowHeight()};
    }
    return {};
}

QString ScoreGrid::cellText(int row, int position) const
{
    if (m_sheet == nullptr || !enabled(position))
        return QStringLiteral("—");
    if (row == m_row && position == m_position && !m_entry.typed().isEmpty())
        return m_entry.typed() + QStringLiteral("…");
    const auto found = m_session.judgements().marks.find(key(row, position));
    if (found == m_session.judgements().marks.end())
        return {};
    if (!found->second.step)
        return tr("cannot rate");
    const Scale *points = scale(row);
    return points == nullptr ? QString() : points->value(*found->second.step).toDecimal(points->places());
}

QString ScoreGrid::cellValue(int row, int position) const
{
    if (!enabled(position))
        return tr("not to be rated");
    const QString text = cellText(row, position);
    const QString value = text.isEmpty() ? tr("not rated yet") : text;
    switch (commentState(row, position, owedComments())) {
    case CommentState::Owed:
        return tr("%1, a comment is owed").arg(value);
    case CommentState::Given:
        return tr("%1, with a comment").arg(value);
    case CommentState::None:
        break;
    }
    return value;
}

QString ScoreGrid::cellName(int row, int position) const
{
    if (m_sheet == nullptr || row >= rows())
        return tr("Score sheet");
    return tr("%1, response %2: %3").arg(partRowTitle(row), label(position), cellValue(row, position));
}

QString ScoreGrid::label(int position) const
{
    return responseLabel(m_session.content().rubric.policy.labels, position);
}

int ScoreGrid::partCount() const
{
    return rows() * partColumns();
}

widgets::PaintedPart ScoreGrid::part(int index) const
{
    const int row = index / std::max(1, partColumns());
    const int position = m_columns.at(static_cast<std::size_t>(index % std::max(1, partColumns()))).position;
    widgets::PaintedPart part;
    part.role = QAccessible::Cell;
    part.name = tr("%1, response %2").arg(partRowTitle(row), label(position));
    part.value = cellValue(row, position);
    part.place = cellRect(row, position);
    part.available = enabled(position);
    if (const Scale *points = scale(row); points != nullptr && part.available)
        part.description =
            cellwords::about(key(row, position), m_sheet->criteria.at(static_cast<std::size_t>(row)), *points,
                             m_session.judgements(), readingLanguage(locale()));
    part.current = row == m_row && position == m_position;
    if (part.available)
        part.actions = {{QAccessibleActionInterface::setFocusAction(), tr("Go there")}};
    return part;
}

void ScoreGrid::actOnPart(int index, const QString & /*action*/)
{
    commitTyped();
    moveTo(index / partColumns(), m_columns.at(static_cast<std::size_t>(index % partColumns())).position);
    setFocus(Qt::OtherFocusReason);
}

QString ScoreGrid::partColumnTitle(int column) const
{
    return column < partColumns()
               ? tr("Response %1").arg(label(m_columns.at(static_cast<std::size_t>(column)).position))
               : QString();
}

QString ScoreGrid::partRowTitle(int row) const
{
    return row < rows()
               ? m_sheet->criteria.at(static_cast<std::size_t>(row)).title.in(readingLanguage(locale()))
               : QString();
}

/// -1 where the column of the current cell is not on show.
int ScoreGrid::currentPart() const
{
    for (int column = 0; m_row < rows() && column < partColumns(); ++column) {
        if (m_columns.at(static_cast<std::size_t>(column)).position == m_position)
            return m_row * partColumns() + column;
    }
    return -1;
}

void ScoreGrid::reportFocus()
{
    setAccessibleName(cellName(m_row, m_position));
    if (hasFocus() && currentPart() >= 0)
        widgets::tellPart(*this, currentPart(), QAccessible::Focus);
    Q_EMIT currentCellChanged();
}

void ScoreGrid::moveTo(int row, int position)
{
    m_row = std::clamp(row, 0, std::max(0, rows() - 1));
    m_position = position;
    m_entry.setScale(scale(m_row));
    update();
    reportFocus();
}

void ScoreGrid::commitTyped()
{
    const std::optional<int> step = m_entry.step();
    m_entry.clear();
    if (step)
        give(*step);
}

void ScoreGrid::give(int step)
{
    const std::optional<CellKey> cell = currentCell();
    if (!cell)
        return;
    const Status status = m_session.setMark(*cell, Mark{step, {}});
    if (!status.ok())
        Q_EMIT refused(status.error().text());
}

void ScoreGrid::clearCurrent()
{
    m_entry.clear();
    const std::optional<CellKey> cell = currentCell();
    if (!cell || !m_session.judgements().marks.contains(*cell)) {
        update();
        return;
    }
    const Status status = m_session.clearMark(*cell);
    if (!status.ok())
        Q_EMIT refused(status.error().text());
    reportFocus();
}

void ScoreGrid::stepPosition(int delta)
{
    const BlindItem *blind = m_session.content().item(m_item);
    const int count = blind == nullptr ? 0 : static_cast<int>(blind->responses.size());
    // Responses that cannot be rated are stepped over; one that is not on show is brought there by the desk.
    for (int position = m_position + delta; position >= 0 && position < count; position += delta) {
        if (enabled(position))
            return moveTo(m_row, position);
    }
}

void ScoreGrid::advance()
{
    if (m_row + 1 < rows()) {
        moveTo(m_row + 1, m_position);
    } else {
        const int before = m_position;
        stepPosition(1);
        if (m_position != before)
            moveTo(0, m_position);
    }
    const std::vector<CellKey> cells = m_session.cells(m_item);
    const bool full = std::all_of(cells.begin(), cells.end(), [this](const CellKey &cell) {
        return m_session.judgements().marks.contains(cell);
    });
    if (full)
        Q_EMIT lastCellScored();
    reportFocus();
}

bool ScoreGrid::typeCharacter(const QString &text)
{
    if (text.size() != 1 || !(text.at(0).isDigit() || text.at(0) == u'.') || !currentCell())
        return false;
    switch (m_entry.type(text.at(0))) {
    case ScoreEntry::Outcome::Complete:
        commitTyped();
        advance();
        break;
    case ScoreEntry::Outcome::Pending:
        update();
        break;
    case ScoreEntry::Outcome::Ignored: {
        const Scale *points = scale(m_row);
        if (points != nullptr) {
            Q_EMIT refused(tr("%1 is not a score here. Scores run from %2 to %3.")
                               .arg(m_entry.refusedNumber(), points->min.toText(), points->max.toText()));
        }
        break;
    }
    }
    return true;
}

bool ScoreGrid::moveByKey(int pressed)
{
    switch (pressed) {
    case Qt::Key_Left:
        commitTyped();
        stepPosition(-1);
        return true;
    case Qt::Key_Right:
        commitTyped();
        stepPosition(1);
        return true;
    case Qt::Key_Up:
        commitTyped();
        moveTo(m_row - 1, m_position);
        return true;
    case Qt::Key_Down:
        commitTyped();
        moveTo(m_row + 1, m_position);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        commitTyped();
        advance();
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        clearCurrent();
        return true;
    default:
        return false;
    }
}

bool ScoreGrid::letter(QChar shortcut)
{
    if (shortcut == u'c')
        Q_EMIT commentRequested();
    else if (shortcut == u'f')
        Q_EMIT flagRequested();
    else if (shortcut == u'x')
        Q_EMIT cannotRateRequested();
    else
        return false;
    return true;
}

void ScoreGrid::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier & ~Qt::ShiftModifier) == Qt::NoModifier;
    const bool number = plain && typeCharacter(event->text());
    if (!number)
        m_entry.forgetRefused(); // it has ended
    if (number || (plain && (moveByKey(event->key()) || letter(shortcutLetter(*event)))))
        return event->accept();
    QWidget::keyPressEvent(event);
}

void ScoreGrid::mousePressEvent(QMouseEvent *event)
{
    const int row = event->pos().y() / rowHeight();
    for (const Column &column : m_columns) {
        if (event->pos().x() >= column.x && event->pos().x() < column.x + column.width && row < rows() &&
            enabled(column.position)) {
            const bool again = !m_clickedInto && row == m_row && column.position == m_position;
            commitTyped();
            moveTo(row, column.position);
            if (again && event->button() == Qt::LeftButton)
                openMenu();
        }
    }
    m_clickedInto = false;
}

/// By the right button, which has chosen the cell, or by the key for menus.
void ScoreGrid::contextMenuEvent(QContextMenuEvent *event)
{
    openMenu();
    event->accept();
}

void ScoreGrid::openMenu()
{
    const std::optional<CellKey> cell = currentCell();
    const Scale *points = scale(m_row);
    if (!cell || points == nullptr)
        return;
    const auto mark = m_session.judgements().marks.find(*cell);
    const bool answered = mark != m_session.judgements().marks.end();
    auto *menu = new CellMenu(*points, answered ? mark->second.step : std::nullopt, answered, this);
    connect(menu, &CellMenu::scoreChosen, this, [this](int step) {
        give(step);
        advance();
    });
    connect(menu, &CellMenu::clearChosen, this, &ScoreGrid::clearCurrent);
    connect(menu, &CellMenu::commentChosen, this, &ScoreGrid::commentRequested);
    connect(menu, &CellMenu::flagChosen, this, &ScoreGrid::flagRequested);
    connect(menu, &CellMenu::cannotRateChosen, this, &ScoreGrid::cannotRateRequested);
    const QRect area = cellRect(m_row, m_position);
    menu->openBeside(QRect(mapToGlobal(area.topLeft()), area.size()));
}

void ScoreGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_clickedInto = event->reason() == Qt::MouseFocusReason;
    reportFocus();
    update();
}

void ScoreGrid::focusOutEvent(QFocusEvent *event)
{
    commitTyped();
    QWidget::focusOutEvent(event);
    update();
}

void ScoreGrid::paintHeader(QPainter &painter, int row) const
{
    const QRect area(kPad, row * rowHeight(), m_headerWidth - 2 * kPad, rowHeight());
    const QString title = partRowTitle(row);
    painter.setPen(palette().color(row == m_row ? QPalette::WindowText : QPalette::PlaceholderText));
    QFont header = font();
    header.setWeight(row == m_row && hasFocus() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(header);
    painter.drawText(area, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft),
                     QFontMetrics(header).elidedText(title, Qt::ElideRight, area.width()));
}

void ScoreGrid::paintCell(QPainter &painter, int row, const Column &column) const
{
    const QRect area(column.x, row * rowHeight(), column.width, rowHeight());
    const bool current = row == m_row && column.position == m_position;
    const bool usable = enabled(column.position);
    painter.fillRect(area, usable ? palette().color(QPalette::Base) : palette().color(QPalette::Window));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.drawLine(area.topLeft(), area.bottomLeft());
    QFont digits = font();
    const QString text = cellText(row, column.position);
    const bool number = !text.isEmpty() && text.at(0).isDigit();
    if (number) {
        digits.setPointSizeF(font().pointSizeF() + 2);
        digits.setWeight(QFont::DemiBold);
    }
    painter.setFont(digits);
    painter.setPen(palette().color(number ? QPalette::WindowText : QPalette::PlaceholderText));
    painter.drawText(area, Qt::AlignCenter, text);
    if (current && usable)
        paintCurrent(painter, area);
}

/// In the corner of a cell: that a comment is owed, or that there is one.
void ScoreGrid::paintSign(QPainter &painter, int row, const Column &column, CommentState comment) const
{
    if (comment == CommentState::None)
        return;
    const Tokens tokens = theme::currentTokens();
    const bool owed = comment == CommentState::Owed;
    const int edge = rowHeight() / 2;
    const QRect corner(column.x + column.width - edge - 6, row * rowHeight() + 3, edge, edge);
    if (!owed) {
        theme::icon(theme::Icon::Comment).paint(&painter, corner);
        return;
    }
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(tokens.warn);
    painter.drawText(corner, Qt::AlignCenter, QStringLiteral("!"));
}

std::vector<CellKey> ScoreGrid::owedComments() const
{
    std::vector<CellKey> owed;
    for (const session::Missing &gap : m_session.missing(m_item)) {
        if (gap.what == session::Missing::What::Comment)
            owed.push_back(gap.cell);
    }
    return owed;
}

ScoreGrid::CommentState ScoreGrid::commentState(int row, int position, const std::vector<CellKey> &owed) const
{
    if (m_sheet == nullptr || !enabled(position))
        return CommentState::None;
    const CellKey cell = key(row, position);
    if (std::find(owed.begin(), owed.end(), cell) != owed.end())
        return CommentState::Owed;
    return m_session.judgements().comments.contains({cell.item, cell.label, cell.criterion})
               ? CommentState::Given
               : CommentState::None;
}

/// A ring where the keys go; a thin broken one where they would go when the sheet has the focus again.
void ScoreGrid::paintCurrent(QPainter &painter, const QRect &area) const
{
    const Tokens tokens = theme::currentTokens();
    painter.setPen(hasFocus() ? QPen(tokens.accent, tokens.focusWidth) : QPen(tokens.mark, 1, Qt::DashLine));
    painter.drawRect(area.adjusted(2, 2, -2, -2));
}

void ScoreGrid::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    if (m_sheet == nullptr)
        return;
    const std::vector<CellKey> owed = owedComments();
    for (int row = 0; row < rows(); ++row) {
        paintHeader(painter, row);
        for (const Column &column : m_columns) {
            paintCell(painter, row, column);
            paintSign(painter, row, column, commentState(row, column.position, owed));
        }
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(0, 0, width(), 0);
}

} // namespace jeoul::ui
