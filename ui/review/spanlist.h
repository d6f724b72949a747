// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/judgement.h"
#include "models/domain/scheme.h"

#include <QListWidget>

#include <utility>
#include <vector>

namespace jeoul::ui {

/// The errors marked in one response, in the order of the text, under the text. Enter goes to one and opens
/// it, Delete takes it away (undo brings it back), Escape goes back. Takes no room while there is none.
class SpanList : public QListWidget
{
    Q_OBJECT

public:
    explicit SpanList(const QString &label, QWidget *parent = nullptr);

    /// `text` is the text the spans are addressed in.
    void setSpans(std::vector<std::pair<SpanKey, SpanMark>> spans, const Sheet *sheet, const QString &text);
    /// Selects the row of a span, if it is there.
    void showSpan(const SpanKey &span);

Q_SIGNALS:
    void spanShown(const jeoul::SpanKey &span);
    void spanOpened(const jeoul::SpanKey &span);
    void removeRequested(const jeoul::SpanKey &span);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QString m_label;
    std::vector<std::pair<SpanKey, SpanMark>> m_spans;
};

} // namespace jeoul::ui
