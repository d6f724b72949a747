// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packetcontent.h"
#include "ui/reader/mediaresolver.h"
#include "ui/reader/renderedtext.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace jeoul::ui {

/// Renders the responses of the item that comes next while the reviewer reads, in slices too short to be
/// felt.
class AheadTexts : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AheadTexts)

public:
    /// `busy` says whether the text on show still needs the time.
    AheadTexts(reader::MathRenderer *math, std::function<bool()> busy, QObject *parent);
    ~AheadTexts() override;

    void prepare(const BlindItem &item, const reader::MediaResolver &media, double points);
    /// What was rendered for a response of an item, complete or not; once only. Null when nothing was.
    [[nodiscard]] std::unique_ptr<reader::RenderedText> take(const QString &item, int position);
    [[nodiscard]] bool ready() const; ///< everything asked for is rendered

private:
    /// A response of the item: what it will be rendered from, and how far it has come.
    struct Ahead
    {
        reader::RenderSource source; ///< empty: nothing to render
        std::unique_ptr<reader::RenderedText> text;

        [[nodiscard]] bool toDo() const;
    };

    void slice();

    reader::MathRenderer *m_math;
    std::function<bool()> m_busy;
    QString m_item;
    reader::MediaResolver m_media;
    std::vector<Ahead> m_texts; ///< by position
    QTimer m_timer;
};

} // namespace jeoul::ui
