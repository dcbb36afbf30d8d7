// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/areas/export_area.h"

#include "core/base/error_text.h"
#include "core/base/file.h"
#include "core/export/export_note.h"
#include "core/export/pseudonyms.h"
#include "ui/dialogs.h"
#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/export_words.h"
#include "ui/gradebook/grade_words.h"
#include "ui/gradebook/pdf_report.h"
#include "ui/gradebook/text_table_model.h"
#include "ui/labels.h"
#include "ui/policy.h"
#include "ui/qt_text.h"
#include "ui/student/flow_layout.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QTextOption>
#include <QVBoxLayout>

namespace foresight::ui {

ExportArea::ExportArea(GradebookSession& session, QWidget* parent)
    : GradebookArea(session, QStringLiteral("export"), tr("Export"), parent), m_rows(new TextTableModel(this))
{
    setLead(tr("Choose a format. Nothing is written before you have seen what the file holds."));
    addFormats();
    column()->addWidget(makeOptions());
    addPreview();
    connect(&session, &GradebookSession::opened, this, &ExportArea::forgetPreview);
    m_formats->setCurrentRow(0);
}

void ExportArea::addFormats()
{
    m_formats = new QListWidget(this);
    nameWidget(m_formats, QStringLiteral("formatListWidget"), tr("Formats"));
    for (const ExportFormat& each : exportFormats())
        m_formats->addItem(
            tr("%1 – %2").arg(qtText(each.name), QCoreApplication::translate("ExportFormatWords", each.about.c_str())));
    m_formats->setSpacing(Theme::current().scaled(2));
    m_formats->setWordWrap(true);
    m_formats->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formats->setMinimumHeight(Theme::current().scaled(150));
    m_formats->setMaximumHeight(Theme::current().scaled(190));
    connect(m_formats, &QListWidget::currentRowChanged, this, &ExportArea::adaptOptions);
    column()->addWidget(m_formats);
}

QFrame* ExportArea::makeOptions()
{
    QFrame* card = roleFrame(QStringLiteral("card"), this);
    m_missing = new QComboBox(card);
    nameWidget(m_missing, QStringLiteral("missingComboBox"), tr("Students without a result"));
    m_missing->addItems(
        {tr("leave blank, or as the platform has it"), tr("no row for those without any result"), tr("0 points")});
    connect(m_missing, &QComboBox::currentIndexChanged, this, &ExportArea::forgetPreview);
    frameLayout(card)->addWidget(fieldLabel(tr("Students &without a result"), m_missing, card));
    frameLayout(card)->addWidget(m_missing, 0, Qt::AlignLeading);
    const auto check = [&](const char* name, const QString& text) {
        auto* made = new QCheckBox(text, card);
        nameWidget(made, QString::fromLatin1(name), QString(text).remove(QLatin1Char('&')));
        connect(made, &QCheckBox::toggled, this, &ExportArea::forgetPreview);
        frameLayout(card)->addWidget(made);
        return made;
    };
    m_rest = check("restCheckBox", tr("Leave &out students without identifier"));
    m_comma = check("commaCheckBox", tr("&Decimal comma and semicolons"));
    m_pseudonyms = check("pseudonymsCheckBox", tr("&Pseudonyms in place of names"));
    connect(m_pseudonyms, &QCheckBox::toggled, this, &ExportArea::choosePseudonymKey);
    m_items = new QListWidget(card);
    nameWidget(m_items, QStringLiteral("itemListWidget"), tr("Items"));
    m_items->setMaximumHeight(Theme::current().scaled(110));
    connect(m_items, &QListWidget::itemChanged, this, &ExportArea::forgetPreview);
    frameLayout(card)->addWidget(m_items);
    addMerge(card);
    return card;
}

void ExportArea::addMerge(QFrame* card)
{
    m_mergeRow = new QWidget(card);
    auto* layout = new QVBoxLayout(m_mergeRow);
    layout->setContentsMargins(0, 0, 0, 0);
    m_mergeText = textLabel({}, {}, m_mergeRow);
    m_mergeText->setObjectName(QStringLiteral("mergeLabel"));
    auto* choose = areaButton(tr("Platform's own &file…"), QStringLiteral("mergePushButton"),
                              QStringLiteral("secondary"), m_mergeRow);
    auto* none =
        areaButton(tr("From scratch"), QStringLiteral("noMergePushButton"), QStringLiteral("secondary"), m_mergeRow);
    auto* buttons = new QWidget(m_mergeRow);
    auto* flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(8, 4);
    flow->addWidget(choose);
    flow->addWidget(none);
    layout->addWidget(m_mergeText);
    layout->addWidget(buttons);
    connect(choose, &QPushButton::clicked, this, &ExportArea::chooseMergeFile);
    connect(none, &QPushButton::clicked, this, [this] {
        m_mergeFile.clear();
        adaptOptions();
    });
    frameLayout(card)->addWidget(m_mergeRow);
}

void ExportArea::addPreview()
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(8, 4);
    auto* show =
        areaButton(tr("Pre&view"), QStringLiteral("exportPreviewPushButton"), QStringLiteral("secondary"), row);
    auto* save =
        areaButton(tr("&Write the file…"), QStringLiteral("exportWritePushButton"), QStringLiteral("primary"), row);
    flow->addWidget(show);
    flow->addWidget(save);
    connect(show, &QPushButton::clicked, this, &ExportArea::preview);
    connect(save, &QPushButton::clicked, this, &ExportArea::write);
    m_summary = textLabel({}, {}, this);
    m_summary->setObjectName(QStringLiteral("exportSummaryLabel"));
    m_table = areaTable(m_rows, QStringLiteral("exportTableView"), tr("First lines of the file"), this);
    m_text = new QPlainTextEdit(this);
    nameWidget(m_text, QStringLiteral("exportPlainTextEdit"), tr("Beginning of the file"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere); // a file for programs may be one line
    m_text->setMinimumHeight(Theme::current().scaled(160));
    column()->addWidget(row);
    column()->addWidget(m_summary);
    column()->addWidget(m_table, 1);
    column()->addWidget(m_text, 1);
    column()->addStretch();
    forgetPreview();
}

void ExportArea::chooseFormat(const QString& name)
{
    const std::vector<ExportFormat>& formats = exportFormats();
    for (std::size_t i = 0; i < formats.size(); ++i) {
        if (qtText(formats[i].name) == name)
            m_formats->setCurrentRow(static_cast<int>(i));
    }
}

const ExportFormat& ExportArea::format() const
{
    return exportFormats()[static_cast<std::size_t>(std::max(0, m_formats->currentRow()))];
}

void ExportArea::adaptOptions()
{
    if (!m_summary)
        return;
    if (!format().merges)
        m_mergeFile.clear();
    m_mergeRow->setVisible(format().merges);
    m_mergeText->setText(
        !m_mergeFile.isEmpty() ? tr("Fills in %1; every other byte stays.").arg(shownText(coreText(m_mergeFile)))
        : format().onlyMerges  ? tr("This platform takes back only its own exported file: choose it.")
                              : tr("With the platform's own exported file only the items' cells are filled in; without "
                                   "one the file is made from scratch."));
    forgetPreview();
}

void ExportArea::forgetPreview()
{
    m_made.reset();
    m_summary->clear();
    setStyleProperty(*m_summary, "level", {});
    m_table->hide();
    m_text->hide();
}

void ExportArea::chooseMergeFile()
{
    const QStringList files =
        Dialogs::instance().openFiles(this, tr("The platform's own file"), {}, tr("All files (*)"));
    if (files.isEmpty())
        return;
    m_mergeFile = files.first();
    adaptOptions();
}

void ExportArea::choosePseudonymKey(bool on)
{
    m_keyFile.clear();
    if (!on)
        return;
    m_keyFile = Dialogs::instance().saveFile(this, tr("Key file of the pseudonyms: an old one, or a new one"),
                                             tr("pseudonyms.key"), tr("All files (*)"));
    if (m_keyFile.isEmpty())
        m_pseudonyms->setChecked(false);
}

Result<ExportOptions> ExportArea::options() const
{
    ExportOptions made;
    made.missing = static_cast<MissingResult>(m_missing->currentIndex());
    made.leaveOutUnidentified = m_rest->isChecked();
    made.decimalComma = m_comma->isChecked();
    for (int i = 0; i < m_items->count(); ++i) {
        if (m_items->item(i)->checkState() == Qt::Checked)
            made.items.push_back(coreText(m_items->item(i)->data(Qt::UserRole).toString()));
    }
    if (made.items.size() == session().course().labs.size())
        made.items.clear();
    if (!m_mergeFile.isEmpty()) {
        auto bytes = readFile(coreText(m_mergeFile), kMergeLimit);
        if (!bytes)
            return fail(bytes.error());
        made.merge = std::move(*bytes);
        made.mergeFile = coreText(m_mergeFile);
    }
    if (!m_keyFile.isEmpty()) {
        auto key = openOrCreatePseudonymKey(coreText(m_keyFile));
        if (!key)
            return fail(key.error());
        made.pseudonymKey = std::move(*key);
    }
    return made;
}

bool ExportArea::preview()
{
    forgetPreview();
    const auto chosen = options();
    if (!chosen) {
        showFault(chosen.error());
        return false;
    }
    const auto table = session().table(format().needsWork ? TableDetail::Work : TableDetail::Lines);
    if (!table)
        return false;
    const ExportRequest request{session().course(), *table, session().finder(), session().author().utcMs, *chosen};
    auto made = format().desktopOnly ? exportClassPdf(request) : exportGrades(format().name, request);
    if (!made) {
        showFault(made.error());
        return false;
    }
    m_made = std::move(*made);
    showPreview();
    return true;
}

void ExportArea::showFault(const Error& error)
{
    const ErrorText text = errorText(error);
    QStringList lines;
    for (const std::string& part : {text.title, text.detail, text.remedy}) {
        if (!part.empty())
            lines.append(shownText(part));
    }
    setStyleProperty(*m_summary, "level", QStringLiteral("bad"));
    m_summary->setText(lines.join(QLatin1Char('\n')));
}

void ExportArea::showPreview()
{
    m_summary->setText(exportSummary(*m_made, locale()));
    const QList<QStringList> records = exportRecords(*m_made, format());
    if (records.isEmpty()) {
        m_text->setPlainText(exportBeginning(*m_made, locale()));
        m_text->show();
        return;
    }
    qsizetype width = 0;
    for (const QStringList& record : records)
        width = std::max(width, record.size());
    QStringList headers = records.first();
    headers.resize(width);
    QList<QList<TableCell>> rows;
    for (qsizetype i = 1; i < records.size(); ++i) {
        QList<TableCell> cells;
        for (qsizetype at = 0; at < width; ++at)
            cells.append({records[i].value(at), {}});
        rows.append(cells);
    }
    m_rows->setTable(headers, rows);
    m_table->show();
}

void ExportArea::write()
{
    Result<void> may = mayExportUnder(policyInForce());
    if (may && format().name == "pdf")
        may = mayPrintUnder(policyInForce());
    if (!may)
        return showFault(may.error());
    if (!m_made && !preview())
        return;
    const QString extension = qtText(format().extension);
    const QString file = Dialogs::instance().saveFile(
        this, tr("Write the grades to"), QStringLiteral("%1.%2").arg(qtText(format().name), extension),
        tr("%1 files (*.%2);;All files (*)").arg(extension.toUpper(), extension));
    if (file.isEmpty())
        return;
    const auto chosen = options();
    if (!chosen)
        return showFault(chosen.error());
    const ExportedFile made = *m_made;
    if (session().change([&](Gradebook& gradebook, const Author& author) -> Result<void> {
            if (auto written = writeFile(coreText(file), made.bytes); !written)
                return written;
            return gradebook.noteExport(exportNote(format().name, gradebook.course(), *chosen, made), author);
        })) {
        m_summary->setText(tr("Written: %1\n%2").arg(shownText(coreText(file)), exportSummary(made, locale())));
        Q_EMIT said(tr("Written: %1").arg(shownText(coreText(file))));
    }
}

void ExportArea::refresh()
{
    // Grades changed: what was shown is not what would be written now.
    forgetPreview();
    const QSignalBlocker quiet(m_items);
    QStringList off;
    for (int i = 0; i < m_items->count(); ++i) {
        if (m_items->item(i)->checkState() != Qt::Checked)
            off.append(m_items->item(i)->data(Qt::UserRole).toString());
    }
    m_items->clear();
    for (const CourseLab& lab : session().course().labs) {
        auto* item = new QListWidgetItem(shownText(lab.item), m_items);
        item->setData(Qt::UserRole, qtText(lab.item));
        item->setCheckState(off.contains(qtText(lab.item)) ? Qt::Unchecked : Qt::Checked);
    }
    m_items->setVisible(m_items->count() > 1);
}

} // namespace foresight::ui
