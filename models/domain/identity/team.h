// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace jeoul {

/// Who stands behind a code name. Identity type: lives in the draft and the vault only, never on a reviewer's
/// machine.
struct Team
{
    QString id;
    QString name;
    QString organisation;
    QString model;
    QStringList aliases;
};

} // namespace jeoul
