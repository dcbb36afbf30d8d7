// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/model/input_scale.h"
#include "measure.h"
#include "paint_counter.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/data_view.h"
#include "ui/student/page_factory.h"
#include "ui/student/student_session.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QWindow>

#include <filesystem>

namespace foresight::bench {

namespace {

constexpr int kMoves = 2000;
constexpr double kFrameMs = 1000.0 / 60;
const QSize kWindow(1366, 768);

/// Lab 04 with the second act's simulator open and a few settings tried.
std::unique_ptr<ui::StudentSession> sessionAtExplore(const std::filesystem::path& folder, const Clock& clock)
{
    auto lab = Lab::read(std::filesystem::path(FORESIGHT_LABS) / "data-gravity-trap");
    if (!lab)
        return {};
    auto opened = ui::StudentSession::open(folder, {"s-1", "Bench"}, *lab, clock,
                                           QLocale(QLocale::English, QLocale::UnitedStates));
    if (!opened)
        return {};
    ui::StudentSession& session = **opened;
    session.chooseContext("cloud");
    session.openAct("pipeline");
    session.lockPrediction("pipeline", "B", Confidence::Guess, {});
    session.openSimulator("pipeline");
    session.explore("pipeline", {{"storage", std::string("nvme")}});
    session.explore("pipeline", {{"gpus", 4.0}});
    session.reveal("pipeline");
    session.answerReflection("pipeline", (*lab)->definition().act("pipeline")->reflect.answer);
    session.openEquation("pipeline");
    session.finishAct("pipeline");
    session.openAct("gravity");
    session.lockPrediction("gravity", "C", Confidence::Guess, {});
    session.openSimulator("gravity");
    for (const double volume : {1e3, 1e4, 2.7e5, 1e6, 5e4})
        session.explore("gravity", {{"dataset_gb", volume}});
    return std::move(*opened);
}

/// Where each step of the dragged input stands in the view.
std::vector<QPointF> places(const ui::LabChartView& view, const InputScale& scale)
{
    std::vector<QPointF> found;
    int step = 0;
    for (qreal x = 0; x < view.viewport()->width() && step <= scale.steps(); x += 0.25) {
        if (view.valueAt(view.data().x, x) >= scale.valueAt(step)) {
            found.emplace_back(x, view.handlePoint()->y());
            ++step;
        }
    }
    return found;
}

void send(ui::LabChartView& view, QEvent::Type type, const QPointF& at)
{
    QMouseEvent event(type, at, view.viewport()->mapToGlobal(at),
                      type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &event);
}

} // namespace

std::vector<std::string> benchDrag()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const auto session = sessionAtExplore(folder.path().toStdString(), clock);
    if (!session)
        return {"drag on the break-even chart: the lab could not be opened"};
    const auto page = ui::makePage({StepKind::Explore, "gravity"}, *session);
    page->resize(kWindow);
    page->show();
    page->enter();
    while (!page->windowHandle()->isExposed())
        QCoreApplication::processEvents();
    auto* card = page->findChild<ui::ChartCard*>(QStringLiteral("break_evenChartCard"));
    auto& view = static_cast<ui::LabChartView&>(*card->findChild<ui::ChartView*>());
    for (auto* area : page->findChildren<QScrollArea*>())
        area->ensureWidgetVisible(card);
    QCoreApplication::processEvents();
    const InputScale scale(*session->text().model("gravity").spec().input("dataset_gb"));
    const std::vector<QPointF> at = places(view, scale);
    const auto count = static_cast<int>(at.size());
    PaintCounter painted;
    view.viewport()->installEventFilter(&painted);
    send(view, QEvent::MouseButtonPress, *view.handlePoint());
    // Forth and back over every step; a tenth of the moves beforehand is not counted.
    const Pair pair = timed(
        kMoves,
        [&](int run) {
            const int place = run % (2 * count - 2);
            send(view, QEvent::MouseMove, at[static_cast<std::size_t>(place < count ? place : 2 * count - 2 - place)]);
            QCoreApplication::sendPostedEvents(); // lays out and paints
        },
        [&](int) {
            view.viewport()->update();
            QCoreApplication::sendPostedEvents();
        });
    const bool moved = view.data().current && card->data().current->at.x != 5e4;
    send(view, QEvent::MouseButtonRelease, at.front());
    if (!moved || painted.count() < 2 * kMoves)
        return {"drag on the break-even chart: not every move was painted (" + std::to_string(painted.count()) +
                " of " + std::to_string(2 * kMoves) + ")"};
    return {pairLine("drag on the break-even chart, against a bare repaint", pair, 0) +
            (pair.ours.p99 < kFrameMs ? "; p99 within a frame" : "; p99 longer than a frame")};
}

} // namespace foresight::bench
