// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace foresight::ui {

class LabWizard;
class StudentSession;

/// One open lab: its session, the wizard and the status strip under it.
class LabView final : public QWidget
{
    Q_OBJECT

public:
    explicit LabView(std::unique_ptr<StudentSession> session, QWidget* parent = nullptr);
    ~LabView() override;

    [[nodiscard]] StudentSession& session() const { return *m_session; }
    [[nodiscard]] LabWizard& wizard() const { return *m_wizard; }
    /// Keeps what the page on screen has not kept yet.
    void leave();

private:
    std::unique_ptr<StudentSession> m_session;
    LabWizard* m_wizard = nullptr;
};

} // namespace foresight::ui
