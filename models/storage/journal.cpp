// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journal.h"

#include "models/base/digest.h"
#include "models/storage/journalfile.h"
#include "models/storage/journalreader.h"
#include "models/storage/journalrow.h"
#include "models/storage/journalwriter.h"

#include <sodium.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

#include <optional>
#include <utility>

namespace jeoul::storage {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

constexpr qint64 kBackupPauseMs = 600'000; ///< of changes without a copy

Error internal(const QString &detail)
{
    return Error(ErrorCode::Internal, Words::tr("The saved work could not be prepared.")).because(detail);
}

/// Makes rows from records: numbers them, seals them, links them.
class RowMaker
{
public:
    RowMaker(const QByteArray &key, const Clock &clock, RandomSource &random, qint64 length, QByteArray head)
        : m_key(key.constData(), key.size()) // a copy of its own, so that wiping reaches it
        , m_clock(clock)
        , m_random(random)
        , m_boot(bootOf(QSysInfo::bootUniqueId(), random))
        , m_length(length)
        , m_head(std::move(head))
    {
    }
    RowMaker(const RowMaker &) = delete;
    RowMaker &operator=(const RowMaker &) = delete;
    ~RowMaker() { sodium_memzero(m_key.data(), static_cast<std::size_t>(m_key.size())); }

    [[nodiscard]] JournalRow next(RecordKind kind, const QJsonObject &body)
    {
        JournalRow row;
        row.sequence = ++m_length;
        row.kind = static_cast<qint32>(kind);
        row.wallMs = m_clock.wallMs();
        row.boot = m_boot;
        row.monotonicMs = m_clock.monotonicMs();
        row.body = sealBody(body, row.sequence, row.kind, m_key, m_random.bytes(kJournalNonceBytes));
        row.previous = m_head;
        row.hash = journalHash(row);
        m_head = row.hash;
        return row;
    }

private:
    QByteArray m_key;
    const Clock &m_clock;
    RandomSource &m_random;
    QByteArray m_boot;
    qint64 m_length;
    QByteArray m_head;
};

class ThreadedJournal final : public Journal
{
public:
    ThreadedJournal(JournalFile file, std::vector<JournalRecord> records, const JournalRow &last,
                    std::unique_ptr<RowMaker> maker, const Clock &clock)
        : m_clock(clock)
        , m_backedUpMs(clock.monotonicMs())
        , m_path(file.path())
        , m_records(std::move(records))
        , m_maker(std::move(maker))
        , m_writer(std::move(file), last.sequence, last.hash)
    {
    }

    void backupSoon()
    {
        m_backedUpMs = m_clock.monotonicMs();
        m_writer.backupSoon();
    }
    void setCallbacks(Callbacks callbacks) override
    {
        if (m_notice && callbacks.noticed)
            callbacks.noticed(*std::exchange(m_notice, std::nullopt));
        m_writer.setCallbacks(std::move(callbacks));
    }
    /// Said to the first who listens.
    void setNotice(const Error &notice) { m_notice = notice; }
    qint64 append(RecordKind kind, const QJsonObject &body) override
    {
        JournalRow row = m_maker->next(kind, body);
        const qint64 sequence = row.sequence;
        m_writer.append(std::move(row));
        if (m_clock.monotonicMs() - m_backedUpMs >= kBackupPauseMs)
            backupSoon();
        return sequence;
    }
    [[nodiscard]] Status flush() override { return m_writer.flush(); }
    [[nodiscard]] const std::vector<JournalRecord> &records() const override { return m_records; }
    [[nodiscard]] qint64 length() const override { return m_writer.length(); }
    [[nodiscard]] QByteArray head() const override { return m_writer.head(); }
    [[nodiscard]] Status backup() override { return m_writer.backup(); }
    [[nodiscard]] QString path() const override { return m_path; }

private:
    const Clock &m_clock;
    qint64 m_backedUpMs;
    QString m_path;
    std::optional<Error> m_notice;
    std::vector<JournalRecord> m_records;
    std::unique_ptr<RowMaker> m_maker;
    JournalWriter m_writer;
};

Error olderCopy(const QString &path)
{
    return Error(ErrorCode::Conflict,
                 Words::tr("The last records are missing in %1: the backups folder beside "
                           "it holds a copy with more.")
                     .arg(QFileInfo(path).fileName()))
        .keeping(Words::tr("Nothing was changed."))
        .advising(
            Words::tr("If an older file was not put back on purpose, close this one and open the newest "
                      "copy from that folder."));
}

QString packetHash(const QByteArray &packetFile)
{
    return QString::fromLatin1(digest::sha256Hex(packetFile));
}

} // namespace

Result<std::unique_ptr<Journal>> Journal::create(const QString &path, const QByteArray &packetFile,
                                                 const QByteArray &workspaceKey, const Clock &clock,
                                                 RandomSource &random, const QJsonObject &opening)
{
    if (workspaceKey.size() != kJournalKeyBytes)
        return internal(QStringLiteral("key size"));
    QJsonObject body = opening;
    body.insert(QStringLiteral("packet"), packetHash(packetFile));
    auto maker = std::make_unique<RowMaker>(workspaceKey, clock, random, 0, journalRoot());
    const JournalRow first = maker->next(RecordKind::Open, body);
    Result<JournalFile> file = JournalFile::create(path, packetFile, {first});
    if (!file.ok())
        return file.error();
    std::vector<JournalRecord> records = {{1, RecordKind::Open, first.wallMs, body}};
    return std::unique_ptr<Journal>(std::make_unique<ThreadedJournal>(std::move(*file), std::move(records),
                                                                      first, std::move(maker), clock));
}

Result<std::unique_ptr<Journal>> Journal::open(const QString &path, const QByteArray &workspaceKey,
                                               const Clock &clock, RandomSource &random)
{
    Result<JournalFile> file = JournalFile::open(path);
    if (!file.ok())
        return file.error();
    const Result<std::vector<JournalRow>> rows = file->rows();
    if (!rows.ok())
        return rows.error();
    std::vector<JournalRecord> records;
    JEOUL_TRY(unsealRows(*rows, workspaceKey, path, records));
    const Result<QByteArray> packet = file->packet();
    if (!packet.ok())
        return packet.error();
    const JournalRecord &first = records.front();
    if (first.kind != RecordKind::Open ||
        first.body.value(QStringLiteral("packet")).toString() != packetHash(*packet))
        return brokenRecord(path, 1);
    const JournalRow &last = rows->back();
    const bool older = file->longestCopy() > last.sequence;
    auto maker = std::make_unique<RowMaker>(workspaceKey, clock, random, last.sequence, last.hash);
    auto journal = std::make_unique<ThreadedJournal>(std::move(*file), std::move(records), last,
                                                     std::move(maker), clock);
    if (older)
        journal->setNotice(olderCopy(path));
    journal->backupSoon();
    return std::unique_ptr<Journal>(std::move(journal));
}

Status Journal::restore(const QString &path, const QByteArray &packetFile, const QByteArray &workspaceKey,
                        const Clock &clock, RandomSource &random, const std::vector<JournalRow> &rows,
                        const QJsonObject &note)
{
    std::vector<JournalRow> all = rows;
    RowMaker maker(workspaceKey, clock, random, rows.back().sequence, rows.back().hash);
    all.push_back(maker.next(RecordKind::Recovered, note));
    const Result<JournalFile> file = JournalFile::create(path, packetFile, all);
    if (!file.ok())
        return file.error();
    return done();
}

Result<QByteArray> Journal::packetFile(const QString &path)
{
    Result<JournalFile> file = JournalFile::open(path);
    if (!file.ok())
        return file.error();
    return file->packet();
}

} // namespace jeoul::storage
