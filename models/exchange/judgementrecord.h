// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/judgement.h"
#include "models/exchange/recordreader.h"

#include <QJsonArray>
#include <QJsonObject>

/// What a reviewer said, as it stands in a submission: resources/formats/submission.md.
namespace jeoul::exchange::judgementrecord {

/// Free words go in as text::sealed(), so that a pasted control character never keeps a reviewer from
/// submitting.
[[nodiscard]] QJsonObject toJson(const Judgements &judgements);
/// The ticked gates. They came later than the rest and stand beside it in a record, so that programs that
/// know nothing of them still read it.
[[nodiscard]] QJsonArray gatesJson(const Judgements &judgements);
/// Notes unknown words, steps out of range, marks that are neither a step nor a reason, and entries that are
/// not in strictly rising order (which also finds what stands there twice).
[[nodiscard]] Judgements read(RecordReader &reader);

/// What read() refuses and a verification names by itself.
struct Faults
{
    bool order = false; ///< entries out of order or there twice; of those the first is kept
};
/// The same, but the order is told in `faults` and not noted, and a step below 0 or above every scale reads
/// as -1.
[[nodiscard]] Judgements readTelling(RecordReader &reader, Faults &faults);
/// Reads the member `gates` of a record into the judgements. Order goes to `faults` when there are some.
void readGates(RecordReader &reader, Judgements &judgements, Faults *faults);

} // namespace jeoul::exchange::judgementrecord
