// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/jsonschemacheck.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace jeoul {

namespace {

const QStringList kKnown = {
    QStringLiteral("type"),      QStringLiteral("properties"),  QStringLiteral("required"),
    QStringLiteral("items"),     QStringLiteral("enum"),        QStringLiteral("additionalProperties"),
    QStringLiteral("const"),     QStringLiteral("pattern"),     QStringLiteral("oneOf"),
    QStringLiteral("anyOf"),     QStringLiteral("minItems"),    QStringLiteral("minLength"),
    QStringLiteral("maxLength"), QStringLiteral("minimum"),     QStringLiteral("maximum"),
    QStringLiteral("$ref"),      QStringLiteral("uniqueItems"), QStringLiteral("default"),
    QStringLiteral("title"),     QStringLiteral("description"), QStringLiteral("$defs"),
    QStringLiteral("$id"),       QStringLiteral("$schema")};

/// JSON Schema writes \uXXXX where Qt's engine wants \x{XXXX}.
const QRegularExpression &compiled(const QString &source)
{
    static const QRegularExpression unicode(QStringLiteral("\\\\u([0-9a-f]{4})"));
    static QHash<QString, QRegularExpression> known;
    auto it = known.find(source);
    if (it == known.end()) {
        const QString text = QString(source).replace(unicode, QStringLiteral("\\x{\\1}"));
        it = known.insert(source, QRegularExpression(text));
    }
    return *it;
}

class Check
{
public:
    Check(const QJsonObject &root, const QJsonObject &schema, const QJsonValue &value, QString path)
        : m_root(root)
        , m_schema(schema)
        , m_value(value)
        , m_path(std::move(path))
    {
    }

    QString run() const
    {
        for (const QString &keyword : m_schema.keys()) {
            if (!kKnown.contains(keyword))
                return QStringLiteral("unknown keyword ") + keyword;
        }
        for (const QString &fault :
             {reference(), type(), fixed(), text(), number(), array(), object(), branches()}) {
            if (!fault.isEmpty())
                return fault;
        }
        return {};
    }

private:
    QJsonValue rule(const char *keyword) const { return m_schema.value(QLatin1String(keyword)); }
    QString fault(const char *what) const { return m_path + u' ' + QLatin1String(what); }

    QString reference() const
    {
        const QString name = rule("$ref").toString().section(u'/', -1);
        if (name.isEmpty())
            return {};
        const QJsonObject target = m_root[QStringLiteral("$defs")][name].toObject();
        return target.isEmpty() ? fault("$ref") : schemaFault(m_root, target, m_value, m_path);
    }

    QString type() const
    {
        const QString wanted = rule("type").toString();
        const double number = m_value.toDouble();
        const bool fits = wanted.isEmpty() || (wanted == QLatin1String("object") && m_value.isObject()) ||
                          (wanted == QLatin1String("array") && m_value.isArray()) ||
                          (wanted == QLatin1String("string") && m_value.isString()) ||
                          (wanted == QLatin1String("boolean") && m_value.isBool()) ||
                          (wanted == QLatin1String("integer") && m_value.isDouble() &&
                           number == static_cast<double>(static_cast<qint64>(number)));
        return fits ? QString() : fault("type");
    }

    QString fixed() const
    {
        if (m_schema.contains(QStringLiteral("const")) && rule("const") != m_value)
            return fault("const");
        const bool listed =
            !m_schema.contains(QStringLiteral("enum")) || rule("enum").toArray().contains(m_value);
        return listed ? QString() : fault("enum");
    }

    QString text() const
    {
        if (!m_value.isString())
            return {};
        const QString value = m_value.toString();
        if (value.size() < rule("minLength").toInt(0) || value.size() > rule("maxLength").toInt(1 << 30))
            return fault("length");
        const QRegularExpression &pattern = compiled(rule("pattern").toString());
        if (!pattern.isValid())
            return QStringLiteral("invalid pattern");
        return pattern.pattern().isEmpty() || pattern.match(value).hasMatch() ? QString() : fault("pattern");
    }

    QString number() const
    {
        if (!m_value.isDouble())
            return {};
        const double value = m_value.toDouble();
        return value < rule("minimum").toDouble(-1e300) || value > rule("maximum").toDouble(1e300)
                   ? fault("range")
                   : QString();
    }

    QString array() const
    {
        if (!m_value.isArray())
            return {};
        const QJsonArray values = m_value.toArray();
        if (values.size() < rule("minItems").toInt(0))
            return fault("minItems");
        for (qsizetype i = 0; i < values.size(); ++i) {
            for (qsizetype j = 0; rule("uniqueItems").toBool() && j < i; ++j) {
                if (values.at(i) == values.at(j))
                    return fault("uniqueItems");
            }
            const QString inner = schemaFault(m_root, rule("items").toObject(), values.at(i),
                                              QStringLiteral("%1[%2]").arg(m_path).arg(i));
            if (!inner.isEmpty())
                return inner;
        }
        return {};
    }

    QString object() const
    {
        if (!m_value.isObject())
            return {};
        const QJsonObject values = m_value.toObject();
        for (const QJsonValue required : rule("required").toArray()) {
            if (!values.contains(required.toString()))
                return fault("required ") + required.toString();
        }
        const QJsonObject properties = rule("properties").toObject();
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (!properties.contains(it.key())) {
                if (rule("additionalProperties") == QJsonValue(false))
                    return fault("unknown key ") + it.key();
                continue;
            }
            const QString inner = schemaFault(m_root, properties.value(it.key()).toObject(), it.value(),
                                              m_path + u'.' + it.key());
            if (!inner.isEmpty())
                return inner;
        }
        return {};
    }

    qsizetype fitting(const char *keyword) const
    {
        qsizetype count = 0;
        for (const QJsonValue branch : rule(keyword).toArray())
            count += schemaFault(m_root, branch.toObject(), m_value, m_path).isEmpty() ? 1 : 0;
        return count;
    }

    QString branches() const
    {
        if (m_schema.contains(QStringLiteral("oneOf")) && fitting("oneOf") != 1)
            return fault("oneOf");
        return m_schema.contains(QStringLiteral("anyOf")) && fitting("anyOf") == 0 ? fault("anyOf")
                                                                                   : QString();
    }

    const QJsonObject &m_root;
    const QJsonObject &m_schema;
    const QJsonValue &m_value;
    QString m_path;
};

} // namespace

QString schemaFault(const QJsonObject &root, const QJsonObject &schema, const QJsonValue &value,
                    const QString &path)
{
    return Check(root, schema, value, path).run();
}

} // namespace jeoul
