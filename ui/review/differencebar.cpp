// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/differencebar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace jeoul::ui {

DifferenceBar::DifferenceBar(QWidget *parent)
    : QWidget(parent)
    , m_first(new QComboBox(this))
    , m_second(new QComboBox(this))
    , m_step(new QLabel(this))
    , m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("differenceBar"));
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_first->setObjectName(QStringLiteral("differenceFirst"));
    m_second->setObjectName(QStringLiteral("differenceSecond"));
    m_first->setAccessibleName(tr("First response to compare"));
    m_second->setAccessibleName(tr("Second response to compare"));
    m_step->setObjectName(QStringLiteral("differenceStep"));
    m_step->hide();
    m_words->setObjectName(QStringLiteral("differenceWords"));
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_words->setWordWrap(true);
    m_words->installEventFilter(this);
    const auto button = [this](const QString &text, const QString &name, const char *id, auto action) {
        auto *out = new QToolButton(this);
        out->setText(text);
        out->setToolTip(name);
        out->setAccessibleName(name);
        out->setObjectName(QString::fromLatin1(id));
        connect(out, &QToolButton::clicked, this, action);
        return out;
    };
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(8);
    row->addWidget(m_first);
    row->addWidget(new QLabel(QStringLiteral("↔"), this));
    row->addWidget(m_second);
    row->addWidget(button(QStringLiteral("‹"), tr("Previous difference (Shift+F7)"), "differencePrevious",
                          [this] { Q_EMIT stepRequested(false); }));
    row->addWidget(button(QStringLiteral("›"), tr("Next difference (F7)"), "differenceNext",
                          [this] { Q_EMIT stepRequested(true); }));
    row->addWidget(m_step);
    row->addWidget(m_words, 1);
    row->addWidget(
        button(tr("Close"), tr("Stop comparing (Esc)"), "differenceClose", [this] { Q_EMIT closed(); }));
    connect(m_first, &QComboBox::activated, this, [this] { choose(m_first, m_second); });
    connect(m_second, &QComboBox::activated, this, [this] { choose(m_second, m_first); });
    hide();
}

void DifferenceBar::setLabels(const QStringList &labels)
{
    const QSignalBlocker quiet(m_first);
    const QSignalBlocker quietToo(m_second);
    for (QComboBox *box : {m_first, m_second}) {
        box->clear();
        box->addItems(labels);
    }
}

void DifferenceBar::setPair(int first, int second)
{
    m_first->setCurrentIndex(m_firstBefore = first);
    m_second->setCurrentIndex(m_secondBefore = second);
}

int DifferenceBar::first() const
{
    return m_first->currentIndex();
}

int DifferenceBar::second() const
{
    return m_second->currentIndex();
}

/// Who chooses a response that stands on the other side already means to swap the two.
void DifferenceBar::choose(QComboBox *changed, QComboBox *other)
{
    if (changed->currentIndex() == other->currentIndex())
        other->setCurrentIndex(changed == m_first ? m_firstBefore : m_secondBefore);
    m_firstBefore = first();
    m_secondBefore = second();
    Q_EMIT pairChosen(first(), second());
}

void DifferenceBar::setBusy()
{
    setWords(tr("Comparing"));
    m_step->hide();
}

void DifferenceBar::setResult(const reading::WordDifference &difference)
{
    if (difference.first.empty() && difference.second.empty()) {
        setWords(tr("The two responses are the same, word for word."));
        return;
    }
    QStringList words{tr("≠ only in %1: %L2 words").arg(m_first->currentText()).arg(difference.onlyFirst),
                      tr("≠ only in %1: %L2 words").arg(m_second->currentText()).arg(difference.onlySecond)};
    if (difference.moved > 0)
        words << tr("↕ at another place: %L1 words").arg(difference.moved);
    words << tr("in both: %L1 words").arg(difference.common);
    setWords(words.join(QStringLiteral("  ·  ")));
}

void DifferenceBar::setWords(const QString &words)
{
    m_words->setText(words);
    m_words->setToolTip(words);
    keepLines();
}

/// The words wrap; in little room they keep their lines, and the responses give way. A label counts the
/// height it must have among what it needs, so that it is asked without one.
void DifferenceBar::keepLines()
{
    m_words->setMinimumHeight(0);
    if (m_words->text().isEmpty() || m_words->width() <= 0)
        return;
    m_words->setMinimumHeight(m_words->heightForWidth(m_words->width()));
}

bool DifferenceBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::Resize)
        keepLines();
    return QWidget::eventFilter(watched, event);
}

void DifferenceBar::setStep(int current, int count)
{
    m_step->setVisible(current >= 0 && count > 0);
    m_step->setText(tr("%L1 of %L2").arg(current + 1).arg(count));
    m_step->setAccessibleName(tr("Difference %L1 of %L2").arg(current + 1).arg(count));
}

QString DifferenceBar::stepText() const
{
    return m_step->isHidden() ? QString() : m_step->text();
}

QString DifferenceBar::words() const
{
    return m_words->text();
}

void DifferenceBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace jeoul::ui
