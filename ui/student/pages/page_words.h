// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_definition.h"
#include "core/session/event.h"
#include "core/submission/submission.h"

#include <QLocale>
#include <QString>

#include <cstdint>
#include <string>

namespace foresight::ui {

/// Words that several pages use; everything in the interface language.

/// "Act I" by the act's place in the lab.
[[nodiscard]] QString actName(const LabDefinition& lab, const std::string& act);
/// "guess", "fairly sure", "very sure": for the middle of a sentence.
[[nodiscard]] QString confidenceWords(Confidence confidence);
/// The same as a choice: "Guess", ....
[[nodiscard]] QString confidenceLabel(Confidence confidence);
/// Time of day here, as short as the locale writes it.
[[nodiscard]] QString clockTime(std::int64_t utcMs, const QLocale& locale);
/// Day and time of day here.
[[nodiscard]] QString dayAndTime(std::int64_t utcMs, const QLocale& locale);
/// A hand-in in one line: its number, file, time and receipt.
[[nodiscard]] QString handInLine(const HandInRecord& handIn, const QLocale& locale);
/// The letter of an option by its place, as it stands on screen: A to Z, then AA, AB, ....
[[nodiscard]] QString optionLetter(std::size_t position);
/// "B · Data arrive more slowly": an option with its letter; the words alone when the question has no such option.
[[nodiscard]] QString letteredAnswer(const Question& question, const std::string& option, const QString& text);
/// "12–15 min"; one number when both are equal.
[[nodiscard]] QString minutesText(int least, int most, const QLocale& locale);

} // namespace foresight::ui
