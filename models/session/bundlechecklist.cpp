// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/bundlechecklist.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace jeoul::session {

namespace {

struct Sentence
{
    int check;
    char letter; ///< 0: passed; %1 is then the note
    const char *text;
};

constexpr const char *kContext = "BundleChecks";

constexpr std::array kSentences = {
    Sentence{0, 'X', QT_TRANSLATE_NOOP("BundleChecks", "Cannot be checked: %1.")},
    Sentence{1, 0, QT_TRANSLATE_NOOP("BundleChecks", "Every file is listed and has its hash.")},
    Sentence{1, 'A', QT_TRANSLATE_NOOP("BundleChecks", "A listed file is missing: %1.")},
    Sentence{1, 'B', QT_TRANSLATE_NOOP("BundleChecks", "A file was changed after the list was made: %1.")},
    Sentence{1, 'C', QT_TRANSLATE_NOOP("BundleChecks", "A file is not on the list: %1.")},
    Sentence{
        1, 'D',
        QT_TRANSLATE_NOOP("BundleChecks", "The signature of the list is not by the chair or the deputy.")},
    Sentence{2, 0, QT_TRANSLATE_NOOP("BundleChecks", "The manifest is signed by the round key, number %1.")},
    Sentence{2, 'A', QT_TRANSLATE_NOOP("BundleChecks", "The round key did not sign this manifest.")},
    Sentence{2, 'B', QT_TRANSLATE_NOOP("BundleChecks", "The rules are not the ones whose hash is named.")},
    Sentence{2, 'C', QT_TRANSLATE_NOOP("BundleChecks", "A key file does not hold the manifest's key: %1.")},
    Sentence{2, 'D', QT_TRANSLATE_NOOP("BundleChecks", "The seal is about another manifest or content.")},
    Sentence{2, 'E',
             QT_TRANSLATE_NOOP("BundleChecks", "Manifest, content and bundle contradict each other: %1.")},
    Sentence{3, 0, QT_TRANSLATE_NOOP("BundleChecks", "Every packet has a key of its own.")},
    Sentence{3, 'A', QT_TRANSLATE_NOOP("BundleChecks", "The roster is not the one that was sealed.")},
    Sentence{3, 'B', QT_TRANSLATE_NOOP("BundleChecks", "A packet shares its number or key: %1.")},
    Sentence{4, 0, QT_TRANSLATE_NOOP("BundleChecks", "Every submission is signed twice and fits the round.")},
    Sentence{4, 'A', QT_TRANSLATE_NOOP("BundleChecks", "A signature of a submission does not fit: %1.")},
    Sentence{4, 'B', QT_TRANSLATE_NOOP("BundleChecks", "A submission belongs to another round: %1.")},
    Sentence{4, 'C', QT_TRANSLATE_NOOP("BundleChecks", "A submission was sealed for somebody else: %1.")},
    Sentence{4, 'D',
             QT_TRANSLATE_NOOP("BundleChecks",
                               "A submission is not the one that was received under its number: %1.")},
    Sentence{4, 'E',
             QT_TRANSLATE_NOOP("BundleChecks", "A submission has entries twice or outside its sheet: %1.")},
    Sentence{4, 'F', QT_TRANSLATE_NOOP("BundleChecks", "A submission has a score off its scale: %1.")},
    Sentence{5, 0, QT_TRANSLATE_NOOP("BundleChecks", "The counted submissions are those fixed at closing.")},
    Sentence{
        5, 'A',
        QT_TRANSLATE_NOOP("BundleChecks", "The list fixed at closing is not what the steps make count: %1.")},
    Sentence{5, 'B', QT_TRANSLATE_NOOP("BundleChecks", "A received submission is missing: %1.")},
    Sentence{5, 'C', QT_TRANSLATE_NOOP("BundleChecks", "A submission was never received: %1.")},
    Sentence{6, 0, QT_TRANSLATE_NOOP("BundleChecks", "The steps of the round form one signed chain.")},
    Sentence{6, 'A', QT_TRANSLATE_NOOP("BundleChecks", "The chain does not begin with the seal.")},
    Sentence{6, 'B', QT_TRANSLATE_NOOP("BundleChecks", "The chain is broken. %1")},
    Sentence{6, 'C', QT_TRANSLATE_NOOP("BundleChecks", "Step %1 was not allowed where it stands.")},
    Sentence{6, 'D',
             QT_TRANSLATE_NOOP("BundleChecks", "The chain does not end with the lock or the unsealing.")},
    Sentence{
        6, 'E',
        QT_TRANSLATE_NOOP("BundleChecks", "Step %1 revokes a packet or seat that is not of this round.")},
    Sentence{7, 0,
             QT_TRANSLATE_NOOP("BundleChecks",
                               "The result computed again is the same to the last digit. Rounding: %1.")},
    Sentence{7, 'A',
             QT_TRANSLATE_NOOP("BundleChecks", "The result is about other rules or submissions: %1.")},
    Sentence{7, 'B', QT_TRANSLATE_NOOP("BundleChecks", "The official points differ when computed again.")},
    Sentence{7, 'C', QT_TRANSLATE_NOOP("BundleChecks", "The means differ when computed again: %1.")},
    Sentence{7, 'D', QT_TRANSLATE_NOOP("BundleChecks", "The preferences differ when counted again.")},
    Sentence{7, 'E', QT_TRANSLATE_NOOP("BundleChecks", "What is missing differs when counted again: %1.")},
    Sentence{7, 'F', QT_TRANSLATE_NOOP("BundleChecks", "The table does not show the result document.")},
    Sentence{7, 'G',
             QT_TRANSLATE_NOOP("BundleChecks", "The result document is not the one that was aggregated.")},
    Sentence{8, 0,
             QT_TRANSLATE_NOOP("BundleChecks", "The labels follow from the seed that was committed to.")},
    Sentence{8, 'A',
             QT_TRANSLATE_NOOP("BundleChecks", "The label seed is not the one that was committed to.")},
    Sentence{8, 'B', QT_TRANSLATE_NOOP("BundleChecks", "The labels do not follow from the seed.")},
    Sentence{9, 0, QT_TRANSLATE_NOOP("BundleChecks", "The lock covers all of it. Lock number: %1.")},
    Sentence{9, 'A', QT_TRANSLATE_NOOP("BundleChecks", "The lock is not signed by who locked the round.")},
    Sentence{9, 'B',
             QT_TRANSLATE_NOOP("BundleChecks", "The step of locking is about another lock or round.")},
    Sentence{9, 'C', QT_TRANSLATE_NOOP("BundleChecks", "The lock covers other submissions: %1.")},
    Sentence{9, 'D', QT_TRANSLATE_NOOP("BundleChecks", "The lock covers other steps.")},
    Sentence{9, 'E', QT_TRANSLATE_NOOP("BundleChecks", "The lock covers another result.")},
    Sentence{10, 0, QT_TRANSLATE_NOOP("BundleChecks", "Names: %1.")},
    Sentence{10, 'A', QT_TRANSLATE_NOOP("BundleChecks", "A name is not the one that was committed to: %1.")},
    Sentence{10, 'B',
             QT_TRANSLATE_NOOP("BundleChecks", "A code name is missing, unknown or there twice: %1.")},
    Sentence{10, 'C',
             QT_TRANSLATE_NOOP("BundleChecks", "The names were not opened by two custodians of the round.")},
    Sentence{10, 'D', QT_TRANSLATE_NOOP("BundleChecks", "The names belong to another lock, step or round.")},
    Sentence{11, 0, QT_TRANSLATE_NOOP("BundleChecks", "Masked texts: %1.")},
    Sentence{11, 'A',
             QT_TRANSLATE_NOOP("BundleChecks", "A masked text is not the one that was committed to: %1.")},
    Sentence{11, 'B', QT_TRANSLATE_NOOP("BundleChecks", "Masked texts stay unopened: %1.")},
    Sentence{12, 0, QT_TRANSLATE_NOOP("BundleChecks", "Every receipt is listed: %1.")},
    Sentence{12, 'A', QT_TRANSLATE_NOOP("BundleChecks", "A receipt does not belong to its file: %1.")},
    Sentence{12, 'B',
             QT_TRANSLATE_NOOP("BundleChecks", "The list of receipts is not that of the files received.")},
    Sentence{13, 0, QT_TRANSLATE_NOOP("BundleChecks", "The bundle only adds to the older one.")},
    Sentence{13, 'A',
             QT_TRANSLATE_NOOP("BundleChecks", "What was sealed differs from the older bundle: %1.")},
    Sentence{13, 'B',
             QT_TRANSLATE_NOOP("BundleChecks",
                               "The steps of the older bundle are not a prefix of the newer ones.")},
    Sentence{
        13, 'C',
        QT_TRANSLATE_NOOP("BundleChecks", "A submission of the older bundle is missing or differs: %1.")},
    Sentence{13, 'D',
             QT_TRANSLATE_NOOP("BundleChecks", "What was locked differs from the older bundle: %1.")},
};

QString sentence(int check, char letter, const QString &detail)
{
    const int wanted = letter == 'X' ? 0 : check;
    const auto found = std::find_if(kSentences.begin(), kSentences.end(), [&](const Sentence &s) {
        return s.check == wanted && s.letter == letter;
    });
    const QString text = QCoreApplication::translate(kContext, found->text);
    return text.contains(QStringLiteral("%1")) ? text.arg(detail) : text;
}

QString idOf(int check)
{
    if (check == CheckList::kExtends)
        return QStringLiteral("extends");
    return QString::number(check);
}

/// The first few of many names.
QString named(const QStringList &details)
{
    constexpr qsizetype kShown = 3;
    const QString shown = details.mid(0, kShown).join(QStringLiteral(", "));
    const qsizetype more = details.size() - kShown;
    if (more <= 0)
        return shown;
    return QCoreApplication::translate("BundleChecks", "%1 and %n more", nullptr, static_cast<int>(more))
        .arg(shown);
}

} // namespace

void CheckList::fail(int check, char letter, const QString &detail)
{
    QStringList &details = m_failures[check][letter];
    if (!detail.isEmpty() && !details.contains(detail))
        details << detail;
}

bool CheckList::failed(int check, char letter) const
{
    const auto found = m_failures.find(check);
    return found != m_failures.end() && found->second.contains(letter);
}

std::vector<CheckOutcome> CheckList::outcomes(int first, int last) const
{
    std::vector<CheckOutcome> out;
    for (int check = first; check <= last; ++check) {
        const auto found = m_failures.find(check);
        if (found == m_failures.end()) {
            const auto note = m_notes.find(check);
            out.push_back({idOf(check),
                           {},
                           true,
                           sentence(check, 0, note == m_notes.end() ? QString() : note->second)});
            continue;
        }
        for (const auto &[letter, details] : found->second)
            out.push_back(
                {idOf(check), QString(QLatin1Char(letter)), false, sentence(check, letter, named(details))});
    }
    return out;
}

} // namespace jeoul::session
