// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/intake/decode.h"

#include <QByteArray>
#include <QString>

namespace jeoul::intake {

/// A file as it was brought: its bytes and the name that problems carry.
struct SourceFile
{
    QString name;
    QByteArray bytes;
    Encoding encoding = Encoding::Detect;
};

/// Reads a plain file of at most 512 MiB. Errors NotFound, BadInput (folder, device, too large), Io.
[[nodiscard]] Result<SourceFile> openSource(const QString &path);

} // namespace jeoul::intake
