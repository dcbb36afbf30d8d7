// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_reader.h"

#include <filesystem>
#include <string_view>

namespace foresight {

/// Most bytes of a table's file, and most lines of it; a quarter of a million figures at most.
inline constexpr std::size_t kTableBytes = std::size_t{1024} * 1024;
inline constexpr std::size_t kTableRows = 20'000;
inline constexpr std::size_t kTableColumns = 64;

/// Whether text may name a table's file: an id and ".csv".
[[nodiscard]] bool isTableFile(std::string_view name);

/// Reads tables/<file> into each table of a lab, and the files that contexts and profiles put in its place. The first
/// line of a file names its columns; figures are written as in lab.yaml, keys rise from line to line (with two keys the
/// second within each first, the same for every one). What is wrong becomes a fault of the lab, with its place in the
/// file.
void readTables(ReadLab& lab, const std::filesystem::path& folder);

/// What reading makes of one file's text: its data, or what is wrong with it (`file` is the name that faults carry,
/// `path` that of the table in its lab). Faults "table-column" have no line: they are about the table, not the file.
struct TableReading
{
    TableData data;
    Faults faults;
};
[[nodiscard]] TableReading readTableText(const TableSpec& table, std::string_view text, const std::string& file,
                                         const std::string& path);

/// The hash of a lab's content: of lab.yaml alone, as long as it has no tables, else BLAKE2b-256 over
/// "foresight-lab-tables", a line feed, the hash of lab.yaml in hex, a line feed and, for each file by name, its name,
/// a colon, its hash in hex and a line feed.
[[nodiscard]] std::string labContentHash(std::string_view labYaml, const ReadLab& lab);

} // namespace foresight
