// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/sealpage.h"

#include "models/base/durablefile.h"
#include "ui/theme/theme.h"
#include "ui/widgets/job.h"

#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace jeoul::ui {

namespace {

constexpr qint64 kKeyLimit = 65536;
constexpr int kWidth = 760;

} // namespace

SealPage::SealPage(std::shared_ptr<session::SetupSession> session, session::UserPrompts &prompts,
                   QWidget *parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_prompts(prompts)
    , m_obstacles(new QListWidget(this))
    , m_obstacleTitle(new QLabel(this))
    , m_folderLabel(new QLabel(tr("Not chosen"), this))
    , m_seal(new QPushButton(tr("Seal"), this))
    , m_progress(new QProgressBar(this))
    , m_state(new QLabel(this))
{
    setObjectName(QStringLiteral("sealPage"));
    auto *inner = new QWidget(this);
    inner->setMaximumWidth(qRound(kWidth * theme::textScale()));
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    m_obstacleTitle->setProperty("role", QStringLiteral("section"));
    m_obstacleTitle->setWordWrap(true);
    m_obstacles->setObjectName(QStringLiteral("obstacleList"));
    m_obstacles->setAccessibleName(tr("What stands in the way"));
    m_obstacles->setMaximumHeight(160);
    column->addWidget(m_obstacleTitle);
    column->addWidget(m_obstacles);
    auto *keys = new QLabel(tr("Public keys"), this);
    keys->setProperty("role", QStringLiteral("section"));
    column->addWidget(keys);
    column->addLayout(makeFields());
    m_seal->setObjectName(QStringLiteral("sealButton"));
    m_seal->setProperty("primary", true);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_state->setObjectName(QStringLiteral("sealState"));
    m_state->setWordWrap(true);
    column->addSpacing(8);
    column->addWidget(m_seal, 0, Qt::AlignLeft);
    column->addWidget(m_progress);
    column->addWidget(m_state);
    column->addStretch(1);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(inner, 1);
    across->addStretch(0);
    connect(m_seal, &QPushButton::clicked, this, &SealPage::seal);
}

QGridLayout *SealPage::makeFields()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    const QStringList holders{tr("Panel chair"), tr("Deputy"), tr("Custodian 1"), tr("Custodian 2"),
                              tr("Custodian 3")};
    for (int holder = 0; holder < HolderCount; ++holder) {
        auto *label = new QLabel(tr("Not chosen"), this);
        label->setProperty("tone", QStringLiteral("muted"));
        m_keyLabels.at(static_cast<std::size_t>(holder)) = label;
        auto *choose = new QPushButton(tr("Choose…"), this);
        choose->setObjectName(QStringLiteral("key%1Button").arg(holder));
        choose->setAccessibleName(tr("Choose the key of: %1").arg(holders.at(holder)));
        connect(choose, &QPushButton::clicked, this, [this, holder] { chooseKey(holder); });
        grid->addWidget(new QLabel(holders.at(holder), this), holder, 0);
        grid->addWidget(label, holder, 1);
        grid->addWidget(choose, holder, 2);
    }
    auto *folder = new QPushButton(tr("Choose…"), this);
    folder->setObjectName(QStringLiteral("sealFolderButton"));
    folder->setAccessibleName(tr("Choose the folder for the packets"));
    m_folderLabel->setProperty("tone", QStringLiteral("muted"));
    grid->addWidget(new QLabel(tr("Folder"), this), HolderCount, 0);
    grid->addWidget(m_folderLabel, HolderCount, 1);
    grid->addWidget(folder, HolderCount, 2);
    connect(folder, &QPushButton::clicked, this, &SealPage::chooseFolder);
    return grid;
}

void SealPage::refresh()
{
    const QStringList obstacles = m_session->obstacles();
    m_obstacles->clear();
    m_obstacles->addItems(obstacles);
    m_obstacles->setVisible(!obstacles.isEmpty());
    m_obstacleTitle->setText(
        obstacles.isEmpty()
            ? tr("The draft is ready to be sealed. After sealing its rules and contents cannot change.")
            : tr("Before sealing:"));
    m_seal->setEnabled(ready());
}

bool SealPage::ready() const
{
    const bool keys =
        std::all_of(m_keys.begin(), m_keys.end(), [](const auto &key) { return key.has_value(); });
    return keys && !m_folder.isEmpty() && m_obstacles->count() == 0;
}

void SealPage::chooseKey(int holder)
{
    const QString path = m_prompts.openFile(tr("Public key"), QStringLiteral("*.jpub"));
    if (path.isEmpty())
        return;
    QLabel *label = m_keyLabels.at(static_cast<std::size_t>(holder));
    const Result<QByteArray> bytes = durablefile::read(path, kKeyLimit);
    const Result<exchange::PublicKey> key =
        bytes.ok() ? exchange::readPublicKey(*bytes) : Result<exchange::PublicKey>(bytes.error());
    if (!key.ok()) {
        label->setText(key.error().text());
        return;
    }
    m_keys.at(static_cast<std::size_t>(holder)) = *key;
    label->setText(key->confirmationNumber());
    m_seal->setEnabled(ready());
}

void SealPage::chooseFolder()
{
    const QString folder = m_prompts.folder(tr("Folder for the round file, the vault and the packets"));
    if (folder.isEmpty())
        return;
    m_folder = folder;
    m_folderLabel->setText(QDir::toNativeSeparators(folder));
    m_seal->setEnabled(ready());
}

void SealPage::setBusy(bool busy)
{
    m_seal->setEnabled(!busy && ready());
    m_progress->setVisible(busy);
    m_progress->setRange(0, 0);
}

void SealPage::seal()
{
    if (!m_prompts.confirm(
            tr("Seal this round?"),
            tr("Its rules, items and responses are frozen, and one packet per reviewer is written."),
            tr("Seal")))
        return;
    session::SealRequest request;
    request.chair = *m_keys[Chair];
    request.deputy = *m_keys[Deputy];
    for (const int holder : {Custodian1, Custodian2, Custodian3})
        request.custodians.push_back(*m_keys.at(static_cast<std::size_t>(holder)));
    request.outFolder = m_folder;
    setBusy(true);
    // Until the job ends the desk is disabled, so only the worker touches the session.
    window()->setEnabled(false);
    using Outcome = Result<session::SealOutcome>;
    auto *job = startJob<Outcome>(
        this, [draft = m_session, request](ProgressSink &progress) { return draft->seal(request, progress); },
        [this](const Outcome &outcome) { sealed(outcome); });
    connect(&job->progress(), &JobProgress::reported, this,
            [this](qint64 finished, qint64 total, const QString &sentence) {
                m_progress->setRange(0, static_cast<int>(total));
                m_progress->setValue(static_cast<int>(finished));
                m_state->setText(sentence);
            });
}

void SealPage::sealed(const Result<session::SealOutcome> &outcome)
{
    window()->setEnabled(true);
    setBusy(false);
    if (!outcome.ok()) {
        m_state->setText(outcome.error().text());
        return;
    }
    m_state->setText(tr("Sealed. %n packet(s), the round file and the vault are in %1. The codes are in "
                        "codes.csv; read them out, never send them with the packets.",
                        nullptr, static_cast<int>(outcome->packetFiles.size()))
                         .arg(QDir::toNativeSeparators(m_folder)));
}

} // namespace jeoul::ui
