// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

static void initIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace jeoul::ui::theme {

namespace {

const char *fileName(Icon which)
{
    static constexpr std::array<const char *, kIcons.size()> kNames = {
        "open",   "seal",    "people", "item",     "check",  "flag",  "comment",  "lock",
        "unlock", "export",  "chart",  "table",    "search", "next",  "previous", "warning",
        "info",   "picture", "note",   "question", "play",   "pause", "undo",     "redo"};
    return kNames.at(static_cast<std::size_t>(which));
}

QByteArray drawing(Icon which, const QColor &colour)
{
    initIconResources();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(fileName(which))));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

void paintIcon(QPainter &painter, const QRectF &rect, Icon which, const QColor &colour)
{
    QSvgRenderer renderer(drawing(which, colour));
    const qreal edge = std::min(rect.width(), rect.height());
    QRectF square(0, 0, edge, edge);
    square.moveCenter(rect.center());
    renderer.render(&painter, square);
}

class RoleIconEngine final : public QIconEngine
{
public:
    RoleIconEngine(Icon which, QPalette::ColorRole role)
        : m_which(which)
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        // What is switched on stands on the ground of a selection.
        const QPalette::ColorRole role = state == QIcon::On ? QPalette::HighlightedText : m_role;
        paintIcon(*painter, rect, m_which, QGuiApplication::palette().color(group, role));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new RoleIconEngine(m_which, m_role); }

private:
    Icon m_which;
    QPalette::ColorRole m_role;
};

} // namespace

QIcon icon(Icon which, QPalette::ColorRole role)
{
    return QIcon(new RoleIconEngine(which, role));
}

QPixmap iconPixmap(Icon which, const QColor &colour, int edge, qreal pixelRatio)
{
    QPixmap pixmap(QSize(edge, edge) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, QRectF(0, 0, edge, edge), which, colour);
    return pixmap;
}

} // namespace jeoul::ui::theme
