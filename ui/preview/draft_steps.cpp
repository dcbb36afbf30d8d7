// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/draft_steps.h"

#include <QStringList>

#include <map>

namespace foresight::ui {

namespace {

const std::map<QString, StepKind> kOfAct{
    {QStringLiteral("title"), StepKind::Message},    {QStringLiteral("brief"), StepKind::Message},
    {QStringLiteral("message"), StepKind::Message},  {QStringLiteral("predict"), StepKind::Predict},
    {QStringLiteral("model"), StepKind::Explore},    {QStringLiteral("cases"), StepKind::Explore},
    {QStringLiteral("explore"), StepKind::Explore},  {QStringLiteral("observe"), StepKind::Explore},
    {QStringLiteral("reveal"), StepKind::Reveal},    {QStringLiteral("reflect"), StepKind::Reflect},
    {QStringLiteral("equation"), StepKind::Equation}};

const QStringList kOfLab{QStringLiteral("title"),   QStringLiteral("summary"),  QStringLiteral("readings"),
                         QStringLiteral("chapter"), QStringLiteral("contexts"), QStringLiteral("context_prompt")};

} // namespace

std::optional<Step> stepOfPath(const LabDefinition& lab, const std::string& path)
{
    QStringList parts = QString::fromStdString(path).split(QLatin1Char('.'));
    if (parts.front() == QLatin1String("texts")) {
        parts.removeFirst();
    }
    if (parts.size() >= 3 && parts[0] == QLatin1String("acts") && lab.act(parts[1].toStdString()) != nullptr) {
        const auto kind = kOfAct.find(parts[2]);
        const bool isExplanation = parts[2] == QLatin1String("predict") && parts.last() == QLatin1String("explain");
        if (kind != kOfAct.end()) {
            return Step{isExplanation ? StepKind::Reveal : kind->second, parts[1].toStdString()};
        }
    }
    return !parts.isEmpty() && kOfLab.contains(parts[0]) ? std::optional(Step{}) : std::nullopt;
}

} // namespace foresight::ui
