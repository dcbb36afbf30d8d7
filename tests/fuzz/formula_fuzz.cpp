// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model.h"
#include "target.h"

#include <cmath>

using namespace foresight;

namespace {

ModelSpec modelWith(const std::string& formula)
{
    ModelSpec spec;
    spec.constants = {{"overhead", parseQuantity("2 s").value(), parseUnit("s").value(), {}, {}, {}}};
    InputSpec link;
    link.id = "link";
    link.choices = {{"slow", {}, {{"rate", parseQuantity("1 Gbps").value()}}},
                    {"fast", {}, {{"rate", parseQuantity("100 Gbps").value()}}}};
    link.defaultChoice = "fast";
    InputSpec volume;
    volume.id = "volume_gb";
    volume.unit = parseUnit("GB").value();
    volume.least = 0;
    volume.greatest = 1e6;
    volume.defaultNumber = 50;
    spec.inputs = {link, volume};
    OutputSpec output;
    output.id = "result";
    output.unit = parseUnit("s").value();
    output.formula = formula;
    spec.outputs = {output};
    return spec;
}

} // namespace

/// One formula: as an output of a small model, and as a condition on it.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string formula(fuzz::text(data, size));
    if (const auto model = Model::compile(modelWith(formula))) {
        (void)model->dimensionFaults();
        for (const double volume : {0.0, 50.0, 1e6}) {
            const auto found = model->evaluate({{"volume_gb", volume}});
            if (found)
                fuzz::demand(std::isfinite(found->outputs.at("result").base), "a figure that is shown is finite");
        }
    }
    const auto sound = Model::compile(modelWith("volume_gb / link.rate"));
    fuzz::demand(sound.has_value(), "the sound model compiles");
    if (const auto condition = sound->condition(formula)) {
        (void)sound->comparesLikeWithLike(formula);
        const auto found = sound->evaluate({});
        fuzz::demand(found.has_value(), "the sound model has a value");
        (void)sound->holds(*condition, *found);
    }
    return 0;
}
