// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/panelreceive.h"

#include "app/cli/panelaccess.h"
#include "models/base/durablefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace jeoul::cli {

namespace {

constexpr qint64 kScoresLimit = qint64(512) << 20;

QString resultName(session::ReceiveResult result)
{
    switch (result) {
    case session::ReceiveResult::Accepted:
        return QStringLiteral("accepted");
    case session::ReceiveResult::AlreadyHere:
        return QStringLiteral("already_here");
    case session::ReceiveResult::Superseded:
        return QStringLiteral("superseded");
    case session::ReceiveResult::MissingPredecessor:
        return QStringLiteral("missing_predecessor");
    case session::ReceiveResult::Lower:
        return QStringLiteral("lower");
    case session::ReceiveResult::Conflict:
        return QStringLiteral("conflict");
    case session::ReceiveResult::Late:
        return QStringLiteral("late");
    case session::ReceiveResult::Refused:
        return QStringLiteral("refused");
    }
    return {};
}

bool failed(const session::ReceiveOutcome &outcome)
{
    return outcome.result == session::ReceiveResult::Refused ||
           outcome.result == session::ReceiveResult::Conflict;
}

} // namespace

void PanelReceive::declare(CLI::App &parent)
{
    CLI::App &command =
        add(parent, "receive", QCoreApplication::translate("PanelReceive", "Take in score files"));
    file(command, "round", m_round, QCoreApplication::translate("PanelReceive", "The round file (.jround)"),
         true);
    command
        .add_option("scores", m_files,
                    QCoreApplication::translate("PanelReceive", "Score files (.jscores)").toStdString())
        ->required();
    declareKey(command, m_key, m_passphraseFile);
    flag(command, "--json", m_json,
         QCoreApplication::translate("PanelReceive", "One JSON document on standard output"));
}

int PanelReceive::run(wiring::AppContext &context, Terminal &terminal)
{
    std::vector<std::pair<QString, QByteArray>> files;
    for (const std::string &path : m_files) {
        const Result<QByteArray> bytes = durablefile::read(qs(path), kScoresLimit);
        if (!bytes.ok())
            return terminal.fail(
                bytes.error().keeping(QCoreApplication::translate("PanelReceive", "No file was taken in.")));
        files.emplace_back(QFileInfo(qs(path)).fileName(), *bytes);
    }
    const auto panel = openWithKey(m_round, m_key, m_passphraseFile, context, terminal);
    if (!panel.ok())
        return terminal.fail(panel.error());
    const auto outcomes = (*panel)->receive(files);
    if (!outcomes.ok())
        return terminal.fail(outcomes.error());
    QJsonArray list;
    for (const session::ReceiveOutcome &o : *outcomes) {
        list.append(QJsonObject{{QStringLiteral("file"), o.file},
                                {QStringLiteral("result"), resultName(o.result)},
                                {QStringLiteral("seat"), o.seat},
                                {QStringLiteral("sequence"), o.sequence},
                                {QStringLiteral("receipt"), o.receipt},
                                {QStringLiteral("text"), o.sentence}});
        if (!m_json)
            terminal.print(
                QStringList{o.file, resultName(o.result), o.seat, QString::number(o.sequence), o.receipt}
                    .join(u'\t'));
        terminal.tell(o.sentence);
    }
    if (m_json)
        terminal.json({{QStringLiteral("files"), list}});
    return std::any_of(outcomes->begin(), outcomes->end(), failed) ? ExitCheckFailed : ExitDone;
}

} // namespace jeoul::cli
