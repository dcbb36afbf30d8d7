// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_definition.h"
#include "core/lab/lab_reader_fields.h"

namespace foresight {

/// Version of the lab format that this program reads.
inline constexpr int kLabFormat = 1;

/// A lab as its file says it, whether sound or not.
struct ReadLab
{
    explicit ReadLab(const YamlTree& tree) : reading(tree) {}

    LabDefinition definition;
    std::map<std::string, std::string> tableFiles; ///< by name, the hash of each (see readTables())
    LabReading reading;                            ///< all faults of shape, and the places of everything
    bool isComplete = false;                       ///< false when the file is no lab at all and definition says nothing
};

/// Reads the shape of a lab: every key, type and id, but not whether names refer to something. Collects all faults.
[[nodiscard]] ReadLab readLab(const YamlTree& tree);

// Parts of readLab(), one file each.
[[nodiscard]] std::string readFormula(Fields& fields, std::string_view key, const std::string& code, Need need);
/// What a declared quantity or choice is for: only a control says how it is shown.
enum class InputUse { Control, Parameter };
[[nodiscard]] InputSpec readInputSpec(Fields fields, const std::string& id, InputUse use);
[[nodiscard]] std::vector<ChoiceSpec> readChoices(Fields& fields);
[[nodiscard]] ModelSpec readModel(Fields fields);
/// What something means, where it is from and when that was last looked at.
void readSource(Fields& fields, std::string& meaning, std::string& source, std::string& checked);
[[nodiscard]] TableSpec readTable(Fields fields, const std::string& id);
[[nodiscard]] SimulationSpec readSimulation(Fields fields, const std::string& id);
void readSeed(Fields& fields, ModelSpec& model);
/// What is read of earlier labs and drawn for each attempt; every act's model gets it as constants.
void readGiven(Fields& lab, LabDefinition& definition);
[[nodiscard]] Question readQuestion(Fields fields, bool hasTries);
[[nodiscard]] Explore readExplore(Fields fields);
[[nodiscard]] ChartSpec readChart(Fields& fields);
void readActs(Fields& lab, LabDefinition& definition);

} // namespace foresight
