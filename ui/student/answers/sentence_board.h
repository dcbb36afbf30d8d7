// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>
#include <QWidget>

#include <vector>

namespace foresight::ui {

/// Part of a sentence: a word, or a widget that stands in it. The line may end before it, unless it `isJoined` to what
/// comes before.
struct SentencePart
{
    QString word;
    QWidget* widget = nullptr;
    bool isJoined = false;
    bool hasSpace = false; ///< before it
};

/// Words of a sentence as parts: cut where a line may end, in every script. What runs against the sentence's direction
/// (Latin words in Arabic) stays in one part, so that it is read in its own order.
[[nodiscard]] std::vector<SentencePart> sentenceWords(const QString& words, bool isRightToLeft);

/// A sentence that wraps as text does, with widgets in it, in the text's own direction. To a screen reader it is one
/// text, its accessible name; the words are no widgets.
class SentenceBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit SentenceBoard(QWidget* parent = nullptr);

    /// Widgets become children.
    void setParts(std::vector<SentencePart> parts, bool isRightToLeft);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Arrangement
    {
        std::vector<QRect> places; ///< of the parts
        int height = 0;
    };
    [[nodiscard]] Arrangement arrangement(int width) const;
    [[nodiscard]] QSize sizeOf(const SentencePart& part, int most) const;
    void arrange();

    std::vector<SentencePart> m_parts;
    std::vector<QRect> m_places;
    bool m_isRightToLeft = false;
};

} // namespace foresight::ui
