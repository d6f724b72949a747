// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/appcontext.h"
#include "app/wiring/translations.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <sys/resource.h>

namespace {

struct Arguments
{
    bool demo = false;
    QString language;
    QString file;
};

Arguments readArguments(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Main", "Blind expert review of AI model outputs"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QCoreApplication::translate("Main", "Open the bundled demo round"));
    const QCommandLineOption language(QStringLiteral("lang"), QCoreApplication::translate("Main", "ko or en"),
                                      QStringLiteral("code"));
    parser.addOption(demo);
    parser.addOption(language);
    parser.addPositionalArgument(
        QStringLiteral("file"),
        QCoreApplication::translate("Main", "A draft, packet, workspace or round file"),
        QStringLiteral("[file]"));
    parser.process(application);
    return {parser.isSet(demo), parser.value(language), parser.positionalArguments().value(0)};
}

} // namespace

int main(int argc, char **argv)
{
    // A core dump would hold what nobody may see.
    const rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    // The other back end ends the program where there is no sound device.
    qputenv("QT_MEDIA_BACKEND", "gstreamer");
    // The script that sets formulas is minified, and its engine remarks on every name it meets early.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.qml.compiler.warning=false"));
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("jeoul"));
    QApplication::setApplicationVersion(QStringLiteral(JEOUL_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.jeoul.Jeoul"));
    jeoul::ui::Settings settings;
    jeoul::wiring::Translations translations(application);
    const Arguments arguments = readArguments(application);
    const QString wanted = arguments.language.isEmpty() ? settings.language() : arguments.language;
    translations.use(jeoul::wiring::languageOf(wanted).value_or(jeoul::wiring::systemLanguage()));
    jeoul::wiring::AppContext context;
    jeoul::ui::MainWindow window({context.setup(), context.review(), context.panel(), settings, nullptr,
                                  QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation),
                                  [&translations](jeoul::Language language) { translations.use(language); }});
    window.present();
    if (arguments.demo)
        window.openDemo();
    else if (!arguments.file.isEmpty())
        window.openPath(arguments.file);
    return QApplication::exec();
}
