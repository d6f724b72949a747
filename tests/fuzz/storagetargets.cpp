// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journalfile.h"
#include "models/storage/journalreader.h"
#include "tests/fuzz/targets.h"

#include <sqlite3.h>

#include <QFile>
#include <QTemporaryDir>

namespace jeoul::fuzz {

namespace {

using namespace storage;

constexpr sqlite3_int64 kHeap = sqlite3_int64(64) << 20;

/// The one file that every input is written to; in memory where the system has a folder for that.
QString filePath()
{
    static const QTemporaryDir kFolder(QStringLiteral("/dev/shm/jeoul-XXXXXX"));
    static const QTemporaryDir kFallback;
    return (kFolder.isValid() ? kFolder : kFallback).filePath(QStringLiteral("W07.jwork"));
}

void write(const QString &path, const QByteArray &bytes)
{
    for (const char *side : {"-journal", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(side));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(bytes);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <typename T>
bool mute(const Result<T> &result)
{
    return !result.ok() && result.error().sentence.isEmpty();
}

struct Seen
{
    QString problem;
    qint64 rows = -1; ///< of a journal that is whole
};

/// The way of every start: open, check the chain, read the packet, decrypt.
Seen openAsUsual(const QString &path, const QByteArray &bytes)
{
    Result<JournalFile> file = JournalFile::open(path);
    if (!file.ok()) {
        if (mute(file))
            return {QStringLiteral("refused without a sentence")};
        return {contents(path) == bytes ? QString() : QStringLiteral("a refused file was changed")};
    }
    const Result<std::vector<JournalRow>> rows = file->rows();
    if (mute(rows) || mute(file->packet()) || mute(file->last()))
        return {QStringLiteral("refused without a sentence")};
    if (!rows.ok())
        return {};
    const Result<JournalRow> last = file->last();
    if (!last.ok() || last->hash != rows->back().hash)
        return {QStringLiteral("the last record is not the last of all")};
    std::vector<JournalRecord> records;
    if (mute(unsealRows(*rows, QByteArray(32, 'w'), path, records)))
        return {QStringLiteral("refused without a sentence")};
    return {QString(), static_cast<qint64>(rows->size())};
}

/// What recovery and export read.
Seen lookOnly(const QString &path)
{
    const QByteArray before = contents(path);
    Result<JournalReader> reader = JournalReader::open(path);
    if (!reader.ok())
        return {mute(reader) ? QStringLiteral("refused without a sentence") : QString()};
    const Result<JournalReading> reading = reader->records();
    if (mute(reading) || mute(reader->packet()))
        return {QStringLiteral("refused without a sentence")};
    if (contents(path) != before)
        return {QStringLiteral("looking changed the file")};
    const bool whole = reading.ok() && !reading->damage;
    return {QString(), whole ? static_cast<qint64>(reading->rows.size()) : -1};
}

} // namespace

QString workspace(const QByteArray &bytes)
{
    static const sqlite3_int64 kBefore = sqlite3_hard_heap_limit64(kHeap);
    static_cast<void>(kBefore);
    if (sqlite3_hard_heap_limit64(-1) != kHeap)
        return QStringLiteral("SQLite takes no heap limit");
    const QString path = filePath();
    write(path, bytes);
    const Seen opened = openAsUsual(path, bytes);
    if (!opened.problem.isEmpty())
        return opened.problem;
    const Seen looked = lookOnly(path);
    if (!looked.problem.isEmpty())
        return looked.problem;
    return opened.rows >= 0 && looked.rows != opened.rows
               ? QStringLiteral("looking sees another journal than opening")
               : QString();
}

} // namespace jeoul::fuzz
