// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/reporttableview.h"

#include "ui/charts/reporttablemodel.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace jeoul::ui::charts {

namespace {

constexpr int kRowHeight = 32; ///< lowest
constexpr int kFewestRows = 5; ///< with the titles
constexpr int kRowPadding = 6;
constexpr int kWidestColumn = 320;
constexpr int kCellPadding = 12;
constexpr int kNarrowTitle = 96;
constexpr int kHeaderPadding = 14;
constexpr int kEdge = 6;

int rowHeight(const QWidget &table)
{
    return std::max(kRowHeight, table.fontMetrics().height() + kRowPadding);
}

} // namespace

void dressTable(QTableView &view)
{
    view.setShowGrid(false);
    view.setAlternatingRowColors(false);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setTabKeyNavigation(false);
    view.setWordWrap(false);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setFrameShape(QFrame::NoFrame);
    view.verticalHeader()->hide();
    view.verticalHeader()->setMinimumSectionSize(rowHeight(view));
    view.verticalHeader()->setDefaultSectionSize(rowHeight(view));
    view.setMinimumHeight(kFewestRows * rowHeight(view)); // where there is less room the page scrolls
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.horizontalHeader()->setHighlightSections(false);
}

namespace {

/// Gives the last column of a table what is left of its width, and at least what it needs.
class LastColumn final : public QObject
{
public:
    explicit LastColumn(QTableView &view)
        : QObject(&view)
        , m_view(view)
    {
        view.horizontalHeader()->setStretchLastSection(false);
        view.viewport()->installEventFilter(this);
        connect(view.horizontalHeader(), &QHeaderView::sectionResized, this, &LastColumn::fit);
        fit();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        QHeaderView *header = m_view.horizontalHeader();
        const int last = header->count() - 1;
        if (m_fitting || last < 0)
            return;
        m_fitting = true;
        const QAbstractItemView *cells = &m_view; // asks for the cells alone, without the header
        const int words =
            std::min(cells->sizeHintForColumn(last), qRound(kWidestColumn * theme::textScale())) +
            kCellPadding;
        const int left = m_view.viewport()->width() - (header->length() - header->sectionSize(last));
        header->setSectionResizeMode(last, QHeaderView::Interactive);
        header->resizeSection(last, std::max({left, words, header->sectionSizeHint(last)}));
        m_fitting = false;
    }

    QTableView &m_view;
    bool m_fitting = false;
};

} // namespace

QObject *keepLastColumn(QTableView &view)
{
    return new LastColumn(view);
}

ReportTableView::ReportTableView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ReportTableModel(this))
    , m_view(new QTableView(this))
    , m_notes(new QLabel(this))
{
    dressTable(*m_view);
    m_view->setModel(m_model);
    m_notes->setWordWrap(true);
    m_notes->setProperty("tone", QStringLiteral("muted"));
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_view, 1);
    column->addWidget(m_notes);
    setFocusProxy(m_view);
}

void ReportTableView::setTable(const reporting::ReportTable &table)
{
    const Status fitting = m_model->setTable(table);
    QStringList notes = table.notes;
    if (!fitting.ok()) {
        // Better nothing than the numbers of another table.
        const Status emptied = m_model->setTable({});
        notes = {(emptied.ok() ? fitting : emptied).error().text()};
    }
    m_view->setObjectName(table.id + QStringLiteral("Table"));
    m_view->setAccessibleName(table.title);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    fit();
}

const reporting::ReportTable &ReportTableView::table() const
{
    return m_model->table();
}

void ReportTableView::setGrowing(bool growing)
{
    m_growing = growing;
    fit();
}

void ReportTableView::setWrappingColumn(const QString &columnId)
{
    const int column = m_model->table().columnIndex(columnId);
    if (column < 0)
        return;
    m_view->setWordWrap(true);
    // Another table may have had another column at that place.
    for (int each = 0; each < m_model->columnCount(); ++each)
        m_view->horizontalHeader()->setSectionResizeMode(each, each == column ? QHeaderView::Stretch
                                                                              : QHeaderView::Interactive);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (!std::exchange(m_wrapping, true)) // with the width of the words changes the height of the rows
        connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, &ReportTableView::fitHeight,
                Qt::QueuedConnection); // the header tells of a width before it has it
    fit();
}

/// Of a title, in pixels: where it breaks in two lines, no word breaks.
int ReportTableView::longestWord(int column) const
{
    QFont font = m_view->horizontalHeader()->font();
    font.setWeight(QFont::Medium); // see the style sheet
    const QFontMetrics metrics(font);
    int longest = 0;
    const QString title = m_model->headerData(column, Qt::Horizontal).toString();
    for (const QString &word : title.split(u' '))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return longest + 1;
}

int ReportTableView::columnWidth(int column) const
{
    const QAbstractItemView *cells = m_view; // asks for the cells alone, without the header
    const int wanted = cells->sizeHintForColumn(column) + kCellPadding;
    const QHeaderView *header = m_view->horizontalHeader();
    const int title = header->sectionSizeHint(column);
    // A long name over short numbers breaks in two lines rather than pushing the next columns out of sight.
    const int narrow = qRound(kNarrowTitle * theme::textScale());
    return std::min(qRound(kWidestColumn * theme::textScale()),
                    std::max({wanted, std::min(title, narrow), title / 2 + 2 * kCellPadding,
                              longestWord(column) + kHeaderPadding}));
}

void ReportTableView::fit()
{
    QHeaderView *header = m_view->horizontalHeader();
    bool broken = false;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (header->sectionResizeMode(column) == QHeaderView::Stretch)
            continue;
        const int width = columnWidth(column);
        broken = broken || width < header->sectionSizeHint(column);
        m_view->setColumnWidth(column, width);
    }
    const int line = header->fontMetrics().lineSpacing();
    header->setFixedHeight(line * (broken ? 2 : 1) + kHeaderPadding);
    fitHeight();
}

void ReportTableView::fitHeight()
{
    if (!m_growing)
        return;
    if (m_wrapping)
        m_view->resizeRowsToContents(); // now, and not when the header comes to it
    const int rows =
        m_wrapping ? m_view->verticalHeader()->length() : m_model->rowCount() * rowHeight(*m_view);
    const int bar = m_view->horizontalScrollBar()->sizeHint().height();
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFixedHeight(m_view->horizontalHeader()->height() + rows + bar + kEdge);
}

} // namespace jeoul::ui::charts
