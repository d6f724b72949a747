// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

namespace jeoul::cli {

CLI::App &Verb::add(CLI::App &parent, const char *name, const QString &help)
{
    m_command = parent.add_subcommand(name, help.toStdString());
    return *m_command;
}

void Verb::file(CLI::App &command, const char *name, std::string &target, const QString &help, bool required)
{
    CLI::Option *option = command.add_option(name, target, help.toStdString());
    if (required)
        option->required();
}

void Verb::flag(CLI::App &command, const char *name, bool &target, const QString &help)
{
    command.add_flag(name, target, help.toStdString());
}

} // namespace jeoul::cli
