// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/rankboard.h"

#include "ui/review/hangulkeys.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <map>

namespace jeoul::ui {

namespace {

constexpr int kPad = 8;
constexpr int kSmallestChip = 28;
constexpr int kBetween = 4;
constexpr int kHeight = 44;

} // namespace

RankBoard::RankBoard(session::ReviewSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("rankBoard"));
    setFocusPolicy(Qt::StrongFocus);
    // Digits and letters must arrive as keys even while a Hangul input method is on.
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    widgets::installAccess();
    connect(&m_session, &session::ReviewSession::marksChanged, this, [this](const QString &item) {
        if (item != m_item)
            return;
        told();
        if (m_current < partCount())
            widgets::tellPart(*this, m_current, QAccessible::ValueChanged);
    });
}

void RankBoard::setItem(const QString &item)
{
    m_item = item;
    m_changed.clear();
    m_pressed.clear();
    m_dragging = false;
    m_labels = m_session.labels(item);
    const BlindItem *blind = m_session.content().item(item);
    const Sheet *sheet = blind == nullptr ? nullptr : m_session.content().rubric.sheetFor(*blind);
    m_ranking = sheet != nullptr && sheet->ranking && m_labels.size() > 1;
    const auto open =
        std::find_if(m_labels.begin(), m_labels.end(), [this](const QString &label) { return !rank(label); });
    m_current = open == m_labels.end() ? 0 : static_cast<int>(open - m_labels.begin());
    told();
}

std::optional<Rank> RankBoard::rank(const QString &label) const
{
    const auto found = m_session.judgements().ranks.find({m_item, label});
    return found == m_session.judgements().ranks.end() ? std::nullopt : std::optional(found->second);
}

int RankBoard::slotOf(const QString &label) const
{
    const std::optional<Rank> given = rank(label);
    return given ? given->place.value_or(cannotSlot()) : 0;
}

QString RankBoard::currentLabel() const
{
    return m_current < m_labels.size() ? m_labels.at(m_current) : QString();
}

void RankBoard::setCurrent(const QString &label)
{
    if (m_labels.contains(label))
        choose(static_cast<int>(m_labels.indexOf(label)));
}

void RankBoard::showChanged(const QString &label)
{
    m_changed = label;
    setCurrent(label);
}

void RankBoard::setSides(int left, int right)
{
    m_left = left;
    m_right = right;
    updateGeometry(); // names may need another line
    update();
}

/// The edge of a chip: room for one letter of any script.
int RankBoard::chip() const
{
    return std::max(kSmallestChip, fontMetrics().height() + 4);
}

/// The room a slot's name takes: where it does not fit beside a chip its words stand below each other.
QSize RankBoard::nameSize(int slot) const
{
    const QString name = slotName(slot);
    const int whole = fontMetrics().horizontalAdvance(name);
    // Before anything is ranked all responses stand in the first one.
    const int chips = slot == 0 ? static_cast<int>(m_labels.size()) : 1;
    if (whole + chips * (chip() + kBetween) + 3 * kPad <= slotRect(slot).width())
        return {whole, fontMetrics().height()};
    int widest = 0;
    const QStringList words = name.split(u' ');
    for (const QString &word : words)
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return {widest, fontMetrics().height() * static_cast<int>(words.size())};
}

QSize RankBoard::sizeHint() const
{
    int names = 0;
    for (int slot = 0; slot <= cannotSlot(); ++slot)
        names = std::max(names, nameSize(slot).height());
    return {400, std::max({kHeight, fontMetrics().height() + 24, names + 8})};
}

QSize RankBoard::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

QRect RankBoard::slotRect(int slot) const
{
    // All responses begin in the first one, so it has the room of two.
    const int count = cannotSlot() + 2;
    const int span = std::max(0, m_right - m_left);
    const auto edge = [&](int before) { return m_left + span * before / count; };
    const int from = edge(slot == 0 ? 0 : slot + 1);
    return {from, 0, edge(slot + 2) - from, height()};
}

QRect RankBoard::chipRect(const QString &label) const
{
    const int slot = slotOf(label);
    const QRect area = slotRect(slot);
    const auto inSlot = std::count_if(m_labels.begin(), m_labels.begin() + m_labels.indexOf(label),
                                      [&](const QString &other) { return slotOf(other) == slot; });
    const auto all = std::count_if(m_labels.begin(), m_labels.end(),
                                   [&](const QString &other) { return slotOf(other) == slot; });
    const int edge = chip();
    const int from = kPad + nameSize(slot).width() + kPad;
    // Where chips would not fit side by side they overlap like cards in a hand.
    const int room = area.width() - from - edge - kBetween;
    const int step = all > 1 ? std::min(edge + kBetween, std::max(8, room / static_cast<int>(all - 1))) : 0;
    return {area.x() + from + static_cast<int>(inSlot) * step, (height() - edge) / 2, edge, edge};
}

int RankBoard::slotAt(const QPoint &place) const
{
    for (int slot = 0; slot <= cannotSlot(); ++slot) {
        if (slotRect(slot).contains(place))
            return slot;
    }
    return -1;
}

QString RankBoard::slotName(int slot) const
{
    if (slot == 0)
        return tr("Not ranked");
    return slot == cannotSlot() ? tr("Cannot rank") : QString::number(slot);
}

QString RankBoard::orderText() const
{
    std::map<int, QStringList> bySlot;
    for (const QString &label : m_labels)
        bySlot[slotOf(label)] << label;
    QStringList order;
    for (const auto &[slot, labels] : bySlot) {
        if (slot > 0 && slot < cannotSlot())
            order << labels.join(QStringLiteral(" = "));
    }
    QString text = order.join(QStringLiteral(" > "));
    for (const int slot : {cannotSlot(), 0}) {
        if (bySlot.count(slot) > 0)
            text += (text.isEmpty() ? QString() : QStringLiteral("; ")) +
                    tr("%1: %2").arg(slotName(slot), bySlot[slot].join(QStringLiteral(", ")));
    }
    return text;
}

QString RankBoard::responseText(const QString &label) const
{
    const std::optional<Rank> given = rank(label);
    if (!given)
        return tr("Response %1: not ranked yet").arg(label);
    if (!given->place)
        return tr("Response %1 cannot be ranked: %2").arg(label, given->cannotRank);
    return tr("Response %1: place %2 of %3").arg(label).arg(*given->place).arg(m_labels.size());
}

/// "place 2 of 4, tied with 다", or why there is none.
QString RankBoard::placeText(const QString &label) const
{
    const std::optional<Rank> given = rank(label);
    if (!given)
        return tr("not ranked yet");
    if (!given->place)
        return tr("cannot be ranked: %1").arg(given->cannotRank);
    const QString place = tr("place %1 of %2").arg(*given->place).arg(m_labels.size());
    QStringList tied;
    for (const QString &other : m_labels) {
        if (other != label && slotOf(other) == slotOf(label))
            tied << other;
    }
    return tied.isEmpty() ? place : tr("%1, tied with %2").arg(place, tied.join(QStringLiteral(", ")));
}

widgets::PaintedPart RankBoard::part(int index) const
{
    const QString label = m_labels.value(index);
    const int slot = slotOf(label);
    widgets::PaintedPart part;
    part.name = tr("Response %1").arg(label);
    part.value = placeText(label);
    part.place = chipRect(label);
    part.current = index == m_current;
    if (slot != 1)
        part.actions.emplace_back(QAccessibleActionInterface::increaseAction(), tr("One place better"));
    if (slot < partCount())
        part.actions.emplace_back(QAccessibleActionInterface::decreaseAction(), tr("One place worse"));
    for (int place = 0; place <= cannotSlot(); ++place) {
        const bool named = place == 0 || place == cannotSlot();
        if (place != slot)
            part.actions.emplace_back(QString::number(place),
                                      named ? slotName(place) : tr("Place %1").arg(place));
    }
    return part;
}

void RankBoard::actOnPart(int index, const QString &action)
{
    choose(index);
    if (action == QAccessibleActionInterface::increaseAction())
        shift(-1);
    else if (action == QAccessibleActionInterface::decreaseAction())
        shift(1);
    else
        put(currentLabel(), action.toInt());
}

/// Says anew what stands here, to the eye and to a screen reader.
void RankBoard::told()
{
    setAccessibleName(m_labels.isEmpty() ? tr("Ranking") : responseText(currentLabel()));
    setAccessibleDescription(orderText());
    setToolTip(orderText());
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void RankBoard::choose(int index)
{
    if (m_labels.isEmpty())
        return;
    m_current = std::clamp(index, 0, static_cast<int>(m_labels.size()) - 1);
    told();
    if (hasFocus())
        widgets::tellPart(*this, m_current, QAccessible::Focus);
    Q_EMIT currentChanged(currentLabel());
}

void RankBoard::put(const QString &label, int slot)
{
    m_changed.clear();
    if (slot == slotOf(label) || slot < 0)
        return;
    if (slot == cannotSlot()) {
        Q_EMIT reasonRequested({m_item, label});
        return;
    }
    const Status status =
        slot == 0 ? m_session.clearRank({m_item, label}) : m_session.setRank({m_item, label}, Rank{slot, {}});
    if (!status.ok())
        Q_EMIT refused(status.error().text());
    told();
}

/// One place better or worse. A response without one gets the last from the left, the first from the right:
/// the place that is nearest to where it stands.
void RankBoard::shift(int places)
{
    const int now = slotOf(currentLabel());
    const auto most = static_cast<int>(m_labels.size());
    put(currentLabel(), std::clamp(now + places, 1, most));
}

bool RankBoard::goOn()
{
    const auto count = static_cast<int>(m_labels.size());
    for (int offset = 1; offset < count; ++offset) {
        const int index = (m_current + offset) % count;
        if (!rank(m_labels.at(index))) {
            choose(index);
            return true;
        }
    }
    return false;
}

bool RankBoard::moveByKey(const QKeyEvent &event)
{
    const bool alt = event.modifiers().testFlag(Qt::AltModifier);
    switch (event.key()) {
    case Qt::Key_Left:
        alt ? shift(-1) : choose(m_current - 1);
        return true;
    case Qt::Key_Right:
        alt ? shift(1) : choose(m_current + 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!goOn() && rank(currentLabel()))
            Q_EMIT left();
        return true;
    case Qt::Key_Up:
        Q_EMIT left();
        return true;
    case Qt::Key_Escape:
        if (m_dragging) {
            m_pressed.clear();
            m_dragging = false;
            update();
        } else {
            Q_EMIT left();
        }
        return true;
    default:
        return false;
    }
}

bool RankBoard::rankByKey(const QKeyEvent &event)
{
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9) {
        const int place = event.key() - Qt::Key_0;
        if (place > m_labels.size()) {
            Q_EMIT refused(tr("Places of this item run from 1 to %1.").arg(m_labels.size()));
            return true;
        }
        put(currentLabel(), place);
        goOn();
        return true;
    }
    if (event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete) {
        put(currentLabel(), 0);
        return true;
    }
    if (shortcutLetter(event) != u'x')
        return false;
    put(currentLabel(), cannotSlot());
    return true;
}

void RankBoard::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier & ~Qt::ShiftModifier;
    const bool arrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const bool plain = held == Qt::NoModifier || (held == Qt::AltModifier && arrow);
    if (plain && !m_labels.isEmpty() && (moveByKey(*event) || rankByKey(*event)))
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

void RankBoard::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_pressed.clear();
    // Where chips overlap the one in front, the last, is the one meant.
    for (const QString &label : m_labels) {
        if (chipRect(label).contains(event->pos()))
            m_pressed = label;
    }
    m_grip = event->pos();
    if (!m_pressed.isEmpty())
        setCurrent(m_pressed);
}

void RankBoard::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed.isEmpty())
        return;
    m_drag = event->pos();
    m_dragging = m_dragging || (m_drag - m_grip).manhattanLength() >= QApplication::startDragDistance();
    update();
}

void RankBoard::mouseReleaseEvent(QMouseEvent *event)
{
    const QString label = m_pressed;
    const bool dragged = m_dragging;
    m_pressed.clear();
    m_dragging = false;
    if (dragged)
        put(label, slotAt(event->pos()));
    update();
}

void RankBoard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    told();
}

void RankBoard::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_dragging = false;
    m_pressed.clear();
    update();
}

void RankBoard::paintSlot(QPainter &painter, int slot) const
{
    const Tokens tokens = theme::currentTokens();
    const QRect area = slotRect(slot);
    const bool place = slot > 0 && slot < cannotSlot();
    const bool target = m_dragging && slotAt(m_drag) == slot;
    const QColor ground = place ? tokens.surface : tokens.page;
    painter.fillRect(area, target && tokens.shades ? tokens.selection : ground);
    painter.setPen(tokens.line);
    painter.drawLine(area.topLeft(), area.bottomLeft());
    if (target && !tokens.shades) {
        painter.setPen(QPen(tokens.text, 2));
        painter.drawRect(area.adjusted(3, 3, -3, -3));
    }
    painter.setPen(tokens.muted);
    const QRect name(area.x() + kPad, area.y(), nameSize(slot).width() + 1, area.height());
    painter.drawText(name, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap),
                     slotName(slot));
}

void RankBoard::paintChip(QPainter &painter, const QString &label, const QRect &area) const
{
    const Tokens tokens = theme::currentTokens();
    const bool changed = label == m_changed;
    const QRectF frame = QRectF(area).adjusted(1, 1, -1, -1);
    const bool focused = label == currentLabel() && hasFocus();
    const QColor ring = focused ? tokens.accent : changed ? tokens.text : tokens.mark;
    painter.setPen(QPen(ring,
                        focused   ? tokens.focusWidth
                        : changed ? 2
                                  : 1,
                        changed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(frame, 4, 4);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(tokens.text);
    painter.drawText(area, Qt::AlignCenter, label);
    painter.setFont(font());
}

void RankBoard::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens tokens = theme::currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tokens.page);
    painter.setPen(tokens.text);
    QFont title = font();
    title.setWeight(hasFocus() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(title);
    painter.drawText(QRect(kPad, 0, m_left - 2 * kPad, height()),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), tr("Ranking"));
    painter.setFont(font());
    for (int slot = 0; slot <= cannotSlot(); ++slot)
        paintSlot(painter, slot);
    painter.setPen(tokens.line);
    painter.drawLine(0, 0, width(), 0);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    for (const QString &label : m_labels) {
        if (!m_dragging || label != m_pressed)
            paintChip(painter, label, chipRect(label));
    }
    if (m_dragging) {
        QRect moved = chipRect(m_pressed);
        moved.translate(m_drag - m_grip);
        paintChip(painter, m_pressed, moved);
    }
}

} // namespace jeoul::ui
