// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace jeoul::ui::widgets {

/// Widgets in a row that goes on in the next line where there is no room, so that larger text is never cut.
class FlowLayout final : public QLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowLayout)

public:
    /// `rows`: where lines stand that do not fill the width: left, in the middle or right.
    explicit FlowLayout(QWidget *parent = nullptr, Qt::Alignment rows = Qt::AlignLeft);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    /// Room before what is added next, unless that begins a line.
    void addGap(int width);
    /// Gives a widget what is left of its line.
    void setFilling(QWidget *widget) { m_filling = widget; }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override; ///< all in one line
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &area) override;

private:
    struct Placed
    {
        QLayoutItem *item;
        int gap; ///< before it
    };
    /// Fills lines; `place` false only measures. The height used.
    int arrange(const QRect &area, bool place) const;
    void placeLine(const std::vector<Placed> &line, const QRect &area) const;

    std::vector<Placed> m_items;
    Qt::Alignment m_rows;
    QWidget *m_filling = nullptr;
    int m_gap = 0; ///< before the next one
};

} // namespace jeoul::ui::widgets
