// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace jeoul::reader {

class MathObject;
class PacketDocument;

/// The page a response is shown on: read only, copies plain text only, follows no link, and loads nothing.
/// Lines are no longer than is good to read; the grounds of code and the bars of quotes are painted behind
/// the text.
class ReaderEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit ReaderEdit(QWidget *parent = nullptr);
    ~ReaderEdit() override;

    /// Shows a document and takes it over; the one before is deleted.
    void showDocument(PacketDocument *document);
    /// An empty document that can draw formulas.
    [[nodiscard]] PacketDocument *newDocument();
    /// The longest line in pixels.
    void setMeasure(int pixels);

    QVariant loadResource(int type, const QUrl &name) override;

    static constexpr int kMargin = 12;

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeText();
    void paintGrounds(QPainter &painter) const;

    MathObject *m_formulas;
    int m_measure = 0;
};

} // namespace jeoul::reader
