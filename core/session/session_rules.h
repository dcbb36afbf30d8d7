// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/question.h"

#include <string>
#include <vector>

namespace foresight {

/// What the reducer has to know of a lab.
struct ActRules
{
    std::string id;
    Question predict;
    std::vector<std::string> missions;
    Question reflect;
};

struct SessionRules
{
    std::string lab;
    std::vector<std::string> contexts;
    std::vector<ActRules> acts; ///< in order; each opens when the one before is done
    bool reasonRequired = false;

    [[nodiscard]] const ActRules* act(const std::string& id) const;
};

} // namespace foresight
