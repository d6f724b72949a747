// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/scoreentry.h"

namespace jeoul::ui {

namespace {

/// How a person would type the score of a step: 4, 7.5, 10.
QString typedForm(const Scale &scale, int step)
{
    return scale.value(step).toText();
}

} // namespace

void ScoreEntry::setScale(const Scale *scale)
{
    m_scale = scale;
    clear();
}

void ScoreEntry::clear()
{
    m_typed.clear();
    m_refused.clear();
}

ScoreEntry::Outcome ScoreEntry::refuse(QChar character)
{
    m_refused = (m_refused.isEmpty() ? m_typed : m_refused) + character;
    return Outcome::Ignored;
}

bool ScoreEntry::continues(const QString &text) const
{
    for (int step = 0; step < m_scale->points(); ++step) {
        const QString form = typedForm(*m_scale, step);
        if (form.size() > text.size() && form.startsWith(text))
            return true;
    }
    return false;
}

std::optional<int> ScoreEntry::step() const
{
    if (m_scale == nullptr || m_typed.isEmpty())
        return std::nullopt;
    const Result<Rational> value = Rational::parse(m_typed);
    return value.ok() ? m_scale->stepOf(*value) : std::nullopt;
}

ScoreEntry::Outcome ScoreEntry::type(QChar character)
{
    if (m_scale == nullptr)
        return Outcome::Ignored;
    if (m_refused.contains(u'.'))
        return refuse(character);
    const QString longer = m_typed + (character.isDigit() ? QChar(u'0' + character.digitValue()) : character);
    const QString before = m_typed;
    m_typed = longer;
    const bool isScore = step().has_value();
    const bool mayGrow = continues(longer);
    if (!isScore && !mayGrow) {
        m_typed = before;
        return refuse(character);
    }
    m_refused.clear();
    return mayGrow ? Outcome::Pending : Outcome::Complete;
}

} // namespace jeoul::ui
