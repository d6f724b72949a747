// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/jsonobjectreader.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace jeoul {

namespace {

constexpr qsizetype kMaxId = 64;
constexpr qsizetype kMaxText = 4000;

} // namespace

void JsonProblem::report(const QString &sentence, const QString &remedy)
{
    if (error)
        return;
    Place place;
    place.file = file;
    error = Error(ErrorCode::BadInput, sentence).at(place).advising(remedy);
}

JsonObjectReader::JsonObjectReader(JsonProblem &problem, const QJsonValue &value, QString path)
    : m_problem(problem)
    , m_object(value.toObject())
    , m_path(std::move(path))
    , m_isObject(value.isObject())
{
    if (!m_isObject)
        reportType(m_path, QCoreApplication::translate("SchemeJson", "an object in braces"));
}

QString JsonObjectReader::path(const QString &key) const
{
    return m_path + u'.' + key;
}

QString JsonObjectReader::elementPath(const char *key, qsizetype index) const
{
    return QStringLiteral("%1[%2]").arg(path(QLatin1String(key))).arg(index);
}

QJsonValue JsonObjectReader::take(const char *key, Need need)
{
    const QString name = QLatin1String(key);
    m_known << name;
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() && need != Need::Optional && m_isObject)
        m_problem.report(
            QCoreApplication::translate("SchemeJson", "The key “%1” is missing at %2.").arg(name, m_path));
    return value;
}

void JsonObjectReader::reportType(const QString &where, const QString &expected)
{
    m_problem.report(
        QCoreApplication::translate("SchemeJson", "At %1, %2 is expected.").arg(where, expected));
}

QString JsonObjectReader::checkedId(const QJsonValue &value, const QString &where)
{
    const QString id = text::nfc(value.toString());
    if (!value.isString() || id.isEmpty() || id.size() > kMaxId || id.trimmed() != id ||
        text::hasControls(id) || id.contains(u'\n') || id.contains(u'\t') || !id.isValidUtf16()) {
        reportType(where, QCoreApplication::translate(
                              "SchemeJson", "a name of 1 to 64 characters without blanks at its ends"));
    }
    return id;
}

QString JsonObjectReader::id(const char *key, Need need)
{
    const QJsonValue value = take(key, need);
    if (value.isUndefined() || (need == Need::Optional && value.isString() && value.toString().isEmpty()))
        return {};
    return checkedId(value, path(QLatin1String(key)));
}

QStringList JsonObjectReader::ids(const char *key)
{
    QStringList values;
    const QJsonArray array = arrayOf(key, Need::Optional);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString where = elementPath(key, i);
        const QString value = checkedId(array.at(i), where);
        if (values.contains(value))
            m_problem.report(
                QCoreApplication::translate("SchemeJson", "At %1, “%2” stands for the second time.")
                    .arg(where, value));
        values << value;
    }
    return values;
}

LocalText JsonObjectReader::localText(const char *key, Need need)
{
    const QJsonValue value = take(key, need);
    if (value.isUndefined())
        return {};
    const QString where = path(QLatin1String(key));
    JsonObjectReader inner(m_problem, value, where);
    const auto side = [&](const char *language) {
        const QJsonValue text = inner.raw(language);
        const QString normal = text::nfc(text.toString());
        const bool fits = text.isUndefined() ||
                          (text.isString() && normal.size() <= kMaxText && !text::hasControls(normal) &&
                           !normal.contains(u'\r') && normal.isValidUtf16());
        if (!fits)
            reportType(inner.path(QLatin1String(language)),
                       QCoreApplication::translate(
                           "SchemeJson", "a text of at most 4000 characters without control characters"));
        return normal;
    };
    LocalText out{side("ko"), side("en")};
    inner.finish();
    if (need == Need::Required && out.ko.isEmpty() && out.en.isEmpty())
        m_problem.report(QCoreApplication::translate(
                             "SchemeJson", "At %1, a text in Korean (ko) or English (en) is needed.")
                             .arg(where));
    return out;
}

Rational JsonObjectReader::decimal(const char *key, const Rational *fallback)
{
    static const QRegularExpression pattern(QStringLiteral("\\A-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,12})?\\z"));
    const QJsonValue value = take(key, fallback == nullptr ? Need::Required : Need::Optional);
    if (value.isUndefined())
        return fallback == nullptr ? Rational() : *fallback;
    if (!value.isString() || !pattern.match(value.toString()).hasMatch()) {
        m_problem.report(
            QCoreApplication::translate(
                "SchemeJson",
                "At %1, a decimal number in quotation marks is expected, for example \"10\" or \"0.5\".")
                .arg(path(QLatin1String(key))));
        return {};
    }
    const Result<Rational> number = Rational::parse(value.toString());
    return number.ok() ? *number : Rational();
}

int JsonObjectReader::integer(const char *key, int least, int most, int fallback)
{
    const QJsonValue value = take(key, Need::Optional);
    return value.isUndefined() ? fallback : integerOf(value, path(QLatin1String(key)), least, most);
}

int JsonObjectReader::integer(const char *key, int least, int most)
{
    const QJsonValue value = take(key, Need::Required);
    return value.isUndefined() ? least : integerOf(value, path(QLatin1String(key)), least, most);
}

int JsonObjectReader::integerOf(const QJsonValue &value, const QString &where, int least, int most)
{
    const double number = value.toDouble(least - 1.0);
    if (!value.isDouble() || number != static_cast<double>(static_cast<qint64>(number)) || number < least ||
        number > most) {
        m_problem.report(
            QCoreApplication::translate("SchemeJson", "At %1, a whole number from %2 to %3 is expected.")
                .arg(where)
                .arg(least)
                .arg(most));
        return least;
    }
    return static_cast<int>(number);
}

bool JsonObjectReader::boolean(const char *key, bool fallback)
{
    const QJsonValue value = take(key, Need::Optional);
    if (value.isUndefined())
        return fallback;
    if (!value.isBool())
        reportType(path(QLatin1String(key)), QCoreApplication::translate("SchemeJson", "true or false"));
    return value.toBool(fallback);
}

QString JsonObjectReader::choiceText(const char *key, bool optional)
{
    const QJsonValue value = take(key, optional ? Need::Optional : Need::Required);
    if (value.isUndefined())
        return {};
    return value.isString() ? value.toString() : QStringLiteral("");
}

void JsonObjectReader::reportChoice(const char *key, const QString &text, const QStringList &known)
{
    m_problem.report(
        QCoreApplication::translate("SchemeJson", "At %1, “%2” is not one of the known words.")
            .arg(path(QLatin1String(key)), text),
        QCoreApplication::translate("SchemeJson", "Known here: %1.").arg(known.join(QStringLiteral(", "))));
}

QJsonArray JsonObjectReader::arrayOf(const char *key, Need need)
{
    const QJsonValue value = take(key, need);
    if (!value.isUndefined() && !value.isArray())
        reportType(path(QLatin1String(key)),
                   QCoreApplication::translate("SchemeJson", "a list in square brackets"));
    if (value.isArray() && need == Need::Required && value.toArray().isEmpty())
        m_problem.report(QCoreApplication::translate("SchemeJson", "The list at %1 is empty.")
                             .arg(path(QLatin1String(key))));
    return value.toArray();
}

QJsonValue JsonObjectReader::raw(const char *key)
{
    return take(key, Need::Optional);
}

void JsonObjectReader::finish()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_known.contains(it.key())) {
            m_problem.report(
                QCoreApplication::translate("SchemeJson", "The key “%1” at %2 is not known here.")
                    .arg(it.key().left(kMaxId), m_path),
                QCoreApplication::translate("SchemeJson", "Known here: %1.")
                    .arg(m_known.join(QStringLiteral(", "))));
            return;
        }
    }
}

} // namespace jeoul
