// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/labelstrip.h"

#include "ui/widgets/chip.h"

#include <QHBoxLayout>

#include <algorithm>

namespace jeoul::ui {

LabelStrip::LabelStrip(const QString &label, int position, QWidget *parent)
    : QWidget(parent)
    , m_position(position)
    , m_row(new QHBoxLayout(this))
    , m_own(add(label, position))
{
    setObjectName(QStringLiteral("labels%1").arg(position));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(4);
}

widgets::Chip *LabelStrip::add(const QString &label, int position)
{
    auto *chip = new widgets::Chip(label, position, this);
    chip->setOffered(position != m_position);
    m_row->insertWidget(std::min(position, m_row->count()), chip); // the first one is its own
    connect(chip, &widgets::Chip::clicked, this, [this, position] { Q_EMIT chosen(position); });
    return chip;
}

void LabelStrip::setOffered(const std::vector<std::pair<QString, bool>> &labels)
{
    while (m_chips.size() < labels.size()) {
        const auto position = static_cast<int>(m_chips.size());
        m_chips.push_back(position == m_position ? m_own : add(labels[m_chips.size()].first, position));
    }
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setVisible(m_chips[i] == m_own || (i < labels.size() && labels[i].second));
}

} // namespace jeoul::ui
