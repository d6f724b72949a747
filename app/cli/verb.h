// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "app/wiring/appcontext.h"

#include <QString>

#include <CLI/CLI.hpp>

#include <string>

namespace jeoul::cli {

/// One verb of jeoulctl: declares its arguments, then runs. A verb holds no rule of its own; the sessions do.
class Verb
{
public:
    Verb() = default;
    Verb(const Verb &) = delete;
    Verb &operator=(const Verb &) = delete;
    virtual ~Verb() = default;

    /// Adds itself to the parent command; the parser later sets the members bound here.
    virtual void declare(CLI::App &parent) = 0;
    [[nodiscard]] virtual int run(wiring::AppContext &context, Terminal &terminal) = 0;
    [[nodiscard]] bool chosen() const { return m_command != nullptr && m_command->parsed(); }

protected:
    /// A subcommand with its one-sentence help.
    CLI::App &add(CLI::App &parent, const char *name, const QString &help);
    static void file(CLI::App &command, const char *name, std::string &target, const QString &help,
                     bool required = false);
    static void flag(CLI::App &command, const char *name, bool &target, const QString &help);

private:
    CLI::App *m_command = nullptr;
};

[[nodiscard]] inline QString qs(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace jeoul::cli
