// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/input_range.h"
#include "core/model/settings.h"
#include "ui/instrument/number_control.h"

namespace foresight::ui {

/// Two number inputs that are the ends of a range: each has a slider and a field, and takes the other along rather than
/// pass it. Both changes are told as one.
class RangeControl final : public QWidget
{
    Q_OBJECT

public:
    struct End
    {
        InputSpec input;
        NumberControl::Words words;
        double story; ///< value to reset to
    };
    RangeControl(const End& lower, const End& upper, const QLocale& locale, QWidget* parent = nullptr);

    /// Shows settings that came from elsewhere; tells nobody.
    void showSettings(const Settings& settings);
    /// Tells a move that waits for the keyboard to rest.
    void settlePending();

Q_SIGNALS:
    void moved(const foresight::Settings& change);
    void settled(const foresight::Settings& change);

private:
    void take(const RangeEnds& ends);
    [[nodiscard]] Settings change() const;

    InputSpec m_lower;
    InputSpec m_upper;
    RangeEnds m_ends;
    NumberControl* m_from;
    NumberControl* m_to;
};

} // namespace foresight::ui
