// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/visibletext.h"

#include <array>
#include <utility>

namespace jeoul::reader {

namespace {

constexpr int kMaxMarks = 8;

enum class Hidden { None, Marks, Tags, Selectors };

QString marked(const QString &name)
{
    return QStringLiteral(u"⟦%1⟧").arg(name);
}

QString nameOf(char32_t c)
{
    static constexpr std::array<std::pair<char32_t, const char *>, 24> kNames = {{
        {0x00AD, "SHY"}, {0x034F, "CGJ"},  {0x061C, "ALM"},  {0x115F, "HCF"}, {0x1160, "HJF"},
        {0x180E, "MVS"}, {0x200B, "ZWSP"}, {0x200C, "ZWNJ"}, {0x200E, "LRM"}, {0x200F, "RLM"},
        {0x2028, "LS"},  {0x2029, "PS"},   {0x202A, "LRE"},  {0x202B, "RLE"}, {0x202C, "PDF"},
        {0x202D, "LRO"}, {0x202E, "RLO"},  {0x2060, "WJ"},   {0x2066, "LRI"}, {0x2067, "RLI"},
        {0x2068, "FSI"}, {0x2069, "PDI"},  {0x3164, "HF"},   {0xFEFF, "BOM"},
    }};
    for (const auto &[code, name] : kNames) {
        if (code == c)
            return marked(QString::fromLatin1(name));
    }
    if (c >= 0x2061 && c <= 0x206F)
        return marked(QStringLiteral("U+%1").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper());
    if (c == 0xFFFC) // would be taken for a formula or picture of ours
        return marked(QStringLiteral("OBJ"));
    return {};
}

/// The picture of a control character, or 0.
char32_t pictureOf(char32_t c)
{
    if (c == U'\n' || c == U'\t')
        return 0;
    if (c < 0x20)
        return 0x2400 + c;
    if (c == 0x7F)
        return 0x2421;
    if (c >= 0x80 && c <= 0x9F)
        return 0x2426;
    return 0;
}

bool isTag(char32_t c)
{
    return c >= 0xE0000 && c <= 0xE007F;
}

/// U+FE0E and U+FE0F choose text or emoji form and hide nothing; the others can smuggle a text.
bool isHidingSelector(char32_t c)
{
    return (c >= 0xE0100 && c <= 0xE01EF) || (c >= 0xFE00 && c <= 0xFE0D);
}

/// Builds the visible form one code point at a time.
class Builder
{
public:
    explicit Builder(int longestRun)
        : m_longestRun(longestRun)
    {
    }

    /// Takes one code point and says where it is shown.
    qsizetype add(char32_t c);
    [[nodiscard]] QString take()
    {
        flush();
        return std::move(m_out);
    }

private:
    qsizetype hide(Hidden kind);
    void flush();
    qsizetype append(char32_t c);

    int m_longestRun;
    QString m_out;
    Hidden m_kind = Hidden::None;
    int m_marks = 0;
    int m_hidden = 0;
    int m_run = 0;
};

qsizetype Builder::append(char32_t c)
{
    if (m_run >= m_longestRun) {
        m_out += QChar(kBreakPlace);
        m_run = 0;
    }
    const qsizetype place = m_out.size();
    m_out += QString::fromUcs4(&c, 1);
    m_run = QChar::isSpace(c) ? 0 : m_run + 1;
    return place;
}

qsizetype Builder::hide(Hidden kind)
{
    if (m_kind != kind)
        flush();
    m_kind = kind;
    ++m_hidden;
    return m_out.size();
}

void Builder::flush()
{
    switch (std::exchange(m_kind, Hidden::None)) {
    case Hidden::Marks:
        m_out += marked(QStringLiteral("+%1").arg(m_hidden));
        break;
    case Hidden::Tags:
        m_out += marked(QStringLiteral(u"TAG×%1").arg(m_hidden));
        break;
    case Hidden::Selectors:
        m_out += marked(QStringLiteral(u"VS×%1").arg(m_hidden));
        break;
    case Hidden::None:
        break;
    }
    m_hidden = 0;
}

qsizetype Builder::add(char32_t c)
{
    if (isTag(c))
        return hide(Hidden::Tags);
    if (isHidingSelector(c))
        return hide(Hidden::Selectors);
    const QString name = nameOf(c);
    const QChar::Category category = QChar::category(c);
    const bool combines = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
    if (combines && name.isEmpty() && ++m_marks > kMaxMarks)
        return hide(Hidden::Marks);
    flush();
    if (!combines)
        m_marks = 0;
    if (!name.isEmpty()) {
        const qsizetype place = m_out.size();
        m_out += name;
        m_run = 0;
        return place;
    }
    const char32_t picture = pictureOf(c);
    return append(picture != 0 ? picture : c);
}

template <typename Placed>
QString build(const QString &text, int longestRun, Placed placed)
{
    Builder builder(longestRun);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            const qsizetype place = builder.add(QChar::surrogateToUcs4(c, text.at(i + 1)));
            placed(place);
            placed(place);
            ++i;
        } else if (c.isSurrogate()) {
            placed(builder.add(QChar::ReplacementCharacter));
        } else {
            placed(builder.add(c.unicode()));
        }
    }
    QString out = builder.take();
    placed(out.size());
    return out;
}

} // namespace

QString visibleText(const QString &text, int longestRun)
{
    return build(text, longestRun, [](qsizetype) {});
}

QString visibleText(const QString &text, int longestRun, std::vector<qsizetype> &places)
{
    places.clear();
    places.reserve(static_cast<std::size_t>(text.size()) + 1);
    return build(text, longestRun, [&places](qsizetype place) { places.push_back(place); });
}

} // namespace jeoul::reader
