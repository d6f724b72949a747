// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting/ratinglist.h"
#include "models/session/panelsessionprivate.h"

#include <QCoreApplication>

#include <algorithm>

/// The ratings behind the result of a round, with what was said beside them.
namespace jeoul::session {

using reporting::RatingRemarks;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PanelSession)
};

/// Takes the remarks out of the submissions of a round, label by label resolved to code names. Every entry
/// was checked when the round was aggregated.
class RemarkReader
{
public:
    explicit RemarkReader(const PanelRound &round)
        : m_round(round)
    {
    }

    void read(const exchange::RosterEntry &entry, const Judgements &judgements);
    [[nodiscard]] const RatingRemarks &remarks() const { return m_remarks; }

private:
    /// Empty for an empty label: about the item as a whole.
    [[nodiscard]] QString code(const QString &item, const QString &label);
    void readUnrated(const CellKey &key, const Mark &mark);
    void readTick(const GateKey &key, const QString &reason);

    const PanelRound &m_round;
    QString m_seat;
    std::map<QString, std::vector<QString>> m_orders;
    RatingRemarks m_remarks;
};

QString RemarkReader::code(const QString &item, const QString &label)
{
    auto order = m_orders.find(item);
    if (order == m_orders.end())
        order = m_orders.emplace(item, m_round.order(m_seat, item)).first;
    const int position = labelPosition(m_round.manifest().scheme.policy.labels, label);
    const bool known = position >= 0 && static_cast<std::size_t>(position) < order->second.size();
    return known ? order->second[static_cast<std::size_t>(position)] : QString();
}

void RemarkReader::readUnrated(const CellKey &key, const Mark &mark)
{
    const BlindItem *item = m_round.item(key.item);
    if (mark.cannotRate.isEmpty() || item == nullptr || item->kind == ItemKind::Practice)
        return;
    m_remarks.unrated.push_back({m_seat, key.item, item->benchmark, code(key.item, key.label), key.criterion,
                                 mark.cannotRate, item->kind == ItemKind::Repeat});
}

/// The ticks that the table of checks counts, see gateTable().
void RemarkReader::readTick(const GateKey &key, const QString &reason)
{
    const BlindItem *item = m_round.item(key.item);
    if (item == nullptr || item->kind == ItemKind::Practice || item->kind == ItemKind::Repeat)
        return;
    m_remarks.ticks.push_back({m_seat, key.item, code(key.item, key.label), key.gate, reason});
}

void RemarkReader::read(const exchange::RosterEntry &entry, const Judgements &judgements)
{
    m_seat = entry.seat;
    m_orders.clear();
    for (const auto &[key, mark] : judgements.marks)
        readUnrated(key, mark);
    for (const auto &[key, text] : judgements.comments)
        m_remarks.comments.push_back({m_seat, key.item, code(key.item, key.label), key.criterion});
    for (const auto &[key, note] : judgements.flags)
        m_remarks.flags.push_back({m_seat, key.item, code(key.item, key.label), key.kind});
    for (const auto &[key, reason] : judgements.gates)
        readTick(key, reason);
}

} // namespace

Result<reporting::RatingList> PanelSession::ratings(Language language, ProgressSink &progress) const
{
    if (state() < RoundState::Aggregated)
        return Error(ErrorCode::NotAllowed, tr("Ratings are shown after aggregation."))
            .advising(tr("Close the collection and aggregate first."));
    const Result<std::map<QString, QJsonObject>> records = d->store->openedRecords();
    if (!records.ok())
        return records.error();
    RemarkReader reader(d->round);
    qint64 finished = 0;
    const QStringList counted = d->ledger.counted();
    for (const QString &hash : counted) {
        progress.report(finished++, counted.size(), Words::tr("Reading every rating"));
        if (progress.cancelled())
            return Error(ErrorCode::Cancelled, Words::tr("Reading was stopped."));
        const auto record = records->find(hash);
        const exchange::RosterEntry *entry = d->round.packet(d->ledger.files().at(hash).packetId);
        if (record == records->end() || entry == nullptr)
            return Error(ErrorCode::Damaged, Words::tr("This round file was changed after it was written."))
                .keeping(Words::tr("The file was left as it is."))
                .advising(Words::tr("Use another copy of the round file."))
                .because(QStringLiteral("record of %1").arg(hash));
        const Result<exchange::SignedSubmission> submission =
            exchange::signedSubmissionFromJson(record->second, entry->packetPublic);
        if (!submission.ok())
            return submission.error();
        reader.read(*entry, submission->record.judgements);
    }
    return reporting::ratingList(view(), reader.remarks(), language);
}

} // namespace jeoul::session
