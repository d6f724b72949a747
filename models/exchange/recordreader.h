// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/rational.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QSet>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <vector>

namespace jeoul::exchange {

/// The first thing that is wrong in a record. Reading goes on with empty values after it, so that parsers
/// stay straight lines; the caller asks once at the end.
class Findings
{
public:
    enum class Unknown { Refused, Ignored };

    explicit Findings(Unknown unknown = Unknown::Refused)
        : m_unknown(unknown)
    {
    }

    void note(const QString &place, const QString &what);
    [[nodiscard]] bool clean() const { return m_first.isEmpty(); }
    [[nodiscard]] bool ignoresUnknown() const { return m_unknown == Unknown::Ignored; }
    /// Damaged with the place as detail, unless clean.
    [[nodiscard]] Status status() const;

private:
    Unknown m_unknown;
    QString m_first;
};

/// One word of a closed list as it stands in a file.
template <typename E>
struct Named
{
    E value;
    QLatin1StringView name;
};

template <typename E, std::size_t N>
[[nodiscard]] QString nameIn(const std::array<Named<E>, N> &names, E value)
{
    for (const Named<E> &entry : names) {
        if (entry.value == value)
            return entry.name;
    }
    return {};
}

/// Reads the members of one JSON object that a stranger wrote: every type, size and range is checked, and
/// members nobody asked for are refused (unless the findings say otherwise).
class RecordReader
{
public:
    static constexpr qsizetype kIdLength = 128;
    static constexpr qsizetype kTitleLength = 4'096;
    static constexpr qsizetype kTextLength = qsizetype(16) << 20;
    static constexpr qint64 kMaxInteger = (qint64(1) << 53) - 1;

    RecordReader(QJsonObject object, QString place, Findings &findings);

    /// A text of at most `most` UTF-16 units.
    [[nodiscard]] QString text(QLatin1StringView name, qsizetype most = kTitleLength);
    /// An identifier: 1 to kIdLength units on one line.
    [[nodiscard]] QString id(QLatin1StringView name);
    /// Like id(), or empty.
    [[nodiscard]] QString optionalId(QLatin1StringView name);
    [[nodiscard]] QByteArray hex(QLatin1StringView name, qsizetype bytes);
    /// SHA-256 as 64 lower-case hex digits.
    [[nodiscard]] QString sha256(QLatin1StringView name);
    /// The same, or null, which reads as empty.
    [[nodiscard]] QString optionalSha256(QLatin1StringView name);
    [[nodiscard]] qint64 integer(QLatin1StringView name, qint64 least, qint64 most);
    [[nodiscard]] bool flag(QLatin1StringView name);
    [[nodiscard]] bool isNull(QLatin1StringView name);
    /// Whether the member stands there at all: what came with a later version may be left out.
    [[nodiscard]] bool has(QLatin1StringView name) const { return m_object.contains(name); }
    [[nodiscard]] Rational rational(QLatin1StringView name);
    [[nodiscard]] QStringList texts(QLatin1StringView name, qsizetype mostEntries,
                                    qsizetype mostLength = kIdLength);
    /// Different byte strings of one length, `least` to `most` of them.
    [[nodiscard]] std::vector<QByteArray> hexList(QLatin1StringView name, qsizetype bytes, qsizetype least,
                                                  qsizetype most);
    [[nodiscard]] QJsonObject object(QLatin1StringView name);
    [[nodiscard]] RecordReader child(QLatin1StringView name);
    /// Calls `read` for every object of an array of at most `most`, in order, and finishes each.
    void each(QLatin1StringView name, qsizetype most, const std::function<void(RecordReader &)> &read);

    template <typename E, std::size_t N>
    [[nodiscard]] E choice(QLatin1StringView name, const std::array<Named<E>, N> &names)
    {
        const QString word = text(name, kIdLength);
        for (const Named<E> &entry : names) {
            if (word == entry.name)
                return entry.value;
        }
        trouble(name, QStringLiteral("unknown word"));
        return names.front().value;
    }

    /// Notes that the value of `name` cannot be right.
    void trouble(QLatin1StringView name, const QString &what);
    void require(bool holds, QLatin1StringView name, const QString &what);
    /// Refuses members that were not asked for.
    void finish();
    [[nodiscard]] bool clean() const { return m_findings->clean(); }

private:
    [[nodiscard]] QJsonValue take(QLatin1StringView name, QJsonValue::Type type);
    [[nodiscard]] QJsonArray array(QLatin1StringView name, qsizetype most);

    QJsonObject m_object;
    QString m_place;
    Findings *m_findings;
    QSet<QString> m_known;
};

/// Lower-case hex, the form of every short binary value in our records.
[[nodiscard]] QString toHex(const QByteArray &bytes);
[[nodiscard]] QJsonArray toHexArray(const std::vector<QByteArray> &values);

} // namespace jeoul::exchange
