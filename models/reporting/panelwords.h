// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"
#include "models/reporting/panelvalues.h"

#include <QString>

/// The words that reports, charts and desks share for the things of a round.
namespace jeoul::reporting {

[[nodiscard]] QString stateName(RoundState state);
[[nodiscard]] QString verdictName(const QString &verdict);
/// "2026-08-20 09:30 UTC"; wall time is a claim, so its zone is always said.
[[nodiscard]] QString timeText(qint64 wallMs);

/// A criterion by its title, or its id when the scheme does not name it.
[[nodiscard]] QString criterionTitle(const Scheme &scheme, const QString &id, Language language);
/// A source or a check by its title, or its id when the scheme does not name it.
[[nodiscard]] QString sourceTitle(const Scheme &scheme, const QString &id, Language language);
[[nodiscard]] QString gateTitle(const Scheme &scheme, const QString &id, Language language);
[[nodiscard]] const Criterion *findCriterion(const Scheme &scheme, const QString &id);
[[nodiscard]] QString benchmarkTitle(const exchange::Manifest &manifest, const QString &id);
[[nodiscard]] QString benchmarkGroup(const exchange::Manifest &manifest, const QString &id);
/// Why a number does not exist, from the word in the result document.
[[nodiscard]] QString missingReason(const QString &word);

/// Who signed an event: "chair", "deputy chair" or "secretary".
[[nodiscard]] QString signerName(const exchange::Manifest &manifest, const QByteArray &signer);
/// One sentence of the minutes for an event.
[[nodiscard]] QString eventSentence(const exchange::Event &event);
/// Sentences for the warnings of a result document, those of the official arithmetic first.
[[nodiscard]] QStringList warningSentences(const QJsonObject &results);

} // namespace jeoul::reporting
