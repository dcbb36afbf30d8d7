// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/areas/rubric_area.h"

#include "core/base/error_text.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/grading/rubric_file.h"
#include "core/lab/yaml_tree.h"
#include "ui/dialogs.h"
#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/draft_notice.h"
#include "ui/gradebook/grade_words.h"
#include "ui/gradebook/rubric_draft.h"
#include "ui/gradebook/rubric_line_delegate.h"
#include "ui/gradebook/rubric_lines_model.h"
#include "ui/gradebook/rubric_words.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/flow_layout.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace foresight::ui {

namespace {

FlowLayout* flowRow(QWidget* parent, QVBoxLayout* column)
{
    auto* row = new QWidget(parent);
    auto* flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(8, 4);
    column->addWidget(row);
    return flow;
}

QString fileFilter()
{
    return RubricArea::tr("Rubrics (*.yaml *.yml *.json);;All files (*)");
}

} // namespace

RubricArea::RubricArea(GradebookSession& session, QWidget* parent)
    : GradebookArea(session, QStringLiteral("rubric"), tr("Rubric"), parent), m_model(new RubricLinesModel(this)),
      m_notice(new DraftNotice(QStringLiteral("rubric"), this))
{
    setLead(tr("What earns points. Other points and removed lines count when grades are made again, a new line waits "
               "until you apply it, other words never change a grade, and what you set by hand stays."));
    column()->addWidget(m_notice);
    connect(m_notice, &DraftNotice::discarded, this, &RubricArea::undo);
    addChoices();
    addLines();
    addSaving();
    connect(m_model, &RubricLinesModel::edited, this, &RubricArea::takeEdit);
    connect(&session, &GradebookSession::opened, this, [this] {
        m_edited = m_loaded = false;
        m_result->parentWidget()->hide();
        markChanged();
    });
}

void RubricArea::addChoices()
{
    FlowLayout* flow = flowRow(this, column());
    m_item = new QComboBox(this);
    nameWidget(m_item, QStringLiteral("rubricItemComboBox"), tr("Item"));
    connect(m_item, &QComboBox::currentIndexChanged, this, &RubricArea::chooseItem);
    // A menu and no list: arrow keys on a list would take one rubric after the other.
    auto* take = areaButton(tr("&Take a rubric of the lab ▾"), QStringLiteral("rubricPresetPushButton"),
                            QStringLiteral("secondary"), this);
    m_presets = new QMenu(take);
    m_presets->setObjectName(QStringLiteral("rubricPresetMenu"));
    connect(m_presets, &QMenu::triggered, this, [this](const QAction* action) { takePreset(action->data()); });
    connect(take, &QPushButton::clicked, this,
            [this, take] { m_presets->popup(take->mapToGlobal(take->rect().bottomLeft())); });
    m_take = take;
    auto* open =
        areaButton(tr("Load a &file…"), QStringLiteral("rubricLoadPushButton"), QStringLiteral("secondary"), this);
    auto* keep =
        areaButton(tr("Save &as a file…"), QStringLiteral("rubricFilePushButton"), QStringLiteral("secondary"), this);
    connect(open, &QPushButton::clicked, this, &RubricArea::loadFile);
    connect(keep, &QPushButton::clicked, this, &RubricArea::saveFile);
    for (QWidget* each : std::initializer_list<QWidget*>{m_item, m_take, open, keep})
        flow->addWidget(each);
    m_title = new QLineEdit(this);
    m_title->setMaxLength(static_cast<int>(kNameLimit));
    nameWidget(m_title, QStringLiteral("rubricTitleLineEdit"), tr("Name of the rubric"));
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& text) { m_model->setTitle(coreText(text)); });
    column()->addWidget(fieldLabel(tr("&Name of the rubric"), m_title, this));
    column()->addWidget(m_title);
}

void RubricArea::addLines()
{
    m_table = areaTable(m_model, QStringLiteral("rubricTableView"), tr("Lines of the rubric"), this);
    auto* delegate = new RubricLineDelegate(m_table);
    m_table->setItemDelegate(delegate);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RubricArea::adapt);
    column()->addWidget(m_table, 1);
    FlowLayout* flow = flowRow(this, column());
    const auto button = [&](const QString& text, const char* name, auto slot) {
        QPushButton* made = areaButton(text, QString::fromLatin1(name), QStringLiteral("secondary"), this);
        connect(made, &QPushButton::clicked, this, slot);
        flow->addWidget(made);
        return made;
    };
    m_add = button(tr("Add a &line"), "rubricAddPushButton", &RubricArea::addLine);
    m_remove = button(tr("&Remove the line"), "rubricRemovePushButton", &RubricArea::removeLine);
    m_up = button(tr("&Up"), "rubricUpPushButton", [this] { moveLine(-1); });
    m_down = button(tr("&Down"), "rubricDownPushButton", [this] { moveLine(1); });
    m_fault = textLabel({}, QStringLiteral("error"), this);
    m_fault->setObjectName(QStringLiteral("rubricFaultLabel"));
    m_fault->hide();
    m_total = textLabel({}, {}, this);
    m_total->setObjectName(QStringLiteral("rubricTotalLabel"));
    column()->addWidget(m_fault);
    column()->addWidget(m_total);
}

void RubricArea::addSaving()
{
    m_atOnce = new QCheckBox(tr("New lines count at &once"), this);
    nameWidget(m_atOnce, QStringLiteral("rubricAtOnceCheckBox"), tr("New lines count at once"));
    connect(m_atOnce, &QCheckBox::toggled, m_model, &RubricLinesModel::setApply);
    column()->addWidget(m_atOnce);
    FlowLayout* flow = flowRow(this, column());
    const auto button = [&](const QString& text, const char* name, const char* role, auto slot) {
        QPushButton* made = areaButton(text, QString::fromLatin1(name), QString::fromLatin1(role), this);
        connect(made, &QPushButton::clicked, this, slot);
        flow->addWidget(made);
        return made;
    };
    m_show = button(tr("Sho&w what changes"), "rubricPreviewPushButton", "secondary", &RubricArea::showPreview);
    m_save = button(tr("&Save the rubric"), "rubricSavePushButton", "primary", &RubricArea::save);
    m_undo = button(tr("&Back to what is saved"), "rubricUndoPushButton", "secondary", &RubricArea::undo);
    m_apply = button(tr("Appl&y waiting lines…"), "rubricApplyPushButton", "secondary", &RubricArea::applyWaiting);
    button(tr("&Grade again now"), "rubricGradePushButton", "secondary", &RubricArea::gradeAgain);
    QFrame* card = roleFrame(QStringLiteral("notice"), this);
    m_result = textLabel({}, {}, card);
    m_result->setObjectName(QStringLiteral("rubricResultLabel"));
    frameLayout(card)->addWidget(m_result);
    column()->addWidget(card);
    card->hide();
}

const CourseLab* RubricArea::item() const
{
    return session().course().labOfItem(m_shownItem);
}

int RubricArea::row() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

void RubricArea::refresh()
{
    const QSignalBlocker quiet(m_item);
    m_item->clear();
    for (const CourseLab& lab : session().course().labs)
        m_item->addItem(shownText(lab.item), qtText(lab.item));
    m_item->setVisible(m_item->count() > 1);
    const int at = m_item->findData(qtText(m_shownItem));
    if (at < 0) {
        m_edited = m_loaded = false; // the course has the item no more
        m_shownItem = coreText(m_item->itemData(0).toString());
    }
    m_item->setCurrentIndex(std::max(0, at));
    if (!m_edited)
        load();
}

void RubricArea::load()
{
    const int kept = row();
    const auto stored = session().gradebook().rubric(m_shownItem, session().finder());
    const auto lab = session().finder()(item()->lab);
    m_loaded = stored.has_value() && lab.has_value();
    m_preview.reset();
    if (!m_loaded) {
        adapt();
        return showFault(qtText(errorLine(stored ? lab.error() : stored.error())));
    }
    m_model->setStored(*stored, *lab, locale());
    m_title->setText(qtText(stored->rubric.title.text));
    m_presets->clear();
    for (const Rubric& each : (*lab)->definition().rubrics)
        m_presets->addAction(shownText(each.title.text))->setData(qtText(each.id));
    m_edited = false;
    {
        const QSignalBlocker quiet(m_atOnce);
        m_atOnce->setChecked(false);
    }
    restoreDraft();
    m_table->setCurrentIndex(m_model->index(std::clamp(kept, 0, std::max(0, m_model->rowCount() - 1)), 0));
    adapt();
}

FormPlace RubricArea::place() const
{
    return {QStringLiteral("rubric"), {}, m_shownItem};
}

void RubricArea::restoreDraft()
{
    const FormDraft* draft = session().drafts().find(place());
    m_restoring = true;
    if (draft && takeRubricDraft(*m_model, draft->fields)) {
        m_title->setText(qtText(m_model->rubric().title.text));
        m_atOnce->setChecked(m_model->apply());
        m_notice->show(draft, isOutdated(draft->fields, *m_model) ? tr("Somebody else has saved this rubric meanwhile.")
                                                                  : QString());
    } else {
        m_notice->show(nullptr);
    }
    m_restoring = false;
}

void RubricArea::discard()
{
    session().drafts().drop(place());
}

void RubricArea::chooseItem()
{
    const std::string chosen = coreText(m_item->currentData().toString());
    const bool leave =
        !m_edited || Dialogs::instance().confirm(this, tr("Leave the rubric?"), unsaved(), tr("Leave it"));
    if (!leave) {
        const QSignalBlocker quiet(m_item);
        m_item->setCurrentIndex(m_item->findData(qtText(m_shownItem)));
        return;
    }
    discard();
    m_shownItem = chosen;
    m_result->parentWidget()->hide();
    load();
}

void RubricArea::showFor(const std::string&, const std::string& item)
{
    m_item->setCurrentIndex(std::max(0, m_item->findData(qtText(item))));
}

QString RubricArea::unsaved() const
{
    return m_edited ? tr("The changes of the rubric are not saved.") : QString();
}

void RubricArea::takePreset(const QVariant& id)
{
    const Rubric* preset = m_loaded ? m_model->lab().rubric(coreText(id.toString())) : nullptr;
    if (!preset)
        return;
    m_model->setRubric(*preset);
    m_title->setText(qtText(preset->title.text));
    m_atOnce->setChecked(true); // chosen as a whole, it is meant to count as a whole
}

void RubricArea::loadFile()
{
    const QStringList files = Dialogs::instance().openFiles(this, tr("Load a rubric"), {}, fileFilter());
    if (files.isEmpty())
        return;
    Result<std::string> text = readFile(coreText(files.first()), kYamlBytes);
    const Result<Rubric> rubric = text ? parseRubric(std::move(*text), coreText(files.first())) : fail(text.error());
    if (!rubric)
        return Dialogs::instance().showError(this, rubric.error());
    m_model->setRubric(*rubric);
    m_title->setText(qtText(rubric->title.text));
}

void RubricArea::saveFile()
{
    const QString file =
        Dialogs::instance().saveFile(this, tr("Save the rubric as a file"), tr("rubric.yaml"), fileFilter());
    if (file.isEmpty())
        return;
    if (const auto written = writeFile(coreText(file), rubricFileText(m_model->rubric())); !written)
        return Dialogs::instance().showError(this, written.error());
    Q_EMIT said(tr("Written: %1").arg(shownText(coreText(file))));
}

void RubricArea::takeEdit()
{
    m_edited = true;
    if (!m_restoring)
        session().drafts().note(place(), rubricDraft(*m_model));
    m_preview.reset();
    m_result->parentWidget()->hide();
    for (int column = 0; column < RubricLinesModel::Wording; ++column) // words may be longer than they were
        m_table->resizeColumnToContents(column);
    adapt();
}

void RubricArea::undo()
{
    discard();
    m_result->parentWidget()->hide();
    load();
}

void RubricArea::adapt()
{
    const int lines = m_model->rowCount();
    const int wrong = m_loaded ? m_model->firstFault() : -1;
    const bool sound = m_loaded && wrong < 0 && lines > 0;
    for (QWidget* each : std::initializer_list<QWidget*>{m_add, m_take, m_title, m_table})
        each->setEnabled(m_loaded);
    m_remove->setEnabled(m_loaded && row() >= 0);
    m_up->setEnabled(m_loaded && row() > 0);
    m_down->setEnabled(m_loaded && row() >= 0 && row() + 1 < lines);
    m_show->setEnabled(sound && m_edited);
    m_save->setEnabled(sound && m_edited && m_preview);
    m_undo->setEnabled(m_edited);
    m_apply->setVisible(m_loaded && !m_model->stored().pending.empty());
    m_apply->setEnabled(!m_edited);
    m_atOnce->setVisible(m_edited);
    m_total->setVisible(m_loaded);
    if (!m_loaded)
        return;
    m_total->setText(totalWords(m_model->after(), *item(), locale()));
    if (lines == 0)
        showFault(tr("Lines: a rubric needs at least one."));
    else if (wrong >= 0)
        showFault(tr("Line %1. %2").arg(locale().toString(wrong + 1), lineFaultWords(m_model->fault(wrong))));
    else
        m_fault->hide();
}

void RubricArea::addLine()
{
    const int at = m_model->addAfter(row() < 0 ? m_model->rowCount() - 1 : row());
    m_table->setCurrentIndex(m_model->index(at, RubricLinesModel::Awarded));
    m_table->setFocus();
}

void RubricArea::removeLine()
{
    m_model->removeAt(row());
    m_table->setFocus();
}

void RubricArea::moveLine(int by)
{
    m_model->moveBy(row(), by);
    adapt();
}

void RubricArea::showPreview()
{
    auto preview =
        session().gradebook().previewRubric(m_shownItem, m_model->rubric(), m_model->apply(), session().finder());
    if (!preview)
        return showFault(qtText(errorLine(preview.error())));
    m_preview = std::move(*preview);
    adapt();
    showResult(lineChangeWords(m_preview->lines, m_model->after().pending, locale()) + QLatin1Char('\n') +
               gradePreviewWords(m_preview->grades, locale()));
    m_save->setFocus();
}

void RubricArea::save()
{
    const auto now = session().gradebook().rubric(m_shownItem, session().finder());
    if (now && now->version != m_model->stored().version)
        return showFault(tr("Somebody else has saved this rubric meanwhile. Save yours as a file, go back to what is "
                            "saved, and compare."));
    const GradePreview counted = m_preview->grades;
    const int version = m_preview->lines.version;
    m_edited = false; // what is stored is read anew before this returns
    discard();
    const bool done = session().change([this, rubric = m_model->rubric(), apply = m_model->apply()](
                                           Gradebook& gradebook, const Author& author) -> Result<void> {
        const auto set = gradebook.setRubric(m_shownItem, rubric, apply, session().finder(), author);
        return set ? Result<void>{} : fail(set.error());
    });
    if (!done) {
        takeEdit();
        return;
    }
    showResult(tr("Saved as version %1.").arg(locale().toString(version)) + QLatin1Char(' ') +
               gradePreviewWords(counted, locale()));
    Q_EMIT said(tr("Rubric saved. Grades are as they were until they are made again."));
    m_table->setFocus();
}

void RubricArea::applyWaiting()
{
    const auto preview =
        session().gradebook().previewRubric(m_shownItem, m_model->stored().rubric, true, session().finder());
    if (!preview)
        return showFault(qtText(errorLine(preview.error())));
    const QString words = gradePreviewWords(preview->grades, locale());
    if (!Dialogs::instance().confirm(this, tr("Let the waiting lines count?"), words, tr("Apply them")))
        return;
    if (session().change(
            [this](Gradebook& gradebook, const Author& author) { return gradebook.applyRubric(m_shownItem, author); }))
        showResult(tr("The lines count now.") + QLatin1Char(' ') + words);
}

void RubricArea::gradeAgain()
{
    GradeChange made;
    const bool done = session().change([this, &made](Gradebook& gradebook, const Author& author) -> Result<void> {
        const auto graded = gradebook.grade(session().finder(), author);
        if (graded)
            made = *graded;
        return graded ? Result<void>{} : fail(graded.error());
    });
    if (done)
        showResult(tr("Grades were made again: %1 changed, %2 unchanged.")
                       .arg(locale().toString(made.changed), locale().toString(made.unchanged)));
}

void RubricArea::showFault(const QString& text)
{
    m_fault->setText(text);
    m_fault->show();
    bringIntoView(m_fault);
}

void RubricArea::showResult(const QString& text)
{
    m_result->setText(text);
    m_result->parentWidget()->show();
    bringIntoView(m_result);
}

} // namespace foresight::ui
