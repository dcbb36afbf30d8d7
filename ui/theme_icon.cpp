// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme_icon.h"

#include "ui/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace foresight::ui {

namespace {

class ThemeIconEngine final : public QIconEngine
{
public:
    ThemeIconEngine(QString name, QByteArray svg) : m_name(std::move(name)), m_svg(std::move(svg)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        if (size.isEmpty())
            return {};
        const QColor color = colorFor(mode);
        const QString key = QStringLiteral("foresight-icon/%1/%2/%3x%4@%5")
                                .arg(m_name, color.name(), QString::number(size.width()),
                                     QString::number(size.height()), QString::number(scale));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QByteArray svg = m_svg;
        QSvgRenderer renderer(svg.replace("currentColor", color.name().toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(), size));
        painter.end();
        pixmap.setDevicePixelRatio(scale);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString iconName() override { return m_name; }
    bool isNull() override { return m_svg.isEmpty(); }
    [[nodiscard]] QIconEngine* clone() const override { return new ThemeIconEngine(m_name, m_svg); }

private:
    static QColor colorFor(QIcon::Mode mode)
    {
        const ThemeColors& colors = Theme::current().colors();
        switch (mode) {
        case QIcon::Disabled:
            return colors.disabled;
        case QIcon::Selected:
            return colors.onAccent;
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return colors.text;
    }

    QString m_name;
    QByteArray m_svg;
};

/// Back points to where the words come from, forward to where they go.
QString drawnName(const QString& name)
{
    const bool mirrored = QGuiApplication::isRightToLeft();
    if (name == QLatin1String("back"))
        return mirrored ? QStringLiteral("arrow-right") : QStringLiteral("arrow-left");
    if (name == QLatin1String("forward"))
        return mirrored ? QStringLiteral("arrow-left") : QStringLiteral("arrow-right");
    return name;
}

} // namespace

QIcon themeIcon(const QString& name)
{
    const QString drawn = drawnName(name);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(drawn));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new ThemeIconEngine(drawn, file.readAll()));
}

} // namespace foresight::ui
