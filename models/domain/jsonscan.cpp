// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/jsonobjectreader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <string_view>

namespace jeoul {

namespace {

/// One open bracket: the keys seen in an object, or how far a list has come.
struct Level
{
    bool object = false;
    bool expectsKey = false;
    QStringList keys;
    QString current;
    qsizetype index = 0;
};

/// The end of the string literal that begins at `start`.
qsizetype stringEnd(const QByteArray &json, qsizetype start)
{
    for (qsizetype i = start + 1; i < json.size(); ++i) {
        if (json.at(i) == '\\')
            ++i;
        else if (json.at(i) == '"')
            return i;
    }
    return json.size() - 1;
}

/// The text of a string literal, escapes resolved.
QString unescaped(const QByteArray &literal)
{
    return QJsonDocument::fromJson('[' + literal + ']').array().at(0).toString();
}

QString stepOf(const Level &level)
{
    return level.object ? u'.' + level.current : QStringLiteral("[%1]").arg(level.index);
}

/// Of a key of the innermost object.
QString pathOf(const std::vector<Level> &levels, const QString &key)
{
    QString path = QStringLiteral("$");
    for (std::size_t i = 0; i + 1 < levels.size(); ++i)
        path += stepOf(levels[i]);
    return path + u'.' + key;
}

/// Of the value that is being read.
QString valuePath(const std::vector<Level> &levels)
{
    QString path = QStringLiteral("$");
    for (const Level &level : levels)
        path += stepOf(level);
    return path;
}

void stepOver(std::vector<Level> &levels, char c)
{
    if (c == '{' || c == '[')
        levels.push_back(Level{c == '{', c == '{', {}, {}, 0});
    else if ((c == '}' || c == ']') && !levels.empty())
        levels.pop_back();
    else if (c == ':' && !levels.empty())
        levels.back().expectsKey = false;
    else if (c == ',' && !levels.empty()) {
        levels.back().expectsKey = levels.back().object;
        ++levels.back().index;
    }
}

bool startsNumber(char c)
{
    return c == '-' || (c >= '0' && c <= '9');
}

/// One past the end of the number that begins at `start`.
qsizetype numberEnd(const QByteArray &json, qsizetype start)
{
    constexpr std::string_view kNumber = "+-.0123456789Ee";
    qsizetype end = start;
    while (end < json.size() && kNumber.find(json.at(end)) != std::string_view::npos)
        ++end;
    return end;
}

} // namespace

QSet<QString> inexactNumbers(const QByteArray &json)
{
    QSet<QString> paths;
    std::vector<Level> levels;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (json.at(i) == '"') {
            const qsizetype end = stringEnd(json, i);
            if (!levels.empty() && levels.back().expectsKey)
                levels.back().current = unescaped(json.mid(i, end - i + 1));
            i = end;
        } else if (startsNumber(json.at(i))) {
            const QByteArray number = json.mid(i, numberEnd(json, i) - i);
            if (number.contains('.') || number.contains('e') || number.contains('E'))
                paths << valuePath(levels);
            i += number.size() - 1;
        } else {
            stepOver(levels, json.at(i));
        }
    }
    return paths;
}

QString firstRepeatedKey(const QByteArray &json)
{
    std::vector<Level> levels;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (json.at(i) != '"') {
            stepOver(levels, json.at(i));
            continue;
        }
        const qsizetype end = stringEnd(json, i);
        if (!levels.empty() && levels.back().expectsKey) {
            const QString key = unescaped(json.mid(i, end - i + 1));
            if (levels.back().keys.contains(key))
                return pathOf(levels, key);
            levels.back().keys << key;
            levels.back().current = key;
        }
        i = end;
    }
    return {};
}

} // namespace jeoul
