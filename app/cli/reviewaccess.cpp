// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reviewaccess.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

namespace jeoul::cli {

namespace {

QString settingsKey(const QString &workspace)
{
    const QByteArray path = QFileInfo(workspace).canonicalFilePath().toUtf8();
    return QStringLiteral("codefiles/") +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex());
}

QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("jeoul"),
                     QStringLiteral("jeoulctl"));
}

} // namespace

QString codeFileOf(const QString &workspace, const QString &codeFile)
{
    if (!codeFile.isEmpty())
        return codeFile;
    const QString remembered = settings().value(settingsKey(workspace)).toString();
    return QFileInfo::exists(remembered) ? remembered : QString();
}

QString codeFileWords()
{
    return QCoreApplication::translate(
        "ReviewAccess",
        "File whose first line is the open code; by default the one the packet was opened with");
}

Result<QString> workspaceCode(const QString &workspace, const QString &codeFile, Terminal &terminal)
{
    if (!QFileInfo::exists(workspace))
        return Error(ErrorCode::NotFound,
                     QCoreApplication::translate("ReviewAccess", "%1 was not found.").arg(workspace));
    return terminal.secret(codeFileOf(workspace, codeFile),
                           QCoreApplication::translate("ReviewAccess", "Open code"));
}

Result<std::unique_ptr<session::ReviewSession>> openWorkspace(const QString &workspace,
                                                              const QString &codeFile,
                                                              wiring::AppContext &context, Terminal &terminal)
{
    const Result<QString> code = workspaceCode(workspace, codeFile, terminal);
    if (!code.ok())
        return code.error();
    return session::ReviewSession::resume(workspace, *code, context.review());
}

void rememberCodeFile(const QString &workspace, const QString &codeFile)
{
    QSettings kept = settings();
    kept.setValue(settingsKey(workspace), QFileInfo(codeFile).canonicalFilePath());
}

} // namespace jeoul::cli
