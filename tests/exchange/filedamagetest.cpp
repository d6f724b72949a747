// SPDX-License-Identifier: GPL-3.0-or-later
// Every flipped bit, every cut and every addition of a real packet, score file, vault and key file, taken to
// the function that opens it: refused, with the sentence that names what happened. The flips take a bit of
// every seventh byte of the ciphertext; JEOUL_LONG_TESTS=1 takes all eight of every byte.
#include "models/exchange/container.h"
#include "models/exchange/vault.h"
#include "tests/exchange/rawcontainer.h"
#include "tests/exchange/samples.h"

#include <gtest/gtest.h>

#include <functional>

using namespace jeoul;
using namespace jeoul::exchange;

namespace {

constexpr qsizetype kFlipStep = 97;
constexpr qsizetype kCutStep = 67;
const QString kPassphrase = QStringLiteral("저울 하나 둘 셋");

struct Kind
{
    const char *name;
    std::function<QByteArray()> make;
    std::function<Status(const QByteArray &)> open;
};

template <typename T>
Status statusOf(const Result<T> &result)
{
    return result.ok() ? done() : Status(result.error());
}

SecretKey custodian(char which)
{
    SeededRandom random(QByteArray(32, which), "custodian");
    return makeKey(KeyRole::Custodian, random);
}

QByteArray madeVault()
{
    SeededRandom random(QByteArray(32, 'v'), "vault");
    Vault vault;
    vault.roundId = QStringLiteral("0123456789abcdef");
    vault.teams = {{QStringLiteral("소나무"),
                    QStringLiteral("t1"),
                    QStringLiteral("가온"),
                    {},
                    {},
                    {},
                    QByteArray(32, 's')}};
    return *sealVault(vault, {custodian('1').publicKey, custodian('2').publicKey, custodian('3').publicKey},
                      rawcontainer::signingKey('R').secret, random);
}

const std::vector<Kind> &kinds()
{
    static const KdfPolicy kPolicy = rawcontainer::cheapPolicy();
    static const std::vector<Kind> kKinds = {
        {"packet",
         [] {
             SeededRandom random(QByteArray(32, 'p'), "packet");
             return *sealPacket(samples::packetSeal(), kPolicy, random);
         },
         [](const QByteArray &file) { return statusOf(openPacket(file, samples::kOpenCode, kPolicy)); }},
        {"submission",
         [] {
             SeededRandom random(QByteArray(32, 'u'), "submission");
             return *sealSubmission(samples::submission(), samples::submissionKeys(), random);
         },
         [](const QByteArray &file) {
             static const SecretKey kChair = samples::chair();
             return statusOf(openSubmission(file, rawcontainer::signingKey('P').publicKey, kChair));
         }},
        {"vault", madeVault,
         [](const QByteArray &file) {
             static const SecretKey kOne = custodian('1');
             static const SecretKey kOther = custodian('2');
             return statusOf(openVault(file, rawcontainer::signingKey('R').publicKey, kOne, kOther));
         }},
        {"key",
         [] {
             SeededRandom random(QByteArray(32, 'y'), "key");
             return *writeSecretKey(samples::chair(), kPassphrase, kPolicy, random);
         },
         [](const QByteArray &file) { return statusOf(readSecretKey(file, kPassphrase, kPolicy)); }}};
    return kKinds;
}

/// What a refusal says, shortened to what tells it from the others.
struct Said
{
    ErrorCode code;
    const char *words;
};

const Said kForeign{ErrorCode::BadInput, "not a Jeoul file"};
const Said kNotSigned{ErrorCode::Damaged, "not what was signed"};
const Said kOtherKind{ErrorCode::BadInput, "of another kind"};
const Said kNewer{ErrorCode::NewerVersion, "newer version"};
const Said kCiphers{ErrorCode::NotAvailable, "set of ciphers"};
const Said kFeature{ErrorCode::NewerVersion, "needs a feature"};
const Said kBeginning{ErrorCode::Damaged, "beginning of the file"};
const Said kRecord{ErrorCode::Damaged, "record inside the file"};
const Said kCut{ErrorCode::Damaged, "cut off"};
const Said kAdded{ErrorCode::Damaged, "was added after the end"};
const Said kEmpty{ErrorCode::Damaged, "is empty"};

bool isOneOf(const Status &status, std::initializer_list<Said> allowed)
{
    if (status.ok())
        return false;
    for (const Said &said : allowed) {
        if (status.error().code == said.code &&
            status.error().sentence.contains(QString::fromLatin1(said.words)))
            return true;
    }
    return false;
}

/// Whether the refusal of a flip at this byte names the field that stands there.
bool isRightForFlip(const Status &status, qsizetype at)
{
    if (at < 7)
        return isOneOf(status, {kForeign});
    switch (at) {
    case 7:  // the version of the magic
    case 12: // a later minor version opens, but not with another's signature
        return isOneOf(status, {kNotSigned});
    case 8:
    case 9:
        return isOneOf(status, {kOtherKind, kNewer});
    case 10:
        return isOneOf(status, {kCiphers});
    case 11:
        return isOneOf(status, {kNewer, kBeginning});
    case 13:
        return isOneOf(status, {kFeature});
    case 14:
    case 15:
        return isOneOf(status, {kBeginning});
    case 16:
    case 17:
    case 18:
    case 19:
        return isOneOf(status, {kBeginning, kCut, kNotSigned});
    default:
        return isOneOf(status, {kNotSigned, kRecord});
    }
}

bool takesAll()
{
    static const bool kAll = qEnvironmentVariableIsSet("JEOUL_LONG_TESTS");
    return kAll;
}

std::string said(const Status &status)
{
    return status.ok() ? "accepted" : status.error().text().toStdString();
}

class FileDamageTest : public testing::TestWithParam<Kind>
{
protected:
    void flip(QByteArray &file, qsizetype at, int bit)
    {
        file[at] = static_cast<char>(file.at(at) ^ (1 << bit));
        const Status status = GetParam().open(file);
        file[at] = static_cast<char>(file.at(at) ^ (1 << bit));
        ASSERT_TRUE(isRightForFlip(status, at)) << "byte " << at << " bit " << bit << ": " << said(status);
        ++m_tried;
    }
    /// Says in the log how many were tried, for the record.
    void TearDown() override
    {
        RecordProperty("tried", m_tried);
        if (takesAll())
            std::printf("%s: %d refused\n", GetParam().name, m_tried);
    }

    int m_tried = 0;
};

} // namespace

TEST_P(FileDamageTest, EveryFlippedBitIsRefusedByName)
{
    QByteArray file = GetParam().make();
    ASSERT_TRUE(GetParam().open(file).ok());
    for (qsizetype at = 0; at < file.size() && !HasFatalFailure(); ++at) {
        const bool edge = at < 1'024 || at >= file.size() - 64;
        if (takesAll() || at < 20 || at >= file.size() - 64) {
            for (int bit = 0; bit < 8 && !HasFatalFailure(); ++bit)
                flip(file, at, bit);
        } else if (edge || at % kFlipStep == 0) {
            flip(file, at, static_cast<int>(at % 8));
        }
    }
    EXPECT_TRUE(GetParam().open(file).ok()) << "the test left the file as it was";
}

TEST_P(FileDamageTest, EveryCutIsRefusedAsACut)
{
    const QByteArray file = GetParam().make();
    for (qsizetype size = 0; size < file.size(); ++size) {
        const bool edge = size < 1'024 || size >= file.size() - 128;
        if (!takesAll() && !edge && size % kCutStep != 0)
            continue;
        const Status status = GetParam().open(file.first(size));
        ASSERT_TRUE(isOneOf(status, {size == 0 ? kEmpty : kCut})) << size << ": " << said(status);
        ++m_tried;
    }
}

TEST_P(FileDamageTest, EveryAdditionIsRefusedAsAnAddition)
{
    const QByteArray file = GetParam().make();
    for (int more = 1; more <= 64; ++more) {
        for (const QByteArray &extra :
             {QByteArray(more, '\0'), QByteArray(more, 'x'), QByteArray(more, '\xFF'), QByteArray(more, '\n'),
              file.first(more), file.last(more)}) {
            const Status status = GetParam().open(file + extra);
            ASSERT_TRUE(isOneOf(status, {kAdded})) << more << ": " << said(status);
            ++m_tried;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, FileDamageTest, testing::ValuesIn(kinds()),
                         [](const testing::TestParamInfo<Kind> &made) { return made.param.name; });
