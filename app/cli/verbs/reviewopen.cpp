// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/reviewopen.h"

#include "app/cli/reviewaccess.h"
#include "models/base/durablefile.h"

#include <QCoreApplication>

namespace jeoul::cli {

namespace {

constexpr qint64 kPacketLimit = qint64(512) << 20;

} // namespace

void ReviewOpen::declare(CLI::App &parent)
{
    CLI::App &command =
        add(parent, "open",
            QCoreApplication::translate("ReviewOpen", "Open a packet with its code and make the workspace"));
    file(command, "packet", m_packet, QCoreApplication::translate("ReviewOpen", "The packet (.jpacket)"),
         true);
    file(command, "--code-file", m_codeFile,
         QCoreApplication::translate("ReviewOpen", "File whose first line is the open code"));
    file(command, "--workspace", m_workspace,
         QCoreApplication::translate("ReviewOpen", "The workspace to make (.jwork)"), true);
}

int ReviewOpen::run(wiring::AppContext &context, Terminal &terminal)
{
    const Result<QByteArray> packet = durablefile::read(qs(m_packet), kPacketLimit);
    if (!packet.ok())
        return terminal.fail(packet.error());
    const Result<QString> code =
        terminal.secret(qs(m_codeFile), QCoreApplication::translate("ReviewOpen", "Open code"));
    if (!code.ok())
        return terminal.fail(code.error());
    const auto review = session::ReviewSession::begin(*packet, *code, qs(m_workspace), context.review());
    if (!review.ok())
        return terminal.fail(review.error());
    if (const Status kept = (*review)->flush(); !kept.ok())
        return terminal.fail(kept.error());
    if (!m_codeFile.empty())
        rememberCodeFile(qs(m_workspace), qs(m_codeFile));
    terminal.tell(QCoreApplication::translate("ReviewOpen", "Opened packet %1 with %2 items.")
                      .arg((*review)->content().seat)
                      .arg((*review)->content().items.size()));
    return ExitDone;
}

} // namespace jeoul::cli
