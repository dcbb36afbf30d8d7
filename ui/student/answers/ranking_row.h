// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace foresight::ui {

/// One place of a ranking: its number, what stands there, and buttons to move that up or down. The places stay where
/// they are, and with them the order of Tab; what stands in them changes. To a screen reader it is an item of a list.
class RankingRow final : public QFrame
{
    Q_OBJECT

public:
    RankingRow(int place, int places, QWidget* parent = nullptr);

    void setWords(const QString& words);
    [[nodiscard]] const QString& words() const { return m_words; }
    /// Whether what stands here is being dragged.
    void setDragged(bool dragged);

Q_SIGNALS:
    void upRequested();
    void downRequested();
    void focusMoved(int by);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QToolButton* makeButton(const QString& icon, const QString& name);

    int m_place;
    QString m_words;
    QLabel* m_label;
    QToolButton* m_up;
    QToolButton* m_down;
};

} // namespace foresight::ui
