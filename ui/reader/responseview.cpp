// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/responseview.h"

#include "ui/reader/documentbuilder.h"
#include "ui/reader/mathobject.h"
#include "ui/reader/mathrenderer.h"
#include "ui/reader/packetdocument.h"
#include "ui/reader/readeredit.h"
#include "ui/reader/visibletext.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QFontInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace jeoul::reader {

namespace {

constexpr qsizetype kFirstCharacters = 64 * 1024;
constexpr qsizetype kSliceCharacters = 4 * 1024;
constexpr int kSliceMs = 10;
constexpr int kGatherMs = 30;
constexpr int kHangulInLine = 42;
constexpr int kMaxMatches = 5000;
constexpr int kMaxPictureWidth = 640;

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

} // namespace

ResponseView::ResponseView(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_page(new ReaderEdit(this))
    , m_raw(new QPlainTextEdit(this))
    , m_note(new QLabel(this))
{
    m_raw->setReadOnly(true);
    m_raw->setProperty("reader", true);
    m_raw->setFrameShape(QFrame::NoFrame);
    m_raw->setWordWrapMode(QTextOption::WrapAnywhere);
    m_raw->setAccessibleName(tr("Raw text"));
    m_page->setAccessibleName(tr("Text"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setWordWrap(true);
    m_note->setProperty("tone", QStringLiteral("muted"));
    m_note->setMargin(ReaderEdit::kMargin);
    for (QWidget *page : std::initializer_list<QWidget *>{m_page, m_raw, m_note})
        m_stack->addWidget(page);
    m_slices.setInterval(0);
    m_drawing.setInterval(kGatherMs);
    m_drawing.setSingleShot(true);
    connect(&m_slices, &QTimer::timeout, this, &ResponseView::slice);
    connect(&m_drawing, &QTimer::timeout, this, &ResponseView::drawFormulas);
    connect(m_page->verticalScrollBar(), &QScrollBar::valueChanged, this, &ResponseView::scrolled);
    connect(m_raw->verticalScrollBar(), &QScrollBar::valueChanged, this, &ResponseView::scrolled);
    setFocusProxy(m_page);
    measure();
}

ResponseView::~ResponseView() = default;

void ResponseView::setMathRenderer(MathRenderer *renderer)
{
    if (m_math != nullptr)
        m_math->disconnect(this);
    m_math = renderer;
    if (renderer != nullptr)
        connect(renderer, &MathRenderer::typeset, this, &ResponseView::formulaReady);
}

void ResponseView::setResponse(const BlindResponse &response, const MediaResolver &media)
{
    m_pictures = response.media;
    if (!response.assigned)
        return showNote(tr("Not assigned to you"));
    if (!response.present)
        return showNote(tr("No response was handed in"));
    if (response.text.trimmed().isEmpty() && response.media.empty())
        return showNote(tr("The response is empty"));
    setMarkdown(response.text, media);
}

void ResponseView::setMarkdown(const QString &markdown, const MediaResolver &media)
{
    m_markdown = markdown;
    m_media = media;
    m_hasText = true;
    m_wantedScroll = -1;
    m_note->clear();
    render();
    showCurrentPage();
}

void ResponseView::showCurrentPage()
{
    m_raw->setPlainText(m_isRaw ? visibleText(m_markdown) : QString());
    QWidget *page = m_isRaw ? static_cast<QWidget *>(m_raw) : m_page;
    const bool focused = hasFocus();
    setFocusProxy(page);
    m_stack->setCurrentWidget(page);
    if (focused)
        page->setFocus();
    if (!m_sought.isEmpty())
        find(m_sought);
}

void ResponseView::showNote(const QString &sentence)
{
    m_slices.stop();
    m_builder.reset();
    m_pending.clear();
    m_matches.clear();
    m_match = -1;
    m_hasText = false;
    m_markdown.clear();
    m_page->showDocument(m_page->newDocument());
    m_raw->clear();
    m_note->setText(sentence);
    m_stack->setCurrentWidget(m_note);
}

QString ResponseView::noteText() const
{
    return m_note->text();
}

void ResponseView::render()
{
    m_slices.stop();
    m_pending.clear();
    m_matches.clear();
    if (m_math == nullptr && !extractMath(m_markdown).spans.empty())
        setMathRenderer(new MathRenderer(this));
    PacketDocument *document = m_page->newDocument();
    ReaderStyle style;
    style.tokens = ui::theme::currentTokens();
    style.points = m_points;
    m_builder = std::make_unique<DocumentBuilder>(*document, m_markdown, m_media, style, m_math);
    const bool done = m_builder->write(kFirstCharacters);
    askForFormulas();
    m_page->showDocument(document);
    m_page->verticalScrollBar()->setValue(0);
    if (done)
        finish();
    else
        m_slices.start();
}

/// The same text in another size or colour, at the same place.
void ResponseView::restyle()
{
    measure();
    if (!m_hasText)
        return;
    const double place = m_wantedScroll >= 0 ? m_wantedScroll : scrollFraction();
    render();
    setScrollFraction(place);
    if (!m_sought.isEmpty())
        find(m_sought);
}

void ResponseView::slice()
{
    QElapsedTimer spent;
    spent.start();
    while (m_builder != nullptr && spent.elapsed() < kSliceMs) {
        if (m_builder->write(kSliceCharacters)) {
            finish();
            return;
        }
    }
    askForFormulas();
}

void ResponseView::finish()
{
    m_slices.stop();
    askForFormulas();
    m_builder.reset();
    addPictures();
    if (m_wantedScroll >= 0)
        setScrollFraction(m_wantedScroll);
    if (!m_sought.isEmpty() && !m_isRaw)
        find(m_sought);
    Q_EMIT completed();
}

void ResponseView::addPictures()
{
    for (const Media &picture : m_pictures) {
        if (m_markdown.contains(picture.id))
            continue; // the text shows it where it belongs
        const QImage image = m_media.image(picture.id);
        QTextCursor cursor(m_page->document());
        cursor.movePosition(QTextCursor::End);
        cursor.insertBlock(QTextBlockFormat());
        if (image.isNull())
            cursor.insertText(tr("[Picture not in the packet: %1]").arg(picture.id));
        else
            cursor.insertImage(image.width() > kMaxPictureWidth
                                   ? image.scaledToWidth(kMaxPictureWidth, Qt::SmoothTransformation)
                                   : image);
    }
}

void ResponseView::askForFormulas()
{
    if (m_builder == nullptr || m_math == nullptr)
        return;
    for (PendingFormula &formula : m_builder->takePending()) {
        m_math->request(formula.span);
        m_pending.push_back(std::move(formula));
    }
}

void ResponseView::formulaReady(const QByteArray &key)
{
    const bool ours = std::any_of(m_pending.begin(), m_pending.end(), [&](const PendingFormula &formula) {
        return MathRenderer::key(formula.span) == key;
    });
    if (ours && !m_drawing.isActive())
        m_drawing.start();
}

void ResponseView::drawFormulas()
{
    if (m_math == nullptr)
        return;
    const HeldPlace held(*m_page);
    QTextCursor all(m_page->document());
    all.beginEditBlock();
    std::erase_if(m_pending, [this](PendingFormula &formula) {
        const auto known = m_math->known(MathRenderer::key(formula.span));
        if (known && *known != nullptr) {
            const QTextCharFormat words = formula.place.blockCharFormat();
            formula.place.insertText(QString(QChar(QChar::ObjectReplacementCharacter)),
                                     MathObject::format(*known, formula.span.source, words, formula.em));
        }
        return known.has_value();
    });
    all.endEditBlock();
}

/// About 42 Hangul or 75 Latin letters to the line.
void ResponseView::measure()
{
    const QFont reading = ui::theme::readingFont(m_points);
    m_page->setMeasure(QFontInfo(reading).pixelSize() * kHangulInLine);
    m_raw->setFont(ui::theme::codeFont(m_points * 0.92));
}

void ResponseView::setTextSize(double points)
{
    const double wanted = std::clamp(points, 9.0, 20.0);
    if (std::abs(wanted - m_points) < 0.01)
        return;
    m_points = wanted;
    restyle();
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

QTextEdit::ExtraSelection ResponseView::marked(const QTextCursor &match, bool current) const
{
    const ui::Tokens tokens = ui::theme::currentTokens();
    QTextEdit::ExtraSelection mark;
    mark.cursor = match;
    mark.format.setBackground(current ? tokens.accent : tokens.selection);
    mark.format.setForeground(current ? tokens.onAccent : tokens.text);
    return mark;
}

void ResponseView::markMatches()
{
    QList<QTextEdit::ExtraSelection> marks;
    marks.reserve(m_matches.size());
    for (int i = 0; i < m_matches.size(); ++i)
        marks.append(marked(m_matches.at(i), i == m_match));
    m_page->setExtraSelections(m_isRaw ? QList<QTextEdit::ExtraSelection>() : marks);
    m_raw->setExtraSelections(m_isRaw ? marks : QList<QTextEdit::ExtraSelection>());
}

int ResponseView::find(const QString &text)
{
    m_sought = text;
    m_matches.clear();
    m_match = -1;
    QTextDocument *document = m_isRaw ? m_raw->document() : m_page->document();
    QTextCursor cursor(document);
    while (m_hasText && !text.isEmpty() && m_matches.size() < kMaxMatches) {
        cursor = document->find(text, cursor);
        if (cursor.isNull())
            break;
        m_matches.append(cursor);
    }
    markMatches();
    Q_EMIT matchesChanged(matchCount());
    return matchCount();
}

void ResponseView::goToMatch(int index)
{
    if (index < 0 || index >= m_matches.size())
        return;
    m_match = index;
    markMatches();
    QTextCursor place = m_matches.at(index);
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
    if (!m_matches.isEmpty())
        goToMatch(static_cast<int>((m_match + 1) % m_matches.size()));
}

void ResponseView::previousMatch()
{
    if (!m_matches.isEmpty())
        goToMatch(m_match <= 0 ? static_cast<int>(m_matches.size()) - 1 : m_match - 1);
}

QScrollBar *ResponseView::scrollBar() const
{
    return m_isRaw ? m_raw->verticalScrollBar() : m_page->verticalScrollBar();
}

double ResponseView::scrollFraction() const
{
    const QScrollBar *bar = scrollBar();
    return bar->maximum() == 0 ? 0.0 : static_cast<double>(bar->value()) / bar->maximum();
}

void ResponseView::setScrollFraction(double fraction)
{
    m_wantedScroll = complete() ? -1 : fraction;
    QScrollBar *bar = scrollBar();
    bar->setValue(static_cast<int>(std::lround(std::clamp(fraction, 0.0, 1.0) * bar->maximum())));
}

void ResponseView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

} // namespace jeoul::reader
