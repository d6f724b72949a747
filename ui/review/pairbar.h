// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"
#include "ui/review/pairscale.h"
#include "ui/review/questionbar.h"

#include <optional>
#include <vector>

class QLayout;

class QBoxLayout;
class QLayout;

namespace jeoul::ui {

class ChoiceButton;

/// The question under two responses that stand head to head: which one is better, and by how much where the
/// round asks that. Digits and arrows choose, 0 or = is a tie, X both poor, N cannot be compared; each of
/// them goes on to the next pair that is open, but for arrows where there are degrees: there the same one
/// again means more, and Enter goes on. Nothing is chosen until a person does. Above the answers every pair
/// of the item with what was said of it.
class PairBar : public QuestionBar
{
    Q_OBJECT

public:
    explicit PairBar(session::ReviewSession &session, QWidget *parent = nullptr);

    /// Shows the first pair of the item that is not compared yet.
    void setItem(const QString &item);
    [[nodiscard]] bool hasPairs() const { return !m_pairs.empty(); }
    /// The pair asked about; nothing when the item has none.
    [[nodiscard]] std::optional<PairKey> pair() const;
    /// Asks about two responses, in whatever order they are named.
    void showPair(const QString &one, const QString &other);
    /// Marks a pair as what was just taken back or done again, until the next answer.
    void showChanged(const PairKey &pair, bool forward);
    /// Where the two panes stand, in this widget's coordinates: the answers are in their middle.
    void setSides(int left, int right);

    /// To the next pair that is not compared yet; false when there is none.
    bool goOn();

    [[nodiscard]] QString verdictText() const; ///< what is said of the pair, as a sentence

Q_SIGNALS:
    void pairChosen(const QString &first, const QString &second);
    void reasonRequested(const jeoul::PairKey &pair);
    void commentRequested();
    void refused(const QString &sentence);
    void left();                               ///< back to the score sheet
    void saidChanged(const QString &sentence); ///< verdictText() is another

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void rebuild();
    void addAnswers();
    void placeOthers();
    ChoiceButton *addAnswer(QLayout *row, const QString &key, const PairVerdict &verdict);
    void refresh();
    void choose(int index);
    /// False when it was not taken, or not yet.
    bool give(const PairVerdict &verdict);
    void giveAndGoOn(const PairVerdict &verdict);
    void turnTo(Winner side);
    void clear();
    [[nodiscard]] bool chooseByKey(int key);
    [[nodiscard]] bool answerByKey(const QKeyEvent &event);
    [[nodiscard]] bool answerByDigit(int key);

    struct Answer
    {
        PairVerdict verdict;
        ChoiceButton *button = nullptr;
    };

    session::ReviewSession &m_session;
    QString m_item;
    PairScale m_scale;
    std::vector<PairKey> m_pairs;
    int m_current = 0;
    std::optional<PairKey> m_changed;
    bool m_changedForward = false;
    std::vector<ChoiceButton *> m_list;
    std::vector<Answer> m_answers;
    QWidget *m_content = nullptr; ///< remade with the item
    QBoxLayout *m_row = nullptr;  ///< the steps of the scale, in the middle, and the others
    QLayout *m_steps = nullptr;
    QWidget *m_others = nullptr; ///< both poor, cannot be compared, taking back
    ChoiceButton *m_takeBack = nullptr;
};

} // namespace jeoul::ui
