// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/judgement.h"
#include "models/domain/scheme.h"
#include "ui/review/questionbar.h"

#include <functional>
#include <optional>
#include <vector>

class QLayout;
class QLabel;
class QLineEdit;

namespace jeoul::ui {

class ChoiceButton;

/// The word for how much an error weighs, and its sign in margins and lists.
[[nodiscard]] QString severityWord(SpanSeverity severity);
[[nodiscard]] QString severitySign(SpanSeverity severity);

/// What is wrong with a marked stretch, asked in place: digits give the severity, letters of the home row the
/// kind where the round has kinds. The answer is recorded as soon as it is whole; Enter records it with the
/// words beside it, Escape leaves. Nothing is chosen until a person does.
class SpanBar : public QuestionBar
{
    Q_OBJECT

public:
    explicit SpanBar(QWidget *parent = nullptr);

    /// Nothing: the mark is taken back.
    using Record = std::function<Status(const std::optional<SpanMark> &mark)>;
    /// `now` is what was said of this stretch before.
    void ask(const QString &about, const Sheet &sheet, const std::optional<SpanMark> &now, Record record);
    void leave();
    /// The keys went to another part: what is whole is recorded, and what nobody touched is no question any
    /// more. The rest stays and says what it wants.
    void release();
    /// Records what is whole; what is not stays open and says what it wants.
    void keep();

Q_SIGNALS:
    void asked();
    void finished(bool hadKeys);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild(const Sheet &sheet);
    ChoiceButton *add(QLayout *row, const QString &key, const QString &text);
    void chooseSeverity(std::size_t index);
    void chooseCategory(std::size_t index);
    void refresh();
    void recordWhenWhole();
    void record();
    void takeBack();
    [[nodiscard]] bool touched() const;
    [[nodiscard]] QString wanting() const; ///< what has to be chosen still
    [[nodiscard]] bool give(const std::optional<SpanMark> &mark);

    Record m_record;
    std::optional<SpanMark> m_before; ///< what was said of the stretch when it was asked about
    std::optional<SpanSeverity> m_severity;
    std::optional<QString> m_category;
    std::vector<SpanCategory> m_categories;
    std::vector<ChoiceButton *> m_severityButtons;
    std::vector<ChoiceButton *> m_categoryButtons;
    QLabel *m_about;
    QLabel *m_problem;
    QLineEdit *m_note;
    QWidget *m_choices = nullptr; ///< remade with every question
};

} // namespace jeoul::ui
