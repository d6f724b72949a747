// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewtext.h"

#include <QCoreApplication>

namespace jeoul::session::reviewtext {

namespace {

constexpr qsizetype kMaxReason = 2'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReviewSession)
};

} // namespace

Status checkLength(const QString &text, qsizetype limit)
{
    if (text.size() <= limit)
        return done();
    return Error(ErrorCode::BadInput, Words::tr("This text is longer than %1 characters.").arg(limit))
        .keeping(Words::tr("The former text is kept."))
        .advising(Words::tr("Shorten it."));
}

QString storable(const QString &text)
{
    return QString::fromUtf8(text.toUtf8());
}

Status checkReason(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error(ErrorCode::BadInput, Words::tr("A response that cannot be rated needs a reason."));
    return checkLength(reason, kMaxReason);
}

} // namespace jeoul::session::reviewtext
