// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/transferdamage.h"

#include <QCoreApplication>

#include <algorithm>

namespace jeoul::exchange::transferdamage {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TransferDamage)
};

constexpr QByteArrayView kName = "JEOULFL";
constexpr QByteArrayView kNameBase64 = "SkVPVUxGTA"; // base64 of "JEOULFL\x01", as far as it is fixed
constexpr qsizetype kSearchBytes = 16'384;
constexpr qsizetype kZeroTailBytes = 64; // the signature, which is never all zero
constexpr qsizetype kManyHits = 8;       // what random bytes do not do by chance

QString askAgain()
{
    return Words::tr("Ask for the file again, packed in a ZIP file or on a USB stick.");
}

Error changedByMail(const QString &detail)
{
    return Error(ErrorCode::Damaged, Words::tr("A mail program or text editor has changed this file."))
        .advising(askAgain())
        .because(detail);
}

Error unfinishedCopy()
{
    return Error(ErrorCode::Damaged, Words::tr("The copy of this file did not finish: its end is empty."))
        .advising(Words::tr("Copy the file again and remove the drive only after the copy is done."));
}

bool allZero(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == '\0'; });
}

bool isUtf16(QByteArrayView file)
{
    const QByteArray head = file.first(std::min(file.size(), kSearchBytes)).toByteArray();
    QByteArray wide;
    for (const char c : kName)
        wide.append(c).append('\0');
    return head.contains(wide.chopped(1));
}

/// True when every line feed has a carriage return before it, which random bytes never do.
bool hasCarriageReturns(QByteArrayView file)
{
    const qsizetype feeds = file.count('\n');
    return feeds >= kManyHits && feeds == file.count(QByteArrayView("\r\n"));
}

/// Bytes that are no text became U+FFFD when something stored the file as UTF-8.
bool hasReplacements(QByteArrayView file)
{
    return file.count(QByteArrayView("\xEF\xBF\xBD")) >= kManyHits;
}

Error packed()
{
    return Error(ErrorCode::BadInput, Words::tr("This is a packed file; the Jeoul file may be inside it."))
        .advising(Words::tr("Unpack it first, then open the file inside."));
}

bool startsWithAny(QByteArrayView file, std::initializer_list<QByteArrayView> starts)
{
    return std::any_of(starts.begin(), starts.end(),
                       [&](QByteArrayView start) { return file.startsWith(start); });
}

} // namespace

Error foreign(QByteArrayView file)
{
    if (file.isEmpty())
        return Error(ErrorCode::Damaged, Words::tr("The file is empty.")).advising(askAgain());
    if (startsWithAny(file, {"PK\x03\x04", "PK\x05\x06", "\x1F\x8B", "7z\xBC\xAF", "Rar!"}))
        return packed();
    const QByteArray head = file.first(std::min(file.size(), kSearchBytes)).toByteArray();
    if (head.contains(kNameBase64.toByteArray()))
        return changedByMail(QStringLiteral("base64"));
    if (isUtf16(file))
        return changedByMail(QStringLiteral("utf-16"));
    if (head.startsWith("\xEF\xBB\xBF") && head.mid(3).startsWith(kName.toByteArray()))
        return changedByMail(QStringLiteral("utf-8 byte order mark"));
    if (allZero(file.first(std::min(file.size(), kZeroTailBytes))))
        return unfinishedCopy();
    if (kName.startsWith(file))
        return broken(file, 0);
    if (file.startsWith(kName))
        return broken(file, file.size());
    return Error(ErrorCode::BadInput, Words::tr("This is not a Jeoul file."))
        .advising(Words::tr("Check that you chose the right file."));
}

Error broken(QByteArrayView file, qint64 expectedBytes)
{
    const bool tooLong = expectedBytes > 0 && expectedBytes < file.size();
    if (!tooLong && file.size() >= kZeroTailBytes && allZero(file.last(kZeroTailBytes)))
        return unfinishedCopy();
    if (hasCarriageReturns(file))
        return changedByMail(QStringLiteral("carriage returns"));
    if (hasReplacements(file))
        return changedByMail(QStringLiteral("utf-8 replacements"));
    if (expectedBytes > file.size() || (expectedBytes == 0 && file.size() < kSearchBytes))
        return Error(ErrorCode::Damaged, Words::tr("The file is cut off: its end is missing."))
            .advising(Words::tr("Copy or download it again, or ask for it again."));
    if (tooLong)
        return Error(ErrorCode::Damaged, Words::tr("Something was added after the end of this file."))
            .advising(askAgain());
    return Error(ErrorCode::Damaged,
                 Words::tr("The file is damaged: it is not what was signed when it was made."))
        .advising(askAgain());
}

} // namespace jeoul::exchange::transferdamage
