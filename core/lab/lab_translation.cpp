// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_translation.h"

#include "core/base/file.h"
#include "core/lab/lab_checker.h"
#include "core/lab/lab_texts.h"

namespace foresight {
namespace {

namespace fs = std::filesystem;

/// The translation file for a language, the most fitting first: de_AT.yaml, then de.yaml.
std::optional<fs::path> translationFile(const fs::path& folder, const std::string& language)
{
    const auto general = language.substr(0, language.find_first_of("_-."));
    for (const auto& name : {language, general}) {
        const auto file = folder / "translations" / (name + ".yaml");
        std::error_code ignored;
        if (isId(name, IdKind::Id) && fs::is_regular_file(file, ignored)) {
            return file;
        }
    }
    return std::nullopt;
}

} // namespace

Translation readTranslation(const YamlTree& tree)
{
    Translation translation(tree);
    translation.reading.faults = tree.faults();
    if (!tree.root()) {
        return translation;
    }
    Fields file(translation.reading, *tree.root(), {});
    translation.language = file.plain("language");
    if (const auto* node = file.take("texts")) {
        Fields texts(translation.reading, *node, "texts");
        for (const auto& key : texts.rest()) {
            translation.texts[key] = texts.text(key).text;
        }
    }
    file.finish();
    return translation;
}

void applyTranslation(LabDefinition& lab, const Translation& translation)
{
    const auto put = [&](const std::string& key, std::string& words) {
        const auto it = translation.texts.find(key);
        if (it != translation.texts.end() && !it->second.empty()) {
            words = it->second;
        }
    };
    forEachText(lab, [&](TextSource& text) {
        if (!text.text.empty()) {
            put(text.key, text.text);
        }
        for (auto& [context, words] : text.byContext) {
            put(text.key + "." + context, words);
        }
    });
}

std::vector<std::string> translationKeys(const LabDefinition& lab)
{
    std::vector<std::string> keys;
    forEachText(lab, [&](const TextSource& text, const TextUse&) {
        if (!text.text.empty()) {
            keys.push_back(text.key);
        }
        for (const auto& [context, words] : text.byContext) {
            keys.push_back(text.key + "." + context);
        }
    });
    return keys;
}

LabDefinition translated(const LabDefinition& lab, const fs::path& folder, const std::string& language)
{
    if (language.empty() || language == lab.language) {
        return lab;
    }
    const auto file = translationFile(folder, language);
    auto content = file ? readFile(*file, kYamlBytes) : fail({ErrorCode::FileMissing, {}, {}, {}});
    if (!content) {
        return lab;
    }
    const YamlTree tree(std::move(*content), file->string());
    const auto translation = readTranslation(tree);
    auto result = lab;
    applyTranslation(result, translation);
    result.language = translation.language;
    return checkTranslatedTexts(result, translation).empty() ? result : lab;
}

} // namespace foresight
