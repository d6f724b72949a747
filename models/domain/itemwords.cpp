// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/itemwords.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace jeoul::itemwords {

namespace {

/// The codes that rounds and public test sets use for what an item is about.
constexpr std::array kDomains = {
    std::pair{"agent", QT_TRANSLATE_NOOP("ItemWords", "Use of tools")},
    std::pair{"coding", QT_TRANSLATE_NOOP("ItemWords", "Coding")},
    std::pair{"culture", QT_TRANSLATE_NOOP("ItemWords", "Culture")},
    std::pair{"document", QT_TRANSLATE_NOOP("ItemWords", "Documents")},
    std::pair{"extraction", QT_TRANSLATE_NOOP("ItemWords", "Extraction")},
    std::pair{"finance", QT_TRANSLATE_NOOP("ItemWords", "Finance")},
    std::pair{"humanities", QT_TRANSLATE_NOOP("ItemWords", "Humanities")},
    std::pair{"instruction", QT_TRANSLATE_NOOP("ItemWords", "Following instructions")},
    std::pair{"knowledge", QT_TRANSLATE_NOOP("ItemWords", "Knowledge")},
    std::pair{"korean", QT_TRANSLATE_NOOP("ItemWords", "Korean")},
    std::pair{"law", QT_TRANSLATE_NOOP("ItemWords", "Law")},
    std::pair{"long-context", QT_TRANSLATE_NOOP("ItemWords", "Long texts")},
    std::pair{"math", QT_TRANSLATE_NOOP("ItemWords", "Mathematics")},
    std::pair{"medicine", QT_TRANSLATE_NOOP("ItemWords", "Medicine")},
    std::pair{"public", QT_TRANSLATE_NOOP("ItemWords", "Public administration")},
    std::pair{"reasoning", QT_TRANSLATE_NOOP("ItemWords", "Reasoning")},
    std::pair{"reliability", QT_TRANSLATE_NOOP("ItemWords", "Reliability")},
    std::pair{"roleplay", QT_TRANSLATE_NOOP("ItemWords", "Role play")},
    std::pair{"safety", QT_TRANSLATE_NOOP("ItemWords", "Safety")},
    std::pair{"science", QT_TRANSLATE_NOOP("ItemWords", "Science")},
    std::pair{"stem", QT_TRANSLATE_NOOP("ItemWords", "Science and engineering")},
    std::pair{"summary", QT_TRANSLATE_NOOP("ItemWords", "Summaries")},
    std::pair{"translation", QT_TRANSLATE_NOOP("ItemWords", "Translation")},
    std::pair{"writing", QT_TRANSLATE_NOOP("ItemWords", "Writing")},
};

constexpr int kBeginning = 44;          ///< of Latin letters; others count as two
constexpr char16_t kFirstWide = 0x1100; ///< Hangul, Han and kana stand behind it
constexpr qsizetype kLooked = 1000;

} // namespace

QString domain(const QString &code)
{
    QString key = text::folded(code.trimmed());
    key.replace(u'_', u'-').replace(u' ', u'-');
    const auto *found = std::find_if(kDomains.begin(), kDomains.end(),
                                     [&](const auto &row) { return key == QLatin1String(row.first); });
    return found == kDomains.end() ? code : QCoreApplication::translate("ItemWords", found->second);
}

QString language(const QString &code)
{
    return text::languageName(code.trimmed());
}

QString topic(const BlindItem &item)
{
    QStringList parts{item.benchmarkTitle, domain(item.domain)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString beginning(const QString &prompt)
{
    // A long context may follow on the same line: nothing of it is looked at.
    const QString words = prompt.left(kLooked).simplified();
    qsizetype end = 0;
    qsizetype lastSpace = 0;
    for (int width = 0; end < words.size(); ++end) {
        const QChar letter = words.at(end);
        width += letter.unicode() >= kFirstWide && !letter.isLowSurrogate() ? 2 : 1;
        if (width > kBeginning)
            break;
        if (letter.isSpace())
            lastSpace = end;
    }
    if (end == words.size())
        return words;
    const bool withinWord = !words.at(end).isSpace();
    if (withinWord && lastSpace > end / 2)
        end = lastSpace;
    else if (end > 0 && words.at(end - 1).isHighSurrogate()) // no half letter of a long word
        --end;
    return words.left(end) + u'…';
}

} // namespace jeoul::itemwords
