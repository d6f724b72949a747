// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include <QDir>
#include <QRegularExpression>

#include <queue>

namespace jeoul::architecture {

namespace {

QString sentence(const SourceFile &file, const QString &verb, const QString &object)
{
    return file.path + u' ' + verb + u' ' + object;
}

/// Which folders a folder may include, itself aside. Everything else points up or sideways.
const std::map<QString, QStringList> &allowedArrows()
{
    static const QStringList kValues{QStringLiteral("models/base"), QStringLiteral("models/domain")};
    static const QStringList kLower =
        kValues + QStringList{QStringLiteral("models/reading"),  QStringLiteral("models/intake"),
                              QStringLiteral("models/blinding"), QStringLiteral("models/exchange"),
                              QStringLiteral("models/storage"),  QStringLiteral("models/scoring"),
                              QStringLiteral("models/stats"),    QStringLiteral("models/reporting"),
                              QStringLiteral("models/exporting")};
    static const QStringList kCore =
        kLower + QStringList{QStringLiteral("models/session"), QStringLiteral("models/itemmodels")};
    static const QStringList kBelowDesks =
        kCore + QStringList{QStringLiteral("ui/theme"), QStringLiteral("ui/widgets"),
                            QStringLiteral("ui/charts"), QStringLiteral("ui/reader"),
                            QStringLiteral("ui/dialogs")};
    static const std::map<QString, QStringList> kArrows{
        {QStringLiteral("models/base"), {}},
        {QStringLiteral("models/domain"), {QStringLiteral("models/base")}},
        {QStringLiteral("models/reading"), {QStringLiteral("models/base")}},
        {QStringLiteral("models/stats"), {}},
        {QStringLiteral("models/scoring"), kValues},
        {QStringLiteral("models/intake"), kValues},
        {QStringLiteral("models/blinding"), kValues},
        {QStringLiteral("models/exchange"), kValues},
        // The round file keeps sealed records as they were exchanged.
        {QStringLiteral("models/storage"), kValues + QStringList{QStringLiteral("models/exchange")}},
        // Sheets print the manifest's and the events' own values.
        {QStringLiteral("models/reporting"),
         kValues + QStringList{QStringLiteral("models/exchange"), QStringLiteral("models/scoring"),
                               QStringLiteral("models/stats")}},
        {QStringLiteral("models/exporting"), kValues + QStringList{QStringLiteral("models/reporting")}},
        {QStringLiteral("models/session"), kLower},
        {QStringLiteral("models/itemmodels"), kLower + QStringList{QStringLiteral("models/session")}},
        {QStringLiteral("ui/theme"), kCore},
        {QStringLiteral("ui/widgets"), kCore + QStringList{QStringLiteral("ui/theme")}},
        {QStringLiteral("ui/charts"),
         kCore + QStringList{QStringLiteral("ui/theme"), QStringLiteral("ui/widgets")}},
        {QStringLiteral("ui/reader"),
         kCore + QStringList{QStringLiteral("ui/theme"), QStringLiteral("ui/widgets")}},
        {QStringLiteral("ui/dialogs"),
         kCore + QStringList{QStringLiteral("ui/theme"), QStringLiteral("ui/widgets")}},
        {QStringLiteral("ui/review"), kBelowDesks},
        {QStringLiteral("ui/panel"), kBelowDesks},
        {QStringLiteral("ui/setup"), kBelowDesks},
        {QStringLiteral("ui/declare"), kBelowDesks},
        {QStringLiteral("ui/shell"),
         kBelowDesks + QStringList{QStringLiteral("ui/review"), QStringLiteral("ui/panel"),
                                   QStringLiteral("ui/setup"), QStringLiteral("ui/declare")}},
        // What both programs share must not bring windows into the command line.
        {QStringLiteral("app/wiring"), kCore},
        {QStringLiteral("app/cli"), kCore + QStringList{QStringLiteral("app/wiring")}},
        {QStringLiteral("app/gui"),
         kBelowDesks + QStringList{QStringLiteral("app/wiring"), QStringLiteral("ui/review"),
                                   QStringLiteral("ui/panel"), QStringLiteral("ui/setup"),
                                   QStringLiteral("ui/declare"), QStringLiteral("ui/shell")}},
    };
    return kArrows;
}

bool isProduct(const SourceFile &file)
{
    return file.isUnder({QStringLiteral("app/"), QStringLiteral("models/"), QStringLiteral("ui/")});
}

bool isForbidden(const QString &header, const QSet<QString> &names, const QStringList &modules)
{
    if (names.contains(header))
        return true;
    return std::any_of(modules.begin(), modules.end(), [&header](const QString &module) {
        return header == module || header.startsWith(module + u'/');
    });
}

bool looksLikeSql(const QString &literal)
{
    static const QRegularExpression kStatement(
        QStringLiteral(
            R"re(\bSELECT\s+\S.*\bFROM\b|\bSELECT\s+(count|max|min|\*)|\bUPDATE\s+\w+\s+SET\b|\bPRAGMA\s+\w+|\bBEGIN\s+(IMMEDIATE|EXCLUSIVE|TRANSACTION)\b|\bROLLBACK\b|\bVACUUM\b|\bSAVEPOINT\s|(?i:\b(INSERT(\s+OR\s+\w+)?\s+INTO\s+\w+\s*(\(|VALUES|SELECT)|DELETE\s+FROM\s+\w+|(CREATE|DROP)\s+(TEMP\s+|UNIQUE\s+)?(TABLE|INDEX|VIEW|TRIGGER)\b|ALTER\s+TABLE)))re"),
        QRegularExpression::DotMatchesEverythingOption);
    return kStatement.match(literal).hasMatch();
}

} // namespace

QString moduleOf(const QString &path)
{
    return path.section(u'/', 0, 1);
}

Violations arrowsPointDown(const SourceTree &tree)
{
    Violations found;
    for (const auto &[path, file] : tree.files()) {
        if (!isProduct(file) || !file.isCpp())
            continue;
        const QString from = moduleOf(path);
        const auto allowed = allowedArrows().find(from);
        if (allowed == allowedArrows().end()) {
            found += sentence(file, QStringLiteral("lies in a folder the graph does not know:"), from);
            continue;
        }
        for (const Include &include : file.includes) {
            const SourceFile *target = tree.resolve(file, include);
            if (target == nullptr || moduleOf(target->path) == from)
                continue;
            if (!allowed->second.contains(moduleOf(target->path)))
                found += sentence(file, QStringLiteral("includes"), target->path);
        }
    }
    return found;
}

Violations noIncludeOf(const SourceTree &tree, const QStringList &prefixes, const QSet<QString> &forbidden,
                       const QStringList &modules)
{
    Violations found;
    for (const auto &[path, file] : tree.files()) {
        if (!file.isUnder(prefixes))
            continue;
        for (const Include &include : file.includes) {
            if (isForbidden(include.target, forbidden, modules))
                found += sentence(file, QStringLiteral("includes"), include.target);
        }
    }
    return found;
}

Violations includeOnlyUnder(const SourceTree &tree, const QSet<QString> &headers, const QStringList &allowed)
{
    Violations found;
    for (const auto &[path, file] : tree.files()) {
        if (!isProduct(file) || file.isUnder(allowed))
            continue;
        for (const Include &include : file.includes) {
            if (headers.contains(include.target))
                found += sentence(file, QStringLiteral("includes"), include.target);
        }
    }
    return found;
}

Violations sqlOnlyUnder(const SourceTree &tree, const QStringList &allowed)
{
    Violations found;
    for (const auto &[path, file] : tree.files()) {
        if (!isProduct(file) || !file.isCpp() || file.isUnder(allowed))
            continue;
        for (const QString &literal : stringLiterals(file.text)) {
            if (looksLikeSql(literal))
                found += sentence(file, QStringLiteral("holds SQL:"), literal.left(60));
        }
    }
    return found;
}

Violations standsAlone(const SourceTree &tree, const QString &folder)
{
    static const QRegularExpression kQtHeader(QStringLiteral("^(Q[A-Za-z]|q[a-z]+\\.h$|Qt)"));
    Violations found;
    for (const auto &[path, file] : tree.files()) {
        if (!file.isUnder({folder}))
            continue;
        for (const Include &include : file.includes) {
            const SourceFile *target = tree.resolve(file, include);
            if (target == nullptr ? kQtHeader.match(include.target).hasMatch() : !target->isUnder({folder}))
                found += sentence(file, QStringLiteral("includes"), include.target);
        }
    }
    return found;
}

Violations cannotReach(const SourceTree &tree, const QStringList &from, const QStringList &secrets)
{
    Violations found;
    for (const auto &[start, first] : tree.files()) {
        if (!first.isUnder(from))
            continue;
        std::map<QString, QString> chains{{start, start}};
        std::queue<const SourceFile *> open;
        open.push(&first);
        while (!open.empty()) {
            const SourceFile &file = *open.front();
            open.pop();
            for (const Include &include : file.includes) {
                const SourceFile *target = tree.resolve(file, include);
                if (target == nullptr || chains.contains(target->path))
                    continue;
                chains[target->path] = chains[file.path] + QStringLiteral(" -> ") + target->path;
                if (target->isUnder(secrets))
                    found += chains[target->path];
                open.push(target);
            }
        }
    }
    return found;
}

Violations licenceLines(const SourceTree &tree)
{
    Violations found;
    for (const auto &[path, file] : tree.files()) {
        if (!file.text.section(u'\n', 0, 2)
                 .contains(QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later")))
            found += sentence(file, QStringLiteral("has"), QStringLiteral("no licence line"));
    }
    return found;
}

Violations noLongFiles(const SourceTree &tree, int budget)
{
    Violations found;
    for (const auto &[path, file] : tree.files()) {
        if (file.isCpp() && file.lines() > budget)
            found += sentence(file, QStringLiteral("has lines:"), QString::number(file.lines()));
    }
    return found;
}

Violations pragmaOnce(const SourceTree &tree)
{
    Violations found;
    for (const auto &[path, file] : tree.files()) {
        if (file.isHeader() &&
            !withoutComments(file.text).trimmed().startsWith(QStringLiteral("#pragma once")))
            found += sentence(file, QStringLiteral("does not begin with"), QStringLiteral("#pragma once"));
    }
    return found;
}

Violations noCodeMatching(const SourceTree &tree, const QStringList &prefixes, const QStringList &except,
                          const QString &pattern)
{
    const QRegularExpression wanted(pattern);
    Violations found;
    for (const auto &[path, file] : tree.files()) {
        if (!file.isCpp() || !file.isUnder(prefixes) || file.isUnder(except))
            continue;
        const QRegularExpressionMatch match = wanted.match(withoutComments(file.text));
        if (match.hasMatch())
            found += sentence(file, QStringLiteral("uses"), match.captured());
    }
    return found;
}

Violations nothingLeftForLater(const SourceTree &tree)
{
    static const QRegularExpression kMark(QStringLiteral("\\b(TODO|FIXME|XXX|HACK)\\b|not implemented yet"));
    Violations found;
    for (const auto &[path, file] : tree.files()) {
        if (!isProduct(file))
            continue;
        const QRegularExpressionMatch match = kMark.match(file.text);
        if (match.hasMatch())
            found += sentence(file, QStringLiteral("says"), match.captured());
    }
    return found;
}

Violations commandLineIsDescribedIn(const SourceTree &tree, const QString &document, const QString &text)
{
    static const QRegularExpression kDeclared(
        QStringLiteral(R"re("(--[a-z][a-z-]*)"|\badd\(\s*\w+,\s*"([a-z]+)")re"));
    const QString plain = QString(text).replace(QStringLiteral("\\-"), QStringLiteral("-"));
    Violations found;
    for (const auto &[path, file] : tree.files()) {
        if (!file.isUnder({QStringLiteral("app/cli/")}) || file.isHeader())
            continue;
        QRegularExpressionMatchIterator matches = kDeclared.globalMatch(withoutComments(file.text));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString word = match.captured(match.hasCaptured(1) ? 1 : 2);
            const QRegularExpression whole(QStringLiteral("(?<![a-z-])%1(?![a-z-])").arg(word));
            if (!plain.contains(whole))
                found +=
                    sentence(file, QStringLiteral("declares what %1 does not name:").arg(document), word);
        }
    }
    return found;
}

QSet<QString> headersOfQtModule(const QString &includeRoot, const QString &module)
{
    const auto namesIn = [&includeRoot](const QString &folder) {
        const QStringList names = QDir(includeRoot + u'/' + folder).entryList(QDir::Files);
        return QSet<QString>(names.begin(), names.end());
    };
    // Some headers moved down to QtGui and left a forwarding file behind.
    return namesIn(module) - namesIn(QStringLiteral("QtGui")) - namesIn(QStringLiteral("QtCore"));
}

QStringList linkedLibraries(const QString &lddOutput, const QStringList &prefixes)
{
    QStringList found;
    for (const QString &line : lddOutput.split(u'\n')) {
        const QString name = line.trimmed().section(u' ', 0, 0).section(u'/', -1);
        const bool named = std::any_of(prefixes.begin(), prefixes.end(), [&name](const QString &prefix) {
            return name.startsWith(prefix + u'.');
        });
        if (named)
            found += name;
    }
    return found;
}

} // namespace jeoul::architecture
