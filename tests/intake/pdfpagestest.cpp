// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/pdfpages.h"

#include "models/intake/mediafiles.h"
#include "models/intake/picturebytes.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QFont>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace jeoul::intake {
namespace {

/// A document with a title; on every page a Korean word, as many letters x as its number, and a red bar at
/// the top. (The writer leaves digits without their meaning, so that no program can read them back.)
QByteArray pdf(int pages, const QPageSize &size = QPageSize(QPageSize::A5))
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    EXPECT_TRUE(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    writer.setPageSize(size);
    writer.setPageMargins({});
    writer.setTitle(QStringLiteral("Report of Alpha Lab"));
    writer.setResolution(72);
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("Noto Sans CJK KR"), 20));
    for (int page = 1; page <= pages; ++page) {
        if (page > 1)
            writer.newPage();
        painter.fillRect(0, 0, writer.width(), 40, Qt::red);
        painter.drawText(60, 120, QStringLiteral("알파연구소 page ") + QString(page, QLatin1Char('x')));
    }
    painter.end();
    return bytes;
}

Result<Attachment> clean(const QByteArray &bytes)
{
    SilentProgress silent;
    return cleanMedia(bytes, silent);
}

TEST(PdfPages, becomePicturesAndWords)
{
    const auto file = clean(pdf(3));
    ASSERT_TRUE(file.ok()) << file.error().text().toStdString();
    EXPECT_EQ(file->kind, MediaKind::Picture);
    const std::vector<QByteArray> pages = picturebytes::pagesOf(file->bytes);
    ASSERT_EQ(pages.size(), 3U);
    EXPECT_NE(pages[0], pages[1]);
    for (const QByteArray &page : pages) {
        const QImage image = QImage::fromData(page, "png");
        // A5 is 148 x 210 mm: 874 x 1240 points at 150 to the inch, give or take what the writer rounds.
        EXPECT_NEAR(image.width(), 874, 4);
        EXPECT_NEAR(image.height(), 1240, 4);
        EXPECT_EQ(image.size(), picturebytes::sizeOf(page));
        EXPECT_EQ(image.pixelColor(20, 20), QColor(Qt::red));
        EXPECT_EQ(image.pixelColor(20, image.height() - 20), QColor(Qt::white)) << "paper is white";
    }
    EXPECT_EQ(QSize(file->width, file->height), picturebytes::sizeOf(pages[0]));
    EXPECT_TRUE(file->words.startsWith(QStringLiteral("Report of Alpha Lab")));
    for (const char *word : {"알파연구소", "page x\f", "page xx\f", "page xxx"})
        EXPECT_TRUE(file->words.contains(QString::fromUtf8(word))) << word;
    EXPECT_EQ(file->words.split(u'\f').size(), 4) << "the title, and each page after a form feed";
    EXPECT_FALSE(file->bytes.contains("Alpha"));
    EXPECT_EQ(clean(pdf(3))->bytes, file->bytes) << "the date of writing leaves no trace";
}

TEST(PdfPages, anEmptyPageIsToldFromOneWithoutWords)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    ASSERT_TRUE(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.fillRect(0, 0, writer.width(), writer.height(), Qt::white); // white on white is nothing
    writer.newPage();
    painter.fillRect(200, writer.height() - 60, 20, 20, Qt::black);
    writer.newPage();
    painter.setPen(Qt::white);
    painter.drawText(400, 400, QStringLiteral("hidden"));
    painter.end();
    const auto file = clean(bytes);
    ASSERT_TRUE(file.ok());
    const QStringList pages = file->words.split(u'\f');
    ASSERT_EQ(pages.size(), 4);
    EXPECT_EQ(pages[1], QString(kNothingDrawn));
    EXPECT_TRUE(pages[2].trimmed().isEmpty()) << "a mark is something to look at";
    EXPECT_EQ(pages[3].trimmed(), QStringLiteral("hidden"));
}

TEST(PdfPages, limitsAreSaid)
{
    const auto many = clean(pdf(31));
    ASSERT_FALSE(many.ok());
    EXPECT_EQ(many.error().sentence, QStringLiteral("The document has more than 30 pages."));
    const auto wide = clean(pdf(1, QPageSize(QSizeF(2.0, 2.0), QPageSize::Point)));
    EXPECT_TRUE(wide.ok() || !wide.error().sentence.isEmpty());
    const auto poster = clean(pdf(1, QPageSize(QSizeF(3'000, 3'000), QPageSize::Point)));
    ASSERT_FALSE(poster.ok());
    EXPECT_EQ(poster.error().sentence,
              QStringLiteral("A page of the document is larger than 25 million pixels."));
    const auto heavy = clean(pdf(1) + QByteArray(20'000'000, ' '));
    ASSERT_FALSE(heavy.ok());
    EXPECT_EQ(heavy.error().sentence, QStringLiteral("The file is larger than 20 MB."));
}

TEST(PdfPages, damagedAndLockedDocumentsAreRefused)
{
    for (const QByteArray &bytes :
         {QByteArray("%PDF-1.7"), QByteArray("%PDF-1.7\nnothing of the kind\n%%EOF")}) {
        const auto file = clean(bytes);
        ASSERT_FALSE(file.ok());
        EXPECT_FALSE(file.error().sentence.isEmpty());
        EXPECT_FALSE(file.error().remedy.isEmpty());
    }
}

class Impatient final : public ProgressSink
{
public:
    void report(qint64 /*finished*/, qint64 /*total*/, const QString & /*sentence*/) override {}
    [[nodiscard]] bool cancelled() const override { return true; }
};

TEST(PdfPages, canBeStopped)
{
    Impatient sink;
    const auto file = pagesOfPdf(pdf(1), sink);
    ASSERT_FALSE(file.ok());
    EXPECT_EQ(file.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace jeoul::intake
