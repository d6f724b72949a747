// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/renderedtext.h"

#include "ui/reader/mathobject.h"
#include "ui/reader/mathrenderer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextBlock>
#include <QtConcurrent>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace jeoul::reader {

namespace {

constexpr qsizetype kSliceEffort = 4 * 1024;

bool sameLook(const ReaderStyle &one, const ReaderStyle &other)
{
    return std::abs(one.points - other.points) < 0.01 && std::abs(one.lineHeight - other.lineHeight) < 0.01 &&
           one.tokens.text == other.tokens.text && one.tokens.surface == other.tokens.surface &&
           one.tokens.accent == other.tokens.accent;
}

} // namespace

bool RenderSource::sameAs(const RenderSource &other) const
{
    const auto samePicture = [](const Media &one, const Media &another) { return one.id == another.id; };
    return markdown == other.markdown && sameLook(style, other.style) &&
           std::equal(pictures.begin(), pictures.end(), other.pictures.begin(), other.pictures.end(),
                      samePicture);
}

RenderedText::RenderedText(RenderSource source, const MediaResolver &media, MathRenderer *math)
    : m_source(std::move(source))
    , m_document(std::make_unique<PacketDocument>())
    , m_math(math)
    , m_media(media)
{
    const auto read = [](const QString &markdown) { return std::make_shared<const ParsedText>(markdown); };
    if (m_source.markdown.size() <= kReadAtOnce)
        begin(read(m_source.markdown));
    else
        m_reading = QtConcurrent::run(read, m_source.markdown);
}

RenderedText::~RenderedText() = default;

void RenderedText::begin(std::shared_ptr<const ParsedText> text)
{
    m_builder =
        std::make_unique<DocumentBuilder>(*m_document, std::move(text), m_media, m_source.style, m_math);
    m_builder->append(m_source.pictures);
}

bool RenderedText::write(qsizetype effort)
{
    if (complete() || reading())
        return complete();
    if (m_builder == nullptr)
        begin(std::exchange(m_reading, {}).takeResult());
    const bool done = m_builder->write(effort);
    askForFormulas();
    if (done)
        finish();
    return done;
}

bool RenderedText::writeFor(int milliseconds)
{
    QElapsedTimer spent;
    spent.start();
    while (!reading() && spent.elapsed() < milliseconds) {
        if (write(kSliceEffort))
            return true;
    }
    return complete();
}

void RenderedText::finish()
{
    m_landmarks = m_builder->landmarks();
    m_builder.reset();
    m_complete = true;
}

const std::vector<PlacedLandmark> &RenderedText::landmarks() const
{
    return m_builder == nullptr ? m_landmarks : m_builder->landmarks();
}

void RenderedText::askForFormulas()
{
    for (PendingFormula &formula : m_builder->takePending()) {
        if (m_math == nullptr)
            continue;
        m_math->request(formula.span);
        m_pending.push_back(std::move(formula));
    }
}

bool RenderedText::awaits(const QByteArray &key) const
{
    return std::any_of(m_pending.begin(), m_pending.end(),
                       [&key](const PendingFormula &formula) { return formula.key == key; });
}

void RenderedText::draw(PendingFormula &formula, const MathPicturePtr &picture)
{
    if (picture == nullptr) {
        QTextCharFormat reason;
        reason.setToolTip(
            QCoreApplication::translate("Reader", "Shown as it was written, because it cannot be drawn."));
        formula.place.mergeCharFormat(reason);
        return;
    }
    const QTextBlock block = m_document->findBlock(formula.place.selectionStart());
    const int within = formula.place.selectionStart() - block.position();
    const QTextCharFormat words = formula.place.blockCharFormat();
    const std::vector<QTextCharFormat> pieces =
        MathObject::formats(picture, formula.span.source, words, formula.em);
    formula.place.removeSelectedText();
    QTextCursor at(formula.place); // that one keeps its place on insertion
    at.setKeepPositionOnInsert(false);
    for (const QTextCharFormat &piece : pieces)
        at.insertText(QString(QChar(QChar::ObjectReplacementCharacter)), piece);
    SourceRuns::resize(block, within, static_cast<int>(pieces.size()));
}

bool RenderedText::drawFormulas(int milliseconds)
{
    if (m_math == nullptr || m_pending.empty())
        return false;
    QElapsedTimer spent;
    spent.start();
    std::vector<PendingFormula> left;
    auto next = m_pending.begin();
    while (next != m_pending.end() && (next == m_pending.begin() || spent.elapsed() < milliseconds)) {
        const int until = next->place.selectionStart() + kDrawnTogether;
        QTextCursor together(m_document.get());
        together.beginEditBlock();
        for (; next != m_pending.end() && next->place.selectionStart() < until; ++next) {
            const auto known = m_math->known(next->key);
            if (known)
                draw(*next, *known);
            else
                left.push_back(std::move(*next));
        }
        together.endEditBlock();
    }
    const bool more = std::any_of(next, m_pending.end(), [this](const PendingFormula &formula) {
        return m_math->known(formula.key).has_value();
    });
    std::move(next, m_pending.end(), std::back_inserter(left));
    m_pending = std::move(left);
    return more;
}

} // namespace jeoul::reader
