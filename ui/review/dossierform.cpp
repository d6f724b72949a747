// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/dossierform.h"

#include "models/base/readinglanguage.h"
#include "ui/review/dossiercriterion.h"
#include "ui/review/gateentry.h"
#include "ui/review/typedtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/sectionheader.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jeoul::ui {

namespace {

constexpr int kLeastWidth = 380;
constexpr int kOpinionLines = 6;

} // namespace

DossierForm::DossierForm(session::ReviewSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_total(new QLabel(this))
    , m_chips(new QButtonGroup(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("dossierForm"));
    setMinimumWidth(qRound(kLeastWidth * (1 + (theme::textScale() - 1) / 2))); // the documents need room too
    m_total->setWordWrap(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_total->setObjectName(QStringLiteral("dossierTotal"));
    m_total->setContentsMargins(12, 6, 12, 6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    buildHeader(*column);
    column->addWidget(m_scroll, 1);
    column->addWidget(new widgets::Hairline(Qt::Horizontal, this));
    column->addWidget(m_total);
    for (const auto &[key, delta] : {std::pair{Qt::Key_PageDown, 1}, std::pair{Qt::Key_PageUp, -1}}) {
        auto *shortcut = new QShortcut(Qt::CTRL | key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, delta = delta] { step(delta); });
    }
    const auto refreshMine = [this](const QString &item) {
        if (item == m_item)
            refresh();
    };
    connect(&session, &session::ReviewSession::marksChanged, this, refreshMine);
    connect(&session, &session::ReviewSession::commentsChanged, this, refreshMine);
    connect(&session, &session::ReviewSession::gatesChanged, this, refreshMine);
    hide();
}

DossierForm::~DossierForm() = default;

bool DossierForm::isFor(const PacketContent &content, const BlindItem &item)
{
    const Sheet *sheet = content.rubric.sheetFor(item);
    return sheet != nullptr &&
           std::find(sheet->itemKinds.begin(), sheet->itemKinds.end(), ItemKind::Dossier) !=
               sheet->itemKinds.end() &&
           (item.kind == ItemKind::Dossier || item.kind == ItemKind::Practice);
}

void DossierForm::buildHeader(QVBoxLayout &column)
{
    m_title->setObjectName(QStringLiteral("dossierTitle"));
    m_title->setProperty("role", QStringLiteral("section"));
    m_title->setWordWrap(true); // a long name breaks rather than pushing the button out of the form
    auto *flag = new QToolButton(this);
    flag->setObjectName(QStringLiteral("dossierFlag"));
    flag->setText(tr("Flag…"));
    flag->setFocusPolicy(Qt::TabFocus);
    connect(flag, &QToolButton::clicked, this, &DossierForm::flagRequested);
    auto *first = new QHBoxLayout;
    first->setContentsMargins(12, 0, 12, 0);
    first->addWidget(m_title, 1);
    first->addWidget(flag, 0, Qt::AlignTop);
    m_chipRow = new QHBoxLayout;
    m_chipRow->setContentsMargins(12, 0, 12, 0);
    m_chipRow->setSpacing(4);
    column.addLayout(first);
    column.addLayout(m_chipRow);
}

void DossierForm::makeChips(const BlindItem &item)
{
    while (QLayoutItem *old = m_chipRow->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const std::vector<CellKey> cells = m_session.cells(item.id);
    for (std::size_t i = 0; i < item.responses.size(); ++i) {
        const QString label = responseLabel(m_session.content().rubric.policy.labels, static_cast<int>(i));
        auto *chip = new QToolButton(this);
        chip->setObjectName(QStringLiteral("dossierLabel%1").arg(i));
        chip->setText(label);
        chip->setCheckable(true);
        chip->setFocusPolicy(Qt::TabFocus);
        chip->setEnabled(std::any_of(cells.begin(), cells.end(),
                                     [&](const CellKey &cell) { return cell.label == label; }));
        chip->setToolTip(chip->isEnabled() ? tr("Response %1 (Ctrl+Page Up, Ctrl+Page Down)").arg(label)
                                           : tr("Response %1 is not to be rated").arg(label));
        chip->setAccessibleName(chip->toolTip());
        m_chips->addButton(chip);
        m_chipRow->addWidget(chip);
        connect(chip, &QToolButton::clicked, this, [this, label] { choose(label); });
    }
    m_chipRow->addStretch(1);
}

void DossierForm::connectPart(DossierCriterion *part)
{
    connect(part, &DossierCriterion::entered, this,
            [this, part] { Q_EMIT cellEntered(cell(part->criterion())); });
    connect(part, &DossierCriterion::cannotRateRequested, this, [this, part] {
        Q_EMIT cellEntered(cell(part->criterion()));
        Q_EMIT cannotRateRequested();
    });
    connect(part, &DossierCriterion::flagRequested, this, [this, part] {
        Q_EMIT cellEntered(cell(part->criterion()));
        Q_EMIT flagRequested();
    });
    connect(part, &DossierCriterion::refused, this,
            [this, part](QWidget *why) { bringIntoView(*part, *why); });
    connect(part, &DossierCriterion::nextRequested, this, [this, part] {
        const auto here = std::find(m_criteria.begin(), m_criteria.end(), part);
        if (here != m_criteria.end() && std::next(here) != m_criteria.end())
            (*std::next(here))->startScore();
        else
            m_opinion->setFocus(Qt::OtherFocusReason);
    });
}

void DossierForm::makeSheet(const Sheet &sheet)
{
    m_criteria.clear();
    m_gates.clear();
    auto *page = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 0, 12, 12);
    column->setSpacing(16);
    for (const Criterion &criterion : sheet.criteria) {
        const Scale *scale = m_session.content().rubric.scale(criterion.scaleId);
        if (scale == nullptr)
            continue;
        auto *part = new DossierCriterion(m_session, criterion, *scale, page);
        connectPart(part);
        m_criteria.push_back(part);
        column->addWidget(part);
        column->addWidget(new widgets::Hairline(Qt::Horizontal, page));
    }
    if (!sheet.gates.empty()) {
        auto *checks = new widgets::SectionHeader(tr("Checks without points; tick what is not met"), page);
        checks->setWrapping();
        column->addWidget(checks);
    }
    for (const GateCheck &gate : sheet.gates) {
        m_gates.push_back(new GateEntry(m_session, gate, GateEntry::Shape::Stacked, page));
        column->addWidget(m_gates.back());
    }
    column->addWidget(new widgets::SectionHeader(tr("Overall opinion"), page));
    m_opinion = new TypedText(page);
    m_opinion->setObjectName(QStringLiteral("overallOpinion"));
    m_opinion->setPlaceholderText(tr("Strengths, weaknesses, what should be mended"));
    m_opinion->setFixedHeight(m_opinion->fontMetrics().lineSpacing() * kOpinionLines + 18);
    connect(m_opinion, &TypedText::written, this, [this](const QString &text) {
        if (const Status status = m_session.setComment({m_item, m_label, {}}, text); !status.ok())
            m_total->setText(status.error().text());
    });
    connect(m_opinion, &TypedText::left, this, [this] {
        if (!m_criteria.empty())
            m_criteria.back()->startScore(); // from where Enter leads here
    });
    column->addWidget(m_opinion);
    column->addStretch(1);
    m_scroll->setWidget(page);
}

/// Words that have only just been shown have no place yet.
void DossierForm::bringIntoView(const DossierCriterion &part, QWidget &words)
{
    part.layout()->activate();
    QCoreApplication::sendPostedEvents(m_scroll->widget(), QEvent::LayoutRequest);
    m_scroll->ensureWidgetVisible(&words);
}

void DossierForm::setItem(const QString &item)
{
    saveNow();
    const BlindItem *blind = m_session.content().item(item);
    m_item = item;
    m_label.clear();
    m_sheet = blind == nullptr ? nullptr : m_session.content().rubric.sheetFor(*blind);
    if (m_sheet == nullptr)
        return;
    const Language language = readingLanguage(locale());
    m_title->setText(m_sheet->title.in(language));
    makeChips(*blind);
    makeSheet(*m_sheet);
    const std::vector<CellKey> cells = m_session.cells(item);
    if (!cells.empty())
        choose(cells.front().label);
}

void DossierForm::setLabel(const QString &label)
{
    if (label == m_label || m_sheet == nullptr)
        return;
    const std::vector<CellKey> cells = m_session.cells(m_item);
    if (std::none_of(cells.begin(), cells.end(), [&](const CellKey &c) { return c.label == label; }))
        return;
    saveNow();
    m_label = label;
    const QList<QAbstractButton *> chips = m_chips->buttons();
    for (QAbstractButton *chip : chips)
        chip->setChecked(chip->text() == label);
    refresh();
}

void DossierForm::choose(const QString &label)
{
    setLabel(label);
    if (!m_criteria.empty())
        Q_EMIT cellEntered(cell(m_criteria.front()->criterion()));
}

void DossierForm::step(int delta)
{
    const int here = labelPosition(m_session.content().rubric.policy.labels, m_label);
    const BlindItem *blind = m_session.content().item(m_item);
    const int count = blind == nullptr ? 0 : static_cast<int>(blind->responses.size());
    const std::vector<CellKey> cells = m_session.cells(m_item);
    for (int position = here + delta; position >= 0 && position < count; position += delta) {
        const QString label = responseLabel(m_session.content().rubric.policy.labels, position);
        if (std::any_of(cells.begin(), cells.end(), [&](const CellKey &c) { return c.label == label; })) {
            choose(label);
            startScoring();
            return;
        }
    }
}

QString DossierForm::missingAt(session::Missing::What what, const QString &id) const
{
    for (const session::Missing &gap : m_session.missing(m_item)) {
        if (gap.what == what && gap.cell == cell(id))
            return gap.sentence;
    }
    return {};
}

void DossierForm::refresh()
{
    if (m_sheet == nullptr || m_label.isEmpty())
        return;
    for (DossierCriterion *part : m_criteria)
        part->setCell(cell(part->criterion()), missingAt(session::Missing::What::Comment, part->criterion()));
    for (GateEntry *part : m_gates)
        part->setKey({m_item, m_label, part->gate()},
                     missingAt(session::Missing::What::Reason, part->gate()));
    const auto opinion = m_session.judgements().comments.find({m_item, m_label, {}});
    m_opinion->setAccessibleName(tr("Overall opinion on response %1").arg(m_label));
    m_opinion->setStored(opinion == m_session.judgements().comments.end() ? QString() : opinion->second);
    m_total->setText(totalText());
}

/// A sum only when every criterion has its score: a sum of some would look like a result.
QString DossierForm::totalText() const
{
    Rational sum;
    Rational full;
    int scored = 0;
    for (const Criterion &criterion : m_sheet->criteria) {
        const Scale *scale = m_session.content().rubric.scale(criterion.scaleId);
        const auto mark = m_session.judgements().marks.find(cell(criterion.id));
        if (scale == nullptr)
            continue;
        full += scale->max;
        if (mark == m_session.judgements().marks.end() || !mark->second.step)
            continue;
        ++scored;
        sum += scale->value(*mark->second.step);
    }
    const auto count = static_cast<int>(m_sheet->criteria.size());
    return scored == count ? tr("Response %1: total %2 of %3").arg(m_label, sum.toText(), full.toText())
                           : tr("Response %1: %2 of %3 criteria scored")
                                 .arg(m_label, QString::number(scored), QString::number(count));
}

void DossierForm::startAt(const session::Missing &missing)
{
    if (!missing.cell.label.isEmpty())
        setLabel(missing.cell.label);
    for (DossierCriterion *part : m_criteria) {
        if (part->criterion() != missing.cell.criterion || missing.what == session::Missing::What::Reason)
            continue;
        m_scroll->ensureWidgetVisible(part);
        if (missing.what == session::Missing::What::Comment)
            part->startComment();
        else
            part->startScore();
    }
    for (GateEntry *part : m_gates) {
        if (missing.what == session::Missing::What::Reason && part->gate() == missing.cell.criterion) {
            m_scroll->ensureWidgetVisible(part);
            part->startReason();
        }
    }
}

void DossierForm::startScoring()
{
    const auto open = std::find_if(m_criteria.begin(), m_criteria.end(), [this](const auto *part) {
        return m_session.judgements().marks.count(cell(part->criterion())) == 0;
    });
    if (open != m_criteria.end())
        (*open)->startScore();
    else if (!m_criteria.empty())
        m_criteria.front()->startScore();
}

bool DossierForm::startGates()
{
    if (m_gates.empty() || !isVisible())
        return false;
    m_scroll->ensureWidgetVisible(m_gates.front());
    m_gates.front()->startTick();
    return true;
}

void DossierForm::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    startScoring();
}

void DossierForm::saveNow()
{
    for (DossierCriterion *part : m_criteria)
        part->saveNow();
    for (GateEntry *part : m_gates)
        part->saveNow();
    if (m_opinion != nullptr && !m_label.isEmpty())
        m_opinion->settle();
}

} // namespace jeoul::ui
