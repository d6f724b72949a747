// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/declare/declarationpage.h"

#include "models/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/centeredpage.h"
#include "ui/widgets/tone.h"

#include <QButtonGroup>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
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

} // namespace

DeclarationPage::DeclarationPage(Standing standing, QString formPath, const Clock &clock,
                                 session::UserPrompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_declaring(std::move(standing.declaring))
    , m_formPath(std::move(formPath))
    , m_clock(clock)
    , m_prompts(prompts)
    , m_name(new QLineEdit(standing.name, this))
    , m_sign(new QPushButton(tr("Sign and save…"), this))
    , m_state(new QLabel(this))
{
    setObjectName(QStringLiteral("declarationPage"));
    auto *title = new QLabel(tr("Conflicts of interest"), this);
    title->setProperty("role", QStringLiteral("title"));
    const DeclarationForm &form = m_declaring.form();
    const QString who = form.reviewerName.isEmpty() ? form.reviewerId : form.reviewerName;
    auto *round = new QLabel(form.roundTitle + QStringLiteral("  ·  ") + who, this);
    widgets::setTone(*round, "muted");
    auto *words = new QLabel(
        tr("Say for every participant whether you have an interest in it: employment or a second post there; "
           "joint research, advice or contracts of the last three years; shares; a teacher, student or "
           "relative "
           "there; work for a competitor. Whom you declare here you will not judge. The packet you get later "
           "holds none of these names."),
        this);
    words->setWordWrap(true);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeTeams());
    m_name->setObjectName(QStringLiteral("declarationName"));
    m_name->setPlaceholderText(tr("Your name, as your signature"));
    m_name->setAccessibleName(tr("Your name, as your signature"));
    m_sign->setObjectName(QStringLiteral("declarationSign"));
    m_sign->setProperty("primary", true);
    m_state->setObjectName(QStringLiteral("declarationState"));
    m_state->setWordWrap(true);
    auto *back = new QPushButton(tr("Start page"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(back);
    buttons->addWidget(m_name, 1);
    buttons->addWidget(m_sign);
    QVBoxLayout *column = widgets::centeredColumn(this, kWidth);
    for (QWidget *part : std::initializer_list<QWidget *>{title, round, words})
        column->addWidget(part);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    column->addWidget(m_state);
    connect(m_name, &QLineEdit::textChanged, this, &DeclarationPage::refresh);
    connect(m_sign, &QPushButton::clicked, this, &DeclarationPage::sign);
    connect(back, &QPushButton::clicked, this, &DeclarationPage::finished);
    refresh();
}

DeclarationPage::Standing DeclarationPage::standing() const
{
    return {m_declaring, m_name->text()};
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
        line.reason->setText(said->reason);
    }
    line.reason->setEnabled(line.conflict->isChecked());
    auto *choice = new QButtonGroup(list);
    choice->addButton(line.none);
    choice->addButton(line.conflict);
    grid.addWidget(label, row, 0);
    grid.addWidget(line.none, row, 1);
    grid.addWidget(line.conflict, row, 2);
    grid.addWidget(line.reason, row, 3);
    connect(line.none, &QRadioButton::clicked, this, [this, team] { answer(team); });
    connect(line.conflict, &QRadioButton::clicked, this, [this, team] {
        answer(team);
        m_lines[team].reason->setFocus(Qt::OtherFocusReason);
    });
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
    refresh();
}

void DeclarationPage::refresh()
{
    const QStringList missing = m_declaring.missing();
    m_sign->setEnabled(missing.isEmpty() && !text::isBlank(m_name->text()));
    widgets::setTone(*m_state, "muted");
    if (missing.isEmpty())
        m_state->setText(tr("Every participant is answered. Sign with your name and save the file."));
    else if (missing.size() == 1)
        m_state->setText(missing.front());
    else
        m_state->setText(missing.front() + u' ' +
                         tr("and %n more", nullptr, static_cast<int>(missing.size()) - 1));
}

void DeclarationPage::sign()
{
    const QString path =
        m_prompts.saveFile(tr("Save the declaration"), session::Declaring::answerName(m_formPath),
                           QStringLiteral("*.jdeclared"));
    if (path.isEmpty())
        return;
    const Status status = m_declaring.sign(m_name->text(), m_clock, path);
    widgets::setTone(*m_state, status.ok() ? "good" : "bad");
    m_state->setText(
        status.ok()
            ? tr("✓ Saved as %1. Hand this file to the secretary.").arg(QDir::toNativeSeparators(path))
            : status.error().text());
}

} // namespace jeoul::ui
