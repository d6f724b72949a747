// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"
#include "models/domain/scheme.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

/// The words for what a scheme does with numbers: the rules as printed under tables, and the steps of the
/// arithmetic.
namespace jeoul::reporting {

/// How each source becomes points, the rounding stages, the order of the tie rules and the cut: one sentence
/// each, in the order in which they act.
[[nodiscard]] QStringList ruleSentences(const Scheme &scheme, Language language);
/// How one source becomes points.
[[nodiscard]] QString sourceSentence(const Source &source, Language language);
/// "Rounded half up to 1 decimal: each source."
[[nodiscard]] QString roundingSentence(const RoundingStage &stage);

/// One step of the official arithmetic as it stands in a result document: "Reviewer's total", "Rounded half
/// up to 1 decimal", "Dropped, highest". Without the reviewer and the criterion.
[[nodiscard]] QString stepTitle(const QJsonObject &stage);
/// What a panel source did: the word of the document ("plain_mean") for people.
[[nodiscard]] QString methodTitle(const QString &method);

} // namespace jeoul::reporting
