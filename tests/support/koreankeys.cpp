// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/koreankeys.h"

#include <map>

namespace jeoul::testing {

namespace {

constexpr char16_t kFirstSyllable = u'가';
constexpr char16_t kLastSyllable = u'힣';

/// The keys of a syllable: it is composed of one of 19 initials, 21 vowels and 28 finals, in the order of
/// Unicode (The Unicode Standard, section 3.12).
QString lettersOf(char16_t syllable)
{
    static const QStringList initials = QStringLiteral("r,R,s,e,E,f,a,q,Q,t,T,d,w,W,c,z,x,v,g").split(u',');
    static const QStringList vowels =
        QStringLiteral("k,o,i,O,j,p,u,P,h,hk,ho,hl,y,n,nj,np,nl,b,m,ml,l").split(u',');
    static const QStringList finals =
        QStringLiteral(",r,R,rt,s,sw,sg,e,f,fr,fa,fq,ft,fx,fv,fg,a,q,qt,t,T,d,w,c,z,x,v,g").split(u',');
    const qsizetype index = syllable - kFirstSyllable;
    const qsizetype perInitial = vowels.size() * finals.size();
    return initials.at(index / perInitial) + vowels.at(index % perInitial / finals.size()) +
           finals.at(index % finals.size());
}

QString nameOf(QChar character)
{
    static const std::map<QChar, QString> names{
        {u' ', QStringLiteral("space")},       {u'.', QStringLiteral("period")},
        {u',', QStringLiteral("comma")},       {u'/', QStringLiteral("slash")},
        {u'-', QStringLiteral("minus")},       {u'_', QStringLiteral("underscore")},
        {u'[', QStringLiteral("bracketleft")}, {u']', QStringLiteral("bracketright")}};
    const auto found = names.find(character);
    return found == names.end() ? QString(character) : found->second;
}

} // namespace

QStringList keysOf(const QString &text)
{
    QStringList keys;
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        const QString letters =
            code >= kFirstSyllable && code <= kLastSyllable ? lettersOf(code) : QString(character);
        for (const QChar letter : letters)
            keys << nameOf(letter);
    }
    return keys;
}

} // namespace jeoul::testing
