// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/panelvalues.h"

#include <QString>

class QWidget;

namespace jeoul::ui {

namespace widgets {
class EmptyState;
}

/// What the pages of the result say while there is none, and what leads to one.
[[nodiscard]] widgets::EmptyState *makeNoResultState(QWidget *page);
[[nodiscard]] QString noResultSentence(reporting::RoundState state);

/// Whether the page shows code names or names, and how firm the numbers are.
[[nodiscard]] QString namesSentence(const reporting::PanelView &view);

} // namespace jeoul::ui
