// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/number_control.h"

#include "ui/instrument/number_slider.h"
#include "ui/instrument/settle.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

constexpr int kPageSteps = 10;
constexpr int kFieldCharacters = 10;

} // namespace

NumberControl::NumberControl(const InputSpec& input, const Words& words, double defaultValue, const QLocale& locale,
                             QWidget* parent)
    : QWidget(parent), m_input(input), m_scale(input), m_locale(locale), m_label(words.label), m_default(defaultValue),
      m_value(defaultValue), m_slider(new NumberSlider(m_scale, this)), m_field(new QLineEdit(this)),
      m_reset(new QToolButton(this)), m_fault(textLabel({}, QStringLiteral("error"), this)),
      m_settleTimer(new QTimer(this))
{
    m_settleTimer->setSingleShot(true);
    m_settleTimer->setInterval(kSettleDelayMs);
    addWidgets(words);
    connectWidgets();
    showValue(defaultValue);
}

void NumberControl::addWidgets(const Words& words)
{
    const QString id = qtText(m_input.id);
    nameWidget(m_slider, id + QStringLiteral("Slider"), words.label);
    nameWidget(m_field, id + QStringLiteral("LineEdit"), tr("%1, typed").arg(words.label));
    nameWidget(m_reset, id + QStringLiteral("ResetToolButton"),
               tr("Reset %1 to %2").arg(words.label, textOf(m_default)));
    m_fault->setObjectName(id + QStringLiteral("FaultLabel"));

    m_slider->setPageStep(kPageSteps);
    m_slider->setFocusPolicy(Qt::StrongFocus);
    m_slider->setToolTip(words.help);
    m_field->setToolTip(words.help);
    m_field->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_field->setFixedWidth(QFontMetrics(m_field->font()).averageCharWidth() * kFieldCharacters +
                           Theme::current().scaled(20));
    m_reset->setIcon(Theme::current().icon(QStringLiteral("reset")));
    m_reset->setAutoRaise(true);
    m_reset->setToolTip(m_reset->accessibleName());
    m_fault->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().scaled(4));
    const bool isField = m_input.control == ControlKind::Field;
    auto* label = textLabel(words.label, QStringLiteral("caption"));
    label->setBuddy(isField ? static_cast<QWidget*>(m_field) : m_slider);
    layout->addWidget(label);
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::current().scaled(8));
    if (isField) {
        m_slider->hide();
    }
    line->addWidget(m_slider, 1);
    line->addWidget(m_field);
    line->addWidget(m_reset);
    if (isField) {
        line->addStretch(1);
    }
    layout->addLayout(line);
    layout->addWidget(m_fault);
}

void NumberControl::connectWidgets()
{
    connect(m_slider, &QSlider::valueChanged, this, &NumberControl::sliderMoved);
    connect(m_slider, &QSlider::sliderReleased, this, &NumberControl::settleNow);
    connect(m_settleTimer, &QTimer::timeout, this, &NumberControl::settleNow);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        setValue(m_default);
        settleNow();
    });
    m_slider->installEventFilter(this);
    m_field->installEventFilter(this);
}

QString NumberControl::textOf(double value) const
{
    return qtText(inputText(m_input, value, m_locale));
}

void NumberControl::showValue(double value)
{
    m_settleTimer->stop();
    m_value = value;
    m_slider->showNumber(value);
    const QString help = m_slider->toolTip();
    m_slider->setAccessibleDescription(help.isEmpty() ? textOf(value) : textOf(value) + QLatin1Char('\n') + help);
    m_field->setText(textOf(value));
    m_reset->setEnabled(value != m_default);
    clearFault();
}

void NumberControl::setValue(double value)
{
    showValue(value);
    Q_EMIT moved(value);
    m_settleTimer->start();
}

void NumberControl::sliderMoved(int step)
{
    setValue(m_scale.valueAt(step));
    if (m_slider->isSliderDown()) {
        m_settleTimer->stop(); // letting go settles
    }
}

bool NumberControl::hasOpenFault(double value) const
{
    return !m_fault->isHidden() && value == m_value;
}

void NumberControl::settlePending()
{
    if (m_settleTimer->isActive()) {
        settleNow();
    }
}

void NumberControl::settleNow()
{
    m_settleTimer->stop();
    Q_EMIT settled(m_value);
}

void NumberControl::takeTyped()
{
    if (m_field->text() == textOf(m_value)) {
        clearFault();
        return;
    }
    const InputReading reading = readInput(m_input, coreText(m_field->text()), m_locale);
    if (!reading.value) {
        showFault(reading.fault);
        return;
    }
    setValue(*reading.value);
    settleNow();
}

QString NumberControl::listedValues() const
{
    QStringList values;
    for (const double value : m_input.values) {
        values << textOf(value);
    }
    return values.join(tr(", "));
}

QString NumberControl::faultWords(InputFault fault) const
{
    const QString least = textOf(m_input.least);
    const QString greatest = textOf(m_input.greatest);
    switch (fault) {
    case InputFault::None:
        return {};
    case InputFault::Empty:
        return tr("Type a value from %1 to %2.").arg(least, greatest);
    case InputFault::NotANumber:
        return tr("This is not a number. Type a value from %1 to %2.").arg(least, greatest);
    case InputFault::UnknownUnit:
    case InputFault::WrongUnit:
        return tr("This unit does not fit here. Type a value from %1 to %2.").arg(least, greatest);
    case InputFault::OutOfRange:
        return tr("Out of range: from %1 to %2.").arg(least, greatest);
    case InputFault::NotListed:
        //: %1 values, joined by commas
        return tr("Only these values: %1.").arg(listedValues());
    case InputFault::NotWhole:
        return tr("Whole numbers only, from %1 to %2.").arg(least, greatest);
    }
    return {};
}

void NumberControl::showFault(InputFault fault)
{
    //: what is amiss with a typed value; then the value that still counts
    const QString amiss = tr("%1 %2 stays in force.").arg(faultWords(fault), textOf(m_value));
    //: name of a setting; what is amiss with what was typed there
    const QString text = tr("%1: %2").arg(m_label, amiss);
    m_fault->setText(text);
    m_fault->show();
    m_field->setAccessibleDescription(text);
    setStyleProperty(*m_field, "invalid", true);
}

void NumberControl::clearFault()
{
    m_fault->hide();
    m_fault->clear();
    m_field->setAccessibleDescription({});
    setStyleProperty(*m_field, "invalid", false);
}

bool NumberControl::eventFilter(QObject* watched, QEvent* event)
{
    if (isStrayWheel(watched, event)) {
        return true;
    }
    if (watched == m_slider && event->type() == QEvent::FocusOut) {
        settlePending();
    }
    if (watched == m_field && event->type() == QEvent::FocusOut) {
        takeTyped();
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool plain = static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier ||
                           static_cast<QKeyEvent*>(event)->modifiers() == Qt::KeypadModifier;
        if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            takeTyped();
            return true; // the wizard around must not take Enter for its button
        }
        if (key == Qt::Key_Escape && m_field->text() != textOf(m_value)) {
            showValue(m_value);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace foresight::ui
