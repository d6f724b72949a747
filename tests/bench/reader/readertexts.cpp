// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/reader/readertexts.h"

#include <array>

namespace jeoul::bench {

namespace {

QString section(int number, int variant)
{
    static const std::array<const char *, 4> kCode = {
        "```python\ndef search(values, target):\n    lo, hi = 0, len(values)\n    while lo < hi:\n"
        "        mid = (lo + hi) // 2  # 가운데\n        if values[mid] < target:\n            lo = mid + 1\n"
        "        else:\n            hi = mid\n    return lo\n```\n\n",
        "```cpp\ntemplate <typename T>\nT largest(const std::vector<T> &values)\n{\n    T best = "
        "values.front();\n"
        "    for (const T &value : values)\n        best = std::max(best, value);\n    return "
        "best;\n}\n```\n\n",
        "```js\nconst sum = (xs) => xs.reduce((a, b) => a + b, 0);\nexport async function load(url) {\n"
        "  const r = await fetch(url);\n  return `${r.status} ${await r.text()}`;\n}\n```\n\n",
        "```sql\nSELECT team, count(*) AS n, avg(score) FROM rating\nWHERE criterion = 'accuracy' AND score "
        ">= 3\n"
        "GROUP BY team HAVING count(*) > 10 ORDER BY 3 DESC;\n```\n\n"};
    const QString prose = QString::fromUtf8(
        "%1번째 단계에서는 **정렬된 배열**을 절반으로 나누며 $T_{%1}(n) = T(n/2) + O(1)$ 이 성립합니다. The "
        "loop "
        "*invariant* keeps `lo <= target < hi` at every step, so that $\\sum_{k=0}^{%1} \\frac{x^k}{k!}$ "
        "converges for variant %2.\n\n");
    QString out = QString::fromUtf8("## %1. 탐색의 비용 %2\n\n").arg(number).arg(variant);
    out += prose.arg(number).arg(variant) + prose.arg(number + 100).arg(variant);
    out +=
        QString::fromUtf8("1. 가운데 원소를 고릅니다.\n2. 비교하여 절반을 버립니다.\n   - 같으면 끝납니다.\n"
                          "   - 아니면 %1번 되풀이합니다.\n\n")
            .arg(number);
    out += QString::fromUtf8(kCode[static_cast<std::size_t>(number + variant) % kCode.size()]);
    if (number % 3 == 0)
        out += QString::fromUtf8("| 방법 | 평균 | 최악 |\n|:--|--:|--:|\n| 선형 | $n/2$ | $n$ |\n"
                                 "| 이분 | $\\log n$ | %1 |\n\n")
                   .arg(number);
    if (number % 4 == 0)
        out += QStringLiteral("$$\\int_0^{%1} e^{-x^2}\\,dx = \\frac{\\sqrt{\\pi}}{2}$$\n\n").arg(number);
    return out;
}

} // namespace

QString ordinaryText(qsizetype characters, int variant)
{
    QString out;
    for (int number = 1; out.size() < characters; ++number)
        out += section(number, variant);
    const qsizetype cut = out.lastIndexOf(QStringLiteral("\n\n"), characters);
    return out.left(cut + 1);
}

std::vector<std::pair<QString, QString>> hostileTexts()
{
    const auto text = [](const char *words) { return QString::fromUtf8(words); };
    QString table = text("|a").repeated(1000) + text("|\n") + text("|-").repeated(1000) + text("|\n");
    table += (text("|b").repeated(1000) + text("|\n")).repeated(200);
    QString formulas;
    for (int i = 0; i < 5000; ++i)
        formulas += QStringLiteral("$\\frac{a_{%1}}{b}$ ").arg(i);
    return {
        {text("unspaced Hangul, 1 M"), QString(1'000'000, QChar(0xAC00))},
        {text("unspaced Hangul, 200 k"), QString(200'000, QChar(0xAC00))},
        {text("combining marks, 300 k"), u'a' + QString(300'000, QChar(0x0301))},
        {text("table, 1000 x 200"), table},
        {text("table, 50 x 500"), (text("|c").repeated(50) + text("|\n") + text("|-").repeated(50) +
                                   text("|\n") + (text("|d").repeated(50) + text("|\n")).repeated(498))},
        {text("quotes nested 20,000 deep"), text("> ").repeated(20'000) + u'x'},
        {text("lists nested 1,000 deep"), text("- ").repeated(1'000) + u'x'},
        {text("list of 100,000 items"), text("- item\n").repeated(100'000)},
        {text("brackets, 50 k"), text("[").repeated(50'000)},
        {text("emphasis, 50 k"), text("*a **b ").repeated(7'000)},
        {text("backticks, 50 k"), text("`a").repeated(25'000)},
        {text("formulas, 5,000 different"), formulas},
        {text("formula nested 5,000 deep"), text("$\\frac{").repeated(5'000)},
        {text("dollars, 50 k"), text("$").repeated(50'000)},
        {text("code, one line of 1 MB"), text("```c\n") + QString(1'000'000, u'x')},
        {text("code, 20,000 lines"), text("```python\n") + text("x = (1, [2, {3: 'a'}])\n").repeated(20'000)},
        {text("code, 60 k brackets"), text("```js\n") + text("([{").repeated(20'000)},
        {text("links, 20,000"), text("[a](b) ").repeated(20'000)},
        {text("lines, 50,000"), text("x\n").repeated(50'000)},
        {text("bidi controls, 50 k"), QString(50'000, QChar(0x202E))},
    };
}

} // namespace jeoul::bench
