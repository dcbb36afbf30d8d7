// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell_fixture.h"

#include "core/base/file.h"

#include <QAbstractButton>
#include <QRadioButton>

namespace foresight::ui {

/// Goes through every screen of the student program, each as a learner meets it.
class ScreenWalk : public ShellFixture
{
protected:
    virtual void look(const std::string& screen) = 0; ///< called on each

    void begin(const QString& language)
    {
        m_language = language;
        auto settings = AppSettings::open(folder("data"));
        QVERIFY(settings && settings->setLanguage(m_language));
        StudentPlaces found = places();
        found.translations = FORESIGHT_TRANSLATIONS;
        if (m_language == QLatin1String("eo")) {
            found.translations = folder("translations");
            std::filesystem::create_directory(found.translations);
            std::filesystem::copy_file(FORESIGHT_PSEUDO, found.translations / "foresight_eo.qm",
                                       std::filesystem::copy_options::overwrite_existing);
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
        QCOMPARE(shownArea(), QStringLiteral("labView")); // once it is open
        look("brief");
        QVERIFY(session().chooseContext("cloud"));
        visitAct("pipeline", "C", {{{"storage", std::string("nvme")}}, {{"gpus", 4.0}}}, {"A", "C"});
        visitAct("gravity", "C", {{{"dataset_gb", 1e6}}, {{"dataset_gb", 270'000.0}}}, {"B"});
        QVERIFY(session().finishLab());
        show({StepKind::Report, {}});
        look("report");
        m_window->showRecord();
        QCOMPARE(shownArea(), QStringLiteral("recordPage")); // once it is read
        look("my-record");
        m_window->showSettings();
        look("settings");
        m_window->showHandbook({});
        look("handbook");
        m_window->showFirstStart();
        look("who-works-here");
        visitRestore();
    }

    /// A ledger with an event changed after its last snapshot, as it is told and as it is brought back.
    void visitRestore()
    {
        const std::filesystem::path ledger = Ledger::fileFor(folder("data"), "4711");
        m_window.reset();
        std::string content = *readFile(ledger, 100'000'000);
        const std::string wanted = "\"dataset_gb\":270000";
        content.replace(content.rfind(wanted), wanted.size(), "\"dataset_gb\":270001");
        QVERIFY(writeFile(ledger, content));
        begin(m_language);
        m_window->openLab(kLab);
        named<QAbstractButton>("restorePushButton");
        look("restore");
        named<QAbstractButton>("restorePushButton").click();
        QTRY_COMPARE(shownArea(), QStringLiteral("labView"));
        look("restored");
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

    QString m_language;
};

} // namespace foresight::ui
