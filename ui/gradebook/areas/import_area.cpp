// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/areas/import_area.h"

#include "ui/dialogs.h"
#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/grade_rows.h"
#include "ui/gradebook/text_table_model.h"
#include "ui/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>

namespace foresight::ui {

ImportArea::ImportArea(GradebookSession& session, QWidget* parent)
    : GradebookArea(session, QStringLiteral("import"), tr("Import"), parent), m_model(new TextTableModel(this))
{
    setLead(tr("Drop hand-ins or folders anywhere on this window. Importing a file twice changes nothing."));
    m_model->setTable(importHeaders(), {});
    addButtons();
    column()->addWidget(
        areaTable(m_model, QStringLiteral("importTableView"), tr("Imported files and their verdicts"), this), 1);
    connectSession();
}

void ImportArea::addButtons()
{
    auto* row = new QHBoxLayout;
    auto* files =
        areaButton(tr("&Hand-ins…"), QStringLiteral("importFilesPushButton"), QStringLiteral("primary"), this);
    auto* folder =
        areaButton(tr("&Folder…"), QStringLiteral("importFolderPushButton"), QStringLiteral("secondary"), this);
    m_stop = areaButton(tr("Stop"), QStringLiteral("cancelImportPushButton"), QStringLiteral("secondary"), this);
    m_stop->setEnabled(session().importing());
    m_progress = textLabel(tr("Nothing imported in this session"), {}, this);
    m_progress->setObjectName(QStringLiteral("importProgressLabel"));
    connect(files, &QPushButton::clicked, this, &ImportArea::chooseFiles);
    connect(folder, &QPushButton::clicked, this, &ImportArea::chooseFolder);
    connect(m_stop, &QPushButton::clicked, &session(), &GradebookSession::cancelImport);
    row->addWidget(files);
    row->addWidget(folder);
    row->addSpacing(16);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    column()->addLayout(row);
}

void ImportArea::connectSession()
{
    connect(&session(), &GradebookSession::opened, this, [this] { m_model->setTable(importHeaders(), {}); });
    connect(&session(), &GradebookSession::imported, this, [this](const ImportedFile& file, int done, int total) {
        m_model->appendRow(importRow(file));
        m_progress->setText(tr("Import %1 of %2").arg(locale().toString(done), locale().toString(total)));
        m_stop->setEnabled(true);
    });
    connect(&session(), &GradebookSession::importFinished, this, [this](int done, bool cancelled) {
        m_progress->setText(cancelled ? tr("Stopped after %n file(s)", nullptr, done)
                                      : tr("%n file(s) imported; their verdicts are below", nullptr, done));
        m_stop->setEnabled(false);
    });
}

void ImportArea::chooseFiles()
{
    session().importPaths(
        Dialogs::instance().openFiles(this, tr("Hand-ins"), {}, tr("Hand-ins (*.foresight);;All files (*)")));
}

void ImportArea::chooseFolder()
{
    const QString folder = Dialogs::instance().openFolder(this, tr("Folder of hand-ins"), {});
    if (!folder.isEmpty())
        session().importPaths({folder});
}

void ImportArea::refresh() {}

} // namespace foresight::ui
