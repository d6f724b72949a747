// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "models/exchange/bundlefiles.h"
#include "models/exchange/bundlenames.h"
#include "tests/support/cheappolicy.h"
#include "tests/support/testround.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// `jeoulctl bundle` and `jeoulctl verify` as a person or a script runs them.
namespace jeoul::cli {

using exchange::bundlefiles::BundleFiles;
using testing::TestRound;

namespace {

struct Outcome
{
    int exit = -1;
    QByteArray out;
};

QByteArray contents(std::FILE *file)
{
    std::rewind(file);
    QByteArray bytes;
    for (int c = std::fgetc(file); c != EOF; c = std::fgetc(file))
        bytes += static_cast<char>(c);
    std::fclose(file);
    return bytes;
}

Outcome run(const QStringList &arguments)
{
    std::vector<QByteArray> bytes{QByteArrayLiteral("jeoulctl")};
    for (const QString &argument : arguments)
        bytes.push_back(argument.toUtf8());
    std::vector<const char *> argv;
    for (const QByteArray &argument : bytes)
        argv.push_back(argument.constData());
    std::FILE *out = std::tmpfile();
    std::FILE *err = std::tmpfile();
    wiring::AppContext context(testing::cheapPolicy());
    Terminal terminal(out, err);
    Outcome result;
    result.exit = runCommandLine(static_cast<int>(argv.size()), argv.data(), context, terminal);
    result.out = contents(out);
    (void)contents(err);
    return result;
}

/// A locked round with a bundle of it, made by the verb.
class BundleVerbs : public ::testing::Test
{
protected:
    void SetUp() override
    {
        write(QStringLiteral("chair.jkey"), m_round.keyFile(m_round.chair));
        write(QStringLiteral("words"), TestRound::passphrase().toUtf8() + '\n');
        EXPECT_EQ(run(bundle(path("early.tar"))).exit, 1) << "not locked yet";
        const auto panel = m_round.openAsChair();
        ASSERT_TRUE(panel);
        ASSERT_TRUE(panel->receive({{QStringLiteral("a"), m_round.scoreFile(QStringLiteral("W01"))}}).ok());
        ASSERT_TRUE(panel->close().ok());
        SilentProgress progress;
        ASSERT_TRUE(panel->aggregate(progress).ok());
        ASSERT_TRUE(panel->lock().ok());
    }

    [[nodiscard]] QString path(const char *name) const
    {
        return m_round.folder() + u'/' + QLatin1String(name);
    }
    [[nodiscard]] QStringList bundle(const QString &out) const
    {
        return {QStringLiteral("bundle"), m_round.path(), QStringLiteral("--out"), out};
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_round.folder() + u'/' + name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    TestRound m_round;
};

Outcome verify(const QStringList &arguments)
{
    return run(QStringList{QStringLiteral("verify")} + arguments);
}

} // namespace

TEST_F(BundleVerbs, ABundleIsWrittenAndPasses)
{
    EXPECT_FALSE(QFile::exists(path("early.tar")));
    const QString tar = path("b.tar");
    const Outcome made = run(bundle(tar));
    EXPECT_EQ(made.exit, 0);
    EXPECT_EQ(made.out, tar.toUtf8() + '\n');
    EXPECT_EQ(run(bundle(tar)).exit, 2) << "nothing is overwritten";
    const Outcome checked = verify({tar});
    EXPECT_EQ(checked.exit, 0);
    EXPECT_EQ(checked.out.count('\n'), 12) << checked.out.constData();
    EXPECT_TRUE(checked.out.startsWith("1\tpassed\t"));

    const QString folder = path("b");
    ASSERT_EQ(run(bundle(folder) + QStringList{QStringLiteral("--key"), path("chair.jkey"),
                                               QStringLiteral("--passphrase-file"), path("words")})
                  .exit,
              0);
    EXPECT_TRUE(QFile::exists(folder + u'/' + exchange::bundlefiles::kSumsSignature));
    EXPECT_EQ(verify({folder, QStringLiteral("--extends"), tar}).exit, 0);
    EXPECT_EQ(run(bundle(path("c.tar")) + QStringList{QStringLiteral("--vault"), path("v.jvault")}).exit, 2)
        << "a vault needs two custodians";
}

TEST_F(BundleVerbs, EveryOutcomeHasItsExit)
{
    const QString folder = path("b");
    ASSERT_EQ(run(bundle(folder)).exit, 0);
    write(QStringLiteral("b/results.csv"), "nothing\n");
    const Outcome failed = verify({folder, QStringLiteral("--json")});
    EXPECT_EQ(failed.exit, 1);
    const QJsonObject document = QJsonDocument::fromJson(failed.out).object();
    EXPECT_FALSE(document.value(QStringLiteral("ok")).toBool(true));
    QStringList found;
    for (const QJsonValue &value : document.value(QStringLiteral("checks")).toArray()) {
        const QJsonObject check = value.toObject();
        EXPECT_FALSE(check.value(QStringLiteral("text")).toString().isEmpty());
        if (!check.value(QStringLiteral("ok")).toBool(true))
            found << check.value(QStringLiteral("id")).toString() +
                         check.value(QStringLiteral("sub")).toString();
    }
    EXPECT_EQ(found, (QStringList{QStringLiteral("1B"), QStringLiteral("7F")}));
    EXPECT_TRUE(verify({folder}).out.contains("7F\tFAILED\t"));
    EXPECT_EQ(verify({m_round.path()}).exit, 2) << "no bundle";
    EXPECT_EQ(verify({path("nothing.tar")}).exit, 2);
    EXPECT_EQ(verify({folder, QStringLiteral("--extends"), path("nothing.tar")}).exit, 2);

    Result<BundleFiles> files = exchange::bundlefiles::read(folder);
    ASSERT_TRUE(files.ok());
    files->at(exchange::bundlenames::kIndex).replace("\"v\":1", "\"v\":2");
    ASSERT_TRUE(exchange::bundlefiles::write(*files, path("newer.tar")).ok());
    EXPECT_EQ(verify({path("newer.tar")}).exit, 3);
}

} // namespace jeoul::cli
