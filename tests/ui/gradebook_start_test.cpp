// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gradebook_fixture.h"

#include "core/base/iso_time.h"
#include "core/grading/course_file.h"
#include "core/grading/course_text.h"
#include "core/grading/rubric_file.h"

#include <QCheckBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace foresight;
using namespace foresight::ui;

/// The first minute: a new course without writing a file, and the gradebooks of before.
class GradebookStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void courseTextIsReadBack();
    void courseByDialog();
    void halfACourseIsNotMade();
    void recentGradebooksOpenByKeyboard();
};

void GradebookStartTest::courseTextIsReadBack()
{
    Course course;
    course.id = "ML \"SYS\": 101 #a\\b";
    course.term = "2026-fall\n- {x: y}";
    course.match = Identifier::SisId;
    course.attempt = AttemptPolicy::Best;
    course.late = {15, 12.5, 50, 80, 7.0};
    CourseLab lab;
    lab.lab = "data-gravity-trap";
    lab.item = "Lab, 04 ‘ü’ {}";
    lab.points = 7.25;
    lab.rubric = "certainty";
    lab.dueUtcMs = parseIsoTime("2026-10-01T21:59:00Z");
    lab.platformIds = {{"canvas", "5123"}, {"brightspace", "Lab: \"4\""}, {"edx", "block@x"}};
    course.labs.push_back(lab);
    const CourseLab first = lab;
    lab.item = "Own";
    lab.late = LatePolicy{1, 2, 3, 4, {}};
    lab.ownRubric = parseRubric("title: \"a: {b}\"\nitems: [{id: f, award: finish, points: 2.5}]", {}).value();
    course.labs.push_back(lab);
    course.demands = {true, true};
    course.retentionUtcMs = parseIsoTime("2028-12-31T00:00:00Z");
    const auto read = parseCourse(courseText(course), "course.yaml");
    QVERIFY2(read.has_value(), read ? "" : (read.error().place + read.error().cause).c_str());
    QCOMPARE(read->id, course.id);
    QCOMPARE(read->term, course.term);
    QCOMPARE(read->match, course.match);
    QCOMPARE(read->attempt, course.attempt);
    QCOMPARE(read->late.percentPerDay, 12.5);
    QCOMPARE(read->late.capPercent, 80.0);
    QCOMPARE(read->late.hardStopDays, std::optional<double>(7));
    QCOMPARE(read->labs.size(), std::size_t{2});
    QCOMPARE(read->labs[0].item, first.item);
    QCOMPARE(read->labs[0].points, first.points);
    QCOMPARE(read->labs[0].rubric, first.rubric);
    QCOMPARE(read->labs[0].dueUtcMs, first.dueUtcMs);
    QCOMPARE(read->labs[0].platformIds, first.platformIds);
    QVERIFY(!read->labs[0].late && !read->labs[0].ownRubric);
    QCOMPARE(read->labs[1].late->percentPerDay, 2.0);
    QVERIFY(!read->labs[1].late->hardStopDays);
    QCOMPARE(read->labs[1].ownRubric->title.text, std::string("a: {b}"));
    QCOMPARE(read->labs[1].ownRubric->items.at(0).points, 2.5);
    QVERIFY(read->demands.reason && read->demands.confidence);
    QCOMPARE(read->retentionUtcMs, course.retentionUtcMs);
}

void GradebookStartTest::courseByDialog()
{
    GradebookFixture fixture;
    GradebookWindow window({FORESIGHT_LABS}, fixture.clock);
    window.show();
    QTest::keyClick(window.findChild<QPushButton*>(QStringLiteral("newCoursePushButton")), Qt::Key_Space);
    auto* dialog = window.findChild<QDialog*>(QStringLiteral("courseDialog"));
    QVERIFY(dialog != nullptr);
    auto* make = dialog->findChild<QPushButton*>(QStringLiteral("courseMakePushButton"));
    QTest::keyClick(make, Qt::Key_Space);
    QVERIFY(
        dialog->findChild<QLabel*>(QStringLiteral("courseFaultLabel"))->text().startsWith(QStringLiteral("Course")));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("courseIdLineEdit")), QStringLiteral("ML: \"1\""));
    dialog->findChild<QDoubleSpinBox*>(QStringLiteral("perDayDoubleSpinBox"))->setValue(10);
    dialog->findChild<QCheckBox*>(QStringLiteral("data-gravity-trapDueCheckBox"))->click();
    QTest::keyClick(make, Qt::Key_Space);
    QVERIFY(window.session().isOpen());
    QCOMPARE(window.session().course().id, std::string("ML: \"1\""));
    QCOMPARE(window.session().course().labs.size(), std::size_t{1});
    QVERIFY(window.session().course().labs[0].dueUtcMs.has_value());
    QVERIFY(QFile::exists(fixture.path("course.yaml")));
    QCOMPARE(fixture.said, QStringList());
}

void GradebookStartTest::halfACourseIsNotMade()
{
    GradebookFixture fixture;
    fixture.write("course.fgb", "a file that is there");
    GradebookWindow window({FORESIGHT_LABS}, fixture.clock);
    window.show();
    QTest::keyClick(window.findChild<QPushButton*>(QStringLiteral("newCoursePushButton")), Qt::Key_Space);
    auto* dialog = window.findChild<QDialog*>(QStringLiteral("courseDialog"));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("courseIdLineEdit")), QStringLiteral("ML"));
    QTest::keyClick(dialog->findChild<QPushButton*>(QStringLiteral("courseMakePushButton")), Qt::Key_Space);
    QVERIFY(!window.session().isOpen());
    QCOMPARE(fixture.said.size(), 1);
    QVERIFY(!QFile::exists(fixture.path("course.yaml")));
    QCOMPARE(fixture.read("course.fgb"), QByteArray("a file that is there"));
}

void GradebookStartTest::recentGradebooksOpenByKeyboard()
{
    GradebookFixture fixture;
    fixture.open();
    fixture.window->remember(fixture.path("memory.ini"));
    fixture.window->openFile(fixture.path("course.fgb"));

    GradebookWindow second({FORESIGHT_LABS}, fixture.clock);
    second.remember(fixture.path("memory.ini"));
    second.show();
    auto* recent = second.findChild<QListWidget*>(QStringLiteral("recentListWidget"));
    QCOMPARE(recent->count(), 1);
    recent->setFocus();
    recent->setCurrentRow(0);
    QTest::keyClick(recent, Qt::Key_Return);
    QVERIFY(second.session().isOpen());
}

QTEST_MAIN(GradebookStartTest)
#include "gradebook_start_test.moc"
