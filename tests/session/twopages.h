// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace jeoul::testing {

/// A PDF of two pages by the author Quonsetta, with a sentence on each page.
inline QByteArray twoPages(const QByteArray &first, const QByteArray &second)
{
    const auto stream = [](const QByteArray &text) {
        const QByteArray drawn = "BT /F 20 Tf 20 100 Td (" + text + ") Tj ET";
        return "<</Length " + QByteArray::number(drawn.size()) + ">>stream\n" + drawn + "\nendstream";
    };
    const QByteArray page =
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 200]/Resources<</Font<</F 5 0 R>>>>/Contents ";
    const QByteArrayList objects = {"<</Type/Catalog/Pages 2 0 R>>",
                                    "<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>",
                                    page + "6 0 R>>",
                                    page + "7 0 R>>",
                                    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
                                    stream(first),
                                    stream(second),
                                    "<</Author(Quonsetta)>>"};
    QByteArray out = "%PDF-1.4\n";
    QByteArray table = "xref\n0 9\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(out.size());
    return out + table + "trailer<</Size 9/Root 1 0 R/Info 8 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace jeoul::testing
