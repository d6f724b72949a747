// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packetcontent.h"
#include "ui/reader/documentwriter.h"
#include "ui/reader/mediaresolver.h"

#include <QPointer>
#include <QTextEdit>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QStackedLayout;

namespace jeoul::reader {

class DocumentBuilder;
class MathRenderer;
class ReaderEdit;

/// One response, rendered safely and the same for every response. A long text shows its beginning at once and
/// the rest as it is laid out, without holding up the window. Formulas show their source until they are
/// drawn.
class ResponseView : public QWidget
{
    Q_OBJECT

public:
    explicit ResponseView(QWidget *parent = nullptr);
    ~ResponseView() override;

    /// The typesetter of formulas, shared between the views of a window; it must outlive them or be their
    /// relative. Without one the view starts its own with its first formula (57 MB each).
    void setMathRenderer(MathRenderer *renderer);

    void setResponse(const BlindResponse &response, const MediaResolver &media);
    /// Any Markdown text, for prompts and references.
    void setMarkdown(const QString &markdown, const MediaResolver &media);
    void setTextSize(double points); ///< 9 to 20
    [[nodiscard]] double textSize() const { return m_points; }
    void setRaw(bool raw);
    [[nodiscard]] bool isRaw() const { return m_isRaw; }

    /// How many places hold the text, regardless of case; they are marked until the next call. An empty text
    /// clears the marks. Looks in the raw text when that is shown.
    int find(const QString &text);
    [[nodiscard]] int matchCount() const { return static_cast<int>(m_matches.size()); }
    [[nodiscard]] int currentMatch() const { return m_match; } ///< -1: none
    void goToMatch(int index);
    void nextMatch();
    void previousMatch();

    [[nodiscard]] double scrollFraction() const;
    void setScrollFraction(double fraction);

    /// Whether everything has been laid out; formulas may still be on their way.
    [[nodiscard]] bool complete() const { return m_builder == nullptr; }
    [[nodiscard]] bool formulasPending() const { return !m_pending.empty(); }
    [[nodiscard]] ReaderEdit *page() const { return m_page; }
    [[nodiscard]] QPlainTextEdit *rawPage() const { return m_raw; }
    /// What stands in place of a text: nothing handed in, empty, not assigned. Empty when a text is shown.
    [[nodiscard]] QString noteText() const;

Q_SIGNALS:
    void scrolled();
    void completed();
    void rawChanged(bool raw);
    void matchesChanged(int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showNote(const QString &sentence);
    void showCurrentPage();
    void render();
    void restyle();
    void slice();
    void finish();
    void addPictures();
    void askForFormulas();
    void formulaReady(const QByteArray &key);
    void drawFormulas();
    void markMatches();
    void measure();
    [[nodiscard]] QTextEdit::ExtraSelection marked(const QTextCursor &match, bool current) const;
    [[nodiscard]] class QScrollBar *scrollBar() const;

    QString m_markdown;
    std::vector<Media> m_pictures;
    MediaResolver m_media;
    double m_points = 11.5;
    bool m_isRaw = false;
    bool m_hasText = false;
    double m_wantedScroll = -1; ///< asked for before everything was laid out; -1: not
    std::unique_ptr<DocumentBuilder> m_builder;
    std::vector<PendingFormula> m_pending;
    QPointer<MathRenderer> m_math;
    QString m_sought;
    QList<QTextCursor> m_matches;
    int m_match = -1;
    QTimer m_slices;
    QTimer m_drawing; ///< gathers formulas that become ready together
    QStackedLayout *m_stack;
    ReaderEdit *m_page;
    QPlainTextEdit *m_raw;
    QLabel *m_note;
};

} // namespace jeoul::reader
