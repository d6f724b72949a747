// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/itemkind.h"
#include "models/domain/localtext.h"
#include "models/domain/mediakind.h"
#include "models/domain/scheme.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace jeoul {

/// A picture or recording of the packet, named by the SHA-256 (hex) of its bytes.
struct Media
{
    QString id;
    int width = 0; ///< pixels; 0 for sound
    int height = 0;
    QString description;
    MediaKind kind = MediaKind::Picture;
    int duration = 0; ///< milliseconds; 0 for pictures
    /// What brings it to the loudness of all others (-23 LUFS, EBU R 128), in hundredths of a decibel.
    int gain = 0;
};

/// The longest recording that travels in a packet, and how far one may be made softer or louder.
inline constexpr int kLongestRecording = 20 * 60 * 1000; // milliseconds
inline constexpr qsizetype kLargestRecording = qsizetype(50) * 1000 * 1000;
inline constexpr int kLeastGain = -4'000;
inline constexpr int kMostGain = 1'200;

/// Whether the bytes begin as one of the containers that recordings come in: Ogg, WAVE, FLAC, MPEG audio, MP4
/// or WebM; at most kLargestRecording of them.
[[nodiscard]] bool isRecording(const QByteArray &bytes);

/// What a response to a practice item should get by one criterion, and why.
struct Expected
{
    QString criterion; ///< Criterion::id
    int step = 0;
    QString reason; ///< may be empty

    friend bool operator==(const Expected &, const Expected &) = default;
};

/// What stands under one label. Nothing here tells whose it is.
struct BlindResponse
{
    bool present = false; ///< false: no response was handed in, shown as such
    bool assigned =
        true; ///< false: this reviewer does not judge it (recusal), shown as "not assigned", text withheld
    QString text;
    std::vector<Media> media;
    std::vector<Expected> expected = {}; ///< practice items only, in the order of the sheet
};

/// An item as one reviewer sees it. responses[i] stands under the label of position i.
struct BlindItem
{
    QString id; ///< random, drawn at sealing
    ItemKind kind = ItemKind::Response;
    QString benchmark; ///< Benchmark::id of the public part of the round
    QString benchmarkTitle;
    QString group;
    QString domain;
    QString language;
    QString modality;
    QString prompt;
    QString context;
    QString reference;
    std::vector<Media> attachments;
    std::vector<BlindResponse> responses;
};

/// The rules a reviewer needs: sheets with their scales, and the policies that bind the desk.
struct Rubric
{
    QString schemeId;
    QString schemeHash;
    LocalText title;
    std::vector<Scale> scales;
    std::vector<Sheet> sheets;
    Policy policy;

    [[nodiscard]] const Scale *scale(const QString &id) const;
    [[nodiscard]] const Sheet *sheetFor(const BlindItem &item) const;
};

/// Everything a reviewer's machine ever holds of a round. Holds no team, model, code name or import trace.
struct PacketContent
{
    QString roundId;
    QString packetId;
    QString roundTitle;
    QString seat; ///< "W07"
    Rubric rubric;
    std::vector<BlindItem> items;     ///< in this reviewer's order; practice first
    QHash<QString, QByteArray> media; ///< Media::id -> PNG bytes, or a recording

    [[nodiscard]] const BlindItem *item(const QString &id) const;
    [[nodiscard]] int indexOf(const QString &itemId) const; ///< -1 when absent
};

/// The label of a position: 가, 나, … 하, then 가2, …; or A … Z, A2, …
[[nodiscard]] QString responseLabel(LabelStyle style, int position);
/// The position of a label, or -1.
[[nodiscard]] int labelPosition(LabelStyle style, const QString &label);

} // namespace jeoul
