#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second verifier of bundles, written after bundle.md and the pages it names and sharing no code with jeoulctl.

    verify.py BUNDLE [--extends OLD] [--json]      exit: 0 all passed, 1 a check failed, 2 unreadable, 3 newer format

Needs nothing but Python 3.11 with PyNaCl (Debian: python3-nacl) and ../schemes/scheme.schema.json, or a copy beside it.
"""
import argparse, base64, hashlib, json, os, re, sys, tarfile, unicodedata
from collections import defaultdict
from fractions import Fraction
from types import SimpleNamespace
from nacl.exceptions import CryptoError
from nacl.signing import VerifyKey

class Unreadable(Exception): """Neither passed nor failed: this is no bundle that can be read."""
class Unfit(Exception): """Letter X: something this check needs is missing or not in its form."""

# ---- container.md: canonical JSON, hashes, signatures, confirmation numbers ------------------------------------------
def u16(*texts): return [t.encode("utf-16-be", "surrogatepass") if isinstance(t, str) else t for t in texts]
def rise(texts): return sorted(texts, key=u16)

def quoted(s):
    if "\x7f" in s or s.startswith("\ufeff") or not unicodedata.is_normalized("NFC", s): raise ValueError(s)
    return '"' + s.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'

def canonical(v, room=64):
    if isinstance(v, str): return quoted(v)
    if v is None or isinstance(v, bool): return {None: "null", True: "true", False: "false"}[v]
    if isinstance(v, int) and abs(v) < 2**53: return str(v)
    if room and isinstance(v, list): return "[" + ",".join(canonical(x, room - 1) for x in v) + "]"
    if room and isinstance(v, dict): return "{" + ",".join(quoted(k) + ":" + canonical(v[k], room - 1) for k in rise(v)) + "}"
    raise ValueError("no canonical JSON")

def parse(data):
    """The value, or None when the bytes are not its canonical JSON: whatever is wrong does not survive writing it again."""
    try:
        text = data.decode()
        value = json.loads(text)
        return value if canonical(value) == text else None
    except (ValueError, RecursionError): return None

def sha(data): return hashlib.sha256(data).hexdigest()
def blake(data, key=b"", size=32): return hashlib.blake2b(data, key=key, digest_size=size).digest()
def lp(*texts): return b"".join(len(t.encode()).to_bytes(4, "little") + t.encode() for t in texts)
def number(digest): return re.sub(r"(\d{4})(?=\d)", r"\1 ", f"{int.from_bytes(digest[:10], 'big') % 10**24:024}")
def number_of(data): return number(hashlib.sha256(data).digest())

def verified(key, signature, message):
    try: return bool(VerifyKey(bytes.fromhex(key)).verify(message, signature)) or not message
    except (CryptoError, ValueError, TypeError): return False

def base(text, begin, length):
    """The bytes of padded canonical base64 that begin with these and are that long, or None."""
    try: raw = base64.b64decode(text, validate=True)
    except ValueError: return None
    return raw if base64.b64encode(raw).decode() == text and raw.startswith(begin) and len(raw) == length else None

def as_text(data):
    try: return data.decode()
    except (UnicodeDecodeError, AttributeError): return ""

def key_id(public): return hashlib.sha256(public).digest()[:8]

def key_file(data):
    match = re.fullmatch(r"untrusted comment: [^\n]*\n([^\n]*)\n", as_text(data))
    raw = match and base(match[1], b"Ed", 42)
    return raw[10:].hex() if raw and raw[2:10] == key_id(raw[10:]) else None

def minisigned(data, signature_file, *keys):
    """The first of the keys (hex) that this minisign file over the data fits, or None."""
    m = re.fullmatch(r"untrusted comment: [^\n]*\n([^\n]*)\ntrusted comment: ([^\n]*)\n([^\n]*)\n", as_text(signature_file))
    first, second = (base(m[1], b"ED", 74), base(m[3], b"", 64)) if m else (None, None)
    return next((k for k in keys if first and second and first[2:10] == key_id(bytes.fromhex(k))
        and verified(k, first[10:], blake(data, size=64)) and verified(k, second, first[10:] + m[2].encode())), None)

# ---- bundle.md: reading ----------------------------------------------------------------------------------------------
def path_ok(path): return all(re.fullmatch(r"[A-Za-z0-9._-]{1,100}", s) and s not in (".", "..") for s in path.split("/")) \
    and path.count("/") < 2

def entries(bundle):
    """(path, size, function that reads it) of every file; None for the size of a folder."""
    if os.path.isdir(bundle):
        waiting = [""]
        while waiting:
            for e in os.scandir(os.path.join(bundle, prefix := waiting.pop())):
                path, folder = (prefix + "/" if prefix else "") + e.name, e.is_dir(follow_symlinks=False)
                if not folder and not e.is_file(follow_symlinks=False): raise Unreadable(f"{path} is no regular file")
                yield path, None if folder else e.stat().st_size, lambda p=e.path: open(p, "rb").read()
                if folder: waiting.append(path)
    else:
        with tarfile.open(bundle, "r:") as tar:
            for m in tar:
                if m.type not in (tarfile.REGTYPE, tarfile.AREGTYPE, tarfile.DIRTYPE): raise Unreadable(f"{m.name} is no file")
                path = re.sub(r"^(\./+)+", "", m.name) if m.name != "." else ""
                if path or m.isfile(): yield path, None if m.isdir() else m.size, lambda m=m: tar.extractfile(m).read()

def read_bundle(bundle):
    """path -> bytes, with SHA256SUMS under the name "" as path -> hash."""
    files, total = {}, 0
    try:
        for path, size, read in entries(bundle):
            if not path_ok(path) or path in files: raise Unreadable(f"{path!r} cannot stand in a bundle")
            if size is None: continue
            total += size
            if size > 33554432 or total > 268435456 or len(files) >= 100000: raise Unreadable("it is larger than a bundle may be")
            files[path] = read()
    except (OSError, tarfile.TarError, EOFError, UnicodeError) as error: raise Unreadable(str(error)) from error
    lines = re.findall(r"([0-9a-f]{64})  ([^\n]*)\n", listed := as_text(files.get("SHA256SUMS", b"")))
    paths = [path for _, path in lines]
    if not lines or "".join(f"{h}  {p}\n" for h, p in lines) != listed or not all(map(path_ok, paths)) \
            or paths != sorted(set(paths)): raise Unreadable("SHA256SUMS is missing or not in its form")
    about = parse(files.get("bundle.json", b""))
    newer = isinstance(about, dict) and about.get("format") == "jeoul-bundle" and type(about.get("v")) is int and about["v"] > 1
    if not newer and not fits(about, BUNDLE): raise Unreadable("bundle.json is missing or not in its form")
    return SimpleNamespace(files=files, sums={p: h for h, p in lines}, about=about, newer=newer)

# ---- forms: a dict has exactly these members, a list holds such entries, a tuple names the choices ------------------
def fits(v, form):
    if callable(form): return form(v)
    if isinstance(form, dict): return isinstance(v, dict) and v.keys() == form.keys() and all(fits(v[k], form[k]) for k in form)
    if isinstance(form, list): return isinstance(v, list) and all(fits(x, form[0]) for x in v)
    if isinstance(form, tuple): return any(fits(v, f) for f in form)
    return type(v) is type(form) and v == form

def units(low, high, but="(?!)"): return lambda v: isinstance(v, str) and low <= len(u16(v)[0]) // 2 <= high and not re.search(but, v)
def hexed(size): return lambda v: isinstance(v, str) and bool(re.fullmatch("[0-9a-f]{%d}" % (2 * size), v))
def at_least(low): return lambda v: type(v) is int and v >= low
def rising(form, *keys, twice=False):
    """A list of such entries that rises by these members (by itself without any); strictly unless twice."""
    def check(v):
        if not fits(v, [form]): return False
        order = [u16(*(x[k] for k in keys)) if keys else u16(x) for x in v]
        return all(a < b or twice and a == b for a, b in zip(order, order[1:]))
    return check
def exact(v): return isinstance(v, str) and bool(re.fullmatch(r"-?\d{1,40}([./]\d{1,40})?", v)) \
    and not re.search(r"/0+$", v) and text(Fraction(v)) == v

TEXT, ID, LABEL, WORDS = units(0, 2**30), units(1, 128, "\n"), units(0, 16), units(0, 100000)
HEX, INT, YES = hexed(32), at_least(-2**53), (True, False)
BUNDLE = {"format": "jeoul-bundle", "round_id": ID, "state": ("locked", "unsealed"), "v": 1}
PAIR = {"signing": HEX, "box": HEX}
MANIFEST = {"format": "jeoul-manifest", "v": 1, "round_id": ID, "title": TEXT, "scheme_hash": HEX, "round_public": HEX,
    "scheme": lambda v: scheme_ok(v), "chair": PAIR, "deputy": PAIR, "label_seed_commitment": HEX,
    "benchmarks": [{"id": ID, **{k: TEXT for k in ("title", "group", "domain", "language", "modality")}}],
    "commitments": rising({"code": ID, "digest": HEX}, "code"),
    "custodians": lambda v: fits(v, [HEX]) and len(v) == len(set(v)) == 3,
    "roster": lambda v: rising({"seat": ID, "packet_id": ID, "packet_public": HEX, "content_sha256": (None, HEX), "items": [ID]},
        "seat")(v) and all(len({p[k] for p in v}) == len(v) for k in ("packet_id", "packet_public"))}
CONTENT = {"format": "jeoul-content", "v": 1, "texts_sha256": HEX, "redactions": rising({"displayed": HEX, "original": HEX}, "displayed"),
    "items": rising({"benchmark": ("", ID), "id": ID, "kind": ("response", "dossier", "practice", "repeat"), "present": rising(ID)}, "id"),
    "recusals": rising({"codes": lambda v: v != [] and rising(ID)(v), "seat": ID}, "seat"),
    "metrics": rising({"code": ID, "source": ID, "value": exact}, "code", "source"),
    "survey": rising({"code": ID, "rater": at_least(0), "score": exact, "segment": TEXT}, "segment", "rater", "code")}
EVENT = {"seq": at_least(1), "kind": TEXT, "wall_ms": INT, "body": lambda v: isinstance(v, dict), "prev": HEX, "signer": HEX,
    "hash": HEX, "sig": hexed(64)}
RECORD = {"v": 1, "round_id": ID, "packet_id": ID, "seq": at_least(1), "manifest_sha256": HEX, "reviewer_pk": HEX,
    "recipient_pks": lambda v: fits(v, [HEX]) and 1 <= len(v) <= 8, "prev_submission_sha256": (None, HEX), "completed": [ID],
    "journal_len": at_least(0), "journal_head": HEX, "item_seconds": [{"i": ID, "s": at_least(0)}], "app_version": TEXT,
    "wall_time_ms": INT, "clock_anomaly": YES, "judgements": {"recognised": WORDS,
        "marks": [({"i": ID, "l": LABEL, "c": ID, "step": INT, "reason": None},
            {"i": ID, "l": LABEL, "c": ID, "step": None, "reason": units(1, 100000)})],
        "comments": [{"i": ID, "l": LABEL, "c": ("", ID), "text": WORDS}],
        "preferences": [{"i": ID, "first": LABEL, "second": LABEL, "winner": ("first", "second", "tie", "both_bad")}],
        "flags": [{"i": ID, "l": LABEL, "kind": ("recognised", "unsafe", "broken"), "note": WORDS}]}}
SUBMISSION = {"sig_packet": hexed(64), "sig_reviewer": hexed(64),
    "record": lambda v: isinstance(v, dict) and fits({k: v[k] for k in v if k in RECORD}, RECORD)
        and (v["seq"] > 1 or v["prev_submission_sha256"] is None)}
LOCK = {"format": "jeoul-lock", "v": 1, "round_id": ID, "manifest_sha256": HEX, "head": HEX, "closed": HEX, "counted": rising(HEX),
    "aggregated": HEX, "result_sha256": HEX, "label_seed": HEX,
    "records": lambda v: isinstance(v, dict) and all(HEX(k) and HEX(v[k]) for k in v)}
UNSEAL = {"round_id": ID, "result_sha256": HEX, "lock": HEX, "custodians": lambda v: fits(v, [TEXT]) and len(v) == 2,
    "custodian_keys": lambda v: fits(v, [PAIR]) and len(v) == 2,
    "openings": rising({"code": ID, "salt": HEX, **{k: TEXT for k in ("model", "name", "organisation", "team_id")}}, "code", twice=True)}
REDACTIONS = {"format": "jeoul-redactions", "round_id": ID, "v": 1, "openings": [{"salt": HEX, "code": ("", ID), "item": ("", ID),
    "displayed": TEXT, "original": TEXT, "field": TEXT,
    "where": ("title", "benchmark", "item", "prompt", "context", "reference", "response")}]}

# ---- the scheme: its JSON Schema and what that leaves to words ------------------------------------------------------
HERE = os.path.dirname(os.path.abspath(__file__))
SCHEMA = next((json.load(open(p)) for p in (os.path.join(HERE, d, "scheme.schema.json") for d in ("../schemes", "."))
    if os.path.exists(p)), None) or sys.exit("scheme.schema.json is not in ../schemes and not beside this file")
KINDS = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool}

def conforms(v, s):
    """Whether the value fits the schema, as far as the scheme's schema uses JSON Schema."""
    if "$ref" in s: return conforms(v, SCHEMA["$defs"][s["$ref"].rpartition("/")[2]])
    known, size = s.get("properties", {}), len(v) if isinstance(v, (str, list)) else v
    return (("type" not in s or type(v) is KINDS[s["type"]])
        and ("const" not in s or fits(v, s["const"])) and ("enum" not in s or v in s["enum"])
        and all(k not in s or size >= s[k] for k in ("minimum", "minLength", "minItems"))
        and all(k not in s or size <= s[k] for k in ("maximum", "maxLength"))
        and ("pattern" not in s or bool(re.search(s["pattern"][:-1] + r"\Z", v)))
        and ("items" not in s or all(conforms(x, s["items"]) for x in v))
        and (not s.get("uniqueItems") or len(set(v)) == len(v))
        and (not isinstance(v, dict) or all(k in v for k in s.get("required", ()))
            and all(conforms(v[k], known[k]) if k in known else s.get("additionalProperties", True) for k in v))
        and ("anyOf" not in s or any(conforms(v, x) for x in s["anyOf"]))
        and ("oneOf" not in s or sum(conforms(v, x) for x in s["oneOf"]) == 1))

def total(parts, key): return sum(Fraction(p[key]) for p in parts)

def scheme_ok(s):
    if not conforms(s, SCHEMA): return False
    scales, sheets = {c["id"]: c for c in s.get("scales", [])}, {c["id"]: c for c in s["sheets"]}
    parts, sources = s["parts"], [c for p in s["parts"] for c in p["sources"]]
    panels, gates, ties = [c for c in sources if c["kind"] == "panel"], s.get("gates", []), s.get("ties", [])
    lists = [s.get("scales", []), s["sheets"], parts, sources, gates, *(c.get("criteria", []) for c in s["sheets"])]
    if any(len({x["id"] for x in xs}) < len(xs) for xs in lists): return False
    if not all(c["scale"] in scales for sheet in s["sheets"] for c in sheet.get("criteria", [])): return False
    if not all(c["sheet"] in sheets and sheets[c["sheet"]].get("criteria") for c in panels): return False
    if not {g for sheet in s["sheets"] for g in sheet.get("gates", [])} <= {g["id"] for g in gates}: return False
    def scale_ok(c):
        low, high, step = (Fraction(c.get(k, "1")) for k in ("min", "max", "step"))
        points = [Fraction(a["value"]) for a in c.get("anchors", [])]
        return low < high and high > 0 and step > 0 and (high - low) % step == 0 and (high - low) / step <= 1000000 \
            and len(set(points)) == len(points) and all(low <= p <= high and (p - low) % step == 0 for p in points)
    def trim_ok(a): return a.get("method", "trimmed_mean") != "trimmed_mean" \
        or a.get("min_reviewers", 5) > a.get("drop_high", 1) + a.get("drop_low", 1)
    where = [("criterion", "source", "part", "total", "average").index(r["where"]) for r in s.get("rounding", [])]
    return (all(map(scale_ok, scales.values())) and where == sorted(set(where))
        and all(total(sheets[c["sheet"]]["criteria"], "max_points") == Fraction(c["max"]) and trim_ok(c.get("aggregate", {}))
            and all(Fraction(k["max_points"]) > 0 <= Fraction(scales[k["scale"]]["min"]) for k in sheets[c["sheet"]]["criteria"])
            for c in panels)
        and all(total(p["sources"], "max") == Fraction(p["max"]) for p in parts)
        and all(Fraction(c[k]) > 0 for c in sources for k in ("of", "target", "scale_max") if k in c)
        and all(t.get("part") in [p["id"] for p in parts] for t in ties if t["kind"] == "higher_part")
        and not any(t["kind"] == "committee" for t in ties[:-1]) and (bool(panels) or "largest_criterion" not in [t["kind"] for t in ties]))

# ---- eventchain.md: the steps and what counts -----------------------------------------------------------------------
LEADS = {(state, kind): to for state, kinds, to in (line.split(":") for line in (
    ":SEALED:sealed", "sealed:RECEIVED CONFLICT:collecting", "sealed:REFUSED:sealed", "collecting:CLOSED:closed",
    "collecting:RECEIVED CONFLICT REFUSED PHONE_CHECKED DECIDED:collecting", "closed:AGGREGATED:aggregated",
    "closed:RECEIVED CONFLICT REFUSED PHONE_CHECKED:closed", "closed:REOPENED:collecting", "aggregated:LOCKED:locked",
    "aggregated:RECEIVED CONFLICT REFUSED:aggregated", "aggregated:REOPENED:collecting", "locked:UNSEALED:unsealed"))
    for kind in kinds.split()}

def verdicts(steps):
    """File -> verdict, by the numbered rules under "What counts"."""
    result, packets = {}, defaultdict(dict)
    for f, b in steps.received.items():
        result[f] = "late" if b["late"] else "conflict"
        if not b["late"]: packets[b["packet_id"]][f] = b
    for mine in packets.values():
        chosen = [f for f in steps.chosen if f in mine]
        keys = {b["reviewer_key"] for b in mine.values()}
        key = mine[chosen[-1]]["reviewer_key"] if chosen else keys.pop() if len(keys) == 1 else None
        by_sequence = defaultdict(list)
        for f, b in mine.items():
            if b["reviewer_key"] == key: by_sequence[b["sequence"]].append(f)
        for sequence, group in by_sequence.items():
            picked = [f for f in chosen if f in group]
            by_sequence[sequence] = group[0] if len(group) == 1 else picked[-1] if picked else None
        lower = {sequence: f for sequence, f in by_sequence.items() if f}
        result.update({f: "lower" for f in lower.values()})
        if not lower: continue
        f = lower[max(lower)]
        result[f] = "counted" if mine[f]["sequence"] == 1 or mine[f].get("previous") in mine else "gap"
        while (p := mine[f].get("previous")) in mine and mine[p]["sequence"] < mine[f]["sequence"]: result[f := p] = "superseded"
    return result

def counting(steps): return sorted(f for f, v in verdicts(steps).items() if v in ("counted", "gap"))

def replay(events):
    """The events up to the first that the rules refuse; `at` holds the last event of each kind, `refused` its place."""
    s = SimpleNamespace(state="", received={}, chosen=[], confirmed=set(), at={}, before_lock=None, closings=[], refused=None)
    for place, event in enumerate(events):
        kind, body = event["kind"], dict(event["body"])
        file, late = body.get("file"), s.state in ("closed", "aggregated")
        def hash_in(name): return isinstance(body.get(name), str) and len(body[name]) == 64
        fine = (s.state, kind) in LEADS
        if kind in ("RECEIVED", "CONFLICT"):
            fine = fine and hash_in("file") and file not in s.received and body.get("late") is late \
                and all(isinstance(body.get(k), str) for k in ("seat", "packet_id", "reviewer_key")) and at_least(1)(body.get("sequence"))
            if fine: s.received[file] = {**body, "previous": body.get("previous") if hash_in("previous") else ""}
        elif kind in ("PHONE_CHECKED", "DECIDED"):
            known = fine and isinstance(file, str) and s.received.get(file)
            fine = bool(known) and not known["late"] and known["seat"] == body.get("seat") and (not late or file in counting(s))
            if fine: s.chosen.append(file); s.confirmed |= {file} if kind == "PHONE_CHECKED" else set()
        elif fine and kind == "CLOSED":
            s.closings.append((body.get("counted"), counted := counting(s)))
            fine = bool(counted)
        elif kind in ("AGGREGATED", "UNSEALED"):
            fine = fine and hash_in("result_sha256" if kind == "AGGREGATED" else "unseal_sha256")
        elif fine and kind == "REOPENED":
            for b in s.received.values(): b["late"] = False
            s.at.pop("AGGREGATED", None)
        elif fine and kind == "LOCKED": s.before_lock = events[place - 1]["hash"]
        if not fine: s.refused = place; break
        s.state, s.at[kind] = LEADS[s.state, kind], event
    return s

# ---- bundle.md: labels ----------------------------------------------------------------------------------------------
def label_orders(seed, seats, items, codes):
    """(seat, item) -> codes in the order of their labels; under the item None the order of every dossier."""
    def words(key=blake(seed), block=0):
        while True:
            data, block = blake(b"jeoul1/slots" + block.to_bytes(8, "little"), key, 64), block + 1
            yield from (int.from_bytes(data[i:i + 4], "little") for i in range(0, 64, 4))
    drawn, T = words(), len(codes)
    def below(b): return next(w for w in drawn if w < 2**32 - 1 - (2**32 - 1) % b) % b
    def perm(n):
        p = list(range(n))
        for i in range(n, 1, -1): j = below(i); p[i - 1], p[j] = p[j], p[i - 1]
        return p
    z = [(i + 1) // 2 if i % 2 else (T - i // 2) % T for i in range(T)]
    rows = [[(x + k) % T for x in z] for k in range(T)]
    if T % 2: rows += [r[::-1] for r in rows]
    deal, q, orders = perm(len(seats)), below(2), {}
    for n, block in enumerate([items[i:i + T] for i in range(0, len(items), T)] + [[None]], q):
        relabel, row, ishift = perm(T), perm(T), perm(T)
        for g in range(0, len(seats), T):
            sshift, s = perm(T), (n + g // T) % (len(rows) // T)
            for k, seat in enumerate(deal[g:g + T]):
                for j, item in enumerate(block):
                    orders[seats[seat], item] = [codes[relabel[x]] for x in rows[s * T + row[(ishift[j] + sshift[k]) % T]]]
    return orders

def label(names, p): return names[p % len(names)] + (str(p // len(names) + 1) if p >= len(names) else "")

class Round:
    """What manifest, content and label seed say about a mark: whose it is, on which sheet, on which scale."""
    def __init__(self, manifest, content, seed):
        self.scheme, self.content = manifest["scheme"], content
        policy = self.scheme.get("policy", {})
        self.least, self.absent_too = policy.get("min_reviewers_per_cell", 3), policy.get("rate_missing", False)
        self.letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ" if policy.get("labels") == "latin" else "가나다라마바사아자차카타파하"
        self.items, self.codes = {i["id"]: i for i in content["items"]}, [c["code"] for c in manifest["commitments"]]
        self.roster = {p["seat"]: p["items"] for p in manifest["roster"]}
        self.recused = {r["seat"]: r["codes"] for r in content["recusals"]}
        self.scales = {s["id"]: {k: Fraction(s.get(k, "1")) for k in ("min", "max", "step")} for s in self.scheme.get("scales", [])}
        self.orders = label_orders(bytes.fromhex(seed), list(self.roster), [i for i in self.items if not self.dossier(i)], self.codes)

    def dossier(self, item): return self.items[item]["kind"] == "dossier"
    def order(self, seat, item): return self.orders[seat, None if self.dossier(item) else item]
    def shown(self, seat, item): return {label(self.letters, p): c for p, c in enumerate(self.order(seat, item))}
    def recuses(self, seat, code): return code in self.recused.get(seat, ())
    def judges(self, seat, item, code): return not self.recuses(seat, code) and (self.absent_too or code in self.items[item]["present"])
    def value(self, criterion, step): s = self.scales[criterion["scale"]]; return s["min"] + step * s["step"]
    def on_scale(self, criterion, step): return 0 <= step <= 1000 and self.value(criterion, step) <= self.scales[criterion["scale"]]["max"]
    def points(self, criterion, value): return value / self.scales[criterion["scale"]]["max"] * Fraction(criterion["max_points"])
    def sheet(self, item):
        kind, benchmark = self.items[item]["kind"], self.items[item]["benchmark"]
        return next((s for s in self.scheme["sheets"] if benchmark in (s.get("benchmarks") or [benchmark])
            and (kind in s["item_kinds"] if s.get("item_kinds") else kind != "dossier")), {})

def criteria_of(sheet): return {c["id"]: c for c in sheet.get("criteria", [])}

# ---- results.md: texts of numbers ------------------------------------------------------------------------------------
def rounded(x, places, mode="half_up"):
    whole, rest = divmod(abs(x) * 10**places, 1)
    up = {"down": False, "half_up": 2 * rest >= 1, "half_even": 2 * rest > 1 or 2 * rest == 1 and whole % 2 == 1}[mode]
    return Fraction(whole + up, 10**places) * (-1 if x < 0 else 1)

def decimal(x, places):
    n = int(rounded(x, places) * 10**places)
    digits = str(abs(n)).zfill(places + 1)
    return "-" * (n < 0) + (digits[:-places] + "." + digits[-places:] if places else digits)

def ending(x): return next((p for p in range(x.denominator.bit_length()) if 10**p % x.denominator == 0), None)
def text(x): return str(x) if ending(x) is None else decimal(x, ending(x))
def shown(x, p=None): return decimal(x, p) if p is not None else text(x) if ending(x) is not None else decimal(x, 12)
def op(x, p=None): return f"({t})" if "/" in (t := text(x) if p is None else decimal(x, p)) or t[0] == "-" else t
def plus(numbers): return " + ".join(op(*n) for n in numbers) if len(numbers) > 1 else ""

def stage(word, x, p=None, formula="", **named):
    return {"stage": word, "value": shown(x, p), **named, **({"formula": formula} if formula else {}),
        **({"exact": text(x)} if ending(x) is None else {})}

def average(values, method, a, **named):
    """Mean, kept values and stages of a list of (value, seat)."""
    values = sorted(values, key=lambda v: (v[0], u16(v[1])))
    low, high = (a.get("drop_low", 1), a.get("drop_high", 1)) if method.startswith("trimmed") else (0, 0)
    kept, m = values[low:len(values) - high], len(values) - low - high
    stages = [stage("dropped_high", x, reviewer=s, **named) for x, s in values[::-1][:high]]
    stages += [stage("dropped_low", x, reviewer=s, **named) for x, s in values[:low]]
    if method == "median":
        (a, _), (b, _) = kept[(m - 1) // 2], kept[m // 2]
        return (a + b) / 2, kept, stages + [stage("median", (a + b) / 2, None, "" if m % 2 else f"({op(a)} + {op(b)}) / 2", **named)]
    s = sum(x for x, _ in kept)
    return s / m, kept, stages + [stage("sum", s, **named), stage("mean", s / m, None, f"{op(s)} / {m}", **named)]

def mean(xs): return sum(xs := list(xs)) / Fraction(len(xs))

# ---- results.md: points ---------------------------------------------------------------------------------------------
class Points:
    def __init__(self, round, cells):
        self.round, self.warnings, self.means, self.value = round, [], defaultdict(list), {}
        self.rounding = {r["where"]: r for r in round.scheme.get("rounding", [])}
        self.parts = round.scheme["parts"]
        self.sources = [s for p in self.parts for s in p["sources"]]
        sheets, given = {s["id"]: criteria_of(s) for s in round.scheme["sheets"]}, defaultdict(lambda: defaultdict(list))
        self.sheets = {s["id"]: sheets[s["sheet"]] for s in self.sources if s["kind"] == "panel"}
        for seat, item, code, criterion, value in cells:
            if round.items[item]["kind"] != "repeat": given[seat, code, criterion][round.items[item]["benchmark"]].append(value)
        self.numbers = {}
        for s in self.sources:
            equal = s.get("aggregate", {}).get("benchmarks_equal", False)
            for (seat, code, c), lists in given.items() if s["kind"] == "panel" else ():
                if c in self.sheets[s["id"]]: self.numbers[seat, code, c] = round.points(self.sheets[s["id"]][c],
                    mean(map(mean, lists.values())) if equal else mean(sum(lists.values(), [])))

    def warn(self, word, teams, **more): self.warnings.append({"warning": word, "teams": teams, **more})

    def round_at(self, where, x, p=None, **named):
        """The number after the rounding of that place, its p and the stage that says so."""
        if not (r := self.rounding.get(where)): return x, p, []
        x, mode = rounded(x, r["places"], r.get("mode", "half_up")), r.get("mode", "half_up")
        return x, r["places"], [stage("rounded", x, r["places"], mode=mode, places=r["places"], **named)]

    def panel(self, s, code):
        sheet, a, marks, totals, stages, n = self.sheets[s["id"]], s.get("aggregate", {}), {}, [], [], 0
        for seat in self.round.roster:
            lacks = [c for c in sheet if (seat, code, c) not in self.numbers]
            n += len(lacks) < len(sheet)
            if lacks and len(lacks) < len(sheet):
                self.warn("incomplete_reviewer", [code], source=s["id"], reviewer=seat, criterion=lacks[0])
            for c in () if lacks else sheet:
                x, named = self.numbers[seat, code, c], {"reviewer": seat, "criterion": c}
                mark, p, more = self.round_at("criterion", x, **named)
                stages += [stage("criterion", x, **named), *more]
                marks[seat, c] = mark, p
            if lacks: continue
            totals.append((sum(marks[seat, c][0] for c in sheet), seat))
            stages.append(stage("reviewer_total", totals[-1][0], None, plus([marks[seat, c] for c in sheet]), reviewer=seat))
        if not totals: return None, {"n": n, "used": 0, "reason": "no_complete_reviewer" if n else "no_reviewer"}, stages
        method = a.get("method", "trimmed_mean")
        if method == "trimmed_mean" and a.get("trim") == "criterion": method += "_by_criterion"
        if method.startswith("trimmed") and len(totals) < a.get("min_reviewers", 5):
            method = "plain_mean"
            self.warn("too_few_reviewers", [code], source=s["id"], n=len(totals), needed=a.get("min_reviewers", 5))
        if method == "trimmed_mean_by_criterion":
            parts = {c: average([(marks[seat, c][0], seat) for _, seat in totals], method, a, criterion=c) for c in sheet}
            means, used = {c: part[0] for c, part in parts.items()}, len(parts[next(iter(sheet))][1])
            x = sum(means.values())
            stages += sum((part[2] for part in parts.values()), []) + [stage("sum", x, None, plus([(m,) for m in means.values()]))]
        else:
            x, kept, more = average(totals, method, a)
            means, used, stages = {c: mean(marks[seat, c][0] for _, seat in kept) for c in sheet}, len(kept), stages + more
        self.means[code] += means.items()
        return x, {"n": n, "used": used, "method": method,
            "criteria": [{"criterion": c, "mean": shown(m)} for c, m in means.items()]}, stages

    def metric(self, s, code):
        xs, stages, ratio = [], [], s["kind"] == "ratio_to_target"
        for m in self.round.content["metrics"]:
            if m["code"] != code or m["source"] not in (s["metric"], s["id"]): continue
            xs.append(x := Fraction(m["value"]))
            stages.append(stage("value", x))
            if not ratio: continue
            target = Fraction(s["target"])
            stages += [stage("target", target), stage("ratio", x / target, None, f"{op(x)} / {op(target)}")]
            if x > target: stages.append(stage("capped", Fraction(1)))
            xs[-1] = min(x / target, Fraction(1))
        if not xs: return None, {"n": 0, "used": 0, "reason": "no_result"}, stages
        n, top = len(xs), Fraction(s["max"])
        if n > 1: stages += [stage("sum", sum(xs)), stage("mean", mean(xs), None, f"{op(sum(xs))} / {n}")]
        x = mean(xs) * top / Fraction(s.get("of", 1))
        formula = f"{op(mean(xs))} × {op(top)}" + ("" if ratio else f" / {op(Fraction(s['of']))}")
        return x, {"n": n, "used": n}, stages + [stage("scaled", x, None, formula)]
    ratio_to_target = metric

    def survey(self, s, code):
        marks = defaultdict(list)
        for m in self.round.content["survey"]:
            if s.get("segment", "") in ("", m["segment"]): marks[m["code"]].append(Fraction(m["score"]))
        if not (n := len(marks[code])): return None, {"n": 0, "used": 0, "reason": "no_survey"}, []
        x, top, winner = mean(marks[code]), Fraction(s["max"]), max(map(mean, filter(None, marks.values())))
        stages = [stage("sum", sum(marks[code])), stage("mean", x, None, f"{op(sum(marks[code]))} / {n}")]
        if s.get("to_winner"): stages.append(stage("winner_mean", winner))
        f = winner if s.get("to_winner") else Fraction(s["scale_max"])
        points = x * top / f if f else Fraction(0)
        return points, {"n": n, "used": n}, stages + [stage("scaled", points, None, f and f"{op(x)} × {op(top)} / {op(f)}" or "")]

    def fixed(self, s, code): return Fraction(s["points"]), {"n": 0, "used": 0}, [stage("fixed", Fraction(s["points"]))]

    def gather(self, where, name, code, numbers, key):
        """A part over its sources, or the total over the parts."""
        if None in numbers: self.value[code, where, name] = None; return {key: None, "stages": [], "reason": "missing_source"}
        p = None if None in [p for _, p in numbers] else max((p for _, p in numbers), default=None)
        s = sum((x for x, _ in numbers), Fraction(0))
        x, q, more = self.round_at(where, s, p)
        self.value[code, where, name] = x, q
        return {key: shown(x, q), "stages": [stage("sum", s, p, plus(numbers)), *more]}

    def averages(self):
        for key, name in [k for p in self.parts for k in [*(("source", s["id"]) for s in p["sources"]), ("part", p["id"])]] \
                + [("total", "total")]:
            xs = [v for c in self.round.codes if (v := self.value[c, key, name])]
            if not xs: yield {key: name, "n": 0, "stages": [], "value": None, "reason": "no_team_with_a_number"}; continue
            q = None if None in [p for _, p in xs] else max(p for _, p in xs)
            s = sum(x for x, _ in xs)
            x, p, more = self.round_at("average", s / len(xs))
            yield {key: name, "n": len(xs), "value": shown(x, p), "stages": [stage("sum", s, q, plus(xs)),
                stage("mean", s / len(xs), None, f"{op(s, q)} / {len(xs)}"), *more]}

    def ranking(self):
        """Ranks, ties and the cut."""
        most = [Fraction(c["max_points"]) for sheet in self.sheets.values() for c in sheet.values()]
        largest = rise({i for sheet in self.sheets.values() for i, c in sheet.items() if Fraction(c["max_points"]) == max(most)})
        rules = []
        for t in self.round.scheme.get("ties", []):
            if t["kind"] == "higher_part": rules.append(("higher_part:" + t["part"], lambda c, p=t["part"]: (self.value[c, "part", p] or [0])[0]))
            elif t["kind"] == "largest_criterion":
                rules.append(("largest_criterion:" + "+".join(largest), lambda c: sum(m for i, m in self.means[c] if i in largest)))
            else: rules.append(("committee", lambda c: 0))
        total = {c: v[0] for c in self.round.codes if (v := self.value[c, "total", "total"])}
        def order(c): return [-total[c], *(-rule(c) for _, rule in rules)]
        ranked = sorted(total, key=order)
        rank = {c: next(i for i, d in enumerate(ranked, 1) if order(c) == order(d)) for c in ranked}
        ties = []
        for run in [r for x in sorted(set(total.values()), reverse=True) if len(r := [c for c in ranked if total[c] == x]) > 1]:
            need = max(next((i for i, (a, b) in enumerate(zip(order(a), order(b))) if a != b), len(rules)) for a, b in zip(run, run[1:]))
            groups = [[c for c in run if rank[c] == r] for r in sorted({rank[c] for c in run})]
            ties.append({"minutes": [], "open": [g for g in groups if len(g) > 1], "rules": [w for w, _ in rules[:need]], "teams": run,
                "total": shown(total[run[0]]), "steps": [{"rule": w, "values": [{"team": c, "value": text(Fraction(rule(c)))} for c in run]}
                    for w, rule in rules[:need] if w != "committee"]})
            for g in ties[-1]["open"]: self.warn("unresolved_tie", g, n=rank[g[0]])
        if not (cut := self.round.scheme.get("cut", 0)): return rank, {"ties": ties}
        last = {c: rank[c] + list(rank.values()).count(rank[c]) - 1 for c in ranked}
        result = {"cut": cut, "no_total": [c for c in self.round.codes if c not in total], "advance": [c for c in ranked if last[c] <= cut],
            "out": [c for c in ranked if rank[c] > cut], "undecided": [c for c in ranked if rank[c] <= cut < last[c]]}
        if result["undecided"]: self.warn("tie_at_the_cut", result["undecided"], needed=cut)
        if result["no_total"]: self.warn("cut_without_all_totals", result["no_total"], needed=cut)
        return rank, {"ties": ties, "cut": result}

    def document(self):
        nodes = {}
        for s in self.sources:
            for code in self.round.codes:
                x, node, stages = getattr(self, s["kind"])(s, code)
                p, more = None, []
                if x is not None: x, p, more = self.round_at("source", x)
                self.value[code, "source", s["id"]] = None if x is None else (x, p)
                nodes[code, s["id"]] = {"source": s["id"], "points": None if x is None else shown(x, p), "stages": stages + more, **node}
            counts = {c: nodes[c, s["id"]]["n"] for c in self.round.codes} if "metric" in s else {}
            for c, n in counts.items():
                if 0 < n < max(counts.values()): self.warn("uneven_results", [c], source=s["id"], n=n, needed=max(counts.values()))
        teams = []
        for code in self.round.codes:
            parts = [{"part": p["id"], "sources": [nodes[code, s["id"]] for s in p["sources"]], **self.gather("part", p["id"], code,
                [self.value[code, "source", s["id"]] for s in p["sources"]], "points")} for p in self.parts]
            missing = [s["id"] for s in self.sources if not self.value[code, "source", s["id"]]]
            teams.append({"team": code, "parts": parts, **({"missing_sources": missing} if missing else {}),
                **self.gather("total", "total", code, [self.value[code, "part", p["id"]] for p in self.parts], "total")})
        rank, rest = self.ranking()
        for team in teams: team["rank"] = rank.get(team["team"])
        return {"averages": list(self.averages()), "teams": teams, "warnings": self.warnings, **rest}

# ---- results.md: the other members ----------------------------------------------------------------------------------
def judged(round, records):
    """Cells, marks that cannot be rated, and pairs, out of seat -> record."""
    cells, cannot, pairs = [], set(), defaultdict(lambda: defaultdict(int))
    for seat, record in records.items():
        for m in record["judgements"]["marks"]:
            if round.items[m["i"]]["kind"] == "practice": continue
            key = seat, m["i"], round.shown(seat, m["i"])[m["l"]], m["c"]
            if m["step"] is None: cannot.add(key)
            else: cells.append((*key, round.value(criteria_of(round.sheet(m["i"]))[m["c"]], m["step"])))
        for m in record["judgements"]["preferences"]:
            if round.items[m["i"]]["kind"] != "practice":
                codes = round.shown(seat, m["i"])
                pairs[codes[m["first"]], codes[m["second"]]][m["winner"]] += 1
    return sorted(cells, key=lambda c: u16(*c[:4])), cannot, [{"first": a, "second": b, "first_wins": w["first"],
        "second_wins": w["second"], "ties": w["tie"], "both_bad": w["both_bad"]} for (a, b), w in sorted(pairs.items(), key=lambda p: u16(*p[0]))]

def summaries(round, cells):
    """The members criteria and by_benchmark."""
    cells = [(seat, code, round.items[item]["benchmark"], c, value) for seat, item, code, c, value in cells if round.items[item]["kind"] != "repeat"]
    by, least, totals, rows, hidden_at = defaultdict(lambda: defaultdict(list)), round.least, [], [], set()
    for seat, code, benchmark, c, value in cells: by[code, c][benchmark].append((seat, value))
    def row(given, hidden, **more):
        xs = [x for _, x in given]
        return {**more, "n": len(xs), "n_reviewers": len({s for s, _ in given}),
            **({"hidden": True} if hidden else {"mean": text(mean(xs)), "sum": text(sum(xs))})}
    for (code, c), benchmarks in by.items():
        seats = {b: {s for s, _ in given} for b, given in benchmarks.items()}
        hidden = {b for b in seats if len(seats[b]) < least}
        while hidden and len(set().union(*(seats[b] for b in hidden))) < least and len(hidden) < len(seats):
            hidden.add(min(seats.keys() - hidden, key=lambda b: (len(seats[b]), u16(b))))
        gone = bool(hidden) and len(set().union(*(seats[b] for b in hidden))) < least
        totals.append(row(sum(benchmarks.values(), []), gone, code=code, criterion=c))
        rows += [row(given, b in hidden, code=code, criterion=c, benchmark=b) for b, given in benchmarks.items()]
        hidden_at |= {(code, b) for b in hidden}
    places = defaultdict(lambda: defaultdict(lambda: defaultdict(list)))
    for seat, code, benchmark, c, value in cells: places[code, benchmark][seat][c].append(value)
    for (code, benchmark), seats in places.items():
        sums = []
        for given in seats.values():
            sheet = next(x for x in map(criteria_of, round.scheme["sheets"]) if next(iter(given)) in x)
            if all(c in given for c in sheet): sums.append(sum(round.points(sheet[c], mean(given[c])) for c in sheet))
        rows.append({"code": code, "benchmark": benchmark, "criterion": "", "n": len(sums), "n_reviewers": len(sums),
            "max": text(total(sheet.values(), "max_points")),
            **({"hidden": True} if len(sums) < least or (code, benchmark) in hidden_at else {"mean": text(mean(sums))})})
    def by_keys(rows, *keys): return sorted(rows, key=lambda r: u16(*(r[k] for k in keys)))
    return {"criteria": by_keys(totals, "code", "criterion"), "by_benchmark": by_keys(rows, "code", "benchmark", "criterion")}

def missing(round, records, cells, cannot):
    rows, rated = {}, {c[:4] for c in cells}
    words = ("recused", "no_response", "not_submitted", "rated", "cannot_rate", "not_rated")
    for seat, items in round.roster.items():
        for item in items:
            if round.items[item]["kind"] in ("practice", "repeat"): continue
            for key in [(seat, item, code, c) for code in round.codes for c in criteria_of(round.sheet(item))]:
                at = [round.recuses(seat, key[2]), not round.judges(*key[:3]), seat not in records, key in rated, key in cannot, True].index(True)
                row = rows.setdefault(key[2], {"code": key[2], "recused_seats": [], **dict.fromkeys(words, 0)})
                row[words[at]] += 1
                if at == 0 and seat not in row["recused_seats"]: row["recused_seats"].append(seat)
    return [rows[code] for code in round.codes if code in rows]

def warnings(round, steps):
    verdict, seen = verdicts(steps), defaultdict(set)
    for f, b in steps.received.items(): seen[b["seat"]] |= {verdict[f], "checked" if f in steps.confirmed and verdict[f] in ("counted", "gap") else ""}
    counted = {s for s in round.roster if seen[s] & {"counted", "gap"}}
    groups = {"conflict_not_counted": lambda s: s not in counted and "conflict" in seen[s], "earlier_version_missing": lambda s: "gap" in seen[s],
        "not_submitted": lambda s: s not in counted and "conflict" not in seen[s], "receipt_not_confirmed": lambda s: s in counted and "checked" not in seen[s]}
    return [{"seats": seats, "warning": word} for word, test in groups.items() if (seats := [s for s in round.roster if test(s)])]

def table(points):
    """results.csv as bytes."""
    lines = ["code,level,id,points,rank,reason"]
    def guard(t): return "'" + t if re.match(r"""[\s"'`´‘’“”]*?[=+\-@＝＋－＠\t\r\n]""", "".join(c for c in t if unicodedata.category(c) != "Cf")) else t
    def field(t): return '"' + t.replace('"', '""') + '"' if t != t.strip() or re.search('[,";|\t\r\n]', t) else t
    for team in points["teams"]:
        rows = [r for p in team["parts"] for r in [*(("source", s["source"], s["points"], "", s) for s in p["sources"]), ("part", p["part"], p["points"], "", p)]]
        for level, name, number, rank, node in rows + [("total", "total", team["total"], team["rank"], team)]:
            texts = [guard(team["team"]), level, guard(name), number or "", "" if rank is None else str(rank), guard(node.get("reason", ""))]
            lines.append(",".join(map(field, texts)))
    return b"\xef\xbb\xbf" + "".join(line + "\r\n" for line in lines).encode()

# ---- bundle.md: the checks ------------------------------------------------------------------------------------------
class Verifier:
    def __init__(self, bundle):
        self.files, self.sums, self.about, self.newer, self.report = bundle.files, bundle.sums, bundle.about, bundle.newer, []
        forms = {"manifest": MANIFEST, "content": CONTENT, "lock": LOCK, "unseal": UNSEAL, "redactions": REDACTIONS, "results": lambda v: isinstance(v, dict)}
        def read(name, form): v = parse(self.files.get(name, b"")); return v if v is not None and fits(v, form) else None
        self.docs = {name: read(name + ".json", form) for name, form in forms.items()}
        self.received = {m[1]: read(p, SUBMISSION) for p in sorted(self.files) if (m := re.fullmatch(r"submissions/([0-9a-f]{64})\.json", p))}
        lines = self.files.get("events.jsonl", b"").split(b"\n")
        events = [parse(line) for line in lines[:-1]]
        self.events = events if events and lines[-1] == b"" and fits(events, [EVENT]) else None
        self.steps = self.events and replay(self.events)
        self.wrong = {}

    def need(self, *names, upto=""):
        for n in names:
            if self.docs[n] is None: raise Unfit(f"{n}.json is missing or not in its form")
        if upto and self.steps is None: raise Unfit("events.jsonl is missing or not in its form")
        if upto not in ("", "so far") and upto not in self.steps.at: raise Unfit(f"the steps do not lead to {upto}")
        return [self.docs[n] for n in names]

    def expect(self, letter, right, sentence):
        if not right: self.wrong.setdefault(letter, sentence)

    def run(self):
        self.manifest_ok, self.mark_trouble, self.round = self.docs["manifest"] is not None, set(), None
        for n in range(1, 2 if self.newer else 13):
            self.wrong = {}
            try: said = getattr(self, f"check{n}")()
            except Unfit as reason: self.wrong, said = {"X": str(reason)} if n != 4 else {**self.wrong, "X": str(reason)}, None
            self.add(str(n), said)

    def add(self, name, said):
        self.report += [{"id": name, "ok": False, "sub": k, "text": self.wrong[k]} for k in sorted(self.wrong)] or \
            [{"id": name, "ok": True, "sub": "", "text": said or "passed"}]

    def check1(self):
        for path, digest in self.sums.items():
            self.expect("A", path in self.files, f"{path} is listed and missing")
            self.expect("B", path not in self.files or sha(self.files[path]) == digest, f"{path} has another hash")
        extra = sorted(self.files.keys() - self.sums.keys() - {"SHA256SUMS", "SHA256SUMS.minisig"})
        self.expect("C", not extra, f"not listed: {extra[:3]}")
        if self.newer or "SHA256SUMS.minisig" not in self.files: return "hash list"
        m = self.docs["manifest"]
        self.expect("D", m and minisigned(self.files["SHA256SUMS"], self.files["SHA256SUMS.minisig"], m["chair"]["signing"], m["deputy"]["signing"]),
            "the signature of the hash list does not fit")

    def fit(self, manifest, content):
        """What 2E asks."""
        items, seats = {i["id"] for i in content["items"]}, {p["seat"] for p in manifest["roster"]}
        codes = [c for i in content["items"] for c in i["present"]] + [c for r in content["recusals"] for c in r["codes"]] \
            + [m["code"] for m in content["metrics"] + content["survey"]]
        return items >= {i for p in manifest["roster"] for i in p["items"]} and set(codes) <= {c["code"] for c in manifest["commitments"]} \
            and {r["seat"] for r in content["recusals"]} <= seats \
            and {i["benchmark"] for i in content["items"]} <= {"", *(b["id"] for b in manifest["benchmarks"])} \
            and manifest["round_id"] == self.about["round_id"]

    def check2(self):
        m, content = self.need("manifest", "content", upto="SEALED")
        raw, body, key = self.files["manifest.json"], self.steps.at["SEALED"]["body"], m["round_public"]
        self.expect("A", minisigned(raw, self.files.get("manifest.json.minisig"), key), "the manifest's signature does not fit the round key")
        self.expect("B", m["scheme_hash"] == sha(canonical(m["scheme"]).encode()), "the scheme has another hash")
        for name, k in (("round", key), ("chair", m["chair"]["signing"]), ("deputy", m["deputy"]["signing"])):
            self.expect("C", key_file(self.files.get(f"keys/{name}.pub")) == k, f"keys/{name}.pub is not the key of the manifest")
        said = (body.get("manifest_sha256"), body.get("manifest_minisig"), body.get("content_sha256"))
        self.expect("D", said == (sha(raw), as_text(self.files.get("manifest.json.minisig")), sha(self.files["content.json"])), "SEALED names others")
        self.expect("E", self.fit(m, content), "manifest, content and bundle do not fit together")
        return "round key number " + number_of(bytes.fromhex(key))

    def check3(self):
        m, = self.need("manifest", upto="SEALED")
        hashes, data = self.steps.at["SEALED"]["body"].get("packets"), self.files.get("packets/roster.json", b"")
        packets = [{**{k: p[k] for k in ("seat", "packet_id", "packet_public", "content_sha256")},
            "file_sha256": hashes.get(p["seat"]) if isinstance(hashes, dict) else None} for p in m["roster"]]
        right = canonical({"format": "jeoul-roster", "packets": packets, "round_id": m["round_id"], "v": 1}).encode()
        self.expect("A", data == right, "packets/roster.json is not what manifest and SEALED say")
        found = parse(data)
        found = found.get("packets") if isinstance(found, dict) else None
        if not isinstance(found, list) or not all(isinstance(p, dict) for p in found): return
        for k in ("packet_id", "packet_public"):
            xs = [p[k] for p in found if isinstance(p.get(k), str)]
            others = {m["round_public"], m["chair"]["signing"], m["deputy"]["signing"], *m["custodians"]}
            self.expect("B", len(xs) == len(set(xs)) and not others & set(xs), f"a {k} stands there twice or belongs to another")

    def check4(self):
        m, content, lock = self.need("manifest", "content", "lock", upto="so far")
        self.round = Round(m, content, lock["label_seed"])
        packets, received = {p["packet_id"]: p for p in m["roster"]}, self.steps.received
        for f, s in self.received.items():
            if s is None: continue
            r, message = s["record"], canonical(s["record"]).encode()
            packet, event, previous = packets.get(r["packet_id"]), received.get(f), r["prev_submission_sha256"] or ""
            self.expect("A", packet and r["reviewer_pk"] != packet["packet_public"]
                and verified(packet["packet_public"], bytes.fromhex(s["sig_packet"]), b"jeoul1/submission/packet\0" + message)
                and verified(r["reviewer_pk"], bytes.fromhex(s["sig_reviewer"]), b"jeoul1/submission/reviewer\0" + message), f"{f}: signatures")
            self.expect("B", (r["round_id"], r["manifest_sha256"]) == (m["round_id"], sha(self.files["manifest.json"])), f"{f}: another round")
            self.expect("C", set(r["recipient_pks"]) == {m["chair"]["box"], m["deputy"]["box"]}, f"{f}: other recipients")
            if event:
                before, names = received.get(previous), ("packet_id", "sequence", "previous", "reviewer_key", "seat")
                said = r["packet_id"], r["seq"], previous, r["reviewer_pk"], packet["seat"] if packet else event["seat"]
                self.expect("D", tuple(event[k] for k in names) == said and not (before and before["packet_id"] == r["packet_id"]
                    and before["sequence"] >= r["seq"]), f"{f}: not what was received")
            for letter in self.trouble(r, packet):
                self.expect(letter, False, f"{f}: an entry " + {"E": "does not fit the plan", "F": "is not on its scale"}[letter])
                self.mark_trouble.add(f)
        bad = [f for f, s in self.received.items() if s is None]
        if bad: raise Unfit(f"not in their form: {bad}")

    def trouble(self, r, packet):
        """Which of E and F a record deserves."""
        round, j, found = self.round, r["judgements"], set()
        def sheet(item): return round.sheet(item) if item in round.items else {}
        off = [m["step"] is not None and (not 0 <= m["step"] <= 1000 or (c := criteria_of(sheet(m["i"])).get(m["c"])) is not None
            and not round.on_scale(c, m["step"])) for m in j["marks"]]
        if any(off): found.add("F")
        if packet is None: return found
        def at(e, l="l"): return round.shown(packet["seat"], e["i"]).get(e[l]) if e["i"] in packet["items"] and e["i"] in round.items else None
        def mine(e, l="l"): return (code := at(e, l)) is not None and round.judges(packet["seat"], e["i"], code)
        def placed(e): return e["i"] in packet["items"] and (e["l"] == "" or at(e) is not None)
        def preference(e):
            p = sheet(e["i"]).get("pairwise", {"enabled": False})
            return mine(e, "first") and mine(e, "second") and e["first"] != e["second"] and p.get("enabled", True) \
                and p.get(e["winner"], True)
        kinds = ("recognised", "unsafe", "broken")
        order = [[u16(*(kinds.index(e[k]) if k == "kind" else e[k] for k in keys)) for e in j[name]] for name, keys in
            (("marks", "ilc"), ("comments", "ilc"), ("preferences", ("i", "first", "second")), ("flags", ("i", "l", "kind")))]
        pairs = [(e["i"], *sorted((e["first"], e["second"]))) for e in j["preferences"]]
        good = all(a < b for xs in order for a, b in zip(xs, xs[1:])) and len(set(r["completed"])) == len(r["completed"]) \
            and len(set(pairs)) == len(pairs) and all(map(placed, j["flags"])) and all(map(preference, j["preferences"])) \
            and all(placed(e) and (e["c"] == "" or e["c"] in criteria_of(sheet(e["i"]))) for e in j["comments"]) \
            and all(f or mine(e) and e["c"] in criteria_of(sheet(e["i"])) for e, f in zip(j["marks"], off))
        return found if good else found | {"E"}

    def check5(self):
        self.need(upto="LOCKED")
        self.expect("A", all(said == right for said, right in self.steps.closings), "CLOSED lists other files than count")
        self.expect("B", self.steps.received.keys() <= self.received.keys(), "a received file is not in the bundle")
        self.expect("C", self.steps.received.keys() >= self.received.keys(), "a submission was never received")

    def check6(self):
        m, = self.need("manifest", upto="so far")
        self.expect("A", self.events[0]["kind"] == "SEALED", "the first event is not SEALED")
        before = "0" * 64
        for n, e in enumerate(self.events, 1):
            digest = blake(canonical({k: v for k, v in e.items() if k not in ("hash", "sig")}).encode(), b"jeoul1/event").hex()
            signers = (m["round_public"],) if e["kind"] == "SEALED" else (m["chair"]["signing"], m["deputy"]["signing"])
            self.expect("B", e["seq"] == n and e["prev"] == before and e["hash"] == digest and e["signer"] in signers
                and verified(e["signer"], bytes.fromhex(e["sig"]), b"jeoul1/event\0" + bytes.fromhex(digest)), f"event {n} is not as it was signed")
            before = e["hash"]
        self.expect("C", self.steps.refused is None, f"event {(self.steps.refused or 0) + 1} is refused")
        self.expect("D", self.events[-1]["kind"] == {"locked": "LOCKED", "unsealed": "UNSEALED"}[self.about["state"]], "the chain ends too early or too late")

    def check7(self):
        m, content, _, results = self.need("manifest", "content", "lock", "results", upto="AGGREGATED")
        counted = counting(self.steps)
        if not self.fit(m, content): raise Unfit("2E did not pass")
        records = {f: self.received[f]["record"] for f in counted if self.received.get(f) and f not in self.mark_trouble}
        if len(records) < len(counted): raise Unfit("a counted submission is missing or not fit to be counted")
        received, round = self.steps.received, self.round
        by_seat = {received[f]["seat"]: f for f in counted}
        head = {"v": 1, "round_id": m["round_id"], "scheme_hash": m["scheme_hash"], "manifest_hash": sha(self.files["manifest.json"]),
            "counted": [{"hash": (f := by_seat[s]), "phone_checked": f in self.steps.confirmed, "receipt": received[f].get("receipt"), "seat": s,
                "sequence": received[f]["sequence"]} for s in rise(by_seat)]}
        records = {s: records[f] for s, f in by_seat.items()}
        cells, cannot, pairs = judged(round, records)
        right = {"A": head, "B": {"points": Points(round, cells).document()}, "C": summaries(round, cells), "D": {"preferences": pairs},
            "E": {"missing": missing(round, records, cells, cannot), "warnings": warnings(round, self.steps)}}
        for letter, members in right.items():
            for k, v in members.items(): self.expect(letter, k in results and results[k] == v, f"{k} is another")
        self.recomputed = right
        try: csv = table(results["points"])
        except (KeyError, TypeError, AttributeError): csv = None
        self.expect("F", csv is not None and self.files.get("results.csv") == csv, "results.csv is not the table of results.json")
        self.expect("G", self.steps.at["AGGREGATED"]["body"]["result_sha256"] == sha(self.files["results.json"]), "AGGREGATED names another")

    def check8(self):
        m, content, lock = self.need("manifest", "content", "lock")
        if not self.fit(m, content): raise Unfit("2E did not pass")
        round = Round(m, content, lock["label_seed"])
        self.expect("A", blake(bytes.fromhex(lock["label_seed"])).hex() == m["label_seed_commitment"], "the seed is not the one committed to")
        seats = {s: {i: round.order(s, i) for i in items} for s, items in round.roster.items()}
        right = canonical({"format": "jeoul-labels", "round_id": m["round_id"], "seats": seats, "v": 1}).encode()
        self.expect("B", self.files.get("labels.json") == right, "labels.json is not what the seed gives")

    def check9(self):
        m, _, lock, _ = self.need("manifest", "content", "lock", "results", upto="LOCKED")
        at, signature, raw = self.steps.at, self.files.get("lock.json.minisig"), self.files["lock.json"]
        body, result = at["LOCKED"]["body"], at["AGGREGATED"]["body"]["result_sha256"]
        self.expect("A", minisigned(raw, signature, at["LOCKED"]["signer"]), "the lock's signature does not fit the signer of LOCKED")
        said = [body.get(k) for k in ("lock_sha256", "lock_minisig", "result_sha256", "closed")]
        self.expect("B", said == [sha(raw), as_text(signature), result, at["CLOSED"]["hash"]]
            and (lock["round_id"], lock["manifest_sha256"]) == (m["round_id"], sha(self.files["manifest.json"])), "LOCKED or the lock names others")
        records = {f: sha(self.files[f"submissions/{f}.json"]) for f in self.steps.received if f in self.received}
        self.expect("C", lock["closed"] == at["CLOSED"]["hash"] and lock["counted"] == self.steps.closings[-1][1]
            and lock["records"].keys() == self.steps.received.keys() and records.items() <= lock["records"].items(), "the lock holds other files")
        self.expect("D", lock["head"] == self.steps.before_lock, "the lock was made after another step")
        self.expect("E", lock["aggregated"] == at["AGGREGATED"]["hash"] and lock["result_sha256"] == result == sha(self.files["results.json"]), "other results")
        return "lock number " + number_of(bytes.fromhex(at["LOCKED"]["hash"]))

    def check10(self):
        if self.about["state"] == "locked":
            self.expect("D", "unseal.json" not in self.files, "unseal.json stands in a bundle that is locked")
            return "nothing is unsealed"
        m, lock, unseal = self.need("manifest", "lock", "unseal", upto="UNSEALED")
        digests, codes = {c["code"]: c["digest"] for c in m["commitments"]}, [o["code"] for o in unseal["openings"]]
        for o in unseal["openings"]:
            made = blake(bytes.fromhex(o["salt"]) + lp(o["code"], o["team_id"], o["name"]), b"jeoul1/commit").hex()
            self.expect("A", o["code"] not in digests or digests[o["code"]] == made, f"the opening of {o['code']} does not fit")
        self.expect("B", sorted(codes) == sorted(digests), "not every code is opened once")
        keys = [k["signing"] for k in unseal["custodian_keys"]]
        numbers = [number_of(bytes.fromhex(k["signing"] + k["box"])) for k in unseal["custodian_keys"]]
        self.expect("C", len(set(keys)) == 2 and set(keys) <= set(m["custodians"]) and numbers == unseal["custodians"], "not two custodians of the manifest")
        body, locked = self.steps.at["UNSEALED"]["body"], self.steps.at["LOCKED"]["hash"]
        self.expect("D", [body.get(k) for k in ("unseal_sha256", "lock", "custodians")] == [sha(self.files["unseal.json"]), locked, unseal["custodians"]]
            and [unseal[k] for k in ("lock", "result_sha256", "round_id")] == [locked, lock["result_sha256"], lock["round_id"]], "UNSEALED names others")

    def check11(self):
        m, content = self.need("manifest", "content")
        pairs = {(r["original"], r["displayed"]) for r in content["redactions"]}
        if "redactions.json" not in self.files: return f"{len(pairs)} redactions are not opened"
        opened, = self.need("redactions")
        def keyed(o, which): return blake(bytes.fromhex(o["salt"]) + lp(which, o["where"], o["field"], o["item"], o["code"], o[which]), b"jeoul1/redaction").hex()
        found = [(keyed(o, "original"), keyed(o, "displayed")) for o in opened["openings"]]
        self.expect("A", set(found) <= pairs and len(set(found)) == len(found) and opened["round_id"] == m["round_id"], "an opening fits no pair")
        self.expect("B", pairs <= set(found), "a redaction is not opened")

    def check12(self):
        self.need(upto="so far")
        verdict, received = verdicts(self.steps), self.steps.received
        self.expect("A", all(b.get("receipt") == number(bytes.fromhex(f)) for f, b in received.items()), "a receipt is not the number of its file")
        right = "".join("\t".join((b["seat"], str(b["sequence"]), str(b.get("receipt")), verdict[f], "confirmed" if f in self.steps.confirmed
            else "not confirmed", f)) + "\n" for f, b in sorted(received.items(), key=lambda p: u16(p[1]["seat"], p[1]["sequence"], p[0])))
        self.expect("B", self.files.get("receipts.txt") == right.encode(), "receipts.txt is not the list of the received files")

    def extends(self, old):
        """The entry of --extends; a file that only NEW has is an addition."""
        self.wrong, new = {}, self.files
        fixed = {"manifest.json", "manifest.json.minisig", "content.json", "packets/roster.json", "labels.json"}
        later = {"lock.json", "lock.json.minisig", "results.json", "results.csv", "unseal.json", "redactions.json"}
        for path, data in old.items():
            letter = "A" if path in fixed or path.startswith("keys/") else "C" if path.startswith("submissions/") else "D" if path in later else ""
            self.expect(letter, not letter or new.get(path) == data, f"{path} is missing or differs")
        self.expect("B", new.get("events.jsonl", b"").startswith(old.get("events.jsonl", b"")), "the old events are not a prefix of the new")
        self.add("extends", "the newer bundle only adds")

def main():
    arguments = argparse.ArgumentParser(description="Checks a verification bundle of Jeoul.")
    arguments.add_argument("bundle")
    arguments.add_argument("--extends", metavar="OLD")
    arguments.add_argument("--json", action="store_true")
    given, report = arguments.parse_args(), []
    try:
        verifier, old = Verifier(read_bundle(given.bundle)), given.extends and read_bundle(given.extends)
        verifier.run()
        if old and not verifier.newer: verifier.extends(old.files)
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
