// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/sourcefile.h"

#include "models/base/durablefile.h"
#include "models/intake/words.h"

#include <QFileInfo>

#include <utility>

namespace jeoul::intake {

namespace {

constexpr qint64 kFileLimit = qint64{512} * 1024 * 1024;

} // namespace

Result<SourceFile> openSource(const QString &path)
{
    const QFileInfo info(path);
    if (info.isFile() && info.size() > kFileLimit) {
        return Error(ErrorCode::BadInput, Words::tr("The file is larger than 512 MiB."))
            .at({info.fileName(), 0, {}, {}})
            .advising(Words::tr("Divide it into smaller files."));
    }
    Result<QByteArray> bytes = durablefile::read(path, kFileLimit);
    if (!bytes.ok())
        return bytes.error();
    return SourceFile{info.fileName(), std::move(*bytes), Encoding::Detect};
}

} // namespace jeoul::intake
