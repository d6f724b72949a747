// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace jeoul::ui {

/// A box for a person's own words that gives them away every moment while they are typed, when the focus
/// leaves, and when settle() is called: whoever owns it writes them down then. Escape leaves the box. A
/// syllable that an input method still composes is given away with the rest, and stays in composition.
class TypedText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TypedText(QWidget *parent = nullptr);

    /// One line that Enter ends: whatever would begin another is a blank.
    void setSingleLine();
    /// Shows what is written down. What is being typed wins over the same text stored a moment ago.
    void setStored(const QString &text);
    void settle();
    /// What the person sees, a syllable in composition included.
    [[nodiscard]] QString typed() const;

Q_SIGNALS:
    void written(const QString &text); ///< differs from what is stored
    void left();
    void entered(); ///< by Enter, where there is a single line

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_stored;
    bool m_loading = false;
    bool m_singleLine = false;
    QTimer m_pause;
};

} // namespace jeoul::ui
