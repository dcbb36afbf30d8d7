// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

/// Every file of the folders given through a fuzzing target, and every file cut short: what once broke a reader stays a
/// case on machines without libFuzzer.
int main(int argc, char** argv)
{
    std::vector<std::filesystem::path> files;
    for (int i = 1; i < argc; ++i) {
        for (const auto& entry : std::filesystem::directory_iterator(argv[i]))
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    constexpr std::size_t kCuts = 64;
    for (const std::filesystem::path& file : files) {
        std::printf("%s\n", file.filename().c_str());
        std::ifstream stream(file, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
        const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
        const std::size_t step = bytes.size() / kCuts + 1;
        LLVMFuzzerTestOneInput(data, bytes.size());
        for (std::size_t cut = 0; cut < bytes.size(); cut += step)
            LLVMFuzzerTestOneInput(data, cut);
    }
    std::printf("%zu files\n", files.size());
    return files.empty() ? 1 : 0;
}
