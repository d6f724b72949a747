// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/recoverysheet.h"

#include "models/exchange/kdflock.h"
#include "models/exchange/passphrase.h"
#include "models/exchange/recordreader.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

namespace jeoul::exchange::recoverysheet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

using namespace Qt::StringLiterals;

constexpr char kBranches[] = "jeoulsht";
constexpr qsizetype kSaltBytes = 16;
constexpr qsizetype kSealedBytes = kdflock::kWrapOverhead + kKeyCoreBytes;
constexpr qsizetype kLineBytes = 8;
constexpr qsizetype kLines = (kSaltBytes + kSealedBytes) / kLineBytes;
constexpr qsizetype kGroup = 4;
constexpr quint64 kModulus = 97;
static_assert(kLines * kLineBytes == kSaltBytes + kSealedBytes);

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}
const QRegularExpression kDigitsAndCheck = whole(u"[0-9a-f]{16}[0-9]{2}"_s);
const QRegularExpression kNumbered = whole(u"([0-9]{1,2}) ?: ?(.*)"_s);
const QRegularExpression kNamed = whole(u"(role|confirmation|argon2id13) ?: ?(.*)"_s);

/// 1 to 97, from the number of the line and its 16 digits. 97 is prime and larger than 16, so one wrong digit
/// and two neighbours exchanged are always found.
int checkOf(qsizetype line, const QString &digits)
{
    quint64 rest = static_cast<quint64>(line);
    for (const QChar digit : digits)
        rest = (rest * 16 + QStringView(&digit, 1).toULongLong(nullptr, 16)) % kModulus;
    return static_cast<int>(kModulus - rest);
}

QString numberedLine(qsizetype line, const QByteArray &bytes)
{
    const QString digits = toHex(bytes);
    QString spaced = digits;
    for (qsizetype at = spaced.size() - kGroup; at > 0; at -= kGroup)
        spaced.insert(at, u' ');
    return u"%1:  %2  %3"_s.arg(line, 2, 10, '0'_L1).arg(spaced).arg(checkOf(line, digits), 2, 10, '0'_L1);
}

/// The role branches off its own key, so that a sheet whose role was changed does not open.
SecretBytes sealingKey(const SecretBytes &master, KeyRole role)
{
    return kdflock::subkey(master, static_cast<quint64>(role) + 1, kBranches);
}

QStringList explanation()
{
    return {Words::tr("Jeoul: recovery sheet of a key"),
            Words::tr("Print this sheet, then delete the file. Keep the paper locked away, apart from the "
                      "passphrase, which does not stand on it."),
            Words::tr("When the key file is lost, type the lines below into a text file and run: %1")
                .arg(u"jeoulctl key restore --sheet FILE --out FOLDER"_s)};
}

struct Sheet
{
    std::optional<KeyRole> role;
    QString confirmation;
    kdflock::Parameters kdf;
    QMap<qsizetype, QByteArray> lines;
};

Error mistyped(const QString &sentence)
{
    return Error(ErrorCode::BadInput, sentence)
        .advising(Words::tr("Compare it with the printed sheet and correct it."));
}

/// A letter or digit of any width in its plain lower-case form.
QString plain(const QString &line)
{
    return line.normalized(QString::NormalizationForm_KC).toLower().simplified();
}

Status takeNumbered(Sheet &sheet, qsizetype number, QString digits)
{
    digits.remove(u' ');
    constexpr qsizetype kDigits = 2 * kLineBytes;
    const QString said = digits.mid(kDigits);
    const QString covered = digits.left(kDigits);
    const bool isForm = kDigitsAndCheck.match(digits).hasMatch();
    if (number < 1 || number > kLines || !isForm || said.toInt() != checkOf(number, covered))
        return mistyped(Words::tr("Line %1 of the recovery sheet is not right.").arg(number));
    sheet.lines[number] = QByteArray::fromHex(covered.toLatin1());
    return done();
}

Status takeLine(Sheet &sheet, const QString &line)
{
    if (const auto numbered = kNumbered.match(line); numbered.hasMatch())
        return takeNumbered(sheet, numbered.captured(1).toInt(), numbered.captured(2));
    const auto named = kNamed.match(line);
    const QString value = named.captured(2);
    if (named.captured(1) == "role"_L1) {
        sheet.role = keyRoleOf(value);
    } else if (named.captured(1) == "confirmation"_L1) {
        sheet.confirmation = value;
    } else if (named.hasMatch()) {
        const QStringList cost = value.split(u' ');
        sheet.kdf.cost = {cost.value(0).toULongLong(), cost.value(1).toULongLong()};
    }
    return done(); // other lines are words for the holder
}

Result<Sheet> parse(const QString &text)
{
    Sheet sheet;
    sheet.kdf.cost = {0, 0};
    const QStringList lines = text.left(kSealedBytes * 1'024).split(u'\n');
    for (const QString &line : lines)
        JEOUL_TRY(takeLine(sheet, plain(line)));
    for (qsizetype number = 1; number <= kLines; ++number) {
        if (!sheet.lines.contains(number))
            return mistyped(Words::tr("Line %1 of the recovery sheet is missing.").arg(number));
    }
    if (!sheet.role || sheet.confirmation.isEmpty() || sheet.kdf.cost.operations == 0 ||
        sheet.kdf.cost.memoryBytes == 0)
        return mistyped(Words::tr("One of the lines above the numbered ones is missing or not right."));
    return sheet;
}

} // namespace

Result<QString> write(const SecretKey &key, const QString &passphrase, const KdfPolicy &policy,
                      RandomSource &random)
{
    const Result<passphrase::Locked> locked = passphrase::lock(passphrase, policy, random);
    if (!locked.ok())
        return locked.error();
    const KeyRole role = key.publicKey.role;
    const QByteArray bytes =
        locked->kdf.salt + kdflock::wrap(keyCore(key), sealingKey(locked->master, role), random);
    QStringList lines;
    for (const QString &sentence : explanation())
        lines << u"# "_s + sentence;
    lines << QString() << u"role: "_s + keyRoleWord(role)
          << u"confirmation: "_s + key.publicKey.confirmationNumber()
          << u"argon2id13: %1 %2"_s.arg(locked->kdf.cost.operations).arg(locked->kdf.cost.memoryBytes)
          << QString();
    for (qsizetype line = 1; line <= kLines; ++line)
        lines << numberedLine(line, bytes.sliced((line - 1) * kLineBytes, kLineBytes));
    return lines.join(u'\n') + u'\n';
}

Result<SecretKey> read(const QString &text, const QString &passphrase, const KdfPolicy &policy)
{
    Result<Sheet> sheet = parse(text);
    JEOUL_TRY(sheet);
    QByteArray bytes;
    for (const QByteArray &line : std::as_const(sheet->lines))
        bytes += line;
    sheet->kdf.salt = bytes.first(kSaltBytes);
    const Result<SecretBytes> master = passphrase::unlock(passphrase, sheet->kdf, policy);
    if (!master.ok())
        return master.error();
    const std::optional<SecretBytes> core =
        kdflock::unwrap(bytes.sliced(kSaltBytes), sealingKey(*master, *sheet->role), kKeyCoreBytes);
    if (!core)
        return Error(ErrorCode::WrongKey, Words::tr("The passphrase does not fit this recovery sheet."))
            .advising(Words::tr("Check the keyboard language, the role and the line that begins with "
                                "argon2id13, and type it again."));
    SecretKey key = keyOfCore(*sheet->role, *core);
    if (key.publicKey.confirmationNumber() != sheet->confirmation)
        return mistyped(Words::tr("The confirmation number of the recovery sheet belongs to another key."));
    return key;
}

} // namespace jeoul::exchange::recoverysheet
