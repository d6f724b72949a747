// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/aheadtexts.h"

#include "ui/reader/responseview.h"

#include <algorithm>

namespace jeoul::ui {

namespace {

constexpr int kSliceMs = 5;
constexpr int kPauseMs = 5;  ///< between two slices, so that keys and paint come first
constexpr int kBusyMs = 100; ///< before looking again whether there is time

} // namespace

bool AheadTexts::Ahead::toDo() const
{
    return !source.markdown.isEmpty() && (text == nullptr || !text->complete());
}

AheadTexts::AheadTexts(reader::MathRenderer *math, std::function<bool()> busy, QObject *parent)
    : QObject(parent)
    , m_math(math)
    , m_busy(std::move(busy))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AheadTexts::slice);
}

AheadTexts::~AheadTexts() = default;

void AheadTexts::prepare(const BlindItem &item, const reader::MediaResolver &media, double points)
{
    m_item = item.id;
    m_media = media;
    m_texts.clear();
    for (const BlindResponse &response : item.responses)
        m_texts.push_back({reader::ResponseView::sourceOf(response, points), nullptr});
    m_timer.start(kBusyMs);
}

std::unique_ptr<reader::RenderedText> AheadTexts::take(const QString &item, int position)
{
    if (item != m_item || position < 0 || position >= static_cast<int>(m_texts.size()))
        return nullptr;
    Ahead &ahead = m_texts[static_cast<std::size_t>(position)];
    ahead.source = {}; // it is not rendered a second time
    return std::move(ahead.text);
}

bool AheadTexts::ready() const
{
    return std::none_of(m_texts.begin(), m_texts.end(), [](const Ahead &ahead) { return ahead.toDo(); });
}

void AheadTexts::slice()
{
    if (m_busy()) {
        m_timer.start(kBusyMs);
        return;
    }
    const auto next =
        std::find_if(m_texts.begin(), m_texts.end(), [](const Ahead &ahead) { return ahead.toDo(); });
    if (next == m_texts.end())
        return;
    // Reading the mark-up is a slice of its own.
    if (next->text == nullptr)
        next->text = std::make_unique<reader::RenderedText>(next->source, m_media, m_math);
    else
        next->text->writeFor(kSliceMs);
    m_timer.start(kPauseMs);
}

} // namespace jeoul::ui
