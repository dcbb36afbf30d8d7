// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/fault.h"
#include "core/lab/lab_manifest.h"

#include <filesystem>

namespace foresight {

/// Largest archive of a lab that is read, in bytes.
inline constexpr std::size_t kLabArchiveBytes = std::size_t{32} * 1024 * 1024;

/// A lab as one file, *.foresightlab: read whole, and what its manifest says it is. FORMAT.md specifies the bytes.
struct LabArchive
{
    LabManifest manifest;
    std::string manifestBytes;
    std::optional<LabSignature> signature; ///< fits the manifest; whether its key is trusted is another question
    std::vector<LabFile> files;            ///< by name, without manifest and signature
};

/// Errors: FormatInvalid (place: the file, and "/entry" where it is one's; cause: why), FormatTooNew, SignatureInvalid.
/// `place` is the name that errors carry. Nothing is written, and no more is unpacked than a lab may have.
[[nodiscard]] Result<LabArchive> parseLabArchive(std::string_view bytes, const std::string& place);
/// The same from a file; and those of readFile().
[[nodiscard]] Result<LabArchive> readLabArchive(const std::filesystem::path& file);

/// The files below a lab's folder, by name: hidden ones, editors' copies (ending in '~') and what packing and
/// installing add are left out. Errors: those of readFile(), FormatInvalid for a name that no archive may have,
/// TooLarge, NotAFile for links and devices.
[[nodiscard]] Result<std::vector<LabFile>> labFilesIn(const std::filesystem::path& folder);

/// A checked lab as the bytes of an archive; the same lab, key and program make the same bytes. `key` may be null.
/// Errors: those of labFilesIn(), LabFaulty (every fault that the checker finds, in `faults`), FormatInvalid (version).
[[nodiscard]] Result<std::string> packedLab(const std::filesystem::path& folder, const SigningKey* key,
                                            Faults* faults = nullptr);

} // namespace foresight
