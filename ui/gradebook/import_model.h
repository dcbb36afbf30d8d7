// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook.h"
#include "ui/gradebook/record_model.h"

#include <map>

namespace foresight::ui {

/// A verdict in plain words.
[[nodiscard]] QString verdictWords(ImportVerdict verdict);

/// A row per file that was offered, with its verdict and the reason.
class ImportModel final : public RecordModel
{
    Q_OBJECT

public:
    explicit ImportModel(QObject* parent);

    void clear();
    void add(const std::vector<ImportedFile>& files);
    /// Shows the files of one verdict; all without.
    void setFilter(std::optional<ImportVerdict> verdict);
    [[nodiscard]] const std::map<ImportVerdict, int>& counts() const { return m_counts; }

protected:
    [[nodiscard]] int recordCount() const override { return static_cast<int>(m_files.size()); }
    [[nodiscard]] QString text(int record, int column) const override;
    [[nodiscard]] QString hint(int record, int column) const override;
    [[nodiscard]] int compared(int a, int b, int column) const override;
    [[nodiscard]] bool accepts(int record) const override;

private:
    [[nodiscard]] const ImportedFile& file(int at) const { return m_files[static_cast<std::size_t>(at)]; }

    std::vector<ImportedFile> m_files;
    std::map<ImportVerdict, int> m_counts;
    std::optional<ImportVerdict> m_verdict;
};

} // namespace foresight::ui
