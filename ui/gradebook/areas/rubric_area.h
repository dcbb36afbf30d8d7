// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gradebook/areas/gradebook_area.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QTableView;

namespace foresight::ui {

class DraftNotice;
class RubricLinesModel;

/// The rubric of an item: its lines are edited, what that changes is shown, and only then it is saved. Grades follow
/// when they are made again.
class RubricArea final : public GradebookArea
{
    Q_OBJECT

public:
    RubricArea(GradebookSession& session, QWidget* parent);

    void showFor(const std::string& studentId, const std::string& item) override;
    [[nodiscard]] QString unsaved() const override;
    void discard() override;

protected:
    void refresh() override;

private:
    void addChoices();
    void addLines();
    void addSaving();
    void load();
    [[nodiscard]] FormPlace place() const;
    void restoreDraft();
    void chooseItem();
    void takePreset(const QVariant& id);
    void loadFile();
    void saveFile();
    void takeEdit();
    void undo();
    void adapt();
    void addLine();
    void removeLine();
    void moveLine(int by);
    void showPreview();
    void save();
    void applyWaiting();
    void gradeAgain();
    void showFault(const QString& text);
    void showResult(const QString& text);
    [[nodiscard]] const CourseLab* item() const;
    [[nodiscard]] int row() const;

    RubricLinesModel* m_model;
    DraftNotice* m_notice;
    QComboBox* m_item = nullptr;
    QPushButton* m_take = nullptr;
    QMenu* m_presets = nullptr;
    QLineEdit* m_title = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QLabel* m_fault = nullptr;
    QLabel* m_total = nullptr;
    QCheckBox* m_atOnce = nullptr;
    QPushButton* m_show = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_apply = nullptr;
    QLabel* m_result = nullptr;
    std::optional<RubricPreview> m_preview; ///< of what is shown
    std::string m_shownItem;
    bool m_edited = false;
    bool m_restoring = false;
    bool m_loaded = false;
};

} // namespace foresight::ui
