// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/conflicts.h"

#include <map>

namespace jeoul::ui {

using exchange::EventKind;

std::vector<reporting::ReceivedVersion> unsettled(const std::vector<reporting::ReceivedVersion> &versions,
                                                  const std::vector<exchange::Event> &events)
{
    std::map<QString, qint64> arrived;   // by file hash
    std::map<QString, qint64> settledAt; // by seat
    for (const exchange::Event &event : events) {
        if (event.kind == EventKind::Received || event.kind == EventKind::Conflict)
            arrived[event.body.value(QStringLiteral("file")).toString()] = event.sequence;
        else if (event.kind == EventKind::PhoneChecked || event.kind == EventKind::Decided)
            settledAt[event.body.value(QStringLiteral("seat")).toString()] = event.sequence;
    }
    std::vector<reporting::ReceivedVersion> open;
    for (const reporting::ReceivedVersion &version : versions) {
        if (version.verdict == QLatin1String("conflict") && arrived[version.hash] >= settledAt[version.seat])
            open.push_back(version);
    }
    return open;
}

} // namespace jeoul::ui
