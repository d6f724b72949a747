// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/readingsplits.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keyedsplitter.h"

#include <QCoreApplication>

#include <algorithm>

namespace jeoul::ui {

namespace {

constexpr int kSideWidth = 200;
constexpr int kWidestSide = 280;
constexpr int kSideShare = 7;     ///< of the desk: a wide one has room for whole titles
constexpr int kSheetPercent = 27; ///< of the desk, beside documents
constexpr int kNarrowestSheet = 376;
constexpr int kWidestSheet = 520;
constexpr int kPromptHeight = 112;
constexpr int kHandle = 5; ///< to take with the mouse; the line in it is thinner

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReadingSplits)
};

QSplitter *splitter(Qt::Orientation orientation, const char *name, const QString &line, QWidget *desk)
{
    auto *made = new widgets::KeyedSplitter(orientation, line, desk);
    made->setObjectName(QString::fromLatin1(name));
    made->setHandleWidth(kHandle);
    return made;
}

} // namespace

ReadingSplits ReadingSplits::around(const Parts &parts, QWidget *desk)
{
    ReadingSplits out;
    out.prompt = splitter(Qt::Vertical, "promptSplitter",
                          Words::tr("Line between the prompt and the responses"), desk);
    out.prompt->addWidget(parts.prompt);
    out.prompt->addWidget(parts.panes);
    out.prompt->setStretchFactor(0, 0);
    out.prompt->setStretchFactor(1, 1);
    out.prompt->setChildrenCollapsible(false);
    out.prompt->setSizes({usualPromptHeight(), 1000});
    out.dossier = splitter(Qt::Horizontal, "dossierSplitter",
                           Words::tr("Line between the documents and their score sheet"), desk);
    out.dossier->addWidget(out.prompt);
    out.dossier->addWidget(parts.dossier);
    out.dossier->setStretchFactor(0, 3);
    out.dossier->setStretchFactor(1, 2);
    out.dossier->setChildrenCollapsible(false);
    out.itemList = splitter(Qt::Horizontal, "sideSplitter",
                            Words::tr("Line between the list of items and the item"), desk);
    out.itemList->addWidget(parts.items);
    out.itemList->addWidget(out.dossier);
    out.itemList->setStretchFactor(1, 1);
    out.fitItemList(desk->width());
    return out;
}

int ReadingSplits::usualPromptHeight()
{
    return qRound(kPromptHeight * (1 + (theme::textScale() - 1) / 3));
}

void ReadingSplits::setPromptHeight(int pixels) const
{
    const QList<int> sizes = prompt->sizes();
    if (sizes.front() != pixels)
        prompt->setSizes({pixels, std::max(1, sizes.front() + sizes.back() - pixels)});
}

void ReadingSplits::fitItemList(int width) const
{
    const int side = qRound(std::clamp(width / kSideShare, kSideWidth, kWidestSide) * theme::textScale());
    itemList->setSizes({side, std::max(width - side - kHandle, 1)});
}

void ReadingSplits::fitDossier(int width) const
{
    if (theme::textScale() > 1)
        return; // it takes what its words need
    const int sheet = std::clamp(width * kSheetPercent / 100, kNarrowestSheet, kWidestSheet);
    dossier->setSizes({std::max(dossier->width() - sheet - kHandle, 1), sheet});
}

} // namespace jeoul::ui
