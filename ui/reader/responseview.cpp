// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/responseview.h"

#include "ui/reader/mathrenderer.h"
#include "ui/reader/noteview.h"
#include "ui/reader/pictureview.h"
#include "ui/reader/rawpage.h"
#include "ui/reader/readeredit.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QFontInfo>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace jeoul::reader {

namespace {

constexpr qsizetype kFirstEffort = 40 * 1024; ///< an ordinary answer of 8 KB is complete at once
constexpr int kSliceMs = 10;
constexpr int kDrawMs = 10;
constexpr int kReadingMs = 5; ///< before looking again whether a long text is read
constexpr int kGatherMs = 30;
constexpr int kShortestLine = 20;
constexpr int kLongestLine = 80;

/// Keeps what stands at the top of a page where it is while its document changes.
class HeldPlace
{
public:
    explicit HeldPlace(ReaderEdit &page)
        : m_page(page)
        , m_top(page.cursorForPosition(QPoint(0, 0)))
        , m_offset(page.cursorRect(m_top).top())
        , m_atTop(page.verticalScrollBar()->value() == 0)
    {
    }
    HeldPlace(const HeldPlace &) = delete;
    HeldPlace &operator=(const HeldPlace &) = delete;

    ~HeldPlace()
    {
        QScrollBar *bar = m_page.verticalScrollBar();
        bar->setValue(m_atTop ? 0 : bar->value() + m_page.cursorRect(m_top).top() - m_offset);
    }

private:
    ReaderEdit &m_page;
    QTextCursor m_top;
    int m_offset;
    bool m_atTop;
};

std::vector<Media> picturesOf(const BlindResponse &response)
{
    std::vector<Media> out;
    std::copy_if(response.media.begin(), response.media.end(), std::back_inserter(out),
                 [](const Media &media) { return media.kind == MediaKind::Picture; });
    return out;
}

ReaderStyle styleOf(double points)
{
    ReaderStyle style;
    style.tokens = ui::theme::currentTokens();
    style.points = points * ui::theme::textScale();
    return style;
}

} // namespace

ResponseView::ResponseView(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_page(new ReaderEdit(this))
    , m_raw(new RawPage(this))
    , m_note(new NoteView(this))
    , m_pictureView(new PictureView(this))
    , m_marks(*m_page, *m_raw)
{
    // Three lines are enough to find one's place again when the desk has little room.
    for (QWidget *part : std::initializer_list<QWidget *>{m_page, m_raw, m_note, m_pictureView})
        part->setMinimumHeight(24);
    setSpokenName(tr("Text"));
    for (QWidget *page : std::initializer_list<QWidget *>{m_page, m_raw, m_note, m_pictureView})
        m_stack->addWidget(page);
    m_drawing.setInterval(kGatherMs);
    m_drawing.setSingleShot(true);
    connect(&m_slices, &QTimer::timeout, this, &ResponseView::slice);
    connect(&m_rawSlices, &QTimer::timeout, this, &ResponseView::rawSlice);
    connect(&m_drawing, &QTimer::timeout, this, &ResponseView::drawFormulas);
    connect(m_page->verticalScrollBar(), &QScrollBar::valueChanged, this, &ResponseView::scrolled);
    connect(m_raw->verticalScrollBar(), &QScrollBar::valueChanged, this, &ResponseView::scrolled);
    for (const QScrollBar *bar : {m_page->verticalScrollBar(), m_raw->verticalScrollBar()})
        connect(bar, &QScrollBar::actionTriggered, this, &ResponseView::readOn);
    connect(m_pictureView, &PictureView::left, this, [this] { showPictures(false); });
    setFocusProxy(m_page);
    measure();
}

ResponseView::~ResponseView()
{
    blockSignals(true); // whoever listens may be half gone
    // The children outlive this part of the view, and a page that is taken down moves its scroll bar.
    m_page->verticalScrollBar()->disconnect(this);
    m_raw->verticalScrollBar()->disconnect(this);
    m_pictureView->disconnect(this);
    m_page->showNothing(); // the text goes before the page does
}

void ResponseView::setSpokenName(const QString &name)
{
    setAccessibleName(name);
    m_page->setAccessibleName(name);
    m_note->setAccessibleName(name);
    m_raw->setAccessibleName(tr("%1, raw text").arg(name));
}

void ResponseView::setMathRenderer(MathRenderer *renderer)
{
    if (m_math != nullptr)
        m_math->disconnect(this);
    m_math = renderer;
    if (renderer != nullptr)
        connect(renderer, &MathRenderer::typeset, this, &ResponseView::formulaReady);
}

RenderSource ResponseView::sourceOf(const BlindResponse &response, double points)
{
    const bool shown = response.assigned && response.present;
    std::vector<Media> pictures = picturesOf(response);
    const bool empty = response.text.trimmed().isEmpty() && pictures.empty();
    if (!shown || empty)
        return {};
    return {response.text, std::move(pictures), styleOf(points)};
}

void ResponseView::setResponse(const BlindResponse &response, const MediaResolver &media,
                               std::unique_ptr<RenderedText> prepared)
{
    m_media = media;
    m_pictures = response.assigned && response.present ? picturesOf(response) : std::vector<Media>();
    m_pictureView->setPictures(m_pictures, media);
    if (!response.assigned)
        return showNote(tr("Not assigned to you"));
    if (!response.present)
        return showNote(tr("No response was handed in"));
    if (response.text.trimmed().isEmpty() && m_pictures.empty())
        return showNote(response.media.empty() ? tr("The response is empty")
                                               : tr("The response is a recording. It is played above."));
    m_markdown = response.text;
    showText(std::move(prepared));
}

void ResponseView::setMarkdown(const QString &markdown, const MediaResolver &media)
{
    m_markdown = markdown;
    m_media = media;
    m_pictures.clear();
    showText(nullptr);
}

void ResponseView::showText(std::unique_ptr<RenderedText> prepared)
{
    m_hasText = true;
    m_wantedScroll = -1;
    m_note->setText({});
    m_marks.setDifferences({});
    m_marks.setErrorSpans({});
    render(std::move(prepared));
    showCurrentPage();
}

void ResponseView::showCurrentPage()
{
    m_raw->showSource(m_isRaw ? m_markdown : QString());
    if (m_raw->complete())
        m_rawSlices.stop();
    else
        m_rawSlices.start(0);
    m_marks.setText(m_markdown, m_isRaw);
    QWidget *page = m_isRaw ? static_cast<QWidget *>(m_raw) : m_page;
    const bool focused = hasFocus();
    setFocusProxy(page);
    m_stack->setCurrentWidget(page);
    if (focused)
        page->setFocus();
    m_marks.refresh();
    if (!m_marks.sought().isEmpty())
        Q_EMIT matchesChanged(matchCount());
    Q_EMIT differencesPlaced();
}

void ResponseView::showNote(const QString &sentence)
{
    m_slices.stop();
    m_rawSlices.stop();
    m_hasText = false;
    m_markdown.clear();
    m_page->showNothing();
    m_text.reset();
    m_raw->showSource({});
    m_marks.setDifferences({});
    m_marks.setErrorSpans({});
    m_marks.setText({}, false);
    m_marks.refresh();
    m_note->setText(sentence);
    m_stack->setCurrentWidget(m_note);
}

QString ResponseView::noteText() const
{
    return m_note->text();
}

void ResponseView::render(std::unique_ptr<RenderedText> prepared)
{
    m_slices.stop();
    const RenderSource source{m_markdown, m_pictures, styleOf(m_points)};
    if (prepared == nullptr || !prepared->source().sameAs(source)) {
        if (m_math == nullptr)
            setMathRenderer(new MathRenderer(this));
        prepared = std::make_unique<RenderedText>(source, m_media, m_math);
    }
    if (!prepared->complete())
        prepared->write(kFirstEffort);
    if (prepared->drawFormulas(kDrawMs))
        m_drawing.start();
    m_page->showDocument(prepared->document());
    m_text = std::move(prepared); // the one before goes when it is not on show any more
    m_marks.setText(m_markdown, m_isRaw);
    m_page->verticalScrollBar()->setValue(0);
    if (complete())
        finish();
    else
        m_slices.start(0);
}

/// The same text in another size or colour, at the same place.
void ResponseView::restyle()
{
    measure();
    if (!m_hasText)
        return;
    const double place = scrollFraction();
    render();
    setScrollFraction(place);
    m_marks.refresh();
}

void ResponseView::slice()
{
    if (m_text->reading())
        return m_slices.start(kReadingMs);
    if (m_slices.interval() != 0)
        m_slices.start(0);
    const bool first = m_page->document()->isEmpty();
    const bool done = m_text->writeFor(kSliceMs);
    // The cursor of an empty page stands where the text is written and would go on to its end with it, and a
    // page shown for the first time goes to its cursor.
    if (first) {
        m_page->setTextCursor(QTextCursor(m_page->document()));
        m_page->verticalScrollBar()->setValue(0);
    }
    if (done)
        finish();
}

void ResponseView::finish()
{
    m_slices.stop();
    settle();
    Q_EMIT completed();
}

void ResponseView::rawSlice()
{
    if (!m_raw->write(kSliceMs))
        return;
    m_rawSlices.stop();
    settle();
}

/// What waited for all of a page.
void ResponseView::settle()
{
    if (m_wantedScroll >= 0)
        setScrollFraction(m_wantedScroll);
    m_marks.refresh();
    if (!m_marks.sought().isEmpty())
        Q_EMIT matchesChanged(matchCount());
    Q_EMIT differencesPlaced();
}

bool ResponseView::allOnPage() const
{
    return m_isRaw ? m_raw->complete() : complete();
}

void ResponseView::formulaReady(const QByteArray &key)
{
    if (!m_drawing.isActive() && m_text != nullptr && m_text->awaits(key))
        m_drawing.start();
}

void ResponseView::drawFormulas()
{
    if (m_text == nullptr)
        return;
    {
        const HeldPlace held(*m_page);
        if (m_text->drawFormulas(kDrawMs))
            m_drawing.start();
    }
    m_marks.refresh();
    if (!m_marks.sought().isEmpty()) // what was found in the source of a formula is not on show any more
        Q_EMIT matchesChanged(matchCount());
}

/// About 42 Hangul or 75 Latin letters to the line, unless the reader wants otherwise.
void ResponseView::measure()
{
    const double points = m_points * ui::theme::textScale();
    m_page->setMeasure(QFontInfo(ui::theme::readingFont(points)).pixelSize() * m_lineLength);
    m_raw->setFont(ui::theme::codeFont(points * 0.92));
}

void ResponseView::setTextSize(double points)
{
    const double wanted = std::clamp(points, 9.0, 20.0);
    if (std::abs(wanted - m_points) < 0.01)
        return;
    m_points = wanted;
    restyle();
}

void ResponseView::setLineLength(int hangul)
{
    m_lineLength = hangul <= 0 ? 0 : std::clamp(hangul, kShortestLine, kLongestLine);
    const double place = scrollFraction();
    measure();
    setScrollFraction(place);
}

void ResponseView::setRaw(bool raw)
{
    if (m_isRaw == raw)
        return;
    const double place = scrollFraction();
    m_isRaw = raw;
    if (m_hasText) {
        showCurrentPage();
        setScrollFraction(place);
    }
    Q_EMIT rawChanged(raw);
}

int ResponseView::find(const QString &text)
{
    m_marks.find(m_hasText ? text : QString());
    Q_EMIT matchesChanged(matchCount());
    return matchCount();
}

void ResponseView::goToMatch(int index)
{
    if (index >= matchCount())
        return;
    m_marks.setCurrent(std::max(index, -1));
    if (index < 0)
        return;
    QTextCursor place = m_marks.match(index);
    place.setPosition(place.selectionStart());
    if (m_isRaw) {
        m_raw->setTextCursor(place);
        m_raw->centerCursor();
        return;
    }
    m_page->setTextCursor(place);
    const int middle = m_page->cursorRect(place).top() - m_page->viewport()->height() / 3;
    m_page->verticalScrollBar()->setValue(m_page->verticalScrollBar()->value() + middle);
}

void ResponseView::nextMatch()
{
    if (matchCount() > 0)
        goToMatch((currentMatch() + 1) % matchCount());
}

void ResponseView::previousMatch()
{
    if (matchCount() > 0)
        goToMatch(currentMatch() <= 0 ? matchCount() - 1 : currentMatch() - 1);
}

void ResponseView::setDifferences(std::vector<reading::Difference> differences)
{
    m_marks.setDifferences(std::move(differences));
}

void ResponseView::setErrorSpans(std::vector<ErrorSpan> spans)
{
    m_marks.setErrorSpans(std::move(spans));
}

SourceStretch ResponseView::selectedSource() const
{
    return m_hasText ? m_marks.selectedSource() : SourceStretch();
}

bool ResponseView::hasSelection() const
{
    return m_hasText && (m_isRaw ? m_raw->textCursor() : m_page->textCursor()).hasSelection();
}

void ResponseView::copySelection() const
{
    if (m_isRaw)
        m_raw->copy();
    else
        m_page->copy();
}

void ResponseView::showSource(const SourceStretch &stretch)
{
    const std::vector<QTextCursor> places = m_marks.places(stretch);
    if (places.empty())
        return;
    QTextCursor place = places.front();
    place.setPosition(place.selectionStart());
    if (m_isRaw) {
        m_raw->setTextCursor(place);
        m_raw->centerCursor();
        return;
    }
    const int third = m_page->cursorRect(place).top() - m_page->viewport()->height() / 3;
    m_page->verticalScrollBar()->setValue(m_page->verticalScrollBar()->value() + third);
}

QScrollBar *ResponseView::scrollBar() const
{
    return m_isRaw ? m_raw->verticalScrollBar() : m_page->verticalScrollBar();
}

bool ResponseView::rawComplete() const
{
    return m_isRaw && m_raw->complete();
}

QPlainTextEdit *ResponseView::rawPage() const
{
    return m_raw;
}

double ResponseView::scrollFraction() const
{
    if (m_wantedScroll >= 0) // where it will be once that much is laid out
        return m_wantedScroll;
    const QScrollBar *bar = scrollBar();
    return bar->maximum() == 0 ? 0.0 : static_cast<double>(bar->value()) / bar->maximum();
}

void ResponseView::turnPage(int pages)
{
    QScrollBar *bar = scrollBar();
    const int kept = 2 * QFontMetrics(m_page->document()->defaultFont()).lineSpacing();
    const int before = bar->value();
    bar->setValue(before + pages * std::max(bar->pageStep() - kept, bar->pageStep() / 2));
    if (bar->value() != before)
        Q_EMIT readOn();
}

void ResponseView::setScrollFraction(double fraction)
{
    m_wantedScroll = allOnPage() || fraction <= 0 ? -1 : fraction;
    QScrollBar *bar = scrollBar();
    bar->setValue(static_cast<int>(std::lround(std::clamp(fraction, 0.0, 1.0) * bar->maximum())));
}

std::vector<reading::Landmark> ResponseView::landmarks() const
{
    std::vector<reading::Landmark> out;
    if (m_text == nullptr)
        return out;
    for (const PlacedLandmark &landmark : m_text->landmarks())
        out.push_back(landmark.mark);
    return out;
}

double ResponseView::readingLine() const
{
    return scrollFraction() * scrollBar()->pageStep();
}

/// Where a landmark begins in the document; the end of the document for the one behind the last.
double ResponseView::top(std::size_t landmark) const
{
    const QTextDocument *document = m_page->document();
    const auto &all = m_text->landmarks();
    if (landmark >= all.size())
        return m_page->verticalScrollBar()->maximum() + m_page->verticalScrollBar()->pageStep();
    const QTextBlock block = document->findBlockByNumber(all[landmark].block);
    return document->documentLayout()->blockBoundingRect(block).top();
}

double ResponseView::placeAt(double height) const
{
    if (m_text == nullptr || m_isRaw || m_text->landmarks().empty())
        return 0;
    const double at = m_page->verticalScrollBar()->value() + height;
    const auto &all = m_text->landmarks();
    // Asking for the height of a landmark further down would lay out everything above it, so the one in hand
    // is found by the block at the height.
    const int block = m_page->cursorForPosition(QPoint(0, static_cast<int>(height))).blockNumber();
    const auto behind =
        std::upper_bound(all.begin(), all.end(), block,
                         [](int number, const PlacedLandmark &landmark) { return number < landmark.block; });
    const auto low = static_cast<std::size_t>(std::max<std::ptrdiff_t>(behind - all.begin() - 1, 0));
    const double from = top(low);
    const double way = top(low + 1) - from;
    return static_cast<double>(low) + (way <= 0 ? 0 : std::clamp((at - from) / way, 0.0, 1.0));
}

void ResponseView::showPlace(double place, double height)
{
    if (m_text == nullptr || m_isRaw || m_text->landmarks().empty())
        return;
    const double count = static_cast<double>(m_text->landmarks().size());
    const double within = std::clamp(place, 0.0, count);
    const auto low = static_cast<std::size_t>(within);
    const double from = top(low);
    const double at = from + (within - std::floor(within)) * (top(low + 1) - from);
    m_page->verticalScrollBar()->setValue(static_cast<int>(std::lround(at - height)));
}

void ResponseView::showPictures(bool shown)
{
    if (!m_hasText || m_pictures.empty())
        return;
    QWidget *page = shown     ? static_cast<QWidget *>(m_pictureView)
                    : m_isRaw ? static_cast<QWidget *>(m_raw)
                              : m_page;
    m_stack->setCurrentWidget(page);
    if (shown)
        m_pictureView->showPicture(std::max(0, m_pictureView->index()));
    page->setFocus(Qt::OtherFocusReason);
}

void ResponseView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool resized = event->type() == QEvent::FontChange && m_text != nullptr &&
                         !m_text->source().sameAs({m_markdown, m_pictures, styleOf(m_points)});
    if (event->type() == QEvent::PaletteChange || resized)
        restyle();
}

} // namespace jeoul::reader
