// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/spanbar.h"

#include "models/base/readinglanguage.h"
#include "ui/review/choicebutton.h"
#include "ui/review/hangulkeys.h"
#include "ui/widgets/flowlayout.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace jeoul::ui {

namespace {

constexpr std::array kSeverities = {SpanSeverity::Minor, SpanSeverity::Major, SpanSeverity::Critical};

/// Under the fingers first, then the row above.
constexpr QStringView kCategoryKeys = u"asdfghjklqwertyuiop";

} // namespace

QString severityWord(SpanSeverity severity)
{
    switch (severity) {
    case SpanSeverity::Minor:
        return QCoreApplication::translate("SpanBar", "Minor");
    case SpanSeverity::Major:
        return QCoreApplication::translate("SpanBar", "Major");
    case SpanSeverity::Critical:
        break;
    }
    return QCoreApplication::translate("SpanBar", "Critical");
}

QString severitySign(SpanSeverity severity)
{
    return QString(static_cast<int>(severity) + 1, u'!');
}

SpanBar::SpanBar(QWidget *parent)
    : QuestionBar(QStringLiteral("spanBar"), parent)
    , m_about(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_note(new QLineEdit(this))
{
    m_about->setObjectName(QStringLiteral("spanAbout"));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_problem->setObjectName(QStringLiteral("spanProblem"));
    m_problem->setProperty("tone", QStringLiteral("warn"));
    m_note->setObjectName(QStringLiteral("spanNote"));
    m_note->setPlaceholderText(tr("What is wrong, in a few words (Tab)"));
    m_note->setAccessibleName(tr("What is wrong, in a few words"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_about, 1);
    head->addWidget(m_problem);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addLayout(head);
    hide();
}

void SpanBar::ask(const QString &about, const Sheet &sheet, const std::optional<SpanMark> &now, Record record)
{
    m_record = std::move(record);
    m_before = now;
    m_severity = now ? std::optional(now->severity) : std::nullopt;
    m_category = now ? std::optional(now->category) : std::nullopt;
    m_about->setText(about);
    m_problem->clear();
    m_note->setText(now ? now->note : QString());
    setAccessibleName(about);
    rebuild(sheet);
    Q_EMIT asked();
    show();
    setFocus(Qt::OtherFocusReason);
}

void SpanBar::keep()
{
    if (!isHidden())
        record();
}

void SpanBar::rebuild(const Sheet &sheet)
{
    m_note->setParent(this); // stays while the rest is made anew
    delete m_choices;
    m_severityButtons.clear();
    m_categoryButtons.clear();
    m_categories = sheet.spanCategories;
    if (m_categories.empty())
        m_category = QString();
    m_choices = new QWidget(this);
    auto *row = new widgets::FlowLayout(m_choices);
    for (std::size_t i = 0; i < kSeverities.size(); ++i) {
        ChoiceButton *button = add(row, QString::number(i + 1), severityWord(kSeverities[i]));
        button->setObjectName(QStringLiteral("severity%1").arg(i + 1));
        connect(button, &ChoiceButton::clicked, this, [this, i] { chooseSeverity(i); });
        m_severityButtons.push_back(button);
    }
    row->addGap(16);
    const Language language = readingLanguage(locale());
    for (std::size_t i = 0; i < m_categories.size(); ++i) {
        const QString key = kCategoryKeys.mid(static_cast<qsizetype>(i), 1).toString().toUpper();
        ChoiceButton *button = add(row, key, m_categories[i].title.in(language));
        button->setObjectName(QStringLiteral("category%1").arg(i));
        connect(button, &ChoiceButton::clicked, this, [this, i] { chooseCategory(i); });
        m_categoryButtons.push_back(button);
    }
    row->addGap(16);
    if (m_before) {
        ChoiceButton *back = add(row, tr("Del"), tr("Take back"));
        back->setObjectName(QStringLiteral("spanTakeBack"));
        connect(back, &ChoiceButton::clicked, this, &SpanBar::takeBack);
    }
    ChoiceButton *cancel = add(row, tr("Esc"), tr("Cancel"));
    cancel->setObjectName(QStringLiteral("spanCancel"));
    connect(cancel, &ChoiceButton::clicked, this, &SpanBar::leave);
    row->addWidget(m_note);
    row->setFilling(m_note);
    m_note->show();
    layout()->addWidget(m_choices);
    refresh();
}

ChoiceButton *SpanBar::add(QLayout *row, const QString &key, const QString &text)
{
    auto *button = new ChoiceButton(key, text, m_choices);
    row->addWidget(button);
    return button;
}

void SpanBar::chooseSeverity(std::size_t index)
{
    m_severity = kSeverities.at(index);
    refresh();
    recordWhenWhole();
}

void SpanBar::chooseCategory(std::size_t index)
{
    m_category = m_categories.at(index).id;
    refresh();
    recordWhenWhole();
}

void SpanBar::refresh()
{
    for (std::size_t i = 0; i < m_severityButtons.size(); ++i)
        m_severityButtons[i]->setChecked(m_severity == kSeverities.at(i));
    for (std::size_t i = 0; i < m_categoryButtons.size(); ++i)
        m_categoryButtons[i]->setChecked(m_category == m_categories[i].id);
}

void SpanBar::recordWhenWhole()
{
    if (m_severity && m_category)
        record();
}

QString SpanBar::wanting() const
{
    if (!m_severity)
        return tr("Choose how serious it is.");
    return m_category ? QString() : tr("Choose the kind of error.");
}

void SpanBar::record()
{
    m_problem->setText(wanting());
    if (!m_severity || !m_category) {
        setFocus(Qt::OtherFocusReason); // where the keys that choose are heard
        return;
    }
    if (give(SpanMark{*m_severity, *m_category, m_note->text().trimmed()}))
        leave();
}

void SpanBar::takeBack()
{
    if (m_before && give(std::nullopt))
        leave();
}

bool SpanBar::give(const std::optional<SpanMark> &mark)
{
    const Status status = m_record(mark);
    if (!status.ok())
        m_problem->setText(status.error().text());
    return status.ok();
}

bool SpanBar::touched() const
{
    const QString note = m_note->text().trimmed();
    if (!m_before)
        return m_severity || (m_category && !m_categories.empty()) || !note.isEmpty();
    return m_severity != m_before->severity || m_category != m_before->category || note != m_before->note;
}

void SpanBar::release()
{
    if (isHidden())
        return;
    if (!touched())
        leave();
    else if (!wanting().isEmpty())
        m_problem->setText(wanting());
    else
        record();
}

void SpanBar::leave()
{
    if (isHidden())
        return;
    const QWidget *keys = QApplication::focusWidget();
    const bool hadKeys = keys != nullptr && (keys == this || isAncestorOf(keys));
    hide();
    Q_EMIT finished(hadKeys);
}

void SpanBar::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // a question is open: no key means anything else
    if (event->key() == Qt::Key_Escape)
        return leave();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return record();
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier & ~Qt::ShiftModifier;
    if (m_note->hasFocus() || held != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return takeBack();
    const int digit = event->key() - Qt::Key_1;
    if (digit >= 0 && digit < static_cast<int>(kSeverities.size()))
        return chooseSeverity(static_cast<std::size_t>(digit));
    const QChar letter = shortcutLetter(*event);
    const qsizetype category = letter.isNull() ? -1 : kCategoryKeys.indexOf(letter);
    if (category >= 0 && category < static_cast<qsizetype>(m_categories.size()))
        chooseCategory(static_cast<std::size_t>(category));
}

} // namespace jeoul::ui
