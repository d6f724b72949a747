// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/dossiercriterion.h"

#include "models/base/readinglanguage.h"
#include "ui/review/hangulkeys.h"
#include "ui/review/typedtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jeoul::ui {

namespace {

constexpr int kScoreWidth = 72;
constexpr int kCommentLines = 3;
constexpr int kSaveMs = 700;

} // namespace

DossierCriterion::DossierCriterion(session::ReviewSession &session, const Criterion &criterion,
                                   const Scale &scale, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_criterion(criterion)
    , m_scale(scale)
    , m_score(new QLineEdit(this))
    , m_wrong(new QLabel(this))
    , m_word(new QLabel(this))
    , m_cannot(new QToolButton(this))
    , m_comment(new TypedText(this))
    , m_rule(new QLabel(this))
{
    m_score->setObjectName(QStringLiteral("score-") + criterion.id);
    m_score->setFixedWidth(
        std::max(kScoreWidth, m_score->fontMetrics().horizontalAdvance(QStringLiteral("000.00"))));
    m_score->setAlignment(Qt::AlignRight);
    m_score->setAttribute(Qt::WA_InputMethodEnabled, false); // digits, also while a Hangul input method is on
    m_comment->setObjectName(QStringLiteral("comment-") + criterion.id);
    m_comment->setFixedHeight(m_comment->fontMetrics().lineSpacing() * kCommentLines + 18);
    m_comment->setPlaceholderText(tr("Comment"));
    m_rule->setObjectName(QStringLiteral("rule-") + criterion.id);
    m_wrong->setObjectName(QStringLiteral("wrong-") + criterion.id);
    m_wrong->setAlignment(Qt::AlignRight); // under the number
    for (QLabel *words : {m_wrong, m_rule}) {
        words->setProperty("tone", QStringLiteral("warn"));
        words->setWordWrap(true);
    }
    m_word->setProperty("tone", QStringLiteral("muted"));
    m_cannot->setObjectName(QStringLiteral("cannot-") + criterion.id);
    m_cannot->setText(tr("Cannot rate…"));
    m_cannot->setFocusPolicy(Qt::TabFocus);
    build();
    m_score->installEventFilter(this);
    m_comment->installEventFilter(this);
    connect(m_score, &QLineEdit::editingFinished, this, [this] { give(Typing::Ended); });
    m_saving.setSingleShot(true);
    m_saving.setInterval(kSaveMs);
    connect(&m_saving, &QTimer::timeout, this, [this] { give(Typing::GoesOn); });
    connect(m_score, &QLineEdit::textEdited, this, [this] {
        m_refused.clear();
        showWrong();
        m_saving.start();
    });
    connect(m_cannot, &QToolButton::clicked, this, &DossierCriterion::cannotRateRequested);
    connect(m_comment, &TypedText::written, this, [this](const QString &text) {
        const Status status = m_session.setComment({m_cell.item, m_cell.label, m_cell.criterion}, text);
        if (!status.ok())
            say(status.error().text());
    });
    connect(m_comment, &TypedText::left, this, &DossierCriterion::startScore);
}

Language DossierCriterion::language() const
{
    return readingLanguage(locale());
}

void DossierCriterion::build()
{
    auto *title = new QLabel(m_criterion.title.in(language()), this);
    title->setProperty("role", QStringLiteral("section"));
    title->setWordWrap(true);
    auto *points = new QLabel(tr("/ %1").arg(m_scale.max.toText()), this);
    points->setToolTip(tr("Full marks: %1").arg(m_criterion.maxPoints.toText()));
    auto *scoreRow = new QHBoxLayout;
    scoreRow->setSpacing(8);
    scoreRow->addWidget(title, 1);
    scoreRow->addWidget(m_score);
    scoreRow->addWidget(points);
    auto *belowScore = new QHBoxLayout;
    belowScore->addWidget(m_word, 1);
    belowScore->addWidget(m_cannot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(scoreRow);
    column->addWidget(m_wrong);
    const auto words = [this](const QString &text) {
        auto *label = new QLabel(text, this);
        label->setProperty("tone", QStringLiteral("muted"));
        label->setWordWrap(true);
        return label;
    };
    if (const QString description = m_criterion.description.in(language()); !description.isEmpty())
        column->addWidget(words(description));
    QStringList guidance;
    for (const LocalText &line : m_criterion.guidance)
        guidance << QStringLiteral("·  ") + line.in(language());
    if (!guidance.isEmpty())
        column->addWidget(words(guidance.join(u'\n')));
    column->addLayout(belowScore);
    column->addWidget(m_comment);
    column->addWidget(m_rule);
}

QString DossierCriterion::stored() const
{
    const auto found = m_session.judgements().marks.find(m_cell);
    if (found == m_session.judgements().marks.end() || !found->second.step)
        return {};
    return m_scale.value(*found->second.step).toDecimal(m_scale.places());
}

void DossierCriterion::setCell(const CellKey &cell, const QString &missing)
{
    if (!(cell == m_cell)) {
        saveNow();
        m_refused.clear();
        m_score->setModified(false);
    }
    m_cell = cell;
    const QString title = tr("%1, response %2").arg(m_criterion.title.in(language()), cell.label);
    m_score->setAccessibleName(title);
    m_comment->setAccessibleName(tr("Comment on %1").arg(title));
    const bool typing = m_score->hasFocus() && m_score->isModified();
    if (!typing && m_refused.isEmpty())
        m_score->setText(stored());
    const auto comment = m_session.judgements().comments.find({cell.item, cell.label, cell.criterion});
    m_comment->setStored(comment == m_session.judgements().comments.end() ? QString() : comment->second);
    showMark();
    showWrong();
    say(missing);
}

void DossierCriterion::showMark()
{
    const auto mark = m_session.judgements().marks.find(m_cell);
    const bool marked = mark != m_session.judgements().marks.end();
    QString word;
    if (marked && !mark->second.step)
        word = tr("Cannot rate: %1").arg(mark->second.cannotRate);
    else if (marked && m_scale.anchor(*mark->second.step) != nullptr)
        word = m_scale.anchor(*mark->second.step)->word.in(language());
    m_word->setText(word);
}

void DossierCriterion::refuse(const QString &sentence)
{
    m_refused = sentence;
    showWrong();
    Q_EMIT refused(m_wrong);
}

void DossierCriterion::showWrong()
{
    m_wrong->setText(m_refused);
    m_wrong->setVisible(!m_refused.isEmpty());
    m_score->setAccessibleDescription(m_refused);
}

void DossierCriterion::say(const QString &sentence)
{
    m_rule->setText(sentence);
    m_rule->setVisible(!sentence.isEmpty());
}

std::optional<int> DossierCriterion::typedStep() const
{
    const Result<Rational> value = Rational::parse(m_score->text().trimmed());
    return value.ok() ? m_scale.stepOf(*value) : std::optional<int>();
}

/// What stands in the box becomes the score, also when it stands there for a moment only, so that a power cut
/// does not take it. While it is being typed the box is left alone, and what is no score may be the beginning
/// of one.
void DossierCriterion::give(Typing typing)
{
    m_saving.stop();
    const bool ended = typing == Typing::Ended;
    const QString typed = m_score->text().trimmed();
    const std::optional<int> step = typedStep();
    if (m_cell.item.isEmpty() || typed == stored() || (!step && !ended))
        return;
    if (ended)
        m_score->setModified(false);
    if (!step && !typed.isEmpty())
        return refuse(tr("%1 is not a score here. Scores run from %2 to %3 in steps of %4.")
                          .arg(typed, m_scale.min.toText(), m_scale.max.toText(), m_scale.size.toText()));
    const Status status = step ? m_session.setMark(m_cell, Mark{*step, {}}) : m_session.clearMark(m_cell);
    if (!status.ok())
        return refuse(status.error().text());
    if (ended)
        m_score->setText(stored());
}

void DossierCriterion::saveNow()
{
    give(Typing::Ended);
    m_comment->settle();
}

void DossierCriterion::startScore()
{
    m_score->setFocus(Qt::OtherFocusReason);
    m_score->selectAll();
}

void DossierCriterion::startComment()
{
    m_comment->setFocus(Qt::OtherFocusReason);
}

bool DossierCriterion::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    if (watched == m_score && event->type() == QEvent::ShortcutOverride)
        return leaveUndo(static_cast<QKeyEvent &>(*event));
    if (watched == m_score && event->type() == QEvent::KeyPress)
        return takeKey(static_cast<QKeyEvent &>(*event));
    return QWidget::eventFilter(watched, event);
}

/// There is one undo on the desk: what is typed here is a score like any other.
bool DossierCriterion::leaveUndo(QKeyEvent &event)
{
    if (!event.matches(QKeySequence::Undo) && !event.matches(QKeySequence::Redo))
        return false;
    give(Typing::Ended);
    m_score->setModified(false);
    event.ignore();
    return true;
}

/// A score has no letters: they are the keys of the desk, as they are on the score sheet.
bool DossierCriterion::takeKey(QKeyEvent &event)
{
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier & ~Qt::ShiftModifier) == Qt::NoModifier;
    if (!plain)
        return false;
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        give(Typing::Ended);
        if (m_refused.isEmpty())
            Q_EMIT nextRequested();
        return true;
    }
    const QString text = event.text();
    if (text.size() != 1 || !text.front().isPrint() || text.front().isDigit() || text.front() == u'.')
        return false;
    const QChar letter = shortcutLetter(event);
    if (letter == u'c')
        startComment();
    else if (letter == u'x')
        Q_EMIT cannotRateRequested();
    else if (letter == u'f')
        Q_EMIT flagRequested();
    else
        event.ignore(); // goes on to the desk
    return true;
}

} // namespace jeoul::ui
