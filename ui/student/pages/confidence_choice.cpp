// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/confidence_choice.h"

#include "ui/labels.h"
#include "ui/student/pages/page_words.h"
#include "ui/student/pages/segment_button.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace foresight::ui {

ConfidenceChoice::ConfidenceChoice(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("How sure are you?"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const struct
    {
        Confidence confidence;
        const char* objectName;
        const char* position;
    } segments[] = {{Confidence::Guess, "confidenceGuessButton", "first"},
                    {Confidence::FairlySure, "confidenceFairlySureButton", "middle"},
                    {Confidence::VerySure, "confidenceVerySureButton", "last"}};
    for (const auto& segment : segments) {
        auto* button =
            new SegmentButton(confidenceLabel(segment.confidence), QString::fromLatin1(segment.position), this);
        nameWidget(button, QString::fromLatin1(segment.objectName), confidenceLabel(segment.confidence));
        m_group->addButton(button, static_cast<int>(segment.confidence));
        layout->addWidget(button);
    }
    layout->addStretch(1);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked) {
            Q_EMIT choiceChanged();
        }
    });
}

std::optional<Confidence> ConfidenceChoice::chosen() const
{
    const int id = m_group->checkedId();
    return id < 0 ? std::nullopt : std::optional(static_cast<Confidence>(id));
}

void ConfidenceChoice::choose(Confidence confidence)
{
    m_group->button(static_cast<int>(confidence))->setChecked(true);
}

} // namespace foresight::ui
