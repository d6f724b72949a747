// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/schemejson.h"

#include "models/base/canonicaljson.h"
#include "models/base/digest.h"
#include "models/domain/schemereader.h"
#include "models/domain/schemerules.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

/// A static library's resources are only there once somebody asks; the macro must stand outside a namespace.
static void initialiseSchemeResources()
{
    Q_INIT_RESOURCE(jeoulschemes);
}

namespace jeoul::schemejson {

namespace {

constexpr qsizetype kMaxBytes = qsizetype(4) << 20;

Error refused(const QString &fileName, const QString &sentence, const QString &detail = {})
{
    Place place;
    place.file = fileName;
    return Error(ErrorCode::BadInput, sentence).at(place).because(detail);
}

} // namespace

Result<Scheme> fromJson(const QJsonObject &object, const QString &fileName)
{
    JsonProblem problem{fileName, {}};
    Scheme scheme = readSchemeObject(object, problem);
    checkSchemeRules(scheme, problem);
    if (problem.error)
        return *problem.error;
    return scheme;
}

Result<Scheme> read(const QByteArray &json, const QString &fileName)
{
    if (json.size() > kMaxBytes) {
        return refused(fileName,
                       QCoreApplication::translate("SchemeJson", "A scheme file may hold at most 4 MiB."));
    }
    const QByteArray bytes = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parse);
    if (parse.error != QJsonParseError::NoError) {
        const qint64 line = bytes.left(parse.offset).count('\n') + 1;
        Error error =
            refused(fileName, QCoreApplication::translate("SchemeJson", "The scheme is not valid JSON."),
                    parse.errorString());
        error.place.row = line;
        return error;
    }
    const QString repeated = firstRepeatedKey(bytes);
    if (!repeated.isEmpty()) {
        return refused(fileName,
                       QCoreApplication::translate("SchemeJson", "The key %1 stands twice.").arg(repeated))
            .advising(QCoreApplication::translate("SchemeJson", "Keep one of the two."));
    }
    if (!document.isObject()) {
        return refused(fileName,
                       QCoreApplication::translate("SchemeJson", "A scheme is one object in braces."));
    }
    return fromJson(document.object(), fileName);
}

QString hash(const Scheme &scheme)
{
    const Result<QByteArray> bytes = canonicaljson::write(toJson(scheme));
    return bytes.ok() ? QString::fromLatin1(digest::sha256Hex(*bytes)) : QString();
}

QStringList presetNames()
{
    return {QStringLiteral("r1-2026"), QStringLiteral("r2-2026"), QStringLiteral("blank")};
}

Result<Scheme> preset(const QString &name)
{
    initialiseSchemeResources();
    QFile file(QStringLiteral(":/schemes/%1.json").arg(name));
    if (!presetNames().contains(name) || !file.open(QIODevice::ReadOnly)) {
        return Error(ErrorCode::NotFound,
                     QCoreApplication::translate("SchemeJson", "There is no built-in scheme “%1”.").arg(name))
            .advising(QCoreApplication::translate("SchemeJson", "Known here: %1.")
                          .arg(presetNames().join(QStringLiteral(", "))));
    }
    return read(file.readAll(), name);
}

} // namespace jeoul::schemejson
