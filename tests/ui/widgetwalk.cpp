// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgetwalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>

namespace jeoul::ui {

namespace {

constexpr int kRounding = 1; ///< widths of letters are not whole pixels
constexpr int kTold = 40;    ///< characters of a label without a name
constexpr int kArrow = 24;   ///< of a choice, beside its words

QString nameOf(const QWidget &widget)
{
    QString name = widget.objectName();
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (name.isEmpty())
        name = label == nullptr ? QStringLiteral("?") : u'"' + label->text().left(kTold) + u'"';
    return QStringLiteral("%1 (%2)").arg(name, QString::fromLatin1(widget.metaObject()->className()));
}

/// What a person sees in it and a screen reader has to be able to say.
QString valueFault(const QWidget &widget, QAccessibleInterface &spoken)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const bool checkable = button->isCheckable();
        if (bool(spoken.state().checkable) != checkable ||
            bool(spoken.state().checked) != button->isChecked())
            return QStringLiteral("does not say whether it is chosen");
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        if (spoken.text(QAccessible::Value) != line->text())
            return QStringLiteral("does not say what is typed");
    }
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget)) {
        const QAccessibleTextInterface *text = spoken.textInterface();
        if (text == nullptr || text->characterCount() < edit->toPlainText().size())
            return QStringLiteral("does not say what is written");
    }
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget)) {
        if (spoken.text(QAccessible::Value) != choice->currentText())
            return QStringLiteral("does not say what is chosen");
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        for (int row = 0; view->model() != nullptr && row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (index.data(Qt::AccessibleTextRole).toString().isEmpty() && index.data().toString().isEmpty())
                return QStringLiteral("has a row without words: %1").arg(row);
        }
    }
    return {};
}

QString spokenFault(const QWidget &widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    if (spoken == nullptr)
        return QStringLiteral("is not there");
    if (spoken->role() == QAccessible::NoRole || spoken->role() == QAccessible::Client)
        return QStringLiteral("has no role");
    if (spoken->text(QAccessible::Name).isEmpty())
        return QStringLiteral("has no name");
    if (!spoken->state().focusable)
        return QStringLiteral("does not say that it takes the focus");
    return valueFault(widget, *spoken);
}

bool isScrolled(const QWidget &widget, const QWidget &root)
{
    for (const QWidget *above = widget.parentWidget(); above != nullptr && above != &root;
         above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(above) != nullptr)
            return true;
    }
    return false;
}

QString sizeFault(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label != nullptr && label->wordWrap()) {
        const int needed = label->heightForWidth(label->width());
        return needed > label->height() + kRounding
                   ? QStringLiteral("needs %1 pixels down, has %2").arg(needed).arg(label->height())
                   : QString();
    }
    QSize needed = widget.sizeHint();
    if (const auto *choice =
            qobject_cast<const QComboBox *>(&widget)) // its hint is that of its longest entry
        needed.setWidth(choice->fontMetrics().horizontalAdvance(choice->currentText()) + kArrow);
    if (widget.width() + kRounding < needed.width())
        return QStringLiteral("needs %1 pixels across, has %2").arg(needed.width()).arg(widget.width());
    const int height = widget.fontMetrics().height();
    return widget.height() + kRounding < height
               ? QStringLiteral("needs %1 pixels down, has %2").arg(height).arg(widget.height())
               : QString();
}

bool isClipped(const QWidget &widget, const QWidget &root)
{
    for (const QWidget *above = widget.parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (!above->rect().contains(QRect(widget.mapTo(above, QPoint(0, 0)), widget.size())))
            return true;
        if (above == &root)
            break;
    }
    return false;
}

/// A button or a choice belongs to what it is in; its own parts do not count again.
bool hasWords(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return !label->text().isEmpty();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return !button->text().isEmpty();
    return qobject_cast<const QComboBox *>(&widget) != nullptr;
}

} // namespace

QStringList unspoken(const QWidget &root)
{
    QStringList faults;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr ||
            qobject_cast<const QScrollBar *>(widget) != nullptr)
            continue;
        const QString fault = spokenFault(*widget);
        if (!fault.isEmpty())
            faults << nameOf(*widget) + u' ' + fault;
    }
    return faults;
}

QStringList cutWords(const QWidget &root)
{
    QStringList faults;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !hasWords(*widget))
            continue;
        QString fault = sizeFault(*widget);
        const QRect place(widget->mapTo(&root, QPoint(0, 0)), widget->size());
        if (fault.isEmpty() && !isScrolled(*widget, root) &&
            (!root.rect().contains(place) || isClipped(*widget, root)))
            fault = QStringLiteral("is cut by what it lies in");
        if (!fault.isEmpty())
            faults << nameOf(*widget) + u' ' + fault;
    }
    return faults;
}

} // namespace jeoul::ui
