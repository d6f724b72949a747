// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/panelsteps.h"

#include "models/base/durablefile.h"
#include "models/reporting/ratinglist.h"
#include "ui/panel/conflicts.h"
#include "ui/widgets/job.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace jeoul::ui {

using session::PanelSession;
using session::RoundState;

namespace {

constexpr qint64 kKeyLimit = qint64(1) << 20;
constexpr qint64 kVaultLimit = qint64(64) << 20;
constexpr qint64 kScoresLimit = qint64(512) << 20;

Result<std::vector<std::pair<QString, QByteArray>>> readAll(const QStringList &paths)
{
    std::vector<std::pair<QString, QByteArray>> files;
    for (const QString &path : paths) {
        Result<QByteArray> bytes = durablefile::read(path, kScoresLimit);
        if (!bytes.ok())
            return bytes.error().keeping(PanelSteps::tr("No file was taken in."));
        files.emplace_back(QFileInfo(path).fileName(), std::move(bytes).value());
    }
    return files;
}

Result<exchange::SecretKey> readKey(const QString &path, const QString &passphrase,
                                    const exchange::KdfPolicy &kdf)
{
    const Result<QByteArray> bytes = durablefile::read(path, kKeyLimit);
    if (!bytes.ok())
        return bytes.error();
    return exchange::readSecretKey(*bytes, passphrase, kdf);
}

} // namespace

QString stepName(PanelStep step)
{
    switch (step) {
    case PanelStep::Unlock:
        return PanelSteps::tr("Unlock with a key…");
    case PanelStep::Receive:
        return PanelSteps::tr("Receive score files…");
    case PanelStep::Close:
        return PanelSteps::tr("Close the collection");
    case PanelStep::Aggregate:
        return PanelSteps::tr("Aggregate");
    case PanelStep::Lock:
        return PanelSteps::tr("Lock the result");
    case PanelStep::Unseal:
        return PanelSteps::tr("Unseal the names…");
    case PanelStep::Reopen:
        return PanelSteps::tr("Reopen the collection…");
    }
    return {};
}

PanelSteps::PanelSteps(std::shared_ptr<PanelSession> session, session::UserPrompts &prompts,
                       PanelSession::Environment environment, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_prompts(prompts)
    , m_environment(environment)
{
}

PanelSteps::~PanelSteps() = default;

QStringList PanelSteps::missingSeats() const
{
    QStringList missing;
    for (const session::SeatStatus &seat : m_session->seats()) {
        if (!seat.received)
            missing << seat.seat;
    }
    return missing;
}

/// Whether a seat has still to hand in; from a revoked packet nothing will come.
bool PanelSteps::awaitsFiles() const
{
    const auto seats = m_session->seats();
    return std::any_of(seats.begin(), seats.end(),
                       [](const auto &seat) { return !seat.received && !seat.revoked; });
}

std::optional<PanelStep> PanelSteps::primary() const
{
    const RoundState state = m_session->state();
    if (state == RoundState::Unsealed)
        return {};
    if (!m_session->unlocked())
        return PanelStep::Unlock;
    switch (state) {
    case RoundState::Sealed:
        return PanelStep::Receive;
    case RoundState::Collecting:
        return !awaitsFiles() && unsettled(m_session->versions(), m_session->events()).empty()
                   ? PanelStep::Close
                   : PanelStep::Receive;
    case RoundState::Closed:
        return PanelStep::Aggregate;
    case RoundState::Aggregated:
        return PanelStep::Lock;
    default:
        return PanelStep::Unseal;
    }
}

std::vector<PanelStep> PanelSteps::others() const
{
    std::vector<PanelStep> steps;
    if (!m_session->unlocked())
        return steps;
    const RoundState state = m_session->state();
    if (state == RoundState::Collecting)
        steps.push_back(primary() == PanelStep::Close ? PanelStep::Receive : PanelStep::Close);
    if (state == RoundState::Closed || state == RoundState::Aggregated) {
        steps.push_back(PanelStep::Receive);
        steps.push_back(PanelStep::Reopen);
    }
    return steps;
}

void PanelSteps::take(PanelStep step)
{
    if (m_busy)
        return;
    switch (step) {
    case PanelStep::Unlock:
        return unlock();
    case PanelStep::Receive:
        return askAndReceive();
    case PanelStep::Close:
        return close();
    case PanelStep::Aggregate:
        return aggregate();
    case PanelStep::Lock:
        return lock();
    case PanelStep::Unseal:
        return unseal();
    case PanelStep::Reopen:
        return reopen();
    }
}

void PanelSteps::run(const QString &sentence, bool cancellable, const Work &work, const QString &done)
{
    m_busy = true;
    auto *job = startJob<Status>(this, work, [this, done](const Status &status) {
        m_busy = false;
        Q_EMIT finished();
        tell(status, done);
    });
    m_progress = &job->progress();
    connect(m_progress, &JobProgress::reported, this, &PanelSteps::progressed);
    Q_EMIT started(sentence, cancellable);
}

void PanelSteps::tell(const Status &status, const QString &sentence)
{
    if (status.ok())
        Q_EMIT succeeded(sentence);
    else
        Q_EMIT failed(status.error().text());
}

void PanelSteps::cancel()
{
    if (m_progress != nullptr)
        m_progress->cancel();
}

void PanelSteps::unlock()
{
    const QString path =
        m_prompts.openFile(tr("Secret key of the chair or the deputy"), QStringLiteral("*.jkey"));
    if (path.isEmpty())
        return;
    const QString passphrase = m_prompts.passphrase(tr("Passphrase of %1").arg(QFileInfo(path).fileName()));
    if (passphrase.isEmpty())
        return;
    run(
        tr("Opening the key; this takes a moment so that nobody can guess the passphrase"), false,
        [session = m_session, path, passphrase](ProgressSink &) -> Status {
            const Result<QByteArray> bytes = durablefile::read(path, kKeyLimit);
            if (!bytes.ok())
                return bytes.error();
            return session->unlock(*bytes, passphrase);
        },
        tr("The round is unlocked with this key until the window is closed."));
}

void PanelSteps::askAndReceive()
{
    const QStringList paths = m_prompts.openFiles(tr("Score files"), QStringLiteral("*.jscores"));
    if (!paths.isEmpty())
        receive(paths);
}

void PanelSteps::receive(const QStringList &paths)
{
    if (m_busy)
        return;
    if (!m_session->unlocked()) {
        Q_EMIT failed(tr("Score files are taken in after the round is unlocked with the chair's key. Nothing "
                         "was taken in."));
        return;
    }
    using Outcomes = Result<std::vector<session::ReceiveOutcome>>;
    m_busy = true;
    auto *job = startJob<Outcomes>(
        this,
        [session = m_session, paths](ProgressSink &) -> Outcomes {
            const auto files = readAll(paths);
            if (!files.ok())
                return files.error();
            return session->receive(*files);
        },
        [this](const Outcomes &outcomes) {
            m_busy = false;
            Q_EMIT finished();
            if (outcomes.ok())
                Q_EMIT received(*outcomes);
            tell(outcomes.ok() ? done() : Status(outcomes.error()), {});
        });
    m_progress = &job->progress();
    Q_EMIT started(tr("Checking %n score file(s)", nullptr, static_cast<int>(paths.size())), false);
}

void PanelSteps::close()
{
    const QStringList missing = missingSeats();
    const QString consequence = missing.isEmpty()
                                    ? tr("Files that come later are kept, but count only if the collection "
                                         "is reopened with a reason.")
                                    : tr("Not submitted: %1. Their cells count as not submitted, never as "
                                         "zero. Files that come later are "
                                         "kept, but count only if the collection is reopened with a reason.")
                                          .arg(missing.join(QStringLiteral(", ")));
    if (!m_prompts.confirm(tr("Close the collection?"), consequence, tr("Close")))
        return;
    const Status status = m_session->close();
    Q_EMIT finished();
    tell(status, tr("The collection is closed. Next: aggregate."));
}

void PanelSteps::aggregate()
{
    run(
        tr("Opening the score files"), true,
        [session = m_session](ProgressSink &progress) { return session->aggregate(progress); },
        tr("The result is computed, by code name. Check it; locking comes next."));
}

void PanelSteps::lock()
{
    if (!m_prompts.confirm(
            tr("Lock the result?"),
            tr("This cannot be undone: the result can no longer change and the collection cannot be "
               "reopened. Write the lock number into the minutes before the names are unsealed."),
            tr("Lock")))
        return;
    const Result<QString> number = m_session->lock();
    Q_EMIT finished();
    tell(number.ok() ? done() : Status(number.error()),
         number.ok() ? tr("Locked. Write this number into the minutes: %1").arg(*number) : QString());
}

void PanelSteps::unseal()
{
    const QString vault = m_prompts.openFile(tr("Vault of this round"), QStringLiteral("*.jvault"));
    if (vault.isEmpty())
        return;
    QStringList keys;
    QStringList passphrases;
    for (const QString &title :
         {tr("Secret key of the first custodian"), tr("Secret key of the second custodian")}) {
        keys << m_prompts.openFile(title, QStringLiteral("*.jkey"));
        if (keys.last().isEmpty())
            return;
        passphrases << m_prompts.passphrase(tr("Passphrase of %1").arg(QFileInfo(keys.last()).fileName()));
        if (passphrases.last().isEmpty())
            return;
    }
    if (!m_prompts.confirm(
            tr("Unseal the names?"),
            tr("This cannot be undone: from now on the round file holds who stands behind each code name."),
            tr("Unseal")))
        return;
    run(
        tr("Opening the vault with both custodians' keys"), false,
        [session = m_session, vault, keys, passphrases, &kdf = m_environment.kdf](ProgressSink &) -> Status {
            const Result<QByteArray> bytes = durablefile::read(vault, kVaultLimit);
            if (!bytes.ok())
                return bytes.error();
            const auto one = readKey(keys.at(0), passphrases.at(0), kdf);
            if (!one.ok())
                return one.error();
            const auto other = readKey(keys.at(1), passphrases.at(1), kdf);
            if (!other.ok())
                return other.error();
            return session->unseal(*bytes, *one, *other);
        },
        tr("The names are joined to the locked result."));
}

void PanelSteps::reopen()
{
    const QString reason =
        m_prompts.text(tr("Why is the collection reopened? The reason stands in the minutes for ever."));
    if (reason.trimmed().isEmpty())
        return;
    const Status status = m_session->reopen(reason);
    Q_EMIT finished();
    tell(status, tr("The collection is open again. The result computed before is set aside."));
}

void PanelSteps::decide(const QString &fileHash, const QString &seat)
{
    if (m_busy)
        return;
    const QString reason = m_prompts.text(
        tr("Why does this file of seat %1 count? The reason stands in the minutes for ever.").arg(seat));
    if (reason.trimmed().isEmpty())
        return;
    const Status status = m_session->decide(fileHash, reason);
    Q_EMIT finished();
    tell(status, tr("Decided for seat %1. The reason is on record.").arg(seat));
}

void PanelSteps::revoke(const QString &seat)
{
    if (m_busy)
        return;
    const QString reason =
        m_prompts.text(tr("Why is the packet of seat %1 revoked? None of its score files will count, later "
                          "ones are refused, "
                          "and this cannot be taken back. The reason stands in the minutes for ever.")
                           .arg(seat));
    if (reason.trimmed().isEmpty())
        return;
    const Status status = m_session->revoke(seat, reason);
    Q_EMIT finished();
    tell(status, tr("The packet of seat %1 is revoked. The reason is on record.").arg(seat));
}

void PanelSteps::readRatings(Language language)
{
    if (m_busy)
        return;
    using Ratings = Result<reporting::RatingList>;
    m_busy = true;
    auto *job = startJob<Ratings>(
        this,
        [session = m_session, language](ProgressSink &progress) {
            return session->ratings(language, progress);
        },
        [this](Ratings ratings) {
            m_busy = false;
            if (ratings.ok())
                Q_EMIT ratingsRead(std::make_shared<reporting::RatingList>(std::move(ratings).value()), {});
            else
                Q_EMIT ratingsRead(nullptr, ratings.error().text());
            Q_EMIT finished();
            Q_EMIT succeeded({}); // the page says how it went
        });
    m_progress = &job->progress();
    connect(m_progress, &JobProgress::reported, this, &PanelSteps::progressed);
    Q_EMIT started(tr("Reading every rating"), true);
}

} // namespace jeoul::ui
