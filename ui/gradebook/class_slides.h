// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/class_chart.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace foresight::ui {

class ChartCard;

/// A chart that a class looks at together, with the words over it.
struct ClassSlide
{
    QString title;
    QString text; ///< a question's stem; may be empty
    ClassChart chart;
    std::optional<ClassChart> kept; ///< the same without saying which answer is right
};

/// Shows one chart at a time in large text, for a projector: PgUp and PgDn (as a presenter's remote sends them),
/// Alt+Left and Alt+Right or the buttons turn pages. A right answer is shown when it is asked for.
class ClassSlides final : public QWidget
{
    Q_OBJECT

public:
    explicit ClassSlides(QWidget* parent = nullptr);

    /// Keeps the page that is looked at where there is one.
    void setSlides(std::vector<ClassSlide> slides);
    /// Whether right answers wait until they are asked for.
    void setAnswersKept(bool kept);
    void setFullScreenShown(bool shown);
    [[nodiscard]] std::size_t page() const { return m_page; }
    void goTo(std::size_t page);

Q_SIGNALS:
    void fullScreenRequested();

private:
    void addButtons();
    void addKeys();
    void turn(int by);
    void showPage();
    [[nodiscard]] bool answerShown() const { return !m_kept || m_shown; }

    std::vector<ClassSlide> m_slides;
    std::size_t m_page = 0;
    bool m_kept = true;
    bool m_shown = false; ///< the answer of this page was asked for
    QLabel* m_title;
    QLabel* m_text;
    std::array<ChartCard*, 4> m_cards{}; ///< by kind
    QLabel* m_place = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_answer = nullptr;
    QPushButton* m_fullScreen = nullptr;
};

} // namespace foresight::ui
