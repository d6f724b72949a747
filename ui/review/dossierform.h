// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace jeoul::ui {

class DossierCriterion;
class GateEntry;
class TypedText;

/// The score sheet of a team's documents as a whole, beside them: criteria with points, guidance and
/// comments, checks that never touch points, and an overall opinion. One response at a time; the chips on top
/// change it.
class DossierForm : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DossierForm)

public:
    explicit DossierForm(session::ReviewSession &session, QWidget *parent = nullptr);
    ~DossierForm() override;

    /// Whether an item is filled on a sheet for documents.
    [[nodiscard]] static bool isFor(const PacketContent &content, const BlindItem &item);

    void setItem(const QString &item);
    void setLabel(const QString &label);
    [[nodiscard]] const QString &label() const { return m_label; }
    /// Brings what is missing into view and puts the cursor there.
    void startAt(const session::Missing &missing);
    void startScoring(); ///< the first criterion without a score
    bool startGates();   ///< the first check without points; false when there is none in sight
    void saveNow();

Q_SIGNALS:
    /// The cursor is in this cell now, or another response was chosen.
    void cellEntered(const jeoul::CellKey &cell);
    void cannotRateRequested();
    void flagRequested();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void buildHeader(QVBoxLayout &column);
    void makeChips(const BlindItem &item);
    void makeSheet(const Sheet &sheet);
    void connectPart(DossierCriterion *part);
    void bringIntoView(const DossierCriterion &part, QWidget &words);
    void choose(const QString &label);
    void step(int delta);
    void refresh();
    [[nodiscard]] QString missingAt(session::Missing::What what, const QString &id) const;
    [[nodiscard]] QString totalText() const;
    [[nodiscard]] CellKey cell(const QString &criterion) const { return {m_item, m_label, criterion}; }

    session::ReviewSession &m_session;
    QString m_item;
    QString m_label;
    const Sheet *m_sheet = nullptr;
    QLabel *m_title;
    QLabel *m_total;
    QHBoxLayout *m_chipRow = nullptr;
    QButtonGroup *m_chips;
    QScrollArea *m_scroll;
    std::vector<DossierCriterion *> m_criteria;
    std::vector<GateEntry *> m_gates;
    TypedText *m_opinion = nullptr;
};

} // namespace jeoul::ui
