// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/mediafiles.h"

#include "tests/intake/intakecases.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QImage>
#include <QImageWriter>
#include <QTemporaryDir>
#include <QtEndian>

namespace jeoul::intake {
namespace {

QImage sample(QImage::Format format = QImage::Format_ARGB32)
{
    QImage image(6, 4, format);
    image.fill(QColor(200, 30, 90, 128));
    image.setPixelColor(0, 0, QColor(0, 0, 255));
    return image;
}

QByteArray saved(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    EXPECT_TRUE(writer.write(image)) << format;
    return bytes;
}

QStringList chunksOf(const QByteArray &png)
{
    QStringList names;
    for (qsizetype at = 8; at + 12 <= png.size();) {
        const qsizetype length = qFromBigEndian<quint32>(png.constData() + at);
        names << QString::fromLatin1(png.mid(at + 4, 4));
        at += length + 12;
    }
    names.removeDuplicates();
    return names;
}

const QStringList kPixelsOnly = {QStringLiteral("IHDR"), QStringLiteral("IDAT"), QStringLiteral("IEND")};

TEST(MediaFiles, pngKeepsItsPixelsAndNothingElse)
{
    QImage image = sample();
    image.setText(QStringLiteral("Author"), QStringLiteral("Team Alpha"));
    image.setDotsPerMeterX(5000);
    image.setColorSpace(QColorSpace(QColorSpace::SRgb));
    const QByteArray original = saved(image, "png");
    ASSERT_TRUE(original.contains("Author")) << "the fixture carries what must go";
    const auto file = cleanPicture(original + "PK\x03\x04 hidden archive");
    ASSERT_TRUE(file.ok()) << file.error().text().toStdString();
    EXPECT_EQ(chunksOf(file->bytes), kPixelsOnly);
    EXPECT_FALSE(file->bytes.contains("hidden archive"));
    EXPECT_EQ(file->width, 6);
    EXPECT_EQ(file->height, 4);
    const QImage back = QImage::fromData(file->bytes, "png");
    EXPECT_EQ(back.pixelColor(0, 0), QColor(0, 0, 255));
    EXPECT_EQ(back.pixelColor(3, 3), image.pixelColor(3, 3));
    EXPECT_EQ(cleanPicture(original)->bytes, file->bytes) << "the same pixels give the same bytes";
}

TEST(MediaFiles, deepAndPaletteImagesBecomeEightBit)
{
    const auto deep = cleanPicture(saved(sample(QImage::Format_RGBA64), "png"));
    ASSERT_TRUE(deep.ok());
    EXPECT_EQ(int(deep->bytes.at(24)), 8) << "bit depth in the header";
    EXPECT_TRUE(cleanPicture(saved(sample().convertToFormat(QImage::Format_Indexed8), "png")).ok());
}

TEST(MediaFiles, otherColourSpacesAreConverted)
{
    QImage image = sample(QImage::Format_RGB32);
    image.fill(QColor(0, 200, 0));
    image.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
    const auto file = cleanPicture(saved(image, "png"));
    ASSERT_TRUE(file.ok());
    EXPECT_NE(QImage::fromData(file->bytes, "png").pixelColor(1, 1), QColor(0, 200, 0));
}

/// A JPEG file with an EXIF segment that names a place and turns the picture.
QByteArray jpegWithExif()
{
    QByteArray jpeg = saved(sample(QImage::Format_RGB32), "jpeg");
    // Big-endian TIFF with one entry: orientation 6 (turn right).
    QByteArray exif("Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0", 32);
    exif += "GPS 37.5665N 126.9780E";
    QByteArray segment("\xFF\xE1", 2);
    segment += char((exif.size() + 2) >> 8);
    segment += char((exif.size() + 2) & 0xFF);
    return jpeg.insert(2, segment + exif);
}

TEST(MediaFiles, jpegLosesExifButStaysUpright)
{
    const auto file = cleanPicture(jpegWithExif());
    ASSERT_TRUE(file.ok()) << file.error().text().toStdString();
    EXPECT_FALSE(file->bytes.contains("GPS"));
    EXPECT_EQ(chunksOf(file->bytes), kPixelsOnly);
    EXPECT_EQ(file->width, 4) << "turned as the EXIF entry says";
    EXPECT_EQ(file->height, 6);
}

TEST(MediaFiles, cutFilesAreRefused)
{
    const QByteArray jpeg = saved(sample(QImage::Format_RGB32), "jpeg");
    EXPECT_FALSE(cleanPicture(jpeg.left(jpeg.size() - 4)).ok());
    const QByteArray png = saved(sample(), "png");
    EXPECT_FALSE(cleanPicture(png.left(png.size() / 2)).ok());
    EXPECT_FALSE(cleanPicture(png.left(8)).ok());
    EXPECT_FALSE(cleanPicture({}).ok());
}

/// The checksum of PNG chunks (ISO 3309), bit by bit.
quint32 checksum(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

TEST(MediaFiles, hugePicturesAreRefusedBeforeDecoding)
{
    QByteArray png = saved(sample(), "png");
    qToBigEndian<quint32>(60'000, png.data() + 16);
    qToBigEndian<quint32>(60'000, png.data() + 20);
    qToBigEndian<quint32>(checksum(png.mid(12, 17)), png.data() + 29);
    const auto file = cleanPicture(png);
    ASSERT_FALSE(file.ok());
    EXPECT_TRUE(file.error().sentence.contains(QStringLiteral("25 million")))
        << file.error().sentence.toStdString();
    EXPECT_FALSE(cleanPicture(QByteArray(20'000'001, 'x')).ok());
}

TEST(MediaFiles, everythingElseIsRefusedWithASentence)
{
    const QList<QByteArray> refused = {
        "GIF89a....",   R"(<?xml version="1.0"?><svg xmlns="x"><image href="file:///a"/></svg>)",
        "%PDF-1.7",     "ID3\x04tune",
        "1234ftypmp42", "RIFF1234WAVEfmt ",
        "just text"};
    for (const QByteArray &bytes : refused) {
        const auto file = cleanPicture(bytes);
        ASSERT_FALSE(file.ok()) << bytes.toStdString();
        EXPECT_TRUE(file.error().sentence.endsWith(u'.'));
        EXPECT_FALSE(file.error().remedy.isEmpty());
    }
}

TEST(MediaFiles, movingPngIsRefused)
{
    QByteArray png = saved(sample(), "png");
    QByteArray control("\0\0\0\x08", 4);
    control += "acTL";
    control += QByteArray("\0\0\0\x02\0\0\0\0\0\0\0\0", 12);
    png.insert(33, control); // behind the header chunk
    const auto file = cleanPicture(png);
    ASSERT_FALSE(file.ok());
    EXPECT_TRUE(file.error().sentence.startsWith(QStringLiteral("Moving")));
}

TEST(MediaFiles, contentDecidesNotTheName)
{
    EXPECT_TRUE(cleanPicture(saved(sample(), "bmp")).ok());
}

TEST(MediaFiles, namesAreResolvedByOneRule)
{
    EXPECT_EQ(*mediaName(QStringLiteral(" 그림 1.png ")), QStringLiteral("그림 1.png"));
    EXPECT_EQ(*mediaName(QStringLiteral("가.png").normalized(QString::NormalizationForm_D)),
              QStringLiteral("가.png"));
    for (const char *bad :
         {"../x.png", "a/../b.png", "/x.png", "\\\\host\\x.png", "C:x.png", "..", ".x", " ", "a\nb"})
        EXPECT_FALSE(mediaName(QString::fromUtf8(bad)).ok()) << bad;
}

void put(const QTemporaryDir &folder, const char *name, const QByteArray &bytes)
{
    QFile file(folder.filePath(QString::fromUtf8(name)));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

TEST(MediaFiles, aFolderIsReadWholeAndLinksAreNot)
{
    const QTemporaryDir folder;
    put(folder, "b.png", saved(sample(), "png"));
    put(folder, "a.jpg", saved(sample(QImage::Format_RGB32), "jpeg"));
    put(folder, ".DS_Store", "x");
    SilentProgress silent;
    const auto good = readMedia(folder.path(), silent);
    EXPECT_FALSE(good.hasErrors()) << told(good.problems);
    ASSERT_EQ(good.rows.size(), 2U);
    EXPECT_EQ(good.rows[0].name, QStringLiteral("a.jpg"));

    ASSERT_TRUE(
        QFile::link(folder.filePath(QStringLiteral("b.png")), folder.filePath(QStringLiteral("link.png"))));
    EXPECT_TRUE(readMedia(folder.path(), silent).hasErrors());
}

TEST(MediaFiles, namesThatDifferOnlyInCaseAreErrors)
{
    const QTemporaryDir folder;
    put(folder, "a.png", saved(sample(), "png"));
    put(folder, "A.PNG", saved(sample(), "png"));
    SilentProgress silent;
    EXPECT_TRUE(readMedia(folder.path(), silent).hasErrors());
    EXPECT_TRUE(readMedia(folder.filePath(QStringLiteral("none")), silent).hasErrors());
    CancelAfter cancel(1);
    EXPECT_TRUE(readMedia(folder.path(), cancel).cancelled);
}

} // namespace
} // namespace jeoul::intake
