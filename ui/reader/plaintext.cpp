// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/plaintext.h"

#include "ui/reader/readerformats.h"
#include "ui/reader/visibletext.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>

namespace jeoul::reader {

namespace {

QString between(const QTextBlock &before, const QTextBlock &block)
{
    if (block.blockFormat().boolProperty(kContinuedProperty))
        return {};
    QTextTable *table = QTextCursor(block).currentTable();
    if (table != nullptr && table == QTextCursor(before).currentTable()) {
        const QTextTableCell one = table->cellAt(before.position());
        const QTextTableCell other = table->cellAt(block.position());
        if (one.row() == other.row())
            return QStringLiteral("\t");
    }
    return QStringLiteral("\n");
}

/// A formula in several pieces is told once, at the first of them that is selected.
QString formulaOf(const QTextCharFormat &format, qsizetype count, bool selectedFirst)
{
    const bool first = format.intProperty(kFormulaPieceProperty) == 0 || selectedFirst;
    return first ? format.property(kFormulaProperty).toString().repeated(count) : QString();
}

QString textOf(const QTextBlock &block, int from, int to)
{
    QString out;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int start = std::max(from, fragment.position());
        const int end = std::min(to, fragment.position() + fragment.length());
        if (start >= end)
            continue;
        const QTextCharFormat format = fragment.charFormat();
        QString text = fragment.text().mid(start - fragment.position(), end - start);
        if (format.objectType() == kMathObject)
            text = formulaOf(format, text.size(), start == from);
        else
            text.remove(QChar::ObjectReplacementCharacter);
        out += text;
    }
    out.removeIf(
        [](QChar c) { return c.unicode() == kBreakPlace || c.unicode() == 0x2068 || c.unicode() == 0x2069; });
    return out.replace(QChar::LineSeparator, u'\n').replace(QChar::Nbsp, u' ');
}

} // namespace

QString plainText(const QTextCursor &selection)
{
    const int from = selection.selectionStart();
    const int to = selection.selectionEnd();
    QString out;
    QTextBlock before;
    for (QTextBlock block = selection.document()->findBlock(from); block.isValid() && block.position() <= to;
         block = block.next()) {
        if (before.isValid())
            out += between(before, block);
        out += textOf(block, from, to);
        before = block;
    }
    return out;
}

} // namespace jeoul::reader
