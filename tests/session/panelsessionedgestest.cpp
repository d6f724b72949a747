// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/panelsession.h"
#include "tests/support/testround.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

/// Keys, receipts and contradictions of which a round sees few, and what the chair is told about them.
using namespace jeoul;
using namespace jeoul::session;
using jeoul::testing::hashOf;
using jeoul::testing::TestRound;
using ::testing::HasSubstr;

namespace {

const QString kW01 = QStringLiteral("W01");

std::string said(const Status &status)
{
    return status.ok() ? std::string() : status.error().sentence.toStdString();
}

class PanelEdges : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_session = m_round.openAsChair();
        ASSERT_TRUE(m_session);
    }
    void receive(const QByteArray &file)
    {
        ASSERT_TRUE(m_session->receive({{QStringLiteral("file"), file}}).ok());
    }
    [[nodiscard]] std::string confirmed(const QByteArray &file)
    {
        return said(m_session->confirmReceipt(kW01, exchange::receiptNumber(file)));
    }
    /// A version whose hash begins with one of these digits: files are looked at in the order of hashes.
    [[nodiscard]] QByteArray version(qint64 sequence, const QString &previous, const QString &digits)
    {
        for (;;) {
            const QByteArray file = m_round.scoreFile(kW01, sequence, previous, static_cast<int>(sequence));
            if (digits.contains(hashOf(file).front()))
                return file;
        }
    }

    TestRound m_round;
    std::unique_ptr<PanelSession> m_session;
};

/// The receipt with one digit of a group misheard.
QString misheard(const QByteArray &file, int group)
{
    QStringList groups = exchange::receiptNumber(file).split(u' ');
    QChar &digit = groups[group - 1][0];
    digit = digit == u'0' ? u'1' : u'0';
    return groups.join(u' ');
}

} // namespace

TEST(PanelKeys, OnlyAWholeKeyOfTheChairOrTheDeputyOpens)
{
    TestRound round;
    const auto session = round.open();
    ASSERT_TRUE(session);
    const QByteArray file = round.keyFile(round.chair);
    EXPECT_EQ(session->unlock(file, QStringLiteral("another passphrase")).error().code, ErrorCode::WrongKey);
    const exchange::SecretKey &stranger = round.custodians[0];
    for (const exchange::SecretKey *own : {&round.chair, &round.deputy}) {
        exchange::SecretKey mixed;
        mixed.publicKey = {own->publicKey.role, own->publicKey.signing, stranger.publicKey.box};
        mixed.signingSecret = own->signingSecret;
        mixed.boxSecret = stranger.boxSecret;
        EXPECT_EQ(said(session->unlock(round.keyFile(mixed), TestRound::passphrase())),
                  "This key belongs neither to the chair nor to the deputy of this round.");
        EXPECT_FALSE(session->unlocked());
    }
    EXPECT_EQ(said(session->unlock(round.keyFile(round.deputy), TestRound::passphrase())), "");
}

TEST_F(PanelEdges, AMisheardReceiptIsComparedWithTheVersionThatCounts)
{
    const QByteArray first = version(1, {}, QStringLiteral("0123"));
    const QByteArray second = version(2, hashOf(first), QStringLiteral("cdef"));
    const QByteArray third = version(3, hashOf(second), QStringLiteral("456789ab"));
    for (const QByteArray &file : {first, second, third})
        receive(file);
    const Status wrong = m_session->confirmReceipt(kW01, misheard(third, 6));
    ASSERT_FALSE(wrong.ok());
    EXPECT_EQ(wrong.error().code, ErrorCode::CheckFailed);
    EXPECT_THAT(said(wrong), HasSubstr("seat W01 in group 6"));
}

TEST_F(PanelEdges, TheReceiptOfAVersionThatNoLongerCountsConfirmsNothing)
{
    const QByteArray first = m_round.scoreFile(kW01);
    const QByteArray second = m_round.scoreFile(kW01, 2, hashOf(first), 1);
    const QByteArray fourth = m_round.scoreFile(kW01, 4, hashOf("never sent"), 2);
    receive(first);
    receive(second);
    EXPECT_EQ(confirmed(first), "This is the receipt of version 1 of seat W01, which no longer counts.");
    receive(fourth); // the one before it never arrived, so the second is lower, not superseded
    EXPECT_EQ(confirmed(second), "This is the receipt of version 2 of seat W01, which no longer counts.");
    EXPECT_FALSE(m_session->seats().front().phoneChecked);
    EXPECT_EQ(confirmed(fourth), "");
}

TEST_F(PanelEdges, TheLastOfContradictingReceiptsCounts)
{
    const QByteArray one = m_round.scoreFile(kW01);
    const QByteArray other = m_round.scoreFile(kW01, 1, {}, 1);
    receive(one);
    receive(other);
    for (const QByteArray &file : {one, other, one}) {
        const std::size_t events = m_session->events().size();
        EXPECT_EQ(confirmed(file), "");
        EXPECT_EQ(m_session->events().size(), events + 1);
        for (const ReceivedVersion &version : m_session->versions())
            EXPECT_EQ(version.counts(), version.hash == hashOf(file));
    }
}

TEST_F(PanelEdges, AContradictionIsNotSettledAfterClosing)
{
    const QByteArray one = m_round.scoreFile(kW01);
    receive(one);
    receive(m_round.scoreFile(kW01, 1, {}, 1));
    receive(m_round.scoreFile(QStringLiteral("W02")));
    ASSERT_EQ(said(m_session->close()), "");
    const Status late = m_session->confirmReceipt(kW01, exchange::receiptNumber(one));
    ASSERT_FALSE(late.ok());
    EXPECT_EQ(late.error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(late.error().remedy, QStringLiteral("Receipts are checked while files are being collected."));
}

TEST_F(PanelEdges, LateFilesAreOneProblemAndNoReceipt)
{
    receive(m_round.scoreFile(QStringLiteral("W02")));
    ASSERT_EQ(said(m_session->close()), "");
    const QByteArray first = m_round.scoreFile(kW01);
    receive(first);
    receive(m_round.scoreFile(kW01, 2, hashOf(first), 1));
    EXPECT_EQ(confirmed(first), "Nothing was taken in from seat W01.");
    EXPECT_EQ(m_session->seats().front().problem,
              QStringLiteral("A file came after closing and does not count."));
}
