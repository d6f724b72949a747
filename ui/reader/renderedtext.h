// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/documentbuilder.h"
#include "ui/reader/mathpicture.h"
#include "ui/reader/packetdocument.h"

#include <QFuture>
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

/// A text on its way to becoming a document: read, at once when it is short and in another thread when it is
/// long; written slice by slice, with its formulas asked for on the way. It can be made ahead of the moment
/// it is shown.
class RenderedText
{
public:
    /// Without a renderer formulas keep their source.
    RenderedText(RenderSource source, const MediaResolver &media, MathRenderer *math);
    ~RenderedText();
    RenderedText(const RenderedText &) = delete;
    RenderedText &operator=(const RenderedText &) = delete;

    /// Writes with about so much more effort (DocumentWriter::effort()). True when the text is complete.
    /// While it is being read there is nothing to write.
    bool write(qsizetype effort);
    /// Writes for about so many milliseconds.
    bool writeFor(int milliseconds);
    [[nodiscard]] bool complete() const { return m_complete; }
    /// Whether the text is still being read, away from the window.
    [[nodiscard]] bool reading() const { return m_reading.isValid() && !m_reading.isFinished(); }

    static constexpr qsizetype kReadAtOnce = 12 * 1024; ///< characters

    [[nodiscard]] const RenderSource &source() const { return m_source; }
    [[nodiscard]] PacketDocument *document() const { return m_document.get(); }
    [[nodiscard]] const std::vector<PlacedLandmark> &landmarks() const;

    /// Whether a formula of this text that is not drawn yet has the key.
    [[nodiscard]] bool awaits(const QByteArray &key) const;
    [[nodiscard]] bool formulasPending() const { return !m_pending.empty(); }
    /// Puts formulas that are known by now in their places, for about so many milliseconds. True when some
    /// are left for another call.
    bool drawFormulas(int milliseconds);

    /// Formulas that stand within so many characters are drawn together: the layout is asked once for them.
    static constexpr int kDrawnTogether = 4000;

private:
    void begin(std::shared_ptr<const ParsedText> text);
    void finish();
    void askForFormulas();
    void draw(PendingFormula &formula, const MathPicturePtr &picture);

    RenderSource m_source;
    std::unique_ptr<PacketDocument> m_document;
    QPointer<MathRenderer> m_math;
    MediaResolver m_media;
    QFuture<std::shared_ptr<const ParsedText>> m_reading; ///< of a long text
    std::unique_ptr<DocumentBuilder> m_builder;           ///< once it is read and until it is complete
    bool m_complete = false;
    std::vector<PlacedLandmark> m_landmarks; ///< once complete
    std::vector<PendingFormula> m_pending;
};

} // namespace jeoul::reader
