// SPDX-License-Identifier: GPL-3.0-or-later
// A reviewer at the real window: keys on a screen, a Korean input method, a power cut in the middle, and the
// score file that the chair takes in at the end.
#include "tests/support/person.h"
#include "tests/endtoend/personround.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cstdio>

namespace jeoul {
namespace {

using testing::Given;
using testing::Sight;

constexpr int kTypist =
    125; ///< milliseconds between two keys of somebody who knows the digits: eight a second

QStringList characters(const QString &text)
{
    return text.split(QString(), Qt::SkipEmptyParts);
}

/// What the window says in words of its own; texts of the packet and of the reviewer are left out.
QStringList ownWords(const Sight &sight)
{
    QStringList words;
    for (const testing::SeenPart &part : sight.parts()) {
        if (part.role != QStringLiteral("EditableText"))
            words << part.name << part.value << part.description;
    }
    return words;
}

class PersonTest : public testing::PersonRound
{
protected:
    void sitDown()
    {
        ASSERT_TRUE(QDir().mkpath(QString::fromStdString(path("home"))));
        person.start(QStringLiteral(JEOUL_BIN_DIR "/jeoul"),
                     {QStringLiteral("--lang"), QStringLiteral("ko"), packet()},
                     QString::fromStdString(path("home")));
        ASSERT_TRUE(person.hasFocus(QStringLiteral("codeEdit"))) << "the code is to be typed without a click";
        person.press(characters(code()));
        person.press({QStringLiteral("Return")});
    }

    void pledge()
    {
        ASSERT_TRUE(person.hasFocus(QStringLiteral("pledgeName")));
        person.write(QStringLiteral("김동국"));
        person.press({QStringLiteral("Return")});
        ASSERT_TRUE(person.hasFocus(QStringLiteral("pledgeAgree")));
        person.press({QStringLiteral("space"), QStringLiteral("Tab"), QStringLiteral("space")});
        ASSERT_TRUE(person.hasFocus(QStringLiteral("scoreGrid")));
    }

    /// Which score the reviewer finds for a cell; none of them owes a comment.
    static QString opinion(std::size_t item, std::size_t cell)
    {
        return QString::number(2 + (item * 7 + cell * 5 + cell / 5) % 3);
    }

    /// Keys for cells of an item, and what they are meant to give.
    QStringList scoring(std::size_t item, std::size_t first, std::size_t count)
    {
        const std::vector<CellKey> all = cells(content().items.at(item));
        QStringList keys;
        for (std::size_t i = first; i < first + count; ++i) {
            keys << opinion(item, i);
            given[{all.at(i).item, all.at(i).label, all.at(i).criterion}] = keys.last();
        }
        return keys;
    }

    ::testing::AssertionResult onItem(std::size_t item)
    {
        const QString number = QStringLiteral("문항 %1 / %2").arg(item + 1).arg(content().items.size());
        return person.sees([&](const Sight &sight) {
            return sight.part(QStringLiteral("itemNumber")).name == number &&
                   sight.focus().id == QStringLiteral("scoreGrid");
        });
    }

    /// The grid says which cell it is on, and what stands there.
    ::testing::AssertionResult onCell(std::size_t response, const QString &words)
    {
        const QString end = QStringLiteral("응답 %1: %2").arg(label(response), words);
        return person.sees([&](const Sight &sight) {
            return sight.focus().id == QStringLiteral("scoreGrid") && sight.focus().name.endsWith(end);
        });
    }

    void practise();
    void scoreAnItem();
    void beginAComment();
    void goOn();
    void correctAndFlag();
    void giveReasons();
    void submit();
    void print();

    [[nodiscard]] QString workspace();
    [[nodiscard]] QString scoreFile() { return QString::fromStdString(path("home/W01-1.jscores")); }
    /// Whether a copy of the workspace, taken while the program runs, comes to hold all that was given.
    [[nodiscard]] bool reachesTheDisk();
    void speaksKorean();
    void walk();

    testing::Screen screen;
    testing::Person person{screen};
    Given given;    ///< scores
    Given comments; ///< by the same cells
    QString receipt;
};

QString PersonTest::workspace()
{
    QDirIterator files(QString::fromStdString(path("home")), {QStringLiteral("*.jwork")}, QDir::Files,
                       QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

bool PersonTest::reachesTheDisk()
{
    const QString copy = QString::fromStdString(path("copy.jwork"));
    return QTest::qWaitFor(
        [&] {
            for (const char *end : {"", "-wal"}) {
                QFile::remove(copy + QLatin1String(end));
                QFile::copy(workspace() + QLatin1String(end), copy + QLatin1String(end));
            }
            Given scores;
            Given words;
            return readBack(copy, scores, words) && scores == given && words == comments;
        },
        60'000);
}

/// Nothing that the window says of itself stands there in English.
void PersonTest::speaksKorean()
{
    static const QRegularExpression english(QStringLiteral("[A-Za-z]{3,}"));
    static const QSet<QString> keys{QStringLiteral("Ctrl"), QStringLiteral("Enter"), QStringLiteral("Shift")};
    for (QString words : ownWords(person.look())) {
        words.remove(scoreFile());
        QRegularExpressionMatchIterator found = english.globalMatch(words);
        while (found.hasNext()) {
            const QString word = found.next().captured();
            EXPECT_TRUE(keys.contains(word)) << word.toStdString() << " in: " << words.toStdString();
        }
    }
}

void PersonTest::practise()
{
    ASSERT_TRUE(onItem(0));
    speaksKorean();
    person.press(scoring(0, 0, 25));
    person.press({QStringLiteral("ctrl+Return")});
    ASSERT_TRUE(onItem(1));
}

/// An item as by a practised hand: how many keys, how long.
void PersonTest::scoreAnItem()
{
    const QStringList keys = scoring(1, 0, 25) + QStringList{QStringLiteral("ctrl+Return")};
    const int before = screen.pressed();
    QElapsedTimer clock;
    clock.start();
    person.press(keys, kTypist);
    ASSERT_TRUE(onItem(2));
    ASSERT_TRUE(person.sees([](const Sight &sight) {
        return sight.part(QStringLiteral("savedState")).name.startsWith(QStringLiteral("저장됨"));
    }));
    std::printf("5 responses x 5 criteria: %d keys, no mouse, %.2f s to complete and saved at %d ms a key\n",
                screen.pressed() - before, static_cast<double>(clock.elapsed()) / 1000.0, kTypist);
    EXPECT_EQ(screen.pressed() - before, 26);
    EXPECT_TRUE(reachesTheDisk());
}

/// The highest score owes a comment. The power goes while its last syllable is still being composed.
void PersonTest::beginAComment()
{
    const CellKey cell = cells(content().items.at(2)).front();
    person.press({QStringLiteral("5")});
    given[{cell.item, cell.label, cell.criterion}] = QStringLiteral("5");
    person.press(scoring(2, 1, 4));
    ASSERT_TRUE(onCell(1, QStringLiteral("아직 평가하지 않음")));
    person.press({QStringLiteral("Left")});
    ASSERT_TRUE(onCell(0, QStringLiteral("5, 평가의견 필요")));
    person.press({QStringLiteral("c")});
    ASSERT_TRUE(person.hasFocus(QStringLiteral("commentEdit")));
    person.write(QStringLiteral("근거가 또렷하고 틀린 곳"));
    comments[{cell.item, cell.label, cell.criterion}] = QStringLiteral("근거가 또렷하고 틀린 곳");
    ASSERT_TRUE(reachesTheDisk()) << "a half-composed syllable is what the person typed";
    person.cutOff();
    Given scores;
    Given words;
    ASSERT_TRUE(readBack(workspace(), scores, words)) << err.toStdString();
    EXPECT_EQ(scores, given);
    EXPECT_EQ(words, comments);
}

void PersonTest::goOn()
{
    const CellKey cell = cells(content().items.at(2)).front();
    sitDown();
    ASSERT_TRUE(onItem(2)) << "reopened where it was";
    ASSERT_TRUE(onCell(0, QStringLiteral("5, 평가의견 있음")));
    person.press({QStringLiteral("c")});
    ASSERT_TRUE(person.hasFocus(QStringLiteral("commentEdit")));
    EXPECT_EQ(person.look().part(QStringLiteral("commentEdit")).text,
              QStringLiteral("근거가 또렷하고 틀린 곳"));
    person.write(QStringLiteral("이 없습니다."));
    comments[{cell.item, cell.label, cell.criterion}] = QStringLiteral("근거가 또렷하고 틀린 곳이 없습니다.");
    person.press({QStringLiteral("Escape")});
    ASSERT_TRUE(onCell(0, QStringLiteral("5, 평가의견 있음")));
}

/// Commands and digits while the input method speaks Korean: a slip taken back, a flag, the way back and
/// forth.
void PersonTest::correctAndFlag()
{
    person.press({QStringLiteral("Right")});
    person.press(scoring(2, 5, 19) + QStringList{QStringLiteral("1"), QStringLiteral("ctrl+z")});
    ASSERT_TRUE(onCell(4, QStringLiteral("아직 평가하지 않음"))) << "undo goes back to what it took away";
    person.press(scoring(2, 24, 1));
    person.press({QStringLiteral("f")});
    ASSERT_TRUE(person.hasFocus(QStringLiteral("reasonBar")));
    person.press({QStringLiteral("2"), QStringLiteral("Tab")});
    person.write(QStringLiteral("따라 하면 다칩니다"));
    person.press({QStringLiteral("Return")});
    ASSERT_TRUE(person.sees([](const Sight &sight) {
        return sight.part(QStringLiteral("anchorText")).name.contains(QStringLiteral("유해"));
    }));
    person.press({QStringLiteral("bracketleft")});
    ASSERT_TRUE(onItem(1));
    person.press({QStringLiteral("bracketright")});
    ASSERT_TRUE(onItem(2));
    person.press({QStringLiteral("ctrl+Return")});
    ASSERT_TRUE(onItem(3));
}

/// A note, a response that cannot be rated, and the end of the last item.
void PersonTest::giveReasons()
{
    person.press({QStringLiteral("n")});
    ASSERT_TRUE(person.hasFocus(QStringLiteral("noteEdit")));
    person.write(QStringLiteral("점심 뒤에 다시 읽기"));
    person.press({QStringLiteral("Escape")});
    person.press(scoring(3, 0, 23));
    ASSERT_TRUE(onCell(4, QStringLiteral("아직 평가하지 않음")));
    person.press({QStringLiteral("x")});
    ASSERT_TRUE(person.hasFocus(QStringLiteral("reasonBar")));
    person.press({QStringLiteral("1"), QStringLiteral("Return")});
    ASSERT_TRUE(person.hasFocus(QStringLiteral("scoreGrid")));
    person.press(scoring(3, 24, 1) + QStringList{QStringLiteral("Up")});
    ASSERT_TRUE(onCell(4, QStringLiteral("평가 불가"))) << "the digit was for the cell after it";
    person.press({QStringLiteral("ctrl+Return")});
}

void PersonTest::submit()
{
    ASSERT_TRUE(person.hasFocus(QStringLiteral("recognisedEdit")));
    speaksKorean();
    person.write(QStringLiteral("없습니다"));
    person.press({QStringLiteral("Tab"), QStringLiteral("Tab")}); // past the way back, as they stand
    ASSERT_TRUE(person.hasFocus(QStringLiteral("submitNow")));
    person.press({QStringLiteral("space")});
    ASSERT_TRUE(person.hasFocus(QStringLiteral("fileNameEdit")));
    person.press({QStringLiteral("Return")}); // as it is suggested
    ASSERT_TRUE(person.hasFocus(QStringLiteral("printReceipt")));
    speaksKorean();
    receipt = person.look().part(QStringLiteral("receiptDigits")).name.section(QStringLiteral(": "), 1);
}

void PersonTest::print()
{
    person.press({QStringLiteral("space")});
    ASSERT_TRUE(person.hasFocus(QStringLiteral("printers")));
    const QString paper = person.look().part(QStringLiteral("filename")).text;
    person.press({QStringLiteral("Return")});
    ASSERT_TRUE(person.hasFocus(QStringLiteral("printReceipt")));
    QFile file(paper);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << paper.toStdString();
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
    person.press({QStringLiteral("ctrl+q")});
    EXPECT_TRUE(person.left());
}

void PersonTest::walk()
{
    for (const auto step :
         {&PersonTest::sitDown, &PersonTest::pledge, &PersonTest::practise, &PersonTest::scoreAnItem,
          &PersonTest::beginAComment, &PersonTest::goOn, &PersonTest::correctAndFlag,
          &PersonTest::giveReasons, &PersonTest::submit, &PersonTest::print}) {
        (this->*step)();
        if (HasFatalFailure())
            return;
    }
}

TEST_F(PersonTest, ScoresAPacketInKoreanThroughAPowerCut)
{
    const QString missing = screen.start();
    ASSERT_TRUE(missing.isEmpty()) << missing.toStdString();
    makeRound();
    ASSERT_FALSE(HasFailure());
    walk();
    if (HasFatalFailure())
        return;
    EXPECT_EQ(received(scoreFile()), receipt) << "as it is read out on the phone";
    Given counted;
    joinNames(counted);
    EXPECT_EQ(counted.size(), 74U) << "three items of 25, and one cell could not be rated";
    EXPECT_EQ(counted, byTeam(given));
}

} // namespace
} // namespace jeoul
