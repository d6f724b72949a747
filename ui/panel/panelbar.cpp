// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/panelbar.h"

#include "ui/panel/stateline.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace jeoul::ui {

using reporting::RoundState;

namespace {

constexpr int kHashDigits = 16;
constexpr int kGroup = 4;
constexpr int kProgressWidth = 160;
constexpr double kOneLine = 1.25; ///< times the usual size of text

/// In groups of four, because people compare it.
QString grouped(const QString &digits)
{
    QStringList groups;
    for (qsizetype i = 0; i < digits.size(); i += kGroup)
        groups << digits.mid(i, kGroup);
    return groups.join(u' ');
}

} // namespace

PanelBar::PanelBar(PanelSteps &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
    , m_title(new QLabel(this))
    , m_numbers(new QLabel(this))
    , m_line(new StateLine(this))
    , m_others(new QPushButton(tr("&Other steps"), this))
    , m_menu(new QMenu(this))
    , m_primary(new QPushButton(this))
    , m_message(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Stop"), this))
{
    setObjectName(QStringLiteral("panelBar"));
    build();
    connect(m_primary, &QPushButton::clicked, this, &PanelBar::act);
    connect(m_cancel, &QPushButton::clicked, &m_steps, &PanelSteps::cancel);
    connect(&m_steps, &PanelSteps::started, this, &PanelBar::showBusy);
    connect(&m_steps, &PanelSteps::progressed, this, &PanelBar::showProgress);
    connect(&m_steps, &PanelSteps::failed, this, [this](const QString &sentence) { say(sentence, "bad"); });
    connect(&m_steps, &PanelSteps::succeeded, this,
            [this](const QString &sentence) { say(sentence, "good"); });
}

void PanelBar::build()
{
    m_title->setObjectName(QStringLiteral("roundTitle"));
    m_title->setProperty("role", QStringLiteral("title"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_numbers->setObjectName(QStringLiteral("roundNumbers"));
    m_numbers->setProperty("tone", QStringLiteral("muted"));
    m_numbers->setWordWrap(true);
    m_numbers->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_numbers->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_others->setObjectName(QStringLiteral("otherStepsButton"));
    m_others->setMenu(m_menu);
    m_primary->setObjectName(QStringLiteral("primaryStepButton"));
    m_primary->setProperty("primary", true);
    m_message->setObjectName(QStringLiteral("stepMessage"));
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setMinimumHeight(m_message->fontMetrics().lineSpacing() + 4);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(kProgressWidth);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(QStringLiteral("stopButton"));
    m_progress->hide();
    m_cancel->hide();
    auto *names = new QVBoxLayout;
    names->setSpacing(4);
    names->addWidget(m_title);
    names->addWidget(m_numbers);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addLayout(names, 1);
    head->addWidget(m_others, 0, Qt::AlignTop);
    head->addWidget(m_primary, 0, Qt::AlignTop);
    auto *work = new QHBoxLayout;
    work->setSpacing(24);
    work->addWidget(m_line);
    work->addWidget(m_message, 1);
    work->addWidget(m_progress);
    work->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 8);
    column->setSpacing(4);
    column->addLayout(head);
    if (theme::textScale() > kOneLine) {
        work->removeWidget(m_line); // no room beside it for a sentence
        column->addWidget(m_line);
    }
    column->addLayout(work);
}

void PanelBar::refresh(const reporting::PanelView &view)
{
    m_title->setText(view.manifest.title);
    m_title->setToolTip(view.manifest.title);
    QString numbers =
        tr("Scheme's confirmation number %1").arg(grouped(view.manifest.schemeHash.left(kHashDigits)));
    if (!view.lockNumber.isEmpty())
        numbers = tr("%1   ·   Lock number %2").arg(numbers, view.lockNumber);
    m_numbers->setText(numbers);
    m_line->setState(view.state);
    m_menu->clear();
    for (const PanelStep step : m_steps.others())
        m_menu->addAction(stepName(step), this, [this, step] { m_steps.take(step); });
    m_others->setVisible(!m_menu->isEmpty());
    const std::optional<PanelStep> primary = m_steps.primary();
    m_primary->setText(primary ? stepName(*primary) : tr("Export the result…"));
    for (QPushButton *button : {m_primary, m_others})
        button->setEnabled(true);
    m_progress->hide();
    m_cancel->hide();
}

QString PanelBar::message() const
{
    return m_message->text();
}

void PanelBar::act()
{
    if (const std::optional<PanelStep> primary = m_steps.primary())
        m_steps.take(*primary);
    else
        Q_EMIT exportRequested();
}

void PanelBar::showBusy(const QString &sentence, bool cancellable)
{
    for (QPushButton *button : {m_primary, m_others})
        button->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->setVisible(cancellable);
    say(sentence, "muted");
}

void PanelBar::showProgress(qint64 finished, qint64 total, const QString &sentence)
{
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(static_cast<int>(finished));
    say(sentence, "muted");
}

void PanelBar::say(const QString &sentence, const char *tone)
{
    m_message->setProperty("tone", QString::fromLatin1(tone));
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
    m_message->setText(sentence);
    if (sentence.isEmpty())
        return;
    QAccessibleEvent told(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

} // namespace jeoul::ui
