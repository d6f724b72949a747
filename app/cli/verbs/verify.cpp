// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verify.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jeoul::cli {

namespace {

QJsonObject document(const session::Verification &verification)
{
    QJsonArray checks;
    for (const session::CheckOutcome &check : verification.checks)
        checks.append(QJsonObject{{QStringLiteral("id"), check.id},
                                  {QStringLiteral("sub"), check.sub},
                                  {QStringLiteral("ok"), check.ok},
                                  {QStringLiteral("text"), check.text}});
    return {{QStringLiteral("ok"), verification.ok()},
            {QStringLiteral("newer"), verification.newer},
            {QStringLiteral("checks"), checks}};
}

int exitOf(const session::Verification &verification)
{
    if (verification.newer)
        return ExitNewer;
    return verification.ok() ? ExitDone : ExitCheckFailed;
}

} // namespace

void Verify::declare(CLI::App &parent)
{
    CLI::App &command = add(
        parent, "verify",
        QCoreApplication::translate("Verify", "Check a verification bundle; needs no key and no round file"));
    file(command, "bundle", m_bundle, QCoreApplication::translate("Verify", "The bundle (.tar or folder)"),
         true);
    file(command, "--extends", m_extends,
         QCoreApplication::translate("Verify", "An older bundle that this one must only add to"));
    flag(command, "--json", m_json,
         QCoreApplication::translate("Verify", "One JSON document on standard output"));
}

Result<session::Verification> Verify::verify() const
{
    const auto files = exchange::bundlefiles::read(qs(m_bundle));
    if (!files.ok())
        return files.error();
    Result<session::Verification> verification = session::verifyBundle(*files);
    if (!verification.ok() || m_extends.empty())
        return verification;
    const auto older = exchange::bundlefiles::read(qs(m_extends));
    if (!older.ok())
        return older.error();
    for (const session::CheckOutcome &outcome : session::verifyExtension(*older, *files))
        verification->checks.push_back(outcome);
    return verification;
}

void Verify::print(const session::Verification &verification, Terminal &terminal) const
{
    if (m_json) {
        terminal.json(document(verification));
        return;
    }
    for (const session::CheckOutcome &check : verification.checks) {
        const QString verdict = check.ok ? QCoreApplication::translate("Verify", "passed")
                                         : QCoreApplication::translate("Verify", "FAILED");
        terminal.print(QStringList{check.id + check.sub, verdict, check.text}.join(u'\t'));
    }
}

int Verify::run(wiring::AppContext & /*context*/, Terminal &terminal)
{
    const Result<session::Verification> verification = verify();
    if (!verification.ok()) {
        // Whatever the reason is: what cannot be read as a bundle was not checked.
        (void)terminal.fail(verification.error());
        return ExitUnusable;
    }
    print(*verification, terminal);
    if (verification->newer)
        terminal.tell(QCoreApplication::translate(
            "Verify",
            "The bundle was made by a newer version of Jeoul; only its list of files was checked."));
    return exitOf(*verification);
}

} // namespace jeoul::cli
