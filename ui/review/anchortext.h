// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStringList>

namespace jeoul::ui {

/// What stands beside the focused cell: wrapped, and with room for the longest of the texts that can come, so
/// that nothing moves while the focus goes from cell to cell.
class AnchorText : public QLabel
{
    Q_OBJECT

public:
    explicit AnchorText(QWidget *parent = nullptr);

    /// The texts that can come; of one there are as many lines as setMostLines() says and a sign that it
    /// goes on, until it is unfolded.
    void setPossible(const QStringList &texts);
    void setMostLines(int lines);
    void say(const QString &text);
    /// Room for every line of every text that can come.
    void setUnfolded(bool unfolded);
    [[nodiscard]] bool unfolded() const { return m_unfolded; }
    /// Whether one of the texts has more lines than are shown while it is folded.
    [[nodiscard]] bool foldable() const { return m_foldable; }

Q_SIGNALS:
    void foldableChanged(bool foldable);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void reserve();
    void fit();
    [[nodiscard]] int heightOf(const QString &text) const;

    QString m_said;
    QStringList m_possible;
    int m_mostLines = 3;
    bool m_unfolded = false;
    bool m_foldable = false;
};

} // namespace jeoul::ui
