// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/error.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace jeoul {

namespace {

QString placeText(const Place &place)
{
    QStringList parts;
    if (!place.file.isEmpty())
        parts << place.file;
    if (place.row > 0)
        parts << QCoreApplication::translate("Error", "line %1").arg(place.row);
    if (!place.column.isEmpty())
        parts << QCoreApplication::translate("Error", "column %1").arg(place.column);
    if (!place.value.isEmpty())
        parts << QCoreApplication::translate("Error", "value “%1”").arg(place.value);
    return parts.join(QStringLiteral(", "));
}

} // namespace

Error::Error(ErrorCode errorCode, QString text)
    : code(errorCode)
    , sentence(std::move(text))
{
}

Error Error::at(Place where) const
{
    Error copy = *this;
    copy.place = std::move(where);
    return copy;
}

Error Error::keeping(QString whatWasKept) const
{
    Error copy = *this;
    copy.kept = std::move(whatWasKept);
    return copy;
}

Error Error::advising(QString whatToDo) const
{
    Error copy = *this;
    copy.remedy = std::move(whatToDo);
    return copy;
}

Error Error::because(QString technicalDetail) const
{
    Error copy = *this;
    copy.detail = std::move(technicalDetail);
    return copy;
}

QString Error::text() const
{
    QStringList parts;
    const QString where = placeText(place);
    parts << (where.isEmpty() ? sentence : where + QStringLiteral(": ") + sentence);
    if (!kept.isEmpty())
        parts << kept;
    if (!remedy.isEmpty())
        parts << remedy;
    return parts.join(u' ');
}

} // namespace jeoul
