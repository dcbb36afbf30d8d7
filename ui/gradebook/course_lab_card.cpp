// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/course_lab_card.h"

#include "core/base/text.h"
#include "ui/gradebook/grade_words.h"
#include "ui/gradebook/late_form.h"
#include "ui/gradebook/number_box.h"
#include "ui/instrument/disclosure_box.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

constexpr double kMostPoints = 1e6;

/// What a platform calls the thing that has to be known of it.
QString platformWords(std::string_view platform)
{
    if (platform == "canvas")
        return CourseLabCard::tr("Canvas: number of the assignment");
    if (platform == "moodle")
        return CourseLabCard::tr("Moodle: ID number of the grade item");
    if (platform == "blackboard")
        return CourseLabCard::tr("Blackboard: column ID");
    if (platform == "brightspace")
        return CourseLabCard::tr("Brightspace: name of the grade item");
    if (platform == "sakai")
        return CourseLabCard::tr("Sakai: title");
    if (platform == "edx")
        return CourseLabCard::tr("Open edX: block ID");
    return CourseLabCard::tr("OneRoster: line item");
}

} // namespace

CourseLabCard::CourseLabCard(const Start& start, QWidget* parent) : QFrame(parent), m_lab(start.lab), m_name(start.name)
{
    setProperty("role", QStringLiteral("card"));
    auto* column = new QVBoxLayout(this);
    const int margin = Theme::current().scaled(16);
    column->setContentsMargins(margin, margin, margin, margin);
    m_taken = new QCheckBox(shownText(start.definition ? start.definition->title.text : m_lab.lab), this);
    m_taken->setChecked(start.taken);
    nameWidget(m_taken, named("CheckBox"), m_taken->text());
    column->addWidget(m_taken);
    if (!start.definition)
        column->addWidget(textLabel(tr("This lab is not installed here: it cannot be graded on this computer."),
                                    QStringLiteral("error"), this));
    m_item = new QLineEdit(qtText(m_lab.item), this);
    m_item->setMaxLength(static_cast<int>(kNameLimit));
    nameWidget(m_item, named("ItemLineEdit"), tr("Item"));
    m_item->setReadOnly(start.isOfCourse);
    m_points = new NumberBox(kMostPoints, this);
    nameWidget(m_points, named("PointsDoubleSpinBox"), tr("Points"));
    m_points->setValue(m_lab.points);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Item in the gradebook"), m_item);
    if (start.isOfCourse)
        form->addRow(QString(), textLabel(tr("The name stays: results and comments hang on it."),
                                          QStringLiteral("caption"), this));
    form->addRow(tr("Points"), m_points);
    addRubric(form, start);
    addDue(form);
    column->addLayout(form);
    addLate(column);
    addPlatforms(column);
    nameAfterLab();
}

void CourseLabCard::nameAfterLab()
{
    // The cards of other labs have the same fields: what a screen reader says tells them apart. Lists of choices are
    // called by their labels, other fields by names of their own.
    //: accessible name of a field: its label, and the lab it belongs to
    const auto named = [this](const QString& field) { return tr("%1: %2").arg(field, m_taken->text()); };
    for (QWidget* each : findChildren<QWidget*>()) {
        const auto* label = qobject_cast<QLabel*>(each);
        if (label != nullptr && label->buddy() != nullptr)
            each->setAccessibleName(named(label->text()));
        else if (each != m_taken && !each->accessibleName().isEmpty())
            each->setAccessibleName(named(each->accessibleName()));
    }
}

QString CourseLabCard::named(const char* field) const
{
    return m_name + QString::fromLatin1(field);
}

void CourseLabCard::addRubric(QFormLayout* form, const Start& start)
{
    if (start.ownRubric) {
        form->addRow(tr("Rubric"), textLabel(tr("The one that was set in this gradebook; see Rubric."), {}, this));
        return;
    }
    m_rubric = new QComboBox(this);
    nameWidget(m_rubric, named("RubricComboBox"), tr("Rubric"));
    if (m_lab.ownRubric)
        m_rubric->addItem(tr("%1 (written out in the course file)").arg(shownText(m_lab.ownRubric->title.text)));
    if (start.definition) {
        for (const Rubric& rubric : start.definition->rubrics)
            m_rubric->addItem(shownText(rubric.title.text), qtText(rubric.id));
    } else if (!m_lab.ownRubric) {
        m_rubric->addItem(shownText(m_lab.rubric), qtText(m_lab.rubric));
    }
    if (!m_lab.ownRubric)
        m_rubric->setCurrentIndex(std::max(0, m_rubric->findData(qtText(m_lab.rubric))));
    form->addRow(tr("Rubric"), m_rubric);
}

void CourseLabCard::addDue(QFormLayout* form)
{
    m_isDue = new QCheckBox(tr("Due"), this);
    nameWidget(m_isDue, named("DueCheckBox"), tr("Has a deadline"));
    m_due = new QDateTimeEdit(this);
    m_due->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_due->setCalendarPopup(true);
    nameWidget(m_due, named("DueDateTimeEdit"), tr("Deadline, in this computer's time"));
    m_due->setDateTime(m_lab.dueUtcMs ? QDateTime::fromMSecsSinceEpoch(*m_lab.dueUtcMs)
                                      : QDateTime(QDate::currentDate().addDays(14), QTime(23, 59)));
    m_shownDue = m_due->dateTime();
    m_isDue->setChecked(m_lab.dueUtcMs.has_value());
    m_due->setEnabled(m_isDue->isChecked());
    connect(m_isDue, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
    form->addRow(m_isDue, m_due);
}

void CourseLabCard::addLate(QVBoxLayout* column)
{
    auto* box = new DisclosureBox(tr("Late work in this item"), named("Late"), this);
    m_ownLate = new QCheckBox(tr("Rules of its own, in place of the course's"), box);
    nameWidget(m_ownLate, named("OwnLateCheckBox"), tr("Late rules of its own"));
    m_late = new LateForm(m_name, box);
    m_late->setPolicy(m_lab.late.value_or(LatePolicy{}));
    m_ownLate->setChecked(m_lab.late.has_value());
    m_late->setEnabled(m_lab.late.has_value());
    connect(m_ownLate, &QCheckBox::toggled, m_late, &QWidget::setEnabled);
    box->content()->addWidget(m_ownLate);
    box->content()->addWidget(m_late);
    box->setOpen(m_lab.late.has_value());
    column->addWidget(box);
}

void CourseLabCard::addPlatforms(QVBoxLayout* column)
{
    auto* box = new DisclosureBox(tr("What platforms call this item"), named("Platforms"), this);
    for (const auto& [word, platform] : kPlatformWords) {
        const std::string id(platform);
        auto* field = new QLineEdit(qtText(m_lab.platformId(id)), box);
        field->setMaxLength(static_cast<int>(kNameLimit));
        const QString title = platformWords(platform);
        nameWidget(field, m_name + qtText(id) + QStringLiteral("LineEdit"), title);
        QLabel* label = textLabel(title, QStringLiteral("caption"), box);
        label->setBuddy(field);
        box->content()->addWidget(label);
        box->content()->addWidget(field);
        m_platforms.emplace_back(id, field);
    }
    box->setOpen(false);
    column->addWidget(box);
}

bool CourseLabCard::isTaken() const
{
    return m_taken->isChecked();
}

QWidget* CourseLabCard::firstField() const
{
    return m_taken;
}

CourseLab CourseLabCard::lab() const
{
    CourseLab made = m_lab;
    made.item = coreText(m_item->text().trimmed());
    made.points = m_points->value();
    if (m_rubric && m_rubric->currentData().isValid()) {
        made.rubric = coreText(m_rubric->currentData().toString());
        made.ownRubric.reset();
    }
    if (!m_isDue->isChecked())
        made.dueUtcMs.reset();
    else if (!m_lab.dueUtcMs || m_due->dateTime() != m_shownDue) // else it keeps its seconds, which are not shown
        made.dueUtcMs = m_due->dateTime().toMSecsSinceEpoch();
    made.late = m_ownLate->isChecked() ? std::optional(m_late->policy()) : std::nullopt;
    for (const auto& [platform, field] : m_platforms) {
        const std::string id = coreText(field->text().trimmed());
        if (id.empty())
            made.platformIds.erase(platform);
        else
            made.platformIds[platform] = id;
    }
    made.canvasId = made.platformId("canvas");
    return made;
}

} // namespace foresight::ui
