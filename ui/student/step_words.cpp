// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/step_words.h"

#include "core/base/error_text.h"
#include "ui/qt_text.h"

#include <QCoreApplication>

namespace foresight::ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("steps", text);
}

} // namespace

QString stepName(StepKind kind)
{
    switch (kind) {
    case StepKind::Brief:
        return words("Brief");
    case StepKind::Message:
        return words("Message");
    case StepKind::Predict:
        return words("Predict");
    case StepKind::Explore:
        return words("Explore");
    case StepKind::Reveal:
        return words("Reveal");
    case StepKind::Reflect:
        return words("Reflect");
    case StepKind::Equation:
        return words("Equation");
    case StepKind::Report:
        return words("Report and hand in");
    }
    return {};
}

QString barText(StepBar bar)
{
    switch (bar) {
    case StepBar::None:
        return {};
    case StepBar::ChooseContext:
        return words("Opens when a context is chosen in the brief.");
    case StepBar::OpenMessage:
        return words("Opens after the message.");
    case StepBar::LockPrediction:
        return words("Opens when the prediction is locked.");
    case StepBar::MeetMissions:
        return words("Opens when the missions in Explore are met.");
    case StepBar::SeeReveal:
        return words("Opens after the reveal.");
    case StepBar::AnswerReflection:
        return words("Opens when the reflection is answered.");
    case StepBar::ReadEquation:
        return words("Opens when the equation is read and the act finished.");
    case StepBar::FinishActBefore:
        return words("Opens when the act before is finished.");
    }
    return {};
}

QString markText(StepMark mark, StepBar bar)
{
    if (bar != StepBar::None) {
        return words("not open yet");
    }
    switch (mark) {
    case StepMark::ToDo:
        return words("to do");
    case StepMark::Current:
        return words("current");
    case StepMark::Locked:
        return words("locked");
    case StepMark::Done:
        return words("done");
    }
    return {};
}

QString markIcon(StepMark mark)
{
    switch (mark) {
    case StepMark::ToDo:
        return QStringLiteral("circle");
    case StepMark::Current:
        return QStringLiteral("dot");
    case StepMark::Locked:
        return QStringLiteral("lock");
    case StepMark::Done:
        return QStringLiteral("check");
    }
    return {};
}

QString notSavedText(const Error& error)
{
    const QString title = qtText(errorText(error).title);
    // Some titles say so themselves.
    return title.startsWith(words("Not saved:")) ? title : words("Not saved: %1").arg(title);
}

} // namespace foresight::ui
