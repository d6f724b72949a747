// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupdesk.h"

#include "models/base/progress.h"
#include "models/base/readinglanguage.h"
#include "ui/setup/contentspage.h"
#include "ui/setup/declarationspage.h"
#include "ui/setup/findingspage.h"
#include "ui/setup/sealpage.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace jeoul::ui {

namespace {

/// Which of the import files a name stands for; null when none.
QString *slotFor(session::ImportFiles &files, const QString &name)
{
    const std::pair<const char *, QString session::ImportFiles::*> kinds[] = {
        {"team", &session::ImportFiles::teams},         {"benchmark", &session::ImportFiles::benchmarks},
        {"item", &session::ImportFiles::items},         {"response", &session::ImportFiles::responses},
        {"reviewer", &session::ImportFiles::reviewers}, {"metric", &session::ImportFiles::metrics},
        {"survey", &session::ImportFiles::survey},      {"practice", &session::ImportFiles::practice}};
    for (const auto &[word, member] : kinds) {
        if (name.startsWith(QString::fromLatin1(word), Qt::CaseInsensitive))
            return &(files.*member);
    }
    return nullptr;
}

} // namespace

SetupDesk::SetupDesk(std::shared_ptr<session::SetupSession> session, session::UserPrompts &prompts,
                     QWidget *parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_prompts(prompts)
    , m_title(new QLabel(this))
    , m_hash(new QLabel(this))
    , m_state(new QLabel(this))
    , m_import(new QPushButton(tr("Import files"), this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_tabs(new QTabWidget(this))
    , m_contents(new ContentsPage(*m_session, this))
    , m_findings(new FindingsPage(*m_session, prompts, this))
    , m_declarations(new DeclarationsPage(m_session, prompts, this))
    , m_seal(new SealPage(m_session, prompts, this))
    , m_problems(new QListWidget(this))
{
    setObjectName(QStringLiteral("setupDesk"));
    m_tabs->setObjectName(QStringLiteral("setupTabs"));
    m_tabs->addTab(m_contents, tr("Contents"));
    m_tabs->addTab(m_findings, tr("Identity check"));
    m_tabs->addTab(m_declarations, tr("Conflicts of interest"));
    m_tabs->addTab(m_seal, tr("Seal"));
    m_tabs->setDocumentMode(true);
    m_problems->setObjectName(QStringLiteral("problemList"));
    m_problems->setAccessibleName(tr("Problems of the last import"));
    m_problems->setMaximumHeight(180);
    m_problems->setWordWrap(true);
    m_problems->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(topBar());
    column->addWidget(m_problems);
    column->addWidget(m_tabs, 1);
    connect(m_import, &QPushButton::clicked, this, &SetupDesk::import);
    connect(m_contents, &ContentsPage::importRequested, this, &SetupDesk::import);
    connect(m_undo, &QPushButton::clicked, this, &SetupDesk::undo);
    connect(m_findings, &FindingsPage::decided, this, &SetupDesk::refresh);
    connect(m_session.get(), &session::SetupSession::contentsChanged, this, &SetupDesk::refresh);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SetupDesk::refresh);
    auto *undoKey = new QShortcut(QKeySequence::Undo, this);
    connect(undoKey, &QShortcut::activated, this, &SetupDesk::undo);
    refresh();
}

SetupDesk::~SetupDesk() = default;

QWidget *SetupDesk::topBar()
{
    auto *bar = new QWidget(this);
    m_title->setProperty("role", QStringLiteral("cardtitle"));
    m_hash->setProperty("tone", QStringLiteral("muted"));
    m_state->setProperty("tone", QStringLiteral("muted"));
    m_state->setWordWrap(true);
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setProperty("primary", true);
    m_undo->setObjectName(QStringLiteral("setupUndoButton"));
    auto *folder = new QPushButton(tr("Import a folder"), this);
    folder->setObjectName(QStringLiteral("importFolderButton"));
    connect(folder, &QPushButton::clicked, this, &SetupDesk::importFolder);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_hash);
    row->addWidget(m_state, 1);
    row->addWidget(m_undo);
    row->addWidget(folder);
    row->addWidget(m_import);
    return bar;
}

void SetupDesk::refresh()
{
    const session::DraftContents &draft = m_session->contents();
    m_title->setText(draft.title);
    m_hash->setText(draft.scheme.title.in(readingLanguage(locale())));
    m_undo->setEnabled(m_session->canUndo());
    m_contents->refresh();
    if (m_tabs->currentWidget() == m_findings)
        m_findings->refresh();
    m_declarations->refresh();
    m_seal->refresh();
}

void SetupDesk::import()
{
    const QStringList paths = m_prompts.openFiles(tr("Import files"), QStringLiteral("*.csv *.jsonl *.json"));
    session::ImportFiles files;
    QStringList unknown;
    for (const QString &path : paths) {
        if (QString *slot = slotFor(files, QFileInfo(path).fileName()))
            *slot = path;
        else
            unknown << QFileInfo(path).fileName();
    }
    if (!unknown.isEmpty()) {
        m_state->setText(tr("The kind of %1 cannot be told from its name. Nothing was imported. Names begin "
                            "with teams, benchmarks, items, responses, reviewers, metrics, survey or "
                            "practice.")
                             .arg(unknown.join(QStringLiteral(", "))));
        return;
    }
    if (!paths.isEmpty())
        run(files);
}

void SetupDesk::importFolder()
{
    const QString folder = m_prompts.folder(tr("Folder with the files of the round"));
    if (folder.isEmpty())
        return;
    session::ImportFiles files;
    const QFileInfoList entries = QDir(folder).entryInfoList(
        {QStringLiteral("*.csv"), QStringLiteral("*.jsonl")}, QDir::Files, QDir::Name);
    for (const QFileInfo &entry : entries) {
        if (QString *slot = slotFor(files, entry.fileName()))
            *slot = entry.filePath();
    }
    if (QDir(folder).exists(QStringLiteral("media")))
        files.media = QDir(folder).filePath(QStringLiteral("media"));
    run(files);
}

void SetupDesk::run(const session::ImportFiles &files)
{
    SilentProgress progress;
    const Result<session::ImportOutcome> outcome = m_session->import(files, progress);
    if (!outcome.ok()) {
        m_state->setText(outcome.error().text());
        return;
    }
    showOutcome(*outcome);
    refresh();
}

void SetupDesk::showOutcome(const session::ImportOutcome &outcome)
{
    m_problems->clear();
    int errors = 0;
    for (const session::ImportProblem &p : outcome.problems) {
        errors += p.isError ? 1 : 0;
        const Error line =
            Error(ErrorCode::BadInput, p.sentence).at({p.file, p.row, p.column, p.value}).advising(p.remedy);
        m_problems->addItem((p.isError ? tr("Error: %1") : tr("Note: %1")).arg(line.text()));
    }
    m_problems->setVisible(m_problems->count() > 0);
    m_state->setText(outcome.applied
                         ? tr("Imported. %n note(s).", nullptr, m_problems->count())
                         : tr("Nothing was imported: %n error(s). The draft is unchanged.", nullptr, errors));
}

void SetupDesk::undo()
{
    if (!m_session->canUndo())
        return;
    const Status status = m_session->undo();
    m_problems->hide();
    m_state->setText(status.ok() ? tr("Undone.") : status.error().text());
    refresh();
}

} // namespace jeoul::ui
