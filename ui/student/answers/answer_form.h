// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/answer.h"
#include "core/lab/text_renderer.h"

#include <QWidget>

#include <string>
#include <vector>

namespace foresight::ui {

/// A question and what its words are rendered with. What it refers to must outlive the widgets made from it.
struct AskedQuestion
{
    const TextRenderer& text;
    const std::string& act;
    const Question& question;

    [[nodiscard]] QString words(const TextSource& source, const std::string& option = {}) const;
    [[nodiscard]] QString stem() const { return words(question.stem); }
};

/// Edits an answer to one question; there is one kind of form for each kind of question (makeAnswerForm()). It holds a
/// draft that may be incomplete, and says what is missing before it is an answer.
class AnswerForm : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerForm(const AskedQuestion& asked, QWidget* parent = nullptr);

    /// The answer as core/lab/answer.h writes it; empty while something is missing.
    [[nodiscard]] std::string answer() const;
    /// What is missing, as a sentence; empty when nothing is.
    [[nodiscard]] QString missing() const;
    /// What stands in the form, complete or not, as setDraft() takes it back; empty when nothing does.
    [[nodiscard]] virtual QString draft() const;
    virtual void setDraft(const QString& draft);

    /// Notes that an answer was tried and was not right: it is not taken again.
    virtual void retire(const std::string& answer, const QString& reason);
    /// For letter and digit keys: does what pressing the option at a position does.
    virtual void chooseAt(std::size_t) {}
    virtual void focusFirst() = 0;
    /// Whether keys are for typing.
    [[nodiscard]] virtual bool textHasFocus() const { return false; }

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] virtual AnswerParts parts() const = 0;
    /// Shows the parts; says nothing of it.
    virtual void showParts(const AnswerParts& parts) = 0;
    /// The fault in words of this kind of question.
    [[nodiscard]] virtual QString words(AnswerFault fault) const;
    [[nodiscard]] const AskedQuestion& asked() const { return m_asked; }
    [[nodiscard]] const Question& question() const { return m_asked.question; }

private:
    [[nodiscard]] bool wasTried(const std::string& answer) const;

    AskedQuestion m_asked;
    std::vector<std::string> m_tried;
};

/// The form of a question's kind. `objectName` is a stem: "predict" gives predictOptionList, predictNumberForm, ...
[[nodiscard]] AnswerForm* makeAnswerForm(const AskedQuestion& asked, const QString& objectName);

} // namespace foresight::ui
