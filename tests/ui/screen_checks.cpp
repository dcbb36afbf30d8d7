// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen_checks.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionButton>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace foresight::ui::test {

namespace {

constexpr qreal kRatio = 2;
constexpr double kText = 4.5;
constexpr double kGraphics = 3;
constexpr int kLarge = 24;
constexpr int kLargeBold = 19;

QString called(const QWidget& widget, const QString& text)
{
    const QString name =
        widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className()) : widget.objectName();
    return QStringLiteral("%1 \"%2\"").arg(name, text.left(60));
}

QString plainText(const QString& text)
{
    QString plain = text;
    plain.remove(QLatin1Char('&'));
    return plain;
}

/// Width of the longest piece of a text that no line may break.
int longestWord(const QFontMetrics& metrics, const QString& text)
{
    int longest = 0;
    const QString pieces = QString(text).replace(QChar(0x200B), QLatin1Char(' ')); // where a line may end as well
    for (const QString& word : pieces.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        longest = std::max(longest, metrics.horizontalAdvance(word.section(QLatin1Char('\n'), 0, 0)));
    return longest;
}

bool isCjk(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

QString clippedLabel(const QLabel& label)
{
    if (label.text().isEmpty())
        return {};
    const QRect room = label.contentsRect();
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        if (needed > label.height() + 1)
            return QStringLiteral("needs a height of %1 and has %2").arg(needed).arg(label.height());
        const int word = isCjk(label.text()) ? 0 : longestWord(label.fontMetrics(), label.text());
        if (word > room.width() + 1)
            return QStringLiteral("has a word of %1 in a width of %2").arg(word).arg(room.width());
        return {};
    }
    const QSize needed = label.sizeHint();
    if (needed.width() > label.width() + 1 || needed.height() > label.height() + 1)
        return QStringLiteral("needs %1x%2 and has %3x%4")
            .arg(needed.width())
            .arg(needed.height())
            .arg(label.width())
            .arg(label.height());
    return {};
}

QString clippedButton(const QAbstractButton& button)
{
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (button.text().isEmpty() || (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
        return {};
    if (button.hasHeightForWidth()) {
        const int needed = button.heightForWidth(button.width());
        return needed > button.height() + 1
                   ? QStringLiteral("needs a height of %1 and has %2").arg(needed).arg(button.height())
                   : QString();
    }
    // A tool button of the rail pads as it has room; its words are what must fit.
    const QSize words = button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
    const QSize needed = tool != nullptr ? words : button.minimumSizeHint();
    if (needed.width() > button.width() + 1 || needed.height() > button.height() + 1)
        return QStringLiteral("needs %1x%2 and has %3x%4")
            .arg(needed.width())
            .arg(needed.height())
            .arg(button.width())
            .arg(button.height());
    return {};
}

QString clippedCombo(const QComboBox& combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.subControls = QStyle::SC_All;
    const int room =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo).width();
    const int words = combo.fontMetrics().horizontalAdvance(combo.currentText());
    const QWidget* place = combo.parentWidget();
    if (place != nullptr && combo.width() >= place->contentsRect().width() / 2)
        return {}; // there is no more room to give; its list shows the words
    return words > room + 1 ? QStringLiteral("needs a width of %1 and has %2").arg(words).arg(room) : QString();
}

double luminance(const QColor& color)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

} // namespace

const QWidget* sheetOf(const QWidget& widget, const QWidget& window)
{
    for (const QWidget* up = widget.parentWidget(); up != nullptr && up != &window; up = up->parentWidget()) {
        const auto* scroll = up->parentWidget() != nullptr
                                 ? qobject_cast<const QAbstractScrollArea*>(up->parentWidget()->parentWidget())
                                 : nullptr;
        if (scroll != nullptr && up->parentWidget() == scroll->viewport())
            return up;
    }
    return &window;
}

double contrastOf(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

namespace {

/// The strongest contrast of any pixel of a rectangle against the colour that most of it has.
double strongest(const QImage& pixels, const QRect& rect)
{
    QHash<QRgb, int> counts;
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        for (int x = rect.left(); x <= rect.right(); ++x)
            ++counts[pixels.pixel(x, y)];
    if (counts.isEmpty())
        return 0;
    const auto most = std::max_element(counts.begin(), counts.end());
    const QColor ground(most.key());
    double best = 1;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        best = std::max(best, contrastOf(QColor(it.key()), ground));
    return best;
}

/// Where a widget's rectangle can be seen, in pixels; empty when it cannot.
QRect seenIn(const QWidget& widget, const QRect& rect, const QWidget& window, const QImage& pixels)
{
    const QRect seen = widget.visibleRegion().boundingRect() & rect;
    if (seen.width() < rect.width() / 2 || seen.height() < rect.height() / 2 || seen.isEmpty())
        return {};
    const QRect inWindow(widget.mapTo(&window, seen.topLeft()), seen.size());
    const QRect scaled(QPointF(inWindow.topLeft() * kRatio).toPoint(), inWindow.size() * kRatio);
    return scaled & pixels.rect();
}

double needed(const QFont& font)
{
    const QFontInfo info(font);
    return info.pixelSize() >= kLarge || (info.bold() && info.pixelSize() >= kLargeBold) ? kGraphics : kText;
}

QRect textRect(const QAbstractButton& button)
{
    // The middle of the button, without its border and focus ring.
    const int margin = std::max(3, button.height() / 6);
    return button.rect().adjusted(margin, margin, -margin, -margin);
}

} // namespace

QStringList clippedTexts(const QWidget& window)
{
    QStringList faults;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->isVisibleTo(&window) || label->pixmap(Qt::ReturnByValue).isNull() == false)
            continue;
        if (const QString fault = clippedLabel(*label); !fault.isEmpty())
            faults << called(*label, label->text()) + QLatin1Char(' ') + fault;
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (!button->isVisibleTo(&window))
            continue;
        if (const QString fault = clippedButton(*button); !fault.isEmpty())
            faults << called(*button, button->text()) + QLatin1Char(' ') + fault;
    }
    for (const QComboBox* combo : window.findChildren<QComboBox*>()) {
        if (!combo->isVisibleTo(&window))
            continue;
        if (const QString fault = clippedCombo(*combo); !fault.isEmpty())
            faults << called(*combo, combo->currentText()) + QLatin1Char(' ') + fault;
    }
    return faults;
}

QStringList overlaps(const QWidget& window)
{
    struct Placed
    {
        const QWidget* widget;
        const QWidget* sheet;
        QRect rect;
    };
    std::vector<Placed> placed;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool wanted = qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget) ||
                            qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget);
        if (wanted && widget->isVisibleTo(&window) && !widget->size().isEmpty()) {
            const QWidget* sheet = sheetOf(*widget, window);
            placed.push_back({widget, sheet, QRect(widget->mapTo(sheet, QPoint()), widget->size())});
        }
    }
    QStringList faults;
    for (std::size_t i = 0; i < placed.size(); ++i) {
        for (std::size_t j = i + 1; j < placed.size(); ++j) {
            const Placed& a = placed[i];
            const Placed& b = placed[j];
            const bool related = a.widget->isAncestorOf(b.widget) || b.widget->isAncestorOf(a.widget);
            const QRect common = a.rect & b.rect;
            if (a.sheet == b.sheet && !related && common.width() > 1 && common.height() > 1)
                faults << called(*a.widget, {}) + QStringLiteral(" lies over ") + called(*b.widget, {});
        }
    }
    return faults;
}

QStringList widePages(const QWidget& window, bool mayScroll)
{
    QStringList faults;
    for (const QScrollArea* area : window.findChildren<QScrollArea*>()) {
        const int beyond = area->horizontalScrollBar()->maximum();
        const bool reachable = area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        if (area->isVisibleTo(&window) && beyond > 0 && !(mayScroll && reachable))
            faults << called(*area, {}) + QStringLiteral(" is too narrow by %1").arg(beyond);
    }
    return faults;
}

QImage rendered(QWidget& window)
{
    QImage pixels(window.size() * kRatio, QImage::Format_RGB32);
    pixels.setDevicePixelRatio(kRatio);
    window.render(&pixels);
    return pixels;
}

QStringList lowContrasts(const QWidget& window, const QImage& pixels)
{
    QStringList faults;
    const auto check = [&](const QWidget& widget, const QRect& rect, double wanted, const QString& text) {
        const QRect seen = seenIn(widget, rect, window, pixels);
        if (seen.isEmpty())
            return;
        const double found = strongest(pixels, seen);
        if (found < wanted)
            faults << QStringLiteral("%1 has a contrast of %2:1, not %3:1")
                          .arg(called(widget, text), QString::number(found, 'f', 2), QString::number(wanted));
    };
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->isEnabled() && !label->text().trimmed().isEmpty())
            check(*label, label->contentsRect(), needed(label->font()), label->text());
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || !button->isEnabled())
            continue;
        if (!button->text().isEmpty() && qobject_cast<const QPushButton*>(button))
            check(*button, textRect(*button), needed(button->font()), plainText(button->text()));
        else
            check(*button, button->rect(), kGraphics, plainText(button->text()));
    }
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool field = qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget);
        const bool mark = widget->inherits("foresight::ui::IconMark");
        if (widget->isVisible() && widget->isEnabled() && (field || mark))
            check(*widget, widget->rect(), kGraphics, {});
    }
    return faults;
}

} // namespace foresight::ui::test
