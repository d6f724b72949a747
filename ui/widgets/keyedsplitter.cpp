// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyedsplitter.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <cstdlib>

namespace jeoul::ui::widgets {

namespace {

class KeyedHandle final : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool across() const { return orientation() == Qt::Horizontal; }
    [[nodiscard]] int place() const { return across() ? x() : y(); }
    [[nodiscard]] int end() const { return across() ? splitter()->width() : splitter()->height(); }
    void move(int step);
    void moveTo(int target);
};

void KeyedHandle::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int key = plain ? event->key() : 0;
    if (key == (across() ? Qt::Key_Left : Qt::Key_Up))
        move(-KeyedSplitter::kStep);
    else if (key == (across() ? Qt::Key_Right : Qt::Key_Down))
        move(KeyedSplitter::kStep);
    else if (key == Qt::Key_Home)
        moveTo(0);
    else if (key == Qt::Key_End)
        moveTo(end());
    else
        return QSplitterHandle::keyPressEvent(event);
    event->accept();
}

/// A line that may close a part stands still until it is moved half way through it, as a mouse would.
void KeyedHandle::move(int step)
{
    const int from = place();
    for (int to = from + step; place() == from && to > -std::abs(step) && to < end() + std::abs(step);
         to += step)
        moveTo(to);
}

void KeyedHandle::moveTo(int target)
{
    // From right to left moveSplitter() counts from the other side.
    moveSplitter(across() && isRightToLeft() ? splitter()->contentsRect().width() - target : target);
}

void KeyedHandle::paintEvent(QPaintEvent *event)
{
    QSplitterHandle::paintEvent(event);
    if (hasFocus())
        QPainter(this).fillRect(rect(), theme::currentTokens().accent);
}

} // namespace

KeyedSplitter::KeyedSplitter(Qt::Orientation orientation, const QString &name, QWidget *parent)
    : QSplitter(orientation, parent)
    , m_name(name)
{
}

QSplitterHandle *KeyedSplitter::createHandle()
{
    auto *handle = new KeyedHandle(orientation(), this);
    handle->setFocusPolicy(Qt::TabFocus);
    handle->setAccessibleName(m_name);
    handle->setAccessibleDescription(tr("The arrow keys move this line."));
    handle->setToolTip(m_name);
    return handle;
}

} // namespace jeoul::ui::widgets
