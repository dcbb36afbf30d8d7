// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/fault.h"
#include "core/lab/lab_index.h"

#include <QLocale>

namespace foresight {

/// A lab on the path as a list shows it; one that cannot be opened says why.
struct CatalogueEntry
{
    std::filesystem::path folder;
    std::optional<LabSummary> lab;
    bool isTrusted = true; ///< see mayGrade()
    Faults faults;
    std::string name = {}; ///< of the folder on its path: "a-lab", or "a-lab/1.0.0" where it was installed
};

struct Catalogue
{
    std::vector<CatalogueEntry> labs; ///< as listLabs() orders and chooses them
    int read = 0;                     ///< how many had to be read; the others were in the index
};

/// The labs on a path, without reading those whose files are as they were when the index was made. `index`: its file,
/// which is brought up to date; none when it is empty. Labs that the terms do not let be opened have no summary.
[[nodiscard]] Catalogue labCatalogue(const std::vector<std::filesystem::path>& path, const LabTerms& terms,
                                     const std::string& language, const QLocale& locale,
                                     const std::filesystem::path& index);

/// Where a data folder keeps the index for these words.
[[nodiscard]] std::filesystem::path labIndexFile(const std::filesystem::path& dataDir, const std::string& language,
                                                 const QLocale& locale);

} // namespace foresight
