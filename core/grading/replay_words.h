// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/replay.h"
#include "core/lab/text_renderer.h"

#include <QLocale>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace foresight {

// A replay in words. `text` comes from replayText(); null where the lab is not the one that the hand-in was done with:
// ids and recorded numbers stand in its place then. Texts of the student are given as they are: whoever shows them
// makes them fit for the place.

/// Renders the texts of a replay's lab in its context and profile; nothing where there is no such lab.
[[nodiscard]] std::optional<TextRenderer> replayText(const Replay& replay, const QLocale& locale);

/// "Act I"; the id where the lab is not there, a dash for events of the whole lab.
[[nodiscard]] std::string replayActName(const Replay& replay, const std::string& act);
/// What happened, as a sentence without a full stop: "Set Storage to NVMe drive: GPU utilisation 82.8 %".
[[nodiscard]] std::string momentSentence(const Replay& replay, std::size_t at, const TextRenderer* text);
/// Time since the start: "0:07", "12:05", "1:02:05".
[[nodiscard]] std::string elapsedText(std::int64_t ms);
/// "GPU utilisation: recorded 99 %, the model gives 22.6 %".
[[nodiscard]] std::string differenceWords(const Disagreement& difference, const TextRenderer* text,
                                          const std::string& act);
/// Whether the lab here is the one that the hand-in was done with, and what that means; empty when it is.
[[nodiscard]] std::string labStateWords(const Replay& replay);

/// An answer or context on the screen.
struct ScreenOption
{
    std::string id; ///< of an answer; empty for a context
    std::string text;
    bool chosen = false;
};

/// What a screen said.
struct ScreenWords
{
    std::string title;    ///< "Act I: prediction locked"
    std::string from;     ///< sender of a message
    std::string text;     ///< paragraphs, parted by an empty line
    std::string question; ///< what was asked
    std::vector<ScreenOption> options;
    std::string prediction; ///< where the prediction stands: "Not locked yet", "Locked: B, fairly sure"
    std::string reason;     ///< in the student's own words; at the lock and at the reveal
    std::string simulator;  ///< "The simulator was not open yet"; empty once it shows something
};
/// `text` is set to the moment's prediction and settings.
[[nodiscard]] ScreenWords screenWords(const Replay& replay, std::size_t at, TextRenderer* text);

/// A name with its value.
struct NamedValue
{
    std::string name;
    std::string value;
    bool differs = false; ///< a setting that is not the story's
    bool operator==(const NamedValue&) const = default;
};
/// The settings of a look, in the lab's order.
[[nodiscard]] std::vector<NamedValue> lookSettings(const Explored& look, const TextRenderer* text,
                                                   const std::string& act);
/// The figures as they were recorded.
[[nodiscard]] std::vector<NamedValue> recordedFigures(const Explored& look, const TextRenderer* text,
                                                      const std::string& act);

/// What the model gives for a look's settings, in the units in which it is recorded; empty when it takes them not.
[[nodiscard]] std::map<std::string, double> modelFigures(const Explored& look, const TextRenderer& text,
                                                         const std::string& act);

/// One act as predict, observe, explain. Right and wrong are told apart from points.
struct ActStory
{
    struct Try
    {
        std::string answer; ///< "C · Reading takes longer"
        std::optional<bool> right;
    };
    std::string act;
    std::string title;     ///< "Act I: The idle GPU"
    std::string predicted; ///< empty when not locked
    std::optional<Confidence> confidence;
    std::string reason;        ///< in the student's own words
    std::optional<bool> right; ///< nothing when not locked, or the lab is not there
    std::string model;         ///< what the model says, at the reveal
    std::string observed;      ///< what was read off; empty when nothing was
    std::size_t looks = 0;
    std::size_t missions = 0;
    std::vector<Try> tries;         ///< at the reflection
    std::vector<std::string> notes; ///< in the student's own words
};
/// Every act of the lab; without it, those that the events name, the first twenty.
[[nodiscard]] std::vector<ActStory> actStories(const Replay& replay, TextRenderer* text);

} // namespace foresight
