// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace jeoul {

/// An appointed expert with the teams they may not judge. Identity type: it names people and teams.
struct Reviewer
{
    QString id;
    QString name;
    QString affiliation;
    QString panel;
    QStringList languages;
    QStringList domains;
    QStringList recused; ///< Team::id
};

} // namespace jeoul
