// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/duplicates.h"

#include "models/base/text.h"
#include "models/intake/words.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <map>

namespace jeoul::intake {

namespace {

constexpr QChar kSeparator(0x1F);
constexpr std::size_t kShownLines = 20;

QString comparable(const QString &key)
{
    QStringList parts = key.split(kSeparator);
    for (QString &part : parts)
        part = text::nfc(text::folded(part.trimmed()));
    return parts.join(kSeparator);
}

QString withoutLeadingZeros(const QString &key)
{
    qsizetype zeros = 0;
    while (zeros + 1 < key.size() && key.at(zeros) == u'0' && key.at(zeros + 1).isDigit())
        ++zeros;
    return key.mid(zeros);
}

QString shown(const QString &key)
{
    return QString(key).replace(kSeparator, QStringLiteral(" · "));
}

using Groups = std::map<QString, std::vector<std::size_t>>;

QString linesOf(const std::vector<NamedLine> &named, const std::vector<std::size_t> &group)
{
    QStringList lines;
    for (std::size_t i = 0; i < group.size() && i < kShownLines; ++i)
        lines << QString::number(named[group[i]].line);
    return lines.join(QStringLiteral(", ")) +
           (group.size() > kShownLines ? QStringLiteral(", …") : QString());
}

QString spellings(const std::vector<NamedLine> &named, const std::vector<std::size_t> &group)
{
    QStringList out;
    for (const std::size_t i : group) {
        if (const QString text = shown(named[i].key); !out.contains(text))
            out << text;
    }
    return out.join(QStringLiteral(", "));
}

void reportEqual(const std::vector<NamedLine> &named, const std::vector<std::size_t> &group,
                 const QString &column, ProblemList &problems)
{
    const bool exact = std::all_of(group.begin(), group.end(),
                                   [&](std::size_t i) { return named[i].key == named[group[0]].key; });
    const QString lines = linesOf(named, group);
    problems.error(named[group[1]].line, column, spellings(named, group),
                   exact ? Words::tr("Lines %1 name the same thing.").arg(lines)
                         : Words::tr("Lines %1 differ only in case, blanks or Unicode form.").arg(lines),
                   Words::tr("Keep one of them or give them different names."));
}

} // namespace

QString jointKey(const QStringList &parts)
{
    return parts.join(kSeparator);
}

void findDuplicates(const std::vector<NamedLine> &named, const QString &column, ProblemList &problems)
{
    Groups equal;
    for (std::size_t i = 0; i < named.size(); ++i) {
        if (!named[i].key.isEmpty())
            equal[comparable(named[i].key)].push_back(i);
    }
    Groups zeros;
    for (const auto &[key, group] : equal) {
        if (group.size() > 1)
            reportEqual(named, group, column, problems);
        zeros[withoutLeadingZeros(key)].push_back(group.front());
    }
    for (const auto &[key, group] : zeros) {
        if (group.size() > 1) {
            problems.note(named[group[1]].line, column, spellings(named, group),
                          Words::tr("Lines %1 differ only in leading zeros.").arg(linesOf(named, group)),
                          Words::tr("A spreadsheet may have dropped them; compare with the original list."));
        }
    }
}

} // namespace jeoul::intake
