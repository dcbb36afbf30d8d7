// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen_checks.h"
#include "shell_fixture.h"

#include <QAbstractButton>
#include <QDir>
#include <QRadioButton>

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
};

constexpr Look kLooks[] = {
    {"light-1366x768", ThemeChoice::Light, {1366, 768}, 100, true},
    {"dark-1366x768", ThemeChoice::Dark, {1366, 768}, 100, true},
    {"contrast-1366x768", ThemeChoice::HighContrast, {1366, 768}, 100, true},
    {"light-1024x600", ThemeChoice::Light, {1024, 600}, 100, false},
    {"light-1024x600-text200", ThemeChoice::Light, {1024, 600}, 200, false},
    {"dark-1366x768-text150", ThemeChoice::Dark, {1366, 768}, 150, false},
    {"light-1920x1080", ThemeChoice::Light, {1920, 1080}, 100, false}, // rendered() makes it 3840x2160 at 2x
};

} // namespace

/// Every screen of the student program in every language, theme and size: no words are clipped, nothing lies over
/// something else, contrast suffices. With FORESIGHT_SCREENS naming a folder, each is written there as a picture.
class ScreensTest : public ShellFixture
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
        for (const char* language : {"en", "eo", "de", "es", "zh_CN", "ar"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void holdsOnEveryScreen()
    {
        QFETCH(QString, language);
        m_language = language;
        begin();
        visitAll();
        if (!m_faults.isEmpty())
            QFAIL(qPrintable(QStringLiteral("%1 fault(s):\n").arg(m_faults.size()) + m_faults.join(QLatin1Char('\n'))));
    }

private:
    void begin()
    {
        auto settings = AppSettings::open(folder("data"));
        QVERIFY(settings && settings->setLanguage(m_language));
        StudentPlaces found = places();
        found.translations = FORESIGHT_TRANSLATIONS;
        if (m_language == QLatin1String("eo")) {
            found.translations = folder("translations");
            std::filesystem::create_directory(found.translations);
            std::filesystem::copy(FORESIGHT_PSEUDO, found.translations / "foresight_eo.qm");
        }
        m_window = std::make_unique<MainWindow>(found, m_clock, QLocale(QStringLiteral("en_GB")));
        m_window->start();
        m_window->show();
    }

    void visitAll()
    {
        look("first-start");
        QTest::keyClicks(&named<QWidget>("nameLineEdit"), QStringLiteral("Ada"));
        QTest::keyClicks(&named<QWidget>("numberLineEdit"), QStringLiteral("4711"));
        QTest::keyClick(&named<QWidget>("numberLineEdit"), Qt::Key_Return);
        named<QWidget>("data-gravity-trapOpenPushButton");
        look("labs");
        m_window->openLab(kLab);
        look("brief");
        QVERIFY(session().chooseContext("cloud"));
        visitAct("pipeline", "C", {{{"storage", std::string("nvme")}}, {{"gpus", 4.0}}}, {"A", "C"});
        visitAct("gravity", "C", {{{"dataset_gb", 1e6}}, {{"dataset_gb", 270'000.0}}}, {"B"});
        QVERIFY(session().finishLab());
        show({StepKind::Report, {}});
        look("report");
        m_window->showRecord();
        look("my-record");
        m_window->showSettings();
        look("settings");
        m_window->showHandbook({});
        look("handbook");
        m_window->showFirstStart();
        look("who-works-here");
    }

    void visitAct(const std::string& act, const std::string& answer, const std::vector<Settings>& looks,
                  const std::vector<std::string>& reflections)
    {
        show({StepKind::Message, act});
        look(act + "-message");
        QVERIFY(session().openAct(act));
        show({StepKind::Predict, act});
        look(act + "-predict");
        named<QRadioButton>("optionCRadioButton").setChecked(true);
        m_window->findChild<QAbstractButton*>(QStringLiteral("confidenceVerySureButton"))->click();
        wizard().activatePrimary();
        look(act + "-predict-confirm");
        QVERIFY(session().lockPrediction(act, answer, Confidence::VerySure, QStringLiteral("It looks like that.")));
        show({StepKind::Explore, act});
        QVERIFY(session().saveBookmark(act));
        for (const Settings& settings : looks)
            QVERIFY(session().explore(act, settings));
        look(act + "-explore");
        show({StepKind::Predict, act});
        look(act + "-predict-locked");
        QVERIFY(session().reveal(act));
        show({StepKind::Reveal, act});
        look(act + "-reveal");
        show({StepKind::Reflect, act});
        look(act + "-reflect");
        for (const std::string& each : reflections)
            QVERIFY(session().answerReflection(act, each));
        look(act + "-reflect-closed");
        QVERIFY(session().openEquation(act));
        show({StepKind::Equation, act});
        look(act + "-equation");
        QVERIFY(session().finishAct(act));
    }

    void show(const Step& step) { QVERIFY2(wizard().showStep(step), qPrintable(QString::number(int(step.kind)))); }

    void look(const std::string& screen)
    {
        for (const Look& each : kLooks) {
            Theme::current().apply({each.theme, each.textPercent, true});
            m_window->resize(each.size);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            const QString where =
                QStringLiteral("%1 %2 %3: ").arg(m_language, QString::fromStdString(screen), QLatin1String(each.name));
            QStringList faults = clippedTexts(*m_window) + overlaps(*m_window);
            const QString folder = qEnvironmentVariable("FORESIGHT_SCREENS");
            if (each.contrast || !folder.isEmpty()) {
                const QImage pixels = rendered(*m_window);
                if (each.contrast)
                    faults += lowContrasts(*m_window, pixels);
                keep(folder, QString::fromStdString(screen), QLatin1String(each.name), pixels);
            }
            for (const QString& fault : faults)
                m_faults << where + fault;
        }
    }

    void keep(const QString& folder, const QString& screen, const QString& look, const QImage& pixels) const
    {
        if (!folder.isEmpty()) {
            QDir().mkpath(folder);
            QVERIFY(pixels.save(QStringLiteral("%1/%2_%3_%4.png").arg(folder, screen, look, m_language)));
        }
    }

    QString m_language;
    QStringList m_faults;
};

QTEST_MAIN(ScreensTest)
#include "screens_test.moc"
