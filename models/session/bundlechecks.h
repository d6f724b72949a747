// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/bundlechecklist.h"
#include "models/session/bundlereading.h"

#include <QStringView>

#include <initializer_list>

/// The numbered checks, one function each; their letters stand in resources/formats/bundle.md.
namespace jeoul::session::bundlechecks {

/// 1A to 1C; also for a bundle of a newer version.
void hashList(const exchange::bundlefiles::BundleFiles &files, const std::map<QString, QString> &sums,
              CheckList &list);
void hashListSignature(const BundleReading &reading, CheckList &list); ///< 1D
void manifest(const BundleReading &reading, CheckList &list);          ///< 2
void roster(const BundleReading &reading, CheckList &list);            ///< 3
void submissions(const BundleReading &reading, CheckList &list);       ///< 4
void countedSet(const BundleReading &reading, CheckList &list);        ///< 5
void eventChain(const BundleReading &reading, CheckList &list);        ///< 6
void results(const BundleReading &reading, CheckList &list);           ///< 7; after 2 and 4
void labels(const BundleReading &reading, CheckList &list);            ///< 8; after 2
void lock(const BundleReading &reading, CheckList &list);              ///< 9
void names(const BundleReading &reading, CheckList &list);             ///< 10
void redactions(const BundleReading &reading, CheckList &list);        ///< 11
void receipts(const BundleReading &reading, CheckList &list);          ///< 12

/// Whether everything a check needs is there; if not, the check fails with X and the name of the first file.
struct Need
{
    bool there;
    QStringView name;
};
[[nodiscard]] bool have(CheckList &list, int check, std::initializer_list<Need> needs);

/// The last Locked, Unsealed … step that was followed; null when there is none.
[[nodiscard]] const exchange::Event *step(const BundleReading &reading, exchange::EventKind kind);

} // namespace jeoul::session::bundlechecks
