// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/panelvalues.h"

#include <QWidget>

namespace jeoul::ui {

/// The life of a round as a line of stations: what is behind it, where it is, what comes.
class StateLine : public QWidget
{
    Q_OBJECT

public:
    explicit StateLine(QWidget *parent = nullptr);

    void setState(reporting::RoundState state);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int stationsWidth() const;

    reporting::RoundState m_state = reporting::RoundState::Sealed;
};

} // namespace jeoul::ui
