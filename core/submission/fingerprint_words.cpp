// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/submission/course_key.h"

namespace foresight {

namespace {

// Never changed: two versions of the program have to show the same words for a key.
constexpr std::array<std::string_view, 256> kWords{
    "acorn",   "actor",    "amber",    "anchor",   "ankle",   "apple",    "apron",   "arch",    "arrow",   "attic",
    "autumn",  "badge",    "bagel",    "baker",    "balcony", "bamboo",   "banana",  "banjo",   "barley",  "basket",
    "beacon",  "beaver",   "bell",     "bench",    "berry",   "bicycle",  "blanket", "blossom", "bonnet",  "bottle",
    "branch",  "bread",    "breeze",   "brick",    "bridge",  "bronze",   "broom",   "bucket",  "buffalo", "butter",
    "button",  "cabin",    "cactus",   "camel",    "candle",  "canoe",    "canvas",  "carbon",  "carpet",  "carrot",
    "castle",  "cavern",   "cedar",    "cellar",   "cement",  "chalk",    "cherry",  "chimney", "circle",  "citrus",
    "clover",  "coast",    "cobalt",   "coffee",   "comet",   "compass",  "copper",  "coral",   "corner",  "cotton",
    "cradle",  "crayon",   "cricket",  "crystal",  "curtain", "dagger",   "daisy",   "dawn",    "desert",  "diamond",
    "dinner",  "doctor",   "dolphin",  "donkey",   "dragon",  "drum",     "eagle",   "easel",   "echo",    "elbow",
    "elm",     "ember",    "engine",   "fabric",   "falcon",  "feather",  "fennel",  "fern",    "fiddle",  "field",
    "finger",  "flame",    "flute",    "forest",   "fossil",  "fountain", "fox",     "galaxy",  "garden",  "garlic",
    "gate",    "ginger",   "glacier",  "glove",    "goblet",  "goose",    "granite", "grape",   "gravel",  "guitar",
    "hammer",  "harbor",   "harvest",  "hazel",    "helmet",  "heron",    "honey",   "hotel",   "iceberg", "indigo",
    "island",  "ivory",    "jacket",   "jasmine",  "jigsaw",  "jungle",   "kettle",  "kitten",  "knot",    "ladder",
    "lagoon",  "lantern",  "laurel",   "lemon",    "lentil",  "lily",     "linen",   "lizard",  "lobster", "locket",
    "lotus",   "magnet",   "maple",    "marble",   "market",  "meadow",   "melon",   "mirror",  "monsoon", "mosaic",
    "moss",    "motor",    "mountain", "mustard",  "napkin",  "needle",   "nickel",  "nutmeg",  "oasis",   "ocean",
    "olive",   "onion",    "orange",   "orchard",  "otter",   "oven",     "owl",     "paddle",  "palace",  "panda",
    "paper",   "parrot",   "pebble",   "pencil",   "pepper",  "piano",    "pigeon",  "pillow",  "pine",    "planet",
    "plaza",   "plum",     "pocket",   "pony",     "poppy",   "potato",   "puddle",  "pumpkin", "puzzle",  "quartz",
    "quilt",   "rabbit",   "radish",   "raven",    "ribbon",  "river",    "robin",   "rocket",  "rose",    "saddle",
    "saffron", "salmon",   "sandal",   "satin",    "saturn",  "scarf",    "shadow",  "silver",  "socket",  "sparrow",
    "spider",  "spoon",    "spruce",   "squirrel", "stable",  "summer",   "sunset",  "tablet",  "tailor",  "tango",
    "teapot",  "temple",   "thimble",  "thunder",  "tiger",   "timber",   "tomato",  "trumpet", "tulip",   "tunnel",
    "turtle",  "umbrella", "valley",   "vanilla",  "velvet",  "village",  "violin",  "volcano", "waffle",  "walnut",
    "whistle", "willow",   "window",   "winter",   "yogurt",  "zebra"};

constexpr std::size_t kWordCount = 8;

} // namespace

std::string fingerprintWords(const Digest& fingerprint)
{
    std::string words;
    for (std::size_t i = 0; i < kWordCount; ++i) {
        words += i > 0 ? " " : "";
        words += kWords[fingerprint[i]];
    }
    return words;
}

} // namespace foresight
