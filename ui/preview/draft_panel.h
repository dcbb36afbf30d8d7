// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_draft.h"
#include "core/lab/text_renderer.h"
#include "core/session/steps.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTabWidget;

namespace foresight::ui {

class BindingTable;
class FaultTable;

/// Beside the page of a lab that is being written: what is wrong with the lab, and what the page's texts are bound to.
class DraftPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DraftPanel(QWidget* parent = nullptr);

    void setFaults(const Faults& faults);
    /// Bindings of the step on screen, as the session has them now.
    void setBindings(const std::vector<Binding>& bindings, const Step& step, const TextRenderer& text);
    void clearBindings();
    /// To the tab with what is wrong.
    void showFaults();

Q_SIGNALS:
    void pathChosen(const std::string& path);

private:
    void fillBindings();

    QLabel* m_summary = nullptr;
    QTabWidget* m_tabs = nullptr;
    FaultTable* m_faults = nullptr;
    BindingTable* m_bindings = nullptr;
    QCheckBox* m_allSteps = nullptr;
    std::function<void()> m_fill;
};

} // namespace foresight::ui
