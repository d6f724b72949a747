// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>

namespace jeoul::reader {

class PictureObject;

/// A text document that loads nothing: every name it is asked for is answered with an empty picture, because
/// Qt would open an unanswered one as a file. It draws formulas and the pictures of the packet.
class PacketDocument : public QTextDocument
{
    Q_OBJECT

public:
    explicit PacketDocument(QObject *parent = nullptr);

    [[nodiscard]] static QVariant nothing();
    [[nodiscard]] PictureObject &pictures() const { return *m_pictures; }

    static constexpr int kMargin = 12;

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    PictureObject *m_pictures;
};

} // namespace jeoul::reader
