// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/coveragepage.h"

#include "models/itemmodels/panelcoveragemodel.h"
#include "ui/charts/reporttableview.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace jeoul::ui {

using itemmodels::PanelCoverageModel;

namespace {

constexpr int kLeastColumn = 72;
constexpr int kHeaderHeight = 52;
constexpr int kTitlePadding = 6; ///< of both sides, see the style sheet

/// A shade that grows with the share; complete cells carry a tick besides, so that nothing hangs on the
/// shade.
class CoverageDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens tokens = theme::currentTokens();
        const QVariant share = index.data(PanelCoverageModel::ShareRole);
        const QRect cell = option.rect.adjusted(1, 1, -1, -1);
        if (share.isValid())
            paintShare(*painter, cell, tokens, share.toDouble());
        painter->setPen(share.isValid() ? tokens.text : tokens.muted);
        const bool complete = share.isValid() && share.toDouble() >= 1.0;
        const QString text = index.data().toString();
        painter->drawText(cell, Qt::AlignCenter, complete ? QStringLiteral("%1 \u2713").arg(text) : text);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(tokens.accent, tokens.focusWidth));
            painter->drawRect(cell);
        }
    }

private:
    /// In high contrast a line as long as the share stands for the shade.
    static void paintShare(QPainter &painter, const QRect &cell, const Tokens &tokens, double share)
    {
        constexpr double kDarkest = 0.30;
        constexpr double kLine = 3;
        if (!tokens.shades) {
            painter.fillRect(QRectF(cell.x(), cell.bottom() - kLine, cell.width() * share, kLine),
                             tokens.text);
            return;
        }
        QColor shade = tokens.accent;
        shade.setAlphaF(static_cast<float>(kDarkest * share));
        painter.fillRect(cell, shade);
    }
};

QString summaryOf(const reporting::PanelView &view)
{
    const auto done = std::count_if(view.seats.begin(), view.seats.end(), [](const auto &seat) {
        return seat.received && seat.completeItems == seat.items;
    });
    const auto received =
        std::count_if(view.seats.begin(), view.seats.end(), [](const auto &seat) { return seat.received; });
    if (received == 0)
        return CoveragePage::tr(
            "Here stands how many assigned items each seat has completed. Nothing is received yet; "
            "receive score files on the first page.");
    return CoveragePage::tr(
               "%1 of %2 seats have completed everything assigned to them. Each cell: complete items of "
               "assigned items; the stronger its mark, the more is complete.")
        .arg(done)
        .arg(view.seats.size());
}

} // namespace

CoveragePage::CoveragePage(session::PanelSession &session, QWidget *parent)
    : PanelPage(parent)
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("coveragePage"));
    charts::dressTable(*m_table);
    m_table->setObjectName(QStringLiteral("coverageTable"));
    m_table->setAccessibleName(tr("Complete items by seat and benchmark"));
    m_table->setModel(new PanelCoverageModel(session, m_table));
    m_table->setItemDelegate(new CoverageDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->verticalHeader()->show();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter |
                                                     static_cast<Qt::Alignment>(Qt::TextWordWrap));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    m_summary = addHeading(column, tr("Coverage"), this);
    column->addWidget(m_table, 1);
}

void CoveragePage::refresh(const reporting::PanelView &view)
{
    m_summary->setText(summaryOf(view));
    fitHeader();
}

/// Titles break between words, so no column is narrower than the longest of them.
void CoveragePage::fitHeader()
{
    QHeaderView *header = m_table->horizontalHeader();
    QFont font = header->font();
    font.setWeight(QFont::Medium); // as the style sheet has it
    const QFontMetrics metrics(font);
    QStringList titles;
    int column = qRound(kLeastColumn * theme::textScale());
    for (int section = 0; section < header->count(); ++section) {
        titles << header->model()->headerData(section, Qt::Horizontal).toString();
        for (const QString &word : titles.last().split(u' '))
            column = std::max(column, metrics.horizontalAdvance(word) + kTitlePadding);
    }
    int height = kHeaderHeight;
    for (const QString &title : titles) {
        const QRect needed = metrics.boundingRect(QRect(0, 0, column - kTitlePadding, 0),
                                                  Qt::AlignCenter | Qt::TextWordWrap, title);
        height = std::max(height, needed.height() + kTitlePadding);
    }
    header->setMinimumSectionSize(column);
    header->setFixedHeight(height);
}

} // namespace jeoul::ui
