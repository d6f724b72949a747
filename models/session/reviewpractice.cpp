// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewpractice.h"

#include <algorithm>

namespace jeoul::session {

namespace {

ReadScore scoreOf(const Scale &scale, int step, Language language)
{
    const ScaleAnchor *anchor = scale.anchor(step);
    return {scale.value(step).toDecimal(scale.places()),
            anchor == nullptr ? QString() : anchor->word.in(language)};
}

QString exampleOf(const Scale &scale, int step, Language language)
{
    const ScaleAnchor *anchor = scale.anchor(step);
    return anchor == nullptr ? QString() : anchor->example.in(language);
}

PracticeLine lineOf(const Criterion &criterion, const Scale &scale, const Mark &mark,
                    const BlindResponse &response, Language language)
{
    PracticeLine line;
    line.criterion = criterion.title.in(language);
    if (mark.step) {
        line.given = scoreOf(scale, *mark.step, language);
        line.reason = exampleOf(scale, *mark.step, language);
    }
    const auto expected = std::find_if(response.expected.begin(), response.expected.end(),
                                       [&](const Expected &one) { return one.criterion == criterion.id; });
    if (expected == response.expected.end() || expected->step >= scale.points())
        return line;
    line.expected = scoreOf(scale, expected->step, language);
    line.difference = mark.step ? *mark.step - expected->step : 0;
    line.reason = expected->reason.isEmpty() ? exampleOf(scale, expected->step, language) : expected->reason;
    return line;
}

} // namespace

std::vector<PracticeLine> practiceFeedback(const PacketContent &content, const Judgements &judgements,
                                           const QString &item, const QString &label, Language language)
{
    const BlindItem *blind = content.item(item);
    const int position = labelPosition(content.rubric.policy.labels, label);
    if (blind == nullptr || blind->kind != ItemKind::Practice || position < 0 ||
        position >= static_cast<int>(blind->responses.size()))
        return {};
    const Sheet *sheet = content.rubric.sheetFor(*blind);
    std::vector<PracticeLine> lines;
    for (const Criterion &criterion : sheet == nullptr ? std::vector<Criterion>() : sheet->criteria) {
        const auto mark = judgements.marks.find({item, label, criterion.id});
        const Scale *scale = content.rubric.scale(criterion.scaleId);
        if (mark == judgements.marks.end() || scale == nullptr)
            return {};
        const BlindResponse &response = blind->responses[static_cast<std::size_t>(position)];
        lines.push_back(lineOf(criterion, *scale, mark->second, response, language));
    }
    return lines;
}

} // namespace jeoul::session
