// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectionheader.h"

#include "ui/widgets/hairline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace jeoul::ui::widgets {

SectionHeader::SectionHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_row(new QHBoxLayout)
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("role", QStringLiteral("section"));
    m_row->setSpacing(8);
    m_row->addWidget(m_title);
    m_row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_row);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    setTitle(title);
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString SectionHeader::title() const
{
    return m_title->text();
}

void SectionHeader::setWrapping()
{
    m_title->setWordWrap(true);
    m_row->setStretchFactor(m_title, 1);
}

void SectionHeader::addControl(QWidget *control)
{
    m_row->addWidget(control);
}

} // namespace jeoul::ui::widgets
