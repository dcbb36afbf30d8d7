// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"
#include "tests/core/submission/seal_bench.h"

#include "core/base/file.h"
#include "core/submission/sealed.h"
#include "ui/dialogs.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace foresight;
using namespace foresight::ui;
using namespace foresight::ui::test;

/// Handing in for a course: the card on the report page, and what goes into the file.
class CourseCardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        m_fixture->toDone("pipeline");
        m_fixture->toDone("gravity");
        m_fixture->session().finishLab();
        Dialogs& dialogs = Dialogs::instance();
        dialogs.saveFile = [this](QWidget*, const QString&, const QString&, const QString&) {
            return path("out.foresight");
        };
        dialogs.openFiles = [this](QWidget*, const QString&, const QString&, const QString&) {
            return QStringList{path("MLSYS-101.foresight-course")};
        };
        dialogs.confirm = [this](QWidget*, const QString&, const QString&, const QString&) { return m_sure; };
        dialogs.inform = [this](QWidget*, const QString& title, const QString& text) { m_said.append(title + text); };
        m_sure = true;
        m_said.clear();
        write("MLSYS-101.foresight-course", studentCourseText(courseFor({1, 2})));
    }
    void cleanup() { Dialogs::instance().reset(); }

    void withoutACourseFileItIsPlainText()
    {
        const auto page = m_fixture->page(StepKind::Report);
        QVERIFY(text(*page, "courseStateLabel").contains(QStringLiteral("plain text")));
        QVERIFY(page->findChild<QPushButton*>(QStringLiteral("giveUpCoursePushButton")) == nullptr);
        page->activatePrimary();
        QVERIFY(handedIn().starts_with("foresight-submission 1\n"));
    }

    void withACourseFileItIsSealedForWhomThePageNames()
    {
        const auto page = m_fixture->page(StepKind::Report);
        press(*page, "chooseCoursePushButton");
        QTRY_VERIFY(text(*page, "courseStateLabel").contains(QStringLiteral("MLSYS-101 2026-fall")));
        QVERIFY(text(*page, "courseWords1Label").contains(QString::fromStdString(keyWords(keyOf(1).publicKey()))));
        QVERIFY(text(*page, "courseWords2Label").contains(QString::fromStdString(keyWords(keyOf(2).publicKey()))));
        page->activatePrimary();
        const std::string bytes = handedIn();
        QVERIFY(bytes.starts_with(kSealedMagic));
        const OpenKeys keys = openKeys({2});
        const ReadSubmission read = openSubmission(bytes, &keys);
        QVERIFY2(read.verdict.sound(), read.verdict.detail.c_str());
        // The code that the page shows is the one that the other side reads.
        QVERIFY(text(*page, "receiptLabel").contains(QString::fromStdString(read.submission.receipt)));
    }

    void theCourseStaysForTheNextStart()
    {
        QVERIFY(m_fixture->session().takeCourse(path("MLSYS-101.foresight-course").toStdString()).has_value());
        m_fixture->reopen();
        const auto page = m_fixture->page(StepKind::Report);
        QVERIFY(text(*page, "courseStateLabel").contains(QStringLiteral("MLSYS-101")));
    }

    void givingItUpAsksFirst()
    {
        QVERIFY(m_fixture->session().takeCourse(path("MLSYS-101.foresight-course").toStdString()).has_value());
        const auto page = m_fixture->page(StepKind::Report);
        m_sure = false;
        press(*page, "giveUpCoursePushButton");
        QVERIFY(m_fixture->session().course()->has_value());
        m_sure = true;
        press(*page, "giveUpCoursePushButton");
        QTRY_VERIFY(text(*page, "courseStateLabel").contains(QStringLiteral("plain text")));
        QVERIFY(!m_fixture->session().course()->has_value());
    }

    void aFileThatIsNoneChangesNothing()
    {
        write("MLSYS-101.foresight-course", "{\"foresight_course\":1}");
        const auto page = m_fixture->page(StepKind::Report);
        press(*page, "chooseCoursePushButton");
        QCOMPARE(m_said.size(), 1);
        QVERIFY(text(*page, "courseStateLabel").contains(QStringLiteral("plain text")));
    }

    /// A damaged course file keeps a hand-in from going out as plain text.
    void aDamagedCourseIsSaidAndNothingIsHandedIn()
    {
        write("course.foresight-course", "{");
        const auto page = m_fixture->page(StepKind::Report);
        QVERIFY(!text(*page, "courseFaultLabel").isEmpty());
        page->activatePrimary();
        QCOMPARE(m_said.size(), 1);
        QVERIFY(!QFile::exists(path("out.foresight")));
        QCOMPARE(m_fixture->session().state().handIns, 0);
    }

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_fixture->folder() + QLatin1Char('/') + QString::fromLatin1(name);
    }
    void write(const char* name, const std::string& content) const
    {
        QVERIFY(writeFile(path(name).toStdString(), content).has_value());
    }
    [[nodiscard]] std::string handedIn() const
    {
        return readFile(path("out.foresight").toStdString(), kSubmissionLimit).value_or(std::string());
    }
    static QString text(const QWidget& page, const char* label)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what was shown before
        const auto* found = page.findChild<QLabel*>(QString::fromLatin1(label));
        return found ? found->text() : QString();
    }
    static void press(const QWidget& page, const char* button)
    {
        QTest::keyClick(page.findChild<QPushButton*>(QString::fromLatin1(button)), Qt::Key_Space);
    }

    std::unique_ptr<PageFixture> m_fixture;
    QStringList m_said;
    bool m_sure = true;
};

QTEST_MAIN(CourseCardTest)
#include "course_card_test.moc"
