// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/report_export.h"

#include "core/base/file.h"
#include "core/export/lab_report_html.h"
#include "ui/qt_text.h"
#include "ui/student/student_session.h"

#include <QBuffer>
#include <QFont>
#include <QGuiApplication>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTextDocument>
#include <QUrl>

namespace foresight::ui {

namespace {

constexpr int kPaperDpi = 96;
constexpr int kChartSharpness = 3; ///< chart pixels per pixel of the page
constexpr qreal kMarginMm = 18;
constexpr qreal kPaperPoints = 10;

std::string reportHtml(const StudentSession& session, const QString& receipt)
{
    return labReportHtml(session.session().lab(), session.state(), session.text(), session.learner(),
                         coreText(receipt));
}

/// A text document draws no SVG: each chart becomes an image of the page's width.
QString withImages(const QString& html, QTextDocument& document, qreal width)
{
    static const QRegularExpression kChart(QStringLiteral("<svg\\b.*?</svg>"),
                                           QRegularExpression::DotMatchesEverythingOption);
    QString result;
    qsizetype from = 0;
    int number = 0;
    for (auto it = kChart.globalMatch(html); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += html.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        QSvgRenderer renderer(match.captured().toUtf8());
        const QSizeF natural = renderer.defaultSize();
        if (!renderer.isValid() || natural.isEmpty()) {
            continue;
        }
        const QSizeF shown = natural.scaled(QSizeF(width, natural.height() * width), Qt::KeepAspectRatio);
        QImage image((shown * kChartSharpness).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        const QString name = QStringLiteral("chart:%1").arg(++number);
        document.addResource(QTextDocument::ImageResource, QUrl(name), image);
        result += QStringLiteral("<img src=\"%1\" width=\"%2\" height=\"%3\">")
                      .arg(name)
                      .arg(shown.width(), 0, 'f', 0)
                      .arg(shown.height(), 0, 'f', 0);
    }
    return result + html.mid(from);
}

} // namespace

Result<void> writeReportHtml(const StudentSession& session, const QString& receipt, const std::filesystem::path& target)
{
    return writeFile(target, reportHtml(session, receipt));
}

Result<void> writeReportPdf(const StudentSession& session, const QString& receipt, const std::filesystem::path& target)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kPaperDpi);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
        writer.setTitle(session.rendered(session.lab().title));
        writer.setCreator(QStringLiteral("Foresight"));
        QTextDocument document;
        QFont font = QGuiApplication::font();
        font.setPointSizeF(kPaperPoints); // whatever the size of text on the screen
        document.setDefaultFont(font);
        const QSizeF page = writer.pageLayout().paintRectPixels(kPaperDpi).size();
        document.setPageSize(page);
        QString html = withImages(qtText(reportHtml(session, receipt)), document, page.width());
        html.replace(QStringLiteral("<table"), QStringLiteral("<table cellpadding=\"4\" cellspacing=\"0\""));
        document.setHtml(html);
        document.print(&writer);
    }
    return writeFile(target, buffer.data().toStdString());
}

} // namespace foresight::ui
