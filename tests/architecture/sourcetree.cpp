// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace jeoul::architecture {

namespace {

/// Walks C++ text and tells comments, string literals and the rest apart.
class Scanner
{
public:
    explicit Scanner(const QString &text)
        : m_text(text)
    {
    }

    void run()
    {
        while (m_at < m_text.size()) {
            if (startsWith("//"))
                lineComment();
            else if (startsWith("/*"))
                blockComment();
            else if (startsWith("R\"") && !insideWord())
                rawString();
            else if (current() == u'"')
                string();
            else if (current() == u'\'' && !insideWord())
                character();
            else
                plain();
        }
    }

    QString code;         ///< comments blanked out
    QStringList literals; ///< joined where only white space stands between two

private:
    [[nodiscard]] QChar current() const { return m_text.at(m_at); }
    [[nodiscard]] bool startsWith(const char *what) const
    {
        const QLatin1String token(what);
        return QStringView(m_text).mid(m_at, token.size()) == token;
    }
    /// A digit separator (1'000) and the end of a name are not the start of a literal.
    [[nodiscard]] bool insideWord() const
    {
        return m_at > 0 && (m_text.at(m_at - 1).isLetterOrNumber() || m_text.at(m_at - 1) == u'_') &&
               !QStringLiteral("uUL8").contains(m_text.at(m_at - 1));
    }

    void lineComment()
    {
        while (m_at < m_text.size() && current() != u'\n')
            ++m_at;
    }

    void blockComment()
    {
        const qsizetype end = m_text.indexOf(QStringLiteral("*/"), m_at + 2);
        const qsizetype stop = end < 0 ? m_text.size() : end + 2;
        code += QString(QStringView(m_text).mid(m_at, stop - m_at).count(u'\n'), u'\n');
        m_at = stop;
    }

    void rawString()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        if (open < 0) {
            plain();
            return;
        }
        const QString close = u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"';
        const qsizetype end = m_text.indexOf(close, open);
        const qsizetype stop = end < 0 ? m_text.size() : end + close.size();
        literal(m_text.mid(open + 1, (end < 0 ? m_text.size() : end) - open - 1));
        code += QStringView(m_text).mid(m_at, stop - m_at);
        m_at = stop;
    }

    qsizetype endOfQuoted(QChar quote) const
    {
        qsizetype at = m_at + 1;
        while (at < m_text.size() && m_text.at(at) != quote && m_text.at(at) != u'\n')
            at += m_text.at(at) == u'\\' ? 2 : 1;
        return std::min(at, m_text.size() - 1);
    }

    void string()
    {
        const qsizetype end = endOfQuoted(u'"');
        literal(m_text.mid(m_at + 1, end - m_at - 1));
        code += QStringView(m_text).mid(m_at, end + 1 - m_at);
        m_at = end + 1;
    }

    void character()
    {
        const qsizetype end = endOfQuoted(u'\'');
        code += QStringView(m_text).mid(m_at, end + 1 - m_at);
        m_joins = false;
        m_at = end + 1;
    }

    void plain()
    {
        m_joins = m_joins && current().isSpace();
        code += current();
        ++m_at;
    }

    void literal(const QString &content)
    {
        if (m_joins)
            literals.last() += content;
        else
            literals.append(content);
        m_joins = true;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    bool m_joins = false;
};

} // namespace

bool SourceFile::isCpp() const
{
    return path.endsWith(QStringLiteral(".cpp")) || isHeader();
}

bool SourceFile::isHeader() const
{
    return path.endsWith(QStringLiteral(".h"));
}

bool SourceFile::isUnder(const QStringList &prefixes) const
{
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [this](const QString &prefix) { return path.startsWith(prefix); });
}

int SourceFile::lines() const
{
    const bool openEnd = !text.isEmpty() && !text.endsWith(u'\n');
    return static_cast<int>(text.count(u'\n')) + (openEnd ? 1 : 0);
}

void SourceTree::add(const QString &path, const QString &text)
{
    m_files[path] = SourceFile{path, text, includesOf(text)};
}

SourceTree SourceTree::read(const QString &root, const QStringList &folders)
{
    const QStringList names{QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.c"),
                            QStringLiteral("*.cmake"), QStringLiteral("CMakeLists.txt")};
    SourceTree tree;
    for (const QString &folder : folders) {
        QDirIterator walk(root + u'/' + folder, names, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly))
                tree.add(file.fileName().mid(root.size() + 1), QString::fromUtf8(file.readAll()));
        }
    }
    return tree;
}

const SourceFile *SourceTree::resolve(const SourceFile &from, const Include &include) const
{
    const QString beside = QFileInfo(from.path).path() + u'/' + include.target;
    for (const QString &candidate : {include.target, beside}) {
        if (const auto found = m_files.find(candidate); found != m_files.end())
            return &found->second;
    }
    return nullptr;
}

std::vector<Include> includesOf(const QString &text)
{
    static const QRegularExpression kLine(
        QStringLiteral(R"re(^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>))re"),
        QRegularExpression::MultilineOption);
    std::vector<Include> found;
    QRegularExpressionMatchIterator matches = kLine.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool quoted = match.hasCaptured(1);
        found.push_back({match.captured(quoted ? 1 : 2), quoted});
    }
    return found;
}

QString withoutComments(const QString &text)
{
    Scanner scanner(text);
    scanner.run();
    return scanner.code;
}

QStringList stringLiterals(const QString &text)
{
    Scanner scanner(text);
    scanner.run();
    return scanner.literals;
}

} // namespace jeoul::architecture
