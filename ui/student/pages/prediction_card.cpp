// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/prediction_card.h"

#include "core/lab/placement.h"
#include "ui/icon_mark.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/pages/option_list.h"
#include "ui/student/pages/page_words.h"
#include "ui/student/student_session.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

constexpr int kIcon = 16;

QString answerLine(const StudentSession& session, const Act& act, const std::string& answer)
{
    for (std::size_t i = 0; i < act.predict.options.size(); ++i) {
        const Option& option = act.predict.options[i];
        if (option.id == answer) {
            return PredictionCard::tr("%1 · %2").arg(QString(QChar(u'A' + static_cast<char16_t>(i))),
                                                     session.rendered(option.text, act.id, option.id));
        }
    }
    return {};
}

OptionList* frozenOptions(const StudentSession& session, const Act& act, const std::string& answer)
{
    std::vector<OptionList::Row> rows;
    for (const Option& option : act.predict.options) {
        rows.push_back({option.id, session.rendered(option.text, act.id, option.id), {}, {}});
    }
    auto* list = new OptionList(rows, PredictionCard::tr("Your locked answer"));
    list->choose(answer);
    list->freeze();
    return list;
}

} // namespace

PredictionCard::PredictionCard(const StudentSession& session, const Act& act, Extent extent, QWidget* parent)
    : QFrame(parent)
{
    const Prediction& prediction = *session.state().act(act.id).prediction;
    const Theme& theme = Theme::current();
    setProperty("role", QStringLiteral("card"));
    setObjectName(QStringLiteral("predictionCard"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.scaled(16), theme.scaled(16), theme.scaled(16), theme.scaled(16));
    layout->setSpacing(theme.scaled(8));

    auto* head = new QHBoxLayout;
    head->addWidget(new IconMark(kIcon, QStringLiteral("lock")));
    //: confidence, time of day
    auto* caption = textLabel(
        tr("You said, %1, at %2")
            .arg(confidenceWords(prediction.confidence), clockTime(prediction.lockedUtcMs, session.text().locale())),
        QStringLiteral("caption"));
    caption->setObjectName(QStringLiteral("lockedCaptionLabel"));
    head->addWidget(caption, 1);
    layout->addLayout(head);
    const QString answer = answerLine(session, act, prediction.answer);
    setAccessibleName(tr("Locked prediction: %1, %2").arg(answer, confidenceWords(prediction.confidence)));
    if (extent == Extent::AllOptions) {
        layout->addWidget(frozenOptions(session, act, prediction.answer));
    } else {
        auto* label = textLabel(answer, QStringLiteral("figure"));
        label->setObjectName(QStringLiteral("lockedAnswerLabel"));
        layout->addWidget(label);
    }
    if (prediction.placed) {
        //: where a prediction stands on its axis
        auto* placed = textLabel(tr("Placed at %1").arg(qtText(placedText(session.text(), act, *prediction.placed))));
        placed->setObjectName(QStringLiteral("lockedPlaceLabel"));
        layout->addWidget(placed);
    }
    if (!prediction.reason.empty()) {
        //: the learner's own words in quotes
        auto* reason = textLabel(tr("“%1”").arg(QString::fromStdString(prediction.reason)), QStringLiteral("lead"));
        reason->setObjectName(QStringLiteral("lockedReasonLabel"));
        layout->addWidget(reason);
    }
    layout->addStretch(1); // beside a taller card the lines stay together at the top
}

} // namespace foresight::ui
