// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gradebook/given_answers_model.h"

#include <QWidget>

class QLabel;

namespace foresight::ui {

class CardGrid;
class ChartCard;
class FigureCard;
class GivenAnswersCard;

/// What a class answered to one question: figures on cards, answers by confidence, calibration, those who were very
/// sure and wrong, and all reasons.
class QuestionPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionPanel(QWidget* parent = nullptr);

    /// `place`: of the question in the work's statistics.
    void showQuestion(const ItemFigures& figures, std::size_t place);
    void setNamesShown(bool shown);

Q_SIGNALS:
    void studentRequested(const std::string& studentId);

private:
    void addCards();
    void addCharts();
    void showFigures(const ItemFigures& figures, const QuestionStatistics& question);

    StudentCodes m_codes;
    QLabel* m_stem;
    QLabel* m_who;
    CardGrid* m_figures;
    FigureCard* m_facility = nullptr;
    FigureCard* m_discrimination = nullptr;
    FigureCard* m_sureAndWrong = nullptr;
    FigureCard* m_time = nullptr;
    FigureCard* m_gain = nullptr;
    CardGrid* m_charts;
    ChartCard* m_answers = nullptr;
    ChartCard* m_calibration = nullptr;
    GivenAnswersCard* m_wrongCard = nullptr;
    GivenAnswersCard* m_reasonsCard = nullptr;
};

} // namespace foresight::ui
