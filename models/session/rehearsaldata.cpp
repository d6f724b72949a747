// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/rehearsaldata.h"

#include "models/intake/contentfiles.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace jeoul::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Rehearsal)
};

constexpr int kFinestPlaces = 4;

void takeProblems(RehearsalData &data, const std::vector<intake::Problem> &problems)
{
    for (const intake::Problem &p : problems)
        data.problems.push_back(
            {p.severity == intake::Severity::Error, p.file, p.row, p.column, p.value, p.sentence, p.remedy});
}

template <typename T>
Status take(const QString &path, RehearsalData &data, std::vector<T> &rows, ProgressSink &progress,
            intake::IntakeResult<T> (*reader)(const intake::SourceFile &, ProgressSink &))
{
    if (path.isEmpty())
        return done();
    const Result<intake::SourceFile> file = intake::openSource(path);
    if (!file.ok())
        return file.error();
    intake::IntakeResult<T> result = reader(*file, progress);
    takeProblems(data, result.problems);
    if (result.hasErrors())
        return Error(ErrorCode::BadInput,
                     Words::tr("%1 has errors, so there is nothing to rehearse on.").arg(file->name));
    rows = std::move(result.rows);
    return done();
}

/// Names in order of appearance, each once.
class Order
{
public:
    explicit Order(std::vector<QString> &names)
        : m_names(names)
        , m_seen(names.begin(), names.end())
    {
    }
    void add(const QString &name)
    {
        if (m_seen.insert(name).second)
            m_names.push_back(name);
    }

private:
    std::vector<QString> &m_names;
    std::set<QString> m_seen;
};

using Units = std::set<std::pair<QString, QString>>;

/// Which (item, system) units were judged, and who judged which item.
Units collectUnits(RehearsalData &data)
{
    Units units;
    Order criteria(data.criteria);
    Order raters(data.raters);
    Order systems(data.systems);
    std::set<std::pair<QString, QString>> assigned;
    const auto assign = [&](const QString &rater, const QString &item) {
        raters.add(rater);
        if (assigned.insert({rater, item}).second)
            data.itemsOf[rater].push_back(item);
    };
    for (const intake::Rating &r : data.ratings) {
        criteria.add(r.criterion);
        systems.add(r.system);
        assign(r.rater, r.itemId);
        units.insert({r.itemId, r.system});
    }
    for (const intake::Preference &p : data.preferences) {
        systems.add(p.systemA);
        systems.add(p.systemB);
        assign(p.rater, p.itemId);
        units.insert({p.itemId, p.systemA});
        units.insert({p.itemId, p.systemB});
    }
    return units;
}

/// Every judged unit without a response, and every empty response, is named: nothing is dropped in silence.
void reportUnits(RehearsalData &data, const Units &units, const std::vector<Response> &responses,
                 const QString &file)
{
    Units present;
    Order systems(data.systems);
    for (const Response &r : responses) {
        present.insert({r.itemId, r.teamId});
        systems.add(r.teamId);
        if (r.text.trimmed().isEmpty()) {
            data.problems.push_back(
                {false,
                 file,
                 0,
                 QStringLiteral("text"),
                 r.itemId + QStringLiteral(" / ") + r.teamId,
                 Words::tr("This response is empty. It is shown as empty and judged like any other."),
                 {}});
        }
    }
    for (const auto &[item, system] : units) {
        if (present.count({item, system}) > 0)
            continue;
        data.ratesMissing = true;
        data.problems.push_back(
            {false,
             file,
             0,
             QStringLiteral("system"),
             item + QStringLiteral(" / ") + system,
             Words::tr(
                 "This unit is rated but has no response. It is shown as missing and its ratings are kept."),
             {}});
    }
}

Scale scaleFor(const RehearsalData &data)
{
    Scale scale;
    scale.id = QStringLiteral("scale");
    scale.min = Rational(1);
    scale.max = Rational(5);
    int places = 0;
    for (const intake::Rating &r : data.ratings) {
        const Rational value = r.exactScore();
        if (value < scale.min)
            scale.min = value.rounded(0, RoundingMode::Down) - Rational(value.sign() < 0 ? 1 : 0);
        if (value > scale.max)
            scale.max = value > Rational(10) && value <= Rational(100) ? Rational(100) : value;
        while (places < kFinestPlaces && value.rounded(places, RoundingMode::Down) != value)
            ++places;
    }
    qint64 steps = 1;
    for (int i = 0; i < places; ++i)
        steps *= 10;
    scale.size = Rational(1, steps);
    return scale;
}

} // namespace

Result<RehearsalData> readRehearsal(const RehearsalInput &input, ProgressSink &progress)
{
    if (input.ratings.isEmpty() && input.preferences.isEmpty())
        return Error(ErrorCode::BadInput, Words::tr("A rehearsal needs ratings or preferences."));
    RehearsalData data;
    std::vector<Response> responses;
    JEOUL_TRY(take(input.ratings, data, data.ratings, progress, &intake::readRatings));
    JEOUL_TRY(take(input.preferences, data, data.preferences, progress, &intake::readPreferences));
    JEOUL_TRY(take(input.responses, data, responses, progress, &intake::readResponses));
    const Units units = collectUnits(data);
    reportUnits(data, units, responses, input.responses);
    return data;
}

Scheme rehearsalScheme(const RehearsalData &data)
{
    Scheme scheme;
    scheme.id = QStringLiteral("rehearsal");
    scheme.version = QStringLiteral("1");
    scheme.title = {QStringLiteral(u"모의평가"), QStringLiteral("Rehearsal")};
    scheme.scales.push_back(scaleFor(data));
    Sheet sheet;
    sheet.id = QStringLiteral("responses");
    sheet.title = {QStringLiteral(u"응답 평가"), QStringLiteral("Responses")};
    for (const QString &name : data.criteria) {
        Criterion criterion;
        criterion.id = name;
        criterion.title = {name, name};
        criterion.scaleId = scheme.scales.front().id;
        criterion.maxPoints = Rational(1);
        sheet.criteria.push_back(criterion);
    }
    sheet.pairwise.enabled = !data.preferences.empty();
    scheme.sheets.push_back(sheet);
    if (!data.criteria.empty()) {
        Source source;
        source.id = QStringLiteral("panel");
        source.title = {QStringLiteral(u"전문가"), QStringLiteral("Panel")};
        source.kind = SourceKind::Panel;
        source.max = Rational(static_cast<qint64>(data.criteria.size()));
        source.sheet = sheet.id;
        Part part{QStringLiteral("panel"), source.title, source.max, {source}};
        scheme.parts.push_back(part);
        scheme.rounding = {{RoundingWhere::Source, 4, RoundingMode::HalfUp},
                           {RoundingWhere::Average, 4, RoundingMode::HalfUp}};
        scheme.ties = {{TieKind::Committee, {}}};
    }
    scheme.policy.minReviewersPerCell = 1;
    scheme.policy.labels = LabelStyle::Latin;
    scheme.policy.rateMissing = data.ratesMissing;
    return scheme;
}

DirectSums directSums(const RehearsalData &data)
{
    DirectSums sums;
    for (const intake::Rating &r : data.ratings) {
        auto &[sum, n] = sums[r.system][r.criterion];
        sum += r.exactScore();
        ++n;
    }
    return sums;
}

} // namespace jeoul::session
