// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/class_slides.h"

#include "ui/charts/chart_card.h"
#include "ui/gradebook/areas/area_parts.h"
#include "ui/labels.h"
#include "ui/student/flow_layout.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace foresight::ui {

namespace {

constexpr std::array kKinds{ClassChartKind::Answers, ClassChartKind::Calibration, ClassChartKind::Distribution,
                            ClassChartKind::Gain};
constexpr std::array kNames{"answersSlideChartCard", "calibrationSlideChartCard", "pointsSlideChartCard",
                            "gainSlideChartCard"};

} // namespace

ClassSlides::ClassSlides(QWidget* parent)
    : QWidget(parent), m_title(textLabel({}, QStringLiteral("title"), this)),
      m_text(textLabel({}, QStringLiteral("large"), this))
{
    m_title->setObjectName(QStringLiteral("slideTitleLabel"));
    m_text->setObjectName(QStringLiteral("slideTextLabel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().scaled(8));
    addButtons(); // first: in sight and in the same place whatever the page below holds
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        m_cards[i] = new ChartCard(kKinds[i], this);
        m_cards[i]->setObjectName(QString::fromLatin1(kNames[i]));
        m_cards[i]->setLarge(true);
        m_cards[i]->hide();
        layout->addWidget(m_cards[i], 1);
    }
    addKeys();
}

void ClassSlides::addButtons()
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(8, 4);
    m_previous =
        areaButton(tr("&Previous"), QStringLiteral("previousSlidePushButton"), QStringLiteral("secondary"), row);
    m_place = textLabel({}, {}, row);
    m_place->setObjectName(QStringLiteral("slidePlaceLabel"));
    m_place->setWordWrap(false);
    m_next = areaButton(tr("&Next"), QStringLiteral("nextSlidePushButton"), QStringLiteral("secondary"), row);
    m_answer =
        areaButton(tr("&Show the answer"), QStringLiteral("showAnswerPushButton"), QStringLiteral("primary"), row);
    m_fullScreen =
        areaButton(tr("&Full screen (F11)"), QStringLiteral("fullScreenPushButton"), QStringLiteral("secondary"), row);
    for (QWidget* each : std::initializer_list<QWidget*>{m_previous, m_place, m_next, m_answer, m_fullScreen})
        flow->addWidget(each);
    layout()->addWidget(row);
    connect(m_previous, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_answer, &QPushButton::clicked, this, [this] {
        m_shown = true;
        showPage();
        m_next->setFocus(); // the button that had the focus is gone
    });
    connect(m_fullScreen, &QPushButton::clicked, this, &ClassSlides::fullScreenRequested);
}

void ClassSlides::addKeys()
{
    for (const auto& [keys, by] : {std::pair(QKeySequence(Qt::Key_PageUp), -1),
                                   {QKeySequence(Qt::Key_PageDown), 1},
                                   {QKeySequence(Qt::ALT | Qt::Key_Left), -1},
                                   {QKeySequence(Qt::ALT | Qt::Key_Right), 1}}) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, step = by] { turn(step); });
    }
    auto* full = new QShortcut(QKeySequence(Qt::Key_F11), this);
    connect(full, &QShortcut::activated, this, &ClassSlides::fullScreenRequested);
}

void ClassSlides::setSlides(std::vector<ClassSlide> slides)
{
    m_slides = std::move(slides);
    m_page = std::min(m_page, m_slides.empty() ? 0 : m_slides.size() - 1);
    showPage();
}

void ClassSlides::setAnswersKept(bool kept)
{
    m_kept = kept;
    showPage();
}

void ClassSlides::setFullScreenShown(bool shown)
{
    m_fullScreen->setText(shown ? tr("Leave &full screen (Esc)") : tr("&Full screen (F11)"));
    m_fullScreen->setAccessibleName(m_fullScreen->text().remove(QLatin1Char('&')));
}

void ClassSlides::goTo(std::size_t page)
{
    if (page >= m_slides.size())
        return;
    m_page = page;
    m_shown = false;
    showPage();
}

void ClassSlides::turn(int by)
{
    if (by < 0 ? m_page > 0 : m_page + 1 < m_slides.size())
        goTo(by < 0 ? m_page - 1 : m_page + 1);
}

void ClassSlides::showPage()
{
    if (m_slides.empty())
        return;
    const ClassSlide& slide = m_slides[m_page];
    m_title->setText(unbroken(slide.title));
    m_text->setText(unbroken(slide.text));
    m_text->setVisible(!slide.text.isEmpty());
    const ClassChart& chart = slide.kept && !answerShown() ? *slide.kept : slide.chart;
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        if (kKinds[i] == chart.kind)
            m_cards[i]->setData(chart);
        m_cards[i]->setVisible(kKinds[i] == chart.kind);
    }
    m_answer->setVisible(slide.kept && slide.chart.isDrawn() && !answerShown());
    //: which page of how many
    m_place->setText(
        tr("%1 of %2").arg(locale().toString(qsizetype(m_page + 1)), locale().toString(qsizetype(m_slides.size()))));
    m_place->setMinimumHeight(m_next->sizeHint().height()); // in line with the buttons beside it
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < m_slides.size());
}

} // namespace foresight::ui
