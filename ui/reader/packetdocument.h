// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>

namespace jeoul::reader {

/// A text document that loads nothing: every name it is asked for is answered with an empty picture, because
/// Qt would open an unanswered one as a file. Pictures of the packet are put in as pictures, never by name.
class PacketDocument : public QTextDocument
{
    Q_OBJECT

public:
    explicit PacketDocument(QObject *parent = nullptr);

    [[nodiscard]] static QVariant nothing();

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace jeoul::reader
