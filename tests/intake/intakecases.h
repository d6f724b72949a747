// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/intake/problem.h"
#include "models/intake/sourcefile.h"

#include <gtest/gtest.h>

#include <QString>
#include <QStringList>

#include <algorithm>

/// What the tests of reading have in common.
namespace jeoul::intake {

inline SourceFile source(const QByteArray &bytes, const QString &name = QStringLiteral("file.csv"))
{
    return {name, bytes, Encoding::Detect};
}

inline SourceFile fixture(const char *name)
{
    const Result<SourceFile> file =
        openSource(QStringLiteral(JEOUL_TEST_DATA "/intake/") + QString::fromUtf8(name));
    EXPECT_TRUE(file.ok()) << name;
    return file.ok() ? *file : SourceFile{};
}

/// The problems as readable lines: "E 3 column [value] sentence".
inline std::string told(const std::vector<Problem> &problems)
{
    QStringList lines;
    for (const Problem &p : problems) {
        lines << QStringLiteral("%1 %2 %3 [%4] %5")
                     .arg(p.severity == Severity::Error ? u'E' : u'N')
                     .arg(p.row)
                     .arg(p.column, p.value, p.sentence);
    }
    return lines.join(u'\n').toStdString();
}

/// The first problem of a severity on a line, or null.
inline const Problem *problemAt(const std::vector<Problem> &problems, Severity severity, qint64 row)
{
    const auto found = std::find_if(problems.begin(), problems.end(),
                                    [&](const Problem &p) { return p.severity == severity && p.row == row; });
    return found == problems.end() ? nullptr : &*found;
}

/// Progress that is cancelled after some questions.
class CancelAfter final : public ProgressSink
{
public:
    explicit CancelAfter(int questions)
        : m_left(questions)
    {
    }
    void report(qint64 /*finished*/, qint64 /*total*/, const QString & /*sentence*/) override {}
    [[nodiscard]] bool cancelled() const override { return m_left-- <= 0; }

private:
    mutable int m_left;
};

} // namespace jeoul::intake
