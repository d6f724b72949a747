// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting/statisticwords.h"

#include "models/stats/nonumber.h"

#include <QCoreApplication>

#include <string>

namespace jeoul::reporting {

namespace {

using stats::NoNumber;

struct Reason
{
    NoNumber reason;
    const char *text;
};

constexpr Reason kReasons[] = {
    {NoNumber::NoRatings, QT_TRANSLATE_NOOP("StatisticWords", "nothing was judged")},
    {NoNumber::OutOfRange, QT_TRANSLATE_NOOP("StatisticWords", "a number is out of its range")},
    {NoNumber::FewerThan2Teams, QT_TRANSLATE_NOOP("StatisticWords", "fewer than two teams")},
    {NoNumber::FewerThan2Items, QT_TRANSLATE_NOOP("StatisticWords", "fewer than two items")},
    {NoNumber::NotConnected,
     QT_TRANSLATE_NOOP("StatisticWords", "parts of the panel never judged the same thing")},
    {NoNumber::NotStronglyConnected,
     QT_TRANSLATE_NOOP("StatisticWords", "some never lost, or never won, against the rest")},
    {NoNumber::Separated,
     QT_TRANSLATE_NOOP("StatisticWords", "the verdicts follow a rule without exception")},
    {NoNumber::NoDecisiveVotes, QT_TRANSLATE_NOOP("StatisticWords", "every verdict was a tie")},
    {NoNumber::TiedForLast, QT_TRANSLATE_NOOP("StatisticWords", "two or more share the last place")},
    {NoNumber::MissingPart, QT_TRANSLATE_NOOP("StatisticWords", "a part has no score")},
    {NoNumber::TooFewRatings, QT_TRANSLATE_NOOP("StatisticWords", "too few judgements")},
    {NoNumber::UnusedCategory,
     QT_TRANSLATE_NOOP("StatisticWords", "a value inside the scale was never given")},
    {NoNumber::FewerThan2Raters, QT_TRANSLATE_NOOP("StatisticWords", "fewer than two reviewers")},
    {NoNumber::FewerThan3Raters, QT_TRANSLATE_NOOP("StatisticWords", "fewer than three reviewers")},
    {NoNumber::FewerThan5Raters, QT_TRANSLATE_NOOP("StatisticWords", "fewer than five reviewers")},
    {NoNumber::NoUnitWithTwoRatings,
     QT_TRANSLATE_NOOP("StatisticWords", "nothing was judged by two reviewers")},
    {NoNumber::NoVariation,
     QT_TRANSLATE_NOOP("StatisticWords", "everyone gave the same score, agreement cannot be assessed")},
    {NoNumber::NegativeRatioValue,
     QT_TRANSLATE_NOOP("StatisticWords", "a ratio scale has no negative values")},
    {NoNumber::UnequalLengths,
     QT_TRANSLATE_NOOP("StatisticWords", "the two rows of numbers differ in length")},
    {NoNumber::NotFinite, QT_TRANSLATE_NOOP("StatisticWords", "a value is not a number")},
    {NoNumber::FewerThan10Items, QT_TRANSLATE_NOOP("StatisticWords", "fewer than ten items")},
    {NoNumber::FewerThan2Units, QT_TRANSLATE_NOOP("StatisticWords", "fewer than two judged responses")},
    {NoNumber::FewerThan2Categories,
     QT_TRANSLATE_NOOP("StatisticWords", "the scale has fewer than two values")},
    {NoNumber::IncompleteTable,
     QT_TRANSLATE_NOOP("StatisticWords", "not every reviewer judged every response")},
    {NoNumber::RatedTwice, QT_TRANSLATE_NOOP("StatisticWords", "a reviewer judged the same thing twice")},
    {NoNumber::NoUnitVariation, QT_TRANSLATE_NOOP("StatisticWords", "the responses do not differ")},
    {NoNumber::NotEstimable,
     QT_TRANSLATE_NOOP("StatisticWords", "the judgements do not tell the sources of difference apart")},
    {NoNumber::AtBoundary,
     QT_TRANSLATE_NOOP("StatisticWords", "the responses differ no more than by chance")},
    {NoNumber::NotPositive,
     QT_TRANSLATE_NOOP("StatisticWords", "agreement may be no better than chance, so no number is enough")},
    {NoNumber::TooManyValues, QT_TRANSLATE_NOOP("StatisticWords", "too many different values")},
    {NoNumber::TooManyRaters, QT_TRANSLATE_NOOP("StatisticWords", "too many reviewers and responses")},
    {NoNumber::UndeclaredCategory,
     QT_TRANSLATE_NOOP("StatisticWords", "a score is not a value of the scale")},
    {NoNumber::NoOrder, QT_TRANSLATE_NOOP("StatisticWords", "verdicts have no order")},
    {NoNumber::NoIntervalMethod, QT_TRANSLATE_NOOP("StatisticWords", "no interval of known coverage exists")},
};

} // namespace

QString statisticReason(const QString &word)
{
    const std::string bytes = word.toStdString();
    for (const auto &[reason, text] : kReasons) {
        if (stats::noNumberId(reason) == bytes)
            return QCoreApplication::translate("StatisticWords", text);
    }
    return word;
}

} // namespace jeoul::reporting
