// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/personround.h"

#include "models/exchange/packet.h"
#include "models/session/panelsession.h"

#include <QJsonArray>

namespace jeoul::testing {

namespace {

const QStringList &itemIds()
{
    static const QStringList ids{QStringLiteral("practice-01"), QStringLiteral("know-01"),
                                 QStringLiteral("instr-02"), QStringLiteral("write-01")};
    return ids;
}

/// The programs refuse files whose keys cost less than this; the dearer keys of the chair are not what is
/// tried here.
exchange::KdfPolicy leastPolicy()
{
    exchange::KdfPolicy policy;
    policy.key = policy.floor;
    return policy;
}

QList<QByteArray> bundledLines(const QString &name)
{
    QFile file(QStringLiteral(JEOUL_SOURCE_DIR "/resources/demo/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll().split('\n');
}

QJsonObject objectOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

QByteArray linesOfItems(const QString &name)
{
    QByteArray kept;
    for (const QByteArray &line : bundledLines(name)) {
        if (itemIds().contains(objectOf(line).value(u"item_id").toString()))
            kept += line + '\n';
    }
    return kept;
}

/// The bundled scheme, where scores are all that a response is given.
QByteArray schemeOfScores()
{
    QJsonObject scheme = objectOf(bundledLines(QStringLiteral("scheme.json")).join('\n'));
    QJsonArray sheets = scheme.value(u"sheets").toArray();
    QJsonObject sheet = sheets.first().toObject();
    sheet.remove(u"pairwise");
    sheet.remove(u"gates");
    sheets.replace(0, sheet);
    scheme.insert(u"sheets", sheets);
    return QJsonDocument(scheme).toJson();
}

} // namespace

PersonRound::PersonRound()
    : RoundCommands(leastPolicy())
{
}

void PersonRound::writeMaterial()
{
    write("items.jsonl", linesOfItems(QStringLiteral("items.jsonl")));
    write("responses.jsonl", linesOfItems(QStringLiteral("responses.jsonl")));
    write("reviewers.csv", bundledLines(QStringLiteral("reviewers.csv")).mid(0, 2).join('\n') + '\n');
    write("scheme.json", schemeOfScores());
}

void PersonRound::makeRound()
{
    writeMaterial();
    ASSERT_EQ(run({"draft", "new", "--scheme", path("scheme.json"), "--title", "사람이 하는 평가", "--out",
                   path("r.jdraft")}),
              0)
        << err.toStdString();
    ASSERT_EQ(run({"draft", "add", path("r.jdraft"), "--teams", bundled("teams.csv"), "--benchmarks",
                   bundled("benchmarks.csv"), "--items", path("items.jsonl"), "--responses",
                   path("responses.jsonl"), "--reviewers", path("reviewers.csv"), "--metrics",
                   bundled("metrics.csv"), "--survey", bundled("survey.csv"), "--practice",
                   bundled("practice.csv")}),
              0)
        << err.toStdString();
    ASSERT_EQ(run({"draft", "assign", path("r.jdraft")}), 0) << err.toStdString();
    keysAndSeal();
    if (HasFatalFailure())
        return;
    m_code = QString::fromUtf8(codes().front().second).remove(u' ').trimmed();
    write("code", m_code.toUtf8() + '\n');
    const auto opened = exchange::openPacket(read("sealed/packets/W01.jpacket"), m_code, context.kdf());
    ASSERT_TRUE(opened.ok()) << opened.error().text().toStdString();
    m_content = opened->content;
    ASSERT_EQ(m_content.items.size(), static_cast<std::size_t>(itemIds().size()));
}

QString PersonRound::packet() const
{
    return QString::fromStdString(path("sealed/packets/W01.jpacket"));
}

QString PersonRound::label(std::size_t response) const
{
    return responseLabel(m_content.rubric.policy.labels, static_cast<int>(response));
}

std::vector<CellKey> PersonRound::cells(const BlindItem &item) const
{
    std::vector<CellKey> all;
    for (std::size_t response = 0; response < item.responses.size(); ++response) {
        for (const Criterion &criterion : m_content.rubric.sheetFor(item)->criteria)
            all.push_back({item.id, label(response), criterion.id});
    }
    return all;
}

bool PersonRound::readBack(const QString &workspace, Given &scores, Given &comments)
{
    if (run({"review", "export", workspace.toStdString(), "--code-file", path("code"), "--ratings",
             path("back.csv")}) != 0)
        return false;
    const QStringList lines = QString::fromUtf8(read("back.csv")).split(QStringLiteral("\r\n"));
    for (const QString &line : lines.mid(1)) {
        const QStringList cell = line.split(u','); // item, label, criterion, score, cannot rate, comment
        if (cell.size() < 6)
            continue;
        const auto key = std::make_tuple(cell[0], cell[1], cell[2]);
        scores[key] = cell[3];
        if (!cell[5].isEmpty())
            comments[key] = cell[5];
    }
    return true;
}

QString PersonRound::received(const QString &scoreFile)
{
    EXPECT_EQ(run(panel("receive", {scoreFile.toStdString(), "--json"})), 0) << err.toStdString();
    const QJsonObject file = json().value(u"files").toArray().first().toObject();
    EXPECT_EQ(file.value(u"result").toString(), QStringLiteral("accepted"));
    return file.value(u"receipt").toString();
}

void PersonRound::joinNames(Given &scores)
{
    for (const char *verb : {"close", "aggregate", "lock"})
        ASSERT_EQ(run(panel(verb)), 0) << err.toStdString();
    ASSERT_EQ(run(unsealing("c1", "c3")), 0) << err.toStdString();
    const auto round =
        session::PanelSession::open(QString::fromStdString(path("sealed/round.jround")), context.panel());
    ASSERT_TRUE(round.ok()) << round.error().text().toStdString();
    std::map<QString, QString> teams;
    for (const reporting::TeamIdentity &identity : (*round)->identities())
        teams[identity.code] = identity.teamId;
    for (const reporting::RatedCell &cell : (*round)->cells())
        scores[{cell.item, teams[cell.code], cell.criterion}] = cell.value.toText();
}

Given PersonRound::byTeam(const Given &typed)
{
    std::map<QString, QString> teamOfText;
    for (const QByteArray &line : read("responses.jsonl").split('\n'))
        teamOfText[objectOf(line).value(u"text").toString()] = objectOf(line).value(u"system").toString();
    Given all;
    for (const BlindItem &item : m_content.items) {
        for (const CellKey &cell : cells(item)) {
            const auto found = typed.find({cell.item, cell.label, cell.criterion});
            const int at = labelPosition(m_content.rubric.policy.labels, cell.label);
            if (found != typed.end() && item.kind != ItemKind::Practice)
                all[{cell.item, teamOfText[item.responses[static_cast<std::size_t>(at)].text],
                     cell.criterion}] = found->second;
        }
    }
    return all;
}

} // namespace jeoul::testing
