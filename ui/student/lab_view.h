// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace foresight::ui {

class LabWizard;
class SnapshotKeeper;
class StatusStrip;
class StudentSession;
struct AttemptWish;

/// One open lab: its session, the wizard and the status strip under it. In a window that is low for its text size the
/// strip and the wizard's footer scroll with the page.
class LabView final : public QWidget
{
    Q_OBJECT

public:
    explicit LabView(std::unique_ptr<StudentSession> session, QWidget* parent = nullptr);
    ~LabView() override;

    [[nodiscard]] StudentSession& session() const { return *m_session; }
    [[nodiscard]] LabWizard& wizard() const { return *m_wizard; }
    /// Whether this is what opening a lab by `id` with a wish would show.
    [[nodiscard]] bool shows(const QString& id, const AttemptWish& wish) const;
    /// The lab's title, with the attempt after the first.
    [[nodiscard]] QString title() const;
    /// Keeps what the page on screen has not kept yet, and leaves the page.
    void leave();
    /// The same, and the page stays as it is.
    void keep();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    std::unique_ptr<StudentSession> m_session;
    std::unique_ptr<SnapshotKeeper> m_snapshots; ///< goes before the session it looks at
    LabWizard* m_wizard = nullptr;
    StatusStrip* m_strip = nullptr;
    QVBoxLayout* m_column = nullptr;
    bool m_low = false;
};

} // namespace foresight::ui
