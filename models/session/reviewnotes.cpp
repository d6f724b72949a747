// SPDX-License-Identifier: GPL-3.0-or-later
// What a reviewer writes beside the score sheet: notes for nobody else, and questions to the secretary.
#include "models/base/digest.h"
#include "models/base/durablefile.h"
#include "models/session/reviewquestions.h"
#include "models/session/reviewsession.h"
#include "models/session/reviewsession_p.h"

namespace jeoul::session {

namespace {

constexpr qsizetype kMaxText = 20'000; ///< characters

QString textOf(const std::map<QString, QString> &table, const QString &item)
{
    const auto found = table.find(item);
    return found == table.end() ? QString() : found->second;
}

/// Nothing for blank text, and only what the journal can store: half a surrogate pair cannot.
std::optional<QString> stored(const QString &text)
{
    return text.trimmed().isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(text.toUtf8()));
}

} // namespace

QString ReviewSession::note(const QString &item) const
{
    return textOf(d->state.notes, item);
}

Status ReviewSession::setNote(const QString &item, const QString &text)
{
    JEOUL_TRY(d->rules.checkItem(item));
    if (text.size() > kMaxText)
        return Error(ErrorCode::BadInput, tr("This text is longer than %1 characters.").arg(kMaxText));
    return make(d->changeTo(NoteKey{item}, stored(text)));
}

QString ReviewSession::question(const QString &item) const
{
    return textOf(d->state.questions, item);
}

Status ReviewSession::setQuestion(const QString &item, const QString &text)
{
    JEOUL_TRY(d->rules.checkItem(item));
    if (text.size() > kMaxText)
        return Error(ErrorCode::BadInput, tr("This text is longer than %1 characters.").arg(kMaxText));
    return make(d->changeTo(QuestionKey{item}, stored(text)));
}

std::vector<QString> ReviewSession::askedItems() const
{
    std::vector<QString> asked;
    for (const BlindItem &item : d->packet.content.items) {
        if (d->state.questions.count(item.id) > 0)
            asked.push_back(item.id);
    }
    return asked;
}

bool ReviewSession::questionHandedOver(const QString &item) const
{
    const QString asked = question(item);
    return !asked.isEmpty() && textOf(d->state.handedOver, item) == asked;
}

Status ReviewSession::handOverQuestions(const QString &path)
{
    std::vector<Question> questions;
    for (const QString &item : askedItems())
        questions.push_back({item, question(item)});
    if (questions.empty())
        return Error(ErrorCode::NotAllowed, tr("There is no question to hand over."));
    const QByteArray file = questionsFile(d->packet.content, questions, d->env.clock.wallMs());
    JEOUL_TRY(durablefile::write(path, file));
    d->state.handedOver = d->state.questions;
    d->record(storage::RecordKind::QuestionsHandedOver,
              {{QStringLiteral("file"), QString::fromLatin1(digest::sha256Hex(file))}});
    for (const Question &asked : questions)
        Q_EMIT notesChanged(asked.item);
    return flush();
}

} // namespace jeoul::session
