// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs.h"

#include "core/base/error_text.h"
#include "ui/qt_text.h"

#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QWindow>

namespace foresight::ui {

namespace {

struct DialogWords
{
    Q_DECLARE_TR_FUNCTIONS(DialogWords)
};

void prepare(QMessageBox& box, const QString& title, const QString& text)
{
    box.setObjectName(QStringLiteral("messageBox"));
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
}

QPushButton* addButton(QMessageBox& box, const QString& text, QMessageBox::ButtonRole role, const QString& name)
{
    QPushButton* button = box.addButton(text, role);
    button->setObjectName(name);
    button->setAccessibleName(text);
    return button;
}

/// When Return closes Qt's file dialog under its open list of completions, Qt 6.4 takes no note of the window that
/// comes in front then: it has the keys, and nothing in it the focus.
template <typename Answer>
Answer keysBack(QWidget* parent, Answer answer)
{
    QWidget* window = parent != nullptr ? parent->window() : nullptr;
    if (window != nullptr && QApplication::activeWindow() == nullptr && window->windowHandle() != nullptr &&
        window->windowHandle()->isActive())
        QApplication::setActiveWindow(window);
    return answer;
}

QString askSaveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter)
{
    return keysBack(parent, QFileDialog::getSaveFileName(parent, title, suggested, filter));
}

QStringList askOpenFiles(QWidget* parent, const QString& title, const QString& folder, const QString& filter)
{
    return keysBack(parent, QFileDialog::getOpenFileNames(parent, title, folder, filter));
}

QString askOpenFolder(QWidget* parent, const QString& title, const QString& folder)
{
    return keysBack(parent, QFileDialog::getExistingDirectory(parent, title, folder));
}

bool askConfirm(QWidget* parent, const QString& title, const QString& text, const QString& accept)
{
    QMessageBox box(parent);
    prepare(box, title, text);
    box.setIcon(QMessageBox::Question);
    const QPushButton* yes = addButton(box, accept, QMessageBox::AcceptRole, QStringLiteral("acceptPushButton"));
    QPushButton* no =
        addButton(box, DialogWords::tr("Cancel"), QMessageBox::RejectRole, QStringLiteral("cancelPushButton"));
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

int askChoice(QWidget* parent, const QString& title, const QString& text, const QStringList& ways)
{
    QMessageBox box(parent);
    prepare(box, title, text);
    box.setIcon(QMessageBox::Question);
    QList<QAbstractButton*> buttons;
    for (const QString& way : ways)
        buttons += addButton(box, way, QMessageBox::ActionRole, QStringLiteral("way%1PushButton").arg(buttons.size()));
    QPushButton* no =
        addButton(box, DialogWords::tr("Cancel"), QMessageBox::RejectRole, QStringLiteral("cancelPushButton"));
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    return static_cast<int>(buttons.indexOf(box.clickedButton()));
}

void tell(QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox box(parent);
    prepare(box, title, text);
    box.setIcon(QMessageBox::Information);
    box.setEscapeButton(
        addButton(box, DialogWords::tr("Close"), QMessageBox::AcceptRole, QStringLiteral("closePushButton")));
    box.exec();
}

} // namespace

Dialogs::Dialogs()
{
    reset();
}

Dialogs& Dialogs::instance()
{
    static Dialogs dialogs;
    return dialogs;
}

void Dialogs::reset()
{
    saveFile = askSaveFile;
    openFiles = askOpenFiles;
    openFolder = askOpenFolder;
    confirm = askConfirm;
    choose = askChoice;
    inform = tell;
}

void Dialogs::showError(QWidget* parent, const Error& error) const
{
    const ErrorText text = errorText(error);
    QStringList paragraphs;
    for (const std::string& part : {text.detail, text.safe, text.remedy})
        if (!part.empty())
            paragraphs += qtText(part);
    inform(parent, qtText(text.title),
           paragraphs.isEmpty() ? qtText(text.title) : paragraphs.join(QStringLiteral("\n\n")));
}

} // namespace foresight::ui
