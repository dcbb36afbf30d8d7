// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/cell_panel.h"

#include "ui/gradebook/audit_words.h"
#include "ui/gradebook/cell_forms.h"
#include "ui/gradebook/grade_words.h"
#include "ui/gradebook/gradebook_session.h"
#include "ui/gradebook/override_form.h"
#include "ui/instrument/disclosure_box.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace foresight::ui {

CellPanel::CellPanel(GradebookSession& session, QWidget* parent) : QScrollArea(parent), m_session(session)
{
    setObjectName(QStringLiteral("cellPanelScrollArea"));
    setAccessibleName(tr("The chosen grade"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    QFrame* card = roleFrame(QStringLiteral("card"), this);
    m_heading = textLabel({}, QStringLiteral("strong"), card);
    m_heading->setObjectName(QStringLiteral("cellHeadingLabel"));
    m_points = textLabel({}, QStringLiteral("figure"), card);
    m_points->setObjectName(QStringLiteral("cellPointsLabel"));
    m_facts = textLabel({}, {}, card);
    m_facts->setObjectName(QStringLiteral("cellFactsLabel"));
    m_lines = new QWidget(card);
    m_grid = new QGridLayout(m_lines);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    m_below = new QWidget(card);
    for (QWidget* each : {static_cast<QWidget*>(m_heading), static_cast<QWidget*>(m_points),
                          static_cast<QWidget*>(m_facts), m_lines, m_below})
        frameLayout(card)->addWidget(each);
    frameLayout(card)->addStretch();
    addForms(m_below);
    setWidget(card);
    clear();
}

void CellPanel::addForms(QWidget* body)
{
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, layout, body](const QString& title, const char* name, CellForm* form) {
        auto* box = new DisclosureBox(title, QString::fromLatin1(name), body);
        box->content()->addWidget(form);
        layout->addWidget(box);
        m_forms.append(form);
        connect(form, &CellForm::restored, box, [box] { box->setOpen(true); });
        return box;
    };
    add(tr("Points by hand"), "override", new OverrideForm(m_session, body))->setOpen(true);
    add(tr("Comment"), "comment", new CommentForm(m_session, body))->setOpen(false);
    add(tr("Deadline"), "extension", new ExtensionForm(m_session, body))->setOpen(false);
    m_attempt = add(tr("Attempt that counts"), "attempt", new AttemptForm(m_session, body));
    m_attempt->setOpen(false);
    auto* history = new DisclosureBox(tr("History"), QStringLiteral("history"), body);
    m_history = textLabel({}, {}, history);
    m_history->setObjectName(QStringLiteral("cellHistoryLabel"));
    history->content()->addWidget(m_history);
    history->setOpen(false);
    layout->addWidget(history);
}

void CellPanel::clear()
{
    m_heading->setText(tr("Choose a student's item to see what its points are made of, and to change them."));
    for (QWidget* each : {static_cast<QWidget*>(m_points), static_cast<QWidget*>(m_facts), m_lines, m_below})
        each->hide();
}

void CellPanel::show(const ChosenCell& cell)
{
    m_heading->setText(tr("%1, %2").arg(studentName(cell.student()), shownText(cell.lab.item)));
    const QString standing = standingWords(cell.cell(), locale());
    m_points->setText(cell.cell().points ? tr("%1 of %2").arg(standing, pointsText(cell.lab.points, locale()))
                      : cell.cell().state == CellState::Missing ? tr("missing")
                                                                : standing);
    showFacts(cell);
    showLines(cell);
    m_attempt->setVisible(m_session.course().attempt == AttemptPolicy::Chosen);
    for (CellForm* form : std::as_const(m_forms))
        form->show(cell);
    for (QWidget* each : {static_cast<QWidget*>(m_points), static_cast<QWidget*>(m_facts), m_below})
        each->show();
}

void CellPanel::showFacts(const ChosenCell& chosen)
{
    const GradeCell& cell = chosen.cell();
    QStringList facts;
    if (cell.override)
        facts.append(tr("By hand, %1: %2").arg(shownText(cell.override->who), shownText(cell.override->reason)));
    if (cell.grade && (cell.override || cell.grade->penalty > 0))
        facts.append(tr("Computed: %1, less %2 for lateness")
                         .arg(pointsText(cell.grade->raw, locale()), pointsText(cell.grade->penalty, locale())));
    if (cell.handIn)
        facts.append(tr("Attempt %1, handed in %2")
                         .arg(cell.handIn->attempt)
                         .arg(momentText(cell.handIn->signedUtcMs, locale())));
    else if (cell.state == CellState::Missing)
        facts.append(tr("Nothing was handed in. Missing is not 0 points."));
    if (cell.dueUtcMs)
        facts.append(cell.dueUtcMs == chosen.lab.dueUtcMs
                         ? tr("Due %1").arg(momentText(*cell.dueUtcMs, locale()))
                         : tr("Due %1, for this student").arg(momentText(*cell.dueUtcMs, locale())));
    for (const std::string& flag : cell.flags)
        facts.append(tr("⚑ %1").arg(flagWords(flag)));
    if (!cell.comment.empty())
        facts.append(tr("Comment: %1").arg(shownText(cell.comment)));
    m_facts->setText(breakable(facts.join(QLatin1Char('\n'))));
}

void CellPanel::showLines(const ChosenCell& cell)
{
    clearLayout(m_grid);
    m_lines->setVisible(false);
    const auto details = m_session.gradebook().cellDetails(cell.student().studentId, cell.lab.item);
    if (!details)
        return;
    m_history->setText(breakable(historyWords(details->history, locale())));
    const auto rubric = m_session.gradebook().rubric(cell.lab.item, m_session.finder());
    const auto title = [&rubric](const std::string& id) {
        if (rubric) {
            for (const RubricItem& item : rubric->rubric.items) {
                if (item.id == id)
                    return shownText(item.title.text);
            }
        }
        return shownText(id);
    };
    int row = 0;
    for (const ItemScore& line : details->lines) {
        QLabel* points = textLabel(
            tr("%1 of %2").arg(pointsText(line.points, locale()), pointsText(line.possible, locale())), {}, m_lines);
        points->setWordWrap(false);
        m_grid->addWidget(points, row, 0, Qt::AlignTop | Qt::AlignTrailing);
        m_grid->addWidget(textLabel(tr("%1: %2").arg(title(line.item), whyWords(line.why)), {}, m_lines), row++, 1);
    }
    m_lines->setVisible(row > 0);
}

} // namespace foresight::ui
