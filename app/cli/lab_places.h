// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "core/lab/lab_install.h"
#include "core/lab/lab_library.h"

#include <CLI/CLI.hpp>

namespace foresight::cli {

/// The user's data folder, which labs are installed into and which keeps the index of labs.
[[nodiscard]] std::filesystem::path dataFolder(const Terminal& terminal);
/// Where labs are looked for, and whom to believe about them.
[[nodiscard]] std::vector<std::filesystem::path> labPathOf(const Terminal& terminal);
[[nodiscard]] LabTerms labTermsOf(const Terminal& terminal);
/// <program>/../share/foresight.
[[nodiscard]] std::filesystem::path shareFolder(const Terminal& terminal);

/// `--machine`, `--to FOLDER`: where labs are installed and removed; the user's own without them.
class LabPlaceWords
{
public:
    void declare(CLI::App& command);
    [[nodiscard]] LabPlace place(const Terminal& terminal) const;

private:
    bool m_machine = false;
    std::string m_folder;
};

/// Every fault of a lab on the error stream.
void printFaults(const Terminal& terminal, const Faults& faults);
/// Says why a packed lab is refused: the answer is no, unless it could not be read as a file.
ExitCode reportRefused(const Terminal& terminal, const Error& error);
/// What a packed lab is.
[[nodiscard]] QJsonObject archiveJson(const LabArchive& archive);
void printArchive(const Terminal& terminal, const std::string& file, const LabArchive& archive);
/// "not signed", or the key in hex with the words that people compare.
[[nodiscard]] std::string signerText(const LabArchive& archive);

} // namespace foresight::cli
