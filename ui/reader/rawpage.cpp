// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/rawpage.h"

#include "ui/reader/documentwriter.h"
#include "ui/reader/visibletext.h"

#include <QElapsedTimer>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace jeoul::reader {

namespace {

constexpr qsizetype kPiece = 16 * 1024; ///< characters written between two looks at the clock
constexpr int kPieceLines = 1000;
constexpr qsizetype kLongestBlock = DocumentWriter::kLongestBlock / 2; ///< those on show are laid out at once

} // namespace

RawPage::RawPage(QWidget *parent)
    : Uncomposed(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setProperty("reader", true);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // no block is long, so this stays fast
}

void RawPage::showSource(const QString &source)
{
    clear();
    m_sourceSize = source.size();
    m_cuts.clear();
    m_written = 0;
    // Blocks are short enough for a run without a blank, which needs no places to break then.
    m_visible = visibleText(source, std::numeric_limits<int>::max(), m_places);
    writePiece();
    // The cursor of an empty page goes along with what is written there.
    setTextCursor(QTextCursor(document()));
    verticalScrollBar()->setValue(0);
}

bool RawPage::write(int milliseconds)
{
    QElapsedTimer spent;
    spent.start();
    while (!complete() && spent.elapsed() < milliseconds)
        writePiece();
    return complete();
}

void RawPage::writePiece()
{
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.beginEditBlock();
    const qsizetype until = m_written + kPiece;
    for (int lines = 0; lines < kPieceLines && m_written < std::min(until, m_visible.size()); ++lines) {
        const qsizetype feed = m_visible.indexOf(u'\n', m_written);
        const qsizetype lineEnd = feed < 0 ? m_visible.size() : feed;
        const QStringView line = QStringView(m_visible).mid(m_written, lineEnd - m_written);
        const qsizetype cut = DocumentWriter::cutAt(line, 0, kLongestBlock);
        end.insertText(line.left(cut).toString());
        m_written += cut;
        if (cut < line.size())
            m_cuts.push_back(m_written);
        else if (feed >= 0)
            ++m_written;
        if (cut < line.size() || feed >= 0)
            end.insertBlock();
    }
    end.endEditBlock();
}

QTextCursor RawPage::selection(qsizetype from, qsizetype to) const
{
    // At a cut a stretch begins in the block behind it and ends in the one before it.
    const auto begun = std::upper_bound(m_cuts.begin(), m_cuts.end(), from) - m_cuts.begin();
    const auto passed = std::lower_bound(m_cuts.begin(), m_cuts.end(), to) - m_cuts.begin();
    QTextCursor out(document());
    out.setPosition(static_cast<int>(from + begun));
    out.setPosition(static_cast<int>(to + passed), QTextCursor::KeepAnchor);
    return out;
}

qsizetype RawPage::visibleAt(int position) const
{
    // The block behind the k-th cut begins at the cut, k breaks and the one of the cut itself.
    qsizetype low = 0;
    qsizetype high = static_cast<qsizetype>(m_cuts.size());
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_cuts[static_cast<std::size_t>(middle)] + middle + 1 <= position)
            low = middle + 1;
        else
            high = middle;
    }
    return position - low;
}

std::vector<QTextCursor> RawPage::places(const SourceStretch &stretch) const
{
    const auto at = [this](qsizetype unit) {
        return m_places[static_cast<std::size_t>(std::clamp<qsizetype>(unit, 0, m_sourceSize))];
    };
    if (m_places.empty() || at(stretch.end()) <= at(stretch.start) || at(stretch.end()) > m_written)
        return {};
    return {selection(at(stretch.start), at(stretch.end()))};
}

SourceStretch RawPage::sourceOf(const QTextCursor &selection) const
{
    const auto unit = [this](int position) {
        const auto found = std::lower_bound(m_places.begin(), m_places.end(), visibleAt(position));
        return std::min(static_cast<qsizetype>(found - m_places.begin()), m_sourceSize);
    };
    const qsizetype start = unit(selection.selectionStart());
    return {start, unit(selection.selectionEnd()) - start};
}

QList<QTextCursor> RawPage::occurrences(const QString &words, qsizetype most) const
{
    QList<QTextCursor> out;
    // A blank that keeps words together is one to who looks for words, here as on the other page.
    const QString text = QString(m_visible).replace(QChar::Nbsp, u' ');
    for (qsizetype at = 0; !words.isEmpty() && out.size() < most;) {
        at = text.indexOf(words, at, Qt::CaseInsensitive);
        if (at < 0 || at + words.size() > m_written)
            break;
        out.append(selection(at, at + words.size()));
        at += words.size();
    }
    return out;
}

QMimeData *RawPage::createMimeDataFromSelection() const
{
    const QTextCursor selected = textCursor();
    const qsizetype from = visibleAt(selected.selectionStart());
    auto *copied = new QMimeData;
    copied->setText(m_visible.mid(from, visibleAt(selected.selectionEnd()) - from));
    return copied;
}

} // namespace jeoul::reader
