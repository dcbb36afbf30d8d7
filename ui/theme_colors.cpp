// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme_colors.h"

#include <algorithm>
#include <cmath>

namespace foresight::ui {

namespace {

constexpr double kHighContrast = 12;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// One ground, almost black or white, for windows, fields and buttons, and text that stands out from it: what no
/// ordinary desktop has.
bool isHighContrast(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const bool extreme = luminance(window) < 0.02 || luminance(window) > 0.98;
    return extreme && contrastRatio(window, text) >= kHighContrast &&
           palette.color(QPalette::Active, QPalette::Base) == window &&
           palette.color(QPalette::Active, QPalette::Button) == window;
}

ThemeColors lightColors()
{
    ThemeColors c;
    c.accent = QColor(0x006395);
    c.onAccent = QColor(0xFFFFFF);
    c.accentSoft = QColor(0xE8F2F9);
    c.text = QColor(0x0F172A);
    c.secondary = QColor(0x475569);
    c.disabled = QColor(0x6B7788);
    c.page = QColor(0xF6F8FB);
    c.surface = QColor(0xFFFFFF);
    c.line = QColor(0xE2E8F0);
    c.good = QColor(0x0B6B3A);
    c.warn = QColor(0x9A4A00);
    c.bad = QColor(0xB42318);
    c.goodSoft = QColor(0xE7F4EC);
    c.warnSoft = QColor(0xFFF3E3);
    c.badSoft = QColor(0xFBE9E7);
    c.control = QColor(0x748296);
    c.compute = QColor(0x0072B2);
    c.wait = QColor(0xD55E00);
    c.preprocess = QColor(0xB3B3B3);
    c.series[0] = QColor(0xB84A00);
    c.series[1] = QColor(0x006395);
    c.series[2] = QColor(0x00734F);
    c.series[3] = QColor(0x8F3A78);
    return c;
}

ThemeColors darkColors()
{
    ThemeColors c;
    c.accent = QColor(0x6CB6E0);
    c.onAccent = QColor(0x0F172A);
    c.accentSoft = QColor(0x1F3A52);
    c.text = QColor(0xE6EDF5);
    c.secondary = QColor(0xA9B7C8);
    c.disabled = QColor(0x8494A8);
    c.page = QColor(0x0F172A);
    c.surface = QColor(0x1B2636);
    c.line = QColor(0x334155);
    c.good = QColor(0x5AD08F);
    c.warn = QColor(0xF0A860);
    c.bad = QColor(0xFF8A7A);
    c.goodSoft = QColor(0x16352B);
    c.warnSoft = QColor(0x3A2C1E);
    c.badSoft = QColor(0x3E242B);
    c.control = QColor(0x8090A6);
    c.compute = QColor(0x3D9BD8);
    c.wait = QColor(0xE8742A);
    c.preprocess = QColor(0xB3B3B3);
    c.series[0] = QColor(0xF0A860);
    c.series[1] = QColor(0x6CB6E0);
    c.series[2] = QColor(0x5AD0A5);
    c.series[3] = QColor(0xE39AC6);
    return c;
}

/// Text and background as given, one colour for everything that stands out.
ThemeColors contrastColors(const QColor& text, const QColor& background, const QColor& accent)
{
    const bool dark = luminance(background) < 0.5;
    ThemeColors c;
    c.text = c.secondary = c.line = c.control = text;
    c.page = c.surface = c.goodSoft = c.warnSoft = c.badSoft = c.accentSoft = background;
    c.accent = accent;
    c.onAccent = contrastRatio(accent, background) > contrastRatio(accent, text) ? background : text;
    c.disabled = dark ? QColor(0xC0C0C0) : QColor(0x505050);
    c.good = dark ? QColor(0x7CFC9A) : QColor(0x004D20);
    c.warn = dark ? QColor(0xFFD27F) : QColor(0x6B3300);
    c.bad = dark ? QColor(0xFFA9A0) : QColor(0x8B0000);
    c.compute = dark ? QColor(0x4DB5FF) : QColor(0x00508A);
    c.wait = dark ? QColor(0xFF9A3D) : QColor(0xA84300);
    c.preprocess = dark ? QColor(0xD0D0D0) : QColor(0x808080);
    c.series[0] = dark ? QColor(0xFFFF00) : QColor(0x8B0000);
    c.series[1] = dark ? QColor(0x00FFFF) : QColor(0x00308A);
    c.series[2] = text;
    c.series[3] = dark ? QColor(0xFFA9FF) : QColor(0x5B005B);
    return c;
}

/// High contrast as the desktop has it. Its colours alone are known to suit the person: marks, words, dashes and
/// hatching tell apart what colours tell apart elsewhere.
ThemeColors systemContrastColors(const QPalette& system)
{
    const QColor text = system.color(QPalette::Active, QPalette::WindowText);
    const QColor window = system.color(QPalette::Active, QPalette::Window);
    const auto orText = [&](const QColor& color, double least) {
        return contrastRatio(color, window) >= least ? color : text;
    };
    ThemeColors c = contrastColors(text, window, orText(system.color(QPalette::Active, QPalette::Highlight), 4.5));
    const QColor onAccent = system.color(QPalette::Active, QPalette::HighlightedText);
    if (contrastRatio(onAccent, c.accent) >= 4.5) {
        c.onAccent = onAccent;
    }
    c.disabled = orText(system.color(QPalette::Disabled, QPalette::WindowText), 4.5);
    c.good = c.warn = c.bad = text;
    c.compute = orText(system.color(QPalette::Active, QPalette::Link), 3);
    c.wait = c.preprocess = text;
    c.series[0] = c.accent;
    c.series[1] = c.compute;
    c.series[2] = c.series[3] = text;
    return c;
}

} // namespace

double contrastRatio(const QColor& a, const QColor& b)
{
    const auto [least, greatest] = std::minmax({luminance(a), luminance(b)});
    return (greatest + 0.05) / (least + 0.05);
}

ThemeChoice resolvedTheme(ThemeChoice choice, const QPalette& system)
{
    if (choice != ThemeChoice::System)
        return choice;
    if (isHighContrast(system))
        return ThemeChoice::HighContrast;
    const bool dark = luminance(system.color(QPalette::Active, QPalette::Window)) <
                      luminance(system.color(QPalette::Active, QPalette::WindowText));
    return dark ? ThemeChoice::Dark : ThemeChoice::Light;
}

ThemeColors themeColors(ThemeChoice resolved, const QPalette& system)
{
    switch (resolved) {
    case ThemeChoice::Dark:
        return darkColors();
    case ThemeChoice::HighContrast:
        if (!isHighContrast(system))
            return contrastColors(QColor(0xFFFFFF), QColor(0x000000U), QColor(0xFFFF00));
        return systemContrastColors(system);
    case ThemeChoice::System:
    case ThemeChoice::Light:
        break;
    }
    return lightColors();
}

} // namespace foresight::ui
