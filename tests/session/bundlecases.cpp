// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/bundlecases.h"

#include "models/base/canonicaljson.h"
#include "models/exchange/bundlenames.h"
#include "models/exchange/minisign.h"

#include <QJsonArray>

#include <algorithm>

namespace jeoul::testing {

namespace paths = exchange::bundlenames;
using exchange::Event;
using exchange::EventKind;

namespace {

const QString kOther(64, u'7'); ///< a hash, key or seed that is nobody's

/// The forgeries over one round, in the order of the checks.
class Cases
{
public:
    Cases(const BundleForge &forge, int instance)
        : m_forge(forge)
        , m_instance(static_cast<qsizetype>(instance))
    {
        const QJsonObject lock = jsonIn(forge.unsealed(), paths::kLock);
        for (const QJsonValue &file : lock.value(QStringLiteral("counted")).toArray())
            m_counted << file.toString();
        for (const QString &file : lock.value(QStringLiteral("records")).toObject().keys()) {
            if (!m_counted.contains(file))
                m_spare << file;
        }
        m_revoked = forge.unsealed().at(paths::kReceipts).contains("\trevoked\t");
    }

    [[nodiscard]] std::vector<BundleCase> run();

private:
    void add(const char *name, const char *failed, const Forgery &forgery)
    {
        m_cases.push_back({name, failed, m_forge.forged(forgery)});
    }
    void addFiles(const char *name, const char *failed, const std::function<void(BundleFiles &)> &edit)
    {
        Forgery forgery;
        forgery.files = edit;
        add(name, failed, forgery);
    }
    void addEvent(const char *name, const char *failed, EventKind kind,
                  const std::function<void(QJsonObject &)> &edit)
    {
        Forgery forgery;
        forgery.event = [=](Event &event) {
            if (event.kind == kind)
                edit(event.body);
        };
        add(name, failed, forgery);
    }
    void addEdit(const char *name, const char *failed, Forgery::Edit Forgery::*place,
                 const Forgery::Edit &edit)
    {
        Forgery forgery;
        forgery.*place = edit;
        add(name, failed, forgery);
    }
    void addRecord(const char *name, const char *failed, const QString &file, const Forgery::Edit &edit)
    {
        Forgery forgery;
        forgery.record = [=](const QString &which, QJsonObject &record) {
            if (which == file)
                edit(record);
        };
        add(name, failed, forgery);
    }

    void hashList();
    void manifest();
    void roster();
    void submissions();
    void entries();
    void countedSet();
    void eventChain();
    void revocations();
    void results();
    void lock();
    void names();
    void rest();
    void careless();

    [[nodiscard]] qsizetype pick(qsizetype count) const { return m_instance % count; }
    [[nodiscard]] QString counted() const { return m_counted.at(pick(m_counted.size())); }
    [[nodiscard]] QString spare() const { return m_spare.at(pick(m_spare.size())); }

    const BundleForge &m_forge;
    qsizetype m_instance;
    QStringList m_counted; ///< score files that count
    QStringList m_spare;   ///< received, but do not count
    bool m_revoked = false;
    std::vector<BundleCase> m_cases;
};

void Cases::hashList()
{
    const auto last = [&](const char *name, const char *failed,
                          const std::function<void(BundleFiles &)> &edit) {
        Forgery forgery;
        forgery.last = edit;
        add(name, failed, forgery);
    };
    last("1a-file-gone", "1A", [](BundleFiles &files) { files.erase(paths::kGuideEnglish); });
    last("1b-file-changed", "1B", [](BundleFiles &files) { files[paths::kGuideKorean] += '\n'; });
    last("1c-file-added", "1C", [](BundleFiles &files) { files[QStringLiteral("notes.txt")] = "later\n"; });
    last("1d-list-signed-by-another", "1D", [&](BundleFiles &files) {
        const Result<QByteArray> signature = exchange::minisign::sign(
            files[exchange::bundlefiles::kSums], m_forge.round().roundKey.signingSecret, QStringLiteral("x"),
            QStringLiteral("x"));
        files[exchange::bundlefiles::kSumsSignature] = *signature;
    });
}

void Cases::manifest()
{
    Forgery forgery;
    forgery.manifestSigner = &m_forge.round().chair;
    add("2a-manifest-signed-by-another", "2A", forgery);
    addEdit("2b-other-scheme-hash", "2B", &Forgery::manifest, put("scheme_hash", kOther));
    addFiles("2c-key-exchanged", "2C",
             [](BundleFiles &files) { files[paths::kChairKey] = files[paths::kDeputyKey]; });
    for (const char *member : {"content_sha256", "manifest_sha256", "manifest_minisig"})
        addEvent("2d-seal-of-another", "2D", EventKind::Sealed, put(member, kOther));
    addEdit("2e-unknown-benchmark", "2E 7X 8X", &Forgery::content, [&](QJsonObject &content) {
        editEntry(content, "items", 0, put("benchmark", QStringLiteral("bm-z")));
    });
    addEdit("2e-other-round", "2E 7X 8X", &Forgery::index, put("round_id", kOther));
    addFiles("2x-content-without-member", "2X 4X 7X 8X 9X 11X", [](BundleFiles &files) {
        QJsonObject content = jsonIn(files, paths::kContent);
        content.remove(QStringLiteral("survey"));
        putJson(files, paths::kContent, content);
    });
}

void Cases::roster()
{
    addFiles("3a-roster-changed", "3A", [](BundleFiles &files) {
        QJsonObject roster = jsonIn(files, paths::kRoster);
        editEntry(roster, "packets", 0, put("file_sha256", kOther));
        putJson(files, paths::kRoster, roster);
    });
    const QString chair = QString::fromLatin1(m_forge.round().chair.publicKey.signing.toHex());
    addEdit("3b-packet-has-the-chairs-key", "3B", &Forgery::manifest, [&](QJsonObject &manifest) {
        const qsizetype count = manifest.value(QStringLiteral("roster")).toArray().size();
        editEntry(manifest, "roster", pick(count), put("packet_public", chair));
    });
    addFiles("3b-key-twice", "3A 3B", [](BundleFiles &files) {
        QJsonObject roster = jsonIn(files, paths::kRoster);
        const QJsonValue key = roster.value(QStringLiteral("packets"))
                                   .toArray()
                                   .at(0)
                                   .toObject()
                                   .value(QStringLiteral("packet_public"));
        editEntry(roster, "packets", 1, put("packet_public", key));
        putJson(files, paths::kRoster, roster);
    });
}

void Cases::submissions()
{
    Forgery forgery;
    forgery.signedRecord = [&](const QString &file, QJsonObject &object) {
        if (file == counted())
            object.insert(QStringLiteral("sig_reviewer"), object.value(QStringLiteral("sig_packet")));
    };
    add("4a-signature-exchanged", "4A", forgery);
    addRecord("4b-other-round", "4B", counted(), put("round_id", kOther));
    addRecord("4b-other-manifest", "4B", counted(), put("manifest_sha256", kOther));
    addRecord("4c-sealed-for-another", "4C", counted(),
              put("recipient_pks", QJsonArray{kOther, QString(64, u'8')}));
    addRecord("4d-other-version", "4D", counted(), put("seq", 9));
    addRecord("4d-other-predecessor", "4D", spare(), [](QJsonObject &record) {
        record.insert(QStringLiteral("seq"), 7);
        record.insert(QStringLiteral("prev_submission_sha256"), kOther);
    });
    addRecord("4x-without-member", "4X 7X", counted(),
              [](QJsonObject &record) { record.remove(QStringLiteral("journal_head")); });
}

void Cases::entries()
{
    const auto twice = [](QJsonObject &record) {
        editMarks(record, [](QJsonArray &marks) { marks.append(marks.last()); });
    };
    const auto step = [](qint64 value) {
        return [=](QJsonObject &record) {
            editMarks(record, [=](QJsonArray &marks) {
                QJsonObject mark = marks.first().toObject();
                mark.insert(QStringLiteral("step"), value);
                marks.replace(0, mark);
            });
        };
    };
    const auto unknown = [](const char *member) {
        return [=](QJsonObject &record) {
            editMarks(record, [=](QJsonArray &marks) {
                QJsonObject mark = marks.last().toObject();
                mark.insert(QLatin1String(member), QStringLiteral("하"));
                marks.replace(marks.size() - 1, mark);
            });
        };
    };
    addRecord("4e-entry-twice", "4E 7X", counted(), twice);
    addRecord("4e-entry-twice-uncounted", "4E", spare(), twice);
    addRecord("4e-unknown-label", "4E", spare(), unknown("l"));
    addRecord("4e-unknown-item", "4E", spare(), unknown("i"));
    addRecord("4e-completed-twice", "4E", spare(), [](QJsonObject &record) {
        editArray(record, "completed", [](QJsonArray &items) { items.append(items.first()); });
    });
    addRecord("4e-check-that-no-sheet-has", "4E", spare(), [](QJsonObject &record) {
        QJsonObject tick;
        editMarks(record, [&](const QJsonArray &marks) { tick = marks.first().toObject(); });
        record.insert(QStringLiteral("gates"),
                      QJsonArray{QJsonObject{{QStringLiteral("i"), tick.value(QStringLiteral("i"))},
                                             {QStringLiteral("l"), tick.value(QStringLiteral("l"))},
                                             {QStringLiteral("g"), QStringLiteral("none")},
                                             {QStringLiteral("reason"), QStringLiteral("x")}}});
    });
    addRecord("4f-step-above-scale", "4F 7X", counted(), step(99));
    addRecord("4f-step-above-every-scale", "4F", spare(), step(1'000'000));
    addRecord("4f-step-below-zero", "4F", spare(), step(-1));
}

void Cases::countedSet()
{
    addEvent("5a-closed-without-one", "5A", EventKind::Closed, [](QJsonObject &body) {
        editArray(body, "counted", [](QJsonArray &counted) { counted.removeFirst(); });
    });
    addFiles("5b-submission-dropped", "5B 7X",
             [&](BundleFiles &files) { files.erase(paths::submission(counted())); });
    addFiles("5b-uncounted-dropped", "5B",
             [&](BundleFiles &files) { files.erase(paths::submission(spare())); });
    addFiles("5c-submission-added", "5C", [&](BundleFiles &files) {
        files[paths::submission(kOther)] = files[paths::submission(counted())];
    });
    addFiles("5c-forged-one-added", "4A 5C", [&](BundleFiles &files) {
        QJsonObject forged = jsonIn(files, paths::submission(counted()));
        QJsonObject record = forged.value(QStringLiteral("record")).toObject();
        editMarks(record, [](QJsonArray &marks) { marks.removeLast(); });
        forged.insert(QStringLiteral("record"), record);
        putJson(files, paths::submission(kOther), forged);
    });
}

void Cases::eventChain()
{
    addFiles("6a-without-seal", "2D 3A 5X 6A 6B 6C 7X 9X 10X 12B", [](BundleFiles &files) {
        QByteArray &lines = files[paths::kEvents];
        lines = lines.mid(lines.indexOf('\n') + 1);
    });
    addFiles("6b-steps-swapped", "6B", [](BundleFiles &files) {
        QByteArrayList lines = files[paths::kEvents].split('\n');
        lines.swapItemsAt(1, 2);
        files[paths::kEvents] = lines.join('\n');
    });
    Forgery wrongSigner;
    wrongSigner.event = [&](Event &event) {
        if (event.kind == EventKind::PhoneChecked)
            event.signer = m_forge.round().roundKey.publicKey.signing;
    };
    add("6b-step-signed-by-the-round-key", "6B", wrongSigner);
    Forgery twice;
    twice.chain = [](std::vector<Event> &events) {
        const auto closed = std::find_if(events.begin(), events.end(),
                                         [](const Event &event) { return event.kind == EventKind::Closed; });
        const Event again = *closed;
        events.insert(closed, again);
    };
    add("6c-closed-twice", "5X 6C 7X 9X 10X 12B", twice);
    Forgery cut;
    cut.chain = [](std::vector<Event> &events) { events.pop_back(); };
    add("6d-unsealing-cut-off", "6D 10X", cut);
}

/// The events of a kind, as they stand.
std::vector<Event>::iterator find(std::vector<Event> &events, EventKind kind)
{
    return std::find_if(events.begin(), events.end(),
                        [kind](const Event &event) { return event.kind == kind; });
}

void Cases::revocations()
{
    const auto chain = [&](const char *name, const char *failed,
                           const std::function<void(std::vector<Event> &)> &edit) {
        Forgery forgery;
        forgery.chain = edit;
        add(name, failed, forgery);
    };
    Forgery deaf;
    deaf.deafToRevocations = true;
    const QByteArray results = m_forge.unsealed().at(paths::kResults);
    const bool compared = !results.contains("\"preferences\":[]"); // then 7D names those of the file too
    add("5a-revoked-file-counted", compared ? "5A 7A 7B 7C 7D 7E 9C 12B" : "5A 7A 7B 7C 7E 9C 12B", deaf);
    addEvent("5a-revoked-file-on-the-list", "5A", EventKind::Closed, [&](QJsonObject &body) {
        const QByteArray receipts = m_forge.unsealed().at(paths::kReceipts);
        const qsizetype line = receipts.indexOf("\trevoked\t");
        const QByteArray file = receipts.mid(receipts.indexOf('\n', line) - 64, 64);
        editArray(body, "counted", [&](QJsonArray &counted) { counted.append(QString::fromLatin1(file)); });
    });
    chain("6c-revoked-file-taken-in", "5X 6C 7X 9X 10X 12B", [](std::vector<Event> &events) {
        const auto revoked = find(events, EventKind::Revoked);
        std::rotate(events.begin() + 1, revoked, revoked + 1);
    });
    chain("6c-revoked-twice", "5X 6C 7X 9X 10X 12B", [](std::vector<Event> &events) {
        const auto revoked = find(events, EventKind::Revoked);
        const Event again = *revoked;
        events.insert(revoked, again);
    });
    chain("6c-revoked-after-closing", "5X 6C 7X 9X 10X 12B", [](std::vector<Event> &events) {
        const auto revoked = find(events, EventKind::Revoked);
        std::swap(*revoked, *find(events, EventKind::Closed));
    });
    addEvent("6e-revokes-another-seat", "6E", EventKind::Revoked, put("seat", QStringLiteral("W01")));
    addEvent("6e-revokes-no-packet", "5A 6E", EventKind::Revoked, put("packet_id", kOther));
}

void Cases::results()
{
    const auto points = [](QJsonObject &results, const std::function<void(QJsonObject &)> &edit) {
        QJsonObject table = results.value(QStringLiteral("points")).toObject();
        edit(table);
        results.insert(QStringLiteral("points"), table);
    };
    addEdit("7a-other-rules", "7A", &Forgery::results, put("scheme_hash", kOther));
    addEdit("7b-total-changed", "7B", &Forgery::results, [&](QJsonObject &results) {
        points(results, [&](QJsonObject &table) {
            const qsizetype count = table.value(QStringLiteral("teams")).toArray().size();
            editEntry(table, "teams", pick(count), put("total", QStringLiteral("99.9")));
        });
    });
    addEdit("7c-mean-changed", "7C", &Forgery::results, [&](QJsonObject &results) {
        const qsizetype count = results.value(QStringLiteral("by_benchmark")).toArray().size();
        editEntry(results, "by_benchmark", pick(count), put("mean", QStringLiteral("4.875")));
    });
    addEdit("7d-preference-invented", "7D", &Forgery::results,
            put("preferences", QJsonArray{QJsonObject{{QStringLiteral("first"), QStringLiteral("x")}}}));
    addEdit("7d-check-invented", "7D", &Forgery::results,
            put("gates", QJsonArray{QJsonObject{{QStringLiteral("code"), QStringLiteral("x")}}}));
    addEdit("7e-missing-changed", "7E", &Forgery::results,
            [](QJsonObject &results) { editEntry(results, "missing", 0, put("rated", 1)); });
    addFiles("7f-table-edited", "7F", [](BundleFiles &files) {
        files[paths::kResultsTable].replace("total,total,", "total,total,1");
    });
    addEvent("7g-other-result-aggregated", "7G 9E", EventKind::Aggregated, put("result_sha256", kOther));
}

void Cases::lock()
{
    addEdit("8a-seed-not-committed", "8A", &Forgery::manifest, put("label_seed_commitment", kOther));
    addFiles("8b-labels-swapped", "8B", [](BundleFiles &files) {
        QByteArray &labels = files[paths::kLabels];
        labels.replace("\"느티\",\"소나무\"", "\"소나무\",\"느티\"");
        labels.replace("\"소나무\",\"은행\"", "\"은행\",\"소나무\"");
    });
    Forgery forgery;
    forgery.lockSigner = &m_forge.round().deputy;
    add("9a-lock-signed-by-another", "9A", forgery);
    addEvent("9b-step-of-another-lock", "9B", EventKind::Locked, put("lock_sha256", kOther));
    for (const char *member : {"closed", "result_sha256", "lock_minisig"})
        addEvent("9b-step-contradicts-the-lock", "9B", EventKind::Locked, put(member, kOther));
    for (const char *member : {"round_id", "manifest_sha256"})
        addEdit("9b-lock-of-another-round", "9B", &Forgery::lock, put(member, kOther));
    addEdit("9c-lock-without-a-submission", "9C", &Forgery::lock, [](QJsonObject &lock) {
        editArray(lock, "counted", [](QJsonArray &counted) { counted.removeFirst(); });
    });
    addEdit("9c-lock-of-another-record", "9C", &Forgery::lock, [&](QJsonObject &lock) {
        QJsonObject records = lock.value(QStringLiteral("records")).toObject();
        records.insert(spare(), kOther);
        records.insert(kOther, kOther);
        lock.insert(QStringLiteral("records"), records);
    });
    addEdit("9d-lock-of-other-steps", "9D", &Forgery::lock, put("head", kOther));
    addEdit("9e-lock-of-another-result", "9E", &Forgery::lock, put("aggregated", kOther));
}

void Cases::names()
{
    addEdit("10a-teams-swapped", "10A", &Forgery::unseal, [&](QJsonObject &unseal) {
        const QJsonArray openings = unseal.value(QStringLiteral("openings")).toArray();
        const qsizetype one = pick(openings.size());
        const qsizetype other = (one + 1) % openings.size();
        for (const auto &[to, from] : {std::pair(one, other), std::pair(other, one)})
            editEntry(unseal, "openings", to,
                      put("name", openings.at(from).toObject().value(QStringLiteral("name"))));
    });
    addEdit("10b-team-missing", "10B", &Forgery::unseal, [&](QJsonObject &unseal) {
        editArray(unseal, "openings",
                  [&](QJsonArray &openings) { openings.removeAt(pick(openings.size())); });
    });
    addEdit("10b-team-twice", "10B", &Forgery::unseal, [](QJsonObject &unseal) {
        editArray(unseal, "openings", [](QJsonArray &openings) { openings.append(openings.first()); });
    });
    addEdit("10c-one-custodian", "10C", &Forgery::unseal, [](QJsonObject &unseal) {
        for (const char *list : {"custodians", "custodian_keys"})
            editArray(unseal, list, [](QJsonArray &both) { both.replace(1, both.first()); });
    });
    addEdit("10c-other-number", "10C", &Forgery::unseal,
            put("custodians", QJsonArray{QStringLiteral("1"), QStringLiteral("2")}));
    for (const char *member : {"unseal_sha256", "lock", "custodians"})
        addEvent("10d-step-of-other-names", "10D", EventKind::Unsealed, put(member, kOther));
    for (const char *member : {"lock", "result_sha256", "round_id"})
        addEdit("10d-names-of-another-lock", "10D", &Forgery::unseal, put(member, kOther));
    addEdit("10d-names-though-locked", "6D 10D", &Forgery::index, put("state", QStringLiteral("locked")));
}

void Cases::rest()
{
    const auto redactions = [&](const char *name, const char *failed,
                                const std::function<void(QJsonObject &)> &edit) {
        addFiles(name, failed, [=](BundleFiles &files) {
            QJsonObject object = jsonIn(files, paths::kRedactions);
            edit(object);
            putJson(files, paths::kRedactions, object);
        });
    };
    redactions("11a-other-text", "11A 11B", [](QJsonObject &object) {
        editEntry(object, "openings", 0, put("original", QStringLiteral("다른 글")));
    });
    redactions("11a-other-round", "11A", put("round_id", kOther));
    redactions("11b-not-opened", "11B", [](QJsonObject &object) {
        editArray(object, "openings", [](QJsonArray &openings) { openings.removeFirst(); });
    });
    addFiles("11-no-openings", "", [](BundleFiles &files) { files.erase(paths::kRedactions); });
    addEvent("12a-other-receipt", "12A", EventKind::Received,
             put("receipt", QStringLiteral("0000 0000 0000 0000 0000 0000")));
    addFiles("12b-receipt-dropped", "12B", [](BundleFiles &files) {
        QByteArray &list = files[paths::kReceipts];
        list = list.mid(list.indexOf('\n') + 1);
    });
}

/// What somebody finds who edits files and does not know what hangs on them.
void Cases::careless()
{
    const auto last = [&](const char *name, const char *failed, const QString &path, const QByteArray &from,
                          const QByteArray &to) {
        Forgery forgery;
        forgery.last = [=](BundleFiles &files) { files[path].replace(from, to); };
        add(name, failed, forgery);
    };
    last("m19-table-edited", "1B 7F", paths::kResultsTable, "total,total,", "total,total,1");
    last("m17-weight-edited", "1B 2A 2B 2D 4B 7A 9B", paths::kManifest, "\"max_points\":\"20\"",
         "\"max_points\":\"20.0\"");
}

std::vector<BundleCase> Cases::run()
{
    hashList();
    manifest();
    roster();
    submissions();
    entries();
    countedSet();
    eventChain();
    if (m_revoked)
        revocations();
    results();
    lock();
    names();
    rest();
    careless();
    return std::move(m_cases);
}

} // namespace

std::vector<BundleCase> bundleCases(const BundleForge &forge, int instance)
{
    return Cases(forge, instance).run();
}

} // namespace jeoul::testing
