// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/table_files.h"
#include "core/model/table.h"
#include "target.h"

#include <cmath>

using namespace foresight;

namespace {

TableSpec specWith(bool hasTwo, bool isLogarithmic)
{
    const Scale scale = isLogarithmic ? Scale::Logarithmic : Scale::Linear;
    TableSpec spec;
    spec.id = "table";
    spec.keys = {{"key", parseUnit("kB").value(), scale}};
    if (hasTwo)
        spec.keys.push_back({"other", parseUnit("1").value(), Scale::Linear});
    spec.value = {"value", parseUnit("GB/s").value(), scale};
    return spec;
}

/// A table that was taken says something for whatever lies within it, and nothing for the rest.
void lookAround(TableSpec spec)
{
    const TableData& data = *spec.data;
    for (const Interpolation between : {Interpolation::Linear, Interpolation::Nearest, Interpolation::Step}) {
        spec.between = between;
        for (std::size_t i = 0; i + 1 < data.keys[0].size() && i < 64; ++i) {
            const double middle = data.keys[0][i] / 2 + data.keys[0][i + 1] / 2;
            const double second = data.keys[1].empty() ? 0 : data.keys[1][i % data.keys[1].size()];
            for (const double key : {data.keys[0][i], middle, data.keys[0][i + 1]}) {
                const auto found = lookUp(spec, key, second);
                fuzz::demand(found.has_value(), "a key within the table has a value");
            }
        }
    }
    fuzz::demand(!lookUp(spec, std::nan(""), 0), "what is no number has no value");
    fuzz::demand(!lookUp(spec, HUGE_VAL, 0), "what lies outside has no value");
}

} // namespace

/// A table's file, read for one key and for two, on both scales.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = fuzz::text(data, size);
    for (const bool hasTwo : {false, true}) {
        for (const bool isLogarithmic : {false, true}) {
            TableSpec spec = specWith(hasTwo, isLogarithmic);
            TableReading reading = readTableText(spec, text, "table.csv", "acts.a.model.tables.table");
            for (const Fault& fault : reading.faults)
                fuzz::demand(!fault.code.empty() && fault.line >= 0 && !faultLine(fault).empty(), "a fault has words");
            if (!reading.faults.empty())
                continue;
            const std::size_t columns = hasTwo ? reading.data.keys[1].size() : 1;
            fuzz::demand(reading.data.values.size() == reading.data.keys[0].size() * columns, "a value for each key");
            spec.data = std::make_shared<const TableData>(std::move(reading.data));
            lookAround(spec);
        }
    }
    return 0;
}
