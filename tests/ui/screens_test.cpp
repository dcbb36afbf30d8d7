// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen_checks.h"
#include "screen_walk.h"

#include <QDir>

#include <functional>

using namespace foresight;
using namespace foresight::ui;
using namespace foresight::ui::test;

namespace {

struct Look
{
    const char* name;
    ThemeChoice theme;
    QSize size;
    int textPercent;
    bool contrast; ///< measured here: it depends on the theme alone
    bool forWords; ///< looked at in every language
};

constexpr Look kLooks[] = {
    {"light-1366x768", ThemeChoice::Light, {1366, 768}, 100, true, true},
    {"dark-1366x768", ThemeChoice::Dark, {1366, 768}, 100, true, false},
    {"contrast-1366x768", ThemeChoice::HighContrast, {1366, 768}, 100, true, false},
    {"light-1024x600", ThemeChoice::Light, {1024, 600}, 100, false, false},
    {"light-600x1024", ThemeChoice::Light, {600, 1024}, 100, false, false},
    {"light-1024x600-text200", ThemeChoice::Light, {1024, 600}, 200, false, true},
    {"dark-1366x768-text150", ThemeChoice::Dark, {1366, 768}, 150, false, false},
    {"light-1920x1080", ThemeChoice::Light, {1920, 1080}, 100, false, false}, // rendered() makes it 3840x2160 at 2x
};

} // namespace

/// Every screen of the student program in every language, theme and size: no words are clipped, nothing lies over
/// something else, contrast suffices. With FORESIGHT_SCREENS naming a folder, each is written there as a picture.
class ScreensTest : public ScreenWalk
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        freshFolder();
        m_faults.clear();
    }
    void cleanup() { closeAll(); }

    void holdsOnEveryScreen_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("look");
        for (const char* language : {"en", "eo", "de", "es", "zh_CN", "ar"}) {
            // Themes and sizes are about the screens, languages about the words: each pair with the narrowest room.
            const bool all = !qEnvironmentVariableIsEmpty("FORESIGHT_SCREENS") || language == QByteArray("en");
            for (int look = 0; look < static_cast<int>(std::size(kLooks)); ++look) {
                if (all || kLooks[look].forWords)
                    QTest::addRow("%s %s", language, kLooks[look].name) << QString::fromLatin1(language) << look;
            }
        }
    }

    void holdsOnEveryScreen()
    {
        QFETCH(QString, language);
        QFETCH(int, look);
        m_look = kLooks[look];
        auto settings = AppSettings::open(folder("data"));
        QVERIFY(settings && settings->setAppearance({m_look.theme, m_look.textPercent, true}));
        begin(language);
        m_window->resize(m_look.size);
        visitAll();
        if (!m_faults.isEmpty())
            QFAIL(qPrintable(QStringLiteral("%1 fault(s):\n").arg(m_faults.size()) + m_faults.join(QLatin1Char('\n'))));
    }

private:
    void look(const std::string& screen) override
    {
        constexpr int kPasses = 5; // heights follow widths, and scroll areas heights
        for (int i = 0; i < kPasses; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        QStringList faults = clippedTexts(*m_window) + overlaps(*m_window);
        const QString folder = qEnvironmentVariable("FORESIGHT_SCREENS");
        if (m_look.contrast || !folder.isEmpty()) {
            const QImage pixels = rendered(*m_window);
            if (m_look.contrast)
                faults += lowContrasts(*m_window, pixels);
            keep(folder, QString::fromStdString(screen), QLatin1String(m_look.name), pixels);
        }
        for (const QString& fault : faults)
            m_faults << QString::fromStdString(screen) + QStringLiteral(": ") + fault;
    }

    void keep(const QString& folder, const QString& screen, const QString& look, const QImage& pixels) const
    {
        if (!folder.isEmpty()) {
            QDir().mkpath(folder);
            QVERIFY(pixels.save(QStringLiteral("%1/%2_%3_%4.png").arg(folder, screen, look, m_language)));
        }
    }

    Look m_look{};
    QStringList m_faults;
};

QTEST_MAIN(ScreensTest)
#include "screens_test.moc"
