// SPDX-License-Identifier: GPL-3.0-or-later
// J01 to J03 of the fault catalogue: packets of rounds that differ only in identities are the same bytes.
#include "models/session/setuppackets.h"

#include "models/exchange/packet.h"
#include "tests/support/setupdraft.h"

#include <gtest/gtest.h>

using namespace jeoul;
using namespace jeoul::session;

namespace {

constexpr int kTeams = 5;
constexpr int kItems = 7;
constexpr int kReviewers = 4;
constexpr int kPermutations = 200;

QString numbered(const char *word, std::size_t number)
{
    return QStringLiteral("%1-%2").arg(QLatin1String(word)).arg(number);
}

QString teamName(std::size_t number)
{
    static const QStringList names = {QStringLiteral("Ombrosa"), QStringLiteral("Kettlewick"),
                                      QStringLiteral("누리달빛"), QStringLiteral("Fennimore"),
                                      QStringLiteral("Quonsetta")};
    return names.at(static_cast<qsizetype>(number));
}

/// One round; `id` and `name` say which id and name each team has, the random source how rows are ordered.
DraftContents draft(const std::vector<std::size_t> &id, const std::vector<std::size_t> &name,
                    RandomSource &random)
{
    DraftContents out;
    out.title = QStringLiteral("Trial");
    out.scheme = jeoul::testing::SetupDraft::scheme();
    out.benchmarks = {{QStringLiteral("b1"), QStringLiteral("First"), {}, {}, {}, {}}};
    const QString picture = numbered("file", random.below(1000)) + QStringLiteral(".png");
    out.media[picture] = Attachment{MediaKind::Picture, jeoul::testing::tinyPng()};
    for (std::size_t t = 0; t < kTeams; ++t) {
        Team team;
        team.id = numbered("team", id[t]);
        team.name = teamName(name[t]);
        team.organisation = numbered("org", name[t]);
        out.teams.push_back(team);
    }
    for (std::size_t i = 0; i < kItems; ++i) {
        Item item;
        item.id = numbered("item", i);
        item.benchmark = QStringLiteral("b1");
        // Two items ask the same, so that ties are part of the test.
        item.prompt = QStringLiteral("Question %1").arg(i == 6 ? 5 : i);
        item.kind = i == 0 ? ItemKind::Practice : i == 1 ? ItemKind::Dossier : ItemKind::Response;
        if (i == 2) {
            item.attachments = {picture};
            item.context = QStringLiteral("![](%1)").arg(picture);
        }
        out.items.push_back(item);
        for (std::size_t t = 0; t < kTeams; ++t) {
            if (i == 3 && t == 1)
                continue; // no answer
            // Everybody names somebody in one answer, and two teams answer alike in another.
            const QString text = i == 4   ? QStringLiteral("As %1 says").arg(teamName(2))
                                 : i == 5 ? QStringLiteral("Same for %1").arg(t / 2)
                                          : QStringLiteral("Answer %1 of voice %2").arg(i).arg(t);
            out.responses.push_back({item.id, out.teams[t].id, text, {}});
            if (item.kind == ItemKind::Practice)
                out.practice.push_back({item.id, out.teams[t].id, QStringLiteral("accuracy"),
                                        Rational(1 + static_cast<int>(t % 5)),
                                        QStringLiteral("Reason %1, not that of %2").arg(t).arg(teamName(1))});
        }
    }
    for (std::size_t r = 0; r < kReviewers; ++r) {
        Reviewer reviewer;
        reviewer.id = numbered("reviewer", r);
        if (r == 1)
            reviewer.recused = {out.teams[0].id};
        out.reviewers.push_back(reviewer);
    }
    out.assignment[numbered("reviewer", 2)] = {numbered("item", 5), numbered("item", 4), numbered("item", 0)};
    random.shuffle(out.teams);
    random.shuffle(out.items);
    random.shuffle(out.responses);
    random.shuffle(out.practice);
    random.shuffle(out.reviewers);
    return out;
}

std::vector<std::size_t> permutation(RandomSource &random)
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < kTeams; ++i)
        out.push_back(i);
    random.shuffle(out);
    return out;
}

Decisions maskAll(const DraftContents &contents)
{
    SilentProgress progress;
    Decisions decisions;
    const auto findings = Screening(contents.teams).findings(contents, {}, progress);
    EXPECT_TRUE(findings.ok());
    for (const AliasFinding &finding : *findings)
        decisions[finding.id] = {QStringLiteral("mask"), {}};
    EXPECT_FALSE(decisions.empty());
    return decisions;
}

/// All packets of a round, one after the other, under fixed keys.
QByteArray packets(const RoundAssembly &assembly)
{
    SeededRandom random(QByteArray(32, 'k'), "fixed");
    const exchange::SecretKey key = exchange::makeKey(exchange::KeyRole::Round, random);
    QByteArray all;
    for (const QString &reviewer : assembly.reviewers()) {
        const auto bytes = exchange::packetPlaintext(
            assembly.packet(reviewer),
            {key.publicKey.signing, key.signingSecret, {key.publicKey.box}, QString(64, u'0')});
        EXPECT_TRUE(bytes.ok());
        all += *bytes;
    }
    return all;
}

QByteArray packetsOf(const DraftContents &contents)
{
    const auto assembly = RoundAssembly::make(contents, maskAll(contents), QByteArray(32, 's'));
    EXPECT_TRUE(assembly.ok());
    return packets(*assembly);
}

/// What a careless program would do: give code names in the order of team ids.
QByteArray packetsOrderedById(const DraftContents &contents)
{
    blinding::SlotPlanInput input;
    input.labelSeed = QByteArray(32, 's');
    input.seats = {QStringLiteral("W01")};
    std::map<QString, QString> texts;
    for (const Response &response : contents.responses) {
        if (response.itemId == numbered("item", 2))
            texts[response.teamId] = response.text;
    }
    for (const auto &[team, text] : texts)
        input.codes.push_back(team);
    input.items = {numbered("item", 2)};
    QByteArray all;
    for (const QString &team : blinding::SlotPlan(input).order(input.seats[0], input.items[0]))
        all += texts[team].toUtf8();
    return all;
}

TEST(NonInterference, IdentitiesAndOrderOfImportChangeNoByte)
{
    SeededRandom random(QByteArray(32, 'p'), "permutations");
    const std::vector<std::size_t> straight = {0, 1, 2, 3, 4};
    const QByteArray expected = packetsOf(draft(straight, straight, random));
    for (int i = 0; i < kPermutations; ++i) {
        const std::vector<std::size_t> id = permutation(random);
        const std::vector<std::size_t> name = permutation(random);
        ASSERT_EQ(packetsOf(draft(id, name, random)), expected) << i;
    }
}

TEST(NonInterference, OrderByTeamIdWouldShow)
{
    SeededRandom random(QByteArray(32, 'p'), "permutations");
    const std::vector<std::size_t> straight = {0, 1, 2, 3, 4};
    const QByteArray expected = packetsOrderedById(draft(straight, straight, random));
    int different = 0;
    for (int i = 0; i < 20; ++i)
        different += packetsOrderedById(draft(permutation(random), straight, random)) != expected ? 1 : 0;
    EXPECT_GT(different, 15);
}

TEST(NonInterference, AnotherSeedIsAnotherRound)
{
    SeededRandom random(QByteArray(32, 'p'), "permutations");
    const std::vector<std::size_t> straight = {0, 1, 2, 3, 4};
    const DraftContents contents = draft(straight, straight, random);
    const auto other = RoundAssembly::make(contents, maskAll(contents), QByteArray(32, 't'));
    ASSERT_TRUE(other.ok());
    EXPECT_NE(packets(*other), packetsOf(contents));
}

} // namespace
