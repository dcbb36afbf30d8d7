// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/choice_control.h"

#include "ui/instrument/settle.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace foresight::ui {

ChoiceControl::ChoiceControl(const InputSpec& input, const Words& words, QWidget* parent)
    : QWidget(parent), m_input(input), m_box(new QComboBox(this)), m_settleTimer(new QTimer(this))
{
    nameWidget(m_box, qtText(input.id) + QStringLiteral("ComboBox"), words.label);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->setToolTip(words.help);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    for (std::size_t i = 0; i < input.choices.size(); ++i) {
        if (!input.choices[i].isOffered) {
            continue;
        }
        m_box->addItem(words.choices.value(static_cast<qsizetype>(i)), qtText(input.choices[i].id));
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().scaled(4));
    auto* label = textLabel(words.label, QStringLiteral("caption"));
    label->setBuddy(m_box);
    layout->addWidget(label);
    layout->addWidget(m_box);

    m_settleTimer->setSingleShot(true);
    m_settleTimer->setInterval(kSettleDelayMs);
    connect(m_settleTimer, &QTimer::timeout, this, &ChoiceControl::settleNow);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        Q_EMIT moved(m_box->currentData().toString());
        m_settleTimer->start();
    });
    m_box->installEventFilter(this);
}

void ChoiceControl::showChoice(const std::string& id)
{
    m_settleTimer->stop();
    const QSignalBlocker blocker(m_box);
    m_box->setCurrentIndex(m_box->findData(qtText(id)));
}

void ChoiceControl::settlePending()
{
    if (m_settleTimer->isActive()) {
        settleNow();
    }
}

void ChoiceControl::settleNow()
{
    m_settleTimer->stop();
    Q_EMIT settled(m_box->currentData().toString());
}

bool ChoiceControl::eventFilter(QObject* watched, QEvent* event)
{
    if (isStrayWheel(watched, event)) {
        return true;
    }
    if (watched == m_box && event->type() == QEvent::FocusOut) {
        settlePending();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace foresight::ui
