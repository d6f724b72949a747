// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewflow.h"

#include "models/base/durablefile.h"
#include "models/exchange/packet.h"
#include "ui/dialogs/printdocument.h"
#include "ui/review/openpage.h"
#include "ui/review/questionspage.h"
#include "ui/review/receiptpage.h"
#include "ui/review/reviewdesk.h"
#include "ui/widgets/job.h"
#include "ui/widgets/paintedparts.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QThread>

#include <utility>

namespace jeoul::ui {

namespace {

constexpr qint64 kPacketLimit = qint64(512) << 20;

} // namespace

ReviewFlow::ReviewFlow(session::ReviewSession::Environment environment, QString workspaceFolder,
                       session::UserPrompts &prompts, QWidget *parent)
    : QStackedWidget(parent)
    , m_environment(environment)
    , m_workspaceFolder(std::move(workspaceFolder))
    , m_prompts(prompts)
    , m_open(new OpenPage(this))
{
    widgets::installAccess();
    setObjectName(QStringLiteral("reviewFlow"));
    // Whoever gives the focus to the flow means the page on show.
    connect(this, &QStackedWidget::currentChanged, this, [this] { setFocusProxy(currentWidget()); });
    addWidget(m_open);
    connect(m_open, &OpenPage::codeEntered, this, &ReviewFlow::openWithCode);
}

ReviewFlow::~ReviewFlow()
{
    // The pages refer to the session, so they go first.
    delete m_desk;
    delete m_submit;
    delete m_questions;
}

void ReviewFlow::openFile(const QString &path)
{
    m_path = path;
    m_open->setFile(QFileInfo(path).fileName());
    setCurrentWidget(m_open);
}

QString ReviewFlow::workspaceFor(const QString &path) const
{
    if (path.endsWith(QStringLiteral(".jwork")))
        return path;
    const Result<QByteArray> packet = durablefile::read(path, kPacketLimit);
    const Result<QString> id =
        packet.ok() ? exchange::peekPacketId(*packet) : Result<QString>(packet.error());
    return id.ok() ? QDir(m_workspaceFolder).filePath(*id + QStringLiteral(".jwork")) : QString();
}

session::Resumed ReviewFlow::openNow(const QString &path, const QString &workspace, const QString &code,
                                     session::ReviewSession::Environment environment)
{
    if (QFileInfo::exists(workspace))
        return session::resumeLatest(workspace, code, environment);
    const Result<QByteArray> packet = durablefile::read(path, kPacketLimit);
    if (!packet.ok())
        return {packet.error(), {}};
    const Status folder = durablefile::makeFolder(QFileInfo(workspace).absolutePath());
    if (!folder.ok())
        return {folder.error(), {}};
    return {session::ReviewSession::begin(*packet, code, workspace, environment), {}};
}

void ReviewFlow::openWithCode(const QString &code)
{
    m_open->setBusy(true);
    const QString workspace = workspaceFor(m_path);
    const QString path = m_path;
    const session::ReviewSession::Environment environment = m_environment;
    QThread *home = thread();
    startJob<session::Resumed>(
        this,
        [path, workspace, code, environment, home](ProgressSink &) {
            session::Resumed made = openNow(path, workspace, code, environment);
            if (made.session.ok())
                (*made.session)->moveToThread(home);
            return made;
        },
        [this, code](session::Resumed made) { take(std::move(made), code); });
}

void ReviewFlow::take(session::Resumed made, const QString &code)
{
    if (made.session.ok()) {
        adopt(std::move(made.session).value());
        return;
    }
    const QString why = made.session.error().text();
    m_open->showProblem(why);
    if (!made.recoverable.isEmpty())
        offerRecovery(made.recoverable, code, why);
}

void ReviewFlow::offerRecovery(const QString &damaged, const QString &code, const QString &why)
{
    if (!m_prompts.confirm(tr("Recover the saved work?"), why, tr("Recover")))
        return;
    m_open->setBusy(true);
    const session::ReviewSession::Environment environment = m_environment;
    QThread *home = thread();
    startJob<session::Resumed>(
        this,
        [damaged, code, environment, home](ProgressSink &) -> session::Resumed {
            const Result<session::Recovery> recovery = session::recoverWorkspace(damaged, code, environment);
            if (!recovery.ok())
                return {recovery.error(), {}};
            session::Resumed made{session::ReviewSession::resume(recovery->path, code, environment), {}};
            if (made.session.ok())
                (*made.session)->moveToThread(home);
            return made;
        },
        [this, code](session::Resumed made) { take(std::move(made), code); });
}

void ReviewFlow::adopt(std::shared_ptr<session::ReviewSession> session)
{
    m_session = std::move(session);
    buildPages();
    Q_EMIT opened(m_session->content().roundTitle, m_path);
    if (m_session->pledged()) {
        showDesk();
        return;
    }
    m_pledge = new PledgePage(*m_session, this);
    addWidget(m_pledge);
    setCurrentWidget(m_pledge);
    connect(m_pledge, &PledgePage::pledged, this, [this] {
        showDesk();
        m_pledge->deleteLater();
    });
}

ReviewFlow::Standing ReviewFlow::standing()
{
    Standing out;
    out.path = m_path;
    out.session = m_session;
    out.code = m_open->code();
    if (m_session == nullptr)
        return out;
    m_desk->settle();
    out.submit = m_submit->said();
    out.receipt = m_submitted;
    if (m_pledge != nullptr)
        out.pledge = m_pledge->said();
    const QWidget *page = currentWidget();
    for (const auto &[widget, name] : std::initializer_list<std::pair<const QWidget *, Standing::Page>>{
             {m_pledge, Standing::Page::Pledge},
             {m_desk, Standing::Page::Desk},
             {m_submit, Standing::Page::Submit},
             {m_questions, Standing::Page::Questions},
             {m_receipt, Standing::Page::Receipt}}) {
        if (widget == page)
            out.page = name;
    }
    return out;
}

void ReviewFlow::goOn(const Standing &standing)
{
    openFile(standing.path);
    m_open->setCode(standing.code);
    if (standing.session == nullptr)
        return;
    adopt(standing.session);
    m_submitted = standing.receipt;
    switch (standing.page) {
    case Standing::Page::Pledge:
        if (m_pledge != nullptr)
            m_pledge->say(standing.pledge);
        break;
    case Standing::Page::Submit:
        showSubmit();
        m_submit->say(standing.submit);
        break;
    case Standing::Page::Questions:
        showQuestions();
        break;
    case Standing::Page::Receipt:
        showReceipt();
        break;
    case Standing::Page::Code:
    case Standing::Page::Desk:
        break;
    }
}

void ReviewFlow::buildPages()
{
    m_desk = new ReviewDesk(*m_session, this);
    m_desk->setReading(m_reading);
    connect(m_desk, &ReviewDesk::readingChanged, this, [this](const ReadingSettings &settings) {
        m_reading = settings;
        Q_EMIT readingChanged(settings);
    });
    m_submit = new SubmitPage(*m_session, m_prompts, this);
    m_questions = new QuestionsPage(*m_session, m_prompts, this);
    m_receipt = new ReceiptPage(this);
    for (QWidget *page : std::initializer_list<QWidget *>{m_desk, m_submit, m_questions, m_receipt})
        addWidget(page);
    connect(m_desk, &ReviewDesk::submitRequested, this, &ReviewFlow::showSubmit);
    connect(m_desk, &ReviewDesk::questionsRequested, this, &ReviewFlow::showQuestions);
    connect(m_submit, &SubmitPage::backRequested, this, &ReviewFlow::showDesk);
    connect(m_submit, &SubmitPage::gapRequested, this, [this](const session::Missing &gap) {
        showDesk();
        m_desk->showGap(gap);
    });
    connect(m_submit, &SubmitPage::printRequested, this, &ReviewFlow::print);
    connect(m_questions, &QuestionsPage::backRequested, this, &ReviewFlow::backToItem);
    connect(m_submit, &SubmitPage::submitted, this,
            [this](const QString &file, qint64 sequence, const QString &receipt) {
                m_submitted = {file, {sequence, receipt}};
                showReceipt();
            });
    connect(m_receipt, &ReceiptPage::backRequested, this, &ReviewFlow::showDesk);
    connect(m_receipt, &ReceiptPage::printRequested, this, &ReviewFlow::print);
}

void ReviewFlow::showDesk()
{
    setCurrentWidget(m_desk);
    m_desk->setFocus(Qt::OtherFocusReason);
}

void ReviewFlow::showSubmit()
{
    m_desk->settle();
    m_submit->refresh();
    setCurrentWidget(m_submit);
}

void ReviewFlow::showQuestions()
{
    m_desk->settle();
    m_questions->refresh();
    setCurrentWidget(m_questions);
}

void ReviewFlow::keyPressEvent(QKeyEvent *event)
{
    const QWidget *page = currentWidget();
    const bool beside = page != nullptr && (page == m_submit || page == m_questions || page == m_receipt);
    if (beside && event->key() == Qt::Key_Escape)
        showDesk();
    else
        QStackedWidget::keyPressEvent(event);
}

void ReviewFlow::backToItem(const QString &item)
{
    showDesk();
    if (!item.isEmpty())
        m_desk->goToGap(item);
}

void ReviewFlow::showReceipt()
{
    const session::PastSubmission &submission = m_submitted.submission;
    qint64 replaced = 0; // a number whose file could not be written is used up all the same
    for (const session::PastSubmission &past : m_session->pastSubmissions()) {
        if (past.sequence < submission.sequence)
            replaced = past.sequence;
    }
    m_receipt->setReceipt(m_session->content(), submission, replaced, m_submitted.file);
    setCurrentWidget(m_receipt);
}

void ReviewFlow::setReading(const ReadingSettings &settings)
{
    m_reading = settings;
    if (m_desk != nullptr)
        m_desk->setReading(settings);
}

void ReviewFlow::print(const QString &html)
{
    printDocument(this, m_session->content().seat, html);
}

} // namespace jeoul::ui
