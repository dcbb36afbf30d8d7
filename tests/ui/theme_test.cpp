// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"
#include "ui/theme_colors.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

using namespace foresight::ui;

class ThemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversContrast_data();
    void coversContrast();
    void followsTheSystem_data();
    void followsTheSystem();
    void scalesWithText();
    void restylesByProperty();
    void targetsAreLargeEnough();
    void numberFieldsHaveAnEdge_data() { coversContrast_data(); }
    void numberFieldsHaveAnEdge();
};

namespace {

QPalette systemPalette(const QColor& window, const QColor& text)
{
    QPalette palette(window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, window);
    palette.setColor(QPalette::Button, window);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

QString pairName(const QColor& color, const QColor& background)
{
    return color.name() + QStringLiteral(" on ") + background.name();
}

} // namespace

void ThemeTest::coversContrast_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
    QTest::newRow("high contrast") << ThemeChoice::HighContrast;
}

void ThemeTest::coversContrast()
{
    QFETCH(ThemeChoice, choice);
    const ThemeColors c = themeColors(choice, QPalette());
    const auto readable = [](const QColor& text, const QColor& background) {
        QVERIFY2(contrastRatio(text, background) >= 4.5, qPrintable(pairName(text, background)));
    };
    const auto visible = [](const QColor& graphic, const QColor& background) {
        QVERIFY2(contrastRatio(graphic, background) >= 3.0, qPrintable(pairName(graphic, background)));
    };
    for (const QColor& background : {c.page, c.surface}) {
        for (const QColor& text : {c.text, c.secondary, c.accent, c.good, c.warn, c.bad})
            readable(text, background);
        for (const QColor& graphic : {c.control, c.compute, c.wait, c.series[0], c.series[1], c.series[2], c.series[3]})
            visible(graphic, background);
    }
    readable(c.onAccent, c.accent);
    readable(c.accent, c.accentSoft);
    for (const QColor& soft : {c.goodSoft, c.warnSoft, c.badSoft, c.accentSoft})
        readable(c.text, soft);
    readable(c.good, c.goodSoft);
    readable(c.warn, c.warnSoft);
    readable(c.bad, c.badSoft);
}

void ThemeTest::followsTheSystem_data()
{
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<ThemeChoice>("expected");
    QTest::newRow("light grey") << QColor(239, 239, 239) << QColor(0, 0, 0) << ThemeChoice::Light;
    QTest::newRow("dark grey") << QColor(50, 50, 50) << QColor(230, 230, 230) << ThemeChoice::Dark;
    QTest::newRow("white on black") << QColor(0, 0, 0) << QColor(255, 255, 255) << ThemeChoice::HighContrast;
    QTest::newRow("yellow on black") << QColor(0, 0, 0) << QColor(255, 255, 0) << ThemeChoice::HighContrast;
    QTest::newRow("soft black") << QColor(18, 18, 18) << QColor(200, 200, 200) << ThemeChoice::Dark;
    QTest::newRow("black on white") << QColor(255, 255, 255) << QColor(0, 0, 0) << ThemeChoice::HighContrast;
}

void ThemeTest::followsTheSystem()
{
    QFETCH(QColor, window);
    QFETCH(QColor, text);
    QFETCH(ThemeChoice, expected);
    const QPalette system = systemPalette(window, text);
    QCOMPARE(resolvedTheme(ThemeChoice::System, system), expected);
    QCOMPARE(resolvedTheme(ThemeChoice::Dark, system), ThemeChoice::Dark);
    if (expected == ThemeChoice::HighContrast) {
        const ThemeColors c = themeColors(expected, system);
        QCOMPARE(c.page, window);
        QCOMPARE(c.text, text);
        for (const QColor& level : {c.good, c.warn, c.bad, c.secondary, c.line})
            QCOMPARE(level, text);
        QVERIFY(contrastRatio(c.onAccent, c.accent) >= 4.5);
        QVERIFY(contrastRatio(c.disabled, window) >= 4.5);
    }
}

void ThemeTest::scalesWithText()
{
    Theme& theme = Theme::current();
    QSignalSpy changed(&theme, &Theme::changed);
    theme.apply({ThemeChoice::Light, 100, false});
    const int body = QApplication::font().pixelSize();
    const int title = theme.titleFont().pixelSize();
    theme.apply({ThemeChoice::Light, 200, false});
    QCOMPARE(changed.count(), 2);
    QCOMPARE(QApplication::font().pixelSize(), 2 * body);
    QCOMPARE(theme.titleFont().pixelSize(), 2 * title);
    theme.apply({ThemeChoice::Light, 900, false});
    QCOMPARE(theme.appearance().textPercent, 200);
}

void ThemeTest::restylesByProperty()
{
    Theme::current().apply({ThemeChoice::Light, 100, false});
    QLabel label(QStringLiteral("22.6 %"));
    label.ensurePolished();
    const int body = label.sizeHint().height();
    setStyleProperty(label, "role", QStringLiteral("figure"));
    QVERIFY(label.sizeHint().height() > body);
    setStyleProperty(label, "role", QStringLiteral("caption"));
    QVERIFY(label.sizeHint().height() < body);
}

void ThemeTest::targetsAreLargeEnough()
{
    Theme::current().apply({ThemeChoice::Light, 100, false});
    for (const char* role : {"primary", "secondary", "choice", "link", "disclosure"}) {
        QPushButton button(QStringLiteral("A"));
        button.setProperty("role", QLatin1String(role));
        QVERIFY2(button.sizeHint().height() >= 24 && button.sizeHint().width() >= 24, role);
    }
}

void ThemeTest::numberFieldsHaveAnEdge()
{
    QFETCH(ThemeChoice, choice);
    Theme& shown = Theme::of(*qApp);
    shown.apply({choice, 100, false});
    QSpinBox box;
    box.resize(120, 32);
    QImage pixels(box.size(), QImage::Format_RGB32);
    box.render(&pixels);
    QVERIFY(contrastRatio(pixels.pixelColor(0, box.height() / 2), shown.colors().page) >= 3.0);
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
