// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QFileInfo>

#include <algorithm>

namespace jeoul::ui {

namespace {

constexpr int kRecent = 8;

} // namespace

Settings::Settings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("jeoul"), QStringLiteral("jeoul"))
{
}

Settings::Settings(const QString &iniFile)
    : m_settings(iniFile, QSettings::IniFormat)
{
}

QString Settings::theme() const
{
    return m_settings.value(QStringLiteral("theme"), QStringLiteral("system")).toString();
}

void Settings::setTheme(const QString &theme)
{
    m_settings.setValue(QStringLiteral("theme"), theme);
}

int Settings::textPercent() const
{
    return std::clamp(m_settings.value(QStringLiteral("textPercent"), 100).toInt(), 100, 200);
}

void Settings::setTextPercent(int percent)
{
    m_settings.setValue(QStringLiteral("textPercent"), percent);
}

ReadingSettings Settings::reading() const
{
    const ReadingSettings usual;
    const auto value = [this](const char *key, const QVariant &otherwise) {
        return m_settings.value(QLatin1String(key), otherwise);
    };
    ReadingSettings out;
    out.textSize = std::clamp(value("textSize", usual.textSize).toDouble(), 9.0, 20.0);
    out.lineLength = std::clamp(value("lineLength", usual.lineLength).toInt(), 0, 80);
    out.syncScroll = value("syncScroll", usual.syncScroll).toBool();
    out.breakHints = value("breakHints", usual.breakHints).toBool();
    out.promptHeight = std::max(0, value("promptHeight", usual.promptHeight).toInt());
    out.itemListSplit = value("itemListSplit", usual.itemListSplit).toByteArray();
    out.dossierSplit = value("dossierSplit", usual.dossierSplit).toByteArray();
    return out;
}

void Settings::setReading(const ReadingSettings &reading)
{
    m_settings.setValue(QStringLiteral("textSize"), reading.textSize);
    m_settings.setValue(QStringLiteral("lineLength"), reading.lineLength);
    m_settings.setValue(QStringLiteral("syncScroll"), reading.syncScroll);
    m_settings.setValue(QStringLiteral("breakHints"), reading.breakHints);
    m_settings.setValue(QStringLiteral("promptHeight"), reading.promptHeight);
    m_settings.setValue(QStringLiteral("itemListSplit"), reading.itemListSplit);
    m_settings.setValue(QStringLiteral("dossierSplit"), reading.dossierSplit);
}

QString Settings::language() const
{
    return m_settings.value(QStringLiteral("language")).toString();
}

void Settings::setLanguage(const QString &code)
{
    m_settings.setValue(QStringLiteral("language"), code);
}

QStringList Settings::recentFiles() const
{
    QStringList files = m_settings.value(QStringLiteral("recent")).toStringList();
    files.erase(
        std::remove_if(files.begin(), files.end(), [](const QString &f) { return !QFileInfo::exists(f); }),
        files.end());
    return files;
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(QStringLiteral("recent"), QStringList(files.mid(0, kRecent)));
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(QStringLiteral("geometry")).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(QStringLiteral("geometry"), geometry);
}

} // namespace jeoul::ui
