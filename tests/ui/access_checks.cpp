// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access_checks.h"

#include "screen_checks.h"

#include <QAbstractAnimation>
#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGraphicsView>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>

namespace foresight::ui::test {

namespace {

constexpr int kMostStops = 300;
constexpr int kMostLinks = 60; ///< a text with links takes Tab for each of them
constexpr int kSlowMs = 1000;  ///< what comes no faster neither moves nor flashes
constexpr int kEnough = 48;    ///< px that change, however large what has the focus is
constexpr int kAround = 4;     ///< px around a widget in which its focus may show

QString called(const QWidget& widget)
{
    return widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className()) : widget.objectName();
}

QString told(const QWidget& widget, QAccessible::Text what)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    return interface != nullptr ? interface->text(what) : QString();
}

bool isLabelled(const QWidget& widget)
{
    if (!told(widget, QAccessible::Name).isEmpty())
        return true;
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    return interface != nullptr && !interface->relations(QAccessible::Label).isEmpty();
}

bool isField(const QWidget& widget)
{
    return qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
           (qobject_cast<const QAbstractSlider*>(&widget) && !qobject_cast<const QScrollBar*>(&widget)) ||
           qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget) ||
           qobject_cast<const QTextEdit*>(&widget) || qobject_cast<const QAbstractButton*>(&widget);
}

/// Words as they are said: no mnemonic, no joiners, ordinary spaces.
QString words(QString text)
{
    text.remove(QLatin1Char('&')).remove(QChar(0x2060)).remove(QChar(0x2068)).remove(QChar(0x2069));
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' ')).simplified();
}

QRect placeOf(const QWidget& widget, const QWidget& sheet)
{
    return {widget.mapTo(&sheet, QPoint()), widget.size()};
}

/// Whether b stands where it is read before a.
bool standsBefore(const QRect& b, const QRect& a, bool mirrored)
{
    const bool besides = mirrored ? b.right() <= a.left() : b.left() >= a.right(); // in a later column
    const bool ahead = mirrored ? b.left() >= a.right() : b.right() <= a.left();
    if (b.bottom() <= a.top())
        return !besides;
    const int common = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    return ahead && common > std::min(a.height(), b.height()) / 2;
}

QImage around(QWidget& window, const QRect& place)
{
    QImage pixels(place.size(), QImage::Format_RGB32);
    window.render(&pixels, QPoint(), QRegion(place), QWidget::DrawWindowBackground | QWidget::DrawChildren);
    return pixels;
}

int changedPixels(const QImage& a, const QImage& b)
{
    int changed = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            if (a.pixel(x, y) != b.pixel(x, y) && contrastOf(a.pixelColor(x, y), b.pixelColor(x, y)) >= 3)
                ++changed;
    return changed;
}

void bringIntoView(QWidget& widget)
{
    for (QWidget* up = widget.parentWidget(); up != nullptr; up = up->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(up))
            area->ensureWidgetVisible(&widget, 2 * kAround, 2 * kAround);
    QCoreApplication::processEvents();
}

/// The same round, begun at what stands first on the sheet where it was begun.
QList<QPointer<QWidget>> fromTheTop(QList<QPointer<QWidget>> stops, const QWidget& window)
{
    if (stops.isEmpty())
        return stops;
    const QWidget* sheet = sheetOf(*stops.first(), window);
    qsizetype first = 0;
    for (qsizetype i = 1; i < stops.size(); ++i)
        if (sheetOf(*stops[i], window) == sheet &&
            standsBefore(placeOf(*stops[i], *sheet), placeOf(*stops[first], *sheet), window.isRightToLeft()))
            first = i;
    // A bar across the whole window comes before what scrolls below it, wherever in the bar its button is.
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const QWidget* own = sheetOf(*stops[i], window);
        const auto isBelow = [&](const QPointer<QWidget>& other) {
            return other == stops[i] || sheetOf(*other, window) != own ||
                   placeOf(*other, *own).top() >= placeOf(*stops[i], *own).bottom();
        };
        if (own == &window && std::all_of(stops.begin(), stops.end(), isBelow))
            first = i;
    }
    std::rotate(stops.begin(), stops.begin() + first, stops.end());
    return stops;
}

QWidget* nextFocus()
{
    QWidget* before = QApplication::focusWidget();
    for (int i = 0; i < kMostLinks && before != nullptr && QApplication::focusWidget() == before; ++i)
        QTest::keyClick(before, Qt::Key_Tab);
    return QApplication::focusWidget();
}

} // namespace

QList<QPointer<QWidget>> tabStops(QWidget& window)
{
    QList<QPointer<QWidget>> stops;
    if (QApplication::focusWidget() == nullptr)
        window.setFocus();
    for (int i = 0; i < kMostStops; ++i) {
        QWidget* next = nextFocus();
        if (next == nullptr || (!stops.isEmpty() && stops.contains(next)))
            break;
        stops << next;
    }
    return stops;
}

QStringList orderFaults(const QList<QPointer<QWidget>>& stops, const QWidget& window)
{
    QStringList faults;
    const QList<QPointer<QWidget>> round = fromTheTop(stops, window);
    for (qsizetype i = 0; i + 1 < round.size(); ++i) {
        const QWidget& a = *round[i];
        const QWidget& b = *round[i + 1];
        const QWidget* sheet = sheetOf(a, window);
        if (sheet != sheetOf(b, window) || a.isAncestorOf(&b) || b.isAncestorOf(&a))
            continue;
        // A sentence has its own direction, whatever the window's is.
        const bool mirrored = (a.parentWidget() == b.parentWidget() ? a.parentWidget() : &window)->isRightToLeft();
        if (standsBefore(placeOf(b, *sheet), placeOf(a, *sheet), mirrored))
            faults << QStringLiteral("Tab goes from %1 back to %2").arg(called(a), called(b));
    }
    return faults;
}

QStringList focusFaults(const QList<QPointer<QWidget>>& stops, QWidget& window)
{
    QStringList faults;
    for (const QPointer<QWidget>& stop : stops) {
        bringIntoView(*stop);
        stop->setFocus(Qt::TabFocusReason);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        const QRect place = placeOf(*stop, window).adjusted(-kAround, -kAround, kAround, kAround) & window.rect();
        const QImage with = around(window, place);
        stop->clearFocus();
        const QImage without = around(window, place);
        // A line under or beside it is the least that is seen; a ring is more.
        const int least = std::min({stop->width(), stop->height(), kEnough});
        const int changed = changedPixels(with, without);
        if (changed < least)
            faults << QStringLiteral("the focus on %1 changes %2 pixels by 3:1, not %3")
                          .arg(called(*stop))
                          .arg(changed)
                          .arg(least);
    }
    return faults;
}

QStringList labelFaults(const QWidget& window)
{
    QStringList faults;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool takesFocus = widget->focusPolicy() != Qt::NoFocus && isField(*widget);
        if (widget->isVisible() && takesFocus && !isLabelled(*widget))
            faults << called(*widget) + QStringLiteral(" has no label");
        if (const auto* table = qobject_cast<const QTableView*>(widget); table != nullptr && table->isVisible()) {
            const QAbstractItemModel* model = table->model();
            for (int column = 0; model != nullptr && column < model->columnCount(); ++column)
                if (model->headerData(column, Qt::Horizontal).toString().isEmpty())
                    faults << QStringLiteral("column %1 of %2 has no header").arg(column + 1).arg(called(*table));
        }
    }
    return faults;
}

QStringList labelInNameFaults(const QWidget& window)
{
    QStringList faults;
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        const QString written = words(button->text());
        const QString name = words(told(*button, QAccessible::Name));
        if (button->isVisible() && !name.contains(written, Qt::CaseInsensitive))
            faults << QStringLiteral("%1 is called \"%2\" and says \"%3\"").arg(called(*button), name, written);
    }
    return faults;
}

QStringList tooltipFaults(const QWidget& window)
{
    QStringList faults;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const QString tip = words(widget->toolTip());
        if (qobject_cast<const QGraphicsView*>(widget))
            continue; // how to drag a chart's point; its description says what keys do the same
        if (!widget->isVisible() || tip.isEmpty() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const QString said =
            words(told(*widget, QAccessible::Name) + QLatin1Char('\n') + told(*widget, QAccessible::Description) +
                  QLatin1Char('\n') + told(*widget, QAccessible::Help));
        if (!said.contains(tip))
            faults << QStringLiteral("only the tooltip of %1 says \"%2\"").arg(called(*widget), tip);
    }
    return faults;
}

QStringList shortcutFaults(const QWidget& window)
{
    QList<QKeySequence> all;
    for (const QAction* action : window.findChildren<QAction*>())
        all += action->shortcuts();
    for (const QShortcut* shortcut : window.findChildren<QShortcut*>())
        all << shortcut->key();
    QStringList faults;
    for (const QKeySequence& keys : std::as_const(all)) {
        if (keys.isEmpty())
            continue;
        const QKeyCombination first = keys[0];
        const bool function = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
        if (!function && (first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier)) == 0)
            faults << QStringLiteral("the shortcut %1 needs no modifier").arg(keys.toString());
    }
    return faults;
}

QStringList motionFaults(const QWidget& window)
{
    QStringList faults;
    for (const QTimer* timer : window.findChildren<QTimer*>())
        if (timer->isActive() && !timer->isSingleShot() && timer->interval() < kSlowMs)
            faults << QStringLiteral("a timer of %1 ms goes on for ever").arg(timer->interval());
    for (const QAbstractAnimation* animation : window.findChildren<QAbstractAnimation*>())
        if (animation->state() == QAbstractAnimation::Running)
            faults << QStringLiteral("%1 runs").arg(QLatin1String(animation->metaObject()->className()));
    return faults;
}

QStringList sidewaysFaults(const QWidget& window)
{
    QStringList faults;
    for (const QScrollArea* area : window.findChildren<QScrollArea*>())
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
            faults << QStringLiteral("%1 is %2 px too narrow")
                          .arg(called(*area))
                          .arg(area->horizontalScrollBar()->maximum());
    return faults;
}

} // namespace foresight::ui::test
