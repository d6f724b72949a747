// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/reader/corpus.h"

#include "tests/bench/reader/stallwatch.h"
#include "ui/reader/mathengine.h"
#include "ui/reader/mathrenderer.h"
#include "ui/reader/readerformats.h"
#include "ui/reader/renderedtext.h"
#include "ui/reader/shownlines.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTextBlock>

#include <cmark-gfm.h>

namespace jeoul::bench {

namespace {

constexpr qsizetype kEffort = 1'000'000;
constexpr int kPatienceMs = 600'000;
constexpr qsizetype kReasonLength = 120;
constexpr int kExamples = 3;

QString oneLine(const QString &text)
{
    return text.simplified().left(kReasonLength);
}

/// The name of a tag, or what else the HTML begins with.
QString tagOf(const QString &html)
{
    static const QRegularExpression kTag(QStringLiteral("</?[A-Za-z][A-Za-z0-9-]*|<[!?]"));
    const QRegularExpressionMatch match = kTag.match(html);
    return match.hasMatch() ? match.captured().toLower() : oneLine(html);
}

QString whyNoColours(const QString &language, const QString &source)
{
    if (language.isEmpty())
        return QStringLiteral("no language named");
    if (!reader::isHighlighted(language))
        return QStringLiteral("no grammar: ") + language;
    const bool colours = !reader::highlight(language, reader::ShownLines(source).text()).empty();
    return colours ? QString() : QStringLiteral("the grammar finds nothing: ") + language;
}

QString whySource(const QString &formula)
{
    if (formula.size() > reader::MathEngine::kLongest)
        return QStringLiteral("longer than 2 KB");
    if (reader::mathDepth(formula) > reader::MathEngine::kDeepest)
        return QStringLiteral("nested too deep");
    return QStringLiteral("not typeset: ") + oneLine(formula);
}

/// A note without its numbers.
QString kindOfNote(QString sentence)
{
    static const QRegularExpression kNumbers(QStringLiteral("[0-9][0-9,]*"));
    return oneLine(sentence.replace(kNumbers, QStringLiteral("#")));
}

} // namespace

Status Corpus::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, QStringLiteral("%1 cannot be read.").arg(path)};
    reader::MathRenderer math(nullptr, std::chrono::seconds(20));
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        const auto word = [&line](const char *key) { return line.value(QLatin1String(key)).toString(); };
        render(word("item_id") + u'/' + word("system"), word("text"), math);
    }
    return done();
}

void Corpus::render(const QString &name, const QString &text, reader::MathRenderer &math)
{
    ++m_responses;
    reader::ReaderStyle style;
    style.tokens = ui::theme::currentTokens();
    reader::RenderedText shown({text, {}, style}, {}, &math);
    runUntil([&shown] { return shown.write(kEffort); }, kPatienceMs);
    const auto drawn = [&shown] {
        while (shown.drawFormulas(kPatienceMs)) {
        }
        return !shown.formulasPending();
    };
    runUntil(drawn, kPatienceMs);
    if (shown.formulasPending())
        add(QStringLiteral("unfinished"), QStringLiteral("formulas not answered for"), name);
    lookAtTree(name, reader::ParsedText(text));
    lookAtDocument(name, shown);
}

void Corpus::lookAtTree(const QString &name, const reader::ParsedText &text)
{
    cmark_iter *iterator = cmark_iter_new(text.root());
    for (cmark_event_type event = cmark_iter_next(iterator); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator)) {
        cmark_node *node = cmark_iter_get_node(iterator);
        const cmark_node_type type = cmark_node_get_type(node);
        if (event != CMARK_EVENT_ENTER)
            continue;
        if (type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE)
            add(QStringLiteral("HTML shown as text"), tagOf(reader::literal(node)), name);
        if (type != CMARK_NODE_CODE_BLOCK)
            continue;
        const QString why =
            whyNoColours(reader::languageOf(node), text.math().restored(reader::literal(node)));
        if (why.isEmpty())
            ++m_coloured;
        else
            add(QStringLiteral("code without colours"), why, name);
    }
    cmark_iter_free(iterator);
}

void Corpus::lookAtDocument(const QString &name, const reader::RenderedText &text)
{
    const QTextDocument &document = *text.document();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const bool note = block.blockFormat().boolProperty(reader::kNoteProperty);
        if (note)
            add(QStringLiteral("note"), kindOfNote(block.text()), name);
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            if (format.objectType() == reader::kMathObject)
                m_formulas += format.intProperty(reader::kFormulaPieceProperty) == 0 ? fragment.length() : 0;
            else if (format.hasProperty(reader::kFormulaProperty))
                add(QStringLiteral("formula as source"),
                    whySource(format.property(reader::kFormulaProperty).toString()), name);
            else if (!note && format.boolProperty(reader::kNoteProperty))
                add(QStringLiteral("picture not shown"), oneLine(fragment.text()), name);
        }
    }
}

void Corpus::add(const QString &kind, const QString &reason, const QString &name)
{
    Class &found = m_classes[{kind, reason}];
    ++found.count;
    if (found.examples.size() < kExamples && !found.examples.contains(name))
        found.examples.append(name);
}

QString Corpus::report() const
{
    QString out = QStringLiteral("%1 responses, %2 formulas drawn, %3 code blocks coloured\n")
                      .arg(m_responses)
                      .arg(m_formulas)
                      .arg(m_coloured);
    for (const auto &[what, found] : m_classes)
        out += QStringLiteral("%1\t%2\t%3\t%4\n")
                   .arg(what.first, what.second)
                   .arg(found.count)
                   .arg(found.examples.join(QStringLiteral(", ")));
    return out;
}

} // namespace jeoul::bench
