// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/progress.h"
#include "models/base/random.h"
#include "models/base/result.h"
#include "models/domain/benchmark.h"
#include "models/domain/identity/attachment.h"
#include "models/domain/identity/expectation.h"
#include "models/domain/identity/response.h"
#include "models/domain/identity/reviewer.h"
#include "models/domain/identity/team.h"
#include "models/domain/identity/teamvalues.h"
#include "models/domain/item.h"
#include "models/domain/scheme.h"
#include "models/exchange/kdfpolicy.h"
#include "models/exchange/keys.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace jeoul::session {

/// A problem of an import, in a form the desk and the command line show alike.
struct ImportProblem
{
    bool isError = true; ///< false: a note
    QString file;
    qint64 row = 0;
    QString column;
    QString value;
    QString sentence;
    QString remedy;
};

/// The files of one import; empty paths are not imported.
struct ImportFiles
{
    QString teams, benchmarks, items, responses, media, reviewers, metrics, survey;
    QString practice = {};
};

struct ImportOutcome
{
    bool applied = false; ///< false: nothing was changed
    std::vector<ImportProblem> problems;
    std::map<QString, int> counts; ///< kind -> rows taken over
};

/// Which items each reviewer judges (Reviewer::id -> Item::id). Reviewers without an entry judge every item.
using AssignmentPlan = std::map<QString, std::vector<QString>>;

struct AliasFinding
{
    QString id;        ///< stable: hash of item, team, offset and term
    QString itemId;    ///< Benchmark::id where it stands in a benchmark; empty for "title" and "scheme"
    QString teamId;    ///< whose text it stands in; empty for prompts
    QString where;     ///< "response", "prompt", "context", "reference", "item", "benchmark", "practice",
                       ///< "document", "title", "scheme"; "pages": pages of a document without words, where
                       ///< nothing can be searched for
    QString field;     ///< which text of that place
    QString term;      ///< the alias found; for "pages" the file and its pages
    QString excerpt;   ///< the text around it; for "pages" what is the matter
    qint64 offset = 0; ///< in the text as imported, UTF-16 units
    qint64 length = 0;
    QString decision; ///< "", "mask", "keep", "drop"
    QString reason;
};

struct DraftContents
{
    QString title;
    Scheme scheme;
    std::vector<Team> teams;
    std::vector<Benchmark> benchmarks;
    std::vector<Item> items;
    std::vector<Response> responses;
    std::vector<Reviewer> reviewers;
    std::vector<MetricValue> metrics;
    std::vector<SurveyScore> survey;
    std::map<QString, Attachment> media; ///< by draft name
    AssignmentPlan assignment;
    std::vector<Expectation> practice; ///< what responses to practice items should score
};

struct SealRequest
{
    exchange::PublicKey chair;
    exchange::PublicKey deputy;
    std::vector<exchange::PublicKey> custodians; ///< exactly 3
    QString outFolder;
    QString roundKeyPassphrase; ///< empty: the round key is not kept
    QByteArray seed;            ///< empty: fresh from the random source
};

/// What sealing wrote, with the tables only the secretary may see.
struct SealOutcome
{
    QString roundFile, vaultFile, codesFile;
    QStringList packetFiles;                   ///< in seat order
    std::map<QString, QString> seatOfReviewer; ///< Reviewer::id -> seat
    std::map<QString, QString> codeOfSeat;     ///< seat -> open code
    std::map<QString, QString> codeOfTeam;     ///< Team::id -> code name
    std::map<QString, QString> sealedItem;     ///< Item::id -> sealed id
    /// reviewer -> item -> team at each label position (by original ids)
    std::map<QString, std::map<QString, std::vector<QString>>> teamsByPosition;
};

/// The setup desk's use cases over one draft (.jdraft, SQLite, secretary only).
class SetupSession : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupSession)

public:
    struct Environment
    {
        const Clock &clock;
        RandomSource &random;
        const exchange::KdfPolicy &kdf;
    };

    [[nodiscard]] static Result<std::unique_ptr<SetupSession>>
    create(const QString &path, const QString &title, const Scheme &scheme, Environment env);
    [[nodiscard]] static Result<std::unique_ptr<SetupSession>> open(const QString &path, Environment env);
    ~SetupSession() override;

    [[nodiscard]] const DraftContents &contents() const;

    /// Reads, cross-checks and takes over all files in one transaction, or nothing.
    [[nodiscard]] Result<ImportOutcome> import(const ImportFiles &files, ProgressSink &progress);
    [[nodiscard]] Status setScheme(const Scheme &scheme);
    [[nodiscard]] Status setTitle(const QString &title);
    [[nodiscard]] Status setAssignment(const AssignmentPlan &plan);
    /// Takes in filled conflict declarations (see setupdeclarations.h): conflicts become recusals. One
    /// change, and one step of undo. Returns a sentence for each answer.
    [[nodiscard]] Result<QStringList> takeDeclarations(const QStringList &paths);
    /// Undo of the last import, declarations, scheme, title or assignment change.
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] Status undo();

    /// Plain alias search over everything a reviewer would read.
    [[nodiscard]] Result<std::vector<AliasFinding>> screen(ProgressSink &progress) const;
    [[nodiscard]] Status decide(const QString &findingId, const QString &decision, const QString &reason);

    /// What still prevents sealing, as sentences; empty when ready.
    [[nodiscard]] QStringList obstacles() const;
    /// Round file, vault, one packet per reviewer and codes.csv, all new in the folder, or nothing.
    [[nodiscard]] Result<SealOutcome> seal(const SealRequest &request, ProgressSink &progress);

Q_SIGNALS:
    void contentsChanged();

private:
    class Private;
    explicit SetupSession(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

} // namespace jeoul::session
