// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/record_page.h"

#include "core/base/error_text.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "ui/dialogs.h"
#include "ui/labels.h"
#include "ui/policy.h"
#include "ui/qt_text.h"
#include "ui/student/pages/page_words.h"
#include "ui/student/record_events_model.h"
#include "ui/student/review_card.h"
#include "ui/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace foresight::ui {

namespace {

constexpr int kDetailsWidth = 300;
constexpr int kFittedRows = 1000; ///< more rows keep one line, which is quick; their tooltips have the rest

} // namespace

RecordPage::RecordPage(QWidget* parent) : AreaPage(QStringLiteral("recordPage"), parent)
{
    setColumnWidth(0);
    setTitle(tr("My record"),
             tr("Everything that is recorded about you. It stays on this computer until you hand it in."));
}

RecordPage::~RecordPage()
{
    delete m_events;
}

void RecordPage::awaitRecord()
{
    delete std::exchange(m_events, nullptr); // before what it shows
    clearContent();
    m_record = {};
}

void RecordPage::showWaiting()
{
    QLabel* waiting = textLabel(tr("Reading your record…"));
    waiting->setObjectName(QStringLiteral("recordWaitingLabel"));
    content()->addWidget(waiting);
    content()->addStretch(1);
}

void RecordPage::setRecord(LearnerRecord record)
{
    awaitRecord();
    m_record = std::move(record);
    addWhere();
    addHandIns();
    addCalibration();
    addReview();
    addDesign();
    addEvents();
}

void RecordPage::addWhere()
{
    QFrame* card = roleFrame(QStringLiteral("card"));
    QVBoxLayout* column = frameLayout(card);
    const QString id = qtText(shownName(m_record.learner.id));
    const QString name = qtText(shownName(m_record.learner.name));
    QLabel* who = textLabel(m_record.learner.name.empty() ? tr("Student number %1").arg(id)
                                                          : tr("%1, student number %2").arg(name, id));
    who->setObjectName(QStringLiteral("recordLearnerLabel"));
    column->addWidget(who);
    QLabel* where = textLabel(m_record.ledgerId.isEmpty() ? tr("Nothing is recorded yet. It will be kept in this file:")
                                                          : tr("Kept in this file:"),
                              QStringLiteral("caption"));
    column->addWidget(where);
    auto* file = new QLineEdit(m_record.file); // a long name scrolls, and can be copied
    file->setReadOnly(true);
    nameWidget(file, QStringLiteral("recordFileLineEdit"), where->text());
    where->setBuddy(file);
    column->addWidget(file);
    auto* save = new QPushButton(Theme::current().icon(QStringLiteral("export")), tr("Save as text"));
    nameWidget(save, QStringLiteral("saveRecordPushButton"), save->text());
    connect(save, &QPushButton::clicked, this, &RecordPage::exportAsText);
    column->addWidget(save, 0, Qt::AlignLeading);
    if (const auto may = mayExportUnder(policyInForce()); !may) {
        lockControl(save, qtText(errorText(may.error()).title));
        column->addWidget(textLabel(save->accessibleDescription(), QStringLiteral("caption")));
    }
    content()->addWidget(card);
}

void RecordPage::addHandIns()
{
    if (m_record.handIns.empty()) {
        return;
    }
    QFrame* card = roleFrame(QStringLiteral("card"));
    nameWidget(card, QStringLiteral("handInsFrame"), tr("Hand-ins and their receipts"));
    QVBoxLayout* column = frameLayout(card);
    column->addWidget(textLabel(tr("Hand-ins and their receipts"), QStringLiteral("section")));
    for (const LearnerRecord::HandIn& handIn : m_record.handIns) {
        //: name of a lab; then its hand-in with number, file, time and receipt
        QLabel* line = textLabel(tr("%1. %2").arg(handIn.lab, handIn.line));
        line->setObjectName(QStringLiteral("handIn%1Label").arg(column->count()));
        line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(line);
    }
    content()->addWidget(card);
}

/// How often each confidence was right: a calibrated "very sure" is right nearly always, a guess need not be.
void RecordPage::addCalibration()
{
    const CertaintySummary certainty = m_record.calibration.certainty();
    if (certainty.n == 0) {
        return;
    }
    QFrame* card = roleFrame(QStringLiteral("card"));
    nameWidget(card, QStringLiteral("calibrationFrame"), tr("Predictions and how sure you were"));
    QVBoxLayout* column = frameLayout(card);
    column->addWidget(textLabel(card->accessibleName(), QStringLiteral("section")));
    column->addWidget(textLabel(tr("First attempts only, and only where you have seen the reveal. Nobody else sees "
                                   "this page, and it counts for nothing."),
                                QStringLiteral("caption")));
    for (const CalibrationLevel& level : certainty.levels) {
        if (level.n == 0) {
            continue;
        }
        //: a confidence, then right predictions and all predictions of that confidence
        QLabel* line =
            textLabel(tr("%1: right %2 of %3").arg(confidenceLabel(level.confidence)).arg(level.right).arg(level.n));
        line->setObjectName(QStringLiteral("calibration%1Label").arg(static_cast<int>(level.confidence)));
        column->addWidget(line);
    }
    if (m_record.calibration.wrongFirst() > 0) {
        //: predictions that the reflection put right, wrong predictions
        QLabel* later = textLabel(tr("Wrong at first and right in the reflection: %1 of %2")
                                      .arg(m_record.calibration.rightLater())
                                      .arg(m_record.calibration.wrongFirst()));
        later->setObjectName(QStringLiteral("rightLaterLabel"));
        column->addWidget(later);
    }
    content()->addWidget(card);
}

void RecordPage::addReview()
{
    if (!m_record.review.empty()) {
        content()->addWidget(new ReviewCard(m_record.review));
    }
}

void RecordPage::addDesign()
{
    if (m_record.design.empty()) {
        return;
    }
    QFrame* card = roleFrame(QStringLiteral("card"));
    card->setObjectName(QStringLiteral("designFrame"));
    QVBoxLayout* column = frameLayout(card);
    column->addWidget(textLabel(tr("What later labs may read"), QStringLiteral("section")));
    QString lab;
    for (const LearnerRecord::Field& field : m_record.design) {
        if (field.lab != lab) {
            lab = field.lab;
            column->addWidget(textLabel(lab, QStringLiteral("strong")));
        }
        column->addWidget(textLabel(tr("%1: %2", "field, value").arg(field.name, field.value)));
    }
    content()->addWidget(card);
}

void RecordPage::addEvents()
{
    const int count = static_cast<int>(m_record.rows.size());
    content()->addWidget(textLabel(tr("%n events", nullptr, count), QStringLiteral("section")));
    auto* events = new QTableView;
    nameWidget(events, QStringLiteral("eventsTableView"), tr("Events"));
    events->setModel(new RecordEventsModel(m_record.rows, events));
    events->verticalHeader()->hide();
    events->horizontalHeader()->setStretchLastSection(true);
    events->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    events->setSelectionBehavior(QAbstractItemView::SelectRows);
    events->setSelectionMode(QAbstractItemView::SingleSelection);
    events->setEditTriggers(QAbstractItemView::NoEditTriggers);
    events->setTabKeyNavigation(false);
    events->setShowGrid(false);
    for (int column = 0; column < RecordEventsModel::Details; ++column) {
        events->resizeColumnToContents(column);
    }
    events->verticalHeader()->setSectionResizeMode(count <= kFittedRows ? QHeaderView::ResizeToContents
                                                                        : QHeaderView::Interactive);
    events->setMinimumHeight(Theme::current().scaled(280));
    content()->addWidget(events, 1);
    m_events = events;
    fitDetails();
}

/// Details that have no room beside the other columns stand behind a scroll bar rather than in very high rows.
void RecordPage::fitDetails()
{
    if (m_events == nullptr) {
        return;
    }
    QHeaderView* header = m_events->horizontalHeader();
    const int details = RecordEventsModel::Details;
    const int least = Theme::current().scaled(kDetailsWidth);
    const bool fits = width() - header->sectionPosition(details) - 2 * Theme::current().scaled(32) >= least;
    header->setStretchLastSection(fits);
    if (!fits) {
        header->resizeSection(details, least);
    }
}

void RecordPage::resizeEvent(QResizeEvent* event)
{
    AreaPage::resizeEvent(event);
    fitDetails();
}

void RecordPage::exportAsText()
{
    const QString target =
        Dialogs::instance().saveFile(this, tr("Save my record as text"), tr("my-record.txt"), tr("Text (*.txt)"));
    if (target.isEmpty()) {
        return;
    }
    const auto written = writeFile(coreText(target), coreText(recordAsText(m_record)));
    if (!written) {
        Dialogs::instance().showError(this, written.error());
    }
}

} // namespace foresight::ui
