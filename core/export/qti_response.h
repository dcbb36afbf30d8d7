// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/question.h"

#include <string>
#include <vector>

namespace foresight {

/// A response as QTI holds it.
struct QtiValue
{
    std::string text;  ///< written for QTI already: an XML name, two of them, a number, or escaped text
    std::string field; ///< of a record: its field, an XML name
};
struct QtiResponse
{
    std::string part; ///< of a sentence: the blank, an XML name; each blank is a variable of its own
    std::string cardinality;
    std::string baseType; ///< empty for a record: its values carry "float"
    std::vector<QtiValue> values;
};

/// An answer as QTI's variables, by the interaction that its kind is there:
///
/// | kind            | interaction                | cardinality | base type    |
/// |-----------------|----------------------------|-------------|--------------|
/// | single choice   | choice                     | single      | identifier   |
/// | several choices | choice                     | multiple    | identifier   |
/// | number          | text entry                 | single      | float        |
/// | ranking         | order                      | ordered     | identifier   |
/// | matching        | match                      | multiple    | directedPair |
/// | sentence        | inline choice, one a blank | single      | identifier   |
/// | allocation      | (none: a record of parts)  | record      | float fields |
/// | short text      | extended text              | single      | string       |
///
/// An empty answer gives the variables without values. Without a question, or when the answer is not one to it, it is
/// one identifier, or a string where `isText`.
[[nodiscard]] std::vector<QtiResponse> qtiResponses(const Question* question, const std::string& answer, bool isText);

} // namespace foresight
