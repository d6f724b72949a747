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

Result<std::unique_ptr<session::ReviewSession>> openWorkspace(const QString &workspace,
                                                              const QString &codeFile,
                                                              wiring::AppContext &context, Terminal &terminal)
{
    if (!QFileInfo::exists(workspace))
        return Error(ErrorCode::NotFound,
                     QCoreApplication::translate("ReviewAccess", "%1 was not found.").arg(workspace));
    QString file = codeFile;
    if (file.isEmpty()) {
        const QString remembered = settings().value(settingsKey(workspace)).toString();
        if (QFileInfo::exists(remembered))
            file = remembered;
    }
    const Result<QString> code =
        terminal.secret(file, QCoreApplication::translate("ReviewAccess", "Open code"));
    if (!code.ok())
        return code.error();
    return session::ReviewSession::resume(workspace, *code, context.review());
}

void rememberCodeFile(const QString &workspace, const QString &codeFile)
{
    settings().setValue(settingsKey(workspace), QFileInfo(codeFile).canonicalFilePath());
}

} // namespace jeoul::cli
