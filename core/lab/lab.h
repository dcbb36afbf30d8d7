// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/lab/fault.h"
#include "core/lab/lab_definition.h"
#include "core/lab/scenario.h"
#include "core/model/model.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

namespace foresight {

/// A lab that was read and found free of faults, with its texts in one language. Immutable; share it by pointer.
class Lab
{
public:
    /// Reads and checks a lab folder. Errors: FileMissing, FileUnreadable, TooLarge, LabFaulty (faults in `faults`).
    [[nodiscard]] static Result<std::shared_ptr<const Lab>>
    read(const std::filesystem::path& folder, const std::string& language = {}, Faults* faults = nullptr);

    [[nodiscard]] const LabDefinition& definition() const { return m_definition; }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    /// BLAKE2b-256 (hex) of lab.yaml and its tables as read (see labContentHash()): ledger and hand-ins record it.
    [[nodiscard]] const std::string& contentHash() const { return m_contentHash; }

    /// The act's model under a context and profile. Errors: UnknownName, FormulaInvalid.
    [[nodiscard]] Result<Model> model(const std::string& act, const Scenario& scenario) const;
    /// Settings of a named case, complete. Errors: UnknownName.
    [[nodiscard]] Result<Settings> caseSettings(const std::string& act, const std::string& caseId,
                                                const Model& model) const;

    Lab(LabDefinition definition, std::filesystem::path folder, std::string contentHash);

private:
    LabDefinition m_definition;
    std::filesystem::path m_folder;
    std::string m_contentHash;
};

/// The act's model spec with a scenario's overrides, given values and seed put over it. Errors: UnknownName,
/// ValueNotANumber, ValueOutOfRange.
[[nodiscard]] Result<ModelSpec> scenarioSpec(const LabDefinition& lab, const Act& act, const Scenario& scenario);

} // namespace foresight
