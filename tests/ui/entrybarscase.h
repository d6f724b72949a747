// SPDX-License-Identifier: GPL-3.0-or-later
// A desk with a packet that asks for comparisons, rankings and marked errors.
#pragma once

#include "tests/support/reviewpacket.h"
#include "tests/support/soon.h"
#include "ui/reader/readeredit.h"
#include "ui/reader/responseview.h"
#include "ui/review/choicebutton.h"
#include "ui/review/pairbar.h"
#include "ui/review/panedeck.h"
#include "ui/review/rankboard.h"
#include "ui/review/reasonbar.h"
#include "ui/review/reviewdesk.h"
#include "ui/review/scoregrid.h"
#include "ui/review/spanbar.h"
#include "ui/review/spanlist.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace jeoul::ui {

inline const QString kItem = QStringLiteral("i1");
inline const QString kGa = QStringLiteral("가");
inline const QString kNa = QStringLiteral("나");
inline const QString kDa = QStringLiteral("다");

/// A key as a keyboard that speaks Korean sends it: no Latin key code, a jamo for a text.
inline void jamoKey(QWidget *widget, char16_t jamo)
{
    const QString text{QChar(jamo)};
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, text);
    QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &press);
    QApplication::sendEvent(widget, &release);
}

class EntryBarsTest : public ::testing::Test
{
protected:
    explicit EntryBarsTest(const PacketContent &packet = everything())
        : place(packet)
    {
        theme::apply(*qApp, ThemeKind::Light);
        open(false);
    }

    static PacketContent everything()
    {
        PacketContent made = testing::everyEntryContent();
        made.items[1].responses[0].text = QStringLiteral("First *second* third");
        return made;
    }

    void open(bool again)
    {
        desk.reset();
        session.reset();
        session = again ? place.resume() : place.begin();
        ASSERT_NE(session, nullptr);
        desk = std::make_unique<ReviewDesk>(*session);
        desk->resize(1366, 768);
        desk->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(desk.get()));
        desk->activateWindow();
        if (!again)
            desk->openItem(kItem);
        desk->setFocus();
    }

    template <typename T>
    [[nodiscard]] T *part(const char *name = nullptr) const
    {
        return desk->findChild<T *>(name == nullptr ? QString() : QString::fromLatin1(name));
    }
    [[nodiscard]] PairBar *pairs() const { return part<PairBar>(); }
    [[nodiscard]] RankBoard *ranks() const { return part<RankBoard>(); }
    [[nodiscard]] ScoreGrid *grid() const { return part<ScoreGrid>(); }
    [[nodiscard]] PaneDeck *panes() const { return part<PaneDeck>(); }
    [[nodiscard]] std::optional<PairVerdict> said(const QString &first, const QString &second) const
    {
        return session->verdict({kItem, first, second});
    }
    [[nodiscard]] std::optional<int> placeOf(const QString &label) const
    {
        const auto found = session->judgements().ranks.find({kItem, label});
        return found == session->judgements().ranks.end() ? std::nullopt : found->second.place;
    }
    void startComparing() const
    {
        QTest::keyClick(grid(), Qt::Key_P);
        ASSERT_TRUE(pairs()->isVisible());
        ASSERT_TRUE(pairs()->hasFocus());
    }
    /// Selects characters of the first response with the keyboard and presses M as a Hangul keyboard does.
    void mark(int from, int length) const
    {
        reader::ReaderEdit *page = panes()->view(0)->page();
        ASSERT_SOON(panes()->view(0)->complete());
        page->setFocus();
        QTest::keyClick(page, Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < from; ++i)
            QTest::keyClick(page, Qt::Key_Right);
        for (int i = 0; i < length; ++i)
            QTest::keyClick(page, Qt::Key_Right, Qt::ShiftModifier);
        jamoKey(page, u'ㅡ');
    }

    testing::ReviewPlace place;
    std::unique_ptr<session::ReviewSession> session;
    std::unique_ptr<ReviewDesk> desk;
};

} // namespace jeoul::ui
