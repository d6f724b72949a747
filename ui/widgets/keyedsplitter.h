// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace jeoul::ui::widgets {

/// A splitter whose lines can be moved by keys too: Tab reaches a line, the arrows move it, Home and End as
/// far as it goes, and a screen reader is told its name.
class KeyedSplitter : public QSplitter
{
    Q_OBJECT

public:
    /// `name` says what the lines are between.
    KeyedSplitter(Qt::Orientation orientation, const QString &name, QWidget *parent = nullptr);

    static constexpr int kStep = 16; ///< pixels a key press

protected:
    QSplitterHandle *createHandle() override;

private:
    QString m_name;
};

} // namespace jeoul::ui::widgets
