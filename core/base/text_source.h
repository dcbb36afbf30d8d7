// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

namespace foresight {

/// A text of a lab as its author wrote it, with placeholders still in it. Rendered by lab/text_renderer.
struct TextSource
{
    std::string key;  ///< path in lab.yaml ("acts.pipeline.predict.stem"): translations use it
    std::string text; ///< the same words in every context; empty when byContext is used
    std::map<std::string, std::string> byContext; ///< context id -> words, for texts that differ by context

    [[nodiscard]] bool empty() const { return text.empty() && byContext.empty(); }
    [[nodiscard]] const std::string& in(const std::string& context) const
    {
        const auto it = byContext.find(context);
        return it == byContext.end() ? text : it->second;
    }
};

} // namespace foresight
