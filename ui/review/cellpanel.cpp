// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/cellpanel.h"

#include "ui/review/anchortext.h"
#include "ui/review/commentbox.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace jeoul::ui {

namespace {

constexpr double kLarge = 1.5; ///< from which size of text half a row is too narrow for a sentence

/// Beside each other they are as high as the comment anyway; below each other every line costs the texts one.
constexpr int kLinesBeside = 4;
constexpr int kLinesBelow = 3;

} // namespace

CellPanel::CellPanel(AnchorText *anchor, CommentBox *comment, QWidget *parent)
    : QWidget(parent)
    , m_anchor(anchor)
    , m_comment(comment)
    , m_place(new QGridLayout(this))
    , m_cell(new QWidget(this))
    , m_beside(isBeside())
{
    setObjectName(QStringLiteral("cellPanel"));
    auto *grid = new QGridLayout(m_cell);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(0);
    auto *words = new QVBoxLayout; // a label's own margins do not outlive a style sheet
    words->setContentsMargins(8, 4, 8, 0);
    words->addWidget(anchor);
    grid->addLayout(words, 0, 1, Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    if (m_beside) {
        grid->addWidget(comment, 0, 2, Qt::AlignTop);
        grid->setColumnStretch(2, 1);
    } else {
        grid->addWidget(comment, 1, 0, 1, 2);
    }
    anchor->setMostLines(m_beside ? kLinesBeside : kLinesBelow);
    comment->setSteady(m_beside);
    m_place->setContentsMargins(0, 0, 0, 0);
    m_place->addWidget(m_cell, 0, 0);
    m_cell->installEventFilter(this);
}

bool CellPanel::isBeside()
{
    return theme::textScale() < kLarge;
}

void CellPanel::setTools(QWidget *tools)
{
    m_tools = tools;
    static_cast<QGridLayout *>(m_cell->layout())->addWidget(tools, 0, 0, Qt::AlignTop);
}

void CellPanel::addQuestion(QWidget *question)
{
    m_questions.push_back(question);
    m_place->addWidget(question, 0, 0, Qt::AlignTop);
    question->installEventFilter(this);
    choose();
}

void CellPanel::setCellShown(bool shown)
{
    m_cellShown = shown;
    choose();
}

void CellPanel::setHeaderWidth(int width)
{
    if (m_tools != nullptr && m_beside)
        m_tools->setFixedWidth(std::max(width, m_tools->minimumSizeHint().width()));
    reserve();
}

void CellPanel::choose()
{
    const bool asked = std::any_of(m_questions.begin(), m_questions.end(),
                                   [](const QWidget *question) { return !question->isHidden(); });
    m_cell->setVisible(m_cellShown && !asked);
    // In the same place, and below each other only where one is half answered and another one is opened.
    int row = 0;
    for (QWidget *question : m_questions)
        m_place->addWidget(question, question->isHidden() ? 0 : row++, 0, Qt::AlignTop);
    reserve();
}

/// What the cell takes when nothing is asked is kept while something is.
void CellPanel::reserve()
{
    const QLayout *cell = m_cell->layout();
    setMinimumHeight(!m_cellShown                ? 0
                     : cell->hasHeightForWidth() ? cell->totalHeightForWidth(width())
                                                 : cell->totalSizeHint().height());
}

bool CellPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_cell && event->type() == QEvent::LayoutRequest)
        reserve();
    else if (watched != m_cell &&
             (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        choose();
    return QWidget::eventFilter(watched, event);
}

void CellPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    reserve();
}

} // namespace jeoul::ui
