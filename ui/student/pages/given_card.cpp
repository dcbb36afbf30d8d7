// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/given_card.h"

#include "core/session/beginning.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/student_session.h"
#include "ui/theme.h"

#include <QVBoxLayout>

namespace foresight::ui {

namespace {

/// "Lab 04", or the id where the lab is not installed.
QString labWords(const StudentSession& session, const std::string& id)
{
    const auto lab = session.installedLab(id);
    return lab ? GivenCard::tr("Lab %1").arg(lab->definition().number, 2, 10, QLatin1Char('0')) : qtText(id);
}

} // namespace

GivenCard::GivenCard(StudentSession& session, QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("givenCard"));
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(tr("Figures you start with"));
    auto* layout = new QVBoxLayout(this);
    const int margin = Theme::current().scaled(16);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(Theme::current().scaled(8));
    layout->addWidget(textLabel(tr("Figures you start with"), QStringLiteral("section")));
    for (const GivenSpec& spec : session.lab().given) {
        const auto record = session.state().origin.given.find(spec.id());
        if (record == session.state().origin.given.end()) {
            continue;
        }
        TextSource value;
        value.text = "{{" + std::string(spec.isRead() ? "earlier." : "parameter.") + spec.id() + "}}";
        auto* entry = new QVBoxLayout;
        entry->setSpacing(0);
        //: name of a figure, then the figure
        auto* figure = textLabel(tr("%1: %2").arg(session.rendered(spec.domain.label), session.rendered(value)));
        figure->setObjectName(qtText(spec.id()) + QStringLiteral("GivenLabel"));
        entry->addWidget(figure);
        auto* source = textLabel(sourceWords(session, record->second), QStringLiteral("caption"));
        source->setObjectName(qtText(spec.id()) + QStringLiteral("SourceLabel"));
        entry->addWidget(source);
        layout->addLayout(entry);
    }
}

QString GivenCard::sourceWords(const StudentSession& session, const GivenRecord& record) const
{
    if (record.from == kFromDraw) {
        return tr("Drawn for you: others have other figures.");
    }
    if (record.lab.empty()) {
        return tr("Default.");
    }
    const QString lab = labWords(session, record.lab);
    if (record.from == kFromRecord) {
        return record.attempt > 1 ? tr("From your %1, attempt %2.").arg(lab).arg(record.attempt)
                                  : tr("From your %1.").arg(lab);
    }
    if (record.why == kNotKnown) {
        return tr("Default, because your %1 did not get that far.").arg(lab);
    }
    if (record.why == kNotUsable) {
        return tr("Default, because what your %1 recorded cannot be used here.").arg(lab);
    }
    if (record.why == kNotInstalled) {
        return tr("Default, because %1 is not installed here.").arg(lab);
    }
    return tr("Default, because %1 was not done here.").arg(lab);
}

} // namespace foresight::ui
