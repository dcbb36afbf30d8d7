// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell_fixture.h"

#include "ui/language.h"
#include "ui/student/step_rail.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

#include <filesystem>

using namespace foresight;
using namespace foresight::ui;

namespace {

/// What the pseudo-locale puts around every word of the program's own.
bool isMarked(const QString& text)
{
    return text.startsWith(QChar(0x2039)) && text.endsWith(QChar(0x203A));
}

} // namespace

class LanguageTest : public ShellFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        freshFolder();
        std::filesystem::create_directory(folder("translations"));
    }
    void cleanup()
    {
        closeAll();
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight); // English again, without a window
    }

    void findsTheReadersLanguage_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("found");
        QTest::newRow("German in Austria") << "de-AT,en"
                                           << "de";
        QTest::newRow("the second wish") << "fr-FR,es-MX"
                                         << "es";
        QTest::newRow("nobody speaks it") << "fr-FR"
                                          << "en";
        QTest::newRow("Chinese, simplified") << "zh-Hans-SG"
                                             << "zh_CN";
        QTest::newRow("Chinese, traditional") << "zh-Hant-TW,ar-EG"
                                              << "ar";
        QTest::newRow("none") << ""
                              << "en";
    }

    void findsTheReadersLanguage()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, found);
        const QStringList codes = QStringLiteral("en,ar,de,es,zh_CN").split(QLatin1Char(','));
        QCOMPARE(Language::best(codes, wanted.split(QLatin1Char(','), Qt::SkipEmptyParts)), found);
    }

    void writesNumbersAsTheReaderDoes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("reader");
        QTest::addColumn<QString>("number");
        QTest::newRow("English") << "en"
                                 << "en_GB"
                                 << "1,234.5";
        QTest::newRow("German") << "de"
                                << "en_GB"
                                << "1.234,5";
        QTest::newRow("German in Switzerland") << "de"
                                               << "de_CH" << QStringLiteral("1’234.5");
        QTest::newRow("English on a German desktop") << "en"
                                                     << "de_DE"
                                                     << "1,234.5";
        QTest::newRow("Chinese") << "zh_CN"
                                 << "en_GB"
                                 << "1,234.5";
    }

    void writesNumbersAsTheReaderDoes()
    {
        QFETCH(QString, code);
        QFETCH(QString, reader);
        QFETCH(QString, number);
        QCOMPARE(Language::locale(code, QLocale(reader)).toString(1234.5, 'f', 1), number);
    }

    void keepsTheDigitsOfFormulas_data()
    {
        QTest::addColumn<QString>("reader");
        for (const char* reader : {"en_GB", "ar_EG", "ar_SA", "ar_MA"})
            QTest::newRow(reader) << reader;
    }

    void keepsTheDigitsOfFormulas()
    {
        QFETCH(QString, reader);
        const QLocale locale = Language::locale(QStringLiteral("ar"), QLocale(reader));
        QCOMPARE(locale.language(), QLocale::Arabic);
        QCOMPARE(locale.toString(67), QStringLiteral("67"));
    }

    void speaksWhatTheDesktopSpeaks()
    {
        give("de");
        auto settings = AppSettings::open(folder("data"));
        QVERIFY(settings && settings->setLearner(kAda));
        m_window = std::make_unique<MainWindow>(places(), m_clock, QLocale(QStringLiteral("de_AT")));
        m_window->start();
        QVERIFY(isMarked(named<QMenu>("labMenu").title()));
    }

    /// The handbook is the one of the language, and the English one where a language has none.
    void speaksInTheHandbook()
    {
        give("de");
        give("ar");
        give("eo");
        openKnown();
        const auto heading = [this] {
            m_window->showHandbook(QStringLiteral("keys"));
            return named<QTextBrowser>("handbookTextBrowser").document()->firstBlock().text();
        };
        QCOMPARE(heading(), QStringLiteral("Student handbook"));
        chooseLanguage(QStringLiteral("de"));
        QTRY_COMPARE(heading(), QStringLiteral("Handbuch für Lernende"));
        chooseLanguage(QStringLiteral("ar"));
        QTRY_COMPARE(heading(), QStringLiteral("دليل الطلبة"));
        const QTextBlock title = named<QTextBrowser>("handbookTextBrowser").document()->firstBlock();
        QCOMPARE(title.textDirection(), Qt::RightToLeft);
        chooseLanguage(QStringLiteral("eo"));
        QTRY_COMPARE(heading(), QStringLiteral("Student handbook"));
    }

    /// At run time, from the settings, by keyboard; the lab stays where it was and what was written stays.
    void switchesWhileALabIsOpen()
    {
        give("eo");
        openKnown(kLab);
        QVERIFY(session().chooseContext("cloud"));
        QVERIFY(wizard().showStep({StepKind::Message, "pipeline"}));
        wizard().activatePrimary();
        QCOMPARE(wizard().shownStep().kind, StepKind::Predict);
        named<QPlainTextEdit>("reasonLimitedTextEdit").setPlainText(QStringLiteral("the disk is slow"));
        const QString before = m_window->windowTitle();

        chooseLanguage(QStringLiteral("eo"));
        QTRY_VERIFY(isMarked(named<QLabel>("areaTitleLabel").text()));
        QCOMPARE(named<QComboBox>("languageComboBox").currentData().toString(), QStringLiteral("eo"));
        QCOMPARE(m_window->focusWidget(), &named<QComboBox>("languageComboBox"));
        QVERIFY(isMarked(named<QMenu>("labMenu").title()));
        m_window->showLab();
        QCOMPARE(wizard().shownStep().kind, StepKind::Predict);
        QCOMPARE(named<QPlainTextEdit>("reasonLimitedTextEdit").toPlainText(), QStringLiteral("the disk is slow"));
        QVERIFY(isMarked(wizard().shownPage().primaryText()));
        QVERIFY(m_window->windowTitle() != before);

        chooseLanguage(QStringLiteral("en"));
        QTRY_COMPARE(named<QMenu>("labMenu").title(), QStringLiteral("&Lab"));
        QCOMPARE(wizard().shownStep().kind, StepKind::Predict); // once it is open again
        m_window->showLab();
        QCOMPARE(m_window->windowTitle(), before);
    }

    void keepsTheChoice()
    {
        give("eo");
        openKnown();
        chooseLanguage(QStringLiteral("eo"));
        QTRY_VERIFY(isMarked(named<QMenu>("labMenu").title()));
        closeAll();
        open();
        QVERIFY(isMarked(named<QMenu>("labMenu").title()));
    }

    void mirrorsForArabic()
    {
        give("ar");
        openKnown(kLab);
        const auto railX = [this] { return named<StepRail>("stepRailFrame").mapTo(m_window.get(), QPoint()).x(); };
        const auto pageX = [this] { return wizard().shownPage().mapTo(m_window.get(), QPoint()).x(); };
        QVERIFY(railX() < pageX());
        chooseLanguage(QStringLiteral("ar"));
        QTRY_COMPARE(m_window->layoutDirection(), Qt::RightToLeft);
        m_window->showLab();
        QTRY_VERIFY(railX() > pageX());
    }

    void aMissingTranslationIsEnglish()
    {
        auto settings = AppSettings::open(folder("data"));
        QVERIFY(settings && settings->setLearner(kAda) && settings->setLanguage(QStringLiteral("de")));
        open();
        QCOMPARE(named<QMenu>("labMenu").title(), QStringLiteral("&Lab"));
    }

    void countsInEnglish()
    {
        std::filesystem::copy(FORESIGHT_ENGLISH, folder("translations") / "foresight_en.qm");
        Language language;
        language.use(QStringLiteral("en"), folder("translations"));
        const auto events = [](int n) {
            return QCoreApplication::translate("foresight::ui::RecordPage", "%n events", nullptr, n);
        };
        QCOMPARE(events(1), QStringLiteral("1 event"));
        QCOMPARE(events(2), QStringLiteral("2 events"));
    }

private:
    void give(const char* code)
    {
        std::filesystem::copy(FORESIGHT_PSEUDO, folder("translations") / ("foresight_" + std::string(code) + ".qm"));
    }

    void chooseLanguage(const QString& code)
    {
        m_window->showSettings();
        auto& box = named<QComboBox>("languageComboBox");
        box.setFocus();
        const int wanted = box.findData(code);
        QVERIFY(wanted >= 0);
        for (int steps = 0; box.currentIndex() != wanted && steps < box.count(); ++steps)
            QTest::keyClick(&box, box.currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
