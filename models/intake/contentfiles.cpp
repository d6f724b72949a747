// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/contentfiles.h"

#include "models/intake/duplicates.h"
#include "models/intake/fields.h"
#include "models/intake/jsonlines.h"
#include "models/intake/mediafiles.h"
#include "models/intake/words.h"

#include <QHash>

#include <utility>

namespace jeoul::intake {

namespace {

/// Places in itemRules().
struct ItemKey
{
    enum : std::size_t {
        Id,
        Benchmark,
        Prompt,
        Context,
        Reference,
        Language,
        Domain,
        Modality,
        Attachments,
        Kind,
        RepeatOf
    };
};

std::vector<JsonRule> itemRules()
{
    return {{{"item_id", Need::Required}},
            {{"benchmark", Need::Required}},
            {{"prompt", Need::Optional}},
            {{"context", Need::Optional}},
            {{"reference", Need::Optional}},
            {{"language", Need::Optional}},
            {{"domain", Need::Optional}},
            {{"modality", Need::Optional}},
            {{"attachments", Need::Optional}, JsonType::TextList},
            {{"kind", Need::Optional}},
            {{"repeat_of", Need::Optional}}};
}

/// Places in responseRules().
struct ResponseKey
{
    enum : std::size_t { Item, System, Text, Attachments };
};

std::vector<JsonRule> responseRules()
{
    return {{{"item_id", Need::Required}},
            {{"system", Need::Required}},
            {{"text", Need::Optional}},
            {{"attachments", Need::Optional}, JsonType::TextList}};
}

std::optional<ItemKind> kindOf(const QString &name)
{
    static const QHash<QString, ItemKind> kinds = {
        {QStringLiteral("response"), ItemKind::Response}, {QStringLiteral("응답"), ItemKind::Response},
        {QStringLiteral("dossier"), ItemKind::Dossier},   {QStringLiteral("제출자료"), ItemKind::Dossier},
        {QStringLiteral("practice"), ItemKind::Practice}, {QStringLiteral("연습"), ItemKind::Practice},
        {QStringLiteral("연습문항"), ItemKind::Practice}, {QStringLiteral("repeat"), ItemKind::Repeat},
        {QStringLiteral("반복"), ItemKind::Repeat},       {QStringLiteral("반복문항"), ItemKind::Repeat},
    };
    const auto found = kinds.constFind(headerKey(name));
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

/// Turns rows into domain values and says what is wrong with them.
class ContentIntake
{
public:
    ContentIntake(std::vector<JsonRule> rules, QString file)
        : m_rules(rules)
        , m_lines(std::move(rules), JsonLimits())
        , m_problems(std::move(file))
    {
    }

    template <typename T, typename Take, typename Key>
    IntakeResult<T> read(const SourceFile &file, ProgressSink &progress, Take take, Key key,
                         const QString &keyColumn)
    {
        IntakeResult<T> out;
        std::vector<NamedLine> keys;
        const CsvEnd end = m_lines.read(file, m_problems, progress, [&](const JsonRow &row) {
            out.rows.push_back(take(row));
            out.lines.push_back(row.line);
            keys.push_back({key(out.rows.back()), row.line});
        });
        findDuplicates(keys, keyColumn, m_problems);
        out.cancelled = end == CsvEnd::Cancelled;
        out.encoding = m_lines.encoding();
        out.problems = m_problems.take();
        return out;
    }

    Item item(const JsonRow &row);
    Response response(const JsonRow &row);

private:
    [[nodiscard]] FieldPlace place(const JsonRow &row, std::size_t rule) const
    {
        return {row.line, QString::fromLatin1(m_rules[rule].column.id)};
    }
    QString id(const JsonRow &row, std::size_t rule)
    {
        return readId(row.text(rule), place(row, rule), m_problems);
    }
    QString text(const JsonRow &row, std::size_t rule)
    {
        noteControls(row.text(rule), place(row, rule), m_problems);
        return row.text(rule);
    }
    QStringList attachments(const JsonRow &row, std::size_t rule);
    ItemKind kind(const JsonRow &row);
    QString repeatOf(const JsonRow &row, ItemKind kind);

    std::vector<JsonRule> m_rules;
    JsonLines m_lines;
    ProblemList m_problems;
};

QStringList ContentIntake::attachments(const JsonRow &row, std::size_t rule)
{
    QStringList names;
    for (const QString &raw : row.lists[rule]) {
        const Result<QString> name = mediaName(raw);
        if (name.ok())
            names << *name;
        else
            m_problems.error(row.line, place(row, rule).column, raw, name.error().sentence,
                             name.error().remedy);
    }
    return names;
}

ItemKind ContentIntake::kind(const JsonRow &row)
{
    if (!row.has(ItemKey::Kind))
        return ItemKind::Response;
    const std::optional<ItemKind> kind = kindOf(row.text(ItemKey::Kind));
    if (!kind) {
        m_problems.error(row.line, place(row, ItemKey::Kind).column, row.text(ItemKey::Kind),
                         Words::tr("This kind of item is not known."),
                         Words::tr("Write response, dossier, practice or repeat."));
    }
    return kind.value_or(ItemKind::Response);
}

QString ContentIntake::repeatOf(const JsonRow &row, ItemKind kind)
{
    const FieldPlace where = place(row, ItemKey::RepeatOf);
    if (kind == ItemKind::Repeat)
        return id(row, ItemKey::RepeatOf);
    if (row.has(ItemKey::RepeatOf))
        m_problems.note(row.line, where.column, row.text(ItemKey::RepeatOf),
                        Words::tr("Only an item of the kind repeat names another item; this is not used."));
    return {};
}

Item ContentIntake::item(const JsonRow &row)
{
    Item item;
    item.id = id(row, ItemKey::Id);
    item.benchmark = id(row, ItemKey::Benchmark);
    item.prompt = text(row, ItemKey::Prompt);
    item.context = text(row, ItemKey::Context);
    item.reference = text(row, ItemKey::Reference);
    item.language = text(row, ItemKey::Language).trimmed();
    item.domain = text(row, ItemKey::Domain).trimmed();
    item.modality = text(row, ItemKey::Modality).trimmed();
    item.attachments = attachments(row, ItemKey::Attachments);
    item.kind = kind(row);
    item.repeatOf = repeatOf(row, item.kind);
    const bool mayBeSilent = item.kind == ItemKind::Repeat || !item.attachments.isEmpty();
    if (!row.has(ItemKey::Prompt) && !mayBeSilent) {
        m_problems.error(row.line, place(row, ItemKey::Prompt).column, {},
                         Words::tr("The prompt is missing."),
                         Words::tr("Fill it in; an empty text is taken as it is."));
    } else if (item.prompt.trimmed().isEmpty() && !mayBeSilent) {
        m_problems.note(row.line, place(row, ItemKey::Prompt).column, {}, Words::tr("The prompt is empty."));
    }
    return item;
}

Response ContentIntake::response(const JsonRow &row)
{
    Response response;
    response.itemId = id(row, ResponseKey::Item);
    response.teamId = id(row, ResponseKey::System);
    response.text = text(row, ResponseKey::Text);
    response.attachments = attachments(row, ResponseKey::Attachments);
    if (!row.has(ResponseKey::Text) && response.attachments.isEmpty()) {
        m_problems.error(row.line, place(row, ResponseKey::Text).column, {},
                         Words::tr("The response has neither a text nor attachments."),
                         Words::tr("Write an empty text for an empty answer, or leave the line out."));
    }
    return response;
}

} // namespace

IntakeResult<Item> readItems(const SourceFile &file, ProgressSink &progress)
{
    ContentIntake intake(itemRules(), file.name);
    return intake.read<Item>(
        file, progress, [&intake](const JsonRow &row) { return intake.item(row); },
        [](const Item &item) { return item.id; }, QStringLiteral("item_id"));
}

IntakeResult<Response> readResponses(const SourceFile &file, ProgressSink &progress)
{
    ContentIntake intake(responseRules(), file.name);
    return intake.read<Response>(
        file, progress, [&intake](const JsonRow &row) { return intake.response(row); },
        [](const Response &r) {
            return r.itemId.isEmpty() || r.teamId.isEmpty() ? QString() : jointKey({r.itemId, r.teamId});
        },
        QStringLiteral("item_id, system"));
}

} // namespace jeoul::intake
