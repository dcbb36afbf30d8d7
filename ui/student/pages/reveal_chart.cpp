// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/reveal_chart.h"

#include "core/lab/placement.h"
#include "ui/qt_text.h"
#include "ui/student/pages/page_words.h"
#include "ui/student/student_session.h"

#include <QCoreApplication>

#include <algorithm>

namespace foresight::ui {

namespace {

ChartExtras predictionExtras(const StudentSession& session, const Act& act)
{
    ChartExtras extras;
    const auto& prediction = session.state().act(act.id).prediction;
    const auto mark =
        prediction ? predictedMark(session.text(), act, prediction->answer, prediction->placed) : std::nullopt;
    if (!mark) {
        return extras;
    }
    extras.prediction = mark->quantity;
    //: beside the mark of a prediction on a chart: the answer or where it was placed, the confidence
    extras.predictionLabel = coreText(QCoreApplication::translate("foresight::ui::pages", "you: %1 (%2)")
                                          .arg(qtText(mark->words), confidenceWords(prediction->confidence)));
    return extras;
}

} // namespace

Result<ChartData> revealChart(const StudentSession& session, const Act& act)
{
    const auto& charts = act.explore.charts;
    const auto chart =
        std::find_if(charts.begin(), charts.end(), [&](const ChartSpec& spec) { return spec.id == act.reveal.chart; });
    if (chart == charts.end()) {
        return fail({ErrorCode::UnknownName, {}, {"chart", act.reveal.chart}, {}});
    }
    const auto settings =
        session.session().lab().caseSettings(act.id, act.reveal.model.caseId, session.text().model(act.id));
    if (!settings) {
        return fail(settings.error());
    }
    return chartData(session.text(), act.id, *chart, *settings, predictionExtras(session, act));
}

} // namespace foresight::ui
