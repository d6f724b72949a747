// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/exportpage.h"

#include "models/reporting/disclosure.h"
#include "ui/panel/resultwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace jeoul::ui {

using session::ExportFormat;
using session::ExportProfile;

namespace {

constexpr int kWidth = 760;
constexpr std::array kProfiles{ExportProfile::Internal, ExportProfile::Ministry, ExportProfile::Team,
                               ExportProfile::Public};

QString profileWord(ExportProfile profile)
{
    switch (profile) {
    case ExportProfile::Internal:
        return reporting::profileName(reporting::Profile::Internal);
    case ExportProfile::Ministry:
        return reporting::profileName(reporting::Profile::Ministry);
    case ExportProfile::Team:
        return reporting::profileName(reporting::Profile::Team);
    case ExportProfile::Public:
        return reporting::profileName(reporting::Profile::Public);
    }
    return {};
}

QString disclosed(ExportProfile profile)
{
    switch (profile) {
    case ExportProfile::Internal:
        return ExportPage::tr(
            "For the panel's own records: ranks and totals, every step of the arithmetic, each "
            "reviewer's totals by seat, criteria, benchmarks, agreement, receipts and minutes.");
    case ExportProfile::Ministry:
        return ExportPage::tr(
            "For the ministry: ranks and totals, the arithmetic, criteria, benchmarks, agreement, "
            "receipts and minutes. What a single reviewer gave is left out.");
    case ExportProfile::Team:
        return ExportPage::tr(
            "One folder for each team with its own totals, criteria and benchmarks only. No other "
            "team's numbers and nothing of single reviewers.");
    case ExportProfile::Public:
        return ExportPage::tr(
            "For everybody: ranks, totals and averages. No criteria, no benchmarks, nothing of "
            "single reviewers, no minutes.");
    }
    return {};
}

QString stateSentence(reporting::RoundState state)
{
    if (state == reporting::RoundState::Unsealed)
        return ExportPage::tr("The files carry code names and the names that were unsealed.");
    if (state == reporting::RoundState::Locked)
        return ExportPage::tr("The files carry code names only, because the names are not unsealed yet.");
    return ExportPage::tr("The result is not locked yet, and the files say so. They carry code names only.");
}

QLabel *section(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", QStringLiteral("section"));
    return label;
}

} // namespace

ExportPage::ExportPage(session::PanelSession &session, session::UserPrompts &prompts, QWidget *parent)
    : PanelPage(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_stack(new QStackedWidget(this))
    , m_empty(makeNoResultState(this))
    , m_profile(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("exportPage"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(choices());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    connect(m_empty, &widgets::EmptyState::actionRequested, this,
            [this] { Q_EMIT pageRequested(static_cast<int>(PanelPlace::Received)); });
    setLanguageSwitch({});
    showProfile();
}

QWidget *ExportPage::choices()
{
    auto *page = new QWidget(this);
    auto *inner = new QWidget(page);
    inner->setMaximumWidth(qRound(kWidth * theme::textScale()));
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    m_summary = addHeading(column, tr("Export"), inner);
    column->addSpacing(8);
    column->addWidget(section(tr("Who it is for"), inner));
    column->addWidget(profileChoice());
    column->addSpacing(8);
    column->addWidget(section(tr("Files"), inner));
    column->addWidget(formatChoice());
    m_write = new QPushButton(tr("&Write the files"), inner);
    m_write->setObjectName(QStringLiteral("writeFilesButton"));
    m_state = new QLabel(inner);
    m_state->setObjectName(QStringLiteral("exportState"));
    m_state->setWordWrap(true);
    m_files = new QListWidget(inner);
    m_files->setObjectName(QStringLiteral("writtenFileList"));
    m_files->setAccessibleName(tr("Files written"));
    m_files->hide();
    column->addSpacing(8);
    column->addWidget(m_write, 0, Qt::AlignLeft);
    column->addWidget(m_state);
    column->addWidget(m_files, 1);
    column->addStretch(0);
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(inner, 1, Qt::AlignTop);
    across->addStretch(0);
    connect(m_write, &QPushButton::clicked, this, &ExportPage::write);
    updateButton();
    return page;
}

QWidget *ExportPage::profileChoice()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const ExportProfile profile : kProfiles) {
        auto *button = new QRadioButton(profileWord(profile), box);
        button->setObjectName(QStringLiteral("profile%1Button").arg(static_cast<int>(profile)));
        button->setAccessibleDescription(disclosed(profile));
        m_profile->addButton(button, static_cast<int>(profile));
        column->addWidget(button);
    }
    m_profile->button(static_cast<int>(ExportProfile::Internal))->setChecked(true);
    m_discloses = new QLabel(box);
    m_discloses->setObjectName(QStringLiteral("disclosureText"));
    m_discloses->setProperty("tone", QStringLiteral("muted"));
    m_discloses->setWordWrap(true);
    m_discloses->setMinimumHeight(m_discloses->fontMetrics().lineSpacing() * 2 + 8);
    m_discloses->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addSpacing(4);
    column->addWidget(m_discloses);
    connect(m_profile, &QButtonGroup::idToggled, this, &ExportPage::showProfile);
    return box;
}

QWidget *ExportPage::formatChoice()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    auto *formats = new widgets::FlowLayout;
    formats->setSpacing(16);
    const std::array<QString, 3> names{tr("CSV, one file a table"), tr("Excel workbook (XLSX)"), tr("JSON")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_formats.at(i) = new QCheckBox(names.at(i), box);
        m_formats.at(i)->setObjectName(QStringLiteral("format%1Box").arg(i));
        m_formats.at(i)->setChecked(true);
        formats->addWidget(m_formats.at(i));
        connect(m_formats.at(i), &QCheckBox::toggled, this, &ExportPage::updateButton);
    }
    m_language = new QComboBox(box);
    m_language->setObjectName(QStringLiteral("exportLanguageBox"));
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *language = new QLabel(tr("&Language"), box);
    language->setBuddy(m_language);
    m_folderLabel = new QLabel(tr("Not chosen"), box);
    m_folderLabel->setObjectName(QStringLiteral("exportFolderLabel"));
    m_folderLabel->setProperty("tone", QStringLiteral("muted"));
    m_folderLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *choose = new QPushButton(tr("&Choose a folder…"), box);
    choose->setObjectName(QStringLiteral("exportFolderButton"));
    grid->addWidget(new QLabel(tr("Formats"), box), 0, 0);
    grid->addLayout(formats, 0, 1, 1, 2);
    grid->addWidget(language, 1, 0);
    grid->addWidget(m_language, 1, 1, Qt::AlignLeft);
    grid->addWidget(new QLabel(tr("Folder"), box), 2, 0);
    grid->addWidget(m_folderLabel, 2, 1);
    grid->addWidget(choose, 2, 2);
    connect(choose, &QPushButton::clicked, this, &ExportPage::chooseFolder);
    return box;
}

void ExportPage::setLanguageSwitch(LanguageSwitch use)
{
    m_switch = std::move(use);
    m_language->clear();
    const bool korean = language() == Language::Korean;
    if (m_switch || korean)
        m_language->addItem(tr("Korean"), static_cast<int>(Language::Korean));
    if (m_switch || !korean)
        m_language->addItem(tr("English"), static_cast<int>(Language::English));
    m_language->setCurrentIndex(std::max(0, m_language->findData(static_cast<int>(language()))));
    m_language->setEnabled(m_language->count() > 1);
}

void ExportPage::refresh(const reporting::PanelView &view)
{
    const bool known = !view.results.isEmpty();
    m_empty->setTexts(tr("Nothing to export yet"), noResultSentence(view.state));
    m_stack->setCurrentIndex(known ? 1 : 0);
    m_summary->setText(stateSentence(view.state));
    m_write->setProperty("primary", view.state == reporting::RoundState::Unsealed);
    m_write->style()->unpolish(m_write);
    m_write->style()->polish(m_write);
}

void ExportPage::showProfile()
{
    m_discloses->setText(disclosed(static_cast<ExportProfile>(m_profile->checkedId())));
}

void ExportPage::updateButton()
{
    const bool any = std::any_of(m_formats.begin(), m_formats.end(),
                                 [](const QCheckBox *box) { return box->isChecked(); });
    m_write->setEnabled(any && !m_folder.isEmpty());
    m_write->setToolTip(m_write->isEnabled() ? QString()
                                             : tr("Choose at least one format and a folder first."));
}

void ExportPage::chooseFolder()
{
    const QString folder = m_prompts.folder(tr("Folder for the exported files"));
    if (folder.isEmpty())
        return;
    m_folder = folder;
    m_folderLabel->setText(QDir::toNativeSeparators(folder));
    m_folderLabel->setToolTip(m_folderLabel->text());
    updateButton();
}

session::ExportRequest ExportPage::request() const
{
    session::ExportRequest request;
    request.profile = static_cast<ExportProfile>(m_profile->checkedId());
    constexpr std::array kFormats{ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Json};
    for (std::size_t i = 0; i < kFormats.size(); ++i) {
        if (m_formats.at(i)->isChecked())
            request.formats.push_back(kFormats.at(i));
    }
    request.language = static_cast<Language>(m_language->currentData().toInt());
    request.folder = m_folder;
    return request;
}

void ExportPage::write()
{
    const session::ExportRequest wanted = request();
    const Language before = language();
    if (m_switch && wanted.language != before)
        m_switch(wanted.language);
    const Result<QStringList> files = session::exportRound(m_session, wanted);
    if (m_switch && wanted.language != before)
        m_switch(before);
    m_files->clear();
    m_state->setProperty("tone", files.ok() ? QStringLiteral("good") : QStringLiteral("bad"));
    m_state->style()->unpolish(m_state);
    m_state->style()->polish(m_state);
    m_files->setVisible(files.ok());
    if (!files.ok()) {
        m_state->setText(files.error().text());
        return;
    }
    m_state->setText(tr("%n file(s) written for: %1", nullptr, static_cast<int>(files->size()))
                         .arg(profileWord(wanted.profile)));
    for (const QString &path : *files)
        m_files->addItem(QDir::toNativeSeparators(path));
}

} // namespace jeoul::ui
