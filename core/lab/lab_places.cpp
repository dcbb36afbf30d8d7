// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_reader_fields.h"

namespace foresight {

const YamlNode* LabPlaces::nearest(std::string path) const
{
    while (true) {
        const auto it = m_nodes.find(path);
        if (it != m_nodes.end() || path.empty()) {
            return it == m_nodes.end() ? nullptr : it->second;
        }
        const auto dot = path.rfind('.');
        path.resize(dot == std::string::npos ? 0 : dot);
    }
}

Fault LabPlaces::make(const std::string& path, Place place, std::string code, std::string message,
                      std::string remedy) const
{
    return {std::move(code), m_tree->file(), place.line, place.column, path, std::move(message), std::move(remedy)};
}

Fault LabPlaces::at(const std::string& path, std::string code, std::string message, std::string remedy) const
{
    const auto* node = nearest(path);
    return make(path, node ? node->place : Place{}, std::move(code), std::move(message), std::move(remedy));
}

Fault LabPlaces::atKey(const std::string& path, std::string code, std::string message, std::string remedy) const
{
    const auto* node = nearest(path);
    return make(path, node ? node->keyPlace : Place{}, std::move(code), std::move(message), std::move(remedy));
}

Fault LabPlaces::within(const std::string& path, std::size_t offset, std::string_view token, std::string code,
                        std::string message, std::string remedy) const
{
    return make(path, placeWithin(path, offset, token), std::move(code), std::move(message), std::move(remedy));
}

Place LabPlaces::placeWithin(const std::string& path, std::size_t offset, std::string_view token) const
{
    const auto* node = nearest(path);
    return node && node->kind == YamlKind::Scalar ? m_tree->within(*node, offset, token) : node ? node->place : Place{};
}

} // namespace foresight
