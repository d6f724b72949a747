// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/digest.h"

#include <sodium.h>

#include <QtEndian>

namespace jeoul::digest {

namespace {

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

QByteArray sha256(const QByteArray &data)
{
    QByteArray out(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(out.data()), raw(data),
                       static_cast<unsigned long long>(data.size()));
    return out;
}

QByteArray sha256Hex(const QByteArray &data)
{
    return sha256(data).toHex();
}

QByteArray blake2b(const QByteArray &data, qsizetype length, const QByteArray &key)
{
    QByteArray out(length, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(out.data()), static_cast<std::size_t>(length),
                       raw(data), static_cast<unsigned long long>(data.size()),
                       key.isEmpty() ? nullptr : raw(key), static_cast<std::size_t>(key.size()));
    return out;
}

QByteArray lengthPrefixed(const QByteArray &data)
{
    QByteArray out(4, '\0');
    qToLittleEndian(static_cast<quint32>(data.size()), out.data());
    return out + data;
}

} // namespace jeoul::digest
