// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/setupscreen.h"

#include "models/base/digest.h"
#include "models/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace jeoul::session {

namespace {

constexpr auto kBenchmarkId = "id";

QString where(const char *word)
{
    return QString::fromLatin1(word);
}

class TextList
{
public:
    void add(const char *place, const QString &field, const QString &text, const QString &itemId = {},
             const QString &teamId = {}, const QStringList &attachments = {})
    {
        if (!text.isEmpty())
            m_texts.push_back({where(place), field, itemId, teamId, text, attachments});
    }
    void add(const char *place, const QString &field, const LocalText &text)
    {
        add(place, field + QStringLiteral("/ko"), text.ko);
        add(place, field + QStringLiteral("/en"), text.en);
    }
    /// A document stands in the list also without words; there is something to say of it.
    void addDocument(const QString &name, const QString &words, const QString &itemId, const QString &teamId)
    {
        if (!words.isEmpty() || name.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
            m_texts.push_back({where("document"), name, itemId, teamId, words, {}});
    }
    [[nodiscard]] std::vector<ReadText> take() { return std::move(m_texts); }

private:
    std::vector<ReadText> m_texts;
};

/// The words of documents, which are shown as pictures of their pages.
void addDocuments(const DraftContents &contents, const QStringList &names, const QString &itemId,
                  const QString &teamId, TextList &out)
{
    for (const QString &name : names) {
        if (const auto file = contents.media.find(name); file != contents.media.end())
            out.addDocument(name, file->second.words, itemId, teamId);
    }
}

void addItems(const DraftContents &contents, TextList &out)
{
    for (const Item &item : contents.items) {
        // A repeat shows the texts of the item it repeats.
        if (item.kind == ItemKind::Repeat)
            continue;
        out.add("prompt", QStringLiteral("prompt"), item.prompt, item.id, {}, item.attachments);
        out.add("context", QStringLiteral("context"), item.context, item.id, {}, item.attachments);
        out.add("reference", QStringLiteral("reference"), item.reference, item.id, {}, item.attachments);
        addDocuments(contents, item.attachments, item.id, {}, out);
        out.add("item", QStringLiteral("domain"), item.domain, item.id);
        out.add("item", QStringLiteral("language"), item.language, item.id);
        out.add("item", QStringLiteral("modality"), item.modality, item.id);
    }
}

void addBenchmarks(const DraftContents &contents, TextList &out)
{
    for (const Benchmark &benchmark : contents.benchmarks) {
        out.add("benchmark", QString::fromLatin1(kBenchmarkId), benchmark.id, benchmark.id);
        if (benchmark.title != benchmark.id)
            out.add("benchmark", QStringLiteral("title"), benchmark.title, benchmark.id);
        out.add("benchmark", QStringLiteral("group"), benchmark.group, benchmark.id);
        out.add("benchmark", QStringLiteral("domain"), benchmark.domain, benchmark.id);
        out.add("benchmark", QStringLiteral("language"), benchmark.language, benchmark.id);
        out.add("benchmark", QStringLiteral("modality"), benchmark.modality, benchmark.id);
    }
}

void addSheet(const Sheet &sheet, TextList &out)
{
    out.add("scheme", sheet.id + QStringLiteral("/title"), sheet.title);
    for (const Criterion &criterion : sheet.criteria) {
        const QString field = sheet.id + u'/' + criterion.id;
        out.add("scheme", field + QStringLiteral("/title"), criterion.title);
        out.add("scheme", field + QStringLiteral("/description"), criterion.description);
        for (std::size_t i = 0; i < criterion.guidance.size(); ++i)
            out.add("scheme", field + QStringLiteral("/guidance/%1").arg(i), criterion.guidance[i]);
    }
    for (const GateCheck &gate : sheet.gates) {
        out.add("scheme", sheet.id + QStringLiteral("/gate/") + gate.id, gate.title);
        out.add("scheme", sheet.id + QStringLiteral("/gate/") + gate.id + QStringLiteral("/description"),
                gate.description);
    }
}

void addScheme(const Scheme &scheme, TextList &out)
{
    out.add("scheme", QStringLiteral("title"), scheme.title);
    for (const Scale &scale : scheme.scales) {
        for (const ScaleAnchor &anchor : scale.anchors) {
            const QString field = QStringLiteral("scale/%1/%2").arg(scale.id).arg(anchor.step);
            out.add("scheme", field, anchor.word);
            out.add("scheme", field + QStringLiteral("/example"), anchor.example);
        }
    }
    for (const Sheet &sheet : scheme.sheets)
        addSheet(sheet, out);
}

QString findingId(const ReadText &text, const blinding::AliasHit &hit)
{
    QByteArray bytes;
    for (const QString &part : {text.where, text.field, text.itemId, text.teamId, hit.term})
        bytes += digest::lengthPrefixed(part.toUtf8());
    bytes += QByteArray::number(qint64(hit.offset));
    return QString::fromLatin1(digest::blake2b(bytes, 16, QByteArrayLiteral("jeoul1/finding")).toHex());
}

AliasFinding finding(const ReadText &text, const blinding::AliasHit &hit, const Decisions &decisions)
{
    AliasFinding out;
    out.id = findingId(text, hit);
    out.itemId = text.itemId;
    out.teamId = text.teamId;
    out.where = text.where;
    out.field = text.field;
    out.term = hit.term;
    out.excerpt = blinding::excerpt(text.text, hit);
    out.offset = hit.offset;
    out.length = hit.length;
    if (const auto decided = decisions.find(out.id); decided != decisions.end()) {
        out.decision = decided->second.decision;
        out.reason = decided->second.reason;
    }
    return out;
}

/// Numbers of the pages that hold no words, such as scans: "2, 4–6". Empty when there are none.
QString wordlessPages(const QString &words)
{
    const QStringList pages = words.split(u'\f').mid(1);
    QStringList runs;
    for (qsizetype from = 0; from < pages.size(); ++from) {
        qsizetype end = from;
        while (end < pages.size() && text::isBlank(pages.at(end)))
            ++end;
        if (end - from == 1)
            runs << QString::number(end);
        else if (end > from)
            runs << QStringLiteral("%1–%2").arg(from + 1).arg(end);
        from = end;
    }
    return runs.join(QStringLiteral(", "));
}

/// A document that was imported before pages were told apart. Its pictures are the same as ever, so whether
/// words can be read on them is known only once it is imported again.
AliasFinding untoldFinding(ReadText text, const Decisions &decisions)
{
    text.where = where("pages");
    AliasFinding out = finding(text, {0, 0, text.field}, decisions);
    out.excerpt = QCoreApplication::translate(
                      "Screening",
                      "%1 was imported by an earlier version, so it is not known whether words can be read "
                      "on all its pages. Import it again, or look at its pages for names.")
                      .arg(text.field);
    return out;
}

/// What cannot be searched is looked at by a person, and decided about as a name is.
std::optional<AliasFinding> wordlessFinding(ReadText text, const Decisions &decisions)
{
    if (text.where != where("document"))
        return std::nullopt;
    if (!text.text.contains(u'\f'))
        return untoldFinding(std::move(text), decisions);
    const QString pages = wordlessPages(text.text);
    if (pages.isEmpty())
        return std::nullopt;
    text.where = where("pages");
    AliasFinding out = finding(text, {0, 0, text.field + QStringLiteral(": ") + pages}, decisions);
    out.excerpt = QCoreApplication::translate(
                      "Screening", "No words can be read on these pages of %1: %2. Look at them for names.")
                      .arg(text.field, pages);
    return out;
}

} // namespace

std::vector<ReadText> readTexts(const DraftContents &contents)
{
    TextList out;
    out.add("title", QStringLiteral("title"), contents.title);
    addScheme(contents.scheme, out);
    addBenchmarks(contents, out);
    addItems(contents, out);
    for (const Response &response : contents.responses) {
        out.add("response", QStringLiteral("text"), response.text, response.itemId, response.teamId,
                response.attachments);
        addDocuments(contents, response.attachments, response.itemId, response.teamId, out);
    }
    for (const Expectation &one : contents.practice)
        out.add("practice", one.criterion, one.reason, one.itemId, one.teamId);
    return out.take();
}

bool mayDecide(const QString &place, const QString &field, const QString &decision)
{
    if (decision == QStringLiteral("keep"))
        return true;
    if (decision == QStringLiteral("mask"))
        return place != where("scheme") && place != where("document") && place != where("pages") &&
               !(place == where("benchmark") && field == QLatin1String(kBenchmarkId));
    return decision == QStringLiteral("drop") && place != where("scheme") && place != where("benchmark") &&
           place != where("title");
}

Screening::Screening(const std::vector<Team> &teams)
    : m_search(teams)
{
}

/// Names in the file names of pictures do not count: those never leave the draft.
std::vector<blinding::AliasHit> Screening::hits(const ReadText &text) const
{
    std::vector<blinding::AliasHit> found = m_search.find(text.text);
    for (const QString &name : text.attachments) {
        const QString reference = QStringLiteral("](") + name;
        for (qsizetype at = text.text.indexOf(reference); at >= 0;
             at = text.text.indexOf(reference, at + reference.size())) {
            const qsizetype end = at + reference.size();
            found.erase(std::remove_if(found.begin(), found.end(),
                                       [&](const blinding::AliasHit &hit) {
                                           return hit.offset > at && hit.offset + hit.length <= end;
                                       }),
                        found.end());
        }
    }
    return found;
}

Result<std::vector<AliasFinding>>
Screening::findings(const DraftContents &contents, const Decisions &decisions, ProgressSink &progress) const
{
    std::vector<AliasFinding> out;
    const std::vector<ReadText> texts = readTexts(contents);
    const QString sentence = QCoreApplication::translate("Screening", "Searching the texts for names");
    qint64 finished = 0;
    for (const ReadText &text : texts) {
        if (finished % 64 == 0)
            progress.report(finished, static_cast<qint64>(texts.size()), sentence);
        ++finished;
        if (progress.cancelled()) {
            return Error(ErrorCode::Cancelled,
                         QCoreApplication::translate("Screening", "The search for names was stopped."))
                .keeping(QCoreApplication::translate("Screening", "The draft is unchanged."));
        }
        for (const blinding::AliasHit &hit : hits(text))
            out.push_back(finding(text, hit, decisions));
        if (const std::optional<AliasFinding> unread = wordlessFinding(text, decisions))
            out.push_back(*unread);
    }
    return out;
}

QString Screening::masked(const ReadText &text, const Decisions &decisions) const
{
    if (decisions.empty())
        return text.text;
    std::vector<blinding::AliasHit> masks;
    for (const blinding::AliasHit &hit : hits(text)) {
        const auto decided = decisions.find(findingId(text, hit));
        if (decided != decisions.end() && decided->second.decision == QStringLiteral("mask"))
            masks.push_back(hit);
    }
    return blinding::masked(text.text, masks);
}

} // namespace jeoul::session
