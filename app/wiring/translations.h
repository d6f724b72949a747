// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"

#include <QString>
#include <QTranslator>

#include <optional>

namespace jeoul::wiring {

/// "ko" or "en"; nothing for anything else.
[[nodiscard]] std::optional<Language> languageOf(const QString &code);
[[nodiscard]] QString languageCode(Language language);

/// Korean when the system speaks Korean, else English.
[[nodiscard]] Language systemLanguage();

/// Holds the catalogue that is installed in the application, which there has to be, for as long as it lives.
class Translations
{
public:
    /// Installs the language's texts, Qt's own included, and makes it the default locale.
    void use(Language language);
    [[nodiscard]] Language language() const { return m_language; }

private:
    QTranslator m_own;
    QTranslator m_qt;
    Language m_language = Language::English;
};

} // namespace jeoul::wiring
