// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewrules.h"

#include "models/base/readinglanguage.h"
#include "models/base/text.h"
#include "models/session/reviewtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace jeoul::session {

namespace {

constexpr qsizetype kMaxComment = 20'000; ///< characters

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReviewSession)
};

Language shownLanguage()
{
    return readingLanguage();
}

Error refusal(const QString &sentence)
{
    return Error(ErrorCode::NotAllowed, sentence);
}

/// The labels of the responses that are judged.
QStringList labelsOf(const BlindItem &item, const Policy &policy)
{
    QStringList labels;
    for (std::size_t i = 0; i < item.responses.size(); ++i) {
        const BlindResponse &response = item.responses[i];
        if (response.assigned && (response.present || policy.rateMissing))
            labels << responseLabel(policy.labels, static_cast<int>(i));
    }
    return labels;
}

std::vector<CellKey> cellsOf(const QString &item, const Sheet *sheet, const QStringList &labels)
{
    std::vector<CellKey> cells;
    if (sheet == nullptr)
        return cells;
    for (const QString &label : labels) {
        for (const Criterion &criterion : sheet->criteria)
            cells.push_back({item, label, criterion.id});
    }
    return cells;
}

/// Characters as a person counts them, near enough: code points of the composed form without outer blanks.
qint64 lengthOf(const QString &text)
{
    return text::nfc(text.trimmed()).toUcs4().size();
}

} // namespace

ReviewRules::ReviewRules(const PacketContent &content)
    : m_content(content)
{
    for (const BlindItem &item : content.items) {
        const Sheet *sheet = content.rubric.sheetFor(item);
        const QStringList labels = labelsOf(item, content.rubric.policy);
        m_items.emplace(item.id, Known{&item, sheet, labels, cellsOf(item.id, sheet, labels)});
    }
}

const ReviewRules::Known &ReviewRules::known(const QString &item) const
{
    static const Known kNone;
    const auto found = m_items.find(item);
    return found == m_items.end() ? kNone : found->second;
}

const std::vector<CellKey> &ReviewRules::cells(const QString &item) const
{
    return known(item).cells;
}

const QStringList &ReviewRules::labels(const QString &item) const
{
    return known(item).labels;
}

Status ReviewRules::checkItem(const QString &item) const
{
    if (known(item).item != nullptr)
        return done();
    return Error(ErrorCode::NotFound, Words::tr("There is no item %1 in this packet.").arg(item));
}

Status ReviewRules::checkLabel(const BlindItem &item, const QString &label) const
{
    const int position = labelPosition(m_content.rubric.policy.labels, label);
    if (position < 0 || position >= static_cast<int>(item.responses.size()))
        return Error(ErrorCode::NotFound, Words::tr("There is no response %1 in this item.").arg(label));
    const BlindResponse &response = item.responses[static_cast<std::size_t>(position)];
    if (!response.assigned)
        return refusal(Words::tr("Response %1 is not assigned to you, so it is not rated.").arg(label));
    if (!response.present && !m_content.rubric.policy.rateMissing)
        return refusal(Words::tr("Nothing was handed in for response %1, so it is not rated.").arg(label));
    return done();
}

const Criterion *ReviewRules::criterion(const CellKey &cell) const
{
    const Sheet *sheet = known(cell.item).sheet;
    return sheet == nullptr ? nullptr : sheet->criterion(cell.criterion);
}

Status ReviewRules::checkCell(const CellKey &cell) const
{
    JEOUL_TRY(checkItem(cell.item));
    JEOUL_TRY(checkLabel(*known(cell.item).item, cell.label));
    if (criterion(cell) != nullptr)
        return done();
    return Error(ErrorCode::NotFound,
                 Words::tr("The score sheet of this item has no criterion %1.").arg(cell.criterion));
}

Status ReviewRules::checkMark(const CellKey &cell, const Mark &mark) const
{
    JEOUL_TRY(checkCell(cell));
    if (!mark.step)
        return reviewtext::checkReason(mark.cannotRate);
    const Scale *scale = m_content.rubric.scale(criterion(cell)->scaleId);
    if (scale == nullptr || *mark.step < 0 || *mark.step >= scale->points())
        return Error(ErrorCode::BadInput, Words::tr("This score is not on the scale."));
    if (!mark.cannotRate.isEmpty())
        return Error(
            ErrorCode::Conflict,
            Words::tr("A response has either a score or a reason why it cannot be rated, not both."));
    return done();
}

Status ReviewRules::checkComment(const CommentKey &key, const QString &text) const
{
    JEOUL_TRY(reviewtext::checkLength(text, kMaxComment));
    JEOUL_TRY(checkItem(key.item));
    if (!key.criterion.isEmpty())
        return checkCell({key.item, key.label, key.criterion});
    return key.label.isEmpty() ? done() : checkLabel(*known(key.item).item, key.label);
}

Status ReviewRules::checkFlag(const FlagKey &flag) const
{
    JEOUL_TRY(checkItem(flag.item));
    return flag.label.isEmpty() ? done() : checkLabel(*known(flag.item).item, flag.label);
}

const GateCheck *ReviewRules::gate(const GateKey &key) const
{
    const Sheet *sheet = known(key.item).sheet;
    if (sheet == nullptr)
        return nullptr;
    const auto found = std::find_if(sheet->gates.begin(), sheet->gates.end(),
                                    [&](const GateCheck &check) { return check.id == key.gate; });
    return found == sheet->gates.end() ? nullptr : &*found;
}

Status ReviewRules::checkGate(const GateKey &key) const
{
    JEOUL_TRY(checkItem(key.item));
    JEOUL_TRY(checkLabel(*known(key.item).item, key.label));
    if (gate(key) != nullptr)
        return done();
    return Error(ErrorCode::NotFound,
                 Words::tr("The score sheet of this item has no check %1.").arg(key.gate));
}

std::optional<ReviewRules::Gap> ReviewRules::gapOf(const Sheet &sheet, const CellKey &cell,
                                                   const Judgements &judgements) const
{
    const auto mark = judgements.marks.find(cell);
    if (mark == judgements.marks.end())
        return Gap{Missing::What::Score, cell, {}, 0, 0};
    const Criterion *rule = sheet.criterion(cell.criterion);
    const Scale *scale = rule == nullptr ? nullptr : m_content.rubric.scale(rule->scaleId);
    if (scale == nullptr || !mark->second.step || !rule->comment.wantsComment(*scale, *mark->second.step))
        return std::nullopt;
    const auto comment = judgements.comments.find({cell.item, cell.label, cell.criterion});
    const qint64 have = comment == judgements.comments.end() ? 0 : lengthOf(comment->second);
    const int wanted = std::max(1, rule->comment.minLength);
    return have >= wanted ? std::nullopt : std::optional(Gap{Missing::What::Comment, cell, {}, wanted, have});
}

bool ReviewRules::eachCellGap(const QString &item, const Judgements &judgements,
                              const std::function<bool(const Gap &)> &each) const
{
    const Known &place = known(item);
    return std::all_of(place.cells.begin(), place.cells.end(), [&](const CellKey &cell) {
        const std::optional<Gap> gap = gapOf(*place.sheet, cell, judgements);
        return !gap || each(*gap);
    });
}

void ReviewRules::eachGap(const QString &item, const Judgements &judgements, qint64 secondsRead,
                          const std::function<bool(const Gap &)> &each) const
{
    if (!eachCellGap(item, judgements, each) || !eachGateGap(item, judgements, each) ||
        !eachPairGap(item, judgements, each) || !eachRankGap(item, judgements, each))
        return;
    const int wanted = m_content.rubric.policy.minSecondsPerItem;
    if (secondsRead < wanted && asksSomething(item))
        each({Missing::What::Time, {item, {}, {}}, {}, wanted, secondsRead});
}

bool ReviewRules::eachGateGap(const QString &item, const Judgements &judgements,
                              const std::function<bool(const Gap &)> &each) const
{
    for (auto tick = judgements.gates.lower_bound({item, {}, {}});
         tick != judgements.gates.end() && tick->first.item == item; ++tick) {
        const GateKey &key = tick->first;
        if (tick->second.trimmed().isEmpty() &&
            !each({Missing::What::Reason, {item, key.label, key.gate}, {}, 1, 0}))
            return false;
    }
    return true;
}

QString ReviewRules::sentence(const Gap &gap) const
{
    if (gap.what == Missing::What::Reason) {
        const GateCheck *check = gate({gap.cell.item, gap.cell.label, gap.cell.criterion});
        return Words::tr("Reason for %1, %2: not met.")
            .arg(gap.cell.label, check == nullptr ? gap.cell.criterion : check->title.in(shownLanguage()));
    }
    if (gap.what == Missing::What::Time) {
        return Words::tr("This item is to be read for at least %1 seconds: %2 so far.")
            .arg(gap.wanted)
            .arg(gap.have);
    }
    if (gap.what == Missing::What::Pair)
        return Words::tr("%1 and %2 are not compared yet.").arg(gap.cell.label, gap.against);
    if (gap.what == Missing::What::Rank)
        return Words::tr("%1 is not ranked yet.").arg(gap.cell.label);
    const Criterion *rule = criterion(gap.cell);
    const QString title = rule == nullptr ? gap.cell.criterion : rule->title.in(shownLanguage());
    if (gap.what == Missing::What::Score)
        return Words::tr("Not scored yet: %1, %2.").arg(gap.cell.label, title);
    if (gap.wanted == 1)
        return Words::tr("Comment for %1, %2.").arg(gap.cell.label, title);
    return Words::tr("Comment of at least %1 characters for %2, %3: %4 so far.")
        .arg(QString::number(gap.wanted), gap.cell.label, title, QString::number(gap.have));
}

std::vector<Missing> ReviewRules::missing(const QString &item, const Judgements &judgements,
                                          qint64 secondsRead) const
{
    std::vector<Missing> found;
    eachGap(item, judgements, secondsRead, [&](const Gap &gap) {
        found.push_back({gap.what, gap.cell, sentence(gap), gap.against});
        return true;
    });
    return found;
}

bool ReviewRules::nothingMissing(const QString &item, const Judgements &judgements, qint64 secondsRead) const
{
    bool nothing = true;
    eachGap(item, judgements, secondsRead, [&](const Gap & /*gap*/) {
        nothing = false;
        return false;
    });
    return nothing;
}

} // namespace jeoul::session
