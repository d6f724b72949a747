// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readeredit.h"

#include "ui/reader/plaintext.h"
#include "ui/reader/readerformats.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>
#include <limits>
#include <utility>

namespace jeoul::reader {

namespace {

constexpr double kCorner = 4;
constexpr double kBar = 2;

/// Paints what lies behind the text: one ground a code block, one bar a depth of quotation.
class GroundPainter
{
public:
    GroundPainter(QPainter &painter, const QTextDocument &document)
        : m_painter(painter)
        , m_document(document)
        , m_tokens(ui::theme::currentTokens())
        , m_em(QFontInfo(document.defaultFont()).pixelSize())
    {
    }

    void paint(QTextBlock block, double top, double height)
    {
        // A ground begins with its first line, which may lie above the window.
        while (code(block) != 0 && code(block.previous()) == code(block))
            block = block.previous();
        for (; block.isValid(); block = block.next()) {
            const QRectF lines = m_document.documentLayout()->blockBoundingRect(block);
            if (lines.top() > top + height + m_em)
                break;
            if (code(block) != m_number)
                finish();
            ground(block, lines);
            bars(block, lines);
        }
        finish();
    }

private:
    static int code(const QTextBlock &block) { return block.blockFormat().intProperty(kCodeProperty); }
    static int quotes(const QTextBlock &block) { return block.blockFormat().intProperty(kQuoteProperty); }

    /// The left edge of a block's text, before the padding of code.
    [[nodiscard]] double left(const QTextBlock &block) const
    {
        return m_document.documentMargin() + block.blockFormat().leftMargin() -
               (code(block) != 0 ? padding() : 0);
    }
    [[nodiscard]] double padding() const { return m_em * ReaderFormats::kCodePadding; }

    void ground(const QTextBlock &block, const QRectF &lines)
    {
        if (code(block) == 0)
            return;
        const double right = m_document.textWidth() - m_document.documentMargin();
        const QRectF here(QPointF(left(block), lines.top() - padding()),
                          QPointF(right, lines.bottom() + padding()));
        m_ground = m_number == 0 ? here : m_ground.united(here);
        m_number = code(block);
    }

    void bars(const QTextBlock &block, const QRectF &lines)
    {
        const bool goesOn = quotes(block.next()) > 0;
        const double end = lines.bottom() + (goesOn ? block.blockFormat().bottomMargin() + m_em * 0.1 : 0);
        for (int depth = 0; depth < quotes(block); ++depth)
            m_painter.fillRect(
                QRectF(left(block) - m_em * (depth + 0.7), lines.top(), kBar, end - lines.top()),
                m_tokens.mark);
    }

    void finish()
    {
        if (m_number == 0)
            return;
        QPainterPath path;
        path.addRoundedRect(m_ground, kCorner, kCorner);
        m_painter.fillPath(path, m_tokens.code);
        if (!m_tokens.shades)
            m_painter.strokePath(path, QPen(m_tokens.line, 1));
        m_number = 0;
    }

    QPainter &m_painter;
    const QTextDocument &m_document;
    ui::Tokens m_tokens;
    double m_em;
    QRectF m_ground;
    int m_number = 0; ///< of the code block whose ground is being gathered; 0: none
};

/// Always there, so that a text which outgrows the page while it arrives is not laid out again in the width
/// that is left; drawn only when there is something to scroll.
class QuietScrollBar : public QScrollBar
{
public:
    using QScrollBar::QScrollBar;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (minimum() < maximum())
            QScrollBar::paintEvent(event);
    }
};

} // namespace

ReaderEdit::ReaderEdit(QWidget *parent)
    : Uncomposed(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setAcceptDrops(false);
    setProperty("reader", true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBar(new QuietScrollBar(this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setContextMenuPolicy(Qt::NoContextMenu);
    showNothing();
}

ReaderEdit::~ReaderEdit()
{
    setDocument(nullptr); // the document on show may be gone before the page's base is
}

void ReaderEdit::showDocument(PacketDocument *document)
{
    setExtraSelections({});
    m_signs.clear();
    setDocument(document);
}

void ReaderEdit::setMeasure(int pixels)
{
    m_measure = pixels;
    placeText();
}

/// The room to the right of the longest line is margin, so that every line of every response breaks alike.
void ReaderEdit::placeText()
{
    const int scrollBar = verticalScrollBar()->sizeHint().width();
    const int room = width() - 2 * frameWidth() - scrollBar - 2 * kMargin;
    const int spare = m_measure <= 0 ? 0 : std::max(0, room - m_measure);
    const QMargins wanted(spare / 2, 0, spare - spare / 2, 0);
    if (viewportMargins() != wanted)
        setViewportMargins(wanted);
}

void ReaderEdit::resizeEvent(QResizeEvent *event)
{
    placeText();
    QTextEdit::resizeEvent(event);
}

QVariant ReaderEdit::loadResource(int /*type*/, const QUrl & /*name*/)
{
    // An empty answer would make Qt open the name as a file, so there is always an answer. What belongs to
    // the document was put into it and is found before anybody asks here.
    return PacketDocument::nothing();
}

QMimeData *ReaderEdit::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(plainText(textCursor()));
    return copied;
}

bool ReaderEdit::canInsertFromMimeData(const QMimeData * /*source*/) const
{
    return false;
}

void ReaderEdit::paintGrounds(QPainter &painter) const
{
    GroundPainter(painter, *document())
        .paint(cursorForPosition(QPoint(0, 0)).block(), verticalScrollBar()->value(), viewport()->height());
}

void ReaderEdit::setMarginSigns(std::vector<MarginSign> signs)
{
    m_signs = std::move(signs);
    viewport()->update();
}

void ReaderEdit::paintSigns(QPainter &painter) const
{
    QFont font = document()->defaultFont();
    font.setPixelSize(kMargin);
    font.setBold(true);
    painter.setFont(font);
    int lastTop = std::numeric_limits<int>::min();
    for (const MarginSign &sign : m_signs) {
        const QRect line = cursorRect(sign.place);
        if (line.bottom() < 0 || line.top() == lastTop)
            continue; // one sign a line is enough
        if (line.top() > viewport()->height())
            break;
        lastTop = line.top();
        painter.setPen(sign.colour);
        painter.drawText(QRect(0, line.top(), kMargin, line.height()), Qt::AlignCenter, sign.sign);
    }
}

void ReaderEdit::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
        paintGrounds(painter);
    }
    QTextEdit::paintEvent(event);
    if (!m_signs.empty()) {
        QPainter painter(viewport());
        paintSigns(painter);
    }
}

} // namespace jeoul::reader
