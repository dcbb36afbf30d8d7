// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <cstddef>

namespace foresight::ui {

/// Free text with a most number of characters. What is over the limit never enters the widget: a paste is cut before it
/// is inserted, and lengthCut() says so. Tab leaves the field.
class LimitedTextEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LimitedTextEdit(std::size_t limit, QWidget* parent = nullptr);

    [[nodiscard]] std::size_t limit() const { return m_limit; }
    /// Replaces the text, cut to the limit.
    void setLimitedText(const QString& text);

Q_SIGNALS:
    /// A text of `offered` characters did not fit whole.
    void lengthCut(qsizetype offered);

protected:
    void insertFromMimeData(const QMimeData* source) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    [[nodiscard]] std::size_t room() const;
    [[nodiscard]] QString fitting(const QString& text);
    std::size_t m_limit;
};

} // namespace foresight::ui
