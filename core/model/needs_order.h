// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace foresight {

/// Puts items in an order in which each comes after those it needs; what is left over is on a cycle.
template <typename Item, typename NameOf, typename NeedsOf>
std::vector<Item> sortedByNeeds(std::vector<Item> items, NameOf nameOf, NeedsOf needsOf, std::vector<Item>* cyclic)
{
    std::vector<Item> order;
    std::set<std::string> waiting;
    for (const Item& item : items)
        waiting.insert(nameOf(item));
    bool moved = true;
    while (!items.empty() && moved) {
        moved = false;
        for (auto it = items.begin(); it != items.end();) {
            const auto& needs = needsOf(*it);
            const bool ready = std::none_of(needs.begin(), needs.end(),
                                            [&](const std::string& name) { return waiting.count(name) > 0; });
            if (!ready) {
                ++it;
                continue;
            }
            waiting.erase(nameOf(*it));
            order.push_back(std::move(*it));
            it = items.erase(it);
            moved = true;
        }
    }
    *cyclic = std::move(items);
    return order;
}

} // namespace foresight
