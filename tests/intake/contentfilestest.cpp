// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/contentfiles.h"

#include "tests/intake/intakecases.h"

namespace jeoul::intake {
namespace {

class ContentFiles : public testing::Test
{
protected:
    [[nodiscard]] IntakeResult<Item> items(const QByteArray &bytes)
    {
        return readItems(source(bytes, QStringLiteral("items.jsonl")), m_silent);
    }
    [[nodiscard]] IntakeResult<Response> responses(const QByteArray &bytes)
    {
        return readResponses(source(bytes, QStringLiteral("responses.jsonl")), m_silent);
    }
    SilentProgress m_silent;
};

TEST_F(ContentFiles, itemsWithKindsKoreanKeysAndUnknownKeys)
{
    const auto result = readItems(fixture("items.jsonl"), m_silent);
    EXPECT_FALSE(result.hasErrors()) << told(result.problems);
    ASSERT_EQ(result.rows.size(), 3U);
    EXPECT_EQ(result.lines, (std::vector<qint64>{1, 3, 4}));
    EXPECT_EQ(result.rows[0].prompt, QStringLiteral("1 + 1 = ?\n둘째 줄"));
    EXPECT_TRUE(result.rows[0].reference.isEmpty());
    EXPECT_EQ(result.rows[1].id, QStringLiteral("Q2"));
    EXPECT_EQ(result.rows[1].kind, ItemKind::Practice);
    EXPECT_EQ(result.rows[1].attachments, QStringList{QStringLiteral("그림.png")});
    EXPECT_EQ(result.rows[2].kind, ItemKind::Repeat);
    EXPECT_EQ(result.rows[2].repeatOf, QStringLiteral("Q1"));
    ASSERT_NE(problemAt(result.problems, Severity::Note, 1), nullptr);
    EXPECT_EQ(problemAt(result.problems, Severity::Note, 1)->column, QStringLiteral("turn"));
}

TEST_F(ContentFiles, textsComeInUnchanged)
{
    const auto result = responses(R"({"item_id":" Q1 ","system":"T1","text":"  a\r\n\u1112\u1161 \t"})");
    ASSERT_FALSE(result.hasErrors()) << told(result.problems);
    EXPECT_EQ(result.rows[0].itemId, QStringLiteral("Q1"));
    EXPECT_EQ(result.rows[0].text, QStringLiteral(u"  a\r\n\u1112\u1161 \t"));
}

TEST_F(ContentFiles, anEmptyAnswerIsAnAnswerAndNullIsNot)
{
    EXPECT_FALSE(responses(R"({"item_id":"Q1","system":"T1","text":""})").hasErrors());
    EXPECT_TRUE(responses(R"({"item_id":"Q1","system":"T1","text":null})").hasErrors());
    EXPECT_TRUE(responses(R"({"item_id":"Q1","system":"T1"})").hasErrors());
    EXPECT_FALSE(responses(R"({"item_id":"Q1","system":"T1","attachments":["a.png"]})").hasErrors());
}

TEST_F(ContentFiles, wrongTypesNameLineAndKey)
{
    const auto result = items(R"({"item_id":"Q1","benchmark":"B","prompt":"p"}
{"item_id":7,"benchmark":"B","prompt":"p"}
{"item_id":"Q3","benchmark":"B","prompt":"p","attachments":"a.png"}
{"item_id":"Q4","benchmark":"B","prompt":"p","attachments":[1]}
{"item_id":"Q5","benchmark":"B","prompt":"p","kind":"odd"}
{"benchmark":"B","prompt":"p"}
)");
    for (const qint64 line : {2, 3, 4, 5, 6})
        EXPECT_NE(problemAt(result.problems, Severity::Error, line), nullptr)
            << line << told(result.problems);
    EXPECT_EQ(problemAt(result.problems, Severity::Error, 1), nullptr);
    EXPECT_EQ(problemAt(result.problems, Severity::Error, 2)->column, QStringLiteral("item_id"));
}

class BrokenLine : public testing::TestWithParam<const char *>
{
};

TEST_P(BrokenLine, isRefusedWithItsNumber)
{
    SilentProgress silent;
    const QByteArray good = R"({"item_id":"Q1","benchmark":"B","prompt":"p"})";
    const auto result = readItems(source(good + "\n" + GetParam() + "\n"), silent);
    EXPECT_NE(problemAt(result.problems, Severity::Error, 2), nullptr) << told(result.problems);
    EXPECT_TRUE(result.hasErrors());
}

INSTANTIATE_TEST_SUITE_P(Shapes, BrokenLine,
                         testing::Values(R"({"item_id":"Q2")", "[1]", R"("text")",
                                         R"({"item_id":"Q2"} trailing)", "{'item_id':'Q2'}",
                                         R"({"item_id":"Q2","benchmark":"B","prompt":"\ud800"})",
                                         R"({"item_id":"Q2","benchmark":"B","prompt":"p","x":1e999})",
                                         R"({"item_id":"Q2","item_id":"Q3","benchmark":"B","prompt":"p"})",
                                         R"({"item_id":"Q2","문항번호":"Q3","benchmark":"B","prompt":"p"})"));

TEST_F(ContentFiles, deepNestingIsRefused)
{
    const QByteArray deep = R"({"item_id":"Q1","benchmark":"B","prompt":"p","x":)" +
                            QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}";
    EXPECT_NE(problemAt(items(deep).problems, Severity::Error, 1), nullptr);
}

TEST_F(ContentFiles, duplicatesAreListed)
{
    const auto twice = items(R"({"item_id":"Q1","benchmark":"B","prompt":"p"}
{"item_id":"q1 ","benchmark":"B","prompt":"p"}
)");
    EXPECT_NE(problemAt(twice.problems, Severity::Error, 2), nullptr) << told(twice.problems);
    const auto answers = responses(R"({"item_id":"Q1","system":"T1","text":"a"}
{"item_id":"Q1","system":"T2","text":"a"}
{"item_id":"Q1","system":"T1","text":"b"}
)");
    ASSERT_EQ(answers.problems.size(), 1U) << told(answers.problems);
    EXPECT_TRUE(answers.problems[0].sentence.contains(QStringLiteral("1, 3")));
}

TEST_F(ContentFiles, promptsRepeatsAndControls)
{
    EXPECT_TRUE(items(R"({"item_id":"Q1","benchmark":"B"})").hasErrors());
    const auto blank = items(R"({"item_id":"Q1","benchmark":"B","prompt":" "})");
    EXPECT_FALSE(blank.hasErrors()) << "some real sets have blank prompts";
    EXPECT_NE(problemAt(blank.problems, Severity::Note, 1), nullptr);
    EXPECT_TRUE(items(R"({"item_id":"Q1","benchmark":"B","prompt":"p","kind":"repeat"})").hasErrors());
    const auto control = items(R"({"item_id":"Q1","benchmark":"B","prompt":"a\u0000b\u0007"})");
    EXPECT_FALSE(control.hasErrors());
    EXPECT_NE(problemAt(control.problems, Severity::Note, 1), nullptr);
    EXPECT_EQ(control.rows[0].prompt.size(), 4);
}

TEST_F(ContentFiles, attachmentsMayNotBePaths)
{
    for (const char *name : {"../a.png", "/etc/passwd", "C:\\\\a.png", "a/b.png", "..", ".hidden", ""}) {
        const auto result = responses(R"({"item_id":"Q1","system":"T1","text":"","attachments":[")" +
                                      QByteArray(name) + "\"]}");
        EXPECT_TRUE(result.hasErrors()) << name;
    }
}

TEST_F(ContentFiles, everyLineEndAndEncoding)
{
    const QByteArray one = "{\"item_id\":\"Q1\",\"system\":\"T1\",\"text\":\"\xEA\xB0\x80\"}";
    const QByteArray two = R"({"item_id":"Q2","system":"T1","text":"b"})";
    for (const char *end : {"\n", "\r\n", "\r"})
        EXPECT_EQ(responses(one + end + two + end).lines, (std::vector<qint64>{1, 2}));
    const auto korean = responses("{\"item_id\":\"Q1\",\"system\":\"T1\",\"text\":\"\xB0\xA1\xB3\xAA\"}");
    EXPECT_EQ(korean.encoding, QStringLiteral("CP949"));
    EXPECT_EQ(korean.rows.at(0).text, QStringLiteral("가나"));
    EXPECT_TRUE(responses("").hasErrors());
}

TEST_F(ContentFiles, cancelling)
{
    CancelAfter cancel(1);
    QByteArray bytes;
    for (int i = 0; i < 2000; ++i)
        bytes += "{\"item_id\":\"Q" + QByteArray::number(i) + "\",\"system\":\"T1\",\"text\":\"\"}\n";
    const auto result = readResponses(source(bytes), cancel);
    EXPECT_TRUE(result.cancelled);
    EXPECT_LT(result.rows.size(), 1000U);
}

} // namespace
} // namespace jeoul::intake
