// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/sheetroom.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace jeoul::ui {

namespace {

constexpr double kShare = 0.6;
constexpr double kShareOfLarge = 0.38; ///< large text needs room for the responses as well
constexpr double kLarge = 1.5;
constexpr int kLeast = 120;

} // namespace

SheetRoom::SheetRoom(QWidget *parent)
    : QScrollArea(parent)
    , m_column(new QVBoxLayout)
{
    setObjectName(QStringLiteral("sheetRoom"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *content = new QWidget(this);
    content->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setWidget(content);
    content->installEventFilter(this);
    parent->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget * /*before*/, const QWidget *now) { follow(now); });
    // What just came into the sheet stands in its place only now.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this] { follow(QApplication::focusWidget()); });
}

int SheetRoom::wantedHeight() const
{
    const int across = viewport()->width();
    return m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(across)
                                         : m_column->totalSizeHint().height();
}

QSize SheetRoom::sizeHint() const
{
    const double share = theme::textScale() < kLarge ? kShare : kShareOfLarge;
    const int most = static_cast<int>(parentWidget()->height() * share);
    return {m_column->totalSizeHint().width(), std::min(wantedHeight(), most)};
}

QSize SheetRoom::minimumSizeHint() const
{
    return {m_column->totalMinimumSize().width(), std::min(sizeHint().height(), kLeast)};
}

/// What wraps needs a height that only its width tells, which a scroll area does not ask for.
void SheetRoom::fit()
{
    if (widget()->minimumHeight() != wantedHeight())
        widget()->setMinimumHeight(wantedHeight());
    updateGeometry();
}

bool SheetRoom::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched == widget() && event->type() == QEvent::LayoutRequest) ||
        (watched == parentWidget() && event->type() == QEvent::Resize))
        fit();
    return QScrollArea::eventFilter(watched, event);
}

/// Its keys turn the pages of the response in hand; it follows the focus by itself.
void SheetRoom::keyPressEvent(QKeyEvent *event)
{
    event->ignore();
}

void SheetRoom::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void SheetRoom::follow(const QWidget *now)
{
    // The score sheet is higher than the room may be; it says itself which of its cells is meant.
    if (now != nullptr && widget()->isAncestorOf(now) && now->height() <= viewport()->height())
        showPlace(*now, now->rect());
}

void SheetRoom::showPlace(const QWidget &part, const QRect &place)
{
    const QPoint top = part.mapTo(widget(), place.topLeft());
    ensureVisible(0, top.y(), 0, 0);
    ensureVisible(0, top.y() + place.height(), 0, 0);
}

} // namespace jeoul::ui
