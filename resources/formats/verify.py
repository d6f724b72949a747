#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""verify.py BUNDLE [--extends OLD] [--json]: a second verifier, written after bundle.md and the pages it names and sharing
nothing with jeoulctl. Needs Python 3.11, PyNaCl (Debian: python3-nacl), and the two schemas and bundle.md where they lie in
the source tree. Exit: 0 all passed, 1 a check failed, 2 unreadable, 3 newer format. Read it beside the pages."""
import argparse, base64, hashlib, json, re, sys, tarfile, unicodedata
from pathlib import Path
from nacl.exceptions import CryptoError
from nacl.signing import VerifyKey
from eventchain import counting, replay, verdicts
from forms import conforms
from results import Points, Round, blake, criteria_of, gates, judged, missing, orders, rise, summaries, u16, warnings

SAYS = {n: dict(re.findall(r"\*\*([A-Z])\*\* (.*?)(?= · \*\*| \||\. A file)", row)) for n, row in
    re.findall(r"^(?:\| (?=\d)|One more entry, id `|Shows.*id `)(\d+|extends)(.*)", (Path(__file__).resolve().parent / "bundle.md").read_text(), re.M)}
class Unreadable(Exception): """This is no bundle."""
class Unfit(Exception): """Letter X: something a check needs is missing or not in its form."""

# ---- container.md, "Canonical JSON" and hashes; bundle.md, "minisign" ------------------------------------------------
def sha(data): return hashlib.sha256(data).hexdigest()
def lp(*texts): return b"".join(len(t.encode()).to_bytes(4, "little") + t.encode() for t in texts)
def number(digest): return re.sub(r"(\d{4})(?=\d)", r"\1 ", f"{int.from_bytes(digest[:10], 'big') % 10**24:024}")
def number_of(*keys): return number(hashlib.sha256(bytes.fromhex("".join(keys))).digest())

def quoted(s):
    if "\x7f" in s or s.startswith("\ufeff") or not unicodedata.is_normalized("NFC", s): raise ValueError(s)
    return '"' + s.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'

def canonical(v, room=64):
    if isinstance(v, str): return quoted(v)
    if v is None or isinstance(v, bool): return {None: "null", True: "true", False: "false"}[v]
    if isinstance(v, int) and abs(v) < 2**53: return str(v)
    if room and isinstance(v, list): return f"[{','.join(canonical(x, room - 1) for x in v)}]"
    if room and isinstance(v, dict): return "{" + ",".join(f"{quoted(k)}:{canonical(v[k], room - 1)}" for k in rise(v)) + "}"
    raise ValueError("no canonical JSON")
def document(v): return canonical(v).encode()

def parse(data):
    """The value, or None: whatever is wrong with the bytes does not survive being written again."""
    try: return v if canonical(v := json.loads(data.decode())) == data.decode() else None
    except (ValueError, RecursionError): return None

def decoded(data):
    """Text of a key, signature or list, which is nothing when there is none."""
    try: return data.decode()
    except (ValueError, AttributeError): return ""

def signed(key, signature, message):
    try: return VerifyKey(bytes.fromhex(key)).verify(message, signature) == message
    except (CryptoError, ValueError): return False

def base(text, begin, length):
    """The bytes of canonical base64, if they begin with these and are that long."""
    try: raw = base64.b64decode(text, validate=True)
    except ValueError: return None
    return raw if base64.b64encode(raw).decode() == text and raw.startswith(begin) and len(raw) == length else None

def key_file(data):
    m = re.fullmatch(r"untrusted comment: [^\n]*\n([^\n]*)\n", decoded(data))
    raw = m and len(data) <= 16384 and base(m[1], b"Ed", 42)
    return raw[10:].hex() if raw and raw[2:10] == hashlib.sha256(raw[10:]).digest()[:8] else None

def minisigned(data, signature, *keys):
    if len(signature or b"") > 16384: return False
    m = re.fullmatch(r"untrusted comment: [^\n]*\n([^\n]*)\ntrusted comment: ([^\n]*)\n([^\n]*)\n", decoded(signature))
    one, two = (base(m[1], b"ED", 74), base(m[3], b"", 64)) if m else (None, None)
    return any(one and two and one[2:10] == hashlib.sha256(bytes.fromhex(k)).digest()[:8]
        and signed(k, one[10:], blake(data, size=64)) and signed(k, two, one[10:] + m[2].encode()) for k in keys)

# ---- bundle.md, "Files" and "Form" -----------------------------------------------------------------------------------
def entries(bundle):
    """Path, size (none for a folder) and a function that reads, of everything in the folder or tar."""
    if bundle.is_dir():
        for p in bundle.rglob("*"):
            if p.is_symlink() or not (p.is_dir() or p.is_file()): raise Unreadable(f"{p} is neither file nor folder")
            yield str(p.relative_to(bundle)), None if p.is_dir() else p.stat().st_size, p.read_bytes
        return
    with tarfile.open(bundle, "r:") as tar:
        for m in tar:
            if m.type not in (tarfile.REGTYPE, tarfile.AREGTYPE, tarfile.DIRTYPE): raise Unreadable(f"{m.name} is no file")
            path = re.sub(r"^(\./+)+|^\.$", "", m.name)
            if path or m.isfile(): yield path, None if m.isdir() else m.size, lambda m=m: tar.extractfile(m).read()

def read_bundle(bundle):
    files, size, ok = {}, 0, re.compile(r"(?!\.\.?(/|$)|.*/\.\.?$)[\w.-]{1,100}(/[\w.-]{1,100})?", re.A).fullmatch
    try:
        for path, length, read in entries(Path(bundle)):
            if not ok(path) or path in files: raise Unreadable(f"{path!r} cannot stand in a bundle")
            size += length or 0
            if (length or 0) > 33554432 or size > 268435456 or len(files) > 100000: raise Unreadable("it is too large")
            if length is not None: files[path] = read()
    except (OSError, tarfile.TarError, EOFError) as error: raise Unreadable(str(error)) from error
    lines = re.findall(r"([0-9a-f]{64})  ([^\n]*)\n", listed := decoded(files.get("SHA256SUMS")))
    sums, about = {p: h for h, p in lines}, parse(files.get("bundle.json", b""))
    if not lines or "".join(f"{h}  {p}\n" for p, h in sums.items()) != listed or list(sums) != sorted(sums) \
            or not all(map(ok, sums)): raise Unreadable("SHA256SUMS is missing or not in its form")
    newer = isinstance(about, dict) and about.get("format") == "jeoul-bundle" and type(v := about.get("v")) is int and v > 1
    if not newer and not conforms(about, "bundle"): raise Unreadable("bundle.json is missing or not in its form")
    return files, sums, about, newer

# ---- bundle.md, "results.csv" ----------------------------------------------------------------------------------------
def table(points):
    def guard(t):
        """An apostrophe in front of what a spreadsheet would take for a formula."""
        for c in t:
            if c in "=+-@＝＋－＠\t\r\n": return "'" + t
            if not (c.isspace() or c in "\"'`´‘’“”" or unicodedata.category(c) == "Cf"): break
        return t
    def field(t): return '"' + t.replace('"', '""') + '"' if t != t.strip() or re.search('[,";|\t\r\n]', t) else t
    lines = ["code,level,id,points,rank,reason"]
    for team in points["teams"]:
        rows = [("total", "total", team["total"], team)]
        for p in team["parts"][::-1]:
            rows[:0] = [*(("source", s["source"], s["points"], s) for s in p["sources"]), ("part", p["part"], p["points"], p)]
        for level, name, value, node in rows:
            rank = node["rank"] if level == "total" and node["rank"] is not None else ""
            texts = guard(team["team"]), level, guard(name), value or "", str(rank), guard(node.get("reason", ""))
            lines.append(",".join(map(field, texts)))
    return b"\xef\xbb\xbf" + "".join(line + "\r\n" for line in lines).encode()

# ---- bundle.md, "Verification" ---------------------------------------------------------------------------------------
class Verifier:
    def __init__(self, bundle):
        self.files, self.sums, self.about, self.newer = bundle
        self.report, self.wrong, self.unfit, self.failed = [], {}, set(), set()
        def read(path, form): v = parse(self.files.get(path, b"")); return v if conforms(v, form) else None
        self.docs = {n: read(n + ".json", n) for n in ("manifest", "content", "lock", "unseal", "redactions", "results")}
        found = (re.fullmatch(r"submissions/([0-9a-f]{64})\.json", p) for p in sorted(self.files))
        self.submissions = {m[1]: read(m[0], "submission") for m in found if m}
        events = [parse(line) for line in self.files.get("events.jsonl", b"").split(b"\n")]
        fit = events.pop() is None and self.files.get("events.jsonl", b"").endswith(b"\n") and all(conforms(e, "event") for e in events)
        self.events = events if fit else None
        self.steps = replay(events) if fit else None

    def need(self, *names, upto=""):
        if absent := [n for n in names if self.docs[n] is None]: raise Unfit(f"{absent[0]}.json is missing or not in its form")
        if upto and not self.events: raise Unfit("events.jsonl is missing or not in its form")
        if upto.isupper() and upto not in self.steps.at: raise Unfit(f"the steps do not lead to {upto}")
        return [self.docs[n] for n in names]

    def expect(self, letter, right, where=""): right or self.wrong.setdefault(letter, where)

    def run(self):
        for n in ["1"] if self.newer else map(str, range(1, 13)): self.check(n, getattr(self, "check" + n))

    def check(self, n, made, *given):
        self.wrong, said = {}, None
        try: said = made(*given)
        except Unfit as reason: self.wrong = {**(self.wrong if n == "4" else {}), "X": str(reason)}
        self.failed |= {n + letter for letter in self.wrong}
        self.report += [{"id": n, "ok": False, "sub": k, "text": ": ".join(filter(None, (SAYS.get(n, {}).get(k), self.wrong[k])))}
            for k in sorted(self.wrong)] or [{"id": n, "ok": True, "sub": "", "text": said or "passed"}]

    def check1(self):
        for path, digest in self.sums.items():
            self.expect("A", path in self.files, path)
            self.expect("B", path not in self.files or sha(self.files[path]) == digest, path)
        for path in self.files.keys() - self.sums.keys() - {"SHA256SUMS", "SHA256SUMS.minisig"}: self.expect("C", False, path)
        if self.newer or "SHA256SUMS.minisig" not in self.files: return
        m, list_and_signature = self.docs["manifest"], (self.files["SHA256SUMS"], self.files["SHA256SUMS.minisig"])
        self.expect("D", m and minisigned(*list_and_signature, m["chair"]["signing"], m["deputy"]["signing"]))

    def check2(self):
        m, content = self.need("manifest", "content", upto="first")
        raw, body, items = self.files["manifest.json"], self.events[0]["body"], content["items"]
        self.expect("A", minisigned(raw, self.files.get("manifest.json.minisig"), m["round_public"]))
        self.expect("B", m["scheme_hash"] == sha(canonical(m["scheme"]).encode()))
        for name, key in (("round", m["round_public"]), ("chair", m["chair"]["signing"]), ("deputy", m["deputy"]["signing"])):
            self.expect("C", key_file(self.files.get(f"keys/{name}.pub")) == key, name)
        self.expect("D", [body.get(k) for k in ("manifest_sha256", "manifest_minisig", "content_sha256")]
            == [sha(raw), decoded(self.files.get("manifest.json.minisig")), sha(self.files["content.json"])])
        codes = [c for x in items for c in x["present"]] + [c for x in content["recusals"] for c in x["codes"]] \
            + [x["code"] for x in content["metrics"] + content["survey"]]
        self.expect("E", {i for p in m["roster"] for i in p["items"]} <= {x["id"] for x in items}
            and set(codes) <= {c["code"] for c in m["commitments"]}
            and {x["seat"] for x in content["recusals"]} <= {p["seat"] for p in m["roster"]}
            and {x["benchmark"] for x in items} <= {"", *(b["id"] for b in m["benchmarks"])} and m["round_id"] == self.about["round_id"])
        return "round key number " + number_of(m["round_public"])

    def check3(self):
        m, = self.need("manifest", upto="first")
        hashes, data = self.events[0]["body"].get("packets"), self.files.get("packets/roster.json", b"")
        named = {p["seat"]: h if isinstance(hashes, dict) and isinstance(h := hashes.get(p["seat"]), str) else "" for p in m["roster"]}
        packets = [{**{k: p[k] for k in p if k != "items"}, "file_sha256": named[p["seat"]]} for p in m["roster"]]
        self.expect("A", data == document({"format": "jeoul-roster", "packets": packets, "round_id": m["round_id"], "v": 1}))
        found = found.get("packets") if isinstance(found := parse(data), dict) else None
        if not isinstance(found, list) or not all(isinstance(p, dict) for p in found): return
        ids, keys = ([p[k] for p in found if isinstance(p.get(k), str)] for k in ("packet_id", "packet_public"))
        taken = {m["round_public"], m["chair"]["signing"], m["deputy"]["signing"], *m["custodians"]}
        self.expect("B", len(set(ids)) == len(ids) and len(set(keys)) == len(keys) and not taken & set(keys))

    def rounds(self):
        """The round; only check 2 says whether manifest and content belong together."""
        m, content, lock = self.need("manifest", "content", "lock")
        return m, content, lock, Round(m, content, bytes.fromhex(lock["label_seed"]))

    def check4(self):
        (m, _, _, round), _ = self.rounds(), self.need(upto="so far")
        packets, events = {p["packet_id"]: p for p in m["roster"]}, self.steps.received
        for f, s in self.submissions.items():
            if s is None: continue
            r, data, packet = s["record"], b"\0" + document(s["record"]), packets.get(s["record"]["packet_id"], {})
            key, event, before = packet.get("packet_public"), events.get(f), r["prev_submission_sha256"] or ""
            self.expect("A", key and r["reviewer_pk"] != key
                and signed(key, bytes.fromhex(s["sig_packet"]), b"jeoul1/submission/packet" + data)
                and signed(r["reviewer_pk"], bytes.fromhex(s["sig_reviewer"]), b"jeoul1/submission/reviewer" + data), f)
            self.expect("B", (r["round_id"], r["manifest_sha256"]) == (m["round_id"], sha(self.files["manifest.json"])), f)
            self.expect("C", set(r["recipient_pks"]) == {m["chair"]["box"], m["deputy"]["box"]}, f)
            said = {"packet_id": r["packet_id"], "sequence": r["seq"], "previous": before, "reviewer_key": r["reviewer_pk"],
                "seat": packet.get("seat")}
            self.expect("D", not event or said.items() <= event.items() and not (before in events
                and events[before]["packet_id"] == r["packet_id"] and events[before]["sequence"] >= r["seq"]), f)
            off = [m["step"] is not None and not round.on_scale(m["i"], m["c"], m["step"]) for m in r["judgements"]["marks"]]
            planned = not packet or self.planned(r, round, packet["seat"], set(packet["items"]) & round.items.keys(), off)
            self.expect("E", planned, f)
            self.expect("F", not any(off), f)
            if any(off) or not planned: self.unfit.add(f)
        if bad := [f for f, s in self.submissions.items() if s is None]: raise Unfit(f"not in their form: {bad}")

    def planned(self, r, round, seat, items, off):
        """Whether all entries rise and fit the plan (4E); `off` says which marks 4F names."""
        j, kinds = r["judgements"], ("recognised", "unsafe", "broken")
        order = {"marks": "ilc", "comments": "ilc", "preferences": ("i", "first", "second"), "flags": ("i", "l", "kind"),
            "ranks": "il", "spans": ("i", "l", "at", "length"), "gates": "ilg"}
        for name, keys in order.items():
            at = [u16(*(kinds.index(e[k]) if k == "kind" else e[k] for k in keys)) for e in (r if name == "gates" else j).get(name, [])]
            if any(a >= b for a, b in zip(at, at[1:])): return False
        def code(e, label="l"): return round.shown(seat, e["i"]).get(e[label]) if e["i"] in items else None
        def judged(e, label="l"): return (c := code(e, label)) is not None and round.judges(seat, e["i"], c)
        def asked(e): return e["c"] in criteria_of(round.sheet(e["i"]))
        def placed(e): return e["i"] in items and (e["l"] == "" or code(e) is not None)
        def allowed(e):
            p = round.sheet(e["i"]).get("pairwise", {"enabled": False})
            return judged(e, "first") and judged(e, "second") and e["first"] != e["second"] and p.get("enabled", True) \
                and (e["winner"] is None or p.get(e["winner"], True)) and e.get("degree", 1) <= p.get("degrees", 1)
        def ranked(e):
            return judged(e) and round.sheet(e["i"]).get("ranking", False) and (e["place"] or 1) <= len(round.shown(seat, e["i"]))
        def marked(e):
            s = round.sheet(e["i"]) if judged(e) else {}
            return s.get("error_spans", False) and e["category"] in ([c["id"] for c in s.get("span_categories", [])] or [""])
        pairs = [(e["i"], *sorted((e["first"], e["second"]))) for e in j["preferences"]]
        return all(o or judged(e) and asked(e) for e, o in zip(j["marks"], off)) and all(map(allowed, j["preferences"])) \
            and all(placed(e) and (e["c"] == "" or asked(e)) for e in j["comments"]) and all(map(placed, j["flags"])) \
            and all(map(ranked, j.get("ranks", []))) and all(map(marked, j.get("spans", []))) \
            and all(judged(e) and e["g"] in round.sheet(e["i"]).get("gates", []) for e in r.get("gates", [])) \
            and len(set(pairs)) == len(pairs) and set(r["completed"]) <= items and len(set(r["completed"])) == len(r["completed"])

    def check5(self):
        self.need(upto="LOCKED")
        self.expect("A", all(said == right for said, right in self.steps.closings))
        self.expect("B", self.steps.received.keys() <= self.submissions.keys())
        self.expect("C", self.steps.received.keys() >= self.submissions.keys())

    def check6(self):
        (m,), before = self.need("manifest", upto="first"), "0" * 64
        self.expect("A", self.events[0]["kind"] == "SEALED")
        for n, e in enumerate(self.events, 1):
            digest = blake(document({k: v for k, v in e.items() if k not in ("hash", "sig")}), b"jeoul1/event")
            signers = (m["round_public"],) if e["kind"] == "SEALED" else (m["chair"]["signing"], m["deputy"]["signing"])
            self.expect("B", (e["seq"], e["prev"], e["hash"]) == (n, before, digest.hex()) and e["signer"] in signers
                and signed(e["signer"], bytes.fromhex(e["sig"]), b"jeoul1/event\0" + digest), f"event {n}")
            said = [e["body"].get("packet_id"), e["body"].get("seat")]
            self.expect("E", e["kind"] != "REVOKED" or said in ([p["packet_id"], p["seat"]] for p in m["roster"]), f"event {n}")
            before = e["hash"]
        self.expect("C", not self.steps.refused, f"event {self.steps.refused}")
        self.expect("D", self.events[-1]["kind"].lower() == self.about["state"])

    def check7(self):
        (results,), _ = self.need("results", upto="AGGREGATED"), self.need("manifest", "content", "lock")
        if "2E" in self.failed: raise Unfit("manifest and content do not belong together")
        (m, _, _, round), steps, counted = self.rounds(), self.steps, counting(self.steps)
        if not all(self.submissions.get(f) and f not in self.unfit for f in counted): raise Unfit("a counted submission is missing or unfit")
        files = {steps.received[f]["seat"]: f for f in counted}
        head = {"v": 1, "round_id": m["round_id"], "scheme_hash": m["scheme_hash"], "manifest_hash": sha(self.files["manifest.json"]),
            "counted": [{"hash": files[s], "phone_checked": files[s] in steps.checked, "receipt": steps.received[files[s]]["receipt"],
                "seat": s, "sequence": steps.received[files[s]]["sequence"]} for s in rise(files)]}
        if not files.keys() <= round.roster.keys() or not round.usable(): raise Unfit("no result follows from this content")
        records = {s: self.submissions[files[s]]["record"] for s in rise(files)}
        cells, cannot, pairs = judged(round, records)
        right = {"A": head, "B": {"points": Points(round, cells).document()}, "C": summaries(round, cells), "D": {"preferences": pairs, **orders(round, records), **gates(round, records)},
            "E": {"missing": missing(round, records, cells, cannot), "warnings": warnings(round, steps, verdicts(steps), m["roster"])}}
        for letter, members in right.items():
            for k, v in members.items(): self.expect(letter, k in results and canonical(results[k]) == canonical(v), k)
        self.expect("D", {"gates", "ranks", "spans"} & results.keys() == {"gates", "ranks", "spans"} & right["D"].keys())
        try: self.expect("F", self.files.get("results.csv") == table(results["points"]))
        except (LookupError, TypeError, AttributeError): self.expect("F", False)
        self.expect("G", steps.at["AGGREGATED"]["body"]["result_sha256"] == sha(self.files["results.json"]))

    def check8(self):
        m, _, lock, round = self.rounds()
        if "2E" in self.failed: raise Unfit("manifest and content do not belong together")
        self.expect("A", blake(bytes.fromhex(lock["label_seed"])).hex() == m["label_seed_commitment"])
        seats = {s: {i: round.order(s, i) for i in items} for s, items in round.roster.items()}
        self.expect("B", self.files.get("labels.json")
            == document({"format": "jeoul-labels", "round_id": m["round_id"], "seats": seats, "v": 1}))

    def check9(self):
        m, _, lock, _ = self.need("manifest", "content", "lock", "results", upto="LOCKED")
        at, signature, raw = self.steps.at, self.files.get("lock.json.minisig"), self.files["lock.json"]
        result, received = at["AGGREGATED"]["body"]["result_sha256"], self.steps.received
        self.expect("A", minisigned(raw, signature, at["LOCKED"]["signer"]))
        self.expect("B", [at["LOCKED"]["body"].get(k) for k in ("lock_sha256", "lock_minisig", "result_sha256", "closed")]
            == [sha(raw), decoded(signature), result, at["CLOSED"]["hash"]]
            and (lock["round_id"], lock["manifest_sha256"]) == (m["round_id"], sha(self.files["manifest.json"])))
        records = {f: sha(self.files[f"submissions/{f}.json"]) for f in received if f in self.submissions}
        self.expect("C", (lock["closed"], lock["counted"]) == (at["CLOSED"]["hash"], counting(self.steps))
            and lock["records"].keys() == received.keys() and records.items() <= lock["records"].items())
        self.expect("D", lock["head"] == self.steps.head)
        self.expect("E", lock["aggregated"] == at["AGGREGATED"]["hash"]
            and lock["result_sha256"] == result == sha(self.files["results.json"]))
        return "lock number " + number_of(at["LOCKED"]["hash"])

    def check10(self):
        if self.about["state"] == "locked": return self.expect("D", "unseal.json" not in self.files) or "nothing is unsealed"
        m, lock, unseal = self.need("manifest", "lock", "unseal", upto="UNSEALED")
        digests, opened = {c["code"]: c["digest"] for c in m["commitments"]}, [o["code"] for o in unseal["openings"]]
        for o in unseal["openings"]:
            made = blake(bytes.fromhex(o["salt"]) + lp(o["code"], o["team_id"], o["name"]), b"jeoul1/commit").hex()
            self.expect("A", digests.get(o["code"], made) == made, o["code"])
        self.expect("B", sorted(opened) == sorted(digests))
        keys, body, locked = unseal["custodian_keys"], self.steps.at["UNSEALED"]["body"], self.steps.at["LOCKED"]["hash"]
        self.expect("C", len({k["signing"] for k in keys} & set(m["custodians"])) == 2
            and [number_of(k["signing"], k["box"]) for k in keys] == unseal["custodians"])
        self.expect("D", [body.get(k) for k in ("unseal_sha256", "lock", "custodians")]
            == [sha(self.files["unseal.json"]), locked, unseal["custodians"]]
            and [unseal[k] for k in ("lock", "result_sha256", "round_id")] == [locked, lock["result_sha256"], lock["round_id"]])

    def check11(self):
        m, content = self.need("manifest", "content")
        pairs = {(r["original"], r["displayed"]) for r in content["redactions"]}
        if "redactions.json" not in self.files: return f"{len(pairs)} redactions are not opened"
        opened, = self.need("redactions")
        found = [tuple(blake(bytes.fromhex(o["salt"]) + lp(w, o["where"], o["field"], o["item"], o["code"], o[w]), b"jeoul1/redaction").hex()
            for w in ("original", "displayed")) for o in opened["openings"]]
        self.expect("A", set(found) <= pairs and len(set(found)) == len(found) and opened["round_id"] == m["round_id"])
        self.expect("B", pairs <= set(found))

    def check12(self):
        self.need(upto="so far")
        verdict, checked, lines = verdicts(self.steps), self.steps.checked, []
        for f, b in sorted(self.steps.received.items(), key=lambda p: u16(p[1]["seat"], p[1]["sequence"], p[0])):
            self.expect("A", re.fullmatch("[0-9a-f]{64}", f) and b["receipt"] == number(bytes.fromhex(f)), f)
            lines.append((b["seat"], str(b["sequence"]), str(b["receipt"]), verdict[f], "confirmed" if f in checked else "not confirmed", f))
        self.expect("B", self.files.get("receipts.txt") == "".join("\t".join(line) + "\n" for line in lines).encode())

    def extends(self, old):
        """Whether every old file is here; files that only the newer bundle has are what it adds."""
        groups = {"A": r"manifest\.json(\.minisig)?|content\.json|packets/roster\.json|labels\.json|keys/(round|chair|deputy)\.pub",
            "C": r"submissions/.*", "D": r"lock\.json(\.minisig)?|results\.(json|csv)|(unseal|redactions)\.json"}
        for letter, path in ((k, p) for k, group in groups.items() for p in old if re.fullmatch(group, p)):
            self.expect(letter, self.files.get(path) == old[path], path)
        self.expect("B", self.files.get("events.jsonl", b"").startswith(old.get("events.jsonl", b"")))

def main():
    arguments = argparse.ArgumentParser(description="Checks a verification bundle of Jeoul.")
    for name, how in (("bundle", {}), ("--extends", {"metavar": "OLD"}), ("--json", {"action": "store_true"})):
        arguments.add_argument(name, **how)
    given, report = arguments.parse_args(), []
    try:
        verifier, old = Verifier(read_bundle(given.bundle)), given.extends and read_bundle(given.extends)
        verifier.run()
        if old: verifier.check("extends", verifier.extends, old[0])
        report = verifier.report
        status = 3 if verifier.newer else 0 if all(c["ok"] for c in report) else 1
    except Unreadable as reason:
        print(f"unreadable: {reason}", file=sys.stderr)
        status = 2
    if given.json: print(json.dumps({"ok": status == 0, "checks": report}, ensure_ascii=False))
    else:
        for c in report: print(f"{c['id']:>7}  {'passed' if c['ok'] else 'FAILED ' + c['sub']}: {c['text']}")
        if status == 3: print("This bundle has a newer format: only its hash list was checked.")
    return status

if __name__ == "__main__": sys.exit(main())
