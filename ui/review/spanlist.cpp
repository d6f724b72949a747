// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/spanlist.h"

#include "models/base/readinglanguage.h"
#include "ui/review/spanbar.h"

#include <QKeyEvent>

#include <algorithm>

namespace jeoul::ui {

namespace {

constexpr int kMostRows = 3; ///< shown without scrolling
constexpr int kFrame = 4;
constexpr qsizetype kQuote = 60;

QString rowText(const SpanMark &mark, const Sheet *sheet, const QString &quote, Language language)
{
    QStringList parts{severitySign(mark.severity) + u' ' + severityWord(mark.severity)};
    const SpanCategory *category = sheet == nullptr ? nullptr : sheet->spanCategory(mark.category);
    if (category != nullptr)
        parts << category->title.in(language);
    parts << QStringLiteral("“%1”").arg(quote);
    if (!mark.note.isEmpty())
        parts << mark.note;
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace

SpanList::SpanList(const QString &label, QWidget *parent)
    : QListWidget(parent)
    , m_label(label)
{
    setObjectName(QStringLiteral("spanList"));
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    const auto at = [this](int row) { return m_spans.at(static_cast<std::size_t>(row)).first; };
    connect(this, &QListWidget::itemClicked, this, [this, at](const QListWidgetItem *item) {
        const SpanKey clicked = at(row(item));
        Q_EMIT spanShown(clicked);
        Q_EMIT spanOpened(clicked);
    });
    connect(this, &QListWidget::currentRowChanged, this, [this, at](int row) {
        if (row >= 0 && hasFocus())
            Q_EMIT spanShown(at(row));
    });
    hide();
}

void SpanList::setSpans(std::vector<std::pair<SpanKey, SpanMark>> spans, const Sheet *sheet,
                        const QString &text)
{
    const int before = currentRow();
    m_spans = std::move(spans);
    const Language language = readingLanguage(locale());
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const auto &[key, mark] : m_spans) {
            QString quote = text.mid(key.start, key.length).simplified();
            if (quote.size() > kQuote)
                quote = quote.left(kQuote) + u'…';
            addItem(rowText(mark, sheet, quote, language));
            item(count() - 1)->setToolTip(item(count() - 1)->text());
        }
        setCurrentRow(std::min(before, count() - 1));
    }
    setAccessibleName(tr("%n error(s) marked in response %1", nullptr, count()).arg(m_label));
    if (count() == 0 && hasFocus())
        Q_EMIT left();
    setVisible(count() > 0);
    fit();
}

void SpanList::showSpan(const SpanKey &span)
{
    const auto found =
        std::find_if(m_spans.begin(), m_spans.end(), [&](const auto &one) { return one.first == span; });
    if (found != m_spans.end())
        setCurrentRow(static_cast<int>(found - m_spans.begin()));
}

void SpanList::fit()
{
    if (count() == 0)
        return;
    const int row = std::max(sizeHintForRow(0), 1);
    setFixedHeight(row * std::min(count(), kMostRows) + kFrame);
}

void SpanList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fit(); // the font, and with it the rows, may have changed
}

void SpanList::keyPressEvent(QKeyEvent *event)
{
    const int at = currentRow();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && at >= 0)
        Q_EMIT spanOpened(m_spans.at(static_cast<std::size_t>(at)).first);
    else if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && at >= 0)
        Q_EMIT removeRequested(m_spans.at(static_cast<std::size_t>(at)).first);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (event->text().trimmed().isEmpty())
        QListWidget::keyPressEvent(event);
    else
        event->ignore(); // letters are the desk's, not a search in this list
}

} // namespace jeoul::ui
