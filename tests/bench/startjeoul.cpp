// SPDX-License-Identifier: GPL-3.0-or-later
// The program's window as app/gui makes it, gone again once it was painted.
#include "app/wiring/appcontext.h"
#include "app/wiring/translations.h"
#include "tests/bench/firstpaint.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QTemporaryDir>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("jeoul"));
    const QTemporaryDir folder;
    jeoul::ui::Settings settings;
    jeoul::wiring::Translations translations;
    translations.use(jeoul::wiring::systemLanguage());
    jeoul::wiring::AppContext context;
    jeoul::ui::MainWindow window({context.setup(), context.review(), context.panel(), settings, nullptr,
                                  folder.path(),
                                  [&translations](jeoul::Language language) { translations.use(language); }});
    const jeoul::bench::FirstPaint painted(window, argc > 1 ? argv[1] : "G18/window");
    window.show();
    return QApplication::exec();
}
