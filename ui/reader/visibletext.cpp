// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/visibletext.h"

#include <array>
#include <utility>

namespace jeoul::reader {

namespace {

constexpr int kMaxMarks = 8;
constexpr int kMaxRun = 2000;

QString nameOf(char32_t c)
{
    static constexpr std::array<std::pair<char32_t, const char *>, 18> kNames = {{
        {0x200B, "ZWSP"},
        {0x200C, "ZWNJ"},
        {0x200E, "LRM"},
        {0x200F, "RLM"},
        {0x202A, "LRE"},
        {0x202B, "RLE"},
        {0x202C, "PDF"},
        {0x202D, "LRO"},
        {0x202E, "RLO"},
        {0x2060, "WJ"},
        {0x2066, "LRI"},
        {0x2067, "RLI"},
        {0x2068, "FSI"},
        {0x2069, "PDI"},
        {0xFEFF, "BOM"},
        {0x115F, "HCF"},
        {0x1160, "HJF"},
        {0x3164, "HF"},
    }};
    for (const auto &[code, name] : kNames) {
        if (code == c)
            return QStringLiteral("⟦%1⟧").arg(QString::fromLatin1(name));
    }
    if (c >= 0xE0000 && c <= 0xE007F)
        return QStringLiteral("⟦TAG⟧");
    if (c >= 0x80 && c <= 0x9F)
        return QStringLiteral("␦");
    return {};
}

/// Builds the visible form one code point at a time.
class Builder
{
public:
    void add(char32_t c);
    [[nodiscard]] QString take()
    {
        flushMarks();
        return std::move(m_out);
    }

private:
    void flushMarks();
    void append(char32_t c);

    QString m_out;
    int m_marks = 0;
    int m_hidden = 0;
    int m_run = 0;
};

void Builder::append(char32_t c)
{
    m_out += QString::fromUcs4(&c, 1);
    m_run = QChar::isSpace(c) ? 0 : m_run + 1;
    if (m_run == kMaxRun) {
        m_out += QChar(0x200B); // ours: a place to break, put in after theirs were made visible
        m_run = 0;
    }
}

void Builder::flushMarks()
{
    if (m_hidden > 0)
        m_out += QStringLiteral("⟦+%1⟧").arg(m_hidden);
    m_marks = 0;
    m_hidden = 0;
}

void Builder::add(char32_t c)
{
    if (QChar::category(c) == QChar::Mark_NonSpacing || QChar::category(c) == QChar::Mark_Enclosing) {
        if (++m_marks > kMaxMarks) {
            ++m_hidden;
            return;
        }
        append(c);
        return;
    }
    flushMarks();
    const QString name = nameOf(c);
    if (name.isEmpty())
        append(c);
    else
        m_out += name;
}

} // namespace

QString visibleText(const QString &text)
{
    Builder builder;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            builder.add(QChar::surrogateToUcs4(c, text.at(i + 1)));
            ++i;
        } else {
            builder.add(c.unicode());
        }
    }
    return builder.take();
}

} // namespace jeoul::reader
