// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/report_export_card.h"

#include "core/base/error_text.h"
#include "ui/dialogs.h"
#include "ui/labels.h"
#include "ui/policy.h"
#include "ui/qt_text.h"
#include "ui/student/pages/report_export.h"
#include "ui/student/pages/report_file.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace foresight::ui {

ReportExportCard::ReportExportCard(const StudentSession& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_state(textLabel({}))
{
    const Theme& theme = Theme::current();
    setProperty("role", QStringLiteral("card"));
    nameWidget(this, QStringLiteral("exportCard"), tr("Keep the report"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.scaled(16), theme.scaled(16), theme.scaled(16), theme.scaled(16));
    layout->setSpacing(theme.scaled(8));
    layout->addWidget(textLabel(tr("Keep the report"), QStringLiteral("section")));
    auto* html = new QPushButton(tr("Save as web page"));
    nameWidget(html, QStringLiteral("exportHtmlPushButton"), html->text());
    html->setAccessibleDescription(tr("Save the report as a web page (HTML)"));
    auto* pdf = new QPushButton(tr("Save as PDF"));
    nameWidget(pdf, QStringLiteral("exportPdfPushButton"), pdf->text());
    pdf->setAccessibleDescription(tr("Save the report as PDF"));
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.scaled(8));
    row->addWidget(html);
    row->addWidget(pdf);
    row->addStretch(1);
    layout->addLayout(row);
    const Policy& policy = policyInForce();
    const Result<void> may = mayExportUnder(policy);
    const Result<void> mayPrint = may ? mayPrintUnder(policy) : may;
    if (!may) {
        lockControl(html, qtText(errorText(may.error()).title));
    }
    if (!mayPrint) {
        lockControl(pdf, qtText(errorText(mayPrint.error()).title));
        layout->addWidget(textLabel(pdf->accessibleDescription(), QStringLiteral("caption")));
    }
    layout->addWidget(
        textLabel(tr("The web page is the more accessible of the two: charts come with tables and descriptions."),
                  QStringLiteral("caption")));
    m_state->setObjectName(QStringLiteral("exportStateLabel"));
    m_state->hide();
    layout->addWidget(m_state);
    connect(html, &QPushButton::clicked, this, &ReportExportCard::saveHtml);
    connect(pdf, &QPushButton::clicked, this, &ReportExportCard::savePdf);
}

void ReportExportCard::setReceipt(const QString& receipt)
{
    m_receipt = receipt;
}

void ReportExportCard::saveHtml()
{
    const QString file =
        askReportFile(this, m_session, tr("Save as web page"), QStringLiteral(".html"), tr("Web pages (*.html)"));
    if (!file.isEmpty()) {
        tell(writeReportHtml(m_session, m_receipt, filePath(file)), file);
    }
}

void ReportExportCard::savePdf()
{
    const QString file =
        askReportFile(this, m_session, tr("Save as PDF"), QStringLiteral(".pdf"), tr("PDF files (*.pdf)"));
    if (!file.isEmpty()) {
        tell(writeReportPdf(m_session, m_receipt, filePath(file)), file);
    }
}

void ReportExportCard::tell(const Result<void>& written, const QString& file)
{
    m_state->setText(written ? tr("Saved as %1.").arg(file) : tr("Not saved."));
    m_state->show();
    if (!written) {
        Dialogs::instance().showError(this, written.error());
    }
}

} // namespace foresight::ui
