// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/notebox.h"

#include "ui/review/anchortext.h"
#include "ui/review/typedtext.h"
#include "ui/theme/icon.h"
#include "ui/widgets/tone.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace jeoul::ui {

namespace {

constexpr int kLines = 3;
constexpr int kErrorLines = 6; ///< what went wrong is read whole

QToolButton *kindButton(const QString &text, const QString &hint, theme::Icon icon, const char *name,
                        QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setToolTip(hint);
    button->setAccessibleName(hint);
    button->setIcon(theme::icon(icon));
    button->setIconSize({16, 16});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

NoteBox::NoteBox(session::ReviewSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_note(kindButton(tr("Note"), tr("A note for yourself (N)"), theme::Icon::Note, "noteButton", this))
    , m_question(kindButton(tr("Question"), tr("A question to the secretary (Q)"), theme::Icon::Question,
                            "questionButton", this))
    , m_text(new TypedText(this))
    , m_caption(new AnchorText(this))
    , m_all(new QToolButton(this))
{
    setObjectName(QStringLiteral("noteBox"));
    m_text->setObjectName(QStringLiteral("noteEdit"));
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() + 18);
    m_text->setMaximumHeight(m_text->fontMetrics().lineSpacing() * kLines + 18);
    m_caption->setObjectName(QStringLiteral("noteCaption"));
    m_caption->setMostLines(1);
    m_all->setObjectName(QStringLiteral("allQuestions"));
    m_all->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_note);
    row->addWidget(m_question);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 4);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_text);
    column->addWidget(m_caption);
    column->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_note, &QToolButton::clicked, this, [this] { start(Kind::Note); });
    connect(m_question, &QToolButton::clicked, this, [this] { start(Kind::Question); });
    connect(m_text, &TypedText::written, this, &NoteBox::write);
    connect(m_text, &TypedText::left, this, [this] {
        m_writing = false;
        refresh();
        Q_EMIT left();
    });
    connect(m_all, &QToolButton::clicked, this, &NoteBox::questionsRequested);
    connect(&session, &session::ReviewSession::notesChanged, this, &NoteBox::refresh);
    choose(Kind::Note);
}

void NoteBox::setItem(const QString &item)
{
    saveNow();
    m_item = item;
    m_writing = false;
    const Kind other = m_kind == Kind::Note ? Kind::Question : Kind::Note;
    choose(stored(m_kind).isEmpty() && !stored(other).isEmpty() ? other : m_kind);
}

void NoteBox::startNote()
{
    start(Kind::Note);
}

void NoteBox::startQuestion()
{
    start(Kind::Question);
}

void NoteBox::start(Kind kind)
{
    m_writing = true;
    choose(kind);
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void NoteBox::choose(Kind kind)
{
    saveNow();
    m_kind = kind;
    m_text->setPlaceholderText(kind == Kind::Note ? tr("Note to yourself (N)")
                                                  : tr("Question to the secretary (Q)"));
    m_text->setAccessibleName(kind == Kind::Note ? tr("A note for yourself (N)")
                                                 : tr("A question to the secretary (Q)"));
    refresh();
}

void NoteBox::saveNow()
{
    if (!m_item.isEmpty())
        m_text->settle();
}

void NoteBox::write(const QString &text)
{
    const Status status =
        m_kind == Kind::Note ? m_session.setNote(m_item, text) : m_session.setQuestion(m_item, text);
    if (status.ok())
        return;
    m_caption->setMostLines(kErrorLines);
    m_caption->setPossible({status.error().text()});
    m_caption->say(status.error().text());
    widgets::setTone(*m_caption, "warn");
}

QString NoteBox::caption() const
{
    if (m_kind == Kind::Note)
        return tr("Only you see it. It is never handed over.");
    if (m_session.questionHandedOver(m_item))
        return tr("Stands in the file for the secretary.");
    return tr("Goes to the secretary with your next question file.");
}

/// What fits beside the items; the rest is a pointer or a screen reader away.
QString NoteBox::shortCaption() const
{
    if (m_kind == Kind::Note)
        return tr("Only you see it");
    return m_session.questionHandedOver(m_item) ? tr("In the secretary's file")
                                                : tr("In your next question file");
}

void NoteBox::say()
{
    const QString whole = caption();
    m_caption->setMostLines(1);
    m_caption->setPossible({});
    m_caption->say(shortCaption());
    m_caption->setAccessibleName(whole);
    m_caption->setToolTip(whole);
    m_text->setToolTip(whole);
    m_text->setAccessibleDescription(whole);
    widgets::setTone(*m_caption, "muted");
}

QString NoteBox::stored(Kind kind) const
{
    return kind == Kind::Note ? m_session.note(m_item) : m_session.question(m_item);
}

void NoteBox::refresh()
{
    m_text->setStored(stored(m_kind));
    const auto named = [](const QString &name, bool there) {
        return there ? name + QStringLiteral(" •") : name;
    };
    m_note->setText(named(tr("Note"), !m_session.note(m_item).isEmpty()));
    m_question->setText(named(tr("Question"), !m_session.question(m_item).isEmpty()));
    const bool open = m_writing || !m_text->toPlainText().isEmpty();
    m_text->setVisible(open);
    m_note->setChecked(open && m_kind == Kind::Note);
    m_question->setChecked(open && m_kind == Kind::Question);
    m_caption->setVisible(open);
    say();
    const auto asked = static_cast<int>(m_session.askedItems().size());
    // The first letter of the first question must not bring it in.
    m_all->setVisible(m_kind == Kind::Question && (open || asked > 0));
    m_all->setEnabled(asked > 0);
    m_all->setText(tr("All questions (%1)…").arg(asked));
}

} // namespace jeoul::ui
