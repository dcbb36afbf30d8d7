// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/areas/import_area.h"

#include "ui/dialogs.h"
#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/grade_words.h"
#include "ui/gradebook/import_model.h"
#include "ui/gradebook/parked_panel.h"
#include "ui/instrument/disclosure_box.h"
#include "ui/labels.h"
#include "ui/policy.h"
#include "ui/qt_text.h"
#include "ui/student/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

namespace foresight::ui {

namespace {

constexpr int kWatchMs = 500;

/// Where to begin looking for a folder to watch: the one watched before, or where the policy has hand-ins collected.
QString firstFolder(const QString& watched)
{
    const auto& drop = policyInForce().dropFolder;
    return watched.isEmpty() && drop ? qtText(drop->string()) : watched;
}

} // namespace

ImportArea::ImportArea(GradebookSession& session, QWidget* parent)
    : GradebookArea(session, QStringLiteral("import"), tr("Import"), parent), m_model(new ImportModel(this))
{
    setLead(tr("Drop hand-ins, folders or zip archives anywhere on this window. Importing a file twice changes "
               "nothing."));
    addUnfinished();
    addButtons();
    addWatch();
    addTable();
    connectSession();
}

void ImportArea::addUnfinished()
{
    m_unfinished = roleFrame(QStringLiteral("notice"), this);
    m_unfinishedText = textLabel({}, {}, m_unfinished);
    m_unfinishedText->setObjectName(QStringLiteral("unfinishedLabel"));
    auto* go = areaButton(tr("Continue"), QStringLiteral("unfinishedContinuePushButton"), QStringLiteral("primary"),
                          m_unfinished);
    auto* forget = areaButton(tr("Leave it"), QStringLiteral("unfinishedForgetPushButton"), QStringLiteral("secondary"),
                              m_unfinished);
    connect(go, &QPushButton::clicked, this,
            [this] { session().importPaths(session().memory().unfinished(qtText(session().file().string()))); });
    connect(go, &QPushButton::clicked, m_unfinished, &QWidget::hide);
    connect(forget, &QPushButton::clicked, this,
            [this] { session().memory().setUnfinished(qtText(session().file().string()), {}); });
    connect(forget, &QPushButton::clicked, m_unfinished, &QWidget::hide);
    auto* row = new QHBoxLayout;
    row->addWidget(go);
    row->addWidget(forget);
    row->addStretch();
    frameLayout(m_unfinished)->addWidget(m_unfinishedText);
    frameLayout(m_unfinished)->addLayout(row);
    m_unfinished->hide();
    column()->addWidget(m_unfinished);
}

void ImportArea::addButtons()
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(8, 6);
    auto* files = areaButton(tr("&Hand-ins…"), QStringLiteral("importFilesPushButton"), QStringLiteral("primary"), row);
    auto* folder =
        areaButton(tr("&Folder…"), QStringLiteral("importFolderPushButton"), QStringLiteral("secondary"), row);
    m_stop = areaButton(tr("Stop"), QStringLiteral("cancelImportPushButton"), QStringLiteral("secondary"), row);
    m_stop->setEnabled(session().importing());
    for (QPushButton* each : {files, folder, m_stop})
        flow->addWidget(each);
    connect(files, &QPushButton::clicked, this, &ImportArea::chooseFiles);
    connect(folder, &QPushButton::clicked, this, &ImportArea::chooseFolder);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        session().cancelImport();
        m_progress->setText(tr("Stopping"));
        m_stopping = true;
        m_stop->setEnabled(false);
    });
    m_progress = textLabel(tr("Nothing imported in this session"), {}, this);
    m_progress->setObjectName(QStringLiteral("importProgressLabel"));
    column()->addWidget(row);
    column()->addWidget(m_progress);
}

void ImportArea::addWatch()
{
    m_watch = new QCheckBox(tr("&Watch a folder and import from it"), this);
    nameWidget(m_watch, QStringLiteral("watchCheckBox"), tr("Watch a folder and import from it"));
    connect(m_watch, &QCheckBox::toggled, this, &ImportArea::watch);
    m_timer.setInterval(kWatchMs);
    connect(&m_timer, &QTimer::timeout, this, &ImportArea::lookIntoFolder);
    column()->addWidget(m_watch);
}

void ImportArea::addTable()
{
    m_filter = new QComboBox(this);
    nameWidget(m_filter, QStringLiteral("verdictComboBox"), tr("Verdict"));
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ImportArea::applyFilter);
    m_parked = new ParkedPanel(session(), this);
    m_parkedBox = new DisclosureBox(tr("Hand-ins kept aside"), QStringLiteral("parked"), this);
    m_parkedBox->content()->addWidget(m_parked);
    m_parkedBox->setOpen(false);
    m_parkedBox->hide();
    QTableView* table =
        areaTable(m_model, QStringLiteral("importTableView"), tr("Imported files and their verdicts"), this);
    table->horizontalHeader()->setSortIndicatorClearable(true);
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder);
    column()->addWidget(m_filter, 0, Qt::AlignLeading);
    column()->addWidget(table, 1);
    column()->addWidget(m_parkedBox);
    fillFilter();
}

void ImportArea::connectSession()
{
    connect(&session(), &GradebookSession::opened, this, &ImportArea::begin);
    connect(&session(), &GradebookSession::imported, this, &ImportArea::take);
    connect(&session(), &GradebookSession::gradingStarted, this, [this](bool stopped) {
        m_stop->setEnabled(false);
        m_progress->setText(stopped ? tr("Stopped after %1; computing points").arg(locale().toString(m_read))
                                    : tr("Imported %1; computing points").arg(locale().toString(m_read)));
    });
    connect(&session(), &GradebookSession::importFinished, this, &ImportArea::finish);
    begin();
}

void ImportArea::begin()
{
    m_model->clear();
    fillFilter();
    const QString file = qtText(session().file().string());
    const qsizetype left = session().importing() ? 0 : session().memory().unfinished(file).size();
    m_unfinishedText->setText(tr("The program ended during an import. What had come in is kept; go on with the rest?"));
    m_unfinished->setVisible(left > 0);
    const QSignalBlocker quiet(m_watch);
    m_watch->setChecked(false);
    m_timer.stop();
}

void ImportArea::take(const std::vector<ImportedFile>& files, qint64 read, qint64 known)
{
    m_model->add(files);
    m_read = read;
    m_stop->setEnabled(!m_stopping);
    m_progress->setText(known > read ? tr("Import %1 of %2").arg(locale().toString(read), locale().toString(known))
                                     : tr("Import %1").arg(locale().toString(read)));
    fillFilter();
}

void ImportArea::finish(bool stopped)
{
    m_stopping = false;
    m_stop->setEnabled(false);
    m_progress->setText(stopped
                            ? tr("Stopped after %n file(s); what came in is kept", nullptr, static_cast<int>(m_read))
                            : tr("%n file(s) imported; their verdicts are below", nullptr, static_cast<int>(m_read)));
}

void ImportArea::fillFilter()
{
    const QSignalBlocker quiet(m_filter);
    const QVariant chosen = m_filter->currentData();
    int total = 0;
    m_filter->clear();
    for (const auto& [verdict, count] : m_model->counts()) {
        total += count;
        m_filter->addItem(tr("%1: %2").arg(verdictWords(verdict), locale().toString(count)), static_cast<int>(verdict));
    }
    m_filter->insertItem(0, tr("All verdicts: %1").arg(locale().toString(total)));
    m_filter->setCurrentIndex(std::max(0, chosen.isValid() ? m_filter->findData(chosen) : 0));
    m_filter->setVisible(total > 0);
}

void ImportArea::applyFilter()
{
    const QVariant chosen = m_filter->currentData();
    m_model->setFilter(chosen.isValid() ? std::optional(static_cast<ImportVerdict>(chosen.toInt())) : std::nullopt);
}

void ImportArea::chooseFiles()
{
    session().importPaths(Dialogs::instance().openFiles(
        this, tr("Hand-ins"), {}, tr("Hand-ins and archives (*.foresight *.zip *.tar *.tar.gz *.tgz);;All files (*)")));
}

void ImportArea::chooseFolder()
{
    const QString folder = Dialogs::instance().openFolder(this, tr("Folder of hand-ins"), {});
    if (!folder.isEmpty())
        session().importPaths({folder});
}

void ImportArea::watch(bool on)
{
    m_timer.stop();
    m_folder.reset();
    const QString gradebook = qtText(session().file().string());
    const QString folder = on ? Dialogs::instance().openFolder(this, tr("Folder to watch"),
                                                               firstFolder(session().memory().watched(gradebook)))
                              : QString();
    if (folder.isEmpty()) {
        const QSignalBlocker quiet(m_watch);
        m_watch->setChecked(false);
        m_watch->setText(tr("&Watch a folder and import from it"));
        return;
    }
    session().memory().setWatched(gradebook, folder);
    m_watch->setText(tr("&Watching %1").arg(shownText(coreText(folder))));
    m_folder.emplace(coreText(folder));
    m_timer.start();
}

void ImportArea::lookIntoFolder()
{
    QStringList settled;
    for (const std::filesystem::path& file : m_folder->look(session().clock().monotonicMs()))
        settled.append(qtText(file.string()));
    session().importPaths(settled, true);
}

void ImportArea::refresh()
{
    const auto table = session().table();
    if (!table)
        return;
    m_parkedBox->setVisible(!table->parked.empty());
    m_parked->show(table);
}

} // namespace foresight::ui
