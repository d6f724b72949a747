// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/charts/chartlegend.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/chartplot.h"
#include "ui/charts/charttext.h"
#include "ui/charts/reporttableview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tone.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace jeoul::ui::charts {

ChartView::ChartView(session::UserPrompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_legend(new ChartLegend(this))
    , m_tableButton(new QToolButton(this))
    , m_saveButton(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_plot(new ChartPlot(this))
    , m_table(new ReportTableView(this))
    , m_readout(new QLabel(this))
{
    build();
    connect(m_plot, &ChartPlot::readoutChanged, this, &ChartView::showReadout);
    connect(m_tableButton, &QToolButton::toggled, this, &ChartView::showTable);
    connect(m_saveButton, &QToolButton::clicked, this, &ChartView::askAndSave);
}

ChartView::~ChartView()
{
    // The plot loses the focus while it is taken down, when this object is no longer one to talk to.
    m_plot->disconnect(this);
}

void ChartView::build()
{
    m_title->setObjectName(QStringLiteral("chartTitle"));
    m_title->setProperty("role", QStringLiteral("section"));
    m_title->setWordWrap(true);
    m_subtitle->setObjectName(QStringLiteral("chartSubtitle"));
    m_subtitle->setProperty("tone", QStringLiteral("muted"));
    m_subtitle->setWordWrap(true);
    m_tableButton->setObjectName(QStringLiteral("chartTableButton"));
    m_tableButton->setText(tr("Table"));
    m_tableButton->setToolTip(tr("Show the numbers behind the chart"));
    m_tableButton->setCheckable(true);
    m_saveButton->setObjectName(QStringLiteral("chartSaveButton"));
    m_saveButton->setText(tr("Save picture…"));
    m_saveButton->setToolTip(tr("Save the chart as PNG, SVG or PDF"));
    for (QToolButton *button : {m_tableButton, m_saveButton})
        button->setFocusPolicy(Qt::StrongFocus);
    m_readout->setObjectName(QStringLiteral("chartReadout"));
    m_readout->setWordWrap(true);
    m_readout->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    const int lines = theme::textScale() > 1 ? 2 : 1; // reserved, so that nothing moves under the pointer
    m_readout->setMinimumHeight(lines * m_readout->fontMetrics().lineSpacing() + 4);
    m_stack->addWidget(makePlotRoom());
    m_stack->addWidget(m_table);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1, Qt::AlignTop);
    head->addWidget(m_tableButton, 0, Qt::AlignTop);
    head->addWidget(m_saveButton, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_subtitle);
    column->addWidget(m_legend);
    column->addWidget(m_stack, 1);
    column->addWidget(m_readout);
}

/// Where text is large and groups are many, the plot is wider than its place and scrolls sideways.
QWidget *ChartView::makePlotRoom()
{
    auto *room = new QScrollArea(this);
    room->setFrameShape(QFrame::NoFrame);
    room->setWidgetResizable(true);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidget(m_plot);
    m_plot->setAutoFillBackground(false); // a scroll area gives it a ground, and the page has one
    room->viewport()->setAutoFillBackground(false);
    room->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // As high as the layout has room for, and never lower than the plot.
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    room->setMinimumHeight(m_plot->minimumHeight() + room->horizontalScrollBar()->sizeHint().height());
    connect(m_plot, &ChartPlot::barChosen, room,
            [room](const QRect &place) { room->ensureVisible(place.center().x(), 0, place.width(), 0); });
    return room;
}

void ChartView::setData(const reporting::ChartData &data, const reporting::ReportTable &table)
{
    m_data = data;
    setObjectName(QStringLiteral("chart-") + data.id);
    setAccessibleName(data.title);
    setAccessibleDescription(summary(data));
    m_title->setText(data.title);
    m_subtitle->setText(data.order.isEmpty() ? data.subtitle : data.subtitle + u' ' + data.order);
    m_legend->setData(data);
    m_table->setTable(table);
    m_plot->setData(data);
    m_tableButton->setAccessibleName(tr("Table of: %1").arg(data.title));
    m_saveButton->setAccessibleName(tr("Save picture of: %1").arg(data.title));
    showReadout({});
}

QString ChartView::readoutText() const
{
    return m_readout->text();
}

void ChartView::showReadout(const QString &sentence)
{
    widgets::setTone(*m_readout, sentence.isEmpty() ? "muted" : "");
    m_readout->setText(sentence.isEmpty() ? hint() : sentence);
}

void ChartView::showTable(bool table)
{
    m_stack->setCurrentIndex(table ? 1 : 0);
    m_legend->setVisible(!table && m_data.shape != reporting::ChartShape::Bars);
    m_readout->setVisible(!table);
}

void ChartView::askAndSave()
{
    const QString path = m_prompts.saveFile(tr("Save the chart"), m_data.id + QStringLiteral(".png"),
                                            QStringLiteral("*.png *.svg *.pdf"));
    if (!path.isEmpty())
        saveAs(path);
}

bool ChartView::saveAs(const QString &path)
{
    const Status saved = savePicture(m_data, path);
    m_readout->setVisible(true);
    widgets::setTone(*m_readout, saved.ok() ? "good" : "bad");
    m_readout->setText(saved.ok() ? tr("Saved: %1").arg(QDir::toNativeSeparators(path))
                                  : saved.error().text());
    return saved.ok();
}

} // namespace jeoul::ui::charts
