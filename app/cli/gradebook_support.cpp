// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/gradebook_support.h"

#include "app/cli/model_query.h"
#include "core/base/text.h"

#include <cstdlib>
#include <map>

namespace foresight::cli {

Author authorNow(const Terminal& terminal)
{
    for (const char* variable : {"USER", "LOGNAME"}) {
        const char* name = std::getenv(variable);
        if (name && *name) {
            return {storable(name, kNameLimit), terminal.clock.utcMs()};
        }
    }
    return {"unknown", terminal.clock.utcMs()};
}

LabFinder labFinder(const Terminal& terminal)
{
    using Found = Result<std::shared_ptr<const Lab>>;
    return [&terminal, found = std::map<std::string, Found>()](const std::string& id) mutable -> Found {
        const auto it = found.find(id);
        return it == found.end() ? found.emplace(id, labFor(terminal, id)).first->second : it->second;
    };
}

} // namespace foresight::cli
