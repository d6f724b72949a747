// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting/itemtitles.h"

#include "models/domain/itemwords.h"

namespace jeoul::reporting {

namespace {

constexpr qsizetype kOfId = 6; ///< 24 random bits

QString title(const BlindItem &item)
{
    for (const QString &words : {itemwords::beginning(item.prompt), itemwords::topic(item)}) {
        if (!words.isEmpty())
            return words;
    }
    return item.id;
}

} // namespace

ItemTitles::ItemTitles(const std::vector<BlindItem> &items)
{
    std::map<QString, int> alike;
    for (const BlindItem &item : items)
        ++alike[m_titles[item.id] = title(item)];
    for (auto &[id, words] : m_titles) {
        if (alike.at(words) > 1)
            words += QStringLiteral(" (%1)").arg(id.left(kOfId));
    }
}

const QString &ItemTitles::of(const QString &id) const
{
    const auto found = m_titles.find(id);
    return found == m_titles.end() ? id : found->second;
}

} // namespace jeoul::reporting
