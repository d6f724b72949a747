// SPDX-License-Identifier: GPL-3.0-or-later
// Grabs every screen as PNG in both languages, all themes and sizes, and with text twice as large, for human
// eyes. JEOUL_SCREENS names the folder; without it a temporary one is used, and one look a theme proves that
// every screen can be shown.
#include "app/wiring/translations.h"
#include "models/base/digest.h"
#include "models/domain/schemejson.h"
#include "models/session/setupdeclarations.h"
#include "tests/support/demofixture.h"
#include "tests/support/reviewpacket.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/setupdraft.h"
#include "tests/support/soon.h"
#include "tests/support/wave.h"
#include "ui/declare/declarationpage.h"
#include "ui/panel/paneldesk.h"
#include "ui/panel/panelsteps.h"
#include "ui/reader/readeredit.h"
#include "ui/reader/recordingbar.h"
#include "ui/reader/recordingview.h"
#include "ui/reader/responseview.h"
#include "ui/reader/videosurface.h"
#include "ui/review/dossierform.h"
#include "ui/review/gatebar.h"
#include "ui/review/pairbar.h"
#include "ui/review/pane.h"
#include "ui/review/panecomparison.h"
#include "ui/review/panedeck.h"
#include "ui/review/rankboard.h"
#include "ui/review/reviewdesk.h"
#include "ui/review/reviewflow.h"
#include "ui/review/scoregrid.h"
#include "ui/setup/declarationspage.h"
#include "ui/setup/setupdesk.h"
#include "ui/shell/startpage.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <algorithm>
#include <array>

namespace jeoul::ui {
namespace {

struct Look
{
    Language language;
    ThemeKind theme;
    QSize size;
    double scale = 1; ///< of all text
};

constexpr QSize kSmall(1366, 768);
constexpr QSize kLarge(1920, 1080);

class ScreensTest : public testing::DemoFixture
{
protected:
    ScreensTest()
        : m_folder(qEnvironmentVariable("JEOUL_SCREENS", path(QStringLiteral("screens"))))
    {
        QDir().mkpath(m_folder);
    }

    static std::vector<Look> looks()
    {
        if (!qEnvironmentVariableIsSet("JEOUL_SCREENS"))
            return {{Language::Korean, ThemeKind::Light, kSmall},
                    {Language::English, ThemeKind::Dark, kLarge},
                    {Language::Korean, ThemeKind::Contrast, kSmall},
                    {Language::English, ThemeKind::ContrastDark, kSmall}};
        std::vector<Look> out;
        for (const Language language : {Language::Korean, Language::English}) {
            for (const ThemeKind theme : kThemeKinds) {
                for (const QSize &size : {kSmall, kLarge})
                    out.push_back({language, theme, size});
            }
            out.push_back({language, ThemeKind::Light, kSmall, 2});
        }
        return out;
    }

    static QString nameOf(const Look &look)
    {
        constexpr std::array kNames = {"light", "dark", "contrast", "contrastdark"};
        const QString theme = QLatin1String(kNames.at(static_cast<std::size_t>(look.theme)));
        const QString name =
            QStringLiteral("%1-%2-%3").arg(wiring::languageCode(look.language), theme).arg(look.size.width());
        return look.scale == 1 ? name : name + QStringLiteral("-large");
    }

    void dress(const Look &look)
    {
        m_translations.use(look.language);
        theme::apply(*qApp, look.theme, look.scale);
    }

    void grab(QWidget &widget, const QString &name, const Look &look)
    {
        widget.setAttribute(Qt::WA_StyledBackground);
        widget.resize(look.size);
        widget.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&widget));
        // Charts lay themselves out in several rounds of events.
        for (int round = 0; round < 20; ++round)
            QCoreApplication::processEvents();
        ASSERT_SOON(isDrawn(widget)) << name.toStdString();
        const QString file = QStringLiteral("%1/%2-%3.png").arg(m_folder, name, nameOf(look));
        const QPixmap picture = widget.grab();
        EXPECT_EQ(picture.size(), look.size) << name.toStdString();
        EXPECT_TRUE(picture.save(file)) << file.toStdString();
    }

    /// No response has a formula left that is still its source.
    static bool isDrawn(const QWidget &widget)
    {
        const QList<reader::ResponseView *> views = widget.findChildren<reader::ResponseView *>();
        return std::none_of(views.begin(), views.end(), [](const reader::ResponseView *view) {
            return view->isVisible() && (!view->complete() || view->formulasPending());
        });
    }

    /// An item whose first two responses have `text`, those that are compared: which item comes where differs
    /// from round to round, and whoever is recused sees nothing of one team in any item.
    static QString itemWith(const PacketContent &content, const QString &text)
    {
        const auto found =
            std::find_if(content.items.begin(), content.items.end(), [&](const BlindItem &item) {
                return item.responses.size() >= 2 && item.responses[0].text.contains(text) &&
                       item.responses[1].text.contains(text);
            });
        return found == content.items.end() ? QString() : found->id;
    }

    /// The demonstration's documents beside their sheet, begun.
    void grabDossier(ReviewFlow &flow, const Look &look)
    {
        const std::vector<BlindItem> &items = flow.session()->content().items;
        const auto dossier = std::find_if(
            items.begin(), items.end(), [](const BlindItem &item) { return item.kind == ItemKind::Dossier; });
        ASSERT_NE(dossier, items.end());
        const QString before = flow.desk()->currentItem();
        const CellKey first = flow.session()->cells(dossier->id).front();
        ASSERT_TRUE(flow.session()->setMark(first, Mark{3, {}}).ok());
        flow.desk()->openItem(dossier->id);
        grab(flow, QStringLiteral("review-dossier"), look);
        ASSERT_TRUE(
            flow.session()->setGate({first.item, first.label, QStringLiteral("technical")}, true).ok());
        auto *form = flow.desk()->findChild<DossierForm *>()->findChild<QScrollArea *>();
        form->verticalScrollBar()->setValue(form->verticalScrollBar()->maximum());
        grab(flow, QStringLiteral("review-dossier-below"), look);
        flow.desk()->openItem(before);
    }

    /// What a response does not meet, with its reason, and how the panes say so.
    void grabGates(ReviewFlow &flow, const Look &look)
    {
        auto *grid = flow.desk()->findChild<ScoreGrid *>();
        auto *bar = flow.desk()->findChild<GateBar *>();
        QTest::keyClick(grid, Qt::Key_G);
        ASSERT_TRUE(bar->isVisible());
        QTest::keyClick(bar, Qt::Key_1);
        QTest::keyClick(bar, Qt::Key_2);
        bar->findChild<QPlainTextEdit *>(QStringLiteral("reason-policy"))
            ->insertPlainText(QStringLiteral("운영을 통제할 근거가 없습니다."));
        grab(flow, QStringLiteral("review-gates"), look);
        QTest::keyClick(bar, Qt::Key_Escape);
        grab(flow, QStringLiteral("review-gates-signs"), look);
    }

    /// The ways of reading several responses at once.
    void grabReading(ReviewFlow &flow, const Look &look)
    {
        const QString sought = QStringLiteral(u"이"); // key events of the test library are ASCII
        const QString item = itemWith(flow.session()->content(), sought);
        ASSERT_FALSE(item.isEmpty());
        flow.desk()->openItem(item);
        auto *deck = flow.desk()->findChild<PaneDeck *>();
        auto *grid = flow.desk()->findChild<ScoreGrid *>();
        QSignalSpy compared(&deck->comparison(), &PaneComparison::compared);
        QTest::keyClick(grid, Qt::Key_D, Qt::ControlModifier);
        ASSERT_TRUE(compared.count() > 0 || compared.wait(30000));
        grab(flow, QStringLiteral("reading-differences"), look);
        QTest::keyClick(grid, Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(grid, Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(grid, Qt::Key_F, Qt::ControlModifier);
        auto *find = flow.desk()->findChild<QLineEdit *>(QStringLiteral("findText"));
        find->insert(sought);
        ASSERT_SOON(deck->view(0)->matchCount() > 0);
        grab(flow, QStringLiteral("reading-two-find"), look);
        QTest::keyClick(find, Qt::Key_Escape);
        QTest::keyClick(grid, Qt::Key_4, Qt::ControlModifier);
        deck->view(deck->panes().front().position)
            ->setErrorSpans({{4, 12, SpanSeverity::Minor, {}}, {30, 20, SpanSeverity::Critical, {}}});
        grab(flow, QStringLiteral("reading-large-errors"), look);
        QTest::keyClick(grid, Qt::Key_1, Qt::ControlModifier);
    }

    /// Notes, questions, practice, submitting and correcting.
    void grabWay(ReviewFlow &flow, const Look &look)
    {
        const bool korean = look.language == Language::Korean;
        session::ReviewSession &session = *flow.session();
        const BlindItem &practice = session.content().items.front();
        for (const CellKey &cell : session.cells(practice.id))
            ASSERT_TRUE(session.setMark(cell, Mark{3, {}}).ok());
        ASSERT_TRUE(session
                        .setNote(practice.id, korean ? QStringLiteral(u"나의 두 번째 근거를 다시 볼 것")
                                                     : QStringLiteral("Look again at the second reason of C"))
                        .ok());
        const QString asked = session.content().items.at(3).id;
        ASSERT_TRUE(session
                        .setQuestion(asked, korean ? QStringLiteral(u"그림도 평가 대상에 들어갑니까?")
                                                   : QStringLiteral("Does the picture count as well?"))
                        .ok());
        flow.desk()->openItem(practice.id);
        flow.desk()->findChild<ScoreGrid *>()->setCurrentCell(session.cells(practice.id).front());
        grab(flow, QStringLiteral("flow-practice"), look);
        flow.desk()->openItem(asked);
        flow.desk()->findChild<QAbstractButton *>(QStringLiteral("questionButton"))->click();
        grab(flow, QStringLiteral("flow-question"), look);
        flow.desk()->findChild<QAbstractButton *>(QStringLiteral("allQuestions"))->click();
        grab(flow, QStringLiteral("flow-questions"), look);
        Q_EMIT flow.desk()->submitRequested();
        grab(flow, QStringLiteral("flow-submit-first"), look);
        ASSERT_TRUE(session.submit(true, path(QStringLiteral("grab.jscores"))).ok());
        ASSERT_TRUE(session.setMark(session.cells(asked).front(), Mark{1, {}}).ok());
        Q_EMIT flow.desk()->submitRequested();
        grab(flow, QStringLiteral("flow-submit-second"), look);
        prompts.fileToSave = path(QStringLiteral("grab2.jscores"));
        flow.findChild<QAbstractButton *>(QStringLiteral("allowIncomplete"))->click();
        flow.findChild<QAbstractButton *>(QStringLiteral("submitNow"))->click();
        grab(flow, QStringLiteral("flow-receipt"), look);
    }

    /// The score sheet of the second round beside a team's documents.
    static PacketContent dossierPacket()
    {
        PacketContent content = testing::smallContent();
        const Result<Scheme> scheme = schemejson::preset(QStringLiteral("r2-2026"));
        EXPECT_TRUE(scheme.ok());
        content.rubric.sheets = scheme->sheets;
        content.rubric.scales = scheme->scales;
        content.rubric.policy.minSecondsPerItem = 180;
        BlindItem &item = content.items.front();
        item.kind = ItemKind::Dossier;
        item.prompt = QStringLiteral(u"제출 자료를 읽고 평가표를 작성해 주세요.");
        for (BlindResponse &response : item.responses) {
            response.text = QStringLiteral(
                u"# 개발 보고서\n\n## 1. 개발 전략\n\n당초 계획 대비 수행 내용은 다음과 같습니다.\n\n"
                u"| 단계 | 계획 | 실적 |\n|---|---|---|\n| 1 | 32B | 32B |\n| 2 | 100B | 112B |\n\n"
                u"- 데이터 자체 확보와 가공\n- 학습 로그 공개\n\n## 2. 향후 계획\n\n"
                u"차기 목표는 장문 이해와 도구 사용입니다.");
        }
        return content;
    }

    static QString put(PacketContent &content, const QByteArray &bytes)
    {
        const QString id = QString::fromLatin1(digest::sha256Hex(bytes));
        content.media.insert(id, bytes);
        return id;
    }

    /// A response that is heard, one that is a film with words, one that is a document of two pages.
    static PacketContent heardPacket()
    {
        PacketContent content = testing::smallContent();
        QFile film(QStringLiteral(JEOUL_TEST_DATA "/media/clip.webm"));
        EXPECT_TRUE(film.open(QIODevice::ReadOnly));
        std::vector<BlindResponse> &responses = content.items.at(1).responses;
        responses.resize(3);
        for (BlindResponse &response : responses) {
            response.present = true;
            response.assigned = true;
            response.media.clear();
        }
        responses[0].text =
            QStringLiteral(u"아래 낭독을 듣고 자연스러움을 판단해 주세요. Listen to the reading.");
        responses[0].media = {
            {put(content, testing::wave(75, -30)), 0, 0, {}, MediaKind::Sound, 75'000, -300}};
        responses[1].text = QStringLiteral(u"영상은 세 장면으로 되어 있습니다.");
        responses[1].media = {{put(content, film.readAll()), 64, 48, {}, MediaKind::Video, 632, -500}};
        responses[2].text.clear();
        for (const QColor &ink : {QColor(0x2F5DA8), QColor(0x1E7A46)}) {
            QImage page(874, 1240, QImage::Format_RGB888);
            page.fill(Qt::white);
            QPainter painter(&page);
            painter.fillRect(80, 80, 500, 40, ink);
            for (int line = 0; line < 30; ++line)
                painter.fillRect(80, 180 + line * 30, 600 + line * 37 % 110, 8, QColor(0x5B626B));
            painter.end();
            QByteArray png;
            QBuffer buffer(&png);
            EXPECT_TRUE(page.save(&buffer, "png"));
            responses[2].media.push_back({put(content, png), page.width(), page.height(), {}});
        }
        return content;
    }

    /// The demonstration's responses under a sheet that asks for everything there is.
    PacketContent everyEntry(int degrees)
    {
        ReviewFlow flow(context.review(), path(QStringLiteral("entries%1").arg(degrees)), prompts);
        flow.openFile(demo().openPacket);
        flow.openWithCode(demo().openCode);
        EXPECT_TRUE(QTest::qWaitFor([&] { return flow.session() != nullptr; }, 30000));
        PacketContent content = flow.session()->content();
        const Sheet wanted = testing::everyEntryContent().rubric.sheets.front();
        for (Sheet &sheet : content.rubric.sheets) {
            sheet.pairwise = wanted.pairwise;
            sheet.pairwise.degrees = degrees;
            sheet.ranking = true;
            sheet.errorSpans = true;
            sheet.spanCategories = wanted.spanCategories;
        }
        return content;
    }

    void grabEntries(ReviewDesk &desk, const QString &degrees, const Look &look)
    {
        grab(desk, QStringLiteral("entry-sheet") + degrees, look);
        auto *pairs = desk.findChild<PairBar *>();
        auto *ranks = desk.findChild<RankBoard *>();
        QTest::keyClick(desk.findChild<ScoreGrid *>(), Qt::Key_R);
        for (const Qt::Key key : {Qt::Key_2, Qt::Key_1, Qt::Key_2})
            QTest::keyClick(ranks, key);
        grab(desk, QStringLiteral("entry-ranking") + degrees, look);
        QTest::keyClick(ranks, Qt::Key_P);
        QTest::keyClick(pairs, Qt::Key_2);
        grab(desk, QStringLiteral("entry-pair-open") + degrees, look);
        QTest::keyClick(pairs, Qt::Key_Right);
        grab(desk, QStringLiteral("entry-pair") + degrees, look);
        QTest::keyClick(pairs, Qt::Key_Z, Qt::ControlModifier);
        grab(desk, QStringLiteral("entry-pair-undone") + degrees, look);
        QTest::keyClick(pairs, Qt::Key_Escape);
        reader::ReaderEdit *page = desk.findChild<PaneDeck *>()->view(0)->page();
        for (int error = 0; error < 2; ++error) {
            page->setFocus();
            QTest::keyClick(page, Qt::Key_Home, Qt::ControlModifier);
            for (int line = 0; line <= error; ++line)
                QTest::keyClick(page, Qt::Key_Down);
            QTest::keyClick(page, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
            QTest::keyClick(page, Qt::Key_M);
            auto *bar = desk.findChild<QWidget *>(QStringLiteral("spanBar"));
            QTest::keyClick(bar, error == 0 ? Qt::Key_1 : Qt::Key_3);
            if (error == 0)
                QTest::keyClick(bar, Qt::Key_A);
        }
        grab(desk, QStringLiteral("entry-errors") + degrees, look);
    }

    testing::ScriptedPrompts prompts;

private:
    QString m_folder;
    wiring::Translations m_translations;
};

TEST_F(ScreensTest, StartPage)
{
    for (const Look &look : looks()) {
        dress(look);
        StartPage page;
        page.setRecent({demo().draft, demo().openPacket, demo().round});
        grab(page, QStringLiteral("start"), look);
    }
}

TEST_F(ScreensTest, SetupDesk)
{
    for (const Look &look : looks()) {
        dress(look);
        auto session = session::SetupSession::open(demo().draft, context.setup());
        ASSERT_TRUE(session.ok());
        SetupDesk desk(std::move(session).value(), prompts);
        grab(desk, QStringLiteral("setup"), look);
        auto *kinds = desk.findChild<QListWidget *>(QStringLiteral("contentKinds"));
        for (int kind = 1; kind < kinds->count(); ++kind) {
            kinds->setCurrentRow(kind);
            grab(desk, QStringLiteral("setup-contents%1").arg(kind), look);
        }
        auto *tabs = desk.findChild<QTabWidget *>(QStringLiteral("setupTabs"));
        for (int tab = 1; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            grab(desk, QStringLiteral("setup-tab%1").arg(tab), look);
        }
    }
}

TEST_F(ScreensTest, PanelDesk)
{
    // A copy that is taken to the locked result, so that every page has something to show.
    const QString copy = path(QStringLiteral("panel.jround"));
    ASSERT_TRUE(QFile::copy(demo().round, copy));
    auto opened = session::PanelSession::open(copy, context.panel());
    ASSERT_TRUE(opened.ok());
    const std::shared_ptr<session::PanelSession> session = std::move(opened).value();
    for (const Look &look : looks()) {
        dress(look);
        PanelDesk desk(session, prompts, context.panel());
        grab(desk,
             session->state() == session::RoundState::Collecting ? QStringLiteral("panel-collecting")
                                                                 : QStringLiteral("panel-received"),
             look);
        for (int page = 1; page < 7; ++page) {
            desk.showPage(page);
            ASSERT_TRUE(QTest::qWaitFor([&desk] { return !desk.steps()->busy(); }, 30000));
            grab(desk, QStringLiteral("panel-page%1").arg(page), look);
        }
        desk.showPage(4);
        auto *parts = desk.findChild<QWidget *>(QStringLiteral("partsPage"))->findChild<QScrollArea *>();
        parts->verticalScrollBar()->setValue(parts->verticalScrollBar()->maximum());
        grab(desk, QStringLiteral("panel-parts-below"), look);
        auto *tabs = desk.findChild<QTabWidget *>(QStringLiteral("resultsTabs"));
        desk.showPage(2);
        for (int tab = 1; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            grab(desk, QStringLiteral("panel-results%1").arg(tab), look);
        }
        if (session->state() != session::RoundState::Collecting)
            continue;
        QFile key(demo().chairKey);
        ASSERT_TRUE(key.open(QIODevice::ReadOnly));
        ASSERT_TRUE(session->unlock(key.readAll(), demo().passphrase).ok());
        SilentProgress progress;
        ASSERT_TRUE(session->close().ok());
        ASSERT_TRUE(session->aggregate(progress).ok());
        ASSERT_TRUE(session->lock().ok());
    }
}

TEST_F(ScreensTest, EntryBars)
{
    for (const Look &look : looks()) {
        const int degrees = look.size.width() > 1400 ? 3 : 2;
        dress(look);
        testing::ReviewPlace place(everyEntry(degrees));
        const auto session = place.begin();
        ASSERT_NE(session, nullptr);
        ReviewDesk desk(*session);
        desk.openItem(session->content().items.at(1).id);
        grabEntries(desk, QString::number(degrees), look);
        if (!qEnvironmentVariableIsSet("JEOUL_SCREENS"))
            break; // one look shows that they can be shown
    }
}

TEST_F(ScreensTest, ReviewDesk)
{
    int run = 0;
    for (const Look &look : looks()) {
        dress(look);
        ReviewFlow flow(context.review(), path(QStringLiteral("w%1").arg(run++)), prompts);
        flow.openFile(demo().openPacket);
        grab(flow, QStringLiteral("code"), look);
        flow.openWithCode(demo().openCode);
        ASSERT_TRUE(QTest::qWaitFor([&] { return flow.session() != nullptr; }, 30000));
        grab(flow, QStringLiteral("pledge"), look);
        ASSERT_TRUE(flow.session()->pledge(QStringLiteral("Kim")).ok());
        flow.setCurrentWidget(flow.desk());
        for (const int index : {0, 2, 4}) {
            flow.desk()->openItem(flow.session()->content().items.at(static_cast<std::size_t>(index)).id);
            auto *grid = flow.desk()->findChild<ScoreGrid *>();
            for (const Qt::Key key : {Qt::Key_4, Qt::Key_3, Qt::Key_5, Qt::Key_4, Qt::Key_2, Qt::Key_1})
                QTest::keyClick(grid, key);
            grab(flow, QStringLiteral("review%1").arg(index), look);
        }
        grabDossier(flow, look);
        grabGates(flow, look);
        grabReading(flow, look);
        grabWay(flow, look);
    }
}

TEST_F(ScreensTest, Dossier)
{
    testing::ReviewPlace place(dossierPacket());
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    const std::vector<CellKey> cells = session->cells(session->content().items.front().id);
    ASSERT_TRUE(session->setMark(cells.at(0), Mark{15, {}}).ok());
    ASSERT_TRUE(
        session->setGate({cells.at(0).item, cells.at(0).label, QStringLiteral("technical")}, true).ok());
    for (const Look &look : looks()) {
        dress(look);
        ReviewDesk desk(*session);
        desk.openItem(cells.front().item);
        grab(desk, QStringLiteral("dossier"), look);
        auto *scroll = desk.findChild<QScrollArea *>();
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        grab(desk, QStringLiteral("dossier-below"), look);
    }
}

TEST_F(ScreensTest, Recordings)
{
    testing::ReviewPlace place(heardPacket());
    const auto session = place.begin();
    ASSERT_NE(session, nullptr);
    for (const Look &look : looks()) {
        dress(look);
        ReviewDesk desk(*session);
        desk.openItem(session->content().items.at(1).id);
        grab(desk, QStringLiteral("recordings-first"), look);
        auto *deck = desk.findChild<PaneDeck *>();
        const auto *film = deck->all().at(1)->recordings()->recordings().at(0);
        ASSERT_SOON(!film->surface()->picture().isNull() || !film->noteText().isEmpty());
        QTest::keyClick(desk.findChild<ScoreGrid *>(), Qt::Key_K);
        const auto *sound = deck->all().at(0)->recordings()->recordings().at(0);
        ASSERT_SOON(sound->playing());
        grab(desk, QStringLiteral("recordings"), look);
        if (!qEnvironmentVariableIsSet("JEOUL_SCREENS"))
            break; // one look shows that they can be shown
    }
}

TEST_F(ScreensTest, Declarations)
{
    testing::SetupDraft draft;
    std::shared_ptr<session::SetupSession> setup = draft.ready();
    const auto forms = session::writeDeclarationForms(setup->contents(), draft.path(QStringLiteral("forms")));
    ASSERT_TRUE(forms.ok());
    for (const Look &look : looks()) {
        dress(look);
        DeclarationsPage secretary(setup, prompts);
        grab(secretary, QStringLiteral("declarations-secretary"), look);
        auto standing = DeclarationPage::open(forms->front(), draft.path(QStringLiteral("kept")));
        ASSERT_TRUE(standing.ok());
        standing->declaring.declareNone(0);
        standing->declaring.declareConflict(1, QStringLiteral("advice in 2025"));
        DeclarationPage reviewer(std::move(standing).value(), forms->front(), draft.clock, prompts);
        grab(reviewer, QStringLiteral("declaration-reviewer"), look);
    }
}

} // namespace
} // namespace jeoul::ui
