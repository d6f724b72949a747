// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/exportpage.h"

#include "models/session/exportround.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace jeoul::ui {

namespace {

constexpr int kWidth = 640;

} // namespace

ExportPage::ExportPage(std::shared_ptr<session::PanelSession> session, session::UserPrompts &prompts,
                       QWidget *parent)
    : PanelPage(parent)
    , m_session(std::move(session))
    , m_prompts(prompts)
    , m_profile(new QComboBox(this))
    , m_discloses(new QLabel(this))
    , m_team(new QComboBox(this))
    , m_csv(new QCheckBox(QStringLiteral("CSV"), this))
    , m_xlsx(new QCheckBox(QStringLiteral("XLSX"), this))
    , m_json(new QCheckBox(QStringLiteral("JSON"), this))
    , m_write(new QPushButton(tr("Export…"), this))
    , m_state(new QLabel(this))
    , m_files(new QListWidget(this))
{
    setObjectName(QStringLiteral("exportPage"));
    m_profile->setObjectName(QStringLiteral("profileChoice"));
    m_profile->setAccessibleName(tr("Who it is for"));
    m_profile->addItems({tr("The panel itself"), tr("The ministry"), tr("One team"), tr("The public")});
    m_team->setObjectName(QStringLiteral("teamChoice"));
    m_team->setAccessibleName(tr("Team"));
    m_discloses->setWordWrap(true);
    m_discloses->setProperty("tone", QStringLiteral("muted"));
    m_csv->setObjectName(QStringLiteral("csvChoice"));
    m_xlsx->setObjectName(QStringLiteral("xlsxChoice"));
    m_json->setObjectName(QStringLiteral("jsonChoice"));
    m_csv->setChecked(true);
    m_xlsx->setChecked(true);
    m_write->setObjectName(QStringLiteral("exportButton"));
    m_write->setProperty("primary", true);
    m_state->setWordWrap(true);
    m_files->setObjectName(QStringLiteral("exportedList"));
    m_files->setAccessibleName(tr("Files written"));
    m_files->hide();
    auto *inner = new QWidget(this);
    inner->setMaximumWidth(kWidth);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(12);
    addHeading(column, tr("Export"), this)
        ->setText(tr("Each sheet carries the confirmation numbers of the rules and of the result."));
    column->addWidget(m_profile);
    column->addWidget(m_team);
    column->addWidget(m_discloses);
    auto *formats = new QHBoxLayout;
    for (QCheckBox *box : {m_csv, m_xlsx, m_json})
        formats->addWidget(box);
    formats->addStretch(1);
    column->addLayout(formats);
    column->addWidget(m_write, 0, Qt::AlignLeft);
    column->addWidget(m_state);
    column->addWidget(m_files, 1);
    column->addStretch(1);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(inner, 1);
    across->addStretch(0);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &ExportPage::describe);
    connect(m_write, &QPushButton::clicked, this, &ExportPage::write);
    describe();
}

void ExportPage::describe()
{
    const QStringList sentences{
        tr("Everything: reviewers' own totals, every stage of the arithmetic, agreement, receipts and "
           "events."),
        tr("Totals, parts, sources, criteria and benchmarks. No single reviewer's scores."),
        tr("Only this team's own points and rank. No other team and no single reviewer's scores."),
        tr("Totals and ranks. Nothing about single reviewers, received files or events.")};
    m_discloses->setText(sentences.value(m_profile->currentIndex()));
    m_team->setVisible(m_profile->currentIndex() == 2);
}

void ExportPage::refresh(const reporting::PanelView &view)
{
    const QString team = m_team->currentText();
    m_team->clear();
    for (const exchange::Commitment &commitment : view.manifest.commitments)
        m_team->addItem(commitment.code);
    m_team->setCurrentText(team);
    const bool ready = !view.resultHash.isEmpty();
    m_write->setEnabled(ready);
    m_state->setText(ready ? QString() : tr("There is nothing to export before the round is aggregated."));
}

void ExportPage::write()
{
    const QString folder = m_prompts.folder(tr("Folder for the export"));
    if (folder.isEmpty())
        return;
    session::ExportRequest request;
    request.profile = static_cast<session::ExportProfile>(m_profile->currentIndex());
    request.language = language();
    request.folder = folder;
    request.team = m_team->currentText();
    const std::pair<QCheckBox *, session::ExportFormat> formats[] = {{m_csv, session::ExportFormat::Csv},
                                                                     {m_xlsx, session::ExportFormat::Xlsx},
                                                                     {m_json, session::ExportFormat::Json}};
    for (const auto &[box, format] : formats) {
        if (box->isChecked())
            request.formats.push_back(format);
    }
    const Result<QStringList> files = session::exportRound(*m_session, request);
    m_files->clear();
    m_files->setVisible(files.ok());
    if (!files.ok()) {
        m_state->setText(files.error().text());
        return;
    }
    for (const QString &file : *files)
        m_files->addItem(QDir::toNativeSeparators(file));
    m_state->setText(tr("Wrote %n file(s).", nullptr, static_cast<int>(files->size())));
}

} // namespace jeoul::ui
