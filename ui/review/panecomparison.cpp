// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panecomparison.h"

#include "ui/reader/responseview.h"
#include "ui/review/differencebar.h"
#include "ui/review/pane.h"
#include "ui/widgets/job.h"

namespace jeoul::ui {

PaneComparison::PaneComparison(DifferenceBar *bar, const std::vector<Pane *> &panes, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_panes(panes)
{
    connect(m_bar, &DifferenceBar::pairChosen, this, [this](int first, int second) {
        compare(first, second);
        Q_EMIT pairChosen(first, second);
    });
    connect(m_bar, &DifferenceBar::stepRequested, this, &PaneComparison::step);
    connect(m_bar, &DifferenceBar::closed, this, &PaneComparison::close);
}

void PaneComparison::setItem(int count)
{
    m_count = count;
    ++m_run;
    for (Pane *pane : m_panes)
        connect(pane->view(), &reader::ResponseView::differencesPlaced, this, &PaneComparison::tell,
                Qt::UniqueConnection);
    QStringList labels;
    for (int i = 0; i < count; ++i)
        labels << m_panes[static_cast<std::size_t>(i)]->label();
    m_bar->setLabels(labels);
    if (!m_on)
        return;
    if (count < 2)
        return close();
    compare(std::min(m_first, count - 1), std::min(m_second, count - 1));
}

void PaneComparison::compare(int first, int second)
{
    if (m_count < 2)
        return;
    m_first = first;
    m_second = second == first ? (first + 1) % m_count : second;
    m_on = true;
    m_bar->setPair(m_first, m_second);
    m_bar->show();
    start();
}

void PaneComparison::start()
{
    clear();
    m_difference = {};
    m_bar->setBusy();
    const QString one = m_panes[static_cast<std::size_t>(m_first)]->view()->markdown();
    const QString other = m_panes[static_cast<std::size_t>(m_second)]->view()->markdown();
    startJob<reading::WordDifference>(
        this, [one, other](ProgressSink &) { return reading::wordDifference(one, other); },
        [this, run = ++m_run, first = m_first, second = m_second](const reading::WordDifference &difference) {
            if (run == m_run && m_on)
                show(first, second, difference);
        });
}

void PaneComparison::show(int first, int second, const reading::WordDifference &difference)
{
    m_difference = difference;
    m_step = -1;
    m_panes[static_cast<std::size_t>(first)]->view()->setDifferences(difference.first);
    m_panes[static_cast<std::size_t>(second)]->view()->setDifferences(difference.second);
    m_bar->setResult(difference);
    tell();
    Q_EMIT compared();
}

void PaneComparison::clear()
{
    for (Pane *pane : m_panes)
        pane->view()->setDifferences({});
}

void PaneComparison::close()
{
    m_on = false;
    ++m_run;
    m_bar->hide();
    clear();
    Q_EMIT closed();
}

void PaneComparison::step(bool forward)
{
    const auto count = static_cast<int>(m_difference.steps.size());
    if (!m_on || count == 0)
        return;
    const int from = m_step >= 0 ? m_step : (forward ? -1 : count);
    int next = -1;
    for (int k = 1; k <= count && next < 0; ++k) {
        const int candidate = (from + (forward ? k : -k) + count) % count;
        next = shown(candidate) ? candidate : -1;
    }
    if (next < 0)
        return;
    m_step = next;
    const reading::DifferenceStep &here = m_difference.steps[static_cast<std::size_t>(m_step)];
    const reading::Difference &difference =
        (here.ofFirst ? m_difference.first : m_difference.second)[here.index];
    const int position = here.ofFirst ? m_first : m_second;
    const int other = here.ofFirst ? m_second : m_first;
    Q_EMIT paneWanted(position);
    m_panes[static_cast<std::size_t>(other)]->view()->setCurrentDifference(-1);
    reader::ResponseView *view = m_panes[static_cast<std::size_t>(position)]->view();
    view->setCurrentDifference(static_cast<int>(here.index));
    view->showSource({difference.start, difference.length});
    tell();
}

/// A long block of code is folded, and only the raw text has the rest of it.
bool PaneComparison::shown(int step) const
{
    const reading::DifferenceStep &difference = m_difference.steps[static_cast<std::size_t>(step)];
    const int position = difference.ofFirst ? m_first : m_second;
    return m_panes[static_cast<std::size_t>(position)]->view()->mayShowDifference(difference.index);
}

/// Counts what can be gone to, and says what cannot.
void PaneComparison::tell()
{
    if (!m_on)
        return;
    const auto all = static_cast<int>(m_difference.steps.size());
    int reachable = 0;
    int current = -1;
    for (int step = 0; step < all; ++step) {
        if (!shown(step))
            continue;
        if (step == m_step)
            current = reachable;
        ++reachable;
    }
    m_bar->setStep(current, reachable);
    m_bar->setUnseen(all - reachable);
}

} // namespace jeoul::ui
