// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/errorspan.h"
#include "models/domain/packetcontent.h"
#include "models/reading/worddifference.h"
#include "ui/reader/mediaresolver.h"
#include "ui/reader/renderedtext.h"
#include "ui/reader/viewmarks.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

class QPlainTextEdit;
class QScrollBar;
class QStackedLayout;

namespace jeoul::reader {

class MathRenderer;
class NoteView;
class PictureView;
class RawPage;
class ReaderEdit;

/// One response, rendered safely and the same for every response. A long text shows its beginning at once and
/// the rest as it is laid out, without holding up the window. Formulas show their source until they are
/// drawn.
class ResponseView : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResponseView)

public:
    explicit ResponseView(QWidget *parent = nullptr);
    ~ResponseView() override;

    /// The typesetter of formulas, shared between the views of a window; it must outlive them or be their
    /// relative. Without one the view starts its own with its first formula (57 MB each).
    void setMathRenderer(MathRenderer *renderer);

    /// What setResponse() will render; empty when a note is shown in place of a text. Something rendered from
    /// an equal source ahead of time may be handed over.
    [[nodiscard]] static RenderSource sourceOf(const BlindResponse &response, double points);
    void setResponse(const BlindResponse &response, const MediaResolver &media,
                     std::unique_ptr<RenderedText> prepared = nullptr);
    /// Any Markdown text, for prompts and references.
    void setMarkdown(const QString &markdown, const MediaResolver &media);
    [[nodiscard]] const QString &markdown() const { return m_markdown; }

    /// What a screen reader calls the text, rendered or raw.
    void setSpokenName(const QString &name);
    void setTextSize(double points); ///< 9 to 20
    [[nodiscard]] double textSize() const { return m_points; }
    void setLineLength(int hangul); ///< the longest line, 20 to 80 Hangul; 0: as long as the view is wide
    void setRaw(bool raw);
    [[nodiscard]] bool isRaw() const { return m_isRaw; }

    /// How many places hold the text, regardless of case; they are marked until the next call. An empty text
    /// clears the marks. Looks in the raw text when that is shown.
    int find(const QString &text);
    [[nodiscard]] int matchCount() const { return m_marks.matchCount(); }
    [[nodiscard]] bool moreMatches() const { return m_marks.moreMatches(); } ///< than the 5,000 counted
    /// In how many places the source has it where the page shows nothing of it, as in folded parts and
    /// formulas; known once everything is laid out.
    [[nodiscard]] int unseenMatches() const { return complete() ? m_marks.unseenMatches() : 0; }
    [[nodiscard]] int currentMatch() const { return m_marks.current(); } ///< -1: none
    void goToMatch(int index); ///< -1: none is the current one any more
    void nextMatch();
    void previousMatch();

    /// Words that differ from another text; offsets into markdown().
    void setDifferences(std::vector<reading::Difference> differences);
    /// The one of them that is looked at; -1: none.
    void setCurrentDifference(int difference) { m_marks.setCurrentDifference(difference); }
    /// Whether the page on show has anything of one of them; true as long as that is not known.
    [[nodiscard]] bool mayShowDifference(std::size_t difference) const
    {
        return !allOnPage() || m_marks.showsDifference(difference);
    }
    /// Errors marked in the text; they stay where they are when it is rendered anew.
    void setErrorSpans(std::vector<ErrorSpan> spans);
    /// The part of markdown() that is selected; of length 0 when nothing of it is.
    [[nodiscard]] SourceStretch selectedSource() const;
    [[nodiscard]] bool hasSelection() const;
    void copySelection() const; ///< to the clipboard, as Ctrl+C does
    /// Brings a part of markdown() into sight.
    void showSource(const SourceStretch &stretch);

    /// A page less a line or two, down or up.
    void turnPage(int pages);
    [[nodiscard]] double scrollFraction() const;
    void setScrollFraction(double fraction);

    /// Landmarks of the text, as far as it is laid out.
    [[nodiscard]] std::vector<reading::Landmark> landmarks() const;
    [[nodiscard]] std::size_t landmarkCount() const
    {
        return m_text == nullptr ? 0 : m_text->landmarks().size();
    }
    /// How far down the view the reader is taken to look: at its top when the text is at its beginning, at
    /// its bottom when the text is at its end. In pixels.
    [[nodiscard]] double readingLine() const;
    /// The place at a height of the view, as in reading::LandmarkAlignment.
    [[nodiscard]] double placeAt(double height) const;
    /// Scrolls so that a place stands at a height of the view, as nearly as the text allows.
    void showPlace(double place, double height);

    [[nodiscard]] const std::vector<Media> &pictures() const { return m_pictures; }
    void showPictures(bool shown);

    /// Whether everything has been laid out; formulas may still be on their way.
    [[nodiscard]] bool complete() const { return m_text == nullptr || m_text->complete(); }
    /// Whether the raw page has all of the text, when it is the one on show.
    [[nodiscard]] bool rawComplete() const;
    [[nodiscard]] bool formulasPending() const { return m_text != nullptr && m_text->formulasPending(); }
    [[nodiscard]] ReaderEdit *page() const { return m_page; }
    [[nodiscard]] QPlainTextEdit *rawPage() const;
    [[nodiscard]] PictureView *pictureView() const { return m_pictureView; }
    /// What stands in place of a text: nothing handed in, empty, not assigned. Empty when a text is shown.
    [[nodiscard]] QString noteText() const;

Q_SIGNALS:
    void scrolled();
    void readOn(); ///< a person scrolled, by wheel, key or bar
    void completed();
    void rawChanged(bool raw);
    void matchesChanged(int count);
    void differencesPlaced(); ///< another page is on show, or all of it

protected:
    void changeEvent(QEvent *event) override;

private:
    void showNote(const QString &sentence);
    void showText(std::unique_ptr<RenderedText> prepared);
    void showCurrentPage();
    void render(std::unique_ptr<RenderedText> prepared = nullptr);
    void restyle();
    void slice();
    void rawSlice();
    void finish();
    void settle();
    [[nodiscard]] bool allOnPage() const;
    void formulaReady(const QByteArray &key);
    void drawFormulas();
    void measure();
    [[nodiscard]] double top(std::size_t landmark) const;
    [[nodiscard]] QScrollBar *scrollBar() const;

    QString m_markdown;
    std::vector<Media> m_pictures;
    MediaResolver m_media;
    double m_points = 11.5;
    int m_lineLength = 42;
    bool m_isRaw = false;
    bool m_hasText = false;
    double m_wantedScroll = -1; ///< asked for before everything was on the page; -1: not
    std::unique_ptr<RenderedText> m_text;
    QPointer<MathRenderer> m_math;
    QTimer m_slices;
    QTimer m_rawSlices;
    QTimer m_drawing; ///< gathers formulas that become ready together
    QStackedLayout *m_stack;
    ReaderEdit *m_page;
    RawPage *m_raw;
    NoteView *m_note;
    PictureView *m_pictureView;
    ViewMarks m_marks;
};

} // namespace jeoul::reader
