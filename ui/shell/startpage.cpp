// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/widgets/centeredpage.h"
#include "ui/widgets/flowlayout.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jeoul::ui {

namespace {

constexpr int kWidth = 1080;
constexpr int kRow = 860;    ///< of a recent file's words; what is longer is told by the tool tip
constexpr int kFolder = 160; ///< of its folder at least

QLabel *words(const QString &text, const char *key, const char *value, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setProperty(key, QString::fromLatin1(value));
    return label;
}

QString kindOf(const QString &path)
{
    if (path.endsWith(QStringLiteral(".jdraft")))
        return StartPage::tr("Setup");
    if (path.endsWith(QStringLiteral(".jround")))
        return StartPage::tr("Panel");
    return StartPage::tr("Review");
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
    , m_recentTitle(words(tr("Recent files"), "role", "section", this))
    , m_demo(action(tr("Open the demo round"), "openDemo", &StartPage::demoRequested))
    , m_progress(new QProgressBar(this))
    , m_state(words({}, "tone", "muted", this))
{
    setObjectName(QStringLiteral("startPage"));
    QVBoxLayout *column = widgets::centeredColumn(this, kWidth);
    column->setContentsMargins(32, 32, 32, 24);
    column->addWidget(words(tr("Jeoul"), "role", "wordmark", this));
    column->addWidget(words(tr("Blind expert review of AI model outputs"), "tone", "muted", this));
    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    cards->addWidget(deskCard(tr("Setup"), tr("Setup"), tr("Secretary"),
                              tr("Build a round from teams, items and responses, check it for names, seal "
                                 "it, and issue one packet per reviewer."),
                              {action(tr("New round"), "newDraft", &StartPage::newDraftRequested),
                               action(tr("Open a draft"), "openDraft", &StartPage::openDraftRequested)}),
                     1);
    cards->addWidget(
        deskCard(
            tr("Review"), tr("Review"), tr("Expert reviewer"),
            tr("Read the responses side by side, score them by keyboard, and submit one sealed score file."),
            {action(tr("Open a packet"), "openPacket", &StartPage::openPacketRequested),
             action(tr("Declare conflicts"), "openDeclaration", &StartPage::openDeclarationRequested)}),
        1);
    cards->addWidget(deskCard(tr("Panel"), tr("Panel"), tr("Panel chair"),
                              tr("Receive the score files, consolidate them by code name, lock the result, "
                                 "and unseal the names with a second person."),
                              {action(tr("Open a round"), "openRound", &StartPage::openRoundRequested)}),
                     1);
    column->addLayout(cards);
    column->addSpacing(8);
    auto *demo = new QHBoxLayout;
    demo->setSpacing(16);
    demo->addWidget(m_demo);
    m_progress->setFixedSize(160, 4);
    m_progress->setTextVisible(false);
    m_progress->hide();
    demo->addWidget(m_progress);
    m_state->setText(
        tr("Five invented teams, 13 benchmarks, ten simulated reviewers: try all three desks on it."));
    demo->addWidget(m_state, 1);
    column->addLayout(demo);
    column->addSpacing(8);
    column->addWidget(m_recentTitle);
    m_recent->setSpacing(0);
    column->addLayout(m_recent);
    setRecent({});
}

QPushButton *StartPage::action(const QString &text, const char *name, void (StartPage::*signal)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, signal);
    return button;
}

QWidget *StartPage::deskCard(const QString & /*icon*/, const QString &title, const QString &who,
                             const QString &what, const QList<QPushButton *> &actions)
{
    auto *card = new QWidget(this);
    card->setProperty("card", true);
    card->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(8);
    column->addWidget(words(title, "role", "cardtitle", card));
    column->addWidget(words(who, "tone", "muted", card));
    column->addWidget(words(what, "role", "body", card));
    column->addStretch(1);
    auto *row = new widgets::FlowLayout;
    row->setSpacing(8);
    for (QPushButton *button : actions)
        row->addWidget(button);
    column->addSpacing(8);
    column->addLayout(row);
    if (!actions.isEmpty())
        actions.first()->setProperty("primary", true);
    card->setMinimumHeight(212);
    card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // three cards of one width
    return card;
}

void StartPage::setRecent(const QStringList &files)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentTitle->setVisible(true);
    if (files.isEmpty())
        m_recent->addWidget(words(tr("Files you open appear here."), "tone", "muted", this));
    for (const QString &path : files) {
        const QFileInfo info(path);
        auto *row = new QPushButton(this);
        row->setProperty("listrow", true);
        const QString name = QStringLiteral("%1   %2   —   ").arg(kindOf(path), info.fileName());
        const QFontMetrics metrics = row->fontMetrics();
        row->setText(name + metrics.elidedText(info.absolutePath(), Qt::ElideMiddle,
                                               std::max(kFolder, kRow - metrics.horizontalAdvance(name))));
        row->setToolTip(path);
        row->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(row, &QPushButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
        m_recent->addWidget(row);
    }
}

void StartPage::setBusy(const QString &sentence, qint64 finished, qint64 total)
{
    m_demo->setEnabled(sentence.isEmpty());
    m_progress->setVisible(!sentence.isEmpty());
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(static_cast<int>(finished));
    m_state->setProperty("tone", QStringLiteral("muted"));
    m_state->setText(sentence);
}

void StartPage::showProblem(const QString &sentence)
{
    setBusy({}, 0, 1);
    m_state->setText(sentence);
}

void StartPage::setDemo(const QString &code, const QString &chairKey, const QString &passphrase)
{
    setBusy({}, 0, 1);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setText(
        tr("Demo: open code %1  ·  chair key %2  ·  passphrase %3").arg(code, chairKey, passphrase));
}

} // namespace jeoul::ui
