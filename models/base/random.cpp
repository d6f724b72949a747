// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/random.h"

#include "models/base/digest.h"

#include <sodium.h>

#include <QtEndian>

#include <cstdlib>
#include <utility>

namespace jeoul {

quint32 RandomSource::below(quint32 bound)
{
    const quint32 limit = UINT32_MAX - (UINT32_MAX % bound);
    quint32 value = 0;
    do {
        value = qFromLittleEndian<quint32>(bytes(4).constData());
    } while (value >= limit);
    return value % bound;
}

QString RandomSource::id()
{
    return QString::fromLatin1(bytes(16).toHex());
}

SystemRandom::SystemRandom()
{
    // Without a working generator no key may ever be written.
    if (sodium_init() < 0)
        std::abort();
}

QByteArray SystemRandom::bytes(qsizetype count)
{
    QByteArray out(count, Qt::Uninitialized);
    randombytes_buf(out.data(), static_cast<std::size_t>(count));
    return out;
}

SeededRandom::SeededRandom(QByteArray seed, QByteArray domain)
    : m_seed(std::move(seed))
    , m_domain(std::move(domain))
{
}

QByteArray SeededRandom::bytes(qsizetype count)
{
    QByteArray out;
    out.reserve(count);
    while (out.size() < count) {
        if (m_used == m_block.size()) {
            QByteArray counter(8, '\0');
            qToLittleEndian(m_counter++, counter.data());
            m_block = digest::blake2b(m_domain + counter, 64, digest::blake2b(m_seed, 32));
            m_used = 0;
        }
        const qsizetype take = std::min(count - out.size(), m_block.size() - m_used);
        out.append(m_block.mid(m_used, take));
        m_used += take;
    }
    return out;
}

} // namespace jeoul
