// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/student/answers/answer_form.h"

#include <optional>

class QLabel;
class QPushButton;

namespace foresight::ui {

class RankingRow;

/// All options, best first: moved by buttons, by Alt+Up and Alt+Down, or dragged. The order shown at first is no answer
/// until something was moved or it was said to be meant.
class RankingForm final : public AnswerForm
{
    Q_OBJECT

public:
    explicit RankingForm(const AskedQuestion& asked, QWidget* parent = nullptr);

    void focusFirst() override;

protected:
    [[nodiscard]] AnswerParts parts() const override;
    void showParts(const AnswerParts& parts) override;
    [[nodiscard]] QString words(AnswerFault fault) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addRows();
    void addFoot();
    void move(std::size_t from, std::size_t to);
    void showOrder();
    void dragTo(const QPoint& at);
    void endDrag(bool keeps);
    [[nodiscard]] std::size_t placeOf(const QObject* row) const;
    [[nodiscard]] std::size_t placeAt(int y) const;

    struct Drag
    {
        std::size_t place;               ///< where what is dragged stands now
        std::vector<std::string> before; ///< the order it began with
        bool wasMeant;
    };
    std::vector<std::string> m_order;
    bool m_meant = false; ///< whether the order is the learner's
    std::optional<Drag> m_drag;
    std::vector<RankingRow*> m_rows;
    QLabel* m_state;
    QPushButton* m_keep;
};

} // namespace foresight::ui
