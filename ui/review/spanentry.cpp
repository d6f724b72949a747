// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/spanentry.h"

#include "ui/reader/readeredit.h"
#include "ui/reader/responseview.h"
#include "ui/review/pane.h"
#include "ui/review/panedeck.h"
#include "ui/review/spanbar.h"
#include "ui/review/spanlist.h"

#include <QPlainTextEdit>

#include <algorithm>

namespace jeoul::ui {

namespace {

constexpr qsizetype kQuote = 80;

QWidget *shownPage(const reader::ResponseView *view)
{
    return view->isRaw() ? static_cast<QWidget *>(view->rawPage()) : view->page();
}

/// What was marked is no longer selected, so that the next key does not mark it again.
void deselect(const reader::ResponseView *view)
{
    if (!view->hasSelection())
        return; // a cursor that is set is scrolled to
    if (view->isRaw()) {
        QTextCursor cursor = view->rawPage()->textCursor();
        cursor.setPosition(cursor.selectionEnd());
        view->rawPage()->setTextCursor(cursor);
        return;
    }
    QTextCursor cursor = view->page()->textCursor();
    cursor.setPosition(cursor.selectionEnd());
    view->page()->setTextCursor(cursor);
}

} // namespace

SpanEntry::SpanEntry(session::ReviewSession &session, PaneDeck *panes, SpanBar *bar, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_panes(panes)
    , m_bar(bar)
{
    connect(&m_session, &session::ReviewSession::spansChanged, this, [this](const QString &item) {
        if (item == m_item)
            refresh();
    });
    connect(m_bar, &SpanBar::finished, this, [this](bool hadKeys) {
        Pane *asked = pane(m_asked);
        if (asked == nullptr)
            return;
        deselect(asked->view());
        if (hadKeys)
            focusText(asked);
    });
}

const Sheet *SpanEntry::sheet() const
{
    const BlindItem *blind = m_session.content().item(m_item);
    return blind == nullptr ? nullptr : m_session.content().rubric.sheetFor(*blind);
}

bool SpanEntry::wanted() const
{
    return sheet() != nullptr && sheet()->errorSpans;
}

void SpanEntry::setItem(const QString &item)
{
    m_bar->hide();
    m_asked.clear();
    m_item = item;
    refresh();
}

Pane *SpanEntry::pane(const QString &label) const
{
    const auto &all = m_panes->all();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Pane *one) { return one->label() == label; });
    return found == all.end() ? nullptr : *found;
}

Pane *SpanEntry::chosenPane(int position) const
{
    for (Pane *one : m_panes->all()) {
        const SpanList *under = m_lists.contains(one) ? m_lists.at(one) : nullptr;
        if (shownPage(one->view())->hasFocus() || (under != nullptr && under->hasFocus()))
            return one;
    }
    // Somebody who selected with the mouse may have gone back to the scores.
    for (Pane *one : m_panes->all()) {
        if (one->isVisible() && one->view()->selectedSource().length > 0)
            return one;
    }
    const auto index = static_cast<std::size_t>(std::max(position, 0));
    return index < m_panes->all().size() ? m_panes->all()[index] : nullptr;
}

SpanList *SpanEntry::list(Pane *pane)
{
    SpanList *&made = m_lists[pane];
    if (made != nullptr)
        return made;
    made = new SpanList(pane->label(), pane);
    pane->setFooter(made);
    connect(made, &SpanList::spanShown, this, [pane](const SpanKey &span) {
        pane->view()->showSource({span.start, span.length});
    });
    connect(made, &SpanList::spanOpened, this, [this, pane](const SpanKey &span) { ask(pane, span); });
    connect(made, &SpanList::removeRequested, this, &SpanEntry::remove);
    connect(made, &SpanList::left, this, &SpanEntry::left);
    return made;
}

void SpanEntry::refresh()
{
    for (Pane *one : m_panes->all()) {
        const auto spans = m_session.spans({m_item, one->label()});
        std::vector<ErrorSpan> shown;
        for (const auto &[key, mark] : spans)
            shown.push_back({key.start, key.length, mark.severity, mark.note});
        one->view()->setErrorSpans(std::move(shown));
        if (wanted() || m_lists.contains(one))
            list(one)->setSpans(spans, sheet(), one->view()->markdown());
    }
}

void SpanEntry::mark(int position)
{
    markSelected(chosenPane(position));
}

void SpanEntry::markIn(int position)
{
    const auto index = static_cast<std::size_t>(position);
    markSelected(index < m_panes->all().size() ? m_panes->all()[index] : nullptr);
}

void SpanEntry::markSelected(Pane *chosen)
{
    if (!wanted() || chosen == nullptr) {
        Q_EMIT told(tr("Errors are not marked in the responses of this item."));
        return;
    }
    const reader::SourceStretch selected = chosen->view()->selectedSource();
    if (selected.length > 0)
        return ask(chosen, {m_item, chosen->label(), selected.start, selected.length});
    Q_EMIT told(tr("Select what is wrong in %1, with the mouse or with Shift and the arrows, then press M.")
                    .arg(chosen->label()));
    focusText(chosen);
}

void SpanEntry::ask(Pane *pane, const SpanKey &span)
{
    const auto all = m_session.spans({span.item, span.label});
    const auto known =
        std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.first == span; });
    QString quote = pane->view()->markdown().mid(span.start, span.length).simplified();
    if (quote.size() > kQuote)
        quote = quote.left(kQuote) + u'…';
    m_asked = span.label;
    m_bar->ask(tr("What is wrong with “%1” in %2?").arg(quote, span.label), *sheet(),
               known == all.end() ? std::nullopt : std::optional(known->second),
               [this, span](const std::optional<SpanMark> &mark) {
                   return mark ? m_session.setSpan(span, *mark) : m_session.clearSpan(span);
               });
}

void SpanEntry::remove(const SpanKey &span)
{
    if (const Status status = m_session.clearSpan(span); !status.ok())
        Q_EMIT told(status.error().text());
}

void SpanEntry::showChanged(const SpanKey &span)
{
    Pane *shown = pane(span.label);
    if (shown == nullptr || !m_lists.contains(shown))
        return;
    shown->view()->showSource({span.start, span.length});
    m_lists.at(shown)->showSpan(span);
}

void SpanEntry::focusText(const Pane *pane) const
{
    shownPage(pane->view())->setFocus(Qt::OtherFocusReason);
}

} // namespace jeoul::ui
