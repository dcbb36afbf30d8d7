// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/theme_colors.h"
#include "ui/theme_icon.h"
#include "ui/theme_sheet.h"
#include "ui/theme_style.h"
#include "ui/tool_tips.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QIcon>
#include <QPointer>
#include <QScreen>
#include <QToolTip>
#include <QVariant>
#include <QWidget>

namespace foresight::ui {

namespace {

constexpr int kBodyPx = 14;

QPointer<Theme>& shared()
{
    static QPointer<Theme> theme;
    return theme;
}

/// Figures of one width line up in tables and do not jump while a slider moves; all of these have them by default.
QFont baseFont(const QFont& system)
{
    QFont font = system;
    for (const char* family : {"Noto Sans", "Inter", "Segoe UI", "DejaVu Sans"})
        if (QFontDatabase::hasFamily(QLatin1String(family))) {
            font.setFamilies({QLatin1String(family), system.family()});
            break;
        }
    return font;
}

/// What QFontInfo says, without loading a font that may never be drawn.
int pixelSize(const QFont& font)
{
    constexpr double kPointsPerInch = 72;
    const QScreen* screen = QGuiApplication::primaryScreen();
    return font.pixelSize() > 0 || screen == nullptr
               ? font.pixelSize()
               : qRound(font.pointSizeF() * screen->logicalDotsPerInchY() / kPointsPerInch);
}

QPalette paletteFor(const ThemeColors& c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.page);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.surface);
    p.setColor(QPalette::AlternateBase, c.page);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.secondary);
    p.setColor(QPalette::Button, c.surface);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.bad);
    p.setColor(QPalette::ToolTipBase, c.surface);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::Light, c.surface);
    p.setColor(QPalette::Midlight, c.page);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.control);
    p.setColor(QPalette::Shadow, c.control);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.disabled);
    return p;
}

} // namespace

struct Theme::Parts
{
    QApplication& application;
    QFont systemFont;
    QFont base; ///< looked up once: asking which fonts there are is slow
    int systemBody = 0;
    int cursorFlashMs = 0;
    bool effects = false;
    bool following = false; ///< the desktop's look has changed and is about to be taken over
    Appearance appearance;
    ThemeColors colors;
    ThemeChoice resolved = ThemeChoice::Light;
    bool applied = false;
};

Theme::Theme(QApplication& application)
    : QObject(&application), m_parts(new Parts{application,
                                               QApplication::font(),
                                               {},
                                               0,
                                               QApplication::cursorFlashTime(),
                                               QApplication::isEffectEnabled(Qt::UI_General),
                                               false,
                                               {},
                                               {},
                                               ThemeChoice::Light,
                                               false})
{
    setObjectName(QStringLiteral("theme"));
    m_parts->colors = themeColors(ThemeChoice::Light, {});
    m_parts->base = baseFont(m_parts->systemFont);
    m_parts->systemBody = pixelSize(m_parts->systemFont);
    application.installEventFilter(this);
    new ToolTips(application);
}

Theme::~Theme() = default;

Theme& Theme::of(QApplication& application)
{
    if (!shared())
        shared() = new Theme(application);
    return *shared();
}

Theme& Theme::current()
{
    return of(*static_cast<QApplication*>(QCoreApplication::instance()));
}

void Theme::apply(const Appearance& appearance)
{
    QApplication& application = m_parts->application;
    m_parts->appearance = appearance;
    m_parts->appearance.textPercent = qBound(100, appearance.textPercent, 200);
    QApplication::setPalette(QPalette()); // the desktop's own, to follow it
    const QPalette system = QApplication::palette();
    m_parts->resolved = resolvedTheme(appearance.theme, system);
    m_parts->colors = themeColors(m_parts->resolved, system);
    if (!m_parts->applied)
        QApplication::setStyle(new ThemeStyle(*this));
    m_parts->applied = true;

    QFont font = m_parts->base;
    font.setPixelSize(scaled(kBodyPx));
    QApplication::setFont(font);
    const QPalette palette = paletteFor(m_parts->colors);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    application.setStyleSheet(themeSheet(*this, QApplication::layoutDirection()));
    // The style asks for reducedMotion itself; these two are the application's.
    QApplication::setCursorFlashTime(appearance.reducedMotion ? 0 : m_parts->cursorFlashMs);
    QApplication::setEffectEnabled(Qt::UI_General, m_parts->effects && !appearance.reducedMotion);
    Q_EMIT changed();
}

void Theme::followDesktop()
{
    m_parts->following = false;
    m_parts->systemFont = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    m_parts->base = baseFont(m_parts->systemFont);
    m_parts->systemBody = pixelSize(m_parts->systemFont);
    apply(m_parts->appearance);
}

const Appearance& Theme::appearance() const
{
    return m_parts->appearance;
}

const ThemeColors& Theme::colors() const
{
    return m_parts->colors;
}

bool Theme::isDark() const
{
    return m_parts->colors.surface.lightness() < m_parts->colors.text.lightness();
}

bool Theme::isHighContrast() const
{
    return m_parts->resolved == ThemeChoice::HighContrast;
}

QFont Theme::titleFont() const
{
    QFont font = m_parts->base;
    font.setPixelSize(scaled(20));
    font.setBold(true);
    return font;
}

QFont Theme::figureFont() const
{
    QFont font = m_parts->base;
    font.setPixelSize(scaled(22));
    font.setBold(true);
    return font;
}

QFont Theme::smallFont() const
{
    QFont font = m_parts->base;
    font.setPixelSize(scaled(12));
    return font;
}

QFont Theme::largeFont() const
{
    constexpr int kUsual = 18;
    constexpr int kEnough = 28;
    QFont font = m_parts->base;
    font.setPixelSize(qMax(scaled(kBodyPx), qMin(scaled(kUsual), kEnough)));
    return font;
}

int Theme::scaled(int px) const
{
    // A desktop with larger text than usual keeps it.
    const int body = qMax(kBodyPx, m_parts->systemBody);
    return qRound(px * (body / double(kBodyPx)) * m_parts->appearance.textPercent / 100.0);
}

QIcon Theme::icon(const QString& name) const
{
    return themeIcon(name);
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_parts->application && m_parts->applied &&
        (event->type() == QEvent::ApplicationLayoutDirectionChange))
        m_parts->application.setStyleSheet(themeSheet(*this, QApplication::layoutDirection()));
    // Every window hears of it; one round does for all.
    if (event->type() == QEvent::ThemeChange && watched->isWindowType() && m_parts->applied && !m_parts->following) {
        m_parts->following = true;
        QMetaObject::invokeMethod(this, &Theme::followDesktop, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void setStyleProperty(QWidget& widget, const char* name, const QVariant& value)
{
    if (widget.property(name) == value)
        return;
    widget.setProperty(name, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.updateGeometry();
    widget.update();
}

} // namespace foresight::ui
