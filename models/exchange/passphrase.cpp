// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/passphrase.h"

#include "models/base/text.h"

#include <QCoreApplication>

namespace jeoul::exchange::passphrase {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

constexpr qsizetype kLeast = 8;
constexpr qsizetype kMost = 1'024;

/// The same bytes however the syllables were composed by the keyboard.
QByteArray bytesOf(const QString &words)
{
    return text::nfc(words).toUtf8();
}

} // namespace

Result<Locked> lock(const QString &words, const KdfPolicy &policy, RandomSource &random)
{
    const qsizetype length = text::nfc(words).toUcs4().size();
    if (length < kLeast || length > kMost)
        return Error(ErrorCode::BadInput,
                     Words::tr("A passphrase has %1 to %2 characters.").arg(kLeast).arg(kMost))
            .advising(Words::tr("Choose a longer one, for example four words that do not belong together."));
    QByteArray known = bytesOf(words);
    kdflock::Parameters parameters = kdflock::fresh(policy.key, random);
    Result<SecretBytes> master = kdflock::derive(known, parameters);
    if (!master.ok()) {
        parameters.cost = policy.keyFallback;
        master = kdflock::derive(known, parameters);
    }
    wipe(known);
    if (!master.ok())
        return master.error();
    return Locked{parameters, *std::move(master)};
}

Result<SecretBytes> unlock(const QString &words, const kdflock::Parameters &parameters,
                           const KdfPolicy &policy)
{
    JEOUL_TRY(kdflock::check(parameters.cost, policy));
    QByteArray known = bytesOf(words);
    Result<SecretBytes> master = kdflock::derive(known, parameters);
    wipe(known);
    return master;
}

} // namespace jeoul::exchange::passphrase
