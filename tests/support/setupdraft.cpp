// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/setupdraft.h"

#include "models/domain/schemejson.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

namespace jeoul::testing {

namespace {

const char kTeams[] = "team_id,name,organisation,model,aliases\n"
                      "tm-gamma,Vellichor Labs,Vellichor Ltd.,VelliOne,velli\n"
                      "tm-alpha,누리달빛팀,누리달빛연구소,달빛노래-1,달빛노래\n"
                      "tm-beta,Quonsetta,Quonsetta Inc,QuonX,\n";

const char kBenchmarks[] = "benchmark_id,title,group,domain,language,modality\n"
                           "b1,First benchmark,common,science,ko,text\n"
                           "b2,Second benchmark,common,law,ko,text\n";

const char kItems[] =
    R"({"item_id":"q1","benchmark":"b1","prompt":"What is water?","reference":"H2O"})"
    "\n"
    R"({"item_id":"q2","benchmark":"b1","prompt":"What is ice?","context":"Look at ![p](picture one.png).","attachments":["picture one.png"]})"
    "\n"
    R"({"item_id":"q3","benchmark":"b2","prompt":"What is steam?","domain":"physics"})"
    "\n"
    R"({"item_id":"p1","benchmark":"b1","prompt":"Practise here.","kind":"practice"})"
    "\n"
    R"({"item_id":"q1-again","benchmark":"b1","prompt":"What is water?","kind":"repeat","repeat_of":"q1"})"
    "\n"
    R"({"item_id":"d1","benchmark":"b2","prompt":"The documents as a whole.","kind":"dossier"})"
    "\n";

const char kResponses[] =
    R"({"item_id":"q1","system":"tm-alpha","text":"Water, says the first."})"
    "\n"
    R"({"item_id":"q1","system":"tm-beta","text":"Water, says the second.  \r\nSecond line."})"
    "\n"
    R"({"item_id":"q1","system":"tm-gamma","text":"Water, says the third."})"
    "\n"
    R"({"item_id":"q2","system":"tm-alpha","text":""})"
    "\n"
    R"({"item_id":"q2","system":"tm-beta","text":"Ice, says the second.","attachments":["answer.png"]})"
    "\n"
    R"({"item_id":"q3","system":"tm-gamma","text":"Steam, says the third."})"
    "\n"
    R"({"item_id":"q3","system":"tm-alpha","text":"Steam, says the first."})"
    "\n"
    R"({"item_id":"q3","system":"tm-beta","text":"Steam, says the second."})"
    "\n"
    R"({"item_id":"p1","system":"tm-beta","text":"Practice, says the second."})"
    "\n"
    R"({"item_id":"d1","system":"tm-alpha","text":"Dossier of the first."})"
    "\n"
    R"({"item_id":"d1","system":"tm-beta","text":"Dossier of the second."})"
    "\n"
    R"({"item_id":"d1","system":"tm-gamma","text":"Dossier of the third."})"
    "\n";

const char kReviewers[] = "reviewer_id,name,affiliation,panel,languages,domains,recused\n"
                          "rv-1,Kim Hana,Univ A,,ko,,\n"
                          "rv-2,\"Lee, Dul\",Univ B,,ko,,tm-beta\n"
                          "rv-3,=Park Set,Univ C,,ko,,\n"
                          "rv-4,Choi Net,Univ D,,ko,,\n";

const char kMetrics[] = "team_id,source,value\ntm-alpha,nia,81.5\ntm-beta,nia,79\ntm-gamma,nia,80\n";
const char kSurvey[] = "rater,team_id,score,segment\nu1,tm-alpha,4,public\nu1,tm-beta,5,public\n";

} // namespace

QByteArray tinyPng()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9"
        "awAAAABJRU5ErkJggg==");
}

SetupDraft::SetupDraft(char seed)
    : random(QByteArray(32, seed), "setupdraft")
{
    kdf.code = kdf.key = kdf.keyFallback = kdf.floor = {1, 8192};
    chair = exchange::makeKey(exchange::KeyRole::Chair, random);
    deputy = exchange::makeKey(exchange::KeyRole::Deputy, random);
    for (exchange::SecretKey &custodian : custodians)
        custodian = exchange::makeKey(exchange::KeyRole::Custodian, random);
}

QString SetupDraft::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path(name);
}

session::ImportFiles SetupDraft::files() const
{
    session::ImportFiles out;
    out.teams = write(QStringLiteral("teams.csv"), kTeams);
    out.benchmarks = write(QStringLiteral("benchmarks.csv"), kBenchmarks);
    out.items = write(QStringLiteral("items.jsonl"), kItems);
    out.responses = write(QStringLiteral("responses.jsonl"), kResponses);
    out.reviewers = write(QStringLiteral("reviewers.csv"), kReviewers);
    out.metrics = write(QStringLiteral("metrics.csv"), kMetrics);
    out.survey = write(QStringLiteral("survey.csv"), kSurvey);
    out.media = path(QStringLiteral("media"));
    QDir().mkpath(out.media);
    write(QStringLiteral("media/picture one.png"), tinyPng());
    write(QStringLiteral("media/answer.png"), tinyPng());
    return out;
}

Scheme SetupDraft::scheme()
{
    Result<Scheme> blank = schemejson::preset(QStringLiteral("blank"));
    EXPECT_TRUE(blank.ok());
    Scheme scheme = blank.ok() ? *blank : Scheme();
    for (Sheet &sheet : scheme.sheets) {
        sheet.itemKinds = {ItemKind::Response, ItemKind::Practice, ItemKind::Repeat, ItemKind::Dossier};
    }
    return scheme;
}

std::unique_ptr<session::SetupSession> SetupDraft::create(const QString &name)
{
    auto made =
        session::SetupSession::create(path(name), QStringLiteral("Trial round"), scheme(), environment());
    EXPECT_TRUE(made.ok()) << (made.ok() ? "" : made.error().text().toStdString());
    return made.ok() ? std::move(made).value() : nullptr;
}

std::unique_ptr<session::SetupSession> SetupDraft::ready()
{
    auto made = create();
    if (!made)
        return nullptr;
    SilentProgress progress;
    const auto outcome = made->import(files(), progress);
    EXPECT_TRUE(outcome.ok() && outcome->applied);
    if (outcome.ok() && !outcome->applied) {
        for (const session::ImportProblem &problem : outcome->problems)
            ADD_FAILURE() << problem.file.toStdString() << ":" << problem.row << " "
                          << problem.sentence.toStdString() << " " << problem.value.toStdString();
    }
    return made;
}

session::SealRequest SetupDraft::request(const QString &folder, char seed) const
{
    session::SealRequest out;
    out.chair = chair.publicKey;
    out.deputy = deputy.publicKey;
    for (const exchange::SecretKey &custodian : custodians)
        out.custodians.push_back(custodian.publicKey);
    out.outFolder = path(folder);
    out.seed = QByteArray(32, seed);
    return out;
}

} // namespace jeoul::testing
