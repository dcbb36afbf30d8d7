// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/event_chain.h"
#include "core/ledger/installation_key.h"

#include <string>
#include <string_view>

/// The lines of a hand-in, without their line feeds. The writer and the reader both use them: a line that does not come
/// out of here byte for byte is malformed. FORMAT.md is the specification.
namespace foresight::submission {

inline constexpr std::string_view kMagic = "foresight-submission ";
inline constexpr int kVersion = 1;

/// What the head line says.
struct Head
{
    std::int64_t count = 0;
    std::string hash; ///< hex, of the last event
    std::int64_t utcMs = 0;
    std::string publicKey; ///< hex
    std::string signature; ///< hex
};

[[nodiscard]] std::string firstLine();
[[nodiscard]] std::string genesisLine(std::string_view genesis);
[[nodiscard]] std::string eventLine(const StoredEvent& event);
[[nodiscard]] std::string headLine(const Head& head);
/// The bytes that are signed.
[[nodiscard]] std::string signedMessage(std::string_view genesis, const Head& head);
[[nodiscard]] Head signedHead(std::string_view genesis, std::int64_t count, const std::string& hash,
                              const InstallationKey& key, std::int64_t utcMs);

} // namespace foresight::submission
