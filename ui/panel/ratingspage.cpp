// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/ratingspage.h"

#include "models/exporting/csvwriter.h"
#include "models/itemmodels/ratinglistmodel.h"
#include "ui/charts/reporttableview.h"
#include "ui/panel/ratingsdelegate.h"
#include "ui/panel/ratingsfilters.h"
#include "ui/panel/resultwords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jeoul::ui {

using itemmodels::RatingListModel;
using reporting::RatingField;

namespace {

enum Place { NoResult, NotRead, Ratings };

constexpr int kWidestColumn = 280;
constexpr int kCellPadding = 24;
constexpr std::size_t kMeasuredWords = 500;
/// A clipboard of more than this serves nobody, and takes seconds to make.
constexpr int kMostCopied = 100'000;

} // namespace

RatingsPage::RatingsPage(QWidget *parent)
    : PanelPage(parent)
    , m_model(new RatingListModel(this))
    , m_filters(new RatingsFilters(*m_model, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(makeNoResultState(this))
    , m_unread(new widgets::EmptyState(tr("The ratings are not read"), {}, tr("Read the ratings"), this))
    , m_table(new QTableView(this))
    , m_delegate(new RatingsDelegate(this))
{
    setObjectName(QStringLiteral("ratingsPage"));
    if (auto *button = m_unread->findChild<QPushButton *>()) {
        button->setProperty("primary", false); // the desk has one primary action, and it stands at its top
        button->setObjectName(QStringLiteral("readRatingsButton"));
    }
    build();
    connectParts();
    showState();
}

void RatingsPage::build()
{
    charts::dressTable(*m_table);
    m_table->setObjectName(QStringLiteral("ratingsTable"));
    m_table->setAccessibleName(tr("Ratings"));
    m_table->setAccessibleDescription(tr("Ctrl+C copies the selected rows. A column's title sorts by it."));
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicator(static_cast<int>(RatingField::Seat), Qt::AscendingOrder);
    header->setSortIndicatorShown(true);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *full = new QWidget(this);
    auto *column = new QVBoxLayout(full);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    m_summary = addHeading(column, tr("Ratings"), full);
    m_summary->setObjectName(QStringLiteral("ratingsSummary"));
    column->addWidget(m_filters);
    column->addWidget(orderRow());
    column->addWidget(m_table, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_unread);
    m_stack->addWidget(full);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

QWidget *RatingsPage::orderRow()
{
    auto *row = new QWidget(this);
    m_order = new QComboBox(row);
    m_order->setObjectName(QStringLiteral("ratingsOrderBox"));
    m_order->setAccessibleName(tr("Sort by"));
    for (int field = 0; field < static_cast<int>(reporting::kRatingFields); ++field)
        m_order->addItem(reporting::ratingFieldName(static_cast<RatingField>(field)));
    auto *label = new QLabel(tr("S&ort by"), row);
    label->setBuddy(m_order);
    m_descending = new QToolButton(row);
    m_descending->setObjectName(QStringLiteral("ratingsDescendingButton"));
    m_descending->setText(tr("Descending"));
    m_descending->setCheckable(true);
    m_descending->setFocusPolicy(Qt::StrongFocus);
    m_copied = new QLabel(row);
    m_copied->setObjectName(QStringLiteral("ratingsCopied"));
    m_copied->setProperty("tone", QStringLiteral("muted"));
    auto *copy = new QPushButton(tr("&Copy selected rows"), row);
    copy->setObjectName(QStringLiteral("ratingsCopyButton"));
    copy->setToolTip(tr("For a spreadsheet or a text: with column titles, separated by tabs"));
    connect(copy, &QPushButton::clicked, this, &RatingsPage::copySelection);
    m_copied->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *across = new widgets::FlowLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    across->setFilling(m_copied);
    for (QWidget *part : std::initializer_list<QWidget *>{label, m_order, m_descending, m_copied, copy})
        across->addWidget(part);
    return row;
}

void RatingsPage::connectParts()
{
    connect(m_empty, &widgets::EmptyState::actionRequested, this,
            [this] { Q_EMIT pageRequested(static_cast<int>(PanelPlace::Received)); });
    connect(m_unread, &widgets::EmptyState::actionRequested, this, [this] {
        m_problem.clear();
        showState();
        askForList();
    });
    connect(m_filters, &RatingsFilters::changed, this, [this] {
        goToTop();
        showSummary();
    });
    QHeaderView *header = m_table->horizontalHeader();
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RatingsPage::sortBy);
    const auto byKeyboard = [this, header] {
        header->setSortIndicator(m_order->currentIndex(),
                                 m_descending->isChecked() ? Qt::DescendingOrder : Qt::AscendingOrder);
    };
    connect(m_order, &QComboBox::activated, this, byKeyboard);
    connect(m_descending, &QToolButton::clicked, this, byKeyboard);
    const auto shortcut = [](const QKeySequence &keys, QWidget *where) {
        auto *made = new QShortcut(keys, where);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        return made;
    };
    connect(shortcut(QKeySequence::Copy, m_table), &QShortcut::activated, this, &RatingsPage::copySelection);
    connect(shortcut(QKeySequence::Find, this), &QShortcut::activated, m_filters,
            &RatingsFilters::focusSearch);
}

void RatingsPage::refresh(const reporting::PanelView &view)
{
    const bool known = !view.results.isEmpty();
    m_empty->setTexts(tr("No result yet"), noResultSentence(view.state));
    const bool named = view.state == reporting::RoundState::Unsealed;
    const QString result =
        known ? view.resultHash + (named ? QStringLiteral(" named") : QString()) : QString();
    if (result != m_result) {
        forget();
        m_result = result;
        showState();
    }
    askForList();
    if (m_toTable && m_model->list() != nullptr) {
        m_table->setFocus(Qt::OtherFocusReason);
        m_toTable = false;
    }
}

/// Nothing of an earlier result may stay behind, not even in a box.
void RatingsPage::forget()
{
    m_problem.clear();
    m_wanted = {};
    m_model->setList(nullptr);
    m_delegate->forget();
    m_filters->refill();
    m_copied->clear();
    showSummary();
}

void RatingsPage::askForList()
{
    if (isVisible() && !m_result.isEmpty() && m_problem.isEmpty() && m_model->list() == nullptr)
        Q_EMIT listRequested(language());
}

void RatingsPage::showEvent(QShowEvent *event)
{
    PanelPage::showEvent(event);
    askForList();
}

void RatingsPage::changeEvent(QEvent *event)
{
    PanelPage::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_delegate->forget();
}

void RatingsPage::setList(std::shared_ptr<const reporting::RatingList> list, const QString &problem)
{
    m_problem = list == nullptr ? problem : QString();
    m_model->setList(std::move(list));
    m_delegate->forget();
    m_filters->refill();
    {
        const QSignalBlocker quiet(m_table->horizontalHeader());
        m_table->horizontalHeader()->setSortIndicator(static_cast<int>(RatingField::Seat),
                                                      Qt::AscendingOrder);
    }
    m_order->setCurrentIndex(static_cast<int>(RatingField::Seat));
    m_descending->setChecked(false);
    fitColumns();
    m_filters->choose(m_wanted);
    m_wanted = {};
    showState();
}

void RatingsPage::narrow(const RatingsQuery &query)
{
    m_toTable = true;
    if (m_model->list() == nullptr) {
        m_wanted = query;
        return;
    }
    m_filters->choose(query);
    m_table->setFocus(Qt::OtherFocusReason);
    m_toTable = false;
}

/// As wide as the words need, which are few; rows are not looked at.
void RatingsPage::fitColumns()
{
    const reporting::RatingList *list = m_model->list();
    if (list == nullptr)
        return;
    const QFontMetrics metrics = m_table->fontMetrics();
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const std::vector<QString> &words = list->column(static_cast<RatingField>(column)).words;
        int width = header->sectionSizeHint(column);
        for (std::size_t i = 0; i < std::min(words.size(), kMeasuredWords); ++i)
            width = std::max(width, metrics.horizontalAdvance(words[i]) + kCellPadding);
        m_table->setColumnWidth(column, std::min(width, kWidestColumn));
    }
}

void RatingsPage::sortBy(int column, Qt::SortOrder order)
{
    // A selection would be torn into single rows; what is read next is the top.
    m_table->clearSelection();
    m_model->sort(column, order);
    m_order->setCurrentIndex(column);
    m_descending->setChecked(order == Qt::DescendingOrder);
    goToTop();
    showSummary();
}

void RatingsPage::goToTop()
{
    m_table->setCurrentIndex(m_model->index(0, std::max(0, m_table->currentIndex().column())));
    m_table->scrollToTop();
}

void RatingsPage::showState()
{
    m_unread->setTexts(tr("The ratings are not read"), m_problem);
    const int without = m_result.isEmpty() ? NoResult : m_problem.isEmpty() ? Ratings : NotRead;
    m_stack->setCurrentIndex(m_model->list() != nullptr ? Ratings : without);
    showSummary();
}

/// By what the rows are sorted; keys after the third decide next to nothing.
QString RatingsPage::orderWords() const
{
    constexpr std::size_t kTold = 3;
    QString words;
    for (std::size_t i = 0; i < std::min(kTold, m_model->keys().size()); ++i) {
        const itemmodels::RowArrangement::Key &key = m_model->keys()[i];
        const QString field = reporting::ratingFieldName(static_cast<RatingField>(key.column));
        const QString name = key.descending ? tr("%1 (descending)").arg(field) : field;
        words = i == 0 ? name : tr("%1, then %2").arg(words, name);
    }
    return words;
}

void RatingsPage::showSummary()
{
    const reporting::RatingList *list = m_model->list();
    if (list == nullptr) {
        m_summary->setText(m_result.isEmpty() ? QString() : tr("The ratings are being read."));
        return;
    }
    const QLocale numbers = locale();
    const QString all = numbers.toString(static_cast<qulonglong>(list->size()));
    const QString shown = numbers.toString(m_model->rowCount());
    const QString order = orderWords();
    m_summary->setText(
        m_model->rowCount() == 0
            ? tr("None of %1 ratings fits what is chosen. \"Show all\" takes the filters away.").arg(all)
            : tr("%1 of %2 ratings, sorted by %3.").arg(shown, all, order));
    m_copied->clear();
}

/// Ascending, each once.
std::vector<int> RatingsPage::selectedRows() const
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    std::vector<int> rows;
    for (const auto &[top, bottom] : ranges) {
        const int from = rows.empty() ? top : std::max(top, rows.back() + 1);
        for (int row = from; row <= bottom && static_cast<int>(rows.size()) <= kMostCopied; ++row)
            rows.push_back(row);
    }
    return rows;
}

void RatingsPage::copySelection()
{
    const std::vector<int> rows = selectedRows();
    if (rows.empty())
        return sayCopied(tr("No row is selected, so nothing was copied."));
    if (static_cast<int>(rows.size()) > kMostCopied)
        return sayCopied(tr("More than %1 rows are selected. Nothing was copied; filter them first.")
                             .arg(locale().toString(kMostCopied)));
    const reporting::ReportTable table = m_model->table(rows);
    const Result<QByteArray> tabs = exporting::CsvWriter({false, '\t', false}).bytes(table);
    const Result<QByteArray> commas = exporting::CsvWriter({false, ',', false}).bytes(table);
    if (!tabs.ok() || !commas.ok())
        return sayCopied((tabs.ok() ? commas : tabs).error().text());
    auto *copied = new QMimeData;
    copied->setText(QString::fromUtf8(*tabs));
    copied->setData(QStringLiteral("text/tab-separated-values"), *tabs);
    copied->setData(QStringLiteral("text/csv"), *commas);
    QApplication::clipboard()->setMimeData(copied);
    sayCopied(tr("%n row(s) copied.", nullptr, static_cast<int>(rows.size())));
}

void RatingsPage::sayCopied(const QString &sentence)
{
    m_copied->setText(sentence);
    QAccessibleEvent told(m_copied, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

} // namespace jeoul::ui
