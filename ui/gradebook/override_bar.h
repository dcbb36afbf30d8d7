// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <optional>
#include <string>

class QLabel;
class QLineEdit;
class QPushButton;

namespace foresight::ui {

/// The row below the grades in which points are changed by hand, always with a reason; or a student is excused.
class OverrideBar final : public QFrame
{
    Q_OBJECT

public:
    explicit OverrideBar(QWidget* parent = nullptr);

    /// Turns to one student's item, or with nothing chosen to an explanation.
    void show(const QString& student, const std::string& studentId, const QString& item, double possible);
    void clear();

Q_SIGNALS:
    /// No points: excused.
    void overrideRequested(const std::string& studentId, const std::string& item, std::optional<double> points,
                           const std::string& reason);

private:
    void request(bool excuse);
    void showFault(const QString& text);

    std::string m_studentId;
    QString m_item;
    double m_possible = 0;
    QLabel* m_what;
    QLineEdit* m_points;
    QLineEdit* m_reason;
    QLabel* m_fault;
    QPushButton* m_change;
    QPushButton* m_excuse;
};

} // namespace foresight::ui
