// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/replay_words.h"
#include "ui/gradebook/record_model.h"

#include <QLocale>

#include <memory>
#include <optional>

namespace foresight::ui {

/// Every event of a hand-in in order: when, in which act, and what happened in words.
class TimelineModel final : public RecordModel
{
    Q_OBJECT

public:
    // Columns: what is read at a glance comes first.
    static constexpr int kSince = 0;
    static constexpr int kWhat = 1;
    static constexpr int kAct = 2;
    static constexpr int kTime = 3;
    static constexpr int kNumber = 4;

    using RecordModel::RecordModel;

    /// Null: no events.
    void setReplay(std::shared_ptr<const Replay> replay, const QLocale& locale);

protected:
    [[nodiscard]] int recordCount() const override;
    [[nodiscard]] QString text(int record, int column) const override;
    [[nodiscard]] QString hint(int record, int column) const override;
    [[nodiscard]] int compared(int a, int b, int column) const override;

private:
    std::shared_ptr<const Replay> m_replay;
    std::optional<TextRenderer> m_text;
    QLocale m_locale;
};

} // namespace foresight::ui
