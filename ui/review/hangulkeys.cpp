// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/hangulkeys.h"

namespace jeoul::ui {

QChar shortcutLetter(const QKeyEvent &event)
{
    static const QString jamo =
        QStringLiteral(u"ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ");
    static const QString latin = QStringLiteral("qwertyuiopasdfghjklzxcvbnmqwertop");
    if (event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z)
        return QChar(u'a' + (event.key() - Qt::Key_A));
    const QString text = event.text();
    if (text.isEmpty())
        return {};
    const qsizetype at = jamo.indexOf(text.at(0));
    return at >= 0 ? latin.at(at) : QChar();
}

} // namespace jeoul::ui
