// SPDX-License-Identifier: GPL-3.0-or-later
// Runs every input the fuzzers kept, those that once broke something included.
#include "tests/fuzz/targets.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

namespace jeoul::fuzz {

namespace {

class FuzzCorpusTest : public testing::TestWithParam<Named>
{
protected:
    static QDir folder()
    {
        return QDir(QStringLiteral(JEOUL_TEST_DATA "/fuzz/") + QString::fromLatin1(GetParam().name));
    }
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_P(FuzzCorpusTest, HoldsForEveryKeptInput)
{
    const QStringList names = folder().entryList(QDir::Files, QDir::Name);
    EXPECT_GE(names.size(), 10) << folder().path().toStdString();
    for (const QString &name : names) {
        const QByteArray bytes = contents(folder().filePath(name));
        EXPECT_EQ(GetParam().target(bytes).toStdString(), "") << name.toStdString();
    }
}

TEST_P(FuzzCorpusTest, HoldsForEveryCutOfTheShortInputs)
{
    for (const QString &name : folder().entryList(QDir::Files, QDir::Name)) {
        const QByteArray bytes = contents(folder().filePath(name));
        for (qsizetype size = 0; size < std::min<qsizetype>(bytes.size(), 24); ++size)
            EXPECT_EQ(GetParam().target(bytes.first(size)).toStdString(), "")
                << name.toStdString() << ' ' << size;
    }
}

TEST_P(FuzzCorpusTest, IsFuzzedWithADictionary)
{
    const QString name = QString::fromLatin1(GetParam().name);
    EXPECT_TRUE(QFile::exists(QStringLiteral(JEOUL_TEST_DATA "/../fuzz/dictionaries/%1.dict").arg(name)));
}

INSTANTIATE_TEST_SUITE_P(Parsers, FuzzCorpusTest, testing::ValuesIn(targets()),
                         [](const testing::TestParamInfo<Named> &made) { return made.param.name; });

} // namespace jeoul::fuzz
