// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access_checks.h"
#include "question_walk.h"

#include <QSet>

using namespace foresight;
using namespace foresight::ui;
using namespace foresight::ui::test;

namespace {

// Windows that a learner may have: upright, and so narrow that 320 px are left beside the rail.
constexpr QSize kUsual(1366, 768);
constexpr QSize kUpright(600, 1024);
constexpr QSize kNarrow(480, 640);

} // namespace

/// Every screen of the student program as keys and screen readers meet it (WCAG 2.1 A and AA).
class AccessTest : public QuestionWalk
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        freshFolder();
        m_faults.clear();
        m_titles.clear();
    }
    void cleanup() { closeAll(); }

    void holdsOnEveryScreen_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("light") << QStringLiteral("en") << ThemeChoice::Light;
        QTest::newRow("dark, mirrored") << QStringLiteral("ar") << ThemeChoice::Dark;
        QTest::newRow("contrast") << QStringLiteral("de") << ThemeChoice::HighContrast;
    }

    void holdsOnEveryScreen()
    {
        QFETCH(QString, language);
        QFETCH(ThemeChoice, theme);
        m_theme = theme;
        begin(language);
        Theme::current().apply({m_theme, 100, true});
        m_window->resize(kUsual);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        visitAll();
        QCOMPARE(int(m_titles.size()), 20);
        if (!m_faults.isEmpty())
            QFAIL(qPrintable(QStringLiteral("%1 fault(s):\n").arg(m_faults.size()) + m_faults.join(QLatin1Char('\n'))));
    }

    void holdsForEveryQuestion_data() { holdsOnEveryScreen_data(); }

    void holdsForEveryQuestion()
    {
        QFETCH(QString, language);
        QFETCH(ThemeChoice, theme);
        m_theme = theme;
        auto settings = AppSettings::open(folder("data"));
        QVERIFY(settings && settings->setLearner(kAda));
        addQuestionLab();
        begin(language);
        Theme::current().apply({m_theme, 100, true});
        m_window->resize(kUsual);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        visitQuestions();
        if (!m_faults.isEmpty())
            QFAIL(qPrintable(QStringLiteral("%1 fault(s):\n").arg(m_faults.size()) + m_faults.join(QLatin1Char('\n'))));
    }

private:
    void look(const std::string& screen) override
    {
        settle();
        QWidget& window = *m_window;
        QStringList faults = labelFaults(window) + labelInNameFaults(window) + tooltipFaults(window) +
                             shortcutFaults(window) + motionFaults(window);
        faults += titleFaults(screen);
        // What assistive technology is told of the language that is read (WCAG 3.1.1).
        if (QLocale().language() != QLocale(m_language).language())
            faults << QStringLiteral("is told to be in %1").arg(QLocale().name());
        const QList<QPointer<QWidget>> stops = goRound(faults);
        faults += orderFaults(stops, window) + focusFaults(stops, window);
        for (const QSize& size : {kUpright, kNarrow}) {
            window.resize(size);
            settle();
            for (const QString& fault : sidewaysFaults(window))
                faults << QStringLiteral("at %1x%2 ").arg(size.width()).arg(size.height()) + fault;
        }
        window.resize(kUsual);
        settle();
        for (const QString& fault : std::as_const(faults))
            m_faults << QStringLiteral("%1 %2: ").arg(m_language, QString::fromStdString(screen)) + fault;
    }

    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    QStringList titleFaults(const std::string& screen)
    {
        const QString title = m_window->windowTitle();
        const auto same = m_titles.constFind(title);
        const QString name = QString::fromStdString(screen);
        // One screen in several states keeps its title.
        const bool ours = same == m_titles.cend() || name.startsWith(*same) || screen == "who-works-here" ||
                          screen == "restored"; // the lab at the step that was reached
        if (same == m_titles.cend())
            m_titles.insert(title, name);
        return ours ? QStringList() : QStringList{QStringLiteral("has the title of %1: %2").arg(*same, title)};
    }

    /// Goes round with Tab, which opens nothing, goes nowhere and records nothing (WCAG 3.2.1).
    QList<QPointer<QWidget>> goRound(QStringList& faults)
    {
        const bool inLab = m_window->labView() != nullptr;
        const std::int64_t events = inLab ? session().state().lastSeq : 0;
        const QString title = m_window->windowTitle();
        const auto windows = [] {
            int shown = 0;
            for (const QWidget* each : QApplication::topLevelWidgets())
                shown += each->isVisible() ? 1 : 0;
            return shown;
        };
        const int before = windows();
        const QList<QPointer<QWidget>> stops = tabStops(*m_window);
        if (stops.isEmpty())
            faults << QStringLiteral("Tab finds nothing");
        if (windows() != before || m_window->windowTitle() != title)
            faults << QStringLiteral("Tab opens or leaves a screen");
        if (inLab && session().state().lastSeq != events)
            faults << QStringLiteral("Tab records an event");
        return stops;
    }

    ThemeChoice m_theme = ThemeChoice::Light;
    QStringList m_faults;
    QMap<QString, QString> m_titles;
};

QTEST_MAIN(AccessTest)
#include "access_test.moc"
