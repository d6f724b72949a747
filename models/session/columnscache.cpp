// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/columnscache.h"

#include "models/domain/scheme.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>

namespace jeoul::session {

using reporting::PanelColumns;
using reporting::PanelNames;
using reporting::RatedPair;
using stats::PackedRating;
using stats::RatingColumns;

namespace {

/// The degree of better stands above the winner; without one the byte is what it was before there were any.
constexpr int kDegreeShift = 4;
constexpr quint8 kWinnerBits = 0x0F;

constexpr quint32 kMagic = 0x4A434F31; ///< "JCO1"

QByteArray littleEndian(std::span<const std::uint16_t> values)
{
    QByteArray bytes(static_cast<qsizetype>(values.size_bytes()), Qt::Uninitialized);
    qToLittleEndian<quint16>(values.data(), static_cast<qsizetype>(values.size()), bytes.data());
    return bytes;
}

QByteArray plain(std::span<const std::uint8_t> values)
{
    return {reinterpret_cast<const char *>(values.data()), static_cast<qsizetype>(values.size())};
}

quint16 wideAt(const QByteArray &bytes, std::size_t i)
{
    return qFromLittleEndian<quint16>(bytes.constData() + 2 * i);
}

void writeNames(QDataStream &out, const std::vector<QString> &names)
{
    out << static_cast<quint32>(names.size());
    for (const QString &name : names)
        out << name;
}

/// Rows of a rater follow each other, so their number says who gave them.
void writeRatings(QDataStream &out, const RatingColumns &ratings)
{
    const auto starts = ratings.raterStarts();
    for (std::size_t r = 0; r + 1 < starts.size(); ++r)
        out << static_cast<quint32>(starts[r + 1] - starts[r]);
    out << littleEndian(ratings.items()) << plain(ratings.teams()) << plain(ratings.criteria())
        << littleEndian(ratings.levels());
}

template <typename T>
quint32 placeOf(const std::vector<T> &values, const T &value)
{
    return static_cast<quint32>(std::lower_bound(values.begin(), values.end(), value) - values.begin());
}

/// Every string a pair uses; pairs may speak of items and codes that nobody scored.
std::vector<QString> pairNames(const std::vector<RatedPair> &pairs)
{
    std::vector<QString> names;
    for (const RatedPair &pair : pairs)
        names.insert(names.end(), {pair.seat, pair.item, pair.first, pair.second});
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

void writePairs(QDataStream &out, const std::vector<RatedPair> &pairs)
{
    const std::vector<QString> names = pairNames(pairs);
    writeNames(out, names);
    out << static_cast<quint32>(pairs.size());
    for (const RatedPair &pair : pairs) {
        for (const QString *name : {&pair.seat, &pair.item, &pair.first, &pair.second})
            out << placeOf(names, *name);
        out << static_cast<quint8>(static_cast<int>(pair.winner) | (pair.degree - 1) << kDegreeShift);
    }
}

/// Reads what the functions above wrote. After the first thing that does not fit everything is empty.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_in(bytes)
    {
        m_in.setVersion(QDataStream::Qt_6_0);
        fail(number() != kMagic);
    }

    [[nodiscard]] bool ok() const { return !m_failed && m_in.status() == QDataStream::Ok; }
    [[nodiscard]] bool atEnd() const { return ok() && m_in.atEnd(); }

    [[nodiscard]] quint32 number()
    {
        quint32 value = 0;
        m_in >> value;
        return ok() ? value : 0;
    }
    [[nodiscard]] QByteArray bytes()
    {
        QByteArray value;
        m_in >> value;
        return ok() ? value : QByteArray();
    }
    [[nodiscard]] std::vector<QString> names()
    {
        std::vector<QString> out;
        for (quint32 left = number(); left > 0 && ok(); --left) {
            QString name;
            m_in >> name;
            out.push_back(name);
        }
        return out;
    }
    [[nodiscard]] std::vector<Rational> values()
    {
        std::vector<Rational> out;
        for (const QString &text : names()) {
            const Result<Rational> value = Rational::parse(text);
            fail(!value.ok());
            out.push_back(value.ok() ? *value : Rational());
        }
        return out;
    }
    [[nodiscard]] std::vector<std::uint16_t> wide()
    {
        const QByteArray raw = bytes();
        std::vector<std::uint16_t> out(static_cast<std::size_t>(raw.size() / 2));
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = wideAt(raw, i);
        return out;
    }
    [[nodiscard]] std::vector<PackedRating> ratings(std::size_t raters);
    [[nodiscard]] std::vector<RatedPair> pairs();

private:
    void fail(bool unfit) { m_failed = m_failed || unfit; }

    QDataStream m_in;
    bool m_failed = false;
};

std::vector<PackedRating> Reader::ratings(std::size_t raters)
{
    std::vector<quint32> counts;
    for (std::size_t r = 0; r < raters && ok(); ++r)
        counts.push_back(number());
    const QByteArray items = bytes();
    const QByteArray teams = bytes();
    const QByteArray criteria = bytes();
    const QByteArray levels = bytes();
    std::vector<PackedRating> out;
    std::size_t left = static_cast<std::size_t>(teams.size());
    fail(items.size() != 2 * teams.size() || criteria.size() != teams.size() ||
         levels.size() != 2 * teams.size());
    out.reserve(left);
    for (std::size_t r = 0; r < counts.size() && ok(); ++r) {
        fail(counts[r] > left);
        for (quint32 n = 0; n < counts[r] && ok(); ++n, --left) {
            const std::size_t i = out.size();
            out.push_back({static_cast<std::uint16_t>(r), wideAt(items, i),
                           static_cast<std::uint8_t>(teams.at(static_cast<qsizetype>(i))),
                           static_cast<std::uint8_t>(criteria.at(static_cast<qsizetype>(i))),
                           wideAt(levels, i)});
        }
    }
    fail(left != 0);
    return out;
}

std::vector<RatedPair> Reader::pairs()
{
    const std::vector<QString> known = names();
    const auto name = [&] {
        const quint32 place = number();
        fail(place >= known.size());
        return ok() ? known[place] : QString();
    };
    std::vector<RatedPair> out;
    for (quint32 left = number(); left > 0 && ok(); --left) {
        RatedPair pair{name(), name(), name(), name(), Winner::Tie};
        quint8 packed = 0;
        m_in >> packed;
        const int winner = packed & kWinnerBits;
        pair.degree = (packed >> kDegreeShift) + 1;
        fail(winner > static_cast<int>(Winner::BothBad) || pair.degree > PairwiseRule::kMostDegrees);
        pair.winner = static_cast<Winner>(winner);
        out.push_back(pair);
    }
    return out;
}

} // namespace

QByteArray columnsToBytes(const PanelColumns &columns)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << kMagic;
    const PanelNames &names = columns.names();
    for (const auto *list : {&names.seats, &names.items, &names.benchmarks, &names.codes, &names.criteria})
        writeNames(out, *list);
    out << static_cast<quint32>(names.values.size());
    for (const Rational &value : names.values)
        out << value.toText();
    out << littleEndian(columns.counted().shape().benchmarkOfItem);
    writeRatings(out, columns.counted());
    writeRatings(out, columns.repeats());
    writePairs(out, columns.pairs());
    return bytes;
}

std::optional<PanelColumns> columnsFromBytes(const QByteArray &bytes)
{
    Reader in(bytes);
    PanelNames names;
    for (auto *list : {&names.seats, &names.items, &names.benchmarks, &names.codes, &names.criteria})
        *list = in.names();
    names.values = in.values();
    std::vector<std::uint16_t> benchmarks = in.wide();
    const std::vector<PackedRating> counted = in.ratings(names.seats.size());
    const std::vector<PackedRating> repeats = in.ratings(names.seats.size());
    std::vector<RatedPair> pairs = in.pairs();
    if (!in.atEnd())
        return std::nullopt;
    Result<PanelColumns> columns =
        PanelColumns::of(std::move(names), std::move(benchmarks), counted, repeats, std::move(pairs));
    return columns.ok() ? std::optional(std::move(columns).value()) : std::nullopt;
}

} // namespace jeoul::session
