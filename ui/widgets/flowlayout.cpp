// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace jeoul::ui::widgets {

FlowLayout::FlowLayout(QWidget *parent, Qt::Alignment rows)
    : QLayout(parent)
    , m_rows(rows)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(4);
}

FlowLayout::~FlowLayout()
{
    for (const Placed &placed : m_items)
        delete placed.item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back({item, m_gap});
    m_gap = 0;
}

void FlowLayout::addGap(int width)
{
    m_gap = width;
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index < 0 || index >= count() ? nullptr : m_items[static_cast<std::size_t>(index)].item;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[static_cast<std::size_t>(index)].item;
    m_items.erase(m_items.begin() + index);
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const Placed &placed : m_items) {
        if (placed.item->isEmpty())
            continue;
        const QSize wanted = placed.item->sizeHint();
        size = {size.width() + (size.width() > 0 ? spacing() + placed.gap : 0) + wanted.width(),
                std::max(size.height(), wanted.height())};
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const Placed &placed : m_items) {
        if (!placed.item->isEmpty())
            size = size.expandedTo(placed.item->widget() == m_filling ? placed.item->minimumSize()
                                                                      : placed.item->sizeHint());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    arrange(area, true);
}

int FlowLayout::arrange(const QRect &area, bool place) const
{
    const QRect room = area.marginsRemoved(contentsMargins());
    std::vector<Placed> line;
    int used = 0;
    int height = 0;
    int y = room.y();
    const auto endLine = [&] {
        if (place)
            placeLine(line, {room.x(), y, room.width(), height});
        y += height;
        line.clear();
        used = height = 0;
    };
    for (const Placed &placed : m_items) {
        if (placed.item->isEmpty())
            continue;
        const QSize wanted = placed.item->sizeHint();
        const int before = line.empty() ? 0 : spacing() + placed.gap;
        if (!line.empty() && used + before + wanted.width() > room.width()) {
            endLine();
            y += spacing();
        }
        used += (line.empty() ? 0 : before) + wanted.width();
        height = std::max(height, wanted.height());
        line.push_back(placed);
    }
    endLine();
    return y - room.y() + contentsMargins().top() + contentsMargins().bottom();
}

void FlowLayout::placeLine(const std::vector<Placed> &line, const QRect &area) const
{
    int used = 0;
    bool filled = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        used += line[i].item->sizeHint().width() + (i == 0 ? 0 : spacing() + line[i].gap);
        filled = filled || (m_filling != nullptr && line[i].item->widget() == m_filling);
    }
    const int spare = std::max(0, area.width() - used);
    int x = area.x();
    if (!filled && m_rows.testFlag(Qt::AlignHCenter))
        x += spare / 2;
    else if (!filled && m_rows.testFlag(Qt::AlignRight))
        x += spare;
    for (std::size_t i = 0; i < line.size(); ++i) {
        x += i == 0 ? 0 : spacing() + line[i].gap;
        QSize size = line[i].item->sizeHint();
        size.setWidth(std::min(size.width(), area.width()));
        if (filled && line[i].item->widget() == m_filling)
            size.rwidth() += spare;
        line[i].item->setGeometry({QPoint(x, area.y() + (area.height() - size.height()) / 2), size});
        x += size.width();
    }
}

} // namespace jeoul::ui::widgets
