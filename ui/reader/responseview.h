// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packetcontent.h"
#include "ui/reader/mediaresolver.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QStackedLayout;

namespace jeoul::reader {

class DocumentBuilder;
class ReaderEdit;

/// One response, rendered safely and the same for every response. A long text shows its beginning at once and
/// the rest as it is laid out, without holding up the window.
class ResponseView : public QWidget
{
    Q_OBJECT

public:
    explicit ResponseView(QWidget *parent = nullptr);
    ~ResponseView() override;

    void setResponse(const BlindResponse &response, const MediaResolver &media);
    /// Any Markdown text, for prompts and references.
    void setMarkdown(const QString &markdown, const MediaResolver &media);
    void setTextSize(double points); ///< 9 to 20
    void setRaw(bool raw);
    [[nodiscard]] bool isRaw() const { return m_isRaw; }

    /// How many places hold the text; they are marked until the next call. An empty text clears the marks.
    int find(const QString &text);
    void goToMatch(int index);

    [[nodiscard]] double scrollFraction() const;
    void setScrollFraction(double fraction);

    /// Whether everything has been laid out.
    [[nodiscard]] bool complete() const { return m_builder == nullptr; }
    [[nodiscard]] ReaderEdit *page() const { return m_page; }
    [[nodiscard]] QPlainTextEdit *rawPage() const { return m_raw; }
    [[nodiscard]] QString noteText() const;

Q_SIGNALS:
    void scrolled();
    void completed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showNote(const QString &sentence);
    void render();
    void slice();
    void finish();
    void addPictures();

    QString m_markdown;
    std::vector<Media> m_pictures;
    MediaResolver m_media;
    double m_points = 11.5;
    bool m_isRaw = false;
    bool m_hasText = false;
    double m_wantedScroll = 0;
    std::unique_ptr<DocumentBuilder> m_builder;
    QTimer m_slices;
    QStackedLayout *m_stack;
    ReaderEdit *m_page;
    QPlainTextEdit *m_raw;
    QLabel *m_note;
};

} // namespace jeoul::reader
