// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace jeoul::architecture {

/// One `#include` as written; `quoted` for "..." and false for <...>.
struct Include
{
    QString target;
    bool quoted = false;
};

/// A C++ or CMake file of the project; the path is relative to its root, with forward slashes.
struct SourceFile
{
    QString path;
    QString text;
    std::vector<Include> includes;

    [[nodiscard]] bool isCpp() const;
    [[nodiscard]] bool isHeader() const;
    /// True when the file lies in one of the folders ("models/stats") or its path begins with one of the
    /// prefixes that do not end in a folder name ("models/session/review").
    [[nodiscard]] bool isUnder(const QStringList &prefixes) const;
    [[nodiscard]] int lines() const;
};

/// Files by path; also made from literals, so that every rule can be shown to fail.
class SourceTree
{
public:
    void add(const QString &path, const QString &text);
    /// Reads *.cpp, *.h, *.c, *.cmake and CMakeLists.txt below the folders of `root`.
    static SourceTree read(const QString &root, const QStringList &folders);

    [[nodiscard]] const std::map<QString, SourceFile> &files() const { return m_files; }
    /// The project file an include of `from` means, or null for one from outside the project.
    [[nodiscard]] const SourceFile *resolve(const SourceFile &from, const Include &include) const;

private:
    std::map<QString, SourceFile> m_files;
};

[[nodiscard]] std::vector<Include> includesOf(const QString &text);
/// The code with comments blanked out; string literals stay.
[[nodiscard]] QString withoutComments(const QString &text);
/// The string literals of a file without comments; literals that the compiler joins are joined.
[[nodiscard]] QStringList stringLiterals(const QString &text);

} // namespace jeoul::architecture
