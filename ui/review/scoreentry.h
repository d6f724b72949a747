// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scale.h"

#include <QString>

#include <optional>

namespace jeoul::ui {

/// What typing digits means on a scale. A single digit that can only be one score is that score at once;
/// where more could follow (1 of 10, 7 of 7.5) the digits wait for the next key.
class ScoreEntry
{
public:
    enum class Outcome { Ignored, Pending, Complete };

    void setScale(const Scale *scale);

    /// Takes one character: a digit or the decimal point.
    [[nodiscard]] Outcome type(QChar character);
    /// The step of what has been typed so far, when it is a score by itself.
    [[nodiscard]] std::optional<int> step() const;
    [[nodiscard]] QString typed() const { return m_typed; }
    /// The number that was refused, as far as it is typed: what follows its point belongs to it and is no
    /// score of its own.
    [[nodiscard]] QString refusedNumber() const { return m_refused; }
    void forgetRefused() { m_refused.clear(); }
    void clear();

private:
    [[nodiscard]] bool continues(const QString &text) const;
    [[nodiscard]] Outcome refuse(QChar character);

    const Scale *m_scale = nullptr;
    QString m_typed;
    QString m_refused;
};

} // namespace jeoul::ui
