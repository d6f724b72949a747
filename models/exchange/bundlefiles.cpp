// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/bundlefiles.h"

#include "models/base/digest.h"
#include "models/base/durablefile.h"
#include "models/exchange/bundletar.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace jeoul::exchange::bundlefiles {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BundleFiles)
};

constexpr qsizetype kHashDigits = 64;
const QString kTarEnding = QStringLiteral(".tar");
const QRegularExpression kPath(
    QStringLiteral("\\A(?!\\.\\.?(/|\\z))[A-Za-z0-9._-]{1,100}(/(?!\\.\\.?\\z)[A-Za-z0-9._-]{1,100})?\\z"));

Error refused(const QString &sentence)
{
    return Error(ErrorCode::BadInput, sentence)
        .advising(Words::tr("Ask for the bundle again from where it was published."));
}

bool isPath(const QString &path)
{
    return kPath.match(path).hasMatch();
}

bool isHash(const QByteArray &text)
{
    return text.size() == kHashDigits && QByteArray::fromHex(text).toHex() == text;
}

/// The entries of one folder, handed to `file` or, for folders, to `folder`.
template <typename File, typename Folder>
Status eachEntry(const QString &path, const File &file, const Folder &folder)
{
    QDirIterator entries(path, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    while (entries.hasNext()) {
        entries.next();
        const QFileInfo info = entries.fileInfo();
        if (info.isSymLink() || (!info.isFile() && !info.isDir()))
            return refused(Words::tr("%1 in the bundle is neither a file nor a folder.")
                               .arg(info.fileName().left(kHashDigits)));
        JEOUL_TRY(info.isDir() ? folder(info) : file(info));
    }
    return done();
}

Result<BundleFiles> readFolder(const QString &path)
{
    Gathering gathering;
    const auto addAs = [&](const QString &name, const QFileInfo &info) -> Status {
        JEOUL_TRY(gathering.admits(name, info.size()));
        const Result<QByteArray> bytes = durablefile::read(info.filePath(), kMostFileBytes);
        JEOUL_TRY(bytes);
        return gathering.add(name, *bytes);
    };
    const auto tooDeep = [](const QFileInfo &info) -> Status {
        return refused(Words::tr("The folder %1 lies deeper than a bundle goes.").arg(info.fileName()));
    };
    const auto inside = [&](const QFileInfo &folder) {
        const QString prefix = folder.fileName() + u'/';
        return eachEntry(
            folder.filePath(), [&](const QFileInfo &info) { return addAs(prefix + info.fileName(), info); },
            tooDeep);
    };
    JEOUL_TRY(eachEntry(
        path, [&](const QFileInfo &info) { return addAs(info.fileName(), info); }, inside));
    return gathering.take();
}

Status writeFolder(const BundleFiles &files, const QString &target)
{
    const Error unwritable = Error(ErrorCode::Io, Words::tr("%1 could not be written.").arg(target))
                                 .advising(Words::tr("Choose another place."));
    const QString parent = QFileInfo(target).absolutePath();
    JEOUL_TRY(durablefile::makeFolder(parent));
    const QTemporaryDir work(parent + QStringLiteral("/.bundle-XXXXXX")); // goes with whatever is left in it
    if (!work.isValid())
        return unwritable;
    const QString made = work.filePath(QStringLiteral("bundle"));
    for (const auto &[path, bytes] : files) {
        const QString place = made + u'/' + path;
        JEOUL_TRY(durablefile::makeFolder(QFileInfo(place).absolutePath()));
        JEOUL_TRY(durablefile::writeNew(place, bytes));
    }
    return QDir().rename(made, target) ? done() : Status(unwritable);
}

} // namespace

Status Gathering::admits(const QString &path, qint64 size) const
{
    if (!isPath(path))
        return refused(Words::tr("The bundle holds a file with a name that no bundle has: %1.")
                           .arg(path.left(kHashDigits)));
    if (m_files.contains(path))
        return refused(Words::tr("The bundle holds %1 twice.").arg(path));
    if (static_cast<qsizetype>(m_files.size()) >= kMostFiles)
        return refused(Words::tr("The bundle holds more than %1 files.").arg(kMostFiles));
    if (size > kMostFileBytes || m_bytes + size > kMostBytes)
        return refused(Words::tr("The bundle is larger than a bundle can be, at %1.").arg(path));
    return done();
}

Status Gathering::add(const QString &path, const QByteArray &bytes)
{
    JEOUL_TRY(admits(path, bytes.size()));
    m_bytes += bytes.size();
    m_files.emplace(path, bytes);
    return done();
}

QByteArray sums(const BundleFiles &files)
{
    QByteArray list;
    for (const auto &[path, bytes] : files) {
        if (path != kSums && path != kSumsSignature)
            list += digest::sha256Hex(bytes) + "  " + path.toUtf8() + '\n';
    }
    return list;
}

Result<std::map<QString, QString>> readSums(const QByteArray &list)
{
    const auto damaged = [](qsizetype line) {
        return Error(ErrorCode::Damaged, Words::tr("Line %1 of the list of hashes is not one.").arg(line))
            .advising(Words::tr("Ask for the bundle again from where it was published."));
    };
    std::map<QString, QString> out;
    const QList<QByteArray> lines = list.split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const QByteArray &line = lines.at(i);
        const QByteArray hash = line.left(kHashDigits);
        const QByteArray gap = line.mid(kHashDigits, 2);
        const QString path = QString::fromUtf8(line.mid(kHashDigits + 2));
        if (!isHash(hash) || gap != "  " || !isPath(path) || (!out.empty() && out.rbegin()->first >= path))
            return damaged(i + 1);
        out.emplace_hint(out.end(), path, QString::fromLatin1(hash));
    }
    if (!lines.constLast().isEmpty() || out.empty())
        return damaged(lines.size());
    return out;
}

Result<BundleFiles> read(const QString &path)
{
    return QFileInfo(path).isDir() ? readFolder(path) : bundletar::readFile(path);
}

Status write(const BundleFiles &files, const QString &path)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return Error(ErrorCode::Conflict, Words::tr("%1 already exists.").arg(path))
            .keeping(Words::tr("It was left as it is."))
            .advising(Words::tr("Choose another name or move it away."));
    if (!path.endsWith(kTarEnding))
        return writeFolder(files, path);
    const Result<QByteArray> bytes = bundletar::write(files);
    JEOUL_TRY(bytes);
    return durablefile::writeNew(path, *bytes);
}

} // namespace jeoul::exchange::bundlefiles
