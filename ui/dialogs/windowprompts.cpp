// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/windowprompts.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace jeoul::ui {

namespace {

QString filterText(const QString &pattern)
{
    return QCoreApplication::translate("WindowPrompts", "Files (%1)").arg(pattern);
}

} // namespace

WindowPrompts::WindowPrompts(QWidget *window)
    : m_window(window)
{
}

QString WindowPrompts::openFile(const QString &title, const QString &pattern)
{
    return QFileDialog::getOpenFileName(m_window, title, {}, filterText(pattern));
}

QStringList WindowPrompts::openFiles(const QString &title, const QString &pattern)
{
    return QFileDialog::getOpenFileNames(m_window, title, {}, filterText(pattern));
}

QString WindowPrompts::saveFile(const QString &title, const QString &suggested, const QString &pattern)
{
    return QFileDialog::getSaveFileName(m_window, title, suggested, filterText(pattern));
}

QString WindowPrompts::folder(const QString &title)
{
    return QFileDialog::getExistingDirectory(m_window, title);
}

bool WindowPrompts::confirm(const QString &question, const QString &consequence, const QString &action)
{
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(), question, QMessageBox::NoButton,
                    m_window);
    box.setInformativeText(consequence);
    QPushButton *yes = box.addButton(action, QMessageBox::AcceptRole);
    QPushButton *no =
        box.addButton(QCoreApplication::translate("WindowPrompts", "Cancel"), QMessageBox::RejectRole);
    yes->setProperty("primary", true);
    box.setDefaultButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

QString WindowPrompts::line(const QString &question, bool secret)
{
    QDialog dialog(m_window);
    dialog.setWindowTitle(QCoreApplication::applicationName());
    auto *words = new QLabel(question, &dialog);
    words->setWordWrap(true);
    auto *edit = new QLineEdit(&dialog);
    edit->setAccessibleName(question);
    edit->setMinimumWidth(360);
    if (secret)
        edit->setEchoMode(QLineEdit::Password);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->setSpacing(12);
    column->addWidget(words);
    column->addWidget(edit);
    column->addWidget(buttons);
    return dialog.exec() == QDialog::Accepted ? edit->text() : QString();
}

QString WindowPrompts::passphrase(const QString &question)
{
    return line(question, true);
}

QString WindowPrompts::text(const QString &question)
{
    return line(question, false);
}

} // namespace jeoul::ui
