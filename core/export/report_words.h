// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace foresight {

/// The context in which the words of reports are translated.
struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

} // namespace foresight
