// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/bundlefiles.h"
#include "tests/support/testround.h"

#include <QJsonArray>

#include <functional>

namespace jeoul::testing {

using exchange::bundlefiles::BundleFiles;

/// What somebody changes while making a bundle. Everything that follows from the change is made anew and
/// signed with the right keys, so that only the check that is meant can find it.
struct Forgery
{
    using Edit = std::function<void(QJsonObject &)>;
    using EditOf = std::function<void(const QString &file, QJsonObject &)>;

    Edit manifest, content, results, lock, unseal, index;
    EditOf record;                                             ///< before it is signed
    EditOf signedRecord;                                       ///< with its signatures
    std::function<void(std::vector<exchange::Event> &)> chain; ///< which steps there are
    std::function<void(exchange::Event &)> event;              ///< one step, before it is signed
    std::function<void(BundleFiles &)> files;                  ///< before the list of hashes is made
    std::function<void(BundleFiles &)> last;                   ///< after it
    bool deafToRevocations = false;                            ///< what was revoked counts all the same
    const exchange::SecretKey *manifestSigner = nullptr;       ///< the round key when not given
    const exchange::SecretKey *lockSigner = nullptr;           ///< the chair's when not given
};

/// A round of TestRound taken to its end: two versions of one seat, a late file, a phone check, if wanted a
/// revoked packet, unsealed.
class BundleForge
{
public:
    explicit BundleForge(const TestRoundShape &shape = {});

    [[nodiscard]] const BundleFiles &locked() const { return m_locked; }
    [[nodiscard]] const BundleFiles &unsealed() const { return m_unsealed; }
    [[nodiscard]] BundleFiles forged(const Forgery &forgery) const; ///< of the unsealed bundle
    [[nodiscard]] TestRound &round() const { return *m_round; }

private:
    void consolidate(const TestRoundShape &shape);
    void remember(const exchange::SecretKey &key) { m_secrets[key.publicKey.signing] = key.signingSecret; }

    std::unique_ptr<TestRound> m_round;
    std::map<QByteArray, QByteArray> m_secrets; ///< by public signing key
    BundleFiles m_locked, m_unsealed;
};

[[nodiscard]] QJsonObject jsonIn(const BundleFiles &files, const QString &path);
void putJson(BundleFiles &files, const QString &path, const QJsonObject &object);

// Edits of what stands in the documents.
void editArray(QJsonObject &object, const char *name, const std::function<void(QJsonArray &)> &edit);
/// One object of an array of objects.
void editEntry(QJsonObject &object, const char *name, qsizetype index,
               const std::function<void(QJsonObject &)> &edit);
[[nodiscard]] Forgery::Edit put(const char *name, const QJsonValue &value);
/// The marks of a submission's record.
void editMarks(QJsonObject &record, const std::function<void(QJsonArray &)> &edit);

} // namespace jeoul::testing
