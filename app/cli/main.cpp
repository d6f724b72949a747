// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/wiring/appcontext.h"
#include "app/wiring/translations.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>

int main(int argc, char **argv)
{
    // A core dump would hold what nobody may see.
    const rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("jeoul"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JEOUL_VERSION));
    jeoul::wiring::Translations translations;
    const jeoul::Language language = jeoul::wiring::languageOf(QString::fromLocal8Bit(qgetenv("JEOUL_LANG")))
                                         .value_or(jeoul::wiring::systemLanguage());
    translations.use(language);
    jeoul::wiring::AppContext context;
    context.setLanguageSwitch([&translations](jeoul::Language wanted) { translations.use(wanted); },
                              language);
    jeoul::cli::Terminal terminal(stdout, stderr);
    return jeoul::cli::runCommandLine(argc, argv, context, terminal);
}
