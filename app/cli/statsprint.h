// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"

#include <QJsonObject>

namespace jeoul::cli {

/// The document of `jeoulctl stats` as tables for a person.
void printStatistics(Terminal &terminal, const QJsonObject &document);

} // namespace jeoul::cli
