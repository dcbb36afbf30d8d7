// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab.h"

#include <QString>

#include <filesystem>

namespace foresight::test {

/// The lab that asks every kind of question.
inline const Lab& lab()
{
    static const auto read = Lab::read(std::filesystem::path(FORESIGHT_TEST_DATA) / "labs" / "questions");
    return **read;
}

/// "number" is the prediction of that act, "ranking/" its reflection.
inline const Question& question(const QString& name)
{
    const bool reflects = name.endsWith(QLatin1Char('/'));
    const Act& act = *lab().definition().act(name.chopped(reflects ? 1 : 0).toStdString());
    return reflects ? act.reflect : act.predict;
}

inline const Question& question(const char* name)
{
    return question(QString::fromLatin1(name));
}

} // namespace foresight::test
