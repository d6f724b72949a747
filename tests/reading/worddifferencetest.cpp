// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/worddifference.h"

#include "models/reading/words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QStringList>

namespace jeoul::reading {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The stretches of one kind, as words.
std::vector<std::string> shown(const QString &text, const std::vector<Difference> &differences,
                               DifferenceKind kind)
{
    std::vector<std::string> out;
    for (const Difference &difference : differences) {
        if (difference.kind == kind)
            out.push_back(text.mid(difference.start, difference.length).toStdString());
    }
    return out;
}

std::vector<std::string> onlyIn(const QString &text, const std::vector<Difference> &differences)
{
    return shown(text, differences, DifferenceKind::OnlyHere);
}

std::vector<std::string> movedIn(const QString &text, const std::vector<Difference> &differences)
{
    return shown(text, differences, DifferenceKind::Moved);
}

TEST(WordsTest, ScriptsWithoutBlanksAreCutByLetters)
{
    WordNumbers numbers;
    const QString text = QString::fromUtf8("모델은 model_2, 漢字 かな!");
    std::vector<std::string> words;
    for (const Word &word : wordsOf(text, numbers))
        words.push_back(text.mid(word.start, word.length).toStdString());
    EXPECT_THAT(words, ElementsAre("모델은", "model_2", ",", "漢", "字", "か", "な", "!"));
}

TEST(WordsTest, MarksAndSurrogatesStayWithTheirWord)
{
    WordNumbers numbers;
    const QString text = QString::fromUtf8("e\u0301a 😀😀 𝒙𝒚");
    const std::vector<Word> words = wordsOf(text, numbers);
    ASSERT_EQ(words.size(), 4U);
    EXPECT_EQ(words[0].length, 3);
    EXPECT_EQ(words[1].length, 2);
    EXPECT_EQ(words[1].id, words[2].id);
    EXPECT_FALSE(words[1].spoken);
    EXPECT_EQ(words[3].length, 4);
    EXPECT_TRUE(words[3].spoken);
}

TEST(WordDifferenceTest, EqualTextsHaveNone)
{
    const QString text = QString::fromUtf8("같은 글은 같습니다. The same.");
    const WordDifference none = wordDifference(text, text);
    EXPECT_THAT(none.first, IsEmpty());
    EXPECT_THAT(none.second, IsEmpty());
    EXPECT_EQ(none.common, 5);
    EXPECT_EQ(none.onlyFirst + none.onlySecond + none.moved, 0);
    EXPECT_THAT(wordDifference(QStringLiteral("a  b\n\nc"), QStringLiteral("a b c")).second, IsEmpty())
        << "blanks do not count";
}

TEST(WordDifferenceTest, NamesTheWordsThatDiffer)
{
    const QString one = QString::fromUtf8("이 식의 값은 42 입니다. 그래서 답은 참 입니다.");
    const QString other = QString::fromUtf8("이 식의 값은 41 입니다. 그래서 답은 거의 참 입니다.");
    const WordDifference found = wordDifference(one, other);
    EXPECT_THAT(onlyIn(one, found.first), ElementsAre("42"));
    EXPECT_THAT(onlyIn(other, found.second), ElementsAre("41", "거의"));
    EXPECT_EQ(found.onlyFirst, 1);
    EXPECT_EQ(found.onlySecond, 2);
    EXPECT_EQ(found.moved, 0);
}

TEST(WordDifferenceTest, NeighbouringWordsMakeOneStretch)
{
    const QString one = QStringLiteral("keep this exactly");
    const QString other = QStringLiteral("keep two new words, this exactly");
    const WordDifference found = wordDifference(one, other);
    EXPECT_THAT(found.first, IsEmpty());
    EXPECT_THAT(onlyIn(other, found.second), ElementsAre("two new words,"));
}

TEST(WordDifferenceTest, StepsGoThroughBothTextsInTheOrderOfTheirPlaces)
{
    const QString first = QStringLiteral("alpha beta gamma delta one epsilon zeta eta theta iota kappa");
    const QString second =
        QStringLiteral("new alpha beta gamma delta two epsilon zeta eta theta last iota kappa");
    const WordDifference found = wordDifference(first, second);
    QStringList words;
    for (const DifferenceStep &step : found.steps) {
        const Difference &difference = (step.ofFirst ? found.first : found.second)[step.index];
        words << (step.ofFirst ? first : second).mid(difference.start, difference.length);
    }
    EXPECT_EQ(words.join(u' '), QStringLiteral("new one two last"));
    EXPECT_EQ(found.steps.size(), found.first.size() + found.second.size());
}

TEST(WordDifferenceTest, AgainstNothingEverythingDiffers)
{
    const QString text = QStringLiteral("one two.");
    const WordDifference found = wordDifference(text, QString());
    EXPECT_THAT(onlyIn(text, found.first), ElementsAre("one two."));
    EXPECT_EQ(found.onlyFirst, 2);
    EXPECT_THAT(found.second, IsEmpty());
    EXPECT_THAT(wordDifference(QString(), QString()).first, IsEmpty());
}

TEST(WordDifferenceTest, MovedTextIsNoLossAndNoGain)
{
    const QString paragraph = QString::fromUtf8("이분 탐색은 정렬된 배열에서만 쓸 수 있습니다.");
    const QString rest =
        QString::fromUtf8("먼저 배열을 준비합니다.\n\n가운데 원소를 비교하고 절반을 버립니다.\n\n"
                          "남은 원소가 하나이면 끝납니다.");
    const QString one = paragraph + QStringLiteral("\n\n") + rest;
    const QString other = rest + QStringLiteral("\n\n") + paragraph;
    const WordDifference found = wordDifference(one, other);
    EXPECT_THAT(movedIn(one, found.first), ElementsAre(paragraph.toStdString()));
    EXPECT_THAT(movedIn(other, found.second), ElementsAre(paragraph.toStdString()));
    EXPECT_THAT(onlyIn(one, found.first), IsEmpty());
    EXPECT_THAT(onlyIn(other, found.second), IsEmpty());
    EXPECT_EQ(found.moved, 7);
}

TEST(WordDifferenceTest, FourWordsElsewhereAreNoMove)
{
    const QString one = QStringLiteral("red green blue black | and now the long rest of the sentence");
    const QString other = QStringLiteral("and now the long rest of the sentence | red green blue black");
    const WordDifference found = wordDifference(one, other);
    EXPECT_THAT(movedIn(other, found.second), IsEmpty());
    EXPECT_EQ(found.onlySecond, 4);
}

TEST(WordDifferenceTest, ASingleSharedWordBetweenOtherWordsIsChance)
{
    const QString one = QStringLiteral("alpha beta gamma delta therefore epsilon zeta eta theta");
    const QString other = QStringLiteral("uno dos tres cuatro therefore cinco seis siete ocho");
    const WordDifference found = wordDifference(one, other);
    EXPECT_EQ(found.common, 0);
    EXPECT_THAT(onlyIn(one, found.first), ElementsAre(one.toStdString()));
}

TEST(WordDifferenceTest, LookingFromTheOtherSideChangesNoCount)
{
    const QString one = QStringLiteral("a b c d e f g h i j, then k l m n o p; at last q.");
    const QString other = QStringLiteral("at last k l m n o p then a b x d e f g y i j q.");
    const WordDifference there = wordDifference(one, other);
    const WordDifference back = wordDifference(other, one);
    EXPECT_EQ(there.onlyFirst, back.onlySecond);
    EXPECT_EQ(there.onlySecond, back.onlyFirst);
    EXPECT_EQ(there.moved, back.moved);
    EXPECT_EQ(there.common, back.common);
}

TEST(WordDifferenceTest, EveryWordIsInExactlyOneClass)
{
    // Two shuffles of the same vocabulary with a fixed linear congruential sequence.
    const auto textOf = [](quint32 seed) {
        QStringList words;
        for (int i = 0; i < 3000; ++i) {
            seed = seed * 1664525U + 1013904223U;
            words << QStringLiteral("w%1").arg((seed >> 16) % 400);
        }
        return words.join(u' ');
    };
    const QString one = textOf(1);
    const QString other = textOf(2);
    const WordDifference found = wordDifference(one, other);
    EXPECT_EQ(found.common + found.moved + found.onlySecond, 3000);
    EXPECT_EQ(found.common + found.moved + found.onlyFirst, 3000);
    qsizetype end = 0;
    for (const Difference &difference : found.first) {
        EXPECT_GE(difference.start, end);
        EXPECT_GT(difference.length, 0);
        end = difference.start + difference.length;
    }
    EXPECT_LE(end, one.size());
}

TEST(WordDifferenceTest, HostileTextsEnd)
{
    const QString same(200'000, u'(');
    EXPECT_THAT(wordDifference(same, same).first, IsEmpty());
    const QString brackets = QStringLiteral("()[]").repeated(50'000);
    const QString turned = QStringLiteral("][)(").repeated(50'000);
    EXPECT_FALSE(wordDifference(brackets, turned).first.empty());
    const QString hangul(200'000, QChar(0xAC00));
    EXPECT_EQ(wordDifference(hangul, hangul + u'x').onlySecond, 1);
    const QString repeated = QStringLiteral("a b c d e ").repeated(20'000);
    EXPECT_EQ(wordDifference(repeated, QStringLiteral("z ") + repeated).onlySecond, 1);
}

} // namespace
} // namespace jeoul::reading
