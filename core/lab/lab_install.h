// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_archive.h"
#include "core/lab/lab_trust.h"

namespace foresight {

/// A folder that labs are installed into, as <folder>/<id>/<version>/.
struct LabPlace
{
    std::filesystem::path folder;
    bool forAll = false; ///< everybody may read it; otherwise only its owner may enter
};

/// What installing did.
struct InstalledLab
{
    std::filesystem::path folder;
    bool wasThere = false;  ///< the very same lab was installed before; nothing was done
    std::string newer = {}; ///< a newer version that is installed at this place: new work uses that one
};

/// Installs a lab: written and synced under another name, read and checked there, and then renamed, so that a version
/// is there whole or not at all. Versions stand beside each other. Errors: SignatureInvalid (the terms refuse it),
/// FileExists (args: "lab", id, version: the same version with other content), FormatInvalid (the manifest names
/// another lab than the one inside), LabFaulty (with `faults`), those of writing.
[[nodiscard]] Result<InstalledLab> installLab(const LabArchive& archive, const LabPlace& place, const LabTerms& terms,
                                              Faults* faults = nullptr);

/// Removes one version, or all of them when none is named; which went. A version is gone at once or not at all. Errors:
/// LabMissing, those of writing.
[[nodiscard]] Result<std::vector<std::string>> removeLab(const LabPlace& place, const std::string& id,
                                                         const std::string& version = {});

} // namespace foresight
