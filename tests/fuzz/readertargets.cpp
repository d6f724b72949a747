// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"
#include "ui/reader/documentbuilder.h"
#include "ui/reader/mathpicture.h"
#include "ui/reader/mathspans.h"
#include "ui/reader/packetdocument.h"
#include "ui/reader/plaintext.h"
#include "ui/reader/svgpath.h"
#include "ui/reader/visibletext.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QTextBlock>

#include <cmath>

namespace jeoul::fuzz {

namespace {

using namespace reader;

/// Formulas taken out and put back must give the text again.
QString formulasComeBack(const QString &text)
{
    QString expected = text;
    expected.replace(QChar(kMathOpen), QChar::ReplacementCharacter);
    expected.replace(QChar(kMathClose), QChar::ReplacementCharacter);
    const MathText math = extractMath(text);
    QString restored = math.restored(math.text);
    // The sources keep a mark of the text as it was; it is shown as a picture of its own.
    restored.replace(QChar(kMathOpen), QChar::ReplacementCharacter);
    restored.replace(QChar(kMathClose), QChar::ReplacementCharacter);
    return restored == expected ? QString() : QStringLiteral("formulas do not come back");
}

/// What hides or turns text round.
bool hides(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != '\n' && u != '\t') || u == 0x7F || (u >= 0x202A && u <= 0x202E) || u == 0x2066 ||
           u == 0x2067 || u == 0x200E || u == 0x200F || u == 0x2060 || u == 0xFEFF || u == 0x3164;
}

/// The reader isolates words of its own (FSI … PDI) from a text; a text's own ones never get through.
bool isolatesClose(const QString &block)
{
    int open = 0;
    for (const QChar c : block) {
        open += c.unicode() == 0x2068 ? 1 : c.unicode() == 0x2069 ? -1 : 0;
        if (open < 0 || open > 1)
            return false;
    }
    return open == 0;
}

QString nothingHides(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!isolatesClose(block.text()))
            return QStringLiteral("an isolate is not closed in its block");
        for (const QChar c : block.text()) {
            if (hides(c))
                return QStringLiteral("U+%1 stands in the document")
                    .arg(c.unicode(), 4, 16, QLatin1Char('0'));
        }
    }
    return {};
}

} // namespace

QString markdown(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (const QString problem = formulasComeBack(text); !problem.isEmpty())
        return problem;
    PacketDocument document;
    ReaderStyle style;
    style.tokens = ui::Tokens::of(ui::ThemeKind::Light);
    DocumentBuilder builder(document, text, MediaResolver(), style);
    int slices = 0;
    while (!builder.write(256)) {
        if (++slices > 100'000)
            return QStringLiteral("the builder does not come to an end");
    }
    document.setTextWidth(600);
    static_cast<void>(document.documentLayout()->documentSize());
    QTextCursor all(&document);
    all.select(QTextCursor::Document);
    static_cast<void>(plainText(all));
    return nothingHides(document);
}

QString mathSvg(const QByteArray &bytes)
{
    static_cast<void>(svgPath(QString::fromLatin1(bytes)).has_value());
    const std::optional<MathPicture> picture = MathPicture::fromSvg(bytes);
    if (!picture)
        return {};
    if (!(picture->width() > 0 && picture->width() <= 160 && picture->height() > 0 &&
          picture->height() <= 60 && std::isfinite(picture->ascent()) && std::isfinite(picture->depth())))
        return QStringLiteral("a picture without a size");
    QImage image(320, 120, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    picture->paint(painter, {2, 60}, 12, Qt::black);
    return {};
}

} // namespace jeoul::fuzz
