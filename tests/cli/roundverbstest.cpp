// SPDX-License-Identifier: GPL-3.0-or-later
// A whole round by jeoulctl alone, with the bundled material: what a secretary's script does.
#include "tests/cli/roundcommands.h"

#include <gmock/gmock.h>

#include <QJsonArray>

namespace jeoul {
namespace {

class RoundVerbs : public testing::RoundCommands
{
protected:
    void draft()
    {
        ASSERT_EQ(run({"draft", "new", "--scheme", bundled("scheme.json"), "--title", "Trial", "--out",
                       path("r.jdraft")}),
                  0)
            << err.toStdString();
        ASSERT_EQ(run({"draft", "add", path("r.jdraft"), "--teams", bundled("teams.csv"), "--benchmarks",
                       bundled("benchmarks.csv"), "--items", bundled("items.jsonl"), "--responses",
                       bundled("responses.jsonl"), "--media", bundled("media"), "--reviewers",
                       bundled("reviewers.csv"), "--metrics", bundled("metrics.csv"), "--survey",
                       bundled("survey.csv")}),
                  0)
            << err.toStdString();
    }

    std::string submitted(const std::string &seat, const QByteArray &code)
    {
        const std::string work = path(seat + ".jwork");
        const std::string scores = path(seat + ".jscores");
        write(seat + ".code", code);
        EXPECT_EQ(run({"review", "open", path("sealed/packets/" + seat + ".jpacket"), "--code-file",
                       path(seat + ".code"), "--workspace", work}),
                  0)
            << err.toStdString();
        EXPECT_EQ(run({"review", "show", work, "--json"}), 0);
        QByteArray ratings = "item_id,label,criterion,score,comment\n";
        const auto of = [](const QJsonValue &value, const char *member) {
            return value.toObject().value(QLatin1String(member));
        };
        const QJsonArray items = of(json(), "items").toArray();
        for (const QJsonValue &item : items) {
            const QJsonArray cells = of(item, "scores").toArray();
            for (const QJsonValue &cell : cells)
                ratings += of(item, "item_id").toString().toUtf8() + ',' +
                           of(cell, "label").toString().toUtf8() + ',' +
                           of(cell, "criterion").toString().toUtf8() + ",4,\n";
        }
        write(seat + ".csv", ratings);
        EXPECT_EQ(run({"review", "fill", work, "--ratings", path(seat + ".csv")}), 0) << err.toStdString();
        EXPECT_EQ(run({"review", "submit", work, "--out", scores, "--allow-incomplete"}), 0)
            << err.toStdString();
        EXPECT_THAT(out.toStdString(), ::testing::ContainsRegex("[0-9]{4}( [0-9]{4}){5}"))
            << "the receipt is printed";
        return scores;
    }
};

TEST_F(RoundVerbs, GoFromADraftToNames)
{
    draft();
    EXPECT_EQ(run({"draft", "screen", path("r.jdraft"), "--json"}), 0) << "nothing High is undecided";
    ASSERT_EQ(run({"draft", "assign", path("r.jdraft"), "--json"}), 0) << err.toStdString();
    EXPECT_TRUE(json().contains(QLatin1String("balance")));
    keysAndSeal();
    Words files;
    for (const auto &[seat, code] : codes())
        files.push_back(submitted(seat, code));
    ASSERT_EQ(files.size(), 10U);

    EXPECT_EQ(run(panel("aggregate")), 1) << "not before the close";
    ASSERT_EQ(run(panel("receive", files)), 0) << err.toStdString();
    ASSERT_EQ(run(panel("receive", {files.front()})), 0) << "the same file again changes nothing";
    EXPECT_EQ(run({"results", path("sealed/round.jround"), "--json"}), 1) << "no score while collecting";
    const std::string last = codes().back().first;
    EXPECT_EQ(run(panel("revoke", {"--seat", "W99", "--reason", "lost"})), 2) << "there is no such seat";
    EXPECT_EQ(run(panel("revoke", {"--seat", last})), 2) << "a reason is needed";
    ASSERT_EQ(run(panel("revoke", {"--seat", last, "--reason", "laptop lost"})), 0) << err.toStdString();
    EXPECT_THAT(err.toStdString(), ::testing::HasSubstr(last));
    EXPECT_EQ(run(panel("revoke", {"--seat", last, "--reason", "laptop lost"})), 1) << "once is enough";
    ASSERT_EQ(run({"panel", "status", path("sealed/round.jround"), "--json"}), 0);
    EXPECT_TRUE(json().value(QStringLiteral("seats")).toArray().last().toObject().value(u"revoked").toBool());
    ASSERT_EQ(run(panel("close")), 0) << err.toStdString();
    ASSERT_EQ(run(panel("aggregate")), 0) << err.toStdString();
    EXPECT_EQ(run(unsealing("c1", "c2")), 1) << "not before the lock";
    ASSERT_EQ(run(panel("lock")), 0) << err.toStdString();
    ASSERT_EQ(run({"results", path("sealed/round.jround"), "--json"}), 0);
    EXPECT_FALSE(out.contains("team-0")) << "names stay sealed";
    ASSERT_EQ(run(unsealing("c1", "c3")), 0) << err.toStdString();
    ASSERT_EQ(run({"results", path("sealed/round.jround"), "--json"}), 0);
    EXPECT_TRUE(out.contains("team-01"));

    ASSERT_EQ(run({"export", path("sealed/round.jround"), "--profile", "internal", "--formats", "csv",
                   "--lang", "ko", "--out", path("ko")}),
              0)
        << err.toStdString();
    EXPECT_THAT(read("ko/results-official.csv").toStdString(), ::testing::HasSubstr("순위"));
    ASSERT_EQ(run({"export", path("sealed/round.jround"), "--profile", "internal", "--formats", "csv",
                   "--lang", "en", "--out", path("en")}),
              0);
    EXPECT_THAT(read("en/results-official.csv").toStdString(), ::testing::HasSubstr("Rank"));
}

TEST_F(RoundVerbs, AConflictIsDeclaredByNameAndBecomesARecusal)
{
    draft();
    ASSERT_EQ(run({"draft", "declare", path("r.jdraft"), "--out", path("forms")}), 0) << err.toStdString();
    const Words forms = [this] {
        Words list;
        for (const QByteArray &line : out.trimmed().split('\n'))
            list.push_back(line.toStdString());
        return list;
    }();
    ASSERT_EQ(forms.size(), 10U) << "one for each reviewer";
    EXPECT_EQ(run({"draft", "declare", path("r.jdraft"), "--out", path("forms")}), 2) << "never over a form";
    write("conflicts.csv", "team_id,conflict,reason\nteam-01,no,\nteam-02,yes,shares\nteam-03,no,\n"
                           "team-04,no,\nteam-05,no,\n");
    write("open.csv", "team_id,conflict,reason\nteam-01,no,\n");
    EXPECT_EQ(run({"declare", forms.front(), "--answers", path("open.csv"), "--name", "Kim", "--out",
                   path("a.jdeclared")}),
              1)
        << "four teams are not answered";
    ASSERT_EQ(run({"declare", forms.front(), "--answers", path("conflicts.csv"), "--name", "Kim", "--out",
                   path("a.jdeclared")}),
              0)
        << err.toStdString();
    EXPECT_EQ(run({"draft", "recuse", path("r.jdraft"), forms.front()}), 2) << "a form is no answer";
    ASSERT_EQ(run({"draft", "recuse", path("r.jdraft"), path("a.jdeclared")}), 0) << err.toStdString();
    EXPECT_TRUE(out.contains("shares"));
}

TEST_F(RoundVerbs, RefuseWithTheirExitCodes)
{
    EXPECT_EQ(run({"draft", "new", "--scheme", path("none.json"), "--title", "T", "--out", path("x.jdraft")}),
              2);
    EXPECT_FALSE(QFile::exists(QString::fromStdString(path("x.jdraft"))));
    EXPECT_EQ(run({"draft", "wish"}), 2);
    EXPECT_THAT(err.toStdString(), ::testing::HasSubstr("jeoulctl --help"));
    EXPECT_TRUE(out.isEmpty());
    EXPECT_EQ(run({"draft", "add", "--help"}), 0);
    EXPECT_THAT(out.toStdString(), ::testing::HasSubstr("--teams"));
    EXPECT_EQ(run({"--version"}), 0);
    EXPECT_THAT(out.toStdString(), ::testing::StartsWith("jeoulctl "));
    EXPECT_EQ(run({"results", path("none.jround")}), 2);
    draft();
    write("broken.csv", "team_id,name\nteam-01\nteam-02,Twice\nteam-02,Twice\n");
    EXPECT_EQ(run({"draft", "add", path("r.jdraft"), "--teams", path("broken.csv")}), 2);
    EXPECT_THAT(err.toStdString(), ::testing::HasSubstr("broken.csv"));
    EXPECT_EQ(run({"draft", "add", path("r.jdraft"), "--teams", path("none.csv")}), 2);
}

} // namespace
} // namespace jeoul
