// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace jeoul::ui::widgets {

/// The title of a part of a page over a hairline, with room for one control at its end.
class SectionHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    /// A long title breaks where there is little room.
    void setWrapping();
    void addControl(QWidget *control);

private:
    QLabel *m_title;
    QHBoxLayout *m_row;
};

} // namespace jeoul::ui::widgets
