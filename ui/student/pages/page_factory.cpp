// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/page_factory.h"

#include "ui/student/pages/brief_page.h"
#include "ui/student/pages/equation_page.h"
#include "ui/student/pages/explore_page.h"
#include "ui/student/pages/message_page.h"
#include "ui/student/pages/predict_page.h"
#include "ui/student/pages/reflect_page.h"
#include "ui/student/pages/report_page.h"
#include "ui/student/pages/reveal_page.h"

namespace foresight::ui {

std::unique_ptr<StepPage> makePage(const Step& step, StudentSession& session)
{
    switch (step.kind) {
    case StepKind::Brief:
        return std::make_unique<BriefPage>(session);
    case StepKind::Message:
        return std::make_unique<MessagePage>(step, session);
    case StepKind::Predict:
        return std::make_unique<PredictPage>(step, session);
    case StepKind::Explore:
        return std::make_unique<ExplorePage>(step, session);
    case StepKind::Reveal:
        return std::make_unique<RevealPage>(step, session);
    case StepKind::Reflect:
        return std::make_unique<ReflectPage>(step, session);
    case StepKind::Equation:
        return std::make_unique<EquationPage>(step, session);
    case StepKind::Report:
        break;
    }
    return std::make_unique<ReportPage>(session);
}

} // namespace foresight::ui
