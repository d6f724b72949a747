// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packetcontent.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace jeoul::session {

/// What a reviewer asks the secretary about one item.
struct Question
{
    QString item; ///< BlindItem::id
    QString text;
};

/// The file for the secretary, UTF-8 Markdown as resources/formats/questions.md describes it: round, seat,
/// and every question under the number and id of its item. Holds no score and no label's text; the words of
/// the prompt stand in it up to 80 characters, so that a person finds the item again.
[[nodiscard]] QByteArray questionsFile(const PacketContent &content, const std::vector<Question> &questions,
                                       qint64 wallMs);

} // namespace jeoul::session
