// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/tone.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace foresight::ui {

namespace {

constexpr double kLowest = 220;
constexpr double kOctaves = 2;
constexpr int kSamples = kToneRate * 180 / 1000;
constexpr int kFade = kToneRate * 15 / 1000; ///< without it a tone begins and ends with a click
constexpr double kLoudness = 0.25 * 32767;

} // namespace

double pitchOf(double share)
{
    return kLowest * std::exp2(kOctaves * std::clamp(share, 0.0, 1.0));
}

QByteArray toneOf(double share)
{
    const double turn = 2 * std::numbers::pi * pitchOf(share) / kToneRate;
    QByteArray samples(kSamples * static_cast<int>(sizeof(qint16)), Qt::Uninitialized);
    for (int i = 0; i < kSamples; ++i) {
        const double edge =
            std::min({1.0, static_cast<double>(i) / kFade, static_cast<double>(kSamples - 1 - i) / kFade});
        const auto value = static_cast<qint16>(std::lround(kLoudness * edge * std::sin(turn * i)));
        qToLittleEndian(value, samples.data() + i * static_cast<int>(sizeof(qint16)));
    }
    return samples;
}

} // namespace foresight::ui
