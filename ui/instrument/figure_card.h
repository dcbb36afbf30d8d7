// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace foresight::ui {

/// One figure on a card: what it is, the figure itself, and a remark under it.
class FigureCard : public QFrame
{
    Q_OBJECT

public:
    /// The figure's label is called <name>FigureLabel, the card <name> and then its class.
    FigureCard(const QString& name, const QString& caption, QWidget* parent = nullptr);

    void setCaption(const QString& caption);
    void setFigure(const QString& figure, const QString& note = {});

protected:
    void resizeEvent(QResizeEvent* event) override;
    /// Between the figure and the remark.
    void insertLabel(QLabel* label);

private:
    void fitFigure();

    QString m_name;
    QLabel* m_caption;
    QLabel* m_figure;
    QLabel* m_note;
};

} // namespace foresight::ui
