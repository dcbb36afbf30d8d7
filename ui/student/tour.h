// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <vector>

class QLabel;
class QPushButton;

namespace foresight::ui {

/// A few words beside one part of the window after another. It comes only when asked for, hides nothing that it speaks
/// of, and goes with Esc; the focus is then where it was.
class Tour final : public QFrame
{
    Q_OBJECT

public:
    struct Stop
    {
        QPointer<QWidget> target;
        QString title;
        QString text;
    };

    /// `stops` whose target is not on screen are passed over; none at all ends the tour at once.
    Tour(std::vector<Stop> stops, QWidget* window);
    ~Tour() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showStop(std::size_t position);
    void place();
    void end();

    std::vector<Stop> m_stops;
    std::size_t m_position = 0;
    QPointer<QWidget> m_before; ///< had the focus
    QFrame* m_ring;             ///< around what is spoken of
    QLabel* m_count;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_next;
};

} // namespace foresight::ui
