// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scheme.h"

#include <algorithm>

namespace jeoul {

namespace {

template <typename T>
const T *byId(const std::vector<T> &values, const QString &id)
{
    const auto it = std::find_if(values.begin(), values.end(), [&](const T &v) { return v.id == id; });
    return it == values.end() ? nullptr : &*it;
}

} // namespace

bool CommentRule::wantsComment(const Scale &scale, int step) const
{
    switch (when) {
    case CommentWhen::Never:
        return false;
    case CommentWhen::Always:
        return true;
    case CommentWhen::AtExtremes:
        return step == 0 || step == scale.points() - 1;
    case CommentWhen::Below:
        return scale.value(step) < below;
    }
    return false;
}

bool Sheet::appliesTo(ItemKind kind, const QString &benchmark) const
{
    const bool kindFits = itemKinds.empty()
                              ? kind != ItemKind::Dossier
                              : std::find(itemKinds.begin(), itemKinds.end(), kind) != itemKinds.end();
    return kindFits && (benchmarks.isEmpty() || benchmarks.contains(benchmark));
}

const Criterion *Sheet::criterion(const QString &wanted) const
{
    return byId(criteria, wanted);
}

const SpanCategory *Sheet::spanCategory(const QString &wanted) const
{
    return byId(spanCategories, wanted);
}

const Scale *Scheme::scale(const QString &wanted) const
{
    return byId(scales, wanted);
}

const Sheet *Scheme::sheet(const QString &wanted) const
{
    return byId(sheets, wanted);
}

const Sheet *Scheme::sheetFor(ItemKind kind, const QString &benchmark) const
{
    const auto it = std::find_if(sheets.begin(), sheets.end(),
                                 [&](const Sheet &s) { return s.appliesTo(kind, benchmark); });
    return it == sheets.end() ? nullptr : &*it;
}

} // namespace jeoul
