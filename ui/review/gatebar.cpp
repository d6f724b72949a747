// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/gatebar.h"

#include "ui/review/anchortext.h"
#include "ui/review/cellpanel.h"
#include "ui/review/dossierform.h"
#include "ui/review/gateentry.h"
#include "ui/review/gatesign.h"
#include "ui/review/pane.h"
#include "ui/review/panedeck.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace jeoul::ui {

namespace {

constexpr int kTight = 2; ///< three ticks stand where one comment does

/// The number belongs to the tick of the same number.
QString describe(const GateEntry &entry, std::size_t index)
{
    const QString words = entry.description();
    return words.isEmpty() ? words : QStringLiteral("%1  %2").arg(QString::number(index + 1), words);
}

} // namespace

GateBar::GateBar(session::ReviewSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_words(new AnchorText(this))
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("gateBar"));
    m_title->setObjectName(QStringLiteral("gateTitle"));
    m_title->setProperty("role", QStringLiteral("section"));
    m_words->setObjectName(QStringLiteral("gateWords"));
    auto *done = new QToolButton(this);
    done->setObjectName(QStringLiteral("gateDone"));
    done->setText(tr("Back to the scores"));
    done->setToolTip(tr("Back to the scores (Esc)"));
    done->setFocusPolicy(Qt::TabFocus);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_title, 1);
    head->addWidget(done);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(head);
    words->addWidget(m_words);
    words->addStretch(1);
    m_rows->setSpacing(kTight);
    // As everywhere below the sheet: what it is about at the left, what is filled in at the right.
    const bool beside = CellPanel::isBeside();
    auto *both = new QBoxLayout(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    both->setContentsMargins(8, 3, 8, 1);
    both->setSpacing(beside ? 16 : 4);
    both->addLayout(words, beside ? 1 : 0);
    both->addLayout(m_rows, beside ? 1 : 0);
    both->setAlignment(m_rows, Qt::AlignTop);
    connect(done, &QToolButton::clicked, this, &GateBar::left);
    connect(&session, &session::ReviewSession::gatesChanged, this, [this](const QString &item) {
        if (item == m_item)
            refresh();
    });
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget * /*before*/, const QWidget *now) { followFocus(now); });
    hide();
}

GateBar::~GateBar() = default;

void GateBar::setItem(const QString &item)
{
    close();
    const BlindItem *blind = m_session.content().item(item);
    const Sheet *sheet = blind == nullptr ? nullptr : m_session.content().rubric.sheetFor(*blind);
    const bool here =
        sheet != nullptr && !sheet->gates.empty() && !DossierForm::isFor(m_session.content(), *blind);
    m_item = item;
    m_label.clear();
    if (m_sheet != (here ? sheet : nullptr)) {
        m_sheet = here ? sheet : nullptr;
        makeEntries();
    }
    refresh();
}

void GateBar::makeEntries()
{
    for (GateEntry *old : m_entries)
        delete old;
    m_entries.clear();
    if (m_sheet == nullptr)
        return;
    int widest = 0;
    QStringList descriptions;
    for (const GateCheck &gate : m_sheet->gates) {
        auto *made = new GateEntry(m_session, gate, GateEntry::Shape::Row, this);
        m_entries.push_back(made);
        made->setNumber(static_cast<int>(m_entries.size()));
        widest = std::max(widest, made->tickWidth());
        descriptions << describe(*made, m_entries.size() - 1);
        m_rows->addWidget(made);
        connect(made, &GateEntry::reasonLeft, this, &GateBar::left);
        connect(made, &GateEntry::sideways, this, &GateBar::step);
    }
    for (GateEntry *made : m_entries)
        made->setTickWidth(widest);
    m_words->say(descriptions.constFirst());
    m_words->setPossible(descriptions);
    m_words->setVisible(!descriptions.join(QString()).isEmpty());
}

GateEntry *GateBar::entry(const QString &gate) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const GateEntry *one) { return one->gate() == gate; });
    return found != m_entries.end() ? *found : m_entries.empty() ? nullptr : m_entries.front();
}

void GateBar::open(const QString &label)
{
    if (!wanted() || !m_session.labels(m_item).contains(label))
        return;
    m_label = label;
    refresh();
    if (isHidden())
        Q_EMIT asked();
    show();
}

void GateBar::startTick(const QString &label, const QString &gate)
{
    open(label);
    if (GateEntry *wanted = entry(gate); wanted != nullptr && m_label == label)
        wanted->startTick();
}

void GateBar::startReason(const QString &label, const QString &gate)
{
    open(label);
    if (GateEntry *wanted = entry(gate); wanted != nullptr && m_label == label)
        wanted->startReason();
}

void GateBar::close()
{
    saveNow();
    hide();
}

void GateBar::saveNow()
{
    for (GateEntry *one : m_entries)
        one->saveNow();
}

/// The description of the check in hand; of the first until one is.
void GateBar::followFocus(const QWidget *now)
{
    if (m_entries.empty() || now == nullptr || !isAncestorOf(now))
        return;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i]->isAncestorOf(now))
            m_words->say(describe(*m_entries[i], i));
    }
}

void GateBar::step(int delta)
{
    const QStringList all = m_session.labels(m_item);
    const qsizetype next = all.indexOf(m_label) + delta;
    if (next < 0 || next >= all.size())
        return;
    open(all.at(next));
    Q_EMIT labelChanged(m_label);
}

/// Ticks that still want a reason, with the sentence that says so.
std::map<GateKey, QString> GateBar::owed() const
{
    std::map<GateKey, QString> out;
    const auto ticked = m_session.judgements().gates.lower_bound({m_item, {}, {}});
    if (ticked == m_session.judgements().gates.end() || ticked->first.item != m_item)
        return out; // nothing ticked, nothing to ask for
    for (const session::Missing &gap : m_session.missing(m_item)) {
        if (gap.what == session::Missing::What::Reason)
            out.emplace(GateKey{m_item, gap.cell.label, gap.cell.criterion}, gap.sentence);
    }
    return out;
}

void GateBar::refresh()
{
    const std::map<GateKey, QString> missing = wanted() ? owed() : std::map<GateKey, QString>();
    refreshSigns(missing);
    if (!wanted() || m_label.isEmpty())
        return;
    m_title->setText(tr("Response %1: checks without points; tick what is not met").arg(m_label));
    for (GateEntry *one : m_entries) {
        const GateKey key{m_item, m_label, one->gate()};
        const auto gap = missing.find(key);
        one->setKey(key, gap == missing.end() ? QString() : gap->second);
    }
}

void GateBar::refreshSigns(const std::map<GateKey, QString> &owed)
{
    if (m_panes == nullptr)
        return;
    const auto &ticks = m_session.judgements().gates;
    const QStringList judged = m_session.labels(m_item);
    for (Pane *pane : m_panes->all()) {
        const auto has = [&](const auto &entries) {
            return static_cast<int>(std::count_if(entries.begin(), entries.end(), [&](const auto &one) {
                return one.first.item == m_item && one.first.label == pane->label();
            }));
        };
        GateSign *&sign = m_signs[pane];
        if (sign == nullptr && !wanted())
            continue;
        if (sign == nullptr) {
            sign = new GateSign(pane);
            connect(sign, &GateSign::clicked, this, [this, pane] {
                startTick(pane->label());
                Q_EMIT labelChanged(pane->label());
            });
        }
        sign->setVisible(wanted() && judged.contains(pane->label()));
        if (wanted())
            sign->setCounts(has(ticks), has(owed), static_cast<int>(m_sheet->gates.size()));
    }
}

void GateBar::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int number = event->key() - Qt::Key_1;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (plain && number >= 0 && number < 9 && number < static_cast<int>(m_entries.size()))
        m_entries[static_cast<std::size_t>(number)]->toggle();
    else
        QWidget::keyPressEvent(event);
}

} // namespace jeoul::ui
