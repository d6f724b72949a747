// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packetcontent.h"
#include "models/exchange/packet.h"
#include "models/exchange/submission.h"

/// A small round, the same in every test.
namespace jeoul::samples {

const QString kOpenCode = QStringLiteral("0000 0000 0000 0794 44");
const QString kOtherCode = QStringLiteral("0000 0000 0000 0000 01");

/// A grey PNG of 2 × 1 points.
QByteArray picture();
PacketContent packetContent();
exchange::PacketKeys packetKeys();
exchange::PacketSeal packetSeal();
exchange::SecretKey chair();
exchange::SecretKey deputy();
exchange::Submission submission();
exchange::SubmissionKeys submissionKeys();

} // namespace jeoul::samples
