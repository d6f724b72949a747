// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a response is on the screen, and how long the window is held up while the rest arrives. Qt's own
// Markdown view and a bare text edit do the same in the same run, because only their ratio means something on
// another machine.
#include "tests/bench/reader/corpus.h"
#include "tests/bench/reader/readertexts.h"
#include "tests/bench/reader/stallwatch.h"
#include "ui/reader/mathrenderer.h"
#include "ui/reader/readeredit.h"
#include "ui/reader/responseview.h"
#include "ui/review/aheadtexts.h"
#include "ui/review/panedeck.h"
#include "ui/theme/theme.h"

#include <QCommandLineParser>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QTextBrowser>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <memory>

namespace jeoul::bench {

namespace {

constexpr int kPatienceMs = 60'000;

/// Counts the paints of what it watches, when there is something to paint.
class PaintCount : public QObject
{
public:
    void watch(QWidget *widget) { widget->installEventFilter(this); }
    int paints = 0;
    std::function<bool()> hasText = [] { return true; };

protected:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint && hasText() ? 1 : 0;
        return false;
    }
};

struct Figure
{
    QString what;
    QString who;
    double firstMs = 0; ///< until the text is painted
    double allMs = 0;   ///< until everything is laid out; as firstMs when that is all
    double stallMs = 0; ///< longest single event
    double workMs = 0;  ///< longest processor time of a single event
};

class Bench
{
public:
    Bench(StallWatch &application, int repeat)
        : m_application(application)
        , m_repeat(repeat)
    {
    }

    void nextItem();
    void longText();
    void hostile(const QString &only);
    [[nodiscard]] const std::vector<Figure> &figures() const { return m_figures; }

private:
    /// The median of some runs; every run shows a text and says when it is painted and complete.
    struct Run
    {
        std::function<void()> show;
        std::function<bool()> painted;
        std::function<bool()> complete;
        std::function<void()> prepare = [] {};
    };
    void measure(const QString &what, const QString &who, const Run &run, int repeat);
    void responseView(const QString &what, const QString &text, int repeat);
    void rawView(const QString &what, const QString &text, int repeat);
    void markdownView(const QString &what, const QString &text, int repeat);
    void plainEdit(const QString &what, const QString &text, int repeat);
    void deck(bool ahead);
    template <typename Edit>
    void five(const QString &who, void (*fill)(Edit &, const QString &));

    StallWatch &m_application;
    int m_repeat;
    std::vector<Figure> m_figures;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void Bench::measure(const QString &what, const QString &who, const Run &run, int repeat)
{
    std::vector<double> first;
    std::vector<double> all;
    double stall = 0;
    double work = 0;
    for (int i = 0; i < repeat; ++i) {
        run.prepare();
        m_application.restart();
        QElapsedTimer clock;
        clock.start();
        m_application.count(run.show);
        runUntil(run.painted, kPatienceMs);
        first.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        runUntil(run.complete, kPatienceMs);
        all.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        stall = std::max(stall, m_application.worstMs());
        work = std::max(work, m_application.worstWorkMs());
    }
    m_figures.push_back({what, who, median(first), median(all), stall, work});
    const Figure &figure = m_figures.back();
    QTextStream(stderr) << QStringLiteral(
                               "%1 | %2 | first %3 ms | all %4 ms | worst stall %5 ms (work %6 ms)\n")
                               .arg(what, -28)
                               .arg(who, -24)
                               .arg(figure.firstMs, 8, 'f', 1)
                               .arg(figure.allMs, 8, 'f', 1)
                               .arg(figure.stallMs, 8, 'f', 1)
                               .arg(figure.workMs, 8, 'f', 1);
}

/// The reader as a pane of the desk has it.
struct ReaderPane
{
    ReaderPane()
    {
        view.setMathRenderer(&math);
        view.resize(560, 700);
        view.show();
    }
    [[nodiscard]] bool ready() const { return view.complete() && !view.formulasPending(); }

    reader::MathRenderer math;
    reader::ResponseView view;
};

void Bench::responseView(const QString &what, const QString &text, int repeat)
{
    ReaderPane pane;
    reader::ResponseView &view = pane.view;
    PaintCount count;
    count.watch(view.page()->viewport());
    runUntil([&] { return count.paints > 0; }, kPatienceMs);
    count.hasText = [&view] { return view.page()->document()->characterCount() > 1; };
    BlindResponse response;
    response.present = true;
    response.text = text;
    Run run;
    run.prepare = [&] {
        view.setMarkdown(QStringLiteral("."), {});
        runUntil([] { return false; }, 50);
        count.paints = 0;
    };
    run.show = [&] { view.setResponse(response, {}); };
    run.painted = [&] { return count.paints > 0; };
    run.complete = [&] { return pane.ready(); };
    measure(what, QStringLiteral("reader"), run, repeat);
}

/// From the key that asks for the raw text.
void Bench::rawView(const QString &what, const QString &text, int repeat)
{
    ReaderPane pane;
    reader::ResponseView &view = pane.view;
    view.setMarkdown(text, {});
    runUntil([&] { return pane.ready(); }, kPatienceMs);
    PaintCount count;
    count.watch(view.rawPage()->viewport());
    Run run;
    run.prepare = [&] {
        view.setRaw(false);
        runUntil([] { return false; }, 50);
        count.paints = 0;
    };
    run.show = [&] { view.setRaw(true); };
    run.painted = [&] { return count.paints > 0; };
    run.complete = [&] { return view.rawComplete(); };
    measure(what, QStringLiteral("reader, raw"), run, repeat);
}

void Bench::markdownView(const QString &what, const QString &text, int repeat)
{
    QTextBrowser view;
    view.resize(560, 700);
    view.show();
    PaintCount count;
    count.watch(view.viewport());
    runUntil([&] { return count.paints > 0; }, kPatienceMs);
    Run run;
    run.prepare = [&] {
        view.clear();
        runUntil([] { return false; }, 50);
        count.paints = 0;
    };
    run.show = [&] { view.setMarkdown(text); };
    run.painted = run.complete = [&] { return count.paints > 0; };
    measure(what, QStringLiteral("QTextBrowser::setMarkdown"), run, repeat);
}

void Bench::plainEdit(const QString &what, const QString &text, int repeat)
{
    QPlainTextEdit view;
    view.resize(560, 700);
    view.show();
    PaintCount count;
    count.watch(view.viewport());
    runUntil([&] { return count.paints > 0; }, kPatienceMs);
    Run run;
    run.prepare = [&] {
        view.clear();
        runUntil([] { return false; }, 50);
        count.paints = 0;
    };
    run.show = [&] { view.setPlainText(text); };
    run.painted = run.complete = [&] { return count.paints > 0; };
    measure(what, QStringLiteral("QPlainTextEdit"), run, repeat);
}

void Bench::deck(bool ahead)
{
    PacketContent content;
    for (int item = 0; item <= m_repeat; ++item) {
        BlindItem blind;
        blind.id = QString::number(item);
        for (int position = 0; position < 5; ++position) {
            BlindResponse response;
            response.present = true;
            response.text = ordinaryText(8 * 1024, item * 5 + position);
            blind.responses.push_back(response);
        }
        content.items.push_back(blind);
    }
    ui::PaneDeck deck(content);
    deck.resize(1366, 600);
    deck.setItem(QStringLiteral("0"));
    deck.show();
    PaintCount count;
    for (int position = 0; position < 5; ++position)
        count.watch(deck.view(position)->page()->viewport());
    const auto settled = [&] {
        bool all = true;
        for (int position = 0; position < 5; ++position)
            all = all && deck.view(position)->complete() && !deck.view(position)->formulasPending();
        return all;
    };
    runUntil(settled, kPatienceMs);
    int item = 0;
    Run run;
    run.prepare = [&] {
        const QString next = QString::number(++item);
        if (ahead) {
            deck.prepare(next);
            runUntil([&] { return deck.ahead().ready(); }, kPatienceMs);
            runUntil([] { return false; }, 2000); // formulas of the next item are set meanwhile
        }
        runUntil([] { return false; }, 50);
        count.paints = 0;
    };
    run.show = [&] { deck.setItem(QString::number(item)); };
    run.painted = [&] { return count.paints >= 5; };
    run.complete = settled;
    measure(QStringLiteral("5 x 8 KB, code and formulas"),
            ahead ? QStringLiteral("desk, rendered ahead") : QStringLiteral("desk, not ahead"), run,
            m_repeat);
}

template <typename Edit>
void Bench::five(const QString &who, void (*fill)(Edit &, const QString &))
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    std::vector<Edit *> edits;
    PaintCount count;
    for (int position = 0; position < 5; ++position) {
        edits.push_back(new Edit(&window));
        row->addWidget(edits.back());
        count.watch(edits.back()->viewport());
    }
    window.resize(1366, 600);
    window.show();
    runUntil([&] { return count.paints >= 5; }, kPatienceMs);
    int item = 0;
    Run run;
    run.prepare = [&] {
        ++item;
        runUntil([] { return false; }, 50);
        count.paints = 0;
    };
    run.show = [&] {
        for (int position = 0; position < 5; ++position)
            fill(*edits[static_cast<std::size_t>(position)], ordinaryText(8 * 1024, item * 5 + position));
    };
    run.painted = run.complete = [&] { return count.paints >= 5; };
    measure(QStringLiteral("5 x 8 KB, code and formulas"), who, run, m_repeat);
}

void Bench::nextItem()
{
    deck(true);
    deck(false);
    five<QTextBrowser>(QStringLiteral("QTextBrowser::setMarkdown"),
                       [](QTextBrowser &view, const QString &text) { view.setMarkdown(text); });
    five<QPlainTextEdit>(QStringLiteral("QPlainTextEdit"),
                         [](QPlainTextEdit &view, const QString &text) { view.setPlainText(text); });
}

void Bench::longText()
{
    const QString text = ordinaryText(1'000'000, 7);
    responseView(QStringLiteral("1 MB"), text, std::min(m_repeat, 3));
    rawView(QStringLiteral("1 MB"), text, std::min(m_repeat, 3));
    markdownView(QStringLiteral("1 MB"), text, 1);
    plainEdit(QStringLiteral("1 MB"), text, std::min(m_repeat, 3));
}

/// All of them, or those whose name holds the words.
void Bench::hostile(const QString &only)
{
    for (const auto &[name, text] : hostileTexts()) {
        if (!name.contains(only))
            continue;
        responseView(name, text, 1);
        rawView(name, text, 1);
    }
}

QJsonDocument asJson(const std::vector<Figure> &figures)
{
    QJsonArray out;
    for (const Figure &figure : figures)
        out.append(QJsonObject{{QStringLiteral("what"), figure.what},
                               {QStringLiteral("who"), figure.who},
                               {QStringLiteral("first_ms"), figure.firstMs},
                               {QStringLiteral("all_ms"), figure.allMs},
                               {QStringLiteral("stall_ms"), figure.stallMs},
                               {QStringLiteral("work_ms"), figure.workMs}});
    return QJsonDocument(out);
}

int listFallbacks(const QString &path)
{
    Corpus corpus;
    const Status read = corpus.read(path);
    if (!read.ok())
        QTextStream(stderr) << read.error().text() << '\n';
    QTextStream(stdout) << corpus.report();
    return read.ok() ? 0 : 1;
}

} // namespace

} // namespace jeoul::bench

int main(int argc, char **argv)
{
    QLoggingCategory::setFilterRules(QStringLiteral("qt.qml.compiler.warning=false")); // as the product does
    jeoul::bench::StallWatch application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption repeat(QStringLiteral("repeat"), QStringLiteral("Runs of each kind."),
                                    QStringLiteral("n"), QStringLiteral("5"));
    const QCommandLineOption json(QStringLiteral("json"),
                                  QStringLiteral("Figures as JSON on standard output."));
    const QCommandLineOption corpus(
        QStringLiteral("corpus"),
        QStringLiteral("Measures nothing; lists what of the responses in a file is not shown as meant."),
        QStringLiteral("file"));
    const QCommandLineOption only(QStringLiteral("only"),
                                  QStringLiteral("Measures only the hostile texts whose name holds this."),
                                  QStringLiteral("words"));
    parser.addOptions({repeat, json, corpus, only});
    parser.process(application);
    jeoul::ui::theme::apply(application, jeoul::ui::ThemeKind::Light);
    if (parser.isSet(corpus))
        return jeoul::bench::listFallbacks(parser.value(corpus));
    jeoul::bench::Bench bench(application, std::max(1, parser.value(repeat).toInt()));
    if (!parser.isSet(only)) {
        bench.nextItem();
        bench.longText();
    }
    bench.hostile(parser.value(only));
    if (parser.isSet(json))
        QTextStream(stdout) << jeoul::bench::asJson(bench.figures()).toJson();
    return 0;
}
