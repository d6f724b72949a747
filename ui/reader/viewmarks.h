// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/errorspan.h"
#include "models/reading/worddifference.h"
#include "ui/reader/sourceruns.h"

#include <QColor>
#include <QList>
#include <QString>
#include <QTextEdit>

#include <vector>

namespace jeoul::ui {
struct Tokens;
}

namespace jeoul::reader {

class RawPage;
class ReaderEdit;

/// What lies behind marked text, for each kind of difference and of error: text of every ink stands on it.
[[nodiscard]] std::vector<QColor> markGrounds(const ui::Tokens &tokens);

/// What is marked on a text on show: words that differ from another response, errors the reviewer marked, and
/// the matches of a search. The first two are addressed in the source and find their place in whatever shows
/// it. Every mark has a colour, a kind of underline and a sign in the margin, so no colour has to be told
/// from another.
class ViewMarks
{
public:
    ViewMarks(ReaderEdit &page, RawPage &raw);

    /// Which of the two pages shows the text, and the text. Matches are forgotten until find().
    void setText(const QString &source, bool raw);
    void setDifferences(std::vector<reading::Difference> differences);
    /// The difference the eye is led to, turned round and with a sign of its own; -1: none.
    void setCurrentDifference(int difference);
    /// Whether anything of a difference stands on the page on show.
    [[nodiscard]] bool showsDifference(std::size_t difference) const
    {
        return difference < m_shownDifferences.size() && m_shownDifferences[difference];
    }
    void setErrorSpans(std::vector<ErrorSpan> spans);
    [[nodiscard]] const std::vector<ErrorSpan> &errorSpans() const { return m_spans; }

    /// Regardless of case; at most 5,000, and then moreMatches() when there are more. The current match stays
    /// when the text does.
    int find(const QString &text);
    [[nodiscard]] bool moreMatches() const { return m_more; }
    /// In how many places the source has what was sought where the page shows nothing of it: in a folded
    /// part or a drawn formula. 0 on the raw page, and with more than 5,000 matches.
    [[nodiscard]] int unseenMatches() const { return m_unseen; }
    [[nodiscard]] const QString &sought() const { return m_sought; }
    [[nodiscard]] int matchCount() const { return static_cast<int>(m_matches.size()); }
    [[nodiscard]] int current() const { return m_current; } ///< -1: none
    void setCurrent(int match);
    [[nodiscard]] QTextCursor match(int index) const { return m_matches.at(index); }

    /// The source that is selected on the page on show; of length 0 when nothing is.
    [[nodiscard]] SourceStretch selectedSource() const;
    /// The places of a stretch of the source on the page on show.
    [[nodiscard]] std::vector<QTextCursor> places(const SourceStretch &stretch) const;

    /// Looks for all places anew and paints the marks: after more text, drawn formulas, other colours.
    void refresh();

private:
    void place();
    void paint();
    [[nodiscard]] QList<QTextCursor> occurrences(const QString &text, qsizetype most) const;
    [[nodiscard]] int unseen(const QString &text) const;

    struct Placed
    {
        QTextCursor cursor;
        QTextCharFormat format;
        QString sign; ///< empty where the stretch goes on
        QColor colour;
        int difference; ///< which one it is; -1: an error
    };
    template <typename Stretch>
    void placeAll(const std::vector<Stretch> &stretches, const class SourceIndex *index);

    ReaderEdit &m_page;
    RawPage &m_raw;
    QString m_source;
    bool m_isRaw = false;
    std::vector<reading::Difference> m_differences;
    std::vector<ErrorSpan> m_spans;
    std::vector<bool> m_shownDifferences;
    int m_currentDifference = -1;
    std::vector<Placed> m_placed;
    QString m_sought;
    QList<QTextCursor> m_matches;
    int m_current = -1;
    bool m_more = false;
    int m_unseen = 0;
};

} // namespace jeoul::reader
