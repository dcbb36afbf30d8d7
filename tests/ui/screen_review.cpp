// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen_review.h"

#include "screen_checks.h"

#include <QDir>
#include <QTest>

namespace foresight::ui::test {

namespace {

constexpr Look kLooks[] = {
    {"light-1366x768", ThemeChoice::Light, {1366, 768}, 100, true, true},
    {"dark-1366x768", ThemeChoice::Dark, {1366, 768}, 100, true, false},
    {"contrast-1366x768", ThemeChoice::HighContrast, {1366, 768}, 100, true, false},
    {"light-1024x600", ThemeChoice::Light, {1024, 600}, 100, false, true},
    {"light-600x1024", ThemeChoice::Light, {600, 1024}, 100, false, false},
    {"light-1024x600-text200", ThemeChoice::Light, {1024, 600}, 200, false, true},
    {"dark-1366x768-text150", ThemeChoice::Dark, {1366, 768}, 150, false, false},
    {"light-1920x1080", ThemeChoice::Light, {1920, 1080}, 100, false, false}, // rendered() makes it 3840x2160 at 2x
};

} // namespace

QStringList ScreenReview::allLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("eo"),    QStringLiteral("de"),
            QStringLiteral("es"), QStringLiteral("zh_CN"), QStringLiteral("ar")};
}

void ScreenReview::addRows(const QStringList& languages)
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("look");
    for (const QString& language : languages) {
        const bool all = !qEnvironmentVariableIsEmpty("FORESIGHT_SCREENS") || language == QLatin1String("en");
        for (int look = 0; look < static_cast<int>(std::size(kLooks)); ++look) {
            if (all || kLooks[look].forWords)
                QTest::addRow("%s %s", qPrintable(language), kLooks[look].name) << language << look;
        }
    }
}

void ScreenReview::begin()
{
    QFETCH(QString, language);
    QFETCH(int, look);
    m_language = language;
    m_look = &kLooks[look];
    m_faults.clear();
}

void ScreenReview::see(QWidget& window, const QString& screen)
{
    constexpr int kPasses = 5; // heights follow widths, and scroll areas heights
    for (int i = 0; i < kPasses; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    // Words that are twice as long or twice as large may be wider than a small screen.
    const bool wideWords = m_look->textPercent > 150 || m_language == QLatin1String("eo");
    QStringList found;
    const auto isSound = [&] {
        found = clippedTexts(window) + overlaps(window) + widePages(window, wideWords);
        return found.isEmpty();
    };
    (void)QTest::qWaitFor(isSound, 2000); // what was opened beside the window comes by and by
    const QString folder = qEnvironmentVariable("FORESIGHT_SCREENS");
    if (m_look->contrast || !folder.isEmpty()) {
        const QImage pixels = rendered(window);
        if (m_look->contrast)
            found += lowContrasts(window, pixels);
        if (!folder.isEmpty()) {
            QDir().mkpath(folder);
            QVERIFY(pixels.save(
                QStringLiteral("%1/%2_%3_%4.png").arg(folder, screen, QLatin1String(m_look->name), m_language)));
        }
    }
    for (const QString& fault : found)
        m_faults << screen + QStringLiteral(": ") + fault;
}

void ScreenReview::conclude() const
{
    if (!m_faults.isEmpty())
        QFAIL(qPrintable(QStringLiteral("%1 fault(s):\n").arg(m_faults.size()) + m_faults.join(QLatin1Char('\n'))));
}

} // namespace foresight::ui::test
