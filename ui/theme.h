// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QString>

class QApplication;

namespace foresight::ui {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Colours by role, of the one theme in force. Every colour of the programs comes from here (UX.md, design tokens).
struct ThemeColors
{
    QColor accent, onAccent, accentSoft, text, secondary, disabled, page, surface, line, good, warn, bad, badSoft,
        warnSoft;
    QColor compute, wait, preprocess; ///< segments of the batch timeline
    QColor series[4];                 ///< lines, told apart by dash and marker too
};

/// What the user chose for how things look.
struct Appearance
{
    ThemeChoice theme = ThemeChoice::System;
    int textPercent = 100; ///< 100 to 200
    bool reducedMotion = false;
};

/// The look of the programs: palette, style sheet, fonts and spacing, applied to the whole application at once.
class Theme final : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static Theme& of(QApplication& application); ///< made at first use, owned by the application
    [[nodiscard]] static Theme& current();

    void apply(const Appearance& appearance);
    [[nodiscard]] const Appearance& appearance() const;
    [[nodiscard]] const ThemeColors& colors() const;
    [[nodiscard]] bool isDark() const;
    /// Page title; everything else is the application font or its bold.
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QFont figureFont() const; ///< numbers on cards: large, tabular digits
    [[nodiscard]] QFont smallFont() const;  ///< captions
    /// Pixels for a length given at 100 % text.
    [[nodiscard]] int scaled(int px) const;
    /// A line icon in the theme's colours by name: "check", "lock", "circle", "dot", "cloud", "site", ...
    [[nodiscard]] class QIcon icon(const QString& name) const;

Q_SIGNALS:
    void changed();

private:
    explicit Theme(QApplication& application);
    struct Parts;
    Parts* m_parts;
};

} // namespace foresight::ui
