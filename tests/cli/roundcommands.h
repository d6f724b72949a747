// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/commandfixture.h"

#include <string>
#include <utility>
#include <vector>

namespace jeoul::testing {

/// What it takes to seal the draft r.jdraft and to run its round, by jeoulctl.
class RoundCommands : public CommandFixture
{
protected:
    using CommandFixture::CommandFixture;

    void keysAndSeal()
    {
        write("passphrase", "a passphrase of some length\n");
        std::string custodians;
        for (const std::string &name : {std::string("chair"), std::string("deputy"), std::string("c1"),
                                        std::string("c2"), std::string("c3")}) {
            const std::string role = name.size() == 2 ? "custodian" : name;
            ASSERT_EQ(run({"key", "new", "--role", role, "--out", path(name), "--passphrase-file",
                           path("passphrase")}),
                      0)
                << err.toStdString();
            if (name.size() == 2)
                custodians += (custodians.empty() ? "" : ",") + path(name + "/custodian.jpub");
        }
        ASSERT_EQ(run({"seal", path("r.jdraft"), "--chair", path("chair/chair.jpub"), "--deputy",
                       path("deputy/deputy.jpub"), "--custodians", custodians, "--out", path("sealed")}),
                  0)
            << err.toStdString();
    }

    /// Seats and codes of codes.csv, in its order.
    std::vector<std::pair<std::string, QByteArray>> codes()
    {
        std::vector<std::pair<std::string, QByteArray>> all;
        const QStringList lines =
            QString::fromUtf8(read("sealed/codes.csv")).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines.mid(1)) {
            const QStringList cells = line.trimmed().remove(u'"').split(u',');
            all.emplace_back(cells.front().toStdString(), cells.back().toUtf8() + '\n');
        }
        return all;
    }

    Words panel(const std::string &verb, const Words &more = {})
    {
        Words words{"panel", verb, path("sealed/round.jround")};
        words.insert(words.end(), more.begin(), more.end());
        for (const std::string &word : {std::string("--key"), path("chair/chair.jkey"),
                                        std::string("--passphrase-file"), path("passphrase")})
            words.push_back(word);
        return words;
    }

    Words unsealing(const std::string &one, const std::string &other)
    {
        return panel("unseal",
                     {"--vault", path("sealed/vault.jvault"), "--custodians",
                      path(one + "/custodian.jkey") + "," + path(other + "/custodian.jkey"),
                      "--custodian-passphrase-files", path("passphrase") + "," + path("passphrase")});
    }
};

} // namespace jeoul::testing
