// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/submission/keyring.h"

#include <QDialog>

#include <filesystem>
#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace foresight::ui {

class GradebookSession;
class KeyJob;

/// The course key of the open gradebook, from the first passphrase to the course file for students, and what opens
/// sealed hand-ins. What is done here is written at once.
class KeyDialog final : public QDialog
{
    Q_OBJECT

public:
    KeyDialog(GradebookSession& session, QWidget* parent);

private:
    void addPassphrase(QVBoxLayout* column);
    void addKeys(QVBoxLayout* column);
    void addBackup(QVBoxLayout* column);
    void addOthers(QVBoxLayout* column);
    void addUse(QVBoxLayout* column);
    void addChange(QVBoxLayout* column);
    QPushButton* addButton(QVBoxLayout* column, const QString& text, const char* name, void (KeyDialog::*slot)());
    void refresh();
    void showKeys(const Keyring& ring);

    void make();
    void writeBackup();
    void readBack();
    void restore();
    void addOther();
    void saveCourse();
    void unlock();
    void changePassphrase();
    /// Work on another thread with the passphrase that is typed, which is wiped from its fields.
    void work(std::function<Result<void>(const Secret& passphrase)> task, const QString& done);
    void say(const QString& text, bool isFault);
    void say(const Error& error);
    void sayTooNear();
    [[nodiscard]] std::filesystem::path file() const;

    GradebookSession& m_session;
    KeyJob* m_job;
    QLineEdit* m_passphrase = nullptr;
    QLineEdit* m_again = nullptr;
    QLineEdit* m_new = nullptr;
    QLineEdit* m_newAgain = nullptr;
    QVBoxLayout* m_keys = nullptr;
    QLabel* m_backupState = nullptr;
    QLabel* m_useState = nullptr;
    QLineEdit* m_otherName = nullptr;
    QLineEdit* m_otherKey = nullptr;
    QPushButton* m_make = nullptr;
    QPushButton* m_write = nullptr;
    QPushButton* m_readBack = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_addOther = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_unlock = nullptr;
    QPushButton* m_change = nullptr;
    QLabel* m_said = nullptr;
    QLabel* m_fault = nullptr;
};

} // namespace foresight::ui
