// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/submitpage.h"

#include "ui/review/gaplist.h"
#include "ui/review/receipts.h"
#include "ui/review/typedtext.h"
#include "ui/widgets/centeredpage.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jeoul::ui {

SubmitPage::SubmitPage(session::ReviewSession &session, session::UserPrompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_sequence(new QLabel(this))
    , m_receipts(new Receipts(session, this))
    , m_summary(new QLabel(this))
    , m_way(new QLabel(tr("Click a row or press Enter to go there."), this))
    , m_holes(new GapList(this))
    , m_recognised(new TypedText(this))
    , m_incomplete(
          new QCheckBox(tr("Submit although this is missing. It counts as not rated, never as zero."), this))
    , m_why(new QLabel(this))
    , m_submit(new QPushButton(tr("Submit"), this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("submitPage"));
    nameParts();
    auto *title = new QLabel(tr("Submit"), this);
    title->setProperty("role", QStringLiteral("title"));
    auto *question =
        new QLabel(tr("Did you recognise a team? Say which response and why; leave empty if not."), this);
    question->setWordWrap(true);
    m_recognised->setAccessibleName(question->text());
    m_recognised->setFixedHeight(72);
    auto *back = new QPushButton(tr("Back to the items"), this);
    back->setObjectName(QStringLiteral("submitBack"));
    auto *missing = new QVBoxLayout;
    missing->setSpacing(4);
    for (QWidget *part : std::initializer_list<QWidget *>{m_summary, m_way, m_holes})
        missing->addWidget(part);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(16);
    buttons->addWidget(back);
    buttons->addWidget(m_why, 1);
    buttons->addWidget(m_submit);
    QVBoxLayout *column = widgets::centeredColumn(this, 720);
    for (QWidget *part : std::initializer_list<QWidget *>{title, m_sequence, m_receipts})
        column->addWidget(part);
    column->addLayout(missing);
    for (QWidget *part : std::initializer_list<QWidget *>{question, m_recognised, m_incomplete, m_problem})
        column->addWidget(part);
    column->addLayout(buttons);
    setTabOrder(m_recognised, m_incomplete);
    setTabOrder(m_incomplete, back);
    setTabOrder(back, m_submit); // as they stand
    connect(back, &QPushButton::clicked, this, &SubmitPage::backRequested);
    connectParts();
}

void SubmitPage::nameParts()
{
    m_sequence->setObjectName(QStringLiteral("sequenceText"));
    m_sequence->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("missingSummary"));
    m_summary->setWordWrap(true);
    m_way->setObjectName(QStringLiteral("missingWay"));
    m_way->setWordWrap(true);
    m_way->setProperty("tone", QStringLiteral("muted"));
    m_holes->setObjectName(QStringLiteral("holeList"));
    m_holes->setAccessibleName(tr("What is missing"));
    m_holes->setAccessibleDescription(m_way->text());
    m_holes->setMaximumHeight(220);
    m_recognised->setObjectName(QStringLiteral("recognisedEdit"));
    m_incomplete->setObjectName(QStringLiteral("allowIncomplete"));
    m_why->setObjectName(QStringLiteral("submitWhy"));
    m_why->setWordWrap(true);
    m_why->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_why->setProperty("tone", QStringLiteral("muted"));
    m_submit->setObjectName(QStringLiteral("submitNow"));
    m_submit->setProperty("primary", true);
    m_problem->setProperty("tone", QStringLiteral("bad"));
    m_problem->setWordWrap(true);
    m_problem->hide();
}

void SubmitPage::connectParts()
{
    connect(m_holes, &GapList::chosen, this, [this](const QTreeWidgetItem *row) {
        Q_EMIT gapRequested(m_gaps.at(row->data(0, Qt::UserRole).toULongLong()));
    });
    connect(m_incomplete, &QCheckBox::toggled, this, &SubmitPage::showWhy);
    connect(m_submit, &QPushButton::clicked, this, &SubmitPage::submit);
    connect(m_recognised, &TypedText::written, this, &SubmitPage::writeRecognised);
    connect(m_recognised, &TypedText::left, m_submit, [this] { m_submit->setFocus(Qt::OtherFocusReason); });
    connect(m_receipts, &Receipts::printRequested, this, &SubmitPage::printRequested);
}

/// An item leads to the first of its gaps; where there are several they unfold under it.
void SubmitPage::fillHoles()
{
    m_holes->clear();
    m_gaps.clear();
    const auto row = [this](QTreeWidgetItem *above, const QString &text, const session::Missing &gap) {
        auto *made = new QTreeWidgetItem(above, {text});
        made->setData(0, Qt::UserRole, QVariant::fromValue<qulonglong>(m_gaps.size()));
        made->setToolTip(0, text); // the list shortens what has no room
        m_gaps.push_back(gap);
        return made;
    };
    const auto &items = m_session.content().items;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].kind == ItemKind::Practice)
            continue;
        const std::vector<session::Missing> missing = m_session.missing(items[i].id);
        if (missing.empty())
            continue;
        QString text = tr("Item %1: %2").arg(i + 1).arg(missing.front().sentence);
        if (missing.size() > 1)
            text += u' ' + tr("(%n more)", nullptr, static_cast<int>(missing.size()) - 1);
        QTreeWidgetItem *item = row(m_holes->invisibleRootItem(), text, missing.front());
        for (std::size_t gap = 0; gap < missing.size() && missing.size() > 1; ++gap)
            row(item, missing[gap].sentence, missing[gap]);
    }
    m_holes->setCurrentItem(m_holes->topLevelItem(0)); // where the keys begin
}

/// The number of the score file that would be written now.
qint64 SubmitPage::next() const
{
    return m_session.nextSubmission();
}

QString SubmitPage::sequenceText() const
{
    const std::vector<session::PastSubmission> past = m_session.pastSubmissions();
    if (past.empty())
        return tr("This will be your score file no. 1. You can still correct it afterwards by submitting "
                  "another one, until the round is closed.");
    const QString replacing =
        tr("The next score file has no. %1 and takes the place of no. %2: when both arrive, the newer one "
           "counts.")
            .arg(next())
            .arg(past.back().sequence);
    if (m_session.changedSinceSubmission())
        return replacing;
    return tr("Nothing has been changed since no. %1, so there is nothing to submit again.")
               .arg(past.back().sequence) +
           u' ' + replacing;
}

void SubmitPage::refresh()
{
    fillHoles();
    m_sequence->setText(sequenceText());
    m_receipts->refresh();
    m_submit->setText(next() == 1 ? tr("Submit") : tr("Submit no. %1").arg(next()));
    const int holes = m_holes->topLevelItemCount();
    m_summary->setText(summaryText(holes));
    for (QWidget *part : std::initializer_list<QWidget *>{m_way, m_holes, m_incomplete})
        part->setVisible(holes > 0);
    m_incomplete->setChecked(false);
    showWhy();
    m_recognised->setStored(m_session.judgements().recognisedTeams);
    showProblem({});
}

/// Where a round does not show reviewers how far they are, nothing here counts what is done or sets it
/// against a total. How many items lack something is said all the same: nobody could answer for leaving it
/// out otherwise, and the list below holds each of them.
QString SubmitPage::summaryText(int holes) const
{
    const bool counted = m_session.content().rubric.policy.showProgress;
    const int items = m_session.progress().items;
    if (holes == 0)
        return counted ? tr("All %1 items are complete.").arg(items) : tr("Nothing is missing.");
    if (!counted)
        return tr("%n item(s) still need something:", nullptr, holes);
    return tr("%1 of %2 items are complete. %n item(s) still need something:", nullptr, holes)
        .arg(items - holes)
        .arg(items);
}

/// A button that cannot be pressed does not say why by itself.
void SubmitPage::showWhy()
{
    const bool waits = m_holes->topLevelItemCount() > 0 && !m_incomplete->isChecked();
    m_submit->setEnabled(!waits);
    const QString why = waits ? tr("Something is missing. To submit anyway, tick the box above.") : QString();
    m_why->setText(why);
    m_submit->setToolTip(why);
    m_submit->setAccessibleDescription(why);
}

SubmitPage::Said SubmitPage::said() const
{
    return {m_recognised->typed(), m_incomplete->isChecked()};
}

void SubmitPage::say(const Said &said)
{
    m_incomplete->setChecked(said.allowsIncomplete);
    if (m_recognised->typed() == said.recognised)
        return;
    m_recognised->setPlainText(said.recognised); // typed a moment ago, or refused
    m_recognised->settle();
}

void SubmitPage::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty()); // the list has its room otherwise
}

bool SubmitPage::writeRecognised(const QString &text)
{
    const Status status = m_session.setRecognised(text);
    showProblem(status.ok() ? QString() : status.error().text());
    return status.ok();
}

void SubmitPage::submit()
{
    m_recognised->settle();
    if (!writeRecognised(m_recognised->typed())) // once more, should it have failed a moment ago
        return;
    m_submit->setEnabled(false);
    const QString name = m_session.content().seat + QStringLiteral("-%1.jscores").arg(next());
    const QString path = m_prompts.saveFile(tr("Save the score file"), name, QStringLiteral("*.jscores"));
    if (path.isEmpty()) {
        m_submit->setEnabled(true);
        return;
    }
    const Result<session::SubmitOutcome> outcome = m_session.submit(m_incomplete->isChecked(), path);
    m_submit->setEnabled(true);
    if (!outcome.ok()) {
        showProblem(outcome.error().text());
        return;
    }
    Q_EMIT submitted(path, outcome->sequence, outcome->receipt);
}

} // namespace jeoul::ui
