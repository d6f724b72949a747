// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/setupmaterial.h"

#include "models/base/digest.h"
#include "models/base/text.h"
#include "models/intake/picturebytes.h"

#include <QCoreApplication>
#include <QSize>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace jeoul::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SetupMaterial)
};

/// Turns the texts and pictures of one draft into their sealed form.
class Preparation
{
public:
    Preparation(const DraftContents &contents, const Decisions &decisions)
        : m_contents(contents)
        , m_decisions(decisions)
        , m_screening(contents.teams)
    {
        for (const Benchmark &benchmark : contents.benchmarks)
            m_benchmarks[benchmark.id] = sealedBenchmark(benchmark);
        for (const Item &item : contents.items)
            m_items[item.id] = &item;
        for (const Response &response : contents.responses)
            m_responses[response.itemId].push_back(&response);
        for (const Expectation &one : contents.practice)
            m_expectations[{one.itemId, one.teamId}].push_back(&one);
    }
    [[nodiscard]] Result<RoundMaterial> run();

private:
    [[nodiscard]] QString withMediaIds(QString text, const QStringList &names) const;
    [[nodiscard]] QString sealedText(const ReadText &text);
    [[nodiscard]] QString sealedText(const char *where, const char *field, const QString &text,
                                     const QString &itemId);
    [[nodiscard]] Benchmark sealedBenchmark(const Benchmark &benchmark);
    [[nodiscard]] Result<ItemMaterial> item(const Item &item);
    [[nodiscard]] BlindItem blindItem(const Item &source);
    [[nodiscard]] Result<BlindResponse> response(const Response &response);
    [[nodiscard]] std::vector<Expected> expected(const Item &item, const QString &team);
    [[nodiscard]] Result<std::vector<Media>> media(const QStringList &names);
    [[nodiscard]] Result<std::set<QString>> droppedItems() const;

    const DraftContents &m_contents;
    const Decisions &m_decisions;
    Screening m_screening;
    std::map<QString, Benchmark> m_benchmarks;
    std::map<QString, const Item *> m_items;
    std::map<QString, std::vector<const Response *>> m_responses;
    std::map<std::pair<QString, QString>, std::vector<const Expectation *>> m_expectations; ///< item, team
    QHash<QString, QByteArray> m_media;
    /// By where, field, item and team: a repeat shows the texts of its item again.
    std::map<std::tuple<QString, QString, QString, QString>, MaskedText> m_masked;
};

QString mediaId(const QByteArray &bytes)
{
    return QString::fromLatin1(digest::sha256Hex(bytes));
}

/// What a file becomes in a packet: a picture, the pages of a document in order, or a recording.
std::vector<Media> sealedMedia(const Attachment &file, QHash<QString, QByteArray> &store)
{
    std::vector<Media> out;
    const auto add = [&](const QByteArray &bytes, QSize size) {
        out.push_back({mediaId(bytes), size.width(), size.height(), {}, file.kind, file.duration, file.gain});
        store[out.back().id] = bytes;
    };
    if (file.kind != MediaKind::Picture) {
        add(file.bytes, {file.width, file.height});
        return out;
    }
    for (const QByteArray &page : intake::picturebytes::pagesOf(file.bytes))
        add(page, intake::picturebytes::sizeOf(page));
    return out;
}

/// A text that shows a file shows its first page in that place, and the others right behind it.
QString Preparation::withMediaIds(QString out, const QStringList &names) const
{
    for (const QString &name : names) {
        const auto file = m_contents.media.find(name);
        if (file == m_contents.media.end())
            continue;
        QHash<QString, QByteArray> unused;
        QStringList ids;
        for (const Media &media : sealedMedia(file->second, unused))
            ids << media.id;
        const QString target = QStringLiteral("](");
        out.replace(target + name + u')', target + ids.join(QStringLiteral(") ![](")) + u')');
        out.replace(target + name + u' ', target + ids.value(0) + u' ');
    }
    return out;
}

QString Preparation::sealedText(const ReadText &text)
{
    const QString masked = m_screening.masked(text, m_decisions);
    QString displayed = text::sealed(withMediaIds(masked, text.attachments));
    if (masked != text.text) {
        m_masked[{text.where, text.field, text.itemId, text.teamId}] = {
            text.where,
            text.field,
            text.itemId,
            text.teamId,
            text::sealed(withMediaIds(text.text, text.attachments)),
            displayed};
    }
    return displayed;
}

QString Preparation::sealedText(const char *where, const char *field, const QString &text,
                                const QString &itemId)
{
    return sealedText({QString::fromLatin1(where), QString::fromLatin1(field), itemId, {}, text, {}});
}

Benchmark Preparation::sealedBenchmark(const Benchmark &b)
{
    return {b.id,
            sealedText("benchmark", "title", b.title, b.id),
            sealedText("benchmark", "group", b.group, b.id),
            sealedText("benchmark", "domain", b.domain, b.id),
            sealedText("benchmark", "language", b.language, b.id),
            sealedText("benchmark", "modality", b.modality, b.id)};
}

Result<std::vector<Media>> Preparation::media(const QStringList &names)
{
    std::vector<Media> out;
    for (const QString &name : names) {
        const auto found = m_contents.media.find(name);
        const std::vector<Media> sealed =
            found == m_contents.media.end() ? std::vector<Media>() : sealedMedia(found->second, m_media);
        if (sealed.empty()) {
            return Error(ErrorCode::BadInput, Words::tr("The file %1 is not in the draft.").arg(name))
                .keeping(Words::tr("Nothing was sealed."))
                .advising(Words::tr("Import the media folder again."));
        }
        out.insert(out.end(), sealed.begin(), sealed.end());
    }
    return out;
}

Result<BlindResponse> Preparation::response(const Response &source)
{
    Result<std::vector<Media>> pictures = media(source.attachments);
    if (!pictures.ok())
        return pictures.error();
    BlindResponse out;
    out.present = true;
    out.text = sealedText({QStringLiteral("response"), QStringLiteral("text"), source.itemId, source.teamId,
                           source.text, source.attachments});
    out.media = std::move(pictures).value();
    return out;
}

/// In the order of the sheet, so that nothing tells how the file was written. What does not fit the sheet is
/// an obstacle to sealing and does not get here.
std::vector<Expected> Preparation::expected(const Item &item, const QString &team)
{
    std::vector<Expected> out;
    const Sheet *sheet = m_contents.scheme.sheetFor(item.kind, item.benchmark);
    const auto found = m_expectations.find({item.id, team});
    if (sheet == nullptr || item.kind != ItemKind::Practice || found == m_expectations.end())
        return out;
    for (const Criterion &criterion : sheet->criteria) {
        const Scale *scale = m_contents.scheme.scale(criterion.scaleId);
        for (const Expectation *one : found->second) {
            if (scale == nullptr || one->criterion != criterion.id)
                continue;
            if (const std::optional<int> step = scale->stepOf(one->score)) {
                out.push_back(
                    {criterion.id, *step,
                     sealedText({QStringLiteral("practice"), criterion.id, item.id, team, one->reason, {}})});
            }
        }
    }
    return out;
}

BlindItem Preparation::blindItem(const Item &source)
{
    const auto body = [&](const char *field, const QString &text) {
        const QString name = QString::fromLatin1(field);
        return sealedText({name, name, source.id, {}, text, source.attachments});
    };
    const auto found = m_benchmarks.find(source.benchmark);
    const Benchmark benchmark = found == m_benchmarks.end() ? Benchmark() : found->second;
    const auto own = [&](const char *field, const QString &text, const QString &otherwise) {
        return text.isEmpty() ? otherwise : sealedText("item", field, text, source.id);
    };
    BlindItem out;
    out.benchmark = source.benchmark;
    out.benchmarkTitle = benchmark.title;
    out.group = benchmark.group;
    out.domain = own("domain", source.domain, benchmark.domain);
    out.language = own("language", source.language, benchmark.language);
    out.modality = own("modality", source.modality, benchmark.modality);
    out.prompt = body("prompt", source.prompt);
    out.context = body("context", source.context);
    out.reference = body("reference", source.reference);
    return out;
}

Result<ItemMaterial> Preparation::item(const Item &item)
{
    const auto repeated = m_items.find(item.repeatOf);
    const bool repeats = item.kind == ItemKind::Repeat && repeated != m_items.end();
    const Item &source = repeats ? *repeated->second : item;
    ItemMaterial out{item.id, repeats ? item.repeatOf : QString(), blindItem(source), {}};
    out.item.kind = item.kind;
    Result<std::vector<Media>> pictures = media(source.attachments);
    if (!pictures.ok())
        return pictures.error();
    out.item.attachments = std::move(pictures).value();
    for (const Response *answer : m_responses[source.id]) {
        Result<BlindResponse> sealed = response(*answer);
        if (!sealed.ok())
            return sealed.error();
        sealed->expected = expected(item, answer->teamId);
        out.answers[answer->teamId] = std::move(sealed).value();
    }
    return out;
}

Result<std::set<QString>> Preparation::droppedItems() const
{
    const bool any = std::any_of(m_decisions.begin(), m_decisions.end(), [](const auto &decided) {
        return decided.second.decision == QStringLiteral("drop");
    });
    if (!any)
        return std::set<QString>();
    SilentProgress progress;
    const Result<std::vector<AliasFinding>> found = m_screening.findings(m_contents, m_decisions, progress);
    if (!found.ok())
        return found.error();
    std::set<QString> dropped;
    for (const AliasFinding &finding : *found) {
        if (finding.decision == QStringLiteral("drop"))
            dropped.insert(finding.itemId);
    }
    return dropped;
}

Result<RoundMaterial> Preparation::run()
{
    const Result<std::set<QString>> dropped = droppedItems();
    if (!dropped.ok())
        return dropped.error();
    RoundMaterial out;
    out.title = sealedText("title", "title", m_contents.title, {});
    for (const Benchmark &benchmark : m_contents.benchmarks)
        out.benchmarks.push_back(m_benchmarks[benchmark.id]);
    for (const Item &source : m_contents.items) {
        if (dropped->contains(source.id) || dropped->contains(source.repeatOf))
            continue;
        Result<ItemMaterial> material = item(source);
        if (!material.ok())
            return material.error();
        out.items.push_back(std::move(material).value());
    }
    out.media = std::move(m_media);
    for (auto &[place, text] : m_masked)
        out.masked.push_back(std::move(text));
    return out;
}

class Bytes
{
public:
    Bytes &operator<<(const QString &text)
    {
        m_bytes += digest::lengthPrefixed(text.toUtf8());
        return *this;
    }
    Bytes &operator<<(const std::vector<Media> &media)
    {
        *this << QString::number(media.size());
        for (const Media &picture : media)
            *this << picture.id;
        return *this;
    }
    Bytes &operator<<(const std::vector<Expected> &expected)
    {
        for (const Expected &one : expected)
            *this << one.criterion << QString::number(one.step) << one.reason;
        return *this;
    }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

blinding::SealingItem sealingItem(const ItemMaterial &material)
{
    blinding::SealingItem out;
    out.id = material.id;
    out.kind = material.item.kind;
    const BlindItem &item = material.item;
    out.content =
        (Bytes() << item.benchmark << item.benchmarkTitle << item.group << item.domain << item.language
                 << item.modality << item.prompt << item.context << item.reference << item.attachments)
            .take();
    for (const auto &[team, answer] : material.answers)
        out.answers[team] = (Bytes() << answer.text << answer.media << answer.expected).take();
    return out;
}

QStringList textsOf(const ItemMaterial &material)
{
    const BlindItem &item = material.item;
    QStringList texts = {item.benchmarkTitle, item.group,   item.domain,
                         item.prompt,         item.context, item.reference};
    for (const auto &[team, answer] : material.answers)
        texts << answer.text;
    return texts;
}

} // namespace

Result<RoundMaterial> sealedMaterial(const DraftContents &contents, const Decisions &decisions)
{
    return Preparation(contents, decisions).run();
}

blinding::SealingInput sealingInput(const DraftContents &contents, const RoundMaterial &material,
                                    const QByteArray &seed)
{
    blinding::SealingInput input;
    input.seed = seed;
    for (const ItemMaterial &item : material.items) {
        input.items.push_back(sealingItem(item));
        input.texts << textsOf(item);
    }
    for (const Team &team : contents.teams) {
        input.teams.push_back(team.id);
        input.avoid << team.id << blinding::aliasesOf(team);
    }
    for (const Reviewer &reviewer : contents.reviewers) {
        blinding::SealingReviewer out;
        out.id = reviewer.id;
        out.recused = {reviewer.recused.begin(), reviewer.recused.end()};
        if (const auto own = contents.assignment.find(reviewer.id); own != contents.assignment.end())
            out.items = std::set<QString>(own->second.begin(), own->second.end());
        input.reviewers.push_back(std::move(out));
    }
    return input;
}

} // namespace jeoul::session
