// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/responseview.h"

#include "ui/reader/documentbuilder.h"
#include "ui/reader/readeredit.h"
#include "ui/reader/visibletext.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace jeoul::reader {

namespace {

constexpr qsizetype kFirstCharacters = 16 * 1024;
constexpr qsizetype kSliceCharacters = 2 * 1024;
constexpr int kSliceMs = 10;
constexpr int kMargin = 12;

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
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setWordWrap(true);
    m_note->setProperty("tone", QStringLiteral("muted"));
    m_note->setMargin(kMargin);
    for (QWidget *page : std::initializer_list<QWidget *>{m_page, m_raw, m_note})
        m_stack->addWidget(page);
    setFocusProxy(m_page);
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &ResponseView::slice);
    connect(m_page->verticalScrollBar(), &QScrollBar::valueChanged, this, &ResponseView::scrolled);
}

ResponseView::~ResponseView() = default;

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
    addPictures();
}

void ResponseView::setMarkdown(const QString &markdown, const MediaResolver &media)
{
    m_markdown = markdown;
    m_media = media;
    m_hasText = true;
    m_note->clear();
    m_raw->setPlainText(m_isRaw ? markdown : QString());
    render();
    m_stack->setCurrentWidget(m_isRaw ? static_cast<QWidget *>(m_raw) : m_page);
}

void ResponseView::showNote(const QString &sentence)
{
    m_slices.stop();
    m_builder.reset();
    m_hasText = false;
    m_markdown.clear();
    m_page->clear();
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
    m_builder.reset();
    auto *document = new QTextDocument(m_page);
    document->setDocumentMargin(kMargin);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    ReaderStyle style;
    style.tokens = ui::theme::currentTokens();
    style.points = m_points;
    m_builder = std::make_unique<DocumentBuilder>(*document, m_markdown, m_media, style);
    const bool done = m_builder->write(kFirstCharacters);
    // The page deletes its first document itself; the later ones are ours.
    const QPointer<QTextDocument> old = m_page->document();
    m_page->setDocument(document);
    delete old;
    m_page->verticalScrollBar()->setValue(0);
    if (done)
        finish();
    else
        m_slices.start();
}

void ResponseView::slice()
{
    QElapsedTimer spent;
    spent.start();
    while (m_builder != nullptr && spent.elapsed() < kSliceMs) {
        if (m_builder->write(kSliceCharacters))
            finish();
    }
}

void ResponseView::finish()
{
    m_slices.stop();
    m_builder.reset();
    if (m_wantedScroll > 0)
        setScrollFraction(m_wantedScroll);
    Q_EMIT completed();
}

void ResponseView::addPictures()
{
    for (const Media &picture : m_pictures) {
        const QImage image = m_media.image(picture.id);
        QTextCursor cursor(m_page->document());
        cursor.movePosition(QTextCursor::End);
        cursor.insertBlock();
        if (!image.isNull())
            cursor.insertImage(image.width() > 640 ? image.scaledToWidth(640, Qt::SmoothTransformation)
                                                   : image);
    }
}

void ResponseView::setTextSize(double points)
{
    m_points = std::clamp(points, 9.0, 20.0);
    m_raw->setFont(ui::theme::codeFont(m_points - 1.0));
    if (m_hasText) {
        render();
        addPictures();
    }
}

void ResponseView::setRaw(bool raw)
{
    m_isRaw = raw;
    if (!m_hasText)
        return;
    if (raw)
        m_raw->setPlainText(visibleText(m_markdown));
    m_stack->setCurrentWidget(raw ? static_cast<QWidget *>(m_raw) : m_page);
}

int ResponseView::find(const QString &text)
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCursor cursor(m_page->document());
    while (!text.isEmpty()) {
        cursor = m_page->document()->find(text, cursor);
        if (cursor.isNull())
            break;
        QTextEdit::ExtraSelection mark;
        mark.cursor = cursor;
        mark.format.setBackground(ui::theme::currentTokens().selection);
        marks.append(mark);
    }
    m_page->setExtraSelections(marks);
    return static_cast<int>(marks.size());
}

void ResponseView::goToMatch(int index)
{
    const QList<QTextEdit::ExtraSelection> marks = m_page->extraSelections();
    if (index < 0 || index >= marks.size())
        return;
    QTextCursor cursor = marks.at(index).cursor;
    cursor.setPosition(cursor.selectionStart());
    m_page->setTextCursor(cursor);
    m_page->ensureCursorVisible();
}

double ResponseView::scrollFraction() const
{
    const QScrollBar *bar = m_page->verticalScrollBar();
    return bar->maximum() == 0 ? 0.0 : static_cast<double>(bar->value()) / bar->maximum();
}

void ResponseView::setScrollFraction(double fraction)
{
    m_wantedScroll = complete() ? 0.0 : fraction;
    QScrollBar *bar = m_page->verticalScrollBar();
    bar->setValue(static_cast<int>(fraction * bar->maximum()));
}

void ResponseView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_hasText) {
        const double place = scrollFraction();
        render();
        addPictures();
        setScrollFraction(place);
    }
}

} // namespace jeoul::reader
