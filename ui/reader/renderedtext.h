// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/documentbuilder.h"
#include "ui/reader/packetdocument.h"

#include <QPointer>

#include <memory>
#include <vector>

namespace jeoul::reader {

/// What a text is rendered from. Two renderings of equal sources are alike.
struct RenderSource
{
    QString markdown;
    std::vector<Media> pictures; ///< to stand behind the text, unless it shows them itself
    ReaderStyle style;

    [[nodiscard]] bool sameAs(const RenderSource &other) const;
};

/// A text on its way to becoming a document: written slice by slice, with its formulas asked for on the way.
/// It can be made ahead of the moment it is shown.
class RenderedText
{
public:
    /// Without a renderer formulas keep their source.
    RenderedText(RenderSource source, const MediaResolver &media, MathRenderer *math);
    ~RenderedText();
    RenderedText(const RenderedText &) = delete;
    RenderedText &operator=(const RenderedText &) = delete;

    /// Writes about so many more characters. True when the text is complete.
    bool write(qsizetype characters);
    /// Writes for about so many milliseconds.
    bool writeFor(int milliseconds);
    [[nodiscard]] bool complete() const { return m_builder == nullptr; }

    [[nodiscard]] const RenderSource &source() const { return m_source; }
    [[nodiscard]] PacketDocument *document() const { return m_document.get(); }
    [[nodiscard]] const std::vector<PlacedLandmark> &landmarks() const;

    /// Whether a formula of this text that is not drawn yet has the key.
    [[nodiscard]] bool awaits(const QByteArray &key) const;
    [[nodiscard]] bool formulasPending() const { return !m_pending.empty(); }
    /// Puts the formulas that are known by now in their places.
    void drawFormulas();

private:
    void finish();
    void askForFormulas();

    RenderSource m_source;
    std::unique_ptr<PacketDocument> m_document;
    QPointer<MathRenderer> m_math;
    std::unique_ptr<DocumentBuilder> m_builder;
    std::vector<PlacedLandmark> m_landmarks; ///< once complete
    std::vector<PendingFormula> m_pending;
};

} // namespace jeoul::reader
