// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/formula_files.h"

#include "core/base/file.h"

namespace foresight {
namespace {

constexpr std::size_t kSpokenBytes = std::size_t{16} * 1024;

std::string trimmed(const std::string& text)
{
    constexpr auto kSpace = " \t\r\n";
    const auto from = text.find_first_not_of(kSpace);
    return from == std::string::npos ? std::string() : text.substr(from, text.find_last_not_of(kSpace) - from + 1);
}

} // namespace

void readSpokenTexts(LabDefinition& lab, const std::filesystem::path& folder)
{
    for (auto& act : lab.acts) {
        auto& formulas = act.equation.formulas;
        for (std::size_t i = 0; i < formulas.size(); ++i) {
            const auto content = readFile(folder / "math" / (formulas[i].name + ".txt"), kSpokenBytes);
            formulas[i].spoken.key = "acts." + act.id + ".equation.formulas." + std::to_string(i) + ".spoken";
            formulas[i].spoken.text = content ? trimmed(*content) : std::string();
        }
    }
}

std::filesystem::path formulaDrawing(const std::filesystem::path& folder, const std::string& name,
                                     const std::string& language)
{
    const auto own = folder / "math" / (name + "." + language + ".svg");
    std::error_code ignored;
    return std::filesystem::is_regular_file(own, ignored) ? own : folder / "math" / (name + ".svg");
}

bool isDrawnByLanguage(const std::filesystem::path& folder, const std::string& name)
{
    std::error_code error;
    for (std::filesystem::directory_iterator it(folder / "math", error), end; !error && it != end;
         it.increment(error)) {
        const auto file = it->path().filename().string();
        if (file.starts_with(name + ".") && file.ends_with(".svg") && file != name + ".svg") {
            return true;
        }
    }
    return false;
}

} // namespace foresight
