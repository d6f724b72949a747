// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsheet.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QMessageBox>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace jeoul::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ShortcutSheet)
};

std::vector<std::pair<QString, QString>> shortcuts()
{
    return {
        {QStringLiteral("0 … 9"), Words::tr("Give a score and move on")},
        {QStringLiteral("← → ↑ ↓"), Words::tr("Move between cells")},
        {QStringLiteral("Backspace"), Words::tr("Clear the score")},
        {QStringLiteral("C"), Words::tr("Write a comment; Esc goes back")},
        {QStringLiteral("F"), Words::tr("Flag a response")},
        {QStringLiteral("X"), Words::tr("Cannot rate, with a reason")},
        {QStringLiteral("N"), Words::tr("Write a note for yourself")},
        {QStringLiteral("Q"), Words::tr("Write a question to the secretary")},
        {QStringLiteral("P"), Words::tr("Compare two responses: digits answer and move on, ← → then Enter, 0 "
                                        "tie, X both poor, N cannot")},
        {QStringLiteral("R"), Words::tr("Rank the responses: digits, Alt+← Alt+→, or drag")},
        {QStringLiteral("M"), Words::tr("Mark the selected text as an error")},
        {QStringLiteral("G"),
         Words::tr("Tick what a response does not meet: digits or Space, ← → other responses")},
        {QStringLiteral("H"), Words::tr("Unfold everything that is said about the criterion")},
        {QStringLiteral("K   J   L"), Words::tr("Play or pause the recording, 5 seconds back, forwards")},
        {QStringLiteral("[  ]"), Words::tr("Previous and next item")},
        {QStringLiteral("Ctrl+Enter"), Words::tr("Complete the item and go on")},
        {QStringLiteral("Ctrl+Shift+Enter"), Words::tr("To the page for submitting")},
        {QStringLiteral("Ctrl+Z   Ctrl+Shift+Z"), Words::tr("Undo and redo")},
        {QStringLiteral("Ctrl+1  Ctrl+2  Ctrl+3  Ctrl+4"),
         Words::tr("All responses, two, one at a time, one large")},
        {QStringLiteral("Ctrl+F   F3   Shift+F3"), Words::tr("Find in all responses, next, previous")},
        {QStringLiteral("Ctrl+D   F7   Shift+F7"), Words::tr("Differences of two responses, next, previous")},
        {QStringLiteral("Ctrl+L"), Words::tr("Scroll together")},
        {QStringLiteral("Ctrl+U"), Words::tr("The text as it was handed in")},
        {QStringLiteral("Ctrl+Shift+F"), Words::tr("Search items")},
        {QStringLiteral("Ctrl++   Ctrl+−   Ctrl+0"), Words::tr("Larger, smaller and usual text")},
        {QStringLiteral("Ctrl+Home"), Words::tr("Start page")},
        {QStringLiteral("F1"), Words::tr("This sheet")},
    };
}

/// As large as what it shows, as long as its dialog may be.
class WholeScroll : public QScrollArea
{
public:
    explicit WholeScroll(QWidget *parent)
        : QScrollArea(parent)
    {
        setAccessibleName(Words::tr("Keys"));
        setProperty("reader", true); // its focus is drawn as that of any text that is read
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::StrongFocus);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int frame = 2 * frameWidth();
        return widget()->sizeHint() + QSize(frame + verticalScrollBar()->sizeHint().width(), frame);
    }
};

QWidget *shortcutList(QWidget *parent)
{
    auto *list = new QWidget(parent);
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    int row = 0;
    for (const auto &[keys, meaning] : shortcuts()) {
        auto *left = new QLabel(keys, list);
        left->setProperty("tone", QStringLiteral("muted"));
        grid->addWidget(left, row, 0);
        grid->addWidget(new QLabel(meaning, list), row, 1);
        ++row;
    }
    return list;
}

/// The dialog's own size where the screen has room for it and its frame, else what there is.
void fit(QDialog &dialog)
{
    constexpr QSize kFrame(32, 64);
    dialog.resize(dialog.sizeHint().boundedTo(dialog.screen()->availableSize() - kFrame));
}

} // namespace

void showShortcuts(QWidget *window)
{
    QDialog dialog(window);
    dialog.setObjectName(QStringLiteral("shortcutSheet"));
    dialog.setWindowTitle(Words::tr("Keys"));
    auto *scroll = new WholeScroll(&dialog);
    scroll->setWidget(shortcutList(scroll));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    scroll->setFocus(); // the arrows move the list at once, Esc closes
    fit(dialog);
    dialog.exec();
}

void showAbout(QWidget *window)
{
    QMessageBox box(QMessageBox::NoIcon, Words::tr("About Jeoul"),
                    Words::tr("Jeoul %1").arg(QCoreApplication::applicationVersion()), QMessageBox::Close,
                    window);
    box.setInformativeText(Words::tr("Blind expert review of AI model outputs. GPL-3.0-or-later.\n"
                                     "Signatures and encryption use libsodium (suite 1). It is not a "
                                     "nationally validated cryptographic module."));
    box.exec();
}

} // namespace jeoul::ui
