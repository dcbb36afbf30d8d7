// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/question_panel.h"

#include "core/export/figure_tables.h"
#include "core/export/figure_text.h"
#include "core/units/quantity_text.h"
#include "ui/charts/chart_card.h"
#include "ui/gradebook/given_answers_card.h"
#include "ui/instrument/card_grid.h"
#include "ui/instrument/figure_card.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace foresight::ui {

namespace {

constexpr int kLeastFigure = 160; ///< px of a card at 100 % text
constexpr int kLeastChart = 380;

QString secondsText(const Statistic& seconds, const QLocale& locale)
{
    static const Unit second = *parseUnit("s");
    QuantityFormat format;
    format.decimals = 0;
    return seconds.value ? qtText(quantityText(Quantity::of(*seconds.value, second), format, locale))
                         : QStringLiteral("–");
}

/// A figure, or a dash with its reason in place of the note.
void showStatistic(FigureCard& card, const Statistic& statistic, const std::string& text, const QString& note)
{
    if (statistic.value)
        card.setFigure(qtText(text), note);
    else
        card.setFigure(QStringLiteral("–"), qtText(notDefinedText(statistic.why)));
}

Statistic discriminationOf(const ItemFigures& figures, const std::string& question)
{
    for (const ItemStatistics& item : itemStatistics(marksOfQuestions(figures.works))) {
        if (item.item == question)
            return item.discriminationIndex;
    }
    return {std::nullopt, "no-answers"};
}

} // namespace

QuestionPanel::QuestionPanel(QWidget* parent)
    : QWidget(parent), m_stem(textLabel({}, QStringLiteral("section"), this)),
      m_who(textLabel({}, QStringLiteral("caption"), this)), m_figures(new CardGrid(kLeastFigure, this)),
      m_charts(new CardGrid(kLeastChart, this))
{
    m_stem->setObjectName(QStringLiteral("questionStemLabel"));
    m_who->setObjectName(QStringLiteral("questionStudentsLabel"));
    addCards();
    addCharts();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().scaled(8));
    for (QWidget* each : std::initializer_list<QWidget*>{m_stem, m_who, m_figures, m_charts})
        layout->addWidget(each);
}

void QuestionPanel::addCards()
{
    const auto card = [this](const char* name, const QString& caption) {
        auto* made = new FigureCard(QString::fromLatin1(name), caption);
        m_figures->addCard(made);
        return made;
    };
    m_facility = card("facility", tr("Facility (share right at the first try)"));
    m_discrimination =
        card("discrimination", tr("Discrimination (item–rest r × 100, Moodle; first tries of this lab)"));
    m_sureAndWrong = card("sureAndWrong", tr("Very sure and wrong"));
    m_time = card("time", tr("Median time to lock"));
    m_gain = card("gain", tr("Gain to reflection (class, Hake)"));
}

void QuestionPanel::addCharts()
{
    m_answers = new ChartCard(ClassChartKind::Answers);
    m_answers->setObjectName(QStringLiteral("answersChartCard"));
    m_calibration = new ChartCard(ClassChartKind::Calibration);
    m_calibration->setObjectName(QStringLiteral("calibrationChartCard"));
    m_wrongCard = new GivenAnswersCard(GivenAnswersModel::Which::SureAndWrong);
    m_reasonsCard = new GivenAnswersCard(GivenAnswersModel::Which::WithReason);
    for (QWidget* each : std::initializer_list<QWidget*>{m_answers, m_wrongCard, m_calibration, m_reasonsCard})
        m_charts->addCard(each);
    for (GivenAnswersCard* each : {m_wrongCard, m_reasonsCard})
        connect(each, &GivenAnswersCard::studentRequested, this, &QuestionPanel::studentRequested);
}

void QuestionPanel::setNamesShown(bool shown)
{
    m_wrongCard->setNamesShown(shown);
    m_reasonsCard->setNamesShown(shown);
}

void QuestionPanel::showQuestion(const ItemFigures& figures, std::size_t place)
{
    const QuestionStatistics& question = figures.work.questions[place];
    const bool predicts = question.role == QuestionRole::Prediction;
    const QString stem = qtText(figures.lab.stem(question.act, question.role));
    m_stem->setText(unbroken(stem));
    m_stem->setVisible(!stem.isEmpty());
    m_who->setText(tr("Answered by %1 of %n students on the roster; figures from first tries.", nullptr,
                      static_cast<int>(figures.whole->table().rows.size()))
                       .arg(locale().toString(qsizetype(question.n))));
    showFigures(figures, question);
    m_answers->setData(answersChart(question, figures.lab.answerNames(question), Audience::Instructor));
    m_calibration->setData(calibrationChart(question.certainty, Audience::Instructor));
    const std::vector<GivenAnswer> answers =
        predicts || !question.scored ? givenAnswers(figures, question, m_codes) : std::vector<GivenAnswer>();
    m_wrongCard->showAnswers(answers);
    m_reasonsCard->showAnswers(answers, !question.scored);
    for (QWidget* each : std::initializer_list<QWidget*>{m_calibration, m_wrongCard})
        m_charts->setCardShown(each, predicts && question.scored);
    m_charts->setCardShown(m_reasonsCard, predicts || !question.scored);
}

void QuestionPanel::showFigures(const ItemFigures& figures, const QuestionStatistics& question)
{
    const bool predicts = question.role == QuestionRole::Prediction;
    // Never a verdict: that many predictions miss is what a lab is for.
    showStatistic(*m_facility, question.facility, perCentText(question.facility),
                  predicts ? tr("low is expected here") : QString());
    const Statistic discrimination = discriminationOf(figures, question.id());
    showStatistic(*m_discrimination, discrimination, figureText(discrimination), {});
    showStatistic(*m_sureAndWrong, question.sureAndWrongShare, std::to_string(question.sureAndWrong.size()),
                  tr("%1 of those who answered").arg(qtText(perCentText(question.sureAndWrongShare))));
    m_time->setCaption(predicts ? tr("Median time to lock") : tr("Median time from reveal to first try"));
    const Spread& seconds = question.seconds;
    showStatistic(*m_time, seconds.median, coreText(secondsText(seconds.median, locale())),
                  tr("quartiles %1 and %2")
                      .arg(secondsText(seconds.lowerQuartile, locale()), secondsText(seconds.upperQuartile, locale())));
    const auto gain = std::find_if(figures.work.actGains.begin(), figures.work.actGains.end(),
                                   [&](const ActGain& each) { return each.act == question.act; });
    if (gain != figures.work.actGains.end())
        showStatistic(*m_gain, gain->gain.classGain, figureText(gain->gain.classGain),
                      tr("%1 to %2 per cent right, %n students", nullptr, static_cast<int>(gain->gain.n))
                          .arg(qtText(figureText(gain->gain.before)), qtText(figureText(gain->gain.after))));
    m_figures->setCardShown(m_sureAndWrong, predicts);
}

} // namespace foresight::ui
