// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paintedparts.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QPointer>
#include <QRadioButton>
#include <QVariant>
#include <QWidget>
#include <QWindow>

#include <algorithm>
#include <memory>

namespace jeoul::ui::widgets {

namespace {

constexpr const char *kRole = "accessibleRole";

class PartsAccess;

/// Knows a part by its number alone and asks the widget anew every time, so it is never out of date.
class PartAccess final : public QAccessibleInterface,
                         public QAccessibleActionInterface,
                         public QAccessibleTableCellInterface
{
public:
    PartAccess(const PartsAccess &owner, int index)
        : m_owner(owner)
        , m_index(index)
    {
    }

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text /*kind*/, const QString & /*text*/) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return now().role; }
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    [[nodiscard]] QString localizedActionName(const QString &name) const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString & /*name*/) const override { return {}; }

    [[nodiscard]] bool isSelected() const override { return now().current; }
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override;
    [[nodiscard]] int rowIndex() const override;
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override { return parent(); }

private:
    [[nodiscard]] PaintedPart now() const;

    const PartsAccess &m_owner; ///< takes its parts with it
    int m_index;
};

class PartsAccess final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    PartsAccess(QWidget &widget, PaintedParts &parts)
        : QAccessibleWidget(&widget, parts.partColumns() > 0 ? QAccessible::Table : QAccessible::List)
        , m_widget(&widget)
        , m_parts(parts)
    {
    }
    PartsAccess(const PartsAccess &) = delete;
    PartsAccess &operator=(const PartsAccess &) = delete;

    [[nodiscard]] PaintedParts *parts() const { return m_widget.isNull() ? nullptr : &m_parts; }
    [[nodiscard]] QWidget *drawn() const { return m_widget; }

    [[nodiscard]] int childCount() const override { return parts() == nullptr ? 0 : m_parts.partCount(); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override
    {
        return child(row * columnCount() + column);
    }
    [[nodiscard]] int selectedCellCount() const override { return static_cast<int>(selectedCells().size()); }
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override;
    [[nodiscard]] QString columnDescription(int column) const override
    {
        return m_parts.partColumnTitle(column);
    }
    [[nodiscard]] QString rowDescription(int row) const override { return m_parts.partRowTitle(row); }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return 0; }
    [[nodiscard]] int columnCount() const override { return m_parts.partColumns(); }
    [[nodiscard]] int rowCount() const override
    {
        return columnCount() == 0 ? 0 : m_parts.partCount() / columnCount();
    }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int /*column*/) const override { return false; }
    [[nodiscard]] bool isRowSelected(int /*row*/) const override { return false; }
    bool selectRow(int /*row*/) override { return false; }
    bool selectColumn(int /*column*/) override { return false; }
    bool unselectRow(int /*row*/) override { return false; }
    bool unselectColumn(int /*column*/) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent * /*event*/) override {}

protected:
    ~PartsAccess() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

private:
    QPointer<QWidget> m_widget;
    PaintedParts &m_parts; ///< the widget, so only to be asked while it is there
    mutable std::vector<QAccessible::Id> m_ids;
};

bool PartAccess::isValid() const
{
    return m_owner.parts() != nullptr && m_index < m_owner.parts()->partCount();
}

PaintedPart PartAccess::now() const
{
    return isValid() ? m_owner.parts()->part(m_index) : PaintedPart();
}

QWindow *PartAccess::window() const
{
    return m_owner.window();
}

QAccessibleInterface *PartAccess::parent() const
{
    return QAccessible::queryAccessibleInterface(m_owner.object());
}

QString PartAccess::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Name)
        return now().name;
    if (kind == QAccessible::Description)
        return now().description;
    return kind == QAccessible::Value ? now().value : QString();
}

QRect PartAccess::rect() const
{
    const PaintedPart part = now();
    if (part.place.isEmpty() || m_owner.drawn() == nullptr)
        return {};
    return {m_owner.drawn()->mapToGlobal(part.place.topLeft()), part.place.size()};
}

QAccessible::State PartAccess::state() const
{
    const PaintedPart part = now();
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const bool focused = part.current && m_owner.drawn()->hasFocus();
    state.focusable = part.available;
    state.selectable = part.available;
    state.selected = part.current;
    state.focused = focused;
    state.active = focused;
    state.disabled = !part.available;
    state.offscreen = part.place.isEmpty();
    return state;
}

void *PartAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    if (type == QAccessible::TableCellInterface && m_owner.columnCount() > 0)
        return static_cast<QAccessibleTableCellInterface *>(this);
    return nullptr;
}

QStringList PartAccess::actionNames() const
{
    QStringList names;
    for (const auto &action : now().actions)
        names << action.first;
    return names;
}

QString PartAccess::localizedActionName(const QString &name) const
{
    for (const auto &[known, words] : now().actions) {
        if (known == name)
            return words;
    }
    return {};
}

void PartAccess::doAction(const QString &name)
{
    if (isValid() && actionNames().contains(name))
        m_owner.parts()->actOnPart(m_index, name);
}

int PartAccess::columnIndex() const
{
    return m_index % std::max(1, m_owner.columnCount());
}

int PartAccess::rowIndex() const
{
    return m_index / std::max(1, m_owner.columnCount());
}

QAccessibleInterface *PartsAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (static_cast<int>(m_ids.size()) <= index) {
        auto part = std::make_unique<PartAccess>(*this, static_cast<int>(m_ids.size()));
        m_ids.push_back(QAccessible::registerAccessibleInterface(part.release())); // which owns it
    }
    return QAccessible::accessibleInterface(m_ids[static_cast<std::size_t>(index)]);
}

int PartsAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto found = std::find_if(m_ids.begin(), m_ids.end(), [child](QAccessible::Id id) {
        return QAccessible::accessibleInterface(id) == child;
    });
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

QAccessibleInterface *PartsAccess::childAt(int x, int y) const
{
    // From the last one: where parts overlap it lies in front.
    for (int index = childCount() - 1; index >= 0; --index) {
        if (child(index)->rect().contains(x, y))
            return child(index);
    }
    return nullptr;
}

QAccessibleInterface *PartsAccess::focusChild() const
{
    for (int index = 0; index < childCount(); ++index) {
        if (child(index)->state().focused)
            return child(index);
    }
    return QAccessibleWidget::focusChild();
}

void *PartsAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface && parts() != nullptr && columnCount() > 0)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QList<QAccessibleInterface *> PartsAccess::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (int index = 0; index < childCount(); ++index) {
        if (child(index)->state().selected)
            cells << child(index);
    }
    return cells;
}

/// A button that is on or off. Qt's own switches it without a click, and then nobody hears of it.
class ChoiceAccess final : public QAccessibleWidget
{
public:
    explicit ChoiceAccess(QAbstractButton &button)
        : QAccessibleWidget(&button, qobject_cast<QRadioButton *>(&button) != nullptr
                                         ? QAccessible::RadioButton
                                         : QAccessible::CheckBox)
        , m_button(&button)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || !said.isEmpty() || m_button == nullptr)
            return said;
        QString words = m_button->text();
        return words.remove(u'&');
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_button != nullptr && m_button->isChecked();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names;
        if (m_button != nullptr && m_button->isEnabled())
            names << toggleAction();
        return names + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == toggleAction() && m_button != nullptr)
            m_button->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QPointer<QAbstractButton> m_button;
};

QAccessibleInterface *access(const QString & /*className*/, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget == nullptr)
        return nullptr;
    if (auto *parts = dynamic_cast<PaintedParts *>(widget))
        return new PartsAccess(*widget, *parts);
    auto *button = qobject_cast<QAbstractButton *>(widget);
    if (button != nullptr && button->isCheckable())
        return new ChoiceAccess(*button);
    const QVariant role = widget->property(kRole);
    return role.isValid() ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()))
                          : nullptr;
}

} // namespace

void installAccess()
{
    QAccessible::installFactory(access);
}

void setRole(QWidget &widget, QAccessible::Role role)
{
    installAccess();
    widget.setProperty(kRole, static_cast<int>(role));
}

void tellPart(QWidget &widget, int index, QAccessible::Event what)
{
    if (!QAccessible::isActive())
        return;
    if (what == QAccessible::ValueChanged) {
        const auto *parts = dynamic_cast<PaintedParts *>(&widget);
        QAccessibleValueChangeEvent changed(&widget, parts == nullptr ? QString() : parts->part(index).value);
        changed.setChild(index);
        QAccessible::updateAccessibility(&changed);
        return;
    }
    QAccessibleEvent event(&widget, what);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

} // namespace jeoul::ui::widgets
