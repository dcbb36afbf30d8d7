// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/step_words.h"

#include "core/base/error_text.h"
#include "ui/qt_text.h"
#include "ui/student/pages/page_words.h"

#include <QCoreApplication>

namespace foresight::ui {

namespace {

struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(StepWords)
};

} // namespace

QString stepName(StepKind kind)
{
    switch (kind) {
    case StepKind::Brief:
        return StepWords::tr("Brief");
    case StepKind::Message:
        return StepWords::tr("Message");
    case StepKind::Predict:
        return StepWords::tr("Predict");
    case StepKind::Explore:
        return StepWords::tr("Explore");
    case StepKind::Reveal:
        return StepWords::tr("Reveal");
    case StepKind::Reflect:
        return StepWords::tr("Reflect");
    case StepKind::Equation:
        return StepWords::tr("Equation");
    case StepKind::Report:
        return StepWords::tr("Report and hand in");
    }
    return {};
}

QString stepTitle(const LabDefinition& lab, const Step& step)
{
    const QString name = stepName(step.kind);
    return step.act.empty() ? name : actName(lab, step.act) + QStringLiteral(" - ") + name;
}

QString barText(StepBar bar)
{
    switch (bar) {
    case StepBar::None:
        return {};
    case StepBar::ChooseContext:
        return StepWords::tr("Opens when a context is chosen in the brief.");
    case StepBar::OpenMessage:
        return StepWords::tr("Opens after the message.");
    case StepBar::LockPrediction:
        return StepWords::tr("Opens when the prediction is locked.");
    case StepBar::MeetMissions:
        return StepWords::tr("Opens when the missions in Explore are met.");
    case StepBar::SeeReveal:
        return StepWords::tr("Opens after the reveal.");
    case StepBar::AnswerReflection:
        return StepWords::tr("Opens when the reflection is answered.");
    case StepBar::ReadEquation:
        return StepWords::tr("Opens when the equation is read and the act finished.");
    case StepBar::FinishActBefore:
        return StepWords::tr("Opens when the act before is finished.");
    }
    return {};
}

QString markText(StepMark mark, StepBar bar)
{
    if (bar != StepBar::None) {
        return StepWords::tr("not open yet");
    }
    switch (mark) {
    case StepMark::ToDo:
        return StepWords::tr("to do");
    case StepMark::Current:
        return StepWords::tr("current");
    case StepMark::Locked:
        return StepWords::tr("locked");
    case StepMark::Done:
        return StepWords::tr("done");
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
    const bool saysSoItself = error.code == ErrorCode::DiskFull;
    return saysSoItself ? title : StepWords::tr("Not saved: %1").arg(title);
}

} // namespace foresight::ui
