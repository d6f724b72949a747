// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/rational.h"
#include "models/domain/localtext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace jeoul {

/// The first thing found wrong in a JSON document a person wrote. Later findings are dropped: they often
/// follow from the first.
struct JsonProblem
{
    QString file;
    std::optional<Error> error;

    /// `sentence` already names the JSON path.
    void report(const QString &sentence, const QString &remedy = {});
};

/// Reads one JSON object key by key and refuses what it does not know. A getter that fails reports the place
/// by its JSON path ("$.parts[1].max") and returns an empty value, so that reading code stays a plain list.
class JsonObjectReader
{
public:
    /// Present: the key must stand there, its list may be empty.
    enum class Need { Required, Present, Optional };
    template <typename T>
    using Choices = std::vector<std::pair<const char *, T>>;

    JsonObjectReader(JsonProblem &problem, const QJsonValue &value, QString path);

    [[nodiscard]] QString path(const QString &key) const;

    /// 1 to 64 characters, no control characters, no blanks at the ends.
    [[nodiscard]] QString id(const char *key, Need need = Need::Required);
    /// {"ko": ..., "en": ...}; at least one of them filled when required.
    [[nodiscard]] LocalText localText(const char *key, Need need = Need::Required);
    /// A decimal in a string: "10", "0.5".
    [[nodiscard]] Rational decimal(const char *key, const Rational *fallback = nullptr);
    [[nodiscard]] int integer(const char *key, int least, int most, int fallback);
    [[nodiscard]] int integer(const char *key, int least, int most); ///< required
    [[nodiscard]] bool boolean(const char *key, bool fallback);
    [[nodiscard]] QStringList ids(const char *key);

    template <typename T>
    [[nodiscard]] T choice(const char *key, const Choices<T> &choices, std::optional<T> fallback = {})
    {
        const QString text = choiceText(key, fallback.has_value());
        QStringList known;
        for (const auto &[name, value] : choices) {
            if (text == QLatin1String(name))
                return value;
            known << QLatin1String(name);
        }
        if (!text.isNull())
            reportChoice(key, text, known);
        return fallback.value_or(choices.front().second);
    }

    /// Calls `read(value, path)` for each element; an absent key is an empty list unless required.
    template <typename Read>
    [[nodiscard]] auto list(const char *key, Need need, Read read)
        -> std::vector<decltype(read(std::declval<QJsonValue>(), std::declval<QString>()))>
    {
        std::vector<decltype(read(std::declval<QJsonValue>(), std::declval<QString>()))> values;
        const QJsonArray array = arrayOf(key, need);
        for (qsizetype i = 0; i < array.size(); ++i)
            values.push_back(read(array.at(i), elementPath(key, i)));
        return values;
    }

    /// The value under a key that another reader will read; Undefined when absent.
    [[nodiscard]] QJsonValue raw(const char *key);
    /// Reports the first key nobody asked for.
    void finish();

private:
    QJsonValue take(const char *key, Need need);
    QString choiceText(const char *key, bool optional);
    int integerOf(const QJsonValue &value, const QString &where, int least, int most);
    void reportChoice(const char *key, const QString &text, const QStringList &known);
    void reportType(const QString &where, const QString &expected);
    QJsonArray arrayOf(const char *key, Need need);
    [[nodiscard]] QString elementPath(const char *key, qsizetype index) const;
    [[nodiscard]] QString checkedId(const QJsonValue &value, const QString &where);

    JsonProblem &m_problem;
    QJsonObject m_object;
    QString m_path;
    QStringList m_known;
    bool m_isObject = false;
};

/// The paths ("$.metrics[0].value") of the numbers that a well-formed document spells with a point or an
/// exponent: what a reader of exact numbers cannot take, since they become binary fractions on the way.
[[nodiscard]] QSet<QString> inexactNumbers(const QByteArray &json);

/// The path of the first object key that stands twice in a well-formed document; empty when none does.
[[nodiscard]] QString firstRepeatedKey(const QByteArray &json);

} // namespace jeoul
