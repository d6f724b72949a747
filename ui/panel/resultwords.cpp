// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/resultwords.h"

#include "ui/widgets/emptystate.h"

#include <QCoreApplication>
#include <QPushButton>

namespace jeoul::ui {

using reporting::RoundState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ResultPages)
};

} // namespace

widgets::EmptyState *makeNoResultState(QWidget *page)
{
    auto *empty =
        new widgets::EmptyState(Words::tr("No result yet"), {}, Words::tr("Go to the received files"), page);
    // The desk has one primary action, and it stands at its top.
    if (auto *button = empty->findChild<QPushButton *>()) {
        button->setProperty("primary", false);
        button->setObjectName(QStringLiteral("emptyStateButton"));
    }
    return empty;
}

QString noResultSentence(RoundState state)
{
    if (state == RoundState::Closed)
        return Words::tr("The collection is closed. Aggregate, and the result stands here by code name.");
    return Words::tr(
        "While score files are collected nobody sees a score. After closing and aggregation the result "
        "stands here by code name; names join it only after unsealing.");
}

QString namesSentence(const reporting::PanelView &view)
{
    if (view.state == RoundState::Unsealed)
        return Words::tr(
            "Names are joined to the locked result. Official numbers are exact; statistics never feed them.");
    if (view.state == RoundState::Locked)
        return Words::tr("By code name; locked. Names join after unsealing with two custodians.");
    return Words::tr("By code name. The result can still be reopened until it is locked.");
}

} // namespace jeoul::ui
