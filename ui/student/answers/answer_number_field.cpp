// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/answers/answer_number_field.h"

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
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

constexpr int kPageSteps = 10;
constexpr int kFieldCharacters = 14;
/// Below one, so that a count may be answered with a fraction: what is right may be one.
constexpr double kTypedStep = 0.5;

} // namespace

AnswerNumberField::AnswerNumberField(const InputSpec& input, const QString& label, Label shown,
                                     const QString& objectName, const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_input(input), m_scale(input), m_locale(locale), m_label(label),
      m_slider(new NumberSlider(m_scale, this)), m_field(new QLineEdit(this)),
      m_fault(textLabel({}, QStringLiteral("error"), this))
{
    m_input.step = kTypedStep;
    nameWidget(m_slider, objectName + QStringLiteral("Slider"), label);
    nameWidget(m_field, objectName + QStringLiteral("LineEdit"), tr("%1, typed").arg(label));
    m_fault->setObjectName(objectName + QStringLiteral("FaultLabel"));
    m_slider->setPageStep(kPageSteps);
    m_slider->setFocusPolicy(Qt::StrongFocus);
    m_field->setPlaceholderText(tr("no answer yet"));
    m_fault->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().scaled(4));
    if (shown == Label::Shown) {
        auto* caption = textLabel(label);
        caption->setBuddy(m_slider);
        layout->addWidget(caption);
    }
    addLine(layout);
    layout->addWidget(m_fault);
    connectWidgets();
    showOnSlider();
}

void AnswerNumberField::addLine(QVBoxLayout* layout)
{
    const Theme& theme = Theme::current();
    m_field->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_field->setFixedWidth(QFontMetrics(m_field->font()).averageCharWidth() * kFieldCharacters + theme.scaled(20));
    auto* line = new QHBoxLayout;
    line->setSpacing(theme.scaled(8));
    auto* scale = new QVBoxLayout;
    scale->setSpacing(0);
    scale->addWidget(m_slider);
    auto* ends = new QHBoxLayout;
    for (const double end : {m_input.least, m_input.greatest}) {
        auto* label = textLabel(textOf(end), QStringLiteral("caption"));
        label->setWordWrap(false);
        ends->addWidget(label);
        if (end == m_input.least) {
            ends->addStretch(1);
        }
    }
    scale->addLayout(ends);
    line->addLayout(scale, 1);
    line->addWidget(m_field, 0, Qt::AlignTop);
    layout->addLayout(line);
}

void AnswerNumberField::connectWidgets()
{
    connect(m_slider, &QSlider::valueChanged, this, [this](int step) { take(m_scale.valueAt(step)); });
    // A slider that nobody moved stands at its beginning and says nothing when that is what is meant.
    const auto takeThere = [this] {
        if (!m_value && m_slider->sliderPosition() == m_slider->value()) {
            take(m_scale.valueAt(m_slider->value()));
        }
    };
    connect(m_slider, &QSlider::actionTriggered, this, takeThere);
    connect(m_slider, &QSlider::sliderReleased, this, takeThere);
    connect(m_field, &QLineEdit::textEdited, this, &AnswerNumberField::readTyped);
    m_slider->installEventFilter(this);
    m_field->installEventFilter(this);
}

QString AnswerNumberField::textOf(double value) const
{
    return qtText(inputText(m_input, value, m_locale));
}

void AnswerNumberField::showOnSlider()
{
    m_slider->showNumber(m_value.value_or(m_scale.valueAt(0)));
    m_slider->setAccessibleDescription(m_value ? textOf(*m_value) : m_field->placeholderText());
}

void AnswerNumberField::setValue(const std::optional<double>& value)
{
    m_value = value && m_scale.contains(*value) ? value : std::nullopt;
    m_typedFault = InputFault::None;
    m_field->setText(m_value ? textOf(*m_value) : QString());
    showOnSlider();
    finishTyping();
}

void AnswerNumberField::take(const std::optional<double>& value)
{
    setValue(value);
    Q_EMIT changed();
}

void AnswerNumberField::setTyped(const QString& text)
{
    m_field->setText(text);
    readTyped();
    finishTyping();
}

QString AnswerNumberField::unusable() const
{
    return m_typedFault == InputFault::None ? QString() : m_field->text();
}

void AnswerNumberField::readTyped()
{
    const QString typed = m_field->text().trimmed();
    const InputReading reading = readInput(m_input, coreText(typed), m_locale);
    m_value = reading.value;
    m_typedFault = typed.isEmpty() ? InputFault::None : reading.fault;
    showOnSlider();
    if (m_typedFault == InputFault::None) {
        showFieldFault(m_fault, {}, m_field);
        setStyleProperty(*m_field, "invalid", false);
    }
    Q_EMIT changed();
}

void AnswerNumberField::finishTyping()
{
    if (m_value && m_field->text() != textOf(*m_value)) {
        m_field->setText(textOf(*m_value));
    }
    const bool isFaulty = m_typedFault != InputFault::None;
    //: what is asked; what is amiss with what was typed there
    showFieldFault(m_fault, isFaulty ? tr("%1: %2").arg(m_label, faultWords(m_typedFault)) : QString(), m_field);
    setStyleProperty(*m_field, "invalid", isFaulty);
}

QString AnswerNumberField::faultWords(InputFault fault) const
{
    const QString least = textOf(m_input.least);
    const QString greatest = textOf(m_input.greatest);
    switch (fault) {
    case InputFault::UnknownUnit:
    case InputFault::WrongUnit:
        return tr("This unit does not fit here. Type a value from %1 to %2.").arg(least, greatest);
    case InputFault::OutOfRange:
        return tr("Out of range: from %1 to %2.").arg(least, greatest);
    case InputFault::None:
    case InputFault::Empty:
    case InputFault::NotANumber:
    case InputFault::NotWhole:
    case InputFault::NotListed: // a question has bounds and no list
        break;
    }
    return tr("This is not a number. Type a value from %1 to %2.").arg(least, greatest);
}

bool AnswerNumberField::eventFilter(QObject* watched, QEvent* event)
{
    if (isStrayWheel(watched, event)) {
        return true;
    }
    if (watched == m_field && event->type() == QEvent::FocusOut) {
        finishTyping();
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            finishTyping();
            return true; // the wizard around must not take Enter for its button
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace foresight::ui
