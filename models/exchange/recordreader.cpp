// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/recordreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace jeoul::exchange {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordReader)
};

constexpr qsizetype kSha256Digits = 64;

bool isHex(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

QByteArray bytesOf(const QString &hex)
{
    return QByteArray::fromHex(hex.toLatin1());
}

} // namespace

void Findings::note(const QString &place, const QString &what)
{
    if (m_first.isEmpty())
        m_first = QStringLiteral("%1: %2").arg(place, what);
}

Status Findings::status() const
{
    if (clean())
        return done();
    return Error(ErrorCode::Damaged,
                 Words::tr("The record inside the file holds something that cannot be right."))
        .advising(Words::tr("Ask for the file again."))
        .because(m_first);
}

RecordReader::RecordReader(QJsonObject object, QString place, Findings &findings)
    : m_object(std::move(object))
    , m_place(std::move(place))
    , m_findings(&findings)
{
}

void RecordReader::trouble(QLatin1StringView name, const QString &what)
{
    m_findings->note(m_place + u'.' + name, what);
}

void RecordReader::require(bool holds, QLatin1StringView name, const QString &what)
{
    if (!holds)
        trouble(name, what);
}

QJsonValue RecordReader::take(QLatin1StringView name, QJsonValue::Type type)
{
    m_known.insert(name);
    const QJsonValue value = m_object.value(name);
    if (value.type() == type)
        return value;
    trouble(name, QStringLiteral("missing or of another type"));
    return {};
}

QString RecordReader::text(QLatin1StringView name, qsizetype most)
{
    QString value = take(name, QJsonValue::String).toString();
    if (value.size() <= most)
        return value;
    trouble(name, QStringLiteral("too long"));
    return {};
}

QString RecordReader::optionalId(QLatin1StringView name)
{
    QString value = text(name, kIdLength);
    require(!value.contains(u'\n') && !value.contains(u'\t'), name, QStringLiteral("more than one line"));
    return value;
}

QString RecordReader::id(QLatin1StringView name)
{
    QString value = optionalId(name);
    require(!value.isEmpty(), name, QStringLiteral("empty"));
    return value;
}

QByteArray RecordReader::hex(QLatin1StringView name, qsizetype bytes)
{
    const QString digits = text(name, 2 * bytes);
    if (digits.size() == 2 * bytes && isHex(digits))
        return bytesOf(digits);
    trouble(name, QStringLiteral("not the right number of hex digits"));
    return QByteArray(bytes, '\0');
}

QString RecordReader::sha256(QLatin1StringView name)
{
    QString digits = text(name, kSha256Digits);
    require(digits.size() == kSha256Digits && isHex(digits), name, QStringLiteral("not a SHA-256"));
    return digits;
}

QString RecordReader::optionalSha256(QLatin1StringView name)
{
    return isNull(name) ? QString() : sha256(name);
}

qint64 RecordReader::integer(QLatin1StringView name, qint64 least, qint64 most)
{
    const QJsonValue value = take(name, QJsonValue::Double);
    const double number = value.toDouble();
    const qint64 whole = value.toInteger();
    if (std::trunc(number) == number && std::abs(number) <= static_cast<double>(kMaxInteger) &&
        whole >= least && whole <= most)
        return whole;
    trouble(name, QStringLiteral("out of range"));
    return least;
}

bool RecordReader::flag(QLatin1StringView name)
{
    return take(name, QJsonValue::Bool).toBool();
}

bool RecordReader::isNull(QLatin1StringView name)
{
    m_known.insert(name);
    return m_object.value(name).isNull();
}

Rational RecordReader::rational(QLatin1StringView name)
{
    const QString words = text(name, 64);
    const Result<Rational> value = Rational::parse(words);
    if (value.ok() && value->toText() == words)
        return *value;
    trouble(name, QStringLiteral("not an exact number in its shortest form"));
    return {};
}

QJsonArray RecordReader::array(QLatin1StringView name, qsizetype most)
{
    QJsonArray values = take(name, QJsonValue::Array).toArray();
    if (values.size() <= most)
        return values;
    trouble(name, QStringLiteral("too many entries"));
    return {};
}

QStringList RecordReader::texts(QLatin1StringView name, qsizetype mostEntries, qsizetype mostLength)
{
    QStringList out;
    const QJsonArray values = array(name, mostEntries);
    for (const QJsonValue &value : values) {
        require(value.isString() && value.toString().size() <= mostLength, name,
                QStringLiteral("not a text or too long"));
        out << value.toString();
    }
    return out;
}

std::vector<QByteArray> RecordReader::hexList(QLatin1StringView name, qsizetype bytes, qsizetype least,
                                              qsizetype most)
{
    std::vector<QByteArray> out;
    const QStringList words = texts(name, most, 2 * bytes);
    require(words.size() >= least, name, QStringLiteral("too few entries"));
    for (const QString &word : words) {
        require(word.size() == 2 * bytes && isHex(word), name,
                QStringLiteral("not the right number of hex digits"));
        const QByteArray value = bytesOf(word);
        require(std::find(out.begin(), out.end(), value) == out.end(), name,
                QStringLiteral("the same entry twice"));
        out.push_back(value);
    }
    return out;
}

QJsonObject RecordReader::object(QLatin1StringView name)
{
    return take(name, QJsonValue::Object).toObject();
}

RecordReader RecordReader::child(QLatin1StringView name)
{
    return RecordReader(object(name), m_place + u'.' + name, *m_findings);
}

void RecordReader::each(QLatin1StringView name, qsizetype most,
                        const std::function<void(RecordReader &)> &read)
{
    const QJsonArray values = array(name, most);
    for (qsizetype i = 0; i < values.size() && m_findings->clean(); ++i) {
        const QJsonValue value = values.at(i);
        require(value.isObject(), name, QStringLiteral("an entry is no object"));
        RecordReader entry(value.toObject(), QStringLiteral("%1.%2[%3]").arg(m_place, name).arg(i),
                           *m_findings);
        read(entry);
        entry.finish();
    }
}

void RecordReader::finish()
{
    if (m_findings->ignoresUnknown())
        return;
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_known.contains(it.key()))
            m_findings->note(m_place + u'.' + it.key().left(kIdLength), QStringLiteral("unknown member"));
    }
}

QString toHex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonArray toHexArray(const std::vector<QByteArray> &values)
{
    QJsonArray out;
    for (const QByteArray &value : values)
        out.append(toHex(value));
    return out;
}

} // namespace jeoul::exchange
