// SPDX-License-Identifier: GPL-3.0-or-later
// What a review session tells about itself as a whole: score files so far, and how far each criterion is.
#include "models/exchange/spokennumber.h"
#include "models/session/reviewsession.h"
#include "models/session/reviewsession_p.h"

#include <algorithm>

namespace jeoul::session {

std::vector<PastSubmission> ReviewSession::pastSubmissions() const
{
    std::vector<PastSubmission> past;
    for (const SubmittedFile &file : d->state.submitted) {
        const QByteArray hash = QByteArray::fromHex(file.hash.toLatin1());
        past.push_back({file.sequence, exchange::spokenNumberOfHash(hash)});
    }
    return past;
}

bool ReviewSession::changedSinceSubmission() const
{
    return !d->state.submitted.empty() && d->state.submittedAtLastChange == d->state.submitted.size();
}

std::vector<CriterionProgress> ReviewSession::criterionProgress() const
{
    std::vector<CriterionProgress> out;
    for (const Sheet &sheet : d->packet.content.rubric.sheets) {
        for (const Criterion &criterion : sheet.criteria)
            out.push_back({criterion.id, criterion.title, 0, 0});
    }
    for (const BlindItem &item : d->packet.content.items) {
        if (item.kind == ItemKind::Practice)
            continue;
        const Sheet *sheet = d->packet.content.rubric.sheetFor(item);
        for (const CellKey &cell : d->rules.cells(item.id)) {
            // Two sheets may use one id for different criteria: the title tells them apart.
            const auto line = std::find_if(out.begin(), out.end(), [&](const CriterionProgress &entry) {
                return entry.criterion == cell.criterion &&
                       entry.title == sheet->criterion(cell.criterion)->title;
            });
            ++line->cells;
            line->scored += d->state.judgements.marks.count(cell) > 0 ? 1 : 0;
        }
    }
    out.erase(std::remove_if(out.begin(), out.end(), [](const auto &entry) { return entry.cells == 0; }),
              out.end());
    return out;
}

} // namespace jeoul::session
