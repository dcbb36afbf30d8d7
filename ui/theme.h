// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QString>

#include <memory>

class QApplication;
class QIcon;
class QVariant;
class QWidget;

namespace foresight::ui {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Colours by role, of the one theme in force. Every colour of the programs comes from here (UX.md, design tokens).
struct ThemeColors
{
    QColor accent, onAccent, accentSoft, text, secondary, disabled, page, surface, line, good, warn, bad, badSoft,
        warnSoft;
    QColor goodSoft;
    QColor control;                   ///< borders of fields, buttons and indicators: 3:1 on page and surface
    QColor compute, wait, preprocess; ///< segments of the batch timeline
    QColor series[4];                 ///< lines, told apart by dash and marker too
};

/// What the user chose for how things look.
struct Appearance
{
    ThemeChoice theme = ThemeChoice::System;
    int textPercent = 100; ///< 100 to 200
    bool reducedMotion = false;
    bool tones = false; ///< utilisation as a pitch
};

/// The look of the programs: palette, style sheet, fonts and spacing, applied to the whole application at once. Widgets
/// say what they are by the dynamic property "role" and take no colour, font or border of their own:
///
///   QFrame        card, message (bar at the leading edge), notice, confirm, metric, option, footer, statusStrip, rail;
///                 notice and metric also take "level": good, warn, bad or neutral; option takes "checked": true
///   QLabel        title, lead, section, caption, figure, sender, strong, error, large (for a room), summary (can have
///                 focus); any label takes "level" for its colour
///   QPushButton   primary, secondary (the default), choice (checkable), link, disclosure (checkable, leading edge)
///   QToolButton   segment (checkable, joined; "position": first, middle, last), railItem ("mark": current)
///   QListView     rail
///   QLineEdit, QPlainTextEdit    take "invalid": true
///   QTableView and QLabel summary    take "room": true, for words that can be read from the back of a room
///
/// A plain QWidget with a role needs Qt::WA_StyledBackground. Change such a property of a widget that is already shown
/// through setStyleProperty().
class Theme final : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static Theme& of(QApplication& application); ///< made at first use, owned by the application
    [[nodiscard]] static Theme& current();
    ~Theme() override;

    void apply(const Appearance& appearance);
    [[nodiscard]] const Appearance& appearance() const;
    [[nodiscard]] const ThemeColors& colors() const;
    [[nodiscard]] bool isDark() const;
    /// Black and white with clear borders: lines instead of tints.
    [[nodiscard]] bool isHighContrast() const;
    /// Page title; everything else is the application font or its bold.
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QFont figureFont() const; ///< numbers on cards: large, tabular digits
    [[nodiscard]] QFont smallFont() const;  ///< captions
    [[nodiscard]] QFont largeFont() const;  ///< words for a room; larger text makes it grow less
    /// Pixels for a length given at 100 % text.
    [[nodiscard]] int scaled(int px) const;
    /// A line icon in the theme's colours by name: "check", "lock", "circle", "dot", "cloud", "site", ...
    [[nodiscard]] QIcon icon(const QString& name) const;

Q_SIGNALS:
    void changed();

private:
    explicit Theme(QApplication& application);
    bool eventFilter(QObject* watched, QEvent* event) override;
    void followDesktop(); ///< colours, contrast and font of the desktop have changed
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// Sets a property that the style sheet selects by, and restyles the widget.
void setStyleProperty(QWidget& widget, const char* name, const QVariant& value);

} // namespace foresight::ui
