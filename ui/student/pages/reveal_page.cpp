// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/reveal_page.h"

#include "ui/charts/chart_card.h"
#include "ui/instrument/disclosure_box.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/answers/answer_result.h"
#include "ui/student/pages/comparison_card.h"
#include "ui/student/pages/note_field.h"
#include "ui/student/pages/option_explanations.h"
#include "ui/student/pages/page_words.h"
#include "ui/student/pages/prediction_card.h"
#include "ui/student/pages/reveal_chart.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QLabel>

namespace foresight::ui {

namespace {

constexpr int kNarrowWidth = 620;

} // namespace

RevealPage::RevealPage(const Step& step, StudentSession& session, QWidget* parent) : StepPage(step, session, parent) {}

RevealPage::~RevealPage() = default;

QString RevealPage::primaryText() const
{
    return tr("Reflect");
}

bool RevealPage::activatePrimary()
{
    return m_note != nullptr && m_note->keep();
}

void RevealPage::build()
{
    m_comparison = nullptr;
    m_note = nullptr;
    m_top = nullptr;
    if (session().state().act(act().id).phase < Phase::Revealed && !session().reveal(act().id)) {
        addHeading(tr("Your prediction beside the model"),
                   tr("The reveal could not be recorded. Leave this step and come back to try again."));
        return;
    }
    m_readout = std::make_unique<Readout>(session(), act());
    addHeading(tr("Your prediction beside the model"), session().rendered(act().predict.stem, act().id));
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setSpacing(Theme::current().scaled(12));
    m_top->addWidget(new PredictionCard(session(), act(), AnswerExtent::AnswerOnly), 3);
    m_top->addWidget(makeModelCard(), 4);
    if (hasGap()) {
        m_top->addWidget(makeGapCard(), 2);
    }
    content()->addLayout(m_top);
    addChart();
    addResult();
    addExplanations();
    addDecision();
    m_note = new NoteField(session(), act().id);
    content()->addWidget(m_note);
    arrange();
}

bool RevealPage::hasGap() const
{
    const QuestionKind kind = act().predict.kind;
    return !act().reveal.model.output.empty() && (kind == QuestionKind::SingleChoice || kind == QuestionKind::Number);
}

void RevealPage::addResult()
{
    // Of one option the rows of the explanations say which is right.
    if (act().predict.kind != QuestionKind::SingleChoice && act().predict.isScored()) {
        content()->addWidget(makeAnswerResult({session().text(), act().id, act().predict},
                                              session().state().act(act().id).prediction->answer,
                                              tr("Your answer beside the right one")));
    }
}

QWidget* RevealPage::makeModelCard()
{
    auto* card = roleFrame(QStringLiteral("card"));
    nameWidget(card, QStringLiteral("modelCard"), tr("The model"));
    frameLayout(card)->addWidget(textLabel(tr("The model"), QStringLiteral("caption")));
    auto* headline = textLabel(session().rendered(act().reveal.headline, act().id), QStringLiteral("figure"));
    headline->setObjectName(QStringLiteral("headlineLabel"));
    frameLayout(card)->addWidget(headline);
    addParagraphs(frameLayout(card), session().rendered(act().reveal.detail, act().id));
    frameLayout(card)->addStretch(1);
    return card;
}

QWidget* RevealPage::makeGapCard()
{
    auto* card = roleFrame(QStringLiteral("card"));
    nameWidget(card, QStringLiteral("gapCard"), tr("The gap"));
    frameLayout(card)->addWidget(textLabel(tr("The gap"), QStringLiteral("caption")));
    TextSource gap;
    gap.text = "{{prediction.gap}}";
    auto* label = textLabel(session().rendered(gap, act().id), QStringLiteral("figure"));
    label->setObjectName(QStringLiteral("gapLabel"));
    frameLayout(card)->addWidget(label);
    frameLayout(card)->addStretch(1);
    return card;
}

void RevealPage::addChart()
{
    const auto drawn = revealChart(session(), act());
    if (drawn) {
        auto* chart = new ChartCard(drawn->kind);
        chart->setObjectName(QStringLiteral("revealChartCard"));
        chart->setData(*drawn);
        content()->addWidget(chart);
    }
}

void RevealPage::addExplanations()
{
    auto* card = roleFrame(QStringLiteral("card"));
    nameWidget(card, QStringLiteral("explanationsCard"), tr("Explanations of the answers"));
    if (act().predict.kind != QuestionKind::SingleChoice) {
        frameLayout(card)->addWidget(textLabel(tr("Why"), QStringLiteral("section")));
    }
    addExplanationRows(frameLayout(card), session(), act(), act().predict,
                       session().state().act(act().id).prediction->answer);
    content()->addWidget(card);
    const QString closing = session().rendered(act().reveal.closing, act().id);
    if (!closing.isEmpty()) {
        auto* notice = roleFrame(QStringLiteral("notice"));
        notice->setProperty("level", QStringLiteral("neutral"));
        addParagraphs(frameLayout(notice), closing);
        content()->addWidget(notice);
    }
}

void RevealPage::addDecision()
{
    if (!act().explore.comparison) {
        return;
    }
    content()->addWidget(textLabel(tr("At the settings you left the simulator at"), QStringLiteral("section")));
    m_comparison = new ComparisonCard(*m_readout, *act().explore.comparison);
    content()->addWidget(m_comparison);
}

void RevealPage::refresh()
{
    if (m_note == nullptr) {
        return;
    }
    if (m_comparison != nullptr) {
        m_readout->setSettings(session().session().currentSettings(act().id));
        m_comparison->update();
    }
    m_note->refresh();
    Q_EMIT primaryChanged();
}

void RevealPage::keepTyped()
{
    if (m_note != nullptr) {
        m_note->keepDraft();
    }
}

void RevealPage::arrange()
{
    if (m_top != nullptr) {
        const bool narrow = width() < Theme::current().scaled(kNarrowWidth);
        m_top->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }
}

void RevealPage::resizeEvent(QResizeEvent* event)
{
    StepPage::resizeEvent(event);
    arrange();
}

} // namespace foresight::ui
