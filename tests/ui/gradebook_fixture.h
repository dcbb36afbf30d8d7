// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook.h"
#include "core/lab/lab_library.h"
#include "core/ledger/ledger.h"
#include "core/session/play_script.h"
#include "core/submission/submission.h"
#include "ui/dialogs.h"
#include "ui/gradebook/gradebook_window.h"

#include <QFile>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace foresight::ui {

/// A text without the marks that keep foreign names from turning the line around.
[[nodiscard]] inline QString bare(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

/// A folder with a gradebook of a small course, hand-ins made through the real session, and a window on it.
class GradebookFixture
{
public:
    GradebookFixture()
    {
        Dialogs& dialogs = Dialogs::instance();
        dialogs.inform = [this](QWidget*, const QString& title, const QString& text) { said.append(title + text); };
        dialogs.confirm = [](QWidget*, const QString&, const QString&, const QString&) { return true; };
        dialogs.openFiles = [this](QWidget*, const QString&, const QString&, const QString&) { return answer; };
        dialogs.saveFile = [this](QWidget*, const QString&, const QString& suggested, const QString&) {
            return m_folder.filePath(suggested);
        };
    }
    ~GradebookFixture() { Dialogs::instance().reset(); }
    GradebookFixture(const GradebookFixture&) = delete;
    GradebookFixture& operator=(const GradebookFixture&) = delete;

    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] QByteArray read(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Makes course.fgb with a roster and opens the window on it.
    void open(const QByteArray& attempt = "last", const QByteArray& due = "2031-05-01T12:00:00Z")
    {
        write("course.yaml", "id: MLSYS-101\nterm: 2026-fall\nmatch: student_id\nattempt: " + attempt +
                                 "\nlabs:\n  - {lab: data-gravity-trap, item: \"Lab 04\", points: 10, rubric: default, "
                                 "due: " +
                                 due + ", canvas_id: 5123}\n");
        write("roster.csv", "student_id,given_name,family_name,email,login,lms_id,sis_id,section\n"
                            "S1,Ada,Able,ada@example.edu,ada,1001,S1,A\nS2,Bo,\"Bunce, Jr\",,bo,1002,S2,A\n"
                            "S3,Cy,Corr,,cy,1003,S3,B\n" +
                                furtherStudents);
        auto made = Gradebook::create(path("course.fgb").toStdString(), path("course.yaml").toStdString(), author());
        QVERIFY(made.has_value());
        const auto students = readRoster(path("roster.csv").toStdString(), made->course().match);
        QVERIFY(students.has_value());
        QVERIFY(made->importRoster(*students, author()).has_value());
        window = std::make_unique<GradebookWindow>(std::vector<std::filesystem::path>{FORESIGHT_LABS}, clock);
        window->show();
        window->openFile(path("course.fgb"));
        QVERIFY(window->session().isOpen());
    }

    /// A learner does the lab and hands it in; once more for a further attempt.
    void playAndHandIn(const char* learner, const char* file, const char* name = "dee") const
    {
        const auto script = readPlayScript(FORESIGHT_TEST_DATA "/play/" + std::string(name) + ".yaml");
        QVERIFY(script.has_value());
        playAndHandIn(learner, file, *script);
    }
    void playAndHandIn(const char* learner, const char* file, const PlayScript& script) const
    {
        const auto lab = findLab("data-gravity-trap", {FORESIGHT_LABS});
        const std::filesystem::path data = path(learner).toStdString();
        const auto ledger = Ledger::open(data, {learner, {}}, true);
        const auto key = InstallationKey::openOrCreate(data);
        const LabDefinition& definition = (*lab)->definition();
        const auto attempt = (*ledger)->beginAttempt(definition.id, definition.version, (*lab)->contentHash(),
                                                     key->publicKeyHex(), "test", clock.utcMs());
        QVERIFY(attempt.has_value());
        const auto store = (*ledger)->store(*attempt);
        auto session = Session::resume(*lab, *store, clock, attempt->attempt);
        QVERIFY(session.has_value());
        QVERIFY(play(script, *session, "test").has_value());
        QVERIFY(handIn(**ledger, **lab, *key, clock, path(file).toStdString()).has_value());
    }

    void importNow(const QStringList& names) const
    {
        QStringList paths;
        for (const QString& name : names)
            paths.append(m_folder.filePath(name));
        window->showArea(QStringLiteral("import"));
        window->session().importPaths(paths);
        QTRY_VERIFY_WITH_TIMEOUT(!window->session().importing(), 30'000);
    }

    template <typename T>
    [[nodiscard]] T* find(const char* name) const
    {
        return window->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString cell(const char* table, int row, int column) const
    {
        return bare(find<QTableView>(table)->model()->index(row, column).data().toString());
    }
    [[nodiscard]] Author author() const { return {"kim", clock.utcMs()}; }

    SystemClock clock;
    QStringList said;           ///< messages that were shown
    QStringList answer;         ///< to every question for files
    QByteArray furtherStudents; ///< lines of the roster beyond the first three
    std::unique_ptr<GradebookWindow> window;

private:
    QTemporaryDir m_folder;
};

} // namespace foresight::ui
