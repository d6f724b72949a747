// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/packetcontent.h"

#include <algorithm>

namespace jeoul {

namespace {

QString alphabet(LabelStyle style)
{
    return style == LabelStyle::Hangul ? QStringLiteral(u"가나다라마바사아자차카타파하")
                                       : QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
}

} // namespace

const Scale *Rubric::scale(const QString &id) const
{
    const auto it = std::find_if(scales.begin(), scales.end(), [&](const Scale &s) { return s.id == id; });
    return it == scales.end() ? nullptr : &*it;
}

const Sheet *Rubric::sheetFor(const BlindItem &item) const
{
    const auto it = std::find_if(sheets.begin(), sheets.end(),
                                 [&](const Sheet &s) { return s.appliesTo(item.kind, item.benchmark); });
    return it == sheets.end() ? nullptr : &*it;
}

const BlindItem *PacketContent::item(const QString &id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &items[static_cast<std::size_t>(index)];
}

int PacketContent::indexOf(const QString &itemId) const
{
    const auto it =
        std::find_if(items.begin(), items.end(), [&](const BlindItem &i) { return i.id == itemId; });
    return it == items.end() ? -1 : static_cast<int>(it - items.begin());
}

QString responseLabel(LabelStyle style, int position)
{
    const QString letters = alphabet(style);
    const int lap = position / static_cast<int>(letters.size());
    const QString letter = letters.mid(position % letters.size(), 1);
    return lap == 0 ? letter : letter + QString::number(lap + 1);
}

int labelPosition(LabelStyle style, const QString &label)
{
    const QString letters = alphabet(style);
    const qsizetype letter = label.isEmpty() ? -1 : letters.indexOf(label.at(0));
    if (letter < 0)
        return -1;
    if (label.size() == 1)
        return static_cast<int>(letter);
    bool number = false;
    const int lap = label.mid(1).toInt(&number);
    const int position = static_cast<int>(letter) + (lap - 1) * static_cast<int>(letters.size());
    return number && lap >= 2 && responseLabel(style, position) == label ? position : -1;
}

bool isRecording(const QByteArray &bytes)
{
    const bool isMpegAudio = bytes.size() > 2 && bytes.at(0) == '\xFF' && (bytes.at(1) & '\xE0') == '\xE0';
    return bytes.size() <= kLargestRecording &&
           (bytes.startsWith("OggS") || (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WAVE") ||
            bytes.startsWith("fLaC") || isMpegAudio || bytes.mid(4, 4) == "ftyp" ||
            bytes.startsWith("\x1A\x45\xDF\xA3"));
}

} // namespace jeoul
