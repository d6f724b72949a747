// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace jeoul::ui::widgets {

enum class Tone { Plain, Good, Warn, Bad };

/// A calm word about a state, such as "Saved 10:02:11": a sign, a word and a colour, so that none of them has
/// to do it alone. Changing it moves nothing beside it.
class StatusWord : public QLabel
{
    Q_OBJECT

public:
    explicit StatusWord(QWidget *parent = nullptr);

    void setState(Tone tone, const QString &word);
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QString word() const { return m_word; }

private:
    Tone m_tone = Tone::Plain;
    QString m_word;
};

} // namespace jeoul::ui::widgets
