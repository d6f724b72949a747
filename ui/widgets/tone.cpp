// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tone.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace jeoul::ui::widgets {

void setTone(QWidget &widget, const char *tone)
{
    widget.setProperty("tone", QString::fromLatin1(tone));
    // A style sheet looks at properties once.
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace jeoul::ui::widgets
