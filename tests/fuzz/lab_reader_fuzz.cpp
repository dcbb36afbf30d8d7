// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/answer.h"
#include "core/lab/lab_checker.h"
#include "core/lab/lab_reader.h"
#include "target.h"

#include <algorithm>

using namespace foresight;

/// A lab file from its bytes to every fault that the checker finds.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const YamlTree tree(std::string(fuzz::text(data, size)), "lab.yaml");
    const ReadLab lab = readLab(tree);
    const Faults faults = checkRead(lab, FORESIGHT_LABS "/data-gravity-trap");
    fuzz::demand(tree.root() != nullptr || !tree.faults().empty(), "a file that is not read has a fault");
    fuzz::demand(lab.isComplete || !faults.empty(), "a lab that is not complete has a fault");
    for (const Fault& fault : faults)
        fuzz::demand(!fault.code.empty() && !faultLine(fault).empty(), "a fault has a code and words");
    // What the bytes ask is also what they answer: whatever is an answer reads back as itself.
    constexpr std::size_t kEnough = 4096;
    const std::string_view bytes(reinterpret_cast<const char*>(data), std::min(size, kEnough));
    for (const Act& act : lab.definition.acts) {
        for (const Question* question : {&act.predict, &act.reflect}) {
            const auto answer = canonicalAnswer(*question, bytes);
            fuzz::demand(!answer || !answerFault(*question, *answer), "a canonical answer has no fault");
            const auto score = scoreAgainst(*question, bytes, question->answer);
            fuzz::demand(!score || (score->share >= 0 && score->share <= 1), "a share is between nothing and all");
        }
    }
    return 0;
}
