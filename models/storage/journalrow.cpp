// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journalrow.h"

#include "models/base/digest.h"

#include <sodium.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QtEndian>

namespace jeoul::storage {

namespace {

static_assert(kJournalKeyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(kJournalNonceBytes == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);

template <typename Integer>
QByteArray little(Integer value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned long long length(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

} // namespace

QByteArray bootOf(QByteArray systemId, RandomSource &random)
{
    const QByteArray id = QByteArray::fromHex(systemId.replace('-', ""));
    return id.size() == 16 ? id : random.bytes(16);
}

QByteArray journalRoot()
{
    return QByteArray(32, '\0');
}

QByteArray journalHash(const JournalRow &row)
{
    const QByteArray text = little(row.sequence) + little(row.kind) + little(row.wallMs) + row.boot +
                            little(row.monotonicMs) + digest::lengthPrefixed(row.body) + row.previous;
    return digest::blake2b(text, 32, QByteArrayLiteral("jeoul1/journal"));
}

QByteArray sealBody(const QJsonObject &body, qint64 sequence, qint32 kind, const QByteArray &key,
                    const QByteArray &nonce)
{
    const QByteArray plain = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const QByteArray place = little(sequence) + little(kind);
    QByteArray sealed(plain.size() + qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES), Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(sealed.data()), nullptr,
                                               raw(plain), length(plain), raw(place), length(place), nullptr,
                                               raw(nonce), raw(key));
    return nonce + sealed;
}

Result<QJsonObject> openBody(const JournalRow &row, const QByteArray &key)
{
    const Error wrong(ErrorCode::WrongKey,
                      QCoreApplication::translate("Journal", "This code does not open the saved work."));
    const QByteArray nonce = row.body.left(kJournalNonceBytes);
    const QByteArray sealed = row.body.mid(kJournalNonceBytes);
    if (key.size() != kJournalKeyBytes ||
        sealed.size() < qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES))
        return wrong;
    const QByteArray place = little(row.sequence) + little(row.kind);
    QByteArray plain(sealed.size() - qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES), Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(plain.data()), nullptr,
                                                   nullptr, raw(sealed), length(sealed), raw(place),
                                                   length(place), raw(nonce), raw(key)) != 0)
        return wrong;
    return QJsonDocument::fromJson(plain).object();
}

} // namespace jeoul::storage
