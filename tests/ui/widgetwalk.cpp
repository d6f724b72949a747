// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgetwalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>
#include <QTableView>

namespace jeoul::ui {

namespace {

constexpr int kRounding = 1;      ///< widths of letters are not whole pixels
constexpr int kTold = 40;         ///< characters of a label without a name
constexpr int kHeaderPadding = 6; ///< the least that the style sheet has
constexpr int kArrow = 24;        ///< of a choice, beside its words

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

/// Of a line that is typed in, or a number.
QString lineFault(const QLineEdit &line)
{
    QStyleOptionFrame option;
    option.initFrom(&line);
    const QRect inside = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line);
    const int height = line.fontMetrics().height();
    return inside.height() + kRounding < height
               ? QStringLiteral("needs %1 pixels down, has %2").arg(height).arg(inside.height())
               : QString();
}

/// Titles of columns stand whole, in as many lines as they are high; rows are as high as a line.
QStringList headerFaults(const QHeaderView &header)
{
    QStringList faults;
    const bool across = header.orientation() == Qt::Horizontal;
    for (int section = 0; section < header.count(); ++section) {
        if (header.isSectionHidden(section))
            continue;
        const QString title =
            header.model()->headerData(section, header.orientation(), Qt::DisplayRole).toString();
        const QSize room(across ? header.sectionSize(section) : header.width(),
                         across ? header.height() : header.sectionSize(section));
        QFont font = header.font();
        font.setWeight(QFont::Medium);
        const QRect needed = QFontMetrics(font).boundingRect(QRect(0, 0, room.width() - kHeaderPadding, 0),
                                                             Qt::AlignCenter | Qt::TextWordWrap, title);
        if (needed.width() > room.width() - kHeaderPadding + kRounding || needed.height() > room.height())
            faults << QStringLiteral("\"%1\" needs %2 × %3 pixels, has %4 × %5")
                          .arg(title)
                          .arg(needed.width() + kHeaderPadding)
                          .arg(needed.height())
                          .arg(room.width())
                          .arg(room.height());
    }
    return faults;
}

QStringList viewFaults(const QAbstractItemView &view)
{
    QStringList faults;
    if (const auto *table = qobject_cast<const QTableView *>(&view)) {
        if (table->horizontalHeader()->isVisible())
            faults << headerFaults(*table->horizontalHeader());
        if (table->verticalHeader()->isVisible())
            faults << headerFaults(*table->verticalHeader());
    }
    const auto *list = qobject_cast<const QListView *>(&view);
    const bool scrolls = view.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    for (int row = 0; view.model() != nullptr && row < view.model()->rowCount(); ++row) {
        const QModelIndex index = view.model()->index(row, 0);
        const QRect place = view.visualRect(index);
        if (place.isValid() && place.height() < view.fontMetrics().height())
            faults << QStringLiteral("row %1 needs %2 pixels down, has %3")
                          .arg(row)
                          .arg(view.fontMetrics().height())
                          .arg(place.height());
        // What has no room in a list that does not scroll is told whole where the pointer rests.
        if (list != nullptr && !scrolls && !list->wordWrap() &&
            index.data(Qt::ToolTipRole).toString() != index.data().toString() &&
            view.sizeHintForIndex(index).width() > view.viewport()->width() + kRounding)
            faults << QStringLiteral("row %1 needs %2 pixels across, has %3")
                          .arg(row)
                          .arg(view.sizeHintForIndex(index).width())
                          .arg(view.viewport()->width());
    }
    return faults;
}

QStringList partFaults(const QWidget &widget)
{
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        view != nullptr && qobject_cast<const QHeaderView *>(&widget) == nullptr)
        return viewFaults(*view);
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        const QString fault = lineFault(*line);
        return fault.isEmpty() ? QStringList() : QStringList{fault};
    }
    return {};
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

bool isWritten(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) != nullptr ||
           qobject_cast<const QPlainTextEdit *>(&widget) != nullptr;
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
        if (!widget->isVisible())
            continue;
        for (const QString &fault : partFaults(*widget))
            faults << nameOf(*widget) + u' ' + fault;
        if (isWritten(*widget) && !isScrolled(*widget, root) && isClipped(*widget, root))
            faults << nameOf(*widget) + QStringLiteral(" is cut by what it lies in");
        if (!hasWords(*widget))
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
