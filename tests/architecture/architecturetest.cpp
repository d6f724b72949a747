// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QProcess>

namespace jeoul::architecture {

namespace {

const QStringList kEverywhere{QStringLiteral("app/"), QStringLiteral("models/"), QStringLiteral("ui/")};

const SourceTree &product()
{
    static const SourceTree kTree =
        SourceTree::read(QStringLiteral(JEOUL_SOURCE_DIR),
                         {QStringLiteral("app"), QStringLiteral("models"), QStringLiteral("ui")});
    return kTree;
}

const SourceTree &everything()
{
    static const SourceTree kTree =
        SourceTree::read(QStringLiteral(JEOUL_SOURCE_DIR),
                         {QStringLiteral("app"), QStringLiteral("models"), QStringLiteral("ui"),
                          QStringLiteral("tests"), QStringLiteral("cmake")});
    return kTree;
}

QSet<QString> qtHeaders(const QString &module)
{
    return headersOfQtModule(QLibraryInfo::path(QLibraryInfo::HeadersPath), module);
}

const QStringList kNetworkLibraries{QStringLiteral("libQt6Network"), QStringLiteral("libQt6WebSockets"),
                                    QStringLiteral("libcurl")};

/// What a program itself asks for, without what its libraries bring, from the output of "objdump -p": one a
/// line.
QString neededLibraries(const QString &headers)
{
    QStringList names;
    for (const QString &line : headers.split(u'\n')) {
        if (line.trimmed().startsWith(QStringLiteral("NEEDED")))
            names << line.simplified().section(u' ', 1);
    }
    return names.join(u'\n');
}

/// What a test shows when a rule is broken.
std::string told(const Violations &violations)
{
    return violations.join(QStringLiteral("\n  ")).prepend(QStringLiteral("\n  ")).toStdString();
}

#define EXPECT_HOLDS(violations)                                                                             \
    do {                                                                                                     \
        const Violations found = (violations);                                                               \
        EXPECT_TRUE(found.isEmpty()) << told(found);                                                         \
    } while (false)

SourceTree treeOf(std::initializer_list<std::pair<const char *, const char *>> files)
{
    SourceTree tree;
    for (const auto &[path, text] : files)
        tree.add(QString::fromUtf8(path), QString::fromUtf8(text));
    return tree;
}

TEST(SourceTreeTest, ReadsTheWholeProject)
{
    EXPECT_GT(product().files().size(), 20U);
    EXPECT_TRUE(product().files().contains(QStringLiteral("models/base/result.h")));
    EXPECT_TRUE(everything().files().contains(QStringLiteral("tests/architecture/architecturetest.cpp")));
}

TEST(SourceTreeTest, FindsIncludesOfBothKinds)
{
    const std::vector<Include> found = includesOf(
        QStringLiteral("#include \"models/base/error.h\"\n  #  include <QString>\n// #include <QDialog>\n"));
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].target, QStringLiteral("models/base/error.h"));
    EXPECT_TRUE(found[0].quoted);
    EXPECT_EQ(found[1].target, QStringLiteral("QString"));
    EXPECT_FALSE(found[1].quoted);
}

TEST(SourceTreeTest, TellsLiteralsFromComments)
{
    const QString text = QStringLiteral("a(\"one \"\n  \"two\", u\"three\\\"\", '\"'); // \"no\"\n"
                                        "/* \"neither\" */ b(R\"x(four \" )x\");");
    EXPECT_EQ(stringLiterals(text), (QStringList{QStringLiteral("one two"), QStringLiteral("three\\\""),
                                                 QStringLiteral("four \" ")}));
    EXPECT_FALSE(withoutComments(text).contains(QStringLiteral("neither")));
    EXPECT_EQ(withoutComments(QStringLiteral("x = 1'000; // \"'\"\ny")), QStringLiteral("x = 1'000; \ny"));
}

TEST(ArchitectureTest, IncludesPointDownwards)
{
    EXPECT_HOLDS(arrowsPointDown(product()));
}

TEST(ArchitectureControl, AnUpwardAndASidewaysIncludeAreFound)
{
    const SourceTree tree = treeOf({
        {"models/session/panelsession.h", ""},
        {"models/blinding/slotplan.h", ""},
        {"ui/panel/panelpage.h", ""},
        {"ui/theme/theme.h", ""},
        {"models/domain/scale.cpp", "#include \"models/session/panelsession.h\"\n"},
        {"models/exchange/packet.cpp", "#include \"models/blinding/slotplan.h\"\n"},
        {"ui/review/reviewpage.cpp", "#include \"ui/panel/panelpage.h\"\n#include \"ui/theme/theme.h\"\n"},
        {"models/helpers/things.cpp", ""},
    });
    EXPECT_THAT(
        arrowsPointDown(tree),
        testing::UnorderedElementsAre(
            QStringLiteral("models/domain/scale.cpp includes models/session/panelsession.h"),
            QStringLiteral("models/exchange/packet.cpp includes models/blinding/slotplan.h"),
            QStringLiteral("ui/review/reviewpage.cpp includes ui/panel/panelpage.h"),
            QStringLiteral(
                "models/helpers/things.cpp lies in a folder the graph does not know: models/helpers")));
}

TEST(ArchitectureTest, TheCoreHasNoWidgetsAndNoCharts)
{
    const QSet<QString> headers = qtHeaders(QStringLiteral("QtWidgets")) +
                                  qtHeaders(QStringLiteral("QtCharts")) +
                                  qtHeaders(QStringLiteral("QtMultimedia"));
    ASSERT_TRUE(headers.contains(QStringLiteral("QMessageBox")));
    EXPECT_HOLDS(
        noIncludeOf(product(), {QStringLiteral("models/")}, headers,
                    {QStringLiteral("QtWidgets"), QStringLiteral("QtCharts"), QStringLiteral("QtMultimedia"),
                     QStringLiteral("QtPrintSupport"), QStringLiteral("QtSvgWidgets")}));
}

TEST(ArchitectureTest, TheCommandLineHasNoWidgets)
{
    EXPECT_HOLDS(noIncludeOf(product(), {QStringLiteral("app/cli/"), QStringLiteral("app/wiring/")},
                             qtHeaders(QStringLiteral("QtWidgets")) + qtHeaders(QStringLiteral("QtCharts")),
                             {QStringLiteral("QtWidgets"), QStringLiteral("QtCharts")}));
}

TEST(ArchitectureControl, AWidgetInTheCoreIsFound)
{
    const SourceTree tree = treeOf({{"models/session/a.cpp", "#include <QLabel>\n#include <QString>\n"},
                                    {"models/session/b.h", "#include <QtWidgets/QLabel>\n"},
                                    {"ui/panel/c.cpp", "#include <QLabel>\n"}});
    EXPECT_THAT(noIncludeOf(tree, {QStringLiteral("models/")}, qtHeaders(QStringLiteral("QtWidgets")),
                            {QStringLiteral("QtWidgets")}),
                testing::ElementsAre(QStringLiteral("models/session/a.cpp includes QLabel"),
                                     QStringLiteral("models/session/b.h includes QtWidgets/QLabel")));
}

TEST(ArchitectureTest, NothingSpeaksToANetworkOrToQtSql)
{
    const QSet<QString> headers = qtHeaders(QStringLiteral("QtNetwork")) + qtHeaders(QStringLiteral("QtSql"));
    ASSERT_TRUE(headers.contains(QStringLiteral("QTcpSocket")));
    ASSERT_TRUE(headers.contains(QStringLiteral("QSqlQuery")));
    EXPECT_HOLDS(
        noIncludeOf(product(), kEverywhere, headers,
                    {QStringLiteral("QtNetwork"), QStringLiteral("QtSql"), QStringLiteral("sys/socket.h"),
                     QStringLiteral("netdb.h"), QStringLiteral("curl/curl.h")}));
}

TEST(ArchitectureControl, ANetworkIncludeIsFound)
{
    const SourceTree tree = treeOf({{"ui/reader/page.cpp", "#include <QNetworkAccessManager>\n"},
                                    {"models/storage/store.cpp", "#include <QtSql/QSqlDatabase>\n"}});
    EXPECT_EQ(
        noIncludeOf(tree, kEverywhere, qtHeaders(QStringLiteral("QtNetwork")), {QStringLiteral("QtSql")})
            .size(),
        2);
}

TEST(ArchitectureTest, SqlStaysInStorage)
{
    EXPECT_HOLDS(sqlOnlyUnder(product(), {QStringLiteral("models/storage/")}));
    EXPECT_HOLDS(
        includeOnlyUnder(product(),
                         {QStringLiteral("sqlite3.h"), QStringLiteral("SQLiteCpp/SQLiteCpp.h"),
                          QStringLiteral("SQLiteCpp/Database.h"), QStringLiteral("SQLiteCpp/Statement.h"),
                          QStringLiteral("SQLiteCpp/Transaction.h")},
                         {QStringLiteral("models/storage/")}));
}

TEST(ArchitectureControl, SqlElsewhereIsFound)
{
    const SourceTree tree = treeOf({
        {"models/session/a.cpp", "run(\"SELECT id, \"\n    \"name FROM team\");"},
        {"models/session/b.cpp", "run(u\"insert into team values (?)\"_qs);"},
        {"ui/panel/c.cpp", "run(R\"(PRAGMA user_version)\");"},
        {"ui/panel/d.cpp", "tr(\"Select the files from the folder\"); // SELECT a FROM b"},
        {"models/storage/e.cpp", "run(\"DELETE FROM team\");"},
        {"models/session/f.cpp", "#include <sqlite3.h>\n"},
    });
    EXPECT_EQ(sqlOnlyUnder(tree, {QStringLiteral("models/storage/")}).size(), 3);
    EXPECT_EQ(
        includeOnlyUnder(tree, {QStringLiteral("sqlite3.h")}, {QStringLiteral("models/storage/")}).size(), 1);
}

const QSet<QString> &dialogHeaders()
{
    static const QSet<QString> kHeaders{QStringLiteral("QDialog"),
                                        QStringLiteral("QMessageBox"),
                                        QStringLiteral("QFileDialog"),
                                        QStringLiteral("QInputDialog"),
                                        QStringLiteral("QColorDialog"),
                                        QStringLiteral("QFontDialog"),
                                        QStringLiteral("QErrorMessage"),
                                        QStringLiteral("QProgressDialog"),
                                        QStringLiteral("QWizard"),
                                        QStringLiteral("QPrintDialog"),
                                        QStringLiteral("QPrintPreviewDialog"),
                                        QStringLiteral("QPageSetupDialog"),
                                        QStringLiteral("QtWidgets"),
                                        QStringLiteral("QtWidgets/QtWidgets")};
    return kHeaders;
}

TEST(ArchitectureTest, DialogsStayInTheirFolder)
{
    EXPECT_HOLDS(includeOnlyUnder(product(), dialogHeaders(), {QStringLiteral("ui/dialogs/")}));
}

TEST(ArchitectureControl, ADialogElsewhereIsFound)
{
    const SourceTree tree = treeOf(
        {{"ui/panel/a.cpp", "#include <QMessageBox>\n"}, {"ui/dialogs/b.cpp", "#include <QMessageBox>\n"}});
    EXPECT_THAT(includeOnlyUnder(tree, dialogHeaders(), {QStringLiteral("ui/dialogs/")}),
                testing::ElementsAre(QStringLiteral("ui/panel/a.cpp includes QMessageBox")));
}

TEST(ArchitectureTest, StatisticsStandAlone)
{
    EXPECT_HOLDS(standsAlone(product(), QStringLiteral("models/stats/")));
}

TEST(ArchitectureControl, QtInStatisticsIsFound)
{
    const SourceTree tree =
        treeOf({{"models/base/rational.h", ""},
                {"models/stats/bootstrap.h", ""},
                {"models/stats/a.cpp", "#include <QString>\n#include <vector>\n"},
                {"models/stats/b.cpp", "#include <qglobal.h>\n#include \"models/stats/bootstrap.h\"\n"},
                {"models/stats/c.cpp", "#include \"models/base/rational.h\"\n"},
                {"models/stats/d.cpp", "#include <Eigen/Dense>\n"}});
    EXPECT_THAT(standsAlone(tree, QStringLiteral("models/stats/")),
                testing::ElementsAre(QStringLiteral("models/stats/a.cpp includes QString"),
                                     QStringLiteral("models/stats/b.cpp includes qglobal.h"),
                                     QStringLiteral("models/stats/c.cpp includes models/base/rational.h")));
}

// What a reviewer's desk is made of, and what it must not even be able to name.
const QStringList kReviewersSide{QStringLiteral("ui/review/"),
                                 QStringLiteral("ui/reader/"),
                                 QStringLiteral("models/exchange/packet"),
                                 QStringLiteral("models/exchange/submission"),
                                 QStringLiteral("models/session/review"),
                                 QStringLiteral("models/itemmodels/review"),
                                 QStringLiteral("models/storage/journal")};
const QStringList kIdentities{
    QStringLiteral("models/domain/identity/"),  QStringLiteral("models/blinding/identity"),
    QStringLiteral("models/exchange/vault"),    QStringLiteral("models/exchange/declaration"),
    QStringLiteral("models/session/declaring"), QStringLiteral("models/session/setup"),
    QStringLiteral("models/session/panel"),     QStringLiteral("models/itemmodels/setup"),
    QStringLiteral("models/itemmodels/panel")};

TEST(ArchitectureTest, TheReviewersSideReachesNoIdentity)
{
    EXPECT_TRUE(product().files().contains(QStringLiteral("models/domain/identity/team.h")));
    EXPECT_TRUE(product().files().contains(QStringLiteral("models/exchange/packet.h")));
    EXPECT_HOLDS(cannotReach(product(), kReviewersSide, kIdentities));
}

TEST(ArchitectureControl, AnIdentityBehindThreeIncludesIsFound)
{
    const SourceTree tree = treeOf({
        {"models/domain/identity/team.h", ""},
        {"models/domain/roster.h", "#include \"models/domain/identity/team.h\"\n"},
        {"ui/widgets/list.h", "#include \"models/domain/roster.h\"\n"},
        {"ui/review/page.cpp", "#include \"ui/widgets/list.h\"\n"},
        {"ui/panel/page.cpp", "#include \"models/domain/identity/team.h\"\n"},
    });
    EXPECT_THAT(
        cannotReach(tree, kReviewersSide, kIdentities),
        testing::ElementsAre(QStringLiteral("ui/review/page.cpp -> ui/widgets/list.h -> "
                                            "models/domain/roster.h -> models/domain/identity/team.h")));
}

TEST(ArchitectureTest, EveryFileHasALicenceLine)
{
    EXPECT_HOLDS(licenceLines(everything()));
}

TEST(ArchitectureControl, AMissingLicenceLineIsFound)
{
    const SourceTree tree = treeOf({{"models/base/a.cpp", "int a;\n"},
                                    {"models/base/b.cpp", "// SPDX-License-Identifier: GPL-3.0-or-later\n"}});
    EXPECT_EQ(licenceLines(tree).size(), 1);
}

TEST(ArchitectureTest, NoFileIsLongerThanItsBudget)
{
    EXPECT_HOLDS(noLongFiles(everything(), 600));
}

TEST(ArchitectureControl, ALongFileIsFound)
{
    SourceTree tree;
    tree.add(QStringLiteral("ui/a.cpp"), QString(601, u'\n'));
    tree.add(QStringLiteral("ui/b.cpp"), QString(600, u'\n'));
    EXPECT_THAT(noLongFiles(tree, 600), testing::ElementsAre(QStringLiteral("ui/a.cpp has lines: 601")));
}

TEST(ArchitectureTest, EveryHeaderIsReadOnce)
{
    EXPECT_HOLDS(pragmaOnce(everything()));
}

TEST(ArchitectureControl, AHeaderGuardIsFound)
{
    const SourceTree tree = treeOf({{"models/a.h", "// licence\n#ifndef A_H\n#define A_H\n#endif\n"},
                                    {"models/b.h", "// licence\n#pragma once\n"}});
    EXPECT_EQ(pragmaOnce(tree).size(), 1);
}

// Time and chance are passed in, so that tests and sealed rounds can be repeated.
const QString kOutsideFacts = QStringLiteral(
    "\\bcurrentDateTime(Utc)?\\(|\\bcurrent(M?Secs)SinceEpoch\\(|\\bQRandomGenerator\\b|"
    "\\brandom_device\\b|\\b(system|steady)_clock::now\\b|\\bstd::rand\\(|\\bQElapsedTimer\\b");

TEST(ArchitectureTest, TheCoreAsksItsClockAndItsRandomSource)
{
    EXPECT_HOLDS(noCodeMatching(product(), {QStringLiteral("models/")}, {QStringLiteral("models/base/")},
                                kOutsideFacts));
}

TEST(ArchitectureControl, AskingTheSystemForTheTimeIsFound)
{
    const SourceTree tree = treeOf({{"models/session/a.cpp", "auto t = QDateTime::currentDateTimeUtc();"},
                                    {"models/session/b.cpp", "auto t = QDateTime::currentMSecsSinceEpoch();"},
                                    {"models/session/c.cpp", "auto t = clock.wallMs(); // currentDateTime()"},
                                    {"models/base/clock.cpp", "QDateTime::currentDateTime();"}});
    EXPECT_EQ(
        noCodeMatching(tree, {QStringLiteral("models/")}, {QStringLiteral("models/base/")}, kOutsideFacts)
            .size(),
        2);
}

// Errors are values; nothing waits in a loop of its own; connections are checked by the compiler.
const QString kOldHabits =
    QStringLiteral("\\bqFatal\\b|\\bQ_ASSERT\\b|\\bSIGNAL\\(|\\bSLOT\\(|\\bprocessEvents\\(|"
                   "\\bQEventLoop\\b|\\bconst_cast<|\\busing namespace std;");

TEST(ArchitectureTest, OldHabitsStayAway)
{
    EXPECT_HOLDS(noCodeMatching(product(), kEverywhere, {}, kOldHabits));
}

TEST(ArchitectureControl, AnOldHabitIsFound)
{
    const SourceTree tree =
        treeOf({{"ui/panel/a.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));"},
                {"models/session/b.cpp", "Q_ASSERT(x);"},
                {"models/session/c.cpp", "Q_SIGNALS: void changed(); // never Q_ASSERT(data)"}});
    EXPECT_EQ(noCodeMatching(tree, kEverywhere, {}, kOldHabits).size(), 2);
}

// Which of the two languages somebody reads is asked in one place.
const QString kLanguageQuestion = QStringLiteral("language\\(\\)\\s*[=!]=\\s*QLocale::");

TEST(ArchitectureTest, OnePlaceTellsTheLanguageOfALocale)
{
    EXPECT_HOLDS(noCodeMatching(product(), kEverywhere, {QStringLiteral("models/base/readinglanguage.h")},
                                kLanguageQuestion));
}

TEST(ArchitectureControl, AskingTheLocaleElsewhereIsFound)
{
    const SourceTree tree =
        treeOf({{"ui/review/a.cpp", "return locale().language() == QLocale::Korean ? a : b;"},
                {"ui/review/b.cpp", "return readingLanguage(locale());"},
                {"models/base/readinglanguage.h", "return l.language() == QLocale::Korean;"}});
    EXPECT_EQ(noCodeMatching(tree, kEverywhere, {QStringLiteral("models/base/readinglanguage.h")},
                             kLanguageQuestion)
                  .size(),
              1);
}

TEST(ArchitectureTest, NothingIsLeftForLater)
{
    EXPECT_HOLDS(nothingLeftForLater(product()));
}

TEST(ArchitectureControl, SomethingLeftForLaterIsFound)
{
    EXPECT_EQ(nothingLeftForLater(treeOf({{"app/cli/a.cpp", "// TODO: write\n"}})).size(), 1);
}

QString projectText(const QString &path)
{
    QFile file(QStringLiteral(JEOUL_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

TEST(ArchitectureTest, ManualAndCompletionKnowTheCommandLine)
{
    for (const QString &document :
         {QStringLiteral("packaging/jeoulctl.1"), QStringLiteral("packaging/jeoulctl.bash")})
        EXPECT_HOLDS(commandLineIsDescribedIn(product(), document, projectText(document)));
    EXPECT_TRUE(
        projectText(QStringLiteral("packaging/jeoulctl.1")).contains(QStringLiteral("Jeoul " JEOUL_VERSION)));
    EXPECT_TRUE(projectText(QStringLiteral("packaging/changelog"))
                    .startsWith(QStringLiteral("jeoul (" JEOUL_VERSION ")")));
}

TEST(ArchitectureControl, AnUndescribedOptionIsFound)
{
    const SourceTree tree = treeOf({{"app/cli/a.cpp", "add(parent, \"seal\", help);\n"
                                                      "file(command, \"--out\", m_out);\n"
                                                      "file(command, \"--seed\", m_seed);\n"}});
    EXPECT_THAT(
        commandLineIsDescribedIn(tree, QStringLiteral("man"), QStringLiteral("seal \\-\\-out \\-\\-seeds")),
        testing::ElementsAre(QStringLiteral("app/cli/a.cpp declares what man does not name: --seed")));
}

TEST(ArchitectureTest, TheCommandLineProgramIsNotLinkedToWidgets)
{
    const QString program = QStringLiteral(JEOUL_BIN_DIR "/jeoulctl");
#ifndef JEOUL_HAS_COMMAND_LINE
    GTEST_SKIP() << "this build has no jeoulctl";
#endif
    ASSERT_TRUE(QFileInfo::exists(program)) << program.toStdString();
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {program});
    ASSERT_TRUE(ldd.waitForFinished());
    const QString output = QString::fromUtf8(ldd.readAllStandardOutput());
    ASSERT_FALSE(linkedLibraries(output, {QStringLiteral("libQt6Core")}).isEmpty()) << output.toStdString();
    EXPECT_EQ(linkedLibraries(output, {QStringLiteral("libQt6Widgets"), QStringLiteral("libQt6Charts"),
                                       QStringLiteral("libQt6PrintSupport")}),
              QStringList());
}

/// Qt's media and script modules bring QtNetwork into the process; nothing of ours may ask for it.
TEST(ArchitectureTest, TheProgramsAskForNoNetworkLibrary)
{
    for (const char *name : {"jeoul", "jeoulctl"}) {
        const QString program = QStringLiteral(JEOUL_BIN_DIR "/") + QString::fromLatin1(name);
        if (!QFileInfo::exists(program))
            GTEST_SKIP() << "this build has no " << name;
        QProcess reader;
        reader.start(QStringLiteral("objdump"), {QStringLiteral("-p"), program});
        ASSERT_TRUE(reader.waitForFinished());
        const QString needed = neededLibraries(QString::fromUtf8(reader.readAllStandardOutput()));
        ASSERT_FALSE(linkedLibraries(needed, {QStringLiteral("libQt6Core")}).isEmpty()) << name;
        EXPECT_EQ(linkedLibraries(needed, kNetworkLibraries), QStringList()) << name;
    }
}

TEST(ArchitectureControl, ANeededNetworkLibraryIsFound)
{
    const QString needed = neededLibraries(QStringLiteral("  NEEDED               libQt6Network.so.6\n"
                                                          "  SONAME               libcurl.so.4\n"));
    EXPECT_THAT(linkedLibraries(needed, kNetworkLibraries),
                testing::ElementsAre(QStringLiteral("libQt6Network.so.6")));
}

TEST(ArchitectureControl, ALinkedLibraryIsFound)
{
    const QString output = QStringLiteral("\tlibQt6Widgets.so.6 => /usr/lib/libQt6Widgets.so.6 (0x1)\n"
                                          "\tlibQt6Core.so.6 => /usr/lib/libQt6Core.so.6 (0x2)\n");
    EXPECT_THAT(linkedLibraries(output, {QStringLiteral("libQt6Widgets"), QStringLiteral("libQt6Charts")}),
                testing::ElementsAre(QStringLiteral("libQt6Widgets.so.6")));
}

} // namespace

} // namespace jeoul::architecture
