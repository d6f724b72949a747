// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/cellwords.h"

#include <QCoreApplication>

namespace jeoul::ui::cellwords {

namespace {

const QString kBetween = QStringLiteral("  ·  ");

/// A point without its word at the end of a line would be read with the words before it.
constexpr QChar kHeld(QChar::Nbsp);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CellWords)

public:
    static QString cannotRate(const QString &reason) { return tr("Cannot rate: %1").arg(reason); }
    static QString range(const Scale &scale)
    {
        return tr("%1 to %2 in steps of %3").arg(scale.min.toText(), scale.max.toText(), scale.size.toText());
    }
    static QString flag(FlagKind kind)
    {
        switch (kind) {
        case FlagKind::Recognised:
            return tr("I may know who wrote this");
        case FlagKind::Unsafe:
            return tr("Unsafe");
        case FlagKind::Broken:
            return tr("Broken");
        }
        return {};
    }
};

/// Without what is empty.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(kBetween);
}

QString wholeScale(const Criterion &criterion, const Scale &scale, Language language)
{
    QStringList words;
    for (const ScaleAnchor &anchor : scale.anchors)
        words << scale.value(anchor.step).toText() + kHeld + anchor.word.in(language);
    return joined({words.isEmpty() ? Words::range(scale) : words.join(QStringLiteral("   ")),
                   criterion.description.in(language)});
}

/// On a line of its own, after what was said of the cell.
QString withGuidance(const QString &said, const Criterion &criterion, Language language)
{
    QStringList lines;
    for (const LocalText &line : criterion.guidance)
        lines << QStringLiteral("·  ") + line.in(language);
    return lines.isEmpty() ? said : said + u'\n' + lines.join(QStringLiteral("   "));
}

QString said(const CellKey &cell, const Criterion &criterion, const Scale &scale,
             const Judgements &judgements, Language language)
{
    const QString title = cell.label + kBetween + criterion.title.in(language);
    const auto found = judgements.marks.find(cell);
    if (found == judgements.marks.end())
        return title + kBetween + wholeScale(criterion, scale, language);
    if (!found->second.step)
        return title + kBetween + Words::cannotRate(found->second.cannotRate);
    const ScaleAnchor *anchor = scale.anchor(*found->second.step);
    const QString value = scale.value(*found->second.step).toDecimal(scale.places());
    if (anchor == nullptr)
        return title + kBetween + value;
    return joined({title, value + kHeld + anchor->word.in(language), anchor->example.in(language)});
}

} // namespace

QString about(const CellKey &cell, const Criterion &criterion, const Scale &scale,
              const Judgements &judgements, Language language)
{
    return withGuidance(said(cell, criterion, scale, judgements, language), criterion, language);
}

QStringList possible(const Sheet &sheet, const Rubric &rubric, Language language)
{
    QStringList texts;
    for (const Criterion &criterion : sheet.criteria) {
        const Scale *scale = rubric.scale(criterion.scaleId);
        if (scale == nullptr)
            continue;
        const QString title = QStringLiteral("00") + kBetween + criterion.title.in(language);
        texts << withGuidance(title + kBetween + wholeScale(criterion, *scale, language), criterion,
                              language);
        for (const ScaleAnchor &anchor : scale->anchors)
            texts << withGuidance(joined({title, QStringLiteral("000") + kHeld + anchor.word.in(language),
                                          anchor.example.in(language)}),
                                  criterion, language);
    }
    return texts;
}

QString flagName(FlagKind kind)
{
    return Words::flag(kind);
}

QStringList flags(const Judgements &judgements, const QString &item, const QString &label, bool notes)
{
    QStringList out;
    for (const FlagKind kind : kFlagKinds) {
        const auto flag = judgements.flags.find({item, label, kind});
        if (flag == judgements.flags.end())
            continue;
        const bool said = notes && !flag->second.isEmpty();
        out << (said ? QStringLiteral("%1: %2").arg(flagName(kind), flag->second) : flagName(kind));
    }
    return out;
}

} // namespace jeoul::ui::cellwords
