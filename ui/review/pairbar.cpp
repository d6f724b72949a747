// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/pairbar.h"

#include "ui/review/choicebutton.h"
#include "ui/review/hangulkeys.h"
#include "ui/widgets/flowlayout.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace jeoul::ui {

namespace {

constexpr int kMargin = 12;
constexpr int kBesideScale = 16;

/// Two verdicts are the same answer; reasons do not matter here.
bool sameAnswer(const PairVerdict &one, const PairVerdict &other)
{
    return one.winner == other.winner && (!one.winner || one.degree == other.degree);
}

} // namespace

PairBar::PairBar(session::ReviewSession &session, QWidget *parent)
    : QuestionBar(QStringLiteral("pairBar"), parent)
    , m_session(session)
{
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(kMargin, 8, kMargin, 8);
    connect(&m_session, &session::ReviewSession::marksChanged, this, [this](const QString &item) {
        if (item == m_item)
            refresh();
    });
}

void PairBar::setItem(const QString &item)
{
    m_item = item;
    m_changed.reset();
    m_pairs = m_session.pairs(item);
    const BlindItem *blind = m_session.content().item(item);
    const Sheet *sheet = blind == nullptr ? nullptr : m_session.content().rubric.sheetFor(*blind);
    m_scale = sheet == nullptr ? PairScale() : PairScale(sheet->pairwise);
    const auto open = std::find_if(m_pairs.begin(), m_pairs.end(),
                                   [this](const PairKey &pair) { return !m_session.verdict(pair); });
    m_current = open == m_pairs.end() ? 0 : static_cast<int>(open - m_pairs.begin());
    rebuild();
}

std::optional<PairKey> PairBar::pair() const
{
    return m_pairs.empty() ? std::nullopt : std::optional(m_pairs.at(static_cast<std::size_t>(m_current)));
}

void PairBar::rebuild()
{
    delete m_content;
    m_list.clear();
    m_answers.clear();
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *list = new widgets::FlowLayout(nullptr, Qt::AlignHCenter);
    for (std::size_t i = 0; i < m_pairs.size() && m_pairs.size() > 1; ++i) {
        auto *token = new ChoiceButton({}, m_scale.brief(m_pairs[i], std::nullopt), m_content);
        token->reserve(m_scale.briefs(m_pairs[i]));
        token->setObjectName(QStringLiteral("pair%1").arg(i));
        connect(token, &ChoiceButton::clicked, this, [this, i] {
            choose(static_cast<int>(i));
            setFocus(Qt::MouseFocusReason);
        });
        list->addWidget(token);
        m_list.push_back(token);
    }
    column->addLayout(list);
    addAnswers();
    layout()->addWidget(m_content);
    refresh();
}

void PairBar::addAnswers()
{
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    auto *scale = new widgets::FlowLayout(nullptr, Qt::AlignHCenter);
    m_steps = scale;
    int digit = 0;
    for (const PairVerdict &step : m_scale.steps()) {
        ++digit;
        addAnswer(scale, QString::number(digit), step)->setObjectName(QStringLiteral("answer%1").arg(digit));
    }
    m_others = new QWidget(m_content);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(kBesideScale);
    auto *others = new widgets::FlowLayout(m_others);
    others->setContentsMargins(0, 0, 0, 0);
    if (m_scale.rule().bothBad)
        addAnswer(others, QStringLiteral("X"), Winner::BothBad)
            ->setObjectName(QStringLiteral("answerBothPoor"));
    addAnswer(others, QStringLiteral("N"), PairVerdict::impossible({}))
        ->setObjectName(QStringLiteral("answerCannot"));
    m_takeBack = new ChoiceButton(tr("Del"), tr("Take back"), m_content);
    m_takeBack->setObjectName(QStringLiteral("pairTakeBack"));
    connect(m_takeBack, &ChoiceButton::clicked, this, [this] {
        setFocus(Qt::MouseFocusReason);
        clear();
    });
    others->addWidget(m_takeBack);
    m_row->addStretch(1); // as wide as the others, so that the tie stays under the line between the two
    m_row->addLayout(scale);
    m_row->addWidget(m_others, 1);
    column->addLayout(m_row);
}

/// What is no step of the scale stands beside it where there is room on both sides, else below.
void PairBar::placeOthers()
{
    if (m_content == nullptr)
        return;
    const QMargins around = layout()->contentsMargins();
    const int needed = m_steps->sizeHint().width() + 2 * (m_others->sizeHint().width() + kBesideScale);
    const bool beside = needed <= width() - around.left() - around.right();
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(beside ? kBesideScale : 8);
    m_row->setAlignment(m_others, beside ? Qt::Alignment() : Qt::AlignHCenter);
}

ChoiceButton *PairBar::addAnswer(QLayout *row, const QString &key, const PairVerdict &verdict)
{
    auto *button = new ChoiceButton(key, {}, m_content);
    connect(button, &ChoiceButton::clicked, this, [this, verdict] {
        setFocus(Qt::MouseFocusReason);
        giveAndGoOn(verdict);
        refresh(); // a click alone must not look like an answer
    });
    row->addWidget(button);
    m_answers.push_back({verdict, button});
    return button;
}

void PairBar::refresh()
{
    const std::optional<PairKey> now = pair();
    if (!now || m_content == nullptr)
        return;
    for (std::size_t i = 0; i < m_list.size(); ++i) {
        const std::optional<PairVerdict> said = m_session.verdict(m_pairs[i]);
        m_list[i]->setText(m_scale.brief(m_pairs[i], said));
        m_list[i]->setAccessibleName(m_scale.sentence(m_pairs[i], said));
        m_list[i]->setToolTip(m_list[i]->accessibleName());
        m_list[i]->setChecked(static_cast<int>(i) == m_current);
        m_list[i]->updateGeometry();
    }
    const std::optional<PairVerdict> given = m_session.verdict(*now);
    for (const Answer &answer : m_answers) {
        answer.button->setText(m_scale.word(*now, answer.verdict));
        answer.button->setAccessibleName(answer.button->text());
        answer.button->setToolTip(
            QStringLiteral("%1 (%2)").arg(answer.button->text(), answer.button->keyText()));
        answer.button->setChecked(given && sameAnswer(*given, answer.verdict));
        answer.button->updateGeometry();
    }
    m_takeBack->setEnabled(given.has_value());
    m_takeBack->setChecked(false); // it is no answer
    placeOthers();
    const QString said = verdictText();
    setAccessibleName(tr("Comparison %1 of %2").arg(m_current + 1).arg(m_pairs.size()));
    setAccessibleDescription(said);
    Q_EMIT saidChanged(said);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

QString PairBar::verdictText() const
{
    const std::optional<PairKey> now = pair();
    if (!now)
        return {};
    const QString said = m_scale.sentence(*now, m_session.verdict(*now));
    if (m_changed != now)
        return said;
    return m_changedForward ? tr("Done again. %1").arg(said) : tr("Taken back. %1").arg(said);
}

void PairBar::choose(int index)
{
    if (m_pairs.empty())
        return;
    m_current = std::clamp(index, 0, static_cast<int>(m_pairs.size()) - 1);
    refresh();
    const PairKey &now = m_pairs[static_cast<std::size_t>(m_current)];
    Q_EMIT pairChosen(now.first, now.second);
}

void PairBar::showPair(const QString &one, const QString &other)
{
    const auto found = std::find_if(m_pairs.begin(), m_pairs.end(), [&](const PairKey &pair) {
        return (pair.first == one && pair.second == other) || (pair.first == other && pair.second == one);
    });
    if (found != m_pairs.end() && found - m_pairs.begin() != m_current)
        choose(static_cast<int>(found - m_pairs.begin()));
}

void PairBar::showChanged(const PairKey &pair, bool forward)
{
    const bool known = std::find(m_pairs.begin(), m_pairs.end(), pair) != m_pairs.end();
    m_changed = known ? pair : PairKey{pair.item, pair.second, pair.first};
    m_changedForward = forward;
    showPair(pair.first, pair.second);
    refresh();
}

void PairBar::setSides(int left, int right)
{
    layout()->setContentsMargins(std::max(left, 0) + kMargin, 8, std::max(width() - right, 0) + kMargin, 8);
    placeOthers();
}

bool PairBar::give(const PairVerdict &verdict)
{
    const std::optional<PairKey> now = pair();
    if (!now)
        return false;
    if (!verdict.winner) {
        Q_EMIT reasonRequested(*now);
        return false;
    }
    m_changed.reset();
    const Status status = m_session.setPreference(*now, verdict);
    if (!status.ok())
        Q_EMIT refused(status.error().text());
    refresh();
    return status.ok();
}

void PairBar::giveAndGoOn(const PairVerdict &verdict)
{
    if (give(verdict))
        goOn();
}

/// Where there are degrees the judgement is not complete with the side: the same arrow again means more.
void PairBar::turnTo(Winner side)
{
    const PairVerdict verdict =
        m_scale.towards(side, pair() ? m_session.verdict(*pair()) : std::optional<PairVerdict>());
    if (m_scale.rule().degrees > 1)
        give(verdict);
    else
        giveAndGoOn(verdict);
}

void PairBar::clear()
{
    const std::optional<PairKey> now = pair();
    if (!now || !m_session.verdict(*now))
        return;
    m_changed.reset();
    const Status status = m_session.clearPreference(*now);
    if (!status.ok())
        Q_EMIT refused(status.error().text());
    refresh();
}

bool PairBar::goOn()
{
    const auto count = static_cast<int>(m_pairs.size());
    for (int offset = 1; offset < count; ++offset) {
        const int index = (m_current + offset) % count;
        if (!m_session.verdict(m_pairs[static_cast<std::size_t>(index)])) {
            choose(index);
            return true;
        }
    }
    return false;
}

bool PairBar::chooseByKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        choose(m_current - 1);
        return true;
    case Qt::Key_Down:
        choose(m_current + 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!goOn() && pair() && m_session.verdict(*pair()))
            Q_EMIT left();
        return true;
    case Qt::Key_Escape:
        Q_EMIT left();
        return true;
    default:
        return false;
    }
}

bool PairBar::answerByDigit(int key)
{
    if (key < Qt::Key_1 || key > Qt::Key_9)
        return false;
    const auto step = static_cast<std::size_t>(key - Qt::Key_1);
    if (step >= m_scale.steps().size()) {
        Q_EMIT refused(tr("There are %1 answers here, from 1 to %1.").arg(m_scale.steps().size()));
        return true;
    }
    giveAndGoOn(m_scale.steps()[step]);
    return true;
}

bool PairBar::answerByKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Left:
        turnTo(Winner::First);
        return true;
    case Qt::Key_Right:
        turnTo(Winner::Second);
        return true;
    case Qt::Key_0:
    case Qt::Key_Equal:
        giveAndGoOn(Winner::Tie);
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        clear();
        return true;
    default:
        break;
    }
    if (answerByDigit(event.key()))
        return true;
    const QChar letter = shortcutLetter(event);
    if (letter == u'x')
        giveAndGoOn(Winner::BothBad);
    else if (letter == u'n')
        give(PairVerdict::impossible({}));
    else if (letter == u'c')
        Q_EMIT commentRequested();
    else
        return false;
    return true;
}

void PairBar::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier & ~Qt::ShiftModifier) == Qt::NoModifier;
    // Whoever holds a key down answers once, and not every pair that comes.
    if (plain && (chooseByKey(event->key()) || event->isAutoRepeat() || answerByKey(*event)))
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

void PairBar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    refresh();
    update();
}

void PairBar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace jeoul::ui
