// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme_sheet.h"

#include "ui/theme.h"

#include <QRegularExpression>

namespace foresight::ui {

namespace {

// Names in braces stand for colours and fonts, lengths in angle brackets for pixels at 100 % text.
constexpr const char* kFrames = R"(
QFrame[role="card"], QFrame[role="confirm"], QFrame[role="metric"], QFrame[role="option"], QFrame[role="notice"],
QFrame[role="message"] {
    background: {surface}; border: 1px solid {line}; border-radius: <8>px; }
QFrame[role="message"] { border-{leading}: <4>px solid {accent}; border-radius: 0; }
QFrame[role="tourRing"] { border: 3px solid {accent}; border-radius: 8px; background: transparent; }
QFrame[role="confirm"] { background: {accentSoft}; border: 1px solid {accent}; }
QFrame[role="option"]:hover { border-color: {control}; }
QFrame[role="option"]:focus { border: 2px solid {accent}; }
QFrame[role="option"][checked="true"] { background: {accentSoft}; border: 2px solid {accent}; }
QFrame[role="notice"] { border-{leading}: <4>px solid {control}; border-radius: 0; }
QFrame[role="notice"][level="good"] { background: {goodSoft}; border-color: {good}; }
QFrame[role="notice"][level="warn"] { background: {warnSoft}; border-color: {warn}; }
QFrame[role="notice"][level="bad"] { background: {badSoft}; border-color: {bad}; }
QFrame[role="metric"][level="good"] { border-top: 3px solid {good}; }
QFrame[role="metric"][level="warn"] { border-top: 3px solid {warn}; }
QFrame[role="metric"][level="bad"] { border-top: 3px solid {bad}; }
QFrame[role="footer"], QWidget[role="footer"] { background: {surface}; border: none; border-top: 1px solid {line}; }
QFrame[role="statusStrip"], QWidget[role="statusStrip"] {
    background: {strip}; border: none; border-top: 1px solid {line}; }
QFrame[role="rail"], QWidget[role="rail"], QListView[role="rail"] {
    background: {surface}; border: none; border-{trailing}: 1px solid {line}; border-radius: 0; outline: none; }
QListView[role="rail"]::item { min-height: <30>px; padding-{leading}: <12>px; border-{leading}: 3px solid transparent; }
QListView[role="rail"]::item:hover { background: {page}; }
QListView[role="rail"]::item:selected { background: {accentSoft}; color: {accent}; border-{leading}: 3px solid {accent}; }
QListView[role="rail"]:focus { border: none; border-{trailing}: 1px solid {line}; }
QListView[role="rail"]::item:selected:focus { border: 2px solid {accent}; border-{leading}: 3px solid {accent}; }
)";

constexpr const char* kScrollBars = R"(
QScrollBar:vertical { background: transparent; width: <12>px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: <12>px; margin: 0; }
QScrollBar::handle { background: {control}; border-radius: <3>px; margin: <3>px; }
QScrollBar::handle:vertical { min-height: <32>px; }
QScrollBar::handle:horizontal { min-width: <32>px; }
QScrollBar::handle:hover { background: {accent}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

constexpr const char* kLabels = R"(
QLabel { background: transparent; }
QLabel[role="title"] { font-size: {title}px; font-weight: 700; }
QLabel[role="lead"], QLabel[role="caption"], QLabel[role="sender"] { color: {secondary}; }
QLabel[role="caption"] { font-size: {small}px; }
QLabel[role="sender"] { font-size: {small}px; }
QLabel[role="section"], QLabel[role="strong"] { font-weight: 700; }
QLabel[role="figure"] { font-size: {figure}px; font-weight: 700; }
QLabel[role="error"], QLabel[level="bad"] { color: {bad}; }
QLabel[level="good"] { color: {good}; }
QLabel[level="warn"] { color: {warn}; }
QLabel:disabled { color: {disabled}; }
QLabel[role="summary"] { font-size: {small}px; color: {secondary}; border: 2px solid transparent; border-radius: <4>px; }
QLabel[role="summary"]:focus { border-color: {accent}; }
QLabel[role="large"], QLabel[role="summary"][room="true"], QTableView[room="true"], QHeaderView[room="true"] { font-size: {large}px; }
QPushButton[role="primary"] { font-weight: 700; }
)";

constexpr const char* kFields = R"(
QLineEdit, QPlainTextEdit, QTextEdit {
    background: {surface}; color: {text}; border: 1px solid {control}; border-radius: <6>px; padding: <4>px <7>px;
    selection-background-color: {accent}; selection-color: {onAccent}; }
QLineEdit { min-height: <20>px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid {accent}; padding: <3>px <6>px; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] { border: 2px solid {bad}; padding: <3>px <6>px; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: {disabled}; border-color: {line}; background: {page}; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] { background: {page}; border-color: {line}; }
QTextBrowser { background: {surface}; border: 1px solid {line}; padding: <8>px; }
QTextBrowser:focus { border: 2px solid {accent}; padding: <7>px; }
QTableView, QTreeView, QListView {
    background: {surface}; alternate-background-color: {page}; color: {text}; gridline-color: {line};
    border: 1px solid {line}; border-radius: <6>px; padding: 1px;
    selection-background-color: {accent}; selection-color: {onAccent}; }
QTableView:focus, QTreeView:focus, QListView:focus { border: 2px solid {accent}; padding: 0; }
QTableView::item { border: 1px solid transparent; padding: 0 <4>px; }
QTableView::item:selected { background: {accent}; color: {onAccent}; }
QHeaderView { background: {surface}; }
QHeaderView::section {
    background: {page}; color: {secondary}; border: none; border-bottom: 1px solid {line}; padding: <5>px <8>px;
    font-weight: 700; }
QTableCornerButton::section { background: {page}; border: none; }
)";

constexpr const char* kWindow = R"(
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[role="page"] { background: {page}; }
QMenuBar { background: {surface}; border-bottom: 1px solid {line}; padding: <2>px <8>px; }
QMenuBar::item { padding: <4>px <10>px; border-radius: <4>px; background: transparent; }
QMenuBar::item:selected { background: {accentSoft}; color: {text}; border: 1px solid {accent}; }
QMenu { background: {surface}; border: 1px solid {control}; padding: <4>px; }
QMenu::item { padding: <6>px <24>px; border-radius: <4>px; border: 1px solid transparent; }
QMenu::item:selected { background: {accentSoft}; color: {text}; border: 1px solid {accent}; }
QMenu::item:disabled { color: {disabled}; }
QMenu::separator { height: 1px; background: {line}; margin: <4>px <8>px; }
QToolTip { background: {surface}; color: {text}; border: 1px solid {control}; padding: <4>px; }
QStatusBar { background: {strip}; border-top: 1px solid {line}; }
QStatusBar::item { border: none; }
QSplitter::handle { background: {line}; }
QSplitter::handle:horizontal { margin: 0 <3>px; }
QSplitter::handle:vertical { margin: <3>px 0; }
QSplitter::handle:hover, QSplitter::handle:pressed { background: {accent}; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QProgressBar {
    border: 1px solid {control}; border-radius: <4>px; background: {surface}; text-align: center; min-height: <8>px; }
QProgressBar::chunk { background: {accent}; border-radius: <3>px; }
QTabWidget::pane { border: 1px solid {line}; border-radius: <6>px; background: {surface}; }
QTabBar::tab { padding: <6>px <14>px; border: none; border-bottom: 3px solid transparent; color: {secondary}; }
QTabBar::tab:selected { color: {accent}; border-bottom: 3px solid {accent}; font-weight: 700; }
QTabBar::tab:focus { border: 2px solid {accent}; }
)";

QString colorNamed(const ThemeColors& c, const QString& name)
{
    const std::pair<const char*, QColor> colors[] = {
        {"accent", c.accent},     {"onAccent", c.onAccent},   {"accentSoft", c.accentSoft},
        {"text", c.text},         {"secondary", c.secondary}, {"disabled", c.disabled},
        {"page", c.page},         {"surface", c.surface},     {"line", c.line},
        {"good", c.good},         {"warn", c.warn},           {"bad", c.bad},
        {"goodSoft", c.goodSoft}, {"warnSoft", c.warnSoft},   {"badSoft", c.badSoft},
        {"control", c.control}};
    for (const auto& [known, color] : colors)
        if (name == QLatin1String(known))
            return color.name();
    return {};
}

QString valueNamed(const Theme& theme, const QString& name, bool leftToRight)
{
    if (name == QLatin1String("leading"))
        return leftToRight ? QStringLiteral("left") : QStringLiteral("right");
    if (name == QLatin1String("trailing"))
        return leftToRight ? QStringLiteral("right") : QStringLiteral("left");
    if (name == QLatin1String("strip")) // a shade of its own, but never a tint of high contrast
        return (theme.isHighContrast() || theme.isDark() ? theme.colors().surface : theme.colors().page.darker(103))
            .name();
    if (name == QLatin1String("title"))
        return QString::number(theme.titleFont().pixelSize());
    if (name == QLatin1String("figure"))
        return QString::number(theme.figureFont().pixelSize());
    if (name == QLatin1String("large"))
        return QString::number(theme.largeFont().pixelSize());
    if (name == QLatin1String("small"))
        return QString::number(theme.smallFont().pixelSize());
    QString color = colorNamed(theme.colors(), name);
    Q_ASSERT_X(!color.isEmpty(), "themeSheet", qPrintable(name));
    return color;
}

} // namespace

QString themeSheet(const Theme& theme, Qt::LayoutDirection direction)
{
    const QString pattern = QLatin1String(kFrames) + QLatin1String(kScrollBars) + QLatin1String(kLabels) +
                            QLatin1String(kFields) + QLatin1String(kWindow);
    static const QRegularExpression slot(QStringLiteral("\\{([a-zA-Z]+)\\}|<(\\d+)>"));
    QString sheet;
    qsizetype from = 0;
    for (auto it = slot.globalMatch(pattern); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        sheet += pattern.mid(from, match.capturedStart() - from);
        sheet += match.hasCaptured(1) ? valueNamed(theme, match.captured(1), direction != Qt::RightToLeft)
                                      : QString::number(theme.scaled(match.captured(2).toInt()));
        from = match.capturedEnd();
    }
    return sheet + pattern.mid(from);
}

} // namespace foresight::ui
