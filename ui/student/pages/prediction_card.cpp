// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/prediction_card.h"

#include "core/lab/placement.h"
#include "ui/icon_mark.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/pages/page_words.h"
#include "ui/student/student_session.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

constexpr int kIcon = 16;

} // namespace

PredictionCard::PredictionCard(const StudentSession& session, const Act& act, AnswerExtent extent, QWidget* parent)
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
    const AskedQuestion asked{session.text(), act.id, act.predict};
    const QString answer = answerLine(asked, prediction.answer);
    setAccessibleName(tr("Locked prediction: %1, %2").arg(answer, confidenceWords(prediction.confidence)));
    layout->addWidget(makeLockedAnswer(asked, prediction.answer, extent, tr("Your locked answer")));
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
