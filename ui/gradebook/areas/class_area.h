// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gradebook/areas/gradebook_area.h"

#include <QPointer>

class QCheckBox;
class QComboBox;
class QDialog;
class QFrame;

namespace foresight::ui {

class ClassSlides;

/// What a class may see of itself on a projector: distributions without names, large, one at a time, and none of fewer
/// than five students.
class ClassArea final : public GradebookArea
{
    Q_OBJECT

public:
    ClassArea(GradebookSession& session, QWidget* parent);
    ~ClassArea() override;
    Q_DISABLE_COPY_MOVE(ClassArea)

    void showFor(const std::string& studentId, const std::string& item) override;

protected:
    void refresh() override;

private:
    void addChoice();
    void addSlides();
    void showItem();
    void chooseItem();
    void enterFullScreen();
    void leaveFullScreen();

    QComboBox* m_item = nullptr;
    QCheckBox* m_keep = nullptr;
    QFrame* m_empty = nullptr;
    QLabel* m_emptyText = nullptr;
    ClassSlides* m_slides = nullptr;
    QPointer<QDialog> m_screen; ///< the full-screen window while there is one
};

} // namespace foresight::ui
