// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/roster_preview_panel.h"

#include "core/base/error_text.h"
#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/grade_words.h"
#include "ui/gradebook/gradebook_session.h"
#include "ui/gradebook/roster_words.h"
#include "ui/instrument/disclosure_box.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

constexpr std::size_t kSampleRecords = 4;
constexpr RosterField kFields[] = {RosterField::StudentId, RosterField::FamilyName, RosterField::GivenName,
                                   RosterField::Name,      RosterField::Email,      RosterField::Login,
                                   RosterField::LmsId,     RosterField::SisId,      RosterField::Section};

} // namespace

RosterPreviewPanel::RosterPreviewPanel(GradebookSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_sampleModel(new TextTableModel(this)), m_changes(new TextTableModel(this)),
      m_what(textLabel({}, QStringLiteral("strong"), this)), m_summary(textLabel({}, {}, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_what->setObjectName(QStringLiteral("rosterPlatformLabel"));
    m_summary->setObjectName(QStringLiteral("rosterSummaryLabel"));
    layout->addWidget(m_what);
    addColumns();
    layout->addWidget(m_summary);
    m_drop = new QCheckBox(tr("Mark those &not in the file as having left"), this);
    nameWidget(m_drop, QStringLiteral("rosterDropCheckBox"), tr("Mark those not in the file as having left"));
    connect(m_drop, &QCheckBox::toggled, this, &RosterPreviewPanel::showChanges);
    layout->addWidget(m_drop);
    layout->addWidget(
        areaTable(m_changes, QStringLiteral("rosterChangesTableView"), tr("What the roster changes"), this), 1);
    addButtons();
}

void RosterPreviewPanel::addColumns()
{
    auto* box = new DisclosureBox(tr("Columns"), QStringLiteral("rosterColumns"), this);
    m_columns = box;
    auto* fields = new QWidget(box);
    auto* flow = new FlowLayout(fields);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(12, 6);
    for (const RosterField field : kFields) {
        auto* pair = new QWidget(fields);
        auto* layout = new QVBoxLayout(pair);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        auto* combo = new QComboBox(pair);
        nameWidget(combo, qtText(rosterFieldName(field)) + QStringLiteral("ComboBox"), fieldWords(field));
        connect(combo, &QComboBox::activated, this, &RosterPreviewPanel::takeColumns);
        layout->addWidget(fieldLabel(fieldWords(field), combo, pair));
        layout->addWidget(combo);
        flow->addWidget(pair);
        m_fields.insert(field, combo);
    }
    QTableView* sample =
        areaTable(m_sampleModel, QStringLiteral("rosterSampleTableView"), tr("First lines of the file"), box);
    sample->setMinimumHeight(0);
    sample->setMaximumHeight(sample->verticalHeader()->defaultSectionSize() * static_cast<int>(kSampleRecords + 2));
    box->content()->addWidget(fields);
    box->content()->addWidget(sample);
    layout()->addWidget(box);
}

void RosterPreviewPanel::addButtons()
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(8, 4);
    m_apply =
        areaButton(tr("Take the roster in"), QStringLiteral("rosterApplyPushButton"), QStringLiteral("primary"), row);
    auto* cancel =
        areaButton(tr("Leave it"), QStringLiteral("rosterCancelPushButton"), QStringLiteral("secondary"), row);
    flow->addWidget(m_apply);
    flow->addWidget(cancel);
    connect(m_apply, &QPushButton::clicked, this, &RosterPreviewPanel::apply);
    connect(cancel, &QPushButton::clicked, this, &RosterPreviewPanel::closed);
    layout()->addWidget(row);
}

void RosterPreviewPanel::show(const QString& file)
{
    m_file = file;
    m_options = {m_session.course().match, {}};
    const auto sample = rosterSample(coreText(file), kSampleRecords);
    m_sample = sample ? *sample : RosterSample{};
    QStringList headings;
    QList<QList<TableCell>> rows;
    for (const std::string& heading : m_sample.headings)
        headings.append(shownText(heading));
    for (const std::vector<std::string>& record : m_sample.records) {
        QList<TableCell> cells;
        for (qsizetype i = 0; i < headings.size(); ++i) {
            const auto at = static_cast<std::size_t>(i);
            cells.append({at < record.size() ? shownText(record[at]) : QString(), {}});
        }
        rows.append(cells);
    }
    m_sampleModel->setTable(headings, rows);
    for (QComboBox* combo : std::as_const(m_fields)) {
        combo->clear();
        combo->addItem(tr("–"));
        for (const std::string& heading : m_sample.headings)
            combo->addItem(shownText(heading), qtText(heading));
    }
    m_columns->setVisible(!m_sample.headings.empty());
    m_drop->setChecked(false);
    read();
    m_apply->setFocus();
}

void RosterPreviewPanel::read()
{
    const auto read = readRosterFile(coreText(m_file), m_options);
    m_apply->setEnabled(false);
    if (!read)
        return showUnreadable(read.error());
    m_read = *read;
    m_what->setText(platformWords(m_read.platform));
    fillColumns(m_read.mapping);
    if (!m_read.faults().empty())
        return showFaults();
    const auto preview = m_session.gradebook().previewRoster(m_read.students);
    if (!preview)
        return showUnreadable(preview.error());
    m_preview = *preview;
    m_apply->setEnabled(true);
    showChanges();
}

void RosterPreviewPanel::fillColumns(const RosterMapping& mapping)
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const RosterColumn* column = columnOf(mapping, it.key());
        it.value()->setCurrentIndex(column ? static_cast<int>(column->index) + 1 : 0);
    }
}

void RosterPreviewPanel::takeColumns()
{
    m_options.map.clear();
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        m_options.map.push_back({it.key(), coreText(it.value()->currentData().toString())});
    read();
}

void RosterPreviewPanel::showChanges()
{
    if (!m_apply->isEnabled())
        return;
    m_drop->setVisible(!m_preview.absent.empty());
    m_changes->setTable({tr("What"), tr("Number"), tr("Name"), tr("Section"), tr("Details")},
                        changeRows(m_preview, m_drop->isChecked()));
    m_summary->setText(tr("%1 new, %2 with changes, %3 coming back, %4 not in the file, %5 as before")
                           .arg(locale().toString(qsizetype(m_preview.added.size())),
                                locale().toString(qsizetype(m_preview.changed.size())),
                                locale().toString(qsizetype(m_preview.returned.size())),
                                locale().toString(qsizetype(m_preview.absent.size())),
                                locale().toString(m_preview.unchanged)));
}

void RosterPreviewPanel::showFaults()
{
    const std::vector<RosterLine> faults = m_read.faults();
    m_drop->hide();
    m_summary->setText(
        tr("Nothing can be taken in while lines have faults: %1. Correct the file, or choose other columns.")
            .arg(locale().toString(qsizetype(faults.size()))));
    m_changes->setTable({tr("Where"), tr("Number"), {}, {}, tr("What is wrong")}, faultRows(faults));
}

void RosterPreviewPanel::showUnreadable(const Error& error)
{
    m_drop->hide();
    m_what->setText(shownText(errorText(error).title));
    m_summary->setText(m_sample.headings.empty() ? shownText(errorText(error).detail)
                                                 : tr("%1\nSay which column holds what: the student number is needed.")
                                                       .arg(shownText(errorText(error).detail)));
    m_changes->setTable({tr("What"), tr("Number"), tr("Name"), tr("Section"), tr("Details")}, {});
}

void RosterPreviewPanel::apply()
{
    const RosterDrops drops = m_drop->isChecked() ? RosterDrops::Drop : RosterDrops::Keep;
    RosterChange change;
    if (!m_session.change([&](Gradebook& gradebook, const Author& author) -> Result<void> {
            const auto applied = gradebook.importRoster(m_read.students, author, drops);
            if (!applied)
                return fail(applied.error());
            change = *applied;
            return {};
        }))
        return;
    m_session.grade();
    Q_EMIT said(tr("Roster: %1 added, %2 changed, %3 left, %4 as before")
                    .arg(change.added)
                    .arg(change.changed)
                    .arg(change.dropped)
                    .arg(change.unchanged));
    Q_EMIT closed();
}

} // namespace foresight::ui
