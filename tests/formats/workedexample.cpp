// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/workedexample.h"

#include "models/base/digest.h"

#include <gtest/gtest.h>

#include <QFile>

namespace jeoul::formats {

namespace {

constexpr qsizetype kWidth = 96;
constexpr qsizetype kShown = 32; ///< bytes at either end of what is cut

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString heading(qsizetype at, const QByteArray &bytes, const QString &meaning)
{
    const QString unit = bytes.size() == 1 ? QStringLiteral("byte") : QStringLiteral("bytes");
    return QStringLiteral("at %1, %2 %3: %4")
        .arg(QString::number(at), QString::number(bytes.size()), unit, meaning);
}

} // namespace

void WorkedExample::put(const QString &name, const QString &words)
{
    m_lines += name + u'\n';
    for (qsizetype at = 0; at < words.size(); at += kWidth)
        m_lines += QStringLiteral("    ") + words.mid(at, kWidth) + u'\n';
}

WorkedExample &WorkedExample::text(const char *name, const QString &words)
{
    put(QString::fromUtf8(name), words);
    return *this;
}

WorkedExample &WorkedExample::lines(const char *name, const QString &words)
{
    m_lines += QString::fromUtf8(name) + u'\n';
    for (const QString &line : words.split(u'\n'))
        m_lines += line.isEmpty() ? QStringLiteral("\n") : QStringLiteral("    ") + line + u'\n';
    return *this;
}

WorkedExample &WorkedExample::field(qsizetype at, const QByteArray &bytes, const QString &meaning)
{
    put(heading(at, bytes, meaning), hexOf(bytes));
    return *this;
}

WorkedExample &WorkedExample::textField(qsizetype at, const QByteArray &utf8, const QString &meaning)
{
    put(heading(at, utf8, meaning), QString::fromUtf8(utf8));
    return *this;
}

WorkedExample &WorkedExample::cutField(qsizetype at, const QByteArray &bytes, const QString &meaning)
{
    put(heading(at, bytes, meaning), hexOf(bytes.first(kShown)));
    m_lines += QStringLiteral("    …\n    %1\n    SHA-256 of all %2 bytes: %3\n")
                   .arg(hexOf(bytes.last(kShown)))
                   .arg(bytes.size())
                   .arg(QString::fromLatin1(digest::sha256Hex(bytes)));
    return *this;
}

WorkedExample &WorkedExample::number(const char *name, qint64 value)
{
    return text(name, QString::number(value));
}

WorkedExample &WorkedExample::hex(const char *name, const QByteArray &bytes)
{
    return text(name, hexOf(bytes));
}

WorkedExample &WorkedExample::digestOf(const char *name, const QByteArray &bytes)
{
    m_lines += QStringLiteral("%1\n    %2 bytes, SHA-256 %3\n")
                   .arg(QString::fromUtf8(name))
                   .arg(bytes.size())
                   .arg(QString::fromLatin1(digest::sha256Hex(bytes)));
    return *this;
}

QString exampleIn(const QString &page)
{
    QFile file(QStringLiteral(JEOUL_SOURCE_DIR "/resources/formats/") + page);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    const QString fence = QStringLiteral("```\n");
    const qsizetype heading = text.indexOf(QStringLiteral("\n## Worked example\n"));
    const qsizetype open = text.indexOf(fence, heading) + fence.size();
    const qsizetype close = text.indexOf(fence, open);
    return heading < 0 || open < fence.size() || close < 0 ? QString() : text.mid(open, close - open);
}

void expectOnPage(const QString &page, const WorkedExample &example)
{
    if (qEnvironmentVariableIsSet("JEOUL_WRITE_EXAMPLES")) {
        QFile file(qEnvironmentVariable("JEOUL_WRITE_EXAMPLES") + u'/' + page);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_GT(file.write(example.block().toUtf8()), 0);
    }
    EXPECT_EQ(exampleIn(page).toStdString(), example.block().toStdString());
}

} // namespace jeoul::formats
