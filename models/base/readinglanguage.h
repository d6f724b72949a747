// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"

#include <QLocale>

namespace jeoul {

/// Which of the two languages a round is worded in a person reads under a locale: Korean under a Korean one,
/// English under every other.
[[nodiscard]] inline Language readingLanguage(const QLocale &locale = QLocale())
{
    return locale.language() == QLocale::Korean ? Language::Korean : Language::English;
}

} // namespace jeoul
