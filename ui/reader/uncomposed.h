// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QInputMethodEvent>
#include <QVariant>

namespace jeoul::reader {

/// A page (QTextEdit, QPlainTextEdit) that is read and not written: nothing is composed into it. Qt would let
/// an input method write over a selection even where the page is read only.
template <typename Page>
class Uncomposed : public Page
{
public:
    using Page::Page;

    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override
    {
        // Keys of shortcuts arrive as keys.
        return query == Qt::ImEnabled ? QVariant(false) : Page::inputMethodQuery(query);
    }

protected:
    void inputMethodEvent(QInputMethodEvent *event) override { event->ignore(); }
};

} // namespace jeoul::reader
