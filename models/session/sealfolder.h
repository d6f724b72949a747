// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace jeoul::session {

/// Everything a sealing writes appears at once or not at all: files are made in a private folder inside the
/// target folder and moved to their names at the end. Whatever was not published goes when the object does.
class SealFolder
{
public:
    /// `entries`: the names that publish() will move, files or folders, in that order. Conflict when one of
    /// them is there already.
    [[nodiscard]] static Result<SealFolder> make(const QString &target, const QStringList &entries);
    SealFolder(const SealFolder &) = delete;
    SealFolder &operator=(const SealFolder &) = delete;
    SealFolder(SealFolder &&other) noexcept;
    SealFolder &operator=(SealFolder &&) = delete;
    ~SealFolder();

    /// Where to write now.
    [[nodiscard]] QString path(const QString &entry) const;
    /// Where it will stand.
    [[nodiscard]] QString finalPath(const QString &entry) const;
    /// Moves everything to its name; takes all of it back when one move fails.
    [[nodiscard]] Status publish();

private:
    SealFolder(QString target, QString work, QStringList entries, bool madeTarget);

    QString m_target;
    QString m_work;
    QStringList m_entries;
    bool m_madeTarget = false;
    bool m_published = false;
};

} // namespace jeoul::session
