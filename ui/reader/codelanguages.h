// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct TSLanguage;

namespace jeoul::reader {

struct CodeLanguage
{
    const char *name; ///< also the name of its query among the resources
    const TSLanguage *(*grammar)();
};

/// The language meant by the word after a fence, or nullptr.
[[nodiscard]] const CodeLanguage *codeLanguage(const QString &word);

/// The highlight query of a language, as its grammar ships it.
[[nodiscard]] QByteArray highlightQuery(const CodeLanguage &language);

} // namespace jeoul::reader
