// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/areas/class_area.h"

#include "core/export/export_marks.h"
#include "core/export/figure_tables.h"
#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/class_figures.h"
#include "ui/gradebook/class_slides.h"
#include "ui/gradebook/grade_words.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/flow_layout.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace foresight::ui {

namespace {

/// The charts of an item in the order in which a class would talk about them.
std::vector<ClassSlide> slidesOf(const ItemFigures& figures)
{
    constexpr Audience kClass = Audience::Others;
    std::vector<ClassSlide> slides;
    for (const QuestionStatistics& question : figures.work.questions) {
        const Names answers = figures.lab.answerNames(question);
        const QString title = qtText(questionTitle(question, figures.lab));
        const QString stem = qtText(figures.lab.stem(question.act, question.role));
        slides.push_back({title, stem, answersChart(question, answers, kClass),
                          answersChart(question, answers, kClass, RightAnswer::Kept)});
        // One question at a time, so that an answer is a student, and five answers are five students.
        if (question.role == QuestionRole::Prediction)
            slides.push_back({title, stem, calibrationChart(question.certainty, kClass), {}});
    }
    const QString item = shownText(figures.item().item);
    slides.push_back({ClassArea::tr("%1: before and after").arg(item),
                      {},
                      gainChart(figures.work.actGains, figures.lab.actNames(), kClass),
                      {}});
    slides.push_back({ClassArea::tr("%1: points of the class").arg(item),
                      {},
                      pointsChart(pointsOfItem(figures.whole->request(), figures.place), figures.item().points, kClass),
                      {}});
    return slides;
}

} // namespace

ClassArea::ClassArea(GradebookSession& session, QWidget* parent)
    : GradebookArea(session, QStringLiteral("class"), tr("Class view"), parent)
{
    addChoice();
    addSlides();
}

ClassArea::~ClassArea()
{
    delete m_screen; // with the pages in it
}

void ClassArea::addChoice()
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(12, 6);
    m_item = areaCombo(QStringLiteral("classItemComboBox"), tr("Item"), row);
    connect(m_item, &QComboBox::currentIndexChanged, this, &ClassArea::chooseItem);
    m_keep = new QCheckBox(tr("&Keep the right answer back"), row);
    nameWidget(m_keep, QStringLiteral("keepAnswerCheckBox"), tr("Keep the right answer back"));
    m_keep->setChecked(true);
    m_keep->setMinimumHeight(m_item->sizeHint().height()); // in line with the choice
    auto* pair = new QWidget(row);
    auto* beside = new QHBoxLayout(pair);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->addWidget(fieldLabel(tr("&Item"), m_item, pair));
    beside->addWidget(m_item);
    flow->addWidget(pair);
    flow->addWidget(m_keep);
    QLabel* rule =
        textLabel(tr("No names, and no figure of fewer than %n students", nullptr, static_cast<int>(kFewestShown)),
                  QStringLiteral("caption"), row);
    rule->setWordWrap(false);
    rule->setMinimumHeight(m_item->sizeHint().height());
    flow->addWidget(rule);
    column()->addWidget(row);
}

void ClassArea::addSlides()
{
    m_empty = roleFrame(QStringLiteral("card"), this);
    m_emptyText = textLabel({}, QStringLiteral("large"), m_empty);
    m_emptyText->setObjectName(QStringLiteral("classEmptyLabel"));
    frameLayout(m_empty)->addWidget(m_emptyText);
    m_slides = new ClassSlides(this);
    connect(m_keep, &QCheckBox::toggled, m_slides, &ClassSlides::setAnswersKept);
    connect(m_slides, &ClassSlides::fullScreenRequested, this,
            [this] { m_screen ? m_screen->reject() : enterFullScreen(); });
    column()->addWidget(m_empty);
    column()->addWidget(m_slides, 1);
}

void ClassArea::refresh()
{
    fillItems(m_item, session().course());
    showItem();
}

void ClassArea::showItem()
{
    const auto whole = ClassFigures::of(session());
    if (!whole || m_item->currentIndex() < 0)
        return;
    const ItemFigures figures(whole, static_cast<std::size_t>(m_item->currentIndex()));
    std::vector<ClassSlide> slides = slidesOf(figures);
    const bool any =
        std::any_of(slides.begin(), slides.end(), [](const ClassSlide& slide) { return !slide.chart.hidden; });
    m_emptyText->setText(figures.work.n == 0
                             ? tr("No hand-in counts for %1 yet.").arg(shownText(figures.item().item))
                             : tr("Hidden: fewer than %n students. Figures of so few could tell who answered what.",
                                  nullptr, static_cast<int>(kFewestShown)));
    m_empty->setVisible(!any);
    m_slides->setVisible(any);
    m_keep->setVisible(any);
    m_slides->setSlides(std::move(slides));
}

void ClassArea::chooseItem()
{
    showItem();
    m_slides->goTo(0); // an answer that was shown is that of another item
}

void ClassArea::enterFullScreen()
{
    m_screen = new QDialog(window());
    m_screen->setObjectName(QStringLiteral("classDialog"));
    m_screen->setWindowTitle(tr("%1 – class view").arg(m_item->currentText()));
    const Theme& theme = Theme::current();
    auto* layout = new QVBoxLayout(m_screen);
    layout->setContentsMargins(theme.scaled(32), theme.scaled(24), theme.scaled(32), theme.scaled(16));
    auto* scroll = new QScrollArea(m_screen); // words twice as large may need more than a screen
    scroll->setObjectName(QStringLiteral("classScrollArea"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_slides);
    layout->addWidget(scroll);
    connect(m_screen, &QDialog::finished, this, &ClassArea::leaveFullScreen); // Esc, and closing the window
    for (QPushButton* each : m_slides->findChildren<QPushButton*>())
        each->setAutoDefault(false); // Enter turns no page
    m_slides->setFullScreenShown(true);
    m_screen->showFullScreen();
}

void ClassArea::leaveFullScreen()
{
    m_screen->findChild<QScrollArea*>()->takeWidget();
    column()->addWidget(m_slides, 1);
    m_slides->setFullScreenShown(false);
    m_slides->show();
    m_screen->deleteLater();
    m_screen = nullptr;
    m_item->setFocus();
}

void ClassArea::showFor(const std::string&, const std::string& item)
{
    if (const int place = m_item->findData(qtText(item)); place >= 0)
        m_item->setCurrentIndex(place);
}

} // namespace foresight::ui
