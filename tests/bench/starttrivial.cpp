// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a Qt program with a window of some parts does.
#include "tests/bench/firstpaint.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QTableWidget>
#include <QToolBar>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.menuBar()->addMenu(QStringLiteral("File"))->addAction(QStringLiteral("Open"));
    window.addToolBar(QStringLiteral("Tools"))->addAction(QStringLiteral("Save"));
    window.addDockWidget(Qt::LeftDockWidgetArea, new QDockWidget(QStringLiteral("List"), &window));
    window.setCentralWidget(new QTableWidget(20, 6, &window));
    const jeoul::bench::FirstPaint painted(window, argc > 1 ? argv[1] : "G18/trivial-window");
    window.show();
    return QApplication::exec();
}
