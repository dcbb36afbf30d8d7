// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_draft.h"

#include "core/base/file.h"
#include "core/lab/formula_files.h"
#include "core/lab/lab_checker.h"
#include "core/lab/lab_texts.h"
#include "core/lab/placeholder.h"
#include "core/lab/table_files.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace foresight {

namespace {

constexpr const char* kTypedFigure = "typed-figure";

/// Faults of words, which show on their own page and leave the others as they are.
constexpr std::array<std::string_view, 10> kShowable{
    kTypedFigure,     "placeholder-syntax", "placeholder-unknown", "answer-longest",      "missing-explanation",
    "source-missing", "unused-input",       "unused-given",        "missing-translation", "unreachable-verdict"};

bool canBeShown(const Faults& faults)
{
    return std::all_of(faults.begin(), faults.end(), [](const Fault& fault) {
        return std::find(kShowable.begin(), kShowable.end(), fault.code) != kShowable.end();
    });
}

void addBindings(const ReadLab& lab, const TextUse& use, const std::string& path, const std::string& context,
                 const std::string& words, std::vector<Binding>& bindings)
{
    for (const TextPiece& piece : parseText(words).pieces) {
        if (piece.kind != PieceKind::Placeholder) {
            continue;
        }
        const Place place = lab.reading.places.placeWithin(path, piece.offset, "{{");
        bindings.push_back({path, place.line, place.column, context, use.act ? use.act->id : std::string(),
                            use.option ? use.option->id : std::string(), words.substr(piece.offset, piece.length)});
    }
}

std::vector<Binding> bindingsOf(const ReadLab& lab)
{
    std::vector<Binding> bindings;
    forEachText(lab.definition, [&](const TextSource& text, const TextUse& use) {
        addBindings(lab, use, text.key, {}, text.text, bindings);
        for (const auto& [context, words] : text.byContext) {
            addBindings(lab, use, text.key + "." + context, context, words, bindings);
        }
    });
    std::stable_sort(bindings.begin(), bindings.end(), [](const Binding& a, const Binding& b) {
        return std::tie(a.line, a.column) < std::tie(b.line, b.column);
    });
    return bindings;
}

} // namespace

Result<LabDraft> readDraft(const std::filesystem::path& folder, const std::string& language)
{
    const auto file = folder / "lab.yaml";
    auto content = readFile(file, kYamlBytes);
    if (!content && content.error().code != ErrorCode::TooLarge) {
        return fail(std::move(content.error()));
    }
    LabDraft draft;
    if (!content) { // too large to be read
        draft.faults = checkLab(folder);
        return draft;
    }
    const YamlTree tree(*content, file.string());
    auto lab = readLab(tree);
    readSpokenTexts(lab.definition, folder);
    readTables(lab, folder);
    draft.faults = checkAll(lab, folder);
    if (!lab.isComplete || !canBeShown(draft.faults)) {
        return draft;
    }
    const auto hash = labContentHash(*content, lab);
    draft.bindings = bindingsOf(lab);
    draft.lab = std::make_shared<const Lab>(translated(lab.definition, folder, language), folder, hash);
    return draft;
}

bool isUnboundFigure(const Fault& fault)
{
    return fault.code == kTypedFigure;
}

} // namespace foresight
