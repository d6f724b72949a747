// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/itemkind.h"

#include <QString>
#include <QStringList>

namespace jeoul {

/// A prompt put to every team, as the secretary brings it.
struct Item
{
    QString id;
    QString benchmark; ///< Benchmark::id
    QString prompt;
    QString context;
    QString reference;
    QString language;
    QString domain;
    QString modality;
    QStringList attachments; ///< media names of the draft
    ItemKind kind = ItemKind::Response;
    QString repeatOf; ///< Item::id, for kind Repeat
};

} // namespace jeoul
