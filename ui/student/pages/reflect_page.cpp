// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/reflect_page.h"

#include "ui/labels.h"
#include "ui/student/pages/choice_keys.h"
#include "ui/student/pages/option_explanations.h"
#include "ui/student/pages/option_list.h"

#include <QLabel>
#include <QVBoxLayout>

namespace foresight::ui {

ReflectPage::ReflectPage(const Step& step, StudentSession& session, QWidget* parent) : StepPage(step, session, parent)
{
    connectChoiceKeys(this, [this](std::size_t position) {
        if (m_options != nullptr && !closed()) {
            m_options->chooseAt(position);
        }
    });
}

bool ReflectPage::closed() const
{
    return session().state().act(step().act).reflectionClosed;
}

const std::vector<std::string>& ReflectPage::answers() const
{
    return session().state().act(step().act).reflections;
}

QString ReflectPage::primaryText() const
{
    return closed() ? tr("See the equation") : tr("Answer");
}

bool ReflectPage::primaryEnabled() const
{
    return closed() || (m_options != nullptr && !m_options->chosen().empty());
}

QString ReflectPage::primaryReason() const
{
    if (primaryEnabled()) {
        return {};
    }
    return answers().empty() ? tr("Choose an answer first.") : tr("Choose another answer.");
}

bool ReflectPage::activatePrimary()
{
    if (closed()) {
        return true;
    }
    if (primaryEnabled()) {
        session().answerReflection(step().act, m_options->chosen());
    }
    return false; // the explanation stands on this page
}

void ReflectPage::build()
{
    m_shownTries = 0;
    m_shownClosed = false;
    addHeading(session().rendered(act().reflect.stem, act().id), session().rendered(act().reflect.lead, act().id));
    addOptions();
    m_result = new QWidget;
    m_result->setObjectName(QStringLiteral("reflectResult"));
    auto* layout = new QVBoxLayout(m_result);
    layout->setContentsMargins(0, 0, 0, 0);
    content()->addWidget(m_result);
}

void ReflectPage::addOptions()
{
    std::vector<OptionList::Row> rows;
    for (const Option& option : act().reflect.options) {
        rows.push_back({option.id, session().rendered(option.text, act().id, option.id), {}, {}});
    }
    m_options = new OptionList(rows, session().rendered(act().reflect.stem, act().id));
    m_options->setObjectName(QStringLiteral("reflectOptionList"));
    content()->addWidget(m_options);
    connect(m_options, &OptionList::choiceChanged, this, &ReflectPage::primaryChanged);
}

void ReflectPage::showTries()
{
    const std::string& last = answers().back();
    m_options->retire(last, tr("tried"));
    auto* notice = roleFrame(QStringLiteral("notice"));
    notice->setProperty("level", QStringLiteral("neutral"));
    notice->setObjectName(QStringLiteral("tryNotice"));
    auto* title =
        textLabel(tr("The model points elsewhere. One more try, for half the points."), QStringLiteral("strong"));
    title->setObjectName(QStringLiteral("tryLabel"));
    frameLayout(notice)->addWidget(title);
    if (const Option* option = act().reflect.option(last)) {
        addParagraphs(frameLayout(notice), session().rendered(option->explain, act().id, option->id));
    }
    notice->setAccessibleName(title->text());
    m_result->layout()->addWidget(notice);
    keepFocus(notice);
}

void ReflectPage::showClosed()
{
    clearLayout(m_result->layout());
    const std::string& last = answers().back();
    m_options->choose(act().reflect.answer);
    m_options->freeze();
    const bool fits = last == act().reflect.answer;
    auto* card = roleFrame(QStringLiteral("card"));
    nameWidget(card, QStringLiteral("explanationsCard"), tr("Explanations of the answers"));
    auto* title = textLabel(fits ? tr("This is what the model shows.") : tr("The answer is marked above. Here is why."),
                            QStringLiteral("section"));
    title->setObjectName(QStringLiteral("resultLabel"));
    frameLayout(card)->addWidget(title);
    addExplanationRows(frameLayout(card), session(), act(), act().reflect, last);
    m_result->layout()->addWidget(card);
    m_shownClosed = true;
    keepFocus(card);
}

void ReflectPage::keepFocus(QWidget* result)
{
    // Retiring or freezing an answer takes the focus from it, and Qt would pass it on to the step rail.
    if (m_options->isVisible()) {
        focusOn(result);
    }
}

void ReflectPage::refresh()
{
    if (closed() && !m_shownClosed) {
        showClosed();
    } else if (!closed() && answers().size() > m_shownTries) {
        showTries();
    }
    m_shownTries = answers().size();
    Q_EMIT primaryChanged();
}

} // namespace foresight::ui
