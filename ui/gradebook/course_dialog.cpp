// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/course_dialog.h"

#include "core/grading/course_file.h"
#include "core/grading/course_text.h"
#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/course_lab_card.h"
#include "ui/gradebook/course_words.h"
#include "ui/gradebook/draft_notice.h"
#include "ui/gradebook/form_drafts.h"
#include "ui/gradebook/grade_words.h"
#include "ui/gradebook/late_form.h"
#include "ui/handbook_window.h"
#include "ui/instrument/settle.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace foresight::ui {

namespace {

constexpr Identifier kIdentifiers[] = {Identifier::StudentId, Identifier::SisId, Identifier::Login, Identifier::Email,
                                       Identifier::LmsId};
constexpr AttemptPolicy kAttempts[] = {AttemptPolicy::LastBeforeDeadline, AttemptPolicy::First, AttemptPolicy::Last,
                                       AttemptPolicy::Best, AttemptPolicy::Chosen};

template <typename Value, std::size_t Count>
int placeOf(const Value (&values)[Count], Value value)
{
    return static_cast<int>(std::find(std::begin(values), std::end(values), value) - std::begin(values));
}

/// What a lab of the course starts with when it is taken.
CourseLab suggestedLab(const LabDefinition& definition)
{
    CourseLab lab;
    lab.lab = definition.id;
    lab.item = coreText(CourseDialog::tr("Lab %1").arg(definition.number, 2, 10, QLatin1Char('0')));
    lab.points = 10;
    lab.rubric = "default";
    return lab;
}

const LabDefinition* definitionOf(const std::vector<LabEntry>& labs, const std::string& id)
{
    for (const LabEntry& entry : labs) {
        if (entry.lab && entry.lab->definition().id == id)
            return &entry.lab->definition();
    }
    return nullptr;
}

QFormLayout* formLayout()
{
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return form;
}

} // namespace

CourseDialog::CourseDialog(const std::vector<LabEntry>& labs, const FormDraft* draft, QWidget* parent) : QDialog(parent)
{
    takeDraft(draft);
    build(labs, {});
}

CourseDialog::CourseDialog(const std::vector<LabEntry>& labs, const Course& course,
                           const std::set<std::string>& ownRubrics, std::function<bool(const Course&)> agree,
                           const FormDraft* draft, QWidget* parent)
    : QDialog(parent), m_base(course), m_agree(std::move(agree))
{
    takeDraft(draft);
    build(labs, ownRubrics);
}

void CourseDialog::takeDraft(const FormDraft* draft)
{
    m_notice = new DraftNotice(QStringLiteral("course"), this);
    connect(m_notice, &DraftNotice::discarded, this, &CourseDialog::reject);
    const auto typed = draft ? parseCourse(coreText(draft->fields.value(0)), {}) : Result<Course>(m_base);
    m_shown = typed.value_or(m_base); // one that no course file could say is not brought back
    m_notice->show(typed ? draft : nullptr);
}

bool CourseDialog::isEdited() const
{
    return courseText(course()) != m_atFirst;
}

void CourseDialog::build(const std::vector<LabEntry>& labs, const std::set<std::string>& ownRubrics)
{
    setObjectName(QStringLiteral("courseDialog"));
    setProperty(kHelpAnchor, QStringLiteral("course"));
    setWindowTitle(isNew() ? tr("New course") : tr("Course settings"));
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("courseScrollArea"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // the fields in it are what the keyboard goes to
    auto* surface = new QWidget(scroll);
    auto* column = new QVBoxLayout(surface);
    column->addWidget(textLabel(windowTitle(), QStringLiteral("title"), surface));
    column->addWidget(textLabel(isNew() ? tr("This is written to a course file beside the gradebook.")
                                        : tr("The gradebook keeps these settings; the course file that it was made "
                                             "from is not changed. Before they are saved you see which grades change."),
                                QStringLiteral("lead"), surface));
    column->addWidget(m_notice);
    column->addWidget(makeCourse(surface));
    addLabs(labs, ownRubrics, surface);
    column->addWidget(makeLate(surface));
    column->addWidget(makeKeeping(surface));
    column->addStretch();
    leaveWheelToPage(*surface);
    scroll->setWidget(surface);
    m_fault = textLabel({}, QStringLiteral("error"), this);
    m_fault->setObjectName(QStringLiteral("courseFaultLabel"));
    m_fault->hide();
    auto* outer = new QVBoxLayout(this);
    outer->addWidget(scroll, 1);
    outer->addWidget(m_fault);
    addButtons(outer);
    (isNew() ? m_id : m_term)->setFocus();
    m_atFirst = courseText(course());
    const QSize room = parentWidget() ? parentWidget()->size() : QSize(700, 640);
    resize(std::min(Theme::current().scaled(640), room.width()), std::min(Theme::current().scaled(620), room.height()));
}

void CourseDialog::addButtons(QVBoxLayout* outer)
{
    auto* make = areaButton(isNew() ? tr("Make the gradebook…") : tr("Save the settings…"),
                            QStringLiteral("courseMakePushButton"), QStringLiteral("primary"), this);
    auto* cancel =
        areaButton(tr("Cancel"), QStringLiteral("courseCancelPushButton"), QStringLiteral("secondary"), this);
    make->setDefault(true);
    connect(make, &QPushButton::clicked, this, &CourseDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &CourseDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(make);
    outer->addLayout(buttons);
}

QWidget* CourseDialog::makeCourse(QWidget* parent)
{
    auto* part = new QWidget(parent);
    QFormLayout* form = formLayout();
    part->setLayout(form);
    m_id = new QLineEdit(qtText(m_shown.id), part);
    m_id->setReadOnly(!isNew()); // the gradebook is this course's
    m_term = new QLineEdit(qtText(m_shown.term), part);
    m_match = new QComboBox(part);
    m_attempt = new QComboBox(part);
    nameWidget(m_id, QStringLiteral("courseIdLineEdit"), tr("Course"));
    nameWidget(m_term, QStringLiteral("courseTermLineEdit"), tr("Term"));
    nameWidget(m_match, QStringLiteral("courseMatchComboBox"), tr("Identifier"));
    nameWidget(m_attempt, QStringLiteral("courseAttemptComboBox"), tr("Attempt that counts"));
    m_id->setPlaceholderText(tr("such as MLSYS-101"));
    m_term->setPlaceholderText(tr("such as 2026-fall"));
    for (const Identifier each : kIdentifiers)
        m_match->addItem(identifierWords(each));
    for (const AttemptPolicy each : kAttempts)
        m_attempt->addItem(attemptWords(each));
    m_match->setCurrentIndex(placeOf(kIdentifiers, m_shown.match));
    m_attempt->setCurrentIndex(placeOf(kAttempts, m_shown.attempt));
    form->addRow(tr("&Course"), m_id);
    form->addRow(tr("&Term"), m_term);
    form->addRow(tr("&Identifier in hand-ins and roster"), m_match);
    form->addRow(tr("&Attempt that counts"), m_attempt);
    return part;
}

void CourseDialog::addLabs(const std::vector<LabEntry>& labs, const std::set<std::string>& ownRubrics, QWidget* parent)
{
    std::map<std::string, int> used;
    const auto add = [&](CourseLabCard::Start start) {
        const int before = used[start.lab.lab]++;
        start.name = qtText(start.lab.lab) + (before > 0 ? QString::number(before + 1) : QString());
        m_labs.push_back(new CourseLabCard(start, parent));
        parent->layout()->addWidget(m_labs.back());
    };
    for (const CourseLab& lab : m_shown.labs)
        add({lab,
             definitionOf(labs, lab.lab),
             true,
             m_base.labOfItem(lab.item) != nullptr,
             ownRubrics.contains(lab.item),
             {}});
    for (const CourseLab& lab : m_base.labs) {
        if (!m_shown.labOfItem(lab.item))
            add({lab, definitionOf(labs, lab.lab), false, true, ownRubrics.contains(lab.item), {}});
    }
    for (const LabEntry& entry : labs) {
        if (entry.lab && !used.contains(entry.lab->definition().id))
            add({suggestedLab(entry.lab->definition()), &entry.lab->definition(), m_labs.empty(), false, false, {}});
    }
    if (m_labs.empty())
        parent->layout()->addWidget(
            textLabel(tr("No labs are installed, so there is nothing to grade."), QStringLiteral("error"), parent));
}

QWidget* CourseDialog::makeLate(QWidget* parent)
{
    QFrame* card = roleFrame(QStringLiteral("card"), parent);
    frameLayout(card)->addWidget(textLabel(tr("After the deadline"), QStringLiteral("strong"), card));
    m_late = new LateForm({}, card);
    m_late->setPolicy(m_shown.late);
    frameLayout(card)->addWidget(m_late);
    return card;
}

QWidget* CourseDialog::makeKeeping(QWidget* parent)
{
    QFrame* card = roleFrame(QStringLiteral("card"), parent);
    m_reasons = new QCheckBox(tr("Flag work without a reason for each prediction"), card);
    nameWidget(m_reasons, QStringLiteral("courseReasonsCheckBox"), m_reasons->text());
    m_reasons->setChecked(m_shown.demands.reason);
    m_isKept = new QCheckBox(tr("Work may be purged from"), card);
    nameWidget(m_isKept, QStringLiteral("courseRetentionCheckBox"), tr("Has a retention day"));
    m_keptUntil = new QDateEdit(card);
    m_keptUntil->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_keptUntil->setCalendarPopup(true);
    nameWidget(m_keptUntil, QStringLiteral("courseRetentionDateEdit"), tr("Retention day"));
    m_keptUntil->setDate(m_shown.retentionUtcMs
                             ? QDateTime::fromMSecsSinceEpoch(*m_shown.retentionUtcMs, QTimeZone::utc()).date()
                             : QDate::currentDate().addYears(2));
    m_isKept->setChecked(m_shown.retentionUtcMs.has_value());
    m_keptUntil->setEnabled(m_isKept->isChecked());
    connect(m_isKept, &QCheckBox::toggled, m_keptUntil, &QWidget::setEnabled);
    QFormLayout* form = formLayout();
    form->addRow(m_isKept, m_keptUntil);
    frameLayout(card)->addWidget(textLabel(tr("Asked for and kept"), QStringLiteral("strong"), card));
    frameLayout(card)->addWidget(m_reasons);
    frameLayout(card)->addLayout(form);
    return card;
}

Course CourseDialog::course() const
{
    Course made = m_base;
    made.id = coreText(m_id->text().trimmed());
    made.term = coreText(m_term->text().trimmed());
    made.match = kIdentifiers[m_match->currentIndex()];
    made.attempt = kAttempts[m_attempt->currentIndex()];
    made.late = m_late->policy();
    made.demands.reason = m_reasons->isChecked();
    made.retentionUtcMs.reset();
    if (m_isKept->isChecked())
        made.retentionUtcMs = m_keptUntil->date().startOfDay(Qt::UTC).toMSecsSinceEpoch();
    made.labs.clear();
    for (const CourseLabCard* card : m_labs) {
        if (card->isTaken())
            made.labs.push_back(card->lab());
    }
    return made;
}

void CourseDialog::showFault(const QString& text, QWidget* field)
{
    showFieldFault(m_fault, text, field);
    if (field)
        field->setFocus();
}

void CourseDialog::accept()
{
    const Course made = course();
    if (made.id.empty())
        return showFault(tr("Course: give it a short name, such as MLSYS-101."), m_id);
    if (made.labs.empty())
        return showFault(tr("Labs: choose at least one."), m_labs.empty() ? nullptr : m_labs.front()->firstField());
    // The reader of course files has the last word: what it would refuse is not made.
    if (const auto read = parseCourse(courseText(made), {}); !read)
        return showFault(shownText(read.error().cause), nullptr);
    m_fault->hide();
    if (isNew() || m_agree(made))
        QDialog::accept();
}

} // namespace foresight::ui
