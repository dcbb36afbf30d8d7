// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labels.h"

#include "ui/theme.h"

#include <QPointer>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <QVariant>

namespace foresight::ui {

QString unbroken(const QString& text)
{
    // A number and its unit are joined by a no-break space, a price stands beside its currency: no path looks like
    // that.
    static const QRegularExpression kSlash(
        QStringLiteral("(\\d\\x{00A0}\\p{L}+|\\p{Sc}\\d[\\d.,\\x{00A0}\\x{202F}]*|\\d\\x{00A0}\\p{Sc})/(?=\\p{L})"));
    return QString(text).replace(kSlash, QStringLiteral("\\1/\u2060"));
}

QString breakable(const QString& text)
{
    static const QRegularExpression kLong(QStringLiteral("([^\\s\\x{200B}]{24})(?!\\p{M})(?=[^\\s\\x{200B}]{8})"));
    return QString(text).replace(kLong, QStringLiteral("\\1\u200B"));
}

QLabel* textLabel(const QString& text, const QString& role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(unbroken(text));
    label->setWordWrap(true);
    // The height follows from the width: a scroll area then sees how tall the text really is.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    if (!role.isEmpty()) {
        label->setProperty("role", role);
    }
    return label;
}

void addParagraphs(QVBoxLayout* layout, const QString& text, const QString& role)
{
    static const QRegularExpression kBreak(QStringLiteral("\\n\\s*\\n"));
    for (const QString& paragraph : text.split(kBreak, Qt::SkipEmptyParts)) {
        layout->addWidget(textLabel(QString(paragraph.trimmed()).replace(QLatin1Char('\n'), QLatin1Char(' ')), role));
    }
}

QFrame* roleFrame(const QString& role, QWidget* parent)
{
    auto* frame = new QFrame(parent);
    frame->setProperty("role", role);
    auto* layout = new QVBoxLayout(frame);
    const int margin = Theme::current().scaled(16);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(Theme::current().scaled(8));
    return frame;
}

QVBoxLayout* frameLayout(QFrame* frame)
{
    return qobject_cast<QVBoxLayout*>(frame->layout());
}

void nameWidget(QWidget* widget, const QString& objectName, const QString& accessibleName)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
}

void showFieldFault(QLabel* place, const QString& text, QWidget* field)
{
    static const char* kField = "faultyField";
    static const char* kBefore = "descriptionBefore"; // what the field says when nothing is wrong
    if (auto* faulty = qobject_cast<QWidget*>(place->property(kField).value<QPointer<QObject>>()))
        faulty->setAccessibleDescription(faulty->property(kBefore).toString());
    place->setProperty(kField, {});
    place->setText(text);
    place->setVisible(!text.isEmpty());
    if (field != nullptr && !text.isEmpty()) {
        field->setProperty(kBefore, field->accessibleDescription());
        field->setAccessibleDescription(text);
        place->setProperty(kField, QVariant::fromValue(QPointer<QObject>(field)));
    }
}

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

} // namespace foresight::ui
