// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/class_report.h"
#include "tests/core/export/small_gradebook.h"
#include "tests/core/grading/course_bench.h"
#include "ui/gradebook/pdf_report.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QtTest>

using namespace foresight;

/// The class report on paper.
class PdfReportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasPagesAndShapes();
    void chartsAreDrawn();
    void programWritesItWithoutADisplay();
    void programSaysWhatIsOff_data();
    void programSaysWhatIsOff();

private:
    struct Ran
    {
        int code = -1;
        QByteArray err;
    };
    [[nodiscard]] Ran run(const QStringList& arguments) const;
    [[nodiscard]] ExportRequest request() const
    {
        return {m_book.course, m_book.table, test::CourseBench::labs(), test::SmallGradebook::madeAt()};
    }
    test::SmallGradebook m_book;
    test::CourseBench m_bench;
};

PdfReportTest::Ran PdfReportTest::run(const QStringList& arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        environment.remove(QString::fromLatin1(variable));
    }
    environment.insert(QStringLiteral("FORESIGHT_LAB_PATH"), QStringLiteral(FORESIGHT_LABS));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(FORESIGHT_GRADEBOOK), arguments);
    const bool ended = program.waitForFinished(120'000);
    return {ended ? program.exitCode() : -1, program.readAllStandardError()};
}

void PdfReportTest::hasPagesAndShapes()
{
    const Result<ExportedFile> file = ui::exportClassPdf(request());
    QVERIFY(file);
    QCOMPARE(file->students, 3);
    const QByteArray bytes = QByteArray::fromStdString(file->bytes);
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    const QRegularExpression pages(QStringLiteral("/Type /Page\\b(?!s)"));
    QVERIFY(QString::fromLatin1(bytes).count(pages) >= 2);
    QVERIFY2(!bytes.contains("/Subtype /Image"), "charts are shapes, not pictures");
}

void PdfReportTest::chartsAreDrawn()
{
    const Report report = classReport(request(), ReportPage::Charts::Placed);
    QVERIFY(report.page.charts().size() >= 4);
    for (const std::string& svg : report.page.charts()) {
        QSvgRenderer renderer(QByteArray::fromStdString(svg));
        QVERIFY(renderer.isValid());
        QImage image(renderer.defaultSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        QImage blank(image.size(), image.format());
        blank.fill(Qt::white);
        QVERIFY(image != blank);
    }
}

void PdfReportTest::programWritesItWithoutADisplay()
{
    const std::filesystem::path file = m_bench.path("gb.db");
    const auto course =
        m_bench.write("course.yaml", "id: C\nterm: T\nmatch: student_id\nattempt: last\nlabs:\n"
                                     "  - {lab: data-gravity-trap, item: L, points: 10, rubric: default}\n");
    const Author author{"test", test::CourseBench::kDue};
    Result<Gradebook> gradebook = Gradebook::create(file, course, author);
    QVERIFY(gradebook);
    QVERIFY(gradebook->importRoster({{"S1", "Ada", "Able", "", "", "", "", ""}}, author));
    const auto handIn = m_bench.handIn("S1", "s1.foresight", test::CourseBench::wholeScript());
    QVERIFY(gradebook->importFile(handIn, test::CourseBench::labs(), author));
    QVERIFY(gradebook->grade(test::CourseBench::labs(), author));
    const QString target = QString::fromStdString(m_bench.path("class.pdf").string());
    const Ran ran = run({QStringLiteral("--export"), QStringLiteral("pdf"), QString::fromStdString(file.string()),
                         QStringLiteral("-o"), target});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QFile written(target);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith("%PDF-"));
    QCOMPARE(gradebook->audit()->back().action, std::string("export"));
}

void PdfReportTest::programSaysWhatIsOff_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("another format") << QStringList{QStringLiteral("--export"), QStringLiteral("csv"),
                                                   QStringLiteral("gb"), QStringLiteral("-o"), QStringLiteral("x")}
                                    << 2;
    QTest::newRow("no target") << QStringList{QStringLiteral("--export"), QStringLiteral("pdf"), QStringLiteral("gb")}
                               << 2;
    QTest::newRow("no gradebook") << QStringList{QStringLiteral("--export"), QStringLiteral("pdf"),
                                                 QStringLiteral("/nonexistent/gb.db"), QStringLiteral("-o"),
                                                 QStringLiteral("/nonexistent/x.pdf")}
                                  << 3;
}

void PdfReportTest::programSaysWhatIsOff()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Ran ran = run(arguments);
    QCOMPARE(ran.code, code);
    QVERIFY(!ran.err.isEmpty());
}

QTEST_MAIN(PdfReportTest)
#include "pdf_report_test.moc"
