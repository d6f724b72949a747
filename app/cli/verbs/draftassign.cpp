// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/draftassign.h"

#include "models/base/random.h"
#include "models/blinding/assignmentplan.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jeoul::cli {

namespace {

blinding::AssignmentInput inputOf(const session::DraftContents &draft, int overlap, int perReviewer)
{
    blinding::AssignmentInput input;
    for (const Reviewer &reviewer : draft.reviewers)
        input.reviewers.push_back(reviewer.id);
    for (const Item &item : draft.items) {
        if (item.kind != ItemKind::Practice)
            input.items.push_back(item.id);
    }
    input.overlap = overlap;
    input.perReviewer = perReviewer;
    return input;
}

/// Practice items go to everybody; the deal is about what counts.
void addPractice(const session::DraftContents &draft, session::AssignmentPlan &plan)
{
    for (auto &[reviewer, items] : plan) {
        for (const Item &item : draft.items) {
            if (item.kind == ItemKind::Practice)
                items.insert(items.begin(), item.id);
        }
    }
}

QJsonObject toJson(const blinding::AssignmentResult &result)
{
    QJsonObject plan;
    for (const auto &[reviewer, items] : result.plan) {
        QJsonArray list;
        for (const QString &item : items)
            list.append(item);
        plan.insert(reviewer, list);
    }
    const blinding::AssignmentBalance &b = result.balance;
    const QJsonObject balance{
        {QStringLiteral("items_per_reviewer"), QJsonArray{b.fewestPerReviewer, b.mostPerReviewer}},
        {QStringLiteral("reviewers_per_item"), QJsonArray{b.fewestPerItem, b.mostPerItem}},
        {QStringLiteral("items_shared_by_two"), QJsonArray{b.fewestShared, b.mostShared}}};
    return {{QStringLiteral("plan"), plan}, {QStringLiteral("balance"), balance}};
}

} // namespace

void DraftAssign::declare(CLI::App &parent)
{
    CLI::App &command =
        add(parent, "assign", QCoreApplication::translate("DraftAssign", "Deal the items to the reviewers"));
    file(command, "draft", m_draft, QCoreApplication::translate("DraftAssign", "The draft (.jdraft)"), true);
    command
        .add_option("--overlap", m_overlap,
                    QCoreApplication::translate("DraftAssign", "Reviewers per item; everybody when not given")
                        .toStdString())
        ->check(CLI::PositiveNumber);
    command
        .add_option("--per-reviewer", m_perReviewer,
                    QCoreApplication::translate("DraftAssign", "Most items for one reviewer").toStdString())
        ->check(CLI::PositiveNumber);
    file(command, "--seed", m_seed,
         QCoreApplication::translate("DraftAssign", "64 hexadecimal digits, to repeat a deal"));
    flag(command, "--json", m_json,
         QCoreApplication::translate("DraftAssign", "One JSON document on standard output"));
}

int DraftAssign::run(wiring::AppContext &context, Terminal &terminal)
{
    const QByteArray seed =
        m_seed.empty() ? context.random().bytes(32) : QByteArray::fromHex(QByteArray::fromStdString(m_seed));
    if (seed.size() != 32) {
        return terminal.fail(
            Error(ErrorCode::BadInput,
                  QCoreApplication::translate("DraftAssign", "The seed is not 64 hexadecimal digits."))
                .keeping(QCoreApplication::translate("DraftAssign", "The draft is unchanged.")));
    }
    const auto draft = session::SetupSession::open(qs(m_draft), context.setup());
    if (!draft.ok())
        return terminal.fail(draft.error());
    SeededRandom random(seed, "jeoul1/assign");
    const auto result = blinding::assign(inputOf((*draft)->contents(), m_overlap, m_perReviewer), random);
    if (!result.ok())
        return terminal.fail(result.error());
    session::AssignmentPlan plan = result->plan;
    addPractice((*draft)->contents(), plan);
    if (const Status status = (*draft)->setAssignment(plan); !status.ok())
        return terminal.fail(status.error());
    if (m_json) {
        QJsonObject document = toJson(*result);
        document.insert(QStringLiteral("seed"), QString::fromLatin1(seed.toHex()));
        terminal.json(document);
        return ExitDone;
    }
    for (const auto &[reviewer, items] : result->plan)
        terminal.print(reviewer + u'\t' + QString::number(items.size()));
    terminal.tell(
        QCoreApplication::translate("DraftAssign", "Seed: %1").arg(QString::fromLatin1(seed.toHex())));
    return ExitDone;
}

} // namespace jeoul::cli
