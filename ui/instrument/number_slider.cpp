// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/number_slider.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSignalBlocker>

namespace foresight::ui {

namespace {

class AccessibleNumberSlider final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleNumberSlider(NumberSlider* slider) : QAccessibleWidget(slider, QAccessible::Slider) {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QVariant currentValue() const override { return slider().number(); }
    void setCurrentValue(const QVariant& value) override
    {
        slider().setValue(slider().scale().stepOf(value.toDouble())); // as a hand would
    }
    [[nodiscard]] QVariant minimumValue() const override { return slider().scale().valueAt(0); }
    [[nodiscard]] QVariant maximumValue() const override { return slider().scale().valueAt(slider().scale().steps()); }
    [[nodiscard]] QVariant minimumStepSize() const override
    {
        return slider().scale().valueAt(1) - slider().scale().valueAt(0);
    }

private:
    [[nodiscard]] NumberSlider& slider() const { return *static_cast<NumberSlider*>(object()); }
};

QAccessibleInterface* accessibleFor(const QString&, QObject* object)
{
    auto* slider = qobject_cast<NumberSlider*>(object);
    return slider != nullptr ? new AccessibleNumberSlider(slider) : nullptr;
}

} // namespace

NumberSlider::NumberSlider(const InputScale& scale, QWidget* parent)
    : QSlider(Qt::Horizontal, parent), m_scale(scale), m_number(scale.valueAt(0))
{
    static const bool known = [] {
        QAccessible::installFactory(&accessibleFor);
        return true;
    }();
    Q_UNUSED(known)
    setRange(0, m_scale.steps());
}

void NumberSlider::showNumber(double number)
{
    const QSignalBlocker blocker(this);
    setValue(m_scale.stepOf(number));
    m_number = number;
}

void NumberSlider::sliderChange(SliderChange change)
{
    if (change == SliderValueChange)
        m_number = m_scale.valueAt(value());
    QSlider::sliderChange(change);
}

void NumberSlider::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = value();
    m_calledOff = false;
    QSlider::mousePressEvent(event);
}

void NumberSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_calledOff)
        QSlider::mouseMoveEvent(event);
}

void NumberSlider::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !isSliderDown())
        return QSlider::keyPressEvent(event);
    m_calledOff = true;
    setValue(m_pressedAt);
    setSliderDown(false);
}

} // namespace foresight::ui
