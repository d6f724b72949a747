// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;

namespace jeoul::reader {

/// A sentence in the middle of a pane that has nothing to show. Scrolls where large text needs more height
/// than the pane has.
class NoteView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit NoteView(QWidget *parent = nullptr);

    void setText(const QString &sentence);
    [[nodiscard]] QString text() const;

private:
    QLabel *m_label;
};

} // namespace jeoul::reader
