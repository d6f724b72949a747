// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace jeoul::ui {

/// The lower part of the desk: score sheet, comment and what else is filled in. As high as it needs to be, up
/// to a share of its parent that leaves the responses their room; from there on it scrolls, and follows the
/// focus.
class SheetRoom : public QScrollArea
{
    Q_OBJECT

public:
    explicit SheetRoom(QWidget *parent);

    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// Brings a place of a part into view.
    void showPlace(const QWidget &part, const QRect &place);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int wantedHeight() const;
    void follow(const QWidget *now);
    void fit();

    QVBoxLayout *m_column;
};

} // namespace jeoul::ui
