// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/blinding/codenames.h"

#include "models/base/text.h"

#include <algorithm>

namespace jeoul::blinding {

namespace {

struct Spelling
{
    const char16_t *korean;
    const char *latin;
};

// Revised Romanisation. No words that are also products, institutions or place names of a single city.
constexpr Spelling kWords[] = {
    {u"소나무", "Sonamu"},    {u"잣나무", "Jannamu"},     {u"전나무", "Jeonnamu"},
    {u"가문비", "Gamunbi"},   {u"느티", "Neuti"},         {u"단풍", "Danpung"},
    {u"버들", "Beodeul"},     {u"자작", "Jajak"},         {u"떡갈", "Tteokgal"},
    {u"상수리", "Sangsuri"},  {u"밤나무", "Bamnamu"},     {u"감나무", "Gamnamu"},
    {u"대추", "Daechu"},      {u"살구", "Salgu"},         {u"자두", "Jadu"},
    {u"매화", "Maehwa"},      {u"동백", "Dongbaek"},      {u"목련", "Mongnyeon"},
    {u"오동", "Odong"},       {u"후박", "Hubak"},         {u"물푸레", "Mulpure"},
    {u"산수유", "Sansuyu"},   {u"개나리", "Gaenari"},     {u"진달래", "Jindallae"},
    {u"철쭉", "Cheoljjuk"},   {u"싸리", "Ssari"},         {u"찔레", "Jjille"},
    {u"머루", "Meoru"},       {u"다래", "Darae"},         {u"으름", "Eureum"},
    {u"모과", "Mogwa"},       {u"앵두", "Aengdu"},        {u"도라지", "Doraji"},
    {u"민들레", "Mindeulle"}, {u"제비꽃", "Jebikkot"},    {u"패랭이", "Paeraengi"},
    {u"원추리", "Wonchuri"},  {u"국화", "Gukhwa"},        {u"갈대", "Galdae"},
    {u"억새", "Eoksae"},      {u"부들", "Budeul"},        {u"창포", "Changpo"},
    {u"연꽃", "Yeonkkot"},    {u"수련", "Suryeon"},       {u"쑥부쟁이", "Ssukbujaengi"},
    {u"구절초", "Gujeolcho"}, {u"초롱꽃", "Chorongkkot"}, {u"달맞이꽃", "Dalmajikkot"},
    {u"고사리", "Gosari"},    {u"조팝", "Jopap"},         {u"이팝", "Ipap"},
    {u"섬진", "Seomjin"},     {u"소양", "Soyang"},        {u"만경", "Mangyeong"},
    {u"영산", "Yeongsan"},    {u"탐진", "Tamjin"},        {u"내린", "Naerin"},
    {u"임진", "Imjin"},       {u"한탄", "Hantan"},        {u"미호", "Miho"},
};

/// A short Latin term stands inside half of all words by chance; a Hangul syllable pair does not.
constexpr qsizetype kTellingHangul = 2;
constexpr qsizetype kTellingLatin = 4;

bool clashes(const QString &word, const QString &term)
{
    if (term.isEmpty())
        return false;
    const bool hangul = term.at(0).script() == QChar::Script_Hangul;
    const bool telling = term.size() >= (hangul ? kTellingHangul : kTellingLatin);
    return word == term || term.contains(word) || (telling && word.contains(term));
}

bool isAvoided(const CodeWord &word, const QStringList &foldedTerms)
{
    const QString korean = text::folded(word.korean);
    const QString latin = text::folded(word.latin);
    return std::any_of(foldedTerms.begin(), foldedTerms.end(),
                       [&](const QString &term) { return clashes(korean, term) || clashes(latin, term); });
}

QString numbered(const QString &word, int lap)
{
    return lap == 0 ? word : QStringLiteral("%1 %2").arg(word).arg(lap + 1);
}

} // namespace

const std::vector<CodeWord> &codeWords()
{
    static const std::vector<CodeWord> words = [] {
        std::vector<CodeWord> out;
        for (const Spelling &word : kWords)
            out.push_back({QString::fromUtf16(word.korean), QString::fromLatin1(word.latin)});
        return out;
    }();
    return words;
}

std::set<QString> codeWordsIn(const QStringList &texts)
{
    std::vector<std::pair<QString, const CodeWord *>> missing;
    for (const CodeWord &word : codeWords()) {
        missing.emplace_back(text::folded(word.korean), &word);
        missing.emplace_back(text::folded(word.latin), &word);
    }
    std::set<QString> found;
    for (const QString &text : texts) {
        const QString folded = text::folded(text);
        std::erase_if(missing, [&](const auto &spelling) {
            const bool stands = folded.contains(spelling.first);
            if (stands)
                found.insert(spelling.second->korean);
            return stands;
        });
    }
    return found;
}

std::vector<QString> drawCodeNames(int count, const CodeNameLimits &limits, RandomSource &random)
{
    QStringList folded;
    for (const QString &term : limits.terms)
        folded << text::folded(term).remove(u' ');
    std::vector<QString> words;
    std::vector<QString> spoken;
    for (const CodeWord &word : codeWords()) {
        if (!isAvoided(word, folded))
            (limits.spoken.contains(word.korean) ? spoken : words).push_back(word.korean);
    }
    random.shuffle(words);
    if (words.size() < static_cast<std::size_t>(count)) {
        random.shuffle(spoken);
        words.insert(words.end(), spoken.begin(), spoken.end());
    }
    // Somebody called every word there is: numbers alone are neutral still.
    if (words.empty())
        words.push_back(QStringLiteral(u"코드"));
    std::vector<QString> names;
    for (int i = 0; i < count; ++i) {
        const int size = static_cast<int>(words.size());
        names.push_back(numbered(words[static_cast<std::size_t>(i % size)], i / size));
    }
    std::sort(names.begin(), names.end());
    return names;
}

QString latinCodeName(const QString &code)
{
    const qsizetype space = code.indexOf(u' ');
    const QString word = space < 0 ? code : code.left(space);
    for (const CodeWord &candidate : codeWords()) {
        if (candidate.korean == word)
            return space < 0 ? candidate.latin : candidate.latin + code.mid(space);
    }
    return code;
}

} // namespace jeoul::blinding
