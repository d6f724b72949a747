// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>
#include <QStringList>

#include <map>

namespace jeoul::reader {
class MathRenderer;
class ParsedText;
class RenderedText;
} // namespace jeoul::reader

namespace jeoul::bench {

/// Renders every response of a file (one JSON object a line: item_id, system, text) as the product does, and
/// counts every place where the reader shows something else than a person would expect: a formula as source,
/// code without colours, HTML as text, a note, a blocked picture.
class Corpus
{
public:
    [[nodiscard]] Status read(const QString &path);
    /// One line a class of fallback: kind, reason, how often, and where the first three are.
    [[nodiscard]] QString report() const;

private:
    struct Class
    {
        int count = 0;
        QStringList examples;
    };

    void render(const QString &name, const QString &text, reader::MathRenderer &math);
    void lookAtTree(const QString &name, const reader::ParsedText &text);
    void lookAtDocument(const QString &name, const reader::RenderedText &text);
    void add(const QString &kind, const QString &reason, const QString &name);

    int m_responses = 0;
    int m_formulas = 0; ///< drawn
    int m_coloured = 0; ///< code blocks with colours
    std::map<std::pair<QString, QString>, Class> m_classes;
};

} // namespace jeoul::bench
