// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/placement_field.h"

#include "core/lab/input_text.h"
#include "core/lab/placement.h"
#include "ui/charts/point_handle.h"
#include "ui/charts/ruler_view.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

constexpr int kRulerHeight = 120;
constexpr int kFieldCharacters = 14;

} // namespace

PlacementField::PlacementField(const TextRenderer& text, const Act& act, QWidget* parent)
    : QWidget(parent), m_text(text), m_act(act), m_input(placementInput(text, act)), m_ruler(new RulerView(this)),
      m_handle(new PointHandle(*m_ruler, PointHandle::Press::Anywhere)), m_field(new QLineEdit(this)),
      m_remove(new QPushButton(tr("Take it off"), this)), m_fault(textLabel({}, QStringLiteral("error"), this))
{
    const Theme& theme = Theme::current();
    const QString what = qtText(text.render(m_input.label, act.id));
    nameWidget(m_ruler, QStringLiteral("placementRulerView"), tr("Place the prediction: %1").arg(what));
    nameWidget(m_field, QStringLiteral("placementLineEdit"), tr("Placed at, typed: %1").arg(what));
    nameWidget(m_remove, QStringLiteral("removePlacementPushButton"), tr("Take the prediction off the axis"));
    m_fault->setObjectName(QStringLiteral("placementFaultLabel"));
    m_remove->setProperty("role", QStringLiteral("link"));
    m_ruler->setFixedHeight(theme.scaled(kRulerHeight));
    m_ruler->setToolTip(tr("Click or drag to place your prediction"));
    m_field->setFixedWidth(QFontMetrics(m_field->font()).averageCharWidth() * kFieldCharacters + theme.scaled(20));
    m_field->setPlaceholderText(tr("not placed"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.scaled(8));
    layout->addWidget(m_ruler);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.scaled(8));
    auto* label = textLabel(tr("Placed at"), QStringLiteral("caption"), this);
    label->setWordWrap(false);
    label->setBuddy(m_field);
    row->addWidget(label);
    row->addWidget(m_field);
    row->addWidget(m_remove);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(m_fault);
    m_fault->hide();
    m_field->installEventFilter(this);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        place(std::nullopt);
        m_field->setFocus(Qt::OtherFocusReason); // the button goes away
    });
    connectHandle();
    draw();
}

void PlacementField::connectHandle()
{
    m_handle->setScale(InputScale(m_input));
    connect(m_handle, &PointHandle::moved, this, [this](const Settings& change) {
        if (!m_moving) {
            m_before = m_placed;
            m_moving = true;
        }
        place(std::get<double>(change.at(m_input.id)));
    });
    connect(m_handle, &PointHandle::settled, this, [this] { m_moving = false; });
    connect(m_handle, &PointHandle::cancelled, this, [this] {
        m_moving = false;
        place(m_before);
    });
}

void PlacementField::place(const std::optional<double>& placed)
{
    const bool isNew = m_placed != placed;
    m_placed = placed;
    draw();
    if (isNew) {
        Q_EMIT changed();
    }
}

void PlacementField::setPlaced(const std::optional<double>& placed)
{
    const bool usable = placed && InputScale(m_input).contains(*placed);
    m_placed = usable ? placed : std::nullopt;
    draw();
}

void PlacementField::showChosen(const std::string& option)
{
    if (m_chosen != option) {
        m_chosen = option;
        draw();
    }
}

bool PlacementField::textHasFocus() const
{
    return m_field->hasFocus();
}

void PlacementField::takeTyped()
{
    const QString shown = m_placed ? qtText(placedText(m_text, m_act, *m_placed)) : QString();
    const QString typed = m_field->text().trimmed();
    if (typed == shown) {
        showFault({});
        return;
    }
    if (typed.isEmpty()) {
        place(std::nullopt);
        return;
    }
    const InputReading reading = readInput(m_input, coreText(typed), m_text.locale());
    if (reading.value) {
        place(reading.value);
        return;
    }
    showFault(tr("This cannot be placed. Type a value from %1 to %2, with its unit.")
                  .arg(qtText(placedText(m_text, m_act, m_input.least)),
                       qtText(placedText(m_text, m_act, m_input.greatest))));
}

void PlacementField::showFault(const QString& words)
{
    m_fault->setText(words);
    m_fault->setVisible(!words.isEmpty());
    m_field->setAccessibleDescription(words);
    setStyleProperty(*m_field, "invalid", !words.isEmpty());
}

void PlacementField::draw()
{
    const ChartData shown = placementRuler(m_text, m_act, m_placed, m_chosen);
    m_ruler->setData(shown);
    //: what a chart shows, then which keys work on it
    m_ruler->setAccessibleDescription(tr("%1 %2").arg(qtText(shown.summary), m_handle->keyWords()));
    m_field->setText(m_placed ? qtText(placedText(m_text, m_act, *m_placed)) : QString());
    m_remove->setVisible(m_placed.has_value());
    showFault({});
}

bool PlacementField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut) {
        takeTyped();
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            takeTyped();
            return true; // the wizard around must not take Enter for its button
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace foresight::ui
