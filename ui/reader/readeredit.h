// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/packetdocument.h"
#include "ui/reader/uncomposed.h"

#include <QTextCursor>
#include <QTextEdit>

#include <vector>

namespace jeoul::reader {

/// A sign in the margin beside the line where a place begins.
struct MarginSign
{
    QTextCursor place;
    QString sign; ///< one to three characters
    QColor colour;
};

/// The page a response is shown on: read only, copies plain text only, follows no link, and loads nothing.
/// Lines are no longer than is good to read; the grounds of code and the bars of quotes are painted behind
/// the text.
class ReaderEdit : public Uncomposed<QTextEdit>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReaderEdit)

public:
    explicit ReaderEdit(QWidget *parent = nullptr);
    ~ReaderEdit() override;

    /// Shows a document that its owner keeps until another one is shown.
    void showDocument(PacketDocument *document);
    /// Shows an empty document of its own.
    void showNothing() { showDocument(&m_nothing); }
    /// The longest line in pixels; 0: as long as the page is wide.
    void setMeasure(int pixels);
    void setMarginSigns(std::vector<MarginSign> signs);
    [[nodiscard]] const std::vector<MarginSign> &marginSigns() const { return m_signs; }

    QVariant loadResource(int type, const QUrl &name) override;

    static constexpr int kMargin = PacketDocument::kMargin;

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeText();
    void paintGrounds(QPainter &painter) const;
    void paintSigns(QPainter &painter) const;

    PacketDocument m_nothing;
    std::vector<MarginSign> m_signs;
    int m_measure = 0;
};

} // namespace jeoul::reader
