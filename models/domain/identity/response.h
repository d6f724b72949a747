// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace jeoul {

/// One team's answer to one item, as imported. Identity type: it names the team.
struct Response
{
    QString itemId;
    QString teamId;
    QString text; ///< may be empty: an empty answer is an answer
    QStringList attachments;
};

} // namespace jeoul
