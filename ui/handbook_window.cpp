// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook_window.h"

#include "ui/handbook_page.h"
#include "ui/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

constexpr QSize kSize{760, 640};
constexpr int kGap = 8;

} // namespace

HandbookWindow::HandbookWindow(const HandbookPlace& place, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("handbookDialog"));
    setWindowTitle(place.title);
    m_page = new HandbookPage(place.file, place.language, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    const QSize wanted(Theme::current().scaled(kSize.width()), Theme::current().scaled(kSize.height()));
    resize(wanted.boundedTo(screen()->availableSize()));
    if (parent != nullptr && parent->window()->isModal())
        placeBeside(*parent->window());
}

void HandbookWindow::placeBeside(const QWidget& other)
{
    const QRect room = other.screen()->availableGeometry();
    const QRect taken = other.frameGeometry();
    const int y = qBound(room.top(), taken.top(), qMax(room.top(), room.bottom() - height()));
    if (room.right() - taken.right() >= width() + kGap)
        move(taken.right() + kGap, y);
    else if (taken.left() - room.left() >= width() + kGap)
        move(taken.left() - kGap - width(), y);
}

void HandbookWindow::showAnchor(const QString& anchor)
{
    show();
    raise();
    activateWindow();
    m_page->showAnchor(anchor);
}

DialogHelp::DialogHelp(QWidget& window, std::function<HandbookPlace()> place)
    : QObject(&window), m_window(window), m_place(std::move(place))
{
    qApp->installEventFilter(this);
}

bool DialogHelp::isOfWindow(const QWidget* dialog) const
{
    while (dialog != nullptr && dialog != &m_window)
        dialog = dialog->parentWidget();
    return dialog != nullptr;
}

bool DialogHelp::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto* press = static_cast<QKeyEvent*>(event);
    QWidget* dialog = QApplication::activeModalWidget();
    if (press->key() != Qt::Key_F1 || press->modifiers() != Qt::NoModifier || dialog == nullptr ||
        static_cast<QWidget*>(watched)->window() != dialog || !isOfWindow(dialog))
        return false;
    show(*dialog);
    return true;
}

void DialogHelp::show(QWidget& dialog)
{
    HandbookPlace place = m_place();
    if (const QString own = dialog.property(kHelpAnchor).toString(); !own.isEmpty())
        place.anchor = own;
    auto* window = dialog.findChild<HandbookWindow*>(QString(), Qt::FindDirectChildrenOnly);
    if (window == nullptr) {
        window = new HandbookWindow(place, &dialog);
        if (auto* asked = qobject_cast<QDialog*>(&dialog))
            connect(asked, &QDialog::finished, window, &QWidget::close);
    }
    window->showAnchor(place.anchor);
}

} // namespace foresight::ui
