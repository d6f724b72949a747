// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewquestions.h"

#include "models/base/text.h"
#include "models/domain/itemwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

namespace jeoul::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReviewQuestions)
};

constexpr qsizetype kMostPrompt = 80; ///< characters of the prompt
constexpr qsizetype kShortId = 8;

QString oneLine(const QString &text)
{
    QString line = text.simplified();
    if (line.size() <= kMostPrompt)
        return line;
    // Never half a character: a pair stays whole.
    const qsizetype cut = line.at(kMostPrompt - 1).isHighSurrogate() ? kMostPrompt - 1 : kMostPrompt;
    return line.left(cut) + u'…';
}

/// What a person wrote can hold anything, so every line of it stands in a quotation.
QString quoted(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = line.isEmpty() ? QStringLiteral(">") : QStringLiteral("> ") + line;
    return lines.join(u'\n');
}

QString line(const QString &name, const QString &value)
{
    return QStringLiteral("- %1: %2\n").arg(name, value);
}

QString section(const PacketContent &content, const Question &question)
{
    const int index = content.indexOf(question.item);
    const BlindItem *item = content.item(question.item);
    QString out = QStringLiteral("\n## ") + Words::tr("Item %1").arg(index + 1) + QStringLiteral("\n\n");
    out += line(Words::tr("Item id"), question.item);
    if (item != nullptr) {
        if (const QString where = itemwords::topic(*item); !where.isEmpty())
            out += line(Words::tr("Benchmark"), oneLine(where));
        out += line(Words::tr("Prompt"), oneLine(item->prompt));
    }
    return out + u'\n' + quoted(text::sealed(question.text.trimmed())) + u'\n';
}

} // namespace

QByteArray questionsFile(const PacketContent &content, const std::vector<Question> &questions, qint64 wallMs)
{
    const QString when =
        QDateTime::fromMSecsSinceEpoch(wallMs, QTimeZone::utc()).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    QString out = QStringLiteral("# ") + Words::tr("Questions to the secretary") + QStringLiteral("\n\n");
    out += line(Words::tr("Round"), oneLine(content.roundTitle));
    out += line(Words::tr("Round id"), content.roundId.left(kShortId));
    out += line(Words::tr("Reviewer"), content.seat);
    out += line(Words::tr("Written (UTC)"), when);
    out += line(Words::tr("Questions"), QString::number(questions.size()));
    for (const Question &question : questions)
        out += section(content, question);
    return out.toUtf8();
}

} // namespace jeoul::session
