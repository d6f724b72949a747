// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/differencebar.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace jeoul::ui {

DifferenceBar::DifferenceBar(QWidget *parent)
    : PaneBar(QStringLiteral("difference"), parent)
    , m_first(new QComboBox(this))
    , m_second(new QComboBox(this))
    , m_step(new QLabel(this))
    , m_words(new QLabel(this))
{
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
    row()->addWidget(m_first);
    row()->addWidget(new QLabel(QStringLiteral("↔"), this));
    row()->addWidget(m_second);
    addSteps(tr("Previous difference (Shift+F7)"), tr("Next difference (F7)"));
    addSaying(m_step, 0);
    addSaying(m_words, 1);
    addClose(tr("Stop comparing (Esc)"));
    connect(m_first, &QComboBox::activated, this, [this] { choose(m_first, m_second); });
    connect(m_second, &QComboBox::activated, this, [this] { choose(m_second, m_first); });
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
    setUnseen(0);
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

void DifferenceBar::setUnseen(int count)
{
    sayUnseen(count == 0 ? QString()
                         : tr("%n more in folded parts. The raw text (Ctrl+U) shows them.", nullptr, count));
}

QString DifferenceBar::stepText() const
{
    return m_step->isHidden() ? QString() : m_step->text();
}

QString DifferenceBar::words() const
{
    return m_words->text();
}

} // namespace jeoul::ui
