// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/lab/lab_folder.h"
#include "ui/preview/preview_window.h"
#include "ui/qt_text.h"
#include "ui/student/lab_view.h"
#include "ui/student/lab_wizard.h"
#include "ui/student/step_page.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace foresight;
using namespace foresight::ui;

/// The window as an author uses it: a folder that is written to beside it.
class PreviewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void showsTheFirstStep();
    void jumpsToAnyStep();
    void jumpsBackBeforeTheLock();
    void readsAgainWhenAFileIsSaved();
    void readsAgainWhenAFileIsReplaced();
    void brokenLabKeepsThePage();
    void labThatCannotBeShownAtAll();
    void faultLeadsToItsPage();
    void bindingsFollowStepAndContext();
    void bindingsFollowTheSettings();
    void wordsOfATranslation();
    void leavesNothingBehind();

private:
    PreviewWindow& open()
    {
        m_window = std::make_unique<PreviewWindow>(m_lab->path(), dataDir(), m_clock, QLocale(QStringLiteral("en_GB")));
        m_window->show();
        return *m_window;
    }
    std::filesystem::path dataDir() const { return coreText(m_data->path()) + "/data"; }
    template <typename T>
    T& named(const char* name)
    {
        T* found = m_window->findChild<T*>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("no widget named %s", name);
        }
        return *found;
    }
    const Step& shown() { return m_window->labView()->wizard().shownStep(); }
    void save(const std::string& part, const std::string& by)
    {
        m_lab->write("lab.yaml", replaced(labData("small/lab.yaml"), part, by));
    }
    /// Every text on the page.
    QString pageText()
    {
        QStringList texts;
        for (const QLabel* label : m_window->labView()->wizard().shownPage().findChildren<QLabel*>()) {
            texts << label->text();
        }
        return texts.join(QLatin1Char('\n'));
    }
    QStringList column(const char* table, int column)
    {
        const auto& rows = named<QTableWidget>(table);
        QStringList texts;
        for (int row = 0; row < rows.rowCount(); ++row) {
            texts << rows.item(row, column)->text().simplified(); // units stand after a space that does not break
        }
        return texts;
    }
    void choose(const char* box, int index)
    {
        auto& combo = named<QComboBox>(box);
        combo.setFocus();
        combo.showPopup();
        QTest::keyClick(combo.view(), Qt::Key_Home);
        for (int i = 0; i < index; ++i) {
            QTest::keyClick(combo.view(), Qt::Key_Down);
        }
        QTest::keyClick(combo.view(), Qt::Key_Return);
    }

    std::unique_ptr<LabFolder> m_lab;
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<PreviewWindow> m_window;
    ManualClock m_clock;
};

void PreviewTest::init()
{
    m_lab = std::make_unique<LabFolder>();
    m_data = std::make_unique<QTemporaryDir>();
}

void PreviewTest::showsTheFirstStep()
{
    open();
    QVERIFY(m_window->labView());
    QCOMPARE(shown().kind, StepKind::Brief);
    QCOMPARE(named<QComboBox>("previewStepComboBox").count(), 8);
    QCOMPARE(named<QLabel>("draftSummaryLabel").text(), QStringLiteral("The checker finds nothing wrong."));
}

void PreviewTest::jumpsToAnyStep()
{
    open();
    auto& steps = named<QComboBox>("previewStepComboBox");
    for (int i = 0; i < steps.count(); ++i) {
        choose("previewStepComboBox", i);
        QCOMPARE(static_cast<int>(shown().kind), i); // one act: the steps in their order
        QCOMPARE(steps.currentIndex(), i);
    }
}

void PreviewTest::jumpsBackBeforeTheLock()
{
    open();
    choose("previewStepComboBox", 5);
    QCOMPARE(shown().kind, StepKind::Reflect);
    QVERIFY(m_window->labView()->session().state().act("copy").prediction);
    choose("previewStepComboBox", 2);
    QCOMPARE(shown().kind, StepKind::Predict);
    QVERIFY(!m_window->labView()->session().state().act("copy").prediction);
}

void PreviewTest::readsAgainWhenAFileIsSaved()
{
    open();
    choose("previewStepComboBox", 1);
    QVERIFY(pageText().contains(QStringLiteral("have been on their way")));
    save("have been on their way", "are still under way");
    QTRY_VERIFY(pageText().contains(QStringLiteral("are still under way")));
    QCOMPARE(shown().kind, StepKind::Message);
    save("have been on their way", "have not arrived"); // and again: the file is still watched
    QTRY_VERIFY(pageText().contains(QStringLiteral("have not arrived")));
}

void PreviewTest::readsAgainWhenAFileIsReplaced()
{
    open();
    choose("previewStepComboBox", 1);
    for (const char* words : {"are still under way", "have not arrived"}) {
        m_lab->write("lab.yaml~", replaced(labData("small/lab.yaml"), "have been on their way", words));
        std::filesystem::rename(m_lab->path() / "lab.yaml~", m_lab->path() / "lab.yaml");
        QTRY_VERIFY(pageText().contains(QLatin1String(words)));
    }
}

void PreviewTest::brokenLabKeepsThePage()
{
    open();
    choose("previewStepComboBox", 1);
    save("unit: GB", "unit: bananas");
    QTRY_VERIFY(named<QTableWidget>("faultsTableWidget").rowCount() > 0);
    QCOMPARE(shown().kind, StepKind::Message);
    QVERIFY(named<QLabel>("previewStateLabel").text().contains(QStringLiteral("the page is as it was before")));
    m_lab->write("lab.yaml", labData("small/lab.yaml"));
    QTRY_COMPARE(named<QTableWidget>("faultsTableWidget").rowCount(), 0);
    QVERIFY(!named<QLabel>("previewStateLabel").text().contains(QStringLiteral("before")));
}

void PreviewTest::labThatCannotBeShownAtAll()
{
    m_lab->write("lab.yaml", "- no lab\n");
    open();
    QVERIFY(!m_window->labView());
    QVERIFY(named<QLabel>("previewEmptyLabel").isVisible());
    QVERIFY(named<QTableWidget>("faultsTableWidget").rowCount() > 0);
    m_lab->write("lab.yaml", labData("small/lab.yaml"));
    QTRY_VERIFY(m_window->labView());
    QVERIFY(!named<QLabel>("previewEmptyLabel").isVisible());
}

void PreviewTest::faultLeadsToItsPage()
{
    save("About {{option.value}}\", explain: That is too short", "About 7 minutes\", explain: That is too short");
    open();
    QCOMPARE(shown().kind, StepKind::Brief);
    QVERIFY(named<QLabel>("draftSummaryLabel").text().contains(QStringLiteral("1 figure(s) typed into a text")));
    auto& faults = named<QTableWidget>("faultsTableWidget");
    faults.setFocus();
    faults.setCurrentCell(0, 0);
    QTest::keyClick(&faults, Qt::Key_Return);
    QCOMPARE(shown().kind, StepKind::Predict);
    QVERIFY(pageText().contains(QStringLiteral("About 7 minutes")) ||
            m_window->labView()->wizard().shownPage().findChildren<QAbstractButton*>().size() > 3);
}

void PreviewTest::bindingsFollowStepAndContext()
{
    open();
    choose("previewStepComboBox", 1);
    QVERIFY(column("bindingsTableWidget", 2).contains(QStringLiteral("{{baseline.volume_gb}}")));
    QVERIFY(column("bindingsTableWidget", 1).contains(QStringLiteral("100 GB")));
    QVERIFY(column("bindingsTableWidget", 1).contains(QStringLiteral("the office")));
    choose("previewContextComboBox", 1);
    QVERIFY(column("bindingsTableWidget", 1).contains(QStringLiteral("the region")));
    QCOMPARE(shown().kind, StepKind::Message);
    choose("previewStepComboBox", 2);
    QVERIFY(!column("bindingsTableWidget", 2).contains(QStringLiteral("{{baseline.volume_gb}}")));
    named<QCheckBox>("allStepsCheckBox").setChecked(true);
    QVERIFY(column("bindingsTableWidget", 2).contains(QStringLiteral("{{baseline.volume_gb}}")));
}

void PreviewTest::bindingsFollowTheSettings()
{
    open();
    choose("previewStepComboBox", 3);
    named<QCheckBox>("allStepsCheckBox").setChecked(true);
    const QStringList before = column("bindingsTableWidget", 1);
    const int row = static_cast<int>(column("bindingsTableWidget", 2).indexOf(QStringLiteral("{{current.total_s}}")));
    QVERIFY(row >= 0);
    QVERIFY(m_window->labView()->session().explore("copy", {{"volume_gb", 200.0}}));
    QVERIFY(column("bindingsTableWidget", 1)[row] != before[row]);
}

void PreviewTest::wordsOfATranslation()
{
    m_lab->write("translations/de.yaml", "language: de\ntexts:\n  title: Kopierzeit\n");
    open();
    auto& words = named<QComboBox>("previewLanguageComboBox");
    QCOMPARE(words.count(), 2);
    choose("previewLanguageComboBox", 1);
    QVERIFY(m_window->labView());
    QCOMPARE(m_window->labView()->title(), QStringLiteral("Kopierzeit"));
    QCOMPARE(words.currentIndex(), 1);
}

void PreviewTest::leavesNothingBehind()
{
    open();
    choose("previewStepComboBox", 3);
    const QDir data(qtText(dataDir().string()));
    QVERIFY(!data.entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
    m_window.reset();
    QVERIFY(data.entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
}

QTEST_MAIN(PreviewTest)
#include "preview_test.moc"
