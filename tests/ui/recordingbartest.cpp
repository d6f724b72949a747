// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings of responses, by key and mouse: with a player that only says what it was told, and with the real
// one.
#include "ui/reader/recordingbar.h"

#include "tests/support/soon.h"
#include "tests/support/wave.h"
#include "ui/reader/mediaresolver.h"
#include "ui/reader/playerstage.h"
#include "ui/reader/qtplayer.h"
#include "ui/reader/readeredit.h"
#include "ui/reader/recordingview.h"
#include "ui/reader/responseview.h"
#include "ui/reader/videosurface.h"
#include "ui/review/pane.h"
#include "ui/review/panedeck.h"
#include "ui/theme/theme.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace jeoul::reader {
namespace {

using ::testing::DoubleNear;

/// Does what it is told at once and keeps a list of it.
class ObedientPlayer final : public Player
{
    Q_DISABLE_COPY_MOVE(ObedientPlayer)

public:
    ObedientPlayer(QByteArray bytes, QStringList &log)
        : m_name(QString::fromLatin1(bytes.left(1)))
        , m_log(log)
    {
    }
    ~ObedientPlayer() override { m_log << m_name + QStringLiteral(" gone"); }

    void play() override
    {
        m_log << m_name + QStringLiteral(" plays");
        Q_EMIT playingChanged(true);
    }
    void pause() override
    {
        m_log << m_name + QStringLiteral(" pauses");
        Q_EMIT playingChanged(false);
    }
    void seek(int milliseconds) override
    {
        m_log << QStringLiteral("%1 at %2").arg(m_name).arg(milliseconds);
    }
    void setRate(double rate) override { lastRate = rate; }
    void setVolume(double amplitude) override { lastVolume = amplitude; }

    double lastRate = 0;
    double lastVolume = -1;

private:
    QString m_name;
    QStringList &m_log;
};

Media recording(const char *id, int gain = 0, MediaKind kind = MediaKind::Sound)
{
    const bool isVideo = kind == MediaKind::Video;
    return {QString::fromLatin1(id), isVideo ? 64 : 0, isVideo ? 48 : 0, {}, kind, 61'000, gain};
}

BlindResponse answer(std::vector<Media> media, const QString &text = {})
{
    BlindResponse out;
    out.present = true;
    out.text = text;
    out.media = std::move(media);
    return out;
}

class RecordingBarTest : public ::testing::Test
{
protected:
    RecordingBarTest()
        : stage([this](const QByteArray &bytes, bool shows) {
            auto player = std::make_unique<ObedientPlayer>(bytes, log);
            players.push_back(player.get());
            shown.push_back(shows);
            return player;
        })
        , first(QStringLiteral("Response A"))
        , second(QStringLiteral("Response B"))
    {
        ui::theme::apply(*qApp, ui::ThemeKind::Light);
        auto *column = new QVBoxLayout(&window);
        for (RecordingBar *bar : {&first, &second}) {
            bar->setStage(&stage);
            column->addWidget(bar);
        }
        window.resize(320, 400);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
    }
    QStringList log;
    std::vector<ObedientPlayer *> players;
    std::vector<bool> shown;
    PlayerStage stage;
    QWidget window;
    RecordingBar first, second;
    const MediaResolver resolver{
        {{QStringLiteral("a"), "a"}, {QStringLiteral("b"), "b"}, {QStringLiteral("v"), "v"}}};
};

TEST_F(RecordingBarTest, OnlyOnePlaysAtATime)
{
    first.setRecordings({recording("a")}, resolver);
    second.setRecordings({recording("b"), Media{QStringLiteral("p"), 1, 1, {}}}, resolver);
    ASSERT_EQ(second.recordings().size(), 1U) << "pictures are shown elsewhere";
    EXPECT_TRUE(players.empty()) << "the back end rests until something is to be heard";
    QTest::mouseClick(first.recordings()[0]->findChild<QToolButton *>(QStringLiteral("play")),
                      Qt::LeftButton);
    EXPECT_TRUE(first.recordings()[0]->playing());
    QTest::keyClick(second.recordings()[0]->findChild<QToolButton *>(QStringLiteral("play")), Qt::Key_Space);
    EXPECT_FALSE(first.recordings()[0]->playing());
    EXPECT_TRUE(second.recordings()[0]->playing());
    EXPECT_EQ(log.join(u','), QStringLiteral("a plays,a pauses,b plays"));
}

TEST_F(RecordingBarTest, LettersPlayAndSkip)
{
    EXPECT_FALSE(first.isVisible());
    EXPECT_FALSE(first.takeLetter(u'k')) << "nothing to play";
    first.setRecordings({recording("a"), recording("b")}, resolver);
    EXPECT_TRUE(first.isVisible());
    EXPECT_FALSE(first.takeLetter(u'c')) << "a key of the desk";
    EXPECT_TRUE(first.takeLetter(u'k'));
    EXPECT_TRUE(first.takeLetter(u'l'));
    EXPECT_TRUE(first.takeLetter(u'l'));
    EXPECT_TRUE(first.takeLetter(u'j'));
    EXPECT_EQ(first.recordings()[0]->position(), 5'000);
    for (int i = 0; i < 20; ++i)
        EXPECT_TRUE(first.takeLetter(u'l'));
    EXPECT_EQ(first.recordings()[0]->position(), 61'000) << "not beyond the end";
    EXPECT_EQ(log.last(), QStringLiteral("a at 61000"));
    first.recordings()[1]->toggle();
    EXPECT_TRUE(first.takeLetter(u'k')) << "the one that was played last";
    EXPECT_EQ(log.last(), QStringLiteral("b pauses"));
}

TEST_F(RecordingBarTest, WhatPlaysIsHeard)
{
    QSignalSpy heard(&stage, &PlayerStage::heard);
    first.setRecordings({recording("a")}, resolver);
    first.takeLetter(u'k');
    EXPECT_EQ(heard.count(), 0);
    Q_EMIT players[0]->moved(100);
    Q_EMIT players[0]->moved(200);
    EXPECT_EQ(heard.count(), 2);
}

TEST_F(RecordingBarTest, LeavingStops)
{
    first.setRecordings({recording("a")}, resolver);
    first.takeLetter(u'k');
    first.hide(); // another response is shown alone
    EXPECT_EQ(log.join(u','), QStringLiteral("a plays,a pauses"));
    first.show();
    first.takeLetter(u'k');
    first.setRecordings({recording("b")}, resolver); // another item
    EXPECT_EQ(log.last(), QStringLiteral("a pauses")) << "heard no more";
    EXPECT_FALSE(log.contains(QStringLiteral("a gone"))) << "the next item does not wait for the back end";
    ASSERT_SOON(log.last() == QStringLiteral("a gone"));
    EXPECT_FALSE(first.recordings()[0]->playing());
}

TEST_F(RecordingBarTest, AllAreEquallyLoud)
{
    BlindItem item;
    item.attachments = {Media{QStringLiteral("p"), 1, 1, {}, MediaKind::Picture, 0, 900}};
    item.responses = {answer({recording("a", -600)}), answer({recording("b", 0)})};
    stage.setItem(item);
    first.setRecordings(item.responses[0].media, resolver);
    second.setRecordings(item.responses[1].media, resolver);
    first.takeLetter(u'k');
    second.takeLetter(u'k');
    EXPECT_THAT(players[0]->lastVolume, DoubleNear(0.501, 0.001)) << "6 dB softer";
    EXPECT_THAT(players[1]->lastVolume, DoubleNear(1, 1e-9)) << "nothing can be made louder than it is";
    item.responses = {answer({recording("a", -600)}), answer({recording("b", -300)})};
    stage.setItem(item);
    EXPECT_THAT(stage.volumeOf(item.responses[0].media[0]), DoubleNear(0.708, 0.001)) << "of this item";
}

TEST_F(RecordingBarTest, AVideoShownBeforeItsItemIsKnownIsAsLoudAsTheOthers)
{
    BlindItem before;
    before.responses = {answer({recording("a", 900)})};
    stage.setItem(before);
    BlindItem item;
    item.attachments = {recording("v", -600, MediaKind::Video)};
    item.responses = {answer({recording("a", -600)})};
    first.setRecordings(item.attachments, resolver);
    ASSERT_EQ(players.size(), 1U) << "for its first picture";
    stage.setItem(item);
    first.takeLetter(u'k');
    EXPECT_THAT(players[0]->lastVolume, DoubleNear(1, 1e-9)) << "nothing of this item is louder";
}

TEST_F(RecordingBarTest, SpeedAndTimeAreSaid)
{
    first.setRecordings({recording("a")}, resolver);
    RecordingView *view = first.recordings()[0];
    auto *speed = view->findChild<QToolButton *>(QStringLiteral("speed"));
    view->toggle();
    QStringList speeds;
    for (int i = 0; i < 5; ++i) {
        QTest::mouseClick(speed, Qt::LeftButton);
        speeds << QString::number(players[0]->lastRate);
    }
    EXPECT_EQ(speeds.join(u' '), QStringLiteral("1.25 1.5 2 0.75 1"));
    Q_EMIT players[0]->moved(9'000);
    auto *place = view->findChild<QSlider *>(QStringLiteral("place"));
    EXPECT_EQ(place->value(), 9'000);
    EXPECT_EQ(place->accessibleDescription(), QStringLiteral("0:09 / 1:01"));
    EXPECT_FALSE(log.contains(QStringLiteral("a at 9000"))) << "what the player says is not told to it";
    QTest::keyClick(place, Qt::Key_Right);
    EXPECT_EQ(log.last(), QStringLiteral("a at 14000"));
}

TEST_F(RecordingBarTest, EverythingHasAName)
{
    first.setRecordings({recording("a")}, resolver);
    RecordingView *view = first.recordings()[0];
    const auto name = [](QWidget *widget) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        return face == nullptr ? QString() : face->text(QAccessible::Name);
    };
    auto *play = view->findChild<QToolButton *>(QStringLiteral("play"));
    EXPECT_EQ(name(view), QStringLiteral("Recording 1: Response A"));
    EXPECT_EQ(name(play), QStringLiteral("Play"));
    view->toggle();
    EXPECT_EQ(name(play), QStringLiteral("Pause"));
    EXPECT_EQ(name(view->findChild<QSlider *>(QStringLiteral("place"))),
              QStringLiteral("Place in the recording"));
    EXPECT_EQ(name(view->findChild<QToolButton *>(QStringLiteral("speed"))), QStringLiteral("Speed 1"));
}

TEST_F(RecordingBarTest, AVideoShowsItsFirstPictureAndPlaysOnAClick)
{
    first.setRecordings({recording("v", 0, MediaKind::Video)}, resolver);
    ASSERT_EQ(players.size(), 1U) << "its first picture is wanted when it comes into sight";
    EXPECT_TRUE(shown[0]);
    VideoSurface *surface = first.recordings()[0]->surface();
    ASSERT_NE(surface, nullptr);
    QImage red(64, 48, QImage::Format_RGB32);
    red.fill(Qt::red);
    Q_EMIT players[0]->pictured(red);
    const QImage grabbed = surface->grab().toImage();
    EXPECT_EQ(grabbed.pixelColor(grabbed.rect().center()), QColor(Qt::red));
    EXPECT_GE(surface->height(), surface->width() / 2);
    QTest::mouseClick(surface, Qt::LeftButton);
    EXPECT_TRUE(first.recordings()[0]->playing());
}

TEST_F(RecordingBarTest, WhatCannotBePlayedSaysSo)
{
    first.setRecordings({recording("a")}, resolver);
    RecordingView *view = first.recordings()[0];
    view->toggle();
    EXPECT_EQ(view->noteText(), QString());
    Q_EMIT players[0]->warned(QStringLiteral("This computer has no sound output."));
    EXPECT_EQ(view->noteText(), QStringLiteral("This computer has no sound output."));
    EXPECT_TRUE(view->playing());
    Q_EMIT players[0]->failed(QStringLiteral("No."));
    EXPECT_EQ(view->noteText(), QStringLiteral("No."));
    EXPECT_FALSE(view->playing());
    log.clear();
    EXPECT_TRUE(first.takeLetter(u'k'));
    EXPECT_TRUE(log.isEmpty()) << "it is not tried again and again";
}

TEST(QtPlayerTest, PlaysFromMemoryToTheEndAndAgain)
{
    const std::unique_ptr<Player> player = makeQtPlayer(jeoul::testing::wave(0.2, -40), false);
    QSignalSpy playing(player.get(), &Player::playingChanged);
    QSignalSpy moved(player.get(), &Player::moved);
    QSignalSpy failed(player.get(), &Player::failed);
    for (int time = 1; time <= 2; ++time) {
        playing.clear();
        player->play();
        ASSERT_SOON(playing.count() >= 2 || failed.count() > 0);
        EXPECT_TRUE(playing.first().first().toBool());
        EXPECT_FALSE(playing.last().first().toBool()) << "it has an end";
    }
    EXPECT_EQ(failed.count(), 0);
    EXPECT_GT(moved.count(), 0);
}

/// While it begins, plays, or is moved: whatever the back end is about then, the program stays.
TEST(QtPlayerTest, MayGoAtAnyMoment)
{
    QFile clip(QStringLiteral(JEOUL_TEST_DATA "/media/clip.mp4"));
    ASSERT_TRUE(clip.open(QIODevice::ReadOnly));
    const QByteArray bytes = clip.readAll();
    for (int turns = 0; turns < 12; ++turns) {
        std::unique_ptr<Player> player = makeQtPlayer(bytes, true);
        QSignalSpy playing(player.get(), &Player::playingChanged);
        for (int turn = 0; turn < turns; ++turn) {
            if (turn == 3)
                player->play();
            if (turn == 6)
                player->seek(100);
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 10);
        }
        playing.clear();
        player.reset();
        EXPECT_EQ(playing.count(), 0) << "nobody is told by what is half gone";
    }
}

TEST(QtPlayerTest, SaysWhatItCannotPlay)
{
    const std::unique_ptr<Player> player = makeQtPlayer("RIFF but nothing of the kind", false);
    QSignalSpy failed(player.get(), &Player::failed);
    player->play();
    ASSERT_SOON(failed.count() > 0);
    EXPECT_THAT(failed.first().first().toString().toStdString(),
                ::testing::StartsWith("This computer cannot play"));
    QTest::qWait(0);
    EXPECT_EQ(failed.count(), 1) << "it says so once";
}

TEST(PaneDeckRecordings, TheResponseInHandIsHeardAndLeavingTheItemEndsIt)
{
    PacketContent content;
    content.rubric.policy.labels = LabelStyle::Latin;
    content.media = {{QStringLiteral("a"), jeoul::testing::wave(20, -40)},
                     {QStringLiteral("b"), jeoul::testing::wave(20, -30)}};
    BlindItem heard;
    heard.id = QStringLiteral("heard");
    heard.responses = {answer({recording("a")}),
                       answer({recording("b")}, QStringLiteral("Hear ![this](b)."))};
    BlindItem read;
    read.id = QStringLiteral("read");
    read.responses = {answer({}, QStringLiteral("words")), answer({}, QStringLiteral("words"))};
    content.items = {heard, read};
    ui::PaneDeck deck(content);
    deck.resize(900, 500);
    deck.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&deck));
    deck.setItem(heard.id);
    const auto view = [&deck](std::size_t pane) { return deck.all()[pane]->recordings()->recordings()[0]; };
    EXPECT_EQ(deck.view(0)->noteText(), QStringLiteral("The response is a recording. It is played above."));
    const QString mention = QStringLiteral("Hear [Recording, played above the text]");
    EXPECT_TRUE(deck.view(1)->page()->toPlainText().contains(mention))
        << deck.view(1)->page()->toPlainText().toStdString();
    EXPECT_TRUE(deck.takeRecordingKey(u'k'));
    ASSERT_SOON(view(0)->playing());
    deck.showPosition(1);
    EXPECT_TRUE(deck.takeRecordingKey(u'k'));
    ASSERT_SOON(view(1)->playing() && !view(0)->playing());
    EXPECT_EQ(view(1)->noteText(), view(0)->noteText()) << "at most that there is no sound output";
    deck.setItem(read.id);
    EXPECT_TRUE(deck.all()[1]->recordings()->recordings().empty());
    EXPECT_FALSE(deck.takeRecordingKey(u'k')) << "the key is free for others";
}

} // namespace
} // namespace jeoul::reader
