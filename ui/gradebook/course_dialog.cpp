// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/course_dialog.h"

#include "core/grading/course_file.h"
#include "core/grading/course_text.h"
#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/grade_words.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

constexpr double kMostPoints = 1000;
constexpr Identifier kIdentifiers[] = {Identifier::StudentId, Identifier::SisId, Identifier::Login, Identifier::Email,
                                       Identifier::LmsId};
constexpr AttemptPolicy kAttempts[] = {AttemptPolicy::LastBeforeDeadline, AttemptPolicy::First, AttemptPolicy::Last,
                                       AttemptPolicy::Best, AttemptPolicy::Chosen};

QDoubleSpinBox* number(const char* name, const QString& title, double most, const QString& suffix, QWidget* parent)
{
    auto* box = new QDoubleSpinBox(parent);
    box->setRange(0, most);
    box->setDecimals(1);
    box->setSuffix(suffix);
    nameWidget(box, QString::fromLatin1(name), title);
    return box;
}

} // namespace

CourseDialog::CourseDialog(const std::vector<LabEntry>& labs, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("courseDialog"));
    setWindowTitle(tr("New course"));
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("courseScrollArea"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* surface = new QWidget(scroll);
    auto* column = new QVBoxLayout(surface);
    column->addWidget(textLabel(tr("New course"), QStringLiteral("title"), surface));
    column->addWidget(textLabel(tr("This is written to a course file beside the gradebook; platforms' ids and rubrics "
                                   "of your own can be added there."),
                                QStringLiteral("lead"), surface));
    column->addWidget(makeCourse(surface));
    for (const LabEntry& entry : labs) {
        if (entry.lab)
            addLab(*entry.lab, surface);
    }
    if (m_labs.empty())
        column->addWidget(
            textLabel(tr("No labs are installed, so there is nothing to grade."), QStringLiteral("error"), surface));
    column->addWidget(makeLate(surface));
    column->addStretch();
    scroll->setWidget(surface);
    m_fault = textLabel({}, QStringLiteral("error"), this);
    m_fault->setObjectName(QStringLiteral("courseFaultLabel"));
    m_fault->hide();
    auto* make =
        areaButton(tr("Make the gradebook…"), QStringLiteral("courseMakePushButton"), QStringLiteral("primary"), this);
    auto* cancel =
        areaButton(tr("Cancel"), QStringLiteral("courseCancelPushButton"), QStringLiteral("secondary"), this);
    make->setDefault(true);
    connect(make, &QPushButton::clicked, this, &CourseDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &CourseDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(make);
    auto* outer = new QVBoxLayout(this);
    outer->addWidget(scroll, 1);
    outer->addWidget(m_fault);
    outer->addLayout(buttons);
    resize(Theme::current().scaled(600), Theme::current().scaled(560));
}

QWidget* CourseDialog::makeCourse(QWidget* parent)
{
    auto* part = new QWidget(parent);
    auto* form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_id = new QLineEdit(part);
    m_term = new QLineEdit(part);
    m_match = new QComboBox(part);
    m_attempt = new QComboBox(part);
    nameWidget(m_id, QStringLiteral("courseIdLineEdit"), tr("Course"));
    nameWidget(m_term, QStringLiteral("courseTermLineEdit"), tr("Term"));
    nameWidget(m_match, QStringLiteral("courseMatchComboBox"), tr("Identifier"));
    nameWidget(m_attempt, QStringLiteral("courseAttemptComboBox"), tr("Attempt that counts"));
    m_id->setPlaceholderText(tr("such as MLSYS-101"));
    m_term->setPlaceholderText(tr("such as 2026-fall"));
    m_match->addItems({tr("student number"), tr("SIS number"), tr("login"), tr("e-mail"), tr("platform's number")});
    m_attempt->addItems({tr("the last before the deadline"), tr("the first"), tr("the last"), tr("the best"),
                         tr("the one that I choose")});
    form->addRow(tr("&Course"), m_id);
    form->addRow(tr("&Term"), m_term);
    form->addRow(tr("&Identifier in hand-ins and roster"), m_match);
    form->addRow(tr("&Attempt that counts"), m_attempt);
    return part;
}

void CourseDialog::addLab(const Lab& lab, QWidget* parent)
{
    const LabDefinition& definition = lab.definition();
    QFrame* card = roleFrame(QStringLiteral("card"), parent);
    const QString id = qtText(definition.id);
    LabRow row;
    row.lab = definition.id;
    row.taken = new QCheckBox(shownText(definition.title.text), card);
    row.taken->setChecked(m_labs.empty());
    nameWidget(row.taken, id + QStringLiteral("CheckBox"), row.taken->text());
    row.item = new QLineEdit(tr("Lab %1").arg(definition.number, 2, 10, QLatin1Char('0')), card);
    nameWidget(row.item, id + QStringLiteral("ItemLineEdit"), tr("Item"));
    row.points = number("points", tr("Points"), kMostPoints, {}, card);
    row.points->setObjectName(id + QStringLiteral("PointsDoubleSpinBox"));
    row.points->setValue(10);
    row.rubric = new QComboBox(card);
    nameWidget(row.rubric, id + QStringLiteral("RubricComboBox"), tr("Rubric"));
    for (const Rubric& rubric : definition.rubrics)
        row.rubric->addItem(shownText(rubric.title.text), qtText(rubric.id));
    row.isDue = new QCheckBox(tr("Due"), card);
    nameWidget(row.isDue, id + QStringLiteral("DueCheckBox"), tr("Has a deadline"));
    row.due = new QDateTimeEdit(QDateTime(QDate::currentDate().addDays(14), QTime(23, 59)), card);
    row.due->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    row.due->setCalendarPopup(true);
    row.due->setEnabled(false);
    nameWidget(row.due, id + QStringLiteral("DueDateTimeEdit"), tr("Deadline"));
    connect(row.isDue, &QCheckBox::toggled, row.due, &QWidget::setEnabled);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Item in the gradebook"), row.item);
    form->addRow(tr("Points"), row.points);
    form->addRow(tr("Rubric"), row.rubric);
    form->addRow(row.isDue, row.due);
    frameLayout(card)->addWidget(row.taken);
    frameLayout(card)->addLayout(form);
    parent->layout()->addWidget(card);
    m_labs.push_back(row);
}

QWidget* CourseDialog::makeLate(QWidget* parent)
{
    QFrame* card = roleFrame(QStringLiteral("card"), parent);
    frameLayout(card)->addWidget(textLabel(tr("After the deadline"), QStringLiteral("strong"), card));
    m_grace = number("graceDoubleSpinBox", tr("Grace"), 1440, tr(" min"), card);
    m_perDay = number("perDayDoubleSpinBox", tr("Less for each day begun"), 100, tr(" %"), card);
    m_stop = number("hardStopDoubleSpinBox", tr("Nothing after"), 365, tr(" days"), card);
    m_stop->setSpecialValueText(tr("never"));
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Grace"), m_grace);
    form->addRow(tr("&Less for each day begun"), m_perDay);
    form->addRow(tr("&Nothing after"), m_stop);
    frameLayout(card)->addLayout(form);
    return card;
}

Course CourseDialog::course() const
{
    Course made;
    made.id = coreText(m_id->text().trimmed());
    made.term = coreText(m_term->text().trimmed());
    made.match = kIdentifiers[m_match->currentIndex()];
    made.attempt = kAttempts[m_attempt->currentIndex()];
    made.late.graceMinutes = m_grace->value();
    made.late.percentPerDay = m_perDay->value();
    if (m_stop->value() > 0)
        made.late.hardStopDays = m_stop->value();
    for (const LabRow& row : m_labs) {
        if (!row.taken->isChecked())
            continue;
        CourseLab lab;
        lab.lab = row.lab;
        lab.item = coreText(row.item->text().trimmed());
        lab.points = row.points->value();
        lab.rubric = coreText(row.rubric->currentData().toString());
        if (row.isDue->isChecked())
            lab.dueUtcMs = row.due->dateTime().toMSecsSinceEpoch();
        made.labs.push_back(std::move(lab));
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
        return showFault(tr("Labs: choose at least one."), m_labs.empty() ? nullptr : m_labs.front().taken);
    // The reader of course files has the last word: what it would refuse is not made.
    if (const auto read = parseCourse(courseText(made), {}); !read)
        return showFault(shownText(read.error().cause), nullptr);
    QDialog::accept();
}

} // namespace foresight::ui
