// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/event.h"

#include <string>
#include <string_view>

namespace foresight {

/// The payload of an event as canonical JSON: one line, keys sorted, numbers in shortest round-trip form. These bytes
/// are stored and hashed; they are never made again from the parsed form.
[[nodiscard]] std::string eventPayload(const EventBody& body);

/// Reads a payload back. An unknown type gives UnknownEvent. Errors: FormatInvalid (missing or mistyped field; args:
/// field).
[[nodiscard]] Result<EventBody> parseEventBody(std::string_view type, std::string_view payload);

/// Whether the payload of an `explored` event reads back, without making the look of it: of a million that were passed
/// over, most are only counted. `verdicts` becomes what it shows, the same text for the same verdicts. Errors: those of
/// parseEventBody().
[[nodiscard]] Result<void> checkLook(std::string_view payload, std::string& verdicts);

} // namespace foresight
