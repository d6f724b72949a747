// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/flagquestion.h"

#include "ui/review/cellwords.h"
#include "ui/review/reasonbar.h"

namespace jeoul::ui {

void FlagQuestion::ask(const QString &item, const QStringList &labels) const
{
    const bool several = labels.size() > 1;
    QStringList choices;
    std::vector<FlagKey> flags;
    for (const QString &label : labels) {
        for (const FlagKind kind : cellwords::kFlagKinds) {
            flags.push_back({item, label, kind});
            const QString name = cellwords::flagName(kind);
            const bool on = m_session.judgements().flags.contains(flags.back());
            const QString choice = on ? tr("Take back: %1").arg(name) : name;
            choices << (several ? tr("%1: %2").arg(label, choice) : choice);
        }
    }
    m_bar->ask(several ? tr("Flag a response") : tr("Flag response %1").arg(labels.front()), choices, true,
               [&session = m_session, flags](int choice, const QString &note) {
                   const FlagKey &flag = flags.at(static_cast<std::size_t>(choice));
                   const bool on = session.judgements().flags.contains(flag);
                   return session.setFlag(flag, !on, on ? QString() : note);
               });
}

} // namespace jeoul::ui
