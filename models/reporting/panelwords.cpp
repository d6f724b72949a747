// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting/panelwords.h"

#include "models/reporting/statisticwords.h"
#include "models/scoring/pointstable.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace jeoul::reporting {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PanelReport)
};

QStringList strings(const QJsonValue &value)
{
    QStringList out;
    for (const QJsonValue &each : value.toArray())
        out << each.toString();
    return out;
}

QString panelWarning(const QJsonObject &warning)
{
    const QString word = warning.value(QStringLiteral("warning")).toString();
    const QStringList seats = strings(warning.value(QStringLiteral("seats")));
    const QString list = seats.join(QStringLiteral(", "));
    if (word == QLatin1String("not_submitted"))
        return Words::tr("No score file came from: %1.").arg(list);
    if (word == QLatin1String("receipt_not_confirmed"))
        return Words::tr("The receipt was not confirmed by phone for: %1.").arg(list);
    if (word == QLatin1String("packet_revoked"))
        return Words::tr("The packet was revoked, so no score file counts for: %1.").arg(list);
    if (word == QLatin1String("conflict_not_counted"))
        return Words::tr("Contradicting files were not counted for: %1.").arg(list);
    return Words::tr("An earlier version never arrived for: %1.").arg(list);
}

QString pointsWarning(const QJsonObject &object)
{
    using Kind = scoring::WarningKind;
    constexpr std::array kinds{Kind::TooFewReviewers, Kind::IncompleteReviewer, Kind::UnevenResults,
                               Kind::UnresolvedTie,   Kind::TieAtTheCut,        Kind::CutWithoutAllTotals};
    scoring::PointsWarning warning;
    const QString word = object.value(QStringLiteral("warning")).toString();
    for (const Kind kind : kinds) {
        warning.kind = kind;
        if (warning.id() == word)
            break;
    }
    warning.teams = strings(object.value(QStringLiteral("teams")));
    warning.source = object.value(QStringLiteral("source")).toString();
    warning.reviewer = object.value(QStringLiteral("reviewer")).toString();
    warning.criterion = object.value(QStringLiteral("criterion")).toString();
    warning.n = object.value(QStringLiteral("n")).toInt();
    warning.needed = object.value(QStringLiteral("needed")).toInt();
    return warning.text();
}

} // namespace

QString stateName(RoundState state)
{
    switch (state) {
    case RoundState::Sealed:
        return Words::tr("Sealed");
    case RoundState::Collecting:
        return Words::tr("Collecting");
    case RoundState::Closed:
        return Words::tr("Closed");
    case RoundState::Aggregated:
        return Words::tr("Aggregated");
    case RoundState::Locked:
        return Words::tr("Locked");
    case RoundState::Unsealed:
        return Words::tr("Unsealed");
    }
    return {};
}

QString verdictName(const QString &verdict)
{
    if (verdict == QLatin1String("counted"))
        return Words::tr("Counted");
    if (verdict == QLatin1String("gap"))
        return Words::tr("Counted, an earlier version is missing");
    if (verdict == QLatin1String("superseded"))
        return Words::tr("Replaced by a newer version");
    if (verdict == QLatin1String("lower"))
        return Words::tr("Older than the version that counts");
    if (verdict == QLatin1String("conflict"))
        return Words::tr("Kept apart until confirmed");
    if (verdict == QLatin1String("revoked"))
        return Words::tr("Packet revoked, not counted");
    return verdict == QLatin1String("late") ? Words::tr("Late, not counted") : verdict;
}

QString timeText(qint64 wallMs)
{
    return QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm")) +
           QStringLiteral(" UTC");
}

const Criterion *findCriterion(const Scheme &scheme, const QString &id)
{
    for (const Sheet &sheet : scheme.sheets) {
        if (const Criterion *criterion = sheet.criterion(id))
            return criterion;
    }
    return nullptr;
}

QString criterionTitle(const Scheme &scheme, const QString &id, Language language)
{
    const Criterion *criterion = findCriterion(scheme, id);
    const QString title = criterion == nullptr ? QString() : criterion->title.in(language);
    return title.isEmpty() ? id : title;
}

QString sourceTitle(const Scheme &scheme, const QString &id, Language language)
{
    for (const Part &part : scheme.parts) {
        for (const Source &source : part.sources) {
            if (source.id == id)
                return source.title.in(language);
        }
    }
    return id;
}

QString gateTitle(const Scheme &scheme, const QString &id, Language language)
{
    const auto found = std::find_if(scheme.gates.begin(), scheme.gates.end(),
                                    [&](const GateCheck &gate) { return gate.id == id; });
    return found == scheme.gates.end() ? id : found->title.in(language);
}

QString benchmarkTitle(const exchange::Manifest &manifest, const QString &id)
{
    const auto it = std::find_if(manifest.benchmarks.begin(), manifest.benchmarks.end(),
                                 [&](const Benchmark &b) { return b.id == id; });
    if (id.isEmpty())
        return Words::tr("Documents as a whole");
    return it == manifest.benchmarks.end() || it->title.isEmpty() ? id : it->title;
}

QString benchmarkGroup(const exchange::Manifest &manifest, const QString &id)
{
    const auto it = std::find_if(manifest.benchmarks.begin(), manifest.benchmarks.end(),
                                 [&](const Benchmark &b) { return b.id == id; });
    return it == manifest.benchmarks.end() ? QString() : it->group;
}

QString missingReason(const QString &word)
{
    using scoring::Missing;
    for (const Missing reason : {Missing::NoReviewer, Missing::NoCompleteReviewer, Missing::NoResult,
                                 Missing::NoSurvey, Missing::MissingSource}) {
        if (scoring::missingId(reason) == word)
            return scoring::missingText(reason);
    }
    return statisticReason(word);
}

QString signerName(const exchange::Manifest &manifest, const QByteArray &signer)
{
    if (signer == manifest.chairSigning)
        return Words::tr("chair");
    return signer == manifest.deputySigning ? Words::tr("deputy chair") : Words::tr("secretary");
}

QString eventSentence(const exchange::Event &event)
{
    using exchange::EventKind;
    const auto text = [&](const char *key) { return event.body.value(QLatin1String(key)).toString(); };
    const QString seat = text("seat");
    const qint64 version = event.body.value(QStringLiteral("sequence")).toInteger();
    switch (event.kind) {
    case EventKind::Sealed:
        return Words::tr("The round was sealed.");
    case EventKind::Received:
        return event.body.value(QStringLiteral("late")).toBool()
                   ? Words::tr("Version %2 of seat %1 came after closing and was kept aside.")
                         .arg(seat)
                         .arg(version)
                   : Words::tr("Version %2 of seat %1 was taken in.").arg(seat).arg(version);
    case EventKind::Conflict:
        return Words::tr("Version %2 of seat %1 was kept apart as a contradiction.").arg(seat).arg(version);
    case EventKind::Refused:
        return Words::tr("A file was refused (%1).").arg(text("reason"));
    case EventKind::PhoneChecked:
        return Words::tr("The receipt %2 of seat %1 was confirmed by phone.").arg(seat, text("receipt"));
    case EventKind::Decided:
        return Words::tr("The chair decided which file of seat %1 counts. Reason: %2")
            .arg(seat, text("reason"));
    case EventKind::Revoked:
        return Words::tr("The packet of seat %1 was revoked. Reason: %2").arg(seat, text("reason"));
    case EventKind::Closed:
        return Words::tr("The round was closed with %n score file(s).", nullptr,
                         static_cast<int>(event.body.value(QStringLiteral("counted")).toArray().size()));
    case EventKind::Reopened:
        return Words::tr("The round was reopened. Reason: %1").arg(text("reason"));
    case EventKind::Aggregated:
        return Words::tr("The result was computed. Its confirmation number begins with %1.")
            .arg(text("result_sha256").left(16));
    case EventKind::Locked:
        return Words::tr("The result was locked.");
    case EventKind::Unsealed:
        return Words::tr("The names were joined to the locked result by the custodians %1.")
            .arg(strings(event.body.value(QStringLiteral("custodians"))).join(QStringLiteral(" / ")));
    }
    return {};
}

QStringList warningSentences(const QJsonObject &results)
{
    QStringList out;
    const QJsonObject points = results.value(QStringLiteral("points")).toObject();
    for (const QJsonValue &value : points.value(QStringLiteral("warnings")).toArray())
        out << pointsWarning(value.toObject());
    for (const QJsonValue &value : results.value(QStringLiteral("warnings")).toArray())
        out << panelWarning(value.toObject());
    return out;
}

} // namespace jeoul::reporting
