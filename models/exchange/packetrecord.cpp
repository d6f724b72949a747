// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packetrecord.h"

#include "models/base/digest.h"
#include "models/exchange/primitives.h"
#include "models/exchange/rubricrecord.h"

#include <QCoreApplication>
#include <QSet>
#include <QtEndian>

#include <array>

namespace jeoul::exchange::packetrecord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PacketRecord)
};

using namespace Qt::StringLiterals;

constexpr QLatin1StringView kFormat("jeoul-packet");
constexpr qsizetype kMostItems = 20'000;
constexpr qsizetype kMostResponses = 128;
constexpr qsizetype kMostMedia = 256; // at one place
constexpr qsizetype kMostRecipients = 8;
constexpr qsizetype kMostExpected = 256; // criteria
constexpr qint64 kMostSteps = 1'000;
constexpr qint64 kMostPixels = 25'000'000;
constexpr qint64 kMostSide = 32'767;
constexpr qsizetype kPngHead = 24; // signature, IHDR length and name, width, height
constexpr int kNewestVersion = 2;
constexpr std::array kRecordings = {Named<MediaKind>{MediaKind::Sound, "sound"_L1},
                                    Named<MediaKind>{MediaKind::Video, "video"_L1}};

QJsonArray mediaJson(const std::vector<Media> &media)
{
    QJsonArray out;
    for (const Media &one : media) {
        QJsonObject json{{u"description"_s, one.description},
                         {u"height"_s, one.height},
                         {u"id"_s, one.id},
                         {u"width"_s, one.width}};
        // Version 2; pictures stay what they were.
        if (one.kind != MediaKind::Picture) {
            json.insert(u"duration"_s, one.duration);
            json.insert(u"gain"_s, one.gain);
            json.insert(u"kind"_s, nameIn(kRecordings, one.kind));
        }
        out.append(json);
    }
    return out;
}

QJsonArray expectedJson(const std::vector<Expected> &expected)
{
    QJsonArray out;
    for (const Expected &one : expected)
        out.append(
            QJsonObject{{u"criterion"_s, one.criterion}, {u"reason"_s, one.reason}, {u"step"_s, one.step}});
    return out;
}

QJsonObject responseJson(const BlindResponse &response)
{
    const bool shown = response.present && response.assigned;
    QJsonObject out{{u"assigned"_s, response.assigned},
                    {u"media"_s, shown ? mediaJson(response.media) : QJsonArray()},
                    {u"present"_s, response.present},
                    {u"text"_s, shown ? response.text : QString()}};
    // It came later than the rest, so packets without it stay what they were.
    if (shown && !response.expected.empty())
        out.insert(u"expected"_s, expectedJson(response.expected));
    return out;
}

QJsonObject itemJson(const BlindItem &item)
{
    QJsonArray responses;
    for (const BlindResponse &response : item.responses)
        responses.append(responseJson(response));
    return {{u"attachments"_s, mediaJson(item.attachments)},
            {u"benchmark"_s, item.benchmark},
            {u"benchmark_title"_s, item.benchmarkTitle},
            {u"context"_s, item.context},
            {u"domain"_s, item.domain},
            {u"group"_s, item.group},
            {u"id"_s, item.id},
            {u"kind"_s, nameIn(rubricrecord::kItemKinds, item.kind)},
            {u"language"_s, item.language},
            {u"modality"_s, item.modality},
            {u"prompt"_s, item.prompt},
            {u"reference"_s, item.reference},
            {u"responses"_s, responses}};
}

struct Shown
{
    QSet<QString> ids;
    int version = 1; ///< the oldest that knows all of them
};

Shown shownMedia(const PacketContent &content)
{
    Shown out;
    const auto add = [&out](const std::vector<Media> &media) {
        for (const Media &one : media) {
            out.ids.insert(one.id);
            out.version = one.kind == MediaKind::Picture ? out.version : kNewestVersion;
        }
    };
    for (const BlindItem &item : content.items) {
        add(item.attachments);
        for (const BlindResponse &response : item.responses) {
            if (response.present && response.assigned)
                add(response.media);
        }
    }
    return out;
}

/// Width and height from the PNG itself; nothing when it is none.
std::optional<std::pair<int, int>> pngSize(const QByteArray &bytes)
{
    static constexpr QByteArrayView kStart("\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR", 16);
    static constexpr QByteArrayView kEnd("\0\0\0\0IEND\xAE\x42\x60\x82", 12);
    // Nothing may ride behind the picture.
    if (bytes.size() < kPngHead || QByteArrayView(bytes).first(kStart.size()) != kStart ||
        QByteArrayView(bytes).last(kEnd.size()) != kEnd)
        return std::nullopt;
    const quint32 width = qFromBigEndian<quint32>(bytes.constData() + kStart.size());
    const quint32 height = qFromBigEndian<quint32>(bytes.constData() + kStart.size() + 4);
    if (width == 0 || height == 0 || width > kMostSide || height > kMostSide ||
        qint64(width) * qint64(height) > kMostPixels)
        return std::nullopt;
    return std::pair(static_cast<int>(width), static_cast<int>(height));
}

/// Reads the store: ids are the hashes of the bytes, the bytes are pictures or recordings.
QHash<QString, QByteArray> readStore(RecordReader &reader)
{
    constexpr QLatin1StringView name("media");
    QHash<QString, QByteArray> out;
    const QJsonObject store = reader.object(name);
    for (auto it = store.begin(); it != store.end() && reader.clean(); ++it) {
        const QByteArray text = it.value().toString().toLatin1();
        const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        reader.require(decoded && decoded.decoded.toBase64() == text, name, u"not base64"_s);
        reader.require(QString::fromLatin1(digest::sha256Hex(decoded.decoded)) == it.key(), name,
                       u"a picture under a wrong id"_s);
        reader.require(pngSize(decoded.decoded) || isRecording(decoded.decoded), name,
                       u"neither a PNG of a usable size nor a recording"_s);
        out.insert(it.key(), decoded.decoded);
    }
    return out;
}

class ContentReader
{
public:
    explicit ContentReader(PacketContent &content)
        : m_content(content)
    {
    }
    void readItems(RecordReader &reader);
    [[nodiscard]] bool everyMediaShown() const { return m_shown.size() == m_content.media.size(); }

private:
    [[nodiscard]] BlindItem readItem(RecordReader &reader);
    [[nodiscard]] BlindResponse readResponse(RecordReader &reader);
    [[nodiscard]] std::vector<Media> readMedia(RecordReader &reader, QLatin1StringView name);
    void readRecording(RecordReader &entry, Media &media) const;

    PacketContent &m_content;
    QSet<QString> m_ids;
    QSet<QString> m_shown;
};

std::vector<Media> ContentReader::readMedia(RecordReader &reader, QLatin1StringView name)
{
    std::vector<Media> out;
    reader.each(name, kMostMedia, [&](RecordReader &entry) {
        Media one;
        one.id = entry.sha256("id"_L1);
        one.width = static_cast<int>(entry.integer("width"_L1, 0, kMostSide));
        one.height = static_cast<int>(entry.integer("height"_L1, 0, kMostSide));
        one.description = entry.text("description"_L1);
        if (entry.has("kind"_L1))
            readRecording(entry, one);
        else
            entry.require(pngSize(m_content.media.value(one.id)) == std::pair(one.width, one.height), "id"_L1,
                          u"no picture of this id and size"_s);
        m_shown.insert(one.id);
        out.push_back(one);
    });
    return out;
}

void ContentReader::readRecording(RecordReader &entry, Media &media) const
{
    media.kind = entry.choice("kind"_L1, kRecordings);
    media.duration = static_cast<int>(entry.integer("duration"_L1, 1, kLongestRecording));
    media.gain = static_cast<int>(entry.integer("gain"_L1, kLeastGain, kMostGain));
    entry.require(isRecording(m_content.media.value(media.id)), "id"_L1, u"no recording of this id"_s);
    const bool seen = media.width > 0 && media.height > 0;
    const bool heard = media.width == 0 && media.height == 0;
    entry.require(media.kind == MediaKind::Video ? seen : heard, "width"_L1, u"not the size of its kind"_s);
}

BlindResponse ContentReader::readResponse(RecordReader &reader)
{
    BlindResponse out;
    out.present = reader.flag("present"_L1);
    out.assigned = reader.flag("assigned"_L1);
    out.text = reader.text("text"_L1, RecordReader::kTextLength);
    out.media = readMedia(reader, "media"_L1);
    if (reader.has("expected"_L1)) {
        reader.each("expected"_L1, kMostExpected, [&](RecordReader &entry) {
            Expected one;
            one.criterion = entry.id("criterion"_L1);
            one.step = static_cast<int>(entry.integer("step"_L1, 0, kMostSteps));
            one.reason = entry.text("reason"_L1);
            out.expected.push_back(one);
        });
        reader.require(!out.expected.empty(), "expected"_L1, u"empty"_s);
    }
    const bool shown = out.present && out.assigned;
    reader.require(shown || out.expected.empty(), "expected"_L1, u"should be withheld"_s);
    reader.require(shown || (out.text.isEmpty() && out.media.empty()), "text"_L1, u"should be withheld"_s);
    return out;
}

BlindItem ContentReader::readItem(RecordReader &reader)
{
    BlindItem out;
    out.id = reader.id("id"_L1);
    reader.require(!m_ids.contains(out.id), "id"_L1, u"the same id twice"_s);
    m_ids.insert(out.id);
    out.kind = reader.choice("kind"_L1, rubricrecord::kItemKinds);
    out.benchmark = reader.optionalId("benchmark"_L1);
    out.benchmarkTitle = reader.text("benchmark_title"_L1);
    out.group = reader.text("group"_L1);
    out.domain = reader.text("domain"_L1);
    out.language = reader.text("language"_L1);
    out.modality = reader.text("modality"_L1);
    out.prompt = reader.text("prompt"_L1, RecordReader::kTextLength);
    out.context = reader.text("context"_L1, RecordReader::kTextLength);
    out.reference = reader.text("reference"_L1, RecordReader::kTextLength);
    out.attachments = readMedia(reader, "attachments"_L1);
    reader.each("responses"_L1, kMostResponses, [&](RecordReader &entry) {
        out.responses.push_back(readResponse(entry));
        entry.require(out.kind == ItemKind::Practice || out.responses.back().expected.empty(), "expected"_L1,
                      u"not a practice item"_s);
    });
    return out;
}

void ContentReader::readItems(RecordReader &reader)
{
    reader.each("items"_L1, kMostItems,
                [&](RecordReader &entry) { m_content.items.push_back(readItem(entry)); });
}

PacketKeys readKeys(RecordReader &reader)
{
    PacketKeys out;
    out.roundPublic = reader.hex("round_public"_L1, kSigningPublicBytes);
    out.packetSecret = reader.hex("packet_secret"_L1, kSigningSecretBytes);
    reader.require(primitives::signingPublic(out.packetSecret).has_value(), "packet_secret"_L1,
                   u"its halves do not belong together"_s);
    out.recipients = reader.hexList("recipients"_L1, kBoxPublicBytes, 1, kMostRecipients);
    out.manifestHash = reader.sha256("manifest_sha256"_L1);
    return out;
}

void readContent(RecordReader &reader, PacketContent &content)
{
    content.roundId = reader.id("round_id"_L1);
    content.packetId = reader.id("packet_id"_L1);
    content.roundTitle = reader.text("round_title"_L1);
    content.seat = reader.id("seat"_L1);
    RecordReader rubric = reader.child("rubric"_L1);
    content.rubric = rubricrecord::read(rubric);
    rubric.finish();
    content.media = readStore(reader);
    ContentReader items(content);
    items.readItems(reader);
    reader.require(items.everyMediaShown(), "media"_L1, u"a picture or recording that nothing shows"_s);
}

} // namespace

QJsonObject toJson(const PacketContent &content, const PacketKeys &keys)
{
    QJsonArray items;
    for (const BlindItem &item : content.items)
        items.append(itemJson(item));
    QJsonObject media;
    const Shown shown = shownMedia(content);
    for (const QString &id : shown.ids)
        media[id] = QString::fromLatin1(content.media.value(id).toBase64());
    return {{u"format"_s, kFormat},
            {u"items"_s, items},
            {u"manifest_sha256"_s, keys.manifestHash},
            {u"media"_s, media},
            {u"packet_id"_s, content.packetId},
            {u"packet_secret"_s, toHex(keys.packetSecret)},
            {u"recipients"_s, toHexArray(keys.recipients)},
            {u"round_id"_s, content.roundId},
            {u"round_public"_s, toHex(keys.roundPublic)},
            {u"round_title"_s, content.roundTitle},
            {u"rubric"_s, rubricrecord::toJson(content.rubric)},
            {u"seat"_s, content.seat},
            {u"v"_s, shown.version}};
}

Result<Packet> read(const QJsonObject &record, Findings::Unknown unknown)
{
    if (record.value("v"_L1).toInteger() > kNewestVersion)
        return Error(ErrorCode::NewerVersion, Words::tr("This packet was made by a newer version of Jeoul."))
            .advising(Words::tr("Install the newer version and open the file again."));
    Findings findings(unknown);
    RecordReader reader(record, u"packet"_s, findings);
    reader.require(reader.id("format"_L1) == kFormat, "format"_L1, u"not a packet"_s);
    const qint64 version = reader.integer("v"_L1, 1, kNewestVersion);
    Packet out;
    out.keys = readKeys(reader);
    readContent(reader, out.content);
    reader.require(shownMedia(out.content).version == version, "v"_L1, u"not the version of what it holds"_s);
    reader.finish();
    JEOUL_TRY(findings.status());
    return out;
}

} // namespace jeoul::exchange::packetrecord
