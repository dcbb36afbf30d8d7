// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/given_answers_card.h"

#include "ui/gradebook/areas/area_parts.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace foresight::ui {

GivenAnswersCard::GivenAnswersCard(GivenAnswersModel::Which which, QWidget* parent)
    : QFrame(parent), m_searchable(which == GivenAnswersModel::Which::WithReason),
      m_model(new GivenAnswersModel(which, this))
{
    setProperty("role", QStringLiteral("card"));
    const QString name = m_searchable ? QStringLiteral("reasons") : QStringLiteral("sureAndWrong");
    nameWidget(this, name + QStringLiteral("Card"), title());
    auto* layout = new QVBoxLayout(this);
    const Theme& theme = Theme::current();
    layout->setContentsMargins(theme.scaled(16), theme.scaled(12), theme.scaled(16), theme.scaled(12));
    layout->setSpacing(theme.scaled(8));
    m_title = textLabel(title(), QStringLiteral("section"), this);
    layout->addWidget(m_title);
    if (m_searchable) {
        m_filter = new QLineEdit(this);
        m_filter->setPlaceholderText(tr("Find in the reasons"));
        m_filter->setClearButtonEnabled(true);
        nameWidget(m_filter, name + QStringLiteral("LineEdit"), tr("Find in the reasons"));
        connect(m_filter, &QLineEdit::textChanged, this, &GivenAnswersCard::applyFilter);
        layout->addWidget(m_filter);
    }
    m_count = textLabel({}, QStringLiteral("caption"), this);
    m_count->setObjectName(name + QStringLiteral("CountLabel"));
    layout->addWidget(m_count);
    addTable(name, title());
    showAnswers({});
}

QString GivenAnswersCard::title() const
{
    if (m_ownWords) {
        return tr("Answers in words of their own");
    }
    return m_searchable ? tr("Reasons given") : tr("Very sure and wrong");
}

void GivenAnswersCard::addTable(const QString& name, const QString& title)
{
    m_table = areaTable(m_model, name + QStringLiteral("TableView"), title, this);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setColumnHidden(GivenAnswersModel::kConfidence, !m_searchable); // of the others it is the same
    connect(m_table, &QTableView::activated, this, &GivenAnswersCard::askForStudent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &GivenAnswersCard::showChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &GivenAnswersCard::showChosen);
    m_reason = textLabel({}, {}, this);
    m_reason->setObjectName(name + QStringLiteral("ReasonLabel"));
    m_open =
        areaButton(tr("Open the student"), name + QStringLiteral("StudentPushButton"), QStringLiteral("link"), this);
    connect(m_open, &QPushButton::clicked, this, &GivenAnswersCard::askForStudent);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(m_table, 1);
    column->addWidget(m_reason);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addStretch(0); // the words stay at the top where there is no table
}

void GivenAnswersCard::showAnswers(const std::vector<GivenAnswer>& answers, bool ownWords)
{
    m_ownWords = ownWords;
    m_title->setText(title());
    for (QWidget* each : std::initializer_list<QWidget*>{this, m_table}) {
        each->setAccessibleName(title());
    }
    m_model->setAnswers(answers);
    updateCounts();
    const bool any = m_model->total() > 0;
    m_table->setVisible(any);
    m_open->setVisible(any);
    if (m_filter)
        m_filter->setVisible(any);
}

void GivenAnswersCard::setNamesShown(bool shown)
{
    m_model->setNamesShown(shown);
}

void GivenAnswersCard::applyFilter(const QString& text)
{
    m_model->setFilter(text.trimmed());
    updateCounts();
}

void GivenAnswersCard::updateCounts()
{
    const int total = m_model->total();
    if (total == 0 && m_ownWords)
        m_count->setText(tr("There are no answers yet."));
    else if (total == 0)
        m_count->setText(m_searchable ? tr("Nobody gave a reason.") : tr("Nobody was very sure and wrong."));
    else if (m_model->rowCount() == total)
        m_count->setText(tr("Students: %1").arg(locale().toString(total)));
    else
        m_count->setText(tr("Shown: %1 of %2").arg(locale().toString(m_model->rowCount()), locale().toString(total)));
}

void GivenAnswersCard::showChosen()
{
    const QModelIndex chosen = m_table->currentIndex();
    m_open->setEnabled(chosen.isValid());
    m_reason->setVisible(chosen.isValid());
    if (!chosen.isValid())
        return;
    const GivenAnswer& answer = m_model->answerAt(chosen.row());
    if (m_ownWords && answer.reason.isEmpty()) { // nobody is asked for reasons of what is a reason
        m_reason->setText(tr("%1: %2", "student, answer").arg(m_model->student(answer), answer.answerWords));
        return;
    }
    const QString reason = answer.reason.isEmpty() ? tr("no reason given") : answer.reason;
    //: a student, the answer chosen, the reason in the student's own words
    m_reason->setText(tr("%1: %2\n%3").arg(m_model->student(answer), answer.answerWords, reason));
}

void GivenAnswersCard::askForStudent()
{
    const QModelIndex chosen = m_table->currentIndex();
    if (chosen.isValid())
        Q_EMIT studentRequested(m_model->answerAt(chosen.row()).studentId);
}

} // namespace foresight::ui
