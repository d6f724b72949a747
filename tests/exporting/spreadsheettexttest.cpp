// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/spreadsheettext.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <algorithm>

namespace jeoul::exporting::spreadsheettext {
namespace {

TEST(SpreadsheetText, cellsAreValidUtf8WithoutControls)
{
    EXPECT_EQ(cellBytes(QStringLiteral("a\r\nb\rc\td")), QByteArray("a\nb\nc\td"));
    EXPECT_EQ(cellBytes(QString::fromUtf8("a\0b\x07", 4)), QStringLiteral(u"a\u2400b\u2407").toUtf8());
    const QString broken =
        QStringLiteral("x") + QChar(0xD800) + QStringLiteral("y") + QChar(0xDC00) + QChar(0xFFFE);
    EXPECT_EQ(QString::fromUtf8(cellBytes(broken)), QStringLiteral(u"x\uFFFDy\uFFFD\uFFFD"));
    EXPECT_EQ(cellBytes(QStringLiteral(u"\U0001F600")), QStringLiteral(u"\U0001F600").toUtf8());
    EXPECT_EQ(cellBytes(QStringLiteral("_x0041_")), QByteArray("_x005F_x0041_"));
}

TEST(SpreadsheetText, longTextsAreSplitVisibly)
{
    const QString fits(kCellUnits, u'a');
    EXPECT_EQ(cellPieces(fits), QStringList{fits});
    const QString text = QString(40'001, QChar(0xAC00)) + QStringLiteral(u"\U0001F600").repeated(20'000);
    const QStringList pieces = cellPieces(text);
    ASSERT_GT(pieces.size(), 1);
    QString joined;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        EXPECT_LE(pieces[i].size(), kCellUnits);
        EXPECT_EQ(QString::fromUtf8(cellBytes(pieces[i])), pieces[i]) << "no half of a pair";
        QStringList lines = pieces[i].split(u'\n');
        if (i > 0)
            lines.removeFirst();
        if (i + 1 < pieces.size())
            lines.removeLast();
        joined += lines.join(u'\n');
    }
    EXPECT_EQ(joined, text);
    const QStringList escapes = cellPieces(QStringLiteral("_x0041_").repeated(5'000));
    EXPECT_TRUE(std::all_of(escapes.begin(), escapes.end(), [](const QString &piece) {
        return QString::fromUtf8(cellBytes(piece)).size() <= kCellUnits;
    }));
}

TEST(SpreadsheetText, sheetNamesAreLegalAndDifferent)
{
    const QStringList titles = {QStringLiteral("a/b:c*d?[e]\\f"),
                                QStringLiteral("'quoted'"),
                                QString(),
                                QStringLiteral("History"),
                                QString(50, u'x'),
                                QString(50, u'X'),
                                QStringLiteral("표"),
                                QStringLiteral("표")};
    const QStringList names = sheetNames(titles);
    ASSERT_EQ(names.size(), titles.size());
    QStringList folded;
    for (const QString &name : names) {
        EXPECT_FALSE(name.isEmpty());
        EXPECT_LE(name.size(), 31);
        EXPECT_EQ(name.indexOf(QRegularExpression(QStringLiteral("[\\[\\]:*?/\\\\]"))), -1)
            << name.toStdString();
        EXPECT_FALSE(name.startsWith(u'\'') || name.endsWith(u'\''));
        EXPECT_FALSE(folded.contains(name.toCaseFolded())) << name.toStdString();
        folded << name.toCaseFolded();
    }
    EXPECT_FALSE(folded.contains(QStringLiteral("history")));
    EXPECT_EQ(names[7], QStringLiteral("표 (2)"));
}

TEST(SpreadsheetText, hangulIsTwiceAsWide)
{
    EXPECT_EQ(displayWidth(QStringLiteral("abc")), 3);
    EXPECT_EQ(displayWidth(QStringLiteral("가나 a")), 6);
    EXPECT_EQ(displayWidth(QStringLiteral("가\n나다라\nx")), 6);
}

} // namespace
} // namespace jeoul::exporting::spreadsheettext
