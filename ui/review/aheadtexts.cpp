// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/aheadtexts.h"

#include "ui/reader/renderedtext.h"
#include "ui/reader/responseview.h"

#include <algorithm>

namespace jeoul::ui {

namespace {

constexpr int kSliceMs = 5;
constexpr int kPauseMs = 5;  ///< between two slices, so that keys and paint come first
constexpr int kBusyMs = 100; ///< before looking again whether there is time

bool toDo(const std::unique_ptr<reader::RenderedText> &text)
{
    return text != nullptr && !text->complete();
}

} // namespace

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
    m_texts.clear();
    for (const BlindResponse &response : item.responses) {
        reader::RenderSource source = reader::ResponseView::sourceOf(response, points);
        m_texts.push_back(source.markdown.isEmpty()
                              ? nullptr
                              : std::make_unique<reader::RenderedText>(std::move(source), media, m_math));
    }
    m_timer.start(kBusyMs);
}

std::unique_ptr<reader::RenderedText> AheadTexts::take(const QString &item, int position)
{
    if (item != m_item || position < 0 || position >= static_cast<int>(m_texts.size()))
        return nullptr;
    return std::move(m_texts[static_cast<std::size_t>(position)]);
}

bool AheadTexts::ready() const
{
    return std::none_of(m_texts.begin(), m_texts.end(), toDo);
}

void AheadTexts::slice()
{
    if (m_busy()) {
        m_timer.start(kBusyMs);
        return;
    }
    const auto next = std::find_if(m_texts.begin(), m_texts.end(), toDo);
    if (next == m_texts.end())
        return;
    (*next)->writeFor(kSliceMs);
    m_timer.start(kPauseMs);
}

} // namespace jeoul::ui
