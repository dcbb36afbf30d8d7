// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/lab/lab_folder.h"

#include <filesystem>
#include <string>

/// The waiting line as a lab that a test changes.
namespace foresight::test {

/// Its lab.yaml with another seed: a number, or "attempt".
inline std::string waitingLab(const std::string& seed)
{
    return replaced(labData("waiting/lab.yaml"), "seed: 11", "seed: " + seed);
}

/// Its tables, and the formula that it draws.
inline void writeWaitingFiles(const LabFolder& folder)
{
    std::filesystem::create_directories(folder.path() / "tables");
    for (const char* name :
         {"tables/service.csv", "tables/sizes.csv", "math/time.svg", "math/time.tex", "math/time.txt"})
        folder.write(name, labData(std::string("waiting/") + name));
}

} // namespace foresight::test
