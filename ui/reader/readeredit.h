// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace jeoul::reader {

/// The page a response is shown on: read only, copies plain text only, follows no link, and loads nothing.
class ReaderEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit ReaderEdit(QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
};

} // namespace jeoul::reader
