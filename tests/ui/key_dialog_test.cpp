// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gradebook_fixture.h"

#include "core/base/file.h"
#include "core/submission/keyring.h"
#include "core/submission/sealed.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace foresight;
using namespace foresight::ui;

/// The course key in the gradebook's window, from the passphrase to hand-ins that are opened.
class KeyDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GradebookFixture>();
        m_fixture->open();
        QVERIFY(QDir().mkdir(m_fixture->path("stick")));
        Dialogs::instance().saveFile = [this](QWidget*, const QString&, const QString&, const QString&) {
            return m_fixture->path(m_target);
        };
        m_fixture->find<QAction>("courseKeyAction")->trigger();
        m_dialog = m_fixture->find<QDialog>("keyDialog");
        QVERIFY(m_dialog != nullptr);
    }
    void cleanup() { m_fixture.reset(); }

    void theCourseFileComesAfterTheBackupWasReadBack()
    {
        QVERIFY(!button("keySaveCoursePushButton")->isEnabled());
        makeKey();
        const Keyring ring = Keyring::read(m_fixture->path("course.fgb.keys").toStdString()).value();
        QVERIFY(said("keyWords1Label").contains(QString::fromStdString(keyWords(ring.current()->key))));
        QVERIFY(said("keyState1Label").contains(QStringLiteral("Not finished")));
        QVERIFY(!button("keySaveCoursePushButton")->isEnabled());
        QVERIFY(!button("keyMakePushButton")->isEnabled());
        m_target = "beside.keys";
        press("keyBackupPushButton");
        QVERIFY(said("keyFaultLabel").contains(QStringLiteral("another place")));
        writeBackup();
        readBack(QStringLiteral("another passphrase"));
        QVERIFY(said("keyFaultLabel").contains(QStringLiteral("does not open the key")));
        QVERIFY(!button("keySaveCoursePushButton")->isEnabled());
        readBack(m_words);
        QVERIFY2(said("keyFaultLabel").isEmpty(), qPrintable(said("keyFaultLabel")));
        QVERIFY(button("keySaveCoursePushButton")->isEnabled());
        saveCourse();
        const auto course = readStudentCourse(m_fixture->path("c.foresight-course").toStdString());
        QVERIFY(course.has_value());
        QCOMPARE(course->id, std::string("MLSYS-101"));
        QVERIFY(course->recipients.front().key == ring.current()->key);
    }

    void passphrasesHaveToAgreeAndAreForgotten()
    {
        type("keyPassphraseLineEdit", m_words);
        type("keyAgainLineEdit", m_words + QStringLiteral("x"));
        press("keyMakePushButton");
        QVERIFY(said("keyFaultLabel").contains(QStringLiteral("differ")));
        QVERIFY(line("keyPassphraseLineEdit")->text().isEmpty());
        QCOMPARE(line("keyPassphraseLineEdit")->echoMode(), QLineEdit::Password);
        type("keyPassphraseLineEdit", QStringLiteral("short"));
        type("keyAgainLineEdit", QStringLiteral("short"));
        press("keyMakePushButton");
        QTRY_VERIFY(said("keyFaultLabel").contains(QStringLiteral("too short")));
        QVERIFY(!QFile::exists(m_fixture->path("course.fgb.keys")));
    }

    void othersAreAdded()
    {
        type("keyOtherNameLineEdit", QStringLiteral("Department"));
        type("keyOtherKeyLineEdit", QStringLiteral("no key"));
        press("keyAddOtherPushButton");
        QVERIFY(said("keyFaultLabel").contains(QStringLiteral("64 hexadecimal digits")));
        const PublicKey other = CourseKey::drawn().publicKey();
        type("keyOtherKeyLineEdit", QString::fromStdString(hex(other)));
        press("keyAddOtherPushButton");
        QVERIFY(said("keyFaultLabel").isEmpty());
        QVERIFY(said("keyWords1Label").contains(QString::fromStdString(keyWords(other))));
        type("keyOtherNameLineEdit", QStringLiteral("Department"));
        line("keyOtherKeyLineEdit")->setText(said("keyDigits1Label").mid(QStringLiteral("Public key ").size()));
        press("keyAddOtherPushButton"); // as copied from the window
        QVERIFY(said("keyFaultLabel").contains(QStringLiteral("here already")));
    }

    void sealedHandInsAreOpenedWhileUnlocked()
    {
        makeKey();
        writeBackup();
        readBack(m_words);
        saveCourse();
        m_fixture->playAndHandIn("S1", "plain.foresight");
        const std::string plain = *readFile(m_fixture->path("plain.foresight").toStdString(), kSubmissionLimit);
        const auto course = readStudentCourse(m_fixture->path("c.foresight-course").toStdString());
        QVERIFY(
            writeFile(m_fixture->path("sealed.foresight").toStdString(), sealed(plain, *course).value()).has_value());
        m_fixture->importNow({QStringLiteral("sealed.foresight")});
        QCOMPARE(kept(), std::size_t{0});
        QCOMPARE(m_fixture->cell("importTableView", 0, 1), QStringLiteral("sealed; not opened"));
        QVERIFY(m_fixture->cell("importTableView", 0, 2).startsWith(QStringLiteral("Unlock the course key")));
        unlock(QStringLiteral("another passphrase"));
        QTRY_VERIFY(said("keyFaultLabel").contains(QStringLiteral("does not open the key")));
        unlock(m_words);
        QTRY_VERIFY(m_fixture->window->session().hasKeys());
        m_fixture->importNow({QStringLiteral("sealed.foresight")});
        QCOMPARE(kept(), std::size_t{1});
        press("keyUnlockPushButton"); // now it locks
        QVERIFY(!m_fixture->window->session().hasKeys());
    }

    void thePassphraseIsChangedWithANewBackup()
    {
        QVERIFY(!button("keyChangePushButton")->isEnabled());
        makeKey();
        writeBackup();
        readBack(m_words);
        const std::string file = m_fixture->path("course.fgb.keys").toStdString();
        const Keyring before = Keyring::read(file).value();
        const QString fresh = QStringLiteral("four other words here");
        change(m_words, fresh, QStringLiteral("four other words hear"), "stick/second.keys");
        QVERIFY(said("keyFaultLabel").contains(QStringLiteral("differ")));
        change(QStringLiteral("another passphrase"), fresh, fresh, "stick/second.keys");
        QVERIFY(said("keyFaultLabel").contains(QStringLiteral("does not open the key")));
        change(m_words, fresh, fresh, "beside.keys");
        QVERIFY(said("keyFaultLabel").contains(QStringLiteral("another place")));
        QVERIFY(Keyring::read(file)->keys() == before.keys());
        change(m_words, fresh, fresh, "stick/second.keys");
        QVERIFY2(said("keyFaultLabel").isEmpty(), qPrintable(said("keyFaultLabel")));
        QVERIFY(line("keyNewPassphraseLineEdit")->text().isEmpty());
        QVERIFY(QFile::exists(m_fixture->path("stick/second.keys")));
        QVERIFY(button("keySaveCoursePushButton")->isEnabled());
        unlock(m_words);
        QVERIFY(!m_fixture->window->session().hasKeys());
        unlock(fresh);
        QVERIFY(m_fixture->window->session().hasKeys());
    }

private:
    QPushButton* button(const char* name) { return m_dialog->findChild<QPushButton*>(QString::fromLatin1(name)); }
    QLineEdit* line(const char* name) { return m_dialog->findChild<QLineEdit*>(QString::fromLatin1(name)); }
    QString said(const char* name)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what was shown before
        const auto* label = m_dialog->findChild<QLabel*>(QString::fromLatin1(name));
        return label ? bare(label->text()) : QString();
    }
    void press(const char* name) { QTest::keyClick(button(name), Qt::Key_Space); }
    void type(const char* name, const QString& text)
    {
        line(name)->clear();
        QTest::keyClicks(line(name), text);
    }
    void waitForWork() { QTRY_VERIFY_WITH_TIMEOUT(button("keyRestorePushButton")->isEnabled(), 30'000); }
    void makeKey()
    {
        type("keyPassphraseLineEdit", m_words);
        type("keyAgainLineEdit", m_words);
        press("keyMakePushButton");
        waitForWork();
        QVERIFY2(said("keyFaultLabel").isEmpty(), qPrintable(said("keyFaultLabel")));
    }
    void writeBackup()
    {
        m_target = "stick/backup.keys";
        press("keyBackupPushButton");
        QVERIFY2(said("keyFaultLabel").isEmpty(), qPrintable(said("keyFaultLabel")));
    }
    void readBack(const QString& words)
    {
        m_fixture->answer = {m_fixture->path("stick/backup.keys")};
        type("keyPassphraseLineEdit", words);
        press("keyReadBackPushButton");
        waitForWork();
    }
    void change(const QString& before, const QString& after, const QString& again, const char* target)
    {
        m_target = target;
        type("keyPassphraseLineEdit", before);
        type("keyNewPassphraseLineEdit", after);
        type("keyNewAgainLineEdit", again);
        press("keyChangePushButton");
        waitForWork();
    }
    void saveCourse()
    {
        m_target = "c.foresight-course";
        press("keySaveCoursePushButton");
        QVERIFY2(said("keyFaultLabel").isEmpty(), qPrintable(said("keyFaultLabel")));
    }
    void unlock(const QString& words)
    {
        type("keyPassphraseLineEdit", words);
        press("keyUnlockPushButton");
        waitForWork();
    }
    [[nodiscard]] std::size_t kept() const { return m_fixture->window->session().gradebook().origins()->size(); }

    const QString m_words = QStringLiteral("correct horse battery staple");
    const char* m_target = "";
    std::unique_ptr<GradebookFixture> m_fixture;
    QDialog* m_dialog = nullptr;
};

QTEST_MAIN(KeyDialogTest)
#include "key_dialog_test.moc"
