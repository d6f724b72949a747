// SPDX-License-Identifier: GPL-3.0-or-later
// What a reviewer's script does when a workspace is damaged or newer.
#include "tests/cli/commandfixture.h"
#include "tests/support/reviewpacket.h"
#include "tests/support/workspaceharm.h"

namespace jeoul {
namespace {

class ReviewVerbs : public testing::CommandFixture
{
protected:
    void SetUp() override
    {
        SystemRandom random;
        const testing::SealedPacket packet = testing::sealContent(testing::smallContent(), random);
        write("W07.jpacket", packet.file);
        write("code", packet.code.toLatin1() + '\n');
        ASSERT_EQ(run({"review", "open", path("W07.jpacket"), "--code-file", path("code"), "--workspace",
                       path("W07.jwork")}),
                  0)
            << err.toStdString();
        write("r.csv",
              "item_id,label,criterion,score\ni1,가,accuracy,3\ni1,가,fluency,7.5\ni1,나,accuracy,2\n");
        ASSERT_EQ(run({"review", "fill", path("W07.jwork"), "--ratings", path("r.csv")}), 0)
            << err.toStdString();
    }
    [[nodiscard]] QString file(const std::string &name) const { return QString::fromStdString(path(name)); }
};

TEST_F(ReviewVerbs, RecoverADamagedWorkspace)
{
    EXPECT_EQ(run({"review", "recover", path("W07.jwork")}), 1) << "nothing is damaged";
    testing::spoilRecord(file("W07.jwork"), 3);
    EXPECT_EQ(run({"review", "show", path("W07.jwork")}), 2);
    EXPECT_TRUE(err.contains("jeoulctl review recover W07.jwork")) << err.toStdString();
    ASSERT_EQ(run({"review", "recover", path("W07.jwork")}), 0) << err.toStdString();
    EXPECT_EQ(out.trimmed().toStdString(), path("W07-recovered.jwork"));
    EXPECT_TRUE(err.contains("2 record")) << err.toStdString();
    ASSERT_EQ(run({"review", "show", path("W07-recovered.jwork"), "--json"}), 0) << "the code is remembered";
    EXPECT_EQ(json().value(QLatin1String("progress")).toObject().value(QLatin1String("scored")).toInt(), 1);
    EXPECT_EQ(run({"review", "recover", path("none.jwork")}), 2);
}

TEST_F(ReviewVerbs, ExportTheScoresOfANewerWorkspace)
{
    testing::setSchemaVersion(file("W07.jwork"), 2);
    EXPECT_EQ(run({"review", "show", path("W07.jwork")}), 3);
    EXPECT_TRUE(err.contains("jeoulctl review export W07.jwork")) << err.toStdString();
    ASSERT_EQ(run({"review", "export", path("W07.jwork"), "--ratings", path("out.csv"), "--preferences",
                   path("pairs.csv")}),
              0)
        << err.toStdString();
    EXPECT_EQ(read("out.csv").toStdString(),
              "\xEF\xBB\xBFitem_id,label,criterion,score,cannot_rate,comment\r\n"
              "i1,가,accuracy,3,,\r\ni1,가,fluency,7.5,,\r\ni1,나,accuracy,2,,\r\n");
    EXPECT_EQ(read("pairs.csv").toStdString(),
              "\xEF\xBB\xBFitem_id,label_a,label_b,winner,degree,cannot_compare\r\n");
    EXPECT_EQ(run({"review", "export", path("W07.jwork"), "--ratings", path("no/such/out.csv")}), 2);
    EXPECT_EQ(run({"review", "export", path("none.jwork"), "--ratings", path("out.csv")}), 2);
    testing::spoilRecord(file("W07.jwork"), 2);
    EXPECT_EQ(run({"review", "export", path("W07.jwork"), "--ratings", path("out.csv")}), 2);
}

} // namespace
} // namespace jeoul
