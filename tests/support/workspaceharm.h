// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/journalreader.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QString>

/// What happens to workspace files without asking Jeoul.
namespace jeoul::testing {

inline QByteArray workspaceBytes(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

inline void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(at));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

/// Changes one bit in the sealed body of a record.
inline void spoilRecord(const QString &path, std::size_t sequence)
{
    QByteArray body;
    {
        Result<storage::JournalReader> reader = storage::JournalReader::open(path);
        ASSERT_TRUE(reader.ok());
        const Result<storage::JournalReading> reading = reader->records();
        ASSERT_TRUE(reading.ok());
        ASSERT_GE(reading->rows.size(), sequence);
        body = reading->rows.at(sequence - 1).body;
    }
    const qint64 at = workspaceBytes(path).indexOf(body);
    ASSERT_GT(at, 0);
    overwrite(path, at, QByteArray(1, static_cast<char>(body.at(0) ^ 1)));
}

/// As if a newer version had made the file: `user_version` of the SQLite header.
inline void setSchemaVersion(const QString &path, char version)
{
    overwrite(path, 63, QByteArray(1, version));
}

} // namespace jeoul::testing
