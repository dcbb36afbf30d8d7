// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/word_locale.h"
#include "core/export/class_report.h"
#include "core/export/figure_text.h"
#include "core/export/student_report.h"
#include "core/lab/chart_data.h"
#include "tests/core/export/small_gradebook.h"
#include "tests/core/grading/course_bench.h"

#include <QRegularExpression>
#include <QTranslator>
#include <QtTest>

using namespace foresight;

namespace {

/// A translation of what figures and lists look like; the other words stay English.
class Speaker final : public QTranslator
{
public:
    explicit Speaker(QString code) : m_code(std::move(code)) { QCoreApplication::installTranslator(this); }
    ~Speaker() override { QCoreApplication::removeTranslator(this); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        const QByteArray key = QByteArray(context) + '|' + source;
        if (key == "ReportWords|en")
            return m_code;
        if (m_code == QLatin1String("ar") && key == "ListWords|, ")
            return QStringLiteral("، ");
        if (m_code == QLatin1String("ar") && key == "ListWords|; ")
            return QStringLiteral("؛ ");
        return {};
    }

private:
    QString m_code;
};

QString page(const Report& report)
{
    return QString::fromStdString(report.page.document(report.title));
}

} // namespace

/// Figures among words are written as the words' language does; files for machines are the same in every language.
class ReportLanguageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresFollowTheWords_data();
    void figuresFollowTheWords();
    void daysFollowTheLanguage_data();
    void daysFollowTheLanguage();
    void reportsFollowTheWords_data();
    void reportsFollowTheWords();
    void filesForMachinesStay_data();
    void filesForMachinesStay();
    void chartsListAsTheLanguageDoes();

private:
    test::SmallGradebook m_book;
    [[nodiscard]] ExportRequest request() const
    {
        return {m_book.course, m_book.table, test::CourseBench::labs(), test::SmallGradebook::madeAt()};
    }
};

void ReportLanguageTest::figuresFollowTheWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("share");
    QTest::newRow("English") << "en" << QStringLiteral("-1234.5") << QStringLiteral("12.5 %");
    QTest::newRow("Chinese") << "zh-CN" << QStringLiteral("-1234.5") << QStringLiteral("12.5 %");
    QTest::newRow("German") << "de" << QStringLiteral("-1234,5") << QStringLiteral("12,5 %");
    QTest::newRow("Arabic") << "ar" << QStringLiteral("\u200e-1234,5") << QStringLiteral("12,5 %");
}

void ReportLanguageTest::figuresFollowTheWords()
{
    QFETCH(QString, language);
    const Speaker speaker(language);
    QTEST(wordNumber(-1234.5), "figure");
    QTEST(QString::fromStdString(perCentText({0.125, {}})), "share");
}

void ReportLanguageTest::daysFollowTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("moment");
    QTest::newRow("English") << "en" << QStringLiteral("2026-10-01 21:05");
    QTest::newRow("German") << "de" << QStringLiteral("01.10.2026 21:05");
    QTest::newRow("Spanish") << "es" << QStringLiteral("1/10/2026 21:05");
    QTest::newRow("Chinese") << "zh-CN" << QStringLiteral("2026/10/1 21:05");
}

void ReportLanguageTest::daysFollowTheLanguage()
{
    QFETCH(QString, language);
    const QDateTime moment(QDate(2026, 10, 1), QTime(21, 5), Qt::UTC);
    QTEST(momentWords(moment, usualLocale(language)), "moment");
}

void ReportLanguageTest::reportsFollowTheWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("points");
    QTest::newRow("English") << "en" << QStringLiteral("<html lang=\"en\" dir=\"ltr\">") << QStringLiteral("8.5");
    QTest::newRow("German") << "de" << QStringLiteral("<html lang=\"de\" dir=\"ltr\">") << QStringLiteral("8,5");
    QTest::newRow("Arabic") << "ar" << QStringLiteral("<html lang=\"ar\" dir=\"rtl\">") << QStringLiteral("8,5");
}

void ReportLanguageTest::reportsFollowTheWords()
{
    QFETCH(QString, head);
    QFETCH(QString, points);
    QFETCH(QString, language);
    const Speaker speaker(language);
    for (const QString& html : {page(classReport(request())), page(studentReport(request(), m_book.table.rows[0]))}) {
        QVERIFY(html.contains(head));
        QVERIFY(html.contains(points));
        // Columns of figures are still known as such.
        const QRegularExpression cell(QStringLiteral("<td class=\"number\">([^<]*)</td>"));
        for (auto it = cell.globalMatch(html); it.hasNext();) {
            const QString figure = it.next().captured(1);
            QVERIFY2(language == QLatin1String("en") ||
                         !figure.contains(QRegularExpression(QStringLiteral("\\d\\.\\d"))),
                     qPrintable(figure));
        }
    }
    QVERIFY(page(classReport(request())).contains(QStringLiteral("<td class=\"number\">") + points));
}

void ReportLanguageTest::filesForMachinesStay_data()
{
    QTest::addColumn<QString>("format");
    for (const ExportFormat& format : exportFormats())
        if (format.name != "html" && format.name != "pdf" && !format.onlyMerges)
            QTest::newRow(format.name.c_str()) << QString::fromStdString(format.name);
}

void ReportLanguageTest::filesForMachinesStay()
{
    QFETCH(QString, format);
    const auto made = [&] {
        ExportRequest wanted = request();
        wanted.options.leaveOutUnidentified = true;
        const auto file = exportGrades(format.toStdString(), wanted);
        return file ? file->bytes : file.error().cause;
    };
    const std::string english = made();
    const Speaker speaker(QStringLiteral("de"));
    QVERIFY(made() == english);
}

void ReportLanguageTest::chartsListAsTheLanguageDoes()
{
    const auto lab = *Lab::read(FORESIGHT_LABS "/data-gravity-trap");
    const TextRenderer text(lab, {"cloud", {}}, usualLocale(QStringLiteral("ar")));
    const Act& act = lab->definition().acts.front();
    const auto settings = lab->caseSettings(act.id, "baseline", text.model(act.id));
    QVERIFY(settings);
    const auto summaries = [&] {
        QString all;
        for (const ChartSpec& chart : act.explore.charts)
            if (const auto data = chartData(text, act.id, chart, *settings, {}))
                all += QString::fromStdString(data->summary) + QLatin1Char('\n');
        return all;
    };
    QVERIFY(summaries().contains(QStringLiteral(", ")));
    const Speaker speaker(QStringLiteral("ar"));
    QVERIFY(summaries().contains(QStringLiteral("، ")));
}

QTEST_GUILESS_MAIN(ReportLanguageTest)
#include "report_language_test.moc"
