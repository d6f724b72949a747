// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jeoul {

/// What kind of failure happened; programs branch on this, never on the text.
enum class ErrorCode {
    BadInput,     ///< what a person brought cannot be used
    Damaged,      ///< a file is not what was written: cut, changed or forged
    NewerVersion, ///< made by a newer version of Jeoul
    WrongKey,     ///< wrong code, passphrase or key
    NotFound,     ///< a file or a named thing is missing
    NotAllowed,   ///< the rules of the round forbid it in this state
    Conflict,     ///< two things that cannot both be true
    InUse,        ///< somebody else has it open
    DiskFull,
    Io,
    Cancelled,
    NotAvailable, ///< this build does not do that
    CheckFailed,  ///< a verification ran and said no
    Internal,     ///< a fault of ours
};

/// Where in a person's file the trouble stands. Rows count from 1 and include the header line.
struct Place
{
    QString file;
    qint64 row = 0;
    QString column;
    QString value;
};

/// A failure as a value: one full sentence of what happened, and when known where, what was kept, and what to
/// do. Every text is already translated and ends with a full stop.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString sentence;
    Place place;
    QString kept;
    QString remedy;
    QString detail; ///< for a log: never shown as the message

    Error() = default;
    Error(ErrorCode errorCode, QString text);

    [[nodiscard]] Error at(Place where) const;
    [[nodiscard]] Error keeping(QString whatWasKept) const;
    [[nodiscard]] Error advising(QString whatToDo) const;
    [[nodiscard]] Error because(QString technicalDetail) const;

    /// Place, sentence, what was kept and what to do, as one line of prose.
    [[nodiscard]] QString text() const;
};

} // namespace jeoul
