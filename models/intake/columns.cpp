// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/columns.h"

#include "models/base/text.h"

#include <QHash>

namespace jeoul::intake {

namespace {

/// Column id -> accepted names; the first Korean one is the name used in templates.
const QHash<QString, QStringList> &names()
{
    static const auto split = [](const char16_t *list) {
        return QString::fromUtf16(list).split(u' ', Qt::SkipEmptyParts);
    };
    static const QHash<QString, QStringList> table = {
        {QStringLiteral("team_id"), split(u"팀코드 team teamid system 팀 팀id 팀아이디 정예팀 시스템")},
        {QStringLiteral("system"), split(u"팀코드 team teamid systemid 팀 팀id 팀아이디 정예팀 시스템")},
        {QStringLiteral("system_a"), split(u"팀a teama modela 시스템a 모델a")},
        {QStringLiteral("system_b"), split(u"팀b teamb modelb 시스템b 모델b")},
        {QStringLiteral("name"),
         split(u"이름 팀명 팀이름 성명 명칭 위원명 평가위원명 teamname reviewername")},
        {QStringLiteral("organisation"), split(u"기관 organization 기관명 주관기관 소속기관 회사")},
        {QStringLiteral("model"), split(u"모델 모델명 modelname")},
        {QStringLiteral("aliases"), split(u"별칭 alias 별명 다른이름")},
        {QStringLiteral("benchmark_id"),
         split(u"벤치마크코드 benchmark benchmarkid 벤치마크 벤치마크id 벤치마크번호")},
        {QStringLiteral("benchmark"), split(u"벤치마크 benchmarkid 벤치마크코드 벤치마크id 벤치마크번호")},
        {QStringLiteral("title"), split(u"제목 명칭 벤치마크명 이름")},
        {QStringLiteral("group"), split(u"그룹 구분 분류")},
        {QStringLiteral("domain"), split(u"분야 도메인")},
        {QStringLiteral("language"), split(u"언어 lang")},
        {QStringLiteral("modality"), split(u"모달리티")},
        {QStringLiteral("item_id"), split(u"문항번호 item itemid 문항 문항코드 문항id")},
        {QStringLiteral("prompt"), split(u"프롬프트 질문 문항내용")},
        {QStringLiteral("context"), split(u"지문 맥락")},
        {QStringLiteral("reference"), split(u"참조답안 모범답안 정답")},
        {QStringLiteral("attachments"), split(u"첨부 attachment 첨부파일")},
        {QStringLiteral("kind"), split(u"종류 문항종류 유형")},
        {QStringLiteral("repeat_of"), split(u"반복대상 repeatof 원문항")},
        {QStringLiteral("text"), split(u"응답 response answer 응답내용 답변 본문")},
        {QStringLiteral("reviewer_id"),
         split(u"위원코드 reviewer reviewerid 평가위원코드 위원번호 평가위원 위원")},
        {QStringLiteral("affiliation"), split(u"소속")},
        {QStringLiteral("panel"), split(u"분과")},
        {QStringLiteral("languages"), split(u"언어 language 가능언어")},
        {QStringLiteral("domains"), split(u"분야 domain 전문분야")},
        {QStringLiteral("recused"), split(u"회피 회피팀 제척 기피 회피대상 recusedteams")},
        {QStringLiteral("source"), split(u"지표 metric 평가지표 소스")},
        {QStringLiteral("value"), split(u"값 측정값 결과값")},
        {QStringLiteral("rater"),
         split(u"평가자 reviewer reviewerid 평가위원 위원코드 위원 평가위원코드 사용자")},
        {QStringLiteral("score"), split(u"점수 rating 평점")},
        {QStringLiteral("segment"), split(u"집단 평가자구분 구분")},
        {QStringLiteral("criterion"), split(u"평가항목 criteria 항목")},
        {QStringLiteral("reason"), split(u"이유 사유 설명")},
        {QStringLiteral("winner"), split(u"승자 우세 선호 결과")},
    };
    return table;
}

bool isHangul(const QString &name)
{
    return !name.isEmpty() && name.front().script() == QChar::Script_Hangul;
}

} // namespace

QString headerKey(const QString &name)
{
    QString key = text::nfc(text::folded(name));
    key.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'-'; });
    return key;
}

QStringList synonyms(const QString &columnId)
{
    return names().value(columnId);
}

QString koreanName(const QString &columnId)
{
    const QStringList all = synonyms(columnId);
    return !all.isEmpty() && isHangul(all.front()) ? all.front() : QString();
}

int matchColumn(const std::vector<ColumnRule> &rules, const QString &header)
{
    const QString key = headerKey(header);
    if (key.isEmpty())
        return -1;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (headerKey(QString::fromLatin1(rules[i].id)) == key)
            return static_cast<int>(i);
    }
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (synonyms(QString::fromLatin1(rules[i].id)).contains(key))
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace jeoul::intake
