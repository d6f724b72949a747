# SPDX-License-Identifier: GPL-3.0-or-later
"""The official arithmetic of results.md as a program: the part of verify.py that recomputes results.json. Fractions
throughout; only texts are rounded. Read it beside the page, whose headings it follows."""
import hashlib
from collections import defaultdict
from fractions import Fraction

def u16(*texts): return [t.encode("utf-16-be", "surrogatepass") if isinstance(t, str) else t for t in texts]
def rise(texts): return sorted(texts, key=u16)
def blake(data, key=b"", size=32): return hashlib.blake2b(data, key=key, digest_size=size).digest()
def criteria_of(sheet): return {c["id"]: c for c in sheet.get("criteria", [])}
def total(parts, key): return sum((Fraction(p[key]) for p in parts), Fraction(0))

# ---- Texts of numbers ------------------------------------------------------------------------------------
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

# ---- bundle.md, "Labels" ----------------------------------------------------------------------------------------
def label_orders(seed, seats, items, codes):
    """(seat, item) -> codes in the order of their labels; under the item None the order of every dossier."""
    def words(key=blake(seed), block=0):
        while True:
            data, block = blake(b"jeoul1/slots" + block.to_bytes(8, "little"), key, 64), block + 1
            yield from (int.from_bytes(data[i:i + 4], "little") for i in range(0, 64, 4))
    drawn, T, orders = words(), len(codes), {}
    if not T: return defaultdict(list)
    def below(b): return next(w for w in drawn if w < 2**32 - 1 - (2**32 - 1) % b) % b
    def perm(n):
        p = list(range(n))
        for i in range(n, 1, -1): j = below(i); p[i - 1], p[j] = p[j], p[i - 1]
        return p
    z = [(i + 1) // 2 if i % 2 else (T - i // 2) % T for i in range(T)]
    rows = [[(x + k) % T for x in z] for k in range(T)]
    if T % 2: rows += [r[::-1] for r in rows]
    deal, q = perm(len(seats)), below(2)
    for n, block in enumerate([items[i:i + T] for i in range(0, len(items), T)] + [[None]], q):
        relabel, row, ishift = perm(T), perm(T), perm(T)
        for g in range(0, len(seats), T):
            sshift, first = perm(T), (n + g // T) % (len(rows) // T) * T
            for k, seat in enumerate(deal[g:g + T]):
                for j, item in enumerate(block):
                    orders[seats[seat], item] = [codes[relabel[x]] for x in rows[first + row[(ishift[j] + sshift[k]) % T]]]
    return orders

# ---- From submissions to cells --------------------------------------------------------------------------------------
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

        plain = [i for i in self.items if not self.dossier(i)]
        self.orders = label_orders(seed, list(self.roster), plain, self.codes)

    def dossier(self, item): return self.items[item]["kind"] == "dossier"
    def order(self, seat, item): return self.orders[seat, None if self.dossier(item) else item]
    def shown(self, seat, item):
        """Label -> code."""
        n = len(self.letters)
        return {self.letters[p % n] + (str(p // n + 1) if p >= n else ""): c for p, c in enumerate(self.order(seat, item))}

    def recuses(self, seat, code): return code in self.recused.get(seat, ())
    def judges(self, seat, item, code): return not self.recuses(seat, code) and (self.absent_too or code in self.items[item]["present"])
    def value(self, criterion, step): s = self.scales[criterion["scale"]]; return s["min"] + step * s["step"]
    def on_scale(self, item, criterion, step):
        """4F; an item that does not have the criterion leaves only the outermost bounds."""
        c = criteria_of(self.sheet(item)).get(criterion)
        return 0 <= step <= 1000 and (c is None or self.value(c, step) <= self.scales[c["scale"]]["max"])
    def points(self, criterion, value): return value / self.scales[criterion["scale"]]["max"] * Fraction(criterion["max_points"])
    def sheet(self, item):
        if item not in self.items: return {}
        kind, benchmark = self.items[item]["kind"], self.items[item]["benchmark"]
        return next((s for s in self.scheme["sheets"] if benchmark in (s.get("benchmarks") or [benchmark])
            and (kind in s["item_kinds"] if s.get("item_kinds") else kind != "dossier")), {})

    def usable(self):
        """Whether there are codes, and every result and mark of the content is one that the sources take."""
        sources = [s for p in self.scheme["parts"] for s in p["sources"]]
        for m in self.content["metrics"]:
            takers = [s for s in sources if "metric" in s and m["source"] in (s["metric"], s["id"])]
            x = Fraction(m["value"])
            if not takers or x < 0 or any(x > Fraction(s["of"]) for s in takers if "of" in s): return False
        for m in self.content["survey"]:
            takers = [s for s in sources if s["kind"] == "survey" and s.get("segment", "") in ("", m["segment"])]
            if not takers or not all(Fraction(s.get("scale_min", "0")) <= Fraction(m["score"]) <= Fraction(s["scale_max"]) for s in takers):
                return False
        return bool(self.codes)

# ---- Points ---------------------------------------------------------------------------------------------
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

# ---- The other members ----------------------------------------------------------------------------------
def judged(round, records):
    """Cells, marks that cannot be rated, and pairs, out of seat -> record."""
    cells, cannot, pairs = [], set(), defaultdict(lambda: defaultdict(int))
    def row(a, b, w):
        most = max(d for d in (1, 2, 3) if d == 1 or w["first", d] or w["second", d])
        split = {f"{x}_by_degree": [w[x, d] for d in range(1, most + 1)] for x in ("first", "second") if most > 1}
        return {"first": a, "second": b, "first_wins": w["first"], "second_wins": w["second"], "ties": w["tie"],
            "both_bad": w["both_bad"], **split, **({"cannot_compare": w[None]} if w[None] else {})}
    for seat, record in records.items():
        for m in record["judgements"]["marks"]:
            if round.items[m["i"]]["kind"] == "practice": continue
            key = seat, m["i"], round.shown(seat, m["i"])[m["l"]], m["c"]
            if m["step"] is None: cannot.add(key)
            else: cells.append((*key, round.value(criteria_of(round.sheet(m["i"]))[m["c"]], m["step"])))
        for m in record["judgements"]["preferences"]:
            if round.items[m["i"]]["kind"] != "practice":
                codes = round.shown(seat, m["i"])
                for kind in (m["winner"], (m["winner"], m.get("degree", 1))): pairs[codes[m["first"]], codes[m["second"]]][kind] += 1
    return sorted(cells, key=lambda c: u16(*c[:4])), cannot, [row(a, b, w) for (a, b), w in sorted(pairs.items(), key=lambda p: u16(*p[0]))]

def orders(round, records):
    """The members ranks and spans, where there are any."""
    rankings, places, marks = defaultdict(list), defaultdict(list), defaultdict(lambda: defaultdict(int))
    for seat, record in records.items():
        j = record["judgements"]
        for e in j.get("ranks", []) + j.get("spans", []):
            if round.items[e["i"]]["kind"] in ("practice", "repeat"): continue
            code = round.shown(seat, e["i"])[e["l"]]
            if "severity" in e: marks[code, e["category"]][e["severity"]] += 1
            elif e["place"] is not None: rankings[seat, e["i"]].append((code, e["place"]))
    for (seat, _), ranking in rankings.items():
        given = [p for _, p in ranking]
        if len(given) > 1:
            for code, p in ranking: places[code].append((seat, sum(q < p for q in given) + Fraction(given.count(p) + 1, 2)))
    def row(code, given):
        n = len({s for s, _ in given})
        return {"code": code, "n": len(given), "n_reviewers": n, **({"hidden": True} if n < round.least else {"mean": text(mean([p for _, p in given]))})}
    ranks = [row(c, places[c]) for c in rise(places)]
    spans = [{"code": c, "category": k, **{x: marks[c, k][x] for x in ("minor", "major", "critical")}} for c, k in sorted(marks, key=lambda m: u16(*m))]
    return {**({"ranks": ranks} if ranks else {}), **({"spans": spans} if spans else {})}

def gates(round, records):
    """The member gates, where there is any."""
    counts = defaultdict(list)
    for seat, record in records.items():
        ticked = {(e["i"], round.shown(seat, e["i"])[e["l"]], e["g"]) for e in record.get("gates", [])}
        for i in round.roster[seat]:
            if round.items[i]["kind"] in ("practice", "repeat"): continue
            for key in [(i, c, g) for c in round.codes if round.judges(seat, i, c) for g in round.sheet(i).get("gates", [])]:
                if key in ticked or i in record["completed"]: counts[key[1:]].append((seat, key in ticked))
    rows = [{"code": c, "gate": g, "n": len(given), "n_reviewers": len({s for s, _ in given}), "ticked": sum(t for _, t in given),
        "ticked_by": len({s for s, t in given if t})} for (c, g), given in sorted(counts.items(), key=lambda r: u16(*r[0]))]
    return {"gates": rows} if rows else {}

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
            sheet = next(x for x in map(criteria_of, round.scheme["sheets"]) if rise(given)[0] in x)
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

def warnings(round, steps, verdict, roster):
    seen, revoked = defaultdict(set), {p["seat"] for p in roster if p["packet_id"] in steps.revoked}
    for f, b in steps.received.items(): seen[b["seat"]] |= {verdict[f], "checked" if f in steps.checked and verdict[f] in ("counted", "gap") else ""}
    counted = {s for s in round.roster if seen[s] & {"counted", "gap"}}
    groups = {"conflict_not_counted": lambda s: s not in counted and "conflict" in seen[s], "earlier_version_missing": lambda s: "gap" in seen[s],
        "not_submitted": lambda s: s not in counted and "conflict" not in seen[s], "packet_revoked": revoked.__contains__,
        "receipt_not_confirmed": lambda s: s in counted and "checked" not in seen[s]}
    return [{"seats": seats, "warning": word} for word, test in groups.items()
        if (seats := [s for s in round.roster if test(s) and (word == "packet_revoked" or s not in revoked)])]
