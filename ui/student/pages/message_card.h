// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

namespace foresight::ui {

/// A message with the role of its sender. Short: the first paragraph only, for pages that repeat it.
class MessageCard final : public QFrame
{
    Q_OBJECT

public:
    enum class Extent { Whole, FirstParagraph };
    MessageCard(const QString& from, const QString& text, Extent extent, QWidget* parent = nullptr);
};

} // namespace foresight::ui
