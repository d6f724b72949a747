// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statsprint.h"

#include "app/cli/texttable.h"
#include "models/reporting/statisticwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jeoul::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Stats)
};

constexpr int kPlaces = 4;

QString decimal(const QJsonValue &value, int places = kPlaces)
{
    if (!value.isDouble())
        return {};
    const QString text = QString::number(value.toDouble(), 'f', places);
    return text.toDouble() == 0 ? QString::number(0.0, 'f', places) : text; // never "-0.0000"
}

QString count(const QJsonValue &value)
{
    return decimal(value, 0);
}

QString between(const QJsonValue &low, const QJsonValue &high, int places = kPlaces)
{
    if (!low.isDouble() && !high.isDouble())
        return {};
    return QStringLiteral("[%1, %2]").arg(decimal(low, places), decimal(high, places));
}

QString interval(const QJsonObject &entry, int places = kPlaces)
{
    return between(entry.value(QStringLiteral("low")), entry.value(QStringLiteral("high")), places);
}

/// What stands beside a number: why something is missing, and the probability where there is one.
QString remark(const QJsonObject &entry)
{
    QStringList parts;
    if (entry.value(QStringLiteral("p")).isDouble())
        parts << QStringLiteral("p = ") + decimal(entry.value(QStringLiteral("p")));
    const QString reason = entry.value(QStringLiteral("reason")).toString();
    if (reason == QLatin1String("no_variation") && entry.value(QStringLiteral("estimate")).isDouble())
        parts << Words::tr("no spread was seen, so there is no interval");
    else if (!reason.isEmpty())
        parts << reporting::statisticReason(reason);
    return parts.join(QStringLiteral("; "));
}

/// A line of its own for every statistic there is, also for one without a number; nothing for those that have
/// no meaning for verdicts.
void addEntry(TextTable &table, const QString &name, const QJsonValue &value, int places = kPlaces)
{
    const QJsonObject entry = value.toObject();
    if (entry.isEmpty() || entry.value(QStringLiteral("reason")).toString() == QLatin1String("no_order"))
        return;
    table.add({name, decimal(entry.value(QStringLiteral("estimate")), places), interval(entry, places),
               count(entry.value(QStringLiteral("n"))), remark(entry)});
}

QStringList entryHead(const QString &first)
{
    return {first, Words::tr("Estimate"), Words::tr("95 % interval"), Words::tr("n"), Words::tr("Remark")};
}

void printMeans(Terminal &terminal, const QJsonObject &group)
{
    const QJsonArray means = group.value(QStringLiteral("means")).toArray();
    if (means.isEmpty())
        return;
    TextTable table({Words::tr("System"), Words::tr("Mean"), Words::tr("n"), Words::tr("95 % over raters"),
                     Words::tr("95 % over items"), Words::tr("Trimmed"), Words::tr("Standardised")});
    const auto part = [](const QJsonObject &row, const char *key) {
        return row.value(QLatin1String(key)).toObject();
    };
    for (const QJsonValue &value : means) {
        const QJsonObject row = value.toObject();
        table.add({row.value(QStringLiteral("system")).toString(), decimal(row.value(QStringLiteral("mean"))),
                   count(row.value(QStringLiteral("n"))), interval(part(row, "over_raters")),
                   interval(part(row, "over_items")),
                   decimal(part(row, "trimmed").value(QStringLiteral("estimate"))),
                   decimal(part(row, "standardised").value(QStringLiteral("estimate")))});
    }
    table.print(terminal);
    terminal.print({});
}

void printAgreement(Terminal &terminal, const QJsonObject &group)
{
    TextTable table(entryHead(Words::tr("Agreement")));
    for (const char *metric : {"nominal", "ordinal", "interval", "ratio"})
        addEntry(table, QStringLiteral("Krippendorff alpha, ") + QLatin1String(metric),
                 group.value(QStringLiteral("alpha")).toObject().value(QLatin1String(metric)));
    for (const char *form : {"1,1", "A,1", "C,1", "1,k", "A,k", "C,k"})
        addEntry(table, QStringLiteral("ICC(%1)").arg(QLatin1String(form)),
                 group.value(QStringLiteral("icc")).toObject().value(QLatin1String(form)));
    const std::pair<const char *, QString> others[] = {
        {"kendall_w", Words::tr("Kendall W of the responses")},
        {"kendall_w_systems", Words::tr("Kendall W of the systems")},
        {"percent_agreement", Words::tr("Share of agreeing pairs")},
        {"fleiss_kappa", QStringLiteral("Fleiss kappa")},
        {"conger_kappa", QStringLiteral("Conger kappa")},
        {"brennan_prediger", QStringLiteral("Brennan-Prediger")},
        {"gwet_ac1", QStringLiteral("Gwet AC1")},
        {"gwet_ac2", QStringLiteral("Gwet AC2")},
        {"repeats", Words::tr("Repeated judgements that were the same")}};
    for (const auto &[key, name] : others)
        addEntry(table, name, group.value(QLatin1String(key)));
    const QJsonObject needed = group.value(QStringLiteral("raters_needed")).toObject();
    addEntry(table,
             Words::tr("Raters needed for a reliability of %1")
                 .arg(needed.value(QStringLiteral("target")).toDouble()),
             needed, 0);
    const QJsonArray pairs = group.value(QStringLiteral("cohen_kappa")).toArray();
    for (const QJsonValue &pair : pairs) {
        const QJsonArray raters = pair.toObject().value(QStringLiteral("raters")).toArray();
        addEntry(table,
                 QStringLiteral("Cohen kappa, %1 – %2").arg(raters[0].toString(), raters[1].toString()),
                 pair);
    }
    table.print(terminal);
    terminal.print({});
}

void printGroup(Terminal &terminal, const QString &title, const QJsonObject &group)
{
    terminal.print(QStringLiteral("# ") + title);
    terminal.print(Words::tr("%1 ratings of %2 responses by criterion, %3 raters, %4 items")
                       .arg(count(group.value(QStringLiteral("n_ratings"))),
                            count(group.value(QStringLiteral("n_units"))),
                            count(group.value(QStringLiteral("n_raters"))),
                            count(group.value(QStringLiteral("n_items")))));
    terminal.print({});
    printMeans(terminal, group);
    printAgreement(terminal, group);
}

QString groupTitle(const QJsonObject &by)
{
    if (by.contains(QStringLiteral("benchmark")))
        return Words::tr("Benchmark %1").arg(by.value(QStringLiteral("benchmark")).toString());
    return Words::tr("Criterion %1").arg(by.value(QStringLiteral("criterion")).toString());
}

/// Strengths with the interval that takes the verdicts of a rater together, where there is one.
void printStrengths(Terminal &terminal, const QString &title, const QJsonArray &strengths)
{
    if (strengths.isEmpty())
        return;
    TextTable table(entryHead(title));
    for (const QJsonValue &value : strengths) {
        const QJsonObject row = value.toObject();
        const bool clustered = row.value(QStringLiteral("clustered_low")).isDouble();
        table.add({row.value(QStringLiteral("system")).toString(),
                   decimal(row.value(QStringLiteral("estimate"))),
                   clustered ? between(row.value(QStringLiteral("clustered_low")),
                                       row.value(QStringLiteral("clustered_high")))
                             : interval(row),
                   count(row.value(QStringLiteral("n"))),
                   clustered ? QString() : Words::tr("verdicts taken as independent")});
    }
    table.print(terminal);
    terminal.print({});
}

void printComponents(Terminal &terminal, const QJsonObject &preferences)
{
    if (preferences.value(QStringLiteral("connected")).toBool())
        return;
    terminal.print(
        Words::tr("There are no finite strengths: the systems of a line never lost to those of a later "
                  "line."));
    const QJsonArray components = preferences.value(QStringLiteral("components")).toArray();
    for (const QJsonValue &component : components) {
        QStringList names;
        for (const QJsonValue &name : component.toArray())
            names << name.toString();
        terminal.print(QStringLiteral("  ") + names.join(QStringLiteral(", ")));
    }
    terminal.print({});
    printStrengths(
        terminal, Words::tr("Strength with half a win and half a loss added for every pair"),
        preferences.value(QStringLiteral("with_prior")).toObject().value(QStringLiteral("half")).toArray());
}

void printPreferences(Terminal &terminal, const QJsonObject &preferences)
{
    terminal.print(QStringLiteral("# ") +
                   Words::tr("%1 preferences").arg(count(preferences.value(QStringLiteral("n")))));
    terminal.print({});
    const QJsonObject strengths = preferences.value(QStringLiteral("bradley_terry")).toObject();
    printComponents(terminal, preferences);
    printStrengths(terminal, Words::tr("Bradley-Terry, a tie half a win"),
                   strengths.value(QStringLiteral("half")).toArray());
    printStrengths(terminal, Words::tr("Bradley-Terry with ties (Davidson)"),
                   strengths.value(QStringLiteral("davidson")).toArray());
    TextTable table(entryHead(Words::tr("Order")));
    addEntry(table, Words::tr("Being shown first, log odds"),
             preferences.value(QStringLiteral("order_effect")));
    addEntry(table, Words::tr("Share won by the first shown"),
             preferences.value(QStringLiteral("first_shown")));
    table.print(terminal);
    terminal.print({});
    printAgreement(terminal, preferences.value(QStringLiteral("agreement")).toObject());
}

} // namespace

void printStatistics(Terminal &terminal, const QJsonObject &document)
{
    if (document.value(QStringLiteral("overall")).isObject())
        printGroup(terminal, Words::tr("Overall"), document.value(QStringLiteral("overall")).toObject());
    const QJsonArray groups = document.value(QStringLiteral("groups")).toArray();
    for (const QJsonValue &value : groups) {
        const QJsonObject group = value.toObject();
        printGroup(terminal, groupTitle(group.value(QStringLiteral("by")).toObject()), group);
    }
    if (document.value(QStringLiteral("preferences")).isObject())
        printPreferences(terminal, document.value(QStringLiteral("preferences")).toObject());
}

} // namespace jeoul::cli
