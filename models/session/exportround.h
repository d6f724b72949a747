// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"
#include "models/session/panelsession.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace jeoul::session {

/// Who an export is for decides what it may show (domain: disclosure scope).
enum class ExportProfile { Internal, Ministry, Team, Public };
enum class ExportFormat { Csv, Xlsx, Json };

struct ExportRequest
{
    ExportProfile profile = ExportProfile::Internal;
    std::vector<ExportFormat> formats;
    Language language = Language::Korean;
    QString folder;
    /// Code name, for ExportProfile::Team; empty: every team, each in a folder of its own.
    QString team;
};

/// Writes the tables and charts of a round that the profile may see: one CSV a table, one workbook with native
/// charts, one JSON document. Existing files of the same name are replaced, each whole. NotAllowed before the
/// round is aggregated, BadInput without a format or for an unknown team.
[[nodiscard]] Result<QStringList> exportRound(const PanelSession &panel, const ExportRequest &request);

} // namespace jeoul::session
