// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/demoround.h"

#include "models/base/durablefile.h"
#include "models/domain/schemejson.h"
#include "models/session/exportround.h"
#include "models/session/roundrunner.h"
#include "models/session/simulatedreviewer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace jeoul::session {

namespace {

constexpr qint64 kSmallFile = qint64(1) << 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DemoRound)
};

QByteArray bundled(const QString &name)
{
    QFile file(QStringLiteral(":/demo/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString code(Language language)
{
    return language == Language::Korean ? QStringLiteral("ko") : QStringLiteral("en");
}

/// The files a secretary would bring, as files: the demo uses no other way in.
Result<ImportFiles> unpack(const RoundRunner &runner)
{
    JEOUL_TRY(durablefile::makeFolder(runner.path(QStringLiteral("inputs/media"))));
    const QStringList names{QStringLiteral("teams.csv"),     QStringLiteral("benchmarks.csv"),
                            QStringLiteral("items.jsonl"),   QStringLiteral("responses.jsonl"),
                            QStringLiteral("reviewers.csv"), QStringLiteral("metrics.csv"),
                            QStringLiteral("survey.csv"),    QStringLiteral("practice.csv")};
    for (const QString &name : names)
        JEOUL_TRY(durablefile::write(runner.path(QStringLiteral("inputs/") + name), bundled(name)));
    const QStringList media = QDir(QStringLiteral(":/demo/media")).entryList(QDir::Files);
    for (const QString &name : media)
        JEOUL_TRY(durablefile::write(runner.path(QStringLiteral("inputs/media/") + name),
                                     bundled(QStringLiteral("media/") + name)));
    const auto input = [&](int index) { return runner.path(QStringLiteral("inputs/") + names.at(index)); };
    return ImportFiles{input(0), input(1), input(2), input(3), runner.path(QStringLiteral("inputs/media")),
                       input(4), input(5), input(6), input(7)};
}

Status draftDemo(RoundRunner &runner)
{
    const Result<Scheme> scheme =
        schemejson::read(bundled(QStringLiteral("scheme.json")), QStringLiteral("scheme.json"));
    if (!scheme.ok())
        return scheme.error();
    const Result<ImportFiles> files = unpack(runner);
    if (!files.ok())
        return files.error();
    const Result<ImportOutcome> imported = runner.draft(Words::tr("Demo round"), *scheme, *files);
    if (!imported.ok())
        return imported.error();
    if (!imported->applied) {
        const Error sentence(ErrorCode::Internal, Words::tr("The bundled demo round did not import."));
        return imported->problems.empty() ? sentence : sentence.because(imported->problems.front().sentence);
    }
    return done();
}

Status reviewDemo(RoundRunner &runner, const SimulationModel &model, qsizetype count, ProgressSink &progress)
{
    std::map<QString, QString> reviewerOfSeat;
    for (const auto &[reviewer, seat] : runner.sealed().seatOfReviewer)
        reviewerOfSeat[seat] = reviewer;
    qsizetype finished = 0;
    for (const auto &[seat, reviewer] : reviewerOfSeat) {
        if (finished == count)
            break;
        progress.report(++finished, count, Words::tr("Simulated reviewers are scoring"));
        SimulatedReviewer simulated(model, reviewer, runner.sealed());
        JEOUL_TRY(
            runner.review(reviewer, [&simulated](ReviewSession &review) { return simulated.play(review); }));
    }
    return done();
}

/// Notes for findDemo(): which packet is open, and its code. The keys of a demo guard nothing.
Status writeNote(const RoundRunner &runner, const QString &seat)
{
    const QJsonObject note{{QStringLiteral("open_seat"), seat},
                           {QStringLiteral("open_code"), runner.sealed().codeOfSeat.at(seat)}};
    return durablefile::write(runner.path(QStringLiteral("demo.json")), QJsonDocument(note).toJson());
}

} // namespace

Result<DemoRound> buildDemo(const QString &folder, Language language, DemoStage stage,
                            SetupSession::Environment environment, ProgressSink &progress)
{
    const Result<SimulationModel> model =
        readSimulation(bundled(QStringLiteral("simulation.json")), code(language));
    if (!model.ok())
        return model.error();
    RoundRunner runner(folder, environment, progress);
    JEOUL_TRY(draftDemo(runner));
    JEOUL_TRY(runner.seal({}));
    const qsizetype seats = runner.sealed().packetFiles.size();
    const bool complete = stage == DemoStage::Complete;
    JEOUL_TRY(reviewDemo(runner, *model, complete ? seats : seats - 1, progress));
    if (complete) {
        JEOUL_TRY(runner.consolidate());
        JEOUL_TRY(exportRound(runner.panel(), {ExportProfile::Internal,
                                               {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Json},
                                               language,
                                               runner.path(QStringLiteral("exports")),
                                               {}}));
    } else {
        JEOUL_TRY(runner.receive());
    }
    const auto &codes = runner.sealed().codeOfSeat;
    JEOUL_TRY(writeNote(runner, complete ? codes.begin()->first : codes.rbegin()->first));
    return findDemo(folder);
}

Result<DemoRound> findDemo(const QString &folder)
{
    const QDir dir(folder);
    const Result<QByteArray> note =
        durablefile::read(dir.absoluteFilePath(QStringLiteral("demo.json")), kSmallFile);
    if (!note.ok())
        return note.error();
    const QJsonObject object = QJsonDocument::fromJson(*note).object();
    DemoRound demo;
    demo.draft = dir.absoluteFilePath(QStringLiteral("round.jdraft"));
    demo.round = dir.absoluteFilePath(QStringLiteral("round.jround"));
    demo.vault = dir.absoluteFilePath(QStringLiteral("vault.jvault"));
    demo.chairKey = dir.absoluteFilePath(QStringLiteral("keys/chair.jkey"));
    demo.openPacket = dir.absoluteFilePath(
        QStringLiteral("packets/%1.jpacket").arg(object.value(QStringLiteral("open_seat")).toString()));
    demo.openCode = object.value(QStringLiteral("open_code")).toString();
    demo.passphrase = RoundRunner::passphrase();
    for (const QString &path : {demo.draft, demo.round, demo.vault, demo.chairKey, demo.openPacket}) {
        if (!QFileInfo::exists(path))
            return Error(ErrorCode::NotFound, Words::tr("The demo round in %1 is incomplete.").arg(folder));
    }
    return demo;
}

} // namespace jeoul::session
