// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/journal.h"

#include <gtest/gtest.h>

#include <sqlite3.h>

#include <QJsonObject>
#include <QTemporaryDir>

/// A workspace in a folder of its own.
namespace jeoul::storage {

class StoppedClock final : public Clock
{
public:
    [[nodiscard]] qint64 wallMs() const override { return wall; }
    [[nodiscard]] qint64 monotonicMs() const override { return mono; }
    qint64 wall = 1'700'000'000'000;
    qint64 mono = 5000;
};

inline QJsonObject body(int number)
{
    return {{QStringLiteral("n"), number},
            {QStringLiteral("text"), QStringLiteral("비밀 문장 %1").arg(number)}};
}

class JournalTest : public ::testing::Test
{
protected:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("W07.jwork")); }
    [[nodiscard]] Result<std::unique_ptr<Journal>> create()
    {
        return Journal::create(path(), m_packet, m_key, m_clock, m_random);
    }
    [[nodiscard]] Result<std::unique_ptr<Journal>> open()
    {
        return Journal::open(path(), m_key, m_clock, m_random);
    }
    void makeWith(int records)
    {
        const auto journal = create();
        ASSERT_TRUE(journal.ok()) << qPrintable(journal.error().text() + journal.error().detail);
        for (int i = 0; i < records; ++i)
            (*journal)->append(RecordKind::Mark, body(i));
        ASSERT_TRUE((*journal)->flush().ok());
    }
    /// SQL on the closed file, with SQLite's defaults but for what the statement sets itself.
    [[nodiscard]] int stranger(const char *sql)
    {
        sqlite3 *raw = nullptr;
        sqlite3_open(path().toUtf8().constData(), &raw);
        const int code = sqlite3_exec(raw, sql, nullptr, nullptr, nullptr);
        sqlite3_close(raw);
        return code;
    }
    /// The same with the guards of the file switched off, as damage knows none.
    void harm(const char *sql)
    {
        sqlite3 *raw = nullptr;
        ASSERT_EQ(sqlite3_open(path().toUtf8().constData(), &raw), SQLITE_OK);
        EXPECT_EQ(sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(raw, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sql;
        sqlite3_close(raw);
    }

    QTemporaryDir m_folder;
    QByteArray m_packet = QByteArray("sealed packet \0 bytes", 21);
    QByteArray m_key = QByteArray(32, 'k');
    StoppedClock m_clock;
    SystemRandom m_random;
};

template <typename T>
ErrorCode codeOf(const Result<T> &result)
{
    EXPECT_FALSE(result.ok());
    return result.ok() ? ErrorCode::Internal : result.error().code;
}

} // namespace jeoul::storage
