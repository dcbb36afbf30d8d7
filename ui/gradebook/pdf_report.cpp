// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/pdf_report.h"

#include "core/export/class_report.h"
#include "core/export/prepared_export.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <QTextDocument>
#include <QTextImageFormat>
#include <QTextObjectInterface>

#include <algorithm>
#include <memory>

namespace foresight::ui {

namespace {

constexpr int kDotsPerInch = 300;
/// Charts are laid out in CSS pixels; the text column of A4 with margins of 2 cm is so many wide.
constexpr qreal kPixelsPerInch = 96;
constexpr qreal kColumnPixels = 640;

constexpr const char* kPaperStyle = R"(
body { font-family: "Noto Sans", "DejaVu Sans", sans-serif; font-size: 9pt; color: #0f172a; }
h1 { font-size: 17pt; } h2 { font-size: 13pt; } h3 { font-size: 10.5pt; }
td, th { font-size: 8pt; } th { background-color: #f6f8fb; font-weight: 600; }
caption { font-weight: 600; } .remark { color: #475569; font-size: 8pt; }
code { font-family: "Noto Sans Mono", "DejaVu Sans Mono", monospace; }
)";

/// Draws the charts where the document has images named "chart:1" and so on.
class ChartPainter final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit ChartPainter(const std::vector<std::string>& charts)
    {
        for (const std::string& chart : charts) {
            m_charts.push_back(std::make_unique<QSvgRenderer>(QByteArray::fromStdString(chart)));
        }
    }

    QSizeF intrinsicSize(QTextDocument* document, int, const QTextFormat& format) override
    {
        QSvgRenderer* chart = chartOf(format);
        if (!chart) {
            return {};
        }
        const QPaintDevice* paper = document->documentLayout()->paintDevice();
        const qreal perPixel = paper ? paper->logicalDpiX() / kPixelsPerInch : 1;
        const QSizeF size = chart->defaultSize();
        return size * (std::min(1.0, kColumnPixels / size.width()) * perPixel);
    }

    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat& format) override
    {
        if (QSvgRenderer* chart = chartOf(format)) {
            chart->render(painter, rect);
        }
    }

private:
    [[nodiscard]] QSvgRenderer* chartOf(const QTextFormat& format) const
    {
        const QString prefix = QStringLiteral("chart:");
        const QString name = format.toImageFormat().name();
        const qsizetype number = name.startsWith(prefix) ? name.mid(prefix.size()).toInt() : 0;
        const bool known = number > 0 && number <= static_cast<qsizetype>(m_charts.size());
        return known ? m_charts[static_cast<std::size_t>(number - 1)].get() : nullptr;
    }

    std::vector<std::unique_ptr<QSvgRenderer>> m_charts;
};

/// The body in the words that QTextDocument knows: it has no style for the sides of a table.
QString paperHtml(const std::string& body)
{
    QString html = QString::fromStdString(body);
    html.replace(QStringLiteral("<table>"),
                 QStringLiteral("<table width=\"100%\" border=\"0.5\" cellspacing=\"0\" cellpadding=\"3\" "
                                "style=\"border-collapse: collapse; border-style: solid; border-color: #94a3b8\">"));
    html.replace(QStringLiteral("<th scope=\"col\">"), QStringLiteral("<th align=\"left\">"));
    html.replace(QStringLiteral("<th scope=\"col\" class=\"number\">"), QStringLiteral("<th align=\"right\">"));
    html.replace(QStringLiteral("<th scope=\"row\">"), QStringLiteral("<td align=\"left\">"));
    html.replace(QStringLiteral("<td class=\"number\">"), QStringLiteral("<td align=\"right\">"));
    return html;
}

} // namespace

QByteArray reportPdf(const Report& report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(QString::fromStdString(report.title));
    writer.setCreator(QStringLiteral("Foresight"));
    ChartPainter charts(report.page.charts());
    QTextDocument document;
    document.documentLayout()->registerHandler(QTextFormat::ImageObject, &charts);
    document.setDefaultStyleSheet(QString::fromLatin1(kPaperStyle));
    document.setHtml(paperHtml("<body>" + report.page.body() + "</body>"));
    document.print(&writer);
    buffer.close();
    return bytes;
}

Result<ExportedFile> exportClassPdf(const ExportRequest& request)
{
    const Result<std::optional<PreparedExport>> prepared = preparedExport(request);
    if (!prepared) {
        return fail(prepared.error());
    }
    const auto made = [](const ExportRequest& own) {
        ExportedFile file;
        file.bytes = reportPdf(classReport(own, ReportPage::Charts::Placed)).toStdString();
        file.students = static_cast<int>(own.table.rows.size());
        return file;
    };
    if (!*prepared) {
        return made(request);
    }
    const PreparedExport& own = **prepared;
    return made({own.course, own.table, request.labs, own.madeUtcMs, request.options});
}

} // namespace foresight::ui

#include "pdf_report.moc"
