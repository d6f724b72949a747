// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/canonicaljson.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace jeoul::canonicaljson {

namespace {

constexpr int kMaxDepth = 64;
constexpr double kMaxInteger = 9007199254740992.0; // 2^53
constexpr qsizetype kMaxBytes = qsizetype(512) << 20;

struct Writer
{
    QByteArray out;
    QString problem;

    void value(const QJsonValue &v, int depth);
    void string(const QString &s);
    void number(const QJsonValue &v);
    void array(const QJsonArray &a, int depth);
    void object(const QJsonObject &o, int depth);
};

/// Text that stands in the file as it is: base64, hex, ids. Pictures make it the bulk of a packet.
bool isPlain(const QString &s)
{
    return std::all_of(s.begin(), s.end(),
                       [](QChar c) { return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\'; });
}

void Writer::string(const QString &s)
{
    if (isPlain(s)) {
        out += '"';
        out += s.toLatin1();
        out += '"';
        return;
    }
    const QString normal = text::nfc(s);
    if (text::hasControls(normal) || normal.contains(u'\r'))
        problem = QStringLiteral("control character in a string");
    if (normal.startsWith(QChar(QChar::ByteOrderMark))) // readers drop it
        problem = QStringLiteral("byte order mark at the beginning of a string");
    if (!normal.isValidUtf16())
        problem = QStringLiteral("unpaired surrogate in a string");
    QByteArray utf8 = normal.toUtf8();
    utf8.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\t', "\\t");
    out += '"' + utf8 + '"';
}

void Writer::number(const QJsonValue &v)
{
    const double d = v.toDouble();
    if (std::trunc(d) != d || std::abs(d) >= kMaxInteger)
        problem = QStringLiteral("number that is not a small integer");
    out += QByteArray::number(v.toInteger());
}

void Writer::array(const QJsonArray &a, int depth)
{
    out += '[';
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (i > 0)
            out += ',';
        value(a.at(i), depth);
    }
    out += ']';
}

void Writer::object(const QJsonObject &o, int depth)
{
    // Qt keeps the members of a parsed object in another order than those of one put together (by code point,
    // by UTF-16 code unit), so they are sorted here.
    std::vector<std::pair<QString, QJsonValue>> members;
    for (auto it = o.begin(); it != o.end(); ++it)
        members.emplace_back(it.key(), it.value());
    std::sort(members.begin(), members.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    out += '{';
    const QString *before = nullptr;
    for (const auto &[name, member] : members) {
        if (before != nullptr) {
            out += ',';
            // Qt keeps names apart that differ only in a byte order mark, which it then leaves out.
            if (*before == name)
                problem = QStringLiteral("member named twice");
        }
        before = &name;
        // Composing a name here could give the same name twice, or another order than the one written in.
        if (!isPlain(name) && text::nfc(name) != name)
            problem = QStringLiteral("member name that is not composed");
        string(name);
        out += ':';
        value(member, depth);
    }
    out += '}';
}

void Writer::value(const QJsonValue &v, int depth)
{
    if (depth > kMaxDepth) {
        problem = QStringLiteral("nested too deeply");
        return;
    }
    if (v.isObject())
        object(v.toObject(), depth + 1);
    else if (v.isArray())
        array(v.toArray(), depth + 1);
    else if (v.isString())
        string(v.toString());
    else if (v.isDouble())
        number(v);
    else if (v.isBool())
        out += v.toBool() ? "true" : "false";
    else
        out += "null"; // neither arrays nor objects hold undefined values
}

Error damaged(const QString &detail)
{
    return Error(ErrorCode::Damaged,
                 QCoreApplication::translate("CanonicalJson",
                                             "The record inside the file is not in the agreed form."))
        .because(detail);
}

} // namespace

Result<QByteArray> write(const QJsonObject &object)
{
    Writer writer;
    writer.object(object, 0);
    if (!writer.problem.isEmpty()) {
        return Error(ErrorCode::Internal,
                     QCoreApplication::translate("CanonicalJson",
                                                 "A record could not be put into its signed form."))
            .because(writer.problem);
    }
    return writer.out;
}

Result<QJsonObject> read(const QByteArray &bytes)
{
    if (bytes.size() > kMaxBytes)
        return damaged(QStringLiteral("too long"));
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parse);
    if (parse.error != QJsonParseError::NoError || !document.isObject())
        return damaged(parse.errorString());
    // Qt's reader is lenient (duplicate keys, white space, any order); writing again and comparing is not.
    const Result<QByteArray> again = write(document.object());
    if (!again.ok())
        return damaged(again.error().detail);
    if (*again != bytes)
        return damaged(QStringLiteral("not canonical"));
    return document.object();
}

} // namespace jeoul::canonicaljson
