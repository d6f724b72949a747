// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/translations.h"

#include "models/base/readinglanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace jeoul::wiring {

std::optional<Language> languageOf(const QString &code)
{
    if (code == QStringLiteral("ko"))
        return Language::Korean;
    if (code == QStringLiteral("en"))
        return Language::English;
    return std::nullopt;
}

QString languageCode(Language language)
{
    return language == Language::Korean ? QStringLiteral("ko") : QStringLiteral("en");
}

Language systemLanguage()
{
    return readingLanguage(QLocale::system());
}

void Translations::use(Language language)
{
    m_language = language;
    const QString code = languageCode(language);
    QLocale::setDefault(language == Language::Korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                                     : QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/i18n/jeoul_") + code))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace jeoul::wiring
