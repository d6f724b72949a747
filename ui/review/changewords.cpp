// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/changewords.h"

#include <QCoreApplication>

namespace jeoul::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)

public:
    const PacketContent &content;
    Language language;

    [[nodiscard]] QString criterion(const QString &id) const
    {
        for (const Sheet &sheet : content.rubric.sheets) {
            if (const Criterion *found = sheet.criterion(id))
                return found->title.in(language);
        }
        return id;
    }

    QString operator()(const session::MarkChange &change) const
    {
        return tr("the score for %1, %2").arg(change.key.label, criterion(change.key.criterion));
    }
    QString operator()(const session::CommentChange &change) const
    {
        if (change.key.label.isEmpty())
            return tr("the comment on the item");
        return change.key.criterion.isEmpty()
                   ? tr("the overall opinion on %1").arg(change.key.label)
                   : tr("the comment on %1, %2").arg(change.key.label, criterion(change.key.criterion));
    }
    QString operator()(const session::PreferenceChange &change) const
    {
        return tr("the comparison of %1 and %2").arg(change.key.first, change.key.second);
    }
    QString operator()(const session::RankChange &change) const
    {
        return tr("the rank of %1").arg(change.key.label);
    }
    QString operator()(const session::SpanChange &change) const
    {
        return tr("an error marked in %1").arg(change.key.label);
    }
    QString operator()(const session::FlagChange &change) const
    {
        return tr("a flag on %1").arg(change.key.label);
    }
    QString operator()(const session::GateChange &change) const
    {
        return tr("a check of %1").arg(change.key.label);
    }
    QString operator()(const session::DoneChange & /*change*/) const
    {
        return tr("that the item is complete");
    }
    QString operator()(const session::RecognisedChange & /*change*/) const
    {
        return tr("the answer about a recognised team");
    }
    QString operator()(const session::NoteChange & /*change*/) const { return tr("the note on the item"); }
    QString operator()(const session::QuestionChange & /*change*/) const
    {
        return tr("the question about the item");
    }
};

} // namespace

QString changeWords(const session::ReviewStep &step, const PacketContent &content, const QString &here,
                    Language language)
{
    if (step.empty())
        return {};
    const QString words = std::visit(Words{content, language}, step.front());
    const QString item = session::touchedCell(step.front()).item;
    if (item.isEmpty() || item == here)
        return words;
    return QCoreApplication::translate("ChangeWords", "item %1: %2")
        .arg(content.indexOf(item) + 1)
        .arg(words);
}

} // namespace jeoul::ui
