// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_checker.h"
#include "core/lab/lab_reader.h"
#include "core/lab/table_files.h"
#include "target.h"

using namespace foresight;

/// A lab file from its bytes to every fault that the checker finds.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const YamlTree tree(std::string(fuzz::text(data, size)), "lab.yaml");
    ReadLab lab = readLab(tree);
    readTables(lab, FORESIGHT_LABS "/../../tests/data/labs/waiting");
    const Faults faults = checkRead(lab, FORESIGHT_LABS "/data-gravity-trap");
    fuzz::demand(tree.root() != nullptr || !tree.faults().empty(), "a file that is not read has a fault");
    fuzz::demand(lab.isComplete || !faults.empty(), "a lab that is not complete has a fault");
    for (const Fault& fault : faults)
        fuzz::demand(!fault.code.empty() && !faultLine(fault).empty(), "a fault has a code and words");
    return 0;
}
