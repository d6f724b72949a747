// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/readingsplits.h"

#include "ui/theme/theme.h"

#include <QSplitter>

#include <algorithm>

namespace jeoul::ui {

namespace {

constexpr int kSideWidth = 200;
constexpr int kWidestSide = 280;
constexpr int kSideShare = 7; ///< of the desk: a wide one has room for whole titles
constexpr int kPromptHeight = 112;
constexpr int kHandle = 5; ///< to take with the mouse; the line in it is thinner

QSplitter *splitter(Qt::Orientation orientation, const char *name, QWidget *desk)
{
    auto *made = new QSplitter(orientation, desk);
    made->setObjectName(QString::fromLatin1(name));
    made->setHandleWidth(kHandle);
    return made;
}

} // namespace

ReadingSplits ReadingSplits::around(const Parts &parts, QWidget *desk)
{
    ReadingSplits out;
    out.prompt = splitter(Qt::Vertical, "promptSplitter", desk);
    out.prompt->addWidget(parts.prompt);
    out.prompt->addWidget(parts.panes);
    out.prompt->setStretchFactor(0, 0);
    out.prompt->setStretchFactor(1, 1);
    out.prompt->setChildrenCollapsible(false);
    out.prompt->setSizes({qRound(kPromptHeight * (1 + (theme::textScale() - 1) / 3)), 1000});
    out.dossier = splitter(Qt::Horizontal, "dossierSplitter", desk);
    out.dossier->addWidget(out.prompt);
    out.dossier->addWidget(parts.dossier);
    out.dossier->setStretchFactor(0, 3);
    out.dossier->setStretchFactor(1, 2);
    out.dossier->setChildrenCollapsible(false);
    out.itemList = splitter(Qt::Horizontal, "sideSplitter", desk);
    out.itemList->addWidget(parts.items);
    out.itemList->addWidget(out.dossier);
    out.itemList->setStretchFactor(1, 1);
    out.fitItemList(desk->width());
    return out;
}

void ReadingSplits::fitItemList(int width) const
{
    const int side = qRound(std::clamp(width / kSideShare, kSideWidth, kWidestSide) * theme::textScale());
    itemList->setSizes({side, std::max(width - side - kHandle, 1)});
}

} // namespace jeoul::ui
