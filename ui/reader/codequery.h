// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/codehighlight.h"

#include <tree_sitter/api.h>

#include <QRegularExpression>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace jeoul::reader {

struct CodeLanguage;

struct CodeCapture
{
    std::uint32_t start = 0; ///< in UTF-16 units
    std::uint32_t end = 0;
    std::uint32_t pattern = 0;
    CodePart part = CodePart::Plain;
    std::string_view name; ///< "string.special.key"; lives as long as the query
};

/// A grammar's highlight query, compiled once a language: its patterns, what each capture means to the
/// reader, and the conditions (#match?, #eq?, #any-of? and their opposites) that the library leaves to its
/// user.
class CodeQuery
{
public:
    /// The query of a language, or nullptr when the grammar's does not compile. Safe to call from any thread.
    [[nodiscard]] static const CodeQuery *of(const CodeLanguage &language);

    ~CodeQuery();
    CodeQuery(const CodeQuery &) = delete;
    CodeQuery &operator=(const CodeQuery &) = delete;

    /// At most `most` captures of a tree parsed from `source`.
    [[nodiscard]] std::vector<CodeCapture> captures(const TSTree &tree, const QString &source,
                                                    std::size_t most) const;

private:
    struct Condition
    {
        enum class Kind { Match, Equal, AnyOf } kind = Kind::Equal;
        bool wanted = true;
        std::uint32_t capture = 0;
        QRegularExpression expression;
        QStringList values;
        int otherCapture = -1;
    };

    /// Names of properties are set apart where they are what a text is made of (style sheets).
    CodeQuery(TSQuery *query, bool properties);
    [[nodiscard]] static std::unique_ptr<const CodeQuery> compiled(const CodeLanguage &language);
    void readNames(bool properties);
    void readConditions(std::uint32_t pattern);
    [[nodiscard]] bool holds(const Condition &condition, const TSQueryMatch &match,
                             const QString &source) const;

    TSQuery *m_query;
    std::vector<CodePart> m_parts;                    ///< by capture
    std::vector<std::string_view> m_names;            ///< by capture
    std::vector<std::vector<Condition>> m_conditions; ///< by pattern
};

} // namespace jeoul::reader
