// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/renderedtext.h"

#include "ui/reader/mathobject.h"
#include "ui/reader/mathrenderer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextBlock>

#include <algorithm>
#include <cmath>
#include <utility>

namespace jeoul::reader {

namespace {

constexpr qsizetype kSliceCharacters = 2 * 1024;

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
    , m_builder(
          std::make_unique<DocumentBuilder>(*m_document, m_source.markdown, media, m_source.style, math))
{
    m_builder->append(m_source.pictures);
}

RenderedText::~RenderedText() = default;

bool RenderedText::write(qsizetype characters)
{
    if (complete())
        return true;
    const bool done = m_builder->write(characters);
    askForFormulas();
    if (done)
        finish();
    return done;
}

bool RenderedText::writeFor(int milliseconds)
{
    QElapsedTimer spent;
    spent.start();
    while (spent.elapsed() < milliseconds) {
        if (write(kSliceCharacters))
            return true;
    }
    return complete();
}

void RenderedText::finish()
{
    m_landmarks = m_builder->landmarks();
    m_builder.reset();
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

void RenderedText::drawFormulas()
{
    if (m_math == nullptr)
        return;
    QTextCursor all(m_document.get());
    all.beginEditBlock();
    std::erase_if(m_pending, [this](PendingFormula &formula) {
        const auto known = m_math->known(formula.key);
        if (known && *known != nullptr) {
            const QTextBlock block = m_document->findBlock(formula.place.selectionStart());
            const int at = formula.place.selectionStart() - block.position();
            const QTextCharFormat words = formula.place.blockCharFormat();
            formula.place.insertText(QString(QChar(QChar::ObjectReplacementCharacter)),
                                     MathObject::format(*known, formula.span.source, words, formula.em));
            SourceRuns::resize(block, at, 1);
        } else if (known) {
            QTextCharFormat reason;
            reason.setToolTip(QCoreApplication::translate(
                "Reader", "Shown as it was written, because it cannot be drawn."));
            formula.place.mergeCharFormat(reason);
        }
        return known.has_value();
    });
    all.endEditBlock();
}

} // namespace jeoul::reader
