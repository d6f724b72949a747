// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QWidget;

namespace jeoul::ui::theme {

/// Fusion, with boxes and rings of choices drawn from the tokens: its own outlines are a shade of the window
/// and too faint to be seen on it. Words on labels and in tips are words: what a packet brings may look like
/// HTML, and Qt would open the files that it names.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                                  const QWidget *widget = nullptr) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace jeoul::ui::theme
