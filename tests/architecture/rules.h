// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetree.h"

#include <QSet>

namespace jeoul::architecture {

/// What breaks a rule, one sentence each ("models/x.cpp includes <QDialog>"). Empty: the rule holds.
using Violations = QStringList;

/// The folder a file counts as in the graph of allowed includes: "models/stats", "ui/review", "app/cli".
[[nodiscard]] QString moduleOf(const QString &path);

/// Includes go only along the allowed graph of folders, and every folder stands in it.
[[nodiscard]] Violations arrowsPointDown(const SourceTree &tree);
/// No file below `prefixes` includes a header named in `forbidden` or below a module folder such as
/// "QtWidgets/".
[[nodiscard]] Violations noIncludeOf(const SourceTree &tree, const QStringList &prefixes,
                                     const QSet<QString> &forbidden, const QStringList &modules);
/// No file outside `allowed` includes one of the headers.
[[nodiscard]] Violations includeOnlyUnder(const SourceTree &tree, const QSet<QString> &headers,
                                          const QStringList &allowed);
/// No string literal holds an SQL statement outside `allowed`.
[[nodiscard]] Violations sqlOnlyUnder(const SourceTree &tree, const QStringList &allowed);
/// No Qt include and no include of the project below `prefixes`, but for the folder itself.
[[nodiscard]] Violations standsAlone(const SourceTree &tree, const QString &folder);
/// No header below `secrets` can be reached through includes from a file below `from`; the chain is told.
[[nodiscard]] Violations cannotReach(const SourceTree &tree, const QStringList &from,
                                     const QStringList &secrets);
/// An SPDX licence line stands in the first three lines of every file.
[[nodiscard]] Violations licenceLines(const SourceTree &tree);
/// No C++ file is longer than `budget` lines.
[[nodiscard]] Violations noLongFiles(const SourceTree &tree, int budget);
/// Every header begins with `#pragma once`.
[[nodiscard]] Violations pragmaOnce(const SourceTree &tree);
/// No code (comments aside) below `prefixes` but outside `except` matches the pattern.
[[nodiscard]] Violations noCodeMatching(const SourceTree &tree, const QStringList &prefixes,
                                        const QStringList &except, const QString &pattern);
/// No comment or string says that something is left for later.
[[nodiscard]] Violations nothingLeftForLater(const SourceTree &tree);

/// Every option and verb that the command line declares stands in the text (a manual page or a completion).
[[nodiscard]] Violations commandLineIsDescribedIn(const SourceTree &tree, const QString &document,
                                                  const QString &text);

/// The names of a Qt module's headers, as people include them ("QDialog", "qdialog.h").
[[nodiscard]] QSet<QString> headersOfQtModule(const QString &includeRoot, const QString &module);
/// Libraries in the output of ldd whose name begins with one of the prefixes ("libQt6Widgets").
[[nodiscard]] QStringList linkedLibraries(const QString &lddOutput, const QStringList &prefixes);

} // namespace jeoul::architecture
