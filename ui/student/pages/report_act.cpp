// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/report_act.h"

#include "core/lab/placement.h"
#include "ui/charts/chart_card.h"
#include "ui/instrument/card_grid.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/answers/locked_answer.h"
#include "ui/student/pages/page_words.h"
#include "ui/student/pages/reveal_chart.h"
#include "ui/student/student_session.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

constexpr int kLeastColumn = 210;

QString words(const char* source)
{
    return QCoreApplication::translate("foresight::ui::report", source);
}

void addAnswer(QFrame* frame, const StudentSession& session, const Act& act, const Question& question,
               const std::string& answer)
{
    frameLayout(frame)->addWidget(makeLockedAnswer({session.text(), act.id, question}, answer, AnswerExtent::Column,
                                                   session.rendered(question.stem, act.id)));
}

QString quoted(const std::string& text)
{
    return words(QT_TRANSLATE_NOOP("foresight::ui::report", "“%1”")).arg(qtText(text));
}

QFrame* column(const QString& title, const QString& name)
{
    auto* frame = roleFrame(QStringLiteral("card"));
    nameWidget(frame, name, title);
    frameLayout(frame)->setSpacing(Theme::current().scaled(4));
    frameLayout(frame)->addWidget(textLabel(title, QStringLiteral("caption")));
    return frame;
}

QFrame* predicted(const StudentSession& session, const Act& act)
{
    auto* frame =
        column(words(QT_TRANSLATE_NOOP("foresight::ui::report", "Predicted")), QStringLiteral("predictedCard"));
    if (const auto& prediction = session.state().act(act.id).prediction) {
        addAnswer(frame, session, act, act.predict, prediction->answer);
        frameLayout(frame)->addWidget(textLabel(words(QT_TRANSLATE_NOOP("foresight::ui::report", "%1, locked at %2"))
                                                    .arg(confidenceWords(prediction->confidence),
                                                         clockTime(prediction->lockedUtcMs, session.text().locale()))));
        if (prediction->placed) {
            frameLayout(frame)->addWidget(
                textLabel(words(QT_TRANSLATE_NOOP("foresight::ui::report", "Placed at %1"))
                              .arg(qtText(placedText(session.text(), act, *prediction->placed)))));
        }
        if (!prediction->reason.empty()) {
            frameLayout(frame)->addWidget(textLabel(quoted(prediction->reason), QStringLiteral("lead")));
        }
    }
    frameLayout(frame)->addStretch(1);
    return frame;
}

QFrame* observed(const StudentSession& session, const Act& act)
{
    auto* frame = column(words(QT_TRANSLATE_NOOP("foresight::ui::report", "Observed")), QStringLiteral("observedCard"));
    const ActState& state = session.state().act(act.id);
    frameLayout(frame)->addWidget(textLabel(session.rendered(act.reveal.headline, act.id), QStringLiteral("strong")));
    frameLayout(frame)->addWidget(
        textLabel(words(QT_TRANSLATE_NOOP("foresight::ui::report", "Looks at the simulator: %1"))
                      .arg(session.text().locale().toString(state.looks))));
    if (state.observation) {
        const Model& model = session.text().model(act.id);
        if (const auto unit = model.unitOf(state.observation->output)) {
            const Quantity value = Quantity::of(state.observation->value, *unit);
            frameLayout(frame)->addWidget(
                textLabel(words(QT_TRANSLATE_NOOP("foresight::ui::report", "Recorded: %1"))
                              .arg(qtText(session.text().quantityOf(act.id, state.observation->output, value)))));
        }
    }
    frameLayout(frame)->addStretch(1);
    return frame;
}

QFrame* explained(const StudentSession& session, const Act& act)
{
    auto* frame =
        column(words(QT_TRANSLATE_NOOP("foresight::ui::report", "Explained")), QStringLiteral("explainedCard"));
    for (const std::string& answer : session.state().act(act.id).reflections) {
        addAnswer(frame, session, act, act.reflect, answer);
    }
    for (const Event& event : session.events()) {
        const auto* note = std::get_if<Note>(&event.body);
        if (note != nullptr && event.act == act.id) {
            frameLayout(frame)->addWidget(textLabel(quoted(note->text), QStringLiteral("lead")));
        }
    }
    frameLayout(frame)->addStretch(1);
    return frame;
}

} // namespace

QWidget* makeReportAct(const StudentSession& session, const Act& act)
{
    auto* section = new QWidget;
    section->setObjectName(qtText(act.id) + QStringLiteral("ReportSection"));
    auto* layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().scaled(8));
    layout->addWidget(textLabel(words(QT_TRANSLATE_NOOP("foresight::ui::report", "%1 · %2"))
                                    .arg(actName(session.lab(), act.id), session.rendered(act.title, act.id)),
                                QStringLiteral("section")));
    auto* grid = new CardGrid(kLeastColumn);
    grid->addCard(predicted(session, act));
    grid->addCard(observed(session, act));
    grid->addCard(explained(session, act));
    layout->addWidget(grid);
    if (const auto drawn = revealChart(session, act)) {
        auto* chart = new ChartCard(drawn->kind);
        chart->setObjectName(qtText(act.id) + QStringLiteral("ReportChartCard"));
        chart->setData(*drawn);
        layout->addWidget(chart);
    }
    return section;
}

} // namespace foresight::ui
