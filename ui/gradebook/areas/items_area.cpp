// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/areas/items_area.h"

#include "core/export/figure_tables.h"
#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/class_figures.h"
#include "ui/gradebook/figures_card.h"
#include "ui/gradebook/grade_words.h"
#include "ui/gradebook/question_panel.h"
#include "ui/gradebook/text_table_model.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace foresight::ui {

ItemsArea::ItemsArea(GradebookSession& session, QWidget* parent)
    : GradebookArea(session, QStringLiteral("items"), tr("Items"), parent), m_steps(new TextTableModel(this)),
      m_counts(new TextTableModel(this))
{
    addChoice();
    addNotices();
    addContent();
    column()->addStretch();
}

void ItemsArea::addChoice()
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(16, 6);
    const auto combo = [&](const char* name, const QString& title, void (ItemsArea::*slot)()) {
        QComboBox* made = areaCombo(QString::fromLatin1(name), QString(title).remove(QLatin1Char('&')), row);
        connect(made, &QComboBox::currentIndexChanged, this, slot);
        flow->addWidget(captionedField(title, made, row));
        return made;
    };
    m_item = combo("itemsItemComboBox", tr("&Item"), &ItemsArea::chooseItem);
    m_question = combo("itemsQuestionComboBox", tr("&Question"), &ItemsArea::chooseQuestion);
    m_names = new QCheckBox(tr("Show &names"), row);
    nameWidget(m_names, QStringLiteral("showNamesCheckBox"), tr("Show names"));
    m_names->setMinimumHeight(m_question->sizeHint().height()); // in line with the choices
    m_names->setToolTip(tr("Without names, a code stands for each student until the window is closed"));
    flow->addWidget(captionedField({}, m_names, row));
    column()->addWidget(row);
}

void ItemsArea::addNotices()
{
    m_notice = roleFrame(QStringLiteral("notice"), this);
    m_noticeText = textLabel({}, {}, m_notice);
    m_noticeText->setObjectName(QStringLiteral("itemsNoticeLabel"));
    frameLayout(m_notice)->addWidget(m_noticeText);
    m_notice->hide();
    column()->addWidget(m_notice);
    m_empty = roleFrame(QStringLiteral("card"), this);
    m_emptyText = textLabel({}, {}, m_empty);
    m_emptyText->setObjectName(QStringLiteral("itemsEmptyLabel"));
    auto* import =
        areaButton(tr("Go to Import"), QStringLiteral("itemsImportPushButton"), QStringLiteral("primary"), m_empty);
    connect(import, &QPushButton::clicked, this, [this] { Q_EMIT areaRequested(QStringLiteral("import"), {}, {}); });
    frameLayout(m_empty)->addWidget(textLabel(tr("Nothing to show yet"), QStringLiteral("section"), m_empty));
    frameLayout(m_empty)->addWidget(m_emptyText);
    frameLayout(m_empty)->addWidget(import, 0, Qt::AlignLeading);
    m_empty->hide();
    column()->addWidget(m_empty);
}

void ItemsArea::addContent()
{
    m_content = new QWidget(this);
    m_panel = new QuestionPanel(m_content);
    m_figuresCard = new FiguresCard(m_content);
    connect(m_names, &QCheckBox::toggled, m_panel, &QuestionPanel::setNamesShown);
    connect(m_panel, &QuestionPanel::studentRequested, this,
            [this](const std::string& student) { Q_EMIT areaRequested(QStringLiteral("students"), student, item()); });
    connect(m_figuresCard, &FiguresCard::said, this, &ItemsArea::said);
    auto* save =
        areaButton(tr("Export…"), QStringLiteral("itemsExportPushButton"), QStringLiteral("primary"), m_content);
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT areaRequested(QStringLiteral("export"), {}, item()); });
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_panel);
    layout->addWidget(m_figuresCard);
    layout->addWidget(makeSpreads(m_content));
    layout->addWidget(save, 0, Qt::AlignTrailing);
    column()->addWidget(m_content);
}

QFrame* ItemsArea::makeSpreads(QWidget* parent)
{
    QFrame* card = roleFrame(QStringLiteral("card"), parent);
    QVBoxLayout* layout = frameLayout(card);
    layout->addWidget(textLabel(tr("Time and work"), QStringLiteral("section"), card));
    layout->addWidget(textLabel(tr("Quartiles by linear interpolation (type 7)"), QStringLiteral("caption"), card));
    QTableView* steps =
        areaTable(m_steps, QStringLiteral("stepsTableView"), tr("Seconds at each step"), card, SpareRoom::First);
    QTableView* counts = areaTable(m_counts, QStringLiteral("countsTableView"), tr("Settings tried and missions met"),
                                   card, SpareRoom::First);
    for (QTableView* each : {steps, counts}) {
        fitRows(*each);
        layout->addWidget(each);
    }
    return card;
}

std::string ItemsArea::item() const
{
    return coreText(m_item->currentData().toString());
}

void ItemsArea::refresh()
{
    fillItems(m_item, session().course());
    showItem();
}

void ItemsArea::chooseItem()
{
    m_question->setCurrentIndex(-1);
    showItem();
}

void ItemsArea::showItem()
{
    const auto whole = ClassFigures::of(session());
    const int place = m_item->currentIndex();
    if (!whole || place < 0)
        return;
    m_figures = std::make_shared<const ItemFigures>(whole, static_cast<std::size_t>(place));
    {
        const QSignalBlocker quiet(m_question);
        const QVariant chosen = m_question->currentData();
        m_question->clear();
        for (const QuestionStatistics& question : m_figures->work.questions)
            m_question->addItem(qtText(questionTitle(question, m_figures->lab)), qtText(question.id()));
        m_question->setCurrentIndex(m_question->count() == 0 ? -1 : std::max(0, m_question->findData(chosen)));
    }
    const bool any = !m_figures->work.questions.empty();
    m_question->parentWidget()->setVisible(any);
    m_names->setVisible(any);
    m_content->setVisible(any);
    m_empty->setVisible(!any);
    m_emptyText->setText(tr("No hand-in counts for %1. Figures come as soon as hand-ins of students on the roster are "
                            "imported.")
                             .arg(shownText(m_figures->item().item)));
    QStringList notes;
    if (!m_figures->lab.lab())
        notes += tr("The lab of this item is not installed on this computer: answers and steps are shown by their "
                    "short names, and answers that nobody gave are missing.");
    if (const std::string caution = cautionText(m_figures->work.n); any && !caution.empty())
        notes += qtText(caution);
    m_noticeText->setText(notes.join(QLatin1Char('\n')));
    m_notice->setVisible(!notes.isEmpty() && any);
    if (!any)
        return;
    m_figuresCard->showFigures(m_figures);
    setFigures(*m_steps, stepFigures(m_figures->work, m_figures->lab));
    setFigures(*m_counts, countFigures(m_figures->work));
    chooseQuestion();
}

void ItemsArea::chooseQuestion()
{
    if (m_figures && m_question->currentIndex() >= 0)
        m_panel->showQuestion(*m_figures, static_cast<std::size_t>(m_question->currentIndex()));
}

void ItemsArea::showFor(const std::string&, const std::string& item)
{
    if (const int place = m_item->findData(qtText(item)); place >= 0)
        m_item->setCurrentIndex(place);
}

} // namespace foresight::ui
