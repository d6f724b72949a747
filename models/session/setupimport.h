// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/crosscheck.h"
#include "models/session/setupsession.h"
#include "models/storage/draftstore.h"

#include <functional>

namespace jeoul::session {

/// Reads the files of one import and checks them against each other and against what the draft holds.
class SetupImport
{
public:
    SetupImport(const storage::DraftRows &draft, ProgressSink &progress);

    /// Error Cancelled when the person stopped it. Everything else that is wrong becomes a problem.
    [[nodiscard]] Status read(const ImportFiles &files);

    [[nodiscard]] const storage::DraftChange &change() const { return m_change; }
    [[nodiscard]] const std::vector<ImportProblem> &problems() const { return m_problems; }
    [[nodiscard]] bool hasErrors() const;
    /// Rows per kind as they stand in the files.
    [[nodiscard]] const std::map<QString, int> &counts() const { return m_counts; }

private:
    template <typename T>
    using Reader = intake::IntakeResult<T> (*)(const intake::SourceFile &, ProgressSink &);
    template <typename T>
    void readFile(const QString &path, const char *kind, Reader<T> reader, std::vector<T> &rows,
                  intake::Origin &origin);
    void readMediaFolder(const QString &folder);
    void check(const ImportFiles &files);
    void add(const intake::Problem &problem);

    const storage::DraftRows &m_draft;
    ProgressSink &m_progress;
    storage::DraftChange m_change;
    std::vector<ImportProblem> m_problems;
    std::map<QString, int> m_counts;
    std::map<QString, intake::Origin> m_origins;
    bool m_cancelled = false;
};

/// "3 new, 1 changed, 0 unchanged", as a note for the list of problems.
[[nodiscard]] ImportProblem importSummary(const QString &kind, const storage::DraftCount &count);

} // namespace jeoul::session
