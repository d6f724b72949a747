// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QStringList>

namespace jeoul::ui {

/// One of several answers, with the key that gives it. Which one is chosen shows in outline and weight, not
/// in colour alone; none is until a person chooses. Keys belong to the bar it stands in, so it takes no
/// focus.
class ChoiceButton : public QPushButton
{
    Q_OBJECT

public:
    ChoiceButton(const QString &key, const QString &text, QWidget *parent = nullptr);

    /// Texts that it may bear: it is wide enough for each of them, so that nothing moves when it changes.
    void reserve(const QStringList &texts);
    [[nodiscard]] const QString &keyText() const { return m_key; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// The second half of a double click would answer what the first one went on to.
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QFont boldFont() const;
    [[nodiscard]] int keyWidth() const;

    QString m_key;
    QStringList m_possible;
};

} // namespace jeoul::ui
