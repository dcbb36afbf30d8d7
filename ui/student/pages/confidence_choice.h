// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/event.h"

#include <QWidget>

#include <optional>

class QButtonGroup;

namespace foresight::ui {

/// How sure: three joined radio buttons.
class ConfidenceChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit ConfidenceChoice(QWidget* parent = nullptr);

    [[nodiscard]] std::optional<Confidence> chosen() const;
    void choose(Confidence confidence);

Q_SIGNALS:
    void choiceChanged();

private:
    QButtonGroup* m_group;
};

} // namespace foresight::ui
