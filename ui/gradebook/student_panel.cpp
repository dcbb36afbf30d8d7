// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/student_panel.h"

#include "core/grading/replay_reader.h"
#include "ui/dialogs.h"
#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/grade_words.h"
#include "ui/gradebook/replay_view.h"
#include "ui/gradebook/work_summary.h"
#include "ui/gradebook/work_words.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/flow_layout.h"
#include "ui/student/pages/segment_button.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace foresight::ui {

namespace {

/// Its pages scroll by themselves: were its height to follow from its width, the area would scroll around them as well.
class OwnScrollPages final : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace

StudentPanel::StudentPanel(GradebookSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_name(textLabel({}, QStringLiteral("section"), this)),
      m_body(new QWidget(this))
{
    setObjectName(QStringLiteral("studentPanel"));
    m_name->setObjectName(QStringLiteral("studentNameLabel"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(Theme::current().scaled(8), 0, 0, 0);
    outer->setSpacing(Theme::current().scaled(8));
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    m_switch = makeViews();
    head->addWidget(m_switch, 0, Qt::AlignTop);
    outer->addLayout(head);
    outer->addWidget(m_body, 1);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().scaled(10));
    column->addWidget(makeChoices());
    m_summary = new WorkSummary(m_body);
    m_replay = new ReplayView(m_body);
    m_views = new OwnScrollPages(m_body);
    m_views->addWidget(m_summary);
    m_views->addWidget(m_replay);
    column->addWidget(m_views, 1);
    connect(m_summary, &WorkSummary::gradesRequested, this,
            [this] { Q_EMIT gradesRequested(m_work.cell.student().studentId, m_work.cell.lab.item); });
    outer->addStretch();
    clear();
}

QWidget* StudentPanel::makeChoices()
{
    auto* row = new QWidget(m_body);
    auto* flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(12, 6);
    const auto field = [&](const QString& title, const char* name, QComboBox*& combo) {
        auto* holder = new QWidget(row);
        auto* line = new QHBoxLayout(holder);
        line->setContentsMargins(0, 0, 0, 0);
        combo = new QComboBox(holder);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        combo->setMinimumWidth(Theme::current().scaled(90)); // long names are cut rather than the screen widened
        nameWidget(combo, QString::fromLatin1(name), title);
        line->addWidget(fieldLabel(title, combo, holder));
        line->addWidget(combo);
        flow->addWidget(holder);
        return holder;
    };
    field(tr("&Item"), "studentItemComboBox", m_items);
    m_handInField = field(tr("Han&d-in"), "studentHandInComboBox", m_handIns);
    m_items->setAccessibleName(tr("Item"));
    m_handIns->setAccessibleName(tr("Hand-in"));
    connect(m_items, &QComboBox::currentIndexChanged, this, &StudentPanel::showItem);
    connect(m_handIns, &QComboBox::currentIndexChanged, this, &StudentPanel::showHandIn);
    return row;
}

QWidget* StudentPanel::makeViews()
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    m_summaryButton = new SegmentButton(tr("Summary"), QStringLiteral("first"), row);
    m_replayButton = new SegmentButton(tr("Timeline and replay"), QStringLiteral("last"), row);
    nameWidget(m_summaryButton, QStringLiteral("summarySegmentButton"), m_summaryButton->text());
    nameWidget(m_replayButton, QStringLiteral("replaySegmentButton"), m_replayButton->text());
    m_summaryButton->setChecked(true);
    line->addWidget(m_summaryButton);
    line->addWidget(m_replayButton);
    connect(m_replayButton, &SegmentButton::toggled, this, &StudentPanel::showView);
    return row;
}

void StudentPanel::showView(bool replay)
{
    m_views->setCurrentWidget(replay ? static_cast<QWidget*>(m_replay) : m_summary);
}

void StudentPanel::clear()
{
    m_name->setText(tr("Choose a student to see their work."));
    m_body->hide();
    m_switch->hide();
    m_table.reset();
    m_work = {};
    m_replay->setReplay(nullptr);
}

void StudentPanel::show(const std::shared_ptr<const GradeTable>& table, std::size_t row, const std::string& item)
{
    m_table = table;
    m_row = row;
    m_name->setText(studentName(table->rows[row].student));
    fillItems(m_items, m_session.course(), item);
    m_body->show();
    m_switch->show();
    showItem();
}

void StudentPanel::showItem()
{
    const auto item = static_cast<std::size_t>(m_items->currentIndex());
    if (!m_table || item >= m_session.course().labs.size())
        return;
    const QString before = m_handIns->currentData().toString();
    m_work.cell = {m_table, m_row, item, m_session.course().labs[item]};
    auto handIns = m_session.gradebook().handInsOf(m_work.cell.student().studentId, m_work.cell.lab.item);
    if (!handIns)
        Dialogs::instance().showError(this, handIns.error());
    m_work.handIns = handIns ? std::move(*handIns) : std::vector<KeptHandIn>{};
    const QSignalBlocker quiet(m_handIns);
    m_handIns->clear();
    for (const KeptHandIn& handIn : m_work.handIns) {
        m_handIns->addItem(handInChoice(m_work, handIn, locale()), qtText(handIn.contentHash));
        if (m_work.counts(handIn))
            m_handIns->setCurrentIndex(m_handIns->count() - 1);
    }
    if (const int same = before.isEmpty() ? -1 : m_handIns->findData(before); same >= 0)
        m_handIns->setCurrentIndex(same);
    m_handInField->setVisible(!m_work.handIns.empty());
    m_replayButton->setEnabled(!m_work.handIns.empty());
    if (m_work.handIns.empty())
        m_summaryButton->setChecked(true);
    showHandIn();
}

void StudentPanel::showHandIn()
{
    if (m_work.handIns.empty()) {
        m_work.replay.reset();
        m_replay->setReplay(nullptr);
    } else {
        m_work.shown = static_cast<std::size_t>(std::max(0, m_handIns->currentIndex()));
        readReplayOf(m_work.handIns[m_work.shown]);
    }
    m_summary->show(m_work, m_flags);
}

void StudentPanel::readReplayOf(const KeptHandIn& handIn)
{
    if (m_work.replay && m_work.replay->submission.contentHash == handIn.contentHash)
        return; // who is in the middle of it stays there
    auto replay = foresight::readReplay(m_session.gradebook(), handIn.contentHash, cachedLabs());
    if (!replay)
        Dialogs::instance().showError(this, replay.error());
    m_work.replay = replay ? std::make_shared<const Replay>(std::move(*replay)) : nullptr;
    m_replay->setReplay(m_work.replay);
}

LabFinder StudentPanel::cachedLabs()
{
    return [this](const std::string& lab) {
        const auto known = m_labs.find(lab);
        return known != m_labs.end() ? known->second : m_labs.emplace(lab, m_session.finder()(lab)).first->second;
    };
}

void StudentPanel::showFlags(const SharedFlags& flags)
{
    m_flags = flags;
    if (m_table)
        m_summary->show(m_work, m_flags);
}

} // namespace foresight::ui
