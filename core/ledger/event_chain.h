// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/base/result.h"
#include "core/session/event.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace foresight {

/// Longest payload of an event, in bytes.
inline constexpr std::size_t kPayloadLimit = std::size_t{64} * 1024;
/// Longest act id and event type, in bytes.
inline constexpr std::size_t kWordLimit = 64;

/// Whether an act id or event type can stand in a chain: printable ASCII without spaces, at most kWordLimit bytes.
[[nodiscard]] bool isWord(std::string_view word);

/// What an attempt begins from; every hash of its chain depends on it. Bytes are specified in
/// core/submission/FORMAT.md.
struct Genesis
{
    std::string ledgerId; ///< hex
    std::string learnerId;
    std::string learnerName;
    std::string lab;
    std::string labVersion;
    std::string labHash; ///< hex
    int attempt = 1;
    std::string publicKey; ///< hex, Ed25519 key of the installation
    std::string program;
    std::int64_t utcMs = 0;
    bool scripted = false;
    bool operator==(const Genesis&) const = default;
};

/// Canonical JSON of a genesis record: the bytes that are stored and hashed.
[[nodiscard]] std::string genesisBytes(const Genesis& genesis);
[[nodiscard]] Result<Genesis> parseGenesis(std::string_view bytes);

/// One event as it is stored and handed in. `payload` is hashed as these bytes.
struct StoredEvent
{
    std::int64_t seq = 0;
    int attempt = 1;
    std::string act;
    std::string type;
    std::int64_t utcMs = 0;
    std::int64_t monotonicMs = 0;
    std::string payload;
    Digest previous{};
    Digest hash{};
    bool operator==(const StoredEvent&) const = default;
};

/// Hash of the genesis record: the `previous` of event 1.
[[nodiscard]] Digest genesisHash(std::string_view bytes);
/// Hash of an event over its fields and `previous` (not its own hash). See FORMAT.md.
[[nodiscard]] Digest eventHash(const StoredEvent& event);
/// The stored form of an event that follows `previous`.
[[nodiscard]] StoredEvent chained(const Event& event, const Digest& previous);
/// Parses a stored event. Errors: FormatInvalid (place: sequence number).
[[nodiscard]] Result<Event> parseStored(const StoredEvent& stored);
/// Whether parseStored() would take it, for an `explored` event; see checkLook().
[[nodiscard]] bool isSoundLook(const StoredEvent& stored, std::string& verdicts);

/// The first event that does not follow from the one before it. `seq` is the number it has or, in a gap, should have.
struct ChainBreak
{
    std::int64_t seq = 0;
    std::string reason; ///< "gap", "hash-mismatch", "genesis-mismatch", "payload-invalid", "attempt-mismatch"
};
[[nodiscard]] std::optional<ChainBreak> checkChain(std::string_view genesis, const std::vector<StoredEvent>& events);
/// The same for events `from` + 1 and on, which follow an event with the hash `previous`. `isSound` is asked whether
/// parseStored() would take an event, in order and up to the first break.
[[nodiscard]] std::optional<ChainBreak> checkPart(const Digest& previous, const Genesis& origin,
                                                  std::span<const StoredEvent> events, std::int64_t from,
                                                  const std::function<bool(const StoredEvent&)>& isSound);
/// The same as checkChain() for events that parseStored() has taken already.
[[nodiscard]] std::optional<ChainBreak> checkParsedChain(std::string_view genesis, const Genesis& origin,
                                                         const std::vector<StoredEvent>& events);

} // namespace foresight
