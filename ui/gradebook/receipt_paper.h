// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gradebook/shown_work.h"

#include <QLocale>
#include <QString>

#include <utility>
#include <vector>

namespace foresight::ui {

/// The receipt of one hand-in as a page to print or to keep: the same code that the learner was shown.
struct ReceiptPaper
{
    QString title;
    QString code;
    std::vector<std::pair<QString, QString>> lines; ///< what, and its words

    [[nodiscard]] bool isEmpty() const { return code.isEmpty(); }
    /// A whole HTML page that needs nothing beside it.
    [[nodiscard]] QString html() const;
};

/// Empty without a hand-in.
[[nodiscard]] ReceiptPaper receiptPaper(const ShownWork& work, const QLocale& locale);

} // namespace foresight::ui
