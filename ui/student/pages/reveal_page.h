// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/instrument/readout.h"
#include "ui/student/step_page.h"

#include <memory>

class QBoxLayout;

namespace foresight::ui {

class ComparisonCard;
class NoteField;

/// The locked prediction beside what the model says, the gap between them, and why for every answer.
class RevealPage final : public StepPage
{
    Q_OBJECT

public:
    RevealPage(const Step& step, StudentSession& session, QWidget* parent = nullptr);
    ~RevealPage() override;

    [[nodiscard]] QString primaryText() const override;
    bool activatePrimary() override;

protected:
    void build() override;
    void refresh() override;
    void keepTyped() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeModelCard();
    QWidget* makeGapCard();
    void addChart();
    void addResult();
    [[nodiscard]] bool hasGap() const;
    void addExplanations();
    void addDecision();
    void arrange();

    std::unique_ptr<Readout> m_readout;
    QBoxLayout* m_top = nullptr;
    ComparisonCard* m_comparison = nullptr;
    NoteField* m_note = nullptr;
};

} // namespace foresight::ui
