// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewsession.h"

#include "tests/session/reviewwords.h"

#include <QSignalSpy>

#include <optional>
#include <utility>
#include <vector>

namespace jeoul::session {

using namespace jeoul::testing;

TEST(ReviewUndoTest, APairHasOneVerdict)
{
    ReviewPlace place;
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    ASSERT_TRUE(session->setPreference({kI1, kGa, kNa}, Winner::First).ok());
    ASSERT_TRUE(session->setPreference({kI1, kNa, kGa}, Winner::Tie).ok());
    ASSERT_EQ(session->judgements().preferences.size(), 1U);
    EXPECT_EQ(session->judgements().preferences.begin()->first, (PairKey{kI1, kNa, kGa}));
    ASSERT_TRUE(session->undo().ok());
    ASSERT_EQ(session->judgements().preferences.size(), 1U);
    EXPECT_EQ(session->judgements().preferences.begin()->second, Winner::First);
    ASSERT_TRUE(session->redo().ok());
    ASSERT_TRUE(session->clearPreference({kI1, kGa, kNa}).ok());
    EXPECT_TRUE(session->judgements().preferences.empty());
}

TEST(ReviewUndoTest, TypingInOneCommentIsOneStep)
{
    ReviewPlace place;
    const CommentKey key{kI1, kGa, kAccuracy};
    {
        const auto session = place.begin();
        ASSERT_NE(session, nullptr);
        ASSERT_TRUE(session->setMark({kI1, kGa, kAccuracy}, step(1)).ok());
        ASSERT_TRUE(session->setComment(key, QStringLiteral("ㄱ")).ok());
        ASSERT_TRUE(session->setComment(key, QStringLiteral("가")).ok());
        ASSERT_TRUE(session->setComment(key, QStringLiteral("가나")).ok());
        session->setPlace({kI1, kGa, kFluency, 0, {}});
        ASSERT_TRUE(session->setComment(key, QStringLiteral("가나다")).ok());
    }
    const auto again = place.resume();
    ASSERT_NE(again, nullptr);
    const auto text = [&] {
        const auto found = again->judgements().comments.find(key);
        return found == again->judgements().comments.end() ? QString() : found->second;
    };
    EXPECT_EQ(text(), QStringLiteral("가나다"));
    const Result<CellKey> touched = again->undo();
    ASSERT_TRUE(touched.ok());
    EXPECT_EQ(*touched, (CellKey{kI1, kGa, kAccuracy}));
    EXPECT_EQ(text(), QStringLiteral("가나"));
    ASSERT_TRUE(again->undo().ok());
    EXPECT_EQ(text(), QString());
    EXPECT_EQ(again->judgements().marks.size(), 1U);
    ASSERT_TRUE(again->redo().ok());
    EXPECT_EQ(text(), QStringLiteral("가나"));
}

TEST(ReviewUndoTest, NothingToUndoIsSaid)
{
    ReviewPlace place;
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    EXPECT_FALSE(session->canUndo());
    EXPECT_EQ(codeOf(session->undo()), ErrorCode::NotAllowed);
    EXPECT_EQ(codeOf(session->redo()), ErrorCode::NotAllowed);
    QSignalSpy history(session.get(), &ReviewSession::historyChanged);
    ASSERT_TRUE(session->setMark({kI1, kGa, kAccuracy}, step(1)).ok());
    ASSERT_TRUE(session->setMark({kI1, kGa, kAccuracy}, step(1)).ok()); // the same again is no step
    EXPECT_EQ(history.count(), 1);
    ASSERT_TRUE(session->undo().ok());
    EXPECT_FALSE(session->canUndo());
    EXPECT_TRUE(session->canRedo());
}

namespace {

/// What undo should do, kept the plainest way: a picture of everything before and after each step.
class PictureBook
{
public:
    using Picture = std::pair<Judgements, bool>;

    explicit PictureBook(Picture first)
        : m_past{std::move(first)}
    {
    }
    void made(const Picture &now, const std::optional<CommentKey> &typing)
    {
        if (now == m_past.back())
            return;
        if (typing && m_typing && *typing == *m_typing)
            m_past.back() = now;
        else
            m_past.push_back(now);
        m_future.clear();
        m_typing = typing;
    }
    [[nodiscard]] bool undo()
    {
        if (m_past.size() < 2)
            return false;
        m_future.push_back(m_past.back());
        m_past.pop_back();
        m_typing.reset();
        return true;
    }
    [[nodiscard]] bool redo()
    {
        if (m_future.empty())
            return false;
        m_past.push_back(m_future.back());
        m_future.pop_back();
        m_typing.reset();
        return true;
    }
    [[nodiscard]] const Picture &now() const { return m_past.back(); }

private:
    std::vector<Picture> m_past;
    std::vector<Picture> m_future;
    std::optional<CommentKey> m_typing;
};

/// Does something at random; what was typed in, if it was typing.
std::optional<CommentKey> doSomething(ReviewSession &session, SeededRandom &random)
{
    const auto &items = session.content().items;
    const QString item = items[random.below(static_cast<quint32>(items.size()))].id;
    const std::vector<CellKey> cells = session.cells(item);
    const CellKey cell = cells[random.below(static_cast<quint32>(cells.size()))];
    switch (random.below(8)) {
    case 0:
    case 1:
        EXPECT_TRUE(session.setMark(cell, step(static_cast<int>(random.below(5)))).ok());
        break;
    case 2:
        EXPECT_TRUE(session.clearMark(cell).ok());
        break;
    case 3:
        EXPECT_TRUE(session.setMark(cell, Mark{std::nullopt, random.id().left(3)}).ok());
        break;
    case 4: {
        const CommentKey key{kI1, kGa, random.below(2) == 0 ? kAccuracy : kFluency};
        EXPECT_TRUE(session.setComment(key, random.below(4) == 0 ? QString() : random.id().left(2)).ok());
        return key;
    }
    case 5: {
        const std::vector<QString> labels = {kGa, kNa, kDa};
        const quint32 first = random.below(3);
        const PairKey pair{kI1, labels[first], labels[(first + 1 + random.below(2)) % 3]};
        EXPECT_TRUE(session.setPreference(pair, static_cast<Winner>(random.below(3))).ok());
        break;
    }
    case 6:
        EXPECT_TRUE(session
                        .setFlag({cell.item, cell.label, static_cast<FlagKind>(random.below(3))},
                                 random.below(2) == 0, random.id().left(1))
                        .ok());
        break;
    default:
        EXPECT_TRUE(session.setRecognised(random.id().left(1)).ok());
        return CommentKey(); // there is one such text, typed letter by letter like a comment
    }
    return std::nullopt;
}

} // namespace

TEST(ReviewUndoTest, UndoTwoHundredTimesAcrossRestarts)
{
    ReviewPlace place;
    auto session = place.begin();
    ASSERT_NE(session, nullptr);
    SeededRandom random(QByteArray(32, 'u'), "undo");
    const auto picture = [&] { return PictureBook::Picture{session->judgements(), session->itemDone(kI1)}; };
    PictureBook book(picture());
    for (int i = 0; i < 600; ++i) {
        const quint32 choice = random.below(10);
        if (choice < 6) {
            const std::optional<CommentKey> typing = doSomething(*session, random);
            book.made(picture(), typing);
        } else if (choice < 8) {
            ASSERT_EQ(session->undo().ok(), book.undo()) << i;
        } else {
            ASSERT_EQ(session->redo().ok(), book.redo()) << i;
        }
        ASSERT_EQ(picture(), book.now()) << i;
        if (i % 97 == 96) {
            session.reset();
            session = place.resume();
            ASSERT_NE(session, nullptr);
            ASSERT_EQ(picture(), book.now()) << i;
        }
    }
    for (int i = 0; i < 250; ++i)
        book.made((doSomething(*session, random), picture()), {CommentKey{QString::number(i), {}, {}}});
    session.reset();
    session = place.resume();
    ASSERT_NE(session, nullptr);
    for (int i = 0; i < 200; ++i) {
        if (!session->undo().ok())
            break;
    }
    for (int i = 0; i < 200; ++i) {
        if (!session->redo().ok())
            break;
    }
    EXPECT_EQ(session->judgements(), book.now().first);
}

} // namespace jeoul::session
