// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/packet.h"
#include "models/session/setupsession.h"

#include <QTemporaryDir>

#include <array>
#include <memory>

namespace jeoul::testing {

class StillClock final : public Clock
{
public:
    [[nodiscard]] qint64 wallMs() const override { return 1'790'000'000'000; }
    [[nodiscard]] qint64 monotonicMs() const override { return 1'000; }
};

/// Stops the work after some reports.
class StoppingProgress final : public ProgressSink
{
public:
    explicit StoppingProgress(int reports)
        : m_left(reports)
    {
    }
    void report(qint64 /*finished*/, qint64 /*total*/, const QString & /*sentence*/) override { --m_left; }
    [[nodiscard]] bool cancelled() const override { return m_left <= 0; }

private:
    int m_left;
};

/// A folder with the files a secretary would bring for a small round: three teams, six items (one practice,
/// one repeat, one dossier), four reviewers of whom one is recused from one team; and keys to seal it.
class SetupDraft
{
public:
    explicit SetupDraft(char seed = 'd');

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] session::ImportFiles files() const;
    [[nodiscard]] session::SetupSession::Environment environment() { return {clock, random, kdf}; }
    /// The built-in blank scheme, its sheet extended to dossiers.
    [[nodiscard]] static Scheme scheme();
    [[nodiscard]] std::unique_ptr<session::SetupSession>
    create(const QString &name = QStringLiteral("r.jdraft"));
    /// Created and imported; nothing to decide.
    [[nodiscard]] std::unique_ptr<session::SetupSession> ready();
    [[nodiscard]] session::SealRequest request(const QString &folder, char seed = 's') const;

    StillClock clock;
    SeededRandom random;
    exchange::KdfPolicy kdf;
    exchange::SecretKey chair, deputy;
    std::array<exchange::SecretKey, 3> custodians;

private:
    QTemporaryDir m_folder;
};

/// A picture of one pixel.
[[nodiscard]] QByteArray tinyPng();

} // namespace jeoul::testing
