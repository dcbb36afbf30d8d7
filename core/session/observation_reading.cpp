// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/observation_reading.h"

#include <cmath>

namespace foresight {

namespace {

constexpr double kClose = 0.1;

} // namespace

bool ObservationReading::isClose() const
{
    return !shown || std::abs(value - *shown) <= kClose * std::abs(*shown);
}

std::optional<ObservationReading> lastReading(const std::vector<Event>& events, const std::string& act)
{
    std::optional<ObservationReading> reading;
    const Explored* look = nullptr;
    for (const Event& event : events) {
        if (event.act != act) {
            continue;
        }
        if (const auto* explored = std::get_if<Explored>(&event.body)) {
            look = explored;
        } else if (const auto* observed = std::get_if<ObservationRecorded>(&event.body)) {
            const int times = reading ? reading->times + 1 : 1;
            reading = ObservationReading{observed->value, {}, times};
            if (look != nullptr) {
                const auto output = look->outputs.find(observed->output);
                if (output != look->outputs.end()) {
                    reading->shown = output->second;
                }
            }
        }
    }
    return reading;
}

} // namespace foresight
