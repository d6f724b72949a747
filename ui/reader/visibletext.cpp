// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/visibletext.h"

#include "models/reading/invisible.h"

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

/// What is marked wherever it stands, and has a name that people know.
QString nameOf(char32_t c)
{
    static constexpr std::array<std::pair<char32_t, const char *>, 29> kNames = {{
        {0x00AD, "SHY"}, {0x034F, "CGJ"},  {0x061C, "ALM"},  {0x115F, "HCF"}, {0x1160, "HJF"},
        {0x180E, "MVS"}, {0x200B, "ZWSP"}, {0x200C, "ZWNJ"}, {0x200D, "ZWJ"}, {0x200E, "LRM"},
        {0x200F, "RLM"}, {0x2028, "LS"},   {0x2029, "PS"},   {0x202A, "LRE"}, {0x202B, "RLE"},
        {0x202C, "PDF"}, {0x202D, "LRO"},  {0x202E, "RLO"},  {0x2060, "WJ"},  {0x2066, "LRI"},
        {0x2067, "RLI"}, {0x2068, "FSI"},  {0x2069, "PDI"},  {0x3164, "HF"},  {0xFEFF, "BOM"},
        {0xFFA0, "HHF"}, {0xFFF9, "IAA"},  {0xFFFA, "IAS"},  {0xFFFB, "IAT"},
    }};
    for (const auto &[code, name] : kNames) {
        if (code == c)
            return QString::fromLatin1(name);
    }
    return QStringLiteral("U+%1").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
}

/// The mark of a character that hides where it stands; empty when it does not.
QString markOf(char32_t c, char32_t before, char32_t after)
{
    if (c == 0xFFFC) // would be taken for a formula or picture of ours
        return marked(QStringLiteral("OBJ"));
    const bool separates = c == 0x2028 || c == 0x2029;
    return separates || reading::isInvisible(c, before, after) ? marked(nameOf(c)) : QString();
}

/// Letters, signs and blanks that most texts are made of, and that neither hide nor combine.
bool isOrdinary(char32_t c)
{
    return (c >= 0x20 && c < 0x7F) || c == U'\n' || c == U'\t' || (c >= 0xAC00 && c <= 0xD7A3) ||
           (c >= 0x4E00 && c <= 0x9FFF);
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

/// Builds the visible form one code point at a time.
class Builder
{
public:
    Builder(int longestRun, qsizetype size)
        : m_longestRun(longestRun)
    {
        m_out.reserve(size);
    }

    /// Takes one code point, which another follows (0: none), and says where it is shown.
    qsizetype add(char32_t c, char32_t after);
    [[nodiscard]] QString take()
    {
        flush();
        return std::move(m_out);
    }

private:
    qsizetype hide(Hidden kind);
    void flush();
    qsizetype append(char32_t c);
    qsizetype mark(const QString &name);
    qsizetype judge(char32_t c, char32_t after);

    int m_longestRun;
    QString m_out;
    Hidden m_kind = Hidden::None;
    int m_marks = 0;
    int m_hidden = 0;
    int m_run = 0;
    char32_t m_before = 0;
};

qsizetype Builder::append(char32_t c)
{
    if (m_run >= m_longestRun) {
        m_out += QChar(kBreakPlace);
        m_run = 0;
    }
    const qsizetype place = m_out.size();
    if (QChar::requiresSurrogates(c))
        m_out += QChar(QChar::highSurrogate(c));
    m_out += QChar::requiresSurrogates(c) ? QChar(QChar::lowSurrogate(c)) : QChar(static_cast<char16_t>(c));
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

qsizetype Builder::mark(const QString &name)
{
    const qsizetype place = m_out.size();
    m_out += name;
    m_run = 0;
    return place;
}

qsizetype Builder::judge(char32_t c, char32_t after)
{
    if (isTag(c))
        return hide(Hidden::Tags);
    const QString name = markOf(c, m_before, after);
    if (!name.isEmpty() && reading::isVariationSelector(c))
        return hide(Hidden::Selectors);
    const QChar::Category category = QChar::category(c);
    const bool combines = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
    if (combines && name.isEmpty() && ++m_marks > kMaxMarks)
        return hide(Hidden::Marks);
    flush();
    if (!combines)
        m_marks = 0;
    if (!name.isEmpty())
        return mark(name);
    const char32_t picture = pictureOf(c);
    return append(picture != 0 ? picture : c);
}

qsizetype Builder::add(char32_t c, char32_t after)
{
    qsizetype place = 0;
    if (isOrdinary(c)) {
        flush();
        m_marks = 0;
        place = append(c);
    } else {
        place = judge(c, after);
    }
    m_before = c;
    return place;
}

/// The code point at a place; U+FFFD for half of a surrogate pair, 0 at the end.
char32_t codePointAt(const QString &text, qsizetype at)
{
    if (at >= text.size())
        return 0;
    const QChar c = text.at(at);
    if (c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(c, text.at(at + 1));
    return c.isSurrogate() ? char32_t(QChar::ReplacementCharacter) : c.unicode();
}

template <typename Placed>
QString build(const QString &text, int longestRun, Placed placed)
{
    Builder builder(longestRun, text.size());
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = codePointAt(text, i);
        const qsizetype next = i + (QChar::requiresSurrogates(c) ? 2 : 1);
        const qsizetype place = builder.add(c, isOrdinary(c) ? 0 : codePointAt(text, next));
        for (; i < next; ++i)
            placed(place);
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
