// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/workedexample.h"

#include "models/base/digest.h"

#include <QFile>

namespace jeoul::formats {

namespace {

constexpr qsizetype kWidth = 96;

} // namespace

WorkedExample &WorkedExample::text(const char *name, const QString &words)
{
    m_lines += QString::fromUtf8(name) + u'\n';
    for (qsizetype at = 0; at < words.size(); at += kWidth)
        m_lines += QStringLiteral("    ") + words.mid(at, kWidth) + u'\n';
    return *this;
}

WorkedExample &WorkedExample::number(const char *name, qint64 value)
{
    return text(name, QString::number(value));
}

WorkedExample &WorkedExample::hex(const char *name, const QByteArray &bytes)
{
    return text(name, QString::fromLatin1(bytes.toHex()));
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

} // namespace jeoul::formats
