// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/blinding/aliassearch.h"

#include "models/blinding/foldedtext.h"
#include "models/blinding/koreanparticles.h"

#include <QRegularExpression>

#include <algorithm>

namespace jeoul::blinding {

namespace {

enum class Kind { Separator, Hangul, Letter, Digit, Other };

Kind kindOf(QChar c)
{
    if (c.isDigit())
        return Kind::Digit;
    if (c.script() == QChar::Script_Hangul)
        return Kind::Hangul;
    // Han and Kana are written without spaces, so a neighbour says nothing about where a word ends.
    if (c.isSurrogate() || c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana ||
        c.script() == QChar::Script_Katakana)
        return Kind::Other;
    return c.isLetterOrNumber() || c.isMark() ? Kind::Letter : Kind::Separator;
}

constexpr qsizetype kMinLetters = 2;
constexpr qsizetype kMinLettersForFreeSpacing = 4;
constexpr qsizetype kMinLettersSpelledOut = 3;
constexpr qsizetype kLongestPause = 3;
constexpr qsizetype kLongestParticles = 10; ///< syllables; a longer run is a word

quint32 keyOf(QStringView letters)
{
    return (quint32(letters.at(0).unicode()) << 16) | letters.at(1).unicode();
}

QString withoutCorporateForm(const QString &name)
{
    static const QRegularExpression before(
        QStringLiteral(u"^\\s*(주식회사|유한회사|재단법인|사단법인|\\(주\\)|\\(유\\)|㈜)\\s*"));
    static const QRegularExpression after(
        QStringLiteral(u"\\s*(주식회사|유한회사|\\(주\\)|\\(유\\)|㈜|,?\\s+inc\\.?|,?\\s+corp(oration)?\\.?|"
                       u",?\\s+(co\\.?,?\\s*)?ltd\\.?|,?\\s+llc\\.?)\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    QString out = name;
    out.remove(before).remove(after);
    return out.trimmed();
}

} // namespace

/// A folded text with its letters and digits pulled together.
struct AliasSearch::Haystack
{
    FoldedText map;
    QString letters;
    std::vector<qsizetype> at; ///< [i]: where letters[i] stands in map.folded

    explicit Haystack(const QString &text)
        : map(foldWithMap(text))
    {
        letters.reserve(map.folded.size());
        at.reserve(static_cast<std::size_t>(map.folded.size()));
        for (qsizetype i = 0; i < map.folded.size(); ++i) {
            if (kindOf(map.folded.at(i)) == Kind::Separator)
                continue;
            letters += map.folded.at(i);
            at.push_back(i);
        }
    }
    [[nodiscard]] qsizetype where(qsizetype letter) const { return at[static_cast<std::size_t>(letter)]; }
    /// Separators in front of letters[i].
    [[nodiscard]] qsizetype pause(qsizetype i) const { return where(i) - where(i - 1) - 1; }
    [[nodiscard]] Kind neighbour(qsizetype folded) const
    {
        return folded < 0 || folded >= map.folded.size() ? Kind::Separator : kindOf(map.folded.at(folded));
    }
    [[nodiscard]] bool beginsWord(qsizetype letter) const;
    [[nodiscard]] bool endsWord(qsizetype letter) const;
    [[nodiscard]] bool paused(const Needle &needle, qsizetype position) const;
};

bool AliasSearch::Haystack::beginsWord(qsizetype letter) const
{
    const Kind first = kindOf(letters.at(letter));
    const Kind before = neighbour(where(letter) - 1);
    if (first == Kind::Other || before == Kind::Separator)
        return true;
    return before != first && !(first == Kind::Digit && before == Kind::Letter);
}

bool AliasSearch::Haystack::endsWord(qsizetype letter) const
{
    const Kind last = kindOf(letters.at(letter));
    const qsizetype next = where(letter) + 1;
    const Kind after = neighbour(next);
    if (last == Kind::Hangul && after == Kind::Hangul) {
        qsizetype end = next;
        while (end - next <= kLongestParticles && neighbour(end) == Kind::Hangul)
            ++end;
        return areParticles(QStringView(map.folded).sliced(next, end - next));
    }
    // "Solar2" is a version of Solar; "K10" is no version of K1.
    if (last == Kind::Digit)
        return after != Kind::Digit && after != Kind::Letter;
    return last != Kind::Letter || after != Kind::Letter;
}

/// Whether the separators inside the match are ones a writer of this name could put there: where the name
/// itself has a seam, or between all of its letters.
bool AliasSearch::Haystack::paused(const Needle &needle, qsizetype position) const
{
    qsizetype pauses = 0;
    bool fits = true;
    for (qsizetype i = 1; i < needle.letters.size(); ++i) {
        const qsizetype length = pause(position + i);
        pauses += length > 0 ? 1 : 0;
        fits = fits &&
               (length == 0 || (length <= kLongestPause && needle.mayPause[static_cast<std::size_t>(i)]));
        if (length > kLongestPause)
            return false;
    }
    return fits || (needle.letters.size() >= kMinLettersSpelledOut && pauses == needle.letters.size() - 1);
}

QStringList aliasesOf(const Team &team)
{
    QStringList terms;
    const QStringList written = QStringList{team.name, team.organisation, team.model} + team.aliases;
    for (const QString &term : written) {
        for (const QString &form : {term.trimmed(), withoutCorporateForm(term)}) {
            if (!form.isEmpty() && !terms.contains(form))
                terms << form;
        }
    }
    return terms;
}

AliasSearch::AliasSearch(const std::vector<Team> &teams)
{
    for (const Team &team : teams) {
        for (const QString &term : aliasesOf(team))
            add(term);
    }
    for (std::vector<Needle> &needles : m_needles) {
        std::stable_sort(needles.begin(), needles.end(), [](const Needle &a, const Needle &b) {
            return a.letters.size() > b.letters.size();
        });
    }
}

void AliasSearch::add(const QString &term)
{
    const Haystack name(term);
    const qsizetype size = name.letters.size();
    if (size < kMinLetters || m_terms.contains(term))
        return;
    Needle needle{term, name.letters, std::vector<bool>(static_cast<std::size_t>(size), false)};
    const auto written = [&](qsizetype letter) {
        return term.at(name.map.from[static_cast<std::size_t>(name.where(letter))]);
    };
    for (qsizetype i = 1; i < size; ++i) {
        const Kind before = kindOf(name.letters.at(i - 1));
        const Kind here = kindOf(name.letters.at(i));
        const bool camel = written(i - 1).isLower() && written(i).isUpper();
        const bool korean =
            before == Kind::Hangul && here == Kind::Hangul && size >= kMinLettersForFreeSpacing;
        needle.mayPause[static_cast<std::size_t>(i)] = name.pause(i) > 0 || before != here || camel || korean;
    }
    m_terms << term;
    m_needles[keyOf(needle.letters)].push_back(std::move(needle));
}

const AliasSearch::Needle *AliasSearch::needleAt(const Haystack &text, qsizetype position) const
{
    const auto found = m_needles.constFind(keyOf(QStringView(text.letters).sliced(position, 2)));
    if (found == m_needles.constEnd())
        return nullptr;
    for (const Needle &needle : *found) {
        const qsizetype size = needle.letters.size();
        if (position + size <= text.letters.size() &&
            QStringView(text.letters).sliced(position, size) == needle.letters && text.beginsWord(position) &&
            text.endsWord(position + size - 1) && text.paused(needle, position))
            return &needle;
    }
    return nullptr;
}

std::vector<AliasHit> AliasSearch::find(const QString &text) const
{
    std::vector<AliasHit> hits;
    if (m_needles.isEmpty() || text.isEmpty())
        return hits;
    const Haystack haystack(text);
    qsizetype position = 0;
    while (position + kMinLetters <= haystack.letters.size()) {
        const Needle *needle = needleAt(haystack, position);
        if (needle == nullptr) {
            ++position;
            continue;
        }
        const auto first = static_cast<std::size_t>(haystack.where(position));
        const auto last = static_cast<std::size_t>(haystack.where(position + needle->letters.size() - 1));
        const qsizetype from = haystack.map.from[first];
        hits.push_back({from, haystack.map.to[last] - from, needle->term});
        position += needle->letters.size();
    }
    return hits;
}

QString maskMark()
{
    return QStringLiteral(u"〔가림〕");
}

QString masked(const QString &text, const std::vector<AliasHit> &hits)
{
    QString out;
    qsizetype done = 0;
    for (const AliasHit &hit : hits) {
        out += QStringView(text).sliced(done, hit.offset - done);
        out += maskMark();
        done = hit.offset + hit.length;
    }
    out += QStringView(text).sliced(done);
    return out;
}

QString excerpt(const QString &text, const AliasHit &hit, int around)
{
    const qsizetype from = std::max<qsizetype>(0, hit.offset - around);
    const qsizetype to = std::min(text.size(), hit.offset + hit.length + around);
    const QString piece = text.mid(from, to - from).simplified();
    return (from > 0 ? QStringLiteral(u"…") : QString()) + piece +
           (to < text.size() ? QStringLiteral(u"…") : QString());
}

} // namespace jeoul::blinding
