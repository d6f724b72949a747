// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace jeoul::ui {

class Pane;

/// How many checks of a response are ticked as not met, in the head of its pane; a click opens them. In words
/// where there is room, as numbers alone where there is not, so that it never makes a pane wider.
class GateSign : public QToolButton
{
    Q_OBJECT

public:
    explicit GateSign(Pane *pane);

    /// `owed` of the `ticked` checks still want their reason.
    void setCounts(int ticked, int owed, int all);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QSize sizeFor(const QString &text) const;
    void choose();

    const Pane *m_pane;
    QString m_words;
    QString m_numbers;
};

} // namespace jeoul::ui
