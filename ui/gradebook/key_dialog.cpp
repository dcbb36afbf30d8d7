// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/key_dialog.h"

#include "core/base/text.h"
#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/grade_words.h"
#include "ui/gradebook/gradebook_session.h"
#include "ui/gradebook/key_job.h"
#include "ui/handbook_window.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace foresight::ui {

namespace {

QVBoxLayout* addCard(QVBoxLayout* column, const QString& title)
{
    QFrame* card = roleFrame(QStringLiteral("card"), column->parentWidget());
    frameLayout(card)->addWidget(textLabel(title, QStringLiteral("section"), card));
    column->addWidget(card);
    return frameLayout(card);
}

QLineEdit* addField(QVBoxLayout* column, const char* name, const QString& title, bool isSecret = false)
{
    QWidget* parent = column->parentWidget();
    auto* field = new QLineEdit(parent);
    nameWidget(field, QString::fromLatin1(name), QString(title).remove(QLatin1Char('&')));
    if (isSecret)
        field->setEchoMode(QLineEdit::Password);
    column->addWidget(fieldLabel(title, field, parent));
    column->addWidget(field);
    return field;
}

QLabel* addLabel(QVBoxLayout* column, const char* name, const QString& text, const QString& role)
{
    QLabel* label = textLabel(text, role, column->parentWidget());
    label->setObjectName(QString::fromLatin1(name));
    column->addWidget(label);
    return label;
}

} // namespace

KeyDialog::KeyDialog(GradebookSession& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_job(new KeyJob(this))
{
    setObjectName(QStringLiteral("keyDialog"));
    setProperty(kHelpAnchor, QStringLiteral("course"));
    setWindowTitle(tr("Course key"));
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("keyScrollArea"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // the fields in it are what the keyboard goes to
    auto* surface = new QWidget(scroll);
    auto* column = new QVBoxLayout(surface);
    column->addWidget(textLabel(tr("Course key"), QStringLiteral("title"), surface));
    column->addWidget(textLabel(tr("Students who have your course file seal what they hand in: only the keys below "
                                   "open it. Without a course file, hand-ins are plain text."),
                                QStringLiteral("lead"), surface));
    addPassphrase(column);
    addKeys(column);
    addBackup(column);
    addOthers(column);
    addUse(column);
    addChange(column);
    column->addStretch();
    scroll->setWidget(surface);
    auto* outer = new QVBoxLayout(this);
    outer->addWidget(scroll, 1);
    m_said = addLabel(outer, "keySaidLabel", {}, QStringLiteral("strong"));
    m_fault = addLabel(outer, "keyFaultLabel", {}, QStringLiteral("error"));
    auto* close = areaButton(tr("Close"), QStringLiteral("keyClosePushButton"), QStringLiteral("secondary"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    outer->addWidget(close, 0, Qt::AlignTrailing);
    const QSize room = parent ? parent->size() : QSize(700, 640);
    resize(std::min(Theme::current().scaled(680), room.width()), std::min(Theme::current().scaled(680), room.height()));
    say({}, false);
    refresh();
    m_passphrase->setFocus();
}

QPushButton* KeyDialog::addButton(QVBoxLayout* column, const QString& text, const char* name, void (KeyDialog::*slot)())
{
    auto* button = areaButton(text, QString::fromLatin1(name), QStringLiteral("secondary"), column->parentWidget());
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    column->addWidget(button, 0, Qt::AlignLeading);
    return button;
}

void KeyDialog::addPassphrase(QVBoxLayout* outer)
{
    QVBoxLayout* column = addCard(outer, tr("Passphrase"));
    QWidget* card = column->parentWidget();
    column->addWidget(textLabel(tr("The key lies beside the gradebook under a passphrase, which each step below asks "
                                   "for. Nobody can reset it: write it down and keep it apart from the computer."),
                                QStringLiteral("caption"), card));
    m_passphrase = addField(column, "keyPassphraseLineEdit", tr("&Passphrase"), true);
    m_again = addField(column, "keyAgainLineEdit", tr("The same a&gain, for a new key"), true);
}

void KeyDialog::addKeys(QVBoxLayout* outer)
{
    QVBoxLayout* column = addCard(outer, tr("Keys"));
    auto* holder = new QWidget(column->parentWidget());
    m_keys = new QVBoxLayout(holder);
    m_keys->setContentsMargins(0, 0, 0, 0);
    column->addWidget(holder);
    m_make = addButton(column, tr("&Make a key"), "keyMakePushButton", &KeyDialog::make);
    m_restore = addButton(column, tr("&Take a key from a backup…"), "keyRestorePushButton", &KeyDialog::restore);
}

void KeyDialog::addBackup(QVBoxLayout* outer)
{
    QVBoxLayout* column = addCard(outer, tr("Backup"));
    m_backupState = addLabel(column, "keyBackupStateLabel", {}, {});
    column->addWidget(textLabel(tr("Put the backup in another place, such as a USB stick, and read it back from there. "
                                   "A lost key cannot be made again, and what was sealed for it stays closed."),
                                QStringLiteral("caption"), column->parentWidget()));
    m_write = addButton(column, tr("&Write a backup…"), "keyBackupPushButton", &KeyDialog::writeBackup);
    m_readBack = addButton(column, tr("&Read the backup back…"), "keyReadBackPushButton", &KeyDialog::readBack);
}

void KeyDialog::addOthers(QVBoxLayout* outer)
{
    QVBoxLayout* column = addCard(outer, tr("Others who can open hand-ins"));
    column->addWidget(textLabel(tr("Such as the department. Compare the words with whom the key belongs to before you "
                                   "save the course file."),
                                QStringLiteral("caption"), column->parentWidget()));
    m_otherName = addField(column, "keyOtherNameLineEdit", tr("&Name"));
    m_otherName->setMaxLength(static_cast<int>(kNameLimit));
    m_otherKey = addField(column, "keyOtherKeyLineEdit", tr("P&ublic key, 64 hexadecimal digits"));
    m_addOther = addButton(column, tr("&Add"), "keyAddOtherPushButton", &KeyDialog::addOther);
}

void KeyDialog::addUse(QVBoxLayout* outer)
{
    QVBoxLayout* column = addCard(outer, tr("Use"));
    m_save =
        addButton(column, tr("&Save the course file for students…"), "keySaveCoursePushButton", &KeyDialog::saveCourse);
    m_useState = addLabel(column, "keyUseStateLabel", {}, {});
    m_unlock = addButton(column, tr("&Unlock sealed hand-ins"), "keyUnlockPushButton", &KeyDialog::unlock);
}

void KeyDialog::addChange(QVBoxLayout* outer)
{
    QVBoxLayout* column = addCard(outer, tr("Another passphrase"));
    column->addWidget(
        textLabel(tr("Type the passphrase so far above. A new backup is written to another place and read "
                     "back first. Backups made before still open with the passphrase so far: keep them "
                     "apart, or destroy them."),
                  QStringLiteral("caption"), column->parentWidget()));
    m_new = addField(column, "keyNewPassphraseLineEdit", tr("New passphras&e"), true);
    m_newAgain = addField(column, "keyNewAgainLineEdit", tr("The new one aga&in"), true);
    m_change = addButton(column, tr("C&hange the passphrase…"), "keyChangePushButton", &KeyDialog::changePassphrase);
}

void KeyDialog::showKeys(const Keyring& ring)
{
    clearLayout(m_keys);
    QWidget* holder = m_keys->parentWidget();
    int number = 0;
    const auto add = [&](const std::string& name, const PublicKey& key, const QString& state) {
        ++number;
        //: name of a key; its words
        QLabel* line =
            textLabel(tr("%1: %2").arg(shownText(name), qtText(keyWords(key))), QStringLiteral("strong"), holder);
        line->setObjectName(QStringLiteral("keyWords%1Label").arg(number));
        line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_keys->addWidget(line);
        QLabel* caption = textLabel(state, QStringLiteral("caption"), holder);
        caption->setObjectName(QStringLiteral("keyState%1Label").arg(number));
        m_keys->addWidget(caption);
        QLabel* digits =
            textLabel(breakable(tr("Public key %1").arg(qtText(hex(key)))), QStringLiteral("caption"), holder);
        digits->setObjectName(QStringLiteral("keyDigits%1Label").arg(number));
        digits->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_keys->addWidget(digits);
    };
    for (const KeyEntry& key : ring.keys()) {
        const bool isCurrent = key == ring.keys().back();
        add(key.name, key.key,
            !isCurrent         ? tr("An earlier key, kept for reading.")
            : key.isFinished() ? tr("The key that students get.")
                               : tr("Not finished: no backup of it was read back."));
    }
    for (const Recipient& other : ring.others())
        add(other.name, other.key, tr("Another's key: can open hand-ins too."));
    if (number == 0)
        m_keys->addWidget(textLabel(tr("There is no key yet."), {}, holder));
}

void KeyDialog::refresh()
{
    auto ring = Keyring::read(file());
    if (!ring && ring.error().code != ErrorCode::FileMissing)
        say(ring.error());
    const bool isReadable = ring || ring.error().code == ErrorCode::FileMissing;
    const Keyring keys = ring.value_or(Keyring());
    showKeys(keys);
    const bool has = !keys.keys().empty();
    const bool isFinished = has && keys.keys().back().isFinished();
    const bool isIdle = isReadable && !m_job->isRunning();
    m_backupState->setText(!has         ? tr("There is nothing to back up yet.")
                           : isFinished ? tr("The backup was read back; the key is finished.")
                                        : tr("The key is given to nobody before its backup was read back."));
    m_useState->setText(m_session.hasKeys() ? tr("Sealed hand-ins are opened until this gradebook is closed.")
                                            : tr("Sealed hand-ins stay closed when they are imported."));
    m_unlock->setText(m_session.hasKeys() ? tr("&Lock sealed hand-ins") : tr("&Unlock sealed hand-ins"));
    m_unlock->setAccessibleName(QString(m_unlock->text()).remove(QLatin1Char('&')));
    m_make->setEnabled(isIdle && (!has || isFinished));
    m_restore->setEnabled(isIdle);
    m_write->setEnabled(isIdle && has);
    m_readBack->setEnabled(isIdle && has);
    m_addOther->setEnabled(isIdle);
    m_save->setEnabled(isIdle && isFinished);
    m_unlock->setEnabled(isIdle && has);
    m_change->setEnabled(isIdle && isFinished);
}

} // namespace foresight::ui
