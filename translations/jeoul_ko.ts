<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>AssignmentPlan</name>
    <message>
        <source>An assignment needs at least one reviewer and one item.</source>
        <translation>배정하려면 평가위원과 문항이 각각 하나 이상 있어야 합니다.</translation>
    </message>
    <message>
        <source>%1 items cannot be judged %2 times each by %3 reviewers with at most %4 items.</source>
        <translation>문항 %1개를 각각 %2번 평가하기에는 평가위원 %3명과 1인당 최대 %4문항으로 모자랍니다.</translation>
    </message>
    <message>
        <source>Lower the overlap or raise the number of items per reviewer.</source>
        <translation>문항당 평가위원 수를 줄이거나 1인당 문항 수를 늘리십시오.</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>The round file (.jround)</source>
        <translation>회차 파일(.jround)</translation>
    </message>
    <message>
        <source>Write what a third party needs to check the locked result</source>
        <translation>제삼자가 확정 잠금된 결과를 확인하는 데 필요한 것을 저장합니다</translation>
    </message>
    <message>
        <source>The bundle to write: a .tar file, or else a new folder</source>
        <translation>저장할 검증 묶음: .tar 파일 또는 새 폴더</translation>
    </message>
    <message>
        <source>The vault (.jvault), to show the masked texts; after unsealing</source>
        <translation>가린 글을 보일 때 쓰는 명단 보관함(.jvault), 봉인 해제 뒤에만</translation>
    </message>
    <message>
        <source>Secret key file of the chair or deputy, to sign the list of files; not signed when not given</source>
        <translation>파일 목록에 서명할 위원장 또는 부위원장의 비밀 키 파일, 없으면 서명하지 않음</translation>
    </message>
    <message>
        <source>File whose first line is the key&apos;s passphrase</source>
        <translation>첫 줄에 키의 암호가 있는 파일</translation>
    </message>
    <message>
        <source>The list of its files is not signed; the manifest and the lock are.</source>
        <translation>파일 목록에는 서명이 없습니다. 회차 명세와 확정 잠금 기록에는 서명이 있습니다.</translation>
    </message>
</context>
<context>
    <name>BundleChecks</name>
    <message>
        <source>Cannot be checked: %1.</source>
        <translation>확인할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>Every file is listed and has its hash.</source>
        <translation>모든 파일이 목록에 있고 해시가 맞습니다.</translation>
    </message>
    <message>
        <source>A listed file is missing: %1.</source>
        <translation>목록에 있는 파일이 없습니다: %1.</translation>
    </message>
    <message>
        <source>A file was changed after the list was made: %1.</source>
        <translation>목록을 만든 뒤에 파일이 바뀌었습니다: %1.</translation>
    </message>
    <message>
        <source>A file is not on the list: %1.</source>
        <translation>목록에 없는 파일이 있습니다: %1.</translation>
    </message>
    <message>
        <source>The signature of the list is not by the chair or the deputy.</source>
        <translation>목록의 서명이 위원장이나 부위원장의 것이 아닙니다.</translation>
    </message>
    <message>
        <source>The manifest is signed by the round key, number %1.</source>
        <translation>회차 명세에 회차 키의 서명이 있습니다. 확인번호 %1.</translation>
    </message>
    <message>
        <source>The round key did not sign this manifest.</source>
        <translation>회차 명세의 서명이 회차 키의 것이 아닙니다.</translation>
    </message>
    <message>
        <source>The rules are not the ones whose hash is named.</source>
        <translation>평가 규칙이 회차 명세에 적힌 해시와 다릅니다.</translation>
    </message>
    <message>
        <source>A key file does not hold the manifest&apos;s key: %1.</source>
        <translation>키 파일의 내용이 회차 명세의 키와 다릅니다: %1.</translation>
    </message>
    <message>
        <source>The seal is about another manifest or content.</source>
        <translation>봉인 기록이 다른 회차 명세나 내용에 관한 것입니다.</translation>
    </message>
    <message>
        <source>Manifest, content and bundle contradict each other: %1.</source>
        <translation>회차 명세, 내용, 검증 묶음이 서로 맞지 않습니다: %1.</translation>
    </message>
    <message>
        <source>Every packet has a key of its own.</source>
        <translation>모든 평가 꾸러미에 저마다 다른 키가 있습니다.</translation>
    </message>
    <message>
        <source>The roster is not the one that was sealed.</source>
        <translation>명단이 봉인된 것과 다릅니다.</translation>
    </message>
    <message>
        <source>A packet shares its number or key: %1.</source>
        <translation>번호나 키가 겹치는 평가 꾸러미가 있습니다: %1.</translation>
    </message>
    <message>
        <source>Every submission is signed twice and fits the round.</source>
        <translation>모든 제출물에 서명이 두 개 있고 회차와 맞습니다.</translation>
    </message>
    <message>
        <source>A signature of a submission does not fit: %1.</source>
        <translation>제출물의 서명이 맞지 않습니다: %1.</translation>
    </message>
    <message>
        <source>A submission belongs to another round: %1.</source>
        <translation>다른 회차의 제출물입니다: %1.</translation>
    </message>
    <message>
        <source>A submission was sealed for somebody else: %1.</source>
        <translation>다른 사람에게 봉인된 제출물입니다: %1.</translation>
    </message>
    <message>
        <source>A submission is not the one that was received under its number: %1.</source>
        <translation>접수된 것과 다른 제출물입니다: %1.</translation>
    </message>
    <message>
        <source>A submission has entries twice or outside its sheet: %1.</source>
        <translation>제출물에 겹치거나 평가표에 없는 항목이 있습니다: %1.</translation>
    </message>
    <message>
        <source>A submission has a score off its scale: %1.</source>
        <translation>제출물에 척도를 벗어난 점수가 있습니다: %1.</translation>
    </message>
    <message>
        <source>The counted submissions are those fixed at closing.</source>
        <translation>집계된 제출물이 마감 때 정한 것과 같습니다.</translation>
    </message>
    <message>
        <source>The list fixed at closing is not what the steps make count: %1.</source>
        <translation>마감 때 정한 목록이 진행 기록에 따른 것과 다릅니다: %1.</translation>
    </message>
    <message>
        <source>A received submission is missing: %1.</source>
        <translation>접수된 제출물이 없습니다: %1.</translation>
    </message>
    <message>
        <source>A submission was never received: %1.</source>
        <translation>접수된 적이 없는 제출물이 있습니다: %1.</translation>
    </message>
    <message>
        <source>The steps of the round form one signed chain.</source>
        <translation>회차의 진행 기록이 서명된 하나의 사슬을 이룹니다.</translation>
    </message>
    <message>
        <source>The chain does not begin with the seal.</source>
        <translation>진행 기록이 봉인으로 시작하지 않습니다.</translation>
    </message>
    <message>
        <source>The chain is broken. %1</source>
        <translation>진행 기록의 사슬이 끊겼습니다. %1</translation>
    </message>
    <message>
        <source>Step %1 was not allowed where it stands.</source>
        <translation>%1번째 진행 기록은 그 자리에 올 수 없습니다.</translation>
    </message>
    <message>
        <source>The chain does not end with the lock or the unsealing.</source>
        <translation>진행 기록이 확정 잠금이나 봉인 해제로 끝나지 않습니다.</translation>
    </message>
    <message>
        <source>The result computed again is the same to the last digit. Rounding: %1.</source>
        <translation>다시 계산한 결과가 마지막 자리까지 같습니다. 반올림: %1.</translation>
    </message>
    <message>
        <source>The result is about other rules or submissions: %1.</source>
        <translation>결과가 다른 규칙이나 제출물에 관한 것입니다: %1.</translation>
    </message>
    <message>
        <source>The official points differ when computed again.</source>
        <translation>공식 점수를 다시 계산하면 다릅니다.</translation>
    </message>
    <message>
        <source>The means differ when computed again: %1.</source>
        <translation>평균을 다시 계산하면 다릅니다: %1.</translation>
    </message>
    <message>
        <source>The preferences differ when counted again.</source>
        <translation>선호 비교를 다시 세면 다릅니다.</translation>
    </message>
    <message>
        <source>What is missing differs when counted again: %1.</source>
        <translation>빠진 항목을 다시 세면 다릅니다: %1.</translation>
    </message>
    <message>
        <source>The table does not show the result document.</source>
        <translation>표가 결과 문서와 다릅니다.</translation>
    </message>
    <message>
        <source>The result document is not the one that was aggregated.</source>
        <translation>결과 문서가 집계된 것과 다릅니다.</translation>
    </message>
    <message>
        <source>The labels follow from the seed that was committed to.</source>
        <translation>라벨이 미리 약속한 씨앗에서 나옵니다.</translation>
    </message>
    <message>
        <source>The label seed is not the one that was committed to.</source>
        <translation>라벨의 씨앗이 미리 약속한 것과 다릅니다.</translation>
    </message>
    <message>
        <source>The labels do not follow from the seed.</source>
        <translation>라벨이 씨앗에서 나온 것과 다릅니다.</translation>
    </message>
    <message>
        <source>The lock covers all of it. Lock number: %1.</source>
        <translation>확정 잠금 기록이 모두를 포함합니다. 확정번호: %1.</translation>
    </message>
    <message>
        <source>The lock is not signed by who locked the round.</source>
        <translation>확정 잠금 기록의 서명이 확정 잠금한 사람의 것이 아닙니다.</translation>
    </message>
    <message>
        <source>The step of locking is about another lock or round.</source>
        <translation>확정 잠금 단계가 다른 확정 잠금 기록이나 회차에 관한 것입니다.</translation>
    </message>
    <message>
        <source>The lock covers other submissions: %1.</source>
        <translation>확정 잠금 기록의 제출물이 다릅니다: %1.</translation>
    </message>
    <message>
        <source>The lock covers other steps.</source>
        <translation>확정 잠금 기록의 진행 단계가 다릅니다.</translation>
    </message>
    <message>
        <source>The lock covers another result.</source>
        <translation>확정 잠금 기록의 결과가 다릅니다.</translation>
    </message>
    <message>
        <source>Names: %1.</source>
        <translation>이름: %1.</translation>
    </message>
    <message>
        <source>A name is not the one that was committed to: %1.</source>
        <translation>이름이 미리 약속한 것과 다릅니다: %1.</translation>
    </message>
    <message>
        <source>A code name is missing, unknown or there twice: %1.</source>
        <translation>코드명이 없거나 알 수 없거나 두 번 있습니다: %1.</translation>
    </message>
    <message>
        <source>The names were not opened by two custodians of the round.</source>
        <translation>이 회차의 보관인 두 사람이 연 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>The names belong to another lock, step or round.</source>
        <translation>이름이 다른 확정 잠금 기록, 단계 또는 회차의 것입니다.</translation>
    </message>
    <message>
        <source>Masked texts: %1.</source>
        <translation>가린 글: %1.</translation>
    </message>
    <message>
        <source>A masked text is not the one that was committed to: %1.</source>
        <translation>가린 글이 미리 약속한 것과 다릅니다: %1.</translation>
    </message>
    <message>
        <source>Masked texts stay unopened: %1.</source>
        <translation>열리지 않은 가린 글이 있습니다: %1.</translation>
    </message>
    <message>
        <source>Every receipt is listed: %1.</source>
        <translation>모든 접수번호가 목록에 있습니다: %1.</translation>
    </message>
    <message>
        <source>A receipt does not belong to its file: %1.</source>
        <translation>접수번호가 파일과 맞지 않습니다: %1.</translation>
    </message>
    <message>
        <source>The list of receipts is not that of the files received.</source>
        <translation>접수번호 목록이 접수된 파일과 다릅니다.</translation>
    </message>
    <message>
        <source>The bundle only adds to the older one.</source>
        <translation>예전 검증 묶음에 덧붙이기만 했습니다.</translation>
    </message>
    <message>
        <source>What was sealed differs from the older bundle: %1.</source>
        <translation>봉인한 내용이 예전 검증 묶음과 다릅니다: %1.</translation>
    </message>
    <message>
        <source>The steps of the older bundle are not a prefix of the newer ones.</source>
        <translation>예전 검증 묶음의 진행 기록이 새 검증 묶음의 앞부분이 아닙니다.</translation>
    </message>
    <message>
        <source>A submission of the older bundle is missing or differs: %1.</source>
        <translation>예전 검증 묶음의 제출물이 없거나 다릅니다: %1.</translation>
    </message>
    <message>
        <source>What was locked differs from the older bundle: %1.</source>
        <translation>확정 잠금한 내용이 예전 검증 묶음과 다릅니다: %1.</translation>
    </message>
    <message>
        <source>A step is signed by somebody whose step it is not.</source>
        <translation>그 단계를 맡지 않은 사람이 서명한 진행 기록이 있습니다.</translation>
    </message>
    <message>
        <source>nothing is unsealed yet</source>
        <translation>아직 열지 않았습니다</translation>
    </message>
    <message>
        <source>%1, all as committed to before the first score</source>
        <translation>%1개, 모두 첫 점수 전에 약속한 것과 같음</translation>
    </message>
    <message>
        <source>%1, all of them opened</source>
        <translation>%1개, 모두 열림</translation>
    </message>
    <message>
        <source>%1, none of them opened</source>
        <translation>%1개, 열지 않음</translation>
    </message>
    <message>
        <source>Step %1 revokes a packet or seat that is not of this round.</source>
        <translation>%1번째 단계가 이 회차에 없는 평가 꾸러미나 평가위원을 무효로 했습니다.</translation>
    </message>
</context>
<context>
    <name>BundleFiles</name>
    <message>
        <source>Ask for the bundle again from where it was published.</source>
        <translation>검증 묶음을 공개한 곳에 다시 요청하십시오.</translation>
    </message>
    <message>
        <source>%1 in the bundle is neither a file nor a folder.</source>
        <translation>검증 묶음의 %1 항목은 파일도 폴더도 아닙니다.</translation>
    </message>
    <message>
        <source>The folder %1 lies deeper than a bundle goes.</source>
        <translation>폴더 %1이(가) 검증 묶음에 있을 수 없는 깊이에 있습니다.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1을(를) 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>다른 위치를 선택하십시오.</translation>
    </message>
    <message>
        <source>The bundle holds a file with a name that no bundle has: %1.</source>
        <translation>검증 묶음에 있을 수 없는 이름의 파일이 있습니다: %1.</translation>
    </message>
    <message>
        <source>The bundle holds %1 twice.</source>
        <translation>검증 묶음에 %1이(가) 두 번 들어 있습니다.</translation>
    </message>
    <message>
        <source>The bundle holds more than %1 files.</source>
        <translation>검증 묶음에 파일이 %1개보다 많습니다.</translation>
    </message>
    <message>
        <source>The bundle is larger than a bundle can be, at %1.</source>
        <translation>%1에서 검증 묶음의 크기 한도를 넘었습니다.</translation>
    </message>
    <message>
        <source>Line %1 of the list of hashes is not one.</source>
        <translation>해시 목록의 %1번째 줄이 형식에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation>%1이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>있던 것은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>Choose another name or move it away.</source>
        <translation>다른 이름을 선택하거나 있던 것을 옮기십시오.</translation>
    </message>
</context>
<context>
    <name>BundleRecords</name>
    <message>
        <source>This bundle was made by a newer version of Jeoul.</source>
        <translation>더 새로운 버전의 저울이 만든 검증 묶음입니다.</translation>
    </message>
    <message>
        <source>Check it with the newer version.</source>
        <translation>새 버전으로 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>BundleTar</name>
    <message>
        <source>Ask for the bundle again from where it was published.</source>
        <translation>검증 묶음을 공개한 곳에 다시 요청하십시오.</translation>
    </message>
    <message>
        <source>The bundle could not be put into a tar file.</source>
        <translation>검증 묶음을 tar 파일로 만들지 못했습니다.</translation>
    </message>
    <message>
        <source>The bundle ends before it is complete.</source>
        <translation>검증 묶음이 중간에서 끊겼습니다.</translation>
    </message>
    <message>
        <source>%1 in the bundle is neither a file nor a folder.</source>
        <translation>검증 묶음의 %1 항목은 파일도 폴더도 아닙니다.</translation>
    </message>
    <message>
        <source>The bundle holds more than %1 files.</source>
        <translation>검증 묶음에 파일이 %1개보다 많습니다.</translation>
    </message>
    <message>
        <source>This is neither a bundle in a tar file nor a folder.</source>
        <translation>tar 파일이나 폴더로 된 검증 묶음이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1을(를) 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 is not a plain file.</source>
        <translation>%1은(는) 일반 파일이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>BundleVerifier</name>
    <message>
        <source>This is no verification bundle: %1 is missing.</source>
        <translation>검증 묶음이 아닙니다. %1 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Choose the folder or tar file that was published.</source>
        <translation>공개된 폴더나 tar 파일을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>BundleWriter</name>
    <message>
        <source>This round file does not give the lock that was signed.</source>
        <translation>이 회차 파일에서 서명된 확정 잠금 기록이 나오지 않습니다.</translation>
    </message>
    <message>
        <source>No bundle was written.</source>
        <translation>검증 묶음을 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Use another copy of the round file.</source>
        <translation>회차 파일의 다른 사본을 사용하십시오.</translation>
    </message>
</context>
<context>
    <name>CanonicalJson</name>
    <message>
        <source>The record inside the file is not in the agreed form.</source>
        <translation>파일 안의 기록이 정해진 형식과 다릅니다.</translation>
    </message>
    <message>
        <source>A record could not be put into its signed form.</source>
        <translation>기록을 서명할 형식으로 바꾸지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message>
        <source>Cannot rate: %1</source>
        <translation>평가 불가: %1</translation>
    </message>
    <message>
        <source>%1 to %2 in steps of %3</source>
        <translation>%1부터 %2까지, %3 단위</translation>
    </message>
    <message>
        <source>I may know who wrote this</source>
        <translation>정체를 알 것 같음</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>유해한 내용</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>깨진 응답</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>the score for %1, %2</source>
        <translation>%1, %2 점수</translation>
    </message>
    <message>
        <source>the comment on the item</source>
        <translation>문항에 대한 평가의견</translation>
    </message>
    <message>
        <source>the overall opinion on %1</source>
        <translation>%1 종합의견</translation>
    </message>
    <message>
        <source>the comment on %1, %2</source>
        <translation>%1, %2 평가의견</translation>
    </message>
    <message>
        <source>the comparison of %1 and %2</source>
        <translation>%1와(과) %2의 비교</translation>
    </message>
    <message>
        <source>the rank of %1</source>
        <translation>%1 순위</translation>
    </message>
    <message>
        <source>an error marked in %1</source>
        <translation>%1에 표시한 오류</translation>
    </message>
    <message>
        <source>a flag on %1</source>
        <translation>%1에 한 표시</translation>
    </message>
    <message>
        <source>a check of %1</source>
        <translation>%1 점검 항목</translation>
    </message>
    <message>
        <source>that the item is complete</source>
        <translation>문항 완료</translation>
    </message>
    <message>
        <source>the answer about a recognised team</source>
        <translation>알아본 팀에 대한 답</translation>
    </message>
    <message>
        <source>the note on the item</source>
        <translation>문항 메모</translation>
    </message>
    <message>
        <source>the question about the item</source>
        <translation>문항 질의</translation>
    </message>
    <message>
        <source>item %1: %2</source>
        <translation>문항 %1: %2</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>A chart is saved as .png, .svg or .pdf.</source>
        <translation>차트는 .png, .svg, .pdf로 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>저장한 파일은 없습니다.</translation>
    </message>
    <message>
        <source>The picture of the chart could not be made.</source>
        <translation>차트 그림을 만들지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>hidden: too few reviewers</source>
        <translation>표시하지 않음: 평가위원 수 부족</translation>
    </message>
    <message>
        <source>Interval from</source>
        <translation>구간 시작</translation>
    </message>
    <message>
        <source>%1, interval from</source>
        <translation>%1, 구간 시작</translation>
    </message>
    <message>
        <source>Interval to</source>
        <translation>구간 끝</translation>
    </message>
    <message>
        <source>%1, interval to</source>
        <translation>%1, 구간 끝</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>평가위원</translation>
    </message>
    <message>
        <source>%1, reviewers</source>
        <translation>%1, 평가위원 수</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>벤치마크</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 (95 % interval %3 to %4)</source>
        <translation>%2 중 %1(95 % 신뢰구간 %3~%4)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: not shown, because only %n reviewer(s) judged it</source>
        <translation>
            <numerusform>%1: 평가위원이 %n명뿐이어서 표시하지 않음</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: 값 없음</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n reviewer(s)</source>
        <translation>
            <numerusform>%1: %2, 평가위원 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>n = %1–%2</source>
        <translation>n = %1–%2</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>표시하지 않음</translation>
    </message>
    <message>
        <source>Point at a bar, or press the arrow keys, for its exact value.</source>
        <translation>막대를 가리키거나 화살표 키를 누르면 정확한 값이 보입니다.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Build a round as a draft</source>
        <translation>회차 초안 준비</translation>
    </message>
    <message>
        <source>Keys of the chair, the deputy and the custodians</source>
        <translation>위원장, 부위원장, 보관인의 키</translation>
    </message>
    <message>
        <source>A reviewer&apos;s packet and workspace</source>
        <translation>평가위원의 평가 꾸러미와 작업 파일</translation>
    </message>
    <message>
        <source>Collect, consolidate, lock and unseal</source>
        <translation>접수, 집계, 확정 잠금, 봉인 해제</translation>
    </message>
    <message>
        <source>Jeoul: blind expert review of AI model outputs</source>
        <translation>저울: 인공지능 응답의 블라인드 전문가 평가</translation>
    </message>
    <message>
        <source>These arguments cannot be used: %1. Nothing was done.
jeoulctl --help lists the verbs, jeoulctl VERB --help says what one takes.</source>
        <translation>이 인수는 쓸 수 없습니다: %1. 아무것도 하지 않았습니다.
명령 목록은 jeoulctl --help, 명령별 인수는 jeoulctl 명령 --help에 있습니다.</translation>
    </message>
    <message>
        <source>Files are sealed with cipher suite 1 (Ed25519, XChaCha20-Poly1305, X25519, Argon2id of libsodium), which is not a nationally validated cryptographic module; suite 2 is reserved for one.</source>
        <translation>파일은 암호 모음 1(libsodium의 Ed25519, XChaCha20-Poly1305, X25519, Argon2id)로 봉인합니다. 모음 1은 국가 검증필 암호모듈이 아니며, 모음 2는 검증필 암호모듈을 위해 비워 두었습니다.</translation>
    </message>
</context>
<context>
    <name>Container</name>
    <message>
        <source>reviewer packet (.jpacket)</source>
        <translation>평가 꾸러미(.jpacket)</translation>
    </message>
    <message>
        <source>score file (.jscores)</source>
        <translation>점수 파일(.jscores)</translation>
    </message>
    <message>
        <source>identity vault (.jvault)</source>
        <translation>명단 보관함(.jvault)</translation>
    </message>
    <message>
        <source>key file (.jkey)</source>
        <translation>키 파일(.jkey)</translation>
    </message>
    <message>
        <source>The file could not be written in the agreed form.</source>
        <translation>파일을 정해진 형식으로 만들지 못했습니다.</translation>
    </message>
    <message>
        <source>The beginning of the file is damaged.</source>
        <translation>파일의 앞부분이 손상되었습니다.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>파일을 다시 받으십시오.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of Jeoul.</source>
        <translation>더 새로운 버전의 저울에서 만든 파일입니다.</translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation>파일은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Install the newer version and open the file again.</source>
        <translation>새 버전을 설치한 뒤 파일을 다시 여십시오.</translation>
    </message>
    <message>
        <source>Choose the other file.</source>
        <translation>필요한 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>The contents are larger than the 512 MiB a file may hold.</source>
        <translation>내용이 파일 하나의 한도인 512 MiB를 넘습니다.</translation>
    </message>
    <message>
        <source>Use fewer or smaller pictures.</source>
        <translation>그림의 수나 크기를 줄이십시오.</translation>
    </message>
    <message>
        <source>The file is larger than 512 MiB, which no Jeoul file is.</source>
        <translation>파일이 512 MiB보다 큽니다. 저울 파일은 이보다 클 수 없습니다.</translation>
    </message>
    <message>
        <source>This file was sealed with a set of ciphers that this program does not contain.</source>
        <translation>이 프로그램에 없는 암호 방식으로 봉인된 파일입니다.</translation>
    </message>
    <message>
        <source>Ask the sender which edition of Jeoul made it.</source>
        <translation>어느 판의 저울로 만들었는지 보낸 사람에게 확인하십시오.</translation>
    </message>
    <message>
        <source>This file needs a feature that this version of Jeoul does not know.</source>
        <translation>이 버전의 저울에 없는 기능이 필요한 파일입니다.</translation>
    </message>
    <message>
        <source>The contents of the file do not fill it as agreed.</source>
        <translation>파일 내용의 길이가 정해진 형식과 다릅니다.</translation>
    </message>
    <message>
        <source>This file is of another kind: %1. Needed here: %2.</source>
        <translation>다른 종류의 파일입니다: %1. 여기에 필요한 파일: %2.</translation>
    </message>
</context>
<context>
    <name>ContentsTables</name>
    <message>
        <source>Item</source>
        <translation>문항</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>제출자료</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>식별자</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>별칭</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>벤치마크</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>분야</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>문항</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>벤치마크</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>글자 수</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(비어 있음)</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>평가위원</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>분과</translation>
    </message>
    <message>
        <source>Recused from</source>
        <translation>회피 대상</translation>
    </message>
    <message>
        <source>Benchmark results</source>
        <translation>벤치마크 결과</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>User marks</source>
        <translation>사용자 점수</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>평가자</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>집단</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>평가 방안</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>부문</translation>
    </message>
    <message>
        <source>Full marks</source>
        <translation>만점</translation>
    </message>
    <message>
        <source>Gate: %1</source>
        <translation>점검: %1</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 was made by a newer version of Jeoul.</source>
        <translation>%1: 더 새로운 버전의 저울에서 만든 파일입니다.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>파일은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>Update Jeoul on this computer; then open it again.</source>
        <translation>이 컴퓨터의 저울을 새 버전으로 바꾼 뒤 다시 여십시오.</translation>
    </message>
    <message>
        <source>The inner structure of %1 is not the one Jeoul made.</source>
        <translation>%1: 내부 구조가 저울에서 만든 것과 다릅니다.</translation>
    </message>
    <message>
        <source>Use the newest copy from the backups folder beside it.</source>
        <translation>같은 위치의 backups 폴더에 있는 최신 사본을 사용하십시오.</translation>
    </message>
    <message>
        <source>This name cannot be the name of a file.</source>
        <translation>파일 이름으로 쓸 수 없는 이름입니다.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>다른 이름을 정하십시오.</translation>
    </message>
    <message>
        <source>The folder %1 was not found.</source>
        <translation>%1: 폴더를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1.</source>
        <translation>%1: 이 폴더에는 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>쓰기 권한이 있는 본인 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation>%1: 이미 있습니다.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>그대로 두었습니다.</translation>
    </message>
    <message>
        <source>Choose another name or move it away.</source>
        <translation>다른 이름을 정하거나 기존 파일을 옮기십시오.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change of %1 was not saved.</source>
        <translation>%1: 디스크가 가득 차서 마지막 변경을 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Everything saved before is still there.</source>
        <translation>그 전에 저장한 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Free some space; then save again.</source>
        <translation>디스크 공간을 확보한 뒤 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1: 파일이 손상되었습니다.</translation>
    </message>
    <message>
        <source>%1 stands in a place where nothing can be written.</source>
        <translation>%1: 쓰기가 허용되지 않는 위치에 있는 파일입니다.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation>본인 폴더에 복사한 뒤 그 사본을 여십시오.</translation>
    </message>
    <message>
        <source>%1 was moved or replaced while it was open.</source>
        <translation>%1: 열려 있는 동안 파일이 옮겨졌거나 다른 것으로 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Nothing more is written to it.</source>
        <translation>이 파일에는 더 이상 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>Put the file back in its place, or close it and open it where it is now.</source>
        <translation>파일을 원래 위치로 되돌리거나, 닫은 뒤 지금 있는 위치에서 여십시오.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1: 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1: 열지 못했습니다.</translation>
    </message>
    <message>
        <source>Check that you may read and write the file and its folder.</source>
        <translation>파일과 폴더의 읽기·쓰기 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>The disk reported an error while %1 was in use.</source>
        <translation>%1: 사용하는 동안 디스크 오류가 발생했습니다.</translation>
    </message>
    <message>
        <source>Check the disk or the connection to it; then try again.</source>
        <translation>디스크나 연결 상태를 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>%1 is not a file made by Jeoul.</source>
        <translation>%1: 저울에서 만든 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>다른 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>%1 is already open.</source>
        <translation>%1: 이미 열려 있습니다.</translation>
    </message>
    <message>
        <source>Go to the window that has it, or close that one first.</source>
        <translation>열려 있는 창으로 이동하거나 그 창을 먼저 닫으십시오.</translation>
    </message>
    <message>
        <source>A change did not fit what %1 already holds.</source>
        <translation>%1: 변경 내용이 파일에 있던 내용과 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>There was not enough memory to work with %1.</source>
        <translation>%1: 메모리가 부족하여 처리하지 못했습니다.</translation>
    </message>
    <message>
        <source>An unexpected fault occurred in %1.</source>
        <translation>%1: 예기치 않은 오류가 발생했습니다.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Jeoul and could not be brought up to date.</source>
        <translation>%1: 이전 버전의 저울에서 만든 파일이며, 현재 형식으로 바꾸지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 is already open in another program.</source>
        <translation>%1: 다른 프로그램에서 이미 열려 있습니다.</translation>
    </message>
    <message>
        <source>%1 is already open in another program (process %2).</source>
        <translation>%1: 다른 프로그램(프로세스 %2)에서 이미 열려 있습니다.</translation>
    </message>
    <message>
        <source>%1 is already open in %2 (process %3, user %4).</source>
        <translation>%1: %2(프로세스 %3, 사용자 %4)에서 이미 열려 있습니다.</translation>
    </message>
    <message>
        <source>%1 is already open in this program.</source>
        <translation>%1: 이 프로그램에서 이미 열려 있습니다.</translation>
    </message>
    <message>
        <source>The last change of %1 was interrupted and has to be taken back before the file can be read.</source>
        <translation>%1: 마지막 변경이 중간에 끊겨, 먼저 되돌려야 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Open it once with the version of Jeoul that made it; then try again.</source>
        <translation>이 파일을 만든 버전의 저울에서 한 번 연 뒤 다시 시도해 주십시오.</translation>
    </message>
    <message>
        <source>A value of %1 is larger than any that Jeoul keeps there.</source>
        <translation>%1: 저울이 저장하는 크기를 넘는 값이 있습니다.</translation>
    </message>
</context>
<context>
    <name>DecisionsFile</name>
    <message>
        <source>There is no such finding.</source>
        <translation>해당하는 발견 항목이 없습니다.</translation>
    </message>
    <message>
        <source>A decision is mask, keep or drop.</source>
        <translation>결정은 mask(가림), keep(유지), drop(제외) 중 하나입니다.</translation>
    </message>
    <message>
        <source>A decision needs a reason.</source>
        <translation>결정에는 사유가 필요합니다.</translation>
    </message>
    <message>
        <source>No decision was recorded.</source>
        <translation>기록한 결정이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Declaration</name>
    <message>
        <source>This declaration was made by a newer version of Jeoul.</source>
        <translation>더 새로운 저울에서 만든 확인서입니다.</translation>
    </message>
    <message>
        <source>Install the newer version and open the file again.</source>
        <translation>새 버전을 설치한 뒤 파일을 다시 열어 주십시오.</translation>
    </message>
    <message>
        <source>This file is not a conflict declaration form.</source>
        <translation>이해관계 확인서 양식이 아닙니다.</translation>
    </message>
    <message>
        <source>This file is not a filled conflict declaration.</source>
        <translation>작성된 이해관계 확인서가 아닙니다.</translation>
    </message>
    <message>
        <source>This declaration does not answer for every team.</source>
        <translation>이 신고서에는 답하지 않은 팀이 있습니다.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>파일은 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>Answer for every team; then sign it.</source>
        <translation>모든 팀에 답한 다음 서명하세요.</translation>
    </message>
</context>
<context>
    <name>DeclareVerb</name>
    <message>
        <source>Fill a conflict declaration form and sign it</source>
        <translation>이해관계 확인서를 작성하고 서명합니다</translation>
    </message>
    <message>
        <source>The form (.jdeclare)</source>
        <translation>양식 (.jdeclare)</translation>
    </message>
    <message>
        <source>CSV with team_id, conflict (yes, no), reason</source>
        <translation>team_id, conflict(yes, no), reason 열이 있는 CSV</translation>
    </message>
    <message>
        <source>Your name, as your signature</source>
        <translation>성명 (서명을 갈음합니다)</translation>
    </message>
    <message>
        <source>The answer to hand to the secretary (.jdeclared)</source>
        <translation>간사에게 낼 확인서 (.jdeclared)</translation>
    </message>
</context>
<context>
    <name>Declaring</name>
    <message>
        <source>%1: not answered yet.</source>
        <translation>%1: 아직 답하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1: say in a few words what the conflict is.</source>
        <translation>%1: 어떤 이해관계인지 짧게 적어 주십시오.</translation>
    </message>
    <message>
        <source>The form names no such team.</source>
        <translation>양식에 없는 팀입니다.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>yes 또는 no로 적어 주십시오.</translation>
    </message>
    <message>
        <source>A conflict needs a reason.</source>
        <translation>이해관계가 있으면 사유가 필요합니다.</translation>
    </message>
    <message>
        <source>Nothing was declared.</source>
        <translation>아무것도 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>The declaration is not complete: %1</source>
        <translation>확인서가 아직 완성되지 않았습니다. %1</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>The declaration needs your name.</source>
        <translation>확인서에 성명이 필요합니다.</translation>
    </message>
</context>
<context>
    <name>DeclaringDraft</name>
    <message>
        <source>This form differs from the one you answered before. Please answer this one anew; what you entered before is kept with the earlier form.</source>
        <translation>전에 답하던 양식과 다른 양식입니다. 이 양식에 새로 답해 주십시오. 전에 입력한 내용은 이전 양식의 것으로 남아 있습니다.</translation>
    </message>
    <message>
        <source>Your answers so far were found on this computer. Go on where you were.</source>
        <translation>이 컴퓨터에 저장된 답을 불러왔습니다. 이어서 답해 주십시오.</translation>
    </message>
    <message>
        <source>Your earlier answers on this computer cannot be read. Please answer again. They were left in %1.</source>
        <translation>이 컴퓨터에 저장된 답을 읽을 수 없습니다. 다시 답해 주십시오. 읽지 못한 파일은 %1에 남겨 두었습니다.</translation>
    </message>
    <message>
        <source>The draft %1 on this computer could not be removed.</source>
        <translation>이 컴퓨터에 저장된 임시 답(%1)을 지우지 못했습니다.</translation>
    </message>
    <message>
        <source>Remove it yourself: it names participants.</source>
        <translation>참여기관 이름이 들어 있으니 직접 지워 주십시오.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Seal, score, consolidate and export the bundled demo round</source>
        <translation>함께 제공되는 시연 회차의 봉인, 평가, 집계, 내보내기를 차례로 실행</translation>
    </message>
    <message>
        <source>New or empty folder for every file of the demo</source>
        <translation>시연 파일을 모두 담을 새 폴더 또는 빈 폴더</translation>
    </message>
    <message>
        <source>Language of the texts and exports: ko or en</source>
        <translation>글과 내보내기의 언어: ko 또는 en</translation>
    </message>
    <message>
        <source>The demo round is complete. Its exports are in %1.</source>
        <translation>시연 회차를 마쳤습니다. 내보낸 파일의 위치: %1.</translation>
    </message>
</context>
<context>
    <name>DemoRound</name>
    <message>
        <source>Demo round</source>
        <translation>시연 회차</translation>
    </message>
    <message>
        <source>The bundled demo round did not import.</source>
        <translation>함께 제공되는 시연 회차를 가져오지 못했습니다.</translation>
    </message>
    <message>
        <source>Simulated reviewers are scoring</source>
        <translation>가상 평가위원이 채점하는 중</translation>
    </message>
    <message>
        <source>The demo round in %1 is incomplete.</source>
        <translation>%1: 시연 회차의 파일이 모두 갖추어져 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>DraftAdd</name>
    <message>
        <source>Import files into a draft, whole or not at all</source>
        <translation>파일을 초안으로 가져오기(모두 가져오거나 전혀 가져오지 않음)</translation>
    </message>
    <message>
        <source>The draft (.jdraft)</source>
        <translation>초안 파일(.jdraft)</translation>
    </message>
    <message>
        <source>teams.csv</source>
        <translation>teams.csv</translation>
    </message>
    <message>
        <source>benchmarks.csv</source>
        <translation>benchmarks.csv</translation>
    </message>
    <message>
        <source>items.jsonl</source>
        <translation>items.jsonl</translation>
    </message>
    <message>
        <source>responses.jsonl</source>
        <translation>responses.jsonl</translation>
    </message>
    <message>
        <source>reviewers.csv</source>
        <translation>reviewers.csv</translation>
    </message>
    <message>
        <source>metrics.csv</source>
        <translation>metrics.csv</translation>
    </message>
    <message>
        <source>survey.csv</source>
        <translation>survey.csv</translation>
    </message>
    <message>
        <source>Nothing was imported. The draft is unchanged.</source>
        <translation>가져온 내용이 없습니다. 초안은 그대로입니다.</translation>
    </message>
    <message>
        <source>practice.csv: expected scores of practice items</source>
        <translation>practice.csv: 연습 문항의 기준 점수</translation>
    </message>
    <message>
        <source>Folder with the pictures, documents and recordings that items and responses name</source>
        <translation>문항과 응답이 가리키는 그림, 문서, 녹음, 영상이 든 폴더</translation>
    </message>
</context>
<context>
    <name>DraftAssign</name>
    <message>
        <source>Deal the items to the reviewers</source>
        <translation>평가위원에게 문항 배정</translation>
    </message>
    <message>
        <source>The draft (.jdraft)</source>
        <translation>초안 파일(.jdraft)</translation>
    </message>
    <message>
        <source>Reviewers per item; everybody when not given</source>
        <translation>문항당 평가위원 수(지정하지 않으면 전원)</translation>
    </message>
    <message>
        <source>Most items for one reviewer</source>
        <translation>평가위원 1인당 최대 문항 수</translation>
    </message>
    <message>
        <source>64 hexadecimal digits, to repeat a deal</source>
        <translation>같은 배정을 다시 만들 때 쓰는 16진수 64자리</translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation>표준 출력으로 JSON 문서 하나를 내보냄</translation>
    </message>
    <message>
        <source>The seed is not 64 hexadecimal digits.</source>
        <translation>난수 시드가 16진수 64자리가 아닙니다.</translation>
    </message>
    <message>
        <source>The draft is unchanged.</source>
        <translation>초안은 그대로입니다.</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>난수 시드: %1</translation>
    </message>
</context>
<context>
    <name>DraftDecide</name>
    <message>
        <source>Decide findings from a file: id, decision (mask, keep, drop), reason</source>
        <translation>파일로 발견 항목 결정: id, decision(mask, keep, drop), reason</translation>
    </message>
    <message>
        <source>The draft (.jdraft)</source>
        <translation>초안 파일(.jdraft)</translation>
    </message>
    <message>
        <source>CSV with id, decision, reason</source>
        <translation>id, decision, reason 열이 있는 CSV</translation>
    </message>
    <message numerus="yes">
        <source>Recorded %n decision(s).</source>
        <translation>
            <numerusform>결정 %n건을 기록했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftDeclare</name>
    <message>
        <source>Write one conflict declaration form for each reviewer</source>
        <translation>평가위원마다 이해관계 확인서 양식을 하나씩 만듭니다</translation>
    </message>
    <message>
        <source>The draft (.jdraft)</source>
        <translation>초안 (.jdraft)</translation>
    </message>
    <message>
        <source>Folder for the forms</source>
        <translation>양식을 둘 폴더</translation>
    </message>
</context>
<context>
    <name>DraftNew</name>
    <message>
        <source>Begin a round as a draft file</source>
        <translation>회차 초안 파일 만들기</translation>
    </message>
    <message>
        <source>r1-2026, r2-2026, blank or a scheme.json</source>
        <translation>r1-2026, r2-2026, blank 또는 scheme.json 파일</translation>
    </message>
    <message>
        <source>Title of the round</source>
        <translation>회차 제목</translation>
    </message>
    <message>
        <source>The draft to make (.jdraft)</source>
        <translation>만들 초안 파일(.jdraft)</translation>
    </message>
    <message>
        <source>Made the draft %1.</source>
        <translation>초안을 만들었습니다: %1.</translation>
    </message>
</context>
<context>
    <name>DraftRecuse</name>
    <message>
        <source>Take filled conflict declarations in: conflicts become recusals</source>
        <translation>작성된 이해관계 확인서를 가져옵니다. 이해관계는 회피로 기록됩니다</translation>
    </message>
    <message>
        <source>The draft (.jdraft)</source>
        <translation>초안 (.jdraft)</translation>
    </message>
    <message>
        <source>Filled declarations (.jdeclared)</source>
        <translation>작성된 확인서 (.jdeclared)</translation>
    </message>
</context>
<context>
    <name>DraftScreen</name>
    <message>
        <source>Search everything a reviewer would read for team names and aliases</source>
        <translation>평가위원이 읽게 될 모든 글에서 팀 이름과 별칭 찾기</translation>
    </message>
    <message>
        <source>The draft (.jdraft)</source>
        <translation>초안 파일(.jdraft)</translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation>표준 출력으로 JSON 문서 하나를 내보냄</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are undecided.</source>
        <translation>
            <numerusform>발견 항목 %n건이 아직 결정되지 않았습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>취소할 작업이 없습니다.</translation>
    </message>
    <message>
        <source>The last step of this draft cannot be read.</source>
        <translation>초안의 마지막 작업을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>A row of this draft cannot be read.</source>
        <translation>초안의 행 하나를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The draft was left as it is.</source>
        <translation>초안은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>Use a backup copy of the draft.</source>
        <translation>초안의 백업 사본을 사용하십시오.</translation>
    </message>
</context>
<context>
    <name>DurableFile</name>
    <message>
        <source>The disk is full, so %1 was not written.</source>
        <translation>%1: 디스크가 가득 차서 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Free some space or choose another place.</source>
        <translation>디스크 공간을 확보하거나 다른 위치를 고르십시오.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1: 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 could not be used: %2.</source>
        <translation>%1: 사용하지 못했습니다(%2).</translation>
    </message>
    <message>
        <source>%1 is a link or a folder, not a plain file.</source>
        <translation>%1: 일반 파일이 아니라 링크나 폴더입니다.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>다른 이름을 정하십시오.</translation>
    </message>
    <message>
        <source>%1 does not read back as it was written.</source>
        <translation>%1: 저장한 내용과 다시 읽은 내용이 다릅니다.</translation>
    </message>
    <message>
        <source>The medium may be faulty; use another one.</source>
        <translation>저장 장치에 이상이 있을 수 있으니 다른 장치를 사용하십시오.</translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation>%1: 이미 있습니다.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>그대로 두었습니다.</translation>
    </message>
    <message>
        <source>Choose another name or move it away.</source>
        <translation>다른 이름을 정하거나 기존 파일을 옮기십시오.</translation>
    </message>
    <message>
        <source>%1 is not a plain file.</source>
        <translation>%1: 일반 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is larger than anything Jeoul writes.</source>
        <translation>%1: 저울이 만드는 어떤 파일보다도 큽니다.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>line %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>%1 열</translation>
    </message>
    <message>
        <source>value “%1”</source>
        <translation>값 “%1”</translation>
    </message>
</context>
<context>
    <name>ErrorSpan</name>
    <message>
        <source>The marked stretch from %1 to %2 does not lie in a response of %3 characters.</source>
        <translation>표시한 구간(%1–%2)이 %3자 응답의 범위를 벗어났습니다.</translation>
    </message>
    <message>
        <source>The marked stretch from %1 to %2 cuts a character in two.</source>
        <translation>표시한 구간(%1–%2)이 한 글자의 중간을 가릅니다.</translation>
    </message>
</context>
<context>
    <name>EventChain</name>
    <message>
        <source>its number is not the next one</source>
        <translation>번호가 이어지지 않습니다</translation>
    </message>
    <message>
        <source>it does not follow from the step before</source>
        <translation>앞 단계와 이어지지 않습니다</translation>
    </message>
    <message>
        <source>its contents were changed</source>
        <translation>내용이 바뀌었습니다</translation>
    </message>
    <message>
        <source>it was signed by a key that is not of this round</source>
        <translation>이 회차에 속하지 않은 키로 서명되었습니다</translation>
    </message>
    <message>
        <source>its signature is not right</source>
        <translation>서명이 맞지 않습니다</translation>
    </message>
    <message>
        <source>The step could not be recorded.</source>
        <translation>단계를 기록하지 못했습니다.</translation>
    </message>
    <message>
        <source>Use an intact copy of the round file.</source>
        <translation>손상되지 않은 회차 파일 사본을 사용하십시오.</translation>
    </message>
    <message>
        <source>The record of the round&apos;s steps is empty.</source>
        <translation>회차의 단계 기록이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Step %1 (%2) of the round cannot be trusted: %3.</source>
        <translation>회차의 %1번째 단계(%2)를 신뢰할 수 없습니다: %3.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>This version does not write %1 yet.</source>
        <translation>이 버전에서 아직 만들 수 없는 형식입니다: %1.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>저장한 파일은 없습니다.</translation>
    </message>
    <message>
        <source>There is no export format %1.</source>
        <translation>알 수 없는 내보내기 형식입니다: %1.</translation>
    </message>
    <message>
        <source>Write the result tables for one audience</source>
        <translation>받는 곳에 맞춘 결과표 내보내기</translation>
    </message>
    <message>
        <source>The round file (.jround)</source>
        <translation>회차 파일(.jround)</translation>
    </message>
    <message>
        <source>Who it is for: internal, ministry, team or public</source>
        <translation>받는 곳: internal(내부), ministry(부처 보고), team(팀 통보), public(대외 공개)</translation>
    </message>
    <message>
        <source>csv, xlsx, json; separated by commas</source>
        <translation>csv, xlsx, json을 쉼표로 구분</translation>
    </message>
    <message>
        <source>ko or en</source>
        <translation>ko 또는 en</translation>
    </message>
    <message>
        <source>Folder to write into</source>
        <translation>저장할 폴더</translation>
    </message>
    <message>
        <source>Code name of the team, for the profile team</source>
        <translation>팀 통보(team)에 쓸 팀의 코드명</translation>
    </message>
</context>
<context>
    <name>ExportRound</name>
    <message>
        <source>The round is not aggregated yet, so there is nothing to export.</source>
        <translation>아직 집계하지 않은 회차여서 내보낼 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>저장한 파일은 없습니다.</translation>
    </message>
    <message>
        <source>No format was chosen.</source>
        <translation>형식을 선택하지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no team %1 in this round.</source>
        <translation>이 회차에 없는 팀입니다: %1.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Label</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>(continued)</source>
        <translation>(이어짐)</translation>
    </message>
    <message>
        <source>(goes on in the next row)</source>
        <translation>(다음 행에 계속)</translation>
    </message>
    <message>
        <source>The table “%1” has more rows than a sheet can hold.</source>
        <translation>“%1” 표의 행이 시트 한 장에 담을 수 있는 수보다 많습니다.</translation>
    </message>
    <message>
        <source>Export it as CSV.</source>
        <translation>CSV로 내보내십시오.</translation>
    </message>
    <message>
        <source>The workbook could not be written.</source>
        <translation>통합 문서를 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Chart data</source>
        <translation>차트 자료</translation>
    </message>
    <message>
        <source>%1: down to the lower end</source>
        <translation>%1: 하한까지의 거리</translation>
    </message>
    <message>
        <source>%1: up to the upper end</source>
        <translation>%1: 상한까지의 거리</translation>
    </message>
    <message>
        <source>There is no place for temporary files.</source>
        <translation>임시 파일을 저장할 곳이 없습니다.</translation>
    </message>
</context>
<context>
    <name>FlagQuestion</name>
    <message>
        <source>Take back: %1</source>
        <translation>취소: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Flag a response</source>
        <translation>응답에 표시</translation>
    </message>
    <message>
        <source>Flag response %1</source>
        <translation>응답 %1에 표시</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>This kind of item is not known.</source>
        <translation>알 수 없는 문항 종류입니다.</translation>
    </message>
    <message>
        <source>Write response, dossier, practice or repeat.</source>
        <translation>response(응답), dossier(제출자료), practice(연습), repeat(반복) 중 하나를 쓰십시오.</translation>
    </message>
    <message>
        <source>Only an item of the kind repeat names another item; this is not used.</source>
        <translation>다른 문항을 가리키는 것은 반복 문항뿐입니다. 이 값은 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>The prompt is missing.</source>
        <translation>프롬프트가 없습니다.</translation>
    </message>
    <message>
        <source>Fill it in; an empty text is taken as it is.</source>
        <translation>내용을 채우십시오. 빈 글은 그대로 받아들입니다.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>프롬프트가 비어 있습니다.</translation>
    </message>
    <message>
        <source>The response has neither a text nor attachments.</source>
        <translation>응답에 글도 첨부도 없습니다.</translation>
    </message>
    <message>
        <source>Write an empty text for an empty answer, or leave the line out.</source>
        <translation>빈 응답이면 빈 글을 쓰고, 응답이 없으면 그 줄을 빼십시오.</translation>
    </message>
    <message>
        <source>Perhaps “%1” is meant.</source>
        <translation>혹시 다음을 뜻하는지 확인하십시오: “%1”.</translation>
    </message>
    <message>
        <source>Correct the name, or bring what it names.</source>
        <translation>이름을 고치거나, 그 이름이 가리키는 것을 함께 가져오십시오.</translation>
    </message>
    <message>
        <source>No team has this name.</source>
        <translation>이 이름의 팀이 없습니다.</translation>
    </message>
    <message>
        <source>No item has this name.</source>
        <translation>이 번호의 문항이 없습니다.</translation>
    </message>
    <message>
        <source>This attachment is not among the media files.</source>
        <translation>이 첨부가 매체 파일에 없습니다.</translation>
    </message>
    <message>
        <source>Put the file into the media folder, or remove its name.</source>
        <translation>파일을 매체 폴더에 넣거나 이름을 지우십시오.</translation>
    </message>
    <message>
        <source>An item can repeat only an item of the kind response.</source>
        <translation>반복 문항은 응답 문항만 되풀이할 수 있습니다.</translation>
    </message>
    <message>
        <source>No benchmark has this name.</source>
        <translation>이 이름의 벤치마크가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n benchmark(s) are made from what the items name, because none were given.</source>
        <translation>
            <numerusform>벤치마크 목록이 없어 문항에 적힌 이름으로 벤치마크 %n개를 만듭니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The team already has a response to this item.</source>
        <translation>이 문항에 대한 이 팀의 응답이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>하나만 남기십시오.</translation>
    </message>
    <message>
        <source>No item and no response names this picture.</source>
        <translation>이 그림을 가리키는 문항이나 응답이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Item %1 has no response of %n team(s); it will be shown as “no response”.</source>
        <translation>
            <numerusform>문항 %1에 %n개 팀의 응답이 없습니다. “응답 없음”으로 표시됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further item(s) lack the response of some team.</source>
        <translation>
            <numerusform>이 밖에 %n개 문항에 일부 팀의 응답이 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 judged units have no response; they are kept and shown without text.</source>
        <translation>평가된 %2건 가운데 %1건에 응답이 없습니다. 지우지 않으며 글 없이 표시합니다.</translation>
    </message>
    <message>
        <source>A cell is longer than 4 MiB.</source>
        <translation>칸 하나가 4 MiB보다 깁니다.</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>글을 줄이십시오.</translation>
    </message>
    <message>
        <source>The line has more than %1 cells.</source>
        <translation>한 줄의 칸이 %1개보다 많습니다.</translation>
    </message>
    <message>
        <source>Remove the columns that are not needed.</source>
        <translation>필요 없는 열을 지우십시오.</translation>
    </message>
    <message>
        <source>The file has more than %L1 rows.</source>
        <translation>파일의 행이 %L1개보다 많습니다.</translation>
    </message>
    <message>
        <source>Divide it into smaller files.</source>
        <translation>더 작은 파일로 나누십시오.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the file.</source>
        <translation>메모리가 부족하여 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>A quotation mark stands where none may stand.</source>
        <translation>따옴표가 있을 수 없는 자리에 있습니다.</translation>
    </message>
    <message>
        <source>Put the whole cell in quotation marks and double those inside it.</source>
        <translation>칸 전체를 따옴표로 묶고, 안의 따옴표는 두 번 쓰십시오.</translation>
    </message>
    <message>
        <source>Shorten the text, or look for a quotation mark that is not closed.</source>
        <translation>글을 줄이거나, 닫히지 않은 따옴표가 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 읽는 중</translation>
    </message>
    <message>
        <source>A quotation mark in the row that begins here is never closed.</source>
        <translation>여기서 시작하는 행의 따옴표가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>Close the quotation mark, or remove it.</source>
        <translation>따옴표를 닫거나 지우십시오.</translation>
    </message>
    <message>
        <source>This column is not used.</source>
        <translation>사용하지 않는 열입니다.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” mean the same.</source>
        <translation>같은 뜻의 열이 두 개입니다: “%1”, “%2”.</translation>
    </message>
    <message>
        <source>The column %1 is missing.</source>
        <translation>필요한 열이 없습니다: %1.</translation>
    </message>
    <message>
        <source>The first line must name the columns.</source>
        <translation>첫 줄에 열 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The row has %1 cells, but there are %2 columns.</source>
        <translation>행의 칸은 %1개인데 열은 %2개입니다.</translation>
    </message>
    <message>
        <source>Put cells that contain the delimiter in quotation marks.</source>
        <translation>구분 기호가 들어 있는 칸은 따옴표로 묶으십시오.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>파일이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Byte %1 of the file (hexadecimal %2) is not text in %3.</source>
        <translation>파일의 %1번째 바이트(16진수 %2)는 %3 글자가 아닙니다.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and read it again.</source>
        <translation>파일을 UTF-8로 저장한 뒤 다시 읽으십시오.</translation>
    </message>
    <message>
        <source>Line %1 is written in UTF-8, but line %2 is not; the file mixes encodings.</source>
        <translation>%1행은 UTF-8이지만 %2행은 아닙니다. 한 파일에 인코딩이 섞여 있습니다.</translation>
    </message>
    <message>
        <source>Save the whole file as UTF-8 and read it again.</source>
        <translation>파일 전체를 UTF-8로 저장한 뒤 다시 읽으십시오.</translation>
    </message>
    <message>
        <source>UTF-8 or CP949</source>
        <translation>UTF-8 또는 CP949</translation>
    </message>
    <message>
        <source>The file can be read as UTF-8 and as CP949, with different letters.</source>
        <translation>UTF-8로도 CP949로도 읽히지만 글자가 서로 다릅니다.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 with a byte order mark, so that it is certain.</source>
        <translation>인코딩이 분명하도록 바이트 순서 표시(BOM)가 있는 UTF-8로 저장하십시오.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, document or archive, not a text file.</source>
        <translation>텍스트 파일이 아니라 스프레드시트, 문서 또는 압축 파일입니다.</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8) from the program that made it.</source>
        <translation>그 파일을 만든 프로그램에서 CSV(UTF-8)로 저장하십시오.</translation>
    </message>
    <message>
        <source>The file is in an encoding with two or four bytes a letter and does not say which.</source>
        <translation>한 글자가 2바이트나 4바이트인 인코딩이지만 어느 것인지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Lines %1 name the same thing.</source>
        <translation>같은 것을 가리키는 행이 있습니다: %1행.</translation>
    </message>
    <message>
        <source>Lines %1 differ only in case, blanks or Unicode form.</source>
        <translation>대소문자, 빈칸, 유니코드 형식만 다른 행이 있습니다: %1행.</translation>
    </message>
    <message>
        <source>Keep one of them or give them different names.</source>
        <translation>하나만 남기거나 서로 다른 이름을 쓰십시오.</translation>
    </message>
    <message>
        <source>Lines %1 differ only in leading zeros.</source>
        <translation>앞의 0만 다른 행이 있습니다: %1행.</translation>
    </message>
    <message>
        <source>A spreadsheet may have dropped them; compare with the original list.</source>
        <translation>스프레드시트에서 0이 지워졌을 수 있습니다. 원래 목록과 대조하십시오.</translation>
    </message>
    <message>
        <source>Write it out without an exponent.</source>
        <translation>지수 없이 풀어서 쓰십시오.</translation>
    </message>
    <message>
        <source>Write it without thousands separators, with a decimal point.</source>
        <translation>천 단위 구분 없이 소수점으로 쓰십시오.</translation>
    </message>
    <message>
        <source>Write it with a decimal point and without separators.</source>
        <translation>구분 기호 없이 소수점으로 쓰십시오.</translation>
    </message>
    <message>
        <source>Write digits with at most one decimal point, such as 3 or 72.5.</source>
        <translation>3이나 72.5처럼 숫자와 소수점 하나까지만 쓰십시오.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>값이 없습니다.</translation>
    </message>
    <message>
        <source>Fill it in or remove the row.</source>
        <translation>값을 채우거나 행을 지우십시오.</translation>
    </message>
    <message>
        <source>The name is longer than 200 characters.</source>
        <translation>이름이 200자보다 깁니다.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>줄이십시오.</translation>
    </message>
    <message>
        <source>The name holds a line break or another control character.</source>
        <translation>이름에 줄바꿈이나 다른 제어 문자가 있습니다.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>지우십시오.</translation>
    </message>
    <message>
        <source>A spreadsheet may have turned this name into a number.</source>
        <translation>스프레드시트에서 이 이름이 숫자로 바뀌었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Compare it with the original list.</source>
        <translation>원래 목록과 대조하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n control character(s). Reviewers will see a visible sign there.</source>
        <translation>
            <numerusform>글에 제어 문자 %n개가 있습니다. 평가위원에게는 그 자리에 기호가 보입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>숫자가 없습니다.</translation>
    </message>
    <message>
        <source>Remove the row when there is no value; a missing value is not a zero.</source>
        <translation>값이 없으면 행을 지우십시오. 없는 값은 0이 아닙니다.</translation>
    </message>
    <message>
        <source>This is not a number that can be read exactly.</source>
        <translation>정확히 읽을 수 있는 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>The line is nested too deeply.</source>
        <translation>줄의 중첩이 너무 깊습니다.</translation>
    </message>
    <message>
        <source>The line holds a number that is not valid JSON.</source>
        <translation>줄에 올바르지 않은 JSON 숫자가 있습니다.</translation>
    </message>
    <message>
        <source>The line holds a text that is not valid JSON: a quotation mark is missing or a character is not escaped.</source>
        <translation>줄에 올바르지 않은 JSON 글이 있습니다. 따옴표가 빠졌거나 이스케이프되지 않은 문자가 있습니다.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the line.</source>
        <translation>메모리가 부족하여 이 줄을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The line is not one complete JSON object.</source>
        <translation>줄이 온전한 JSON 객체 하나가 아닙니다.</translation>
    </message>
    <message>
        <source>Write one object a line, without a list around them.</source>
        <translation>목록으로 감싸지 말고 한 줄에 객체 하나씩 쓰십시오.</translation>
    </message>
    <message>
        <source>Write one object a line, such as {&quot;item_id&quot;: &quot;Q1&quot;}.</source>
        <translation>{&quot;item_id&quot;: &quot;Q1&quot;}처럼 한 줄에 객체 하나씩 쓰십시오.</translation>
    </message>
    <message>
        <source>The line is longer than 16 MiB.</source>
        <translation>줄이 16 MiB보다 깁니다.</translation>
    </message>
    <message>
        <source>Shorten the texts.</source>
        <translation>글을 줄이십시오.</translation>
    </message>
    <message>
        <source>The key is given twice in one line.</source>
        <translation>한 줄에 같은 키가 두 번 있습니다.</translation>
    </message>
    <message>
        <source>This key is not used.</source>
        <translation>사용하지 않는 키입니다.</translation>
    </message>
    <message>
        <source>The value must be a text in quotation marks.</source>
        <translation>값은 따옴표로 묶은 글이어야 합니다.</translation>
    </message>
    <message>
        <source>Put it in quotation marks, or write null when there is none.</source>
        <translation>따옴표로 묶거나, 없으면 null을 쓰십시오.</translation>
    </message>
    <message>
        <source>The text is longer than 4 MiB.</source>
        <translation>글이 4 MiB보다 깁니다.</translation>
    </message>
    <message>
        <source>The value must be a list of texts.</source>
        <translation>값은 글의 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>Write it as [&quot;a.png&quot;, &quot;b.png&quot;].</source>
        <translation>[&quot;a.png&quot;, &quot;b.png&quot;]처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>The key is missing or null.</source>
        <translation>키가 없거나 값이 null입니다.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>값을 채우십시오.</translation>
    </message>
    <message>
        <source>Write one object a line.</source>
        <translation>한 줄에 객체 하나씩 쓰십시오.</translation>
    </message>
    <message>
        <source>Line %1 already says this.</source>
        <translation>%1행에 같은 내용이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Keep one of the two lines.</source>
        <translation>두 줄 가운데 하나만 남기십시오.</translation>
    </message>
    <message>
        <source>A system is compared with itself.</source>
        <translation>같은 시스템끼리 비교한 행입니다.</translation>
    </message>
    <message>
        <source>Remove the row.</source>
        <translation>행을 지우십시오.</translation>
    </message>
    <message>
        <source>This verdict is not known.</source>
        <translation>알 수 없는 판정입니다.</translation>
    </message>
    <message>
        <source>Write a, b, tie or both_bad.</source>
        <translation>a, b, tie(동률), both_bad(둘 다 미흡) 중 하나를 쓰십시오.</translation>
    </message>
    <message>
        <source>Save it as a PNG picture.</source>
        <translation>PNG 그림으로 저장하십시오.</translation>
    </message>
    <message>
        <source>GIF pictures are not taken over, because they may move.</source>
        <translation>GIF 그림은 움직일 수 있어 받지 않습니다.</translation>
    </message>
    <message>
        <source>SVG drawings are not taken over, because they may hold links and programs.</source>
        <translation>SVG 그림은 링크나 프로그램이 들어 있을 수 있어 받지 않습니다.</translation>
    </message>
    <message>
        <source>This computer cannot read %1 pictures.</source>
        <translation>이 컴퓨터에서는 %1 그림을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The picture has more than 25 million pixels.</source>
        <translation>그림이 2,500만 화소보다 큽니다.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>그림의 크기를 줄이십시오.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut off.</source>
        <translation>그림이 손상되었거나 잘렸습니다.</translation>
    </message>
    <message>
        <source>Bring the original file again.</source>
        <translation>원본 파일을 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>This is a link, not a file.</source>
        <translation>파일이 아니라 링크입니다.</translation>
    </message>
    <message>
        <source>Put the file itself into the folder.</source>
        <translation>파일 자체를 폴더에 넣으십시오.</translation>
    </message>
    <message>
        <source>Folders inside the media folder are not read.</source>
        <translation>매체 폴더 안의 하위 폴더는 읽지 않습니다.</translation>
    </message>
    <message>
        <source>Put the files directly into the media folder.</source>
        <translation>파일을 매체 폴더에 바로 넣으십시오.</translation>
    </message>
    <message>
        <source>Hidden files are not taken over.</source>
        <translation>숨김 파일은 받지 않습니다.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB.</source>
        <translation>파일이 20 MB보다 큽니다.</translation>
    </message>
    <message>
        <source>Make the picture smaller.</source>
        <translation>그림의 크기를 줄이십시오.</translation>
    </message>
    <message>
        <source>The folder holds more than 5,000 files or 512 MiB.</source>
        <translation>폴더의 파일이 5,000개 또는 512 MiB를 넘습니다.</translation>
    </message>
    <message>
        <source>Keep only the files that items and responses name.</source>
        <translation>문항과 응답이 가리키는 파일만 남기십시오.</translation>
    </message>
    <message>
        <source>“%1” is not a plain file name.</source>
        <translation>“%1”: 단순한 파일 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>Name the file alone, without folders.</source>
        <translation>폴더 없이 파일 이름만 쓰십시오.</translation>
    </message>
    <message>
        <source>Moving pictures are not taken over.</source>
        <translation>움직이는 그림은 받지 않습니다.</translation>
    </message>
    <message>
        <source>The picture could not be written as PNG.</source>
        <translation>그림을 PNG로 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation>폴더가 아닙니다.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>폴더를 고르십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n further problem(s) of this file are not listed.</source>
        <translation>
            <numerusform>이 파일의 문제 %n건이 더 있으나 표시하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the listed ones and read the file again.</source>
        <translation>표시된 것을 고친 뒤 파일을 다시 읽으십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n further note(s) on this file are not listed.</source>
        <translation>
            <numerusform>이 파일의 참고 사항 %n건이 더 있으나 표시하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is larger than 512 MiB.</source>
        <translation>파일이 512 MiB보다 큽니다.</translation>
    </message>
    <message>
        <source>This is no practice item, so no score can be expected of it.</source>
        <translation>연습 문항이 아니어서 기준 점수를 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>Name an item of the kind practice.</source>
        <translation>종류가 practice인 문항을 적어 주십시오.</translation>
    </message>
    <message>
        <source>There is no response of this team to this item.</source>
        <translation>이 문항에 이 팀의 응답이 없습니다.</translation>
    </message>
    <message>
        <source>Correct the name, or bring the response.</source>
        <translation>이름을 바로잡거나 응답을 가져와 주십시오.</translation>
    </message>
    <message>
        <source>This is no picture, PDF document, sound or video that can be taken over.</source>
        <translation>가져올 수 있는 그림, PDF 문서, 소리, 영상이 아닙니다.</translation>
    </message>
    <message>
        <source>Remove the file from the folder, or save it as PNG, PDF, MP3 or MP4.</source>
        <translation>폴더에서 이 파일을 빼거나 PNG, PDF, MP3, MP4로 저장해 주십시오.</translation>
    </message>
    <message>
        <source>The file is larger than 50 MB.</source>
        <translation>파일이 50 MB보다 큽니다.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>가져오기를 중단했습니다.</translation>
    </message>
    <message>
        <source>A page of the document is larger than 25 million pixels.</source>
        <translation>문서의 한 쪽이 2,500만 화소보다 큽니다.</translation>
    </message>
    <message>
        <source>Save the document with smaller pages.</source>
        <translation>쪽 크기를 줄여 문서를 저장해 주십시오.</translation>
    </message>
    <message>
        <source>A page of the document cannot be drawn.</source>
        <translation>문서의 한 쪽을 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Save the document anew, or its pages as PNG pictures.</source>
        <translation>문서를 다시 저장하거나 각 쪽을 PNG 그림으로 저장해 주십시오.</translation>
    </message>
    <message>
        <source>Make the document smaller.</source>
        <translation>문서의 크기를 줄여 주십시오.</translation>
    </message>
    <message>
        <source>The document is damaged or cut off.</source>
        <translation>문서가 손상되었거나 잘렸습니다.</translation>
    </message>
    <message>
        <source>The document opens only with a password.</source>
        <translation>암호가 있어야 열리는 문서입니다.</translation>
    </message>
    <message>
        <source>Save it without a password.</source>
        <translation>암호 없이 저장해 주십시오.</translation>
    </message>
    <message>
        <source>The document has no pages.</source>
        <translation>문서에 쪽이 없습니다.</translation>
    </message>
    <message>
        <source>The document has more than 30 pages.</source>
        <translation>문서가 30쪽을 넘습니다.</translation>
    </message>
    <message>
        <source>Keep only the pages that reviewers shall judge.</source>
        <translation>평가위원이 평가할 쪽만 남겨 주십시오.</translation>
    </message>
    <message>
        <source>The pages of the document are larger than 20 MB as pictures.</source>
        <translation>문서의 쪽들을 그림으로 바꾸면 20 MB를 넘습니다.</translation>
    </message>
    <message>
        <source>Split the document, or make it smaller.</source>
        <translation>문서를 나누거나 크기를 줄여 주십시오.</translation>
    </message>
    <message>
        <source>The recording is damaged or cut off, or is not what it says.</source>
        <translation>녹음·영상 파일이 손상되었거나 잘렸거나, 표시된 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>The recording is longer than 20 minutes.</source>
        <translation>녹음·영상이 20분보다 깁니다.</translation>
    </message>
    <message>
        <source>Make the recording smaller.</source>
        <translation>녹음·영상의 크기를 줄여 주십시오.</translation>
    </message>
    <message>
        <source>The recording is coded in a way that not every reviewer&apos;s computer can play.</source>
        <translation>평가위원의 컴퓨터에서 재생되지 않을 수 있는 방식으로 부호화된 녹음·영상입니다.</translation>
    </message>
    <message>
        <source>Save sound as WAV, FLAC, MP3, Ogg or M4A, video as MP4 (H.264, AAC) or WebM (VP8, VP9).</source>
        <translation>소리는 WAV, FLAC, MP3, Ogg, M4A로, 영상은 MP4(H.264, AAC)나 WebM(VP8, VP9)으로 저장해 주십시오.</translation>
    </message>
    <message>
        <source>The recording has more than one sound track or picture.</source>
        <translation>소리나 화면이 둘 이상 들어 있습니다.</translation>
    </message>
    <message>
        <source>Keep the one that reviewers shall judge.</source>
        <translation>평가위원이 평가할 하나만 남겨 주십시오.</translation>
    </message>
    <message>
        <source>The file holds neither sound nor a moving picture.</source>
        <translation>파일에 소리도 영상도 없습니다.</translation>
    </message>
    <message>
        <source>The video has more than 3,840 × 2,160 pixels.</source>
        <translation>영상이 3,840 × 2,160 화소보다 큽니다.</translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>Use of tools</source>
        <translation>도구 사용</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>코딩</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>문화</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Extraction</source>
        <translation>정보 추출</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>금융</translation>
    </message>
    <message>
        <source>Humanities</source>
        <translation>인문</translation>
    </message>
    <message>
        <source>Following instructions</source>
        <translation>지시 이행</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>지식</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>법률</translation>
    </message>
    <message>
        <source>Long texts</source>
        <translation>장문 이해</translation>
    </message>
    <message>
        <source>Mathematics</source>
        <translation>수학</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>의료</translation>
    </message>
    <message>
        <source>Public administration</source>
        <translation>공공 행정</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>추론</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>신뢰성</translation>
    </message>
    <message>
        <source>Role play</source>
        <translation>역할극</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>안전성</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>과학</translation>
    </message>
    <message>
        <source>Science and engineering</source>
        <translation>과학·공학</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>번역</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>글쓰기</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The saved work could not be prepared.</source>
        <translation>작업 파일을 준비하지 못했습니다.</translation>
    </message>
    <message>
        <source>Record %1 of %2 is not what was saved.</source>
        <translation>%2: %1번째 기록이 저장한 내용과 다릅니다.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>파일은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>Use the newest copy from the backups folder beside it.</source>
        <translation>같은 위치의 backups 폴더에 있는 최신 사본을 사용하십시오.</translation>
    </message>
    <message>
        <source>Update Jeoul on this computer; then open it again.</source>
        <translation>이 컴퓨터의 저울을 새 버전으로 바꾼 뒤 다시 여십시오.</translation>
    </message>
    <message>
        <source>This code does not open the saved work.</source>
        <translation>이 열람 코드로는 작업 파일을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>The saved work was replaced by another copy while it was open.</source>
        <translation>열려 있는 동안 작업 파일이 다른 사본으로 바뀌었습니다.</translation>
    </message>
    <message>
        <source>What was entered since is still in this window, but is not saved.</source>
        <translation>그 뒤에 입력한 내용은 이 창에 남아 있지만 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Put the former file back, or write down what is missing and open it again.</source>
        <translation>원래 파일을 되돌려 놓거나, 빠진 내용을 적어 둔 뒤 다시 여십시오.</translation>
    </message>
    <message>
        <source>No copy of %1 could be put into the backups folder beside it.</source>
        <translation>%1: 같은 위치의 backups 폴더에 사본을 만들지 못했습니다.</translation>
    </message>
    <message>
        <source>The saved work itself is whole.</source>
        <translation>저장한 작업 자체는 온전합니다.</translation>
    </message>
    <message>
        <source>%1 stands on a network drive or in a shared folder, where saved work can be lost.</source>
        <translation>%1: 네트워크 드라이브나 공유 폴더에 있어 저장한 작업을 잃을 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Copy it to a folder of this computer and open the copy.</source>
        <translation>이 컴퓨터의 폴더에 복사한 뒤 그 사본을 여십시오.</translation>
    </message>
    <message>
        <source>The last records are missing in %1: the backups folder beside it holds a copy with more.</source>
        <translation>%1: 마지막에 저장한 일부가 없습니다. 같은 위치의 backups 폴더에 더 많은 내용을 담은 사본이 있습니다.</translation>
    </message>
    <message>
        <source>If an older file was not put back on purpose, close this one and open the newest copy from that folder.</source>
        <translation>일부러 이전 파일로 되돌린 것이 아니라면 이 파일을 닫고 그 폴더의 최신 사본을 여십시오.</translation>
    </message>
    <message>
        <source>%1 was made by a version of Jeoul whose files this one cannot read.</source>
        <translation>%1: 이 버전의 저울이 읽을 수 없는 형식입니다.</translation>
    </message>
    <message numerus="yes">
        <source>The file was left as it is; the first %n record(s) in it are whole.</source>
        <translation>
            <numerusform>파일은 그대로 두었습니다. 앞의 기록 %n건은 온전합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover them into a new file beside it (jeoulctl review recover %1), or use the newest copy from the backups folder.</source>
        <translation>온전한 기록을 옆의 새 파일로 복구하거나(jeoulctl review recover %1), backups 폴더의 가장 새로운 사본을 사용해 주십시오.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Jeoul, so this one enters nothing in it.</source>
        <translation>%1: 더 새로운 버전의 저울에서 만든 파일이므로 이 버전에서는 입력하지 않습니다.</translation>
    </message>
    <message>
        <source>Update Jeoul on this computer; then open it again. This version cannot write out the scores in it either.</source>
        <translation>이 컴퓨터의 저울을 업데이트한 뒤 다시 열어 주십시오. 이 버전에서는 점수를 내보낼 수도 없습니다.</translation>
    </message>
    <message>
        <source>Update Jeoul on this computer; then open it again. Until then the scores in it can be written to a table: jeoulctl review export %1.</source>
        <translation>이 컴퓨터의 저울을 업데이트한 뒤 다시 열어 주십시오. 그 전에도 점수를 표로 내보낼 수 있습니다: jeoulctl review export %1.</translation>
    </message>
</context>
<context>
    <name>KdfLock</name>
    <message>
        <source>Opening this file would take more memory or time than any genuine file needs, so it was not opened.</source>
        <translation>정상 파일보다 많은 메모리나 시간이 필요한 파일이어서 열지 않았습니다.</translation>
    </message>
    <message>
        <source>Ask the sender for the file again and compare by phone.</source>
        <translation>보낸 사람에게 파일을 다시 받고 전화로 대조하십시오.</translation>
    </message>
    <message>
        <source>This file is protected more weakly than Jeoul allows, so it was not opened.</source>
        <translation>저울이 허용하는 것보다 약하게 보호된 파일이어서 열지 않았습니다.</translation>
    </message>
    <message>
        <source>This needs %1 MiB of free memory, which the computer cannot give.</source>
        <translation>여유 메모리 %1 MiB가 필요하지만 이 컴퓨터에서 확보하지 못했습니다.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>다른 프로그램을 닫고 다시 시도하십시오.</translation>
    </message>
</context>
<context>
    <name>KeyNew</name>
    <message>
        <source>Make a secret key file and the public file to hand out</source>
        <translation>비밀 키 파일과 나누어 줄 공개 키 파일 만들기</translation>
    </message>
    <message>
        <source>chair, deputy or custodian</source>
        <translation>chair(위원장), deputy(부위원장), custodian(보관인)</translation>
    </message>
    <message>
        <source>File whose first line is the passphrase</source>
        <translation>첫 줄에 암호를 적은 파일</translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation>표준 출력으로 JSON 문서 하나를 내보냄</translation>
    </message>
    <message>
        <source>Passphrase for the new key</source>
        <translation>새 키의 암호</translation>
    </message>
    <message>
        <source>Keep %1 and its passphrase; hand out %2. Confirmation number: %3</source>
        <translation>보관할 것: %1 파일과 그 암호. 나누어 줄 것: %2. 확인번호: %3</translation>
    </message>
    <message>
        <source>Print %1, keep the paper apart from the passphrase, and delete the file.</source>
        <translation>%1 파일을 인쇄하여 종이를 암호와 따로 보관하고, 파일은 지우십시오.</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>파일을 저장할 폴더</translation>
    </message>
    <message>
        <source>Also write a recovery sheet to print</source>
        <translation>인쇄할 복구 용지도 만듦</translation>
    </message>
</context>
<context>
    <name>KeyRestore</name>
    <message>
        <source>Make the files of a key again from its recovery sheet</source>
        <translation>복구 용지로 키 파일 다시 만들기</translation>
    </message>
    <message>
        <source>Text file with the lines of the printed sheet</source>
        <translation>인쇄한 용지의 줄을 옮겨 적은 텍스트 파일</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>파일을 저장할 폴더</translation>
    </message>
    <message>
        <source>File whose first line is the passphrase</source>
        <translation>첫 줄에 암호를 적은 파일</translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation>표준 출력으로 JSON 문서 하나를 내보냄</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>키의 암호</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The passphrase does not fit this key file.</source>
        <translation>암호가 이 키 파일과 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Check the keyboard language and type it again.</source>
        <translation>자판의 한/영 상태를 확인하고 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>The secret and the public half of this key do not belong together.</source>
        <translation>이 키의 비밀 부분과 공개 부분이 서로 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Use a copy of the key file, or the deputy&apos;s key.</source>
        <translation>키 파일의 사본이나 부위원장의 키를 사용하십시오.</translation>
    </message>
    <message>
        <source>This is not an intact public key file.</source>
        <translation>온전한 공개 키 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Ask its holder for the public key file (.jpub) again.</source>
        <translation>키 소유자에게 공개 키 파일(.jpub)을 다시 받으십시오.</translation>
    </message>
    <message>
        <source>A passphrase has %1 to %2 characters.</source>
        <translation>암호는 %1자 이상 %2자 이하여야 합니다.</translation>
    </message>
    <message>
        <source>Choose a longer one, for example four words that do not belong together.</source>
        <translation>서로 관계없는 낱말 네 개처럼 더 긴 암호를 정하십시오.</translation>
    </message>
    <message>
        <source>This computer could not give %1 MiB of memory, so the key file was protected with %2 MiB instead. Choose a longer passphrase, or make the key on another computer.</source>
        <translation>이 컴퓨터에서 메모리 %1 MiB를 확보하지 못하여 %2 MiB만으로 키 파일을 보호했습니다. 더 긴 암호를 정하거나 다른 컴퓨터에서 키를 만드십시오.</translation>
    </message>
    <message>
        <source>This public key file was made by a newer version of Jeoul.</source>
        <translation>더 새로운 버전의 저울에서 만든 공개 키 파일입니다.</translation>
    </message>
    <message>
        <source>Install the newer version and open the file again.</source>
        <translation>새 버전을 설치한 뒤 파일을 다시 여십시오.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Blind expert review of AI model outputs</source>
        <translation>인공지능 응답의 블라인드 전문가 평가</translation>
    </message>
    <message>
        <source>Open the bundled demo round</source>
        <translation>함께 제공되는 시연 회차 열기</translation>
    </message>
    <message>
        <source>ko or en</source>
        <translation>ko 또는 en</translation>
    </message>
    <message>
        <source>A draft, packet, workspace or round file</source>
        <translation>초안, 평가 꾸러미, 작업 파일 또는 회차 파일</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>The scheme in the manifest is not the one it names.</source>
        <translation>회차 명세에 담긴 평가 방안이 명세에 적힌 확인번호와 다릅니다.</translation>
    </message>
    <message>
        <source>Use an intact copy of the round file.</source>
        <translation>손상되지 않은 회차 파일 사본을 사용하십시오.</translation>
    </message>
    <message>
        <source>The manifest of the round was changed after it was signed.</source>
        <translation>회차 명세가 서명된 뒤에 바뀌었습니다.</translation>
    </message>
    <message>
        <source>This round was sealed by a newer version of Jeoul.</source>
        <translation>더 새로운 버전의 저울에서 봉인한 회차입니다.</translation>
    </message>
    <message>
        <source>Install the newer version and open the file again.</source>
        <translation>새 버전을 설치한 뒤 파일을 다시 여십시오.</translation>
    </message>
    <message>
        <source>The manifest could not be signed.</source>
        <translation>회차 명세에 서명하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>Minisign</name>
    <message>
        <source>The file could not be signed.</source>
        <translation>파일에 서명하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>OpenCode</name>
    <message>
        <source>Check the open code against what you were given and type it again.</source>
        <translation>받은 열람 코드와 대조하여 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>An open code has digits only.</source>
        <translation>열람 코드는 숫자로만 되어 있습니다.</translation>
    </message>
    <message>
        <source>An open code has %1 digits.</source>
        <translation>열람 코드는 숫자 %1자리입니다.</translation>
    </message>
    <message>
        <source>One of the digits of the open code is not right.</source>
        <translation>열람 코드의 숫자 가운데 맞지 않는 것이 있습니다.</translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message>
        <source>The packet could not be sealed.</source>
        <translation>평가 꾸러미를 봉인하지 못했습니다.</translation>
    </message>
    <message>
        <source>No packet was written.</source>
        <translation>저장한 평가 꾸러미는 없습니다.</translation>
    </message>
    <message>
        <source>The outside of this packet does not belong to what is inside.</source>
        <translation>평가 꾸러미의 겉면 정보와 내용이 서로 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Ask the secretariat for the packet again.</source>
        <translation>간사에게 평가 꾸러미를 다시 받으십시오.</translation>
    </message>
    <message>
        <source>The open code does not fit this packet.</source>
        <translation>열람 코드가 이 평가 꾸러미와 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Check that code and packet belong together, or ask the secretariat.</source>
        <translation>열람 코드와 평가 꾸러미가 서로 짝이 맞는지 확인하거나 간사에게 문의하십시오.</translation>
    </message>
</context>
<context>
    <name>PacketRecord</name>
    <message>
        <source>This packet was made by a newer version of Jeoul.</source>
        <translation>더 새로운 버전의 저울에서 만든 평가 꾸러미입니다.</translation>
    </message>
    <message>
        <source>Install the newer version and open the file again.</source>
        <translation>새 버전을 설치한 뒤 파일을 다시 여십시오.</translation>
    </message>
</context>
<context>
    <name>PairScale</name>
    <message>
        <source>Cannot compare</source>
        <translation>비교 불가</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>동률</translation>
    </message>
    <message>
        <source>Both poor</source>
        <translation>둘 다 미흡</translation>
    </message>
    <message>
        <source>%1 slightly better</source>
        <translation>%1 조금 나음</translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation>%1 나음</translation>
    </message>
    <message>
        <source>%1 much better</source>
        <translation>%1 훨씬 나음</translation>
    </message>
    <message>
        <source>%1 and %2: not compared yet.</source>
        <translation>%1, %2: 아직 비교하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be compared: %3</source>
        <translation>%1, %2: 비교할 수 없음 — %3</translation>
    </message>
    <message>
        <source>%1 and %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
</context>
<context>
    <name>PanelAccess</name>
    <message>
        <source>Secret key file of the chair or deputy; chair.jkey beside the round file when not given</source>
        <translation>위원장이나 부위원장의 비밀 키 파일(지정하지 않으면 회차 파일 옆의 chair.jkey)</translation>
    </message>
    <message>
        <source>File whose first line is the key&apos;s passphrase</source>
        <translation>첫 줄에 키의 암호를 적은 파일</translation>
    </message>
    <message>
        <source>Name the chair&apos;s key file with --key.</source>
        <translation>--key로 위원장의 키 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>Passphrase of the chair&apos;s key</source>
        <translation>위원장 키의 암호</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>봉인</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>접수 중</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>접수 마감</translation>
    </message>
    <message>
        <source>Aggregated</source>
        <translation>집계 완료</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>확정 잠금</translation>
    </message>
    <message>
        <source>Unsealed</source>
        <translation>봉인 해제</translation>
    </message>
</context>
<context>
    <name>PanelAggregate</name>
    <message>
        <source>Open the counted score files and consolidate them by code name</source>
        <translation>반영할 점수 파일을 열어 코드명으로 집계</translation>
    </message>
    <message>
        <source>The round file (.jround)</source>
        <translation>회차 파일(.jround)</translation>
    </message>
    <message>
        <source>The round is aggregated by code name.</source>
        <translation>코드명으로 집계를 마쳤습니다.</translation>
    </message>
</context>
<context>
    <name>PanelCharts</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Points / %1</source>
        <translation>점 / %1</translation>
    </message>
    <message>
        <source>In the order of the official ranks.</source>
        <translation>공식 순위순입니다.</translation>
    </message>
    <message>
        <source>No team has points from %1 yet.</source>
        <translation>아직 %1 점수가 나온 팀이 없습니다.</translation>
    </message>
    <message>
        <source>%1 share the most points from %2.</source>
        <translation>%2 점수가 가장 높은 팀(동점): %1.</translation>
    </message>
    <message>
        <source>%1 has the most points from %2.</source>
        <translation>%2 점수가 가장 높은 팀: %1.</translation>
    </message>
    <message>
        <source>Trimmed mean of the reviewers&apos; totals, with 95 % intervals over reviewers (Tukey and McLaughlin).</source>
        <translation>평가위원별 합계의 최고·최저 제외 평균과 평가위원 기준 95 % 신뢰구간입니다(Tukey–McLaughlin).</translation>
    </message>
    <message>
        <source>Reviewers&apos; totals, with 95 % t intervals over reviewers.</source>
        <translation>평가위원별 합계의 평균과 평가위원 기준 95 % t 신뢰구간입니다.</translation>
    </message>
    <message>
        <source>No team leads alone in any benchmark.</source>
        <translation>단독으로 앞선 팀이 있는 벤치마크가 없습니다.</translation>
    </message>
    <message>
        <source>%1 leads in %2 of %3 benchmarks.</source>
        <translation>가장 많은 벤치마크에서 앞선 팀: %1, %3개 가운데 %2개.</translation>
    </message>
    <message>
        <source>Benchmarks by name, teams in the order of the official ranks.</source>
        <translation>벤치마크는 이름순, 팀은 공식 순위순입니다.</translation>
    </message>
    <message numerus="yes">
        <source>Mean points of the reviewers, with 95 % t intervals over reviewers. Means of fewer than %n reviewer(s) are hidden.</source>
        <translation>
            <numerusform>평가위원 점수의 평균과 평가위원 기준 95 % t 신뢰구간입니다. 평가위원 %n명 미만의 평균은 표시하지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Official points, stacked by part.</source>
        <translation>공식 점수를 부문별로 쌓은 것입니다.</translation>
    </message>
    <message>
        <source>%1 is first with %2 of %3 points.</source>
        <translation>1위: %1, %3점 만점에 %2점.</translation>
    </message>
    <message>
        <source>No team has a total yet.</source>
        <translation>아직 총점이 나온 팀이 없습니다.</translation>
    </message>
    <message>
        <source>Sums of the means by criterion, each without its highest and lowest marks; no interval is claimed for them.</source>
        <translation>평가항목별 최고·최저 제외 평균의 합이며, 신뢰구간은 제시하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>PanelClose</name>
    <message>
        <source>Close the collection: which score files count is final</source>
        <translation>접수 마감(반영할 점수 파일을 확정)</translation>
    </message>
    <message>
        <source>The round file (.jround)</source>
        <translation>회차 파일(.jround)</translation>
    </message>
    <message>
        <source>The collection is closed.</source>
        <translation>접수를 마감했습니다.</translation>
    </message>
</context>
<context>
    <name>PanelColumns</name>
    <message>
        <source>The round holds more names or different scores than can be computed with.</source>
        <translation>회차에 있는 이름 또는 서로 다른 점수의 수가 계산할 수 있는 범위를 넘습니다.</translation>
    </message>
    <message>
        <source>Divide the round.</source>
        <translation>회차를 나누십시오.</translation>
    </message>
    <message>
        <source>Two scores of this round contradict each other.</source>
        <translation>이 회차의 두 점수가 서로 맞지 않습니다.</translation>
    </message>
    <message>
        <source>The values of the scales are too large or too fine.</source>
        <translation>척도의 값이 너무 크거나 지나치게 잘게 나뉘어 있습니다.</translation>
    </message>
    <message>
        <source>Use scales with fewer digits.</source>
        <translation>자릿수가 더 적은 척도를 사용하십시오.</translation>
    </message>
</context>
<context>
    <name>PanelConfirm</name>
    <message>
        <source>Record that a reviewer read this receipt on the phone</source>
        <translation>평가위원이 전화로 접수번호를 확인했음을 기록</translation>
    </message>
    <message>
        <source>The round file (.jround)</source>
        <translation>회차 파일(.jround)</translation>
    </message>
    <message>
        <source>Seat, for example W07</source>
        <translation>위원 번호(예: W07)</translation>
    </message>
    <message>
        <source>The 24 digits that were read out</source>
        <translation>전화로 불러 준 숫자 24자리</translation>
    </message>
    <message>
        <source>The receipt of %1 is confirmed.</source>
        <translation>%1: 접수번호를 확인했습니다.</translation>
    </message>
</context>
<context>
    <name>PanelFiles</name>
    <message>
        <source>%1 The file was not taken in.</source>
        <translation>%1 파일을 접수하지 않았습니다.</translation>
    </message>
    <message>
        <source>The score file of seat %1 belongs to another round.</source>
        <translation>평가위원 %1의 점수 파일은 다른 회차의 것입니다.</translation>
    </message>
    <message>
        <source>The score file of seat %1 was made with other rules than this round&apos;s.</source>
        <translation>평가위원 %1의 점수 파일은 이 회차와 다른 평가 방안으로 만들어졌습니다.</translation>
    </message>
    <message>
        <source>The score file of seat %1 is sealed for other recipients.</source>
        <translation>평가위원 %1의 점수 파일은 다른 수신자에게 봉인되어 있습니다.</translation>
    </message>
    <message>
        <source>This score file belongs to another round.</source>
        <translation>다른 회차의 점수 파일입니다.</translation>
    </message>
    <message>
        <source>This score file comes from a packet that is not of this round.</source>
        <translation>이 회차에 속하지 않은 평가 꾸러미에서 만든 점수 파일입니다.</translation>
    </message>
    <message>
        <source>The score file of seat %1 is not the one that was received.</source>
        <translation>평가위원 %1의 점수 파일이 접수한 파일과 다릅니다.</translation>
    </message>
    <message>
        <source>Use another copy of the round file.</source>
        <translation>회차 파일의 다른 사본을 사용하십시오.</translation>
    </message>
    <message>
        <source>The packet of seat %1 was revoked.</source>
        <translation>평가위원 %1의 평가 꾸러미는 무효 처리되었습니다.</translation>
    </message>
</context>
<context>
    <name>PanelLedger</name>
    <message>
        <source>Step %1 of this round does not fit the steps before it.</source>
        <translation>회차의 %1번째 단계가 그 앞의 단계와 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Use another copy of the round file.</source>
        <translation>회차 파일의 다른 사본을 사용하십시오.</translation>
    </message>
    <message>
        <source>After the lock nothing more is taken in.</source>
        <translation>확정 잠금 뒤에는 접수하지 않습니다.</translation>
    </message>
    <message>
        <source>Receipts are checked while files are being collected.</source>
        <translation>접수번호는 접수하는 동안에 확인합니다.</translation>
    </message>
    <message>
        <source>A round is closed once, after at least one score file came in.</source>
        <translation>접수 마감은 점수 파일이 하나 이상 접수된 뒤에 한 번 합니다.</translation>
    </message>
    <message>
        <source>Only a closed round that is not locked can be reopened.</source>
        <translation>접수를 마감하고 아직 확정 잠금하지 않은 회차만 접수를 재개할 수 있습니다.</translation>
    </message>
    <message>
        <source>Close the round first.</source>
        <translation>먼저 접수를 마감하십시오.</translation>
    </message>
    <message>
        <source>Aggregate the round first.</source>
        <translation>먼저 집계하십시오.</translation>
    </message>
    <message>
        <source>Lock the result first.</source>
        <translation>먼저 결과를 확정 잠금하십시오.</translation>
    </message>
    <message>
        <source>A round is sealed once.</source>
        <translation>회차의 봉인은 한 번만 합니다.</translation>
    </message>
    <message>
        <source>A record of a received file is incomplete.</source>
        <translation>접수한 파일의 기록이 완전하지 않습니다.</translation>
    </message>
    <message>
        <source>This cannot be done while the round is in the state &quot;%1&quot;.</source>
        <translation>회차가 “%1” 상태일 때는 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>After the lock no packet is revoked; the result stands as it was locked.</source>
        <translation>확정한 뒤에는 평가 꾸러미를 무효로 할 수 없으며, 결과는 확정된 그대로입니다.</translation>
    </message>
    <message>
        <source>Reopen the collection with a reason; then the packet can be revoked.</source>
        <translation>사유를 적어 접수를 재개한 다음 평가 꾸러미를 무효로 하십시오.</translation>
    </message>
</context>
<context>
    <name>PanelLock</name>
    <message>
        <source>Lock the result and print its lock number</source>
        <translation>결과를 확정 잠금하고 확정번호 출력</translation>
    </message>
    <message>
        <source>The round file (.jround)</source>
        <translation>회차 파일(.jround)</translation>
    </message>
    <message>
        <source>The result is locked. Write the lock number into the minutes.</source>
        <translation>결과를 확정 잠금했습니다. 확정번호를 회의록에 적으십시오.</translation>
    </message>
</context>
<context>
    <name>PanelReceive</name>
    <message>
        <source>Take in score files</source>
        <translation>점수 파일 접수</translation>
    </message>
    <message>
        <source>The round file (.jround)</source>
        <translation>회차 파일(.jround)</translation>
    </message>
    <message>
        <source>Score files (.jscores)</source>
        <translation>점수 파일(.jscores)</translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation>표준 출력으로 JSON 문서 하나를 내보냄</translation>
    </message>
    <message>
        <source>No file was taken in.</source>
        <translation>접수한 파일이 없습니다.</translation>
    </message>
</context>
<context>
    <name>PanelReceiving</name>
    <message>
        <source>The score file of seat %1 is taken in.</source>
        <translation>평가위원 %1의 점수 파일을 접수했습니다.</translation>
    </message>
    <message>
        <source>The score file of seat %1, version %2, was taken in before. Nothing changed.</source>
        <translation>평가위원 %1의 점수 파일(버전 %2)은 이미 접수한 것입니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Version %2 of seat %1 is taken in and replaces the version before it.</source>
        <translation>평가위원 %1의 점수 파일(버전 %2)을 접수하여 이전 버전을 대체했습니다.</translation>
    </message>
    <message>
        <source>Version %2 of seat %1 is taken in and counts. A version before it never arrived.</source>
        <translation>평가위원 %1의 점수 파일(버전 %2)을 접수하여 반영합니다. 그 앞의 버전은 도착하지 않았습니다.</translation>
    </message>
    <message>
        <source>Version %2 of seat %1 is kept. It does not count because a newer version is here.</source>
        <translation>평가위원 %1의 점수 파일(버전 %2)을 보관했습니다. 더 새로운 버전이 있어 반영하지 않습니다.</translation>
    </message>
    <message>
        <source>Version %2 of seat %1 is kept apart: it contradicts a file that is here, or comes from another computer. Have the reviewer read the receipt out by phone.</source>
        <translation>평가위원 %1의 점수 파일(버전 %2)을 보류했습니다. 이미 접수한 파일과 어긋나거나 다른 컴퓨터에서 만든 파일입니다. 평가위원에게 전화하여 접수번호를 확인하십시오.</translation>
    </message>
    <message>
        <source>Version %2 of seat %1 came after closing. It is kept and counts only if the round is reopened.</source>
        <translation>평가위원 %1의 점수 파일(버전 %2)은 접수 마감 뒤에 도착했습니다. 보관하며, 접수를 재개할 때만 반영합니다.</translation>
    </message>
</context>
<context>
    <name>PanelReopen</name>
    <message>
        <source>Open a closed collection again; the reason stays visible for ever</source>
        <translation>마감한 접수를 재개(사유는 계속 남음)</translation>
    </message>
    <message>
        <source>The round file (.jround)</source>
        <translation>회차 파일(.jround)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>The collection is open again. The reason is on record.</source>
        <translation>접수를 재개했습니다. 사유를 기록했습니다.</translation>
    </message>
</context>
<context>
    <name>PanelReport</name>
    <message>
        <source>Internal</source>
        <translation>내부</translation>
    </message>
    <message>
        <source>Report to the ministry</source>
        <translation>부처 보고</translation>
    </message>
    <message>
        <source>Notice to a team</source>
        <translation>팀 통보</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>대외 공개</translation>
    </message>
    <message>
        <source>No score file came from: %1.</source>
        <translation>점수 파일을 제출하지 않은 평가위원: %1.</translation>
    </message>
    <message>
        <source>The receipt was not confirmed by phone for: %1.</source>
        <translation>접수번호를 전화로 확인하지 않은 평가위원: %1.</translation>
    </message>
    <message>
        <source>Contradicting files were not counted for: %1.</source>
        <translation>서로 어긋나는 파일이 있어 반영하지 않은 평가위원: %1.</translation>
    </message>
    <message>
        <source>An earlier version never arrived for: %1.</source>
        <translation>이전 버전이 도착하지 않은 평가위원: %1.</translation>
    </message>
    <message>
        <source>each criterion</source>
        <translation>평가항목별</translation>
    </message>
    <message>
        <source>each source</source>
        <translation>세부 부문별</translation>
    </message>
    <message>
        <source>each part</source>
        <translation>부문별</translation>
    </message>
    <message>
        <source>the total</source>
        <translation>총점</translation>
    </message>
    <message>
        <source>averages over teams</source>
        <translation>팀 평균</translation>
    </message>
    <message numerus="yes">
        <source>Rounded half up to %n decimal(s): %1.</source>
        <translation>
            <numerusform>소수점 아래 %n자리까지 반올림: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rounded half to even to %n decimal(s): %1.</source>
        <translation>
            <numerusform>소수점 아래 %n자리까지 짝수 쪽 반올림(오사오입): %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut off after %n decimal(s): %1.</source>
        <translation>
            <numerusform>소수점 아래 %n자리까지 남기고 버림: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: of the reviewers&apos; totals for a team the %2 highest and the %3 lowest are dropped, then the mean is taken; with fewer than %4 reviewers the plain mean.</source>
        <translation>%1: 팀에 대한 평가위원별 합계 가운데 최고 %2개와 최저 %3개를 제외하고 산술평균합니다. 평가위원이 %4명 미만이면 제외 없이 산술평균합니다.</translation>
    </message>
    <message>
        <source>%1: mean of the reviewers&apos; totals for a team.</source>
        <translation>%1: 팀에 대한 평가위원별 합계의 산술평균.</translation>
    </message>
    <message>
        <source>%1: median of the reviewers&apos; totals for a team.</source>
        <translation>%1: 팀에 대한 평가위원별 합계의 중앙값.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>봉인</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>접수 중</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>접수 마감</translation>
    </message>
    <message>
        <source>Aggregated</source>
        <translation>집계 완료</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>확정 잠금</translation>
    </message>
    <message>
        <source>Unsealed</source>
        <translation>봉인 해제</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>반영</translation>
    </message>
    <message>
        <source>Counted, an earlier version is missing</source>
        <translation>반영, 이전 버전 미도착</translation>
    </message>
    <message>
        <source>Replaced by a newer version</source>
        <translation>새 버전으로 대체</translation>
    </message>
    <message>
        <source>Older than the version that counts</source>
        <translation>반영한 버전보다 이전 것</translation>
    </message>
    <message>
        <source>Kept apart until confirmed</source>
        <translation>확인 전까지 보류</translation>
    </message>
    <message>
        <source>Late, not counted</source>
        <translation>마감 후 도착, 미반영</translation>
    </message>
    <message>
        <source>Documents as a whole</source>
        <translation>제출자료 전체</translation>
    </message>
    <message>
        <source>Reviewer&apos;s total</source>
        <translation>평가위원별 합계</translation>
    </message>
    <message>
        <source>Highest, dropped</source>
        <translation>최고점, 제외</translation>
    </message>
    <message>
        <source>Lowest, dropped</source>
        <translation>최저점, 제외</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Ratio to the target</source>
        <translation>목표 대비 비율</translation>
    </message>
    <message>
        <source>Mean of the best team</source>
        <translation>1위 팀의 평균</translation>
    </message>
    <message>
        <source>In points</source>
        <translation>점수로 환산</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>고정값</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>반올림</translation>
    </message>
    <message>
        <source>The round was sealed.</source>
        <translation>회차를 봉인했습니다.</translation>
    </message>
    <message>
        <source>Version %2 of seat %1 came after closing and was kept aside.</source>
        <translation>평가위원 %1의 점수 파일(버전 %2)이 접수 마감 뒤에 도착하여 따로 보관했습니다.</translation>
    </message>
    <message>
        <source>Version %2 of seat %1 was taken in.</source>
        <translation>평가위원 %1의 점수 파일(버전 %2)을 접수했습니다.</translation>
    </message>
    <message>
        <source>Version %2 of seat %1 was kept apart as a contradiction.</source>
        <translation>평가위원 %1의 점수 파일(버전 %2)이 다른 파일과 어긋나 보류했습니다.</translation>
    </message>
    <message>
        <source>A file was refused (%1).</source>
        <translation>파일 하나를 접수하지 않았습니다(%1).</translation>
    </message>
    <message>
        <source>The receipt %2 of seat %1 was confirmed by phone.</source>
        <translation>평가위원 %1의 접수번호를 전화로 확인했습니다: %2.</translation>
    </message>
    <message>
        <source>The chair decided which file of seat %1 counts. Reason: %2</source>
        <translation>평가위원 %1의 파일 가운데 반영할 것을 위원장이 정했습니다. 사유: %2</translation>
    </message>
    <message numerus="yes">
        <source>The round was closed with %n score file(s).</source>
        <translation>
            <numerusform>점수 파일 %n개로 접수를 마감했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The round was reopened. Reason: %1</source>
        <translation>접수를 재개했습니다. 사유: %1</translation>
    </message>
    <message>
        <source>The result was computed. Its confirmation number begins with %1.</source>
        <translation>결과를 집계했습니다. 결과 확인번호의 앞부분: %1.</translation>
    </message>
    <message>
        <source>The result was locked.</source>
        <translation>결과를 확정 잠금했습니다.</translation>
    </message>
    <message>
        <source>The names were joined to the locked result by the custodians %1.</source>
        <translation>확정 잠금한 결과에 팀 이름을 연결했습니다. 보관인: %1.</translation>
    </message>
    <message>
        <source>hidden: too few reviewers</source>
        <translation>표시하지 않음: 평가위원 수 부족</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>평가항목</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>평가항목</translation>
    </message>
    <message>
        <source>Mean on the scale</source>
        <translation>척도 평균</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>판단 수</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>평가위원</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>벤치마크</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>벤치마크</translation>
    </message>
    <message>
        <source>All, points of %1</source>
        <translation>전체, %1점 만점</translation>
    </message>
    <message numerus="yes">
        <source>A mean of fewer than %n reviewer(s) is hidden, together with what would give it away.</source>
        <translation>
            <numerusform>평가위원 %n명 미만의 평균은 표시하지 않으며, 이를 짐작하게 하는 값도 함께 가립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>선호 비교</translation>
    </message>
    <message>
        <source>Shown first</source>
        <translation>먼저 제시</translation>
    </message>
    <message>
        <source>Shown second</source>
        <translation>나중 제시</translation>
    </message>
    <message>
        <source>First better</source>
        <translation>앞 우세</translation>
    </message>
    <message>
        <source>Second better</source>
        <translation>뒤 우세</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>동률</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>둘 다 미흡</translation>
    </message>
    <message>
        <source>Agreement of the reviewers</source>
        <translation>평가자 간 일치도</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>크리펜도르프 알파</translation>
    </message>
    <message>
        <source>Judged things</source>
        <translation>평가 대상 수</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Agreement of single judgements, differences in level included. It says little about how good the panel&apos;s average is.</source>
        <translation>점수 수준의 차이까지 포함한 개별 판단의 일치도입니다. 위원회 평균이 얼마나 정확한지를 나타내는 값은 아닙니다.</translation>
    </message>
    <message>
        <source>What was judged and what was not</source>
        <translation>평가 여부별 칸 수</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>평가함</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>미평가</translation>
    </message>
    <message>
        <source>Could not be rated</source>
        <translation>평가 불가</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>회피</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation>미제출</translation>
    </message>
    <message>
        <source>Cells of the score sheets; practice and repeated items are left out.</source>
        <translation>평가표의 칸 수입니다. 연습 문항과 반복 문항은 뺐습니다.</translation>
    </message>
    <message>
        <source>Official result</source>
        <translation>공식 결과</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Total (%1)</source>
        <translation>총점 (%1)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Close to %1</source>
        <translation>근소: %1</translation>
    </message>
    <message>
        <source>Close: the 95 % interval of the difference of the reviewers&apos; totals includes 0.</source>
        <translation>근소: 평가위원별 합계 차이의 95 % 신뢰구간에 0이 들어 있습니다.</translation>
    </message>
    <message>
        <source>Averages over teams</source>
        <translation>팀 평균</translation>
    </message>
    <message>
        <source>Part or source</source>
        <translation>부문 또는 세부 부문</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>총점</translation>
    </message>
    <message>
        <source>Arithmetic, step by step</source>
        <translation>산출 과정</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>세부 부문</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Totals of the reviewers</source>
        <translation>평가위원별 합계</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>위원 번호</translation>
    </message>
    <message>
        <source>no complete sheet</source>
        <translation>완성된 평가표 없음</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Equal total; the committee decides</source>
        <translation>총점 동점, 위원회가 결정</translation>
    </message>
    <message>
        <source>Equal total; settled by the scheme&apos;s rules</source>
        <translation>총점 동점, 평가 방안의 규칙으로 결정</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a mark</source>
        <translation>
            <numerusform>점수 없음 %n칸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) recused</source>
        <translation>
            <numerusform>회피 %n칸</numerusform>
        </translation>
    </message>
    <message>
        <source>Round</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>평가 방안</translation>
    </message>
    <message>
        <source>Scheme&apos;s confirmation number</source>
        <translation>평가 방안 확인번호</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Result&apos;s confirmation number</source>
        <translation>결과 확인번호</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>집계 전</translation>
    </message>
    <message>
        <source>Lock number</source>
        <translation>확정번호</translation>
    </message>
    <message>
        <source>not locked yet</source>
        <translation>확정 잠금 전</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>공개 범위</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Overall sheet</source>
        <translation>종합 총괄표</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>독자성</translation>
    </message>
    <message>
        <source>Tie-break</source>
        <translation>동점 처리</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>decided by the committee; see the minutes</source>
        <translation>위원회가 결정(회의록 참조)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>평가 현황</translation>
    </message>
    <message>
        <source>Complete items of all items</source>
        <translation>전체 문항 중 완료한 문항</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>문항</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>배정되지 않음</translation>
    </message>
    <message>
        <source>Received score files</source>
        <translation>접수한 점수 파일</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>접수번호</translation>
    </message>
    <message>
        <source>Confirmed by phone</source>
        <translation>전화 확인</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>회의록</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>서명자</translation>
    </message>
    <message>
        <source>Confirmation number</source>
        <translation>확인번호</translation>
    </message>
    <message>
        <source>Only the order of the steps is proven; times are what the computers&apos; clocks said.</source>
        <translation>단계의 순서만 증명됩니다. 시각은 각 컴퓨터의 시계에 따른 것입니다.</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>위원장</translation>
    </message>
    <message>
        <source>deputy chair</source>
        <translation>부위원장</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>간사</translation>
    </message>
    <message>
        <source>Code name</source>
        <translation>코드명</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>advances</source>
        <translation>통과</translation>
    </message>
    <message>
        <source>does not advance</source>
        <translation>탈락</translation>
    </message>
    <message>
        <source>open: shares the rank across the cut</source>
        <translation>미정: 선정 경계에서 동순위</translation>
    </message>
    <message>
        <source>open: no total</source>
        <translation>미정: 총점 없음</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Not rounded</source>
        <translation>반올림 전</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>산식</translation>
    </message>
    <message>
        <source>Equal total; decided by the committee, minutes %1</source>
        <translation>동점, 위원회 의결(회의록 %1)</translation>
    </message>
    <message>
        <source>%1: for each criterion of a team the %2 highest and the %3 lowest marks are dropped and the mean is taken, then these means are summed. This is an alternative to dropping whole totals. With fewer than %4 reviewers the plain mean of the totals.</source>
        <translation>%1: 팀의 평가항목마다 최고 %2개, 최저 %3개를 제외한 평균을 구해 합산합니다. 위원별 합계에서 제외하는 방식의 대안입니다. 위원이 %4명보다 적으면 위원별 합계의 산술평균입니다.</translation>
    </message>
    <message>
        <source>%1: mean of the users&apos; marks; the highest mean gets %2 points and the others their share of it.</source>
        <translation>%1: 사용자 평점의 평균. 가장 높은 평균을 %2점으로 하고 나머지는 그 비율대로 환산합니다.</translation>
    </message>
    <message>
        <source>%1: mean of the users&apos; marks × %2 / %3.</source>
        <translation>%1: 사용자 평점의 평균 × %2 / %3.</translation>
    </message>
    <message>
        <source>Equal totals, step %1: more points in “%2”.</source>
        <translation>동점 처리 %1단계: “%2” 점수가 높은 팀이 앞섭니다.</translation>
    </message>
    <message>
        <source>Equal totals, step %1: the higher mean in the criterion with the most points.</source>
        <translation>동점 처리 %1단계: 배점이 가장 큰 평가항목의 평균이 높은 팀이 앞섭니다.</translation>
    </message>
    <message>
        <source>Equal totals, step %1: the committee decides and gives the number of its minutes.</source>
        <translation>동점 처리 %1단계: 위원회가 의결하고 회의록 번호를 남깁니다.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>At most 1</source>
        <translation>최대 1로 제한</translation>
    </message>
    <message>
        <source>%1: result × %2 / %3; of several results the mean.</source>
        <translation>%1: 결과 × %2 / %3. 결과가 여럿이면 평균을 씁니다.</translation>
    </message>
    <message>
        <source>%1: result / target, at most 1, × %2; of several results the mean. The target is %3 where a result names none.</source>
        <translation>%1: 결과 / 목표(최대 1) × %2. 결과가 여럿이면 평균을 씁니다. 목표를 따로 적지 않은 결과의 목표는 %3입니다.</translation>
    </message>
    <message>
        <source>%1: %2 points for every team.</source>
        <translation>%1: 모든 팀에 %2점.</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) advance.</source>
        <translation>
            <numerusform>%n개 팀이 통과합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rounded half up to %n decimal(s)</source>
        <translation>
            <numerusform>소수점 이하 %n자리까지 반올림</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rounded half to even to %n decimal(s)</source>
        <translation>
            <numerusform>소수점 이하 %n자리까지 오사오입(짝수)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut off after %n decimal(s)</source>
        <translation>
            <numerusform>소수점 이하 %n자리까지 버림</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean without highest and lowest</source>
        <translation>최고·최저 제외 평균</translation>
    </message>
    <message>
        <source>Mean without highest and lowest of each criterion</source>
        <translation>평가항목별 최고·최저 제외 평균</translation>
    </message>
    <message>
        <source>Plain mean, too few reviewers to drop any</source>
        <translation>산술평균(위원이 적어 제외하지 않음)</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>최고</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>최저</translation>
    </message>
    <message>
        <source>Effective n</source>
        <translation>유효 n</translation>
    </message>
    <message>
        <source>Points (%1)</source>
        <translation>점수(%1)</translation>
    </message>
    <message>
        <source>Rank here</source>
        <translation>이 표의 순위</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>회피</translation>
    </message>
    <message>
        <source>* dropped; of equal totals only one.</source>
        <translation>* 제외한 점수이며, 동점이면 하나만 제외합니다.</translation>
    </message>
    <message>
        <source>Scheme&apos;s confirmation number: %1</source>
        <translation>평가 체계 확인번호: %1</translation>
    </message>
    <message>
        <source>Tally: %1 (%2 points)</source>
        <translation>집계표: %1 (배점 %2점)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n reviewer(s) recused.</source>
        <translation>
            <numerusform>%1: 위원 %n명 회피.</numerusform>
        </translation>
    </message>
    <message>
        <source>The packet was revoked, so no score file counts for: %1.</source>
        <translation>평가 꾸러미가 무효 처리되어 점수 파일을 반영하지 않는 평가위원: %1.</translation>
    </message>
    <message>
        <source>Packet revoked, not counted</source>
        <translation>평가 꾸러미 무효, 반영하지 않음</translation>
    </message>
    <message>
        <source>The packet of seat %1 was revoked. Reason: %2</source>
        <translation>평가위원 %1의 평가 꾸러미를 무효로 했습니다. 사유: %2</translation>
    </message>
    <message>
        <source>First better, by degree</source>
        <translation>앞 응답 우세(정도별)</translation>
    </message>
    <message>
        <source>Second better, by degree</source>
        <translation>뒤 응답 우세(정도별)</translation>
    </message>
    <message>
        <source>Degrees of better stand from the mildest to the strongest.</source>
        <translation>우세의 정도는 약한 것부터 강한 것 순입니다.</translation>
    </message>
    <message>
        <source>Cannot compare</source>
        <translation>비교 불가</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>순위 집계</translation>
    </message>
    <message>
        <source>Mean place</source>
        <translation>평균 순위</translation>
    </message>
    <message>
        <source>1 is the best place; tied responses share the middle of the places they take.</source>
        <translation>1이 가장 좋은 순위이며, 동순위 응답은 차지한 순위들의 가운데 값을 나누어 가집니다.</translation>
    </message>
    <message>
        <source>Marked errors</source>
        <translation>표시된 오류</translation>
    </message>
    <message>
        <source>Kind of error</source>
        <translation>오류 유형</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>경미</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>중대</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>치명</translation>
    </message>
    <message>
        <source>Agreement of the rankings</source>
        <translation>순위의 일치도</translation>
    </message>
    <message>
        <source>Kendall&apos;s W</source>
        <translation>켄들의 W</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>All tied</source>
        <translation>모두 동순위</translation>
    </message>
    <message>
        <source>1: all reviewers put the teams in one order; 0: no order in common. Each reviewer&apos;s order is that of the mean places they gave; ties are corrected for.</source>
        <translation>1이면 모든 평가위원의 팀 순서가 같고 0이면 공통된 순서가 없습니다. 평가위원별 순서는 매긴 순위의 평균을 따르며 동순위를 보정합니다.</translation>
    </message>
    <message>
        <source>Only reviewers who ranked every team count; the others are left out. Who tied everything says nothing about the order.</source>
        <translation>모든 팀의 순위를 매긴 평가위원만 셉니다. 나머지는 제외합니다. 모두 동순위로 둔 평가위원은 순서를 말해 주지 않습니다.</translation>
    </message>
    <message>
        <source>Checks without points</source>
        <translation>점수 없는 점검</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Reviewers who ticked it</source>
        <translation>체크한 평가위원</translation>
    </message>
    <message>
        <source>Of reviewers</source>
        <translation>점검한 평가위원</translation>
    </message>
    <message>
        <source>Responses with a tick</source>
        <translation>체크된 응답</translation>
    </message>
    <message>
        <source>Of responses</source>
        <translation>점검한 응답</translation>
    </message>
    <message>
        <source>A tick means: not met. It never touches points; the committee decides.</source>
        <translation>체크는 미충족을 뜻합니다. 점수에는 반영하지 않으며 위원회가 판단합니다.</translation>
    </message>
    <message>
        <source>%1: %2/%3</source>
        <translation>%1: %2/%3</translation>
    </message>
    <message>
        <source>Independence: how many reviewers ticked a check as not met, of how many. The committee decides; see the minutes.</source>
        <translation>독자성 점검: 점검한 평가위원 가운데 미충족으로 체크한 수입니다. 위원회가 판단하며 회의록에 적습니다.</translation>
    </message>
    <message>
        <source>Ticked as not met, %1: %2</source>
        <translation>미충족 체크, %1: %2</translation>
    </message>
    <message>
        <source>Counted are responses of completed items, and those with a tick; practice and repeated items are left out.</source>
        <translation>완료한 문항의 응답과 체크한 응답을 셉니다. 연습 문항과 반복 문항은 제외합니다.</translation>
    </message>
    <message>
        <source>Who ticked a check, and why</source>
        <translation>체크한 평가위원과 사유</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>평가위원</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>문항</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>적지 않음</translation>
    </message>
    <message>
        <source>shown after unsealing</source>
        <translation>봉인 해제 뒤에 표시</translation>
    </message>
    <message>
        <source>Reasons may hold names, so they are shown after unsealing.</source>
        <translation>사유에는 이름이 들어 있을 수 있어 봉인을 해제한 뒤에 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>PanelResult</name>
    <message>
        <source>Opening the score files</source>
        <translation>점수 파일을 여는 중</translation>
    </message>
    <message>
        <source>Aggregation was stopped.</source>
        <translation>집계를 중지했습니다.</translation>
    </message>
    <message>
        <source>The round stays closed and nothing was stored.</source>
        <translation>회차는 접수 마감 상태 그대로이며 저장한 것은 없습니다.</translation>
    </message>
    <message>
        <source>Computing the result</source>
        <translation>결과를 계산하는 중</translation>
    </message>
</context>
<context>
    <name>PanelRevoke</name>
    <message>
        <source>Revoke a seat&apos;s packet: its score files no longer count and later ones are refused; the reason stays visible for ever</source>
        <translation>평가위원의 평가 꾸러미 무효 처리: 점수 파일은 반영하지 않고 나중에 온 파일은 거부하며 사유는 계속 남음</translation>
    </message>
    <message>
        <source>The round file (.jround)</source>
        <translation>회차 파일(.jround)</translation>
    </message>
    <message>
        <source>Seat, for example W07</source>
        <translation>평가위원 번호(예: W07)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>The packet of seat %1 is revoked. The reason is on record.</source>
        <translation>평가위원 %1의 평가 꾸러미를 무효로 했습니다. 사유를 기록했습니다.</translation>
    </message>
</context>
<context>
    <name>PanelRound</name>
    <message>
        <source>The score file of seat %1 holds an entry that does not fit this round&apos;s score sheet.</source>
        <translation>평가위원 %1의 점수 파일에 이 회차의 평가표와 맞지 않는 항목이 있습니다.</translation>
    </message>
    <message>
        <source>Ask this reviewer to submit again with the packet of this round.</source>
        <translation>이 평가위원에게 이 회차의 평가 꾸러미로 다시 제출하도록 요청하십시오.</translation>
    </message>
    <message>
        <source>The content of this round file is not what was sealed.</source>
        <translation>회차 파일의 내용이 봉인한 내용과 다릅니다.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>파일은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>Ask the secretary for the round file again.</source>
        <translation>간사에게 회차 파일을 다시 받으십시오.</translation>
    </message>
</context>
<context>
    <name>PanelSession</name>
    <message>
        <source>Files that contradict each other are kept apart until a receipt is confirmed.</source>
        <translation>서로 어긋나는 파일이 있어 접수번호를 확인할 때까지 보류합니다.</translation>
    </message>
    <message>
        <source>A version before this one never arrived.</source>
        <translation>이 버전보다 앞선 버전이 도착하지 않았습니다.</translation>
    </message>
    <message>
        <source>A file came after closing and does not count.</source>
        <translation>접수 마감 뒤에 도착하여 반영하지 않는 파일이 있습니다.</translation>
    </message>
    <message>
        <source>This round file was changed after it was written.</source>
        <translation>저장한 뒤에 내용이 바뀐 회차 파일입니다.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>파일은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>Use another copy of the round file.</source>
        <translation>회차 파일의 다른 사본을 사용하십시오.</translation>
    </message>
    <message>
        <source>The round is not open with the chair&apos;s key.</source>
        <translation>위원장의 키로 열지 않은 회차입니다.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Open it with the key of the chair or the deputy.</source>
        <translation>위원장이나 부위원장의 키로 여십시오.</translation>
    </message>
    <message>
        <source>This vault does not open the masked texts of this round.</source>
        <translation>이 명단 보관함으로는 이 회차에서 가린 글을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>No bundle was written.</source>
        <translation>검증 묶음을 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Use the vault that was sealed with this round.</source>
        <translation>이 회차와 함께 봉인한 명단 보관함을 사용하십시오.</translation>
    </message>
    <message>
        <source>A verification bundle shows the scores, so it is made after the lock.</source>
        <translation>검증 묶음에는 점수가 보이므로 확정 잠금한 뒤에 만듭니다.</translation>
    </message>
    <message>
        <source>Lock the result first.</source>
        <translation>먼저 결과를 확정 잠금하십시오.</translation>
    </message>
    <message>
        <source>Masked texts may hold names, so they are shown after unsealing.</source>
        <translation>가린 글에는 이름이 있을 수 있어 봉인 해제 뒤에만 보입니다.</translation>
    </message>
    <message>
        <source>Unseal the round first, or leave the vault out.</source>
        <translation>먼저 봉인 해제하거나 명단 보관함 없이 만드십시오.</translation>
    </message>
    <message>
        <source>The packet was revoked; none of its files counts. Reason: %1</source>
        <translation>평가 꾸러미가 무효 처리되어 그 점수 파일은 하나도 반영하지 않습니다. 사유: %1</translation>
    </message>
    <message>
        <source>Reading every rating</source>
        <translation>모든 평점을 읽는 중</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>읽기를 멈추었습니다.</translation>
    </message>
</context>
<context>
    <name>PanelStatus</name>
    <message>
        <source>Show who has submitted and in which state the round is</source>
        <translation>제출 현황과 회차의 상태 보기</translation>
    </message>
    <message>
        <source>The round file (.jround)</source>
        <translation>회차 파일(.jround)</translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation>표준 출력으로 JSON 문서 하나를 내보냄</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>상태: %1</translation>
    </message>
</context>
<context>
    <name>PanelUnseal</name>
    <message>
        <source>Passphrase of %1</source>
        <translation>암호: %1</translation>
    </message>
    <message>
        <source>Join the names to the locked result, with two custodians</source>
        <translation>보관인 두 사람과 함께 확정 잠금한 결과에 팀 이름 연결</translation>
    </message>
    <message>
        <source>The round file (.jround)</source>
        <translation>회차 파일(.jround)</translation>
    </message>
    <message>
        <source>The vault (.jvault)</source>
        <translation>명단 보관함(.jvault)</translation>
    </message>
    <message>
        <source>Secret key files of two custodians, separated by a comma</source>
        <translation>보관인 두 사람의 비밀 키 파일(쉼표로 구분)</translation>
    </message>
    <message>
        <source>Files with their passphrases, in the same order</source>
        <translation>암호를 적은 파일(같은 순서로)</translation>
    </message>
    <message>
        <source>The names are joined to the locked result.</source>
        <translation>확정 잠금한 결과에 팀 이름을 연결했습니다.</translation>
    </message>
    <message>
        <source>The vault opens with the keys of two custodians.</source>
        <translation>명단 보관함은 보관인 두 사람의 키로 열립니다.</translation>
    </message>
    <message>
        <source>Name their key files with --custodians.</source>
        <translation>--custodians 로 키 파일을 지정하십시오.</translation>
    </message>
</context>
<context>
    <name>PanelUnsealing</name>
    <message>
        <source>The names in this vault are not the ones this round committed to before scoring.</source>
        <translation>이 명단 보관함의 명단이 평가 전에 확정한 명단과 다릅니다.</translation>
    </message>
    <message>
        <source>The round stays locked and no name was stored.</source>
        <translation>회차는 확정 잠금 상태 그대로이며 저장한 이름은 없습니다.</translation>
    </message>
    <message>
        <source>Use the vault that was sealed with this round.</source>
        <translation>이 회차와 함께 봉인한 명단 보관함을 사용하십시오.</translation>
    </message>
    <message>
        <source>Two different custodians of this round are needed.</source>
        <translation>이 회차의 서로 다른 보관인 두 사람이 필요합니다.</translation>
    </message>
    <message>
        <source>Check which two custodian keys were chosen.</source>
        <translation>고른 보관인 키 두 개가 맞는지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>ParallelWork</name>
    <message>
        <source>The work was stopped.</source>
        <translation>작업을 중지했습니다.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>This computer has no sound output.</source>
        <translation>이 컴퓨터에는 소리 출력 장치가 없습니다.</translation>
    </message>
    <message>
        <source>This computer cannot play the recording. Go to another item and come back; when it stays so, install the GStreamer plugins “base”, “good” and “libav” and open the packet again.</source>
        <translation>이 컴퓨터에서 녹음·영상을 재생할 수 없습니다. 다른 문항에 갔다가 돌아와 보고, 그래도 재생되지 않으면 GStreamer 플러그인 “base”, “good”, “libav”를 설치한 뒤 평가 꾸러미를 다시 여십시오.</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Official arithmetic on given numbers, with every stage</source>
        <translation>주어진 수치로 공식 점수 계산(모든 단계 표시)</translation>
    </message>
    <message>
        <source>r1-2026, r2-2026, blank or a scheme.json</source>
        <translation>r1-2026, r2-2026, blank 또는 scheme.json 파일</translation>
    </message>
    <message>
        <source>JSON with teams, panel, metrics and survey; numbers as decimal strings</source>
        <translation>teams, panel, metrics, survey를 담은 JSON(수는 십진수 문자열)</translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation>표준 출력으로 JSON 문서 하나를 내보냄</translation>
    </message>
    <message>
        <source>%1 is not a point of the scale for “%2”.</source>
        <translation>“%2” 척도에 없는 점수입니다: %1.</translation>
    </message>
    <message>
        <source>Reviewer %1 has two marks for “%2” of %3 on one item.</source>
        <translation>평가위원 %1: 한 문항에서 %3의 “%2” 점수가 두 개입니다.</translation>
    </message>
    <message>
        <source>There is no team to count.</source>
        <translation>집계할 팀이 없습니다.</translation>
    </message>
    <message>
        <source>The team “%1” stands twice or has no name.</source>
        <translation>두 번 나오거나 이름이 없는 팀입니다: “%1”.</translation>
    </message>
    <message>
        <source>At %1, “%2” is not one of the teams.</source>
        <translation>%1: 팀 목록에 없는 팀입니다(“%2”).</translation>
    </message>
    <message>
        <source>At %1, no part counts the criterion “%2”.</source>
        <translation>%1: 어느 부문에도 반영되지 않는 평가항목입니다(“%2”).</translation>
    </message>
    <message>
        <source>At %1, %2 is not between 0 and %3 points.</source>
        <translation>%1: 점수가 0점에서 %3점 사이에 있지 않습니다(%2).</translation>
    </message>
    <message>
        <source>At %1, reviewer “%2” already has points for “%3” there, or no name.</source>
        <translation>%1: 평가위원 “%2”의 “%3” 점수가 이미 있거나 평가위원 이름이 없습니다.</translation>
    </message>
    <message>
        <source>At %1, no part counts the result “%2”.</source>
        <translation>%1: 어느 부문에도 반영되지 않는 결과입니다(“%2”).</translation>
    </message>
    <message>
        <source>At %1, %2 does not fit the result “%3”: it must lie between 0 and the full value, and a target above 0.</source>
        <translation>%1: “%3” 결과에 맞지 않는 값입니다(%2). 값은 0 이상 만점 이하, 목표는 0보다 커야 합니다.</translation>
    </message>
    <message>
        <source>At %1, no part counts the user group “%2”.</source>
        <translation>%1: 어느 부문에도 반영되지 않는 사용자 집단입니다(“%2”).</translation>
    </message>
    <message>
        <source>At %1, the user “%2” already has a mark for the team, or no name.</source>
        <translation>%1: 사용자 “%2”의 이 팀 점수가 이미 있거나 사용자 이름이 없습니다.</translation>
    </message>
    <message>
        <source>At %1, a decimal number in quotation marks is expected, for example &quot;31.5&quot;.</source>
        <translation>%1: 따옴표로 묶은 십진수가 필요합니다(예: &quot;31.5&quot;).</translation>
    </message>
    <message>
        <source>The numbers are not one JSON object in braces.</source>
        <translation>입력이 중괄호로 묶은 JSON 객체 하나가 아닙니다.</translation>
    </message>
    <message>
        <source>%1: only %2 of the %3 reviewers needed to drop the highest and lowest, so the plain mean is used (%4).</source>
        <translation>%1: 최고·최저를 제외하려면 평가위원 %3명이 필요하지만 %2명뿐이어서 제외 없이 산술평균했습니다(%4).</translation>
    </message>
    <message>
        <source>%1: reviewer %2 has no mark for “%3”, so this reviewer has no total there.</source>
        <translation>%1: 평가위원 %2의 “%3” 점수가 없어 이 평가위원의 합계를 내지 않았습니다.</translation>
    </message>
    <message>
        <source>%1: %2 results for “%3” where another team has %4; the mean is over the results there are.</source>
        <translation>%1: “%3” 결과가 %2개이고 다른 팀은 %4개입니다. 있는 결과만으로 평균했습니다.</translation>
    </message>
    <message>
        <source>%1 share rank %2 until the committee decides.</source>
        <translation>위원회가 결정할 때까지 공동 %2위: %1.</translation>
    </message>
    <message>
        <source>%1 share a rank across the cut of %2 teams.</source>
        <translation>통과 %2개 팀의 경계에서 순위가 같은 팀: %1.</translation>
    </message>
    <message>
        <source>%1: without a total the cut is not final.</source>
        <translation>%1: 총점이 없어 통과 여부를 확정할 수 없습니다.</translation>
    </message>
    <message>
        <source>No reviewer rated this team.</source>
        <translation>이 팀을 평가한 평가위원이 없습니다.</translation>
    </message>
    <message>
        <source>No reviewer rated this team by every criterion.</source>
        <translation>이 팀을 모든 평가항목에서 평가한 평가위원이 없습니다.</translation>
    </message>
    <message>
        <source>There is no benchmark result for this team.</source>
        <translation>이 팀의 벤치마크 결과가 없습니다.</translation>
    </message>
    <message>
        <source>No user rated this team.</source>
        <translation>이 팀을 평가한 사용자가 없습니다.</translation>
    </message>
    <message>
        <source>Something this number is made of is missing.</source>
        <translation>이 점수를 이루는 값 가운데 없는 것이 있습니다.</translation>
    </message>
    <message>
        <source>total</source>
        <translation>총점</translation>
    </message>
    <message>
        <source>Averages over teams</source>
        <translation>팀 평균</translation>
    </message>
    <message>
        <source>Equal totals</source>
        <translation>동점</translation>
    </message>
    <message>
        <source>Decided by the committee, minutes %1</source>
        <translation>위원회 의결, 회의록 %1</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>선정 수</translation>
    </message>
    <message>
        <source>advance</source>
        <translation>통과</translation>
    </message>
    <message>
        <source>do not advance</source>
        <translation>탈락</translation>
    </message>
    <message>
        <source>open</source>
        <translation>미정</translation>
    </message>
    <message>
        <source>without a total</source>
        <translation>총점 없음</translation>
    </message>
    <message>
        <source>At %1, %2 is not between %3 and %4.</source>
        <translation>%1의 %2은(는) %3과 %4 사이의 값이 아닙니다.</translation>
    </message>
    <message>
        <source>At %1, the scheme leaves no tie to the committee.</source>
        <translation>%1: 이 평가 체계는 동점을 위원회 의결에 맡기지 않습니다.</translation>
    </message>
    <message>
        <source>At %1, a decision needs two or more teams in their order and the number of the minutes.</source>
        <translation>%1: 의결에는 순서대로 적은 둘 이상의 팀과 회의록 번호가 필요합니다.</translation>
    </message>
    <message>
        <source>At %1, “%2” stands in a decision a second time.</source>
        <translation>%1: “%2”이(가) 의결에 두 번 나옵니다.</translation>
    </message>
    <message>
        <source>The key %1 stands twice.</source>
        <translation>키 %1이(가) 두 번 나옵니다.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>둘 중 하나만 남기십시오.</translation>
    </message>
    <message>
        <source>The decision of minute %1 names %2, but these are not the teams that share a rank.</source>
        <translation>회의록 %1의 의결은 %2에 관한 것이나, 순위가 같은 팀들과 일치하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Primitives</name>
    <message>
        <source>The record could not be signed.</source>
        <translation>기록에 서명하지 못했습니다.</translation>
    </message>
    <message>
        <source>One of the public keys cannot be used for sealing.</source>
        <translation>공개 키 가운데 봉인에 쓸 수 없는 것이 있습니다.</translation>
    </message>
    <message>
        <source>Ask its holder for the public key file again.</source>
        <translation>키 소유자에게 공개 키 파일을 다시 받으십시오.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Error: %1</source>
        <translation>오류: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>참고: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… 이 밖에 %n건.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingList</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cannot rate</source>
        <translation>평가 불가</translation>
    </message>
    <message>
        <source>Hidden: too few reviewers</source>
        <translation>표시하지 않음: 평가위원 수 부족</translation>
    </message>
    <message>
        <source>Ratings are shown after aggregation.</source>
        <translation>평점은 집계한 뒤에 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Close the collection and aggregate first.</source>
        <translation>먼저 접수를 마감하고 집계하십시오.</translation>
    </message>
    <message>
        <source>The round holds more names than a list of its ratings can number.</source>
        <translation>회차에 있는 이름이 평점 목록에서 번호를 매길 수 있는 수보다 많습니다.</translation>
    </message>
    <message>
        <source>Divide the round.</source>
        <translation>회차를 나누십시오.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>평가위원</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>벤치마크</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>문항</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>평가항목</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>평점</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>평가의견</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>On the item</source>
        <translation>문항에 있음</translation>
    </message>
    <message>
        <source>On the response</source>
        <translation>응답에 있음</translation>
    </message>
    <message>
        <source>On this score</source>
        <translation>이 평점에 있음</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>정체를 알 것 같음</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>유해한 내용</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>깨진 응답</translation>
    </message>
    <message>
        <source>Reason on record; shown after unsealing</source>
        <translation>사유 기록됨(봉인 해제 후 표시)</translation>
    </message>
    <message>
        <source>Repeated item, does not count; %1</source>
        <translation>반복 문항이라 집계에 들지 않음, %1</translation>
    </message>
    <message>
        <source>Repeated item, does not count</source>
        <translation>반복 문항이라 집계에 들지 않음</translation>
    </message>
</context>
<context>
    <name>Rational</name>
    <message>
        <source>“%1” is not a decimal number.</source>
        <translation>“%1”: 십진수가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Nested more than %1 levels deep; shown as plain text.</source>
        <translation>중첩이 %1단계보다 깊어 일반 글로 표시했습니다.</translation>
    </message>
    <message>
        <source>[Picture not in the packet: %1]</source>
        <translation>[평가 꾸러미에 없는 그림: %1]</translation>
    </message>
    <message>
        <source>Code folded: %1 of %2 lines are shown. Open the raw view to read all of it.</source>
        <translation>코드를 접었습니다. %2줄 가운데 %1줄을 표시했으며, 전체는 원문 보기에서 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>This table has %1 rows and %2 columns; %3 rows and %4 columns are shown. Open the raw view to read all of it.</source>
        <translation>이 표는 %1행 %2열이며 %3행 %4열까지 표시했습니다. 전체는 원문 보기에서 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 characters are formatted; the rest follows as plain text.</source>
        <translation>전체 %L2자 가운데 처음 %L1자까지 서식을 적용했으며, 나머지는 일반 글로 이어집니다.</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 formulas are drawn; the others show their source.</source>
        <translation>수식 %L2개 가운데 처음 %L1개를 그렸으며, 나머지는 원문으로 표시했습니다.</translation>
    </message>
    <message>
        <source>[Picture that cannot be read: %1]</source>
        <translation>[읽을 수 없는 그림: %1]</translation>
    </message>
    <message>
        <source>[Picture of more than 25 megapixels, not shown: %1]</source>
        <translation>[2,500만 화소를 넘어 표시하지 않은 그림: %1]</translation>
    </message>
    <message>
        <source>[Not shown, only the first %1 pictures are: %2]</source>
        <translation>[처음 %1개 그림만 표시하므로 표시하지 않음: %2]</translation>
    </message>
    <message>
        <source>Code folded: %L1 of %L2 characters are shown. Open the raw view to read all of it.</source>
        <translation>코드를 접었습니다. %L2자 가운데 %L1자를 표시했으며, 전체는 원문 보기에서 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Shown as it was written, because it cannot be drawn.</source>
        <translation>그릴 수 없는 식이어서 쓰인 그대로 표시했습니다.</translation>
    </message>
    <message>
        <source>[Recording, played above the text]</source>
        <translation>[글 위에서 재생하는 녹음·영상]</translation>
    </message>
</context>
<context>
    <name>ReadingSplits</name>
    <message>
        <source>Line between the prompt and the responses</source>
        <translation>질문과 응답 사이의 선</translation>
    </message>
    <message>
        <source>Line between the documents and their score sheet</source>
        <translation>자료와 평가표 사이의 선</translation>
    </message>
    <message>
        <source>Line between the list of items and the item</source>
        <translation>문항 목록과 문항 사이의 선</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>Score file no. %1</source>
        <translation>점수 파일 제%1호</translation>
    </message>
    <message>
        <source>When you are called, read these digits out. The final report prints them, so that you can see that this file was counted.</source>
        <translation>전화를 받으면 이 숫자를 읽어 주십시오. 최종 보고서에도 인쇄되므로 이 파일이 집계되었는지 직접 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Rules of this round, confirmation number</source>
        <translation>이 회차 기준의 확인번호</translation>
    </message>
</context>
<context>
    <name>RecordReader</name>
    <message>
        <source>The record inside the file holds something that cannot be right.</source>
        <translation>파일 안의 기록에 있을 수 없는 값이 있습니다.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>파일을 다시 받으십시오.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Jeoul: recovery sheet of a key</source>
        <translation>저울: 키 복구 용지</translation>
    </message>
    <message>
        <source>Print this sheet, then delete the file. Keep the paper locked away, apart from the passphrase, which does not stand on it.</source>
        <translation>이 용지를 인쇄한 뒤 파일은 지우십시오. 종이는 암호와 따로, 잠글 수 있는 곳에 보관하십시오. 암호는 용지에 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>When the key file is lost, type the lines below into a text file and run: %1</source>
        <translation>키 파일을 잃어버리면 아래 줄을 텍스트 파일에 옮겨 적고 다음을 실행하십시오: %1</translation>
    </message>
    <message>
        <source>Compare it with the printed sheet and correct it.</source>
        <translation>인쇄한 용지와 견주어 고치십시오.</translation>
    </message>
    <message>
        <source>Line %1 of the recovery sheet is not right.</source>
        <translation>복구 용지의 %1번 줄이 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Line %1 of the recovery sheet is missing.</source>
        <translation>복구 용지의 %1번 줄이 없습니다.</translation>
    </message>
    <message>
        <source>One of the lines above the numbered ones is missing or not right.</source>
        <translation>번호가 붙은 줄 위의 줄 가운데 하나가 없거나 맞지 않습니다.</translation>
    </message>
    <message>
        <source>The passphrase does not fit this recovery sheet.</source>
        <translation>암호가 이 복구 용지와 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Check the keyboard language, the role and the line that begins with argon2id13, and type it again.</source>
        <translation>자판 언어, role 줄, argon2id13으로 시작하는 줄을 확인하고 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>The confirmation number of the recovery sheet belongs to another key.</source>
        <translation>복구 용지의 확인번호는 다른 키의 것입니다.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>The scheme has no place for the score %1 by %2.</source>
        <translation>평가 방안에 없는 점수입니다: %2의 %1점.</translation>
    </message>
    <message>
        <source>The name “%1” stands in this text and was masked.</source>
        <translation>이 글에 있는 이름을 가렸습니다: “%1”.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>모의평가</translation>
    </message>
    <message>
        <source>The items and responses have errors, so there is nothing to rehearse on.</source>
        <translation>문항과 응답에 오류가 있어 모의평가를 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Filling and submitting packets</source>
        <translation>평가 꾸러미를 작성하고 제출하는 중</translation>
    </message>
    <message>
        <source>%1 has errors, so there is nothing to rehearse on.</source>
        <translation>%1: 오류가 있어 모의평가를 할 수 없습니다.</translation>
    </message>
    <message>
        <source>This response is empty. It is shown as empty and judged like any other.</source>
        <translation>빈 응답입니다. 빈 채로 표시하고 다른 응답과 똑같이 평가합니다.</translation>
    </message>
    <message>
        <source>This unit is rated but has no response. It is shown as missing and its ratings are kept.</source>
        <translation>점수는 있으나 응답이 없습니다. 응답 없음으로 표시하고 점수는 그대로 둡니다.</translation>
    </message>
    <message>
        <source>A rehearsal needs ratings or preferences.</source>
        <translation>모의평가에는 평점이나 선호가 필요합니다.</translation>
    </message>
    <message>
        <source>The name “%1” stands here and could not be masked.</source>
        <translation>이름을 가리지 못한 곳입니다: “%1”.</translation>
    </message>
</context>
<context>
    <name>Rehearse</name>
    <message>
        <source>Run the whole life of a round on existing judgements and compare with the direct computation</source>
        <translation>기존 평가 자료로 회차 전체를 실행하여 직접 계산한 결과와 비교</translation>
    </message>
    <message>
        <source>items.jsonl</source>
        <translation>items.jsonl</translation>
    </message>
    <message>
        <source>responses.jsonl</source>
        <translation>responses.jsonl</translation>
    </message>
    <message>
        <source>ratings.csv</source>
        <translation>ratings.csv</translation>
    </message>
    <message>
        <source>preferences.csv</source>
        <translation>preferences.csv</translation>
    </message>
    <message>
        <source>teams.csv; the systems named in the data when not given</source>
        <translation>teams.csv(지정하지 않으면 자료에 나오는 시스템)</translation>
    </message>
    <message>
        <source>A preset or scheme.json; follows from the data when not given</source>
        <translation>기본 평가 방안 또는 scheme.json(지정하지 않으면 자료에 따름)</translation>
    </message>
    <message>
        <source>New or empty folder for every file of the rehearsal</source>
        <translation>모의평가 파일을 모두 담을 새 폴더 또는 빈 폴더</translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation>표준 출력으로 JSON 문서 하나를 내보냄</translation>
    </message>
    <message>
        <source>What came out of the round equals the direct computation.</source>
        <translation>회차의 결과가 직접 계산한 결과와 같습니다.</translation>
    </message>
    <message>
        <source>What came out of the round differs from the direct computation.</source>
        <translation>회차의 결과가 직접 계산한 결과와 다릅니다.</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>The report could not be built.</source>
        <translation>보고서를 만들지 못했습니다.</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>정의되지 않음</translation>
    </message>
</context>
<context>
    <name>ResultPages</name>
    <message>
        <source>No result yet</source>
        <translation>아직 결과가 없습니다</translation>
    </message>
    <message>
        <source>Go to the received files</source>
        <translation>접수한 파일로 이동</translation>
    </message>
    <message>
        <source>The collection is closed. Aggregate, and the result stands here by code name.</source>
        <translation>접수를 마감했습니다. 집계하면 코드명으로 결과가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>While score files are collected nobody sees a score. After closing and aggregation the result stands here by code name; names join it only after unsealing.</source>
        <translation>점수 파일을 접수하는 동안에는 아무도 점수를 볼 수 없습니다. 접수를 마감하고 집계하면 코드명으로 결과가 표시되며, 이름은 봉인 해제한 뒤에만 붙습니다.</translation>
    </message>
    <message>
        <source>Names are joined to the locked result. Official numbers are exact; statistics never feed them.</source>
        <translation>확정 잠금한 결과에 이름을 연결했습니다. 공식 점수는 정확한 값이며 통계 수치는 반영되지 않습니다.</translation>
    </message>
    <message>
        <source>By code name; locked. Names join after unsealing with two custodians.</source>
        <translation>코드명 기준이며 확정 잠금했습니다. 이름은 보관인 두 사람과 함께 봉인 해제한 뒤에 붙습니다.</translation>
    </message>
    <message>
        <source>By code name. The result can still be reopened until it is locked.</source>
        <translation>코드명 기준입니다. 확정 잠금하기 전에는 접수를 재개할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Show the consolidated result, by code name or, once unsealed, by name</source>
        <translation>집계 결과 보기(코드명으로, 봉인 해제 뒤에는 이름으로)</translation>
    </message>
    <message>
        <source>The round file (.jround)</source>
        <translation>회차 파일(.jround)</translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation>표준 출력으로 JSON 문서 하나를 내보냄</translation>
    </message>
    <message>
        <source>The round is not aggregated yet, so no score may be shown.</source>
        <translation>아직 집계하지 않은 회차여서 점수를 표시할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>ReviewAccess</name>
    <message>
        <source>%1 was not found.</source>
        <translation>%1: 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Open code</source>
        <translation>열람 코드</translation>
    </message>
    <message>
        <source>File whose first line is the open code; by default the one the packet was opened with</source>
        <translation>첫 줄에 열람 코드를 적은 파일(지정하지 않으면 평가 꾸러미를 열 때 쓴 파일)</translation>
    </message>
</context>
<context>
    <name>ReviewExport</name>
    <message>
        <source>Write out your own scores, also from a workspace that a newer version made</source>
        <translation>본인의 점수를 내보냅니다. 더 새로운 버전이 만든 작업 파일에서도 됩니다</translation>
    </message>
    <message>
        <source>The workspace (.jwork); it is not changed</source>
        <translation>작업 파일(.jwork). 바뀌지 않습니다</translation>
    </message>
    <message>
        <source>CSV to write: item_id, label, criterion, score, cannot_rate, comment</source>
        <translation>쓸 CSV: item_id, label, criterion, score, cannot_rate, comment</translation>
    </message>
    <message>
        <source>CSV to write: item_id, label_a, label_b, winner</source>
        <translation>쓸 CSV: item_id, label_a, label_b, winner</translation>
    </message>
    <message>
        <source>Wrote %1 rows of scores and comments to %2.</source>
        <translation>점수와 평가의견 %1행을 %2에 썼습니다.</translation>
    </message>
</context>
<context>
    <name>ReviewFill</name>
    <message>
        <source>Enter scores from a file: item_id, label, criterion, score, comment</source>
        <translation>파일로 점수 입력: item_id, label, criterion, score, comment</translation>
    </message>
    <message>
        <source>The workspace (.jwork)</source>
        <translation>작업 파일(.jwork)</translation>
    </message>
    <message>
        <source>CSV with item_id, label, criterion, score, comment</source>
        <translation>item_id, label, criterion, score, comment 열이 있는 CSV</translation>
    </message>
    <message>
        <source>CSV with item_id, label_a, label_b, winner (a, b, tie, both_bad)</source>
        <translation>item_id, label_a, label_b, winner(a, b, tie, both_bad) 열이 있는 CSV</translation>
    </message>
    <message>
        <source>Nothing was entered. The workspace is unchanged.</source>
        <translation>입력한 내용이 없습니다. 작업 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>Entered %1 scores, %2 comments and %3 preferences; all are on disk.</source>
        <translation>점수 %1개, 평가의견 %2개, 선호 %3개를 입력하여 모두 저장했습니다.</translation>
    </message>
    <message>
        <source>The winner is a, b, tie or both_bad.</source>
        <translation>winner는 a, b, tie(동률), both_bad(둘 다 미흡) 중 하나여야 합니다.</translation>
    </message>
    <message>
        <source>No file of scores or preferences was named.</source>
        <translation>점수 파일이나 선호 파일을 지정하지 않았습니다.</translation>
    </message>
    <message>
        <source>The workspace is unchanged.</source>
        <translation>작업 파일은 그대로입니다.</translation>
    </message>
</context>
<context>
    <name>ReviewOpen</name>
    <message>
        <source>Open a packet with its code and make the workspace</source>
        <translation>열람 코드로 평가 꾸러미를 열고 작업 파일 만들기</translation>
    </message>
    <message>
        <source>The packet (.jpacket)</source>
        <translation>평가 꾸러미(.jpacket)</translation>
    </message>
    <message>
        <source>File whose first line is the open code</source>
        <translation>첫 줄에 열람 코드를 적은 파일</translation>
    </message>
    <message>
        <source>The workspace to make (.jwork)</source>
        <translation>만들 작업 파일(.jwork)</translation>
    </message>
    <message>
        <source>Open code</source>
        <translation>열람 코드</translation>
    </message>
    <message>
        <source>Opened packet %1 with %2 items.</source>
        <translation>평가 꾸러미를 열었습니다: %1, 문항 %2개.</translation>
    </message>
</context>
<context>
    <name>ReviewQuestions</name>
    <message>
        <source>Item %1</source>
        <translation>문항 %1</translation>
    </message>
    <message>
        <source>Item id</source>
        <translation>문항 식별자</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>벤치마크</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Questions to the secretary</source>
        <translation>간사에게 보내는 질의</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Round id</source>
        <translation>회차 식별자</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>평가위원</translation>
    </message>
    <message>
        <source>Written (UTC)</source>
        <translation>작성 시각(UTC)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>질의 수</translation>
    </message>
</context>
<context>
    <name>ReviewRecover</name>
    <message>
        <source>Write what is whole of a damaged workspace into a new file beside it</source>
        <translation>손상된 작업 파일에서 온전한 기록을 옆의 새 파일로 복구합니다</translation>
    </message>
    <message>
        <source>The damaged workspace (.jwork); it is not changed</source>
        <translation>손상된 작업 파일(.jwork). 바뀌지 않습니다</translation>
    </message>
</context>
<context>
    <name>ReviewRecovery</name>
    <message>
        <source>%1 is whole, so there is nothing to recover.</source>
        <translation>%1: 온전하므로 복구할 것이 없습니다.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>파일은 그대로 두었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>This workspace was recovered from a damaged file; %n record(s) were whole.</source>
        <translation>
            <numerusform>손상된 파일에서 복구한 작업입니다. 온전한 기록은 %n건입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stood behind them could not be read: look through your last entries.</source>
        <translation>그 뒤의 기록은 읽을 수 없었습니다. 마지막 입력을 확인해 주십시오.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>빠진 기록은 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) behind them were left out: look through your last entries.</source>
        <translation>
            <numerusform>그 뒤의 기록 %n건이 빠졌습니다. 마지막 입력을 확인해 주십시오.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message>
        <source>This text is longer than %1 characters.</source>
        <translation>글이 %1자보다 깁니다.</translation>
    </message>
    <message>
        <source>The former text is kept.</source>
        <translation>이전 글은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>글을 줄이십시오.</translation>
    </message>
    <message>
        <source>There is no item %1 in this packet.</source>
        <translation>이 평가 꾸러미에 없는 문항입니다: %1.</translation>
    </message>
    <message>
        <source>There is no response %1 in this item.</source>
        <translation>이 문항에 없는 응답입니다: %1.</translation>
    </message>
    <message>
        <source>Response %1 is not assigned to you, so it is not rated.</source>
        <translation>응답 %1: 배정되지 않아 평가하지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing was handed in for response %1, so it is not rated.</source>
        <translation>응답 %1: 제출된 내용이 없어 평가하지 않습니다.</translation>
    </message>
    <message>
        <source>The score sheet of this item has no criterion %1.</source>
        <translation>이 문항의 평가표에 없는 평가항목입니다: %1.</translation>
    </message>
    <message>
        <source>A response that cannot be rated needs a reason.</source>
        <translation>평가 불가에는 사유가 필요합니다.</translation>
    </message>
    <message>
        <source>This score is not on the scale.</source>
        <translation>척도에 없는 점수입니다.</translation>
    </message>
    <message>
        <source>A response has either a score or a reason why it cannot be rated, not both.</source>
        <translation>점수와 평가 불가 사유는 함께 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>Responses of this item are not compared head to head.</source>
        <translation>이 문항의 응답은 둘씩 비교하지 않습니다.</translation>
    </message>
    <message>
        <source>A response cannot be compared with itself.</source>
        <translation>같은 응답끼리는 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>In this round one of the two has to be chosen; a tie is not possible.</source>
        <translation>이 회차에서는 둘 중 하나를 골라야 하며 동률은 고를 수 없습니다.</translation>
    </message>
    <message>
        <source>In this round &quot;both bad&quot; is not possible.</source>
        <translation>이 회차에서는 “둘 다 미흡”을 고를 수 없습니다.</translation>
    </message>
    <message>
        <source>This item is to be read for at least %1 seconds: %2 so far.</source>
        <translation>이 문항은 %1초 이상 읽어야 합니다. 지금까지 %2초 읽었습니다.</translation>
    </message>
    <message>
        <source>Comment for %1, %2.</source>
        <translation>평가의견: %1, %2.</translation>
    </message>
    <message>
        <source>Comment of at least %1 characters for %2, %3: %4 so far.</source>
        <translation>평가의견 %1자 이상: %2, %3. 지금까지 %4자입니다.</translation>
    </message>
    <message>
        <source>Record %1 of the saved work cannot be understood.</source>
        <translation>작업 파일의 %1번째 기록을 해석할 수 없습니다.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>파일은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>Use the newest copy from the backups folder beside it.</source>
        <translation>같은 위치의 backups 폴더에 있는 최신 사본을 사용하십시오.</translation>
    </message>
    <message>
        <source>A comparison has either a verdict or a reason why there is none, not both.</source>
        <translation>비교에는 판정 또는 판정할 수 없는 사유 중 하나만 적습니다.</translation>
    </message>
    <message>
        <source>This round does not tell so many degrees of better apart.</source>
        <translation>이 회차에서는 우열의 정도를 그만큼 나누지 않습니다.</translation>
    </message>
    <message>
        <source>Responses of this item are not ranked.</source>
        <translation>이 문항의 응답은 순위를 매기지 않습니다.</translation>
    </message>
    <message>
        <source>A response has either a place or a reason why it has none, not both.</source>
        <translation>응답에는 순위 또는 순위를 매길 수 없는 사유 중 하나만 적습니다.</translation>
    </message>
    <message>
        <source>Places of this item run from 1 to %1.</source>
        <translation>이 문항의 순위는 1위부터 %1위까지입니다.</translation>
    </message>
    <message>
        <source>Errors are not marked in the responses of this item.</source>
        <translation>이 문항의 응답에는 오류를 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>The score sheet of this item has no kind of error %1.</source>
        <translation>이 문항의 평가표에 오류 유형 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>A marked error needs its kind.</source>
        <translation>표시한 오류에는 유형이 필요합니다.</translation>
    </message>
    <message>
        <source>The score sheet of this item has no check %1.</source>
        <translation>이 문항의 평가표에는 점검 항목 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Reason for %1, %2: not met.</source>
        <translation>%1, %2: 미충족 사유를 적어 주십시오.</translation>
    </message>
    <message>
        <source>Not scored yet: %1, %2.</source>
        <translation>아직 점수가 없습니다: %1, %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are not compared yet.</source>
        <translation>%1, %2: 아직 비교하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 is not ranked yet.</source>
        <translation>%1: 아직 순위가 없습니다.</translation>
    </message>
</context>
<context>
    <name>ReviewShow</name>
    <message>
        <source>Not assigned to you</source>
        <translation>배정되지 않음</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>Show what is in a workspace</source>
        <translation>작업 파일의 내용 보기</translation>
    </message>
    <message>
        <source>The workspace (.jwork)</source>
        <translation>작업 파일(.jwork)</translation>
    </message>
    <message>
        <source>One item whole, by its id</source>
        <translation>문항 하나 전체(문항번호로 지정)</translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation>표준 출력으로 JSON 문서 하나를 내보냄</translation>
    </message>
    <message>
        <source>There is no item %1 in this packet.</source>
        <translation>이 평가 꾸러미에 없는 문항입니다: %1.</translation>
    </message>
</context>
<context>
    <name>ReviewSubmit</name>
    <message>
        <source>Sign and seal the scores for the panel</source>
        <translation>위원회에 낼 점수를 서명하고 봉인</translation>
    </message>
    <message>
        <source>The workspace (.jwork)</source>
        <translation>작업 파일(.jwork)</translation>
    </message>
    <message>
        <source>The score file to write (.jscores)</source>
        <translation>만들 점수 파일(.jscores)</translation>
    </message>
    <message>
        <source>Submit although something is not rated; it travels as not rated</source>
        <translation>평가하지 않은 것이 있어도 제출(미평가로 남음)</translation>
    </message>
    <message>
        <source>Wrote %1. Read the receipt to the panel on the phone.</source>
        <translation>저장한 파일: %1. 간사가 전화하면 접수번호를 불러 주십시오.</translation>
    </message>
</context>
<context>
    <name>RoundRunner</name>
    <message>
        <source>Making keys</source>
        <translation>키를 만드는 중</translation>
    </message>
    <message>
        <source>Receiving the score files</source>
        <translation>점수 파일을 접수하는 중</translation>
    </message>
    <message>
        <source>Unsealing the names</source>
        <translation>명단을 봉인 해제하는 중</translation>
    </message>
</context>
<context>
    <name>RoundStore</name>
    <message>
        <source>A part of the round file %1 cannot be read back.</source>
        <translation>%1: 회차 파일의 일부를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>파일은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>Use another copy of the round file.</source>
        <translation>회차 파일의 다른 사본을 사용하십시오.</translation>
    </message>
    <message>
        <source>The seal does not cover what is to be written into the round file.</source>
        <translation>회차 파일에 저장할 내용이 봉인한 내용과 다릅니다.</translation>
    </message>
    <message>
        <source>No round file was made.</source>
        <translation>회차 파일을 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>A score file of this round has no opened record.</source>
        <translation>이 회차의 점수 파일 하나에 열린 기록이 없습니다.</translation>
    </message>
</context>
<context>
    <name>SchemeJson</name>
    <message>
        <source>an object in braces</source>
        <translation>중괄호로 묶은 객체</translation>
    </message>
    <message>
        <source>The key “%1” is missing at %2.</source>
        <translation>%2: 필요한 키가 없습니다(“%1”).</translation>
    </message>
    <message>
        <source>At %1, %2 is expected.</source>
        <translation>%1: 필요한 값은 다음과 같습니다. %2.</translation>
    </message>
    <message>
        <source>a name of 1 to 64 characters without blanks at its ends</source>
        <translation>앞뒤에 빈칸이 없는 1~64자의 이름</translation>
    </message>
    <message>
        <source>At %1, “%2” stands for the second time.</source>
        <translation>%1: 같은 값이 두 번 나옵니다(“%2”).</translation>
    </message>
    <message>
        <source>a text of at most 4000 characters without control characters</source>
        <translation>제어 문자가 없는 4000자 이하의 글</translation>
    </message>
    <message>
        <source>At %1, a text in Korean (ko) or English (en) is needed.</source>
        <translation>%1: 한국어(ko) 또는 영어(en) 글이 있어야 합니다.</translation>
    </message>
    <message>
        <source>At %1, a decimal number in quotation marks is expected, for example &quot;10&quot; or &quot;0.5&quot;.</source>
        <translation>%1: 따옴표로 묶은 십진수가 필요합니다(예: &quot;10&quot;, &quot;0.5&quot;).</translation>
    </message>
    <message>
        <source>At %1, a whole number from %2 to %3 is expected.</source>
        <translation>%1: %2 이상 %3 이하의 정수가 필요합니다.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 또는 false</translation>
    </message>
    <message>
        <source>At %1, “%2” is not one of the known words.</source>
        <translation>%1: 알 수 없는 낱말입니다(“%2”).</translation>
    </message>
    <message>
        <source>Known here: %1.</source>
        <translation>쓸 수 있는 낱말: %1.</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>대괄호로 묶은 목록</translation>
    </message>
    <message>
        <source>The list at %1 is empty.</source>
        <translation>%1: 목록이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The key “%1” at %2 is not known here.</source>
        <translation>%2: 여기에 쓸 수 없는 키입니다(“%1”).</translation>
    </message>
    <message>
        <source>A scheme file may hold at most 4 MiB.</source>
        <translation>평가 방안 파일은 4 MiB 이하여야 합니다.</translation>
    </message>
    <message>
        <source>The scheme is not valid JSON.</source>
        <translation>평가 방안이 올바른 JSON이 아닙니다.</translation>
    </message>
    <message>
        <source>The key %1 stands twice.</source>
        <translation>같은 키가 두 번 나옵니다: %1.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>둘 중 하나만 남기십시오.</translation>
    </message>
    <message>
        <source>A scheme is one object in braces.</source>
        <translation>평가 방안은 중괄호로 묶은 객체 하나여야 합니다.</translation>
    </message>
    <message>
        <source>There is no built-in scheme “%1”.</source>
        <translation>기본 제공되지 않는 평가 방안입니다: “%1”.</translation>
    </message>
    <message>
        <source>At %1, %2 is not a point of the scale “%3”.</source>
        <translation>%1: “%3” 척도에 없는 점수입니다(%2).</translation>
    </message>
    <message>
        <source>At %1, a text in Korean (ko) or English (en) is expected.</source>
        <translation>%1: 한국어(ko) 또는 영어(en) 글이 필요합니다.</translation>
    </message>
    <message>
        <source>At %1, “%2” is not a gate of this scheme.</source>
        <translation>%1: 이 평가 방안에 없는 최소기준 점검입니다(“%2”).</translation>
    </message>
    <message>
        <source>At %1, the id “%2” stands for the second time.</source>
        <translation>%1: 같은 식별자가 두 번 나옵니다(“%2”).</translation>
    </message>
    <message>
        <source>Give it an id of its own.</source>
        <translation>서로 다른 식별자를 쓰십시오.</translation>
    </message>
    <message>
        <source>At %1, a number above 0 is expected, not %2.</source>
        <translation>%1: 0보다 큰 수가 필요합니다(지금 값: %2).</translation>
    </message>
    <message>
        <source>The criterion “%1” of the sheet “%2”, which %3 counts, has 0 points.</source>
        <translation>%3: 반영할 평가표 “%2”의 평가항목 “%1” 배점이 0점입니다.</translation>
    </message>
    <message>
        <source>The scale “%1” goes below 0, so the criterion “%2” cannot count as points.</source>
        <translation>“%1” 척도에 0보다 작은 값이 있어 평가항목 “%2”의 점수로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The criteria of the sheet “%1” sum to %2 points, but %3 is %4.</source>
        <translation>평가표 “%1”의 배점 합계는 %2점인데 %3 값은 %4입니다.</translation>
    </message>
    <message>
        <source>Make the max_points of the criteria sum to it.</source>
        <translation>평가항목의 max_points 합계를 그 값에 맞추십시오.</translation>
    </message>
    <message>
        <source>At %1, the sheet “%2” applies neither to responses nor to dossiers, so nothing would be counted.</source>
        <translation>%1: 평가표 “%2”의 대상에 응답도 제출자료도 없어 반영할 점수가 없습니다.</translation>
    </message>
    <message>
        <source>At %1, “%2” is not a sheet of this scheme.</source>
        <translation>%1: 이 평가 방안에 없는 평가표입니다(“%2”).</translation>
    </message>
    <message>
        <source>At %1, with %2 reviewers nothing would be left after dropping %3 highest and %4 lowest.</source>
        <translation>%1: 평가위원 %2명에서 최고 %3개와 최저 %4개를 제외하면 남는 점수가 없습니다.</translation>
    </message>
    <message>
        <source>At %1, points from 0 to %2 are expected, not %3.</source>
        <translation>%1: 0점에서 %2점 사이여야 합니다(지금 값: %3).</translation>
    </message>
    <message>
        <source>The sources of the part “%1” sum to %2 points, but %3 is %4.</source>
        <translation>부문 “%1”의 세부 부문(sources) 배점 합계는 %2점인데 %3 값은 %4입니다.</translation>
    </message>
    <message>
        <source>Make the max of the sources sum to it.</source>
        <translation>세부 부문(sources)의 max 합계를 그 값에 맞추십시오.</translation>
    </message>
    <message>
        <source>Only a scheme without any points may have no parts.</source>
        <translation>부문이 없어도 되는 것은 배점이 전혀 없는 평가 방안뿐입니다.</translation>
    </message>
    <message>
        <source>The sheet “%1” is counted by two sources.</source>
        <translation>평가표 “%1”의 점수가 세부 부문 두 곳에 반영됩니다.</translation>
    </message>
    <message>
        <source>Give each source a sheet of its own.</source>
        <translation>세부 부문마다 다른 평가표를 쓰십시오.</translation>
    </message>
    <message>
        <source>The criterion “%1” stands in two sheets that both count (%2).</source>
        <translation>“%1” 평가항목이 점수에 반영되는 두 평가표에 함께 있습니다(%2).</translation>
    </message>
    <message>
        <source>The rounding stage at %1 is out of order or stands twice.</source>
        <translation>%1: 반올림 단계의 순서가 맞지 않거나 같은 단계가 두 번 나옵니다.</translation>
    </message>
    <message>
        <source>Stages act in this order, each once: criterion, source, part, total, average.</source>
        <translation>단계는 criterion, source, part, total, average 순서로 한 번씩 적용됩니다.</translation>
    </message>
    <message>
        <source>At %1, “%2” is not a part of this scheme.</source>
        <translation>%1: 이 평가 방안에 없는 부문입니다(“%2”).</translation>
    </message>
    <message>
        <source>At %1, no part counts the panel, so there is no criterion.</source>
        <translation>%1: 평가위원 점수를 반영하는 부문이 없어 평가항목이 없습니다.</translation>
    </message>
    <message>
        <source>The tie rule at %1 could never decide anything.</source>
        <translation>%1: 이 동점 처리 규칙으로는 순위를 정할 수 없습니다.</translation>
    </message>
    <message>
        <source>State each rule once, with the committee as the last.</source>
        <translation>규칙은 한 번씩만 적고 위원회 결정을 마지막에 두십시오.</translation>
    </message>
    <message>
        <source>At %1, the lowest point must be below the highest.</source>
        <translation>%1: 최저 점수는 최고 점수보다 작아야 합니다.</translation>
    </message>
    <message>
        <source>At %1, steps of %2 do not lead from %3 to %4 in 2 to %5 points.</source>
        <translation>%1: %3에서 %4까지 %2 간격으로는 2~%5개의 점수를 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>At %1, the point %2 is described a second time.</source>
        <translation>%1: 같은 점수의 설명이 두 번 나옵니다(%2).</translation>
    </message>
    <message>
        <source>At %1, “%2” is not a scale of this scheme.</source>
        <translation>%1: 이 평가 방안에 없는 척도입니다(“%2”).</translation>
    </message>
    <message>
        <source>At %1, points must be 0 or more, not %2.</source>
        <translation>%1: 점수는 0 이상이어야 합니다(지금 값: %2).</translation>
    </message>
    <message>
        <source>At %1, %2 must be above %3 and at most %4.</source>
        <translation>%1: %3보다 크고 %4 이하여야 합니다(지금 값: %2).</translation>
    </message>
    <message>
        <source>The sheet “%1” at %2 can never be used: sheets before it take all its items.</source>
        <translation>%2: 평가표 “%1”의 문항을 앞의 평가표가 모두 가져가 쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>Narrow item_kinds or benchmarks, or change the order.</source>
        <translation>item_kinds나 benchmarks를 좁히거나 순서를 바꾸십시오.</translation>
    </message>
    <message>
        <source>At %1, the same kind of item stands twice.</source>
        <translation>%1: 같은 문항 종류가 두 번 나옵니다.</translation>
    </message>
    <message>
        <source>The sheet “%1” at %2 asks for nothing.</source>
        <translation>%2: 평가표 “%1”에 평가할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Add a criterion, pairwise or ranking.</source>
        <translation>평가항목, 둘씩 비교(pairwise), 순위(ranking) 중 하나를 넣으십시오.</translation>
    </message>
    <message>
        <source>At %1, a number from 0 to below %2 is expected, not %3.</source>
        <translation>%1에는 0 이상 %2 미만의 수가 와야 하는데 %3입니다.</translation>
    </message>
    <message>
        <source>At %1, “%2” is also the metric of “%3”, so a result of that name could belong to either.</source>
        <translation>%1의 “%2”은(는) “%3”의 지표 이름이기도 하여, 이 이름의 결과가 어느 쪽인지 알 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>Searching the texts for names</source>
        <translation>글에서 이름을 찾는 중</translation>
    </message>
    <message>
        <source>The search for names was stopped.</source>
        <translation>이름 찾기를 중지했습니다.</translation>
    </message>
    <message>
        <source>The draft is unchanged.</source>
        <translation>초안은 그대로입니다.</translation>
    </message>
    <message>
        <source>No words can be read on these pages of %1: %2. Look at them for names.</source>
        <translation>%1의 이 쪽에서는 글자를 읽을 수 없습니다: %2. 이름이 있는지 눈으로 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 was imported by an earlier version, so it is not known whether words can be read on all its pages. Import it again, or look at its pages for names.</source>
        <translation>%1은(는) 이전 버전에서 가져온 파일이어서 모든 쪽에서 글자를 읽을 수 있는지 알 수 없습니다. 다시 가져오거나 쪽을 직접 보며 이름이 있는지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>Freeze a draft into a round file, a vault and one packet per reviewer</source>
        <translation>초안을 봉인하여 회차 파일, 명단 보관함, 평가위원별 평가 꾸러미 만들기</translation>
    </message>
    <message>
        <source>The draft (.jdraft)</source>
        <translation>초안 파일(.jdraft)</translation>
    </message>
    <message>
        <source>Public key file of the panel chair</source>
        <translation>위원장의 공개 키 파일</translation>
    </message>
    <message>
        <source>Public key file of the deputy</source>
        <translation>부위원장의 공개 키 파일</translation>
    </message>
    <message>
        <source>Public key files of the three custodians, separated by commas</source>
        <translation>보관인 세 사람의 공개 키 파일(쉼표로 구분)</translation>
    </message>
    <message>
        <source>Folder for round.jround, vault.jvault, packets/ and codes.csv</source>
        <translation>round.jround, vault.jvault, packets/, codes.csv를 저장할 폴더</translation>
    </message>
    <message>
        <source>64 hexadecimal digits drawn before witnesses; random when not given</source>
        <translation>입회자 앞에서 뽑은 16진수 64자리(지정하지 않으면 무작위)</translation>
    </message>
    <message>
        <source>Keep the round key under this passphrase; without it the key is destroyed after sealing</source>
        <translation>이 암호로 회차 키를 보관(지정하지 않으면 봉인 뒤 키 폐기)</translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation>표준 출력으로 JSON 문서 하나를 내보냄</translation>
    </message>
    <message>
        <source>The seed is not 64 hexadecimal digits.</source>
        <translation>난수 시드가 16진수 64자리가 아닙니다.</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>봉인하지 않았습니다.</translation>
    </message>
    <message>
        <source>The round key was not kept, so no packet of this round can be issued again.</source>
        <translation>회차 키를 보관하지 않아 이 회차의 평가 꾸러미는 다시 발급할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>SealFolder</name>
    <message>
        <source>%1 already exists.</source>
        <translation>%1: 이미 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was sealed; the files there were left as they are.</source>
        <translation>봉인하지 않았으며, 그곳의 파일은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>Choose an empty folder for the sealed round.</source>
        <translation>봉인한 회차를 저장할 빈 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1: 저장하지 못했습니다(%2).</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>봉인하지 않았습니다.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: %2.</source>
        <translation>%1: 폴더에 저장할 수 없습니다(%2).</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>다른 폴더를 고르십시오.</translation>
    </message>
</context>
<context>
    <name>SetupDeclarations</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was taken in. The draft is unchanged.</source>
        <translation>아무것도 가져오지 않았습니다. 초안은 그대로입니다.</translation>
    </message>
    <message>
        <source>This declaration does not speak of the teams of this draft as they are now.</source>
        <translation>이 확인서의 대상이 지금 초안의 팀과 다릅니다.</translation>
    </message>
    <message>
        <source>Write new forms and have this reviewer declare again.</source>
        <translation>양식을 새로 만들어 이 평가위원에게 다시 받아 주십시오.</translation>
    </message>
    <message>
        <source>%1, signed by %2: no conflict.</source>
        <translation>%1, 서명 %2: 이해관계 없음.</translation>
    </message>
    <message>
        <source>%1, signed by %2: conflict with %3.</source>
        <translation>%1, 서명 %2: 이해관계 있음 – %3.</translation>
    </message>
    <message>
        <source>Forms need teams to declare about and reviewers who declare.</source>
        <translation>양식을 만들려면 대상 팀과 작성할 평가위원이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Import teams.csv and reviewers.csv first.</source>
        <translation>먼저 teams.csv와 reviewers.csv를 가져와 주십시오.</translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation>%1이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>빈 폴더를 골라 주십시오.</translation>
    </message>
    <message>
        <source>Reviewer %1 is not in this draft.</source>
        <translation>평가위원 %1은(는) 이 초안에 없습니다.</translation>
    </message>
    <message>
        <source>Reviewer %1 has also declared in %2.</source>
        <translation>평가위원 %1의 확인서가 %2에도 있습니다.</translation>
    </message>
</context>
<context>
    <name>SetupImport</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 읽는 중</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>가져오기를 중지했습니다.</translation>
    </message>
    <message>
        <source>Nothing was imported. The draft is unchanged.</source>
        <translation>가져온 내용이 없습니다. 초안은 그대로입니다.</translation>
    </message>
    <message>
        <source>The draft has no items yet, so the responses answer nothing.</source>
        <translation>초안에 아직 문항이 없어 응답을 연결할 곳이 없습니다.</translation>
    </message>
    <message>
        <source>Import the items first, or together with the responses.</source>
        <translation>문항을 먼저 가져오거나 응답과 함께 가져오십시오.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 unchanged.</source>
        <translation>%1: 추가 %2, 변경 %3, 그대로 %4.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>벤치마크</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>문항</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>평가위원</translation>
    </message>
    <message>
        <source>Benchmark results</source>
        <translation>벤치마크 결과</translation>
    </message>
    <message>
        <source>User scores</source>
        <translation>사용자 점수</translation>
    </message>
    <message>
        <source>Expected practice scores</source>
        <translation>연습 문항 기준 점수</translation>
    </message>
    <message>
        <source>Pictures, documents and recordings</source>
        <translation>그림·문서·녹음·영상</translation>
    </message>
</context>
<context>
    <name>SetupMaterial</name>
    <message>
        <source>Nothing was sealed.</source>
        <translation>봉인하지 않았습니다.</translation>
    </message>
    <message>
        <source>Import the media folder again.</source>
        <translation>매체 폴더를 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>The file %1 is not in the draft.</source>
        <translation>%1 파일이 초안에 없습니다.</translation>
    </message>
</context>
<context>
    <name>SetupObstacles</name>
    <message>
        <source>The round has no title.</source>
        <translation>회차 제목이 없습니다.</translation>
    </message>
    <message>
        <source>There are no teams. Import teams or responses.</source>
        <translation>팀이 없습니다. 팀이나 응답을 가져오십시오.</translation>
    </message>
    <message>
        <source>There is only one team. A blind review needs at least two.</source>
        <translation>팀이 하나뿐입니다. 블라인드 평가에는 두 팀 이상이 필요합니다.</translation>
    </message>
    <message>
        <source>There are no items. Import items.jsonl.</source>
        <translation>문항이 없습니다. items.jsonl을 가져오십시오.</translation>
    </message>
    <message>
        <source>There are no reviewers. Import reviewers.csv.</source>
        <translation>평가위원이 없습니다. reviewers.csv를 가져오십시오.</translation>
    </message>
    <message>
        <source>No item is left that counts: all are practice or dropped.</source>
        <translation>점수에 반영할 문항이 없습니다. 모두 연습 문항이거나 제외되었습니다.</translation>
    </message>
    <message>
        <source>The scheme cannot be used: %1</source>
        <translation>쓸 수 없는 평가 방안입니다: %1</translation>
    </message>
    <message>
        <source>The scheme has no score sheet for item %1 of benchmark %2.</source>
        <translation>평가 방안에 이 문항의 평가표가 없습니다: 문항 %1, 벤치마크 %2.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n further name(s) lead nowhere.</source>
        <translation>
            <numerusform>이 밖에 가리키는 것이 없는 이름이 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewer %1 is recused from every team.</source>
        <translation>평가위원 %1: 모든 팀에 대해 회피했습니다.</translation>
    </message>
    <message>
        <source>Reviewer %1 has no item to judge.</source>
        <translation>평가위원 %1: 평가할 문항이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) found in the texts are undecided. Mask, keep or drop each.</source>
        <translation>
            <numerusform>글에서 발견된 이름 %n건이 결정되지 않았습니다. 각각 가림, 유지, 제외 중에서 결정하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>The benchmark results and user scores do not fit the scheme: %1</source>
        <translation>벤치마크 결과와 사용자 점수가 평가 체계에 맞지 않습니다: %1</translation>
    </message>
    <message>
        <source>The score %1 expected for %2 of practice item %3 is not on its score sheet.</source>
        <translation>연습 문항 %3의 %2 기준 점수 %1은(는) 평가표에 없는 점수입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) have pages without words, undecided. Look at them for names, then keep or drop each.</source>
        <translation>
            <numerusform>글자를 읽을 수 없는 쪽이 있는 문서 %n개가 아직 결정되지 않았습니다. 이름이 있는지 확인한 뒤 각각 유지하거나 제외하십시오.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupSeal</name>
    <message>
        <source>Nothing was sealed.</source>
        <translation>봉인하지 않았습니다.</translation>
    </message>
    <message>
        <source>The vault needs the keys of three different custodians.</source>
        <translation>명단 보관함에는 서로 다른 보관인 세 사람의 키가 필요합니다.</translation>
    </message>
    <message>
        <source>Ask each custodian for their public key file.</source>
        <translation>보관인마다 각자의 공개 키 파일을 받으십시오.</translation>
    </message>
    <message>
        <source>The chair and the deputy have the same key.</source>
        <translation>위원장과 부위원장의 키가 같습니다.</translation>
    </message>
    <message>
        <source>Ask the deputy to make a key of their own.</source>
        <translation>부위원장에게 본인의 키를 따로 만들도록 요청하십시오.</translation>
    </message>
    <message>
        <source>The seed is not 32 bytes long.</source>
        <translation>난수 시드가 32바이트가 아닙니다.</translation>
    </message>
    <message>
        <source>Give 64 hexadecimal digits, or none.</source>
        <translation>16진수 64자리를 넣거나 비워 두십시오.</translation>
    </message>
    <message>
        <source>Protecting the round key</source>
        <translation>회차 키를 보호하는 중</translation>
    </message>
    <message>
        <source>Preparing the packets</source>
        <translation>평가 꾸러미를 준비하는 중</translation>
    </message>
    <message>
        <source>Sealing the packets</source>
        <translation>평가 꾸러미를 봉인하는 중</translation>
    </message>
    <message>
        <source>Writing the round file and the vault</source>
        <translation>회차 파일과 명단 보관함을 저장하는 중</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Give a score and move on</source>
        <translation>점수 입력 후 다음 칸</translation>
    </message>
    <message>
        <source>Move between cells</source>
        <translation>칸 이동</translation>
    </message>
    <message>
        <source>Clear the score</source>
        <translation>점수 지우기</translation>
    </message>
    <message>
        <source>Write a comment; Esc goes back</source>
        <translation>평가의견 작성(Esc로 돌아감)</translation>
    </message>
    <message>
        <source>Flag a response</source>
        <translation>응답에 표시</translation>
    </message>
    <message>
        <source>Cannot rate, with a reason</source>
        <translation>평가 불가(사유 기재)</translation>
    </message>
    <message>
        <source>Previous and next item</source>
        <translation>이전 문항, 다음 문항</translation>
    </message>
    <message>
        <source>Complete the item and go on</source>
        <translation>문항 완료 후 다음 문항</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation>실행 취소, 다시 실행</translation>
    </message>
    <message>
        <source>Search items</source>
        <translation>문항 검색</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>시작 화면</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>이 단축키 안내</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>About Jeoul</source>
        <translation>저울 정보</translation>
    </message>
    <message>
        <source>Jeoul %1</source>
        <translation>저울 %1</translation>
    </message>
    <message>
        <source>Blind expert review of AI model outputs. GPL-3.0-or-later.
Signatures and encryption use libsodium (suite 1). It is not a nationally validated cryptographic module.</source>
        <translation>인공지능 응답의 블라인드 전문가 평가. GPL-3.0-or-later.
서명과 암호화에 libsodium(방식 1)을 사용합니다. 검증필 암호모듈이 아닙니다.</translation>
    </message>
    <message>
        <source>All responses, two, one at a time, one large</source>
        <translation>응답 전체, 둘씩, 하나씩, 하나만 크게</translation>
    </message>
    <message>
        <source>Find in all responses, next, previous</source>
        <translation>모든 응답에서 찾기, 다음, 이전</translation>
    </message>
    <message>
        <source>Differences of two responses, next, previous</source>
        <translation>두 응답의 차이, 다음, 이전</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>함께 스크롤</translation>
    </message>
    <message>
        <source>The text as it was handed in</source>
        <translation>제출된 그대로의 글</translation>
    </message>
    <message>
        <source>Larger, smaller and usual text</source>
        <translation>글자 크게, 작게, 기본 크기</translation>
    </message>
    <message>
        <source>Write a note for yourself</source>
        <translation>나만 보는 메모 쓰기</translation>
    </message>
    <message>
        <source>Write a question to the secretary</source>
        <translation>간사에게 질의 쓰기</translation>
    </message>
    <message>
        <source>Rank the responses: digits, Alt+← Alt+→, or drag</source>
        <translation>순위 매기기: 숫자, Alt+← Alt+→, 또는 끌기</translation>
    </message>
    <message>
        <source>Mark the selected text as an error</source>
        <translation>고른 글을 오류로 표시</translation>
    </message>
    <message>
        <source>Play or pause the recording, 5 seconds back, forwards</source>
        <translation>녹음·영상 재생과 일시정지, 5초 뒤로, 앞으로</translation>
    </message>
    <message>
        <source>Tick what a response does not meet: digits or Space, ← → other responses</source>
        <translation>응답의 미충족 체크: 숫자나 스페이스, ← → 다른 응답</translation>
    </message>
    <message>
        <source>Unfold everything that is said about the criterion</source>
        <translation>평가항목에 관한 설명을 모두 펼칩니다</translation>
    </message>
    <message>
        <source>Compare two responses: digits answer and move on, ← → then Enter, 0 tie, X both poor, N cannot</source>
        <translation>두 응답 비교: 숫자로 답하면 다음 쌍으로, ← → 뒤 Enter, 0 동률, X 둘 다 미흡, N 비교 불가</translation>
    </message>
    <message>
        <source>To the page for submitting</source>
        <translation>제출 화면으로 이동</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>The demo&apos;s simulation file is incomplete.</source>
        <translation>시연 회차의 모의 채점 파일이 완전하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>SpanBar</name>
    <message>
        <source>Minor</source>
        <translation>경미</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>중대</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>치명</translation>
    </message>
</context>
<context>
    <name>StatisticWords</name>
    <message>
        <source>nothing was judged</source>
        <translation>평가한 것이 없음</translation>
    </message>
    <message>
        <source>a number is out of its range</source>
        <translation>범위를 벗어난 수가 있음</translation>
    </message>
    <message>
        <source>fewer than two teams</source>
        <translation>팀이 두 곳보다 적음</translation>
    </message>
    <message>
        <source>fewer than two items</source>
        <translation>문항이 두 개보다 적음</translation>
    </message>
    <message>
        <source>parts of the panel never judged the same thing</source>
        <translation>위원들이 서로 같은 것을 평가하지 않은 부분이 있음</translation>
    </message>
    <message>
        <source>some never lost, or never won, against the rest</source>
        <translation>나머지에 한 번도 지지 않았거나 이기지 못한 쪽이 있음</translation>
    </message>
    <message>
        <source>the verdicts follow a rule without exception</source>
        <translation>비교 결과가 예외 없이 한 규칙을 따름</translation>
    </message>
    <message>
        <source>every verdict was a tie</source>
        <translation>모든 비교가 동률임</translation>
    </message>
    <message>
        <source>two or more share the last place</source>
        <translation>최하위가 둘 이상임</translation>
    </message>
    <message>
        <source>a part has no score</source>
        <translation>점수가 없는 부분이 있음</translation>
    </message>
    <message>
        <source>too few judgements</source>
        <translation>평가가 너무 적음</translation>
    </message>
    <message>
        <source>a value inside the scale was never given</source>
        <translation>척도 안의 값 가운데 한 번도 쓰이지 않은 것이 있음</translation>
    </message>
    <message>
        <source>fewer than two reviewers</source>
        <translation>위원이 두 명보다 적음</translation>
    </message>
    <message>
        <source>fewer than three reviewers</source>
        <translation>위원이 세 명보다 적음</translation>
    </message>
    <message>
        <source>fewer than five reviewers</source>
        <translation>위원이 다섯 명보다 적음</translation>
    </message>
    <message>
        <source>nothing was judged by two reviewers</source>
        <translation>두 위원이 함께 평가한 것이 없음</translation>
    </message>
    <message>
        <source>everyone gave the same score, agreement cannot be assessed</source>
        <translation>모두 같은 점수를 주어 일치도를 판단할 수 없음</translation>
    </message>
    <message>
        <source>a ratio scale has no negative values</source>
        <translation>비율 척도에는 음수가 없음</translation>
    </message>
    <message>
        <source>the two rows of numbers differ in length</source>
        <translation>두 수열의 길이가 다름</translation>
    </message>
    <message>
        <source>a value is not a number</source>
        <translation>수가 아닌 값이 있음</translation>
    </message>
    <message>
        <source>fewer than ten items</source>
        <translation>문항이 열 개보다 적음</translation>
    </message>
    <message>
        <source>fewer than two judged responses</source>
        <translation>평가된 응답이 두 개보다 적음</translation>
    </message>
    <message>
        <source>the scale has fewer than two values</source>
        <translation>척도의 값이 두 개보다 적음</translation>
    </message>
    <message>
        <source>not every reviewer judged every response</source>
        <translation>모든 위원이 모든 응답을 평가하지는 않았음</translation>
    </message>
    <message>
        <source>a reviewer judged the same thing twice</source>
        <translation>한 위원이 같은 것을 두 번 평가함</translation>
    </message>
    <message>
        <source>the responses do not differ</source>
        <translation>응답 사이에 차이가 없음</translation>
    </message>
    <message>
        <source>the judgements do not tell the sources of difference apart</source>
        <translation>평가만으로는 차이의 원인을 나눌 수 없음</translation>
    </message>
    <message>
        <source>the responses differ no more than by chance</source>
        <translation>응답 사이의 차이가 우연한 정도를 넘지 않음</translation>
    </message>
    <message>
        <source>agreement may be no better than chance, so no number is enough</source>
        <translation>일치도가 우연한 정도일 수 있어 몇 명이어도 충분하다고 할 수 없음</translation>
    </message>
    <message>
        <source>too many different values</source>
        <translation>서로 다른 값이 너무 많음</translation>
    </message>
    <message>
        <source>too many reviewers and responses</source>
        <translation>위원과 응답이 너무 많음</translation>
    </message>
    <message>
        <source>a score is not a value of the scale</source>
        <translation>척도에 없는 점수가 있음</translation>
    </message>
    <message>
        <source>verdicts have no order</source>
        <translation>비교 결과에는 순서가 없음</translation>
    </message>
    <message>
        <source>no interval of known coverage exists</source>
        <translation>포함률이 알려진 신뢰구간이 없음</translation>
    </message>
</context>
<context>
    <name>Stats</name>
    <message>
        <source>ratings.csv</source>
        <translation>ratings.csv</translation>
    </message>
    <message>
        <source>Only this level of alpha: nominal, ordinal, interval or ratio</source>
        <translation>이 척도 수준의 알파만 계산: nominal(명목), ordinal(순서), interval(등간), ratio(비율)</translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation>표준 출력으로 JSON 문서 하나를 내보냄</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>no spread was seen, so there is no interval</source>
        <translation>흩어짐이 없어 신뢰구간이 없음</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>추정값</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 신뢰구간</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>95 % over raters</source>
        <translation>95 % (평가자 기준)</translation>
    </message>
    <message>
        <source>95 % over items</source>
        <translation>95 % (문항 기준)</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>최고·최저 제외 평균</translation>
    </message>
    <message>
        <source>Standardised</source>
        <translation>표준화 평균</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>일치도</translation>
    </message>
    <message>
        <source>Kendall W of the responses</source>
        <translation>켄달 W(응답)</translation>
    </message>
    <message>
        <source>Kendall W of the systems</source>
        <translation>켄달 W(시스템)</translation>
    </message>
    <message>
        <source>Share of agreeing pairs</source>
        <translation>일치하는 쌍의 비율</translation>
    </message>
    <message>
        <source>Repeated judgements that were the same</source>
        <translation>반복 문항에서 같았던 평가의 비율</translation>
    </message>
    <message>
        <source>Raters needed for a reliability of %1</source>
        <translation>신뢰도 %1에 필요한 평가자 수</translation>
    </message>
    <message>
        <source>%1 ratings of %2 responses by criterion, %3 raters, %4 items</source>
        <translation>평점 %1개, 응답×평가항목 %2개, 평가자 %3명, 문항 %4개</translation>
    </message>
    <message>
        <source>Benchmark %1</source>
        <translation>벤치마크 %1</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>평가항목 %1</translation>
    </message>
    <message>
        <source>verdicts taken as independent</source>
        <translation>비교 결과를 서로 독립으로 보았음</translation>
    </message>
    <message>
        <source>There are no finite strengths: the systems of a line never lost to those of a later line.</source>
        <translation>유한한 강도가 없습니다. 한 줄의 시스템은 그 아래 줄의 시스템에 진 적이 없습니다.</translation>
    </message>
    <message>
        <source>Strength with half a win and half a loss added for every pair</source>
        <translation>모든 쌍에 반승과 반패를 더한 강도</translation>
    </message>
    <message>
        <source>%1 preferences</source>
        <translation>선호 비교 %1건</translation>
    </message>
    <message>
        <source>Bradley-Terry, a tie half a win</source>
        <translation>브래들리–테리(동률은 반승)</translation>
    </message>
    <message>
        <source>Bradley-Terry with ties (Davidson)</source>
        <translation>동률이 있는 브래들리–테리(데이비드슨)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>제시 순서</translation>
    </message>
    <message>
        <source>Being shown first, log odds</source>
        <translation>먼저 제시된 효과(로그 승산)</translation>
    </message>
    <message>
        <source>Share won by the first shown</source>
        <translation>먼저 제시된 쪽의 승률</translation>
    </message>
    <message>
        <source>Agreement, means, reliability and strengths of given judgements</source>
        <translation>주어진 평가의 일치도, 평균, 신뢰도, 우열 강도</translation>
    </message>
    <message>
        <source>preferences.csv</source>
        <translation>preferences.csv</translation>
    </message>
    <message>
        <source>items.jsonl: also by benchmark, and repeated items by themselves</source>
        <translation>items.jsonl: 벤치마크별로도 계산하고 반복 문항은 따로 계산</translation>
    </message>
    <message>
        <source>Lowest score, highest score and step of the declared scale</source>
        <translation>정해진 척도의 최저점, 최고점, 간격</translation>
    </message>
    <message>
        <source>Reliability that the panel&apos;s mean should reach (0.8)</source>
        <translation>위원 평균이 이르러야 할 신뢰도(0.8)</translation>
    </message>
    <message>
        <source>Seed of resampling (1)</source>
        <translation>재표집의 난수 시드(1)</translation>
    </message>
    <message>
        <source>Draws and permutations (2000)</source>
        <translation>재표집과 순열의 횟수(2000)</translation>
    </message>
    <message>
        <source>--scale needs a lowest and a higher score and a step that divides the distance, in at most 1,023 steps: 1,5,1.</source>
        <translation>--scale에는 최저점과 그보다 높은 최고점, 그 사이를 1,023단계 이하로 나누는 간격이 필요합니다. 예: 1,5,1</translation>
    </message>
    <message>
        <source>Name a ratings file with --ratings or a preferences file with --preferences.</source>
        <translation>--ratings로 평점 파일을, 또는 --preferences로 선호 비교 파일을 지정하십시오.</translation>
    </message>
</context>
<context>
    <name>StatsFile</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>읽기를 멈추었습니다.</translation>
    </message>
    <message>
        <source>They count overall and by criterion, but in no benchmark.</source>
        <translation>전체와 평가항목별 계산에는 들어가지만 어느 벤치마크에도 들어가지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) are of items that the items file does not have.</source>
        <translation>
            <numerusform>평점 %n개가 문항 파일에 없는 문항의 것입니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>The score file could not be sealed.</source>
        <translation>점수 파일을 봉인하지 못했습니다.</translation>
    </message>
    <message>
        <source>All scores are still in the workspace.</source>
        <translation>모든 점수는 작업 파일에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>This score file was made by a newer version of Jeoul.</source>
        <translation>더 새로운 버전의 저울에서 만든 점수 파일입니다.</translation>
    </message>
    <message>
        <source>Install the newer version and take the file in again.</source>
        <translation>새 버전을 설치한 뒤 파일을 다시 접수하십시오.</translation>
    </message>
    <message>
        <source>The signatures in this score file do not belong to this packet and reviewer.</source>
        <translation>점수 파일의 서명이 이 평가 꾸러미와 평가위원의 것이 아닙니다.</translation>
    </message>
    <message>
        <source>Ask the reviewer for the file again.</source>
        <translation>평가위원에게 파일을 다시 받으십시오.</translation>
    </message>
    <message>
        <source>This score file is not sealed for this key.</source>
        <translation>이 키로 열 수 있게 봉인된 점수 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Use the key of the chair or the deputy of this round.</source>
        <translation>이 회차의 위원장이나 부위원장의 키를 사용하십시오.</translation>
    </message>
    <message>
        <source>Somebody has sealed these scores again for a person the reviewer did not mean.</source>
        <translation>평가위원이 정하지 않은 수신자에게 누군가 이 점수를 다시 봉인했습니다.</translation>
    </message>
    <message>
        <source>Ask the reviewer for the file itself.</source>
        <translation>평가위원에게 원래 파일을 받으십시오.</translation>
    </message>
    <message>
        <source>The outside of this score file does not belong to what is inside.</source>
        <translation>점수 파일의 겉면 정보와 내용이 서로 맞지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Suite</name>
    <message>
        <source>The contents of the file do not fit together.</source>
        <translation>파일의 내용이 서로 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>파일을 다시 받으십시오.</translation>
    </message>
    <message>
        <source>The file could not be sealed.</source>
        <translation>파일을 봉인하지 못했습니다.</translation>
    </message>
    <message>
        <source>The file could not be signed.</source>
        <translation>파일에 서명하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>A secret is needed and nobody sits at the terminal.</source>
        <translation>암호나 열람 코드가 필요하지만 입력할 수 있는 터미널이 없습니다.</translation>
    </message>
    <message>
        <source>Give it in a file: see --help.</source>
        <translation>파일로 지정하십시오. 방법은 --help에 있습니다.</translation>
    </message>
</context>
<context>
    <name>TransferDamage</name>
    <message>
        <source>Ask for the file again, packed in a ZIP file or on a USB stick.</source>
        <translation>ZIP으로 묶거나 USB 저장 장치에 담아 파일을 다시 받으십시오.</translation>
    </message>
    <message>
        <source>A mail program or text editor has changed this file.</source>
        <translation>메일 프로그램이나 문서 편집기에서 내용이 바뀐 파일입니다.</translation>
    </message>
    <message>
        <source>The copy of this file did not finish: its end is empty.</source>
        <translation>파일 복사가 끝나지 않아 뒷부분이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Copy the file again and remove the drive only after the copy is done.</source>
        <translation>파일을 다시 복사하고, 복사가 끝난 뒤에 저장 장치를 분리하십시오.</translation>
    </message>
    <message>
        <source>This is a packed file; the Jeoul file may be inside it.</source>
        <translation>압축 파일입니다. 저울 파일이 그 안에 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Unpack it first, then open the file inside.</source>
        <translation>먼저 압축을 풀고 안에 있는 파일을 여십시오.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>파일이 비어 있습니다.</translation>
    </message>
    <message>
        <source>This is not a Jeoul file.</source>
        <translation>저울 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Check that you chose the right file.</source>
        <translation>고른 파일이 맞는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation>파일이 잘려 뒷부분이 없습니다.</translation>
    </message>
    <message>
        <source>Copy or download it again, or ask for it again.</source>
        <translation>다시 복사하거나 내려받거나, 파일을 다시 받으십시오.</translation>
    </message>
    <message>
        <source>Something was added after the end of this file.</source>
        <translation>파일의 끝에 다른 내용이 덧붙어 있습니다.</translation>
    </message>
    <message>
        <source>The file is damaged: it is not what was signed when it was made.</source>
        <translation>파일이 손상되었습니다. 만들 때 서명한 내용과 다릅니다.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The vault needs the public keys of three different custodians.</source>
        <translation>명단 보관함에는 서로 다른 보관인 세 사람의 공개 키가 필요합니다.</translation>
    </message>
    <message>
        <source>No vault was written.</source>
        <translation>저장한 명단 보관함은 없습니다.</translation>
    </message>
    <message>
        <source>Choose three different public key files.</source>
        <translation>서로 다른 공개 키 파일 세 개를 고르십시오.</translation>
    </message>
    <message>
        <source>These two keys do not open the vault together.</source>
        <translation>이 두 키로는 명단 보관함을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Two different custodians of this round are needed.</source>
        <translation>이 회차의 서로 다른 보관인 두 사람이 필요합니다.</translation>
    </message>
    <message>
        <source>The vault could not be sealed.</source>
        <translation>명단 보관함을 봉인하지 못했습니다.</translation>
    </message>
    <message>
        <source>The outside of this vault does not belong to what is inside.</source>
        <translation>명단 보관함의 겉면 정보와 내용이 서로 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Use another copy of the vault.</source>
        <translation>명단 보관함의 다른 사본을 사용하십시오.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The bundle (.tar or folder)</source>
        <translation>검증 묶음(.tar 또는 폴더)</translation>
    </message>
    <message>
        <source>An older bundle that this one must only add to</source>
        <translation>이 묶음이 덧붙이기만 했어야 하는 이전 검증 묶음</translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation>표준 출력으로 JSON 문서 하나를 내보냄</translation>
    </message>
    <message>
        <source>Check a verification bundle; needs no key and no round file</source>
        <translation>검증 묶음을 확인합니다. 키와 회차 파일이 필요하지 않습니다</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>통과</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>The bundle was made by a newer version of Jeoul; only its list of files was checked.</source>
        <translation>더 새로운 버전의 저울이 만든 검증 묶음입니다. 파일 목록만 확인했습니다.</translation>
    </message>
</context>
<context>
    <name>WindowPrompts</name>
    <message>
        <source>Files (%1)</source>
        <translation>파일(%1)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>jeoul::itemmodels::PanelCoverageModel</name>
    <message>
        <source>not assigned</source>
        <translation>배정되지 않음</translation>
    </message>
    <message>
        <source>Seat %1 does not judge %2.</source>
        <translation>평가위원 %1: 배정되지 않음(%2).</translation>
    </message>
    <message>
        <source>Seat %1, %2: %3 of %4 items complete.</source>
        <translation>평가위원 %1, %2: %4문항 중 %3문항 완료.</translation>
    </message>
</context>
<context>
    <name>jeoul::itemmodels::PanelEventsModel</name>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>서명자</translation>
    </message>
    <message>
        <source>Confirmation number</source>
        <translation>확인번호</translation>
    </message>
</context>
<context>
    <name>jeoul::itemmodels::PanelReceivedModel</name>
    <message>
        <source>Received</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Not received</source>
        <translation>미접수</translation>
    </message>
    <message>
        <source>Confirmed by phone</source>
        <translation>전화 확인</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>확인 전</translation>
    </message>
    <message>
        <source>Seat %1, %2: %3</source>
        <translation>평가위원 %1, %2: %3</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>위원 번호</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>접수번호</translation>
    </message>
    <message>
        <source>Phone check</source>
        <translation>전화 확인</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>무효</translation>
    </message>
</context>
<context>
    <name>jeoul::itemmodels::PanelReportTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jeoul::itemmodels::RatingListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>평점</translation>
    </message>
</context>
<context>
    <name>jeoul::itemmodels::ReviewItemModel</name>
    <message>
        <source>Practice</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>시작 전</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>문항 %1: %2</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>표시됨</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>메모 있음</translation>
    </message>
    <message>
        <source>with a question</source>
        <translation>질의 있음</translation>
    </message>
</context>
<context>
    <name>jeoul::itemmodels::ReviewScoreModel</name>
    <message>
        <source>cannot rate</source>
        <translation>평가 불가</translation>
    </message>
</context>
<context>
    <name>jeoul::reader::PictureView</name>
    <message>
        <source>Fit</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Fit the picture to the pane (0)</source>
        <translation>그림을 칸에 맞춤 (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>One pixel for one (1)</source>
        <translation>실제 화소 크기 (1)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>글로 돌아가기 (Esc)</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>그림 %1 / %2</translation>
    </message>
</context>
<context>
    <name>jeoul::reader::PromptView</name>
    <message>
        <source>Prompt</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>지문</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>참조 답안</translation>
    </message>
    <message>
        <source>Fold the prompt</source>
        <translation>프롬프트 접기</translation>
    </message>
    <message>
        <source>Unfold the prompt</source>
        <translation>프롬프트 펼치기</translation>
    </message>
</context>
<context>
    <name>jeoul::reader::RecordingBar</name>
    <message>
        <source>Recording %1: %2</source>
        <translation>녹음·영상 %1: %2</translation>
    </message>
</context>
<context>
    <name>jeoul::reader::RecordingView</name>
    <message>
        <source>Place in the recording</source>
        <translation>재생 위치</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1배</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>재생 속도</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>재생 속도 %1배</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시정지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>%1 (K)</source>
        <translation>%1 (K)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>jeoul::reader::ResponseView</name>
    <message>
        <source>Not assigned to you</source>
        <translation>배정되지 않음</translation>
    </message>
    <message>
        <source>No response was handed in</source>
        <translation>제출된 응답 없음</translation>
    </message>
    <message>
        <source>The response is empty</source>
        <translation>빈 응답</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>The response is a recording. It is played above.</source>
        <translation>녹음·영상으로 된 응답입니다. 위에서 재생할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1, raw text</source>
        <translation>%1, 원문</translation>
    </message>
</context>
<context>
    <name>jeoul::session::PanelSession</name>
    <message>
        <source>This key belongs neither to the chair nor to the deputy of this round.</source>
        <translation>이 회차의 위원장이나 부위원장의 키가 아닙니다.</translation>
    </message>
    <message>
        <source>Choose the key file whose confirmation number stands in the round&apos;s minutes.</source>
        <translation>회의록에 확인번호가 적힌 키 파일을 고르십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) before this one were dealt with and are kept.</source>
        <translation>
            <numerusform>이 파일보다 앞선 파일 %n개는 처리하여 보관했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A receipt has 24 digits in six groups of four.</source>
        <translation>접수번호는 네 자리씩 여섯 묶음, 모두 24자리입니다.</translation>
    </message>
    <message>
        <source>Ask for the number again, group by group.</source>
        <translation>번호를 한 묶음씩 다시 확인하십시오.</translation>
    </message>
    <message>
        <source>Nothing was taken in from seat %1.</source>
        <translation>평가위원 %1에게서 접수한 파일이 없습니다.</translation>
    </message>
    <message>
        <source>The receipt read out differs from the file of seat %1 in group %2.</source>
        <translation>불러 준 접수번호와 평가위원 %1의 파일이 %2번째 묶음에서 다릅니다.</translation>
    </message>
    <message>
        <source>Nothing was confirmed.</source>
        <translation>확인으로 기록한 것은 없습니다.</translation>
    </message>
    <message>
        <source>Ask for this group again. If it still differs, ask for the score file again.</source>
        <translation>이 묶음을 다시 확인하십시오. 그래도 다르면 점수 파일을 다시 받으십시오.</translation>
    </message>
    <message>
        <source>This is the receipt of version %1 of seat %2, which no longer counts.</source>
        <translation>평가위원 %2의 이전 점수 파일(버전 %1)의 접수번호이며, 이 버전은 더 이상 반영하지 않습니다.</translation>
    </message>
    <message>
        <source>Ask the reviewer for the receipt of the newest submission.</source>
        <translation>평가위원에게 가장 최근에 제출한 점수 파일의 접수번호를 확인하십시오.</translation>
    </message>
    <message>
        <source>This file is not one of those kept apart.</source>
        <translation>보류한 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>A decision needs a reason.</source>
        <translation>결정에는 사유가 필요합니다.</translation>
    </message>
    <message>
        <source>Write why this file is the right one; it stands in the minutes.</source>
        <translation>이 파일을 반영하는 사유를 적으십시오. 사유는 회의록에 남습니다.</translation>
    </message>
    <message>
        <source>No score file counts yet, so there is nothing to close.</source>
        <translation>아직 반영할 점수 파일이 없어 마감할 수 없습니다.</translation>
    </message>
    <message>
        <source>The round stays open for score files.</source>
        <translation>점수 파일 접수는 계속됩니다.</translation>
    </message>
    <message>
        <source>Take in at least one score file, or settle the conflicts.</source>
        <translation>점수 파일을 하나 이상 접수하거나, 보류한 파일을 결정하십시오.</translation>
    </message>
    <message>
        <source>Reopening needs a reason.</source>
        <translation>접수를 재개하려면 사유가 필요합니다.</translation>
    </message>
    <message>
        <source>The round stays closed.</source>
        <translation>접수 마감 상태 그대로입니다.</translation>
    </message>
    <message>
        <source>Write why it is reopened; it stays visible for ever.</source>
        <translation>재개하는 사유를 적으십시오. 사유는 계속 남습니다.</translation>
    </message>
    <message>
        <source>The packet of seat %1 was revoked, so none of its files counts.</source>
        <translation>평가위원 %1의 평가 꾸러미가 무효 처리되어 그 점수 파일은 하나도 반영하지 않습니다.</translation>
    </message>
    <message>
        <source>There is no seat %1 in this round.</source>
        <translation>이 회차에는 평가위원 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The list of received files shows every seat.</source>
        <translation>접수 목록에서 평가위원 번호를 확인하십시오.</translation>
    </message>
    <message>
        <source>The packet of seat %1 was revoked before.</source>
        <translation>평가위원 %1의 평가 꾸러미는 이미 무효 처리되었습니다.</translation>
    </message>
    <message>
        <source>Revoking a packet needs a reason.</source>
        <translation>평가 꾸러미를 무효로 하려면 사유가 필요합니다.</translation>
    </message>
    <message>
        <source>Write why it is revoked; it stands in the minutes.</source>
        <translation>무효로 하는 사유를 적으십시오. 사유는 회의록에 남습니다.</translation>
    </message>
    <message>
        <source>Ratings are shown after aggregation.</source>
        <translation>평점은 집계한 뒤에 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Close the collection and aggregate first.</source>
        <translation>먼저 접수를 마감하고 집계하십시오.</translation>
    </message>
</context>
<context>
    <name>jeoul::session::ReviewSession</name>
    <message>
        <source>The saved work holds no signing key.</source>
        <translation>작업 파일에 서명 키가 없습니다.</translation>
    </message>
    <message>
        <source>Use the newest copy from the backups folder beside it.</source>
        <translation>같은 위치의 backups 폴더에 있는 최신 사본을 사용하십시오.</translation>
    </message>
    <message>
        <source>The pledge needs your name.</source>
        <translation>서약하려면 성명을 입력하십시오.</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters.</source>
        <translation>글이 %1자보다 깁니다.</translation>
    </message>
    <message>
        <source>This item is not complete yet.</source>
        <translation>이 문항은 아직 완료되지 않았습니다.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>취소할 작업이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>다시 실행할 작업이 없습니다.</translation>
    </message>
    <message>
        <source>Item %1 is not complete: %2</source>
        <translation>문항 %1: 아직 완료되지 않았습니다. %2</translation>
    </message>
    <message>
        <source>Everything entered is saved.</source>
        <translation>입력한 내용은 모두 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>Complete it, or submit with what is missing left as not rated.</source>
        <translation>문항을 완료하거나, 빠진 것을 미평가로 두고 제출하십시오.</translation>
    </message>
    <message>
        <source>There is no question to hand over.</source>
        <translation>전할 질의가 없습니다.</translation>
    </message>
</context>
<context>
    <name>jeoul::session::SetupSession</name>
    <message>
        <source>The draft is unchanged.</source>
        <translation>초안은 그대로입니다.</translation>
    </message>
    <message>
        <source>The assignment names reviewer %1, who is not in the draft.</source>
        <translation>배정에 초안에 없는 평가위원이 있습니다: %1.</translation>
    </message>
    <message>
        <source>The assignment names item %1, which is not in the draft.</source>
        <translation>배정에 초안에 없는 문항이 있습니다: %1.</translation>
    </message>
    <message>
        <source>The assignment gives item %1 to reviewer %2 twice.</source>
        <translation>같은 문항이 한 평가위원에게 두 번 배정되었습니다: 문항 %1, 평가위원 %2.</translation>
    </message>
    <message>
        <source>The assignment gives reviewer %1 no item.</source>
        <translation>평가위원 %1: 배정된 문항이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a decision. Choose mask, keep or drop.</source>
        <translation>“%1”: 결정이 아닙니다. mask(가림), keep(유지), drop(제외) 중에서 고르십시오.</translation>
    </message>
    <message>
        <source>There is no finding %1 in the texts of this draft.</source>
        <translation>초안의 글에 없는 발견 항목입니다: %1.</translation>
    </message>
    <message>
        <source>Search the texts again.</source>
        <translation>글을 다시 점검하십시오.</translation>
    </message>
    <message>
        <source>“%1” cannot be masked or dropped here.</source>
        <translation>“%1”: 이 자리에서는 가리거나 제외할 수 없습니다.</translation>
    </message>
    <message>
        <source>Keep it with a reason, or change the title, scheme or benchmark it stands in.</source>
        <translation>사유를 적어 유지하거나, 그 이름이 든 제목, 평가 방안 또는 벤치마크를 고치십시오.</translation>
    </message>
    <message>
        <source>To keep a name or drop an item, give a reason.</source>
        <translation>이름을 유지하거나 문항을 제외하려면 사유를 적으십시오.</translation>
    </message>
    <message>
        <source>The draft cannot be sealed yet: %1</source>
        <translation>아직 초안을 봉인할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>봉인하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::BreakHint</name>
    <message>
        <source>25 minutes of work: a short break helps  ✕</source>
        <translation>25분 동안 평가하셨습니다. 잠시 쉬어 가세요  ✕</translation>
    </message>
    <message>
        <source>A click takes this hint away. The View menu switches such hints off.</source>
        <translation>누르면 사라집니다. 보기 메뉴에서 이 알림을 끌 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::CellMenu</name>
    <message>
        <source>Take the score back</source>
        <translation>점수 지우기</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>평가의견</translation>
    </message>
    <message>
        <source>Flag…</source>
        <translation>표시…</translation>
    </message>
    <message>
        <source>Cannot rate…</source>
        <translation>평가 불가…</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::CommentBox</name>
    <message>
        <source>Comment (C)</source>
        <translation>평가의견(C)</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::ContentsPage</name>
    <message>
        <source>Contents of the draft</source>
        <translation>초안의 내용</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>아직 내용이 없습니다</translation>
    </message>
    <message>
        <source>Import the files you have. Each import takes effect whole or not at all.</source>
        <translation>준비한 파일을 가져오십시오. 가져오기는 전부 반영되거나 전혀 반영되지 않습니다.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>파일 가져오기</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::CoveragePage</name>
    <message>
        <source>Here stands how many assigned items each seat has completed. Nothing is received yet; receive score files on the first page.</source>
        <translation>평가위원별로 배정 문항을 얼마나 완료했는지 여기에 표시됩니다. 아직 접수한 파일이 없습니다. 첫 화면에서 점수 파일을 접수하십시오.</translation>
    </message>
    <message>
        <source>Complete items by seat and benchmark</source>
        <translation>위원 번호와 벤치마크별 완료 문항</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>평가 현황</translation>
    </message>
    <message>
        <source>%1 of %2 seats have completed everything assigned to them. Each cell: complete items of assigned items; the stronger its mark, the more is complete.</source>
        <translation>평가위원 %2명 중 %1명이 배정 문항을 모두 완료했습니다. 칸은 배정 문항 중 완료 문항이며, 표시가 뚜렷할수록 많이 완료한 것입니다.</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::DeclarationPage</name>
    <message>
        <source>Sign and save…</source>
        <translation>서명하고 저장…</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>이해관계 확인</translation>
    </message>
    <message>
        <source>Your name, as your signature</source>
        <translation>성명 (서명을 갈음합니다)</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>시작 화면</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>있음</translation>
    </message>
    <message>
        <source>%1: no conflict</source>
        <translation>%1: 이해관계 없음</translation>
    </message>
    <message>
        <source>%1: conflict</source>
        <translation>%1: 이해관계 있음</translation>
    </message>
    <message>
        <source>%1: what the conflict is</source>
        <translation>%1: 이해관계의 내용</translation>
    </message>
    <message>
        <source>What the conflict is</source>
        <translation>이해관계의 내용</translation>
    </message>
    <message>
        <source>Save the declaration</source>
        <translation>확인서 저장</translation>
    </message>
    <message>
        <source>✓ Saved as %1. Hand this file to the secretary.</source>
        <translation>✓ %1에 저장했습니다. 이 파일을 간사에게 전해 주십시오.</translation>
    </message>
    <message>
        <source>Please say for every participant whether you have a conflict of interest: employment or a second post there; joint research, consulting or contracts within the last three years; shares; a teacher, student or relative there; work for a competitor. You will not be given the responses of a participant with whom you declare a conflict. The packet you receive later contains none of these names.</source>
        <translation>참여기관마다 이해관계가 있는지 답해 주십시오. 소속·겸직, 최근 3년 이내의 공동연구·자문·용역, 지분, 사제·친족 관계, 경쟁사 근무가 이해관계에 해당합니다. 이해관계가 있다고 답한 기관의 응답은 평가하지 않습니다. 나중에 받을 평가 꾸러미에는 이 기관들의 이름이 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>저장하지 않고 나가시겠습니까?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>나가기</translation>
    </message>
    <message>
        <source>Saved on this computer. You can close the form and go on later.</source>
        <translation>이 컴퓨터에 저장했습니다. 양식을 닫았다가 나중에 이어서 답할 수 있습니다.</translation>
    </message>
    <message>
        <source>Not saved on this computer: %1</source>
        <translation>이 컴퓨터에 저장하지 못했습니다. %1</translation>
    </message>
    <message>
        <source>What you enter is saved on this computer until you sign it.</source>
        <translation>입력한 내용은 서명하기 전까지 이 컴퓨터에 저장됩니다.</translation>
    </message>
    <message>
        <source>You have answered for every participant. Sign with your name and save the file.</source>
        <translation>모든 참여기관에 답했습니다. 성명을 적어 서명하고 파일을 저장해 주십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more to go.</source>
        <translation>
            <numerusform>%1 그 밖에 %n건이 더 남았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft on this computer was removed.</source>
        <translation>이 컴퓨터에 저장했던 임시 답은 지웠습니다.</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::DeclarationsPage</name>
    <message>
        <source>Every reviewer declares conflicts of interest against the real names of all participants, before packets are sealed. Write the forms, send each to its reviewer, and take the answers in: a declared conflict becomes a recusal, and that team&apos;s responses never reach the reviewer&apos;s packet.</source>
        <translation>평가위원은 평가 꾸러미를 봉인하기 전에 모든 참여기관의 실제 이름을 보고 이해관계를 확인합니다. 양식을 만들어 각 평가위원에게 보내고 작성된 확인서를 가져오세요. 확인된 이해관계는 회피로 기록되며, 그 팀의 응답은 해당 평가위원의 평가 꾸러미에 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>Write forms…</source>
        <translation>양식 만들기…</translation>
    </message>
    <message>
        <source>Take answers in…</source>
        <translation>확인서 가져오기…</translation>
    </message>
    <message>
        <source>Recusals</source>
        <translation>회피</translation>
    </message>
    <message>
        <source>Answers taken in</source>
        <translation>가져온 확인서</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>평가위원</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Recused from</source>
        <translation>회피 대상</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Folder for the declaration forms</source>
        <translation>확인서 양식을 둘 폴더</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) written to %1.</source>
        <translation>
            <numerusform>%1에 양식 %n개를 만들었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take answers in</source>
        <translation>확인서 가져오기</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s) taken in.</source>
        <translation>
            <numerusform>확인서 %n개를 가져왔습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::DifferenceBar</name>
    <message>
        <source>First response to compare</source>
        <translation>비교할 첫째 응답</translation>
    </message>
    <message>
        <source>Second response to compare</source>
        <translation>비교할 둘째 응답</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>이전 차이 (Shift+F7)</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>다음 차이 (F7)</translation>
    </message>
    <message>
        <source>Stop comparing (Esc)</source>
        <translation>비교 끝내기 (Esc)</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>비교하고 있습니다</translation>
    </message>
    <message>
        <source>The two responses are the same, word for word.</source>
        <translation>두 응답의 단어가 모두 같습니다.</translation>
    </message>
    <message>
        <source>≠ only in %1: %L2 words</source>
        <translation>≠ %1에만: 단어 %L2개</translation>
    </message>
    <message>
        <source>↕ at another place: %L1 words</source>
        <translation>↕ 다른 자리: 단어 %L1개</translation>
    </message>
    <message>
        <source>in both: %L1 words</source>
        <translation>같음: 단어 %L1개</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>Difference %L1 of %L2</source>
        <translation>차이 %L2곳 가운데 %L1번째</translation>
    </message>
    <message numerus="yes">
        <source>%n more in folded parts. The raw text (Ctrl+U) shows them.</source>
        <translation>
            <numerusform>접힌 부분에 다른 곳이 %n곳 더 있습니다. 원문(Ctrl+U)에서 볼 수 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::DossierCriterion</name>
    <message>
        <source>Comment</source>
        <translation>평가의견</translation>
    </message>
    <message>
        <source>Cannot rate…</source>
        <translation>평가 불가…</translation>
    </message>
    <message>
        <source>/ %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Full marks: %1</source>
        <translation>만점 %1점</translation>
    </message>
    <message>
        <source>%1, response %2</source>
        <translation>%1, 대상 %2</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>%1 평가의견</translation>
    </message>
    <message>
        <source>Cannot rate: %1</source>
        <translation>평가 불가: %1</translation>
    </message>
    <message>
        <source>%1 is not a score here. Scores run from %2 to %3 in steps of %4.</source>
        <translation>%1은(는) 줄 수 없는 점수입니다. %2부터 %3까지 %4점 단위로 줄 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::DossierForm</name>
    <message>
        <source>Flag…</source>
        <translation>표시…</translation>
    </message>
    <message>
        <source>Response %1 (Ctrl+Page Up, Ctrl+Page Down)</source>
        <translation>대상 %1 (Ctrl+Page Up, Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Response %1 is not to be rated</source>
        <translation>대상 %1은(는) 평가하지 않습니다</translation>
    </message>
    <message>
        <source>Checks without points; tick what is not met</source>
        <translation>점수 없는 점검 (미충족이면 체크)</translation>
    </message>
    <message>
        <source>Overall opinion</source>
        <translation>종합의견</translation>
    </message>
    <message>
        <source>Strengths, weaknesses, what should be mended</source>
        <translation>강점 / 미흡점 / 보완 요구</translation>
    </message>
    <message>
        <source>Overall opinion on response %1</source>
        <translation>대상 %1 종합의견</translation>
    </message>
    <message>
        <source>Response %1: total %2 of %3</source>
        <translation>대상 %1: 합계 %2 / %3</translation>
    </message>
    <message>
        <source>Response %1: %2 of %3 criteria scored</source>
        <translation>대상 %1: 평가항목 %3개 중 %2개 평가함</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::EntryBars</name>
    <message>
        <source>Compare two responses head to head (P)</source>
        <translation>두 응답을 맞비교 (P)</translation>
    </message>
    <message>
        <source>Mark an error</source>
        <translation>오류 표시</translation>
    </message>
    <message>
        <source>Mark what is selected as an error (M)</source>
        <translation>고른 부분을 오류로 표시 (M)</translation>
    </message>
    <message>
        <source>Head to head %1/%2</source>
        <translation>맞비교 %1/%2</translation>
    </message>
    <message>
        <source>Comment on this item</source>
        <translation>이 문항에 대한 의견</translation>
    </message>
    <message>
        <source>Cannot compare %1 and %2: give a reason</source>
        <translation>%1, %2 비교 불가: 사유</translation>
    </message>
    <message>
        <source>Cannot rank %1: give a reason</source>
        <translation>%1 순위 불가: 사유</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Everything that is said about the criterion (H)</source>
        <translation>평가항목에 관한 설명 모두 보기 (H)</translation>
    </message>
    <message>
        <source>The responses of this item are not compared head to head.</source>
        <translation>이 문항은 응답을 맞비교하지 않습니다.</translation>
    </message>
    <message>
        <source>The responses of this item are not ranked.</source>
        <translation>이 문항은 응답의 순위를 정하지 않습니다.</translation>
    </message>
    <message>
        <source>The responses of this item have nothing to tick.</source>
        <translation>이 문항의 응답에는 체크할 점검 항목이 없습니다.</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::ExportPage</name>
    <message>
        <source>Who it is for</source>
        <translation>받는 곳</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>저장한 파일</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>For the panel&apos;s own records: ranks and totals, every step of the arithmetic, each reviewer&apos;s totals by seat, criteria, benchmarks, agreement, receipts and minutes.</source>
        <translation>위원회 보관용입니다. 순위와 총점, 산출 과정의 모든 단계, 위원 번호별 합계, 평가항목, 벤치마크, 일치도, 접수번호, 회의록을 담습니다.</translation>
    </message>
    <message>
        <source>For the ministry: ranks and totals, the arithmetic, criteria, benchmarks, agreement, receipts and minutes. What a single reviewer gave is left out.</source>
        <translation>부처 보고용입니다. 순위와 총점, 산출 과정, 평가항목, 벤치마크, 일치도, 접수번호, 회의록을 담습니다. 평가위원 개인의 점수는 담지 않습니다.</translation>
    </message>
    <message>
        <source>One folder for each team with its own totals, criteria and benchmarks only. No other team&apos;s numbers and nothing of single reviewers.</source>
        <translation>팀마다 폴더를 하나씩 만들어 그 팀의 총점, 평가항목, 벤치마크만 담습니다. 다른 팀의 수치와 평가위원 개인의 내용은 담지 않습니다.</translation>
    </message>
    <message>
        <source>For everybody: ranks, totals and averages. No criteria, no benchmarks, nothing of single reviewers, no minutes.</source>
        <translation>대외 공개용입니다. 순위, 총점, 평균을 담습니다. 평가항목, 벤치마크, 평가위원 개인의 내용, 회의록은 담지 않습니다.</translation>
    </message>
    <message>
        <source>The files carry code names and the names that were unsealed.</source>
        <translation>파일에 코드명과 봉인 해제한 이름이 함께 들어갑니다.</translation>
    </message>
    <message>
        <source>The files carry code names only, because the names are not unsealed yet.</source>
        <translation>아직 명단을 봉인 해제하지 않아 파일에는 코드명만 들어갑니다.</translation>
    </message>
    <message>
        <source>The result is not locked yet, and the files say so. They carry code names only.</source>
        <translation>결과를 아직 확정 잠금하지 않았으며, 파일에도 그렇게 적힙니다. 파일에는 코드명만 들어갑니다.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>&amp;Write the files</source>
        <translation>파일 저장(&amp;W)</translation>
    </message>
    <message>
        <source>CSV, one file a table</source>
        <translation>CSV(표마다 파일 하나)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel 통합 문서(XLSX)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>고르지 않음</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>폴더 고르기(&amp;C)…</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>아직 내보낼 내용이 없습니다</translation>
    </message>
    <message>
        <source>Choose at least one format and a folder first.</source>
        <translation>먼저 형식을 하나 이상 고르고 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>내보낸 파일을 저장할 폴더</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written for: %1</source>
        <translation>
            <numerusform>받는 곳 %1: 파일 %n개를 저장했습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::FindBar</name>
    <message>
        <source>Find in all responses</source>
        <translation>모든 응답에서 찾기</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>이전 결과 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>다음 결과 (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>찾기 닫기 (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾지 못했습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) in all</source>
        <translation>
            <numerusform>모두 %n곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n response(s)</source>
        <translation>
            <numerusform>응답 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in folded parts or formulas. The raw text (Ctrl+U) shows them.</source>
        <translation>
            <numerusform>접힌 부분이나 수식에 %n곳 더 있습니다. 원문(Ctrl+U)에서 볼 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the text on show</source>
        <translation>보이는 글에는 없습니다</translation>
    </message>
    <message>
        <source>More than %L1 matches in all</source>
        <translation>모두 %L1곳 넘음</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::FindingsPage</name>
    <message>
        <source>Mask</source>
        <translation>가림</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>미결정</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>발견 항목</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>발견된 이름</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>문항</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Text around it</source>
        <translation>앞뒤 글</translation>
    </message>
    <message>
        <source>Why is this masked?</source>
        <translation>가리는 사유</translation>
    </message>
    <message>
        <source>Why may this stay?</source>
        <translation>유지하는 사유</translation>
    </message>
    <message>
        <source>No team name or alias stands in anything a reviewer will read.</source>
        <translation>평가위원이 읽을 글에서 팀 이름이나 별칭을 발견하지 못했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), %1 undecided. A packet cannot be made while one is undecided.</source>
        <translation>
            <numerusform>발견 %n건, 미결정 %1건. 미결정 항목이 있으면 평가 꾸러미를 만들 수 없습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::GateBar</name>
    <message>
        <source>Back to the scores</source>
        <translation>점수로 돌아가기</translation>
    </message>
    <message>
        <source>Back to the scores (Esc)</source>
        <translation>점수로 돌아가기 (Esc)</translation>
    </message>
    <message>
        <source>Response %1: checks without points; tick what is not met</source>
        <translation>응답 %1: 점수 없는 점검, 미충족이면 체크합니다</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::GateEntry</name>
    <message>
        <source>Reason, needed for a tick</source>
        <translation>사유 (체크하면 꼭 적습니다)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Response %1: %2</source>
        <translation>응답 %1: %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>사유: %1</translation>
    </message>
    <message>
        <source>Response %1: %2</source>
        <comment>what a team handed in as a whole</comment>
        <translation>대상 %1: %2</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::GateSign</name>
    <message>
        <source>Not met %1/%2</source>
        <translation>미충족 %1/%2</translation>
    </message>
    <message>
        <source>Response %1: %2 of %3 checks ticked as not met</source>
        <translation>응답 %1: 점검 %3개 가운데 %2개를 미충족으로 체크했습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) still missing</source>
        <translation>
            <numerusform>사유 %n개를 아직 적지 않았습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (G)</source>
        <translation>%1 (G)</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::ItemPanel</name>
    <message>
        <source>Items</source>
        <translation>문항</translation>
    </message>
    <message>
        <source>Search items</source>
        <translation>문항 검색</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시할 문항</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>전체 문항</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>시작 전</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>표시 있음</translation>
    </message>
    <message>
        <source>%1 of %2 items complete</source>
        <translation>%2문항 중 %1문항 완료</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>메모 있음</translation>
    </message>
    <message>
        <source>With a question</source>
        <translation>질의 있음</translation>
    </message>
    <message>
        <source>By criterion</source>
        <translation>항목별 진행</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>No item matches. Choose “All items” above the list.</source>
        <translation>맞는 문항이 없습니다. 목록 위에서 “전체 문항”을 고르십시오.</translation>
    </message>
    <message>
        <source>No item matches. Esc clears the search.</source>
        <translation>맞는 문항이 없습니다. Esc를 누르면 검색어를 지웁니다.</translation>
    </message>
    <message>
        <source>No item matches. Esc clears the search; “All items” shows those of every state.</source>
        <translation>맞는 문항이 없습니다. Esc를 누르면 검색어를 지우고, “전체 문항”을 고르면 모든 상태의 문항을 봅니다.</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::MainWindow</name>
    <message>
        <source>Jeoul</source>
        <translation>저울</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>시작 화면(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>&amp;Demo round</source>
        <translation>시연 회차(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Jeoul</source>
        <translation>저울 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation>초안 열기</translation>
    </message>
    <message>
        <source>Open a packet</source>
        <translation>평가 꾸러미 열기</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>회차 열기</translation>
    </message>
    <message>
        <source>%1 – Jeoul</source>
        <translation>%1 – 저울</translation>
    </message>
    <message>
        <source>%1 is not a file of Jeoul.</source>
        <translation>%1: 저울 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>새 회차</translation>
    </message>
    <message>
        <source>Title of the round</source>
        <translation>회차 제목</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Preparing the demo round</source>
        <translation>시연 회차를 준비하는 중</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>글자 기본 크기</translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation>줄 길이</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>짧게</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>기본</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>길게</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>칸 너비만큼</translation>
    </message>
    <message>
        <source>Hint at a break after 25 minutes</source>
        <translation>25분마다 휴식 알림</translation>
    </message>
    <message>
        <source>Open a declaration form</source>
        <translation>이해관계 확인서 열기</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>이해관계 확인</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정에 맞춤</translation>
    </message>
    <message>
        <source>Text of the whole window</source>
        <translation>창 전체 글자 크기</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>고대비 (흰 바탕)</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>고대비 (검은 바탕)</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::MinutesPage</name>
    <message>
        <source>Minutes</source>
        <translation>회의록</translation>
    </message>
    <message numerus="yes">
        <source>%n signed step(s). Each carries the number of the one before it, so none can be changed or left out unseen.</source>
        <translation>
            <numerusform>서명된 단계 %n개. 단계마다 앞 단계의 확인번호가 들어 있어 고치거나 빼면 드러납니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::NoteBox</name>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>A note for yourself (N)</source>
        <translation>나만 보는 메모 (N)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질의</translation>
    </message>
    <message>
        <source>A question to the secretary (Q)</source>
        <translation>간사에게 보내는 질의 (Q)</translation>
    </message>
    <message>
        <source>Note to yourself (N)</source>
        <translation>나만 보는 메모 (N)</translation>
    </message>
    <message>
        <source>Question to the secretary (Q)</source>
        <translation>간사에게 보내는 질의 (Q)</translation>
    </message>
    <message>
        <source>Only you see it. It is never handed over.</source>
        <translation>나만 봅니다. 제출되지 않습니다.</translation>
    </message>
    <message>
        <source>Stands in the file for the secretary.</source>
        <translation>간사에게 전할 파일에 들어 있습니다.</translation>
    </message>
    <message>
        <source>Goes to the secretary with your next question file.</source>
        <translation>다음 질의 파일로 간사에게 전달됩니다.</translation>
    </message>
    <message>
        <source>All questions (%1)…</source>
        <translation>전체 질의 (%1)…</translation>
    </message>
    <message>
        <source>Only you see it</source>
        <translation>나만 봅니다</translation>
    </message>
    <message>
        <source>In the secretary&apos;s file</source>
        <translation>질의 파일에 담겼습니다</translation>
    </message>
    <message>
        <source>In your next question file</source>
        <translation>다음 질의 파일에 담깁니다</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::OpenPage</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open code</source>
        <translation>열람 코드</translation>
    </message>
    <message>
        <source>Type the 18 digits you were given by phone or message. Spaces do not matter.</source>
        <translation>전화나 문자로 받은 숫자 18자리를 입력하십시오. 띄어 써도 됩니다.</translation>
    </message>
    <message>
        <source>Opening… this takes a second or two, so that nobody can guess the code.</source>
        <translation>여는 중입니다. 열람 코드를 추측하지 못하도록 1~2초 걸립니다.</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::PairBar</name>
    <message>
        <source>Comparison %1 of %2</source>
        <translation>맞비교 %2건 중 %1번째</translation>
    </message>
    <message>
        <source>Done again. %1</source>
        <translation>다시 실행했습니다. %1</translation>
    </message>
    <message>
        <source>Taken back. %1</source>
        <translation>되돌렸습니다. %1</translation>
    </message>
    <message>
        <source>There are %1 answers here, from 1 to %1.</source>
        <translation>답은 1부터 %1까지 %1가지입니다.</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::Pane</name>
    <message>
        <source>Response %1</source>
        <translation>응답 %1</translation>
    </message>
    <message>
        <source>Show the pictures large</source>
        <translation>그림을 크게 보기</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>그림 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) in response %1</source>
        <translation>
            <numerusform>응답 %1에서 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>Response %1: %2</source>
        <translation>응답 %1: %2</translation>
    </message>
    <message>
        <source>%L1+</source>
        <translation>%L1+</translation>
    </message>
    <message>
        <source>%1 (+%L2)</source>
        <translation>%1 (+%L2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more in folded parts or formulas. The raw text (Ctrl+U) shows them.</source>
        <translation>
            <numerusform>접힌 부분이나 수식에 %n곳 더 있습니다. 원문(Ctrl+U)에서 볼 수 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::PaneBar</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::PaneMenu</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Mark an error…</source>
        <translation>오류 표시…</translation>
    </message>
    <message>
        <source>Flag…</source>
        <translation>응답에 표시…</translation>
    </message>
    <message>
        <source>Tick what is not met…</source>
        <translation>미충족 체크…</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::PanelBar</name>
    <message>
        <source>&amp;Other steps</source>
        <translation>다른 단계(&amp;O)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Scheme&apos;s confirmation number %1</source>
        <translation>평가 방안 확인번호 %1</translation>
    </message>
    <message>
        <source>%1   ·   Lock number %2</source>
        <translation>%1   ·   확정번호 %2</translation>
    </message>
    <message>
        <source>Export the result…</source>
        <translation>결과 내보내기…</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::PanelDesk</name>
    <message>
        <source>Pages</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>평가 현황</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>부문</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>회의록</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>평점</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::PanelSteps</name>
    <message>
        <source>No file was taken in.</source>
        <translation>접수한 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Unlock with a key…</source>
        <translation>키로 열기…</translation>
    </message>
    <message>
        <source>Receive score files…</source>
        <translation>점수 파일 접수…</translation>
    </message>
    <message>
        <source>Close the collection</source>
        <translation>접수 마감</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>집계</translation>
    </message>
    <message>
        <source>Lock the result</source>
        <translation>결과 확정 잠금</translation>
    </message>
    <message>
        <source>Unseal the names…</source>
        <translation>명단 봉인 해제…</translation>
    </message>
    <message>
        <source>Reopen the collection…</source>
        <translation>접수 재개…</translation>
    </message>
    <message>
        <source>Secret key of the chair or the deputy</source>
        <translation>위원장이나 부위원장의 비밀 키</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>암호: %1</translation>
    </message>
    <message>
        <source>Opening the key; this takes a moment so that nobody can guess the passphrase</source>
        <translation>키를 여는 중(암호를 추측하지 못하도록 잠시 걸림)</translation>
    </message>
    <message>
        <source>The round is unlocked with this key until the window is closed.</source>
        <translation>창을 닫을 때까지 이 키로 회차를 열어 둡니다.</translation>
    </message>
    <message>
        <source>Score files</source>
        <translation>점수 파일</translation>
    </message>
    <message>
        <source>Score files are taken in after the round is unlocked with the chair&apos;s key. Nothing was taken in.</source>
        <translation>점수 파일은 위원장의 키로 회차를 연 뒤에 접수합니다. 접수한 파일은 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Checking %n score file(s)</source>
        <translation>
            <numerusform>점수 파일 %n개를 확인하는 중</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that come later are kept, but count only if the collection is reopened with a reason.</source>
        <translation>나중에 도착한 파일은 보관하지만, 사유를 남기고 접수를 재개할 때만 반영합니다.</translation>
    </message>
    <message>
        <source>Not submitted: %1. Their cells count as not submitted, never as zero. Files that come later are kept, but count only if the collection is reopened with a reason.</source>
        <translation>미제출: %1. 해당 칸은 0점이 아니라 미제출로 처리합니다. 나중에 도착한 파일은 보관하지만, 사유를 남기고 접수를 재개할 때만 반영합니다.</translation>
    </message>
    <message>
        <source>Close the collection?</source>
        <translation>접수를 마감하겠습니까?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>마감</translation>
    </message>
    <message>
        <source>The collection is closed. Next: aggregate.</source>
        <translation>접수를 마감했습니다. 다음 단계: 집계.</translation>
    </message>
    <message>
        <source>Opening the score files</source>
        <translation>점수 파일을 여는 중</translation>
    </message>
    <message>
        <source>The result is computed, by code name. Check it; locking comes next.</source>
        <translation>코드명으로 결과를 집계했습니다. 결과를 확인한 뒤 확정 잠금하십시오.</translation>
    </message>
    <message>
        <source>Lock the result?</source>
        <translation>결과를 확정 잠금하겠습니까?</translation>
    </message>
    <message>
        <source>This cannot be undone: the result can no longer change and the collection cannot be reopened. Write the lock number into the minutes before the names are unsealed.</source>
        <translation>되돌릴 수 없습니다. 결과를 더 이상 바꿀 수 없고 접수도 재개할 수 없습니다. 명단을 봉인 해제하기 전에 확정번호를 회의록에 적으십시오.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>확정 잠금</translation>
    </message>
    <message>
        <source>Locked. Write this number into the minutes: %1</source>
        <translation>확정 잠금했습니다. 회의록에 적을 확정번호: %1</translation>
    </message>
    <message>
        <source>Vault of this round</source>
        <translation>이 회차의 명단 보관함</translation>
    </message>
    <message>
        <source>Secret key of the first custodian</source>
        <translation>첫째 보관인의 비밀 키</translation>
    </message>
    <message>
        <source>Secret key of the second custodian</source>
        <translation>둘째 보관인의 비밀 키</translation>
    </message>
    <message>
        <source>Unseal the names?</source>
        <translation>명단을 봉인 해제하겠습니까?</translation>
    </message>
    <message>
        <source>This cannot be undone: from now on the round file holds who stands behind each code name.</source>
        <translation>되돌릴 수 없습니다. 이제부터 회차 파일에 코드명별 팀 이름이 담깁니다.</translation>
    </message>
    <message>
        <source>Unseal</source>
        <translation>봉인 해제</translation>
    </message>
    <message>
        <source>Opening the vault with both custodians&apos; keys</source>
        <translation>보관인 두 사람의 키로 명단 보관함을 여는 중</translation>
    </message>
    <message>
        <source>The names are joined to the locked result.</source>
        <translation>확정 잠금한 결과에 팀 이름을 연결했습니다.</translation>
    </message>
    <message>
        <source>Why is the collection reopened? The reason stands in the minutes for ever.</source>
        <translation>접수를 재개하는 사유를 적으십시오. 사유는 회의록에 계속 남습니다.</translation>
    </message>
    <message>
        <source>The collection is open again. The result computed before is set aside.</source>
        <translation>접수를 재개했습니다. 앞서 집계한 결과는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Why does this file of seat %1 count? The reason stands in the minutes for ever.</source>
        <translation>평가위원 %1의 파일 가운데 이 파일을 반영하는 사유를 적으십시오. 사유는 회의록에 계속 남습니다.</translation>
    </message>
    <message>
        <source>Decided for seat %1. The reason is on record.</source>
        <translation>평가위원 %1의 파일을 결정했습니다. 사유를 기록했습니다.</translation>
    </message>
    <message>
        <source>Why is the packet of seat %1 revoked? None of its score files will count, later ones are refused, and this cannot be taken back. The reason stands in the minutes for ever.</source>
        <translation>평가위원 %1의 평가 꾸러미를 무효로 하는 사유를 적으십시오. 점수 파일은 하나도 반영하지 않고 나중에 온 파일은 거부하며, 되돌릴 수 없습니다. 사유는 회의록에 계속 남습니다.</translation>
    </message>
    <message>
        <source>The packet of seat %1 is revoked. The reason is on record.</source>
        <translation>평가위원 %1의 평가 꾸러미를 무효로 했습니다. 사유를 기록했습니다.</translation>
    </message>
    <message>
        <source>Reading every rating</source>
        <translation>모든 평점을 읽는 중</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::PartsPage</name>
    <message>
        <source>Parts</source>
        <translation>부문</translation>
    </message>
    <message>
        <source>Overall sheet</source>
        <translation>종합 총괄표</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>아직 결과가 없습니다</translation>
    </message>
    <message>
        <source>Who ticked a check, and why</source>
        <translation>체크한 평가위원과 사유</translation>
    </message>
    <message>
        <source>The reasons are being read.</source>
        <translation>사유를 읽고 있습니다.</translation>
    </message>
    <message>
        <source>Nobody ticked a check.</source>
        <translation>체크한 평가위원이 없습니다.</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::PledgePage</name>
    <message>
        <source>I pledge this</source>
        <translation>위와 같이 서약합니다</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>평가 시작</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>서약</translation>
    </message>
    <message>
        <source>I judge what I read and nothing else: the content, not its length or look.
I do not try to find out who wrote a response; if I believe I recognise one, I flag it.
I do not show, copy or pass on anything of this packet, and do not put it into any AI service.
I have declared every conflict of interest I know of.</source>
        <translation>읽은 것만으로 평가하며, 길이나 겉모습이 아니라 내용을 봅니다.
응답을 만든 팀을 알아내려 하지 않으며, 알 것 같은 응답이 있으면 표시를 남깁니다.
이 평가 꾸러미의 내용을 다른 사람에게 보이거나 복사하거나 전달하지 않으며, 어떤 AI 서비스에도 입력하지 않습니다.
알고 있는 이해관계를 모두 밝혔습니다.</translation>
    </message>
    <message>
        <source>Rules of this round, confirmation number: %1</source>
        <translation>이 회차의 평가 방안 확인번호: %1</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>성명</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::PracticeFeedback</name>
    <message>
        <source>Practice, response %1: your scores beside those expected. They never count.</source>
        <translation>연습, 응답 %1: 내 점수와 기준 점수를 견주어 봅니다. 집계되지 않습니다.</translation>
    </message>
    <message>
        <source>Practice, response %1: what your scores stand for. They never count.</source>
        <translation>연습, 응답 %1: 내 점수가 뜻하는 기준입니다. 집계되지 않습니다.</translation>
    </message>
    <message>
        <source>cannot rate</source>
        <translation>평가 불가</translation>
    </message>
    <message>
        <source>yours %1</source>
        <translation>내 점수 %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>기준 %1</translation>
    </message>
    <message>
        <source>✓ the same</source>
        <translation>✓ 같음</translation>
    </message>
    <message numerus="yes">
        <source>△ %n step(s) higher</source>
        <translation>
            <numerusform>△ %n단계 높음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▽ %n step(s) lower</source>
        <translation>
            <numerusform>▽ %n단계 낮음</numerusform>
        </translation>
    </message>
    <message>
        <source>Your scores beside those expected</source>
        <translation>내 점수와 기준 점수</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::QuestionsPage</name>
    <message>
        <source>Save the question file…</source>
        <translation>질의 파일 저장…</translation>
    </message>
    <message>
        <source>Questions to the secretary</source>
        <translation>간사에게 보내는 질의</translation>
    </message>
    <message>
        <source>The file is plain text that anybody can read. It holds your questions, the number of each item and the beginning of its prompt, and no score. Hand it to the secretary; the answer comes back to you outside this program.</source>
        <translation>누구나 읽을 수 있는 일반 텍스트 파일입니다. 질의, 문항 번호, 프롬프트의 앞부분만 들어가고 점수는 들어가지 않습니다. 간사에게 전해 주십시오. 답변은 이 프로그램 밖에서 받게 됩니다.</translation>
    </message>
    <message>
        <source>Back to the items</source>
        <translation>문항으로 돌아가기</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>전달함</translation>
    </message>
    <message>
        <source>not handed over yet</source>
        <translation>아직 전달하지 않음</translation>
    </message>
    <message>
        <source>Item %1 (%2): %3</source>
        <translation>문항 %1 (%2): %3</translation>
    </message>
    <message>
        <source>There is no question yet. Press Q at an item to write one.</source>
        <translation>아직 질의가 없습니다. 문항에서 Q를 눌러 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>All questions stand in the file you saved last.</source>
        <translation>모든 질의가 마지막으로 저장한 파일에 들어 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not handed over yet.</source>
        <translation>
            <numerusform>아직 전달하지 않은 질의가 %n건 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>questions</source>
        <translation>질의</translation>
    </message>
    <message>
        <source>Save the question file</source>
        <translation>질의 파일 저장</translation>
    </message>
    <message>
        <source>Saved as %1. Hand this file to the secretary.</source>
        <translation>%1에 저장했습니다. 이 파일을 간사에게 전해 주십시오.</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::RankBoard</name>
    <message>
        <source>Not ranked</source>
        <translation>미정</translation>
    </message>
    <message>
        <source>Cannot rank</source>
        <translation>순위 불가</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Response %1: not ranked yet</source>
        <translation>응답 %1: 아직 순위가 없습니다</translation>
    </message>
    <message>
        <source>Response %1 cannot be ranked: %2</source>
        <translation>응답 %1: 순위를 매길 수 없음 — %2</translation>
    </message>
    <message>
        <source>Response %1: place %2 of %3</source>
        <translation>응답 %1: %3개 중 %2위</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Places of this item run from 1 to %1.</source>
        <translation>이 문항의 순위는 1위부터 %1위까지입니다.</translation>
    </message>
    <message>
        <source>not ranked yet</source>
        <translation>순위 미정</translation>
    </message>
    <message>
        <source>cannot be ranked: %1</source>
        <translation>순위 불가: %1</translation>
    </message>
    <message>
        <source>place %1 of %2</source>
        <translation>%2개 중 %1위</translation>
    </message>
    <message>
        <source>%1, tied with %2</source>
        <translation>%1, %2와(과) 동순위</translation>
    </message>
    <message>
        <source>Response %1</source>
        <translation>응답 %1</translation>
    </message>
    <message>
        <source>One place better</source>
        <translation>한 자리 위로</translation>
    </message>
    <message>
        <source>One place worse</source>
        <translation>한 자리 아래로</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>%1위</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::RatingsFilters</name>
    <message>
        <source>All reviewers</source>
        <translation>모든 평가위원</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>모든 팀</translation>
    </message>
    <message>
        <source>All benchmarks</source>
        <translation>모든 벤치마크</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>모든 평가항목</translation>
    </message>
    <message>
        <source>All scores</source>
        <translation>모든 평점</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Search codes and titles</source>
        <translation>코드와 제목 검색</translation>
    </message>
    <message>
        <source>Search codes and titles of ratings</source>
        <translation>평점의 코드와 제목 검색</translation>
    </message>
    <message>
        <source>Take every filter away</source>
        <translation>모든 조건을 지웁니다</translation>
    </message>
    <message>
        <source>Remarks, comments and flags</source>
        <translation>비고·평가의견·표시</translation>
    </message>
    <message>
        <source>With a remark</source>
        <translation>비고 있음</translation>
    </message>
    <message>
        <source>With a comment</source>
        <translation>평가의견 있음</translation>
    </message>
    <message>
        <source>With a flag</source>
        <translation>표시 있음</translation>
    </message>
    <message>
        <source>All remarks</source>
        <translation>모든 비고</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::RatingsLink</name>
    <message>
        <source>Ratings behind this row</source>
        <translation>이 줄의 평점 보기</translation>
    </message>
    <message>
        <source>Of the row chosen in the table %1</source>
        <translation>‘%1’ 표에서 고른 줄의 평점</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::RatingsPage</name>
    <message>
        <source>The ratings are not read</source>
        <translation>평점을 읽지 않았습니다</translation>
    </message>
    <message>
        <source>Read the ratings</source>
        <translation>평점 읽기</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>평점</translation>
    </message>
    <message>
        <source>Ctrl+C copies the selected rows. A column&apos;s title sorts by it.</source>
        <translation>Ctrl+C로 고른 줄을 복사합니다. 열 제목을 누르면 그 열로 정렬합니다.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>정렬 기준</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>정렬 기준(&amp;O)</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>내림차순</translation>
    </message>
    <message>
        <source>&amp;Copy selected rows</source>
        <translation>고른 줄 복사(&amp;C)</translation>
    </message>
    <message>
        <source>For a spreadsheet or a text: with column titles, separated by tabs</source>
        <translation>표 계산 프로그램이나 글에 붙여 넣도록 열 제목과 함께 탭으로 나누어 복사합니다</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>아직 결과가 없습니다</translation>
    </message>
    <message>
        <source>The ratings are being read.</source>
        <translation>평점을 읽고 있습니다.</translation>
    </message>
    <message>
        <source>None of %1 ratings fits what is chosen. &quot;Show all&quot; takes the filters away.</source>
        <translation>평점 %1개 가운데 고른 조건에 맞는 것이 없습니다. ‘모두 보기’를 누르면 조건이 지워집니다.</translation>
    </message>
    <message>
        <source>%1 of %2 ratings, sorted by %3.</source>
        <translation>평점 %2개 가운데 %1개, 정렬 기준: %3.</translation>
    </message>
    <message>
        <source>No row is selected, so nothing was copied.</source>
        <translation>고른 줄이 없어 복사하지 않았습니다.</translation>
    </message>
    <message>
        <source>More than %1 rows are selected. Nothing was copied; filter them first.</source>
        <translation>고른 줄이 %1개를 넘어 복사하지 않았습니다. 먼저 조건을 좁히십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n줄을 복사했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (descending)</source>
        <translation>%1(내림차순)</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, 그다음 %2</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::ReadingBar</name>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>All responses (Ctrl+1)</source>
        <translation>모든 응답 (Ctrl+1)</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>둘</translation>
    </message>
    <message>
        <source>Two, head to head (Ctrl+2)</source>
        <translation>둘을 나란히 (Ctrl+2)</translation>
    </message>
    <message>
        <source>One</source>
        <translation>하나</translation>
    </message>
    <message>
        <source>One at a time, at the same place (Ctrl+3)</source>
        <translation>같은 자리에서 하나씩 (Ctrl+3)</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>One, large, and nothing beside it (Ctrl+4)</source>
        <translation>하나만 크게 (Ctrl+4)</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>함께 스크롤</translation>
    </message>
    <message>
        <source>Show the places that belong together (Ctrl+L)</source>
        <translation>서로 대응하는 자리를 함께 보기 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Mark what two responses differ in (Ctrl+D)</source>
        <translation>두 응답의 다른 곳 표시 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>원문</translation>
    </message>
    <message>
        <source>Show the text as it was handed in (Ctrl+U)</source>
        <translation>제출된 그대로의 글 보기 (Ctrl+U)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Find in all responses (Ctrl+F)</source>
        <translation>모든 응답에서 찾기 (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::ReasonBar</name>
    <message>
        <source>In a few words</source>
        <translation>간단한 사유</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Choose a reason first: press its digit.</source>
        <translation>먼저 사유를 고르십시오. 번호 키를 누르면 됩니다.</translation>
    </message>
    <message>
        <source>Outside my expertise</source>
        <translation>전문 분야가 아님</translation>
    </message>
    <message>
        <source>Cannot be displayed</source>
        <translation>표시되지 않음</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>그 밖의 사유</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation>사유를 간단히 적어 주십시오.</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::ReceiptPage</name>
    <message>
        <source>Hand the file to the secretary. When you are called, read these digits out; they prove that your file, in this version, was counted.</source>
        <translation>점수 파일을 간사에게 전달하십시오. 확인 전화를 받으면 이 숫자를 불러 주십시오. 제출한 파일이 이 버전 그대로 반영되었음을 증명하는 번호입니다.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Correct something and submit again</source>
        <translation>정정 후 다시 제출</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>접수번호: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>파일: %1</translation>
    </message>
    <message>
        <source>Submitted: score file no. %1</source>
        <translation>제출됨: 점수 파일 제%1호</translation>
    </message>
    <message>
        <source>It takes the place of no. %1. Hand this one over as well; the newer one counts.</source>
        <translation>제%1호를 대신합니다. 이 파일도 전해 주십시오. 새 파일이 집계됩니다.</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::Receipts</name>
    <message>
        <source>Score file no. %1, the one that counts now</source>
        <translation>점수 파일 제%1호 (현재 집계 대상)</translation>
    </message>
    <message>
        <source>Score file no. %1, replaced</source>
        <translation>점수 파일 제%1호 (대체됨)</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>접수번호: %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Print the receipt of score file no. %1</source>
        <translation>점수 파일 제%1호 확인증 인쇄</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::ReceivedPage</name>
    <message>
        <source>No score file has come yet. Receive the files the reviewers hand in, or drop them here; no score is shown before the collection is closed and aggregated.</source>
        <translation>아직 접수한 점수 파일이 없습니다. 평가위원이 낸 파일을 접수하거나 여기에 끌어다 놓으십시오. 접수를 마감하고 집계하기 전에는 점수를 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 seats have submitted; %3 receipts are confirmed by phone. Score files can be dropped here.</source>
        <translation>평가위원 %2명 중 %1명이 제출했고, 접수번호 %3건을 전화로 확인했습니다. 점수 파일을 여기에 끌어다 놓을 수 있습니다.</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>파일별 처리 결과</translation>
    </message>
    <message>
        <source>Seats and their score files</source>
        <translation>평가위원별 점수 파일</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>위원 번호</translation>
    </message>
    <message>
        <source>&amp;Receipt read out by phone</source>
        <translation>전화로 불러 준 접수번호(&amp;R)</translation>
    </message>
    <message>
        <source>Receipt read out by phone, 24 digits</source>
        <translation>전화로 불러 준 접수번호, 숫자 24자리</translation>
    </message>
    <message>
        <source>Confirm receipt</source>
        <translation>접수번호 확인</translation>
    </message>
    <message>
        <source>&amp;Files kept apart</source>
        <translation>보류한 파일(&amp;F)</translation>
    </message>
    <message>
        <source>Files kept apart because they contradict each other</source>
        <translation>서로 어긋나 보류한 파일</translation>
    </message>
    <message>
        <source>This file counts…</source>
        <translation>이 파일 반영…</translation>
    </message>
    <message>
        <source>Only when the receipt cannot be confirmed by phone; asks for a reason</source>
        <translation>접수번호를 전화로 확인할 수 없을 때만 씁니다. 사유를 적어야 합니다.</translation>
    </message>
    <message>
        <source>%1, version %2, receipt %3</source>
        <translation>%1, 버전 %2, 접수번호 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The receipt of seat %1 is confirmed.</source>
        <translation>평가위원 %1의 접수번호를 확인했습니다.</translation>
    </message>
    <message>
        <source>A receipt can be confirmed once the round is unlocked with the chair&apos;s key.</source>
        <translation>위원장의 키로 회차를 연 뒤에 접수번호를 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Re&amp;voke packet…</source>
        <translation>꾸러미 무효 처리(&amp;V)…</translation>
    </message>
    <message>
        <source>Revokes the packet of the selected seat, for example after a laptop was lost: none of its score files counts any more, and later ones are refused.</source>
        <translation>고른 평가위원의 평가 꾸러미를 무효로 합니다(예: 노트북 분실). 그 점수 파일은 더 이상 하나도 반영하지 않고, 나중에 온 파일은 거부합니다.</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>아직 결과가 없습니다</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>벤치마크</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>평가항목</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>산출 과정</translation>
    </message>
    <message>
        <source>Reviewers&apos; totals</source>
        <translation>평가위원별 합계</translation>
    </message>
    <message>
        <source>What was judged</source>
        <translation>평가 여부</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>선호 비교</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>일치도</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::ReviewBar</name>
    <message>
        <source>Complete and next</source>
        <translation>완료 후 다음</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>제출…</translation>
    </message>
    <message>
        <source>Previous item ([)</source>
        <translation>이전 문항([)</translation>
    </message>
    <message>
        <source>Next item (])</source>
        <translation>다음 문항(])</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>저장되지 않음: %1</translation>
    </message>
    <message>
        <source>Item %1 of %2</source>
        <translation>문항 %1 / %2</translation>
    </message>
    <message>
        <source>Practice, not counted</source>
        <translation>연습, 미반영</translation>
    </message>
    <message>
        <source>Time on this item</source>
        <translation>이 문항에 쓴 시간</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>저장됨 %1</translation>
    </message>
    <message>
        <source>Submit no. %1…</source>
        <translation>제%1호 제출…</translation>
    </message>
    <message>
        <source>Changed since score file no. %1: submit again so that the change counts.</source>
        <translation>점수 파일 제%1호 이후에 바뀌었습니다. 다시 제출해야 반영됩니다.</translation>
    </message>
    <message>
        <source>No. %1 submitted</source>
        <translation>제%1호 제출됨</translation>
    </message>
    <message>
        <source>Score file no. %1 holds everything that stands here. A correction needs a new file.</source>
        <translation>점수 파일 제%1호에 지금 내용이 모두 들어 있습니다. 고치면 새 파일을 제출해야 합니다.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>The rules of this round ask for at least %n second(s) on every item. Until then it cannot be completed; everything else can be done meanwhile.</source>
        <translation>
            <numerusform>이 회차의 기준은 문항마다 %n초 이상 보도록 정합니다. 그 전에는 완료할 수 없지만 다른 일은 모두 할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time on this item. It stands still once nothing has been touched or played for %n minute(s).</source>
        <translation>
            <numerusform>이 문항에 쓴 시간입니다. %n분 동안 아무것도 조작하거나 재생하지 않으면 멈춥니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::ReviewDesk</name>
    <message>
        <source>Comment on %1, %2</source>
        <translation>평가의견: %1, %2</translation>
    </message>
    <message>
        <source>Flagged: %1</source>
        <translation>표시: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>다시 적용: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>되돌림: %1</translation>
    </message>
    <message>
        <source>Cannot rate %1, %2: give a reason</source>
        <translation>응답 %1, %2 평가 불가: 사유</translation>
    </message>
    <message>
        <source>A search or filter is on: the list shows no item after this one.</source>
        <translation>검색이나 표시 조건이 켜져 있어 목록에 이 문항 다음의 문항이 없습니다.</translation>
    </message>
    <message>
        <source>A search or filter is on: the list shows no item before this one.</source>
        <translation>검색이나 표시 조건이 켜져 있어 목록에 이 문항 앞의 문항이 없습니다.</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::ReviewFlow</name>
    <message>
        <source>Recover the saved work?</source>
        <translation>저장된 작업을 복구할까요?</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>복구</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::ScoreGrid</name>
    <message>
        <source>cannot rate</source>
        <translation>평가 불가</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>평가표</translation>
    </message>
    <message>
        <source>%1, response %2: %3</source>
        <translation>%1, 응답 %2: %3</translation>
    </message>
    <message>
        <source>not to be rated</source>
        <translation>평가하지 않음</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>아직 평가하지 않음</translation>
    </message>
    <message>
        <source>%1 is not a score here. Scores run from %2 to %3.</source>
        <translation>%1: 쓸 수 없는 점수입니다. 점수는 %2부터 %3까지입니다.</translation>
    </message>
    <message>
        <source>%1, response %2</source>
        <translation>%1, 응답 %2</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Response %1</source>
        <translation>응답 %1</translation>
    </message>
    <message>
        <source>%1, a comment is owed</source>
        <translation>%1, 평가의견 필요</translation>
    </message>
    <message>
        <source>%1, with a comment</source>
        <translation>%1, 평가의견 있음</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::SealPage</name>
    <message>
        <source>Not chosen</source>
        <translation>고르지 않음</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>봉인</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>봉인 전에 해결할 것</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>공개 키</translation>
    </message>
    <message>
        <source>Panel chair</source>
        <translation>위원장</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>부위원장</translation>
    </message>
    <message>
        <source>Custodian 1</source>
        <translation>보관인 1</translation>
    </message>
    <message>
        <source>Custodian 2</source>
        <translation>보관인 2</translation>
    </message>
    <message>
        <source>Custodian 3</source>
        <translation>보관인 3</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>고르기…</translation>
    </message>
    <message>
        <source>Choose the key of: %1</source>
        <translation>키 고르기: %1</translation>
    </message>
    <message>
        <source>Choose the folder for the packets</source>
        <translation>평가 꾸러미를 저장할 폴더 고르기</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>The draft is ready to be sealed. After sealing its rules and contents cannot change.</source>
        <translation>초안을 봉인할 수 있습니다. 봉인한 뒤에는 평가 방안과 내용을 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Before sealing:</source>
        <translation>봉인하기 전에:</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>공개 키</translation>
    </message>
    <message>
        <source>Folder for the round file, the vault and the packets</source>
        <translation>회차 파일, 명단 보관함, 평가 꾸러미를 저장할 폴더</translation>
    </message>
    <message>
        <source>Seal this round?</source>
        <translation>이 회차를 봉인하겠습니까?</translation>
    </message>
    <message>
        <source>Its rules, items and responses are frozen, and one packet per reviewer is written.</source>
        <translation>평가 방안, 문항, 응답을 확정하고 평가위원마다 평가 꾸러미를 하나씩 만듭니다.</translation>
    </message>
    <message numerus="yes">
        <source>Sealed. %n packet(s), the round file and the vault are in %1. The codes are in codes.csv; read them out, never send them with the packets.</source>
        <translation>
            <numerusform>봉인했습니다. 평가 꾸러미 %n개, 회차 파일, 명단 보관함의 위치: %1. 열람 코드는 codes.csv에 있습니다. 전화로 불러 주고, 평가 꾸러미와 함께 보내지 마십시오.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::SetupDesk</name>
    <message>
        <source>Import files</source>
        <translation>파일 가져오기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>정체 노출 점검</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>봉인</translation>
    </message>
    <message>
        <source>Problems of the last import</source>
        <translation>최근 가져오기의 문제</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>폴더 가져오기</translation>
    </message>
    <message>
        <source>Folder with the files of the round</source>
        <translation>회차의 파일을 담은 폴더</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>오류: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>참고: %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported. %n note(s).</source>
        <translation>
            <numerusform>가져왔습니다. 참고 사항 %n건.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n error(s). The draft is unchanged.</source>
        <translation>
            <numerusform>오류 %n건이 있어 가져오지 않았습니다. 초안은 그대로입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>실행을 취소했습니다.</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>이해관계 확인</translation>
    </message>
    <message>
        <source>The kind of %1 cannot be told from its name. Nothing was imported. Names begin with teams, benchmarks, items, responses, reviewers, metrics, survey or practice.</source>
        <translation>%1의 종류를 이름으로 알 수 없습니다. 아무것도 가져오지 않았습니다. 파일 이름은 teams, benchmarks, items, responses, reviewers, metrics, survey, practice 중 하나로 시작해야 합니다.</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::SpanBar</name>
    <message>
        <source>What is wrong, in a few words (Tab)</source>
        <translation>무엇이 잘못되었는지 간단히 (Tab)</translation>
    </message>
    <message>
        <source>What is wrong, in a few words</source>
        <translation>무엇이 잘못되었는지 간단히</translation>
    </message>
    <message>
        <source>Choose how serious it is.</source>
        <translation>심각도를 고르십시오.</translation>
    </message>
    <message>
        <source>Choose the kind of error.</source>
        <translation>오류 유형을 고르십시오.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>오류 표시 지우기</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::SpanEntry</name>
    <message>
        <source>Errors are not marked in the responses of this item.</source>
        <translation>이 문항의 응답에는 오류를 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>Select what is wrong in %1, with the mouse or with Shift and the arrows, then press M.</source>
        <translation>%1에서 잘못된 부분을 마우스나 Shift+화살표로 고른 뒤 M을 누르십시오.</translation>
    </message>
    <message>
        <source>What is wrong with “%1” in %2?</source>
        <translation>%2의 “%1”은(는) 무엇이 잘못되었습니까?</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::SpanList</name>
    <message numerus="yes">
        <source>%n error(s) marked in response %1</source>
        <translation>
            <numerusform>응답 %1에 오류 %n건 표시</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::StartPage</name>
    <message>
        <source>Setup</source>
        <translation>준비</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>집계</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>최근 파일</translation>
    </message>
    <message>
        <source>Open the demo round</source>
        <translation>시연 회차 열기</translation>
    </message>
    <message>
        <source>Jeoul</source>
        <translation>저울</translation>
    </message>
    <message>
        <source>Blind expert review of AI model outputs</source>
        <translation>인공지능 응답의 블라인드 전문가 평가</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>간사</translation>
    </message>
    <message>
        <source>Build a round from teams, items and responses, check it for names, seal it, and issue one packet per reviewer.</source>
        <translation>팀, 문항, 응답으로 회차를 만들고 이름이 드러나는지 점검한 뒤 봉인하여 평가위원별 평가 꾸러미를 발급합니다.</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>새 회차</translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation>초안 열기</translation>
    </message>
    <message>
        <source>Expert reviewer</source>
        <translation>평가위원</translation>
    </message>
    <message>
        <source>Read the responses side by side, score them by keyboard, and submit one sealed score file.</source>
        <translation>응답을 나란히 읽고 키보드로 점수를 입력한 뒤 봉인된 점수 파일 하나를 제출합니다.</translation>
    </message>
    <message>
        <source>Open a packet</source>
        <translation>평가 꾸러미 열기</translation>
    </message>
    <message>
        <source>Panel chair</source>
        <translation>위원장</translation>
    </message>
    <message>
        <source>Receive the score files, consolidate them by code name, lock the result, and unseal the names with a second person.</source>
        <translation>점수 파일을 접수하여 코드명으로 집계하고, 결과를 확정 잠금한 뒤 다른 한 사람과 함께 명단을 봉인 해제합니다.</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>회차 열기</translation>
    </message>
    <message>
        <source>Five invented teams, 13 benchmarks, ten simulated reviewers: try all three desks on it.</source>
        <translation>가상의 팀 5개, 벤치마크 13종, 가상 평가위원 10명으로 준비·평가·집계를 모두 시험해 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Files you open appear here.</source>
        <translation>연 파일이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Demo: open code %1  ·  chair key %2  ·  passphrase %3</source>
        <translation>시연: 열람 코드 %1  ·  위원장 키 %2  ·  암호 %3</translation>
    </message>
    <message>
        <source>Declare conflicts</source>
        <translation>이해관계 확인</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::StateLine</name>
    <message>
        <source>State of the round: %1, station %2 of %3</source>
        <translation>회차 상태: %1(%3단계 중 %2단계)</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::SubmitPage</name>
    <message>
        <source>Submit although this is missing. It counts as not rated, never as zero.</source>
        <translation>빠진 것이 있어도 제출합니다. 빠진 것은 0점이 아니라 미평가로 처리합니다.</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>제출</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>빠진 것</translation>
    </message>
    <message>
        <source>Did you recognise a team? Say which response and why; leave empty if not.</source>
        <translation>알아본 팀이 있습니까? 있으면 어느 응답인지와 그 까닭을 적고, 없으면 비워 두십시오.</translation>
    </message>
    <message>
        <source>Back to the items</source>
        <translation>문항으로 돌아가기</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>문항 %1: %2</translation>
    </message>
    <message>
        <source>All %1 items are complete.</source>
        <translation>문항 %1개를 모두 완료했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 items are complete. %n item(s) still need something:</source>
        <translation>
            <numerusform>%2문항 중 %1문항을 완료했습니다. 아직 할 일이 남은 문항 %n개:</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the score file</source>
        <translation>점수 파일 저장</translation>
    </message>
    <message>
        <source>This will be your score file no. 1. You can still correct it afterwards by submitting another one, until the round is closed.</source>
        <translation>점수 파일 제1호로 제출됩니다. 접수가 마감되기 전에는 다시 제출하여 정정할 수 있습니다.</translation>
    </message>
    <message>
        <source>The next score file has no. %1 and takes the place of no. %2: when both arrive, the newer one counts.</source>
        <translation>다음 점수 파일은 제%1호이며 제%2호를 대신합니다. 둘 다 도착하면 새 파일이 집계됩니다.</translation>
    </message>
    <message>
        <source>Nothing has been changed since no. %1, so there is nothing to submit again.</source>
        <translation>제%1호 이후에 바뀐 내용이 없어 다시 제출할 필요가 없습니다.</translation>
    </message>
    <message>
        <source>Submit no. %1</source>
        <translation>제%1호 제출</translation>
    </message>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(외 %n건)</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a row or press Enter to go there.</source>
        <translation>행을 클릭하거나 Enter 키를 누르면 그곳으로 이동합니다.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>빠진 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) still need something:</source>
        <translation>
            <numerusform>아직 할 일이 남은 문항 %n개:</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is missing. To submit anyway, tick the box above.</source>
        <translation>빠진 것이 있습니다. 그대로 제출하려면 위의 상자에 체크하십시오.</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::charts::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>범례: %1</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::charts::ChartView</name>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Show the numbers behind the chart</source>
        <translation>차트의 수치 보기</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>그림 저장…</translation>
    </message>
    <message>
        <source>Save the chart as PNG, SVG or PDF</source>
        <translation>차트를 PNG, SVG, PDF로 저장</translation>
    </message>
    <message>
        <source>Table of: %1</source>
        <translation>표: %1</translation>
    </message>
    <message>
        <source>Save picture of: %1</source>
        <translation>그림 저장: %1</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>차트 저장</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장한 파일: %1</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::widgets::Chip</name>
    <message>
        <source>Response %1</source>
        <translation>응답 %1</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::widgets::Hairline</name>
    <message>
        <source>Divider</source>
        <translation>구분선</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::widgets::KeyHint</name>
    <message>
        <source>%1: %2</source>
        <comment>key: what it does</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::widgets::KeyedSplitter</name>
    <message>
        <source>The arrow keys move this line.</source>
        <translation>화살표 키로 이 선을 옮깁니다.</translation>
    </message>
</context>
<context>
    <name>jeoul::ui::widgets::StatusWord</name>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
</context>
</TS>
