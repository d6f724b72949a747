// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"
#include "ui/review/readingsettings.h"

#include <QSettings>
#include <QString>
#include <QStringList>

namespace jeoul::ui {

/// What the program remembers about a person's preferences. Holds file paths and choices, never content.
class Settings
{
public:
    Settings();
    explicit Settings(const QString &iniFile);

    [[nodiscard]] QString theme() const; ///< "system", "light", "dark", "contrast", "contrast-dark"
    void setTheme(const QString &theme);
    [[nodiscard]] int textPercent() const; ///< size of all text, 100 to 200
    void setTextPercent(int percent);
    [[nodiscard]] ReadingSettings reading() const;
    void setReading(const ReadingSettings &reading);
    [[nodiscard]] QString language() const; ///< "ko", "en" or empty for the system's
    void setLanguage(const QString &code);

    [[nodiscard]] QStringList recentFiles() const; ///< newest first, existing files only
    void addRecentFile(const QString &path);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    QSettings m_settings;
};

} // namespace jeoul::ui
