// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/sourceruns.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace jeoul::reader {

std::vector<SourceRun> sliced(const std::vector<SourceRun> &runs, qsizetype from, qsizetype to)
{
    std::vector<SourceRun> out;
    for (const SourceRun &run : runs) {
        const qsizetype first = std::max<qsizetype>(from, run.at);
        const qsizetype last = std::min<qsizetype>(to, run.end());
        if (first >= last)
            continue;
        SourceRun part = run;
        part.at = static_cast<int>(first - from);
        part.length = static_cast<int>(last - first);
        if (!run.whole)
            part.source = {run.source.start + first - run.at, last - first};
        out.push_back(part);
    }
    return out;
}

std::vector<SourceRun> shownAs(const std::vector<SourceRun> &runs, const std::vector<qsizetype> &places)
{
    std::vector<SourceRun> out;
    const auto place = [&places](qsizetype at) { return places[static_cast<std::size_t>(at)]; };
    for (const SourceRun &run : runs) {
        const qsizetype end = std::min<qsizetype>(run.end(), static_cast<qsizetype>(places.size()) - 1);
        for (qsizetype at = run.at; at < end;) {
            // Units shown at the same place are one character, or are shown by one mark.
            qsizetype next = run.whole ? end : at + 1;
            while (next < end && place(next) == place(at))
                ++next;
            const auto shown = static_cast<int>(place(next) - place(at));
            const bool whole = run.whole || shown != next - at;
            const SourceStretch source =
                run.whole ? run.source : SourceStretch{run.source.start + at - run.at, next - at};
            const bool goesOn = !whole && !out.empty() && !out.back().whole &&
                                out.back().end() == place(at) && out.back().source.end() == source.start;
            if (goesOn) {
                out.back().length += shown;
                out.back().source.length += source.length;
            } else if (shown > 0) {
                out.push_back({static_cast<int>(place(at)), shown, source, whole});
            }
            at = next;
        }
    }
    return out;
}

void SourceRuns::add(QTextBlock block, const SourceRun &run)
{
    auto *runs = static_cast<SourceRuns *>(block.userData());
    if (runs == nullptr) {
        runs = new SourceRuns;
        block.setUserData(runs);
    }
    std::vector<SourceRun> &all = runs->m_runs;
    const bool goesOn = !all.empty() && !run.whole && !all.back().whole && all.back().end() == run.at &&
                        all.back().source.end() == run.source.start;
    if (goesOn) {
        all.back().length += run.length;
        all.back().source.length += run.source.length;
    } else {
        all.push_back(run);
    }
}

void SourceRuns::resize(const QTextBlock &block, int at, int length)
{
    auto *runs = static_cast<SourceRuns *>(block.userData());
    if (runs == nullptr)
        return;
    int shift = 0;
    for (SourceRun &run : runs->m_runs) {
        run.at += shift;
        if (run.at == at && run.whole) {
            shift = length - run.length;
            run.length = length;
        }
    }
}

const std::vector<SourceRun> *SourceRuns::of(const QTextBlock &block)
{
    const auto *runs = static_cast<const SourceRuns *>(block.userData());
    return runs == nullptr ? nullptr : &runs->m_runs;
}

SourceStretch sourceOf(const QTextCursor &selection)
{
    qsizetype start = -1;
    qsizetype end = -1;
    const int from = selection.selectionStart();
    const int to = selection.selectionEnd();
    for (QTextBlock block = selection.document()->findBlock(from); block.isValid() && block.position() < to;
         block = block.next()) {
        const std::vector<SourceRun> *runs = SourceRuns::of(block);
        if (runs == nullptr)
            continue;
        for (const SourceRun &run : *runs) {
            const int first = std::max(from - block.position(), run.at);
            const int last = std::min(to - block.position(), run.end());
            if (first >= last)
                continue;
            const qsizetype begins = run.source.start + (run.whole ? 0 : first - run.at);
            const qsizetype ends = run.whole ? run.source.end() : run.source.start + (last - run.at);
            start = start < 0 ? begins : std::min(start, begins);
            end = std::max(end, ends);
        }
    }
    return start < 0 ? SourceStretch() : SourceStretch{start, end - start};
}

SourceIndex::SourceIndex(QTextDocument &document)
    : m_document(document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const std::vector<SourceRun> *runs = SourceRuns::of(block);
        if (runs == nullptr)
            continue;
        for (const SourceRun &run : *runs) {
            m_entries.push_back({run.source, block.position() + run.at, run.length, run.whole});
            m_longest = std::max(m_longest, run.source.length);
        }
    }
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry &one, const Entry &other) {
        return one.source.start < other.source.start;
    });
}

std::vector<QTextCursor> SourceIndex::places(const SourceStretch &stretch) const
{
    std::vector<std::pair<int, int>> found;
    auto entry = std::lower_bound(
        m_entries.begin(), m_entries.end(), stretch.start - m_longest,
        [](const Entry &candidate, qsizetype start) { return candidate.source.start < start; });
    for (; entry != m_entries.end() && entry->source.start < stretch.end(); ++entry) {
        const qsizetype first = std::max(stretch.start, entry->source.start);
        const qsizetype last = std::min(stretch.end(), entry->source.end());
        if (first >= last)
            continue;
        const int from = entry->position + (entry->whole ? 0 : static_cast<int>(first - entry->source.start));
        const int to = entry->whole ? entry->position + entry->length
                                    : entry->position + static_cast<int>(last - entry->source.start);
        // The blank of a line break shows nothing of the source; it belongs to what stands around it.
        const bool joins = !found.empty() && from - found.back().second <= 1 && from >= found.back().second &&
                           m_document.findBlock(from) == m_document.findBlock(found.back().first);
        if (joins)
            found.back().second = to;
        else
            found.emplace_back(from, to);
    }
    std::vector<QTextCursor> out;
    out.reserve(found.size());
    for (const auto &[from, to] : found) {
        QTextCursor cursor(&m_document);
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        out.push_back(cursor);
    }
    return out;
}

} // namespace jeoul::reader
