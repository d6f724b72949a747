// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packetcontent.h"
#include "tests/cli/roundcommands.h"

#include <map>
#include <tuple>

namespace jeoul::testing {

/// What was given, by item, label (or team) and criterion: a score as it is typed, or a comment.
using Given = std::map<std::tuple<QString, QString, QString>, QString>;

/// A small round of one reviewer, by jeoulctl: a practice item and three that count, five responses and five
/// criteria each, from the bundled material. The programs themselves can open its files.
class PersonRound : public RoundCommands
{
protected:
    PersonRound();

    void makeRound();
    [[nodiscard]] QString packet() const;
    [[nodiscard]] const QString &code() const { return m_code; }
    [[nodiscard]] const PacketContent &content() const { return m_content; }
    [[nodiscard]] QString label(std::size_t response) const;
    /// The cells of an item in the order in which the score sheet goes through them.
    [[nodiscard]] std::vector<CellKey> cells(const BlindItem &item) const;

    /// What stands in a workspace that nobody has open; false when it cannot be read.
    [[nodiscard]] bool readBack(const QString &workspace, Given &scores, Given &comments);
    /// Takes a score file in; the receipt that jeoulctl prints for it.
    [[nodiscard]] QString received(const QString &scoreFile);
    /// Closes the round and joins it with the names: what every team got.
    void joinNames(Given &scores);
    /// Whose response stands under each label, told from its text.
    [[nodiscard]] Given byTeam(const Given &typed);

private:
    void writeMaterial();

    PacketContent m_content;
    QString m_code;
};

} // namespace jeoul::testing
