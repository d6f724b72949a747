// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/demo.h"

#include "app/wiring/translations.h"
#include "models/session/demoround.h"

#include <QCoreApplication>
#include <QDir>

namespace jeoul::cli {

void Demo::declare(CLI::App &parent)
{
    CLI::App &command = add(
        parent, "demo",
        QCoreApplication::translate("Demo", "Seal, score, consolidate and export the bundled demo round"));
    file(command, "--out", m_out,
         QCoreApplication::translate("Demo", "New or empty folder for every file of the demo"), true);
    command
        .add_option(
            "--lang", m_language,
            QCoreApplication::translate("Demo", "Language of the texts and exports: ko or en").toStdString())
        ->check(CLI::IsMember({"ko", "en"}));
}

int Demo::run(wiring::AppContext &context, Terminal &terminal)
{
    const Language language = wiring::languageOf(qs(m_language)).value_or(context.language());
    context.speak(language);
    TerminalProgress progress(terminal);
    const auto demo =
        session::buildDemo(qs(m_out), language, session::DemoStage::Complete, context.setup(), progress);
    if (!demo.ok())
        return terminal.fail(demo.error());
    for (const QString &path :
         {demo->draft, demo->round, demo->vault, QDir(qs(m_out)).absoluteFilePath(QStringLiteral("exports"))})
        terminal.print(path);
    terminal.tell(QCoreApplication::translate("Demo", "The demo round is complete. Its exports are in %1.")
                      .arg(QDir(qs(m_out)).absoluteFilePath(QStringLiteral("exports"))));
    return ExitDone;
}

} // namespace jeoul::cli
