// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <vector>

namespace jeoul {

/// Random bytes, passed in so that tests and sealed rounds can be repeated from a seed.
class RandomSource
{
public:
    RandomSource() = default;
    RandomSource(const RandomSource &) = delete;
    RandomSource &operator=(const RandomSource &) = delete;
    virtual ~RandomSource() = default;

    [[nodiscard]] virtual QByteArray bytes(qsizetype count) = 0;

    /// Uniform in [0, bound), without modulo bias. bound > 0.
    [[nodiscard]] quint32 below(quint32 bound);
    /// A 128-bit identifier as 32 lower-case hex digits.
    [[nodiscard]] QString id();

    template <typename T>
    void shuffle(std::vector<T> &values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(static_cast<quint32>(i))]);
    }
};

/// The operating system's generator, through libsodium.
class SystemRandom final : public RandomSource
{
public:
    SystemRandom();
    [[nodiscard]] QByteArray bytes(qsizetype count) override;
};

/// A stream that a 32-byte seed determines completely (BLAKE2b in counter mode over seed and domain).
class SeededRandom final : public RandomSource
{
public:
    SeededRandom(QByteArray seed, QByteArray domain);
    [[nodiscard]] QByteArray bytes(qsizetype count) override;

private:
    QByteArray m_seed;
    QByteArray m_domain;
    QByteArray m_block;
    qsizetype m_used = 0;
    quint64 m_counter = 0;
};

} // namespace jeoul
