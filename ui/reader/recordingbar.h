// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packetcontent.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace jeoul::reader {

class MediaResolver;
class PlayerStage;
class RecordingView;

/// The recordings of a response or prompt above its text. Hidden while there are none.
class RecordingBar : public QWidget
{
    Q_OBJECT

public:
    /// `owner` is whose recordings they are, for people who cannot see where they stand.
    explicit RecordingBar(const QString &owner, QWidget *parent = nullptr);

    /// Shared by everything that can be heard on a desk; it must outlive the bar or be its relative.
    void setStage(PlayerStage *stage) { m_stage = stage; }
    /// Those among `media` that are played; what played before stops.
    void setRecordings(const std::vector<Media> &media, const MediaResolver &resolver);
    [[nodiscard]] const std::vector<RecordingView *> &recordings() const { return m_recordings; }
    /// K plays and pauses the recording that was played last, or the first; J and L go 5 seconds back and
    /// forwards. False for other letters, and while there is none.
    bool takeLetter(QChar letter);

private:
    PlayerStage *m_stage = nullptr;
    QString m_owner;
    QVBoxLayout *m_column;
    std::vector<RecordingView *> m_recordings;
    std::size_t m_last = 0;
};

} // namespace jeoul::reader
