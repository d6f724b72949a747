// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/blinding/sealingplan.h"

#include "models/base/digest.h"
#include "models/blinding/codenames.h"

#include <algorithm>
#include <tuple>

namespace jeoul::blinding {

namespace {

QByteArray numberBytes(qsizetype number)
{
    return digest::lengthPrefixed(QByteArray::number(number));
}

/// A response under the seed, so that the order of teams cannot be guessed from texts known beforehand.
QByteArray answerDigest(const SealingItem &item, const QString &team, const QByteArray &seed)
{
    const auto found = item.answers.find(team);
    const QByteArray answer =
        found == item.answers.end() ? QByteArrayLiteral("0") : QByteArrayLiteral("1") + found->second;
    return digest::blake2b(QByteArrayLiteral("jeoul1/answer") + answer, 32, seed);
}

/// What an item is, whoever answered it: its content and the set of its answers.
QByteArray itemDigest(const SealingItem &item, const std::vector<QString> &teams, const QByteArray &seed)
{
    std::vector<QByteArray> answers;
    for (const QString &team : teams)
        answers.push_back(answerDigest(item, team, seed));
    std::sort(answers.begin(), answers.end());
    QByteArray bytes = numberBytes(static_cast<int>(item.kind)) + digest::lengthPrefixed(item.content);
    for (const QByteArray &answer : answers)
        bytes += answer;
    return digest::blake2b(QByteArrayLiteral("jeoul1/item") + bytes, 32, seed);
}

/// Items by their digest. Items that are the same in everything keep apart by id, which no team chose.
std::vector<const SealingItem *> orderedItems(const SealingInput &input)
{
    std::vector<std::tuple<QByteArray, QString, const SealingItem *>> keyed;
    for (const SealingItem &item : input.items)
        keyed.emplace_back(itemDigest(item, input.teams, input.seed), item.id, &item);
    std::sort(keyed.begin(), keyed.end());
    std::vector<const SealingItem *> out;
    for (const auto &[digest, id, item] : keyed)
        out.push_back(item);
    return out;
}

/// Reviewers in seat order.
std::vector<const SealingReviewer *> seatedReviewers(const SealingInput &input)
{
    std::vector<const SealingReviewer *> out;
    for (const SealingReviewer &reviewer : input.reviewers)
        out.push_back(&reviewer);
    std::sort(out.begin(), out.end(),
              [](const SealingReviewer *a, const SealingReviewer *b) { return a->id < b->id; });
    SeededRandom random(input.seed, QByteArrayLiteral("jeoul1/seats"));
    random.shuffle(out);
    return out;
}

/// Teams by what they answered and by who may not judge them. Teams that are the same in both are
/// interchangeable in every packet, so their id may decide.
std::vector<QString> orderedTeams(const SealingInput &input, const std::vector<const SealingItem *> &items,
                                  const std::vector<const SealingReviewer *> &seated)
{
    std::vector<std::pair<QByteArray, QString>> keyed;
    for (const QString &team : input.teams) {
        QByteArray bytes = QByteArrayLiteral("jeoul1/team");
        for (const SealingItem *item : items)
            bytes += answerDigest(*item, team, input.seed);
        for (std::size_t seat = 0; seat < seated.size(); ++seat) {
            if (seated[seat]->recused.contains(team))
                bytes += numberBytes(static_cast<qsizetype>(seat));
        }
        keyed.emplace_back(digest::blake2b(bytes, 32, input.seed), team);
    }
    std::sort(keyed.begin(), keyed.end());
    std::vector<QString> out;
    for (const auto &[digest, team] : keyed)
        out.push_back(team);
    return out;
}

QString seatName(std::size_t index, std::size_t seats)
{
    const int width = static_cast<int>(std::max<qsizetype>(2, QString::number(seats).size()));
    return QStringLiteral("W%1").arg(index + 1, width, 10, QLatin1Char('0'));
}

SlotPlanInput slotInput(const SealingInput &input, const SealingPlan &plan)
{
    SlotPlanInput out;
    out.labelSeed = input.seed;
    for (const auto &[reviewer, seat] : plan.seatOfReviewer)
        out.seats.push_back(seat);
    for (const SealingItem &item : input.items)
        (item.kind == ItemKind::Dossier ? out.dossiers : out.items).push_back(plan.sealedItem.at(item.id));
    for (const auto &[team, code] : plan.codeOfTeam)
        out.codes.push_back(code);
    return out;
}

} // namespace

SealingPlan planSealing(const SealingInput &input)
{
    const std::vector<const SealingItem *> items = orderedItems(input);
    const std::vector<const SealingReviewer *> seated = seatedReviewers(input);
    const std::vector<QString> teams = orderedTeams(input, items, seated);

    SealingPlan plan{input.seed, {}, {}, {}, {}, {}, SlotPlan({})};
    SeededRandom ids(input.seed, QByteArrayLiteral("jeoul1/ids"));
    plan.roundId = ids.id();
    for (const SealingItem *item : items)
        plan.sealedItem[item->id] = ids.id();
    for (std::size_t i = 0; i < seated.size(); ++i) {
        const QString seat = seatName(i, seated.size());
        plan.seatOfReviewer[seated[i]->id] = seat;
        plan.packetOfSeat[seat] = ids.id();
    }
    SeededRandom words(input.seed, QByteArrayLiteral("jeoul1/codenames"));
    const std::vector<QString> codes =
        drawCodeNames(static_cast<int>(teams.size()), {input.avoid, codeWordsIn(input.texts)}, words);
    for (std::size_t i = 0; i < teams.size(); ++i)
        plan.codeOfTeam[teams[i]] = codes[i];
    plan.slots = SlotPlan(slotInput(input, plan));
    return plan;
}

} // namespace jeoul::blinding
