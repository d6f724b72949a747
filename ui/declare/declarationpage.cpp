// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/declare/declarationpage.h"

#include "models/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/centeredpage.h"
#include "ui/widgets/tone.h"

#include <QButtonGroup>
#include <QDir>
#include <QFocusEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

#include <utility>

namespace jeoul::ui {

namespace {

constexpr int kWidth = 860;
constexpr int kReasonWidth = 280;
constexpr int kKeepMs = 500; ///< of typing, at the most, that a crash could take

} // namespace

Result<DeclarationPage::Standing> DeclarationPage::open(const QString &formPath, const QString &draftFolder)
{
    Result<session::Declaring> declaring = session::Declaring::open(formPath);
    if (!declaring.ok())
        return declaring.error();
    const session::DeclaringDraft draft(*declaring, draftFolder);
    const session::DeclaringDraft::Found found = draft.restore(*declaring);
    return Standing{std::move(declaring).value(), draft, found, {}};
}

DeclarationPage::DeclarationPage(Standing standing, QString formPath, const Clock &clock,
                                 session::UserPrompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_declaring(std::move(standing.declaring))
    , m_draft(std::move(standing.draft))
    , m_formPath(std::move(formPath))
    , m_clock(clock)
    , m_prompts(prompts)
    , m_name(new QLineEdit(standing.found.name, this)) // the Tab key goes round: to these after the teams
    , m_sign(new QPushButton(tr("Sign and save…"), this))
    , m_back(new QPushButton(tr("Start page"), this))
    , m_state(new QLabel(this))
    , m_kept(new QLabel(this))
    , m_savedAs(std::move(standing.savedAs))
{
    setObjectName(QStringLiteral("declarationPage"));
    m_name->setObjectName(QStringLiteral("declarationName"));
    m_name->setMaxLength(session::Declaring::kMaxName);
    m_name->setPlaceholderText(tr("Your name, as your signature"));
    m_name->setAccessibleName(tr("Your name, as your signature"));
    m_sign->setObjectName(QStringLiteral("declarationSign"));
    m_sign->setProperty("primary", true);
    m_back->setObjectName(QStringLiteral("declarationBack"));
    m_state->setObjectName(QStringLiteral("declarationState"));
    m_state->setWordWrap(true);
    m_kept->setObjectName(QStringLiteral("declarationKept"));
    m_kept->setWordWrap(true);
    auto *words = new QLabel(
        tr("Please say for every participant whether you have a conflict of interest: employment or a second "
           "post there; joint research, consulting or contracts within the last three years; shares; a "
           "teacher, student or relative there; work for a competitor. You will not be given the responses "
           "of "
           "a participant with whom you declare a conflict. The packet you receive later contains none of "
           "these names."),
        this);
    words->setWordWrap(true);
    layOut(words);
    connectParts();
    refresh();
    showStanding(standing.found);
}

DeclarationPage::~DeclarationPage()
{
    if (m_pending)
        (void)m_draft.keep(m_declaring, m_name->text()); // nobody is left to be told
}

void DeclarationPage::layOut(QWidget *about)
{
    auto *title = new QLabel(tr("Conflicts of interest"), this);
    title->setProperty("role", QStringLiteral("title"));
    const DeclarationForm &form = m_declaring.form();
    const QString who = form.reviewerName.isEmpty() ? form.reviewerId : form.reviewerName;
    auto *round = new QLabel(form.roundTitle + QStringLiteral("  ·  ") + who, this);
    widgets::setTone(*round, "muted");
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeTeams());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_name, 1);
    buttons->addWidget(m_sign);
    buttons->addWidget(m_back);
    QVBoxLayout *column = widgets::centeredColumn(this, kWidth);
    for (QWidget *part : std::initializer_list<QWidget *>{title, round, about})
        column->addWidget(part);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    column->addWidget(m_state);
    column->addWidget(m_kept);
}

void DeclarationPage::connectParts()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kKeepMs);
    connect(&m_pause, &QTimer::timeout, this, &DeclarationPage::keep);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        change();
        refresh();
    });
    connect(m_name, &QLineEdit::editingFinished, this, &DeclarationPage::keep);
    connect(m_sign, &QPushButton::clicked, this, &DeclarationPage::sign);
    connect(m_back, &QPushButton::clicked, this, &DeclarationPage::finished);
}

// No focus proxy: the Tab key would not get past it to the signature.
void DeclarationPage::focusInEvent(QFocusEvent *event)
{
    const Line &first = m_lines.front(); // a form has a team at the least
    (first.conflict->isChecked() ? first.conflict : first.none)->setFocus(event->reason());
}

DeclarationPage::Standing DeclarationPage::standing() const
{
    return {m_declaring, m_draft, {m_name->text(), {}, false}, m_savedAs};
}

bool DeclarationPage::mayLeave()
{
    QGuiApplication::inputMethod()->commit(); // a syllable in composition is typed as well
    keep();
    return !m_pending || m_prompts.confirm(tr("Leave without saving?"), m_kept->text(), tr("Leave"));
}

QWidget *DeclarationPage::makeTeams()
{
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 8, 0, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    m_lines.resize(m_declaring.form().teams.size());
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        addTeam(list, *grid, i);
    grid->setRowStretch(static_cast<int>(m_lines.size()), 1);
    return list;
}

void DeclarationPage::addTeam(QWidget *list, QGridLayout &grid, std::size_t team)
{
    const DeclaredTeam &about = m_declaring.form().teams[team];
    const auto row = static_cast<int>(team);
    Line &line = m_lines[team];
    const QString name = about.organisation.isEmpty() || about.organisation == about.name
                             ? about.name
                             : tr("%1 (%2)").arg(about.name, about.organisation);
    auto *label = new QLabel(name, list);
    label->setWordWrap(true);
    line.none = new QRadioButton(tr("None"), list);
    line.conflict = new QRadioButton(tr("Conflict"), list);
    line.reason = new QLineEdit(list);
    line.none->setObjectName(QStringLiteral("none%1").arg(team));
    line.conflict->setObjectName(QStringLiteral("conflict%1").arg(team));
    line.reason->setObjectName(QStringLiteral("reason%1").arg(team));
    line.none->setAccessibleName(tr("%1: no conflict").arg(name));
    line.conflict->setAccessibleName(tr("%1: conflict").arg(name));
    line.reason->setAccessibleName(tr("%1: what the conflict is").arg(name));
    line.reason->setPlaceholderText(tr("What the conflict is"));
    line.reason->setFixedWidth(qRound(kReasonWidth * theme::textScale()));
    if (const std::optional<DeclaredConflict> &said = m_declaring.answer(team)) {
        line.none->setChecked(!said->conflict);
        line.conflict->setChecked(said->conflict);
        // The Tab key stops at what was chosen, as it does after a choice by hand.
        (said->conflict ? line.none : line.conflict)->setFocusPolicy(Qt::ClickFocus);
    }
    line.reason->setMaxLength(session::Declaring::kMaxReason);
    line.reason->setText(m_declaring.words(team));
    line.reason->setEnabled(line.conflict->isChecked());
    auto *choice = new QButtonGroup(list);
    choice->addButton(line.none);
    choice->addButton(line.conflict);
    grid.addWidget(label, row, 0);
    grid.addWidget(line.none, row, 1);
    grid.addWidget(line.conflict, row, 2);
    grid.addWidget(line.reason, row, 3);
    connect(line.none, &QRadioButton::clicked, this, [this, team] {
        answer(team);
        keep();
    });
    connect(line.conflict, &QRadioButton::clicked, this, [this, team] {
        answer(team);
        keep();
        m_lines[team].reason->setFocus(Qt::OtherFocusReason);
    });
    connect(line.reason, &QLineEdit::editingFinished, this, &DeclarationPage::keep);
    connect(line.reason, &QLineEdit::textChanged, this, [this, team] { answer(team); });
}

void DeclarationPage::answer(std::size_t team)
{
    const Line &line = m_lines[team];
    line.reason->setEnabled(line.conflict->isChecked());
    if (line.conflict->isChecked())
        m_declaring.declareConflict(team, line.reason->text());
    else if (line.none->isChecked())
        m_declaring.declareNone(team);
    change();
    refresh();
}

void DeclarationPage::change()
{
    m_pending = true;
    m_savedAs.clear();
    if (!m_pause.isActive()) // also while somebody types without a pause
        m_pause.start();
}

void DeclarationPage::keep()
{
    m_pause.stop();
    if (!m_pending)
        return;
    const Status status = m_draft.keep(m_declaring, m_name->text());
    m_pending = !status.ok();
    if (status.ok())
        showKept(tr("Saved on this computer. You can close the form and go on later."), "muted");
    else
        showKept(tr("Not saved on this computer: %1").arg(status.error().text()), "bad");
}

void DeclarationPage::showKept(const QString &sentence, const char *tone)
{
    widgets::setTone(*m_kept, tone);
    m_kept->setText(sentence);
}

void DeclarationPage::showStanding(const session::DeclaringDraft::Found &found)
{
    const bool entered = m_declaring.answered() || !m_name->text().isEmpty();
    if (!found.sentence.isEmpty()) {
        showKept(found.sentence, found.trouble ? "warn" : "muted");
    } else if (entered && m_savedAs.isEmpty()) { // on a page in another language
        m_pending = true;
        keep();
    } else if (m_savedAs.isEmpty()) {
        showKept(tr("What you enter is saved on this computer until you sign it."), "muted");
    }
}

void DeclarationPage::refresh()
{
    const QStringList missing = m_declaring.missing();
    m_sign->setEnabled(missing.isEmpty() && !text::isBlank(m_name->text()));
    widgets::setTone(*m_state, m_savedAs.isEmpty() ? "muted" : "good");
    if (!m_savedAs.isEmpty())
        m_state->setText(
            tr("✓ Saved as %1. Hand this file to the secretary.").arg(QDir::toNativeSeparators(m_savedAs)));
    else if (missing.isEmpty())
        m_state->setText(
            tr("You have answered for every participant. Sign with your name and save the file."));
    else if (missing.size() == 1)
        m_state->setText(missing.front());
    else
        m_state->setText(
            tr("%1 %n more to go.", nullptr, static_cast<int>(missing.size()) - 1).arg(missing.front()));
}

void DeclarationPage::sign()
{
    const QString path =
        m_prompts.saveFile(tr("Save the declaration"), session::Declaring::answerName(m_formPath),
                           QStringLiteral("*.jdeclared"));
    if (path.isEmpty())
        return;
    const Status status = m_declaring.sign(m_name->text(), m_clock, path);
    if (!status.ok()) {
        widgets::setTone(*m_state, "bad");
        m_state->setText(status.error().text());
        return;
    }
    m_pause.stop();
    m_pending = false;
    m_savedAs = path;
    refresh();
    const Status removed = m_draft.remove();
    showKept(removed.ok() ? tr("The draft on this computer was removed.") : removed.error().text(),
             removed.ok() ? "muted" : "warn");
}

} // namespace jeoul::ui
