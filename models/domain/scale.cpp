// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scale.h"

namespace jeoul {

int Scale::points() const
{
    if (size.sign() <= 0)
        return 0;
    return static_cast<int>(((max - min) / size).rounded(0, RoundingMode::Down).toInteger()) + 1;
}

Rational Scale::value(int step) const
{
    return min + size * Rational(step);
}

std::optional<int> Scale::stepOf(const Rational &wanted) const
{
    const Rational steps = (wanted - min) / size;
    if (!steps.isInteger() || steps.sign() < 0 || steps.toInteger() >= points())
        return std::nullopt;
    return static_cast<int>(steps.toInteger());
}

const ScaleAnchor *Scale::anchor(int step) const
{
    for (const ScaleAnchor &candidate : anchors) {
        if (candidate.step == step)
            return &candidate;
    }
    return nullptr;
}

int Scale::places() const
{
    const QString text = size.toText();
    const qsizetype point = text.indexOf(u'.');
    return point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
}

} // namespace jeoul
