// SPDX-License-Identifier: GPL-3.0-or-later
// A document that a Markdown text is built into, and what it shows.
#pragma once

#include "ui/reader/documentbuilder.h"
#include "ui/reader/packetdocument.h"
#include "ui/reader/plaintext.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextTable>

#include <vector>

namespace jeoul::reader {

class ReaderDocumentTest : public testing::Test
{
protected:
    QString build(const QString &markdown, const MediaResolver &media = {})
    {
        document.clear();
        ReaderStyle style;
        style.tokens = ui::Tokens::of(ui::ThemeKind::Light);
        DocumentBuilder builder(document, markdown, media, style);
        while (!builder.write(4096)) {
        }
        document.setTextWidth(600);
        static_cast<void>(document.documentLayout()->documentSize());
        return whole();
    }

    QString whole()
    {
        QTextCursor all(&document);
        all.select(QTextCursor::Document);
        return plainText(all);
    }

    QTextBlock blockWith(const QString &words)
    {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            if (block.text().contains(words))
                return block;
        }
        return {};
    }

    QTextCharFormat formatOf(const QString &words)
    {
        QTextCursor found = document.find(words);
        found.setPosition(found.selectionStart() + 1);
        return found.charFormat();
    }

    std::vector<QTextTable *> tableFrames()
    {
        std::vector<QTextTable *> out;
        for (QTextFrame *frame : document.rootFrame()->childFrames()) {
            if (auto *table = qobject_cast<QTextTable *>(frame))
                out.push_back(table);
        }
        return out;
    }

    int rowsShown()
    {
        int rows = 0;
        for (const QTextTable *table : tableFrames())
            rows += table->rows();
        return rows;
    }

    PacketDocument document;
};

} // namespace jeoul::reader
