// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/codelanguages.h"

#include <QFile>

#include <array>
#include <string_view>

extern "C" {
const TSLanguage *tree_sitter_bash();
const TSLanguage *tree_sitter_c();
const TSLanguage *tree_sitter_cpp();
const TSLanguage *tree_sitter_css();
const TSLanguage *tree_sitter_go();
const TSLanguage *tree_sitter_html();
const TSLanguage *tree_sitter_java();
const TSLanguage *tree_sitter_javascript();
const TSLanguage *tree_sitter_json();
const TSLanguage *tree_sitter_python();
const TSLanguage *tree_sitter_rust();
const TSLanguage *tree_sitter_sql();
const TSLanguage *tree_sitter_typescript();
}

static void initGrammarResources()
{
    Q_INIT_RESOURCE(grammars);
}

namespace jeoul::reader {

namespace {

constexpr std::array<CodeLanguage, 13> kLanguages = {{
    {"bash", tree_sitter_bash},
    {"c", tree_sitter_c},
    {"cpp", tree_sitter_cpp},
    {"css", tree_sitter_css},
    {"go", tree_sitter_go},
    {"html", tree_sitter_html},
    {"java", tree_sitter_java},
    {"javascript", tree_sitter_javascript},
    {"json", tree_sitter_json},
    {"python", tree_sitter_python},
    {"rust", tree_sitter_rust},
    {"sql", tree_sitter_sql},
    {"typescript", tree_sitter_typescript},
}};

struct Alias
{
    std::string_view word;
    std::string_view name;
};

constexpr std::array<Alias, 26> kAliases = {{
    {"sh", "bash"},        {"shell", "bash"},     {"zsh", "bash"},        {"h", "c"},
    {"c++", "cpp"},        {"cc", "cpp"},         {"cxx", "cpp"},         {"hpp", "cpp"},
    {"golang", "go"},      {"htm", "html"},       {"xml", "html"},        {"js", "javascript"},
    {"jsx", "javascript"}, {"mjs", "javascript"}, {"node", "javascript"}, {"jsonc", "json"},
    {"json5", "json"},     {"py", "python"},      {"python3", "python"},  {"rs", "rust"},
    {"ts", "typescript"},  {"mysql", "sql"},      {"postgresql", "sql"},  {"sqlite", "sql"},
    {"arduino", "cpp"},    {"ino", "cpp"},
}};

} // namespace

const CodeLanguage *codeLanguage(const QString &word)
{
    const std::string lower = word.trimmed().toLower().toStdString();
    std::string_view name = lower;
    for (const Alias &alias : kAliases) {
        if (alias.word == lower)
            name = alias.name;
    }
    for (const CodeLanguage &language : kLanguages) {
        if (name == language.name)
            return &language;
    }
    return nullptr;
}

QByteArray highlightQuery(const CodeLanguage &language)
{
    initGrammarResources();
    QFile file(QStringLiteral(":/grammars/%1.scm").arg(QLatin1String(language.name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace jeoul::reader
