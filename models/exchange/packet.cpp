// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packet.h"

#include "models/base/canonicaljson.h"
#include "models/exchange/container.h"
#include "models/exchange/kdflock.h"
#include "models/exchange/opencode.h"
#include "models/exchange/packetrecord.h"
#include "models/exchange/primitives.h"
#include "models/exchange/recordreader.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace jeoul::exchange {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packet)
};

using namespace Qt::StringLiterals;

constexpr char kBranches[] = "jeoulpkt";
constexpr quint64 kWrapBranch = 1;
constexpr quint64 kWorkspaceBranch = 2;

Error unsealable(const QString &detail)
{
    return Error(ErrorCode::Internal, Words::tr("The packet could not be sealed."))
        .keeping(Words::tr("No packet was written."))
        .because(detail);
}

/// What a packet shows to everybody.
struct PacketHead
{
    QString roundShortId;
    QString packetId;
    kdflock::Parameters kdf;
    QByteArray wrap;
    QByteArray roundPublic;
};

Result<PacketHead> claimedHead(const container::Unverified &file)
{
    Result<QJsonObject> header = file.claimedHeader();
    JEOUL_TRY(header);
    header->remove("chunk"_L1);
    header->remove("padded"_L1);
    Findings findings(file.hasNewerMinor() ? Findings::Unknown::Ignored : Findings::Unknown::Refused);
    RecordReader reader(*header, u"header"_s, findings);
    PacketHead out;
    out.roundShortId = reader.id("round"_L1);
    out.packetId = reader.id("packet"_L1);
    RecordReader kdf = reader.child("kdf"_L1);
    out.kdf = kdflock::read(kdf);
    kdf.finish();
    out.wrap = reader.hex("wrap"_L1, kdflock::kWrapBytes);
    out.roundPublic = reader.hex("round_public"_L1, kSigningPublicBytes);
    reader.finish();
    JEOUL_TRY(findings.status());
    return out;
}

/// The plaintext must be the packet that the header announces.
Status checkBelongs(const packetrecord::Packet &packet, const PacketHead &head)
{
    if (packet.keys.roundPublic == head.roundPublic && packet.content.packetId == head.packetId &&
        packet.content.roundId.startsWith(head.roundShortId))
        return done();
    return Error(ErrorCode::Damaged,
                 Words::tr("The outside of this packet does not belong to what is inside."))
        .advising(Words::tr("Ask the secretariat for the packet again."));
}

/// Whether the plaintext is the packet that the seal names. In canonical JSON a quotation mark without a
/// backslash is never inside a text, so the members can be looked for in the bytes.
bool announces(const PacketSeal &seal)
{
    const QByteArrayList members = {",\"packet_id\":\"" + seal.packetId.toUtf8() + '"',
                                    ",\"round_id\":\"" + seal.roundShortId.toUtf8(),
                                    ",\"round_public\":\"" + seal.roundPublic.toHex() + '"'};
    return std::all_of(members.begin(), members.end(),
                       [&](const QByteArray &member) { return seal.plaintext.contains(member); });
}

Result<packetrecord::Packet> parsePlaintext(const QByteArray &plaintext, Findings::Unknown unknown)
{
    const Result<QJsonObject> record = canonicaljson::read(plaintext);
    JEOUL_TRY(record);
    return packetrecord::read(*record, unknown);
}

Result<QByteArray> sealWith(const PacketSeal &seal, const SecretBytes &master,
                            const kdflock::Parameters &parameters, RandomSource &random)
{
    const SecretBytes payloadKey = kdflock::freshKey(random);
    const SecretBytes wrapping = kdflock::subkey(master, kWrapBranch, kBranches);
    container::Contents contents;
    contents.type = container::Type::Packet;
    contents.header = {{u"kdf"_s, kdflock::toJson(parameters)},
                       {u"packet"_s, seal.packetId},
                       {u"round"_s, seal.roundShortId},
                       {u"round_public"_s, toHex(seal.roundPublic)},
                       {u"wrap"_s, toHex(kdflock::wrap(payloadKey, wrapping, random))}};
    contents.payload = seal.plaintext;
    contents.padAsBytes = seal.paddedLength;
    return container::write(contents, payloadKey, seal.roundSecret);
}

} // namespace

Result<QByteArray> packetPlaintext(const PacketContent &content, const PacketKeys &keys)
{
    const QJsonObject record = packetrecord::toJson(content, keys);
    // What a reviewer's program would refuse is found here, where it can still be mended.
    const Result<packetrecord::Packet> again = packetrecord::read(record, Findings::Unknown::Refused);
    if (!again.ok())
        return unsealable(again.error().detail);
    return canonicaljson::write(record);
}

Result<QByteArray> sealPacket(const PacketSeal &seal, const KdfPolicy &policy, RandomSource &random)
{
    const Result<QString> code = opencode::parse(seal.openCode);
    JEOUL_TRY(code);
    if (seal.paddedLength > 0 && seal.paddedLength < seal.plaintext.size())
        return unsealable(u"the plaintext is longer than the round's longest"_s);
    if (primitives::signingPublic(seal.roundSecret) != seal.roundPublic)
        return unsealable(u"the round key does not fit"_s);
    if (!announces(seal))
        return unsealable(u"the plaintext is another packet's"_s);
    const kdflock::Parameters parameters = kdflock::fresh(policy.code, random);
    QByteArray known = code->toLatin1();
    const Result<SecretBytes> master = kdflock::derive(known, parameters);
    wipe(known);
    if (!master.ok())
        return master.error();
    return sealWith(seal, *master, parameters, random);
}

Result<OpenedPacket> openPacket(const QByteArray &file, const QString &openCode, const KdfPolicy &policy)
{
    const Result<QString> code = opencode::parse(openCode);
    JEOUL_TRY(code);
    const Result<container::Unverified> unverified =
        container::Unverified::parse(file, container::Type::Packet);
    JEOUL_TRY(unverified);
    const Result<PacketHead> head = claimedHead(*unverified);
    JEOUL_TRY(head);
    const Result<container::Verified> verified = unverified->verify(head->roundPublic);
    JEOUL_TRY(verified);
    JEOUL_TRY(kdflock::check(head->kdf.cost, policy));
    QByteArray known = code->toLatin1();
    const Result<SecretBytes> master = kdflock::derive(known, head->kdf);
    wipe(known);
    if (!master.ok())
        return master.error();
    const std::optional<SecretBytes> payloadKey =
        kdflock::unwrap(head->wrap, kdflock::subkey(*master, kWrapBranch, kBranches));
    if (!payloadKey)
        return Error(ErrorCode::WrongKey, Words::tr("The open code does not fit this packet."))
            .advising(Words::tr("Check that code and packet belong together, or ask the secretariat."));
    Result<QByteArray> plaintext = verified->open(*payloadKey);
    JEOUL_TRY(plaintext);
    Result<packetrecord::Packet> packet = parsePlaintext(
        *plaintext, verified->hasNewerMinor() ? Findings::Unknown::Ignored : Findings::Unknown::Refused);
    wipe(*plaintext);
    JEOUL_TRY(packet);
    JEOUL_TRY(checkBelongs(*packet, *head));
    return OpenedPacket{std::move(packet->content), std::move(packet->keys),
                        kdflock::subkey(*master, kWorkspaceBranch, kBranches).toByteArray()};
}

Result<QString> peekPacketId(const QByteArray &file)
{
    const Result<container::Unverified> unverified =
        container::Unverified::parse(file, container::Type::Packet);
    JEOUL_TRY(unverified);
    const Result<PacketHead> head = claimedHead(*unverified);
    JEOUL_TRY(head);
    return head->packetId;
}

} // namespace jeoul::exchange
