// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/schemefile.h"

#include "models/base/durablefile.h"
#include "models/domain/schemejson.h"

namespace jeoul::cli {

namespace {

constexpr qint64 kSchemeLimit = qint64(4) << 20;

} // namespace

Result<Scheme> readScheme(const QString &nameOrFile)
{
    if (schemejson::presetNames().contains(nameOrFile))
        return schemejson::preset(nameOrFile);
    const Result<QByteArray> bytes = durablefile::read(nameOrFile, kSchemeLimit);
    if (!bytes.ok())
        return bytes.error();
    return schemejson::read(*bytes, nameOrFile);
}

} // namespace jeoul::cli
