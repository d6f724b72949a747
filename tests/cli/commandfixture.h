// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "app/wiring/translations.h"
#include "tests/support/cheappolicy.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>
#include <string>
#include <vector>

namespace jeoul::testing {

/// Runs verbs of jeoulctl as a script would, in a folder of their own, with keys that cost nothing unless a
/// test says otherwise.
class CommandFixture : public ::testing::Test
{
protected:
    using Words = std::vector<std::string>;

    explicit CommandFixture(const exchange::KdfPolicy &policy = cheapPolicy())
        : context(policy)
    {
        m_translations.use(Language::English);
        context.setLanguageSwitch([this](Language language) { m_translations.use(language); },
                                  Language::English);
    }

    [[nodiscard]] std::string path(const std::string &name) const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }
    [[nodiscard]] static std::string bundled(const std::string &name)
    {
        return JEOUL_SOURCE_DIR "/resources/demo/" + name;
    }

    void write(const std::string &name, const QByteArray &bytes)
    {
        QFile file(QString::fromStdString(path(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    QByteArray read(const std::string &name)
    {
        QFile file(QString::fromStdString(path(name)));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        return file.readAll();
    }

    /// The exit code; what was printed is in `out` and what was said in `err`.
    int run(const Words &arguments)
    {
        std::FILE *standardOut = std::tmpfile();
        std::FILE *standardError = std::tmpfile();
        cli::Terminal terminal(standardOut, standardError);
        std::vector<const char *> words{"jeoulctl"};
        for (const std::string &argument : arguments)
            words.push_back(argument.c_str());
        const int code = cli::runCommandLine(static_cast<int>(words.size()), words.data(), context, terminal);
        out = taken(standardOut);
        err = taken(standardError);
        return code;
    }

    [[nodiscard]] QJsonObject json() const
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(out, &error);
        EXPECT_EQ(error.error, QJsonParseError::NoError) << out.toStdString();
        return document.object();
    }

    QByteArray out;
    QByteArray err;
    wiring::AppContext context;

private:
    static QByteArray taken(std::FILE *stream)
    {
        std::rewind(stream);
        QByteArray all;
        char buffer[4096];
        while (const std::size_t count = std::fread(buffer, 1, sizeof buffer, stream))
            all.append(buffer, static_cast<qsizetype>(count));
        std::fclose(stream);
        return all;
    }

    QTemporaryDir m_folder;
    wiring::Translations m_translations;
};

} // namespace jeoul::testing
