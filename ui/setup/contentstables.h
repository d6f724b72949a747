// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/setupsession.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace jeoul::ui {

/// One kind of content of a draft as rows of text.
struct ContentsTable
{
    QString title;
    QStringList columns;
    std::vector<QStringList> rows;
};

[[nodiscard]] std::vector<ContentsTable> contentsTables(const session::DraftContents &draft);

} // namespace jeoul::ui
