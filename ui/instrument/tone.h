// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace foresight::ui {

/// Hertz of a share from 0 to 1: two octaves up from 220 Hz, so that equal steps sound equal. Outside it is the end's.
[[nodiscard]] double pitchOf(double share);

inline constexpr int kToneRate = 22050; ///< samples a second, 16 bits, one channel, little endian

/// A tone of 180 ms at that pitch that swells and fades, as samples.
[[nodiscard]] QByteArray toneOf(double share);

} // namespace foresight::ui
