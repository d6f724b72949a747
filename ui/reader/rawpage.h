// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/sourceruns.h"
#include "ui/reader/uncomposed.h"

#include <QList>
#include <QPlainTextEdit>

#include <vector>

namespace jeoul::reader {

/// The page that shows a text as it was written, with what hides in it made visible. It arrives slice by
/// slice, and a line of any length stands in blocks short enough to be laid out. The cuts are only the
/// page's: what is copied, searched and selected knows nothing of them.
class RawPage : public Uncomposed<QPlainTextEdit>
{
    Q_OBJECT

public:
    explicit RawPage(QWidget *parent = nullptr);

    /// Begins to show a text, as much of it as takes no time; write() brings the rest.
    void showSource(const QString &source);
    /// Writes for about so many milliseconds; true when all of the text is there.
    bool write(int milliseconds);
    [[nodiscard]] bool complete() const { return m_written == m_visible.size(); }

    /// Where a stretch of the source stands; nothing when it is not there yet or takes no room.
    [[nodiscard]] std::vector<QTextCursor> places(const SourceStretch &stretch) const;
    /// The source between the ends of a selection.
    [[nodiscard]] SourceStretch sourceOf(const QTextCursor &selection) const;
    /// Up to `most` places that hold some words, regardless of case, as far as the text is there.
    [[nodiscard]] QList<QTextCursor> occurrences(const QString &words, qsizetype most) const;

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void writePiece();
    [[nodiscard]] QTextCursor selection(qsizetype from, qsizetype to) const;
    /// From a place of the page to the unit of the visible text that stands there.
    [[nodiscard]] qsizetype visibleAt(int position) const;

    qsizetype m_sourceSize = 0;
    QString m_visible;               ///< the source, what hides made visible
    std::vector<qsizetype> m_places; ///< of every unit of the source in the visible text, and of its end
    std::vector<qsizetype> m_cuts;   ///< places of the visible text where a block begins within a line
    qsizetype m_written = 0;         ///< so much of the visible text is in the page
};

} // namespace jeoul::reader
