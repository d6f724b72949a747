// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packetcontent.h"

#include <QString>

#include <map>
#include <vector>

namespace jeoul::reporting {

/// The items of a round as people know them. Their ids are drawn at sealing and mean nothing to anybody, and
/// their numbers differ from packet to packet; what an item asks is the same for all.
class ItemTitles
{
public:
    explicit ItemTitles(const std::vector<BlindItem> &items);

    /// How its prompt begins, or what it is about where there is none. Of several that read alike each bears
    /// the beginning of its id. The id of an item that is not known.
    [[nodiscard]] const QString &of(const QString &id) const;

private:
    std::map<QString, QString> m_titles;
};

} // namespace jeoul::reporting
