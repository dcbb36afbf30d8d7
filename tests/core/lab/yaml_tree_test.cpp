// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/yaml_tree.h"

#include <QtTest>

using namespace foresight;

namespace {

std::string times(std::size_t count, const std::string& part)
{
    std::string text;
    text.reserve(count * part.size());
    for (std::size_t i = 0; i < count; ++i) {
        text += part;
    }
    return text;
}

std::string nested(std::size_t depth)
{
    return times(depth, "[") + times(depth, "]");
}

QString place(const Place& at)
{
    return QStringLiteral("%1:%2").arg(at.line).arg(at.column);
}

} // namespace

class YamlTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrderAndPlaces();
    void knowsNullFromText();
    void countsColumnsInCharacters();
    void findsPlacesWithinText_data();
    void findsPlacesWithinText();
    void refuses_data();
    void refuses();
    void acceptsTheLargestDepth();
    void acceptsTheLargestFile();
    void reportsAllOfThem();
    void expandsNothing();
};

void YamlTreeTest::keepsOrderAndPlaces()
{
    const YamlTree tree("b: 1\na:\n  - x\n  - {k: v}\n", "f");
    QVERIFY(tree.faults().empty());
    const auto& root = *tree.root();
    QCOMPARE(root.kind, YamlKind::Map);
    QCOMPARE(root.keys, (std::vector<std::string>{"b", "a"}));
    const auto* list = root.find("a");
    QCOMPARE(list->kind, YamlKind::List);
    QCOMPARE(place(list->keyPlace), QStringLiteral("2:1"));
    QCOMPARE(place(list->place), QStringLiteral("3:3"));
    QCOMPARE(list->children.at(0)->text, std::string("x"));
    QCOMPARE(place(list->children.at(0)->place), QStringLiteral("3:5"));
    QCOMPARE(place(list->children.at(1)->find("k")->keyPlace), QStringLiteral("4:6"));
    QVERIFY(!root.find("c"));
}

void YamlTreeTest::knowsNullFromText()
{
    const YamlTree tree("a:\nb: ~\nc: \"\"\nd: \"~\"\n", "f");
    QCOMPARE(tree.root()->find("a")->kind, YamlKind::Null);
    QCOMPARE(place(tree.root()->find("a")->place), QStringLiteral("1:1"));
    QCOMPARE(tree.root()->find("b")->kind, YamlKind::Null);
    QCOMPARE(place(tree.root()->find("b")->place), QStringLiteral("2:4"));
    QCOMPARE(tree.root()->find("c")->kind, YamlKind::Scalar);
    QCOMPARE(tree.root()->find("d")->text, std::string("~"));
}

void YamlTreeTest::countsColumnsInCharacters()
{
    const YamlTree tree("\xef\xbb\xbf{\"\xc3\xa9\xe2\x82\xac\": x}\n", "f");
    QVERIFY(tree.faults().empty());
    QCOMPARE(place(tree.root()->children.at(0)->place), QStringLiteral("1:8"));
}

void YamlTreeTest::findsPlacesWithinText_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("token");
    QTest::addColumn<int>("occurrence");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << "t: one 2 three 2\n"
                           << "2" << 1 << "1:16";
    QTest::newRow("quoted") << "t: \"a {{x}}\"\n"
                            << "{{" << 0 << "1:7";
    QTest::newRow("folded") << "t: >\n  words\n  more 7\n"
                            << "7" << 0 << "3:8";
    QTest::newRow("literal, second") << "t: |\n  7 words\n  and 7 more\n"
                                     << "7" << 1 << "3:7";
    QTest::newRow("hidden by an escape") << "t: \"a \\xe9 b\"\n"
                                         << "\u00e9" << 0 << "1:4";
    QTest::newRow("hidden, and in the next value") << "t: \"a \\xe9\"\nu: \u00e9\n"
                                                   << "\u00e9" << 0 << "1:4";
}

void YamlTreeTest::findsPlacesWithinText()
{
    QFETCH(QString, yaml);
    QFETCH(QString, token);
    QFETCH(int, occurrence);
    const YamlTree tree(yaml.toStdString(), "f");
    const auto& scalar = *tree.root()->find("t");
    const auto part = token.toStdString();
    auto offset = scalar.text.find(part);
    for (int i = 0; i < occurrence; ++i) {
        offset = scalar.text.find(part, offset + 1);
    }
    QTEST(place(tree.within(scalar, offset, part)), "expected");
}

void YamlTreeTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const std::string& bytes, const char* code) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString::fromUtf8(code);
    };
    row("nothing", "", "not-a-mapping");
    row("only comments", "# nothing\n", "not-a-mapping");
    row("one byte over 4 MiB", times(kYamlBytes + 1, "#"), "too-large");
    row("too many values", "[" + times(kYamlNodes, "x,") + "]", "too-large");
    row("nesting 65", nested(kYamlDepth + 1), "too-deep");
    row("nesting 65, mappings", times(kYamlDepth + 1, "{a: ") + times(kYamlDepth + 1, "}"), "too-deep");
    row("nesting 65, indented", times(kYamlDepth + 1, "- "), "too-deep");
    row("100,000 closed brackets", nested(100'000), "too-deep");
    row("100,000 open brackets", times(100'000, "["), "syntax");
    row("100,000 open braces", times(100'000, "{a: "), "syntax");
    row("not UTF-8", "a: \xff\n", "bad-encoding");
    row("overlong", "a: \xc0\xaf\n", "bad-encoding");
    row("UTF-16", std::string("a\0:\0 \0b\0", 8), "bad-encoding");
    row("NUL", std::string("a: \0\n", 5), "bad-encoding");
    row("escape character", "a: \x1b[31m\n", "bad-encoding");
    row("unknown alias", "a: *b\n", "syntax");
    row("open quote", "a: \"b", "syntax");
    row("tab as indentation", "a:\n\tb: c\n", "syntax");
    row("two documents", "a: b\n---\nc: d\n", "syntax");
    row("list as key", "{[a]: b}", "syntax");
    row("tag", "a: !!binary aGk=\n", "tag");
    row("tag of a mapping", "a: !x {}\n", "tag");
    row("bare tag", "a: ! b\n", "tag");
    row("key twice", "a: b\na: c\n", "duplicate-key");
}

void YamlTreeTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const YamlTree tree(bytes.toStdString(), "f");
    QVERIFY(!tree.faults().empty());
    QCOMPARE(QString::fromStdString(tree.faults().front().code), code);
    QCOMPARE(tree.faults().front().file, std::string("f"));
}

void YamlTreeTest::acceptsTheLargestDepth()
{
    const YamlTree tree(nested(kYamlDepth), "f");
    QVERIFY(tree.faults().empty());
    QVERIFY(tree.root());
}

void YamlTreeTest::acceptsTheLargestFile()
{
    const YamlTree tree("a: b\n#" + times(kYamlBytes - 6, "x"), "f");
    QVERIFY(tree.faults().empty());
    QCOMPARE(tree.root()->find("a")->text, std::string("b"));
}

void YamlTreeTest::reportsAllOfThem()
{
    const YamlTree tree("a: &x 1\nb: *x\nb: 2\nc: !!str d\n", "f");
    QStringList found;
    for (const auto& fault : tree.faults()) {
        found << QStringLiteral("%1:%2 %3").arg(fault.line).arg(fault.column).arg(QString::fromStdString(fault.code));
    }
    QCOMPARE(found.join(QStringLiteral(", ")), QStringLiteral("1:4 alias, 2:4 alias, 3:1 duplicate-key, 4:4 tag"));
    QVERIFY(tree.root());
}

void YamlTreeTest::expandsNothing()
{
    std::string bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n";
    for (char name = 'b'; name <= 'z'; ++name) {
        const std::string one = std::string("*") + static_cast<char>(name - 1);
        bomb += std::string(1, name) + ": &" + name + " [" + one + times(8, ", " + one) + "]\n";
    }
    const YamlTree tree(bomb, "f");
    QCOMPARE(tree.faults().size(), std::size_t(26 + 25 * 9));
    for (const auto& fault : tree.faults()) {
        QCOMPARE(fault.code, std::string("alias"));
    }
}

QTEST_GUILESS_MAIN(YamlTreeTest)
#include "yaml_tree_test.moc"
