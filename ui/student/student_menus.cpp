// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/student_menus.h"

#include "ui/policy.h"

#include <QAction>
#include <QActionGroup>
#include <QGuiApplication>
#include <QIcon>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QUndoGroup>

namespace foresight::ui {

StudentMenus::StudentMenus(QMainWindow& window) : QObject(&window), m_window(window), m_undo(new QUndoGroup(this))
{
    window.menuBar()->setObjectName(QStringLiteral("mainMenuBar"));
    window.menuBar()->setAccessibleName(tr("Menu"));
    window.menuBar()->setNativeMenuBar(false);
    makeLabMenu();
    makeEditMenu();
    makeViewMenu();
    makeRecordMenu();
    makeHelpMenu();
    connect(&Theme::current(), &Theme::changed, this, &StudentMenus::refreshIcons);
    setState(false, false, false);
}

QMenu* StudentMenus::addMenu(const QString& title, const QString& name)
{
    QMenu* menu = m_window.menuBar()->addMenu(title);
    menu->setObjectName(name + QStringLiteral("Menu"));
    menu->setAccessibleName(QString(title).remove(QLatin1Char('&')));
    return menu;
}

QAction* StudentMenus::add(QMenu& menu, const QString& text, const QString& name, const QString& icon,
                           const QKeySequence& keys)
{
    QAction* action = menu.addAction(text);
    action->setObjectName(name + QStringLiteral("Action"));
    action->setShortcut(keys);
    action->setData(icon);
    if (!icon.isEmpty()) {
        action->setIcon(Theme::current().icon(icon));
    }
    return action;
}

void StudentMenus::refreshIcons()
{
    const auto actions = m_window.findChildren<QAction*>();
    for (QAction* action : actions) {
        const QString icon = action->data().toString();
        if (action->data().typeId() == QMetaType::QString && !icon.isEmpty()) {
            action->setIcon(Theme::current().icon(icon));
        }
    }
}

void StudentMenus::makeLabMenu()
{
    QMenu& menu = *addMenu(tr("&Lab"), QStringLiteral("lab"));
    m_labs =
        add(menu, tr("&All labs"), QStringLiteral("labs"), QStringLiteral("home"), QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(m_labs, &QAction::triggered, this, &StudentMenus::labsRequested);
    m_lab = add(menu, tr("&Back to the lab"), QStringLiteral("lab"), {}, {});
    connect(m_lab, &QAction::triggered, this, &StudentMenus::labRequested);
    menu.addSeparator();
    // Back is where the words come from.
    const bool mirrored = QGuiApplication::isRightToLeft();
    const QKeySequence left(Qt::ALT | Qt::Key_Left);
    const QKeySequence right(Qt::ALT | Qt::Key_Right);
    m_previous = add(menu, tr("&Previous step"), QStringLiteral("previousStep"), QStringLiteral("back"),
                     mirrored ? right : left);
    connect(m_previous, &QAction::triggered, this, &StudentMenus::previousRequested);
    m_next =
        add(menu, tr("&Next step"), QStringLiteral("nextStep"), QStringLiteral("forward"), mirrored ? left : right);
    connect(m_next, &QAction::triggered, this, &StudentMenus::nextRequested);
    m_primary = add(menu, tr("&Do this step"), QStringLiteral("primary"), QStringLiteral("check"), {});
    m_primary->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(m_primary, &QAction::triggered, this, &StudentMenus::primaryRequested);
    menu.addSeparator();
    QAction* quit =
        add(menu, tr("&Quit"), QStringLiteral("quit"), QStringLiteral("close"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(quit, &QAction::triggered, &m_window, &QWidget::close);
}

void StudentMenus::makeEditMenu()
{
    QMenu& menu = *addMenu(tr("&Edit"), QStringLiteral("edit"));
    QAction* undo = m_undo->createUndoAction(this, tr("&Undo"));
    undo->setObjectName(QStringLiteral("undoAction"));
    undo->setData(QStringLiteral("undo"));
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    menu.addAction(undo);
    QAction* redo = m_undo->createRedoAction(this, tr("&Redo"));
    redo->setObjectName(QStringLiteral("redoAction"));
    redo->setData(QStringLiteral("redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    menu.addAction(redo);
    refreshIcons();
}

void StudentMenus::makeViewMenu()
{
    QMenu& menu = *addMenu(tr("&View"), QStringLiteral("view"));
    QAction* larger = add(menu, tr("&Larger text"), QStringLiteral("largerText"), QStringLiteral("text-size"), {});
    larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    connect(larger, &QAction::triggered, this, [this] { Q_EMIT textStepRequested(1); });
    QAction* smaller =
        add(menu, tr("&Smaller text"), QStringLiteral("smallerText"), {}, QKeySequence(Qt::CTRL | Qt::Key_Minus));
    connect(smaller, &QAction::triggered, this, [this] { Q_EMIT textStepRequested(-1); });
    QAction* normal =
        add(menu, tr("&Normal text"), QStringLiteral("normalText"), {}, QKeySequence(Qt::CTRL | Qt::Key_0));
    connect(normal, &QAction::triggered, this, [this] { Q_EMIT textStepRequested(0); });
    menu.addSeparator();
    makeThemeMenu(menu);
    m_motion = add(menu, tr("&Reduce motion"), QStringLiteral("reduceMotion"), {}, {});
    m_motion->setCheckable(true);
    connect(m_motion, &QAction::toggled, this, &StudentMenus::motionRequested);
    menu.addSeparator();
    m_pane = add(menu, tr("Next &pane"), QStringLiteral("nextPane"), {}, QKeySequence(Qt::Key_F6));
    connect(m_pane, &QAction::triggered, this, &StudentMenus::paneRequested);
    QAction* full = add(menu, tr("&Full screen"), QStringLiteral("fullScreen"), {}, QKeySequence(Qt::Key_F11));
    full->setCheckable(true);
    connect(full, &QAction::toggled, &m_window,
            [this](bool on) { on ? m_window.showFullScreen() : m_window.showNormal(); });
    menu.addSeparator();
    m_settings = add(menu, tr("S&ettings"), QStringLiteral("settings"), QStringLiteral("settings"),
                     QKeySequence(Qt::CTRL | Qt::Key_Comma));
    connect(m_settings, &QAction::triggered, this, &StudentMenus::settingsRequested);
}

void StudentMenus::makeThemeMenu(QMenu& view)
{
    QMenu* menu = view.addMenu(Theme::current().icon(QStringLiteral("contrast")), tr("&Theme"));
    menu->setObjectName(QStringLiteral("themeMenu"));
    menu->menuAction()->setData(QStringLiteral("contrast"));
    m_themes = new QActionGroup(this);
    const std::pair<ThemeChoice, QString> choices[] = {{ThemeChoice::System, tr("As the &desktop")},
                                                       {ThemeChoice::Light, tr("&Light")},
                                                       {ThemeChoice::Dark, tr("D&ark")},
                                                       {ThemeChoice::HighContrast, tr("&High contrast")}};
    for (const auto& [choice, text] : choices) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QStringLiteral("theme%1Action").arg(static_cast<int>(choice)));
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        m_themes->addAction(action);
    }
    m_themes->setEnabled(!policySetsTheme());
    connect(m_themes, &QActionGroup::triggered, this,
            [this](QAction* action) { Q_EMIT themeRequested(static_cast<ThemeChoice>(action->data().toInt())); });
}

void StudentMenus::makeRecordMenu()
{
    QMenu& menu = *addMenu(tr("&Record"), QStringLiteral("record"));
    m_record = add(menu, tr("&My record"), QStringLiteral("record"), QStringLiteral("record"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    connect(m_record, &QAction::triggered, this, &StudentMenus::recordRequested);
    m_recordExport =
        add(menu, tr("&Save my record as text…"), QStringLiteral("recordExport"), QStringLiteral("export"), {});
    connect(m_recordExport, &QAction::triggered, this, &StudentMenus::recordExportRequested);
    menu.addSeparator();
    m_learner = add(menu, tr("&Change name or number…"), QStringLiteral("learner"), QStringLiteral("user"), {});
    connect(m_learner, &QAction::triggered, this, &StudentMenus::learnerRequested);
}

void StudentMenus::makeHelpMenu()
{
    QMenu& menu = *addMenu(tr("&Help"), QStringLiteral("help"));
    QAction* handbook =
        add(menu, tr("&Handbook"), QStringLiteral("handbook"), QStringLiteral("help"), QKeySequence(Qt::Key_F1));
    connect(handbook, &QAction::triggered, this, &StudentMenus::handbookRequested);
    QAction* keys = add(menu, tr("&Keys"), QStringLiteral("keys"), {}, {});
    connect(keys, &QAction::triggered, this, &StudentMenus::keysRequested);
    QAction* tour = add(menu, tr("Short &tour"), QStringLiteral("tour"), {}, {});
    connect(tour, &QAction::triggered, this, &StudentMenus::tourRequested);
    menu.addSeparator();
    QAction* about = add(menu, tr("&About Foresight"), QStringLiteral("about"), QStringLiteral("info"), {});
    connect(about, &QAction::triggered, this, &StudentMenus::aboutRequested);
}

void StudentMenus::setState(bool inLab, bool labOpen, bool known)
{
    m_labs->setEnabled(known);
    m_lab->setEnabled(labOpen && !inLab);
    m_previous->setEnabled(inLab);
    m_next->setEnabled(inLab);
    m_pane->setEnabled(inLab);
    m_record->setEnabled(known);
    m_recordExport->setEnabled(known && policyInForce().mayExport);
    m_learner->setEnabled(known);
    if (!inLab) {
        setPrimary({}, false);
        m_undo->setActiveStack(nullptr);
    }
}

void StudentMenus::setPrimary(const QString& text, bool enabled)
{
    m_primary->setText(text.isEmpty() ? tr("&Do this step")
                                      : QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    m_primary->setEnabled(enabled);
}

void StudentMenus::setAppearance(const Appearance& appearance)
{
    const QSignalBlocker quiet(m_motion);
    m_motion->setChecked(appearance.reducedMotion);
    const auto actions = m_themes->actions();
    for (QAction* action : actions) {
        action->setChecked(action->data().toInt() == static_cast<int>(appearance.theme));
    }
}

} // namespace foresight::ui
