// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/figure_card.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include <QFontMetrics>
#include <QVBoxLayout>

namespace foresight::ui {

FigureCard::FigureCard(const QString& name, const QString& caption, QWidget* parent)
    : QFrame(parent), m_caption(textLabel({}, QStringLiteral("caption"))),
      m_figure(textLabel({}, QStringLiteral("figure"))), m_note(textLabel({}, QStringLiteral("caption")))
{
    setProperty("role", QStringLiteral("metric"));
    setObjectName(name + QStringLiteral("FigureCard"));
    const Theme& theme = Theme::current();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.scaled(12), theme.scaled(10), theme.scaled(12), theme.scaled(10));
    layout->setSpacing(theme.scaled(2));
    layout->addWidget(m_caption);
    layout->addWidget(m_figure);
    layout->addWidget(m_note);
    layout->addStretch(1);
    m_figure->setObjectName(name + QStringLiteral("FigureLabel"));
    m_figure->setWordWrap(false);
    m_figure->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_note->setObjectName(name + QStringLiteral("NoteLabel"));
    setCaption(caption);
}

void FigureCard::insertLabel(QLabel* label)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(2, label);
}

void FigureCard::setCaption(const QString& caption)
{
    m_name = caption;
    m_caption->setText(unbroken(caption));
    //: accessible name of a figure: its label and value
    setAccessibleName(tr("%1: %2").arg(caption, m_figure->text()));
}

void FigureCard::setFigure(const QString& figure, const QString& note)
{
    m_figure->setText(figure);
    fitFigure();
    m_note->setText(unbroken(note));
    m_note->setVisible(!note.isEmpty());
    setAccessibleName(tr("%1: %2").arg(m_name, figure));
    setAccessibleDescription(note);
}

void FigureCard::fitFigure()
{
    // A long figure on a narrow card is set in the running text's size, and the card is as wide as that needs.
    QFont strong = font();
    strong.setWeight(QFont::Bold);
    m_figure->setMinimumWidth(QFontMetrics(strong).horizontalAdvance(m_figure->text()));
    const int available =
        contentsRect().width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    const bool fits = QFontMetrics(Theme::current().figureFont()).horizontalAdvance(m_figure->text()) <= available;
    setStyleProperty(*m_figure, "role", fits ? QStringLiteral("figure") : QStringLiteral("strong"));
}

void FigureCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitFigure();
}

} // namespace foresight::ui
