// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/points.h"

#include "app/cli/schemefile.h"
#include "models/base/durablefile.h"
#include "models/base/readinglanguage.h"
#include "models/domain/schemejson.h"
#include "models/reporting/panelwords.h"
#include "models/reporting/reportcells.h"
#include "models/reporting/rulewords.h"
#include "models/scoring/officialpoints.h"
#include "models/scoring/pointsjson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jeoul::cli {

namespace {

using reporting::objectsOf;
using reporting::textOf;

constexpr qint64 kInputLimit = qint64(256) << 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Points)
};

QStringList strings(const QJsonValue &array)
{
    QStringList out;
    const QJsonArray all = array.toArray();
    for (const auto &each : all)
        out << each.toString();
    return out;
}

/// The document as indented lines for people: columns by tabs, one level deeper for what a number is made of.
class PointsLines
{
public:
    PointsLines(Terminal &terminal, const Scheme &scheme)
        : m_terminal(terminal)
        , m_scheme(scheme)
        , m_language(readingLanguage())
    {
    }

    void print(const QJsonObject &document) const
    {
        rules();
        for (const QJsonObject &team : objectsOf(document.value(QStringLiteral("teams"))))
            this->team(team);
        averages(objectsOf(document.value(QStringLiteral("averages"))));
        ties(objectsOf(document.value(QStringLiteral("ties"))));
        cut(document.value(QStringLiteral("cut")).toObject());
    }

private:
    void rules() const;
    void team(const QJsonObject &team) const;
    void averages(const std::vector<QJsonObject> &averages) const;
    void ties(const std::vector<QJsonObject> &ties) const;
    void cut(const QJsonObject &cut) const;
    void stages(const QJsonObject &level, int depth) const;
    void line(int depth, const QStringList &cells) const
    {
        m_terminal.print(QString(depth, u'\t') + cells.join(u'\t'));
    }
    /// The number, or why there is none.
    [[nodiscard]] static QString number(const QJsonObject &level, const char *key)
    {
        return level.value(QLatin1String(key)).isString() ? textOf(level, key)
                                                          : reporting::missingReason(textOf(level, "reason"));
    }

    Terminal &m_terminal;
    const Scheme &m_scheme;
    Language m_language;
};

void PointsLines::rules() const
{
    line(0, {QStringLiteral("# ") + m_scheme.title.in(m_language), m_scheme.id, m_scheme.version,
             schemejson::hash(m_scheme)});
    for (const QString &sentence : reporting::ruleSentences(m_scheme, m_language))
        line(0, {QStringLiteral("# ") + sentence});
}

void PointsLines::stages(const QJsonObject &level, int depth) const
{
    for (const QJsonObject &stage : objectsOf(level.value(QStringLiteral("stages")))) {
        QStringList about{textOf(stage, "reviewer"), textOf(stage, "criterion")};
        about.removeAll(QString());
        line(depth, {reporting::stepTitle(stage), about.join(u' '), textOf(stage, "value"),
                     textOf(stage, "formula")});
    }
}

void PointsLines::team(const QJsonObject &team) const
{
    const QJsonValue rank = team.value(QStringLiteral("rank"));
    line(0, {rank.isDouble() ? QString::number(rank.toInteger()) : Words::tr("none"), textOf(team, "team"),
             number(team, "total")});
    for (const QJsonObject &part : objectsOf(team.value(QStringLiteral("parts")))) {
        for (const QJsonObject &source : objectsOf(part.value(QStringLiteral("sources")))) {
            line(1, {QStringLiteral("%1 / %2").arg(textOf(part, "part"), textOf(source, "source")),
                     number(source, "points"), reporting::methodTitle(textOf(source, "method")),
                     QStringLiteral("n = %1").arg(source.value(QStringLiteral("used")).toInt())});
            stages(source, 2);
        }
        line(1, {textOf(part, "part"), number(part, "points")});
        stages(part, 2);
    }
    line(1, {Words::tr("total"), number(team, "total")});
    stages(team, 2);
}

void PointsLines::averages(const std::vector<QJsonObject> &averages) const
{
    line(0, {QStringLiteral("# ") + Words::tr("Averages over teams")});
    for (const QJsonObject &average : averages) {
        // The words of the document, because a part and its source may share an id.
        QString id;
        for (const char *level : {"source", "part"}) {
            if (average.contains(QLatin1String(level)))
                id = QStringLiteral("%1 %2").arg(QLatin1String(level), textOf(average, level));
        }
        line(1, {id.isEmpty() ? Words::tr("total") : id,
                 average.value(QStringLiteral("value")).isString() ? textOf(average, "value")
                                                                   : Words::tr("none"),
                 QStringLiteral("n = %1").arg(average.value(QStringLiteral("n")).toInt())});
        stages(average, 2);
    }
}

void PointsLines::ties(const std::vector<QJsonObject> &ties) const
{
    if (!ties.empty())
        line(0, {QStringLiteral("# ") + Words::tr("Equal totals")});
    for (const QJsonObject &tie : ties) {
        line(1,
             {textOf(tie, "total"), strings(tie.value(QStringLiteral("teams"))).join(QStringLiteral(", "))});
        for (const QJsonObject &step : objectsOf(tie.value(QStringLiteral("steps")))) {
            QStringList values{textOf(step, "rule")};
            for (const QJsonObject &value : objectsOf(step.value(QStringLiteral("values"))))
                values << QStringLiteral("%1 = %2").arg(textOf(value, "team"), textOf(value, "value"));
            line(2, values);
        }
        const QStringList minutes = strings(tie.value(QStringLiteral("minutes")));
        if (!minutes.isEmpty())
            line(2,
                 {Words::tr("Decided by the committee, minutes %1").arg(minutes.join(QStringLiteral(", ")))});
    }
}

void PointsLines::cut(const QJsonObject &cut) const
{
    if (cut.isEmpty())
        return;
    line(0, {QStringLiteral("# ") + Words::tr("Cut"),
             QString::number(cut.value(QStringLiteral("cut")).toInt())});
    const std::vector<std::pair<const char *, QString>> lists = {{"advance", Words::tr("advance")},
                                                                 {"out", Words::tr("do not advance")},
                                                                 {"undecided", Words::tr("open")},
                                                                 {"no_total", Words::tr("without a total")}};
    for (const auto &[key, title] : lists) {
        const QStringList teams = strings(cut.value(QLatin1String(key)));
        if (!teams.isEmpty())
            line(1, {title, teams.join(QStringLiteral(", "))});
    }
}

/// With the scheme it rests on, so that the document can be checked by itself.
QJsonObject documentOf(const Scheme &scheme, const scoring::PointsTable &table)
{
    QJsonObject out = scoring::toJson(table);
    out.insert(QStringLiteral("scheme"), QJsonObject{{QStringLiteral("id"), scheme.id},
                                                     {QStringLiteral("version"), scheme.version},
                                                     {QStringLiteral("hash"), schemejson::hash(scheme)}});
    return out;
}

} // namespace

void Points::declare(CLI::App &parent)
{
    CLI::App &command =
        add(parent, "points",
            QCoreApplication::translate("Points", "Official arithmetic on given numbers, with every stage"));
    file(command, "--scheme", m_scheme,
         QCoreApplication::translate("Points", "r1-2026, r2-2026, blank or a scheme.json"), true);
    file(command, "--input", m_input,
         QCoreApplication::translate(
             "Points", "JSON with teams, panel, metrics and survey; numbers as decimal strings"),
         true);
    flag(command, "--json", m_json,
         QCoreApplication::translate("Points", "One JSON document on standard output"));
}

int Points::run(wiring::AppContext & /*context*/, Terminal &terminal)
{
    const Result<Scheme> scheme = readScheme(qs(m_scheme));
    if (!scheme.ok())
        return terminal.fail(scheme.error());
    const Result<QByteArray> bytes = durablefile::read(qs(m_input), kInputLimit);
    if (!bytes.ok())
        return terminal.fail(bytes.error());
    const auto input = scoring::readPointsInput(*bytes, qs(m_input));
    if (!input.ok())
        return terminal.fail(input.error());
    const auto table = scoring::officialPoints(*scheme, *input);
    if (!table.ok())
        return terminal.fail(table.error());
    const QJsonObject document = documentOf(*scheme, *table);
    if (m_json)
        terminal.json(document);
    else
        PointsLines(terminal, *scheme).print(document);
    for (const scoring::PointsWarning &warning : table->warnings)
        terminal.tell(warning.text());
    return ExitDone;
}

} // namespace jeoul::cli
