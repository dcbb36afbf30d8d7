// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/text_renderer.h"

#include <QTest>

using namespace foresight;

namespace {

TextSource text(const char* words)
{
    return {"key", words, {}};
}

Option option(const char* id, const char* words, const char* value, const char* valueOf = "")
{
    Option made;
    made.id = id;
    made.text = text(words);
    made.value = parseQuantity(value);
    if (*value == '\0')
        made.value.reset();
    made.valueOf = valueOf;
    return made;
}

Act transferAct()
{
    Act act;
    act.id = "move";
    InputSpec link;
    link.id = "link";
    link.choices = {{"slow", text("slow line"), {{"rate", parseQuantity("1 Gbps").value()}}},
                    {"fast", text("fast line"), {{"rate", parseQuantity("100 Gbps").value()}}}};
    link.defaultChoice = "fast";
    InputSpec volume;
    volume.id = "volume_gb";
    volume.unit = parseUnit("GB").value();
    volume.least = 10;
    volume.greatest = 1e6;
    volume.defaultNumber = 50000;
    OutputSpec transfer;
    transfer.id = "transfer_s";
    transfer.unit = parseUnit("s").value();
    transfer.formula = "volume_gb / link.rate";
    transfer.readable = true;
    OutputSpec share;
    share.id = "share_pct";
    share.unit = parseUnit("%").value();
    share.formula = "transfer_s / limit";
    share.decimals = 1;
    VerdictSpec verdict;
    verdict.id = "time";
    verdict.rules = {{"long", "transfer_s > limit", VerdictLevel::Bad, text("too long"), {}, {}},
                     {"short", "", VerdictLevel::Good, text("short enough"), {}, {}}};
    act.model = {{{"limit", parseQuantity("6 h").value(), parseUnit("h").value(), {}, {}, {}}},
                 {link, volume},
                 {transfer, share},
                 {verdict}};
    act.cases = {{"baseline", {}}, {"slow", {{"link", "slow"}}}};
    act.predict.options = {option("A", "About {{option.value}}", "1 min"),
                           option("B", "About {{option.value | unit min | decimals 0}}", "", "baseline.transfer_s"),
                           option("C", "About {{option.value}}", "11 h"), option("D", "Never", "")};
    act.predict.answer = "B";
    act.reveal.model = {"baseline", "transfer_s"};
    return act;
}

std::shared_ptr<const Lab> lab()
{
    LabDefinition definition;
    definition.id = "small";
    ContextSpec cloud;
    cloud.id = "cloud";
    cloud.words = {{"place", text("region")}, {"loop", text("{{word.loop}}")}};
    ContextSpec edge;
    edge.id = "edge";
    edge.words = {{"place", text("site")}};
    edge.set = {{"move.link", "slow"}};
    definition.contexts = {cloud, edge};
    ProfileSpec profile;
    profile.id = "usual";
    profile.isDefault = true;
    ProfileSpec other;
    other.id = "other";
    other.set = {{"move.limit", "1 h"}, {"move.link.fast.rate", "10 Gbps"}};
    definition.profiles = {profile, other};
    definition.acts = {transferAct()};
    return std::make_shared<const Lab>(definition, std::filesystem::path("/nowhere"), "00");
}

QString plainSpaces(const std::string& words)
{
    return QString::fromStdString(words).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

} // namespace

class TextRendererTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsPlaceholders_data();
    void fillsPlaceholders();
    void currentFollowsTheStudent();
    void predictionIsPutInWords_data();
    void predictionIsPutInWords();
    void contextsAndProfilesChangeNumbers();
    void textsMayDifferByContext();
    void valuesKeepTogetherFromRightToLeft();
};

void TextRendererTest::fillsPlaceholders_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* source, const char* locale, const char* expected) {
        QTest::addRow("%s (%s)", source, locale)
            << QString::fromUtf8(source) << QString::fromLatin1(locale) << QString::fromUtf8(expected);
    };
    row("takes {{baseline.transfer_s}}.", "en", "takes 1 h 7 min.");
    row("{{baseline.transfer_s | unit s}}", "en", "4,000 s");
    row("{{baseline.transfer_s | unit min | decimals 1}}", "en", "66.7 min");
    row("{{baseline.transfer_s | unit min | plain}}", "en", "66.7");
    row("{{baseline.share_pct}}", "en", "18.5 %");
    row("{{baseline.share_pct}}", "de", "18,5 %");
    row("{{baseline.share_pct | decimals 0}}", "en", "19 %");
    row("{{baseline.volume_gb}}", "en", "50 TB");
    row("{{baseline.volume_gb | unit GB}}", "en", "50,000 GB");
    row("{{baseline.volume_gb | unit GB}}", "de", "50.000 GB");
    row("{{baseline.link}}", "en", "fast line");
    row("{{slow.link}}: {{slow.transfer_s}}", "en", "slow line: 4 d 15 h");
    row("{{slow.link.rate | unit Gbps}}", "en", "1 Gbps");
    row("{{slow.time}}", "en", "too long");
    row("{{constant.limit}}", "en", "6 h");
    row("in this {{word.place}}", "en", "in this region");
    row("[[given: 1000]] images", "de", "1.000 images");
    row("[[given: 12-15 min]]", "en", "12-15 min");
    row("{{move:slow.time}}", "en", "too long");
    row("{{current.transfer_s}}", "en", "1 h 7 min");
    row("{{baseline.unknown}} {{nowhere.transfer_s}} {{prediction.text}}", "en", "? ? ?");
    row("{{word.loop}}", "en", "?");
    row("<b>markup stays text</b>", "en", "<b>markup stays text</b>");
}

void TextRendererTest::fillsPlaceholders()
{
    QFETCH(QString, source);
    QFETCH(QString, locale);
    const TextRenderer renderer(lab(), {"cloud", {}}, QLocale(locale));
    QTEST(plainSpaces(renderer.render(text(source.toUtf8().constData()), "move")), "expected");
}

void TextRendererTest::currentFollowsTheStudent()
{
    TextRenderer renderer(lab(), {"cloud", {}}, QLocale(QStringLiteral("en")));
    const TextSource source = text("{{current.transfer_s}} against {{baseline.transfer_s}}");
    renderer.setCurrent("move", {{"volume_gb", 100.0}});
    QCOMPARE(plainSpaces(renderer.render(source, "move")), QStringLiteral("8 s against 1 h 7 min"));
    renderer.setCurrent("move", {{"volume_gb", 10.0}});
    QCOMPARE(plainSpaces(renderer.render(source, "move")), QStringLiteral("0.8 s against 1 h 7 min"));
}

void TextRendererTest::predictionIsPutInWords_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("expected");
    QTest::newRow("too short") << "A"
                               << "About 1 min|1 min|67 times too short";
    QTest::newRow("on it") << "B"
                           << "About 67 min|1 h 7 min|right on it";
    QTest::newRow("too long") << "C"
                              << "About 11 h|11 h|9.9 times too long";
    QTest::newRow("no quantity") << "D"
                                 << "Never|?|?";
}

void TextRendererTest::predictionIsPutInWords()
{
    QFETCH(QString, chosen);
    TextRenderer renderer(lab(), {"cloud", {}}, QLocale(QStringLiteral("en")));
    renderer.setPrediction("move", chosen.toStdString());
    QTEST(plainSpaces(renderer.render(text("{{prediction.text}}|{{prediction.value}}|{{prediction.gap}}"), "move")),
          "expected");
}

void TextRendererTest::contextsAndProfilesChangeNumbers()
{
    const TextSource source = text("{{baseline.link}} {{baseline.transfer_s}} {{baseline.time}}");
    const auto render = [&](const char* context, const char* profile) {
        return plainSpaces(
            TextRenderer(lab(), {context, profile}, QLocale(QStringLiteral("en"))).render(source, "move"));
    };
    QCOMPARE(render("cloud", ""), QStringLiteral("fast line 1 h 7 min short enough"));
    QCOMPARE(render("edge", ""), QStringLiteral("slow line 4 d 15 h too long"));
    QCOMPARE(render("cloud", "other"), QStringLiteral("fast line 11 h 7 min too long"));
}

void TextRendererTest::textsMayDifferByContext()
{
    TextSource source;
    source.byContext = {{"cloud", "moved to another {{word.place}}"}, {"edge", "carried across the {{word.place}}"}};
    const QLocale english(QStringLiteral("en"));
    QCOMPARE(TextRenderer(lab(), {"cloud", {}}, english).render(source, "move"),
             std::string("moved to another region"));
    QCOMPARE(TextRenderer(lab(), {"edge", {}}, english).render(source, "move"), std::string("carried across the site"));
}

void TextRendererTest::valuesKeepTogetherFromRightToLeft()
{
    const TextSource source = text("{{baseline.transfer_s}} {{word.place}} [[given: 64]]");
    const auto render = [&](const char* language) {
        return QString::fromStdString(
            TextRenderer(lab(), {"cloud", {}}, QLocale(QString::fromLatin1(language))).render(source, "move"));
    };
    const QChar begin(0x2068);
    const QChar end(0x2069);
    QCOMPARE(render("ar_MA").count(begin), 3);
    QCOMPARE(render("ar_MA").count(end), 3);
    QVERIFY(render("ar_MA").contains(begin + QStringLiteral("64") + end));
    QCOMPARE(render("de").count(begin), 0);
}

QTEST_GUILESS_MAIN(TextRendererTest)
#include "text_renderer_test.moc"
