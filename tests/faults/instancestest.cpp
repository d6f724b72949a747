// SPDX-License-Identifier: GPL-3.0-or-later
// Processes that are killed, and processes that want the same workspace at once.
#include "models/storage/journal.h"

#include "tests/faults/longtests.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <csignal>
#include <iostream>
#include <sys/wait.h>
#include <unistd.h>

using namespace jeoul;
using namespace jeoul::storage;
using namespace jeoul::testing;

namespace {

constexpr int kCyclesOfAFile = 40; ///< replaying would grow without end

QJsonObject body(qint64 number)
{
    return {{QStringLiteral("n"), number}, {QStringLiteral("text"), QString(80, u'가')}};
}

class Instances : public ::testing::Test
{
protected:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("w.jwork")); }
    [[nodiscard]] auto create()
    {
        return Journal::create(path(), QByteArray(3000, 'p'), m_key, m_clock, m_random);
    }
    [[nodiscard]] auto open() { return Journal::open(path(), m_key, m_clock, m_random); }

    QTemporaryDir m_folder;
    QByteArray m_key = QByteArray(32, 'k');
    SystemClock m_clock;
    SystemRandom m_random;
};

/// Two ends of a pipe, closed when left.
class Pipe
{
public:
    Pipe() { EXPECT_EQ(::pipe(m_ends.data()), 0); }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;
    ~Pipe()
    {
        closeReading();
        closeWriting();
    }
    void closeReading() { close(0); }
    void closeWriting() { close(1); }
    template <typename T>
    [[nodiscard]] bool get(T &value) const
    {
        return ::read(m_ends[0], &value, sizeof value) == ssize_t(sizeof value);
    }
    template <typename T>
    void put(const T &value) const
    {
        [[maybe_unused]] const ssize_t n = ::write(m_ends[1], &value, sizeof value);
    }

private:
    void close(std::size_t end)
    {
        if (m_ends[end] >= 0)
            ::close(m_ends[end]);
        m_ends[end] = -1;
    }
    std::array<int, 2> m_ends = {-1, -1};
};

/// Runs `work` in a process of its own, which ends with what it returns.
template <typename Work>
pid_t inChild(const Work &work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    return child;
}

int outcomeOf(pid_t child)
{
    int status = 0;
    EXPECT_EQ(::waitpid(child, &status, 0), child);
    return status;
}

class Kill : public Instances
{
protected:
    /// A reviewer's process: scores without end and says every record aloud after its COMMIT.
    int score(Pipe &said)
    {
        said.closeReading();
        const auto journal = open();
        if (!journal.ok())
            return 2;
        (*journal)->setCallbacks({[&](qint64 sequence) { said.put(sequence); }, {}});
        for (qint64 number = (*journal)->length() + 1;; ++number) {
            (*journal)->append(RecordKind::Mark, body(number));
            if (number % 7 == 0 && !(*journal)->flush().ok())
                return 3;
        }
    }
    /// Starts such a process and kills it at some instant: in a third of the cases while it opens or begins.
    void killOnce(RandomSource &chance)
    {
        Pipe said;
        const pid_t child = inChild([&] { return score(said); });
        said.closeWriting();
        qint64 sequence = 0;
        const quint32 wanted = chance.below(3) == 0 ? 0 : 1 + chance.below(20);
        for (quint32 i = 0; i < wanted && said.get(sequence); ++i)
            note(sequence);
        ::usleep(chance.below(3'000)); // the instant, not a wait for anything
        ::kill(child, SIGKILL);
        while (said.get(sequence))
            note(sequence);
        const int status = outcomeOf(child);
        ASSERT_TRUE(WIFSIGNALED(status)) << WEXITSTATUS(status);
    }
    void note(qint64 sequence)
    {
        m_said = sequence;
        ++m_acks;
    }
    /// Everything said is there and as it was written, whatever else is.
    void look(int cycle)
    {
        const auto again = open();
        ASSERT_TRUE(again.ok()) << cycle << qPrintable(again.error().text() + again.error().detail);
        m_lost += std::max<qint64>(0, m_said - (*again)->length());
        ASSERT_GE((*again)->length(), m_said) << cycle;
        for (const JournalRecord &record : (*again)->records()) {
            if (record.sequence > 1) {
                ASSERT_EQ(record.body, body(record.sequence)) << cycle;
            }
        }
        m_said = (*again)->length();
    }
    void startAfresh()
    {
        QFile::remove(path());
        ASSERT_TRUE(create().ok());
        m_said = 1;
    }

    qint64 m_said = 1;
    qint64 m_acks = 0;
    qint64 m_lost = 0;
};

} // namespace

TEST_F(Kill, AtAnyInstantLosesNothingThatWasSaid)
{
    const int cycles = longTests() ? 10'000 : 50;
    SeededRandom chance(QByteArray(32, 's'), "kill");
    int cycle = 0;
    for (; cycle < cycles && !HasFatalFailure(); ++cycle) {
        if (cycle % kCyclesOfAFile == 0)
            startAfresh();
        killOnce(chance);
        look(cycle);
        if (cycle % 1'000 == 999)
            std::cout << "[ figures  ] kill -9 so far: cycles " << cycle + 1 << ", acks " << m_acks
                      << std::endl;
    }
    EXPECT_GT(m_acks, cycles) << "hardly anything was said before the kills";
    std::cout << "[ figures  ] kill -9: cycles " << cycle << ", acks " << m_acks << ", lost " << m_lost
              << std::endl;
}

namespace {

class Race : public Instances
{
protected:
    enum class Answer : char { Writer = 'w', InUse = 'i', Exists = 'e', Other = 'o' };

    [[nodiscard]] static Answer answerOf(const Result<std::unique_ptr<Journal>> &journal)
    {
        if (journal.ok())
            return Answer::Writer;
        switch (journal.error().code) {
        case ErrorCode::InUse:
            return Answer::InUse;
        case ErrorCode::Conflict:
            return Answer::Exists;
        default:
            return Answer::Other;
        }
    }
    /// Waits for the start, wants the workspace, says what came of it, and holds on until told to end.
    int runner(Pipe &start, Pipe &answers, Pipe &end, bool making)
    {
        start.closeWriting();
        end.closeWriting();
        char go = 0;
        static_cast<void>(start.get(go)); // ends when the other side is closed: both at once
        const auto journal = making ? create() : open();
        answers.put(answerOf(journal));
        static_cast<void>(end.get(go));
        if (!journal.ok())
            return 0;
        (*journal)->append(RecordKind::Mark, body(1));
        return (*journal)->flush().ok() ? 0 : 1;
    }
    /// What became of two that started at once.
    [[nodiscard]] std::array<Answer, 2> race(bool making)
    {
        Pipe start;
        Pipe answers;
        Pipe end;
        const auto run = [&] { return runner(start, answers, end, making); };
        const std::array<pid_t, 2> children = {inChild(run), inChild(run)};
        std::array<Answer, 2> got = {Answer::Other, Answer::Other};
        start.closeWriting();
        for (Answer &answer : got)
            EXPECT_TRUE(answers.get(answer));
        end.closeWriting();
        for (const pid_t child : children)
            EXPECT_EQ(outcomeOf(child), 0);
        return got;
    }
};

} // namespace

TEST_F(Race, TwoThatOpenAtOnceGiveOneWriter)
{
    const int races = longTests() ? 1'000 : 30;
    ASSERT_TRUE(create().ok());
    for (int i = 0; i < races; ++i) {
        const auto answers = race(false);
        ASSERT_TRUE(std::count(answers.begin(), answers.end(), Answer::Writer) == 1 &&
                    std::count(answers.begin(), answers.end(), Answer::InUse) == 1)
            << i << char(answers[0]) << char(answers[1]);
        if (i % kCyclesOfAFile == kCyclesOfAFile - 1) {
            ASSERT_EQ((*open())->length(), 1 + kCyclesOfAFile);
            QFile::remove(path());
            ASSERT_TRUE(create().ok());
        }
    }
    std::cout << "[ figures  ] races to open: " << races << ", one writer each" << std::endl;
}

TEST_F(Race, TwoThatCreateAtOnceGiveOneWriter)
{
    const int races = longTests() ? 1'000 : 30;
    for (int i = 0; i < races; ++i) {
        QFile::remove(path());
        const auto answers = race(true);
        ASSERT_TRUE(std::count(answers.begin(), answers.end(), Answer::Writer) == 1 &&
                    std::count(answers.begin(), answers.end(), Answer::Exists) == 1)
            << i << char(answers[0]) << char(answers[1]);
        ASSERT_EQ((*open())->length(), 2);
    }
    std::cout << "[ figures  ] races to create: " << races << ", one writer each" << std::endl;
}

TEST_F(Race, TheSecondOneSaysWhoHasIt)
{
    ASSERT_TRUE(create().ok());
    Pipe ready;
    Pipe end;
    const pid_t child = inChild([&] {
        end.closeWriting();
        const auto journal = open();
        ready.put(answerOf(journal));
        char go = 0;
        static_cast<void>(end.get(go));
        return 0;
    });
    Answer answer = Answer::Other;
    ASSERT_TRUE(ready.get(answer));
    ASSERT_EQ(answer, Answer::Writer);
    const auto refused = open();
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::InUse);
    const QString &sentence = refused.error().sentence;
    EXPECT_TRUE(sentence.contains(QStringLiteral("instancestest"))) << qPrintable(sentence);
    EXPECT_TRUE(sentence.contains(QString::number(child))) << qPrintable(sentence);
    const auto packet = Journal::packetFile(path());
    ASSERT_FALSE(packet.ok());
    EXPECT_TRUE(packet.error().sentence.contains(QString::number(child)))
        << "a second question is answered too";
    end.closeWriting();
    EXPECT_EQ(outcomeOf(child), 0);
    const auto mine = open();
    ASSERT_TRUE(mine.ok());
    EXPECT_TRUE(open().error().sentence.contains(QStringLiteral("this program")));
}
