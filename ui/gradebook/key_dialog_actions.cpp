// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the buttons of the key dialog do.

#include "core/base/error_text.h"
#include "core/base/file.h"
#include "ui/dialogs.h"
#include "ui/gradebook/gradebook_session.h"
#include "ui/gradebook/key_dialog.h"
#include "ui/gradebook/key_job.h"
#include "ui/qt_text.h"

#include <QLabel>
#include <QLineEdit>

#include <memory>
#include <utility>

namespace foresight::ui {

namespace {

/// What a field holds; the field is emptied.
Secret takenFrom(QLineEdit* field)
{
    std::string text = coreText(field->text());
    field->clear();
    return Secret::taken(text);
}

std::string courseName(const Course& course)
{
    return course.id + (course.term.empty() ? "" : " " + course.term);
}

} // namespace

std::filesystem::path KeyDialog::file() const
{
    return keyringFor(m_session.file());
}

void KeyDialog::say(const QString& text, bool isFault)
{
    m_said->setText(isFault ? QString() : text);
    m_said->setVisible(!isFault && !text.isEmpty());
    m_fault->setText(isFault ? text : QString());
    m_fault->setVisible(isFault && !text.isEmpty());
}

void KeyDialog::say(const Error& error)
{
    say(qtText(errorLine(error)), true);
}

void KeyDialog::sayTooNear()
{
    say(tr("Choose another place: a backup beside the key is lost with it."), true);
}

void KeyDialog::work(std::function<Result<void>(const Secret& passphrase)> task, const QString& done)
{
    auto passphrase = std::make_shared<const Secret>(takenFrom(m_passphrase));
    m_again->clear();
    if (passphrase->size() == 0) {
        say(tr("Passphrase: type it first."), true);
        return m_passphrase->setFocus();
    }
    say(tr("One moment…"), false);
    m_job->start([task = std::move(task), passphrase] { return task(*passphrase); },
                 [this, done](const Result<void>& said) {
                     if (said)
                         say(done, false);
                     else
                         say(said.error());
                     refresh();
                 });
    refresh();
}

void KeyDialog::make()
{
    if (m_passphrase->text() != m_again->text()) {
        say(tr("The two passphrases differ: type both again."), true);
        m_passphrase->clear();
        m_again->clear();
        return m_passphrase->setFocus();
    }
    const std::string name = courseName(m_session.course());
    const std::int64_t now = m_session.clock().utcMs();
    work(
        [file = file(), name, now](const Secret& passphrase) {
            return changeKeyring(file, [&](Keyring& ring) -> Result<void> {
                const auto made = ring.make(name, passphrase, now);
                return made ? Result<void>() : fail(made.error());
            });
        },
        tr("The key is made. Now write a backup to another place and read it back."));
}

void KeyDialog::writeBackup()
{
    const QString target = Dialogs::instance().saveFile(this, tr("Write a backup to another place"),
                                                        tr("course key backup.keys"), tr("Keys (*.keys)"));
    if (target.isEmpty())
        return;
    if (liesBeside(file(), coreText(target)))
        return sayTooNear();
    if (const auto written = foresight::writeBackup(file(), coreText(target)); !written)
        return say(written.error());
    say(tr("The backup is written. Now read it back."), false);
}

void KeyDialog::readBack()
{
    const QStringList files = Dialogs::instance().openFiles(this, tr("Read the backup back"), {}, tr("Keys (*.keys)"));
    if (files.isEmpty())
        return;
    if (liesBeside(file(), coreText(files.first())))
        return sayTooNear();
    const std::int64_t now = m_session.clock().utcMs();
    work([file = file(), backup = coreText(files.first()),
          now](const Secret& passphrase) { return readBackupBack(file, backup, passphrase, now); },
         tr("The backup was read back: the key is finished."));
}

void KeyDialog::restore()
{
    const QStringList files =
        Dialogs::instance().openFiles(this, tr("Take a key from a backup"), {}, tr("Keys (*.keys)"));
    if (files.isEmpty())
        return;
    auto backup = Keyring::read(coreText(files.first()));
    if (!backup)
        return say(backup.error());
    const std::int64_t now = m_session.clock().utcMs();
    work(
        [file = file(), backup = std::move(*backup), now](const Secret& passphrase) {
            return changeKeyring(file, [&](Keyring& ring) -> Result<void> {
                const auto restored = ring.restore(backup, passphrase, now);
                return restored ? Result<void>() : fail(restored.error());
            });
        },
        tr("What the backup holds is here now."));
}

void KeyDialog::changePassphrase()
{
    const auto after = std::make_shared<const Secret>(takenFrom(m_new));
    const Secret again = takenFrom(m_newAgain);
    if (!after->equals(again)) {
        say(tr("The two passphrases differ: type both again."), true);
        return m_new->setFocus();
    }
    const QString target = Dialogs::instance().saveFile(this, tr("Write a backup to another place"),
                                                        tr("course key backup.keys"), tr("Keys (*.keys)"));
    if (target.isEmpty())
        return;
    if (liesBeside(file(), coreText(target)))
        return sayTooNear();
    const std::int64_t now = m_session.clock().utcMs();
    work(
        [file = file(), after, backup = coreText(target), now](const Secret& before) -> Result<void> {
            const auto changed = foresight::changePassphrase(file, before, *after, backup, now);
            return changed ? Result<void>() : fail(changed.error());
        },
        tr("The passphrase is changed. The backup that was written opens with the new one."));
}

void KeyDialog::addOther()
{
    // Copied from another's window, the digits have places where a line may end among them.
    const QString digits = m_otherKey->text().remove(QChar(0x200B)).remove(QLatin1Char(' '));
    const auto key = publicKeyFromHex(coreText(digits));
    if (!key) {
        say(tr("Public key: 64 hexadecimal digits, as the other's gradebook shows them."), true);
        return m_otherKey->setFocus();
    }
    const Recipient other{coreText(m_otherName->text().trimmed()), *key};
    if (other.name.empty()) {
        say(tr("Name: say whose key it is."), true);
        return m_otherName->setFocus();
    }
    if (const auto ring = Keyring::read(file()); ring && ring->has(*key)) {
        say(tr("This key is here already."), true);
        return m_otherKey->setFocus();
    }
    if (const auto added = changeKeyring(file(), [&](Keyring& ring) { return ring.addOther(other); }); !added) {
        say(added.error());
        return m_otherName->setFocus();
    }
    m_otherName->clear();
    m_otherKey->clear();
    say(tr("Added. It counts for course files that are saved from now on."), false);
    refresh();
}

void KeyDialog::saveCourse()
{
    const auto ring = Keyring::read(file());
    const auto course = ring ? ring->studentCourse(m_session.course().id, m_session.course().term)
                             : Result<StudentCourse>(fail(ring.error()));
    if (!course)
        return say(course.error());
    const QString target = Dialogs::instance().saveFile(this, tr("Save the course file for students"),
                                                        qtText(course->id) + QStringLiteral(".foresight-course"),
                                                        tr("Course files (*.foresight-course)"));
    if (target.isEmpty())
        return;
    if (const auto written = writeFile(coreText(target), studentCourseText(*course)); !written)
        return say(written.error());
    say(tr("The course file is saved. Tell your students the words above: they see the same."), false);
}

void KeyDialog::unlock()
{
    if (m_session.hasKeys()) {
        m_session.setKeys({});
        say(tr("Sealed hand-ins are locked again."), false);
        return refresh();
    }
    auto opened = std::make_shared<std::shared_ptr<const OpenKeys>>();
    auto passphrase = std::make_shared<const Secret>(takenFrom(m_passphrase));
    if (passphrase->size() == 0) {
        say(tr("Passphrase: type it first."), true);
        return m_passphrase->setFocus();
    }
    say(tr("One moment…"), false);
    m_job->start(
        [file = file(), opened, passphrase]() -> Result<void> {
            const auto ring = Keyring::read(file);
            if (!ring)
                return fail(ring.error());
            auto keys = ring->open(*passphrase);
            if (!keys)
                return fail(keys.error());
            *opened = std::make_shared<const OpenKeys>(std::move(*keys));
            return {};
        },
        [this, opened](const Result<void>& said) {
            if (said)
                m_session.setKeys(*opened);
            said ? say(tr("Unlocked: import the sealed hand-ins now."), false) : say(said.error());
            refresh();
        });
    refresh();
}

} // namespace foresight::ui
