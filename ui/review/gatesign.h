// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace jeoul::ui {

/// How many checks of a response are ticked as not met, in the head of its pane; a click opens them. In words
/// where there is room, as numbers alone where there is not, so that it never makes a pane wider.
class GateSign : public QToolButton
{
    Q_OBJECT

public:
    GateSign(QString label, QWidget *parent = nullptr);

    /// `owed` of the `ticked` checks still want their reason.
    void setCounts(int ticked, int owed, int all);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QSize sizeFor(const QString &text) const;
    void choose();

    QString m_label;
    QString m_words;
    QString m_numbers;
};

} // namespace jeoul::ui
