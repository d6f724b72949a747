// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/userprompts.h"

#include <QMap>

namespace jeoul::testing {

/// Answers from a script instead of a person; whatever is not scripted is a person who left.
class ScriptedPrompts final : public session::UserPrompts
{
public:
    QStringList filesToOpen; ///< taken in order
    QString fileToSave;
    QString folderToChoose;
    QStringList passphrases;
    QStringList texts;
    bool agree = true;

    QString openFile(const QString & /*title*/, const QString & /*pattern*/) override
    {
        return take(filesToOpen);
    }
    QStringList openFiles(const QString & /*title*/, const QString & /*pattern*/) override
    {
        const QStringList all = filesToOpen;
        filesToOpen.clear();
        return all;
    }
    QString saveFile(const QString & /*title*/, const QString & /*suggested*/,
                     const QString & /*pattern*/) override
    {
        return fileToSave;
    }
    QString folder(const QString & /*title*/) override { return folderToChoose; }
    bool confirm(const QString & /*question*/, const QString & /*consequence*/,
                 const QString & /*action*/) override
    {
        return agree;
    }
    QString passphrase(const QString & /*question*/) override { return take(passphrases); }
    QString text(const QString & /*question*/) override { return take(texts); }

private:
    static QString take(QStringList &answers) { return answers.isEmpty() ? QString() : answers.takeFirst(); }
};

} // namespace jeoul::testing
