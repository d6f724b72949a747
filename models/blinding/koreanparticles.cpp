// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/blinding/koreanparticles.h"

#include <algorithm>
#include <iterator>

namespace jeoul::blinding {

namespace {

constexpr QStringView kCompanions[] = {u"들", u"팀", u"사", u"측", u"님", u"씨"};

// What may stand first.
constexpr QStringView kParticles[] = {
    u"은",       u"는",     u"이",       u"가",         u"을",     u"를",     u"의",     u"에",     u"에서",
    u"에게",     u"에게서", u"께",       u"께서",       u"한테",   u"한테서", u"와",     u"과",     u"랑",
    u"이랑",     u"하고",   u"로",       u"으로",       u"로서",   u"으로서", u"로써",   u"으로써", u"로부터",
    u"으로부터", u"부터",   u"까지",     u"도",         u"만",     u"뿐",     u"마저",   u"조차",   u"밖에",
    u"보다",     u"처럼",   u"같이",     u"만큼",       u"대로",   u"마다",   u"나",     u"이나",   u"든지",
    u"이든지",   u"라도",   u"이라도",   u"라면",       u"이라면", u"라고",   u"이라고", u"라는",   u"이라는",
    u"라고는",   u"란",     u"이란",     u"라서",       u"이라서", u"야",     u"이야",   u"요",     u"이요",
    u"며",       u"이며",   u"고",       u"이고",       u"다",     u"이다",   u"입니다", u"이에요", u"예요",
    u"였다",     u"이었다", u"였습니다", u"이었습니다", u"인",     u"인데",   u"이지만", u"지만",   u"이므로",
    u"라며",     u"이라며", u"에요",     u"이여",       u"임",
};

// What may follow another particle.
constexpr QStringView kSecond[] = {u"은",   u"는",   u"이",     u"가",   u"을",   u"를",   u"도",
                                   u"만",   u"의",   u"에",     u"에서", u"에게", u"로",   u"와",
                                   u"과",   u"까지", u"부터",   u"라도", u"조차", u"마저", u"보다",
                                   u"처럼", u"요",   u"입니다", u"이다"};

template <std::size_t N>
bool isOneOf(const QStringView (&list)[N], QStringView word)
{
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

} // namespace

bool areParticles(QStringView syllables)
{
    if (!syllables.isEmpty() && isOneOf(kCompanions, syllables.first(1)))
        syllables = syllables.sliced(1);
    if (syllables.isEmpty() || isOneOf(kParticles, syllables))
        return true;
    for (qsizetype cut = 1; cut < syllables.size(); ++cut) {
        if (isOneOf(kParticles, syllables.first(cut)) && isOneOf(kSecond, syllables.sliced(cut)))
            return true;
    }
    return false;
}

} // namespace jeoul::blinding
