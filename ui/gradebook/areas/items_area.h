// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gradebook/areas/gradebook_area.h"

class QCheckBox;
class QComboBox;
class QFrame;

namespace foresight::ui {

class FiguresCard;
struct ItemFigures;
class QuestionPanel;
class TextTableModel;

/// What a class did in an item: a question's answers, confidence and reasons, the item statistics, times and settings.
class ItemsArea final : public GradebookArea
{
    Q_OBJECT

public:
    ItemsArea(GradebookSession& session, QWidget* parent);

    void showFor(const std::string& studentId, const std::string& item) override;

protected:
    void refresh() override;

private:
    void addChoice();
    void addNotices();
    void addContent();
    [[nodiscard]] QFrame* makeSpreads(QWidget* parent);
    void chooseItem();
    void chooseQuestion();
    void showItem();
    [[nodiscard]] std::string item() const;

    QComboBox* m_item = nullptr;
    QComboBox* m_question = nullptr;
    QCheckBox* m_names = nullptr;
    QFrame* m_notice = nullptr;
    QLabel* m_noticeText = nullptr;
    QFrame* m_empty = nullptr;
    QLabel* m_emptyText = nullptr;
    QWidget* m_content = nullptr;
    QuestionPanel* m_panel = nullptr;
    FiguresCard* m_figuresCard = nullptr;
    TextTableModel* m_steps;
    TextTableModel* m_counts;
    std::shared_ptr<const ItemFigures> m_figures;
};

} // namespace foresight::ui
