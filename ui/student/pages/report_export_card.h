// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFrame>

class QLabel;

namespace foresight::ui {

class StudentSession;

/// Keeps the report as a file: a web page, or PDF.
class ReportExportCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ReportExportCard(const StudentSession& session, QWidget* parent = nullptr);

    /// Receipt code that the files name.
    void setReceipt(const QString& receipt);

private:
    void saveHtml();
    void savePdf();
    void tell(const Result<void>& written, const QString& file);

    const StudentSession& m_session;
    QString m_receipt;
    QLabel* m_state;
};

} // namespace foresight::ui
