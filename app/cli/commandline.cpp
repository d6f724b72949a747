// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/verbs/bundle.h"
#include "app/cli/verbs/declareverb.h"
#include "app/cli/verbs/demo.h"
#include "app/cli/verbs/draftadd.h"
#include "app/cli/verbs/draftassign.h"
#include "app/cli/verbs/draftdecide.h"
#include "app/cli/verbs/draftdeclare.h"
#include "app/cli/verbs/draftnew.h"
#include "app/cli/verbs/draftrecuse.h"
#include "app/cli/verbs/draftscreen.h"
#include "app/cli/verbs/exportverb.h"
#include "app/cli/verbs/keynew.h"
#include "app/cli/verbs/keyrestore.h"
#include "app/cli/verbs/panelaggregate.h"
#include "app/cli/verbs/panelclose.h"
#include "app/cli/verbs/panelconfirm.h"
#include "app/cli/verbs/panellock.h"
#include "app/cli/verbs/panelreceive.h"
#include "app/cli/verbs/panelreopen.h"
#include "app/cli/verbs/panelrevoke.h"
#include "app/cli/verbs/panelstatus.h"
#include "app/cli/verbs/panelunseal.h"
#include "app/cli/verbs/points.h"
#include "app/cli/verbs/rehearse.h"
#include "app/cli/verbs/results.h"
#include "app/cli/verbs/reviewexport.h"
#include "app/cli/verbs/reviewfill.h"
#include "app/cli/verbs/reviewopen.h"
#include "app/cli/verbs/reviewrecover.h"
#include "app/cli/verbs/reviewshow.h"
#include "app/cli/verbs/reviewsubmit.h"
#include "app/cli/verbs/seal.h"
#include "app/cli/verbs/statsverb.h"
#include "app/cli/verbs/verify.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

namespace jeoul::cli {

namespace {

using Verbs = std::vector<std::unique_ptr<Verb>>;

template <typename... Kinds>
void addVerbs(CLI::App &parent, Verbs &verbs)
{
    (verbs.push_back(std::make_unique<Kinds>()), ...);
    for (std::size_t i = verbs.size() - sizeof...(Kinds); i < verbs.size(); ++i)
        verbs[i]->declare(parent);
}

CLI::App &group(CLI::App &parent, const char *name, const QString &help)
{
    CLI::App *app = parent.add_subcommand(name, help.toStdString());
    app->require_subcommand(1);
    return *app;
}

Verbs declareVerbs(CLI::App &app)
{
    Verbs verbs;
    addVerbs<DraftNew, DraftAdd, DraftScreen, DraftDecide, DraftDeclare, DraftRecuse, DraftAssign>(
        group(app, "draft", QCoreApplication::translate("CommandLine", "Build a round as a draft")), verbs);
    addVerbs<KeyNew, KeyRestore>(
        group(app, "key",
              QCoreApplication::translate("CommandLine", "Keys of the chair, the deputy and the custodians")),
        verbs);
    addVerbs<DeclareVerb, Seal>(app, verbs);
    addVerbs<ReviewOpen, ReviewShow, ReviewFill, ReviewSubmit, ReviewExport, ReviewRecover>(
        group(app, "review", QCoreApplication::translate("CommandLine", "A reviewer's packet and workspace")),
        verbs);
    addVerbs<PanelReceive, PanelStatus, PanelConfirm, PanelRevoke, PanelClose, PanelReopen, PanelAggregate,
             PanelLock, PanelUnseal>(
        group(app, "panel",
              QCoreApplication::translate("CommandLine", "Collect, consolidate, lock and unseal")),
        verbs);
    addVerbs<Results, Export, Bundle, Verify, Stats, Points, Rehearse, Demo>(app, verbs);
    return verbs;
}

/// CLI11 speaks through exceptions; they end here. Help and version are answers, everything else is misuse.
int answerOrRefuse(const CLI::App &app, const CLI::ParseError &error, Terminal &terminal)
{
    if (error.get_exit_code() == 0) {
        const bool version = error.get_name() == "CallForVersion";
        terminal.print(QString::fromStdString(version ? error.what() : app.help()).trimmed());
        return ExitDone;
    }
    terminal.tell(QCoreApplication::translate("CommandLine",
                                              "These arguments cannot be used: %1. Nothing was done.\n"
                                              "jeoulctl --help lists the verbs, jeoulctl VERB --help says "
                                              "what one takes.")
                      .arg(QString::fromStdString(error.what())));
    return ExitUnusable;
}

/// The version, and what its ciphers are not.
std::string versionText()
{
    return "jeoulctl " JEOUL_VERSION "\n" +
           QCoreApplication::translate(
               "CommandLine", "Files are sealed with cipher suite 1 (Ed25519, XChaCha20-Poly1305, X25519, "
                              "Argon2id of libsodium), which is not a nationally validated cryptographic "
                              "module; suite 2 is reserved for one.")
               .toStdString();
}

} // namespace

int runCommandLine(int argc, const char *const *argv, wiring::AppContext &context, Terminal &terminal)
{
    CLI::App app(QCoreApplication::translate("CommandLine", "Jeoul: blind expert review of AI model outputs")
                     .toStdString(),
                 "jeoulctl");
    app.set_version_flag("--version", versionText());
    app.require_subcommand(1);
    const Verbs verbs = declareVerbs(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return answerOrRefuse(app, error, terminal);
    }
    for (const auto &verb : verbs) {
        if (verb->chosen())
            return verb->run(context, terminal);
    }
    return ExitUnusable;
}

} // namespace jeoul::cli
